# Days, dates and times, as they are said on a sheet. Weekdays are numbered from Monday, months from January.
# A weekday: its name; .short on the axis; .on as in "on Monday"; .until as after "until" or "the end of";
# .after as in "after Monday". A month: its name; .of as it stands after a day.
# $weekday, $on, $until are such forms; a no-break space keeps figures and their words together.

weekday-1 = Monday
    .short = Mon
    .on = on Monday
    .until = Monday
    .after = after Monday
weekday-2 = Tuesday
    .short = Tue
    .on = on Tuesday
    .until = Tuesday
    .after = after Tuesday
weekday-3 = Wednesday
    .short = Wed
    .on = on Wednesday
    .until = Wednesday
    .after = after Wednesday
weekday-4 = Thursday
    .short = Thu
    .on = on Thursday
    .until = Thursday
    .after = after Thursday
weekday-5 = Friday
    .short = Fri
    .on = on Friday
    .until = Friday
    .after = after Friday
weekday-6 = Saturday
    .short = Sat
    .on = on Saturday
    .until = Saturday
    .after = after Saturday
weekday-7 = Sunday
    .short = Sun
    .on = on Sunday
    .until = Sunday
    .after = after Sunday

month-1 = January
    .of = January
month-2 = February
    .of = February
month-3 = March
    .of = March
month-4 = April
    .of = April
month-5 = May
    .of = May
month-6 = June
    .of = June
month-7 = July
    .of = July
month-8 = August
    .of = August
month-9 = September
    .of = September
month-10 = October
    .of = October
month-11 = November
    .of = November
month-12 = December
    .of = December

# 21 November
date-day-month = { $day } { $of }
# Saturday 21 November
date-weekday = { $weekday } { $day } { $of }
# Saturday 21 November 2026
date-full = { $weekday } { $day } { $of } { $year }
# on Saturday 21 November
date-on = { $on } { $day } { $of }
# on Saturday 21 November 2026
date-on-full = { $on } { $day } { $of } { $year }
# until, or to the end of: Saturday 21 November
date-until = { $until } { $day } { $of }
# around November 2026
date-month-year = { $month } { $year }

# $hour is 0 to 23, $twelve 1 to 12, $minute two figures, $half am or pm, $oclock yes where the
# minutes are 0, $single yes from 1.00 to 1.59, $part morning to noon, noon to 3, evening from then on.
clock-time = { $oclock ->
    [yes] { $twelve }{ $half }
   *[no] { $twelve }.{ $minute }{ $half }
}
clock-midday = midday
clock-midnight = midnight
# 2.30pm on Friday
clock-on = { $time } { $on }
# midnight, said as the end of the day before it
clock-end = the end of { $until }

# ltr, or rtl where lines are read from right to left
text-direction = ltr
# Between the whole number and its part: 1.0 mm
number-decimal = .
# a share of a hundred, as a cream states its strength
number-percent = { $figure }%

# What a clinic's own words keep as it is, in its order: words of time by how they begin (with a full stop:
# the whole word; with a hash: only beside a number), words for numbers, and words that turn a rule around.
time-stems = hour hr. hrs. minute min. mins. day. days. daily week wk. wks. fortnight month mth. mths. year tonight today tomorrow yesterday morning evening afternoon night overnight noon. midday midnight soon. later. immediat clock. monday tuesday wednesday thursday friday saturday sunday weekend now.
number-words = one two three four five six seven eight nine ten eleven twelve half couple few several once twice
held-words = no not never nothing none nobody without don doesn isn aren cannot until till after before from since by within during only except unless minus plus than then instead fine ok okay allowed safe can may again already at keep stop avoid skip need ibuprofen aspirin paracetamol acetaminophen tylenol
