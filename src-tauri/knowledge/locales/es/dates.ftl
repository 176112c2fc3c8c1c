# Days, dates and times in Spanish. The clock has 24 hours; the words await a native clinician's review.
# $on is "el viernes", so "d{ $on }" is "del viernes". Times stand without "las": the sentence says it.

weekday-1 = lunes
    .short = lun
    .on = el lunes
    .until = lunes
    .after = tras el lunes
weekday-2 = martes
    .short = mar
    .on = el martes
    .until = martes
    .after = tras el martes
weekday-3 = miércoles
    .short = mié
    .on = el miércoles
    .until = miércoles
    .after = tras el miércoles
weekday-4 = jueves
    .short = jue
    .on = el jueves
    .until = jueves
    .after = tras el jueves
weekday-5 = viernes
    .short = vie
    .on = el viernes
    .until = viernes
    .after = tras el viernes
weekday-6 = sábado
    .short = sáb
    .on = el sábado
    .until = sábado
    .after = tras el sábado
weekday-7 = domingo
    .short = dom
    .on = el domingo
    .until = domingo
    .after = tras el domingo

month-1 = enero
    .of = de enero
month-2 = febrero
    .of = de febrero
month-3 = marzo
    .of = de marzo
month-4 = abril
    .of = de abril
month-5 = mayo
    .of = de mayo
month-6 = junio
    .of = de junio
month-7 = julio
    .of = de julio
month-8 = agosto
    .of = de agosto
month-9 = septiembre
    .of = de septiembre
month-10 = octubre
    .of = de octubre
month-11 = noviembre
    .of = de noviembre
month-12 = diciembre
    .of = de diciembre

# 21 de noviembre
date-day-month = { $day } { $of }
# sábado 21 de noviembre
date-weekday = { $weekday } { $day } { $of }
# sábado 21 de noviembre de 2026
date-full = { $weekday } { $day } { $of } de { $year }
# el sábado 21 de noviembre
date-on = { $on } { $day } { $of }
# el sábado 21 de noviembre de 2026
date-on-full = { $on } { $day } { $of } de { $year }
# hasta las 14:30, or hasta el final del: sábado 21 de noviembre
date-until = { $until } { $day } { $of }
# hacia noviembre de 2026
date-month-year = { $month } de { $year }

clock-time = { $single ->
    [yes] la { $hour }:{ $minute }
   *[no] las { $hour }:{ $minute }
}
clock-midday = las 12:00
clock-midnight = las 0:00
# 14:30 del viernes
clock-on = { $time } d{ $on }
# midnight, said as the end of the day before it
clock-end = las 24:00 d{ $on }

# ltr, or rtl where lines are read from right to left
text-direction = ltr
# Between the whole number and its part: 1,0 mm
number-decimal = ,
# a share of a hundred, as a cream states its strength
number-percent = { $figure } %

# What a clinic's own words keep as it is, in its order: words of time by how they begin (with a full stop:
# the whole word; with a hash: only beside a number), words for numbers, and words that turn a rule around.
time-stems = hora. horas. h# minuto min# día. días. diari semana quincena mes. meses. año. años. hoy. mañana noche. noches. tarde. tardes. madrugada mediodía medianoche ayer. pronto. inmediat lunes. martes. miércoles. jueves. viernes. sábado domingo ahora.
number-words = dos tres cuatro cinco seis siete ocho nueve diez once doce media
held-words = no ni nunca nada sin hasta después antes desde tras durante solo solamente excepto salvo menos puede puedes pueden permitido vale ya aún todavía tampoco partir dentro deje dejar pare siga evite necesita ibuprofeno aspirina paracetamol
