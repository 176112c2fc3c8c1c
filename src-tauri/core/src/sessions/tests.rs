use super::*;
use crate::clients::{self, ClientFields};
use crate::clinic::{self, PractitionerFields};
use crate::fixture::{ana, clinic_with};
use crate::{ClientId, ClinicFile, Error, journal, plans, screening};
use serde_json::{Value, json};
use stipple_knowledge::zones::MaxDepth;
use tempfile::TempDir;

mod care;
mod lots;

struct Room {
    _home: TempDir,
    file: ClinicFile,
    client: ClientId,
}

fn room() -> Room {
    let (home, file, client) = clinic_with(ClientFields { fitzpatrick: Some(3), ..ana() });
    Room { _home: home, file, client }
}

/// A whole record, with `extra` laid over it.
fn chart(extra: &Value) -> Chart {
    let mut whole = json!({
        "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London",
        "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 }],
    });
    for (key, value) in extra.as_object().expect("an object") {
        whole[key] = value.clone();
    }
    serde_json::from_value(whole).expect("a chart")
}

fn consent() -> Value {
    json!([{ "rule": "consent", "reason": "on paper", "by": "Mara Ellis" }])
}

fn refused(room: &mut Room, extra: &Value) -> (String, String) {
    match add(&mut room.file, room.client, chart(extra)) {
        Err(Error::Invalid { field, rule }) => (field, rule.to_string()),
        other => panic!("{extra} is refused, not {other:?}"),
    }
}

#[test]
fn a_record_that_breaks_a_rule_is_refused_at_its_field() {
    let mut room = room();
    let cases = [
        (json!({ "zones": [] }), "zones"),
        (json!({ "zones": [{ "zone": "eyelid_left", "depth_mm": 0.5, "passes": 1 }] }), "zones.0.zone"),
        (json!({ "zones": [{ "zone": "chin", "depth_mm": 0.0, "passes": 1 }] }), "zones.0.depth_mm"),
        (json!({ "zones": [{ "zone": "chin", "depth_mm": 0.33, "passes": 1 }] }), "zones.0.depth_mm"),
        (json!({ "zones": [{ "zone": "chin", "depth_mm": 1.25, "passes": 1 }] }), "zones.0.depth_mm"),
        (json!({ "zones": [{ "zone": "chin", "depth_mm": 0.5, "passes": 0 }] }), "zones.0.passes"),
        (
            json!({ "zones": [{ "zone": "chin", "depth_mm": 0.5, "passes": 1 }, { "zone": "chin", "depth_mm": 0.5, "passes": 1 }] }),
            "zones.1.zone",
        ),
        (json!({ "zone": "Europe/Londn" }), "zone"),
        (json!({ "ended_at": null }), "ended_at"),
        (json!({ "started_at": "2026-11-19T15:00:00+00:00" }), "ended_at"),
        (json!({ "next_on": "2026-11-18" }), "next_on"),
        (json!({ "practitioner": "a\0b" }), "practitioner"),
        (json!({ "number": 4, "of": 3 }), "number"),
        (json!({ "deviation": { "reason": "", "by": "Mara" } }), "deviation.reason"),
        (json!({ "numbing": { "product": "cream", "strength_percent": 5.0 } }), "numbing.prescriber"),
        (json!({ "numbing": { "strength_percent": -1.0 } }), "numbing.strength_percent"),
        (json!({ "products": [{ "role": "" }] }), "products.0.role"),
    ];
    for (extra, field) in cases {
        assert_eq!(refused(&mut room, &extra).0, field, "{extra}");
    }
    assert!(list(&room.file, None, 10).expect("sessions").is_empty(), "nothing was stored");
}

