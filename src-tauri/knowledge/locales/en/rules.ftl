# What the program says of its own accord: a rule that is broken, or why something cannot be done now.
# A sentence begins small and has no full stop: the field stands before it in the terminal.

## Everywhere

at-least-characters = at least { $least } characters
at-most = at most { $most }
at-most-characters = at most { $most } characters
at-most-characters-no-nul = at most { $most } characters, and no NUL
at-most-entries = at most { $most } entries
choose-from-list = choose one of the list
longer-than = longer than { $most } characters
must-not-be-empty = must not be empty
name-a-zone = name at least one zone
no-nul = a text holds no NUL character
no-words = there are no words for "{ $id }"
not-an-id = not an id of Stipple
one-of = one of { $known }
over-zero-at-most = more than 0 and at most { $most }
plain = { $text }
say-in-words = say it in words
too-many-zones = more zones than there are
zone-named-twice = "{ $zone }" is named twice

## Days and times

day-not-come = this day has not come yet
not-a-date = not a date
not-a-time = not a time
time-of-day = a time such as 14:30
time-skipped = the clocks skip this time
too-far = too far from today's calendar
year-2000-2200 = a year between 2000 and 2200

## Clinical data

no-data-value = the data state no value
no-such-wait = the data name no such wait
not-a-condition = "{ $key }" is not a condition; the nearest is "{ $near }"
not-a-zone = "{ $zone }" is not a zone that may be treated; the nearest is "{ $near }"
not-an-entry = "{ $id }" is not an entry; the nearest is "{ $near }"
not-an-indication = "{ $key }" is not an indication; the nearest is "{ $near }"

## Decisions of the clinic

decision-without-name = a decision has a name
disagreement-has-readings = a disagreement is settled by a reading; settle its entries for values
entry-without-figure = it holds no figure
no-such-disagreement = no such disagreement
not-a-reading = "{ $key }" is not a reading; the nearest is "{ $near }"
nothing-to-settle = "{ $entry }" holds no value to settle; the nearest is "{ $near }"
reading-changes-nothing = a stricter reading that changes no figure; make its entries stricter instead: { $entries }
reading-weaker = weaker than the reading that is applied; a clinic may only be stricter
settled-already = { $entry } was settled by { $by } on { $on }
value-far-stricter = more than { $times } times stricter than the { $applied } that is applied; is it typed right?
value-fixed = other values are computed with it; settle those instead
value-weaker = weaker than the { $applied } that is applied; a clinic may only be stricter

## The clinic

always-closed = a clinic is open on one day of the week at least
at-most-single-days = at most { $most } single days
emergency-number = say the emergency number of { $country }
limit-without-qualification = a recorded depth limit names the qualification it rests on
not-a-country = "{ $country }" is not a country; two capital letters, as in GB
not-a-paper = "{ $paper }" is not a paper; a4 or letter
not-a-time-zone = "{ $name }" is not a time zone; for example Europe/London
not-a-weekday = "{ $day }" is not a weekday; the nearest is "{ $near }"

## Clients

birth-1890-today = a birth date lies between 1890 and today
client-has-records = there are records of this client by now, so the client stays; archive the client instead
client-without-name = a client has at least one name
differs-from-file = differs from the client's file; change one of them first
fitzpatrick = a Fitzpatrick skin type is 1 to 6
form-of-address = f, m or n
not-a-language = "{ $lang }" is not a language of the sheet: { $known }

## Screening

answer-dated-ahead = a date that has not come yet; an answer is dated today or earlier
birth-after-screening = a birth date is not after the day of the screening
date-before-birth = a date before the client was born
kind-not-known = "{ $kind }" is not known: one of { $known }
letter-ends-early = it ends before it was written
letter-without-condition = name at least one condition that the letter clears
no-letter-clears = no letter clears "{ $key }"
not-a-question = "{ $key }" is not a question; the nearest is "{ $near }"
question-without-kinds = "{ $kind }" is not known: this question has no kinds

