# Days, dates and times in Polish; what the ids and forms mean is said in ../en/dates.ftl.
# .until is the genitive, for after "do godziny 14.30" and "do końca". The words await a native clinician's review.

weekday-1 = poniedziałek
    .short = pon
    .on = w poniedziałek
    .until = poniedziałku
    .after = po poniedziałku
weekday-2 = wtorek
    .short = wt
    .on = we wtorek
    .until = wtorku
    .after = po wtorku
weekday-3 = środa
    .short = śr
    .on = w środę
    .until = środy
    .after = po środzie
weekday-4 = czwartek
    .short = czw
    .on = w czwartek
    .until = czwartku
    .after = po czwartku
weekday-5 = piątek
    .short = pt
    .on = w piątek
    .until = piątku
    .after = po piątku
weekday-6 = sobota
    .short = sob
    .on = w sobotę
    .until = soboty
    .after = po sobocie
weekday-7 = niedziela
    .short = nd
    .on = w niedzielę
    .until = niedzieli
    .after = po niedzieli

month-1 = styczeń
    .of = stycznia
month-2 = luty
    .of = lutego
month-3 = marzec
    .of = marca
month-4 = kwiecień
    .of = kwietnia
month-5 = maj
    .of = maja
month-6 = czerwiec
    .of = czerwca
month-7 = lipiec
    .of = lipca
month-8 = sierpień
    .of = sierpnia
month-9 = wrzesień
    .of = września
month-10 = październik
    .of = października
month-11 = listopad
    .of = listopada
month-12 = grudzień
    .of = grudnia

# 21 listopada
date-day-month = { $day } { $of }
# sobota 21 listopada
date-weekday = { $weekday } { $day } { $of }
# sobota 21 listopada 2026
date-full = { $weekday } { $day } { $of } { $year }
# w sobotę 21 listopada
date-on = { $on } { $day } { $of }
# w sobotę 21 listopada 2026
date-on-full = { $on } { $day } { $of } { $year }
# do końca: soboty 21 listopada
date-until = { $until } { $day } { $of }
# około: listopada 2026
date-month-year = { $of } { $year }

clock-time = { $hour }.{ $minute }
clock-midday = 12.00
clock-midnight = 0.00
# 14.30 w piątek
clock-on = { $time } { $on }
# Midnight, said as the end of the day before it; reads right after "do", "od" and "po".
clock-end = 24.00 { $on }

# ltr, or rtl where lines are read from right to left
text-direction = ltr
# Between the whole number and its part: 1,0 mm
number-decimal = ,
# a share of a hundred, as a cream states its strength
number-percent = { $figure } %

# What a clinic's own words keep as it is, in its order: words of time by how they begin (with a full stop:
# the whole word; with a hash: only beside a number), words for numbers, and words that turn a rule around.
time-stems = godzin godz# h# minut min# dzień. dni. dnia. dniu. dniach. dniem. dniom. dzienn codzien tydzień tygodn miesiąc miesięc rok. roku. lat# lata# dziś. dzisiaj jutr pojutrz wczoraj rano. ranka. ranem. wieczor wieczór noc. nocy. południ południ północ wkrótce natychmiast teraz. doba. dobie. dobę. doby. poniedział wtorek wtorku środ czwart piątek piątk sobot niedziel
number-words = dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć jedenaście dwanaście pół kilka
held-words = nie bez nigdy nic żaden żadna żadne do po przed od tylko sam sama samo oprócz chyba można możesz może dozwolone ok już jeszcze dopiero o odstaw przerwij unikaj bierz ibuprofenu aspiryny paracetamol
