//! Every row of table B1, and every disagreement that screens, answered in each way on 20 November 2026.

use super::*;
use crate::data::Knowledge;

/// Row, question (with `kind` or `controlled`), what is treated, then what comes of: `yes`; `past`,
/// by its day, on both sides of the wait where there is one; `unsure`; and `yes` in another zone
/// than the treated one (for a question without a place, another zone is treated). `until` is the
/// first allowed day. The answer's own zone is the left cheek, for a scalp row the crown.
const B1: &str = "
B1-01 | pregnancy                       | cheek         | stop    | 2026-11-19 clear                                                  | defer   | stop
B1-02 | breastfeeding                   | cheek         | stop    | 2026-11-19 clear                                                  | defer   | stop
B1-03 | skin_cancer_or_changing_lesion  | cheek         | stop    | 2020-01-01 medical                                                | defer   | medical
B1-04 | keratosis_mole_wart             | cheek         | care    | 2020-01-01 care                                                   | care    | clear
B1-05 | open_skin                       | cheek         | defer   | 2026-11-19 clear                                                  | medical | clear
B1-06 | metal_allergy                   | cheek         | stop    | 2010-01-01 stop                                                   | defer   | stop
B1-07 | anaesthetic_allergy             | cheek         | care    | 2010-01-01 care                                                   | care    | care
B1-07 | anaesthetic_allergy             | cheek+numbing | stop    | 2010-01-01 stop                                                   | defer   | stop
B1-07 | prep_allergy                    | cheek         | care    | 2010-01-01 care                                                   | care    | care
B1-08 | bleeding_disorder               | cheek         | stop    | 2010-01-01 stop                                                   | defer   | stop
B1-09 | blood_thinner                   | cheek         | medical | 2026-11-07 medical, 2026-11-06 clear                              | medical | medical
B1-10 | isotretinoin                    | cheek         | stop    | 2026-05-21 defer until 2026-11-21, 2026-05-20 clear               | defer   | stop
B1-11 | acne                            | cheek         | stop    | 2026-10-24 defer until 2026-11-21, 2026-10-23 clear               | defer   | clear
B1-12 | rosacea                         | cheek         | stop    | 2020-01-01 medical                                                | defer   | stop
B1-12 | rosacea controlled              | cheek         | medical | 2020-01-01 medical                                                | medical | medical
B1-13 | cold_sores                      | cheek         | stop    | 2026-11-07 defer until 2026-11-21, 2026-11-06 medical             | defer   | stop
B1-14 | cold_sores                      | hand          | stop    | 2026-11-07 defer until 2026-11-21, 2026-11-06 care                | defer   | stop
B1-15 | skin_infection                  | cheek         | stop    | 2026-11-19 clear                                                  | defer   | clear
B1-16 | eczema                          | cheek         | stop    | 2020-01-01 medical                                                | defer   | medical
B1-16 | psoriasis                       | cheek         | stop    | 2020-01-01 medical                                                | defer   | medical
B1-16 | dermatitis                      | cheek         | stop    | 2020-01-01 medical                                                | defer   | medical
B1-16 | vitiligo                        | cheek         | stop    | 2020-01-01 medical                                                | defer   | medical
B1-16 | lichen_planus                   | cheek         | stop    | 2020-01-01 medical                                                | defer   | medical
B1-17 | keloid                          | cheek         | stop    | 1999-01-01 stop                                                   | defer   | stop
B1-18 | new_scar                        | cheek         | defer until 2027-05-22 | 2026-05-21 defer until 2026-11-21, 2026-05-20 clear | medical | clear
B1-19 | surgery                         | cheek         | defer until 2027-11-20 | 2025-11-21 defer until 2026-11-21, 2025-11-20 clear | medical | clear
B1-20 | filler                          | cheek         | defer until 2027-05-22 | 2026-05-21 defer until 2026-11-21, 2026-05-20 clear | medical | clear
B1-21 | botulinum_toxin                 | cheek         | defer until 2026-12-18 | 2026-10-24 defer until 2026-11-21, 2026-10-23 clear | medical | clear
B1-22 | cancer_treatment                | cheek         | stop    | 2026-10-24 defer until 2026-11-21, 2026-10-23 medical             | defer   | stop
B1-22 | steroid_medicine                | cheek         | medical | 2020-01-01 medical                                                | medical | medical
B1-23 | cancer                          | cheek         | stop    | 2010-01-01 medical                                                | defer   | stop
B1-24 | diabetes                        | cheek         | stop    | 2010-01-01 medical                                                | defer   | stop
B1-24 | diabetes controlled             | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-25 | immune_weakness                 | cheek         | stop    | 2010-01-01 medical                                                | defer   | stop
B1-26 | autoimmune                      | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-26 | scleroderma                     | cheek         | stop    | 2010-01-01 stop                                                   | defer   | stop
B1-27 | heart_condition                 | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-27 | antiarrhythmic_medicine         | cheek         | care    | 2010-01-01 care                                                   | care    | care
B1-27 | antiarrhythmic_medicine         | cheek+numbing | medical | 2010-01-01 medical                                                | medical | medical
B1-28 | sunburn_or_tan burn             | cheek         | stop    | 2026-11-07 defer until 2026-11-21, 2026-11-06 clear               | defer   | stop
B1-28 | sunburn_or_tan tan              | cheek         | defer until 2026-12-04 | 2026-11-07 defer until 2026-11-21, 2026-11-06 clear | medical | defer until 2026-12-04
B1-29 | peel_or_laser superficial       | cheek         | defer until 2026-12-18 | 2026-10-24 defer until 2026-11-21, 2026-10-23 clear | medical | clear
B1-29 | peel_or_laser deep              | cheek         | defer until 2027-02-20 | 2026-08-21 defer until 2026-11-21, 2026-08-20 clear | medical | clear
B1-30 | pigment_history                 | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-31 | melasma                         | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-33 | topical_actives                 | cheek         | defer until 2026-11-27 | 2026-11-14 defer until 2026-11-21, 2026-11-13 clear | medical | defer until 2026-11-27
B1-34 | hair_removal                    | cheek         | defer until 2026-12-04 | 2026-11-07 defer until 2026-11-21, 2026-11-06 clear | medical | clear
B1-35 | tattoo                          | cheek         | care    | 2010-01-01 care                                                   | care    | clear
B1-37 | unwell                          | cheek         | defer   | 2026-11-19 clear                                                  | medical | defer
B1-38 | photosensitising_medicine       | cheek         | medical | 2020-01-01 medical                                                | medical | medical
B1-39 | event_within_7_days             | cheek         | defer until 2026-11-27 | 2026-11-19 clear                                   | medical | defer until 2026-11-27
B1-39 | aftercare_unable                | cheek         | defer   | 2026-11-19 clear                                                  | medical | defer
B1-40 | poor_healing                    | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-40 | smoking                         | cheek         | care    | 2010-01-01 care                                                   | care    | care
B1-41 | alcohol                         | cheek         | defer until 2026-11-21 | 2026-11-20 defer until 2026-11-21, 2026-11-19 clear | medical | defer until 2026-11-21
B1-42 | anti_inflammatory               | cheek         | care    | 2026-11-01 care                                                   | care    | care
B1-43 | permanent_filler                | cheek         | stop    | 2010-01-01 stop                                                   | defer   | clear
B1-44 | blood_disease                   | cheek         | stop    | 2010-01-01 stop                                                   | defer   | stop
B1-45 | sensitive_skin                  | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-46 | acne_medicine                   | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-47 | topical_reaction                | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-48 | blood_borne_infection           | cheek         | stop    | 2010-01-01 stop                                                   | defer   | stop
B1-49 | steroid_medicine                | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-50 | scalp_condition                 | crown         | medical | 2010-01-01 medical                                                | medical | clear
B1-51 | burn_scar                       | cheek         | medical | 2010-01-01 medical                                                | medical | clear
B1-52 | fainting                        | cheek         | care    | 2010-01-01 care                                                   | care    | care
B1-53 | other_condition                 | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B1-53 | other_medicine                  | cheek         | medical | 2010-01-01 medical                                                | medical | medical
B5-08 | liver_disease                   | cheek+numbing | medical | 2010-01-01 medical                                                | medical | medical
B5-08 | liver_disease                   | cheek         | care    | 2010-01-01 care                                                   | care    | care
B5-08 | blood_pigment_disorder          | cheek+numbing | medical | 2010-01-01 medical                                                | medical | medical
B5-08 | blood_pigment_disorder          | cheek         | care    | 2010-01-01 care                                                   | care    | care
B5-08 | pseudocholinesterase_deficiency | cheek+numbing | medical | 2010-01-01 medical                                                | medical | medical
B5-08 | pseudocholinesterase_deficiency | cheek         | care    | 2010-01-01 care                                                   | care    | care
";

