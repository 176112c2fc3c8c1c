# What guides the practitioner: value = title, .says = the statement. Figures belong to the entries in the data files.

## Groups

statement-group-depth = Depth
statement-group-course = Courses
statement-group-procedure = Procedure
statement-group-numbing = Numbing cream
statement-group-sterility = Sterility
statement-group-topicals = Products on the skin
statement-group-aftercare = Healing and aftercare
statement-group-evidence = Evidence
statement-group-practice = Practice
statement-group-background = Background

## Depth

statement-b2-01 = The SkinPen dial
    .says = SkinPen is set by a dial from 0 to 2.5 mm, which has 11 settings 0.25 mm apart. It runs at 7,000 rpm.
statement-b2-02 = Label limit on the face
    .says = The label was evaluated on the face down to 1.5 mm and no deeper. The app accepts nothing beyond that there, whoever treats.
statement-b2-03 = Exceed needles and their tolerance
    .says = Exceed needles measure 1.5 mm and work at settings from 0.0 to 1.5 mm, although the dial turns on to 1.9. Its scale may be out by 0.15 mm in either direction, so begin under the depth you want.
statement-b2-04 = Depths in the acne-scar trial
    .says = This SkinPen trial worked on face and back at 0.25 to 2.0 mm, chosen by site and by how marked the scars were. On the face, the app stops at 1.5 mm all the same.
statement-b2-05 = Depths in the neck trial
    .says = On the neck, a SkinPen trial went as deep as 2.5 mm, and 32 of 35 people saw it through. The app stops at 1.0 mm there, because neck skin is thin and scars easily.
statement-b2-06 = Depth used for acne scars
    .says = Over the studies in one review, the median depth for acne scars was 1.5 mm. That is also the most the app accepts on the face.
statement-b2-07 = Depth on the scalp
    .says = Beside minoxidil, needling at 0.6 mm did more for hair than needling at 1.2 mm. Scalp studies range from 0.50 to 2.50 mm; the app stops at 0.6 mm.
statement-b2-08 = Depth by qualification
    .says = A UK trade magazine wants therapists to stop at 1.0 mm for facial work and at 1.5 mm for the body. It sees 1.5 mm and more as medical work in general, while level 4 training may exceed 1.0 mm on a face. Without a recorded qualification, the app holds to the first two figures.
statement-b2-09 = Depths taught in courses
    .says = Outlines of UK training cover depths from 0.5 to 2.5 mm. Having learnt a depth does not allow it: the lowest limit still wins.
statement-b2-10 = Needles sold for home
    .says = Stated lengths for home differ: 0.2 to 0.5 mm in one article, 0.18 to 0.20 mm on a clinic page, and 0.25 rising to 1.00 mm from a seller. The safest of these is 0.2 mm, yet home needling is advised against at any length.
statement-b2-11 = Greatest depths in the articles
    .says = One article lets professionals go to 2.5 mm, and another names 3.5 mm for some tools. Both figures are kept on view here and never offered.
statement-b2-12 = Recovery by depth
    .says = A seller reckons with 2 to 3 days of recovery for needles of 0.2 to 0.5 mm, 4 to 5 for 0.8 to 1.5 mm and 6 to 7 for 2.0 to 3.0 mm. Use this to plan diaries, not to promise anything.
statement-b2-13 = What the label must state
    .says = Under US rules the label gives the deepest point that the needles can reach, and the maker tests how exact the depth is. Copy that maximum into the device's record.

## Courses

statement-b3-01 = Acne scars: usual course
    .says = Taking all the studies in one review, the median course was 3 sessions with 4 weeks between them. One article speaks of about ten; the planner begins with 3.
statement-b3-02 = Acne scars: SkinPen trial
    .says = Clients had 3 sessions, one every 30 days. Their scars were judged twice, after 1 month and after 6.
statement-b3-03 = Facial lines, slack skin, texture
    .says = Four sessions were given, one every 30 days. Counted from the first, the skin was better on day 90 and again on day 150.
statement-b3-04 = Lines on face and neck
    .says = Four sessions a month apart were given, and the result was read 1 month and 3 months later.
