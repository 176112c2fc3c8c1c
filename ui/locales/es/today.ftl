today-tomorrow = Mañana
today-late = { $days ->
    [one] 1 día de retraso
   *[other] { $days } días de retraso
}
today-find-key = Ctrl K
today-list = Hoy y esta semana
today-finished = terminada
today-open-sheet = { $session } · abrir la hoja
today-done = Hecho
today-screening-due = Falta evaluación
today-screening-ended = Preguntar todo de nuevo
today-consent-due = Falta el consentimiento
today-review = Resultado de { $name }
today-review-on = { $months } meses tras el tratamiento, { $on }
today-no-clients = Aún no hay clientes
today-no-clients-text = Añada el primero. Lleva un minuto más o menos.
today-nobody = No hay nadie previsto esta semana
today-nobody-text = ¿Alguien sin cita? Pulse Ctrl K y escriba tres letras del nombre.
today-week = Los próximos 7 días
today-due = previstas: { $n }
today-needs-you = Pendiente
today-all-signed = Todas las sesiones están firmadas.
today-words = Sus textos de la hoja
today-words-due = para revisar
today-clinic = Esta clínica
today-backup = Copia
today-backup-at = Copia: { $moment }
today-backup-whole = comprobada y completa
today-backup-lacks = hay algo dañado: vea Ajustes
today-backup-failed = La última copia falló
today-backup-before = la anterior: { $moment }
today-backup-none-before = no hay ninguna
today-no-backup = Sin copia aún
today-backup-follows = habrá una en 30 minutos como máximo
today-backup-choose = elija un lugar
today-by-name = por nombre
today-next = Siguiente: { $when }, sesión { $n } de { $of }
today-open = Abrir { $name }
today-watched = { $why ->
    [recalled] retirado por el fabricante: no usar
    [expired] último día: { $on }
    [expiring] último día: { $on }
    [low] quedan pocas unidades
   *[service] revisión: { $on }
}
today-watched-tag = { $why ->
    [recalled] Retirado
    [expired] Caducado
    [expiring] Pronto
    [low] Pocas
   *[service] Revisión
}
today-watched-more = Más en uso
today-visits = Visitas de hoy
today-minutes = { $n } min
today-call = Llamar a { $name }
today-call-after = sesión del { $on } · { $phone }
today-ask = Reacción: { $name }
today-ask-on = volver a preguntar el { $on }
today-not-over = sin terminar
today-due-more = { $n ->
    [one] Espera 1 más. Está en Clientes.
   *[other] Esperan { $n } más. Están en Clientes.
}
