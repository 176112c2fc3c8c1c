use super::*;
use crate::fixture::{ana, clinic, clinic_of_ana, signed};
use crate::{ClinicFile, agenda, checkup, consents, journal, notes, screening, sessions};

fn typed(first: &str, birth: Option<&str>) -> ClientFields {
    let birth_on = birth.map(|day| day.parse().expect("a day"));
    ClientFields { first_name: first.into(), family_name: "Berg".into(), birth_on, ..ClientFields::default() }
}

fn added(file: &mut ClinicFile, fields: ClientFields) -> ClientId {
    add(file, fields).expect("a client").0.id
}

#[test]
fn two_files_of_one_person_are_read_as_one_and_nothing_is_lost() {
    let (_home, mut file, kept) = clinic_of_ana();
    let other = ClientFields {
        phone: "+44 7700 900461".into(),
        allergies: vec!["Lidocaine".into()],
        note: "Prefers mornings.".into(),
        contact: "message".into(),
        ..typed("Anna", None)
    };
    let gone = added(&mut file, other);
    let first = signed(&mut file, gone, 3, "neck");
    signed(&mut file, kept, 40, "chin");
    notes::add(&mut file, gone, "Came with her sister.", None).expect("a note");
    let asked = r#"{"on":"2026-11-20","zones":["neck"],"answers":{"melasma":"yes"}}"#;
    screening::keep(&mut file, gone, serde_json::from_str(asked).expect("JSON")).expect("kept");
    let all = merge(&mut file, gone, kept).expect("joined").0;
    assert_eq!((all.id, all.fields.first_name.as_str()), (kept, "Ana"), "the kept name stays");
    assert_eq!((all.fields.phone.as_str(), all.fields.contact.as_str()), ("+44 7700 900461", "message"));
    assert_eq!(all.fields.allergies, ["Lidocaine"], "an allergy of either file counts");
    assert_eq!(all.fields.note, "Anna\nPrefers mornings.", "what differs is noted");
    assert_eq!(list(&file, 10).expect("clients").len(), 1, "one client is listed");
    assert_eq!(find(&file, "berg", 10).expect("found").len(), 1, "and found");
    let theirs = sessions::list(&file, Some(kept), 10).expect("sessions");
    assert_eq!(theirs.iter().map(|it| it.client_id).collect::<Vec<_>>(), [kept, kept]);
    assert_eq!(screening::list(&file, kept).expect("screenings").len(), 1);
    assert_eq!(notes::list(&file, kept).expect("notes").len(), 1);
    assert_eq!(
        agenda::calls_due(&file).expect("calls")[0].client_id,
        kept,
        "the call goes to the kept client"
    );
    assert_eq!(get(&file, gone).expect("resolved").id, kept, "an old way leads to the kept client");
    assert_eq!(sessions::get(&file, first).expect("a session").client_id, kept);
    let numbed = r#"{"ended_at":"2026-05-01T10:00:00Z","zone":"UTC","numbing":{"product":"cream"},
        "zones":[{"zone":"forehead","depth_mm":0.5,"passes":2}]}"#;
    let refused = sessions::add(&mut file, kept, serde_json::from_str(numbed).expect("JSON"));
    assert_eq!(refused.expect_err("an allergy of the other file").field(), Some("numbing"));
    assert!(checkup::run(&file).expect("checked").ok, "the file stays whole");
}