## Plans

event-before-start = the event is before the course starts

## Consent

consent-text-changed = the text was changed meanwhile; read it again
consent-withdrawn-already = this consent was withdrawn already
days-range = 1 to { $most } days
not-a-signature = this is no signature
not-able-to-decide = without being able to decide, nobody can agree
not-understood = first let them say it in their own words
signature-missing = the signature is missing

## Depth

depth-step = a depth is a multiple of 0.05 mm from 0.1 mm
over-label-for-good = { $depth } mm is over { $most } mm, the limit of the device label; nothing lifts it
over-label-limit = { $depth } mm is over { $most } mm, the limit of the device label; record a deviation with its reason
over-practitioner-limit = { $depth } mm is over { $most } mm, the practitioner's limit; record a deviation with its reason
over-screening-ceiling = { $depth } mm is over { $most } mm, the ceiling that the screening sets; record a deviation with its reason
over-skin-ceiling = { $depth } mm is over { $most } mm, the ceiling for this skin type; record a deviation with its reason
over-zone-ceiling = { $depth } mm is over { $most } mm, the ceiling of this zone; record a deviation with its reason

## Sessions

amended-already = this session was amended already; amend { $later } instead
beyond-course = more than the sessions of the course
consent-withdrawn = the consent was withdrawn; have a new one signed first
draft-given-up = this draft was given up
draft-not-amended = a draft is changed, not amended; sign it first
end-before-start = the session ends before it starts
next-before-end = the next visit is before the end of this one
no-consent = no consent holds on that day; name the rule "consent" with its reason
not-on-session-day = not on the day of the session
number-range = 1 to { $most }
passes-range = 1 to { $most } passes
reaction-open = a reaction of { $on } is not over; name the rule "reaction" with its reason
screening-asks-letter = the last screening asks for a doctor's letter ({ $key }), and none is stored
screening-says-stop = the last screening says STOP ({ $key }), which nothing overrides; screen again first
screening-says-wait = the last screening says to wait until { $until } ({ $key }); name the rule "defer" with its reason
screening-says-wait-over = the last screening says to wait until it is over ({ $key }); name the rule "defer" with its reason
session-of-somebody-else = this is a session of somebody else
session-unsigned = this session is not signed yet
session-without-end = a session has an end
signed-never-changed = a signed session is never changed; amend it instead
skin-sooner = { $days } days from the session of { $on } on the same skin, under { $least }; record a deviation with its reason
skin-too-soon = { $days } days from the session of { $on } on the same skin; under { $least } is refused

## Numbing cream

no-numbing =
    no numbing cream for this client: { $condition ->
        [heart_condition] heart condition or pacemaker
        [pregnancy] pregnancy
        [breastfeeding] breastfeeding
        [liver_disease] liver disease
        [blood_pigment_disorder] methaemoglobinaemia or G6PD deficiency
        [pseudocholinesterase_deficiency] pseudocholinesterase deficiency
        [antiarrhythmic_medicine] heart rhythm medicine
       *[anaesthetic_allergy] anaesthetic allergy
    }
washed-before-off = it was washed off before it was taken off
off-before-on = it was taken off before it was put on
over-label-area = over { $most } cm², the most that the label allows; record a deviation with its reason
over-label-grams = over { $most } g, the most that the label allows; record a deviation with its reason
over-label-minutes = over { $most } minutes, the most that the label allows; record a deviation with its reason
over-label-spread = over { $most } g on 10 cm², the most that the label allows; record a deviation with its reason
prescriber-named = over { $percent } % names its prescriber

## Devices, packs and lots

