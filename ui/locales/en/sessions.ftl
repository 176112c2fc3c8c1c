sessions-title = Session
sessions-number = Session { $n }
sessions-number-of = Session { $n } of { $of }
sessions-copied = copied from { $day }
sessions-from-plan = from the plan, at the start depth
sessions-saved = saved { $time }
sessions-signed = Signed. The record stays as it is.
sessions-give-up = Give this draft up
sessions-given-up = Draft given up.

## Nobody is here

sessions-away = Session in progress
sessions-away-saved = The draft is saved. No name is shown while nobody is here.
sessions-away-back = Go on

## The chart and the zones

sessions-chart = Chart
sessions-views = Views
sessions-view-face = Face and neck
sessions-view-body = Body
sessions-view-scalp = Scalp
sessions-right = client’s right
sessions-left = client’s left
sessions-both = Both sides together
sessions-both-sides = { $zone }, both sides
sessions-record = Record
sessions-elapsed = Time since the start
sessions-tap = Tap a zone on the chart to add it.
sessions-at-most = at most { $depth } mm, { $why }
sessions-depth = Depth, { $zone }, mm
sessions-passes = Passes, { $zone }
sessions-leave-out = Leave out { $zone }

## The packs

sessions-packs = Check against the pack
sessions-pack-cartridge = Cartridge
sessions-pack-gel = Sterile gel
sessions-type-cartridge = Type
sessions-type-gel = Gel
sessions-lot = Lot
sessions-expires = Expires
sessions-expires-hint = Day, month, year

## Device, notes, next visit

sessions-more = Device, numbing, notes, next visit
sessions-who = Who treats?
sessions-device = Device
sessions-serial = Serial number
sessions-label-depth = Depth the label allows, mm
sessions-numbing = Numbing cream was used
sessions-endpoint = How the skin looked at the end
sessions-reaction = Anything unexpected
sessions-next = Next visit
sessions-next-hint = Leave empty if it is not booked

## Numbing cream

sessions-numbing-cream = Numbing cream
sessions-numbing-strength = Strength, %
sessions-numbing-amount = Amount, g
sessions-numbing-area = Area, cm²
sessions-numbing-figure = A figure, for example 4 or 2.5.
sessions-numbing-prescriber = Prescriber, if over 4 %
sessions-numbing-on = Put on at
sessions-numbing-on-now = On now
sessions-numbing-off = Taken off at
sessions-numbing-off-now = Off now
sessions-numbing-washed = Washed off at
sessions-numbing-washed-now = Washed now
sessions-directions = Directions over { $zone }
sessions-direction = { $way ->
    [vertical] Vertical
    [horizontal] Horizontal
   *[oblique] Oblique
}
sessions-pack-numbing = Numbing cream
sessions-type-numbing = Name of the cream
sessions-pack-cleanser = Cleanser
sessions-type-cleanser = Name of the cleanser
sessions-steps = Steps of the procedure: { $done } of { $of }
sessions-numbing-clock = Hours and minutes
sessions-numbing-time = Not a time. Type hours and minutes, for example 9.30.
sessions-numbing-minutes = On for { $minutes } minutes

## What stands in the way

sessions-asked-changes = The answers are of { $day }. Has anything changed since?
sessions-asked-again = The answers are of { $day }. That is too long ago: every question is asked again.
sessions-asked-never = Nobody has screened this client for this day.
sessions-ask-now = Ask the client now
sessions-stop-zones = Leave out: { $zones }. Nothing overrides this.
sessions-stop-visit = End the visit. Nothing overrides this.
sessions-letter-store = Store the doctor’s letter in the screening
sessions-letter-without = Without it nothing is signed.
sessions-defer-why = Why treat today?
sessions-too-soon =
    This skin was treated on { $day }, { $ago ->
        [0] today
        [1] yesterday
       *[other] { $ago } days ago
    }. Under { $days } days it is not treated again. Leave these zones out, or give this draft up.
sessions-beyond = Deeper than the device’s label or the face allows: { $zones }. Nothing lifts this; make it shallower.
sessions-over = Over the ceiling: { $zones }.
sessions-sooner =
    This skin was treated on { $day }, { $ago ->
        [0] today
        [1] yesterday
       *[other] { $ago } days ago
    }, sooner than { $days } days.
sessions-deviation = It is recorded as a deviation with your name.
sessions-deviation-why = Why?
sessions-care = Changed settings for this client

## Consent

sessions-consent-until = Consent holds until { $day }
sessions-consent-kept = Signed by the client, kept with its text.
sessions-consent-withdrawn = The consent was withdrawn on { $day }. Treat only after a new one is signed.
sessions-consent-sign = Sign the consent here
sessions-consent-paper = Consent is signed on paper
sessions-consent-paper-hint = Recorded with your name. Nothing is signed without it.
sessions-consent-recorded = Consent signed on paper, in the paper file

## Finishing

sessions-todo = Still to do: { $list }
sessions-todo-zone = tap a zone
sessions-todo-consent = confirm the consent
sessions-todo-rest = let this skin rest
sessions-todo-limit = say why a limit is passed
sessions-todo-stopped = leave out what is stopped
sessions-todo-label = keep to the label of the device
sessions-todo-numbing = mend the numbing cream
sessions-todo-ask = ask the client
sessions-todo-wait = say why not to wait
sessions-todo-letter = store the doctor’s letter
sessions-ready = Finishing signs the record and confirms the lots shown. The end time is now.
sessions-finish = Looks right, finish
sessions-from-shelf = Pack in use
sessions-choose-pack = Choose the pack in use
sessions-pack = { $name }, lot { $lot }, { $until }
sessions-other-pack = Another pack
sessions-device-shelf = Device in use
sessions-other-device = Another device
sessions-unfit = Take another pack. If it was used already, say why: that stays in the record.
sessions-unfit-why = Why was it used?
sessions-todo-unfit = take another pack
sessions-reacting = Not over, since { $on }: { $kind }. Let it heal first.
sessions-reaction-why = Why treat today all the same?
sessions-todo-reaction = let the reaction heal
sessions-no-end = no last day
sessions-todo-number = write the label depth as a number
sessions-amend-title = Correction of { $day }
sessions-amended = Signed beside the first record.
sessions-amend-leave = Leave it as it was
sessions-amend-ready = The first record stays. The sheet is made anew from the correction.
sessions-amend-sign = Sign the correction
sessions-protocol = Use a protocol
sessions-protocol-choose = Choose one
sessions-protocol-name = Name of the protocol
sessions-protocol-save = Keep
sessions-protocol-keep = Keep these zones as a protocol
sessions-protocol-use = Use
sessions-protocol-left = Left out, since today’s screening does not cover them: { $zones }.