statement-b3-05 = Neck lines: SkinPen course
    .says = The course is 4 sessions, on day 1, day 30, day 60 and day 90. Checks followed at 1, 3 and 6 months.
statement-b3-06 = Lines of the upper lip
    .says = In a small study, 10 women had 2 sessions each. The copy that could be read leaves out how far apart they were.
statement-b3-07 = Stretch marks: few sessions
    .says = Adults had 1 to 3 sessions a month apart, 1.8 on average. Everyone's marks got better by at least half, and for 28% of people by over three quarters.
statement-b3-08 = White stretch marks
    .says = A randomised trial planned 5 sessions, one a month. It looked at the result following the third session and once more following the fifth.
statement-b3-09 = Stretch marks: two-week gaps
    .says = A study in Egypt gave 6 sessions, 2 weeks apart, and looked at the result at 3 months. The planner leaves at least 28 days nonetheless.
statement-b3-10 = Melasma: beside medical care
    .says = The studies differ in sessions and gaps, and the effect was greatest at 12 weeks. Needling only joined a doctor's treatment in them, so refer the client first.
statement-b3-11 = Thinning hair
    .says = Trials lasted 12 weeks, with sessions 7, 14 or 28 days apart, and ended with a check in week 12. The planner keeps to 28 days or more.
statement-b3-12 = General rejuvenation
    .says = A maker plans 3 to 6 sessions and has the client back roughly every 4 weeks. One article agrees on both.
statement-b3-13 = Roller course in India
    .says = A clinic in India works with 4 to 6 roller sessions and leaves 4 to 8 weeks between them. It does not tie this to one indication.
statement-b3-14 = Pen course in Slovenia
    .says = A clinic in Slovenia waits 6 to 8 weeks between several sessions with a Dermapen 4. It says each brings a gain of 10 to 15%, which is a claim and not a measured figure.
statement-b3-15 = Keeping the result
    .says = One commentary suggests a session every 6 to 12 months, and one article expects upkeep over the long term. Let photographs decide, not the calendar.

## Procedure

statement-b1-36 = Eyelids and lips: never treated
    .says = Stay outside the bony rim of the eye: no needle goes on the eyelids. The red of the lips is left alone as well. The chart offers neither site.
statement-b4-01 = Consent and photographs first
    .says = See that the consent is signed and take photographs. Only then begin.
statement-b4-02 = Chart as you go
    .says = Write down which areas you treat, how deep each of them is needled, and every pass as you finish it.
statement-b4-03 = Gloves and blood precautions
    .says = Put on new gloves without latex for each client. Treat every surface and every instrument as if blood were on it, however shallow the setting.
statement-b4-04 = Clean the skin
    .says = Wash the area and take everything off it, numbing cream too. An antiseptic then lifts what is still there.
statement-b4-05 = New cartridge, new sleeve
    .says = Fit a sterile cartridge and a barrier sleeve, both new, and let the client watch you open them. Neither is used a second time.
statement-b4-06 = Gel for gliding
    .says = Work on a sterile hydrogel that holds no drug and no biologic. One article starts with an active serum; that is not done here.
statement-b4-07 = How to hold the device
    .says = Stretch the skin with your free hand. Set the device upright on it, at 90 degrees.
statement-b4-08 = Direction and number of passes
    .says = Go up and down, then across, then at a slant. No area gets more than 3 passes.
statement-b4-09 = When to stop an area
    .says = Stop when the skin is evenly red, and at the latest at the first fine pinpoint bleeding. Bleeding is a line to stop at and never a goal; if there is more of it, record an adverse event.
statement-b4-10 = A light hand over bone
    .says = Press less where bone lies just under the skin, as on the forehead and the cheekbones.
statement-b4-11 = Gauze, then gel
    .says = Dab the skin with sterile gauze, wetted with sterile saline if you like, and put on sterile hydrogel. Use disinfectant only if its label names needled skin.
statement-b4-12 = Sharps bin and handpiece
    .says = Drop the cartridge straight into the sharps bin. Then clean the handpiece with a wipe that kills germs.