#[test]
fn joined_files_part_again_by_undo_and_later_by_hand() {
    let (_home, mut file, kept) = clinic_of_ana();
    let before = get(&file, kept).expect("there");
    let gone = added(&mut file, typed("Anna", None));
    merge(&mut file, gone, kept).expect("joined");
    journal::undo(&mut file, Some(("merge", None))).expect("undone");
    assert_eq!(get(&file, kept).expect("there"), before, "as before");
    assert_eq!(get(&file, gone).expect("there").id, gone, "a client of its own");
    merge(&mut file, gone, kept).expect("joined");
    signed(&mut file, kept, 3, "neck");
    let third = added(&mut file, ana());
    merge(&mut file, kept, third).expect("joined again");
    let held: Vec<ClientId> = joined(&file, third).expect("joined").into_iter().map(|(id, _)| id).collect();
    assert_eq!(held.len(), 2, "a file that was joined before comes along");
    assert_eq!(sessions::list(&file, Some(third), 10).expect("sessions").len(), 1);
    split(&mut file, kept).expect("parted");
    assert_eq!(sessions::list(&file, Some(third), 10).expect("sessions").len(), 0, "its records go with it");
    assert_eq!(sessions::list(&file, Some(kept), 10).expect("sessions").len(), 1);
    assert!(split(&mut file, kept).is_err(), "once");
    assert!(checkup::run(&file).expect("checked").ok, "the file stays whole");
}

#[test]
fn two_people_are_never_joined() {
    let (_home, mut file, ana) = clinic_of_ana();
    let twin = added(&mut file, typed("Ana", Some("1984-03-16")));
    assert!(
        merge(&mut file, twin, ana).expect_err("born on another day").to_string().contains("birth dates")
    );
    assert!(merge(&mut file, ana, ana).is_err(), "with itself");
    let skin = |kind| ClientFields { fitzpatrick: Some(kind), ..typed("Bo", None) };
    let (a, b) = (added(&mut file, skin(2)), added(&mut file, skin(5)));
    assert!(merge(&mut file, a, b).expect_err("another skin").to_string().contains("skin types"));
    assert_eq!(list(&file, 10).expect("clients").len(), 4, "nobody is gone");
}

#[test]
fn a_consent_of_either_file_holds_and_a_withdrawal_ends_both() {
    let (_home, mut file, kept) = clinic_of_ana();
    let gone = added(&mut file, typed("Anna", None));
    let version = consents::text(&file).expect("a text").version;
    let line: Vec<[f32; 2]> = (0..30_u8).map(|n| [f32::from(n) / 40.0, f32::from(n % 5) / 10.0]).collect();
    let new = consents::NewConsent {
        version,
        name: "Ana Berg".into(),
        guardian: false,
        able: true,
        understood: true,
        strokes: vec![line],
    };
    let signed = consents::sign(&mut file, gone, &new).expect("signed").0;
    merge(&mut file, gone, kept).expect("joined");
    let today = file.today().expect("today");
    assert!(consents::valid(&file, kept, today).expect("asked").is_some(), "it was the same person");
    consents::withdraw(&mut file, signed.id, "changed her mind").expect("withdrawn");
    assert!(consents::valid(&file, kept, today).expect("asked").is_none(), "and no longer");
}

#[test]
fn whoever_belongs_to_a_client_is_told_on_both_sides() {
    let (_home, mut file) = clinic();
    let (mother, daughter) = (added(&mut file, typed("Eva", None)), added(&mut file, typed("Mia", None)));
    relate(&mut file, daughter, mother, Some("guardian")).expect("related");
    let of = |file: &ClinicFile, id| relations(file, id).expect("relations");
    assert_eq!(of(&file, daughter), [Relation { other: mother, kind: "guardian".into() }]);
    assert_eq!(of(&file, mother), [Relation { other: daughter, kind: "child".into() }]);
    for (other, kind, field) in [(daughter, "guardian", "other"), (mother, "boss", "kind")] {
        let refused = relate(&mut file, daughter, other, Some(kind)).expect_err(kind);
        assert_eq!(refused.field(), Some(field), "{refused}");
    }
    let again = added(&mut file, typed("Eva B.", None));
    merge(&mut file, mother, again).expect("joined");
    assert_eq!(of(&file, daughter)[0].other, again, "a relation follows the kept client");
    relate(&mut file, daughter, again, None).expect("parted");
    assert_eq!((of(&file, daughter), of(&file, again)), (Vec::new(), Vec::new()));
}
