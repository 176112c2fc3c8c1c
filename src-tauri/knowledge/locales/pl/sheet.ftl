# The take-home sheet in Polish: "ty", imperatives, no past forms that show the client's gender.
# A no-break space keeps figures and their words together. The words await a native clinician's review.

sheet-title = Dbaj o swoją skórę
sheet-treated-by = Zabieg: { $practitioner }
sheet-opening = { $name }, zabieg był { $on }. Skończył się o { $time }.
sheet-opening-nameless = Zabieg był { $on }. Skończył się o { $time }.

## The 3 things

three-heading = 3 najważniejsze rzeczy
three-clean = Dbaj o czystość.
    .more = Dotykaj skóry tylko czystymi rękami.
three-sun = Bez słońca, gorąca i makijażu.
    .more = Czekaj. Godziny i dni są niżej.
three-call = Zadzwoń do nas, gdy jest gorzej.
    .more = Jutro obrzęk może być największy.
three-body = Bez słońca i gorąca. Zostaw skórę w spokoju.
    .more = Czekaj. Godziny i dni są niżej.
three-scalp = Bez słońca, gorąca i kosmetyków do włosów.
    .more = Czekaj. Godziny i dni są niżej.

## Who to call

call-us = Zadzwoń do nas
call-closed = Gdy zamknięte
call-closed-default = Twój lekarz lub dyżur lekarski
call-emergency = Pogotowie
call-see-page = Patrz strona { $page }

## What we did

did-heading = Co zrobiliśmy.
did-areas = { $areas }: { $word } ({ $depth } mm).
did-session = Zabieg { $number }.
did-session-of = Zabieg { $number } z { $of }.
did-numbing = Z kremem znieczulającym.
did-gel = Nałożyliśmy: { $gel }.
depth-light = płytko
depth-medium = średnio
depth-deeper = głębiej

## Your times

times-heading = Twoje godziny i dni
times-do-not = Nie wolno
times-do = Trzeba
times-how-long = Jak długo
times-now = Teraz
times-days = dni
times-no = Bez
times-until = do godziny
times-tonight = { $time } dziś
times-today = { $time } dziś
times-to-end = do końca

rule-wash-none-until = mycia skóry
rule-water-only-until = mydła, sama woda
rule-sterile-gel-until = kremu, sam nasz żel
rule-makeup-until = makijażu
rule-alcohol-smoking = alkoholu ani palenia
rule-alcohol-until = alkoholu
rule-smoking-until = palenia ani e-papierosów
rule-painkiller-until = ibuprofenu ani aspiryny na własną rękę
rule-exercise-until = sportu, bez potu
rule-shave-until = golenia
rule-swim-until = pływania
rule-heat-until = sauny, łaźni, jacuzzi ani gorącej kąpieli
rule-actives-until = serum z witaminą C ani nadtlenku benzoilu
rule-gentle-cleanser-until = myjki. Łagodny płyn do mycia, tylko palce
rule-picking-until = skubania, tarcia ani zrywania
rule-sun-until = słońca ani solarium
rule-retinoid-until = scrubu, szczotki do twarzy, retinolu, kwasów
rule-wax-tan = kremu do depilacji, wosku ani samoopalacza
rule-wax-until = kremu do depilacji ani wosku
rule-self-tan-until = samoopalacza
rule-injectables-until = wypełniaczy ani botoksu w tym miejscu
rule-treatments-tattoo = peelingu, lasera, zabiegu na twarz ani tatuażu w tym miejscu
rule-treatments-until = peelingu, lasera ani zabiegu na twarz
rule-tattoo-until = makijażu permanentnego ani tatuażu w tym miejscu
rule-scalp-products-until = minoksydylu ani środków do stylizacji
rule-scalp-colour-until = farby do włosów
rule-open-skin-until = Dotykaj tylko czystą ręką. Czysta poduszka.
rule-sunscreen-to = Krem z filtrem co dzień, od { $from }

tonight-heading = Dziś wieczorem.
tonight-heading-day = Dziś.
tonight-text = Po { $wash } opłucz skórę letnią (lekko ciepłą) wodą. Osusz: przykładaj czysty ręcznik. Nałóż nasz żel. Zmień poszewkę na czystą.
tonight-late = Dziś już nie myj skóry. Po { $wash } opłucz ją letnią (lekko ciepłą) wodą. Osusz: przykładaj czysty ręcznik. Nałóż nasz żel. Zmień poszewkę na czystą.
turn-over = Odwróć: co jest normalne, kiedy dzwonić, następna wizyta
turn-over-more = Ciąg dalszy na kolejnych stronach: przeczytaj wszystkie

## Day by day

days-heading = Dzień po dniu: co jest normalne i co robić
days-when = Kiedy
days-feel = Jaka może być skóra
days-do = Co robić
days-label = { $label }:
days-to = do { $date }
days-and = { $first } i { $second }

