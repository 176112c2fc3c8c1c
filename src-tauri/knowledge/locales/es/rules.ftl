# What the program says of its own accord, in Spanish: neutral, "usted", short. As in English, a sentence
# begins small and has no full stop. The words await a native clinician's review.

## Everywhere

at-least-characters = al menos { $least } caracteres
at-most = como máximo { $most }
at-most-characters = como máximo { $most } caracteres
at-most-characters-no-nul = como máximo { $most } caracteres, sin el carácter NUL
at-most-entries = como máximo { $most } entradas
choose-from-list = elija uno de la lista
longer-than = más de { $most } caracteres
must-not-be-empty = no puede quedar vacío
name-a-zone = elija al menos una zona
no-nul = un texto no contiene el carácter NUL
no-words = no hay palabras para «{ $id }»
not-an-id = no es un id de Stipple
one-of = uno de estos: { $known }
over-zero-at-most = más de 0 y como máximo { $most }
plain = { $text }
say-in-words = dígalo con palabras
too-many-zones = más zonas de las que hay
zone-named-twice = «{ $zone }» figura dos veces

## Days and times

day-not-come = ese día aún no ha llegado
not-a-date = no es una fecha
not-a-time = no es una hora
time-of-day = una hora, por ejemplo 14:30
time-skipped = los relojes se saltan esa hora
too-far = demasiado lejos en el calendario
year-2000-2200 = un año entre 2000 y 2200

## Clinical data

no-data-value = los datos no dan ningún valor
no-such-wait = los datos no indican esa espera
not-a-condition = «{ $key }» no es una afección; la más parecida es «{ $near }»
not-a-zone = «{ $zone }» no es una zona que se pueda tratar; la más parecida es «{ $near }»
not-an-entry = «{ $id }» no es una entrada; la más parecida es «{ $near }»
not-an-indication = «{ $key }» no es una indicación; la más parecida es «{ $near }»

## Decisions of the clinic

decision-without-name = una decisión lleva un nombre
disagreement-has-readings = un desacuerdo se decide con una lectura; los valores, en sus entradas
entry-without-figure = no contiene ninguna cifra
no-such-disagreement = no existe ese desacuerdo
not-a-reading = «{ $key }» no es una lectura; la más parecida es «{ $near }»
nothing-to-settle = «{ $entry }» no contiene ningún valor que decidir; la más parecida es «{ $near }»
reading-changes-nothing = una lectura más estricta que no cambia ninguna cifra; haga más estrictas sus entradas: { $entries }
reading-weaker = menos estricta que la lectura que se aplica; una clínica solo puede ser más estricta
settled-already = { $entry }: ya lo decidió { $by } el { $on }
value-far-stricter = más de { $times } veces más estricto que el { $applied } que se aplica; ¿está bien escrito?
value-fixed = otros valores se calculan con este; decida sobre ellos
value-weaker = menos estricto que el { $applied } que se aplica; una clínica solo puede ser más estricta

## The clinic

always-closed = una clínica abre al menos un día de la semana
at-most-single-days = como máximo { $most } días sueltos
emergency-number = indique el número de emergencias de { $country }
limit-without-qualification = un límite de profundidad registrado indica la titulación en que se apoya
not-a-country = «{ $country }» no es un país; dos letras mayúsculas, como ES
not-a-paper = «{ $paper }» no es un papel; a4 o letter
not-a-time-zone = «{ $name }» no es una zona horaria; por ejemplo Europe/Madrid
not-a-weekday = «{ $day }» no es un día de la semana; el más parecido es «{ $near }»

## Clients

birth-1890-today = una fecha de nacimiento está entre 1890 y hoy
client-has-records = ya hay registros de este cliente, así que se queda; archívelo
client-without-name = un cliente tiene al menos un nombre
differs-from-file = no coincide con la ficha del cliente; cambie primero uno de los dos
fitzpatrick = un tipo de piel de Fitzpatrick va de 1 a 6
form-of-address = f, m o n
not-a-language = «{ $lang }» no es un idioma de la hoja: { $known }

