use super::*;
use crate::clients::ClientFields;
use crate::fixture::{ana, clinic_of_ana, clinic_with, data};
use crate::handouts::Options;
use crate::{consents, editions};

fn asked(answers: &str) -> Questionnaire {
    let text = format!(
        r#"{{"on":"2026-11-20","fitzpatrick":2,"zones":["chin"],"rest":"no","answers":{{{answers}}}}}"#
    );
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn a_file_that_speaks_spanish_gives_its_reasons_in_spanish() {
    let (_home, mut file, client) = clinic_of_ana();
    let answers = r#""isotretinoin":{"state":"past","on":"2026-09-14"}"#;
    file.speak("es");
    let said = keep(&mut file, client, asked(answers)).expect("kept").0.verdict.findings.remove(0).reason;
    for words in
        ["hasta el 16\u{a0}de\u{a0}marzo\u{a0}de\u{a0}2027", "6\u{a0}meses", "14\u{a0}de\u{a0}septiembre"]
    {
        assert!(said.replace(' ', "\u{a0}").contains(&words.replace(' ', "\u{a0}")), "{words}: {said}");
    }
    file.speak("tlh");
    let again = standing_findings(&file, client).expect("findings").remove(0).reason;
    assert_eq!(again, said, "a language that nobody speaks changes nothing");
    file.speak("en");
    let english = standing_findings(&file, client).expect("findings").remove(0).reason;
    assert!(english.contains("wait until"), "{english}");
}

#[test]
fn what_has_changed_between_editions_is_not_the_language() {
    let (_home, mut file, client) = clinic_of_ana();
    keep(&mut file, client, asked(r#""melasma":"yes""#)).expect("kept");
    file.speak("es");
    let version = data().version.clone();
    assert_eq!(editions::changes(&file, &version).expect("changes"), Vec::new());
}

#[test]
fn a_client_who_speaks_spanish_reads_and_signs_the_consent_in_spanish() {
    let (_home, file, client) = clinic_with(ClientFields { language: "es".into(), ..ana() });
    let text = consents::text_for(&file, client).expect("a text");
    assert!(text.title.starts_with("Consentimiento"), "{}", text.title);
    assert!(consents::text(&file).expect("a text").title.starts_with("Consent"), "the clinic's own stays");
}

#[test]
fn the_questionnaire_prints_in_every_language_of_the_window() {
    for lang in ["en", "es"] {
        let printed = print_form(&data().spoken(lang), "Oak", Options::parse("a4", 12).expect("options"));
        assert!(printed.expect("printed").bytes.starts_with(b"%PDF"), "{lang}");
    }
}
