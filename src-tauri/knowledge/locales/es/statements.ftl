# What guides the practitioner: value = title, .says = the statement. Figures belong to the entries in the data files.

## Groups

statement-group-depth = Profundidad
statement-group-course = Planes de tratamiento
statement-group-procedure = Procedimiento
statement-group-numbing = Crema anestésica
statement-group-sterility = Esterilidad
statement-group-topicals = Productos sobre la piel
statement-group-aftercare = Curación y cuidados posteriores
statement-group-evidence = Evidencia
statement-group-practice = Práctica profesional
statement-group-background = Contexto

## Depth

statement-b2-01 = El dial de SkinPen
    .says = SkinPen se ajusta con un dial de 0 a 2,5 mm, que tiene 11 posiciones separadas por 0,25 mm. Funciona a 7000 rpm.
statement-b2-02 = Límite de la etiqueta en la cara
    .says = La etiqueta se evaluó en la cara hasta 1,5 mm y no más profundo. La aplicación no acepta allí nada que pase de eso, trate quien trate.
statement-b2-03 = Las agujas de Exceed y su tolerancia
    .says = Las agujas de Exceed miden 1,5 mm y trabajan con ajustes de 0,0 a 1,5 mm, aunque el dial sigue girando hasta 1,9. Su escala puede desviarse 0,15 mm en cualquier sentido; por eso, empiece por debajo de la profundidad que quiere.
statement-b2-04 = Profundidades en el ensayo de cicatrices de acné
    .says = Este ensayo con SkinPen trató la cara y la espalda a entre 0,25 y 2,0 mm, según la zona y lo marcadas que estaban las cicatrices. Aun así, en la cara la aplicación se detiene en 1,5 mm.
statement-b2-05 = Profundidades en el ensayo del cuello
    .says = En el cuello, un ensayo con SkinPen llegó hasta 2,5 mm, y 32 de 35 personas lo completaron. Allí la aplicación se detiene en 1,0 mm, porque la piel del cuello es fina y deja cicatrices con facilidad.
statement-b2-06 = Profundidad usada en cicatrices de acné
    .says = En el conjunto de estudios de una revisión, la mediana de la profundidad para cicatrices de acné fue de 1,5 mm. Es también lo máximo que la aplicación acepta en la cara.
statement-b2-07 = Profundidad en el cuero cabelludo
    .says = Junto con minoxidil, el microneedling a 0,6 mm hizo más por el pelo que a 1,2 mm. Los estudios del cuero cabelludo van de 0,50 a 2,50 mm; la aplicación se detiene en 0,6 mm.
statement-b2-08 = Profundidad según la titulación
    .says = Una revista del sector del Reino Unido quiere que los terapeutas se detengan en 1,0 mm en la cara y en 1,5 mm en el cuerpo. Considera trabajo médico, en general, 1,5 mm y más, mientras que con formación de nivel 4 se puede superar 1,0 mm en una cara. Sin una titulación registrada, la aplicación se atiene a las dos primeras cifras.
statement-b2-09 = Profundidades que se enseñan en los cursos
    .says = Los programas de formación del Reino Unido abarcan profundidades de 0,5 a 2,5 mm. Haber aprendido una profundidad no la autoriza: sigue mandando el límite más bajo.
statement-b2-10 = Agujas que se venden para casa
    .says = Las longitudes indicadas para casa difieren: de 0,2 a 0,5 mm en un artículo, de 0,18 a 0,20 mm en la página de una clínica, y 0,25 mm que suben hasta 1,00 mm según un vendedor. La más segura de ellas es 0,2 mm, pero el microneedling en casa se desaconseja con cualquier longitud.
statement-b2-11 = Mayores profundidades en los artículos
    .says = Un artículo deja que los profesionales lleguen a 2,5 mm, y otro nombra 3,5 mm para algunos instrumentos. Aquí las dos cifras quedan a la vista y nunca se ofrecen.
statement-b2-12 = Recuperación según la profundidad
    .says = Un vendedor cuenta con 2 a 3 días de recuperación para agujas de 0,2 a 0,5 mm, 4 a 5 para 0,8 a 1,5 mm y 6 a 7 para 2,0 a 3,0 mm. Úselo para organizar agendas, no para prometer nada.
