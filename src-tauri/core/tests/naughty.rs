//! Every awkward text through every text field: it comes back unchanged, or is refused by the name of its
//! field. What is kept goes to paper, or the paper says which sign it cannot carry.
#![allow(clippy::expect_used, clippy::panic, missing_docs, reason = "a test stops at the first surprise")]

use serde_json::{Value, json};
use std::sync::Arc;
use stipple_core::clients::{self, ClientFields};
use stipple_core::clinic::{self, NewClinic, PractitionerFields};
use stipple_core::handouts::{self, Options};
use stipple_core::sessions::{self, Recall};
use stipple_core::{
    ClientId, ClinicFile, Error, Secret, SessionId, agenda, checkup, consents, photos, reactions, screening,
    supplies, templates, transfer,
};
use stipple_knowledge::Knowledge;

const NAUGHTY: &str = include_str!("../../../tests/data/naughty-strings.json");

struct Room {
    _home: tempfile::TempDir,
    out: std::path::PathBuf,
    file: ClinicFile,
    client: ClientId,
    session: SessionId,
}

fn room() -> Room {
    let home = tempfile::tempdir().expect("a folder");
    let data = Arc::new(Knowledge::bundled().expect("the data loads"));
    let identity = NewClinic { name: "Oak".into(), phone: "020".into(), ..NewClinic::default() };
    let secret = Secret::new("demo".to_owned());
    let mut file = ClinicFile::create(&home.path().join("oak"), &identity, &secret, data).expect("a file").0;
    let fields =
        ClientFields { first_name: "Ana".into(), family_name: "Berg".into(), ..ClientFields::default() };
    let client = clients::add(&mut file, fields).expect("a client").0.id;
    let session = sessions::add(&mut file, client, of(chart("x"))).expect("a draft").0.id;
    sessions::sign(&mut file, session).expect("signed");
    Room { out: home.path().join("out"), _home: home, file, client, session }
}

fn of<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("a form")
}

fn chart(text: &str) -> Value {
    json!({
        "ended_at": "2026-03-02T10:00:00+00:00", "zone": "UTC", "practitioner": text, "endpoint": text, "reaction": text,
        "zones": [{ "zone": "cheek_left", "depth_mm": 0.5, "passes": 2 }],
        "device": { "model": text, "serial": text },
        "products": [{ "role": "cartridge", "name": text, "lot": text }],
        "gel": { "name": text, "lot": text },
        "overrides": [{ "rule": "consent", "reason": text, "by": text }],
        "deviation": { "reason": text, "by": text },
    })
}

/// What was typed is what is kept; what is refused is refused by name. Answers with whether it was kept.
fn held(what: &str, text: &str, typed: &Value, kept: Result<Value, Error>) -> bool {
    match kept {
        Ok(kept) => {
            for (key, value) in typed.as_object().expect("a form") {
                assert_eq!(&kept[key], value, "{what}, {key}: {text:?} was changed");
            }
            true
        }
        Err(error) => {
            assert!(error.field().is_some_and(|field| !field.is_empty()), "{what}: {text:?}: {error:?}");
            false
        }
    }
}

fn value(kept: impl serde::Serialize) -> Value {
    serde_json::to_value(kept).expect("JSON")
}

