# The names of the entries that the practitioner browses. Statements, facts and disagreements have files of their own.

## Aftercare clock

aftercare-wash-none-until = No lavar
aftercare-water-only-until = Solo agua tibia
aftercare-sterile-gel-until = Solo el gel estéril toca la piel
aftercare-gentle-cleanser-until = Limpiador suave con los dedos, sin paño
aftercare-makeup-until = Sin maquillaje
aftercare-sunscreen-from = Empieza el protector solar
aftercare-sunscreen-to = Protector solar cada día
aftercare-sun-until = Sin sol directo ni cama solar
aftercare-exercise-until = Sin deporte, sin sudar
aftercare-heat-until = Sin sauna, baño turco, jacuzzi ni baño caliente
aftercare-swim-until = No nadar
aftercare-alcohol-until = Sin alcohol
aftercare-smoking-until = No fumar ni vapear
aftercare-actives-until = Sin vitamina C ni peróxido de benzoílo
aftercare-retinoid-until = Sin retinoides, ácidos, exfoliante, cepillo ni tónico con alcohol
aftercare-picking-until = No arrancar ni frotar
aftercare-shave-until = No afeitar
aftercare-wax-until = Sin cera ni crema depilatoria
aftercare-self-tan-until = Sin autobronceador
aftercare-treatments-until = Sin peeling, láser ni tratamiento facial
aftercare-injectables-until = Sin inyección antiarrugas ni relleno en la zona
aftercare-tattoo-until = Sin tatuaje ni maquillaje permanente en la zona
aftercare-painkiller-until = Sin pastillas antiinflamatorias por cuenta propia
aftercare-expect-red-until = La rojez debería ir a menos
aftercare-open-skin-until = La piel se considera abierta
aftercare-next-not-before = Próxima sesión, no antes
aftercare-scalp-products-until = Cuero cabelludo: sin minoxidil ni producto de peinado
aftercare-scalp-colour-until = Cuero cabelludo: sin tinte de pelo
aftercare-review-photo = Foto del resultado
aftercare-review-photo-final = Última foto del resultado
aftercare-ice = Enfriar: compresa limpia, sin hielo sobre la piel
aftercare-clean-pillowcase = Funda de almohada limpia, pelo recogido, teléfono limpio
aftercare-drink-water = Beber agua
aftercare-home-roller = Sin rodillo en casa durante el tratamiento

## Course planner

planner-block = Sesiones del primer bloque
planner-interval-min = Días entre sesiones, no menos
planner-interval-target = Días entre sesiones, previstos
planner-interval-long = Días entre sesiones para trabajo más profundo y piel que se mancha con facilidad
planner-goal-gap = Días de la última sesión a un evento
planner-review-first = Primera foto del resultado, meses tras la última sesión
planner-review-final = Revisión final, meses tras la última sesión
planner-maintenance = Meses entre visitas después del tratamiento
planner-screening-valid = Días que valen las respuestas de una evaluación
planner-refuse-under = Días tras una sesión en los que no se registra otra

## Limits of depth

limit-face-hard-max = Profundidad máxima en la cara, se registre lo que se registre
limit-practitioner-face = Profundidad máxima en la cara hasta registrar una titulación
limit-practitioner-body = Profundidad máxima en el cuerpo hasta registrar una titulación
limit-step = Un paso del dial
limit-fitzpatrick-from = Tipos de piel que se manchan con facilidad, desde
limit-fitzpatrick-ceiling = Profundidad máxima en piel que se mancha con facilidad
limit-fitzpatrick-floor = Profundidad inicial mínima en piel que se mancha con facilidad
limit-passes-max = Máximo de pasadas sobre una zona
limit-passes-start = Pasadas iniciales sobre una zona
limit-light-to = Se llama ligero, hasta
limit-medium-to = Se llama medio, hasta

## What to expect

expectation-tonight = Horas 0 a 24: roja, caliente y tirante, algo hinchada
expectation-day-2 = Día 2: de rosa a roja, la hinchazón puede ser máxima
expectation-day-3 = Día 3: rosa, tirante y seca, posibles granitos
expectation-flaking = Días 3 a 5: descamación ligera
expectation-week-1 = Hasta el día 7: pasan la rojez, los moretones, el picor y las costras
expectation-day-7-10 = Días 7 a 10: se van las últimas costras, moretones y granitos
expectation-months-3 = Mes 3: se puede medir un cambio
expectation-months-6 = Meses 5 a 6: el resultado completo
expectation-settles = En menos de 72 horas: ceden la rojez, la hinchazón y la descamación leves

## Signs that need help

red-flag-breathing-or-swelling = Dificultad para respirar, cara hinchada, desmayo o urticaria por todo el cuerpo
red-flag-numbing-poisoning = Tras la crema anestésica: confusión, convulsiones, pulso irregular, labios gris azulado
red-flag-fever-spreading = Fiebre, malestar general, piel caliente que se extiende, líneas
red-flag-getting-worse = Peor después del día 2, pus o costra amarilla o verde
red-flag-cold-sore-spread = Ampollas pequeñas y dolorosas, u hormigueo
red-flag-eye-trouble = Dolor de ojo, ojo rojo o cambio en la vista
red-flag-bleeding = Sangrado que no para tras apretar 10 minutos
red-flag-still-red-or-lumps = Aún claramente roja o hinchada pasado el día 7, o bultos
red-flag-new-patches = Manchas nuevas, oscuras o claras
red-flag-late-lump = Bulto o absceso que crece despacio, tras semanas
red-flag-raised-scar = Cicatrices elevadas, gruesas o en línea
red-flag-numbness = Entumecimiento de más de una semana