day-tonight = Dziś
    .feel = Gorąca, napięta, boli, trochę puchnie. Różowa, czerwona lub ciemniejsza. Małe kropki.
    .do = Nie mocz skóry do { $wash }. Potem tylko woda i nasz żel.
day-2 = Jutro
    .feel = Nadal gorąca lub napięta. Może być bardziej spuchnięta.
    .do = Od { $from }: łagodny płyn do mycia (tylko palce) i krem z filtrem.
day-2-body = Jutro
    .feel = Nadal gorąca lub napięta. Może być bardziej spuchnięta.
    .do = Od { $from }: łagodny płyn do mycia (tylko palce) i krem z filtrem.
day-3 = Dni 2 i 3
    .feel = Sucha, napięta, mniej czerwona lub ciemna. Mogą być krostki.
    .do = Czyste ręce, poduszka i telefon. Czyste pędzle do makijażu.
day-3-long = Dni 2 i 3
    .feel = Sucha, napięta, mniej czerwona lub ciemna. Mogą być krostki.
    .do = Czyste ręce, poduszka i telefon. Jeszcze bez makijażu.
day-3-body = Dni 2 i 3
    .feel = Sucha, napięta, mniej czerwona lub ciemna. Mogą być krostki.
    .do = Czyste ręce, ręczniki i poduszka. Nie noś nic obcisłego.
day-flaking = Dni 4 do 7
    .feel = Sucha, łuszczy się lub swędzi.
    .do = Niech skórki same odpadną. Nie skub, nie trzyj, nie zrywaj.
day-week-2 = Tydzień 2
    .feel = Wydaje się normalna. Znikają ostatnie strupki i siniaki.
    .do = Noś kapelusz. Mineralny krem z filtrem, SPF 30 lub więcej, co dzień.
day-week-2-long = Tygodnie 2 do 4
    .feel = Wydaje się normalna. Znikają ostatnie strupki i siniaki.
    .do = Noś kapelusz. Mineralny krem z filtrem, SPF 30 lub więcej, co dzień.
day-week-2-body = Tydzień 2
    .feel = Wydaje się normalna. Znikają ostatnie strupki i siniaki.
    .do = Zakrywaj skórę. Mineralny krem z filtrem, SPF 30 lub więcej, co dzień.
day-week-2-body-long = Tygodnie 2 do 4
    .feel = Wydaje się normalna. Znikają ostatnie strupki i siniaki.
    .do = Zakrywaj skórę. Mineralny krem z filtrem, SPF 30 lub więcej, co dzień.
days-colour = Na brązowej i czarnej skórze trudniej widać czerwień. Sprawdź dotykiem gorąco i obrzęk.

## Get help

help-today = Zadzwoń dziś: { $phone }
help-closed = Zamknięte? { $phone }
help-closed-gb = Zamknięte? { $phone } lub NHS 111
help-closed-none = Zamknięte? Do lekarza tego samego dnia
help-now = Dzwoń teraz: { $number }

flag-breathing = Trudno ci oddychać
flag-swelling = Spuchnięte usta, język lub twarz
flag-faint = Mdlejesz
flag-hives = Swędzące bąble (pokrzywka) wszędzie
flag-numbing-confused = Plączą ci się myśli lub masz drgawki
flag-numbing-heart = Serce bije bardzo szybko, bardzo wolno lub nierówno
flag-numbing-lips = Sine lub szare usta
flag-eye = Boli oko lub gorzej widzisz
flag-bleeding = Krew leci mimo ucisku przez 10 minut
flag-worse = Gorszy ból, gorąco lub obrzęk { $after }
flag-lasting = Nadal czerwień lub obrzęk po { $day }
flag-pus = Ropa albo żółty lub zielony strup
flag-blisters = Małe bolesne pęcherzyki lub mrowienie
flag-fever = Gorączka, dreszcze lub źle się czujesz
flag-streaks = Czerwone lub ciemne smugi, które rosną
flag-lumps = Guzki, wypukłe blizny albo nowe ciemne lub jasne plamy, nawet po miesiącach
flag-numb = Skóra nadal zdrętwiała po { $day }

doctor-heading = Pokaż lekarzowi lub pielęgniarce:
doctor-text = kosmetyczne mikronakłuwanie skóry, { $date }, { $time }. { $areas }
doctor-areas = { $areas } { $depth } mm.
doctor-numbing = Znieczulenie: { $product }.
doctor-numbing-cream = krem
doctor-cold-sores = Opryszczka wargowa w wywiadzie.
doctor-blood-thinner = Przyjmuje lek przeciwzakrzepowy.

## Just for you

you-heading = Tylko dla ciebie
you-cold-sores = Była u ciebie opryszczka.
    .more = Może wrócić. Czujesz mrowienie? Zadzwoń do nas tego samego dnia.
