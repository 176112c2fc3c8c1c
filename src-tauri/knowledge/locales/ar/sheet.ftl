# The take-home sheet in Arabic. Short words, action first, "do not" written out, months as words.
# These words await a native clinician's review. $you: f a woman, m a man, n the plural of courtesy.
# The gel carries its vowel mark: without it the word could be misread.

sheet-title = { $you ->
        [f] اعتني ببشرتك
        [m] اعتنِ ببشرتك
       *[n] اعتنوا ببشرتكم
    }
sheet-treated-by = العلاج على يد { $practitioner }
sheet-opening = { $name }، { $you ->
        [f] عالجناك
        [m] عالجناك
       *[n] عالجناكم
    } { $on }. انتهينا الساعة { $time }.
sheet-opening-nameless = { $you ->
        [f] عالجناك
        [m] عالجناك
       *[n] عالجناكم
    } { $on }. انتهينا الساعة { $time }.

## The 3 things

three-heading = أهم 3 أشياء
three-clean = { $you ->
        [f] حافظي
        [m] حافظ
       *[n] حافظوا
    } على نظافة البشرة.
    .more = { $you ->
            [f] لا تلمسي بشرتك إلا بيدين نظيفتين.
            [m] لا تلمس بشرتك إلا بيدين نظيفتين.
           *[n] لا تلمسوا بشرتكم إلا بأيدٍ نظيفة.
        }
three-sun = { $you ->
        [f] ابتعدي
        [m] ابتعد
       *[n] ابتعدوا
    } عن الشمس والحرارة. لا مكياج.
    .more = { $you ->
            [f] انتظري
            [m] انتظر
           *[n] انتظروا
        } حتى الأوقات في الجدول أدناه.
three-call = { $you ->
        [f] اتصلي
        [m] اتصل
       *[n] اتصلوا
    } بنا إذا ساءت الحالة.
    .more = قد يكون التورم في أشده غدًا.
three-body = { $you ->
        [f] ابتعدي
        [m] ابتعد
       *[n] ابتعدوا
    } عن الشمس والحرارة. { $you ->
        [f] اتركي بشرتك وشأنها.
        [m] اترك بشرتك وشأنها.
       *[n] اتركوا بشرتكم وشأنها.
    }
    .more = { $you ->
            [f] انتظري
            [m] انتظر
           *[n] انتظروا
        } حتى الأوقات في الجدول أدناه.
three-scalp = { $you ->
        [f] ابتعدي
        [m] ابتعد
       *[n] ابتعدوا
    } عن الشمس والحرارة. لا مستحضرات للشعر.
    .more = { $you ->
            [f] انتظري
            [m] انتظر
           *[n] انتظروا
        } حتى الأوقات في الجدول أدناه.

## Who to call

call-us = { $you ->
        [f] اتصلي
        [m] اتصل
       *[n] اتصلوا
    } بنا
call-closed = عندما تكون العيادة مغلقة
call-closed-default = { $you ->
        [f] طبيبك، أو الرعاية العاجلة
        [m] طبيبك، أو الرعاية العاجلة
       *[n] طبيبكم، أو الرعاية العاجلة
    }
call-emergency = الطوارئ
call-see-page = { $you ->
        [f] انظري
        [m] انظر
       *[n] انظروا
    } الصفحة { $page }

## What we did

did-heading = ما فعلناه.
did-areas = { $areas }: عمق { $word } ({ $depth } مم).
did-session = الجلسة { $number }.
did-session-of = الجلسة { $number } من { $of }.
did-numbing = استعملنا كريم تخدير.
did-gel = وضعنا { $gel }.
# After the word "depth".
depth-light = خفيف
depth-medium = متوسط
depth-deeper = أكبر

## Your times

times-heading = جدول الأوقات
times-do-not = ممنوع
times-do = مطلوب
times-how-long = إلى متى
times-now = الآن
times-days = يومًا
times-no = لا
times-until = حتى
times-tonight = { $time } الليلة
times-today = { $time } اليوم
times-to-end = حتى نهاية يوم

