# What the program says to the practitioner beside questions and reasons: amounts, what decided, warnings.

# 21 de noviembre de 2026
date-long = { $day } { $of } de { $year }

## Amounts: one of them, or several

unit-hours = { $n } horas
    .one = { $n } hora
unit-days = { $n } días
    .one = { $n } día
unit-weeks = { $n } semanas
    .one = { $n } semana
unit-months = { $n } meses
    .one = { $n } mes
unit-sessions = { $n } sesiones
    .one = { $n } sesión
unit-passes = { $n } pasadas
    .one = { $n } pasada
unit-minutes = { $n } minutos
    .one = { $n } minuto
unit-mm = { $n } mm
unit-percent = { $n } %
unit-grams = { $n } g
unit-grams-on-skin = { $n } g en 10 cm²
unit-square-cm = { $n } cm²
unit-none = { $n }
amount-range = { $from } a { $to }
amount-in-days = { $amount } ({ $days })

## What decided

decided-strictest-a-to-c = lo más estricto de autoridades, estudios y fabricantes
decided-strictest-d-to-g = lo más estricto de páginas de clínicas y conocimiento general, pues nada mejor lo indica
decided-chosen = elegido con un motivo, a la espera de la firma de un clínico
decided-settled = más estricto por decisión de esta clínica
decided-class = la lectura más estricta de sus fuentes: { $class }
decided-nothing = nada que decidir
decided-graded = { $entry }: { $amount }, grado { $grade }, { $because }

class-stop = alto
class-defer = esperar
class-medical = médico
class-care = con cuidado

## What caps a depth

capped-zone = tope de la zona
capped-skin-type = tipo de piel
capped-screening = evaluación
capped-practitioner = nivel registrado de quien trata
capped-label = etiqueta del dispositivo

## Warnings of a course

course-none-fits = Ninguna sesión cabe al menos { $gap } días antes del { $event }. Las fechas se cuentan desde el inicio; diga al cliente que la piel no se habrá calmado para entonces.
course-some-fit = { $fits } de { $block } sesiones caben al menos { $gap } días antes del { $event }.

## Warnings of a session

warning-practitioner = no se nombra a nadie
warning-device = no se nombra ninguno
warning-cartridge = ningún cartucho con lote
warning-lot = { $role } sin lote
warning-expired = { $role }: la fecha de caducidad había pasado
warning-deviation = se superó un límite, con un motivo registrado
warning-ahead = más tarde que el reloj de este ordenador
warning-interval = { $days } días desde la sesión del { $on } en la misma piel
warning-passes = { $passes } pasadas, más de las { $most } que se indican
warning-fewer-passes = { $passes } pasadas; la evaluación pide menos de { $most }
warning-unscreened = nadie ha evaluado aún a este cliente
warning-stop = las últimas respuestas dicen ALTO para estas zonas
warning-wait = las últimas respuestas dicen que hay que esperar
warning-doctor = las últimas respuestas piden una carta del médico
warning-missing = a la última evaluación le faltan respuestas
warning-changes = la última es del { $last }; pregunte si algo ha cambiado
warning-again = la última es del { $last }, de hace más de { $valid } días; haga de nuevo todas las preguntas

## Warnings of a sheet

warning-next-soon = { $next } es antes del { $first }, el primer día permitido
warning-next-far = { $next } queda a más de un año; revise el año
warning-gel = no se nombra ninguno, y la hoja dice que se ponga solo su gel

## Roles of a product

role-cartridge = cartucho
role-tip = punta
role-needle = aguja
role-gel = gel
role-numbing = crema anestésica
role-cleanser = limpiador
role-other = producto
