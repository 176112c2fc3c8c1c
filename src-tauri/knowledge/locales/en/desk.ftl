# What the program says to the practitioner beside questions and reasons: amounts, what decided, warnings.

# 21 November 2026
date-long = { $day } { $of } { $year }

## Amounts: one of them, or several

unit-hours = { $n } hours
    .one = { $n } hour
unit-days = { $n } days
    .one = { $n } day
unit-weeks = { $n } weeks
    .one = { $n } week
unit-months = { $n } months
    .one = { $n } month
unit-sessions = { $n } sessions
    .one = { $n } session
unit-passes = { $n } passes
    .one = { $n } pass
unit-minutes = { $n } minutes
    .one = { $n } minute
unit-mm = { $n } mm
unit-percent = { $n } %
unit-grams = { $n } g
unit-grams-on-skin = { $n } g on 10 cm²
unit-square-cm = { $n } cm²
unit-none = { $n }
amount-range = { $from } to { $to }
amount-in-days = { $amount } ({ $days })

## What decided

decided-strictest-a-to-c = the strictest of regulators, papers and makers
decided-strictest-d-to-g = the strictest of clinic pages and general knowledge, since nothing better states it
decided-chosen = chosen with a reason, for a clinician to sign
decided-settled = made stricter by this clinic
decided-class = the strictest reading of its sources: { $class }
decided-nothing = nothing to decide
decided-graded = { $entry }: { $amount }, grade { $grade }, { $because }

class-stop = stop
class-defer = defer
class-medical = medical
class-care = care

## What caps a depth

capped-zone = ceiling of the zone
capped-skin-type = skin type
capped-screening = screening
capped-practitioner = recorded level of who treats
capped-label = device label

## Warnings of a course

course-none-fits = No session fits at least { $gap } days before { $event }. The dates run from the start instead; tell the client that the skin will not be settled by then.
course-some-fit = { $fits } of { $block } sessions fit at least { $gap } days before { $event }.

## Warnings of a session

warning-practitioner = nobody is named
warning-device = none is named
warning-cartridge = no lot of a cartridge
warning-lot = { $role } has no lot
warning-expired = { $role } was past its date
warning-deviation = a limit was passed, with a recorded reason
warning-ahead = later than this computer's clock
warning-interval = { $days } days from the session of { $on } on the same skin
warning-passes = { $passes } passes, more than the { $most } that are stated
warning-fewer-passes = { $passes } passes; the screening asks for fewer than { $most }
warning-unscreened = nobody has screened this client yet
warning-stop = the last answers say STOP for these zones
warning-wait = the last answers say to wait
warning-doctor = the last answers ask for a doctor's letter
warning-missing = the last screening has answers missing
warning-changes = the last one is of { $last }; ask whether anything has changed
warning-again = the last one is of { $last }, more than { $valid } days ago; ask every question again

## Warnings of a sheet

warning-next-soon = { $next } is before { $first }, the first day that is allowed
warning-next-far = { $next } is more than a year away; check its year
warning-gel = none is named, and the sheet says to put on only your gel

## Roles of a product

role-cartridge = cartridge
role-tip = tip
role-needle = needle
role-gel = gel
role-numbing = numbing cream
role-cleanser = cleanser
role-other = product
