use super::*;
use crate::clients::{self, ClientFields};
use crate::clinic::{self, NewClinic, PractitionerFields};
use crate::{ClientId, ClinicFile, Error, Secret, journal, plans, screening};
use serde_json::{Value, json};
use std::sync::Arc;
use stipple_knowledge::Knowledge;
use stipple_knowledge::zones::MaxDepth;
use tempfile::TempDir;

struct Room {
    _home: TempDir,
    file: ClinicFile,
    client: ClientId,
}

fn room() -> Room {
    let home = tempfile::tempdir().expect("a folder");
    let identity = NewClinic { name: "Oak".into(), phone: "020".into(), ..NewClinic::default() };
    let knowledge = Arc::new(Knowledge::bundled().expect("the data loads"));
    let secret = Secret::new("demo".to_owned());
    let (mut file, _) =
        ClinicFile::create(&home.path().join("oak"), &identity, &secret, knowledge).expect("a file");
    let fields = ClientFields {
        first_name: "Ana".into(),
        family_name: "Berg".into(),
        birth_on: "1984-03-15".parse().ok(),
        fitzpatrick: Some(3),
        ..ClientFields::default()
    };
    let client = clients::add(&mut file, fields).expect("a client").0.id;
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
        Err(Error::Invalid { field, rule }) => (field, rule),
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
    assert!(session.warnings.iter().any(|line| line.contains("ceiling")), "{:?}", session.warnings);
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
    assert!(matches!(journal::undo(&mut room.file), Err(Error::Conflict { .. })), "not taken back");
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
    for number in 1..=3 {
        let (draft, _) =
            add(&mut room.file, room.client, chart(&json!({ "overrides": consent() }))).expect("a draft");
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
    journal::undo(&mut room.file).expect("undone");
    assert!(get(&room.file, draft.id).expect("there").chart.zones.is_empty(), "as it was before");
    discard(&mut room.file, draft.id).expect("given up");
    assert!(list(&room.file, Some(room.client), 10).expect("sessions").is_empty(), "not listed");
    journal::undo(&mut room.file).expect("undone");
    assert_eq!(get(&room.file, draft.id).expect("there").state, State::Draft, "taken back");
}