#[test]
fn over_a_ceiling_needs_a_reason_and_over_the_label_none_helps() {
    let mut room = room();
    let deep = json!([{ "zone": "chin", "depth_mm": 1.25, "passes": 1 }]);
    let why = json!({ "reason": "scar tissue", "by": "Mara Ellis" });
    assert!(
        refused(&mut room, &json!({ "zones": deep })).1.contains("deviation"),
        "says what would allow it"
    );
    let (session, _) = add(&mut room.file, room.client, chart(&json!({ "zones": deep, "deviation": why })))
        .expect("recorded");
    assert!(session.warnings.iter().any(|line| line.starts_with("deviation")), "{:?}", session.warnings);
    let label = json!({ "label_max_mm": 1.0 });
    assert!(
        refused(&mut room, &json!({ "zones": deep, "deviation": why, "device": label })).1.contains("label")
    );
    let face = json!([{ "zone": "chin", "depth_mm": 1.75, "passes": 1 }]);
    assert!(
        refused(&mut room, &json!({ "zones": face, "deviation": why })).1.contains("1.5 mm"),
        "1.5 mm on the face"
    );
}

#[test]
fn a_recorded_qualification_lifts_the_practitioner_s_own_limit() {
    let mut room = room();
    let fields = PractitionerFields {
        name: "Mara Ellis".into(),
        qualification: "Level 5".into(),
        max_depth_mm: MaxDepth { face: Some(1.5), body: Some(1.5) },
        archived: false,
    };
    clinic::set_practitioner(&mut room.file, None, &fields).expect("recorded");
    let deep = json!([{ "zone": "chin", "depth_mm": 1.5, "passes": 1 }]);
    assert_eq!(refused(&mut room, &json!({ "zones": deep })).0, "zones.0.depth_mm", "nobody is named");
    let named = json!({ "zones": deep, "practitioner": "Mara Ellis" });
    assert!(add(&mut room.file, room.client, chart(&named)).is_ok(), "up to the ceiling of the zone");
}

#[test]
fn numbing_is_refused_for_those_it_can_harm() {
    let mut room = room();
    let asked = r#"{"on":"2026-11-19","zones":["chin"],"rest":"no","answers":{"heart_condition":"yes"}}"#;
    screening::keep(&mut room.file, room.client, serde_json::from_str(asked).expect("answers"))
        .expect("kept");
    let numbed = json!({ "numbing": { "product": "Lidocaine 4 %", "strength_percent": 4.0 } });
    let (field, rule) = refused(&mut room, &numbed);
    assert_eq!(field, "numbing", "{rule}");
    assert!(add(&mut room.file, room.client, chart(&json!({}))).is_ok(), "without numbing");
}

#[test]
fn signing_needs_consent_and_happens_once() {
    let mut room = room();
    let (draft, _) = add(&mut room.file, room.client, chart(&json!({}))).expect("a draft");
    let missing = sign(&mut room.file, draft.id).expect_err("no consent");
    assert_eq!(missing.field(), Some("overrides"), "{missing}");
    let (draft, _) =
        add(&mut room.file, room.client, chart(&json!({ "overrides": consent() }))).expect("a draft");
    let (signed, _) = sign(&mut room.file, draft.id).expect("signed");
    assert_eq!(signed.state, State::Signed, "it is signed");
    assert!(matches!(sign(&mut room.file, draft.id), Err(Error::Conflict { .. })), "not twice");
    let change = save_draft(&mut room.file, room.client, Some(draft.id), chart(&json!({})));
    assert!(matches!(change, Err(Error::Conflict { .. })), "not changed");
    assert!(matches!(discard(&mut room.file, draft.id), Err(Error::Conflict { .. })), "not given up");
    assert!(matches!(journal::undo(&mut room.file, None), Err(Error::Conflict { .. })), "not taken back");
}

#[test]
fn the_tables_themselves_keep_a_signed_session() {
    let mut room = room();
    let (draft, _) =
        add(&mut room.file, room.client, chart(&json!({ "overrides": consent() }))).expect("a draft");
    sign(&mut room.file, draft.id).expect("signed");
    let db = room.file.connection().expect("open");
    for sql in
        ["UPDATE session SET chart = '{}'", "UPDATE session SET state = 'draft'", "DELETE FROM session"]
    {
        assert!(db.execute_batch(sql).is_err(), "a trigger refuses: {sql}");
    }
}

