//! What follows a session, the shelf and the photos, from the terminal.

use super::home::{Home, session};
use super::papers::tool;
use serde_json::{Value, json};
use std::fs;

/// A clinic with a signed session of this moment; answers with the client and the session.
fn treated(home: &Home) -> (String, String) {
    let client = home.client();
    let made = home.ok(&["session", "add", "--client", &client, "--in", "-"], &session(&json!({})));
    let id = made["id"].as_str().expect("an id").to_owned();
    home.ok(&["session", "sign", &id], &Value::Null);
    (client, id)
}

fn id(value: &Value) -> String {
    value["id"].as_str().expect("an id").to_owned()
}

#[test]
fn a_call_a_visit_a_reaction_and_a_result_are_written_down_and_read_back() {
    let home = Home::with_clinic();
    let (client, session) = treated(&home);
    home.ok(&["call", "due"], &Value::Null);
    let call = json!({ "reached": true, "signs": ["worse"], "note": "hot since this morning" });
    let kept = home.ok(&["call", "record", &session, "--in", "-"], &call);
    assert_eq!(kept["signs"], call["signs"], "{kept}");
    let visit = json!({ "client_id": client, "at": "2027-01-04T10:00:00+00:00", "minutes": 45 });
    let visit = id(&home.ok(&["appointment", "set", "--in", "-"], &visit));
    let out = home.path("visit.ics");
    home.ok(&["appointment", "calendar", &visit, "--out", out.to_str().expect("a path")], &Value::Null);
    assert!(fs::read_to_string(&out).expect("read").contains("DTSTART:20270104T100000Z"));
    let told = json!({ "session_id": session, "kind": "worse", "severity": "moderate", "onset_on": "2026-01-01",
                       "what": "Hot and swollen.", "advice": "See a doctor today." });
    let reaction = id(&home.ok(&["reaction", "add", "--client", &client, "--in", "-"], &told));
    let note = json!({ "text": "Antibiotics for a week.", "over": "referred" });
    home.ok(&["reaction", "note", &reaction, "--in", "-"], &note);
    let letter = home.path("letter.pdf");
    home.ok(&["reaction", "print", &reaction, "--out", letter.to_str().expect("a path")], &Value::Null);
    let text = tool("pdftotext", &["-layout", letter.to_str().expect("a path"), "-"]);
    for words in
        ["Hot and swollen.", "See a doctor today.", "Now with a doctor.", "For the treating doctor only."]
    {
        assert!(text.contains(words), "{words} is not in:\n{text}");
    }
    assert!(!text.contains("if your skin has changed"), "it speaks to a doctor");
    home.ok(
        &["outcome", "add", "--client", &client, "--in", "-"],
        &json!({ "satisfaction": 9, "change": 2 }),
    );
    assert_eq!(home.ok(&["outcome", "list", "--client", &client], &Value::Null)[0]["satisfaction"], 9);
}

#[test]
fn a_recalled_lot_of_the_shelf_is_used_with_a_reason_only() {
    let home = Home::with_clinic();
    let client = home.client();
    let pack = json!({ "role": "cartridge", "name": "12-pin", "lot": "A77-B06" });
    home.ok(&["supplies", "product", "--in", "-"], &pack);
    home.ok(&["supplies", "recall", "a77", "b06", "--in", "-"], &json!({ "why": "packs not sealed" }));
    let chart =
        session(&json!({ "products": [{ "role": "cartridge", "name": "12-pin", "lot": "A77 B06" }] }));
    let draft = id(&home.ok(&["session", "add", "--client", &client, "--in", "-"], &chart));
    let refused = home.refused(&["session", "sign", &draft], &Value::Null);
    assert_eq!((refused.0, refused.1.as_str()), (1, "invalid"), "{refused:?}");
    let shelf = home.ok(&["supplies", "list"], &Value::Null);
    assert_eq!(shelf["watched"][0]["why"], "recalled", "{shelf}");
}

#[cfg(unix)]
#[test]
fn a_file_without_an_end_is_refused_by_its_size() {
    let home = Home::with_clinic();
    let client = home.client();
    let endless = "/dev/zero";
    let photo = home
        .refused(&["photo", "add", endless, "--client", &client, "--in", "-"], &json!({ "view": "front" }));
    assert_eq!((photo.0, photo.1.as_str()), (1, "invalid"), "{photo:?}");
    let table = home.refused(&["import", endless], &Value::Null);
    assert_eq!((table.0, table.1.as_str()), (1, "invalid"), "{table:?}");
}
