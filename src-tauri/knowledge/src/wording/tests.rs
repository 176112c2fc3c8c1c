use super::*;
use crate::Knowledge;

fn said(lang: &str, standard: &str, own: &str) -> Result<(), NotSaid> {
    let data = Knowledge::bundled().expect("the data loads");
    check(data.sheets.of(lang, "GB").expect("a language"), standard, own)
}

fn free(lang: &str, own: &str) -> Result<(), NotSaid> {
    let data = Knowledge::bundled().expect("the data loads");
    check_free(data.sheets.of(lang, "GB").expect("a language"), own)
}

#[test]
fn the_standard_words_of_every_language_are_fair_own_words() {
    let data = Knowledge::bundled().expect("the data loads");
    for lang in data.sheets.languages() {
        let words = data.sheets.of(lang, "GB").expect("a language");
        let lines = lines(lang, words);
        assert!(lines.len() > 100, "{lang}: {}", lines.len());
        for line in lines {
            assert_eq!(check(words, &line.standard, &line.standard), Ok(()), "{lang}: {}", line.id);
        }
    }
}

#[test]
fn own_words_keep_what_is_computed_and_every_figure() {
    let rows = [
        ("After {wash}, rinse.", "After {wash}, rinse gently with your hands.", None),
        ("After {wash}, rinse.", "Rinse tonight.", Some("{wash}")),
        ("After {wash}, rinse.", "After {wash} or {makeup}, rinse.", Some("{makeup}")),
        ("After {wash}, rinse.", "After {wash or so, rinse.", Some("{wash}")),
        ("After {wash}, rinse.", "After {wash} minus six hrs, rinse.", Some("minus")),
        ("Nothing new for 2 weeks.", "For your skin nothing new for 2 weeks, please.", None),
        ("Nothing new for 2 weeks.", "Nothing new for 1 week.", Some("2")),
        ("Nothing new for 2 weeks.", "Nothing new for two weeks.", Some("2")),
        ("Nothing new for 2 weeks.", "Nothing new for 2 days.", Some("week")),
        ("Nothing new for 2 weeks.", "Use 2 pumps. Nothing new for weeks.", Some("2")),
        ("Sun cream, SPF 30 or more.", "Sun cream, SPF 15 or more.", Some("30")),
        ("Do not wash tonight. After {wash}, rinse.", "Wash tonight. After {wash}, rinse.", Some("not")),
        ("Do not wash tonight. After {wash}, rinse.", "After {wash}, do not wash tonight.", Some("after")),
        ("Dry until {wash}. Then water.", "Wash until {wash}. Then makeup is fine.", Some("fine")),
        ("No ibuprofen until {until}.", "Ibuprofen until {until}.", Some("no")),
        ("sauna or hot bath", "sauna, except tomorrow", Some("except")),
        ("sauna or hot bath", "sauna is allowed", Some("allowed")),
        ("makeup", "Avoid makeup", Some("avoid")),
        ("Keep taking it. You may bruise more.", "Stop taking it. You may bruise more.", Some("keep")),
        ("Paracetamol is fine. No ibuprofen.", "Ibuprofen is fine. No paracetamol.", Some("ibuprofen")),
        ("sauna or hot bath", "sauna, hot bath, hot yoga", None),
    ];
    for (standard, own, refused) in rows {
        let why = said("en", standard, own).err();
        let named = why.map(|it| match it {
            NotSaid::Place(it)
            | NotSaid::Figure(it)
            | NotSaid::Order(it)
            | NotSaid::Time(it)
            | NotSaid::Mixed(it) => it,
        });
        assert_eq!(named.as_deref(), refused, "{own}");
    }
}