# Each stands after the bold word "no" and is a noun, so that no gender is needed.
rule-wash-none-until = غسل للبشرة
rule-water-only-until = صابون، بل ماء فقط
rule-sterile-gel-until = كريم، بل جِل العيادة فقط
rule-makeup-until = مكياج
rule-alcohol-smoking = شرب كحول ولا تدخين
rule-alcohol-until = شرب كحول
rule-smoking-until = تدخين ولا سجائر إلكترونية
rule-painkiller-until = إيبوبروفين ولا أسبرين بقرار شخصي
rule-exercise-until = رياضة ولا تعرق
rule-shave-until = حلاقة
rule-swim-until = سباحة
rule-heat-until = ساونا ولا بخار ولا جاكوزي ولا حمام ساخن
rule-actives-until = سيروم فيتامين سي ولا بنزويل بيروكسايد
rule-gentle-cleanser-until = قماشة للوجه. غسول لطيف بالأصابع فقط
rule-picking-until = عبث بالبشرة ولا فرك ولا تقشير
rule-sun-until = شمس ولا جهاز تسمير
rule-retinoid-until = ريتينول ولا أحماض بشرة ولا مقشر ولا فرشاة وجه
rule-wax-tan = شمع ولا مزيل شعر ولا مستحضر تسمير
rule-wax-until = شمع ولا مزيل شعر
rule-self-tan-until = مستحضر تسمير
rule-injectables-until = بوتوكس ولا فيلر هنا
rule-treatments-tattoo = تقشير ولا ليزر ولا جلسة وجه ولا وشم هنا
rule-treatments-until = تقشير ولا ليزر ولا جلسة وجه
rule-tattoo-until = وشم ولا مكياج دائم هنا
rule-scalp-products-until = مينوكسيديل ولا مستحضر تصفيف
rule-scalp-colour-until = صبغة شعر
rule-open-skin-until = اللمس بأيدٍ نظيفة فقط. وسادة نظيفة.
rule-sunscreen-to = واقي شمس كل يوم، من { $from }

tonight-heading = الليلة.
tonight-heading-day = اليوم.
tonight-text = بعد { $wash }، { $you ->
        [f] اشطفي البشرة بماء فاتر (دافئ قليلًا). جففي بالتربيت بمنشفة نظيفة. ضعي جِل العيادة. استعملي غطاء وسادة نظيفًا.
        [m] اشطف البشرة بماء فاتر (دافئ قليلًا). جفف بالتربيت بمنشفة نظيفة. ضع جِل العيادة. استعمل غطاء وسادة نظيفًا.
       *[n] اشطفوا البشرة بماء فاتر (دافئ قليلًا). جففوا بالتربيت بمنشفة نظيفة. ضعوا جِل العيادة. استعملوا غطاء وسادة نظيفًا.
    }
tonight-late = لا غسل للبشرة الليلة. بعد { $wash }، { $you ->
        [f] اشطفي البشرة بماء فاتر (دافئ قليلًا). جففي بالتربيت بمنشفة نظيفة. ضعي جِل العيادة. استعملي غطاء وسادة نظيفًا.
        [m] اشطف البشرة بماء فاتر (دافئ قليلًا). جفف بالتربيت بمنشفة نظيفة. ضع جِل العيادة. استعمل غطاء وسادة نظيفًا.
       *[n] اشطفوا البشرة بماء فاتر (دافئ قليلًا). جففوا بالتربيت بمنشفة نظيفة. ضعوا جِل العيادة. استعملوا غطاء وسادة نظيفًا.
    }
turn-over-more = للورقة بقية: الرجاء قراءة كل الصفحات
turn-over = { $you ->
        [f] اقلبي
        [m] اقلب
       *[n] اقلبوا
    } الصفحة: ما هو طبيعي، متى يجب الاتصال، الزيارة القادمة

## Day by day

days-heading = يومًا بيوم: ما هو طبيعي وما هو مطلوب
days-when = متى
days-feel = كيف قد يكون الإحساس والشكل
days-do = ما هو مطلوب
days-label = { $label }:
days-to = حتى { $date }
days-and = { $first } و{ $second }

day-tonight = الليلة
    .feel = سخونة وشد وألم وتورم قليل. لون وردي أو أحمر أو أغمق. نقاط صغيرة جدًا.
    .do = تبقى البشرة بلا ماء حتى { $wash }. بعدها ماء وجِل العيادة فقط.
day-2 = غدًا
    .feel = ما زالت البشرة ساخنة أو مشدودة. قد يبدو التورم أكبر.
    .do = غسول وجه لطيف، بالأصابع فقط، من { $from }. { $you ->
            [f] ابدئي
            [m] ابدأ
           *[n] ابدؤوا
        } واقي الشمس.
