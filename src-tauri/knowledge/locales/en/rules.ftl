# What the program says of its own accord: a rule that is broken, or why something cannot be done now.
# A sentence begins small and has no full stop: the field stands before it in the terminal.

plain = { $text }
no-words = there are no words for "{ $id }"
printed-so-far = { $done } of { $of } were printed. { $why }

## The client file

merge-same = these are one client already
merge-birth-dates = their birth dates differ; they are two people, or one date is to be corrected first
merge-skin-types = their skin types differ; correct one of them first
relation-same = nobody belongs to themselves
larger-than-mb = larger than { $most } MB
choose-file = choose a file
paper-kind = a paper is a PDF, JPEG or PNG file
one-of = one of { $known }