statement-b4-13 = Book the next visit
    .says = Find a date roughly 4 weeks ahead, and never under 28 days. Note that photographs are due then.
statement-b4-14 = How long it takes
    .says = A page that carries the SkinPen label gives 30 to 60 minutes. For the needling a clinic says 10 to 15, one article 15 at most and another about 30.

## Numbing cream

statement-b5-01 = Strength on open sale
    .says = Lidocaine creams on open sale in the US are limited to 4%. Above that, the app wants the name of a prescriber. In the UK, creams like EMLA come from a pharmacy, and strong mixtures need a prescription.
statement-b5-02 = Where and how not
    .says = Keep the cream to a small area, and away from skin that is broken or irritated. Do not wrap it and do not warm it.
statement-b5-03 = Why it is a risk
    .says = Once enough of the drug is in the blood, the heart can lose its rhythm and breathing can fail. Fits, coma and deaths have been reported.
statement-b5-04 = The weakest that works
    .says = Choose an approved cream, and of these the weakest one that does the job.
statement-b5-05 = EMLA on a small area
    .says = EMLA holds 2.5% of lidocaine and 2.5% of prilocaine. For a small procedure in an adult its label says 2 g, or roughly 1.5 g on each 10 square cm, and 1 to 5 hours.
statement-b5-06 = EMLA on a large area
    .says = On wide, shaved areas of an adult's skin, the label goes no further than 60 g and 600 square cm. Contact again lasts 1 to 5 hours.
statement-b5-07 = Skin with eczema
    .says = Take the cream off atopic skin at 30 minutes, because longer contact brings more local reactions. The label says so of children; the app holds to it for every client with eczema or dermatitis.
statement-b5-08 = Who gets no cream
    .says = A device manual bars it while a client is pregnant or breastfeeding, with liver disease, with methaemoglobinaemia or too little pseudocholinesterase, with medicine for heart rhythm, and after allergy to PABA or sulphonamides. Numbing is a choice and never a routine.
statement-b5-09 = Two more exclusions
    .says = G6PD deficiency rules the cream out too. So do class III medicines for heart rhythm, such as amiodarone.
statement-b5-10 = Contact times in practice
    .says = Four pages name four times: 15 to 30 minutes, 20 to 30, 30, and about 60. Follow the label of your product and let the app time it.
statement-b5-11 = Eyes, removal, no second layer
    .says = Keep the cream clear of the eyes, and have all of it off before the first pass. Needled skin gets no more of it.
statement-b5-12 = Signs of too much
    .says = Look out for a numb tongue or lips, ringing in the ears, dizziness, a pulse that races or slows, confusion, lips turning blue or grey, and a fit. Take the cream off and call the emergency number.
statement-b5-13 = What to write down
    .says = Note the product, how strong it is, its batch and when it expires. Note how many grams went on how many square cm, from when to when, and by whose hand.

## Sterility

statement-b6-01 = Sterile and within date
    .says = US rules want every part that touches the client sterile, with proof of how long it stays so. Read the expiry date before you open a pack.
statement-b6-02 = Disposal and reprocessing
    .says = The label has to say how the device is thrown away, and by which proven method its reusable parts are made safe again. Follow both to the letter.
statement-b6-03 = One cartridge, one use
    .says = A cartridge comes sterile and is thrown away after its client. It is never sterilised again and never used twice.
statement-b6-04 = No fluid in the device
    .says = US special controls call for a device that keeps fluid out, so that nothing passes from one client to the next. Stop at once if a cartridge leaks or a sleeve tears.
statement-b6-05 = HIV at a spa
    .says = Between 2018 and 2023, clients of a spa without a licence caught HIV, which was linked to needling with platelet-rich plasma. The report asks for infection control and for good records of clients.
statement-b6-06 = What to record each session
    .says = Record the model and serial number of the device, the type, lot and expiry date of the cartridge, when it was opened and that it went into the sharps bin. Record lot and expiry of the gel too, so that a recall leads to the right clients.
