backups-title = Backups
backups-made = Backup made, and proved whole.
backups-last = Last backup { $moment }
backups-none = No backup yet. If this computer breaks, the records are gone.
backups-failed = The last try went wrong: { $why }.
backups-same-disk = These backups lie on the same disk as the records. If that disk breaks, both are gone: choose a stick or an outside drive.
backups-when = When something has changed, one is made within 30 minutes, when you pause, and when Stipple closes.
backups-lost = { $n ->
    [one] 1 sheet, scan or picture was missing or damaged already, so this backup lacks it. Look in an older one.
   *[other] { $n } sheets, scans or pictures were missing or damaged already, so this backup lacks them. Look in an older one.
}
backups-changed = Something has changed since the last one.
backups-unchanged = Nothing has changed since the last one.
backups-making = Making a backup, and proving it
backups-other-folder = Choose another folder
backups-now = Back up now
backups-where = Where would they be safe?
backups-folder = Folder for backups
backups-folder-hint = Best on another disk: a stick, an outside drive, or a folder that is copied elsewhere. Backups are encrypted
backups-use-folder = Use this folder

restore-place = Where is the backup?
restore-place-hint = The whole path; its name ends in .stipple-backup
restore-passphrase = Passphrase of that time
restore-recovery-code = Recovery code of that time
restore-text = It is proved whole first. The records that are here now are kept beside it, never written over.
restore-go = Restore this backup
restore-under-way = Restoring…
restore-done = The records of { $moment } are back: { $clients ->
    [one] 1 client
   *[other] { $clients } clients
}, { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
}.
restore-kept = What was here before is kept in
restore-unlock = Unlock them
