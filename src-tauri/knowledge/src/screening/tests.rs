use super::*;
use crate::data::Knowledge;

fn data() -> Knowledge {
    Knowledge::bundled().expect("the data loads")
}

fn judged(data: &Knowledge, asked: &str) -> Verdict {
    screen(data, &serde_json::from_str(asked).expect("valid JSON")).expect("a valid questionnaire")
}

/// One answer on 20 November 2026, with nothing else to say; `extra` is put before `answers`.
fn outcome(data: &Knowledge, extra: &str, key: &str, answer: &str) -> (Outcome, Option<String>) {
    let asked = format!(
        r#"{{"on":"2026-11-20","birth_on":"1990-05-01","fitzpatrick":3,"rest":"no",{extra}"answers":{{"{key}":{answer}}}}}"#
    );
    let verdict = judged(data, &asked);
    (verdict.verdict, verdict.earliest_on.map(|day| day.to_string()))
}

const CHEEK: &str = r#""zones":["cheek_left"],"#;

#[test]
fn every_answer_gives_the_class_of_the_table() {
    use Outcome::{Care, Clear, Defer, Medical, Stop};
    let data = data();
    let rows: &[(&str, Outcome, Outcome)] = &[
        ("pregnancy", Stop, Clear),
        ("breastfeeding", Stop, Clear),
        ("bleeding_disorder", Stop, Stop),
        ("blood_disease", Stop, Stop),
        ("metal_allergy", Stop, Stop),
        ("keloid", Stop, Stop),
        ("scleroderma", Stop, Stop),
        ("permanent_filler", Stop, Stop),
        ("blood_borne_infection", Stop, Stop),
        ("skin_cancer_or_changing_lesion", Stop, Medical),
        ("isotretinoin", Stop, Defer),
        ("rosacea", Stop, Medical),
        ("cancer", Stop, Medical),
        ("immune_weakness", Stop, Medical),
        ("cancer_treatment", Stop, Defer),
        ("acne", Stop, Defer),
        ("cold_sores", Stop, Defer),
        ("skin_infection", Stop, Clear),
        ("eczema", Stop, Medical),
        ("psoriasis", Stop, Medical),
        ("dermatitis", Stop, Medical),
        ("vitiligo", Stop, Medical),
        ("lichen_planus", Stop, Medical),
        ("diabetes", Stop, Medical),
        ("sunburn_or_tan", Stop, Defer),
        ("open_skin", Defer, Clear),
        ("unwell", Defer, Clear),
        ("aftercare_unable", Defer, Clear),
        ("new_scar", Defer, Defer),
        ("filler", Defer, Defer),
        ("surgery", Defer, Defer),
        ("botulinum_toxin", Defer, Defer),
        ("peel_or_laser", Defer, Defer),
        ("topical_actives", Defer, Defer),
        ("hair_removal", Defer, Defer),
        ("event_within_7_days", Defer, Clear),
        ("blood_thinner", Medical, Medical),
        ("pigment_history", Medical, Medical),
        ("melasma", Medical, Medical),
        ("autoimmune", Medical, Medical),
        ("heart_condition", Medical, Medical),
        ("photosensitising_medicine", Medical, Medical),
        ("sensitive_skin", Medical, Medical),
        ("poor_healing", Medical, Medical),
        ("acne_medicine", Medical, Medical),
        ("topical_reaction", Medical, Medical),
        ("steroid_medicine", Medical, Medical),
        ("other_condition", Medical, Medical),
        ("other_medicine", Medical, Medical),
        ("burn_scar", Medical, Medical),
        ("anaesthetic_allergy", Care, Care),
        ("liver_disease", Care, Care),
        ("blood_pigment_disorder", Care, Care),
        ("pseudocholinesterase_deficiency", Care, Care),
        ("antiarrhythmic_medicine", Care, Care),
        ("prep_allergy", Care, Care),
        ("anti_inflammatory", Care, Care),
        ("smoking", Care, Care),
        ("fainting", Care, Care),
        ("tattoo", Care, Care),
        ("keratosis_mole_wart", Care, Care),
    ];
    for (key, yes, past) in rows {
        assert_eq!(outcome(&data, CHEEK, key, r#""yes""#).0, *yes, "{key}: yes");
        let yesterday = r#"{"state":"past","on":"2026-11-19"}"#;
        assert_eq!(outcome(&data, CHEEK, key, yesterday).0, *past, "{key}: past");
        assert_eq!(outcome(&data, CHEEK, key, r#""no""#).0, Clear, "{key}: no");
        let doubt = match yes {
            Stop => Defer,
            Care => Care,
            _ => Medical,
        };
        assert_eq!(outcome(&data, CHEEK, key, r#""unsure""#), (doubt, None), "{key}: a doubt is never clear");
    }
    let special = ["alcohol", "scalp_condition"];
    let asked = data.conditions.iter().map(|condition| condition.key.as_str());
    let untested: Vec<_> =
        asked.filter(|key| !rows.iter().any(|row| row.0 == *key) && !special.contains(key)).collect();
    assert_eq!(untested, Vec::<&str>::new(), "every question stands in this table");
}

#[test]
fn waits_end_on_the_first_allowed_day() {
    let data = data();
    let cases = [
        ("isotretinoin", "2026-09-14", "2027-03-16", "183 days are later than 6 calendar months"),
        ("cancer_treatment", "2026-11-10", "2026-12-08", "28 days"),
        ("acne", "2026-11-10", "2026-12-08", "28 days"),
        ("cold_sores", "2026-11-10", "2026-11-24", "14 days"),
        ("sunburn_or_tan", "2026-11-10", "2026-11-24", "14 days"),
        ("filler", "2026-11-10", "2027-05-12", "183 days"),
        ("surgery", "2026-11-10", "2027-11-10", "12 months"),
        ("botulinum_toxin", "2026-11-10", "2026-12-08", "28 days"),
        ("peel_or_laser", "2026-11-10", "2027-02-10", "a missing kind is deep: 3 months"),
        ("topical_actives", "2026-11-18", "2026-11-25", "7 days"),
        ("hair_removal", "2026-11-10", "2026-11-24", "14 days"),
    ];
    for (key, on, until, why) in cases {
        let answer = format!(r#"{{"state":"past","on":"{on}"}}"#);
        assert_eq!(outcome(&data, CHEEK, key, &answer), (Outcome::Defer, Some(until.into())), "{key}: {why}");
    }
    assert_eq!(
        outcome(&data, CHEEK, "alcohol", r#""yes""#),
        (Outcome::Defer, Some("2026-11-21".into())),
        "yes counts from the day of the screening"
    );
    assert_eq!(
        outcome(&data, CHEEK, "alcohol", r#"{"state":"past","on":"2026-11-19"}"#).0,
        Outcome::Clear,
        "the first allowed day has come"
    );
}

#[test]
fn details_change_the_class() {
    use Outcome::{Care, Clear, Defer, Medical, Stop};
    let data = data();
    let numbing = r#""zones":["cheek_left"],"numbing_planned":true,"#;
    let back = r#""zones":["back"],"#;
    let crown = r#""zones":["crown"],"#;
    let cases = [
        (CHEEK, "rosacea", r#"{"state":"yes","controlled":true}"#, Medical, "quiet"),
        (CHEEK, "diabetes", r#"{"state":"yes","controlled":true}"#, Medical, "controlled"),
        (CHEEK, "sunburn_or_tan", r#"{"state":"yes","kind":"tan"}"#, Defer, "a tan"),
        (
            CHEEK,
            "peel_or_laser",
            r#"{"state":"past","on":"2026-10-01","kind":"superficial"}"#,
            Clear,
            "28 days are over",
        ),
        (CHEEK, "peel_or_laser", r#"{"state":"past","on":"2026-10-01"}"#, Defer, "a missing kind is deep"),
        (numbing, "anaesthetic_allergy", r#""yes""#, Stop, "numbing is planned"),
        (numbing, "liver_disease", r#""yes""#, Medical, "numbing is planned"),
        (
            CHEEK,
            "filler",
            r#"{"state":"past","on":"2026-11-01","zones":["chin"]}"#,
            Clear,
            "elsewhere nothing",
        ),
        (
            CHEEK,
            "acne",
            r#"{"state":"yes","zones":["chin"]}"#,
            Stop,
            "any facial zone strikes all facial zones",
        ),
        (back, "acne", r#"{"state":"yes","zones":["chin"]}"#, Clear, "the back is not the face"),
        (CHEEK, "eczema", r#"{"state":"yes","zones":["back"]}"#, Medical, "elsewhere: a doctor"),
        (
            CHEEK,
            "skin_cancer_or_changing_lesion",
            r#"{"state":"yes","zones":["back"]}"#,
            Medical,
            "elsewhere: a doctor",
        ),
        (CHEEK, "cold_sores", r#""past""#, Medical, "undated, on the face"),
        (CHEEK, "cold_sores", r#"{"state":"past","on":"2026-01-01"}"#, Medical, "healed, on the face"),
        (back, "cold_sores", r#""past""#, Care, "undated, elsewhere"),
        (CHEEK, "blood_thinner", r#"{"state":"past","on":"2026-11-01"}"#, Clear, "19 days ago"),
        (CHEEK, "acne", r#"{"state":"past","on":"2026-10-01"}"#, Clear, "quiet for longer than 28 days"),
        (
            CHEEK,
            "cancer_treatment",
            r#"{"state":"past","on":"2026-01-01"}"#,
            Medical,
            "after the wait: a doctor",
        ),
        (CHEEK, "scalp_condition", r#""yes""#, Clear, "the scalp is not treated"),
        (crown, "scalp_condition", r#""yes""#, Medical, "the scalp is treated"),
    ];
    for (extra, key, answer, expected, why) in cases {
        assert_eq!(outcome(&data, extra, key, answer).0, expected, "{key} {answer}: {why}");
    }
}

#[test]
fn what_is_not_answered_is_not_a_no() {
    let data = data();
    let some = r#"{"on":"2026-11-20","birth_on":"1990-05-01","fitzpatrick":3,"zones":["chin"],"answers":{"smoking":"no"}}"#;
    let verdict = judged(&data, some);
    assert_eq!(verdict.verdict, Outcome::Incomplete, "one answer of many");
    assert_eq!(verdict.missing.len(), data.conditions.len() - 1, "all the others are listed");
    let stopped = r#"{"on":"2026-11-20","zones":["chin"],"answers":{"pregnancy":"yes"}}"#;
    assert_eq!(judged(&data, stopped).verdict, Outcome::Stop, "a stop needs no further answer");
    let undated = r#"{"on":"2026-11-20","birth_on":"1990-05-01","fitzpatrick":3,"zones":["chin"],"rest":"no","answers":{"isotretinoin":"past"}}"#;
    let verdict = judged(&data, undated);
    assert_eq!(
        (verdict.verdict, verdict.missing),
        (Outcome::Incomplete, vec!["isotretinoin.on".into()]),
        "when was it?"
    );
}

#[test]
fn the_example_of_a_finding_is_cited() {
    let asked = r#"{"on":"2026-11-20","birth_on":"1990-05-01","fitzpatrick":3,"zones":["cheek_left","cheek_right"],
        "numbing_planned":true,"rest":"no","answers":{"isotretinoin":{"state":"past","on":"2026-09-14"},"rosacea":"unsure"}}"#;
    let verdict = judged(&data(), asked);
    assert_eq!(verdict.verdict, Outcome::Defer, "an unsure rosacea is a deferral too");
    assert_eq!(verdict.earliest_on, None, "a deferral without a date has no earliest day");
    let isotretinoin =
        verdict.findings.iter().find(|finding| finding.key == "isotretinoin").expect("a finding");
    assert_eq!(
        isotretinoin.until_on.map(|day| day.to_string()),
        Some("2027-03-16".into()),
        "the later of both"
    );
    assert_eq!(
        (isotretinoin.grade, isotretinoin.sources.as_slice()),
        (Grade::B, &["R38".to_owned()][..]),
        "who says so"
    );
    assert_eq!(isotretinoin.conflicts, ["C-08"], "the disagreement is named");
}

#[test]
fn age_and_skin_type_need_no_question() {
    let data = data();
    let with = |birth: &str, skin: u8| {
        let asked = format!(
            r#"{{"on":"2026-11-20","birth_on":"{birth}","fitzpatrick":{skin},"zones":["chin"],"rest":"no","answers":{{}}}}"#
        );
        judged(&data, &asked)
    };
    assert_eq!(with("2008-11-21", 2).verdict, Outcome::Stop, "17 years old");
    assert_eq!(with("2008-11-20", 2).verdict, Outcome::Care, "18 today");
    assert_eq!(with("2004-11-20", 2).verdict, Outcome::Clear, "22 today");
    let brown = with("1990-01-01", 4);
    assert_eq!(
        (brown.verdict, brown.findings[0].key.as_str()),
        (Outcome::Care, "skin_of_colour_care"),
        "type 4"
    );
    assert!(brown.settings.contains_key("depth"), "care says what changes: {:?}", brown.settings);
}

#[test]
fn invalid_input_names_the_field() {
    let data = data();
    let cases = [
        (r#""zones":[],"answers":{}"#, "zones"),
        (r#""zones":["lips"],"answers":{}"#, "zones.0"),
        (r#""zones":["chin"],"answers":{"rosacia":"yes"}"#, "answers.rosacia"),
        (r#""zones":["chin"],"answers":{"filler":{"state":"past","on":"2026-11-21"}}"#, "answers.filler.on"),
        (r#""zones":["chin"],"answers":{"filler":{"state":"past","on":"1880-01-01"}}"#, "answers.filler.on"),
        (r#""zones":["chin"],"answers":{"filler":{"state":"yes","zones":[]}}"#, "answers.filler.zones"),
        (r#""zones":["chin"],"answers":{"filler":{"state":"yes","kind":"deep"}}"#, "answers.filler.kind"),
        (r#""zones":["chin"],"fitzpatrick":7,"answers":{}"#, "fitzpatrick"),
    ];
    for (rest, field) in cases {
        let asked = format!(r#"{{"on":"2026-11-20","birth_on":"1990-05-01",{rest}}}"#);
        let refused = screen(&data, &serde_json::from_str(&asked).expect("valid JSON")).expect_err("invalid");
        assert_eq!(refused.field, field, "{refused}");
    }
    for text in [
        r#"{"on":"2026-11-20","zones":["chin"],"answers":{"rosacea":"maybe"}}"#,
        r#"{"on":"2026-02-30","zones":["chin"]}"#,
    ] {
        assert!(serde_json::from_str::<Questionnaire>(text).is_err(), "{text}");
    }
}
