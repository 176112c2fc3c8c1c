# Days, dates and times in German (Germany). The words await review by a clinician who is a native speaker.
# A no-break space keeps figures and their words together. Nothing bends after "bis", so .until is the plain name.

weekday-1 = Montag
    .short = Mo
    .on = am Montag
    .until = Montag
    .after = nach Montag
weekday-2 = Dienstag
    .short = Di
    .on = am Dienstag
    .until = Dienstag
    .after = nach Dienstag
weekday-3 = Mittwoch
    .short = Mi
    .on = am Mittwoch
    .until = Mittwoch
    .after = nach Mittwoch
weekday-4 = Donnerstag
    .short = Do
    .on = am Donnerstag
    .until = Donnerstag
    .after = nach Donnerstag
weekday-5 = Freitag
    .short = Fr
    .on = am Freitag
    .until = Freitag
    .after = nach Freitag
weekday-6 = Samstag
    .short = Sa
    .on = am Samstag
    .until = Samstag
    .after = nach Samstag
weekday-7 = Sonntag
    .short = So
    .on = am Sonntag
    .until = Sonntag
    .after = nach Sonntag

month-1 = Januar
    .of = Januar
month-2 = Februar
    .of = Februar
month-3 = März
    .of = März
month-4 = April
    .of = April
month-5 = Mai
    .of = Mai
month-6 = Juni
    .of = Juni
month-7 = Juli
    .of = Juli
month-8 = August
    .of = August
month-9 = September
    .of = September
month-10 = Oktober
    .of = Oktober
month-11 = November
    .of = November
month-12 = Dezember
    .of = Dezember

# 21. November
date-day-month = { $day }. { $of }
# Samstag, 21. November
date-weekday = { $weekday }, { $day }. { $of }
# Samstag, 21. November 2026
date-full = { $weekday }, { $day }. { $of } { $year }
# am Samstag, 21. November
date-on = { $on }, { $day }. { $of }
# am Samstag, 21. November 2026
date-on-full = { $on }, { $day }. { $of } { $year }
# bis, or bis einschließlich: Samstag, 21. November
date-until = { $until }, { $day }. { $of }
# im November 2026
date-month-year = { $month } { $year }

# $hour is 0 to 23, $minute two figures.
clock-time = { $hour }.{ $minute } Uhr
clock-midday = 12.00 Uhr
clock-midnight = 0.00 Uhr
# 14.30 Uhr am Freitag
clock-on = { $time } { $on }
# midnight, said as the end of the day before it; after "bis" and after "nach"
clock-end = 24.00 Uhr { $on }

# Between the whole number and its part: 1,0 mm
number-decimal = ,

# ltr, or rtl where lines are read from right to left
text-direction = ltr
# a share of a hundred, as a cream states its strength
number-percent = { $figure } %

# What a clinic's own words keep as it is, in its order: words of time by how they begin (with a full stop:
# the whole word; with a hash: only beside a number), words for numbers, and words that turn a rule around.
time-stems = stunde std# h# minut min# tag. tage. tagen. tages. täglich woche. wochen. wöchent monat jahr. jahre. jahren. heute morgen. übermorgen gestern abend nacht. nachts. nächte vormittag nachmittag mittag. mitternacht bald. sofort jetzt uhr. montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenend mittags.
number-words = zwei drei vier fünf sechs sieben acht neun zehn elf zwölf halb halbe halben paar einige
held-words = nicht kein keine keinen keiner nie niemals nichts ohne bis nach vor ab seit während nur außer minus darf dürfen erlaubt ok okay kann können wieder schon erst noch um gegen am absetzen weiter meiden vermeiden ibuprofen aspirin paracetamol
