clients-find-hint = Name, phone number or birth date
clients-first = The first 200 of { $n }. Type a name to see the others.
clients-nobody = Nobody found
clients-nobody-text = Try fewer letters, or the phone number.
clients-none = No clients yet
clients-none-text = Add the first one with New client.

## A client's own facts

client-change = Change client
client-add = Add client
client-first-name = First name
client-first-name-hint = The only name on the sheet
client-family-name = Family name
client-birth = Birth date
client-phone = Phone
client-fitzpatrick = Skin type (Fitzpatrick)
client-fitzpatrick-hint = Screening needs it
client-not-known = Not known yet
client-type-i = I: always burns, never tans
client-type-ii = II: usually burns
client-type-iii = III: sometimes burns
client-type-iv = IV: rarely burns, tans easily
client-type-v = V: brown skin
client-type-vi = VI: dark brown or black skin
client-language = Language of the sheet
client-address-form = How is the client spoken to?
client-address-form-none = Not said
client-address-form-f = As a woman
client-address-form-m = As a man
client-email = E-mail
client-address = Address
client-allergies = Allergies
client-conditions = Conditions
client-medicines = Medicines
client-note = Note
client-contact = How to reach the client
client-contact-by = { $way ->
    [phone] By phone
    [message] By message
    [email] By e-mail
    [letter] By letter
    [none] Do not contact
   *[other] Not said
}
client-notes = Notes
client-times = { $n } times,
client-one-a-line = One a line
client-none = None recorded

## The client file

client-title = Client
client-sheet-in = Sheet in { $language }
client-skin = Skin type { $type }
client-skin-unknown = Skin type not known
client-consent = Consent until { $until }
client-consent-withdrawn = Consent withdrawn
client-aftercare = After the visit
client-more = More of this client
client-photos = Photos
client-no-consent = No consent yet
client-alerts = Alerts
client-parts = Parts of the file
client-tab-sessions = Course and sessions
client-tab-screenings = Screenings
client-tab-facts = Facts
client-history = History
client-course = Course
client-every = Every { $days } days,
client-not-under = not under { $days }
client-next = next
client-planned = planned
client-review = Review
client-plan = Plan a course
client-plan-again = Plan again
client-plan-change = Change plan
client-print-plan = Print plan
client-earlier-plans = Earlier plans ({ $n })
client-sessions = Sessions
client-correction = correction
client-corrected = corrected
client-go-on = Go on
client-go-on-session = Go on with the session
client-amend = Correct
client-sheet = Sheet
client-start = Start session { $n } of { $of }
client-start-further = Start a further session
client-since = { $days ->
    [0] Session { $n } was today. { $screened }
    [one] 1 day since session { $n }. { $screened }
   *[other] { $days } days since session { $n }. { $screened }
}
client-screened = Last screened { $on }.
client-not-screened = Not screened yet.
client-no-sessions = No sessions yet
client-no-sessions-planned = Start with the screening. It is kept with its reasons.
client-no-sessions-unplanned = Plan a course first: how many sessions, and when.
client-screening-of = Screening of { $on }
client-not-before = Not before { $on }.
client-from-paper = Typed in from paper.
client-judged = Judged by the clinical data { $version }, and explained by them.
client-unscreened = Not screened yet
client-unscreened-text = The first session starts with the questions.
client-take-out = Take everything of this client out
client-taken-out = Tables, JSON and { $sheets } sheets are in { $place }. They are not encrypted.
client-entry = { $time } UTC · { $actor } · entry { $n }
client-op = { $op ->
    [add_client] Client added
    [set_client] Facts changed
    [import_client] Brought in from a file
    [draft_consent] Consent begun
    [sign_consent] Consent signed
    [withdraw_consent] Consent withdrawn
    [add_photo] Photo kept
    [remove_photo] Photo taken out
    [agree_photos] Photos agreed to
    [withdraw_photos] Agreement about photos taken back
    [export_photo] Photo saved outside
    [call] Follow-up call
    [set_appointment] Appointment
    [keep_reaction] Reaction recorded
    [close_reaction] Reaction ended
    [print_reaction] Letter to a doctor
    [keep_outcome] Result recorded
    [print_recall] Letter about a lot
    [merge_clients] Joined with another file
    [split_clients] A joined file parted
    [relate] People changed
    [add_note] Note
    [remove_note] Note taken out
    [screen] Screened
    [plan] Course planned
    [add_session] Session started
    [set_session] Session changed
    [sign_session] Session signed
    [amend_session] Session amended
    [make_handout] Sheet made
    [print_handout] Sheet printed or saved
    [print_plan] Plan printed or saved
    [keep_letter] Doctor’s letter stored
    [undo] Taken back
   *[other] { $op }
}
client-actor = { $actor ->
    [practitioner] the practitioner
   *[other] { $actor }
}
client-like = Is this { $name } ({ $born }), who is here already?
client-like-open = Open that file