statement-b2-13 = Qué debe indicar la etiqueta
    .says = Según las normas de Estados Unidos, la etiqueta indica el punto más profundo que pueden alcanzar las agujas, y el fabricante comprueba lo exacta que es la profundidad. Copie ese máximo en la ficha del dispositivo.

## Courses

statement-b3-01 = Cicatrices de acné: tratamiento habitual
    .says = Tomando todos los estudios de una revisión, la mediana del tratamiento fue de 3 sesiones con 4 semanas entre ellas. Un artículo habla de unas diez; el planificador empieza con 3.
statement-b3-02 = Cicatrices de acné: ensayo con SkinPen
    .says = Los clientes tuvieron 3 sesiones, una cada 30 días. Sus cicatrices se valoraron dos veces, después de 1 mes y después de 6.
statement-b3-03 = Líneas faciales, flacidez, textura
    .says = Se dieron cuatro sesiones, una cada 30 días. Contando desde la primera, la piel estaba mejor el día 90 y de nuevo el día 150.
statement-b3-04 = Líneas en cara y cuello
    .says = Se dieron cuatro sesiones con un mes entre ellas, y el resultado se valoró 1 mes y 3 meses después.
statement-b3-05 = Líneas del cuello: tratamiento con SkinPen
    .says = El tratamiento es de 4 sesiones: el día 1, el día 30, el día 60 y el día 90. Siguieron controles a los 1, 3 y 6 meses.
statement-b3-06 = Líneas del labio superior
    .says = En un estudio pequeño, 10 mujeres tuvieron 2 sesiones cada una. La copia que se pudo leer no dice cuánto tiempo pasó entre ellas.
statement-b3-07 = Estrías: pocas sesiones
    .says = Los adultos tuvieron de 1 a 3 sesiones con un mes entre ellas, 1,8 de media. Las estrías de todos mejoraron al menos la mitad y, en el 28 % de las personas, más de tres cuartas partes.
statement-b3-08 = Estrías blancas
    .says = Un ensayo aleatorizado planificó 5 sesiones, una al mes. Observó el resultado tras la tercera sesión y otra vez tras la quinta.
statement-b3-09 = Estrías: intervalos de dos semanas
    .says = Un estudio en Egipto dio 6 sesiones, con 2 semanas entre ellas, y observó el resultado a los 3 meses. Aun así, el planificador deja al menos 28 días.
statement-b3-10 = Melasma: junto al tratamiento médico
    .says = Los estudios difieren en sesiones e intervalos, y el efecto fue máximo a las 12 semanas. En ellos el microneedling solo acompañó al tratamiento de un médico; por eso, derive primero al cliente.
statement-b3-11 = Pérdida de densidad del pelo
    .says = Los ensayos duraron 12 semanas, con sesiones cada 7, 14 o 28 días, y terminaron con un control en la semana 12. El planificador se atiene a 28 días o más.
statement-b3-12 = Rejuvenecimiento general
    .says = Un fabricante planifica de 3 a 6 sesiones y hace volver al cliente cada 4 semanas, más o menos. Un artículo coincide en ambas cosas.
statement-b3-13 = Tratamiento con rodillo en la India
    .says = Una clínica de la India trabaja con 4 a 6 sesiones de rodillo y deja de 4 a 8 semanas entre ellas. No lo vincula a una sola indicación.
statement-b3-14 = Tratamiento con pluma en Eslovenia
    .says = Una clínica de Eslovenia espera de 6 a 8 semanas entre varias sesiones con una Dermapen 4. Dice que cada una aporta una mejora del 10 al 15 %, lo que es una afirmación y no una cifra medida.
statement-b3-15 = Mantener el resultado
    .says = Un comentario sugiere una sesión cada 6 a 12 meses, y un artículo prevé un mantenimiento a largo plazo. Que decidan las fotos, no el calendario.

## Procedure

