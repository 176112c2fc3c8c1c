backups-title = Copias de seguridad
backups-made = Copia hecha, y comprobada por completo.
backups-last = Última copia: { $moment }
backups-none = Aún no hay copia. Si este ordenador se estropea, los registros se pierden.
backups-failed = El último intento falló: { $why }.
backups-same-disk = Estas copias están en el mismo disco que los registros. Si ese disco se estropea, se pierde todo: elija una memoria USB o un disco externo.
backups-when = Cuando algo ha cambiado, se hace una en 30 minutos, en cada pausa y al cerrar Stipple.
backups-lost = { $n ->
    [one] 1 hoja, escaneo o imagen ya faltaba o estaba dañada, así que no está en esta copia. Busque en una anterior.
   *[other] { $n } hojas, escaneos o imágenes ya faltaban o estaban dañadas, así que no están en esta copia. Busque en una anterior.
}
backups-changed = Algo ha cambiado desde la última.
backups-unchanged = Nada ha cambiado desde la última.
backups-making = Haciendo una copia y comprobándola
backups-other-folder = Elegir otra carpeta
backups-now = Copiar ahora
backups-where = ¿Dónde estarían a salvo?
backups-folder = Carpeta para las copias
backups-folder-hint = Mejor en otro disco: una memoria USB, un disco externo o una carpeta que se copia a otro sitio. Las copias van cifradas
backups-use-folder = Usar esta carpeta

restore-place = ¿Dónde está la copia?
restore-place-hint = La ruta completa; su nombre acaba en .stipple-backup
restore-passphrase = Contraseña de entonces
restore-recovery-code = Código de recuperación de entonces
restore-text = Primero se comprueba por completo. Los registros que hay ahora se guardan al lado, nunca se sobrescriben.
restore-go = Restaurar esta copia
restore-under-way = Restaurando…
restore-done = Los registros de la copia ({ $moment }) han vuelto: { $clients ->
    [one] 1 cliente
   *[other] { $clients } clientes
}, { $sessions ->
    [one] 1 sesión
   *[other] { $sessions } sesiones
}.
restore-kept = Lo que había antes se guarda en
restore-unlock = Desbloquearlos
