# The take-home sheet in Spanish. Short words, action first, the client is "usted", 24-hour clock.
# A no-break space keeps figures and their words together. The words await a native clinician's review.

sheet-title = Cuide su piel
sheet-treated-by = Le atendió { $practitioner }
sheet-opening = { $name }, le tratamos { $on }. Terminamos a { $time }.
sheet-opening-nameless = Le tratamos { $on }. Terminamos a { $time }.

## The 3 things

three-heading = Las 3 cosas más importantes
three-clean = Mantenga la piel limpia.
    .more = Tóquela solo con las manos limpias.
three-sun = Sin sol ni calor. Sin maquillaje.
    .more = Espere los plazos de abajo.
three-call = Llámenos si empeora.
    .more = La mayor hinchazón puede ser mañana.
three-body = Sin sol ni calor. Deje la piel tranquila.
    .more = Espere los plazos de abajo.
three-scalp = Sin sol ni calor. Sin productos para el pelo.
    .more = Espere los plazos de abajo.

## Who to call

call-us = Llámenos
call-closed = Si está cerrado
call-closed-default = Su médico o urgencias
call-emergency = Emergencias
call-see-page = Vea la página { $page }

## What we did

did-heading = Qué hicimos.
did-areas = { $areas }: { $word } ({ $depth } mm).
did-session = Sesión { $number }.
did-session-of = Sesión { $number } de { $of }.
did-numbing = Usamos crema anestésica.
did-gel = Pusimos { $gel }.
depth-light = ligero
depth-medium = medio
depth-deeper = más profundo

## Your times

times-heading = Sus plazos
times-do-not = No hacer
times-do = Hacer
times-how-long = Hasta cuándo
times-now = Hoy
times-days = días
times-no = Sin
times-until = hasta
times-tonight = { $time } de hoy
times-today = { $time } de hoy
times-to-end = hasta el final del

rule-wash-none-until = lavarse la piel
    .no = No
rule-water-only-until = jabón, solo agua
rule-sterile-gel-until = crema, solo nuestro gel
rule-makeup-until = maquillaje
rule-alcohol-smoking = alcohol ni fumar
rule-alcohol-until = alcohol
rule-smoking-until = fumar ni vapear
rule-painkiller-until = ibuprofeno ni aspirina por su cuenta
rule-exercise-until = deporte, sin sudar
rule-shave-until = afeitarse
    .no = No
rule-swim-until = nadar
    .no = No
rule-heat-until = sauna, baño turco, jacuzzi ni baño caliente
rule-actives-until = sérum de vitamina C ni peróxido de benzoílo
rule-gentle-cleanser-until = paño. Use limpiador suave, solo dedos
rule-picking-until = arrancar, frotar ni pelar la piel
rule-sun-until = sol ni cama solar
rule-retinoid-until = retinol, exfoliante, ácidos ni cepillo facial
rule-wax-tan = crema depilatoria, cera ni autobronceador
rule-wax-until = crema depilatoria ni cera
rule-self-tan-until = autobronceador
rule-injectables-until = Botox ni relleno en la zona
rule-treatments-tattoo = peeling, láser, facial ni tatuaje en la zona
rule-treatments-until = peeling, láser ni tratamiento facial
rule-tattoo-until = tatuaje ni maquillaje permanente en la zona
rule-scalp-products-until = minoxidil ni producto de peinado
rule-scalp-colour-until = tinte de pelo
rule-open-skin-until = Solo manos limpias al tocar. Almohada limpia.
rule-sunscreen-to = Crema solar cada día, desde { $from }

tonight-heading = Esta noche.
tonight-heading-day = Hoy.
tonight-text = Después de { $wash }, enjuague con agua tibia (no caliente). Seque a toques suaves con toalla limpia. Ponga nuestro gel. Use funda de almohada limpia.
tonight-late = No se lave esta noche. Después de { $wash }, enjuague con agua tibia (no caliente). Seque a toques suaves con toalla limpia. Ponga nuestro gel. Use funda de almohada limpia.
turn-over = Dé la vuelta: qué es normal, cuándo llamar, próxima visita
turn-over-more = La hoja sigue: lea todas las páginas

## Day by day

days-heading = Día a día: qué es normal y qué hacer
days-when = Cuándo
days-feel = Qué puede notar y ver
days-do = Qué hacer
days-label = { $label }:
days-to = hasta el { $date }
days-and = { $first } y { $second }

