today-tomorrow = Tomorrow
today-late = { $days ->
    [one] 1 day over
   *[other] { $days } days over
}
today-find-key = Ctrl K
today-list = Today and this week
today-finished = finished
today-open-sheet = { $session } · open the sheet
today-done = Done
today-screening-due = Screening due
today-screening-ended = Ask everything again
today-consent-due = Consent to sign
today-review = Result of { $name }
today-review-on = { $months } months after the course, { $on }
today-no-clients = No clients yet
today-no-clients-text = Add the first one. It takes about a minute.
today-nobody = Nobody is due this week
today-nobody-text = A walk-in? Press Ctrl K and type three letters of the name.
today-week = The next 7 days
today-due = { $n } due
today-needs-you = Needs you
today-all-signed = Every session is signed.
today-words = Your words on the sheet
today-words-due = to look at again
today-clinic = This clinic
today-backup = Backup
today-backup-at = Backup { $moment }
today-backup-whole = proved whole
today-backup-lacks = something is damaged: look at Settings
today-backup-failed = The last backup failed
today-backup-before = the one before: { $moment }
today-backup-none-before = there is none
today-no-backup = No backup yet
today-backup-follows = one follows within 30 minutes
today-backup-choose = choose a place for it
today-by-name = by name
today-next = Next: { $when }, session { $n } of { $of }
today-open = Open { $name }
today-watched = { $why ->
    [recalled] recalled: put it away
    [expired] the last day was { $on }
    [expiring] the last day is { $on }
    [low] running low
   *[service] service is due on { $on }
}
today-watched-tag = { $why ->
    [recalled] Recalled
    [expired] Expired
    [expiring] Soon
    [low] Low
   *[service] Service
}
today-watched-more = More on the shelf
today-visits = Visits of today
today-minutes = { $n } min
today-call = Call { $name }
today-call-after = session of { $on } · { $phone }
today-ask = Reaction: { $name }
today-ask-on = ask again on { $on }
today-not-over = not over
today-due-more = { $n } more are waiting. They are under Clients.
