# The take-home sheet in French (France). Short words, action first, months as words.
# These words await a native clinician's review. A no-break space stands before : ? ! ; and keeps figures and their words together.

sheet-title = Soignez votre peau
sheet-treated-by = Soin fait par { $practitioner }
sheet-opening = { $name }, votre soin a eu lieu { $on }. Fin à { $time }.
sheet-opening-nameless = Votre soin a eu lieu { $on }. Fin à { $time }.

## The 3 things

three-heading = Les 3 choses les plus importantes
three-clean = Gardez la peau propre.
    .more = Touchez-la seulement avec des mains propres.
three-sun = Ni soleil, ni chaleur, ni maquillage.
    .more = Attendez les dates plus bas.
three-call = Appelez-nous si ça empire.
    .more = Ça peut gonfler le plus demain.
three-body = Ni soleil, ni chaleur. Laissez la peau tranquille.
    .more = Attendez les dates plus bas.
three-scalp = Ni soleil, ni chaleur, ni produit pour cheveux.
    .more = Attendez les dates plus bas.

## Who to call

call-us = Appelez-nous
call-closed = Si c’est fermé
call-closed-default = Votre médecin, ou un médecin de garde
call-emergency = Urgence
call-see-page = Voir page { $page }

## What we did

did-heading = Votre soin.
did-areas = { $areas } : { $word } ({ $depth } mm).
did-session = Séance { $number }.
did-session-of = Séance { $number } sur { $of }.
did-numbing = Avec crème anesthésiante.
did-gel = Gel posé : { $gel }.
depth-light = léger
depth-medium = moyen
depth-deeper = plus profond

## Your times

times-heading = Vos dates et heures
times-do-not = Interdit
times-do = À faire
times-how-long = Jusqu’à quand
times-now = Auj.
times-days = jours
times-no = Pas
times-until = jusqu’à
times-tonight = { $time } ce soir
times-today = { $time } aujourd’hui
times-to-end = jusqu’à la fin du

rule-wash-none-until = de lavage de la peau
rule-water-only-until = de savon, eau seule
rule-sterile-gel-until = sauf notre gel
    .no = Rien
rule-makeup-until = de maquillage
rule-alcohol-smoking = alcool ni tabac
    .no = Ni
rule-alcohol-until = d’alcool
rule-smoking-until = tabac ni vapotage
    .no = Ni
rule-painkiller-until = ibuprofène ni aspirine de vous-même
    .no = Ni
rule-exercise-until = sport ni sueur
    .no = Ni
rule-shave-until = de rasage
rule-swim-until = de baignade
rule-heat-until = sauna, hammam, jacuzzi ni bain chaud
    .no = Ni
rule-actives-until = sérum vitamine C ni peroxyde de benzoyle
    .no = Ni
rule-gentle-cleanser-until = de gant de toilette. Nettoyant doux, doigts seuls
rule-picking-until = gratter, frotter ni arracher
    .no = Ne pas
rule-sun-until = soleil ni cabine UV
    .no = Ni
rule-retinoid-until = rétinol ni soin acide, ni gommage ni brosse
    .no = Ni
rule-wax-tan = cire ni dépilatoire ni autobronzant
    .no = Ni
rule-wax-until = cire ni dépilatoire
    .no = Ni
rule-self-tan-until = d’autobronzant
rule-injectables-until = Botox ni comblement sur la zone
    .no = Ni
rule-treatments-tattoo = tatouage, laser, soin visage, peeling sur zone
    .no = Ni
rule-treatments-until = peeling, laser ni soin visage
    .no = Ni
rule-tattoo-until = tatouage ni maquillage permanent sur la zone
    .no = Ni
rule-scalp-products-until = minoxidil ni produit coiffant
    .no = Ni
rule-scalp-colour-until = de coloration
rule-open-skin-until = Touchez mains propres seulement. Taie propre.
rule-sunscreen-to = Crème solaire chaque jour dès { $from }

tonight-heading = Ce soir.
tonight-heading-day = Aujourd’hui.
tonight-text = Après { $wash }, rincez à l’eau tiède (à peine chaude). Séchez en tapotant, serviette propre. Mettez notre gel. Taie d’oreiller propre.
tonight-late = Pas de lavage. Après { $wash }, rincez à l’eau tiède (à peine chaude). Séchez en tapotant, serviette propre. Mettez notre gel. Taie d’oreiller propre.
turn-over = Tournez : ce qui est normal, quand appeler, prochain rendez-vous
turn-over-more = La fiche continue : lisez toutes les pages

## Day by day

