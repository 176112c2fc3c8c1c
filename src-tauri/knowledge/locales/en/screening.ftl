# Screening questions. Value: short label for the practitioner. question: asked to the client.
# Every question is answered with: Yes, now / In the past / No / Unsure.

## Groups

group-today = Today
group-medicines = Medicines and creams
group-skin = Your skin
group-health = Your health
group-history = Allergies and scars
group-treatments = Other treatments

## Kinds

kind-superficial = Light peel, light-pulse treatment or microdermabrasion
kind-deep = Deep peel, skin-removing laser or dermabrasion
kind-burn = Sunburn
kind-tan = Fresh tan, not burnt
kind-mild = Mild
kind-moderate = Moderate
kind-severe = Severe

## What changes where care is needed

setting-depth-lower = Keep the depth one step lower.
setting-depth-lowest = Stay at the lowest depth of each zone.
setting-fewer-passes = Make fewer passes than you otherwise would.
setting-test-area-days = Treat a small test area first. Look at it after { $n } days, before you treat more.
setting-sun-protection-daily = The client protects the skin from the sun every day.
setting-numbing-none = Use no numbing cream.
setting-leave-out-spot = Leave the spot out.
setting-position-lying = Treat the client lying down.
setting-skin-prep-change = Use another skin cleaner than the one that caused the reaction.

## Today

condition-pregnancy = Pregnancy
    .question = Are you pregnant, or could you be?
    .because = A device label and a trial both exclude pregnancy.
condition-breastfeeding = Breastfeeding
    .question = Are you breastfeeding?
    .because = A device label and a trial both exclude breastfeeding.
condition-unwell = Unwell or feverish
    .question = Do you feel ill, or do you have a fever?
    .because = Skin heals less well while the body is fighting an infection.
condition-open-skin = Broken or irritated skin
    .question = Do you have a cut, a rash or sore skin where you want treatment?
    .because = Needling skin that is already broken can slow healing and spread germs.
condition-skin-infection = Skin infection
    .question = Do you have a skin infection, such as a boil, ringworm or impetigo?
    .because = Needles can carry germs across the skin and deeper into it.
condition-sunburn-or-tan = Sunburn or fresh tan
    .question = Have you had sunburn or a fresh tan, from the sun or a sunbed?
    .because = Skin changed by the sun is more likely to get dark marks after needling.
condition-alcohol = Alcohol in the last day
    .question = Have you had an alcoholic drink in the last day or so?
    .because = Alcohol widens blood vessels and may add to redness and bleeding.
condition-event-within-7-days = Event within 7 days
    .question = Do you have a big event in the next 7 days, such as a wedding?
    .because = Redness and flaking can take about a week to settle.
condition-aftercare-unable = Cannot follow aftercare
    .question = Would it be hard for you to follow the skin care rules after treatment?
    .because = The skin stays open for some days and needs care in that time.

## Medicines and creams

condition-isotretinoin = Isotretinoin
    .question = Have you taken isotretinoin (acne capsules such as Roaccutane)?
    .because = Skin may heal slowly for months after the last capsule.
condition-acne-medicine = Other acne medicine
    .question = Have you taken any other medicine for acne, or one you cannot name?
    .because = Some acne medicines change how skin heals, so a doctor decides first.
condition-topical-actives = Retinoid, acid or bleaching cream
    .question = Have you used a strong skin product, such as retinol, acid, benzoyl peroxide or bleaching cream?
    .because = These products thin or irritate the skin surface for some days.
condition-blood-thinner = Blood thinner
    .question = Have you taken a blood thinner, such as warfarin or heparin, or any aspirin?
    .because = Bleeding and bruising are more likely, so the prescriber is asked first.
condition-anti-inflammatory = Anti-inflammatory painkiller
    .question = Have you bought and taken painkillers such as ibuprofen or naproxen in the last few days?
    .because = These tablets may add to bruising.
condition-steroid-medicine = Steroid medicine
    .question = Have you taken steroid tablets or had steroid injections?
    .because = Steroids can slow healing and raise the risk of infection.
condition-photosensitising-medicine = Photosensitising medicine
    .question = Have you taken a medicine that makes your skin burn more easily in the sun?
    .because = Light-sensitive skin may react more strongly and get dark marks.
condition-antiarrhythmic-medicine = Heart rhythm medicine
    .question = Have you taken a medicine to keep your heartbeat regular?
    .because = Numbing cream can add to the effect of these medicines on the heart.
