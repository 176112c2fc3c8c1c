use super::*;
use crate::fixture::{ago, clinic_of_ana, draft, signed};
use crate::handouts::Options;
use crate::{ClinicFile, SessionId, checkup, sessions};

fn told(file: &ClinicFile, session: Option<SessionId>) -> NewReaction {
    NewReaction {
        session_id: session,
        kind: "worse".into(),
        severity: "moderate".into(),
        onset_on: ago(file, 1),
        what: "Hot and swollen since yesterday.".into(),
        advice: "See the doctor today; no products.".into(),
        ask_on: Some(file.today().expect("today")),
    }
}

fn note(text: &str, over: Option<&str>) -> NewNote {
    NewNote { text: text.into(), over: over.map(str::to_owned), ask_on: None }
}

#[test]
fn skin_that_still_reacts_is_treated_with_a_reason_only() {
    let (_home, mut file, client) = clinic_of_ana();
    let session = signed(&mut file, client, 40, "cheek_left");
    let new = told(&file, Some(session));
    let it = keep(&mut file, client, new).expect("kept").0;
    let next = draft(&mut file, client, 0, "cheek_left");
    let refused = sessions::sign(&mut file, next).expect_err("not healed");
    assert_eq!(refused.field(), Some("overrides"), "{refused}");
    assert_eq!(open(&file).expect("open").len(), 1);
    assert_eq!(open(&file).expect("open")[0].ask_on(), file.today().ok(), "asked about today");
    add_note(&mut file, it.id, note("Seen by a doctor.", Some("referred"))).expect("noted");
    assert!(sessions::sign(&mut file, next).is_err(), "not over yet");
    let over = add_note(&mut file, it.id, note("Healed.", Some("healed"))).expect("over").0;
    assert_eq!((over.is_open(), over.ask_on(), over.notes.len()), (false, None, 2));
    assert!(add_note(&mut file, it.id, note("again", None)).is_err(), "it is over");
    sessions::sign(&mut file, next).expect("healed");
    assert_eq!(list(&file, client).expect("listed"), [over]);
    assert!(checkup::run(&file).expect("checked").ok);
}

#[test]
fn a_doctor_is_told_what_was_done_and_what_happened() {
    let (_home, mut file, client) = clinic_of_ana();
    let session = signed(&mut file, client, 3, "cheek_left");
    let new = NewReaction {
        what: "She was told it is completely safe. \u{202e}Hot.".into(),
        ..told(&file, Some(session))
    };
    let it = keep(&mut file, client, new).expect("kept").0;
    add_note(&mut file, it.id, note("Seen at the hospital.", None)).expect("noted");
    let options = Options::parse("a4", 12).expect("options");
    let (printed, changes) = print(&mut file, it.id, options).expect("a letter");
    assert_eq!((printed.pages, changes.touched[0].0), (1, "reaction"), "one page, one entry");
    for kind in KINDS {
        let new = NewReaction { kind: kind.into(), ..told(&file, None) };
        let it = keep(&mut file, client, new).expect("kept").0;
        print(&mut file, it.id, options).expect(kind);
    }
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    let (_home, mut file, client) = clinic_of_ana();
    let tomorrow = file.today().expect("today").succ_opt().expect("a day");
    let broken = [
        ("kind", NewReaction { kind: "rash".into(), ..told(&file, None) }),
        ("severity", NewReaction { severity: "bad".into(), ..told(&file, None) }),
        ("onset_on", NewReaction { onset_on: tomorrow, ..told(&file, None) }),
        ("what", NewReaction { what: " ".into(), ..told(&file, None) }),
        ("advice", NewReaction { advice: "x\0".into(), ..told(&file, None) }),
    ];
    for (field, new) in broken {
        assert_eq!(keep(&mut file, client, new).expect_err(field).field(), Some(field));
    }
    let outcome =
        |satisfaction, change| NewOutcome { session_id: None, satisfaction, change, note: String::new() };
    assert_eq!(
        keep_outcome(&mut file, client, outcome(11, 0)).expect_err("too much").field(),
        Some("satisfaction")
    );
    assert_eq!(keep_outcome(&mut file, client, outcome(5, 4)).expect_err("too good").field(), Some("change"));
    keep_outcome(&mut file, client, outcome(8, 2)).expect("kept");
    assert_eq!(outcomes(&file, client).expect("listed")[0].said.satisfaction, 8);
}
