# The names of the entries that the practitioner browses. Statements, facts and disagreements have files of their own.

## Aftercare clock

aftercare-wash-none-until = No washing
aftercare-water-only-until = Lukewarm water only
aftercare-sterile-gel-until = Only the sterile gel touches the skin
aftercare-gentle-cleanser-until = Mild cleanser with the fingers, no cloth
aftercare-makeup-until = No makeup
aftercare-sunscreen-from = Sun cream begins
aftercare-sunscreen-to = Sun cream every day
aftercare-sun-until = No direct sun, no sunbed
aftercare-exercise-until = No sport, no sweating
aftercare-heat-until = No sauna, steam, hot tub or hot bath
aftercare-swim-until = No swimming
aftercare-alcohol-until = No alcohol
aftercare-smoking-until = No smoking, no vaping
aftercare-actives-until = No vitamin C, no benzoyl peroxide
aftercare-retinoid-until = No retinoid, acid, scrub, brush or alcohol toner
aftercare-picking-until = No picking, no rubbing
aftercare-shave-until = No shaving
aftercare-wax-until = No wax, no hair-removal cream
aftercare-self-tan-until = No self-tan
aftercare-treatments-until = No peel, laser or facial
aftercare-injectables-until = No wrinkle injection, no filler in the area
aftercare-tattoo-until = No tattoo or permanent makeup in the area
aftercare-painkiller-until = No anti-inflammatory tablets of one's own choice
aftercare-expect-red-until = Redness should be fading
aftercare-open-skin-until = Skin counts as open
aftercare-next-not-before = Next session, not before
aftercare-scalp-products-until = Scalp: no minoxidil, no styling product
aftercare-scalp-colour-until = Scalp: no hair colour
aftercare-review-photo = Result photo
aftercare-review-photo-final = Last result photo
aftercare-ice = Cooling: a clean compress, no ice on the skin
aftercare-clean-pillowcase = Clean pillowcase, tied hair, clean phone
aftercare-drink-water = Drink water
aftercare-home-roller = No home roller during the course

## Course planner

planner-block = Sessions in the first block
planner-interval-min = Days between sessions, not less
planner-interval-target = Days between sessions, planned
planner-interval-long = Days between sessions for deeper work and skin that marks easily
planner-goal-gap = Days from the last session to an event
planner-review-first = First result photo, months after the last session
planner-review-final = Final review, months after the last session
planner-maintenance = Months between visits after the course
planner-screening-valid = Days for which the answers of a screening hold
planner-refuse-under = Days after a session in which no other is charted

## Limits of depth

limit-face-hard-max = Deepest on the face, whatever is recorded
limit-practitioner-face = Deepest on the face until a qualification is recorded
limit-practitioner-body = Deepest on the body until a qualification is recorded
limit-step = One step of the dial
limit-fitzpatrick-from = Skin types that mark easily, from
limit-fitzpatrick-ceiling = Deepest on skin that marks easily
limit-fitzpatrick-floor = Shallowest start on skin that marks easily
limit-passes-max = Most passes over one area
limit-passes-start = Passes to start with over one area
limit-light-to = Called light, up to
limit-medium-to = Called medium, up to

## What to expect

expectation-tonight = Hours 0 to 24: red, warm and tight, a little swollen
expectation-day-2 = Day 2: pink to red, swelling may be at its worst
expectation-day-3 = Day 3: pink, tight and dry, small spots possible
expectation-flaking = Days 3 to 5: light flaking
expectation-week-1 = Up to day 7: redness, bruises, itching and crusts pass
expectation-day-7-10 = Days 7 to 10: the last scabs, bruises and spots go
expectation-months-3 = Month 3: a change can be measured
expectation-months-6 = Months 5 to 6: the full result
expectation-settles = Within 72 hours: mild redness, swelling and flaking settle

## Signs that need help

red-flag-breathing-or-swelling = Trouble breathing, a swollen face, fainting or hives all over
red-flag-numbing-poisoning = After numbing cream: confusion, a fit, an uneven pulse, blue-grey lips
red-flag-fever-spreading = Fever, feeling ill, hot skin that spreads, streaks
red-flag-getting-worse = Worse after day 2, pus or a yellow or green crust
red-flag-cold-sore-spread = Small painful blisters or tingling
red-flag-eye-trouble = Eye pain, a red eye or changed sight
red-flag-bleeding = Bleeding that pressing for 10 minutes does not stop
red-flag-still-red-or-lumps = Still clearly red or swollen after day 7, or lumps
red-flag-new-patches = New dark or light patches
red-flag-late-lump = A slow lump or abscess after weeks
red-flag-raised-scar = Raised, thick or line-like scars
red-flag-numbness = Numb for more than a week