condition-other-medicine = Other medicine
    .question = Have you taken any other medicine that you have not told us about?
    .because = A doctor can tell whether it affects bleeding, healing or the skin.

## Your skin

condition-acne = Active acne or pimples
    .question = Do you have acne or pimples where you want treatment, or on your face?
    .because = Needling over pimples can spread bacteria and make acne worse.
condition-cold-sores = Cold sores or other herpes
    .question = Have you had cold sores or any other kind of herpes?
    .because = Needling may wake the virus, and active sores can spread.
condition-rosacea = Rosacea
    .question = Do you have rosacea (a red face that flares up)?
    .because = Needling inflamed skin can make a flare worse.
condition-sensitive-skin = Very sensitive skin
    .question = Is your skin very sensitive, or does it react to many things?
    .because = Reactive skin may stay red or sore for longer.
condition-eczema = Eczema
    .question = Do you have eczema?
    .because = Needling active eczema can make it flare or let germs in.
condition-psoriasis = Psoriasis
    .question = Do you have psoriasis?
    .because = New patches can appear where the skin is injured.
condition-dermatitis = Dermatitis
    .question = Do you have dermatitis (red, itchy skin, often from something you touched)?
    .because = Inflamed skin reacts more strongly to needling.
condition-vitiligo = Vitiligo
    .question = Do you have vitiligo (pale patches where skin has lost its colour)?
    .because = New pale patches can appear where the skin is injured.
condition-lichen-planus = Lichen planus
    .question = Do you have lichen planus (itchy, shiny, purple bumps)?
    .because = New bumps can appear where the skin is injured.
condition-keloid = Keloid or raised-scar tendency
    .question = Have you ever had a scar that grew thick, raised or lumpy?
    .because = People who form raised scars may form them after needling.
condition-pigment-history = Dark marks after spots or injury
    .question = Does your skin get dark marks after spots, cuts or burns?
    .because = Needling can leave dark marks in skin that marks easily.
condition-melasma = Melasma
    .question = Do you have melasma (brown patches on the face, often linked to hormones)?
    .because = Injury can darken melasma, so a doctor leads its care.
condition-skin-cancer-or-changing-lesion = Skin cancer or changing lesion
    .question = Have you had skin cancer, or a mark or mole that is new, changing or bleeding?
    .because = A mark of unknown cause needs a doctor's look before any needling.
condition-keratosis-mole-wart = Sun keratosis, raised mole or wart
    .question = Do you have a raised mole, a wart or a rough sun spot where you want treatment?
    .because = These spots are left out, and rough sun spots are best checked.
condition-scalp-condition = Scalp condition or unexplained hair loss
    .question = Do you have a scalp problem, or hair loss that no doctor has looked at?
    .because = The cause of a scalp problem or hair loss decides its care.

## Your health

condition-bleeding-disorder = Bleeding disorder
    .question = Do you have a problem that makes you bleed or bruise easily, such as haemophilia?
    .because = Needling causes small bleeds that may be hard to stop.
condition-blood-disease = Blood disease
    .question = Do you have a blood disease, such as anaemia, sickle cell or leukaemia?
    .because = Blood diseases can affect bleeding, healing and infection.
condition-blood-borne-infection = Hepatitis or HIV
    .question = Do you have hepatitis or HIV?
    .because = A device manual excludes these infections, and needling can draw blood.
condition-immune-weakness = Weak immune system
    .question = Is your immune system weak, for example after a transplant or from a medicine?
    .because = Small wounds get infected more easily when defences are low.
condition-diabetes = Diabetes
    .question = Do you have diabetes?
    .because = High blood sugar slows healing and raises the risk of infection.
condition-heart-condition = Heart condition or pacemaker
    .question = Do you have a heart problem, an uneven heartbeat or a pacemaker?
    .because = A doctor decides first, and numbing cream can affect the heart.
condition-autoimmune = Autoimmune disease
    .question = Do you have an autoimmune disease, such as lupus or rheumatoid arthritis?
    .because = Skin may heal or react in unusual ways.
condition-scleroderma = Scleroderma
    .question = Do you have scleroderma (hard, tight skin)?
    .because = Hardened skin may heal poorly, and a device manual excludes it.
condition-cancer = Cancer
    .question = Do you have cancer, or have you had it?
    .because = Cancer and its care can affect healing, so its doctor decides.
condition-cancer-treatment = Cancer treatment
    .question = Have you had chemotherapy or radiotherapy?
    .because = These treatments weaken healing and defences for some time.
