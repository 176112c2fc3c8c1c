# Screening questions. Value: short label for the practitioner. question: asked to the client.
# Every question is answered with: Yes, now / In the past / No / Unsure.

## Groups

group-today = Hoy
group-medicines = Medicamentos y cremas
group-skin = Su piel
group-health = Su salud
group-history = Alergias y cicatrices
group-treatments = Otros tratamientos

## Kinds

kind-superficial = Peeling superficial, luz pulsada o microdermoabrasión
kind-deep = Peeling profundo, láser que retira piel o dermoabrasión
kind-burn = Quemadura solar
kind-tan = Bronceado reciente, sin quemadura
kind-mild = Leve
kind-moderate = De grado moderado
kind-severe = Grave

## What changes where care is needed

setting-depth-lower = Mantenga la profundidad un paso por debajo.
setting-depth-lowest = Quédese en la profundidad mínima de cada zona.
setting-fewer-passes = Haga menos pasadas de las que haría en otro caso.
setting-test-area-days = Trate primero un área de prueba pequeña. Mírela después de { $n } días, antes de tratar más.
setting-sun-protection-daily = El cliente se protege la piel del sol cada día.
setting-numbing-none = No use crema anestésica.
setting-leave-out-spot = Excluya ese lugar.
setting-position-lying = Trate al cliente en posición acostada.
setting-skin-prep-change = Use otro limpiador de piel, no el que causó la reacción.

## Today

condition-pregnancy = Embarazo
    .question = ¿Está embarazada, o podría estarlo?
    .because = Tanto la etiqueta de un dispositivo como un ensayo clínico excluyen el embarazo.
condition-breastfeeding = Lactancia
    .question = ¿Está dando el pecho?
    .because = Tanto la etiqueta de un dispositivo como un ensayo clínico excluyen la lactancia.
condition-unwell = Malestar o fiebre
    .question = ¿Se siente mal o tiene fiebre?
    .because = La piel cicatriza peor mientras el cuerpo lucha contra una infección.
condition-open-skin = Piel con heridas o irritada
    .question = ¿Tiene un corte, un sarpullido o la piel dolorida donde quiere el tratamiento?
    .because = El microneedling sobre piel que ya tiene heridas puede retrasar la cicatrización y extender gérmenes.
condition-skin-infection = Infección de la piel
    .question = ¿Tiene una infección de la piel, como un forúnculo, tiña o impétigo?
    .because = Las agujas pueden extender gérmenes por la piel y llevarlos más adentro.
condition-sunburn-or-tan = Quemadura solar o bronceado reciente
    .question = ¿Ha tenido una quemadura de sol o un bronceado reciente, por el sol o por una cama solar?
    .because = En la piel alterada por el sol son más probables las manchas oscuras tras el microneedling.
condition-alcohol = Alcohol en el último día
    .question = ¿Ha tomado alguna bebida con alcohol en el último día, más o menos?
    .because = El alcohol dilata los vasos sanguíneos y puede aumentar la rojez y el sangrado.
condition-event-within-7-days = Evento en los próximos 7 días
    .question = ¿Tiene un evento importante en los próximos 7 días, como una boda?
    .because = La rojez y la descamación pueden tardar alrededor de una semana en pasar.
condition-aftercare-unable = No puede seguir los cuidados posteriores
    .question = ¿Le sería difícil seguir las reglas de cuidado de la piel después del tratamiento?
    .because = La piel queda abierta unos días y en ese tiempo necesita cuidados.

## Medicines and creams

condition-isotretinoin = Isotretinoína
    .question = ¿Ha tomado isotretinoína (cápsulas para el acné, como Roacután)?
    .because = La piel puede cicatrizar despacio durante meses después de la última cápsula.
condition-acne-medicine = Otro medicamento para el acné
    .question = ¿Ha tomado algún otro medicamento para el acné, o uno cuyo nombre no sabe?
    .because = Algunos medicamentos para el acné cambian cómo cicatriza la piel; por eso decide primero un médico.
condition-topical-actives = Retinoide, ácido o crema blanqueadora
    .question = ¿Ha usado un producto fuerte para la piel, como retinol, ácido, peróxido de benzoílo o crema blanqueadora?
    .because = Estos productos adelgazan o irritan la superficie de la piel durante unos días.
