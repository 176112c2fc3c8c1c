# Days, dates and times in Portuguese, as they are said on a sheet: the plain weekday in full, the others in
# the short everyday form ("sexta"). The words await a native clinician's review.

weekday-1 = segunda-feira
    .short = 2ª
    .on = na segunda
    .until = segunda
    .after = após segunda
weekday-2 = terça-feira
    .short = 3ª
    .on = na terça
    .until = terça
    .after = após terça
weekday-3 = quarta-feira
    .short = 4ª
    .on = na quarta
    .until = quarta
    .after = após quarta
weekday-4 = quinta-feira
    .short = 5ª
    .on = na quinta
    .until = quinta
    .after = após quinta
weekday-5 = sexta-feira
    .short = 6ª
    .on = na sexta
    .until = sexta
    .after = após sexta
weekday-6 = sábado
    .short = sá
    .on = no sábado
    .until = sábado
    .after = após sábado
weekday-7 = domingo
    .short = do
    .on = no domingo
    .until = domingo
    .after = após domingo

month-1 = janeiro
    .of = janeiro
month-2 = fevereiro
    .of = fevereiro
month-3 = março
    .of = março
month-4 = abril
    .of = abril
month-5 = maio
    .of = maio
month-6 = junho
    .of = junho
month-7 = julho
    .of = julho
month-8 = agosto
    .of = agosto
month-9 = setembro
    .of = setembro
month-10 = outubro
    .of = outubro
month-11 = novembro
    .of = novembro
month-12 = dezembro
    .of = dezembro

# 21 de novembro
date-day-month = { $day } de { $of }
# sábado, 21 de novembro
date-weekday = { $until }, { $day } de { $of }
# sábado, 21 de novembro de 2026
date-full = { $weekday }, { $day } de { $of } de { $year }
# no sábado, 21 de novembro
date-on = { $on }, { $day } de { $of }
# no sábado, 21 de novembro de 2026
date-on-full = { $on }, { $day } de { $of } de { $year }
# after "até às 14:30" or "até ao fim de": sábado, 21 de novembro
date-until = { $until }, { $day } de { $of }
# novembro de 2026
date-month-year = { $month } de { $year }

# The article stands in the messages ("até às", "a partir das"), so every time is a figure.
clock-time = { $hour }:{ $minute }
clock-midday = 12:00
clock-midnight = 0:00
# 14:30 de sexta
clock-on = { $time } de { $until }
# midnight, said as the end of the day before it: 24:00 de sexta
clock-end = 24:00 de { $until }

# ltr, or rtl where lines are read from right to left
text-direction = ltr
# Between the whole number and its part: 1,0 mm
number-decimal = ,
# a share of a hundred, as a cream states its strength
number-percent = { $figure } %

# What a clinic's own words keep as it is, in its order: words of time by how they begin (with a full stop:
# the whole word; with a hash: only beside a number), words for numbers, and words that turn a rule around.
time-stems = hora. horas. h# minuto min# dia. dias. diári semana quinzena mês. meses. ano. anos. hoje. amanhã manhã. noite. noites. tarde. tardes. madrugada ontem. breve. imediat feira. sábado domingo agora. segunda. terca. quarta. quinta. sexta.
number-words = dois duas três quatro cinco seis sete oito nove dez onze doze meia
held-words = não nem nunca nada sem até depois após antes desde durante só somente apenas exceto salvo menos pode podem permitido ok já ainda partir pare continue evite ibuprofeno aspirina paracetamol