## Screening

answer-dated-ahead = una fecha que aún no ha llegado; una respuesta es de hoy o de antes
birth-after-screening = una fecha de nacimiento no es posterior al día de la evaluación
date-before-birth = una fecha anterior al nacimiento del cliente
kind-not-known = «{ $kind }» no se conoce: uno de estos: { $known }
letter-ends-early = termina antes de la fecha en que se escribió
letter-without-condition = indique al menos una afección con la que la carta autoriza a tratar
no-letter-clears = ninguna carta autoriza a tratar con «{ $key }»
not-a-question = «{ $key }» no es una pregunta; la más parecida es «{ $near }»
question-without-kinds = «{ $kind }» no se conoce: esta pregunta no tiene tipos

## Plans

event-before-start = el evento es anterior al inicio del tratamiento

## Consent

consent-text-changed = el texto ha cambiado mientras tanto; léalo de nuevo
consent-withdrawn-already = este consentimiento ya se retiró
days-range = de 1 a { $most } días
not-a-signature = esto no es una firma
not-able-to-decide = quien no es capaz de decidir no puede dar su acuerdo
not-understood = deje primero que lo diga con sus propias palabras
signature-missing = falta la firma

## Depth

depth-step = una profundidad es un múltiplo de 0,05 mm desde 0,1 mm
over-label-for-good = { $depth } mm supera { $most } mm, el límite de la etiqueta del dispositivo; nada levanta este límite
over-label-limit = { $depth } mm supera { $most } mm, el límite de la etiqueta del dispositivo; registre una desviación con su motivo
over-practitioner-limit = { $depth } mm supera { $most } mm, el límite de quien trata; registre una desviación con su motivo
over-screening-ceiling = { $depth } mm supera { $most } mm, el tope que fija la evaluación; registre una desviación con su motivo
over-skin-ceiling = { $depth } mm supera { $most } mm, el tope para este tipo de piel; registre una desviación con su motivo
over-zone-ceiling = { $depth } mm supera { $most } mm, el tope de esta zona; registre una desviación con su motivo

## Sessions

amended-already = esta sesión ya se corrigió; corrija { $later }
beyond-course = más que las sesiones del tratamiento
consent-withdrawn = el consentimiento se retiró; haga firmar antes uno nuevo
draft-given-up = este borrador se descartó
draft-not-amended = un borrador se cambia, no se corrige; fírmelo primero
end-before-start = la sesión termina antes de empezar
next-before-end = la próxima visita es anterior al final de esta
no-consent = ese día no hay ningún consentimiento vigente; indique la regla «consent» con su motivo
not-on-session-day = no es del día de la sesión
number-range = de 1 a { $most }
passes-range = de 1 a { $most } pasadas
reaction-open = una reacción del { $on } no ha terminado; indique la regla «reaction» con su motivo
screening-asks-letter = la última evaluación pide una carta del médico ({ $key }), y no hay ninguna guardada
screening-says-stop = la última evaluación dice ALTO ({ $key }), y nada lo anula; evalúe primero de nuevo
screening-says-wait = la última evaluación dice que se espere hasta el { $until } ({ $key }); indique la regla «defer» con su motivo
screening-says-wait-over = la última evaluación dice que se espere hasta que haya pasado ({ $key }); indique la regla «defer» con su motivo
session-of-somebody-else = es una sesión de otra persona
session-unsigned = esta sesión aún no está firmada
session-without-end = una sesión tiene un final
signed-never-changed = una sesión firmada nunca se cambia; corríjala
skin-sooner = { $days } días desde la sesión del { $on } en la misma piel, menos de { $least }; registre una desviación con su motivo
skin-too-soon = { $days } días desde la sesión del { $on } en la misma piel; antes de { $least } no se trata

## Numbing cream

no-numbing =
    sin crema anestésica para este cliente: { $condition ->
        [heart_condition] afección del corazón o marcapasos
        [pregnancy] embarazo
        [breastfeeding] lactancia
        [liver_disease] enfermedad del hígado
        [blood_pigment_disorder] metahemoglobinemia o deficiencia de G6PD
        [pseudocholinesterase_deficiency] deficiencia de pseudocolinesterasa
        [antiarrhythmic_medicine] medicamento para el ritmo del corazón
       *[anaesthetic_allergy] alergia a anestésicos
    }
