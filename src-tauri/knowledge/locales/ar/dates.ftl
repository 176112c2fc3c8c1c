# Days, dates and times, as they are said on an Arabic sheet. Weekdays are numbered from Monday, months from January.
# Names as in CLDR (months as in Egypt). These words await a native clinician's review.
# .short is the calendar letter; .on as in "on Monday"; .until as after "until" or "the end of the day of";
# .after as in "after Monday". A no-break space keeps figures and their words together.

weekday-1 = الاثنين
    .short = ن
    .on = يوم الاثنين
    .until = الاثنين
    .after = بعد يوم الاثنين
weekday-2 = الثلاثاء
    .short = ث
    .on = يوم الثلاثاء
    .until = الثلاثاء
    .after = بعد يوم الثلاثاء
weekday-3 = الأربعاء
    .short = ر
    .on = يوم الأربعاء
    .until = الأربعاء
    .after = بعد يوم الأربعاء
weekday-4 = الخميس
    .short = خ
    .on = يوم الخميس
    .until = الخميس
    .after = بعد يوم الخميس
weekday-5 = الجمعة
    .short = ج
    .on = يوم الجمعة
    .until = الجمعة
    .after = بعد يوم الجمعة
weekday-6 = السبت
    .short = س
    .on = يوم السبت
    .until = السبت
    .after = بعد يوم السبت
weekday-7 = الأحد
    .short = ح
    .on = يوم الأحد
    .until = الأحد
    .after = بعد يوم الأحد

month-1 = يناير
    .of = يناير
month-2 = فبراير
    .of = فبراير
month-3 = مارس
    .of = مارس
month-4 = أبريل
    .of = أبريل
month-5 = مايو
    .of = مايو
month-6 = يونيو
    .of = يونيو
month-7 = يوليو
    .of = يوليو
month-8 = أغسطس
    .of = أغسطس
month-9 = سبتمبر
    .of = سبتمبر
month-10 = أكتوبر
    .of = أكتوبر
month-11 = نوفمبر
    .of = نوفمبر
month-12 = ديسمبر
    .of = ديسمبر

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

# $hour is 0 to 23, $twelve 1 to 12, $minute two figures, $half am or pm.
# From 12 to 14 o'clock the word is "noon": 12:30 said with the word "evening" could be read as half past midnight.
# The hours 12, 13 and 14 are matched only where $hour is given as a number, not as text.
clock-time = { $part ->
    [morning] { $twelve }:{ $minute } صباحًا
    [noon] { $twelve }:{ $minute } ظهرًا
   *[evening] { $twelve }:{ $minute } مساءً
}
clock-midday = 12:00 ظهرًا
clock-midnight = 12:00 منتصف الليل
# 2.30pm on Friday
clock-on = { $time } { $on }
# midnight, said as the end of the day before it
clock-end = نهاية { $on }

# ltr, or rtl where lines are read from right to left
text-direction = rtl
# Between the whole number and its part: 1.0 mm
number-decimal = .
# a share of a hundred, as a cream states its strength
number-percent = { $figure }%

# What a clinic's own words keep as it is, in its order: words of time by how they begin (with a full stop:
# the whole word; with a hash: only beside a number), words for numbers, and words that turn a rule around.
time-stems = ساعة ساعات ساعتين دقيقة# دقائق دقيقتين يوم أيام يومين أسبوع أسابيع أسبوعين شهر أشهر شهور شهرين سنة غدا الليلة ليلة صباح صباحا مساء الظهر ظهرا منتصف قريبا فورا الآن الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوما غد بعدغد
number-words = واحد اثنين اثنان ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر
held-words = لا لن لم ليس بدون دون حتى بعد قبل منذ خلال فقط إلا يمكن مسموح يجوز غير ممنوع أوقف أوقفي توقف توقفي تجنب تجنبي استمر استمري إيبوبروفين أسبرين باراسيتامول