day-2-body = غدًا
    .feel = ما زالت البشرة ساخنة أو مشدودة. قد يبدو التورم أكبر.
    .do = غسول لطيف، بالأصابع فقط، من { $from }. { $you ->
            [f] ابدئي
            [m] ابدأ
           *[n] ابدؤوا
        } واقي الشمس.
day-3 = اليومان 2 و3
    .feel = جفاف وشد. احمرار أو لون غامق أقل. قد تظهر حبوب صغيرة.
    .do = { $you ->
            [f] حافظي
            [m] حافظ
           *[n] حافظوا
        } على نظافة اليدين والوسادة والهاتف. { $you ->
            [f] استعملي
            [m] استعمل
           *[n] استعملوا
        } فرش مكياج نظيفة.
day-3-long = اليومان 2 و3
    .feel = جفاف وشد. احمرار أو لون غامق أقل. قد تظهر حبوب صغيرة.
    .do = { $you ->
            [f] حافظي
            [m] حافظ
           *[n] حافظوا
        } على نظافة اليدين والوسادة والهاتف. ما زال المكياج ممنوعًا.
day-3-body = اليومان 2 و3
    .feel = جفاف وشد. احمرار أو لون غامق أقل. قد تظهر حبوب صغيرة.
    .do = { $you ->
            [f] حافظي
            [m] حافظ
           *[n] حافظوا
        } على نظافة اليدين والمناشف والوسادة. { $you ->
            [f] لا تلبسي
            [m] لا تلبس
           *[n] لا تلبسوا
        } شيئًا ضيقًا.
day-flaking = الأيام 4 إلى 7
    .feel = بشرة جافة فيها قشور أو حكة.
    .do = { $you ->
            [f] دعي القشور تسقط. لا تعبثي بالبشرة ولا تفركيها ولا تقشريها.
            [m] دع القشور تسقط. لا تعبث بالبشرة ولا تفركها ولا تقشرها.
           *[n] دعوا القشور تسقط. لا تعبثوا بالبشرة ولا تفركوها ولا تقشروها.
        }
day-week-2 = الأسبوع 2
    .feel = الإحساس طبيعي. تزول آخر القشور والكدمات.
    .do = { $you ->
            [f] البسي
            [m] البس
           *[n] البسوا
        } قبعة. واقي شمس معدني، SPF 30 أو أكثر، كل يوم.
day-week-2-long = الأسابيع 2 إلى 4
    .feel = الإحساس طبيعي. تزول آخر القشور والكدمات.
    .do = { $you ->
            [f] البسي
            [m] البس
           *[n] البسوا
        } قبعة. واقي شمس معدني، SPF 30 أو أكثر، كل يوم.
day-week-2-body = الأسبوع 2
    .feel = الإحساس طبيعي. تزول آخر القشور والكدمات.
    .do = تبقى البشرة مغطاة. واقي شمس معدني، SPF 30 أو أكثر، كل يوم.
day-week-2-body-long = الأسابيع 2 إلى 4
    .feel = الإحساس طبيعي. تزول آخر القشور والكدمات.
    .do = تبقى البشرة مغطاة. واقي شمس معدني، SPF 30 أو أكثر، كل يوم.
days-colour = في البشرة السمراء والسوداء قد تصعب رؤية الاحمرار. { $you ->
        [f] تحسسي
        [m] تحسس
       *[n] تحسسوا
    } السخونة والتورم.

## Get help

help-today = { $you ->
        [f] اتصلي
        [m] اتصل
       *[n] اتصلوا
    } بنا اليوم: { $phone }
help-closed = العيادة مغلقة؟ { $phone }
help-closed-gb = العيادة مغلقة؟ { $phone } أو NHS 111
help-closed-none = العيادة مغلقة؟ { $you ->
        [f] راجعي
        [m] راجع
       *[n] راجعوا
    } طبيبًا في اليوم نفسه
help-now = { $you ->
        [f] اتصلي
        [m] اتصل
       *[n] اتصلوا
    } الآن برقم { $number }

