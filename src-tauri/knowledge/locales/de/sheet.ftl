# The take-home sheet in German (Germany). Short words, action first, months as words. Clients are "Sie".
# The words await review by a clinician who is a native speaker. A no-break space keeps figures and words together.

sheet-title = So pflegen Sie Ihre Haut
sheet-treated-by = Behandelt von { $practitioner }
sheet-opening = { $name }, Ihre Behandlung war { $on }. Ende: { $time }.
sheet-opening-nameless = Ihre Behandlung war { $on }. Ende: { $time }.

## The 3 things

three-heading = Die 3 wichtigsten Dinge
three-clean = Sauber halten.
    .more = Haut nur mit sauberen Händen anfassen.
three-sun = Sonne und Hitze meiden. Kein Make-up.
    .more = Zeiten unten abwarten.
three-call = Schlimmer? Rufen Sie an.
    .more = Morgen kann es am stärksten anschwellen.
three-body = Sonne und Hitze meiden. In Ruhe lassen.
    .more = Zeiten unten abwarten.
three-scalp = Sonne und Hitze meiden. Keine Haarprodukte.
    .more = Zeiten unten abwarten.

## Who to call

call-us = Rufen Sie uns an
call-closed = Geschlossen?
call-closed-default = Ihre Arztpraxis oder Bereitschaftsdienst
call-emergency = Notruf
call-see-page = Siehe Seite { $page }

## What we did

did-heading = Das haben wir gemacht.
did-areas = { $areas }: { $word } ({ $depth } mm).
did-session = Sitzung { $number }.
did-session-of = Sitzung { $number } von { $of }.
did-numbing = Betäubungscreme benutzt.
did-gel = Aufgetragen: { $gel }.
depth-light = leicht
depth-medium = mittel
depth-deeper = tiefer

## Your times

times-heading = Ihre Zeiten
times-do-not = Nicht tun
times-do = Tun
times-how-long = Wie lange
times-now = Jetzt
times-days = Tage
times-no = Kein
times-until = bis
times-tonight = heute { $time }
times-today = heute { $time }
times-to-end = bis einschließlich

rule-wash-none-until = waschen
    .no = Haut nicht
rule-water-only-until = Seife, nur Wasser
    .no = Keine
rule-sterile-gel-until = Creme, nur unser Gel
    .no = Keine
rule-makeup-until = Make-up
rule-alcohol-smoking = Alkohol, nicht rauchen
rule-alcohol-until = Alkohol
rule-smoking-until = E-Zigarette, nicht rauchen
    .no = Keine
rule-painkiller-until = Ibuprofen oder Aspirin (ASS) von sich aus
rule-exercise-until = Sport, nicht schwitzen
rule-shave-until = rasieren
    .no = Nicht
rule-swim-until = schwimmen
    .no = Nicht
rule-heat-until = Whirlpool, Dampfbad, heißes Bad, keine Sauna
rule-actives-until = Vitamin-C-Serum oder Benzoylperoxid
rule-gentle-cleanser-until = Waschlappen. Milde Waschlotion, nur Finger
rule-picking-until = zupfen, reiben oder abziehen
    .no = Nicht
rule-sun-until = Sonne, kein Solarium
    .no = Keine
rule-retinoid-until = Retinol, keine Säuren, keine Peelingcreme oder Gesichtsbürste
rule-wax-tan = Wachs, Enthaarer oder Selbstbräuner
rule-wax-until = Wachs oder Enthaarer
rule-self-tan-until = Selbstbräuner
rule-injectables-until = Botox oder Filler hier
rule-treatments-tattoo = Peeling, Laser, Tattoo oder Kosmetiktermin hier
rule-treatments-until = Peeling, Laser oder Kosmetiktermin
rule-tattoo-until = Tattoo oder Permanent-Make-up hier
rule-scalp-products-until = Minoxidil oder Stylingmittel
rule-scalp-colour-until = Haarfarbe
    .no = Keine
rule-open-skin-until = Nur saubere Hände an die Haut. Sauberes Kissen.
rule-sunscreen-to = Jeden Tag Sonnencreme, ab { $from }

tonight-heading = Heute Abend.
tonight-heading-day = Heute.
tonight-text = Nach { $wash } mit lauwarmem Wasser abspülen. Mit sauberem Handtuch trocken tupfen. Unser Gel auftragen. Sauberen Kissenbezug nehmen.
tonight-late = Heute Abend nicht waschen. Nach { $wash } mit lauwarmem Wasser abspülen. Mit sauberem Handtuch trocken tupfen. Unser Gel auftragen. Sauberen Kissenbezug nehmen.
turn-over = Bitte wenden: was normal ist, wann Sie anrufen, nächster Termin
turn-over-more = Das Blatt geht weiter: bitte alle Seiten lesen

## Day by day