condition-blood-thinner = Anticoagulante o antiagregante
    .question = ¿Ha usado un medicamento contra los coágulos, como warfarina o heparina, o cualquier aspirina?
    .because = El sangrado y los moretones son más probables; por eso se pregunta primero a quien lo recetó.
condition-anti-inflammatory = Analgésico antiinflamatorio
    .question = ¿Ha comprado y tomado medicamentos para el dolor, como ibuprofeno o naproxeno, en los últimos días?
    .because = Estas pastillas pueden aumentar los moretones.
condition-steroid-medicine = Medicamento con corticoides
    .question = ¿Ha tomado pastillas de corticoides o le han puesto inyecciones de corticoides?
    .because = Los corticoides pueden retrasar la cicatrización y aumentar el riesgo de infección.
condition-photosensitising-medicine = Medicamento fotosensibilizante
    .question = ¿Ha tomado un medicamento que hace que la piel se le queme más fácilmente con el sol?
    .because = La piel sensible a la luz puede reaccionar con más fuerza y quedar con manchas oscuras.
condition-antiarrhythmic-medicine = Medicamento para el ritmo del corazón
    .question = ¿Ha tomado un medicamento para que el corazón lata con regularidad?
    .because = La crema anestésica puede sumarse al efecto de estos medicamentos sobre el corazón.
condition-other-medicine = Otro medicamento
    .question = ¿Ha tomado algún otro medicamento del que no nos ha hablado?
    .because = Un médico puede decir si afecta al sangrado, a la cicatrización o a la piel.

## Your skin

condition-acne = Acné activo o granos
    .question = ¿Tiene acné o granos donde quiere el tratamiento, o en la cara?
    .because = El microneedling sobre granos puede extender bacterias y empeorar el acné.
condition-cold-sores = Herpes labial u otro herpes
    .question = ¿Ha tenido herpes labial o cualquier otro tipo de herpes?
    .because = El microneedling puede despertar el virus, y las lesiones activas pueden extenderse.
condition-rosacea = Rosácea
    .question = ¿Tiene rosácea (la cara roja, que empeora por brotes)?
    .because = El microneedling sobre piel inflamada puede empeorar un brote.
condition-sensitive-skin = Piel muy sensible
    .question = ¿Su piel es muy sensible, o reacciona a muchas cosas?
    .because = La piel reactiva puede seguir roja o dolorida más tiempo.
condition-eczema = Eccema
    .question = ¿Tiene eccema?
    .because = El microneedling sobre un eccema activo puede causar un brote o dejar entrar gérmenes.
condition-psoriasis = Psoriasis
    .question = ¿Tiene psoriasis?
    .because = Pueden aparecer placas nuevas donde se lesiona la piel.
condition-dermatitis = Dermatitis
    .question = ¿Tiene dermatitis (piel roja que pica, a menudo por algo que tocó)?
    .because = La piel inflamada reacciona con más fuerza al microneedling.
condition-vitiligo = Vitíligo
    .question = ¿Tiene vitíligo (manchas claras donde la piel ha perdido su color)?
    .because = Pueden aparecer manchas claras nuevas donde se lesiona la piel.
condition-lichen-planus = Liquen plano
    .question = ¿Tiene liquen plano (bultitos morados y brillantes que pican)?
    .because = Pueden aparecer bultitos nuevos donde se lesiona la piel.
condition-keloid = Queloide o tendencia a cicatrices elevadas
    .question = ¿Ha tenido alguna vez una cicatriz que se hizo gruesa, elevada o con bultos?
    .because = Quien forma cicatrices elevadas puede formarlas tras el microneedling.
condition-pigment-history = Manchas oscuras tras granos o heridas
    .question = ¿Le salen manchas oscuras en la piel después de granos, cortes o quemaduras?
    .because = El microneedling puede dejar manchas oscuras en la piel que se mancha con facilidad.
condition-melasma = Melasma
    .question = ¿Tiene melasma (manchas marrones en la cara, a menudo relacionadas con las hormonas)?
    .because = Una lesión de la piel puede oscurecer el melasma; por eso un médico dirige su cuidado.
condition-skin-cancer-or-changing-lesion = Cáncer de piel o lesión que cambia
    .question = ¿Ha tenido cáncer de piel, o una mancha o un lunar que es nuevo, cambia o sangra?
    .because = Una mancha de causa desconocida tiene que verla un médico antes de cualquier microneedling.
