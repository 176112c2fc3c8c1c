use super::*;
use crate::fixture::{clinic_of_ana, draft, signed};
use crate::{ClinicFile, checkup, journal};

#[test]
fn a_call_is_due_from_the_second_day_on_until_somebody_answers() {
    let (_home, mut file, client) = clinic_of_ana();
    let zones = ["cheek_left", "neck", "abdomen", "crown", "hand_left"];
    for (days, zone) in [1, 2, 9, 10].into_iter().zip(zones) {
        signed(&mut file, client, days, zone);
    }
    draft(&mut file, client, 3, zones[4]);
    let days = |file: &ClinicFile| -> Vec<i64> {
        let today = file.today().expect("today");
        calls_due(file).expect("due").iter().map(|due| (today - due.on).num_days()).collect()
    };
    assert_eq!(days(&file), [2, 9], "neither too early nor too late, and no draft");
    let due = calls_due(&file).expect("due").remove(0);
    let said = |reached, signs: &[&str]| NewCall {
        reached,
        signs: signs.iter().map(|sign| (*sign).to_owned()).collect(),
        note: String::new(),
    };
    record_call(&mut file, due.session_id, said(false, &[])).expect("nobody answered");
    assert_eq!((days(&file).len(), calls_due(&file).expect("due")[1].tries), (2, 1), "still due");
    assert_eq!(
        record_call(&mut file, due.session_id, said(false, &["fever"])).expect_err("who told?").field(),
        Some("reached")
    );
    assert_eq!(
        record_call(&mut file, due.session_id, said(true, &["hiccup"])).expect_err("no sign").field(),
        Some("signs")
    );
    record_call(&mut file, due.session_id, said(true, &["worse"])).expect("told");
    assert_eq!(days(&file), [9], "done");
    assert_eq!(calls(&file, due.session_id).expect("calls").len(), 2);
    assert!(checkup::run(&file).expect("checked").ok);
}

#[test]
fn a_visit_stands_on_its_day_by_the_clinics_clock() {
    let (_home, mut file, client) = clinic_of_ana();
    let at = |text: &str| chrono::DateTime::parse_from_rfc3339(text).expect("a time");
    let visit = |text: &str| AppointmentFields {
        client_id: client,
        at: at(text),
        minutes: 60,
        note: String::new(),
        cancelled: false,
    };
    // The clinic is in London: summer time, an hour ahead of UTC.
    let late = set_appointment(&mut file, None, visit("2027-06-30T23:30:00+00:00")).expect("kept").0;
    set_appointment(&mut file, None, visit("2027-07-01T09:00:00+01:00")).expect("kept");
    let on = |file: &ClinicFile, day: &str| {
        appointments_on(file, day.parse().expect("a day")).expect("listed").len()
    };
    assert_eq!((on(&file, "2027-06-30"), on(&file, "2027-07-01")), (0, 2), "half past midnight there");
    let text = calendar(&file, &[late.id]).expect("a calendar");
    assert!(text.contains("DTSTART:20270630T233000Z") && text.contains("SUMMARY:Oak: Ana"), "{text}");
    assert!(!text.contains("Berg"), "the first name only");
    let off = AppointmentFields { cancelled: true, ..late.fields };
    set_appointment(&mut file, Some(late.id), off).expect("called off");
    assert_eq!(on(&file, "2027-07-01"), 1);
    journal::undo(&mut file, Some(("appointment", None))).expect("taken back");
    assert_eq!(on(&file, "2027-07-01"), 2);
    let broken = [
        ("minutes", AppointmentFields { minutes: 0, ..visit("2027-07-01T09:00:00+01:00") }),
        ("at", visit("1999-07-01T09:00:00+01:00")),
        ("note", AppointmentFields { note: "x".repeat(300), ..visit("2027-07-01T09:00:00+01:00") }),
    ];
    for (field, fields) in broken {
        assert_eq!(set_appointment(&mut file, None, fields).expect_err(field).field(), Some(field));
    }
}
