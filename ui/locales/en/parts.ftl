date-hint = For example 15 3 1984
date-wrong = Not a date. Type day, month and year, for example 15 3 1984.

idbar-client = Client

find-title = Find a client or a command
find-sheet = Sheet { $id }: { $name }, { $on }
find-what = Name, phone or birth date
find-found = Found
pick-more = { $n } more. Type more letters.
find-nobody = Nobody found. Try fewer letters.

rail-sections = Sections
rail-numbing = Numbing on
rail-numbing-since = Numbing cream has been on for
rail-sample-remove = Remove sample
rail-sample = Sample clinic: invented people

stepper-less = { $label }: less
stepper-more = { $label }: more

steps-title = Steps of this visit
steps-screening = Screening
steps-session = Session
steps-sheet = Sheet

tags-more = { $n } more

trouble-to-field = Go to the field

why-signed-now = Signed. It holds from now on.
why-signed = Signed: { $settled }.
why-decided = Decided by { $rule }.
why-stated = Stated
why-by = By
why-grade = Grade
why-disagree = { $id }, the sources disagree
why-applied = Applied:
why-settled = Settled: { $settled }.
why-articles = What the articles say ({ $n })
why-used-by = Used by: { $entries }
why-which-value = Which value?
why-which-reading = Which reading?
why-applied-one = The applied one
why-stricter = Stricter value, if not this one
why-stricter-hint = Leave empty to sign it as it is
why-who = Who signs?
why-sign = Sign for this clinic
why-sign-off = Nothing of grades A to C decides this alone. It waits for a clinician's sign-off.
find-lot = Lot { $lot }: whom has it touched?
help-title = Help
help-save = Save guide
help-print = Print guide
help-visit = A visit in six steps
help-step = { $step ->
    [today] Today: open the client who is next, or press Ctrl K and type three letters.
    [client] Client: start the session. Consent, photos and what followed are on the same screen.
    [screening] Screening: confirm that nothing has changed, or change that one answer.
    [session] Session: what stays the same is filled in. Tap a zone only where it differs.
    [finish] Finish: it signs the record with the lots shown. Later corrections stand beside it.
   *[sheet] Sheet: print it. The times on it are computed from the end of this session.
}
help-keys = Keys
help-key = { $what ->
    [find] Find a client, a screen or a lot
    [new] New client
    [sections] The sections on the left
    [print] Print the sheet
    [lock] Lock
    [enter] Open the next client on Today
    [back] Close, go back
   *[help] This help
}
help-key-name = { $what ->
    [find] Ctrl K
    [new] N
    [sections] 1–6
    [print] Ctrl P
    [lock] Ctrl L
    [enter] Enter
    [back] Esc
   *[help] ?
}
