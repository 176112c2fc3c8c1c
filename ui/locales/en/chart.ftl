chart-zones = Zones, { $view ->
    [scalp] scalp
    [body] body
   *[face] face
}: left and right are the client's
chart-zone = { $zone }, { $depth } mm, { $passes } passes
