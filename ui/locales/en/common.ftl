common-back = Back
common-save = Save
common-save-changes = Save changes
common-save-pdf = Save as PDF
common-saved-at = Saved { $time }.
common-saved-as = Saved as { $place }
common-not-saved = NOT saved
common-undo = Undo
common-close = Close
common-print = Print
common-sent = Sent to the printer.
common-change = Change
common-add = Add
common-find = Find
common-lock = Lock
common-passphrase = Passphrase
common-recovery-code = Recovery code
common-use-passphrase = Use the passphrase
common-use-recovery-code = Use the recovery code
common-restore = Restore a backup
common-stop = Stop
common-why = Why?
common-done = done
common-enter = Enter
common-new-client = New client
common-birth-unknown = Birth date not known
common-not-signed = Not signed yet
common-session = { $of ->
    [0] Session { $n }
   *[other] Session { $n } of { $of }
}

## The rooms

common-today = Today
common-clients = Clients
common-sheets = Sheets
common-knowledge = Knowledge
common-settings = Settings
common-about = About
common-sheet-words = Words on the sheet

## What an alert is, and what a finding or a screening comes to

common-class-stop = Stop
common-class-wait = Wait
common-class-doctor = Doctor
common-class-care = Care
common-verdict = { $class ->
    [stop] { common-class-stop }
    [defer] { common-class-wait }
    [medical] { common-class-doctor }
    [care] { common-class-care }
    [clear] Clear
    [incomplete] Incomplete
   *[other] { $class }
}
common-region = { $region ->
    [face] Face
    [neck] Neck
    [hand] Hands
    [body] Body
    [scalp] Scalp
   *[other] { $region }
}
common-supplies = Devices and products
common-import = Bring clients in
common-not-a-number = this is not a number