statement-b6-07 = Report serious problems
    .says = Send reports of serious harm to MedWatch of the FDA in the US, and to the Yellow Card scheme of the MHRA in the UK.

## Products on the skin

statement-b7-01 = No way in for products
    .says = A device that is meant to carry cosmetics, drugs or biologics through skin lies outside the US device class. Better uptake, which several articles praise, is a reason for caution and not for a serum.
statement-b7-02 = Lasting lumps: three cases
    .says = Three women got granulomas when products met needled skin. Two of them had used one vitamin C serum, and patch tests with it came out positive.
statement-b7-03 = Lasting lumps: all cases
    .says = A systematic review brings together 15 people with granulomas, 26 to 74 years old, from 13 studies. Pens and vitamin C stand behind most of these, and treatment may fail.
statement-b7-04 = A rash after two products
    .says = A vitamin C product and a tinted sun cream went on straight after needling, and within 3 days there was a rash. It took methotrexate to control it.
statement-b7-05 = Mild serums can harm too
    .says = A granuloma appeared 7 days after a serum with hyaluronic acid, glycerin, zinc and copper. So use only what is sterile and made for needled skin.
statement-b7-06 = No vitamin C beforehand
    .says = Leave vitamin C off the skin before needling as well, as one dermatologist advised in a talk.
statement-b7-11 = Where makers disagree
    .says = Dermapen pages allow mineral makeup on the next day, creams rich in vitamins right away, and vitamin A, resveratrol or copper by day 2 or 3. The granuloma reports speak against this, so the app does not follow it.

## Healing and aftercare

statement-b7-07 = Barrier of the face
    .says = On the face, the skin barrier was back 72 hours after needles of 0.15 to 0.25 mm. The clock for open skin rests on this figure.
statement-b7-08 = Channels in rats
    .says = In rats, channels from 0.37 mm needles had closed 12 hours later, and those from 0.77 mm needles 18 hours later. Under a cover it took longer.
statement-b7-09 = Channels in people
    .says = On people's arms and abdomens the holes closed in 58 to 63 hours on average. Half of the closing was done by hour 20 to 26.
statement-b7-10 = What goes on, and when
    .says = For 24 hours nothing but the sterile gel, and from then on a plain moisturiser without perfume. Skin counts as open for 72 hours. Actives wait 7 days; retinoids, acids and scrubs wait 14.

## Evidence

statement-b11-01 = Uses the FDA has authorised
    .says = The FDA has authorised needling for wrinkles and acne scars on the face, and for scars on the abdomen. Clients must be at least 22.
statement-b11-02 = Hazards the FDA lists
    .says = The list names irritation, inflammation, allergy, dark marks, scars, infection, disease passed on, and damage to nerves or blood vessels. Every client hears all of it before signing.
statement-b11-03 = Scars: a large review
    .says = In 58 studies with 1,845 patients scars got better, and no serious harm was seen; what is lacking is a standard way to treat. One article cites a review of 2018 that was favourable too and asked for further studies.
statement-b11-04 = Acne scars: two reviews
    .says = Every one of 33 articles saw acne scars improve. Against laser or combined treatment the picture is mixed, and an older review rates the evidence as moderate.
statement-b11-05 = Safety: a large review
    .says = Of the effects seen in 2,805 patients, most were gone within 7 days. Dark marks, tram-track scars and granulomas can stay. Articles that call needling wholly safe or gentle are not followed.
statement-b11-06 = Lines: a study without controls
    .says = At day 150, lines in 48 people were better by 1.23 grades, slackness by 1.09 and texture by 1.54. Nobody was left untreated for comparison.
statement-b11-07 = 400%: not confirmed
    .says = A 2008 paper on 480 patients reports clear growth of collagen and elastin in 20 biopsies, and its abstract puts no percentage on it. Most of those people had 1 treatment, following 4 weeks or more of vitamins A and C. In 2021, people had 4 monthly sessions: the density of the dermis rose by 101.86%, and elastin protein did not change.
statement-b11-08 = 300%: no source
    .says = One article says skin takes up to 300% more of a product. Nothing was found behind that figure, and nobody should repeat it.
