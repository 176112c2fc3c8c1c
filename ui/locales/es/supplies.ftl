supplies-title = Dispositivos y productos
supplies-recall = Un lote se retira
supplies-packs = Envases en uso
supplies-no-packs = Aún no hay. Añada los envases en uso: en la camilla se eligen con un toque.
supplies-add-pack = Añadir un envase
supplies-for = ¿Para qué es?
supplies-role = { $role ->
    [cartridge] Cartucho
    [gel] Gel
    [numbing] Crema anestésica
    [cleanser] Limpiador de piel
   *[other] Otro
}
supplies-name = Nombre del envase
supplies-lot-label = Lote
supplies-lot = lote { $lot }
supplies-until = hasta { $month }
supplies-left = { $n ->
    [one] queda 1
   *[other] quedan { $n }
}
supplies-expires = Último día de uso
supplies-expires-hint = Por ejemplo 03/27, o 15 de marzo de 2027
supplies-opened = Abierto el
supplies-counted = Unidades contadas
supplies-counted-hint = Se resta una por cada sesión firmada
supplies-low = Avisar cuando queden
supplies-recalled-why = Retirado: lo que dice el aviso
supplies-recalled-hint = Deje vacío si no está retirado
supplies-recalled = No usar: retirado
supplies-expired = Caducado
supplies-put-away = Archivar
supplies-put-away-done = { $name }: archivado.
supplies-devices = Dispositivos
supplies-no-devices = Aún no hay. Un dispositivo guarda la profundidad que permite su etiqueta.
supplies-add-device = Añadir un dispositivo
supplies-model = Modelo
supplies-serial = Número de serie
supplies-label = Profundidad de la etiqueta, mm
supplies-label-hint = Ninguna sesión pasa de ahí
supplies-label-at-most = como máximo { $depth } mm
supplies-no-label = sin profundidad de etiqueta
supplies-service = revisión el { $on }
supplies-service-on = Próxima revisión
supplies-watched = { $why ->
    [recalled] { $name }: retirado por el fabricante. No usar; apártelo.
    [expired] { $name }: el último día fue el { $on }.
    [expiring] { $name }: el último día es el { $on }.
    [low] { $name }: quedan pocas unidades.
   *[service] { $name }: revisión el { $on }.
}