day-tonight = Esta noche
    .feel = Caliente, tirante, dolorida, algo hinchada. Rosa, roja o más oscura. Puntitos.
    .do = No moje la piel hasta { $wash }. Luego solo agua y nuestro gel.
day-2 = Mañana
    .feel = Aún caliente o tirante. Puede verse más hinchada.
    .do = Limpiador facial suave, solo con los dedos, desde { $from }. Empiece la crema solar.
day-2-body = Mañana
    .feel = Aún caliente o tirante. Puede verse más hinchada.
    .do = Limpiador suave, solo con los dedos, desde { $from }. Empiece la crema solar.
day-3 = Días 2 y 3
    .feel = Seca y tirante. Menos roja u oscura. Pueden salir granitos.
    .do = Manos, almohada, teléfono y brochas de maquillaje limpios.
day-3-long = Días 2 y 3
    .feel = Seca y tirante. Menos roja u oscura. Pueden salir granitos.
    .do = Manos, almohada y teléfono limpios. Aún sin maquillaje.
day-3-body = Días 2 y 3
    .feel = Seca y tirante. Menos roja u oscura. Pueden salir granitos.
    .do = Manos, toallas y almohada limpias. No lleve nada apretado.
day-flaking = Días 4 a 7
    .feel = Piel seca que se pela o pica.
    .do = Deje que las pielecitas caigan solas. No arranque, no frote ni pele la piel.
day-week-2 = Semana 2
    .feel = Se nota normal. Se van las últimas costras y moretones.
    .do = Lleve sombrero. Crema solar mineral, SPF 30 o más, cada día.
day-week-2-long = Semanas 2 a 4
    .feel = Se nota normal. Se van las últimas costras y moretones.
    .do = Lleve sombrero. Crema solar mineral, SPF 30 o más, cada día.
day-week-2-body = Semana 2
    .feel = Se nota normal. Se van las últimas costras y moretones.
    .do = Lleve la zona cubierta. Crema solar mineral, SPF 30 o más, cada día.
day-week-2-body-long = Semanas 2 a 4
    .feel = Se nota normal. Se van las últimas costras y moretones.
    .do = Lleve la zona cubierta. Crema solar mineral, SPF 30 o más, cada día.
days-colour = En piel morena o negra puede costar más ver la rojez. Busque calor e hinchazón al tacto.

## Get help

help-today = Llámenos hoy: { $phone }
help-closed = ¿Cerrado? { $phone }
help-closed-gb = ¿Cerrado? { $phone } o NHS 111
help-closed-none = ¿Cerrado? Vea a un médico el mismo día
help-now = Llame ya al { $number }

flag-breathing = Le cuesta respirar
flag-swelling = Labios, lengua o cara hinchados
flag-faint = Se desmaya
flag-hives = Ronchas que pican (urticaria) por todo el cuerpo
flag-numbing-confused = Confusión o convulsiones
flag-numbing-heart = Corazón muy rápido, muy lento o irregular
flag-numbing-lips = Labios azules o grises
flag-eye = Dolor en el ojo, o ve peor
flag-bleeding = Aún sangra tras apretar 10 minutos
flag-worse = Más dolor, calor o hinchazón { $after }
flag-lasting = La piel sigue roja o hinchada tras el { $day }
flag-pus = Pus, o costra amarilla o verde
flag-blisters = Ampollitas que duelen u hormigueo
flag-fever = Fiebre, escalofríos o se siente mal
flag-streaks = Líneas rojas u oscuras que se extienden
flag-lumps = Bultos, cicatriz elevada o manchas nuevas claras u oscuras, incluso meses después
flag-numb = Piel aún dormida tras el { $day }

doctor-heading = Muestre al médico o enfermero:
doctor-text = microneedling estético (microagujas) el { $date }, { $time } h. { $areas }
doctor-areas = { $areas } { $depth } mm.
doctor-numbing = Se usó { $product }.
doctor-numbing-cream = crema anestésica
doctor-cold-sores = Antecedente de herpes labial.
doctor-blood-thinner = Toma anticoagulante o antiagregante.

## Just for you

you-heading = Solo para usted
you-cold-sores = Ha tenido herpes labial.
    .more = Puede volver. Llámenos el mismo día si nota hormigueo en la piel.
you-antiviral = Pastillas para el herpes labial.
    .more = Tómelas como le dijo su médico.
you-first-session = Primera sesión.
    .more = Puede que vea un cambio tras unos 3 meses.