washed-before-off = la piel se lavó antes de retirar la crema
off-before-on = la crema se retiró antes de ponerla
over-label-area = más de { $most } cm², lo máximo que permite la etiqueta; registre una desviación con su motivo
over-label-grams = más de { $most } g, lo máximo que permite la etiqueta; registre una desviación con su motivo
over-label-minutes = más de { $most } minutos, lo máximo que permite la etiqueta; registre una desviación con su motivo
over-label-spread = más de { $most } g en 10 cm², lo máximo que permite la etiqueta; registre una desviación con su motivo
prescriber-named = por encima del { $percent } % se indica quién la receta

## Devices, packs and lots

lot-as-on-pack = escriba el lote como figura en el envase
lot-expired = el último día del lote { $lot } fue el { $last }
lot-expired-refused = { lot-expired }; indique la regla «{ $rule }» con su motivo
lot-not-of-client = este lote no ha llegado a ninguna sesión de este cliente
lot-recalled = el lote { $lot } está retirado por el fabricante: { $why }
lot-recalled-refused = { lot-recalled }; indique la regla «{ $rule }» con su motivo
opened-late = abierto después de su último día
pack-expired = el último día de un envase sin lote fue el { $last }
pack-expired-refused = { pack-expired }; indique la regla «{ $rule }» con su motivo

## Visits, calls and reactions

change-range = de -1 a 3
minutes-range = de 5 a { $most } minutos
not-a-sign = «{ $sign }» no es una señal por la que se pregunta
reaction-end = healed, mark o referred
reaction-over = esta reacción ha terminado; registre una nueva
satisfaction-range = de 0 a 10
severity = mild, moderate o severe
signs-from-nobody = las señales las cuenta alguien que contestó

## Photos

agreement-range = desde hoy hasta dentro de diez años
choose-photo = elija una foto
no-photos-for =
    este cliente no ha aceptado, o ya no acepta, { $purpose ->
        [teaching] fotos para enseñar a otros
        [marketing] fotos mostradas en público
       *[chart] fotos en la ficha
    }
no-photos-in-chart = este cliente no ha aceptado fotos en la ficha
photo-damaged = la foto está dañada o cortada; cópiela de nuevo de la cámara
photo-day-not-come = una foto de un día que aún no ha llegado
photo-format = una foto es un archivo JPEG o PNG
photo-heic = HEIC no se puede leer aquí; guarde la foto como JPEG (iPhone: Ajustes, Cámara, Formatos, Más compatible)
photo-megapixels = tiene { $mega } megapíxeles; se leen como máximo { $most }
photo-purpose = chart, teaching o marketing
photo-side = un lado pasa de 65 535 píxeles
photo-too-small = solo mide { $width } por { $height } píxeles
withdrawn-already = esto ya se retiró

## The sheet and its words

