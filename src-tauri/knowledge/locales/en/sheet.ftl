# The take-home sheet. Short words, action first, "do not" written out, months as words.
# A no-break space keeps figures and their words together.

sheet-title = Look after your skin
sheet-treated-by = Treated by { $practitioner }
sheet-opening = { $name }, we treated you { $on }. We finished at { $time }.
sheet-opening-nameless = We treated you { $on }. We finished at { $time }.

## The 3 things

three-heading = The 3 things that matter most
three-clean = Keep it clean.
    .more = Touch your skin with clean hands only.
three-sun = Stay out of sun and heat. No makeup.
    .more = Wait for the times below.
three-call = Call us if it gets worse.
    .more = Swelling can be most tomorrow.
three-body = Stay out of sun and heat. Leave it alone.
    .more = Wait for the times below.
three-scalp = Stay out of sun and heat. No hair products.
    .more = Wait for the times below.

## Who to call

call-us = Call us
call-closed = When we are closed
call-closed-default = Your doctor, or urgent care
call-emergency = Emergency
call-see-page = See page { $page }

## What we did

did-heading = What we did.
did-areas = { $areas }: { $word } ({ $depth } mm).
did-session = Session { $number }.
did-session-of = Session { $number } of { $of }.
did-numbing = We used numbing cream.
did-gel = We put on { $gel }.
depth-light = light
depth-medium = medium
depth-deeper = deeper

## Your times

times-heading = Your times
times-do-not = Do not
times-do = Do
times-how-long = How long
times-now = Now
times-days = days
times-no = No
times-until = until
times-tonight = { $time } tonight
times-today = { $time } today
times-to-end = to the end of

rule-wash-none-until = washing this skin
rule-water-only-until = soap, only water
rule-sterile-gel-until = cream, only our gel
rule-makeup-until = makeup
rule-alcohol-smoking = alcohol or smoking
rule-alcohol-until = alcohol
rule-smoking-until = smoking or vaping
rule-painkiller-until = ibuprofen or aspirin of your own choice
rule-exercise-until = sport, no sweating
rule-shave-until = shaving
rule-swim-until = swimming
rule-heat-until = sauna, steam room, hot tub or hot bath
rule-actives-until = vitamin C serum or benzoyl peroxide
rule-gentle-cleanser-until = face cloth. Use a mild wash, fingers only
rule-picking-until = picking, rubbing or peeling
rule-sun-until = sun, no sunbed
rule-retinoid-until = retinol, skin acid, scrub or face brush
rule-wax-tan = wax, hair remover or fake tan
rule-wax-until = wax or hair remover
rule-self-tan-until = fake tan
rule-injectables-until = Botox or filler here
rule-treatments-tattoo = peel, laser, facial or tattoo here
rule-treatments-until = peel, laser or facial
rule-tattoo-until = tattoo or permanent makeup here
rule-scalp-products-until = minoxidil or styling product
rule-scalp-colour-until = hair colour
rule-open-skin-until = Touch with clean hands only. Clean pillow.
rule-sunscreen-to = Sun cream each day, from { $from }

tonight-heading = Tonight.
tonight-heading-day = Today.
tonight-text = After { $wash }, rinse with lukewarm (just warm) water. Pat dry with a clean towel. Put on our gel. Use a clean pillowcase.
tonight-late = Do not wash tonight. After { $wash }, rinse with lukewarm (just warm) water. Pat dry with a clean towel. Put on our gel. Use a clean pillowcase.
turn-over = Turn over: what is normal, when to call, next visit
turn-over-more = This sheet goes on: please read every page

## Day by day

days-heading = Day by day: what is normal and what to do
days-when = When
days-feel = How it may feel and look
days-do = What to do
days-label = { $label }:
days-to = to { $date }
days-and = { $first } and { $second }

day-tonight = Tonight
    .feel = Hot, tight, sore, a bit swollen. Pink, red or darker. Tiny dots.
    .do = Dry until { $wash }. Then only water and our gel.
day-2 = Tomorrow
    .feel = Still hot or tight. It can look more swollen.
    .do = Mild face wash, fingers only, from { $from }. Start sun cream.
day-2-body = Tomorrow
    .feel = Still hot or tight. It can look more swollen.
    .do = Mild wash, fingers only, from { $from }. Start sun cream.
day-3 = Days 2 and 3
    .feel = Dry and tight. Less red or dark. Small spots can come.
    .do = Keep hands, pillow and phone clean. Use clean makeup brushes.
day-3-long = Days 2 and 3
    .feel = Dry and tight. Less red or dark. Small spots can come.
    .do = Keep hands, pillow and phone clean. No makeup yet.
day-3-body = Days 2 and 3
    .feel = Dry and tight. Less red or dark. Small spots can come.
    .do = Keep hands, towels and pillow clean. Wear nothing tight.
day-flaking = Days 4 to 7
    .feel = Dry skin that flakes or itches.
    .do = Let flakes fall off. Do not pick. Do not rub or peel.
day-week-2 = Week 2
    .feel = It feels normal. The last scabs and bruises go.
    .do = Wear a hat. Mineral sun cream, SPF 30 or more, each day.
day-week-2-long = Weeks 2 to 4
    .feel = It feels normal. The last scabs and bruises go.
    .do = Wear a hat. Mineral sun cream, SPF 30 or more, each day.
day-week-2-body = Week 2
    .feel = It feels normal. The last scabs and bruises go.
    .do = Keep it covered. Mineral sun cream, SPF 30 or more, each day.