you-numbing = Crema anestésica.
    .more = No use más. ¿Labios dormidos o mareo? Quite con agua lo que quede. Llame al { $emergency }.
you-pigment = Su piel puede mancharse.
    .more = El sol oscurece las manchas. Siga con sombrero, sombra y crema solar hasta la fecha de «Sus plazos».
you-skin-of-colour = Piel morena o negra.
    .more = Puede mancharse tras las agujas. Por eso, plazos más largos.
you-blood-thinner = Su medicina contra los coágulos.
    .more = Siga tomándola. Pueden salirle más moretones.
you-sensitive-skin = Piel sensible.
    .more = No use nada nuevo en la piel durante 2 semanas.
you-scalp = Su cuero cabelludo.
    .more = Al principio, lávelo solo con agua tibia. Al sol, use un sombrero suelto y limpio.
you-pain = Si le duele.
    .more = Puede tomar paracetamol. Sin ibuprofeno ni aspirina hasta { $until }, salvo si los mandó un médico.
you-course = Rodillo en casa.
    .more = No lo use entre visitas.
you-results = Fotos del resultado.
    .more = Las hacemos hacia { $first } y { $final }.

## What the clinic says for itself

own-heading = De { $clinic }

## Next visit

next-heading = Su próxima visita
next-not-before = No antes del { $date }.
next-not-booked = Aún sin cita.
next-session = Sesión { $number }.
next-session-of = Sesión { $number } de { $of }.
next-stop = Sin retinol ni ácidos desde el { $date }.
next-last = Fue la última sesión de su tratamiento.
next-event = Cita
next-scan = Escanee para guardarla.
    .alt = Un código cuadrado para su teléfono, con la fecha de su próxima visita.

## Before you go

teach-heading = Antes de irse, díganos con sus palabras
teach-wash = ¿Cuándo usar limpiador?
teach-wash-body = ¿Cuándo usar jabón?
teach-sport = ¿Cuándo hacer deporte?
teach-call = ¿Cuándo nos llamará?
teach-yours = Sus iniciales
teach-ours = Nuestras iniciales

## Foot

foot-only = Hoja solo para { $name }. ¿Letra grande, otro idioma, fuentes? Pregúntenos. Escrita por { $clinic }.
foot-only-nameless = ¿Letra grande, otro idioma, fuentes? Pregúntenos. Hoja escrita por { $clinic }.
foot-words = Texto { $edition }.
foot-own = Textos propios { $version }.
foot-journal = Registro { $head }.
foot-page = Hoja { $sheet }, página { $page } de { $pages }
foot-emergency = Emergencias { $number }

## Lists of zones

# small where names of zones are written small in the middle of a sentence, else as-they-are
list-case = small
list-and = { $first } y { $last }
list-comma = { $first }, { $next }

## Zones, as a client says them

zone-forehead = Frente
zone-glabella = Entrecejo
zone-temple = Sienes
    .left = Sien izquierda
    .right = Sien derecha
zone-periorbital = Contorno de ojos
    .left = Contorno del ojo izquierdo
    .right = Contorno del ojo derecho
zone-nose = Nariz
zone-cheek = Mejillas
    .left = Mejilla izquierda
    .right = Mejilla derecha
zone-chin = Barbilla
zone-nasolabial = Surcos de nariz a boca
    .left = Surco izquierdo de nariz a boca
    .right = Surco derecho de nariz a boca
zone-jawline = Mandíbula
    .left = Mandíbula izquierda
    .right = Mandíbula derecha
zone-upper-lip = Encima del labio
zone-neck = Cuello
zone-decollete = Escote
zone-hand = Manos
    .left = Mano izquierda
    .right = Mano derecha
zone-abdomen = Abdomen
zone-back = Espalda
zone-buttock = Glúteos
    .left = Glúteo izquierdo
    .right = Glúteo derecho
zone-thigh = Muslos
    .left = Muslo izquierdo
    .right = Muslo derecho
zone-upper-arm = Parte alta de los brazos
    .left = Parte alta del brazo izquierdo
    .right = Parte alta del brazo derecho
zone-crown = Coronilla
zone-hairline = Nacimiento del pelo
zone-mid-scalp = Centro del cuero cabelludo
zone-occiput = Parte de atrás de la cabeza
zone-side = Lados del cuero cabelludo
    .left = Lado izquierdo del cuero cabelludo
    .right = Lado derecho del cuero cabelludo