lot-as-on-pack = type the lot as it stands on the pack
lot-expired = the last day of lot { $lot } was { $last }
lot-expired-refused = { lot-expired }; name the rule "{ $rule }" with its reason
lot-not-of-client = this lot has touched no session of this client
lot-recalled = lot { $lot } is recalled: { $why }
lot-recalled-refused = { lot-recalled }; name the rule "{ $rule }" with its reason
opened-late = opened after its last day
pack-expired = the last day of a pack without a lot was { $last }
pack-expired-refused = { pack-expired }; name the rule "{ $rule }" with its reason

## Visits, calls and reactions

change-range = -1 to 3
minutes-range = 5 to { $most } minutes
not-a-sign = "{ $sign }" is not a sign that is asked about
reaction-end = healed, mark or referred
reaction-over = this reaction is over; write a new one down
satisfaction-range = 0 to 10
severity = mild, moderate or severe
signs-from-nobody = signs are told by somebody who answered

## Photos

agreement-range = from today to ten years ahead
choose-photo = choose a photo
no-photos-for =
    this client has not agreed to photos for { $purpose ->
        [teaching] teaching
        [marketing] marketing
       *[chart] chart
    }, or no longer
no-photos-in-chart = this client has not agreed to photos in the chart
photo-damaged = the photo is damaged or cut off; copy it from the camera again
photo-day-not-come = a photo of a day that has not come yet
photo-format = a photo is a JPEG or PNG file
photo-heic = HEIC cannot be read here; save the photo as JPEG (iPhone: Settings, Camera, Formats, Most Compatible)
photo-megapixels = it has { $mega } megapixels; at most { $most } are read
photo-purpose = chart, teaching or marketing
photo-side = a side is longer than 65,535 pixels
photo-too-small = it is only { $width } by { $height } pixels
withdrawn-already = this was withdrawn already

## The sheet and its words

at-most-own-lines = at most { $most } lines of your own
claim-made =
    it makes a claim that may not be made. { $claim ->
        [four_hundred_percent] { claim-four-hundred-percent }
        [three_hundred_percent] { claim-three-hundred-percent }
        [facelift_alternative] { claim-facelift-alternative }
        [botox_alternative] { claim-botox-alternative }
        [no_side_effects] { claim-no-side-effects }
        [extremely_safe] { claim-extremely-safe }
        [any_skin] { claim-any-skin }
        [painless] { claim-painless }
        [guaranteed_result] { claim-guaranteed-result }
        [cellulite] { claim-cellulite }
        [body_fat] { claim-body-fat }
        [treats_dry_skin] { claim-treats-dry-skin }
        [treats_sensitive_skin] { claim-treats-sensitive-skin }
        [treats_acne] { claim-treats-acne }
       *[treats_rosacea] { claim-treats-rosacea }
    }
colour-too-pale = { $colour } is too pale for words on paper: its contrast is { $found } to 1, and { $needed } to 1 is needed
logo-damaged = the picture is damaged or cut off; save it again
logo-format = a logo is a PNG or JPEG picture
logo-megapixels = it has { $mega } megapixels; save it with at most 24, 1 is plenty
logo-too-large = the file is larger than 5 MB; save a smaller one
logo-too-pale = it is too pale to be seen on white paper; use a dark version of it
logo-too-small = it is only { $width } by { $height } pixels; use one of at least { $least } pixels, or it prints blurred
logo-white = the picture is white all over; on paper nothing would be seen
no-such-glyph = "{ $character }" (U+{ $code }) cannot be printed; write it another way
no-such-glyph-in = "{ $character }" (U+{ $code }) in "{ $text }" cannot be printed; write it another way, for example in Latin letters
no-such-glyph-on-sheet = the character "{ $character }" (U+{ $code }) cannot be printed; it stands in "{ $text }"
not-a-colour = a colour is # and six digits, for example #0b4f52
not-a-line = "{ $id }" is not a line of the sheet
not-a-size = a size is 12, 14, 16 or 18
note-lines = it has { $lines } lines; a note on the sheet has at most { $most }
own-words-figure = "{ $word }" is not as in the standard words; figures, times and words such as not, only and until stay
own-words-mixed = "{ $word }" mixes letters of two alphabets; write it in one
own-words-order = "{ $word }" stands in another place than in the standard words; keep their order
own-words-place = keep { $place } once, as it is computed for each client
own-words-time = it names a time ("{ $time }"); times are computed from the session, so leave it out
session-corrected = this session was corrected; print the sheet of { $later } instead
sheet-of-unsigned = the sheet is computed from a signed session; sign it first
sheet-outdated = the clinical data have changed since; make the sheet anew
taller-than-page = { $what } does not fit on a page

