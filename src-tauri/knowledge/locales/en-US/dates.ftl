# What is said otherwise in the United States; everything else is in ../en.

date-day-month = { $of } { $day }
date-weekday = { $weekday }, { $of } { $day }
date-full = { $weekday }, { $of } { $day }, { $year }
date-on = { $on }, { $of } { $day }
date-on-full = { $on }, { $of } { $day }, { $year }
date-until = { $until }, { $of } { $day }
clock-time = { $oclock ->
    [yes] { $twelve } { $half }
   *[no] { $twelve }:{ $minute } { $half }
}
clock-midday = noon
