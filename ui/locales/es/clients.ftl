clients-find-hint = Nombre, número de teléfono o fecha de nacimiento
clients-first = Los primeros 200 de { $n }. Escriba un nombre para ver los demás.
clients-nobody = Nadie encontrado
clients-nobody-text = Pruebe con menos letras o con el teléfono.
clients-none = Aún no hay clientes
clients-none-text = Añada el primero con «{ common-new-client }».

## A client's own facts

client-change = Cambiar cliente
client-add = Añadir cliente
client-first-name = Nombre
client-first-name-hint = El único nombre en la hoja
client-family-name = Apellidos
client-birth = Fecha de nacimiento
client-phone = Teléfono
client-fitzpatrick = Tipo de piel (Fitzpatrick)
client-fitzpatrick-hint = Hace falta para la evaluación
client-not-known = Aún no se sabe
client-type-i = I: siempre se quema, nunca se broncea
client-type-ii = II: suele quemarse
client-type-iii = III: se quema a veces
client-type-iv = IV: rara vez se quema, se broncea con facilidad
client-type-v = V: piel morena
client-type-vi = VI: piel morena oscura o negra
client-language = Idioma de la hoja
client-address-form = ¿Cómo se habla al cliente?
client-address-form-none = No indicado
client-address-form-f = Como a una mujer
client-address-form-m = Como a un hombre
client-email = Correo electrónico
client-address = Dirección
client-allergies = Alergias
client-conditions = Afecciones
client-medicines = Medicamentos
client-note = Nota
client-contact = Cómo contactar
client-contact-by = { $way ->
    [phone] Por teléfono
    [message] Por mensaje
    [email] Por correo electrónico
    [letter] Por carta
    [none] No contactar
   *[other] Sin indicar
}
client-notes = Notas
client-times = { $n } veces,
client-one-a-line = Una cosa por línea
client-none = Nada registrado

## The client file

client-title = Cliente
client-sheet-in = Hoja: { $language }
client-skin = Tipo de piel { $type }
client-skin-unknown = Tipo de piel desconocido
client-consent = Consentimiento hasta el { $until }
client-consent-withdrawn = Consentimiento retirado
client-aftercare = Después de la visita
client-more = Más de este cliente
client-photos = Fotos
client-no-consent = Aún sin consentimiento
client-alerts = Alertas
client-parts = Partes de la ficha
client-tab-sessions = Tratamiento y sesiones
client-tab-screenings = Evaluaciones
client-tab-facts = Datos
client-history = Historial
client-course = Plan de tratamiento
client-every = Cada { $days } días,
client-not-under = no menos de { $days }
client-next = siguiente
client-planned = prevista
client-review = Revisión
client-plan = Planificar tratamiento
client-plan-again = Planificar de nuevo
client-plan-change = Cambiar plan
client-print-plan = Imprimir plan
client-earlier-plans = Planes anteriores ({ $n })
client-sessions = Sesiones
client-correction = corrección
client-corrected = corregida
client-go-on = Seguir
client-go-on-session = Seguir con la sesión
client-amend = Corregir
client-sheet = Hoja
client-start = Empezar sesión { $n } de { $of }
client-start-further = Empezar otra sesión
client-since = { $days ->
    [0] La sesión { $n } fue hoy.
    [one] Ayer fue la sesión { $n }.
   *[other] { $days } días desde la sesión { $n }.
} { $screened }
client-screened = Última evaluación: { $on }.
client-not-screened = Aún sin evaluar.
client-no-sessions = Aún no hay sesiones
client-no-sessions-planned = Empiece con la evaluación. Se guarda con sus motivos.
client-no-sessions-unplanned = Planifique primero: cuántas sesiones y cuándo.
client-screening-of = Evaluación del { $on }
client-not-before = No antes del { $on }.
client-from-paper = Copiada del papel.
client-judged = Valorada con los datos clínicos { $version }, y explicada con ellos.
client-unscreened = Aún sin evaluar
client-unscreened-text = La primera sesión empieza con las preguntas.
client-take-out = Extraer todo de este cliente
client-taken-out = Las tablas, el JSON y { $sheets ->
    [one] 1 hoja
   *[other] { $sheets } hojas
} están en { $place }. No están cifrados.
client-entry = { $time } UTC · { $actor } · entrada { $n }
client-op = { $op ->
    [add_client] Cliente añadido
    [set_client] Datos cambiados
    [import_client] Traído de un archivo
    [draft_consent] Consentimiento empezado
    [sign_consent] Consentimiento firmado
    [withdraw_consent] Consentimiento retirado
    [add_photo] Foto guardada
    [remove_photo] Foto quitada
    [agree_photos] Acuerdo sobre fotos
    [withdraw_photos] Acuerdo sobre fotos retirado
    [export_photo] Foto guardada fuera
    [call] Llamada de seguimiento
    [set_appointment] Cita
    [keep_reaction] Reacción registrada
    [close_reaction] Reacción terminada
    [print_reaction] Carta a un médico
    [keep_outcome] Resultado registrado
    [print_recall] Carta sobre un lote
    [merge_clients] Unida con otra ficha
    [split_clients] Ficha unida separada
    [relate] Personas cambiadas
    [add_note] Nota
    [remove_note] Nota quitada
    [screen] Evaluado
    [plan] Tratamiento planificado
    [add_session] Sesión empezada
    [set_session] Sesión cambiada
    [sign_session] Sesión firmada
    [amend_session] Sesión corregida
    [make_handout] Hoja creada
    [print_handout] Hoja impresa o guardada
    [print_plan] Plan impreso o guardado
    [keep_letter] Carta del médico guardada
    [undo] Deshecho
   *[other] { $op }
}
client-actor = { $actor ->
    [practitioner] quien trata
   *[other] { $actor }
}
client-like = ¿Es { $name } ({ $born }), que ya está aquí?
client-like-open = Abrir esa ficha