/// Puts one text into every text field there is; counts the forms that took it.
fn through_every_form(room: &mut Room, text: &str) -> usize {
    let Room { file, client, session, .. } = room;
    let (client, session) = (*client, *session);
    let mut taken = 0;
    let mut note = |what: &str, typed: &Value, kept: Result<Value, Error>| {
        taken += usize::from(held(what, text, typed, kept));
    };
    let typed = json!({
        "first_name": text, "family_name": text, "phone": text, "email": text, "address": text, "note": text,
        "allergies": [text], "conditions": [text], "medication": [text], "tags": [text],
    });
    note("client", &typed, clients::add(file, of(typed.clone())).map(|kept| value(kept.0)));
    let typed = json!({ "name": text, "phone": text, "hours": text, "out_of_hours": text });
    note("clinic", &typed, clinic::set(file, of(typed.clone())).map(|kept| value(kept.0)));
    let person =
        PractitionerFields { name: text.into(), qualification: text.into(), ..PractitionerFields::default() };
    let typed = json!({ "name": text, "qualification": text });
    note("practitioner", &typed, clinic::set_practitioner(file, None, &person).map(|kept| value(kept.0)));
    let typed = chart(text);
    let kept = sessions::add(file, client, of(typed.clone())).map(|kept| value(kept.0.chart));
    let plain = json!({ "endpoint": text, "reaction": text, "practitioner": text });
    note("session", &plain, kept);
    let typed = json!({ "model": text, "serial": text });
    note("device", &typed, supplies::set_device(file, None, of(typed.clone())).map(|kept| value(kept.0)));
    let typed = json!({ "role": "gel", "name": text, "lot": text, "recalled": text });
    note("product", &typed, supplies::set_product(file, None, of(typed.clone())).map(|kept| value(kept.0)));
    let typed =
        json!({ "client_id": client, "at": "2027-01-02T10:00:00+00:00", "minutes": 30, "note": text });
    let plain = json!({ "note": text });
    note("appointment", &plain, agenda::set_appointment(file, None, of(typed)).map(|kept| value(kept.0)));
    let typed = json!({ "reached": true, "note": text });
    note("call", &typed, agenda::record_call(file, session, of(typed.clone())).map(|kept| value(kept.0)));
    let typed = json!({ "session_id": session, "kind": "other", "severity": "mild", "onset_on": "2026-03-03", "what": text, "advice": text });
    note("reaction", &typed, reactions::keep(file, client, of(typed.clone())).map(|kept| value(kept.0)));
    let typed = json!({ "satisfaction": 5, "change": 0, "note": text });
    note(
        "outcome",
        &typed,
        reactions::keep_outcome(file, client, of(typed.clone())).map(|kept| value(kept.0)),
    );
    let typed = json!({ "purpose": "teaching", "name": text, "expires_on": file.today().expect("today") });
    let plain = json!({ "purpose": "teaching" });
    note("agreement", &plain, photos::agree(file, client, &of(typed)).map(|kept| value(kept.0)));
    let typed = json!({ "keys": ["melasma"], "written_by": text, "written_on": "2026-03-01", "until_on": null, "says": text });
    note(
        "letter",
        &typed,
        screening::keep_letter(file, client, of(typed.clone()), None).map(|kept| value(kept.0)),
    );
    let typed = json!({ "title": text, "body": text, "valid_days": 30 });
    note("consent text", &typed, consents::set_text(file, of(typed.clone())).map(|kept| value(kept.0)));
    let review_on = file.today().expect("today");
    let own = templates::set_lines(file, "en", &[text.to_owned()], review_on);
    taken += usize::from(own.is_ok());
    taken
}

/// The papers that carry typed texts print, or say what they cannot carry.
fn on_paper(room: &mut Room, text: &str) {
    let options = Options::parse("a4", 12).expect("options");
    let Room { file, client, session, .. } = room;
    let said = |what: &str, error: &Error| {
        assert!(matches!(error.code(), "invalid" | "conflict"), "{what}: {text:?}: {error:?}");
    };
    let fields =
        ClientFields { first_name: text.into(), family_name: text.into(), ..ClientFields::default() };
    if clients::set(file, *client, fields).is_err() {
        return;
    }
    if let Err(error) = handouts::make(file, *session, "en", "", options) {
        said("sheet", &error);
    }
    let newest = reactions::list(file, *client).expect("listed").into_iter().next();
    if let Some(Err(error)) = newest.map(|it| reactions::print(file, it.id, options)) {
        said("letter to a doctor", &error);
    }
    let recall = Recall { lot: "x".into(), why: text.into(), advice: text.into() };
    let touched = sessions::with_lot(file, "x").expect("looked for");
    if let Err(error) = sessions::recall_letter(file, *client, &touched, &recall, options) {
        said("letter about a lot", &error);
    }
}

#[test]
fn every_naughty_string_goes_through_every_text_field() {
    let strings: Vec<String> = serde_json::from_str(NAUGHTY).expect("the list");
    assert!(strings.len() > 400, "the big list");
    let mut room = room();
    let mut taken = 0;
    for (n, text) in strings.iter().enumerate() {
        taken += through_every_form(&mut room, text);
        if n % 5 == 0 {
            on_paper(&mut room, text);
        }
    }
    assert!(taken > strings.len() * 10, "most of it is only text: {taken}");
    assert!(checkup::run(&room.file).expect("checked").ok, "and the file is whole");
    let all = clients::list(&room.file, usize::MAX).expect("clients");
    let names = all.iter().filter(|it| strings.contains(&it.fields.note)).count();
    assert!(names > 300, "{names} of them are somebody's note");
    transfer::export(&room.file, &room.out, &mut |_, _| true).expect("taken out");
    let written = std::fs::read_to_string(room.out.join("clients.json")).expect("read");
    let written: Vec<Value> = serde_json::from_str(&written).expect("JSON");
    for (record, client) in written.iter().zip(&all) {
        assert_eq!(record["client"], value(client), "as it is in the file");
    }
}