statement-b11-09 = When needling began
    .says = The years do not agree. One article names 1996, a 2008 paper starts percutaneous collagen induction in 1997, and a review gives 2006 for the device of Fernandes. The review puts Orentreich (1995) and Camirand (1997) before him.
statement-b11-10 = Hair: weak studies
    .says = A review of hair loss has 22 studies with 1,127 people, and a mean Jadad score of 2 marks them as poor. One article promises blood flow and growth; promise neither.
statement-b11-11 = Heat needling: a warning
    .says = On 15 October 2025 the FDA warned of radiofrequency needling. Reports told of burns, scars, lost fat, damaged nerves and disfigurement. The app leaves such devices out.
statement-b11-12 = Aims without support
    .says = For dry or sensitive skin, for cellulite and for body fat, no support was found. A single article lists them.

## Practice

statement-b12-01 = US: class of the device
    .says = In the US, a needling device belongs to class II and has special controls to meet. A secondary page says SkinPen is sold on prescription only, so ask before you buy.
statement-b12-02 = US: the state decides
    .says = Scope of practice is a matter for each state. Some let an aesthetician needle while a physician supervises.
statement-b12-03 = England: licences are coming
    .says = England plans to license cosmetic procedures: it asked about age limits, and last updated its response on 7 August 2025. Of that text, only the opening was read. A second-hand summary puts needling in the green group, lowest in risk, where people who are not medics may treat if they meet standards and hold a licence.
statement-b12-04 = Scotland: a licensing guide
    .says = Scotland has a licensing guide for work that pierces skin. Ask your council whether it covers needling.
statement-b12-05 = UK: depth follows training
    .says = Trade advice lets the level of training set the depth. A therapist stops at 1.0 mm for facial work and at 1.5 mm for the body; going deeper takes a higher level or medical training.
statement-b12-06 = The strictest reading
    .says = Two articles would have only doctors do it. Taken at their word, no aesthetician could work at all, so the rule that counts is the law where you treat.
statement-b12-07 = What the app stores
    .says = Your entry holds your qualification, and the deepest you may go on face and body. Name the prescriber who supervises you beside it. While no qualification stands there, the lower limits hold.
statement-b12-08 = A record and an aid
    .says = The app keeps your record and helps you to decide. It does not judge a client for you, and it takes no responsibility off you.
statement-n-02 = Book an hour
    .says = Give each visit 60 minutes: 30 to needle, and the rest to prepare and to numb. Haste is how steps get lost.
statement-n-03 = What to say about pain
    .says = Tell clients that it scratches and hurts a little or moderately. Never promise that it will not. When pain is severe, stop and look at cartridge and depth.
statement-n-04 = No needling at home
    .says = Advise every client against it, and rule it out between visits. It does less, can infect or mark the skin, and wounds what the course has left to heal. One article's once or twice a week is not a plan.
statement-n-05 = Aims that are not offered
    .says = There is no plan for dry skin, sensitive skin, cellulite, body fat or scalp problems without a name. Only one article speaks for each, and nothing outside bears it out.
statement-n-06 = Devices left out
    .says = Devices that add heat, such as radiofrequency, can burn; they have no place in this app. Nor have rollers for home use. Do not chart either as a session.
statement-n-08 = No promise before 3 months
    .says = Promise no change earlier than 3 months, and close a course with a review 6 months after its last session. Some articles name weeks and praise what can be seen; the slowest is the one to go by.
statement-n-09 = The doubt rule
    .says = Any doubt is enough, however small. If you are not sure that it is safe, do not start; if you have started, stop.

## Background

statement-n-01 = What to call it
    .says = Write microneedling (collagen induction). Clients may also say percutaneous collagen induction, mesoscooter therapy or dermal acupuncture. Mesotherapy is something else, done by injection, so correct it.
statement-n-07 = How it is thought to work
    .says = Fine sterile needles make many tiny wounds, most often on the face. Healing is thought to bring growth factors and new collagen, which age and scars take from skin. Articles name different layers, and some add better circulation; work as though the dermis is always reached.