flag-breathing = صعوبة في التنفس
flag-swelling = تورم الشفتين أو اللسان أو الوجه
flag-faint = إغماء
flag-hives = بقع بارزة مع حكة (أرتيكاريا) في كل الجسم
flag-numbing-confused = تشوش ذهني أو نوبة تشنج
flag-numbing-heart = نبض سريع جدًا أو بطيء جدًا أو غير منتظم
flag-numbing-lips = لون الشفتين أزرق أو رمادي
flag-eye = ألم في العين أو ضعف في النظر
flag-bleeding = نزيف لا يتوقف بعد الضغط 10 دقائق
flag-worse = زيادة الألم أو السخونة أو التورم { $after }
flag-lasting = بقاء الاحمرار أو التورم بعد { $day }
flag-pus = صديد، أو قشرة صفراء أو خضراء
flag-blisters = فقاعات صغيرة مؤلمة أو وخز
flag-fever = حمى أو رعشة أو شعور بالمرض
flag-streaks = خطوط حمراء أو غامقة تمتد
flag-lumps = كتل أو ندوب بارزة أو بقع جديدة غامقة أو فاتحة، حتى بعد أشهر
flag-numb = بقاء البشرة مخدرة بعد { $day }

doctor-heading = للعرض على طبيب أو ممرض:
doctor-text = وخز تجميلي بالإبر الدقيقة يوم { $date }، { $time }. { $areas }
doctor-areas = { $areas } { $depth } مم.
doctor-numbing = استُعمل { $product }.
doctor-numbing-cream = كريم مخدر موضعي
doctor-cold-sores = سوابق هربس الشفة.
doctor-blood-thinner = علاج حالي بمميعات الدم.

## Just for you

you-heading = { $you ->
        [f] لك فقط
        [m] لك فقط
       *[n] لكم فقط
    }
you-cold-sores = إصابة سابقة بقروح البرد (هربس الشفة).
    .more = قد تعود. { $you ->
            [f] اتصلي
            [m] اتصل
           *[n] اتصلوا
        } بنا في اليوم نفسه عند الشعور بوخز في البشرة.
you-antiviral = أقراص قروح البرد.
    .more = { $you ->
            [f] خذيها
            [m] خذها
           *[n] خذوها
        } كما قال الطبيب.
you-first-session = الجلسة الأولى.
    .more = قد يظهر تغير بعد حوالي 3 أشهر.
you-numbing = كريم التخدير.
    .more = { $you ->
            [f] لا تضعي
            [m] لا تضع
           *[n] لا تضعوا
        } المزيد منه. خدر في الشفتين أو دوخة؟ { $you ->
            [f] اغسلي ما بقي منه. اتصلي
            [m] اغسل ما بقي منه. اتصل
           *[n] اغسلوا ما بقي منه. اتصلوا
        } برقم { $emergency }.
you-pigment = قد تظهر علامات على البشرة.
    .more = الشمس تجعل العلامات أغمق. { $you ->
            [f] التزمي
            [m] التزم
           *[n] التزموا
        } بالقبعة والظل وواقي الشمس حتى التاريخ في جدول الأوقات.
you-skin-of-colour = بشرة سمراء أو سوداء.
    .more = قد تظهر عليها علامات بعد الإبر، لذلك الأوقات في الجدول أطول.
you-blood-thinner = الدواء المميع للدم.
    .more = { $you ->
            [f] استمري
            [m] استمر
           *[n] استمروا
        } في تناوله. قد تظهر كدمات أكثر.
you-sensitive-skin = بشرة حساسة.
    .more = { $you ->
            [f] لا تضعي
            [m] لا تضع
           *[n] لا تضعوا
        } أي شيء جديد على البشرة لمدة 14 يومًا.
you-scalp = فروة الرأس.
    .more = { $you ->
            [f] اغسليها
            [m] اغسلها
           *[n] اغسلوها
        } في البداية بماء فاتر فقط. { $you ->
            [f] البسي
            [m] البس
           *[n] البسوا
        } قبعة واسعة نظيفة في الشمس.
you-pain = عند الألم.
    .more = الباراسيتامول مسموح. لا إيبوبروفين ولا أسبرين حتى { $until }، إلا إذا وصفه { $you ->
            [f] لك
            [m] لك
           *[n] لكم
        } طبيب.
you-course = رولر الإبر المنزلي.
    .more = { $you ->
            [f] لا تستعمليه
            [m] لا تستعمله
           *[n] لا تستعملوه
        } بين الزيارات.
