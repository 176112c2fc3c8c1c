import-title = Traer clientes
import-file = Un archivo del otro programa
import-file-hint = Una tabla (CSV) o tarjetas de contacto (vCard). No se cambia nada antes de que vea qué pasaría
import-rows = { $n ->
    [one] 1 fila
   *[other] { $n } filas
}
import-cards = { $n ->
    [one] 1 tarjeta
   *[other] { $n } tarjetas
}
import-written = Escrito por { $program }: { $rows }
import-columns = ¿Qué contiene cada columna?
import-column = Columna { $n }
import-sample = Por ejemplo: { $sample }
import-empty = Vacía
import-would = Esto pasaría
import-would-add = { $n ->
    [one] 1 cliente añadido.
   *[other] { $n } clientes añadidos.
}
import-would-merge = { $n ->
    [0] No hay nadie que ya esté.
   *[other] Ya están: { $n }. Solo se rellena lo que está vacío.
}
import-left-out = { $n ->
    [one] 1 fila omitida
   *[other] { $n } filas omitidas
}
import-row = Fila { $row }: { $reason }
import-more = Y { $n } más.
import-choose = Elija primero un archivo.
import-at-once = Entran todos a la vez, y a la vez se pueden deshacer.
import-go = { $n ->
    [one] Traer 1 cliente
   *[other] Traer { $n } clientes
}
import-go-none = Traer
import-under-way = Trabajando…
import-done = Hecho
import-added = { $n ->
    [one] 1 cliente añadido
   *[other] { $n } clientes añadidos
}
import-filled = completados: { $n }
import-told = { $added ->
    [one] 1 cliente añadido
   *[other] { $added } clientes añadidos
}{ $filled ->
    [0] { "." }
   *[other] , { $filled } completados.
}
import-show = Ver los clientes
import-field = { $field ->
    [first_name] Nombre
    [family_name] Apellidos
    [full_name] Nombre completo
    [birth_on] Fecha de nacimiento
    [phone] Teléfono
    [email] Correo electrónico
    [address] Dirección
    [language] Idioma
    [fitzpatrick] Tipo de piel
    [form_of_address] Forma de tratamiento
    [allergies] Alergias
    [conditions] Afecciones
    [medication] Medicación
    [tags] Etiquetas
    [note] Nota
    [contact] Cómo contactar
    [archived] Archivado
    [id] Id propio de Stipple
   *[nothing] Omitir
}

export-title = Entrada y salida
export-text = Traiga clientes de otro programa. Extraiga todo como tablas, JSON y las mismas páginas que se imprimieron: esos archivos no están cifrados, así que guárdelos en lugar seguro.
export-go = Extraer todo
export-under-way = Extrayendo todo
export-done = { $clients ->
    [one] 1 cliente
   *[other] { $clients } clientes
}, { $sessions ->
    [one] 1 sesión
   *[other] { $sessions } sesiones
} y { $sheets ->
    [one] 1 hoja
   *[other] { $sheets } hojas
} están en { $place }.
