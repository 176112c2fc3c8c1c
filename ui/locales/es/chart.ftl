chart-zones = Zonas, { $view ->
    [scalp] cuero cabelludo
    [body] cuerpo
   *[face] cara
}: izquierda y derecha son las del cliente
chart-zone = { $zone }, { $depth } mm, { $passes ->
    [one] 1 pasada
   *[other] { $passes } pasadas
}
