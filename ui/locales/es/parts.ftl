date-hint = Por ejemplo 15 3 1984
date-wrong = No es una fecha. Escriba día, mes y año, por ejemplo 15 3 1984.

idbar-client = Cliente

find-title = Buscar un cliente o una orden
find-sheet = Hoja { $id }: { $name }, { $on }
find-what = Nombre, teléfono o fecha de nacimiento
find-found = Encontrados
pick-more = { $n } más. Escriba más letras.
find-nobody = Nadie encontrado. Pruebe con menos letras.

rail-sections = Secciones
rail-numbing = Crema puesta
rail-numbing-since = La crema anestésica lleva puesta
rail-sample-remove = Quitar la muestra
rail-sample = Clínica de muestra: personas inventadas

stepper-less = { $label }: menos
stepper-more = { $label }: más

steps-title = Pasos de esta visita
steps-screening = Evaluación
steps-session = Sesión
steps-sheet = Hoja

tags-more = { $n } más

trouble-to-field = Ir al campo

why-signed-now = Firmado. Vale desde ahora.
why-signed = Firmado: { $settled }.
why-decided = Lo decide { $rule }.
why-stated = Se indica
why-by = Quién
why-grade = Grado
why-disagree = { $id }, las fuentes no coinciden
why-applied = Se aplica:
why-settled = Resuelto: { $settled }.
why-articles = Qué dicen los artículos ({ $n })
why-used-by = Lo usan: { $entries }
why-which-value = ¿Qué valor?
why-which-reading = ¿Qué lectura?
why-applied-one = La que se aplica
why-stricter = Valor más estricto, si no es este
why-stricter-hint = Déjelo vacío para firmarlo como está
why-who = ¿Quién firma?
why-sign = Firmar para esta clínica
why-sign-off = Nada de los grados A a C decide esto por sí solo. Espera la firma de un clínico.
find-lot = Lote { $lot }: ¿a quién ha llegado?
help-title = Ayuda
help-save = Guardar guía
help-print = Imprimir guía
help-visit = Una visita en seis pasos
help-step = { $step ->
    [today] Hoy: abra la ficha del siguiente cliente, o pulse Ctrl K y escriba tres letras.
    [client] Cliente: empiece la sesión. El consentimiento, las fotos y lo que siguió están en la misma pantalla.
    [screening] Evaluación: confirme que nada ha cambiado, o cambie esa respuesta.
    [session] Sesión: lo que no cambia ya está puesto. Toque una zona solo donde difiera.
    [finish] Terminar: firma el registro con los lotes que se ven. Las correcciones quedan al lado.
   *[sheet] Hoja: imprímala. Sus plazos se calculan desde el final de esta sesión.
}
help-keys = Teclas
help-key = { $what ->
    [find] Buscar un cliente, una pantalla o un lote
    [new] Nuevo cliente
    [sections] Las secciones de la izquierda
    [print] Imprimir la hoja
    [lock] Bloquear
    [enter] Abrir la ficha del siguiente cliente en Hoy
    [back] Cerrar, volver
   *[help] Esta ayuda
}
help-key-name = { $what ->
    [find] Ctrl K
    [new] N
    [sections] 1–6
    [print] Ctrl P
    [lock] Ctrl L
    [enter] Intro
    [back] Esc
   *[help] ?
}
