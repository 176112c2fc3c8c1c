photos-title = Fotos
photos-may = Para qué se pueden usar las fotos
photos-purpose = { $purpose ->
    [chart] En la ficha del propio cliente
    [teaching] Para enseñar a otros
   *[marketing] Para mostrarlas en público
}
photos-held = { $name } aceptó, hasta el { $on }
photos-not-held = Sin acuerdo
photos-yes = Aceptado
photos-agree = El cliente acepta
photos-agree-to = { $purpose ->
    [chart] Fotos en la ficha del propio cliente
    [teaching] Fotos para enseñar a otros
   *[marketing] Fotos mostradas en público
}
photos-who = ¿Quién acepta?
photos-until = ¿Hasta cuándo?
photos-agree-record = Registrar el acuerdo
photos-agreed = Registrado.
photos-take-back = Retirar
photos-withdraw-title = Retirar el acuerdo
photos-withdraw = Retirarlo desde hoy
photos-withdrawn = Retirado desde hoy.
photos-remove-title = Quitar la foto
photos-remove = Quitar esta foto
photos-removed = La foto está fuera de la ficha. Que estuvo queda en el historial.
photos-reason = ¿Por qué?
photos-new = Fotos nuevas
photos-view = ¿Qué se ve?
photos-view-name = { $view ->
    [front] De frente
    [left_45] Izquierda, medio giro
    [right_45] Derecha, medio giro
    [left_side] Lado izquierdo
    [right_side] Lado derecho
    [close_up] De cerca
   *[other] Otra cosa
}
photos-name = { $seen }, { $on }
photos-taken = Tomada el
photos-taken-hint = Deje vacío para usar la fecha de la cámara
photos-choose = Elija fotos o suéltelas aquí (JPEG o PNG)
photos-under-way = Guardando la foto { $n } de { $of }
photos-kept = { $n ->
    [one] 1 foto guardada, sin lugar, cámara ni otros datos ocultos.
   *[other] { $n } fotos guardadas, sin lugar, cámara ni otros datos ocultos.
}
photos-ask-first = Pregunte primero: sin acuerdo del cliente no se guarda ninguna foto.
photos-choose-two = Toque dos fotos para compararlas.
photos-compare = Comparar
photos-way = { $way ->
    [slider] Deslizar
    [beside] Lado a lado
   *[ghost] Superponer
}
photos-slide = Deslizar de una a otra
photos-shine = Cuánto se ve la más reciente
photos-more = Más
photos-take-out = { $purpose ->
    [teaching] Guardar para enseñar
   *[marketing] Guardar para el público
}