statement-b1-36 = Párpados y labios: nunca se tratan
    .says = Quédese fuera del reborde óseo del ojo: ninguna aguja va sobre los párpados. Tampoco se toca el rojo de los labios. El esquema no ofrece ninguno de los dos sitios.
statement-b4-01 = Primero, consentimiento y fotos
    .says = Compruebe que el consentimiento está firmado y tome fotos. Solo entonces empiece.
statement-b4-02 = Registrar sobre la marcha
    .says = Anote qué zonas trata, a qué profundidad se trata cada una y cada pasada a medida que la termina.
statement-b4-03 = Guantes y precauciones con la sangre
    .says = Póngase guantes nuevos sin látex para cada cliente. Trate cada superficie y cada instrumento como si tuviera sangre, por superficial que sea el ajuste.
statement-b4-04 = Limpiar la piel
    .says = Lave la zona y retire todo lo que haya en ella, también la crema anestésica. Después, un antiséptico elimina lo que aún quede.
statement-b4-05 = Cartucho nuevo, funda nueva
    .says = Coloque un cartucho estéril y una funda de barrera, ambos nuevos, y deje que el cliente vea cómo los abre. Ninguno de los dos se usa una segunda vez.
statement-b4-06 = Gel para deslizar
    .says = Trabaje sobre un hidrogel estéril que no contenga ningún fármaco ni producto biológico. Un artículo empieza con un sérum activo; aquí eso no se hace.
statement-b4-07 = Cómo sujetar el dispositivo
    .says = Estire la piel con la mano libre. Apoye el dispositivo recto sobre ella, a 90 grados.
statement-b4-08 = Dirección y número de pasadas
    .says = Vaya de arriba abajo y de abajo arriba, después de lado a lado y después en diagonal. Ninguna zona recibe más de 3 pasadas.
statement-b4-09 = Cuándo parar en una zona
    .says = Pare cuando la piel esté roja de manera uniforme y, a más tardar, con el primer sangrado fino en puntos. El sangrado es una línea en la que parar y nunca un objetivo; si hay más, registre un evento adverso.
statement-b4-10 = Mano ligera sobre el hueso
    .says = Presione menos donde el hueso está justo bajo la piel, como en la frente y los pómulos.
statement-b4-11 = Gasa y después gel
    .says = Dé toques en la piel con gasa estéril, humedecida con suero salino estéril si quiere, y ponga hidrogel estéril. Use desinfectante solo si su etiqueta nombra la piel tratada con agujas.
statement-b4-12 = Contenedor de objetos punzantes y pieza de mano
    .says = Eche el cartucho directamente en el contenedor de objetos punzantes. Después limpie la pieza de mano con una toallita que mate los gérmenes.
statement-b4-13 = Reservar la próxima visita
    .says = Busque una fecha dentro de unas 4 semanas, y nunca antes de 28 días. Anote que entonces tocan fotos.
statement-b4-14 = Cuánto dura
    .says = Una página que reproduce la etiqueta de SkinPen da de 30 a 60 minutos. Para el paso de las agujas, una clínica dice de 10 a 15, un artículo 15 como máximo y otro unos 30.

## Numbing cream

statement-b5-01 = Concentración de venta libre
    .says = En Estados Unidos, las cremas de lidocaína de venta libre se limitan al 4 %. Por encima, la aplicación pide el nombre de quien la receta. En el Reino Unido, las cremas como EMLA se obtienen en la farmacia, y las mezclas fuertes necesitan receta.
statement-b5-02 = Dónde y cómo no
    .says = Limite la crema a una zona pequeña y manténgala lejos de la piel lesionada o irritada. No la tape ni la caliente.
statement-b5-03 = Por qué es un riesgo
    .says = Cuando hay suficiente fármaco en la sangre, el corazón puede perder el ritmo y la respiración puede fallar. Se han comunicado convulsiones, coma y muertes.
statement-b5-04 = La más débil que funcione
    .says = Elija una crema aprobada y, entre ellas, la más débil que cumpla su función.