you-antiviral = Tabletki na opryszczkę.
    .more = Bierz je tak, jak zalecił lekarz.
you-first-session = Pierwszy zabieg.
    .more = Możesz zobaczyć zmianę po około 3 miesiącach.
you-numbing = Krem znieczulający.
    .more = Nie nakładaj więcej. Drętwieją usta lub kręci ci się w głowie? Zmyj resztę. Dzwoń: { $emergency }.
you-pigment = Twoja skóra może mieć plamy.
    .more = Od słońca plamy ciemnieją. Kapelusz, cień i krem z filtrem do daty z „Twoje godziny i dni”.
you-skin-of-colour = Brązowa lub czarna skóra.
    .more = Po nakłuwaniu mogą być plamy, więc zasady trwają dłużej.
you-blood-thinner = Twój lek na rozrzedzenie krwi.
    .more = Bierz go dalej. Możesz mieć więcej siniaków.
you-sensitive-skin = Wrażliwa skóra.
    .more = Przez 2 tygodnie nie nakładaj na skórę nic nowego.
you-scalp = Skóra głowy.
    .more = Na początku myj tylko letnią wodą. Na słońcu noś luźny, czysty kapelusz.
you-pain = Gdy boli.
    .more = Możesz wziąć paracetamol. Bez ibuprofenu ani aspiryny do { $until }, chyba że masz je od lekarza.
you-course = Domowy roller.
    .more = Nie używaj go między wizytami.
you-results = Zdjęcia efektów.
    .more = Zrobimy je około { $first } i { $final }.

## What the clinic says for itself

own-heading = Od: { $clinic }

## Next visit

next-heading = Twoja następna wizyta
next-not-before = Najwcześniej: { $date }.
next-not-booked = Jeszcze nieumówiona.
next-session = Zabieg { $number }.
next-session-of = Zabieg { $number } z { $of }.
next-stop = Bez retinolu i kwasów od { $until }.
next-last = To był ostatni zabieg w twojej serii.
next-event = Wizyta
next-scan = Zeskanuj i zapisz.
    .alt = Kwadratowy kod dla telefonu z datą następnej wizyty.

## Before you go

teach-heading = Zanim wyjdziesz, powiedz nam własnymi słowami
teach-wash = Kiedy wolno myć płynem?
teach-wash-body = Kiedy wolno myć mydłem?
teach-sport = Kiedy wolno ćwiczyć?
teach-call = Kiedy do nas zadzwonisz?
teach-yours = Twoje inicjały
teach-ours = Nasze inicjały

## Foot

foot-only = Kartka tylko dla: { $name }. Duży druk, inny język, źródła? Zapytaj nas. Tekst: { $clinic }.
foot-only-nameless = Duży druk, inny język, źródła? Zapytaj nas. Tekst: { $clinic }.
foot-words = Wersja { $edition }.
foot-own = Teksty własne { $version }.
foot-journal = Zapis { $head }.
foot-page = Kartka { $sheet }, strona { $page } z { $pages }
foot-emergency = Pogotowie { $number }

## Lists of zones

# small where names of zones are written small in the middle of a sentence, else as-they-are
list-case = small
list-and = { $first } i { $last }
list-comma = { $first }, { $next }

## Zones, as a client says them

zone-forehead = Czoło
zone-glabella = Między brwiami
zone-temple = Skronie
    .left = Lewa skroń
    .right = Prawa skroń
zone-periorbital = Wokół oczu
    .left = Wokół lewego oka
    .right = Wokół prawego oka
zone-nose = Nos
zone-cheek = Policzki
    .left = Lewy policzek
    .right = Prawy policzek
zone-chin = Broda
zone-nasolabial = Linie od nosa do ust
    .left = Lewa linia od nosa do ust
    .right = Prawa linia od nosa do ust
zone-jawline = Linia żuchwy
    .left = Lewa linia żuchwy
    .right = Prawa linia żuchwy
zone-upper-lip = Nad górną wargą
zone-neck = Szyja
zone-decollete = Dekolt
zone-hand = Dłonie
    .left = Lewa dłoń
    .right = Prawa dłoń
zone-abdomen = Brzuch
zone-back = Plecy
zone-buttock = Pośladki
    .left = Lewy pośladek
    .right = Prawy pośladek
zone-thigh = Uda
    .left = Lewe udo
    .right = Prawe udo
zone-upper-arm = Ramiona
    .left = Lewe ramię
    .right = Prawe ramię
zone-crown = Czubek głowy
zone-hairline = Linia włosów
zone-mid-scalp = Środek skóry głowy
zone-occiput = Tył głowy
zone-side = Boki głowy
    .left = Lewy bok głowy
    .right = Prawy bok głowy