you-results = صور النتيجة.
    .more = نلتقطها حوالي { $first } و{ $final }.

## What the clinic says for itself

own-heading = من { $clinic }

## Next visit

next-heading = الزيارة القادمة
next-not-before = ليس قبل { $date }.
next-not-booked = لم تُحجز بعد.
next-session = الجلسة { $number }.
next-session-of = الجلسة { $number } من { $of }.
next-stop = { $you ->
        [f] أوقفي
        [m] أوقف
       *[n] أوقفوا
    } الريتينول وأحماض البشرة من { $on }.
next-last = كانت هذه آخر جلسة في برنامج العلاج.
next-event = موعد
next-scan = { $you ->
    [f] امسحي الرمز لحفظ الموعد في هاتفك.
    [m] امسح الرمز لحفظ الموعد في هاتفك.
   *[n] امسحوا الرمز لحفظ الموعد في هاتفكم.
}
    .alt = رمز مربع لهاتفكم فيه تاريخ زيارتكم القادمة.

## Before you go

teach-heading = قبل الذهاب، { $you ->
        [f] أخبرينا بكلماتك
        [m] أخبرنا بكلماتك
       *[n] أخبرونا بكلماتكم
    }
teach-wash = متى يُسمح بغسول الوجه؟
teach-wash-body = متى يُسمح بالصابون؟
teach-sport = متى يُسمح بالرياضة؟
teach-call = متى { $you ->
        [f] تتصلين
        [m] تتصل
       *[n] تتصلون
    } بنا؟
teach-yours = { $you ->
        [f] توقيعك المختصر
        [m] توقيعك المختصر
       *[n] توقيعكم المختصر
    }
teach-ours = توقيعنا المختصر

## Foot

foot-only = هذه الورقة تخص { $name } فقط. خط كبير أو لغة أخرى أو المصادر؟ { $you ->
        [f] اسألينا
        [m] اسألنا
       *[n] اسألونا
    }. إعداد: { $clinic }.
foot-only-nameless = خط كبير أو لغة أخرى أو المصادر؟ { $you ->
        [f] اسألينا
        [m] اسألنا
       *[n] اسألونا
    }. إعداد: { $clinic }.
foot-words = النص { $edition }.
foot-own = نصوص العيادة { $version }.
foot-journal = السجل { $head }.
foot-page = الورقة { $sheet }، صفحة { $page } من { $pages }
foot-emergency = الطوارئ { $number }

## Lists of zones

# Arabic has no capital letters.
list-case = as-they-are
list-and = { $first } و{ $last }
list-comma = { $first }، { $next }

## Zones, as a client says them

zone-forehead = الجبهة
zone-glabella = بين الحاجبين
zone-temple = الصدغان
    .left = الصدغ الأيسر
    .right = الصدغ الأيمن
zone-periorbital = حول العينين
    .left = حول العين اليسرى
    .right = حول العين اليمنى
zone-nose = الأنف
zone-cheek = الخدان
    .left = الخد الأيسر
    .right = الخد الأيمن
zone-chin = الذقن
zone-nasolabial = الخطان من الأنف إلى الفم
    .left = الخط الأيسر من الأنف إلى الفم
    .right = الخط الأيمن من الأنف إلى الفم
zone-jawline = خط الفك
    .left = خط الفك الأيسر
    .right = خط الفك الأيمن
zone-upper-lip = فوق الشفة
zone-neck = الرقبة
zone-decollete = أعلى الصدر
zone-hand = اليدان
    .left = اليد اليسرى
    .right = اليد اليمنى
zone-abdomen = البطن
zone-back = الظهر
zone-buttock = الردفان
    .left = الردف الأيسر
    .right = الردف الأيمن
zone-thigh = الفخذان
    .left = الفخذ اليسرى
    .right = الفخذ اليمنى
zone-upper-arm = أعلى الذراعين
    .left = أعلى الذراع اليسرى
    .right = أعلى الذراع اليمنى
zone-crown = قمة الرأس
zone-hairline = خط الشعر
zone-mid-scalp = وسط فروة الرأس
zone-occiput = مؤخرة الرأس
zone-side = جانبا فروة الرأس
    .left = الجانب الأيسر من فروة الرأس
    .right = الجانب الأيمن من فروة الرأس
