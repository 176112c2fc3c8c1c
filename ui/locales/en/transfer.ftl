import-title = Bring clients in
import-file = A file of the other program
import-file-hint = A table (CSV) or address cards (vCard). Nothing is changed before you have seen what would happen
import-rows = { $n ->
    [one] 1 row
   *[other] { $n } rows
}
import-cards = { $n ->
    [one] 1 card
   *[other] { $n } cards
}
import-written = Written by { $program }: { $rows }
import-columns = What does each column hold?
import-column = Column { $n }
import-sample = For example: { $sample }
import-empty = Empty
import-would = This would happen
import-would-add = { $n ->
    [one] 1 client added.
   *[other] { $n } clients added.
}
import-would-merge = { $n ->
    [0] Nobody is there already.
   *[other] { $n } there already: only what is empty is filled in.
}
import-left-out = { $n ->
    [one] 1 row left out
   *[other] { $n } rows left out
}
import-row = Row { $row }: { $reason }
import-more = And { $n } more.
import-choose = Choose a file first.
import-at-once = All of them come in at once, and can be taken back at once.
import-go = { $n ->
    [one] Bring in 1 client
   *[other] Bring in { $n } clients
}
import-go-none = Bring in
import-under-way = Working…
import-done = Done
import-added = { $n ->
    [one] 1 client added
   *[other] { $n } clients added
}
import-filled = { $n } filled in
import-told = { $added ->
    [one] 1 client added
   *[other] { $added } clients added
}{ $filled ->
    [0] { "." }
   *[other] , { $filled } filled in.
}
import-show = Show the clients
import-field = { $field ->
    [first_name] First name
    [family_name] Family name
    [full_name] Whole name
    [birth_on] Birth date
    [phone] Phone
    [email] E-mail
    [address] Address
    [language] Language
    [fitzpatrick] Skin type
    [form_of_address] Form of address
    [allergies] Allergies
    [conditions] Conditions
    [medication] Medication
    [tags] Tags
    [note] Note
    [contact] How to reach the client
    [archived] Archived
    [id] Stipple’s own id
   *[nothing] Leave out
}

export-title = In and out
export-text = Bring clients in from another program. Take everything out as tables, JSON and the very pages that were printed: those files are not encrypted, so keep them safe.
export-go = Take everything out
export-under-way = Taking everything out
export-done = { $clients } clients, { $sessions } sessions and { $sheets } sheets are in { $place }.