#[test]
fn a_correction_stands_beside_what_it_corrects() {
    let mut room = room();
    let (draft, _) =
        add(&mut room.file, room.client, chart(&json!({ "overrides": consent() }))).expect("a draft");
    assert!(
        matches!(amend(&mut room.file, draft.id, chart(&json!({}))), Err(Error::Conflict { .. })),
        "a draft"
    );
    sign(&mut room.file, draft.id).expect("signed");
    let better = chart(&json!({ "zones": [{ "zone": "cheek_right", "depth_mm": 0.75, "passes": 2 }] }));
    let (amended, _) = amend(&mut room.file, draft.id, better).expect("amended");
    assert_eq!(amended.amends_id, Some(draft.id), "it names what it corrects");
    let before = get(&room.file, draft.id).expect("still there");
    assert_eq!(before.chart.zones[0].zone, "cheek_left", "as it was");
    assert_eq!(before.amended_by_id, Some(amended.id), "and names its correction");
    assert!(
        matches!(amend(&mut room.file, draft.id, chart(&json!({}))), Err(Error::Conflict { .. })),
        "once each"
    );
    assert_eq!(signed(&room.file, None).expect("signed").len(), 1, "a correction is no further session");
}

#[test]
fn a_stop_is_never_signed_over() {
    let mut room = room();
    let asked = r#"{"on":"2026-11-19","zones":["chin"],"rest":"no","answers":{"pregnancy":"yes"}}"#;
    screening::keep(&mut room.file, room.client, serde_json::from_str(asked).expect("answers"))
        .expect("kept");
    let (draft, _) =
        add(&mut room.file, room.client, chart(&json!({ "overrides": consent() }))).expect("a draft");
    assert!(matches!(sign(&mut room.file, draft.id), Err(Error::Conflict { .. })), "STOP has no override");
}

#[test]
fn sessions_are_numbered_along_the_plan() {
    let mut room = room();
    let asked = r#"{"indication":"acne_scars","start_on":"2026-11-19","zones":["cheek_left"]}"#;
    plans::keep(&mut room.file, room.client, serde_json::from_str(asked).expect("a request"))
        .expect("planned");
    for (number, day) in (1..).zip(["2026-11-19", "2026-12-19", "2027-01-18"]) {
        let ended = json!({ "overrides": consent(), "ended_at": format!("{day}T14:30:00Z") });
        let (draft, _) = add(&mut room.file, room.client, chart(&ended)).expect("a draft");
        assert_eq!((draft.chart.number, draft.chart.of), (Some(number), Some(3)), "along the plan");
        sign(&mut room.file, draft.id).expect("signed");
    }
    let progress = plans::progress(&room.file, room.client).expect("read").expect("a plan");
    assert_eq!(progress.done, 3, "all of them");
}

#[test]
fn a_draft_is_kept_while_it_is_not_whole_and_can_be_taken_back() {
    let mut room = room();
    let empty: Chart = serde_json::from_value(json!({ "zone": "Europe/London" })).expect("a chart");
    let (draft, _) = save_draft(&mut room.file, room.client, None, empty).expect("started");
    let more = chart(&json!({ "ended_at": null }));
    save_draft(&mut room.file, room.client, Some(draft.id), more).expect("saved again");
    journal::undo(&mut room.file, None).expect("undone");
    assert!(get(&room.file, draft.id).expect("there").chart.zones.is_empty(), "as it was before");
    discard(&mut room.file, draft.id).expect("given up");
    assert!(list(&room.file, Some(room.client), 10).expect("sessions").is_empty(), "not listed");
    journal::undo(&mut room.file, None).expect("undone");
    assert_eq!(get(&room.file, draft.id).expect("there").state, State::Draft, "taken back");
}

fn sign_on(room: &mut Room, day: &str, extra: &Value) -> crate::Result<Session> {
    let mut whole = json!({ "overrides": consent(), "ended_at": format!("{day}T14:30:00Z") });
    extra.as_object().into_iter().flatten().for_each(|(key, value)| whole[key] = value.clone());
    let (draft, _) = add(&mut room.file, room.client, chart(&whole))?;
    Ok(sign(&mut room.file, draft.id)?.0)
}

