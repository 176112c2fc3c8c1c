consents-title = Consent
consents-list = Signed consents
consents-signed-by = Signed by { $name } on { $day }.
consents-signed-for = Signed by { $name }, for the client on { $day }.
consents-until = Holds until { $day }
consents-withdrawn-on = Withdrawn on { $day }: { $why }
consents-holds = Holds
consents-holds-not = Does not hold
consents-save = Save as PDF
consents-saved-as = Saved as { $place }
consents-take-back = Take back
consents-take-back-heading = Take the consent back
consents-reason = What did the client say?
consents-withdraw = Withdraw it from today
consents-withdrawn = Withdrawn from today on. What was done before stays.
consents-able = I found the person able to decide
consents-understood = They said in their own words what will be done and what can go wrong
consents-name = Who signs?
consents-guardian = They sign for the client, as a parent or guardian
consents-signature = Signature, with a pen, a finger or the mouse
consents-clear = Clear
consents-sign = Sign
consents-again = Sign once more
consents-signed = Signed, and kept as it was read.
consents-holding = A consent holds until { $day }.
consents-none = No consent holds today.
consents-back = Back

## The text that clients read

consents-words = The consent
consents-words-given = The text that comes with Stipple. Have it looked at by whoever advises you on the law of your country.
consents-words-version = Version { $version }
consents-words-heading = Heading
consents-words-text = Text, a paragraph a line
consents-words-days = Holds for so many days
consents-words-keep = Keep this text
consents-words-kept = Kept as version { $version }. What was signed stays as it was read.
