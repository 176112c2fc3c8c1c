notes-title = Notas y documentos
notes-new = Nota nueva
notes-begin = Empezar con
notes-text = Nota
notes-add = Añadir nota
notes-paper = Añadir un documento
notes-paper-hint = PDF, JPEG o PNG de hasta 20 MB. Se guarda cifrado, con la nota de arriba.
notes-look = Ver { $name }
notes-save = Guardar una copia
notes-page = { $name }, página { $n }
notes-more-pages = { $n ->
    [one] 1 página más: guarde una copia para leerla.
   *[other] { $n } páginas más: guarde una copia para leerlas.
}
notes-take-out = Quitar
notes-taken-out = La nota se ha quitado.
notes-none = Aún no hay notas
notes-none-text = Aquí va lo que no es de una sesión: una llamada, una petición, un informe médico.
notes-template-begin = Textos para empezar
notes-template-title = Nombre de este texto
notes-template-keep = Guardar esta nota como texto
notes-template-away = Archivar «{ $title }»
notes-people = Personas relacionadas
notes-nobody = No hay nadie registrado.
notes-what = Qué es esta persona
notes-who = Qué cliente
notes-part = Quitar
notes-kind = { $kind ->
    [guardian] Tutor o tutora
    [parent] Madre o padre
    [child] Hija o hijo
    [partner] Pareja
    [friend] Amistad
   *[other] Otra persona
}
notes-same = Otra ficha de la misma persona
notes-same-text = Las fichas unidas se leen como una sola. Aquí se ven las sesiones, los consentimientos y las evaluaciones de ambas, y nada se pierde.
notes-same-who = ¿Qué ficha es?
notes-join-begin = Unir con otra ficha
notes-join = Unir
notes-joined = La ficha de { $name } está unida a esta.
notes-joined-on = Una ficha unida el { $on }
notes-split = Separar de nuevo
notes-kind-choose = Elija primero
notes-join-sure = ¿Unir { $name } ({ $born }) con esta ficha? Desde entonces se leen como una sola.
notes-join-not = No es esta
notes-join-this = Esta