#[test]
fn the_same_skin_rests_28_days_or_a_reason_is_recorded_and_never_under_14() {
    let mut room = room();
    sign_on(&mut room, "2026-11-19", &json!({})).expect("the first");
    let why = json!({ "deviation": { "reason": "travels", "by": "Mara Ellis" } });
    let cases = [
        ("2026-11-20", &json!({}), Some("ended_at")),
        ("2026-12-02", &why, Some("ended_at")),
        ("2026-12-03", &json!({}), Some("deviation")),
        ("2026-12-16", &json!({}), Some("deviation")),
    ];
    for (day, extra, field) in cases {
        let refused = sign_on(&mut room, day, extra).expect_err("too soon");
        assert_eq!(refused.field(), field, "{day}: {refused}");
    }
    let scalp = json!({ "zones": [{ "zone": "crown", "depth_mm": 0.5, "passes": 1 }] });
    sign_on(&mut room, "2026-11-20", &scalp).expect("other skin");
    let early = sign_on(&mut room, "2026-12-10", &why).expect("with its reason");
    let said = get(&room.file, early.id).expect("there").warnings;
    assert!(said.iter().any(|line| line.starts_with("interval: 21 days")), "{said:?}");
    assert!(sign_on(&mut room, "2026-12-17", &json!({})).is_err(), "7 days after the early one");
    sign_on(&mut room, "2027-01-07", &json!({})).expect("28 days after the last");
}

fn screened(room: &mut Room, asked: &Value) {
    screening::keep(&mut room.file, room.client, serde_json::from_value(asked.clone()).expect("answers"))
        .expect("kept");
}

#[test]
fn a_screening_that_asks_nothing_lifts_no_stop_and_no_ban() {
    let mut room = room();
    let said = json!({ "keloid": "yes", "heart_condition": "yes" });
    screened(&mut room, &json!({ "on": "2026-11-18", "zones": ["chin"], "rest": "no", "answers": said }));
    screened(&mut room, &json!({ "on": "2026-11-19", "zones": ["chin"] }));
    let refused = sign_on(&mut room, "2026-11-19", &json!({})).expect_err("keloids are for life");
    assert!(matches!(refused, Error::Conflict { .. }), "{refused}");
    let numbed = json!({ "numbing": { "product": "cream" } });
    assert!(sign_on(&mut room, "2026-11-19", &numbed).is_err(), "the heart was not asked about again");
    screened(&mut room, &json!({ "on": "2026-11-19", "zones": ["chin"], "rest": "no" }));
    sign_on(&mut room, "2026-11-19", &json!({})).expect("answered anew");
}

#[test]
fn a_wait_ends_by_its_date_or_with_a_reason_and_a_doctor_only_with_a_letter() {
    let mut room = room();
    let said = json!({ "alcohol": "yes", "melasma": "yes" });
    screened(&mut room, &json!({ "on": "2026-11-19", "zones": ["chin"], "rest": "no", "answers": said }));
    let refused = sign_on(&mut room, "2026-11-19", &json!({})).expect_err("since yesterday's wine");
    assert_eq!(refused.field(), Some("overrides"), "{refused}");
    let why = json!([
        { "rule": "consent", "reason": "on paper", "by": "Mara Ellis" },
        { "rule": "defer", "reason": "one glass at noon", "by": "Mara Ellis" },
    ]);
    let refused = sign_on(&mut room, "2026-11-19", &json!({ "overrides": why })).expect_err("no letter");
    assert!(refused.to_string().contains("letter"), "{refused}");
    let letter = json!({ "keys": ["melasma"], "written_by": "Dr Amari", "written_on": "2026-11-10", "says": "May be treated." });
    let letter: screening::NewLetter = serde_json::from_value(letter).expect("a letter");
    let scan = b"%PDF-1.7 a scan";
    let (kept, _) =
        screening::keep_letter(&mut room.file, room.client, letter.clone(), Some(scan)).expect("kept");
    let bytes = room.file.attachment(kept.sha256.as_deref().expect("a scan")).expect("there");
    assert_eq!(bytes, scan, "the letter itself is kept");
    let signed = sign_on(&mut room, "2026-11-20", &json!({})).expect("the wait is over, the letter is there");
    assert!(
        signed.warnings.iter().any(|line| line.contains("anything has changed")),
        "{:?}",
        signed.warnings
    );
    let keloid = screening::NewLetter { keys: vec!["keloid".into()], ..letter };
    let refused = screening::keep_letter(&mut room.file, room.client, keloid, None).expect_err("STOP");
    assert_eq!(refused.field(), Some("keys.0"), "no letter clears a stop: {refused}");
}