condition-poor-healing = Poor wound healing
    .question = Do your cuts and wounds heal slowly or badly?
    .because = Needling depends on skin that can repair itself.
condition-liver-disease = Liver disease
    .question = Do you have a liver disease?
    .because = The liver clears numbing medicine from the body.
condition-blood-pigment-disorder = Methaemoglobinaemia or G6PD deficiency
    .question = Has a doctor told you that you have methaemoglobinaemia or G6PD deficiency?
    .because = Some numbing creams can lower the oxygen the blood carries.
condition-pseudocholinesterase-deficiency = Pseudocholinesterase deficiency
    .question = Has a doctor told you that you lack the enzyme pseudocholinesterase?
    .because = The body may break down some numbing medicines too slowly.
condition-smoking = Smoking or vaping
    .question = Do you smoke or vape?
    .because = Smoking slows healing of the skin.
condition-fainting = Fainting at needles
    .question = Have you ever fainted at the sight or feel of needles?
    .because = Lying down lowers the risk of a fall.
condition-other-condition = Other condition
    .question = Do you have any other illness that you have not told us about?
    .because = A doctor can tell whether it affects bleeding, healing or the skin.

## Allergies and scars

condition-metal-allergy = Metal allergy
    .question = Are you allergic to metal, such as steel or nickel?
    .because = The needles are steel and may contain nickel.
condition-anaesthetic-allergy = Anaesthetic allergy
    .question = Have you had an allergy to numbing cream or injections, PABA or sulpha medicines?
    .because = Numbing cream could set off the same allergy.
condition-prep-allergy = Skin prep allergy
    .question = Have you had an allergy to skin cleaner, such as chlorhexidine or iodine, or to petroleum jelly?
    .because = The skin is cleaned before needling, and another product can be chosen.
condition-topical-reaction = Reaction to a skin product
    .question = Have you ever had a bad reaction to something put on your skin?
    .because = Products reach deeper into needled skin and can cause lasting lumps.
condition-new-scar = New scar
    .question = Do you have a fairly new scar where you want treatment?
    .because = A young scar is still forming and can be disturbed.
condition-burn-scar = Burn scar
    .question = Do you have a scar from a burn where you want treatment?
    .because = Burnt skin can heal differently, so a doctor decides first.
condition-surgery = Surgery in the area
    .question = Have you had an operation where you want treatment?
    .because = Tissue under the skin goes on healing for about a year.

## Other treatments

condition-filler = Filler
    .question = Have you had filler injections where you want treatment?
    .because = A device manual asks for a gap after filler in the area.
condition-permanent-filler = Permanent or unknown filler
    .question = Have you had permanent filler, silicone, or an injection of something you cannot name?
    .because = Unknown or lasting material under the skin may react to needling.
condition-botulinum-toxin = Botulinum toxin
    .question = Have you had wrinkle-relaxing injections (such as Botox) where you want treatment?
    .because = The injected muscle needs time before the area is worked on.
condition-peel-or-laser = Peel, laser, light or microdermabrasion
    .question = Have you had a peel, laser, light treatment or skin polishing where you want treatment?
    .because = The surface needs time to rebuild between two treatments.
condition-hair-removal = Waxing or other hair removal
    .question = Have you had waxing, hair-removal cream or electrolysis where you want treatment?
    .because = Hair removal can leave the skin sore and slightly broken.
condition-tattoo = Tattoo or permanent make-up
    .question = Do you have a tattoo or permanent make-up where you want treatment?
    .because = Needling can blur the colour or move it, so the spot is left out.

## Findings without a question

condition-age = Age
    .because = Treatment is for adults, and device labels start at 22 years.
condition-skin-of-colour-care = Skin types 4 to 6
    .because = Darker skin gets dark marks more easily after injury.

## Reasons: the first half of a finding

reason-stop = { $label }: not suitable now.
reason-until = { $label }: wait until { $until }, { $wait } after { $from }.
reason-defer = { $label }: wait until this is over.
reason-medical = { $label }: a doctor's letter first.
reason-care = { $label }: treat with changed settings.
reason-unsure = { $label }: not known, so not clear.

## What is treated

indication-acne-scars = Acne scars
indication-scars = Scars
indication-wrinkles = Wrinkles
indication-laxity-texture = Loose skin and texture
indication-large-pores = Large pores
indication-stretch-marks = Stretch marks
indication-pigmentation = Pigment marks
indication-hair-thinning = Thinning hair
indication-rejuvenation = Rejuvenation