/// Rows that no question asks: skin type and age (`age_and_skin_type_need_no_question`), and the
/// sites that are no zone.
const UNASKED: [&str; 2] = ["B1-32", "B1-36"];

fn data() -> Knowledge {
    Knowledge::bundled().expect("the data loads")
}

/// What one answer comes to: `stop`, `defer until 2026-11-21`, `clear` …
fn outcome(data: &Knowledge, zone: &str, numbing: bool, key: &str, answer: &str) -> String {
    let asked = format!(
        r#"{{"on":"2026-11-20","birth_on":"1990-05-01","fitzpatrick":3,"rest":"no","zones":["{zone}"],
            "numbing_planned":{numbing},"answers":{{"{key}":{answer}}}}}"#
    );
    let asked = serde_json::from_str(&asked).unwrap_or_else(|error| panic!("{asked}: {error}"));
    let verdict = screen(data, &asked).unwrap_or_else(|refusal| panic!("{key} {answer}: {refusal}"));
    let word = serde_json::to_value(verdict.verdict).expect("a word");
    let until = verdict.earliest_on.map_or_else(String::new, |day| format!(" until {day}"));
    format!("{}{until}", word.as_str().expect("a word"))
}

fn zone(word: &str) -> &str {
    match word {
        "cheek" => "cheek_left",
        "hand" => "hand_left",
        other => other,
    }
}