#[test]
fn a_skin_type_known_from_the_screening_counts_like_one_in_the_file() {
    let mut room = room();
    let mut fields = clients::get(&room.file, room.client).expect("there").fields;
    fields.fitzpatrick = None;
    clients::set(&mut room.file, room.client, fields).expect("forgotten");
    screened(&mut room, &json!({ "on": "2026-11-19", "zones": ["chin"], "rest": "no", "fitzpatrick": 5 }));
    let deep = json!({ "zones": [{ "zone": "forehead", "depth_mm": 0.75, "passes": 1 }] });
    let refused = sign_on(&mut room, "2026-11-19", &deep).expect_err("too deep for this skin");
    assert!(refused.to_string().contains("skin type"), "{refused}");
}

#[test]
fn numbing_cream_is_kept_from_an_allergy_on_file_and_within_its_label() {
    let mut room = room();
    let cream = |extra: Value| {
        let mut numbing = json!({ "product": "cream", "strength_percent": 4.0 });
        extra.as_object().into_iter().flatten().for_each(|(key, value)| numbing[key] = value.clone());
        json!({ "numbing": numbing })
    };
    let cases = [
        (json!({ "grams": 61.0 }), "numbing.grams"),
        (json!({ "area_cm2": 601.0 }), "numbing.area_cm2"),
        (json!({ "grams": 4.0, "area_cm2": 20.0 }), "numbing.grams"),
        (json!({ "strength_percent": 5.0 }), "numbing.prescriber"),
        (json!({ "on_at": "2026-11-19T08:00:00Z", "off_at": "2026-11-19T13:01:00Z" }), "numbing.off_at"),
    ];
    for (extra, field) in cases {
        let refused = sign_on(&mut room, "2026-11-19", &cream(extra)).expect_err("over the label");
        assert_eq!(refused.field(), Some(field), "{refused}");
    }
    let mut fields = clients::get(&room.file, room.client).expect("there").fields;
    fields.allergies = vec!["Lidocaine".into()];
    clients::set(&mut room.file, room.client, fields).expect("noted");
    let refused = sign_on(&mut room, "2026-11-19", &cream(json!({}))).expect_err("an allergy on file");
    assert_eq!(refused.field(), Some("numbing"), "{refused}");
}

#[test]
fn numbing_cream_is_kept_from_what_is_on_file_in_either_language_whatever_is_spoken() {
    let allergies = ["Lidocaína", "alergia a los anestésicos", "Lidocaine"];
    let conditions =
        ["Embarazada", "Cardiopatía o marcapasos", "toma flecainida", "Pregnancy", "Liver disease"];
    let told = allergies.map(|it| (it, true)).into_iter().chain(conditions.map(|it| (it, false)));
    for (told, allergy) in told {
        for lang in ["en", "es"] {
            let mut room = room();
            room.file.speak(lang);
            let mut fields = clients::get(&room.file, room.client).expect("there").fields;
            let list = if allergy { &mut fields.allergies } else { &mut fields.conditions };
            list.push(told.into());
            clients::set(&mut room.file, room.client, fields).expect("noted");
            let numbed = json!({ "numbing": { "product": "cream", "strength_percent": 4.0 } });
            let refused = sign_on(&mut room, "2026-11-19", &numbed).expect_err(told);
            assert_eq!(refused.field(), Some("numbing"), "{told}, {lang}: {refused}");
        }
    }
}
