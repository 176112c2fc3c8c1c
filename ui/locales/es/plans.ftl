plans-plan = Plan
plans-title = Planificar sesiones
plans-indication = ¿Para qué?
plans-choose = Elegir
plans-who = ¿Quién trata?
plans-nobody = No hay nadie indicado en Ajustes
plans-start = Primera sesión
plans-start-hint = Día, mes y año
plans-goal = Listo para un evento (opcional)
plans-goal-hint = La última sesión es al menos 14 días antes
plans-where = Dónde
plans-sessions =
    { $count ->
        [one] { $count } sesión y después una revisión
       *[other] { $count } sesiones y después una revisión
    }
plans-day = { $day } de { $year }
plans-rhythm =
    Cada { $target } días, no menos de { $least }. Fotos finales y revisión el { $review }. No prometa nada antes de 3 meses. Para mantener el resultado, una visita cada { $months ->
        [one] mes
       *[other] { $months } meses
    } a partir de entonces.
plans-why-dates = ¿Por qué estas fechas?
plans-depth = Profundidad
plans-depth-zone = Zona
plans-depth-start = Inicial
plans-depth-most = Máxima
plans-mm = { $depth } mm
plans-why-depths = ¿Por qué estas profundidades?
plans-said = Qué dicen las fuentes
plans-empty = Las fechas aparecen aquí
plans-empty-hint = Elija para qué, y al menos una zona.
plans-foot = Primero se planifica el bloque más pequeño. Un plan nunca se cambia; solo le sigue otro.
plans-keep = Guardar este plan
plans-keep-save = Guardar, y en PDF
plans-kept = Plan guardado a las { $time }.
plans-kept-saved = Plan guardado a las { $time }. Guardado como { $place }
