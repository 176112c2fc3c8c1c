# Days, dates and times in French (France), as they are said on a sheet. See ../en/dates.ftl for the forms.
# These words await a native clinician's review. A no-break space keeps figures and their words together.

weekday-1 = lundi
    .short = lun
    .on = lundi
    .until = lundi
    .after = après lundi
weekday-2 = mardi
    .short = mar
    .on = mardi
    .until = mardi
    .after = après mardi
weekday-3 = mercredi
    .short = mer
    .on = mercredi
    .until = mercredi
    .after = après mercredi
weekday-4 = jeudi
    .short = jeu
    .on = jeudi
    .until = jeudi
    .after = après jeudi
weekday-5 = vendredi
    .short = ven
    .on = vendredi
    .until = vendredi
    .after = après vendredi
weekday-6 = samedi
    .short = sam
    .on = samedi
    .until = samedi
    .after = après samedi
weekday-7 = dimanche
    .short = dim
    .on = dimanche
    .until = dimanche
    .after = après dimanche

month-1 = janvier
    .of = janvier
month-2 = février
    .of = février
month-3 = mars
    .of = mars
month-4 = avril
    .of = avril
month-5 = mai
    .of = mai
month-6 = juin
    .of = juin
month-7 = juillet
    .of = juillet
month-8 = août
    .of = août
month-9 = septembre
    .of = septembre
month-10 = octobre
    .of = octobre
month-11 = novembre
    .of = novembre
month-12 = décembre
    .of = décembre

# 21 novembre
date-day-month = { $first ->
    [yes] 1er
   *[no] { $day }
} { $of }
# samedi 21 novembre
date-weekday = { $weekday } { $first ->
    [yes] 1er
   *[no] { $day }
} { $of }
# samedi 21 novembre 2026
date-full = { $weekday } { $first ->
    [yes] 1er
   *[no] { $day }
} { $of } { $year }
# le samedi 21 novembre
date-on = le { $weekday } { $first ->
    [yes] 1er
   *[no] { $day }
} { $of }
# le samedi 21 novembre 2026
date-on-full = le { $weekday } { $first ->
    [yes] 1er
   *[no] { $day }
} { $of } { $year }
# jusqu’à 14 h 30, or jusqu’à la fin du: samedi 21 novembre
date-until = { $until } { $first ->
    [yes] 1er
   *[no] { $day }
} { $of }
# vers novembre 2026
date-month-year = { $month } { $year }

# $hour is 0 to 23, $minute two figures, $oclock yes where the minutes are 0.
clock-time = { $oclock ->
    [yes] { $hour } h
   *[no] { $hour } h { $minute }
}
clock-midday = midi
clock-midnight = minuit
# vendredi 14 h 30: after "dès", "jusqu’à", "après"
clock-on = { $on } à { $time }
# midnight, said as the end of the day before it: after "dès", "jusqu’à", "après"
clock-end = la fin du { $until }

# ltr, or rtl where lines are read from right to left
text-direction = ltr
# Between the whole number and its part: 1,0 mm
number-decimal = ,
# a share of a hundred, as a cream states its strength
number-percent = { $figure } %

# What a clinic's own words keep as it is, in its order: words of time by how they begin (with a full stop:
# the whole word; with a hash: only beside a number), words for numbers, and words that turn a rule around.
time-stems = heure. heures. h# minute min# jour. jours. journée quotidien semaine quinzaine mois. an. ans. année aujourd demain lendemain hier. matin soir. soirée nuit. midi. minuit. bientôt immédiat maintenant weekend week. lundi mardi mercredi jeudi vendredi samedi dimanche
number-words = deux trois quatre cinq six sept huit dix onze douze demi demie quelques
held-words = ne n pas jamais rien sans ni jusqu jusque avant après depuis pendant seulement seul seule seuls sauf excepté moins peut peuvent pouvez possible permis autorisé ok oui déjà encore arretez continuez evitez ibuprofene aspirine paracetamol
