lots-title = Se retira un lote
lots-lot = Lote, como en el envase
lots-lot-hint = No cuentan mayúsculas, espacios ni guiones
lots-find = Buscar
lots-sessions = Sesiones con este lote
lots-none = Ninguna sesión con el lote { $lot }
lots-none-hint = Se han mirado todas las sesiones firmadas y todos los borradores. Compruebe letras y cifras con el aviso.
lots-found =
    Lote { $lot }: { $clients ->
        [one] { $clients } cliente
       *[other] { $clients } clientes
    }, { $sessions ->
        [one] { $sessions } sesión
       *[other] { $sessions } sesiones
    }
lots-not-ended = aún sin terminar
lots-no-phone = sin número de teléfono
lots-draft = Sin firmar
lots-client = Cliente
lots-letter = La carta
lots-known = Qué se sabe
lots-known-hint = Con sus palabras, según el aviso del fabricante
lots-advice = Qué hacer
lots-foot = Cada carta nombra al cliente, los días y los productos. En el historial del cliente consta que se hizo.
lots-save = Guardar en PDF
lots-saved =
    { $count ->
        [one] { $count } carta guardada en { $folder }.
       *[other] { $count } cartas guardadas en { $folder }.
    }
lots-print =
    { $count ->
        [one] Imprimir { $count } carta
       *[other] Imprimir { $count } cartas
    }
lots-failed = No se pudo escribir la carta a { $who }. { $why }
lots-shelf = Lo que dice el aviso
lots-mark = Marcar los envases en uso
lots-marked = { $n ->
    [one] 1 envase marcado como retirado por el fabricante.
   *[other] { $n } envases marcados como retirados por el fabricante.
}
