//! Who is who: nobody becomes somebody else, and nothing of anybody is lost on the way.

use super::{brought, clinic, everybody, one};
use crate::clients::{self, ClientFields};
use crate::consents::{self, NewConsent};
use crate::transfer::{export, import};
use crate::{Error, journal};

#[test]
fn a_daughter_of_the_same_name_is_found_by_her_birth_date() {
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    for birth in [None, "2010-05-01".parse().ok()] {
        let fields = ClientFields {
            first_name: "Ana".into(),
            family_name: "Berg".into(),
            phone: "07700 900461".into(),
            birth_on: birth,
            ..ClientFields::default()
        };
        clients::add(&mut file, fields).expect("a client");
    }
    let row = "First name,Last name,DOB,Phone,Allergies\nAna,Berg,2010-05-01,07700 900461,lidocaine\n";
    assert_eq!(brought(&mut file, row).filled, 1);
    let all = everybody(&file);
    let daughter = all.iter().find(|it| it.fields.birth_on.is_some()).expect("the daughter");
    assert_eq!(daughter.fields.allergies, ["lidocaine"]);
    let mother = all.iter().find(|it| it.fields.birth_on.is_none()).expect("the mother");
    assert_eq!(mother.fields.allergies, [""; 0], "hers alone");
}

#[test]
fn two_of_whom_only_the_name_is_known_stay_two_unless_they_say_the_same() {
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    let table =
        "Name,Address,Skin type\nAna Berg,1 Oak Lane,I\nAna Berg,9 Elm Road,VI\n???,here,\n!!!,there,\n";
    assert_eq!(brought(&mut file, table).added, 4);
    let again = brought(&mut file, table);
    assert_eq!((again.added, again.merged, again.filled), (0, 4, 0), "and nobody twice");
    let more = brought(&mut file, "Name,Address,Notes\nAna Berg,1 Oak Lane,not allergic\n");
    assert_eq!(more.added, 1, "a note more, and nothing that says who: looked at by a person later");
}

#[test]
fn a_note_that_says_less_than_another_is_still_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    brought(&mut file, "Name,Phone,Notes\nAna Berg,07700 900461,not allergic to latex\n");
    brought(&mut file, "Name,Phone,Notes\nAna Berg,07700 900461,allergic to latex\n");
    assert_eq!(everybody(&file)[0].fields.note, "not allergic to latex\nallergic to latex");
}

#[test]
fn a_whole_name_beside_a_first_name_is_the_family_name() {
    for table in ["Name;Vorname\nMüller;Anna\n", "Vorname;Name\nAnna;Müller\n"] {
        let fields = one(table);
        assert_eq!((fields.first_name.as_str(), fields.family_name.as_str()), ("Anna", "Müller"), "{table}");
    }
}

#[test]
fn a_column_that_is_taken_for_a_note_keeps_its_header() {
    use crate::transfer::Field::{FullName, Note};
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    let table = b"Name,Latex allergy\nAna Berg,Yes\n";
    import(&mut file, table, Some(&[FullName, Note]), false).expect("brought in");
    assert_eq!(everybody(&file)[0].fields.note, "Latex allergy: Yes");
}

#[test]
fn a_quote_that_never_closes_is_refused_and_one_inside_a_word_is_not() {
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    let open = "Name,Notes\nAna Berg,\"tall\nBo Lind,short\nCy Eze,x\n";
    let refused = import(&mut file, open.as_bytes(), None, false).expect_err("rows run together");
    assert!(refused.to_string().contains("never closed"), "{refused}");
    let fine = "Name,Notes\nAna Berg,5\" needle\nBo Lind,\"says \"\"no\"\"\"\n";
    assert_eq!(brought(&mut file, fine).added, 2);
}

#[test]
fn an_import_is_not_taken_back_from_under_what_was_written_since() {
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    brought(&mut file, "Name,Phone\nAna Berg,1\nBo Lind,2\n");
    let ana = everybody(&file)[0].id;
    let other = journal::undo(&mut file, Some(("client", None))).expect_err("something else was meant");
    assert!(matches!(other, Error::Conflict { .. }), "{other}");
    let stroke = (0..20_u8).map(|n| [f32::from(n) / 20.0, 0.5]).collect();
    let new = NewConsent {
        mark: String::new(),
        version: 0,
        name: "Ana Berg".into(),
        guardian: false,
        able: true,
        understood: true,
        strokes: vec![stroke],
    };
    consents::sign(&mut file, ana, &new).expect("signed");
    let refused = journal::undo(&mut file, Some(("import", None))).expect_err("there are records by now");
    assert!(matches!(refused, Error::Conflict { .. }), "{refused}");
    assert_eq!(everybody(&file).len(), 2, "nobody is gone");
    let out = home.path().join("out");
    export(&file, &out, &mut |_, _| true).expect("taken out");
    let text = std::fs::read_to_string(out.join("clients.json")).expect("read");
    assert!(text.contains("\"strokes\""), "what was signed goes along");
}