statement-b5-05 = EMLA en una zona pequeña
    .says = EMLA contiene un 2,5 % de lidocaína y un 2,5 % de prilocaína. Para un procedimiento pequeño en un adulto, su etiqueta dice 2 g, o aproximadamente 1,5 g por cada 10 cm², y de 1 a 5 horas.
statement-b5-06 = EMLA en una zona grande
    .says = En zonas amplias y afeitadas de la piel de un adulto, la etiqueta no pasa de 60 g y 600 cm². El contacto dura también de 1 a 5 horas.
statement-b5-07 = Piel con eccema
    .says = Retire la crema de la piel atópica a los 30 minutos, porque un contacto más largo trae más reacciones locales. La etiqueta lo dice de los niños; la aplicación lo aplica a todo cliente con eccema o dermatitis.
statement-b5-08 = Quién no recibe crema
    .says = El manual de un dispositivo la prohíbe durante el embarazo o la lactancia, con enfermedad del hígado, con metahemoglobinemia o déficit de pseudocolinesterasa, con medicamentos para el ritmo cardíaco, y tras una alergia al PABA o a las sulfamidas. La anestesia es una opción y nunca una rutina.
statement-b5-09 = Dos exclusiones más
    .says = El déficit de G6PD también descarta la crema. Lo mismo hacen los medicamentos de clase III para el ritmo cardíaco, como la amiodarona.
statement-b5-10 = Tiempos de contacto en la práctica
    .says = Cuatro páginas nombran cuatro tiempos: de 15 a 30 minutos, de 20 a 30, 30, y unos 60. Siga la etiqueta de su producto y deje que la aplicación mida el tiempo.
statement-b5-11 = Ojos, retirada, sin segunda capa
    .says = Mantenga la crema lejos de los ojos y retírela toda antes de la primera pasada. La piel tratada con agujas no recibe más.
statement-b5-12 = Señales de exceso
    .says = Vigile si aparecen lengua o labios dormidos, zumbido en los oídos, mareo, un pulso que se acelera o se vuelve lento, confusión, labios que se ponen azules o grises, y convulsiones. Retire la crema y llame al número de emergencias.
statement-b5-13 = Qué anotar
    .says = Anote el producto, su concentración, su lote y su caducidad. Anote cuántos gramos se pusieron en cuántos cm², desde qué hora hasta qué hora y quién los puso.

## Sterility

statement-b6-01 = Estéril y sin caducar
    .says = Las normas de Estados Unidos exigen que toda parte que toca al cliente sea estéril, con prueba de cuánto tiempo sigue así. Lea la fecha de caducidad antes de abrir un envase.
statement-b6-02 = Eliminación y reprocesamiento
    .says = La etiqueta tiene que decir cómo se desecha el dispositivo, y con qué método comprobado se vuelven seguras otra vez sus partes reutilizables. Siga ambas cosas al pie de la letra.
statement-b6-03 = Un cartucho, un uso
    .says = Un cartucho viene estéril y se tira después de su cliente. Nunca se vuelve a esterilizar y nunca se usa dos veces.
statement-b6-04 = Sin líquido en el dispositivo
    .says = Los controles especiales de Estados Unidos piden un dispositivo que no deje entrar líquidos, para que nada pase de un cliente al siguiente. Pare de inmediato si un cartucho pierde líquido o una funda se rompe.
statement-b6-05 = VIH en un spa
    .says = Entre 2018 y 2023, clientes de un spa sin licencia contrajeron el VIH, lo que se relacionó con microneedling con plasma rico en plaquetas. El informe pide control de infecciones y buenos registros de clientes.
statement-b6-06 = Qué registrar en cada sesión
    .says = Registre el modelo y el número de serie del dispositivo, el tipo, el lote y la fecha de caducidad del cartucho, cuándo se abrió y que fue al contenedor de objetos punzantes. Registre también el lote y la caducidad del gel, para que una retirada lleve a los clientes correctos.
statement-b6-07 = Comunicar los problemas graves
    .says = Envíe los informes de daños graves a MedWatch, de la FDA, en Estados Unidos, y al sistema Yellow Card, de la MHRA, en el Reino Unido.

## Products on the skin

