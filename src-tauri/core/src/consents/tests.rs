use super::*;
use crate::fixture::clinic_of_ana;
use crate::handouts::Options;
use crate::{ClinicFile, checkup, sessions};
use chrono::Days;
use serde_json::json;

fn signature() -> Vec<Stroke> {
    let wave = |n: u8| [f32::from(n) / 40.0, 0.2 + f32::from(n % 5) / 25.0];
    vec![(0..30).map(wave).collect(), vec![[0.8, 0.2], [0.9, 0.1]]]
}

fn new(version: i64) -> NewConsent {
    NewConsent {
        version,
        mark: String::new(),
        name: "Ana Berg".into(),
        guardian: false,
        able: true,
        understood: true,
        strokes: signature(),
    }
}

#[test]
fn what_was_signed_stays_as_it_was_read() {
    let (_home, mut file, client) = clinic_of_ana();
    let read = text(&file).expect("a text");
    assert_eq!(read.version, 0, "the one that comes with it");
    let signed = sign(&mut file, client, &new(0)).expect("signed").0;
    assert_eq!((&signed.title, &signed.body), (&read.title, &read.body), "frozen");
    let own = Text { version: 9, title: "Ours".into(), body: "Our words.".into(), valid_days: 30 };
    assert_eq!(set_text(&mut file, own).expect("kept").0.version, 1, "numbered here");
    assert_eq!(list(&file, client).expect("listed"), [signed], "as it was read");
    let old = sign(&mut file, client, &new(0)).expect_err("another text than is read now");
    assert_eq!(old.code(), "conflict");
    let second = sign(&mut file, client, &new(1)).expect("signed").0;
    assert_eq!(second.expires_on - second.signed_on, chrono::TimeDelta::days(30), "as the text says");
    assert!(checkup::run(&file).expect("checked").ok);
}

#[test]
fn a_consent_holds_until_its_day_or_until_it_is_withdrawn() {
    let (_home, mut file, client) = clinic_of_ana();
    let today = file.today().expect("today");
    assert_eq!(valid(&file, client, today).expect("asked"), None, "nothing is signed");
    let signed = sign(&mut file, client, &new(0)).expect("signed").0;
    let later = |days: u64| today.checked_add_days(Days::new(days)).expect("a day");
    let holds = |file: &ClinicFile, day| valid(file, client, day).expect("asked").is_some();
    assert!(holds(&file, today) && holds(&file, later(183)), "for half a year");
    assert!(!holds(&file, later(184)), "not longer");
    assert!(!holds(&file, today.pred_opt().expect("a day")), "nor before");
    assert_eq!(withdraw(&mut file, signed.id, " ").expect_err("why?").field(), Some("reason"));
    withdraw(&mut file, signed.id, "asked to stop").expect("withdrawn");
    assert!(!holds(&file, today), "from today on");
    assert!(matches!(withdraw(&mut file, signed.id, "again"), Err(Error::Conflict { .. })), "once");
}

#[test]
fn nothing_is_signed_without_ticks_and_a_real_signature() {
    let (_home, mut file, client) = clinic_of_ana();
    let broken = [
        ("name", NewConsent { name: "  ".into(), ..new(0) }),
        ("able", NewConsent { able: false, ..new(0) }),
        ("understood", NewConsent { understood: false, ..new(0) }),
        ("strokes", NewConsent { strokes: vec![vec![[0.5, 0.5]]], ..new(0) }),
        ("strokes", NewConsent { strokes: vec![vec![[1.5, 0.5]; 20]], ..new(0) }),
        ("strokes", NewConsent { strokes: vec![vec![[f32::NAN, 0.5]; 20]], ..new(0) }),
        ("strokes", NewConsent { strokes: vec![vec![[0.5, 0.5]; 30_000]], ..new(0) }),
    ];
    for (field, new) in broken {
        assert_eq!(sign(&mut file, client, &new).expect_err("refused").field(), Some(field));
    }
    assert_eq!(list(&file, client).expect("listed"), [], "nothing was kept");
}

#[test]
fn a_session_is_signed_under_a_consent_of_its_day_and_of_no_other() {
    let (_home, mut file, client) = clinic_of_ana();
    let today = file.today().expect("today");
    let record = |day: NaiveDate| {
        let chart = json!({ "ended_at": format!("{day}T09:30:00+00:00"), "zone": "Europe/London",
                            "zones": [{ "zone": "cheek_left", "depth_mm": 0.5, "passes": 3 }] });
        serde_json::from_value(chart).expect("a chart")
    };
    let draft = sessions::add(&mut file, client, record(today)).expect("a draft").0.id;
    assert_eq!(sessions::sign(&mut file, draft).expect_err("no consent").field(), Some("overrides"));
    sign(&mut file, client, &new(0)).expect("signed");
    sessions::sign(&mut file, draft).expect("under the consent");
    let before = today.checked_sub_days(Days::new(60)).expect("a day");
    let old = sessions::add(&mut file, client, record(before)).expect("a draft").0.id;
    assert_eq!(sessions::sign(&mut file, old).expect_err("not yet").field(), Some("overrides"));
}

