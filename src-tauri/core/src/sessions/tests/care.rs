//! What a screening changes in a session, and when it is too old to rest on.

use super::*;
use stipple_knowledge::screening::settings::{fewer_passes, in_words};

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

fn asked(room: &mut Room, on: &str, answers: &Value) {
    let asked = json!({
        "on": on, "birth_on": "1984-03-15", "zones": ["cheek_left"], "rest": "no", "answers": answers,
    });
    screened(room, &asked);
}

#[test]
fn the_settings_of_a_screening_lower_the_ceiling_of_the_session() {
    let mut room = room();
    let half = json!({ "zones": [{ "zone": "cheek_left", "depth_mm": 0.75, "passes": 3 }] });
    add(&mut room.file, room.client, chart(&half)).expect("0.75 mm is under the ceiling");
    asked(&mut room, "2026-11-19", &json!({ "sensitive_skin": "yes" }));
    let (field, rule) = refused(&mut room, &half);
    assert_eq!(field, "zones.0.depth_mm", "{rule}");
    assert!(rule.contains("0.25 mm") && rule.contains("screening"), "says which ceiling: {rule}");
    let caps = caps(&room.file, room.client, &chart(&half), None).expect("caps");
    let data = room.file.knowledge();
    let range = data.depth(data.zone("cheek_left", "zone").expect("a zone"), &caps);
    assert_eq!((range.start_mm, range.max_mm), (range.start_mm, range.start_mm), "the start is the ceiling");
    let allowed = json!({
        "zones": half["zones"], "deviation": { "reason": "the doctor asks for it", "by": "Mara Ellis" },
    });
    assert!(add(&mut room.file, room.client, chart(&allowed)).is_ok(), "a reason is recorded");
}

#[test]
fn care_is_said_in_words_and_too_many_passes_are_warned_of() {
    let mut room = room();
    asked(&mut room, "2026-11-19", &json!({ "pigment_history": "past" }));
    let three = chart(&json!({}));
    let settings = settings(&room.file, room.client, &three, None).expect("settings");
    assert!(fewer_passes(&settings), "{settings:?}");
    let said = in_words(&room.file.knowledge(), &settings).expect("words").join(" ");
    assert!(said.contains("test area") && said.contains("28 days"), "{said}");
    let warnings = add(&mut room.file, room.client, three).expect("a draft").0.warnings;
    assert!(warnings.iter().any(|line| line.contains("fewer than 3")), "{warnings:?}");
    let many = json!({ "zones": [{ "zone": "cheek_left", "depth_mm": 0.5, "passes": 4 }] });
    let warnings = add(&mut room.file, room.client, chart(&many)).expect("a draft").0.warnings;
    assert!(warnings.iter().any(|line| line.contains("more than the 3")), "{warnings:?}");
}

#[test]
fn a_screening_is_confirmed_on_the_day_and_asked_again_after_half_a_year() {
    let mut room = room();
    let record = chart(&json!({}));
    let ask = |room: &Room| asking(&room.file, room.client, &record, None).expect("known");
    assert_eq!(ask(&room), Asking::Everything { last: None, valid: 180 }, "nobody has asked");
    asked(&mut room, "2026-05-22", &json!({}));
    let last = Some(day("2026-05-22"));
    assert_eq!(ask(&room), Asking::Everything { last, valid: 180 }, "181 days ago");
    asked(&mut room, "2026-05-23", &json!({}));
    assert_eq!(ask(&room), Asking::Changes { last: day("2026-05-23") }, "180 days ago");
    asked(&mut room, "2026-11-19", &json!({}));
    assert_eq!(ask(&room), Asking::Nothing, "on the day of the session");
    screened(&mut room, &json!({ "on": "2026-11-20", "zones": ["chin"], "rest": "no" }));
    assert!(matches!(ask(&room), Asking::Everything { last: None, .. }), "only after the session");
}