statement-b7-01 = No es una vía de entrada para productos
    .says = Un dispositivo destinado a llevar cosméticos, fármacos o productos biológicos a través de la piel queda fuera de la clase de dispositivos de Estados Unidos. La mejor absorción, que varios artículos elogian, es un motivo de cautela y no para usar un sérum.
statement-b7-02 = Bultos duraderos: tres casos
    .says = Tres mujeres tuvieron granulomas cuando hubo productos en contacto con piel tratada con agujas. Dos de ellas habían usado un mismo sérum de vitamina C, y las pruebas de parche con él dieron positivo.
statement-b7-03 = Bultos duraderos: todos los casos
    .says = Una revisión sistemática reúne a 15 personas con granulomas, de 26 a 74 años, de 13 estudios. Detrás de la mayoría están los dispositivos de pluma y la vitamina C, y el tratamiento puede fallar.
statement-b7-04 = Una erupción tras dos productos
    .says = Justo después del microneedling se pusieron un producto con vitamina C y un protector solar con color, y en 3 días hubo una erupción. Hizo falta metotrexato para controlarla.
statement-b7-05 = Los sérums suaves también pueden dañar
    .says = Apareció un granuloma 7 días después de un sérum con ácido hialurónico, glicerina, zinc y cobre. Por eso, use solo lo que sea estéril y esté hecho para piel tratada con agujas.
statement-b7-06 = Sin vitamina C antes
    .says = Tampoco ponga vitamina C en la piel antes del microneedling, como aconsejó un dermatólogo en una charla.
statement-b7-11 = Donde los fabricantes discrepan
    .says = Las páginas de Dermapen permiten maquillaje mineral al día siguiente, cremas ricas en vitaminas enseguida, y vitamina A, resveratrol o cobre ya el día 2 o 3. Los informes de granulomas hablan en contra; por eso, la aplicación no lo sigue.

## Healing and aftercare

statement-b7-07 = La barrera de la cara
    .says = En la cara, la barrera de la piel se había recuperado 72 horas después de agujas de 0,15 a 0,25 mm. El plazo de la piel abierta se apoya en esta cifra.
statement-b7-08 = Canales en ratas
    .says = En ratas, los canales de agujas de 0,37 mm se habían cerrado 12 horas después, y los de agujas de 0,77 mm, 18 horas después. Bajo una cubierta tardaron más.
statement-b7-09 = Canales en personas
    .says = En los brazos y el abdomen de personas, los orificios se cerraron en 58 a 63 horas de media. La mitad del cierre estaba hecha a las 20 a 26 horas.
statement-b7-10 = Qué se pone y cuándo
    .says = Durante 24 horas, nada más que el gel estéril, y a partir de entonces una hidratante sencilla sin perfume. La piel se considera abierta durante 72 horas. Los activos esperan 7 días; los retinoides, los ácidos y los exfoliantes esperan 14.

## Evidence

statement-b11-01 = Usos que la FDA ha autorizado
    .says = La FDA ha autorizado el microneedling para arrugas y cicatrices de acné en la cara, y para cicatrices en el abdomen. Los clientes deben tener al menos 22 años.
statement-b11-02 = Peligros que enumera la FDA
    .says = La lista nombra irritación, inflamación, alergia, manchas oscuras, cicatrices, infección, transmisión de enfermedades y daño a nervios o vasos sanguíneos. Cada cliente oye todo ello antes de firmar.
statement-b11-03 = Cicatrices: una revisión grande
    .says = En 58 estudios con 1845 pacientes las cicatrices mejoraron y no se vio ningún daño grave; lo que falta es una forma estándar de tratar. Un artículo cita una revisión de 2018 que también fue favorable y pidió más estudios.
statement-b11-04 = Cicatrices de acné: dos revisiones
    .says = Los 33 artículos, sin excepción, vieron mejorar las cicatrices de acné. Frente al láser o al tratamiento combinado el panorama es desigual, y una revisión más antigua califica la evidencia de moderada.