#[test]
fn every_row_of_b1_answers_as_its_line_says() {
    let data = data();
    for line in B1.lines().filter(|line| !line.is_empty()) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let &[row, question, treated, yes, past, unsure, other] = cells.as_slice() else {
            panic!("seven cells: {line}")
        };
        let (key, detail) = question.split_once(' ').unwrap_or((question, ""));
        let condition = data.condition(key).unwrap_or_else(|| panic!("{key} is a question"));
        assert!(condition.rows.iter().any(|known| known == row), "{key} cites {row}");
        let detail = match detail {
            "" => String::new(),
            "controlled" => r#","controlled":true"#.to_owned(),
            kind => format!(r#","kind":"{kind}""#),
        };
        let (treated, numbing) = treated.split_once('+').map_or((treated, false), |(zone, _)| (zone, true));
        let treated = zone(treated);
        let say = |state: &str| format!(r#"{{"state":"{state}"{detail}}}"#);
        let ask = |zone: &str, answer: &str| outcome(&data, zone, numbing, key, answer);
        assert_eq!(ask(treated, &say("yes")), yes, "{row} {question}: yes");
        assert_eq!(ask(treated, &say("unsure")), unsure, "{row} {question}: a doubt");
        for told in past.split(", ") {
            let (on, expected) = told.split_once(' ').expect("a day and what comes of it");
            let answer = format!(r#"{{"state":"past","on":"{on}"{detail}}}"#);
            assert_eq!(ask(treated, &answer), expected, "{row} {question}: {on}");
        }
        let local = condition.asks.iter().any(|part| part == "zones");
        let place = if local { r#","zones":["cheek_left"]"# } else { "" };
        let answer = format!(r#"{{"state":"yes"{detail}{place}}}"#);
        let elsewhere = if treated == "hand_left" { "abdomen" } else { "hand_left" };
        assert_eq!(ask(elsewhere, &answer), other, "{row} {question}: another zone");
    }
}

#[test]
fn no_row_of_b1_is_left_out() {
    let said = |row: &String| B1.contains(row.as_str()) || UNASKED.contains(&row.as_str());
    let rows: Vec<String> = (1..=53).map(|n| format!("B1-{n:02}")).filter(|row| !said(row)).collect();
    assert_eq!(rows, Vec::<String>::new(), "rows without a line");
    let data = data();
    let asked = data.conditions.iter().map(|condition| condition.key.as_str());
    let keys: Vec<&str> = asked.filter(|key| !B1.contains(&format!("| {key} "))).collect();
    assert_eq!(keys, Vec::<&str>::new(), "questions without a line");
}

#[test]
fn a_site_that_is_never_needled_is_no_zone() {
    for site in ["eyelid_left", "lip", "lips", "nostril", "mouth"] {
        let asked = format!(r#"{{"on":"2026-11-20","zones":["{site}"],"rest":"no"}}"#);
        let refused = screen(&data(), &serde_json::from_str(&asked).expect("valid JSON"));
        assert_eq!(refused.expect_err("B1-36").field, "zones.0", "{site}");
    }
}

/// The disagreements that screen: the question, the answer, and what is applied.
const SAFER: &[(&str, &str, &str, &str)] = &[
    ("C-01", "rosacea", r#""yes""#, "stop"),
    ("C-01", "rosacea", r#"{"state":"yes","controlled":true}"#, "medical"),
    ("C-02", "acne", r#""yes""#, "stop"),
    ("C-03", "sensitive_skin", r#""yes""#, "medical"),
    ("C-04", "pregnancy", r#""yes""#, "stop"),
    ("C-04", "cancer", r#""yes""#, "stop"),
    ("C-04", "cold_sores", r#""yes""#, "stop"),
    ("C-05", "topical_reaction", r#""past""#, "medical"),
    ("C-06", "breastfeeding", r#""yes""#, "stop"),
    ("C-07", "blood_disease", r#""yes""#, "stop"),
    ("C-07", "bleeding_disorder", r#""yes""#, "stop"),
    ("C-07", "blood_thinner", r#""yes""#, "medical"),
    ("C-08", "isotretinoin", r#"{"state":"past","on":"2026-08-01"}"#, "defer until 2027-02-01"),
    ("C-08", "acne_medicine", r#""yes""#, "medical"),
    ("C-08", "topical_actives", r#""yes""#, "defer until 2026-11-27"),
    ("C-18", "topical_actives", r#"{"state":"past","on":"2026-11-18"}"#, "defer until 2026-11-25"),
    ("C-19", "liver_disease", r#""yes""#, "care"),
    ("C-23", "melasma", r#""yes""#, "medical"),
    ("C-23", "pigment_history", r#""past""#, "medical"),
    ("C-24", "keloid", r#""past""#, "stop"),
    ("C-24", "burn_scar", r#""yes""#, "medical"),
    ("C-26", "other_condition", r#""yes""#, "medical"),
    ("C-28", "pigment_history", r#""yes""#, "medical"),
    ("C-29", "eczema", r#"{"state":"yes","kind":"mild"}"#, "stop"),
    ("C-29", "psoriasis", r#"{"state":"yes","kind":"mild","zones":["back"]}"#, "medical"),
    ("C-31", "topical_reaction", r#""yes""#, "medical"),
];

#[test]
fn of_two_readings_the_safer_one_is_applied() {
    let data = data();
    for (row, key, answer, applied) in SAFER {
        let said = outcome(&data, "cheek_left", false, key, answer);
        assert_eq!(&said, applied, "{row}: {key}");
        let condition = data.condition(key).expect("a question");
        assert!(condition.conflicts.iter().any(|conflict| conflict == row), "{key} names {row}");
        let conflict = data.disagreements.iter().find(|conflict| conflict.id == *row).expect("in the data");
        let weakest = conflict.readings.last().expect("two readings or more");
        assert!(!weakest.applied, "{row}: the weakest reading stands last and is not applied");
    }
}

#[test]
fn hair_on_the_head_is_a_problem_for_a_doctor_only_where_the_scalp_is_treated() {
    assert_eq!(outcome(&data(), "crown", false, "scalp_condition", r#""yes""#), "medical", "C-27");
}

#[test]
fn every_disagreement_that_screens_is_tried() {
    let data = data();
    let screens = |id: &String| data.condition(id).is_some();
    let tried = |id: &str| id == "C-27" || SAFER.iter().any(|row| row.0 == id);
    let left: Vec<&str> = data
        .disagreements
        .iter()
        .filter(|conflict| conflict.decides.iter().any(screens))
        .map(|conflict| conflict.id.as_str())
        .filter(|id| !tried(id))
        .collect();
    assert_eq!(left, Vec::<&str>::new(), "disagreements without a line");
}