#[test]
fn a_later_screening_does_not_stop_the_correction_of_an_earlier_record() {
    let mut room = room();
    asked(&mut room, "2026-11-19", &json!({}));
    let record = json!({ "overrides": consent() });
    let draft = add(&mut room.file, room.client, chart(&record)).expect("a draft").0;
    let signed = sign(&mut room.file, draft.id).expect("signed at 1.0 mm").0;
    std::thread::sleep(std::time::Duration::from_millis(5));
    asked(&mut room, "2026-11-20", &json!({ "sensitive_skin": "yes" }));
    let corrected = json!({ "overrides": consent(), "endpoint": "even redness" });
    let amended = amend(&mut room.file, signed.id, chart(&corrected)).expect("as it was known then").0;
    assert_eq!(amended.amends_id, Some(signed.id), "beside it");
    let again = json!({ "overrides": consent(), "endpoint": "even redness, no bleeding" });
    let again = amend(&mut room.file, amended.id, chart(&again)).expect("and once more").0;
    let told = get(&room.file, again.id).expect("there").warnings;
    assert!(!told.iter().any(|line| line.starts_with("interval")), "no neighbour of itself: {told:?}");
    assert!(!told.iter().any(|line| line.contains("letter")), "nor of what was said later: {told:?}");
}

#[test]
fn one_new_answer_does_not_make_old_ones_young() {
    let mut room = room();
    asked(&mut room, "2025-01-10", &json!({ "keloid": "no" }));
    screened(&mut room, &json!({ "on": "2026-11-19", "zones": ["chin"], "answers": { "smoking": "no" } }));
    let said = asking(&room.file, room.client, &chart(&json!({})), None).expect("known");
    assert_eq!(said, Asking::Everything { last: Some(day("2025-01-10")), valid: 180 }, "the oldest counts");
}

#[test]
fn answers_that_contradict_each_other_still_stop_and_close_no_file() {
    let mut room = room();
    let past = json!({ "keloid": { "state": "past", "on": "1985-06-01" } });
    asked(&mut room, "2026-11-18", &past);
    let mut fields = clients::get(&room.file, room.client).expect("the client").fields;
    fields.birth_on = Some(day("1990-03-15"));
    clients::set(&mut room.file, room.client, fields).expect("corrected");
    screened(&mut room, &json!({ "on": "2026-11-19", "zones": ["cheek_left"] }));
    let findings = screening::standing_findings(&room.file, room.client).expect("the file opens");
    assert!(findings.iter().any(|finding| finding.key == "keloid"), "what was answered stands");
    let draft =
        add(&mut room.file, room.client, chart(&json!({ "overrides": consent() }))).expect("a draft").0;
    assert!(sign(&mut room.file, draft.id).is_err(), "and stops");
}

#[test]
fn directions_steps_and_the_washing_are_kept_as_they_are_known() {
    let mut room = room();
    let whole = json!({
        "zones": [{ "zone": "forehead", "depth_mm": 0.5, "passes": 2, "directions": ["vertical", "oblique"] }],
        "steps": ["B4-04", "B4-05"],
        "numbing": { "product": "cream", "on_at": "2026-11-19T13:30:00Z", "off_at": "2026-11-19T13:50:00Z",
            "washed_at": "2026-11-19T13:52:00Z" },
    });
    let kept = add(&mut room.file, room.client, chart(&whole)).expect("kept").0;
    assert_eq!(get(&room.file, kept.id).expect("there").chart, kept.chart, "as it was said");
    for (wrong, field) in [
        (json!({ "steps": ["B4-99"] }), "steps"),
        (
            json!({ "zones": [{ "zone": "chin", "depth_mm": 0.5, "passes": 1, "directions": ["up"] }] }),
            "zones.0.directions",
        ),
        (
            json!({ "numbing": { "product": "cream", "off_at": "2026-11-19T13:50:00Z", "washed_at": "2026-11-19T13:40:00Z" } }),
            "numbing.washed_at",
        ),
    ] {
        assert_eq!(refused(&mut room, &wrong).0, field, "{wrong}");
    }
}
