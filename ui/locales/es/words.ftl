words-due = Toca revisar esto:
words-every = En cada hoja
words-logo = Logotipo, una imagen PNG o JPEG
words-logo-large = el archivo supera los 5 MB; guarde uno más pequeño
words-logo-saved = Logotipo guardado a las { $time }.
words-logo-remove = Quitar el logotipo
words-logo-gone = Logotipo quitado.
words-colour = Color del título
words-colour-hint = Por ejemplo #0b4f52. Vacío es negro
words-colour-save = Guardar el color
words-language = Idioma
words-lines-of-own = Líneas propias, una debajo de otra
words-lines-of-own-hint = Como máximo 6, por ejemplo dónde aparcar. No indican plazos: los plazos se calculan
words-lines-save = Guardar las líneas
words-look = Ver cómo queda
words-list = Líneas de la hoja
words-ours = Nuestras palabras, a su manera
words-ours-text = Lo que está entre llaves se calcula y no se cambia. Tampoco las cifras, las palabras de tiempo ni palabras como no, solo y hasta, en su orden.
words-find = Buscar una línea
words-part-three = Las 3 cosas
words-part-did = Qué hicimos
words-part-rule = Sus plazos
words-part-tonight = Esta noche
words-part-day = Día a día
words-part-days = Día a día, alrededor de la tabla
words-part-flag = Señales que piden ayuda
words-part-you = Solo para usted
words-part-teach = Antes de irse
words-count = { $n ->
    [one] 1 línea
   *[other] { $n } líneas
}
words-count-own = { $n ->
    [one] 1 línea
   *[other] { $n } líneas
}, con palabras suyas
words-lead = «{ $lead }» se imprime siempre antes de sus palabras.
words-yours = Sus palabras
words-review = Revisar de nuevo el
words-review-hint = Día, mes, año
words-standard = Volver al texto estándar
words-standard-kept = De nuevo el texto estándar.
words-leave = Dejarlo
words-own = sus palabras, para revisar el { $on }
words-specimen = Cómo quedará
words-pages = Páginas
words-page = Página { $n }
words-picture = Página { $n } de una hoja para una visita inventada
words-version = Una visita inventada. Versión { $version } de sus palabras
words-long = Esta visita ocupa ahora { $pages } páginas a 12 pt. Con palabras más cortas cabría en 2.
words-not-shown = Esta visita inventada no lleva esa línea, así que la página no la muestra.