#[test]
fn a_consent_that_was_taken_back_leaves_no_reason_and_one_that_holds_needs_none() {
    let (_home, mut file, client) = clinic_of_ana();
    let today = file.today().expect("today");
    let on_paper = || {
        let chart = json!({ "ended_at": format!("{today}T00:30:00+00:00"), "zone": "Europe/London",
                            "zones": [{ "zone": "cheek_left", "depth_mm": 0.5, "passes": 3 }],
                            "overrides": [{ "rule": "consent", "reason": "on paper", "by": "Mara" }] });
        serde_json::from_value(chart).expect("a chart")
    };
    let draft = sessions::add(&mut file, client, on_paper()).expect("a draft").0.id;
    let signed = sign(&mut file, client, &new(0)).expect("signed").0;
    withdraw(&mut file, signed.id, "asked to stop").expect("withdrawn");
    let refused = sessions::sign(&mut file, draft).expect_err("the client said no");
    assert!(refused.to_string().contains("withdrawn"), "{refused}");
    sign(&mut file, client, &new(0)).expect("signed anew");
    let held = sessions::sign(&mut file, draft).expect("under the new one").0;
    assert_eq!(held.chart.overrides, [], "no reason where none is needed");
}

#[test]
fn a_text_that_could_never_be_printed_is_refused_before_anybody_signs_it() {
    let (_home, mut file, client) = clinic_of_ana();
    let claim =
        Text { version: 0, title: "Ours".into(), body: "It is completely safe.".into(), valid_days: 30 };
    assert_eq!(set_text(&mut file, claim).expect_err("a claim").field(), Some("body"));
    let signs = NewConsent { name: "Ana \u{1F9B7}".into(), ..new(0) };
    assert!(sign(&mut file, client, &signs).is_err(), "a sign that no font has");
    let signed = sign(&mut file, client, &new(0)).expect("signed").0;
    withdraw(&mut file, signed.id, "you said it is completely safe").expect("in the client's words");
    print(&file, signed.id, Options::parse("a4", 12).expect("options")).expect("it prints all the same");
}

#[test]
fn a_signed_consent_is_printed_with_its_signature() {
    let (_home, mut file, client) = clinic_of_ana();
    let signed = sign(&mut file, client, &new(0)).expect("signed").0;
    let options = Options::parse("a4", 12).expect("options");
    let printed = print(&file, signed.id, options).expect("a paper");
    assert!((1..=2).contains(&printed.pages), "{} pages", printed.pages);
    assert_eq!(printed, print(&file, signed.id, options).expect("again"), "the same bytes");
}

#[test]
fn what_is_drawn_so_far_is_kept_until_it_is_signed_or_the_text_changes() {
    let (_home, mut file, client) = clinic_of_ana();
    let so_far = NewConsent { able: false, strokes: vec![vec![[0.1, 0.2]; 3]], ..new(0) };
    keep_draft(&mut file, client, &so_far).expect("kept");
    assert_eq!(draft(&file, client).expect("there"), Some(so_far.clone()));
    let broken = NewConsent { strokes: vec![vec![[7.0, 0.2]]], ..so_far.clone() };
    assert_eq!(keep_draft(&mut file, client, &broken).expect_err("outside").field(), Some("strokes"));
    sign(&mut file, client, &new(0)).expect("signed");
    assert_eq!(draft(&file, client).expect("there"), None, "it is signed");
    keep_draft(&mut file, client, &so_far).expect("kept");
    let own = Text { version: 0, title: "Ours".into(), body: "Our words.".into(), valid_days: 30 };
    set_text(&mut file, own).expect("another text");
    assert_eq!(draft(&file, client).expect("there"), None, "something else was read");
    assert!(checkup::run(&file).expect("checked").ok);
}

#[test]
fn a_withdrawal_ends_every_consent_that_holds_beside_it() {
    let (_home, mut file, client) = clinic_of_ana();
    let today = file.today().expect("today");
    sign(&mut file, client, &new(0)).expect("signed");
    let second = sign(&mut file, client, &new(0)).expect("signed once more").0;
    withdraw(&mut file, second.id, "asked to stop").expect("withdrawn");
    assert_eq!(valid(&file, client, today).expect("asked"), None, "neither holds");
    assert_eq!(withdrawn(&file, client).expect("asked"), Some(today));
}