statement-b11-05 = Seguridad: una revisión grande
    .says = De los efectos vistos en 2805 pacientes, la mayoría había desaparecido en 7 días. Las manchas oscuras, las cicatrices en forma de raíles y los granulomas pueden quedarse. No se siguen los artículos que llaman al microneedling del todo seguro o suave.
statement-b11-06 = Líneas: un estudio sin controles
    .says = El día 150, las líneas de 48 personas habían mejorado 1,23 grados, la flacidez 1,09 y la textura 1,54. No se dejó a nadie sin tratar para comparar.
statement-b11-07 = 400 %: no confirmado
    .says = Un trabajo científico de 2008 con 480 pacientes comunica un crecimiento claro de colágeno y elastina en 20 biopsias, y su resumen no le pone ningún porcentaje. La mayoría de esas personas tuvo 1 tratamiento, tras 4 semanas o más de vitaminas A y C. En 2021, las personas tuvieron 4 sesiones mensuales: la densidad de la dermis subió un 101,86 %, y la proteína elastina no cambió.
statement-b11-08 = 300 %: sin fuente
    .says = Un artículo dice que la piel absorbe hasta un 300 % más de un producto. No se encontró nada detrás de esa cifra, y nadie debería repetirla.
statement-b11-09 = Cuándo empezó el microneedling
    .says = Los años no coinciden. Un artículo nombra 1996, un trabajo científico de 2008 sitúa el inicio de la inducción percutánea de colágeno en 1997, y una revisión da 2006 para el dispositivo de Fernandes. La revisión sitúa antes que él a Orentreich (1995) y a Camirand (1997).
statement-b11-10 = Pelo: estudios débiles
    .says = Una revisión sobre la caída del pelo tiene 22 estudios con 1127 personas, y una puntuación media de Jadad de 2 los señala como de mala calidad. Un artículo promete riego sanguíneo y crecimiento; no prometa ninguno de los dos.
statement-b11-11 = Microneedling con calor: una advertencia
    .says = El 15 de octubre de 2025 la FDA advirtió sobre el microneedling con radiofrecuencia. Los informes hablaban de quemaduras, cicatrices, pérdida de grasa, nervios dañados y desfiguración. La aplicación deja fuera esos dispositivos.
statement-b11-12 = Objetivos sin respaldo
    .says = Para la piel seca o sensible, para la celulitis y para la grasa corporal no se encontró ningún respaldo. Un solo artículo los enumera.

## Practice

statement-b12-01 = Estados Unidos: clase del dispositivo
    .says = En Estados Unidos, un dispositivo de microneedling pertenece a la clase II y tiene que cumplir controles especiales. Una página secundaria dice que SkinPen se vende solo con receta; por eso, pregunte antes de comprar.
statement-b12-02 = Estados Unidos: decide cada estado
    .says = El alcance de la práctica profesional es asunto de cada estado. Algunos dejan que un esteticista haga microneedling bajo la supervisión de un médico.
statement-b12-03 = Inglaterra: llegan las licencias
    .says = Inglaterra prevé someter a licencia los procedimientos cosméticos: preguntó por límites de edad, y actualizó su respuesta por última vez el 7 de agosto de 2025. De ese texto solo se leyó el principio. Un resumen de segunda mano coloca el microneedling en el grupo verde, el de menor riesgo, en el que pueden tratar personas que no son personal médico si cumplen unas normas y tienen licencia.
statement-b12-04 = Escocia: una guía de licencias
    .says = Escocia tiene una guía de licencias para trabajos que perforan la piel. Pregunte a su autoridad local si abarca el microneedling.
statement-b12-05 = Reino Unido: la profundidad sigue a la formación
    .says = Los consejos del sector dejan que el nivel de formación fije la profundidad. Un terapeuta se detiene en 1,0 mm en la cara y en 1,5 mm en el cuerpo; ir más profundo requiere un nivel superior o formación médica.
statement-b12-06 = La lectura más estricta
    .says = Dos artículos querrían que solo lo hicieran médicos. Si se tomaran al pie de la letra, ningún esteticista podría trabajar; por eso, la regla que cuenta es la ley del lugar donde usted trata.