days-heading = Jour par jour : ce qui est normal et quoi faire
days-when = Quand
days-feel = Ce qu’on peut sentir et voir
days-do = Que faire
days-label = { $label } :
days-to = jusqu’au { $date }
days-and = { $first } et { $second }

day-tonight = Ce soir
    .feel = Chaud, tendu, douloureux, un peu gonflé. Rose, rouge ou plus foncé. Tout petits points.
    .do = Pas d’eau avant { $wash }. Puis seulement de l’eau et notre gel.
day-2 = Demain
    .feel = Encore chaud ou tendu. Peut sembler plus gonflé.
    .do = Dès { $from } : nettoyant doux (doigts seuls), crème solaire.
day-2-body = Demain
    .feel = Encore chaud ou tendu. Peut sembler plus gonflé.
    .do = Dès { $from } : nettoyant doux (doigts seuls), crème solaire.
day-3 = Jours 2 et 3
    .feel = Sec et tendu. Moins rouge ou foncé. Parfois petits boutons.
    .do = Mains, oreiller, téléphone et pinceaux de maquillage propres.
day-3-long = Jours 2 et 3
    .feel = Sec et tendu. Moins rouge ou foncé. Parfois petits boutons.
    .do = Mains, oreiller et téléphone propres. Pas encore de maquillage.
day-3-body = Jours 2 et 3
    .feel = Sec et tendu. Moins rouge ou foncé. Parfois petits boutons.
    .do = Mains, serviettes et oreiller propres. Ne portez rien de serré.
day-flaking = Jours 4 à 7
    .feel = Peau sèche qui pèle ou démange.
    .do = Laissez les peaux mortes tomber. Ne pas gratter, ni frotter, ni arracher.
day-week-2 = Semaine 2
    .feel = Semble normal. Les derniers bleus et croûtes partent.
    .do = Chapeau. Crème solaire minérale, SPF 30 ou plus, chaque jour.
day-week-2-long = Semaines 2 à 4
    .feel = Semble normal. Les derniers bleus et croûtes partent.
    .do = Chapeau. Crème solaire minérale, SPF 30 ou plus, chaque jour.
day-week-2-body = Semaine 2
    .feel = Semble normal. Les derniers bleus et croûtes partent.
    .do = Crème solaire minérale, SPF 30 ou plus, chaque jour. Couvrez la peau.
day-week-2-body-long = Semaines 2 à 4
    .feel = Semble normal. Les derniers bleus et croûtes partent.
    .do = Crème solaire minérale, SPF 30 ou plus, chaque jour. Couvrez la peau.
days-colour = Sur peau brune ou noire, le rouge peut se voir moins. Touchez : est-ce chaud ou gonflé ?

## Get help

help-today = Appelez-nous aujourd’hui : { $phone }
help-closed = Fermé ? { $phone }
help-closed-gb = Fermé ? { $phone } ou NHS 111
help-closed-none = Fermé ? Voyez un médecin le jour même
help-now = Appelez le { $number } maintenant

flag-breathing = Vous avez du mal à respirer
flag-swelling = Lèvres, langue ou visage gonflés
flag-faint = Vous vous évanouissez
flag-hives = Boutons qui démangent (urticaire) partout
flag-numbing-confused = Idées confuses ou convulsions
flag-numbing-heart = Cœur très rapide, très lent ou irrégulier
flag-numbing-lips = Lèvres bleues ou grises
flag-eye = Mal à l’œil, ou vous voyez moins bien
flag-bleeding = Ça saigne après 10 minutes d’appui
flag-worse = Pire { $after } : mal, chaud ou gonflé
flag-lasting = Rouge ou gonflé après le { $day }
flag-pus = Pus, ou croûte jaune ou verte
flag-blisters = Petites cloques douloureuses ou ça picote
flag-fever = Fièvre, frissons, ou vous vous sentez mal
flag-streaks = Lignes rouges ou foncées qui s’étendent
flag-lumps = Bosse, cicatrice en relief, ou nouvelle tache foncée ou claire, même des mois après
flag-numb = Peau endormie après le { $day }

doctor-heading = Montrez au médecin ou infirmier :
doctor-text = microneedling esthétique le { $date }, { $time }. { $areas }
doctor-areas = { $areas } { $depth } mm.
doctor-numbing = Avec { $product }.
doctor-numbing-cream = crème anesthésiante
doctor-cold-sores = Herpès labial connu.
doctor-blood-thinner = Sous anticoagulant ou antiagrégant.

## Just for you

you-heading = Juste pour vous
you-cold-sores = Boutons de fièvre.
    .more = Ils peuvent revenir. Appelez-nous le jour même si ça picote.