#[test]
fn a_line_of_the_clinic_s_own_names_no_time() {
    let rows = [
        ("en", "Free parking behind the house."),
        ("en", "Text us a photo: 07700 900 123."),
        ("en", "Our cream has SPF 50. It is £12."),
        ("en", "Masks cost £12.50, two for £20."),
        ("en", "Our needles are 0.25 mm thin."),
        ("en", "Park at 12 Market Street, or near junction 4."),
        ("en", "You may park in bay number 4."),
        ("en", "Call 020-7946-0123."),
        ("de", "Wir sind am Marktplatz 4."),
        ("fr", "Nous sommes heureux de vous voir. Tél. 01.23.45.67.89"),
        ("pt", "Sem problema no meio."),
        ("es", "Nuestro horario está en la puerta."),
        ("ar", "الإبر الدقيقة المحسنة"),
        ("de", "Parken Sie im Hof, Platz 4."),
        ("pl", "Zadzwoń, jeśli masz pytania."),
        ("ar", "اتصلي بنا عند أي سؤال."),
    ];
    for (lang, line) in rows {
        assert_eq!(free(lang, line), Ok(()), "{line}");
    }
    let times = [
        ("en", "Makeup is fine after 12 hours."),
        ("en", "Makeup is fine tomorrow."),
        ("en", "Makeup is fine from Friday."),
        ("en", "Makeup is fine from 6pm."),
        ("en", "Makeup is fine from 18:30."),
        ("en", "Makeup is fine from 21 November."),
        ("en", "Makeup is fine after 24 hrs."),
        ("en", "Makeup is fine after 2 wks."),
        ("en", "Makeup is fine from 6 o'clock."),
        ("en", "Makeup is fine from 6.30."),
        ("en", "Makeup is fine from 6.30 pm."),
        ("en", "Makeup is fine on the 21st of November."),
        ("en", "Makeup is fine from 21/11."),
        ("en", "Makeup is fine on 2026-11-21."),
        ("en", "Makeup is fine on 21.11.2026."),
        ("en", "Makeup is fine on 4 May."),
        ("en", "Makeup is fine now."),
        ("de", "Make-up am 21.11."),
        ("de", "Make-up am Wochenende."),
        ("es", "Puede maquillarse ahora."),
        ("pt", "Maquilhagem na sexta."),
        ("ar", "المكياج بعد 14 يومًا"),
        ("ar", "المكياج بعد غد"),
        ("en", "Leave it on overnight, or to midday."),
        ("en", "Makeup is fine to\u{ad}morrow."),
        ("en", "Makeup is fine to\u{200e}morrow."),
        ("es", "Puede maquillarse el 21 de noviembre."),
        ("es", "Puede maquillarse man\u{303}ana."),
        ("pt", "Pode em 2 dias."),
        ("pt", "Maquilhagem amanha."),
        ("fr", "Maquillage possible le lendemain."),
        ("fr", "Maquillage possible maintenant."),
        ("de", "Make-up nach 24 Std."),
        ("de", "Make-up ab 18.30 Uhr."),
        ("pl", "Makijaż po dobie."),
        ("pl", "Makijaż pojutrze."),
        ("pl", "Makijaż po 24 godz."),
        ("ar", "المكياج من ٦:٣٠"),
        ("ar", "المكياج بعد 30 دقيقة"),
        ("ar", "المكياج يوم الإثنين"),
        ("ar", "المكياج الآن"),
        ("ar", "المكياج بعد يَوْمَيْنِ"),
        ("es", "Puede maquillarse mañana."),
        ("es", "Puede maquillarse a las 18h."),
        ("fr", "Maquillage possible demain."),
        ("de", "Make-up ab morgen."),
        ("de", "Make-up nach 12 Stunden."),
        ("pl", "Makijaż po 12 godzinach."),
        ("pl", "Makijaż od 21 listopada."),
        ("pt", "Maquilhagem amanhã."),
        ("ar", "المكياج بعد يومين."),
        ("ar", "المكياج غداً."),
    ];
    for (lang, line) in times {
        assert!(matches!(free(lang, line), Err(NotSaid::Time(_))), "{lang}: {line}");
    }
}

#[test]
fn own_words_are_filled_with_what_was_computed() {
    assert_eq!(fill("Dry until {wash}.", &[("wash", "9pm"), ("you", "f")]), "Dry until 9pm.");
}

#[test]
fn a_word_of_two_alphabets_is_refused() {
    for own in ["Wash tоday", "Use it fоr two hоurs", "Sun cream in an hοur"] {
        assert!(matches!(free("en", own), Err(NotSaid::Mixed(_))), "{own}");
        assert!(matches!(said("en", "Wash your face.", own), Err(NotSaid::Mixed(_))), "{own}");
    }
    for own in ["Ask for Юлия at the desk", "A cream with 5 μg of β-carotene"] {
        assert_eq!(free("en", own), Ok(()), "{own}");
    }
}