day-week-2-body-long = Weeks 2 to 4
    .feel = It feels normal. The last scabs and bruises go.
    .do = Keep it covered. Mineral sun cream, SPF 30 or more, each day.
days-colour = On brown and black skin, redness can be harder to see. Feel for heat and swelling.

## Get help

help-today = Call us today: { $phone }
help-closed = Closed? { $phone }
help-closed-gb = Closed? { $phone } or NHS 111
help-closed-none = Closed? See a doctor the same day
help-now = Call { $number } now

flag-breathing = It is hard to breathe
flag-swelling = Swollen lips, tongue or face
flag-faint = You faint
flag-hives = Itchy bumps (hives) all over
flag-numbing-confused = You are confused or have a fit
flag-numbing-heart = Heart very fast, very slow or uneven
flag-numbing-lips = Blue or grey lips
flag-eye = Eye pain, or you see less well
flag-bleeding = Bleeding after 10 minutes of pressing
flag-worse = More sore, hot or swollen { $after }
flag-lasting = Still red or swollen after { $day }
flag-pus = Pus, or a yellow or green crust
flag-blisters = Small sore blisters or tingling
flag-fever = Fever, shivers, or you feel ill
flag-streaks = Red or dark lines that spread
flag-lumps = Lumps, raised scars, or new dark or light patches, even months later
flag-numb = Skin still numb after { $day }

doctor-heading = Show a doctor or nurse:
doctor-text = cosmetic microneedling on { $date }, { $time }. { $areas }
doctor-areas = { $areas } { $depth } mm.
doctor-numbing = { $product } used.
doctor-numbing-cream = Numbing cream
doctor-cold-sores = Has had cold sores.
doctor-blood-thinner = Takes a blood thinner.

## Just for you

you-heading = Just for you
you-cold-sores = You have had cold sores.
    .more = They can come back. Call us the same day if your skin tingles.
you-antiviral = Cold sore tablets.
    .more = Take them as your doctor said.
you-first-session = First session.
    .more = You may see a change after about 3 months.
you-numbing = Numbing cream.
    .more = Do not use more. Numb lips or dizzy? Wash off what is left. Call { $emergency }.
you-pigment = Your skin can mark.
    .more = Sun makes marks darker. Keep to hat, shade and sun cream until the date in Your times.
you-skin-of-colour = Brown or black skin.
    .more = It can mark after needling, so your times are longer.
you-blood-thinner = Your blood thinner.
    .more = Keep taking it. You may bruise more.
you-sensitive-skin = Sensitive skin.
    .more = Use nothing new on your skin for 2 weeks.
you-scalp = Your scalp.
    .more = Wash with lukewarm water only at first. Wear a loose, clean hat in the sun.
you-pain = If it hurts.
    .more = Paracetamol is fine. No ibuprofen or aspirin until { $until }, unless a doctor gave it to you.
you-course = Home roller.
    .more = Do not use one between visits.
you-results = Result photos.
    .more = We take them around { $first } and { $final }.

## What the clinic says for itself

own-heading = From { $clinic }

## Next visit

next-heading = Your next visit
next-not-before = Not before { $date }.
next-not-booked = Not booked yet.
next-session = Session { $number }.
next-session-of = Session { $number } of { $of }.
next-stop = No retinol or skin acid from { $date }.
next-last = This was the last session of your course.
next-event = Appointment
next-scan = Scan to save it.
    .alt = A square code for your phone, with the date of your next visit.

## Before you go

teach-heading = Before you go, tell us in your own words
teach-wash = When is face wash OK?
teach-wash-body = When is soap OK?
teach-sport = When is sport OK?
teach-call = When will you call us?
teach-yours = Your initials
teach-ours = Our initials

## Foot

foot-only = This sheet is for { $name } only. Large print, other language, sources? Ask us. Written by { $clinic }.
foot-only-nameless = Large print, other language, sources? Ask us. Written by { $clinic }.
foot-words = Words { $edition }.
foot-own = Clinic words { $version }.
foot-journal = Record { $head }.
foot-page = Sheet { $sheet }, page { $page } of { $pages }
foot-emergency = Emergency { $number }

## Lists of zones

# small where names of zones are written small in the middle of a sentence, else as-they-are
list-case = small
list-and = { $first } and { $last }
list-comma = { $first }, { $next }

## Zones, as a client says them

zone-forehead = Forehead
zone-glabella = Between the brows
zone-temple = Temples
    .left = Left temple
    .right = Right temple
zone-periorbital = Around the eyes
    .left = Around the left eye
    .right = Around the right eye
zone-nose = Nose
zone-cheek = Cheeks
    .left = Left cheek
    .right = Right cheek
zone-chin = Chin
zone-nasolabial = Nose to mouth lines
    .left = Left nose to mouth line
    .right = Right nose to mouth line
zone-jawline = Jawline
    .left = Left jawline
    .right = Right jawline
zone-upper-lip = Above the lip
zone-neck = Neck
zone-decollete = Chest
zone-hand = Hands
    .left = Left hand
    .right = Right hand
zone-abdomen = Tummy
zone-back = Back
zone-buttock = Buttocks
    .left = Left buttock
    .right = Right buttock
zone-thigh = Thighs
    .left = Left thigh
    .right = Right thigh
zone-upper-arm = Upper arms
    .left = Left upper arm
    .right = Right upper arm
zone-crown = Crown
zone-hairline = Hairline
zone-mid-scalp = Middle of the scalp
zone-occiput = Back of the head
zone-side = Sides of the scalp
    .left = Left side of the scalp
    .right = Right side of the scalp