## Printing

copies-range = 1 to { $most } copies
no-printer = there is no printer; save the PDF, or set one up in the system's settings
printed-so-far = { $done } of { $of } were printed. { $why }
printer-gone = the printer "{ $name }" is not there any more; choose another, or save the PDF
printing-already = something is printing already; wait for it, or stop it

## The client file

merge-same = these are one client already
merge-birth-dates = their birth dates differ; they are two people, or one date is to be corrected first
merge-skin-types = their skin types differ; correct one of them first
relation-same = nobody belongs to themselves
paper-damaged = the paper is damaged, locked or cut off; save it again
paper-kind = a paper is a PDF, JPEG or PNG file

## The clinic file

changed-since-undo = something else was changed since; nothing was taken back
not-a-place-for-folder = not a place for a folder
not-a-recovery-code = not a recovery code; check each letter against the paper
not-into-sample = a backup is not brought back into the sample clinic; remove the sample first
no-sample = this is not the sample clinic
nothing-to-undo = there is nothing to take back; what is signed stays
place-taken = there is already something at this place
place-taken-clinic = there is already something at this place; a new clinic file needs a new folder
synced-folder = a synced or network folder can spoil a database; keep the clinic file on this computer and back it up there
wrong-code-group = this is not that group; look at the paper again

## Backups

backup-folder-inside-file = inside the clinic file, a backup is lost with it
backup-inside-file = inside the clinic file a backup is lost with it; choose another place
backup-made-already = a backup is being made already
folder-not-writable = this folder cannot be written to ({ $why })
no-backup-place = no place for backups is chosen yet
no-backup-there = there is no backup at this place
no-folder-for-backup = there is no folder for it
place-taken-backup = there is already something at this place; a backup replaces nothing
stopped-unchanged = stopped; nothing was changed
whole-path = name the whole path of a folder

## In and out

card-without-end = the card does not end
choose-file = choose a file
dry-run = a dry run
export-made-already = an export is being made already
import-too-large = larger than { $most } MB
name-beside-name = "{ $typed }" stands beside another name; say what each column holds
no-name-column = no column holds a name; the first line of the file names the columns
not-a-card = this is no address card
not-a-field = "{ $name }" is not a field
not-a-skin-type = "{ $typed }" is no Fitzpatrick skin type from 1 to 6
not-a-table = this is no table and no address card
one-per-column = one for each column of the file
place-taken-folder = there is already something at this place; name a new folder
quote-never-closed = a quote is opened and never closed, so rows run into each other; mend it in a spreadsheet
several-clients = several clients could be this one; look at them and add what is new by hand
stopped-unwritten = stopped; nothing was written
table-empty = the file is empty; its first line names the columns
table-unreadable = this table does not read: { $why }
too-many-cards = more than { $most } cards; part the file
too-many-rows = more than { $most } rows; part the file
unreadable-date = "{ $typed }" is no date that can be read

## Files and the terminal

another-file-there = another file is at this place; it stays as it is
file-empty = the file is empty
file-is-folder = this is a folder; name a file in it
file-too-large = the file is larger than { $most } MB
input-goes-on = after the JSON: { $why }
input-not-text = the input is not valid text
input-one-object = the input is one JSON object
input-too-large = the input is larger than 16 MB
inside-clinic-file = this is the folder of a clinic file; write the sheet somewhere else
not-a-place-for-file = not a place for a file
