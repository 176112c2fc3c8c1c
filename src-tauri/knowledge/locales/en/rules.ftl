# What the program says of its own accord: a rule that is broken, or why something cannot be done now.
# A sentence begins small and has no full stop: the field stands before it in the terminal.

plain = { $text }
no-words = there are no words for "{ $id }"
printed-so-far = { $done } of { $of } were printed. { $why }
