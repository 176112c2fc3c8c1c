printing-stopped = { $of ->
    [1] Detenido.
   *[other] Detenido. Impresos: { $done } de { $of }.
}
printing-troubled = { $of ->
    [1] Enviado, pero { $trouble }.
   *[other] Enviado, pero { $trouble }. Impresos: { $done } de { $of }.
}
printing-done = { $of ->
    [1] Impreso.
   *[other] Impresos: { $of } documentos.
}
printing-printer = Impresora
printing-usual = { $printer } (habitual)
printing-none = No se encuentra ninguna impresora
printing-none-hint = Guarde el PDF, o ábralo en el visor e imprima desde allí.
printing-look-again = Buscar de nuevo
printing-copies = Copias
printing-now = { $of ->
    [1] Imprimiendo
   *[other] Imprimiendo { $n } de { $of }
}
printing-waits = La impresora dice: { $trouble }. Sigue cuando se arregle.
printing-stop = Detener la impresión