at-most-own-lines = como máximo { $most } líneas propias
# The window reads this file alone, so the reasons stand here too, as in statements.ftl.
claim-made =
    afirma algo que no se puede afirmar. { $claim ->
        [four_hundred_percent] Nada de lo leído confirma el 400 %, y en un estudio de cuatro sesiones mensuales la proteína elastina siguió igual.
        [three_hundred_percent] No se encontró nada detrás de una absorción un 300 % mejor, y los productos absorbidos por piel tratada con agujas han causado bultos duraderos.
        [facelift_alternative] Una operación y el microneedling hacen cosas distintas, y ninguna fuente encontrada los compara.
        [botox_alternative] El microneedling no relaja los músculos, y ninguna fuente encontrada muestra que pueda ocupar el lugar de ese tratamiento.
        [no_side_effects] La rojez es habitual, y pueden seguir infección, cicatrices, manchas oscuras y bultos duraderos; por eso, estas palabras engañarían a un cliente.
        [extremely_safe] La mayoría de los efectos pasan, pero algunos duran; por eso, la seguridad nunca se afirma sin sus límites.
        [any_skin] La piel muy sensible no se toca hasta que un médico esté de acuerdo, y los tipos de piel 4 a 6 necesitan más cuidado.
        [painless] Puede doler un poco o de forma moderada, y nadie puede saber de antemano cómo lo sentirá un cliente.
        [guaranteed_result] Los estudios encontraron mejoría en muchas personas, y ninguno puede prometer a un cliente un cambio seguro o duradero.
        [cellulite] Solo un artículo la enumera, no se encontró ningún respaldo, y la aplicación no ofrece ningún plan así.
        [body_fat] No se encontró ninguna fuente de un efecto sobre la grasa; un solo artículo la enumera, y no se ofrece ningún plan.
        [treats_dry_skin] La piel seca es un efecto pasajero del microneedling, y nada de lo encontrado respalda el microneedling como su tratamiento.
        [treats_sensitive_skin] El microneedling vuelve la piel más sensible por un tiempo, y la piel muy sensible no se trata antes de que un médico esté de acuerdo.
        [treats_acne] Las agujas pueden extender las bacterias del acné activo; solo se tratan las cicatrices que deja, cuando lleva 28 días inactivo.
       *[treats_rosacea] El microneedling puede provocar un brote de rosácea, y los manuales de dispositivos y un ensayo dejan fuera a quienes la tienen.
    }
colour-too-pale = { $colour } es demasiado pálido para palabras en papel: su contraste es de { $found } a 1, y hace falta { $needed } a 1
logo-damaged = la imagen está dañada o cortada; guárdela de nuevo
logo-format = un logotipo es una imagen PNG o JPEG
logo-megapixels = tiene { $mega } megapíxeles; guárdela con 24 como máximo, 1 basta
logo-too-large = el archivo supera los 5 MB; guarde uno más pequeño
logo-too-pale = es demasiado pálido para verse en papel blanco; use una versión oscura
logo-too-small = solo mide { $width } por { $height } píxeles; use uno de al menos { $least } píxeles, o saldrá borroso
logo-white = la imagen es toda blanca; en papel no se vería nada
no-such-glyph = «{ $character }» (U+{ $code }) no se puede imprimir; escríbalo de otra forma
no-such-glyph-in = «{ $character }» (U+{ $code }) en «{ $text }» no se puede imprimir; escríbalo de otra forma, por ejemplo con letras latinas
no-such-glyph-on-sheet = el carácter «{ $character }» (U+{ $code }) no se puede imprimir; está en «{ $text }»
not-a-colour = un color es # y seis cifras o letras, por ejemplo #0b4f52
not-a-line = «{ $id }» no es una línea de la hoja
not-a-size = un tamaño es 12, 14, 16 o 18
note-lines = tiene { $lines } líneas; una nota en la hoja tiene como máximo { $most }
own-words-figure = «{ $word }» no está como en el texto estándar; las cifras, los plazos y palabras como no, solo y hasta se quedan
own-words-mixed = «{ $word }» mezcla letras de dos alfabetos; escríbalo en uno
own-words-order = «{ $word }» está en otro lugar que en el texto estándar; mantenga el orden
own-words-place = deje { $place } una vez: se calcula para cada cliente
own-words-time = indica un plazo («{ $time }»); los plazos se calculan desde la sesión, así que quítelo
session-corrected = esta sesión se corrigió; imprima la hoja de { $later }
sheet-of-unsigned = la hoja se calcula de una sesión firmada; fírmela primero
sheet-outdated = los datos clínicos han cambiado desde entonces; cree de nuevo la hoja
taller-than-page = { $what } no cabe en una página

## Printing

copies-range = de 1 a { $most } copias
no-printer = no hay impresora; guarde el PDF, o configure una en los ajustes del sistema
printed-so-far = se imprimieron { $done } de { $of }. { $why }
printer-gone = la impresora «{ $name }» ya no está; elija otra, o guarde el PDF
printing-already = ya se está imprimiendo algo; espere, o deténgalo

