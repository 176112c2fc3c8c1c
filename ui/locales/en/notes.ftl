notes-title = Notes and papers
notes-new = New note
notes-begin = Begin with
notes-text = Note
notes-add = Add note
notes-paper = Add a paper
notes-paper-hint = PDF, JPEG or PNG up to 20 MB. It is kept with the note above, encrypted.
notes-look = Look at { $name }
notes-save = Save a copy
notes-page = { $name }, page { $n }
notes-more-pages = { $n ->
    [one] 1 more page: save a copy to read it.
   *[other] { $n } more pages: save a copy to read them.
}
notes-take-out = Take out
notes-taken-out = The note was taken out.
notes-none = No notes yet
notes-none-text = What does not belong to a session goes here: a call, a wish, a doctor’s report.
notes-template-begin = Texts to begin with
notes-template-title = Name of this text
notes-template-keep = Keep this note as a text
notes-template-away = Put “{ $title }” away
notes-people = Who belongs to the client
notes-nobody = Nobody is recorded.
notes-what = What this person is
notes-who = Which client
notes-part = Remove
notes-kind = { $kind ->
    [guardian] Guardian
    [parent] Parent
    [child] Child
    [partner] Partner
    [friend] Friend
   *[other] Somebody else
}
notes-same = Another file of the same person
notes-same-text = Joined files are read as one. Sessions, consents and screenings of both are shown here, and nothing is lost.
notes-same-who = Which file is it?
notes-join-begin = Join with another file
notes-join = Join
notes-joined = The file of { $name } is joined with this one.
notes-joined-on = A file joined on { $on }
notes-split = Part again
notes-kind-choose = Choose first
notes-join-sure = Join { $name } ({ $born }) with this file? Both are read as one from then on.
notes-join-not = Not this one
notes-join-this = This one
