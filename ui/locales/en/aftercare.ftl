aftercare-title = After the visit
aftercare-call = Call after the session of { $on }
aftercare-ask = Ask about each of these
aftercare-kind = { $kind ->
    [breathing] Trouble breathing, or a swollen face, lips or tongue
    [numbing] Confused, heart racing or uneven, blue lips after the cream
    [fever] Fever, chills, red streaks
    [worse] More pain, redness, swelling or heat than on day 2, or pus
    [blisters] Small painful blisters, or tingling
    [eye] Eye pain, a red eye, or a change of sight
    [bleeding] Bleeding that does not stop
    [lasting] Redness or swelling after day 7, or bumps
    [patches] New dark or light patches
    [lump] A slow lump
    [scar] Raised or line-like scars
    [numbness] Numbness for more than a week
   *[other] Something else
}
aftercare-signs = This is a sign on the sheet. Do what the sheet says, and write the reaction down below.
aftercare-note = Note
aftercare-not-reached = Nobody answered
aftercare-all-well = None of these
aftercare-record = Record the call
aftercare-called = Called: none of the signs.
aftercare-called-signs = Called. Now write the reaction down.
aftercare-not-reached-done = Noted. The call stays on Today.
aftercare-fine = none of the signs
aftercare-nobody = nobody answered
aftercare-reactions = Reactions
aftercare-no-reactions = None.
aftercare-new-reaction = Write a reaction down
aftercare-what-kind = What is it?
aftercare-how-bad = How bad?
aftercare-severity = { $severity ->
    [mild] Mild
    [moderate] Moderate
   *[severe] Severe
}
aftercare-onset = When did it begin?
aftercare-ask-on = Ask again on
aftercare-what = What was seen or told?
aftercare-advice = What was advised or done?
aftercare-keep-reaction = Keep the reaction
aftercare-reaction-kept = Kept. The next session waits until it is over.
aftercare-open = Not over
aftercare-over = Over
aftercare-since = { $severity }, since { $on }
aftercare-advised = Advised: { $advice }
aftercare-ask-again = Ask again on { $on }
aftercare-letter = Letter to a doctor
aftercare-follow = What followed?
aftercare-now = How is it now?
aftercare-is-over = Is it over?
aftercare-end = { $over ->
    [healed] Over, healed
    [mark] Over, a mark stays
    [referred] Over here, with a doctor now
   *[open] Not over
}
aftercare-note-kept = Noted.
aftercare-visits = Next visits
aftercare-no-visits = No visit is agreed.
aftercare-new-visit = Agree on a visit
aftercare-day = Day
aftercare-time = Time
aftercare-time-hint = For example 14:30
aftercare-how-long = Minutes
aftercare-minutes = { $n } minutes
aftercare-add-visit = Add the visit
aftercare-visit-kept = The visit is agreed.
aftercare-visit-off = The visit is called off.
aftercare-call-off = Call off
aftercare-calendar = Save as calendar
aftercare-outcomes = What came of it
aftercare-no-outcomes = Nothing recorded yet.
aftercare-new-outcome = How is it now?
aftercare-satisfaction = How content is the client? { $n } of 10
aftercare-content = content { $n } of 10
aftercare-changed = How has the skin changed?
aftercare-change = { $change ->
    [3] As good as can be
    [2] Much better
    [1] Better
    [0] No change
   *[-1] Worse
}
aftercare-scale = A general scale (grade G): none of our sources states one
aftercare-line = How content the client was, from the first to the last record
aftercare-outcome-kept = Kept.
aftercare-short = { $kind ->
    [breathing] Trouble breathing
    [numbing] Ill after the cream
    [fever] Fever
    [worse] Getting worse
    [blisters] Blisters
    [eye] Eye trouble
    [bleeding] Bleeding
    [lasting] Lasting redness
    [patches] New patches
    [lump] Slow lump
    [scar] Raised scars
    [numbness] Numbness
   *[other] Something else
}
