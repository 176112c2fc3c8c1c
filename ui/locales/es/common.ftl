common-back = Atrás
common-save = Guardar
common-save-changes = Guardar cambios
common-save-pdf = Guardar en PDF
common-saved-at = Guardado a las { $time }.
common-saved-as = Guardado como { $place }
common-not-saved = NO guardado
common-undo = Deshacer
common-close = Cerrar
common-print = Imprimir
common-sent = Enviado a la impresora.
common-change = Cambiar
common-add = Añadir
common-find = Buscar
common-lock = Bloquear
common-passphrase = Contraseña
common-recovery-code = Código de recuperación
common-use-passphrase = Usar la contraseña
common-use-recovery-code = Usar el código de recuperación
common-restore = Restaurar una copia
common-stop = Detener
common-why = ¿Por qué?
common-done = hecho
common-enter = Intro
common-new-client = Nuevo cliente
common-birth-unknown = Fecha de nacimiento desconocida
common-not-signed = Aún sin firmar
common-session = { $of ->
    [0] Sesión { $n }
   *[other] Sesión { $n } de { $of }
}

## The rooms

common-today = Hoy
common-clients = Clientes
common-sheets = Hojas
common-knowledge = Referencia
common-settings = Ajustes
common-about = Acerca de
common-sheet-words = Textos de la hoja

## What an alert is, and what a finding or a screening comes to

common-class-stop = Alto
common-class-wait = Esperar
common-class-doctor = Médico
common-class-care = Cuidado
common-verdict = { $class ->
    [stop] { common-class-stop }
    [defer] { common-class-wait }
    [medical] { common-class-doctor }
    [care] { common-class-care }
    [clear] Sin impedimento
    [incomplete] Incompleto
   *[other] { $class }
}
common-region = { $region ->
    [face] Cara
    [neck] Cuello
    [hand] Manos
    [body] Cuerpo
    [scalp] Cuero cabelludo
   *[other] { $region }
}
common-supplies = Dispositivos y productos
common-import = Traer clientes
common-not-a-number = esto no es un número
