date-hint = Por ejemplo 15 3 1984
date-wrong = No es una fecha. Escriba día, mes y año, por ejemplo 15 3 1984.

idbar-client = Cliente

find-title = Buscar un cliente o una orden
find-what = Nombre, teléfono o fecha de nacimiento
find-found = Encontrados
find-nobody = Nadie encontrado. Pruebe con menos letras.

rail-sections = Secciones
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