condition-keratosis-mole-wart = Queratosis solar, lunar elevado o verruga
    .question = ¿Tiene un lunar elevado, una verruga o una mancha áspera por el sol donde quiere el tratamiento?
    .because = Estas lesiones se excluyen, y lo mejor es que se revisen las manchas ásperas por el sol.
condition-scalp-condition = Afección del cuero cabelludo o caída del pelo sin explicar
    .question = ¿Tiene un problema en el cuero cabelludo, o una caída del pelo que no ha visto ningún médico?
    .because = El cuidado de un problema del cuero cabelludo o de la caída del pelo depende de su causa.

## Your health

condition-bleeding-disorder = Trastorno hemorrágico
    .question = ¿Tiene un problema que le hace sangrar o tener moretones con facilidad, como la hemofilia?
    .because = El microneedling causa pequeños sangrados que pueden ser difíciles de parar.
condition-blood-disease = Enfermedad de la sangre
    .question = ¿Tiene una enfermedad de la sangre, como anemia, anemia falciforme o leucemia?
    .because = Las enfermedades de la sangre pueden afectar al sangrado, a la cicatrización y a las infecciones.
condition-blood-borne-infection = Hepatitis o VIH
    .question = ¿Tiene hepatitis o VIH?
    .because = El manual de un dispositivo excluye estas infecciones, y el microneedling puede hacer salir sangre.
condition-immune-weakness = Sistema inmunitario débil
    .question = ¿Tiene las defensas bajas, por ejemplo después de un trasplante o por un medicamento?
    .because = Las heridas pequeñas se infectan con más facilidad cuando las defensas están bajas.
condition-diabetes = Diabetes
    .question = ¿Tiene diabetes?
    .because = El azúcar alto en la sangre retrasa la cicatrización y aumenta el riesgo de infección.
condition-heart-condition = Afección del corazón o marcapasos
    .question = ¿Tiene un problema de corazón, un latido irregular o un marcapasos?
    .because = Primero decide un médico, y la crema anestésica puede afectar al corazón.
condition-autoimmune = Enfermedad autoinmune
    .question = ¿Tiene una enfermedad autoinmune, como lupus o artritis reumatoide?
    .because = La piel puede cicatrizar o reaccionar de forma poco habitual.
condition-scleroderma = Esclerodermia
    .question = ¿Tiene esclerodermia (piel dura y tirante)?
    .because = La piel endurecida puede cicatrizar mal, y el manual de un dispositivo excluye esta enfermedad.
condition-cancer = Cáncer
    .question = ¿Tiene cáncer, o lo ha tenido?
    .because = El cáncer y su tratamiento pueden afectar a la cicatrización; por eso decide el médico que lo trata.
condition-cancer-treatment = Tratamiento del cáncer
    .question = ¿Ha recibido quimioterapia o radioterapia?
    .because = Estos tratamientos debilitan la cicatrización y las defensas durante un tiempo.
condition-poor-healing = Mala cicatrización
    .question = ¿Sus cortes y heridas se curan despacio o mal?
    .because = El microneedling depende de que la piel pueda repararse sola.
condition-liver-disease = Enfermedad del hígado
    .question = ¿Tiene una enfermedad del hígado?
    .because = El hígado elimina del cuerpo el medicamento anestésico.
condition-blood-pigment-disorder = Metahemoglobinemia o deficiencia de G6PD
    .question = ¿Le ha dicho un médico que tiene metahemoglobinemia o deficiencia de G6PD?
    .because = Algunas cremas anestésicas pueden reducir el oxígeno que lleva la sangre.
condition-pseudocholinesterase-deficiency = Deficiencia de pseudocolinesterasa
    .question = ¿Le ha dicho un médico que le falta la enzima pseudocolinesterasa?
    .because = El cuerpo puede descomponer demasiado despacio algunos medicamentos anestésicos.
condition-smoking = Tabaco o vapeo
    .question = ¿Fuma o vapea?
    .because = Fumar retrasa la cicatrización de la piel.
condition-fainting = Desmayo ante las agujas
    .question = ¿Se ha desmayado alguna vez al ver o sentir agujas?
    .because = La posición acostada reduce el riesgo de una caída.
condition-other-condition = Otra afección
    .question = ¿Tiene alguna otra enfermedad de la que no nos ha hablado?
    .because = Un médico puede decir si afecta al sangrado, a la cicatrización o a la piel.

