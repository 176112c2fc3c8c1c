use super::*;
use crate::fixture::{ana, clinic, clinic_of_ana, signed};
use crate::{ClinicFile, agenda, checkup, consents, journal, notes, plans, screening, sessions};

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
        contact: "none".into(),
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
    assert_eq!((all.fields.phone.as_str(), all.fields.contact.as_str()), ("+44 7700 900461", "none"));
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

fn signs(file: &mut ClinicFile, client: ClientId) -> consents::Consent {
    let version = consents::text(file).expect("a text").version;
    let line: Vec<[f32; 2]> = (0..30_u8).map(|n| [f32::from(n) / 40.0, f32::from(n % 5) / 10.0]).collect();
    let new = consents::NewConsent {
        version,
        mark: consents::text_for(file, client).expect("a text").mark(),
        name: "Ana Berg".into(),
        guardian: false,
        able: true,
        understood: true,
        strokes: vec![line],
    };
    consents::sign(file, client, &new).expect("signed").0
}

#[test]
fn a_withdrawal_under_one_file_ends_the_consent_under_the_other_too() {
    let (_home, mut file, kept) = clinic_of_ana();
    let gone = added(&mut file, typed("Anna", None));
    let (first, _second) = (signs(&mut file, gone), signs(&mut file, kept));
    consents::withdraw(&mut file, first.id, "changed her mind").expect("withdrawn");
    let today = file.today().expect("today");
    assert!(consents::valid(&file, kept, today).expect("asked").is_some(), "two people, as far as is known");
    merge(&mut file, gone, kept).expect("joined");
    assert!(consents::valid(&file, kept, today).expect("asked").is_none(), "it was the same person");
    signs(&mut file, kept);
    assert!(consents::valid(&file, kept, today).expect("asked").is_some(), "a new one holds");
}

#[test]
fn whatever_is_done_under_the_old_id_is_done_for_the_kept_client() {
    let (_home, mut file, kept) = clinic_of_ana();
    let gone = added(&mut file, typed("Anna", None));
    let table = format!("stipple_id,first_name,family_name\r\n{gone},Anna,Berg\r\n{kept},Ana,Berg\r\n");
    let asked = r#"{"on":"2026-11-20","zones":["neck"],"rest":"no","answers":{"pregnancy":"yes"}}"#;
    screening::keep(&mut file, kept, serde_json::from_str(asked).expect("JSON")).expect("kept");
    merge(&mut file, gone, kept).expect("joined");
    assert_eq!(screening::list(&file, gone).expect("screenings").len(), 1, "the stop is seen either way");
    let told = ClientFields { allergies: vec!["Latex".into()], ..get(&file, kept).expect("there").fields };
    set(&mut file, gone, told).expect("changed");
    assert_eq!(get(&file, kept).expect("there").fields.allergies, ["Latex"], "it reaches the kept client");
    let again = crate::transfer::import(&mut file, table.as_bytes(), None, false).expect("brought in");
    assert_eq!((again.added, list(&file, 10).expect("clients").len()), (0, 1), "nobody comes back");
    assert!(checkup::run(&file).expect("checked").ok, "the file stays whole");
}

#[test]
fn what_was_written_under_a_file_goes_with_it_corrections_and_earlier_files_too() {
    let (_home, mut file, kept) = clinic_of_ana();
    let (first, second) = (added(&mut file, typed("Anna", None)), added(&mut file, typed("Anne", None)));
    let session = signed(&mut file, first, 3, "neck");
    notes::add(&mut file, first, "Hers.", None).expect("a note");
    merge(&mut file, first, second).expect("joined");
    merge(&mut file, second, kept).expect("joined");
    let chart = sessions::get(&file, session).expect("there").chart;
    sessions::amend(&mut file, session, chart).expect("corrected");
    split(&mut file, second).expect("parted");
    assert_eq!(notes::list(&file, second).expect("notes").len(), 1, "an earlier file stays with its own");
    let theirs = |client| sessions::list(&file, Some(client), 10).expect("sessions").len();
    assert_eq!((theirs(kept), theirs(second)), (0, 2), "the correction goes with what it corrects");
}

#[test]
fn the_next_visit_is_that_of_the_person_over_all_files() {
    let (_home, mut file, kept) = clinic_of_ana();
    let gone = added(&mut file, typed("Anna", None));
    let today = file.today().expect("today");
    let asked = format!(r#"{{"indication":"acne_scars","start_on":"{today}","zones":["neck"]}}"#);
    plans::keep(&mut file, gone, serde_json::from_str(&asked).expect("JSON")).expect("planned");
    let due = |file: &ClinicFile, days| {
        let until = today + chrono::Days::new(days);
        let due = plans::due(file, today, until, 10).expect("due").0;
        due.into_iter().map(|it| (it.plan.client_id, it.n)).collect::<Vec<_>>()
    };
    merge(&mut file, gone, kept).expect("joined");
    assert_eq!(due(&file, 7), [(kept, 1)], "the plan goes with the person");
    signed(&mut file, kept, 0, "neck");
    assert_eq!((due(&file, 7), due(&file, 40)), (Vec::new(), vec![(kept, 2)]), "signed under the kept file");
    split(&mut file, gone).expect("parted");
    assert_eq!(due(&file, 7), [(gone, 1)], "its own again, with nothing signed");
    assert!(checkup::run(&file).expect("checked").ok, "the file stays whole");
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
    relate(&mut file, mother, again, Some("friend")).expect("related");
    merge(&mut file, mother, again).expect("joined");
    assert_eq!(of(&file, again).len(), 1, "nobody belongs to themselves");
    relate(&mut file, daughter, again, Some("parent")).expect("changed");
    assert_eq!(of(&file, daughter).len(), 1, "one kind, not two");
    assert_eq!(of(&file, daughter)[0].other, again, "a relation follows the kept client");
    relate(&mut file, daughter, again, None).expect("parted");
    assert_eq!((of(&file, daughter), of(&file, again)), (Vec::new(), Vec::new()));
}