statement-n-10 = Pen, roller, stamp
    .says = A pen moves its needles in and out to a depth you set. A roller is a drum with needles all round, and a stamp is pressed straight down. Note which one you hold.

## Limits of numbing cream

numbing-limit-strength-percent = Strength without a prescriber
    .says = Up to 4% of lidocaine is on open sale in the US. Anything stronger is charted only with the prescriber's name.
numbing-limit-grams = Grams in one visit
    .says = Sixty grams is the most that the EMLA label allows an adult.
numbing-limit-area-square-cm = Skin covered with cream
    .says = The largest area on the EMLA label is 600 square cm.
numbing-limit-grams-per-10-square-cm = Cream on 10 square cm
    .says = The EMLA label puts roughly 1.5 g on each 10 square cm, and no thicker layer is needed.
numbing-limit-minutes-max = Longest contact
    .says = Five hours is the longest contact on the EMLA label. Clinics leave the cream for an hour or less.
numbing-limit-minutes-atopic-max = Longest contact with eczema
    .says = With eczema or dermatitis the cream is off after 30 minutes.

## Why a client gets no numbing cream

numbing-exclusion-heart-condition = The drug can upset the rhythm of a heart that is already at risk.
numbing-exclusion-pregnancy = A device manual bars the cream in pregnancy, and so does the app.
numbing-exclusion-breastfeeding = A device manual bars the cream for as long as a client breastfeeds.
numbing-exclusion-liver-disease = A weak liver clears the drug too slowly, so it can build up.
numbing-exclusion-blood-pigment-disorder = The cream can make such blood carry even less oxygen.
numbing-exclusion-pseudocholinesterase-deficiency = Without this enzyme, some of the numbing drugs stay in the body too long.
numbing-exclusion-antiarrhythmic-medicine = Both act on the heart, and their effects can add up.
numbing-exclusion-anaesthetic-allergy = The same allergy could come back, and at worst close the airway.

## Signs of too much numbing cream

numbing-sign-numb-lips = Numb lips or tongue
numbing-sign-ringing-ears = Ringing in the ears
numbing-sign-dizzy = Dizzy, light-headed or sick
numbing-sign-pulse = A pulse that is very fast, very slow or uneven
numbing-sign-confused = Confused or hard to rouse
numbing-sign-grey-lips = Lips turning blue or grey
numbing-sign-fit = A fit (seizure)

## Why a claim may not be made

claim-four-hundred-percent = Nothing that was read confirms 400%, and in a study of four monthly sessions elastin protein stayed the same.
claim-three-hundred-percent = Nothing was found behind 300% better uptake, and products taken up by needled skin have caused lasting lumps.
claim-facelift-alternative = An operation and needling do different things, and no source found compares them.
claim-botox-alternative = Needling does not relax muscles, and no source found shows that it can take that treatment's place.
claim-no-side-effects = Redness is usual, and infection, scars, dark marks and lasting lumps can follow, so these words would mislead a client.
claim-extremely-safe = Most effects pass, but some last, so safety is never stated without its limits.
claim-any-skin = Very sensitive skin is left alone until a doctor agrees, and skin types 4 to 6 need extra care.
claim-painless = It can hurt a little or moderately, and nobody can know beforehand how one client will feel it.
claim-guaranteed-result = Studies found improvement in many people, and none of them can promise one client a certain or lasting change.
claim-cellulite = One article alone lists it, no support was found, and the app offers no such plan.
claim-body-fat = No source was found for an effect on fat; a single article lists it, and no plan is offered.
claim-treats-dry-skin = Dry skin is a passing effect of needling, and nothing found supports needling as its treatment.
claim-treats-sensitive-skin = Needling makes skin more sensitive for a time, and very sensitive skin is not treated before a doctor agrees.
claim-treats-acne = Needles can spread the bacteria of active acne; only the scars it leaves are treated, once it has been quiet for 28 days.
claim-treats-rosacea = Needling can make rosacea flare, and device manuals and a trial leave out people who have it.