days-heading = Tag für Tag: was normal ist und was Sie tun
days-when = Wann
days-feel = So kann es sein
days-do = Was Sie tun
days-label = { $label }:
days-to = bis { $date }
days-and = { $first } und { $second }

day-tonight = Heute Abend
    .feel = Heiß, gespannt, wund, etwas geschwollen. Rosa, rot oder dunkler. Winzige Punkte.
    .do = Trocken lassen bis { $wash }. Dann nur Wasser und unser Gel.
day-2 = Morgen
    .feel = Noch heiß oder gespannt. Kann mehr anschwellen.
    .do = Milde Waschlotion, nur mit Fingern, ab { $from }. Mit Sonnencreme anfangen.
day-2-body = Morgen
    .feel = Noch heiß oder gespannt. Kann mehr anschwellen.
    .do = Milde Waschlotion, nur mit Fingern, ab { $from }. Mit Sonnencreme anfangen.
day-3 = Tag 2 und 3
    .feel = Trocken, gespannt. Weniger rot oder dunkel. Kleine Pickel.
    .do = Hände, Kissen, Handy und Schminkpinsel sauber halten.
day-3-long = Tag 2 und 3
    .feel = Trocken, gespannt. Weniger rot oder dunkel. Kleine Pickel.
    .do = Hände, Kissen und Handy sauber halten. Noch kein Make-up.
day-3-body = Tag 2 und 3
    .feel = Trocken, gespannt. Weniger rot oder dunkel. Kleine Pickel.
    .do = Hände, Handtücher, Kissen sauber halten. Nichts Enges tragen.
day-flaking = Tag 4 bis 7
    .feel = Trockene Haut, die schuppt oder juckt.
    .do = Schuppen abfallen lassen. Nicht zupfen, nicht reiben, nicht abziehen.
day-week-2 = Woche 2
    .feel = Fühlt sich normal an. Letzter Schorf, blaue Flecken gehen.
    .do = Hut tragen. Täglich mineralische Sonnencreme, LSF 30 oder mehr.
day-week-2-long = Woche 2 bis 4
    .feel = Fühlt sich normal an. Letzter Schorf, blaue Flecken gehen.
    .do = Hut tragen. Täglich mineralische Sonnencreme, LSF 30 oder mehr.
day-week-2-body = Woche 2
    .feel = Fühlt sich normal an. Letzter Schorf, blaue Flecken gehen.
    .do = Bedecken. Täglich mineralische Sonnencreme, LSF 30 oder mehr.
day-week-2-body-long = Woche 2 bis 4
    .feel = Fühlt sich normal an. Letzter Schorf, blaue Flecken gehen.
    .do = Bedecken. Täglich mineralische Sonnencreme, LSF 30 oder mehr.
days-colour = Auf brauner und schwarzer Haut sieht man Röte oft schlechter. Hitze und Schwellung fühlen.

## Get help

help-today = Heute anrufen: { $phone }
help-closed = Geschlossen? { $phone }
help-closed-gb = Geschlossen? { $phone } oder NHS 111
help-closed-none = Geschlossen? Am selben Tag zum Arzt
help-now = Sofort { $number } anrufen

flag-breathing = Sie bekommen schwer Luft
flag-swelling = Lippen, Zunge oder Gesicht geschwollen
flag-faint = Sie werden ohnmächtig
flag-hives = Juckende Beulen (Quaddeln) überall
flag-numbing-confused = Verwirrung oder Krampfanfall
flag-numbing-heart = Herz rast, stolpert oder schlägt sehr langsam
flag-numbing-lips = Blaue oder graue Lippen
flag-eye = Auge schmerzt oder sieht schlechter
flag-bleeding = Blutung nach 10 Minuten Drücken
flag-worse = Mehr Schmerz, Hitze oder Schwellung { $after }
flag-lasting = Rot oder geschwollen nach { $day }
flag-pus = Eiter oder gelbe oder grüne Kruste
flag-blisters = Schmerzende Bläschen oder Kribbeln
flag-fever = Fieber, Frösteln oder Sie fühlen sich krank
flag-streaks = Rote oder dunkle Streifen, die wachsen
flag-lumps = Knoten, dicke Narben oder neue dunkle oder helle Flecken, auch Monate später
flag-numb = Haut noch taub nach { $day }

doctor-heading = Für Arzt und Pflege:
doctor-text = kosmet. Microneedling, { $date }, { $time }. { $areas }
doctor-areas = { $areas } { $depth } mm.
doctor-numbing = Mit { $product }.
doctor-numbing-cream = Anästhesiecreme
doctor-cold-sores = Herpes labialis bekannt.
doctor-blood-thinner = Nimmt gerinnungshemmende Mittel.

## Just for you

you-heading = Nur für Sie
you-cold-sores = Sie hatten Lippenherpes.
    .more = Er kann wiederkommen. Kribbelt die Haut? Uns am selben Tag anrufen.