statement-b12-07 = Qué guarda la aplicación
    .says = Su entrada contiene su titulación y la profundidad máxima a la que puede llegar en la cara y en el cuerpo. Indique al lado el nombre del profesional que receta y que le supervisa. Mientras no figure allí ninguna titulación, valen los límites más bajos.
statement-b12-08 = Un registro y una ayuda
    .says = La aplicación guarda su registro y le ayuda a decidir. No valora a un cliente por usted, y no le quita ninguna responsabilidad.
statement-n-02 = Reserve una hora
    .says = Dé a cada visita 60 minutos: 30 para el paso de las agujas, y el resto para preparar y anestesiar. Con las prisas es como se pierden pasos.
statement-n-03 = Qué decir sobre el dolor
    .says = Diga a los clientes que rasca y que duele un poco o de forma moderada. Nunca prometa que no dolerá. Cuando el dolor sea fuerte, pare y mire el cartucho y la profundidad.
statement-n-04 = Nada de microneedling en casa
    .says = Desaconséjelo a cada cliente y descártelo entre visitas. Hace menos, puede infectar o marcar la piel, y vuelve a herir lo que el tratamiento ha dejado curar. El «una o dos veces por semana» de un artículo no es un plan.
statement-n-05 = Objetivos que no se ofrecen
    .says = No hay ningún plan para la piel seca, la piel sensible, la celulitis, la grasa corporal ni los problemas del cuero cabelludo sin nombre. Solo un artículo habla a favor de cada uno, y nada externo lo confirma.
statement-n-06 = Dispositivos que quedan fuera
    .says = Los dispositivos que añaden calor, como la radiofrecuencia, pueden quemar; no tienen sitio en esta aplicación. Tampoco los rodillos para usar en casa. No registre ninguno de los dos como sesión.
statement-n-08 = Ninguna promesa antes de 3 meses
    .says = No prometa ningún cambio antes de 3 meses, y cierre un tratamiento con una revisión 6 meses después de su última sesión. Algunos artículos nombran semanas y elogian lo que se puede ver; hay que guiarse por el más lento.
statement-n-09 = La regla de la duda
    .says = Cualquier duda basta, por pequeña que sea. Si no tiene la certeza de que es seguro, no empiece; si ha empezado, pare.

## Background

statement-n-01 = Cómo llamarlo
    .says = Escriba microneedling (inducción de colágeno). Los clientes también pueden decir inducción percutánea de colágeno, terapia con mesoscooter o acupuntura dérmica. La mesoterapia es otra cosa, que se hace con inyecciones; por eso, corríjalo.
statement-n-07 = Cómo se cree que actúa
    .says = Finas agujas estériles hacen muchas heridas diminutas, la mayoría de las veces en la cara. Se cree que la curación trae factores de crecimiento y colágeno nuevo, que la edad y las cicatrices quitan a la piel. Los artículos nombran capas distintas, y algunos añaden una mejor circulación; trabaje como si siempre se llegara a la dermis.
statement-n-10 = Pluma, rodillo, sello
    .says = Una pluma mueve sus agujas hacia dentro y hacia fuera a la profundidad que usted ajusta. Un rodillo es un tambor con agujas alrededor, y un sello se presiona recto hacia abajo. Anote cuál tiene en la mano.

## Limits of numbing cream

numbing-limit-strength-percent = Concentración sin receta
    .says = En Estados Unidos es de venta libre hasta un 4 % de lidocaína. Todo lo más fuerte se registra solo con el nombre de quien lo receta.
numbing-limit-grams = Gramos en una visita
    .says = Sesenta gramos es lo máximo que la etiqueta de EMLA permite a un adulto.
numbing-limit-area-square-cm = Piel cubierta de crema
    .says = La superficie más grande en la etiqueta de EMLA es de 600 cm².
numbing-limit-grams-per-10-square-cm = Crema en 10 cm²
    .says = La etiqueta de EMLA pone aproximadamente 1,5 g en cada 10 cm², y no hace falta una capa más gruesa.
numbing-limit-minutes-max = Contacto más largo
    .says = Cinco horas es el contacto más largo en la etiqueta de EMLA. Las clínicas dejan la crema una hora o menos.