## Allergies and scars

condition-metal-allergy = Alergia a metales
    .question = ¿Tiene alergia a algún metal, como el acero o el níquel?
    .because = Las agujas son de acero y pueden contener níquel.
condition-anaesthetic-allergy = Alergia a anestésicos
    .question = ¿Ha tenido alergia a cremas o inyecciones anestésicas, al PABA o a las sulfamidas (sulfas)?
    .because = La crema anestésica podría provocar la misma alergia.
condition-prep-allergy = Alergia a productos para preparar la piel
    .question = ¿Ha tenido alergia a un limpiador de piel, como clorhexidina o yodo, o a la vaselina?
    .because = La piel se limpia antes del microneedling, y se puede elegir otro producto.
condition-topical-reaction = Reacción a un producto para la piel
    .question = ¿Ha tenido alguna vez una mala reacción a algo puesto en la piel?
    .because = Los productos llegan más adentro en la piel tratada con agujas y pueden causar bultos duraderos.
condition-new-scar = Cicatriz nueva
    .question = ¿Tiene una cicatriz bastante reciente donde quiere el tratamiento?
    .because = Una cicatriz joven aún se está formando y se puede alterar.
condition-burn-scar = Cicatriz de quemadura
    .question = ¿Tiene una cicatriz de quemadura donde quiere el tratamiento?
    .because = La piel quemada puede cicatrizar de otra forma; por eso decide primero un médico.
condition-surgery = Cirugía en la zona
    .question = ¿Ha tenido una operación donde quiere el tratamiento?
    .because = El tejido bajo la piel sigue cicatrizando alrededor de un año.

## Other treatments

condition-filler = Relleno
    .question = ¿Le han puesto inyecciones de relleno donde quiere el tratamiento?
    .because = El manual de un dispositivo pide dejar pasar un tiempo tras el relleno en la zona.
condition-permanent-filler = Relleno permanente o desconocido
    .question = ¿Le han puesto relleno permanente, silicona o una inyección de algo cuyo nombre no sabe?
    .because = El material desconocido o duradero bajo la piel puede reaccionar al microneedling.
condition-botulinum-toxin = Toxina botulínica
    .question = ¿Le han puesto inyecciones para relajar las arrugas (como Botox) donde quiere el tratamiento?
    .because = El músculo inyectado necesita tiempo antes de que se trabaje la zona.
condition-peel-or-laser = Peeling, láser, luz o microdermoabrasión
    .question = ¿Se ha hecho un peeling, láser, un tratamiento con luz o un pulido de la piel donde quiere el tratamiento?
    .because = La superficie necesita tiempo para reconstruirse entre dos tratamientos.
condition-hair-removal = Cera u otra depilación
    .question = ¿Se ha depilado con cera, crema depilatoria o electrólisis donde quiere el tratamiento?
    .because = La depilación puede dejar la piel dolorida y con pequeñas heridas.
condition-tattoo = Tatuaje o maquillaje permanente
    .question = ¿Tiene un tatuaje o maquillaje permanente donde quiere el tratamiento?
    .because = El microneedling puede difuminar el color o moverlo; por eso se excluye ese lugar.

## Findings without a question

condition-age = Edad
    .because = El tratamiento es para personas adultas, y las etiquetas de los dispositivos empiezan en los 22 años.
condition-skin-of-colour-care = Tipos de piel 4 a 6
    .because = En la piel más oscura salen manchas oscuras con más facilidad tras una lesión.

## Reasons: the first half of a finding

reason-stop = { $label }: tratamiento no adecuado ahora.
reason-until = { $label }: espere hasta el { $until }: { $wait } desde el { $from }.
reason-defer = { $label }: espere hasta que esto haya pasado.
reason-medical = { $label }: primero, la carta de un médico.
reason-care = { $label }: trate con ajustes modificados.
reason-unsure = { $label }: no se sabe; por tanto, no es «sin impedimento».

## What is treated

indication-acne-scars = Cicatrices de acné
indication-scars = Cicatrices
indication-wrinkles = Arrugas
indication-laxity-texture = Flacidez y textura
indication-large-pores = Poros grandes
indication-stretch-marks = Estrías
indication-pigmentation = Manchas de pigmento
indication-hair-thinning = Pérdida de densidad del pelo
indication-rejuvenation = Rejuvenecimiento
