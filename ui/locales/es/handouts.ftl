handouts-sheet = Hoja
handouts-title = Hoja de cuidados
handouts-signed = firmada
handouts-how = Cómo se imprime
handouts-language = Idioma
handouts-paper = Papel
handouts-paper-letter = Carta
handouts-size = Tamaño del texto
handouts-points = { $points } pt
handouts-points-large = { $points } pt, grande
handouts-note = Nota para este cliente
handouts-note-hint = En el idioma de la hoja. No nombra plazos: los plazos se calculan
handouts-note-aside = Su nota ({ $language }) no está en esta hoja:
handouts-second = Imprimir además otra: { $language }
handouts-made =
    Hoja { $id }, { $pages ->
        [one] { $pages } página
       *[other] { $pages } páginas
    }. Próxima visita no antes del { $day }.
handouts-making = Preparando la hoja
handouts-save = Guardar PDF
handouts-saving = Guardando
handouts-saved-as = Guardado como { $place }
handouts-open = Abrir
handouts-opening = Abriendo
handouts-opened = Abierto: { $place }
handouts-calendar = Guardar los plazos como calendario
handouts-why = ¿Por qué estas líneas?
handouts-copy = Guardar la copia del profesional
handouts-preview = Vista previa
handouts-pages = Páginas
handouts-page = Página { $page }
handouts-page-picture = Página { $page } de la hoja. { $lines }
handouts-exactly = Exactamente lo que se imprimirá
handouts-smaller = Más pequeño
handouts-larger = Más grande
handouts-done = Listo, volver a Hoy
handouts-print = Imprimir hoja
handouts-print-key = Ctrl P

## What was printed

handouts-sheets = Hojas
handouts-list = Hojas impresas o guardadas
handouts-span = Impresas o guardadas
handouts-span-today = Hoy
handouts-span-week = Estos 7 días
handouts-span-month = Estos 30 días
handouts-span-year = Este año
handouts-all = Todas
handouts-row =
    { $day } · { $language } · { $pages ->
        [one] { $pages } página
       *[other] { $pages } páginas
    } · { $points } pt · { $id }
handouts-replaced = Corregida después: hoja antigua
handouts-client = Cliente
handouts-none = Aquí no hay nada
handouts-none-hint = Aquí queda cada hoja impresa o guardada, para volver a imprimirla tal como era.
handouts-choose = Elija las hojas que quiere volver a imprimir.
handouts-again = Se imprimen tal como se hicieron; nada se vuelve a calcular.
handouts-print-count =
    { $count ->
        [one] Imprimir { $count } hoja
       *[other] Imprimir { $count } hojas
    }