you-antiviral = Comprimés contre les boutons de fièvre.
    .more = Prenez-les comme votre médecin l’a dit.
you-first-session = Première séance.
    .more = Changement possible après environ 3 mois.
you-numbing = Crème anesthésiante.
    .more = N’en remettez pas. Lèvres endormies ou tête qui tourne ? Enlevez le reste à l’eau. Appelez le { $emergency }.
you-pigment = Votre peau peut garder des taches.
    .more = Le soleil fonce les taches. Gardez chapeau, ombre et crème solaire jusqu’à la date dans « Vos dates et heures ».
you-skin-of-colour = Peau brune ou noire.
    .more = Le soin peut laisser des taches, donc vos délais sont plus longs.
you-blood-thinner = Votre fluidifiant du sang.
    .more = Continuez à le prendre. Vous pouvez avoir davantage de bleus.
you-sensitive-skin = Peau sensible.
    .more = Ne mettez rien de nouveau sur la peau pendant 2 semaines.
you-scalp = Votre cuir chevelu.
    .more = Au début, lavez à l’eau tiède seulement. Au soleil, portez un chapeau propre, pas serré.
you-pain = Si ça fait mal.
    .more = Paracétamol : oui. Ni ibuprofène ni aspirine avant { $until }, sauf si un médecin vous en donne.
you-course = Dermaroller à la maison.
    .more = Ne l’utilisez pas entre les séances.
you-results = Photos du résultat.
    .more = Nous les prenons vers { $first } et { $final }.

## What the clinic says for itself

own-heading = De la part de { $clinic }

## Next visit

next-heading = Votre prochain rendez-vous
next-not-before = Pas avant le { $date }.
next-not-booked = Pas encore fixé.
next-session = Séance { $number }.
next-session-of = Séance { $number } sur { $of }.
next-stop = Ni rétinol ni soin acide à partir du { $date }.
next-last = C’était la dernière séance de votre programme.
next-event = Rendez-vous
next-scan = Scannez pour le garder.
    .alt = Un code carré pour votre téléphone, avec la date de votre prochain rendez-vous.

## Before you go

teach-heading = Avant de partir, dites-nous avec vos mots
teach-wash = Nettoyant : OK quand ?
teach-wash-body = Savon : OK quand ?
teach-sport = Sport : OK quand ?
teach-call = Quand nous appeler ?
teach-yours = Vos initiales
teach-ours = Nos initiales

## Foot

foot-only = Pour { $name } seulement. Gros caractères, autre langue, sources ? Demandez-nous. Écrit par { $clinic }.
foot-only-nameless = Gros caractères, autre langue, sources ? Demandez-nous. Écrit par { $clinic }.
foot-words = Texte { $edition }.
foot-own = Textes propres { $version }.
foot-journal = Registre { $head }.
foot-page = Fiche { $sheet }, page { $page } sur { $pages }
foot-emergency = Urgence { $number }

## Lists of zones

# small where names of zones are written small in the middle of a sentence, else as-they-are
list-case = small
list-and = { $first } et { $last }
list-comma = { $first }, { $next }

## Zones, as a client says them

zone-forehead = Front
zone-glabella = Entre les sourcils
zone-temple = Tempes
    .left = Tempe gauche
    .right = Tempe droite
zone-periorbital = Autour des yeux
    .left = Autour de l’œil gauche
    .right = Autour de l’œil droit
zone-nose = Nez
zone-cheek = Joues
    .left = Joue gauche
    .right = Joue droite
zone-chin = Menton
zone-nasolabial = Plis du nez à la bouche
    .left = Pli gauche du nez à la bouche
    .right = Pli droit du nez à la bouche
zone-jawline = Bord de la mâchoire
    .left = Bord gauche de la mâchoire
    .right = Bord droit de la mâchoire
zone-upper-lip = Au-dessus de la lèvre
zone-neck = Cou
zone-decollete = Décolleté
zone-hand = Mains
    .left = Main gauche
    .right = Main droite
zone-abdomen = Ventre
zone-back = Dos
zone-buttock = Fesses
    .left = Fesse gauche
    .right = Fesse droite
zone-thigh = Cuisses
    .left = Cuisse gauche
    .right = Cuisse droite
zone-upper-arm = Haut des bras
    .left = Haut du bras gauche
    .right = Haut du bras droit
zone-crown = Sommet du crâne
zone-hairline = Naissance des cheveux
zone-mid-scalp = Milieu du cuir chevelu
zone-occiput = Arrière du crâne
zone-side = Côtés du cuir chevelu
    .left = Côté gauche du cuir chevelu
    .right = Côté droit du cuir chevelu