## The client file

merge-same = ya son el mismo cliente
merge-birth-dates = sus fechas de nacimiento no coinciden; son dos personas, o antes hay que corregir una fecha
merge-skin-types = sus tipos de piel no coinciden; corrija antes uno de ellos
relation-same = nadie se relaciona consigo mismo
paper-damaged = el documento está dañado, bloqueado o cortado; guárdelo de nuevo
paper-kind = un documento es un archivo PDF, JPEG o PNG

## The clinic file

changed-since-undo = desde entonces se cambió otra cosa; no se ha deshecho nada
not-a-place-for-folder = no es un lugar para una carpeta
not-a-recovery-code = no es un código de recuperación; compare cada letra con el papel
not-into-sample = una copia no se restaura en la clínica de muestra; quite antes la muestra
no-sample = esta no es la clínica de muestra
nothing-to-undo = no hay nada que deshacer; lo firmado se queda
place-taken = ya hay algo en ese lugar
place-taken-clinic = ya hay algo en ese lugar; un archivo de la clínica nuevo necesita una carpeta nueva
synced-folder = una carpeta sincronizada o de red puede estropear una base de datos; deje el archivo de la clínica en este ordenador y haga allí la copia de seguridad
wrong-code-group = no es ese grupo; mire el papel otra vez

## Backups

backup-folder-inside-file = dentro del archivo de la clínica, una copia se pierde con él
backup-inside-file = dentro del archivo de la clínica una copia se pierde con él; elija otro lugar
backup-made-already = ya se está haciendo una copia de seguridad
folder-not-writable = en esta carpeta no se puede escribir ({ $why })
no-backup-place = aún no se ha elegido un lugar para las copias de seguridad
no-backup-there = en ese lugar no hay ninguna copia de seguridad
no-folder-for-backup = no hay carpeta para ella
place-taken-backup = ya hay algo en ese lugar; una copia de seguridad no sustituye nada
stopped-unchanged = detenido; no se ha cambiado nada
whole-path = indique la ruta completa de una carpeta

## In and out

card-without-end = la tarjeta no termina
choose-file = elija un archivo
dry-run = una prueba
export-made-already = ya se está extrayendo todo
import-too-large = más de { $most } MB
name-beside-name = «{ $typed }» está junto a otro nombre; diga qué contiene cada columna
no-name-column = ninguna columna contiene un nombre; la primera línea del archivo nombra las columnas
not-a-card = esto no es una tarjeta de contacto
not-a-field = «{ $name }» no es un campo
not-a-skin-type = «{ $typed }» no es un tipo de piel de Fitzpatrick de 1 a 6
not-a-table = esto no es una tabla ni una tarjeta de contacto
one-per-column = uno para cada columna del archivo
place-taken-folder = ya hay algo en ese lugar; indique una carpeta nueva
quote-never-closed = unas comillas se abren y no se cierran, así que las filas se mezclan; corríjalo en una hoja de cálculo
several-clients = varios clientes podrían ser este; revíselos y añada a mano lo nuevo
stopped-unwritten = detenido; no se ha escrito nada
table-empty = el archivo está vacío; su primera línea nombra las columnas
table-unreadable = esta tabla no se puede leer: { $why }
too-many-cards = más de { $most } tarjetas; divida el archivo
too-many-rows = más de { $most } filas; divida el archivo
unreadable-date = «{ $typed }» no es una fecha que se pueda leer

## Files and the terminal

another-file-there = hay otro archivo en ese lugar; se queda como está
file-empty = el archivo está vacío
file-is-folder = esto es una carpeta; nombre un archivo dentro de ella
file-too-large = el archivo supera los { $most } MB
input-goes-on = después del JSON: { $why }
input-not-text = la entrada no es texto válido
input-one-object = la entrada es un objeto JSON
input-too-large = la entrada supera los 16 MB
inside-clinic-file = es la carpeta de un archivo de la clínica; escriba la hoja en otro lugar
not-a-place-for-file = no es un lugar para un archivo