you-antiviral = Tabletten gegen Herpes.
    .more = Einnehmen, wie Ihr Arzt es gesagt hat.
you-first-session = Erste Sitzung.
    .more = Nach etwa 3 Monaten sehen Sie vielleicht eine Veränderung.
you-numbing = Betäubungscreme.
    .more = Keine mehr auftragen. Lippen taub oder schwindlig? Reste abwaschen. { $emergency } anrufen.
you-pigment = Ihre Haut neigt zu Flecken.
    .more = Sonne macht sie dunkler. Hut, Schatten, Sonnencreme bis zum Datum in „Ihre Zeiten“.
you-skin-of-colour = Braune oder schwarze Haut.
    .more = Flecken sind möglich, daher längere Zeiten.
you-blood-thinner = Ihr Blutverdünner.
    .more = Nehmen Sie ihn weiter. Mehr blaue Flecken sind möglich.
you-sensitive-skin = Empfindliche Haut.
    .more = 2 Wochen lang nichts Neues auf die Haut.
you-scalp = Ihre Kopfhaut.
    .more = Zuerst nur mit lauwarmem Wasser waschen. In der Sonne lockeren, sauberen Hut tragen.
you-pain = Bei Schmerzen.
    .more = Paracetamol ist OK. Kein Ibuprofen oder Aspirin (ASS) bis { $until }, außer vom Arzt verordnet.
you-course = Roller für zu Hause.
    .more = Nicht zwischen den Terminen.
you-results = Ergebnisfotos.
    .more = Wir machen sie etwa im { $first } und im { $final }.

## What the clinic says for itself

own-heading = Von { $clinic }

## Next visit

next-heading = Ihr nächster Termin
next-not-before = Nicht vor { $date }.
next-not-booked = Noch nicht gebucht.
next-session = Sitzung { $number }.
next-session-of = Sitzung { $number } von { $of }.
next-stop = Kein Retinol, keine Säuren auf die Haut ab { $date }.
next-last = Das war die letzte Sitzung Ihrer Behandlung.
next-event = Termin
next-scan = Scannen und speichern.
    .alt = Ein quadratischer Code für Ihr Handy, mit dem Datum Ihres nächsten Termins.

## Before you go

teach-heading = Bevor Sie gehen: Sagen Sie uns in eigenen Worten
teach-wash = Wann ist Waschlotion OK?
teach-wash-body = Wann ist Seife OK?
teach-sport = Wann ist Sport OK?
teach-call = Wann rufen Sie uns an?
teach-yours = Ihr Kürzel
teach-ours = Unser Kürzel

## Foot

foot-only = Nur für { $name }. Große Schrift, andere Sprache, Quellen? Fragen Sie uns. Verfasst von { $clinic }.
foot-only-nameless = Große Schrift, andere Sprache, Quellen? Fragen Sie uns. Verfasst von { $clinic }.
foot-words = Textstand { $edition }.
foot-own = Eigene Texte { $version }.
foot-journal = Akte { $head }.
foot-page = Blatt { $sheet }, Seite { $page } von { $pages }
foot-emergency = Notruf { $number }

## Lists of zones

# small where names of zones are written small in the middle of a sentence, else as-they-are
list-case = as-they-are
list-and = { $first } und { $last }
list-comma = { $first }, { $next }

## Zones, as a client says them. The noun comes first, so that its capital letter is right anywhere in a list.

zone-forehead = Stirn
zone-glabella = Bereich zwischen den Brauen
zone-temple = Schläfen
    .left = Schläfe links
    .right = Schläfe rechts
zone-periorbital = Augenpartie
    .left = Augenpartie links
    .right = Augenpartie rechts
zone-nose = Nase
zone-cheek = Wangen
    .left = Wange links
    .right = Wange rechts
zone-chin = Kinn
zone-nasolabial = Nase-Mund-Falten
    .left = Nase-Mund-Falte links
    .right = Nase-Mund-Falte rechts
zone-jawline = Kieferlinie
    .left = Kieferlinie links
    .right = Kieferlinie rechts
zone-upper-lip = Oberlippe
zone-neck = Hals
zone-decollete = Dekolleté
zone-hand = Hände
    .left = Hand links
    .right = Hand rechts
zone-abdomen = Bauch
zone-back = Rücken
zone-buttock = Po
    .left = Po links
    .right = Po rechts
zone-thigh = Oberschenkel
    .left = Oberschenkel links
    .right = Oberschenkel rechts
zone-upper-arm = Oberarme
    .left = Oberarm links
    .right = Oberarm rechts
zone-crown = Haarwirbel
zone-hairline = Haaransatz
zone-mid-scalp = Oberkopf
zone-occiput = Hinterkopf
zone-side = Kopfseiten
    .left = Kopfseite links
    .right = Kopfseite rechts