numbing-limit-minutes-atopic-max = Contacto más largo con eccema
    .says = Con eccema o dermatitis, la crema se retira a los 30 minutos.

## Why a client gets no numbing cream

numbing-exclusion-heart-condition = El fármaco puede alterar el ritmo de un corazón que ya está en riesgo.
numbing-exclusion-pregnancy = El manual de un dispositivo prohíbe la crema en el embarazo, y la aplicación también.
numbing-exclusion-breastfeeding = El manual de un dispositivo prohíbe la crema mientras dure la lactancia.
numbing-exclusion-liver-disease = Un hígado débil elimina el fármaco demasiado despacio, así que puede acumularse.
numbing-exclusion-blood-pigment-disorder = La crema puede hacer que esa sangre lleve aún menos oxígeno.
numbing-exclusion-pseudocholinesterase-deficiency = Sin esta enzima, algunos de los fármacos anestésicos permanecen demasiado tiempo en el cuerpo.
numbing-exclusion-antiarrhythmic-medicine = Ambos actúan sobre el corazón, y sus efectos pueden sumarse.
numbing-exclusion-anaesthetic-allergy = La misma alergia podría volver y, en el peor de los casos, cerrar las vías respiratorias.

## Signs of too much numbing cream

numbing-sign-numb-lips = Labios o lengua dormidos
numbing-sign-ringing-ears = Zumbido en los oídos
numbing-sign-dizzy = Mareo, aturdimiento o náuseas
numbing-sign-pulse = Pulso muy rápido, muy lento o irregular
numbing-sign-confused = Confusión, o cuesta despertar a la persona
numbing-sign-grey-lips = Labios que se ponen azules o grises
numbing-sign-fit = Convulsiones (crisis convulsiva)

## Why a claim may not be made

claim-four-hundred-percent = Nada de lo leído confirma el 400 %, y en un estudio de cuatro sesiones mensuales la proteína elastina siguió igual.
claim-three-hundred-percent = No se encontró nada detrás de una absorción un 300 % mejor, y los productos absorbidos por piel tratada con agujas han causado bultos duraderos.
claim-facelift-alternative = Una operación y el microneedling hacen cosas distintas, y ninguna fuente encontrada los compara.
claim-botox-alternative = El microneedling no relaja los músculos, y ninguna fuente encontrada muestra que pueda ocupar el lugar de ese tratamiento.
claim-no-side-effects = La rojez es habitual, y pueden seguir infección, cicatrices, manchas oscuras y bultos duraderos; por eso, estas palabras engañarían a un cliente.
claim-extremely-safe = La mayoría de los efectos pasan, pero algunos duran; por eso, la seguridad nunca se afirma sin sus límites.
claim-any-skin = La piel muy sensible no se toca hasta que un médico esté de acuerdo, y los tipos de piel 4 a 6 necesitan más cuidado.
claim-painless = Puede doler un poco o de forma moderada, y nadie puede saber de antemano cómo lo sentirá un cliente.
claim-guaranteed-result = Los estudios encontraron mejoría en muchas personas, y ninguno puede prometer a un cliente un cambio seguro o duradero.
claim-cellulite = Solo un artículo la enumera, no se encontró ningún respaldo, y la aplicación no ofrece ningún plan así.
claim-body-fat = No se encontró ninguna fuente de un efecto sobre la grasa; un solo artículo la enumera, y no se ofrece ningún plan.
claim-treats-dry-skin = La piel seca es un efecto pasajero del microneedling, y nada de lo encontrado respalda el microneedling como su tratamiento.
claim-treats-sensitive-skin = El microneedling vuelve la piel más sensible por un tiempo, y la piel muy sensible no se trata antes de que un médico esté de acuerdo.
claim-treats-acne = Las agujas pueden extender las bacterias del acné activo; solo se tratan las cicatrices que deja, cuando lleva 28 días inactivo.
claim-treats-rosacea = El microneedling puede provocar un brote de rosácea, y los manuales de dispositivos y un ensayo dejan fuera a quienes la tienen.
