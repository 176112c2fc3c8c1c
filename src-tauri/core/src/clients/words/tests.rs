use super::*;
use crate::clients::{self, ClientFields, find};
use crate::{ClinicFile, checkup, journal};
use proptest::prelude::*;

fn clinic(names: &[(&str, &str, &str)]) -> (tempfile::TempDir, ClinicFile) {
    let (home, mut file) = crate::fixture::clinic();
    for (first, family, phone) in names {
        clients::add(&mut file, fields(first, family, phone)).expect("a client");
    }
    (home, file)
}

fn fields(first: &str, family: &str, phone: &str) -> ClientFields {
    ClientFields {
        first_name: first.into(),
        family_name: family.into(),
        phone: phone.into(),
        ..ClientFields::default()
    }
}

fn names(file: &ClinicFile, text: &str) -> Vec<String> {
    let found = find(file, text, 50).expect("found");
    found.iter().map(|it| it.fields.family_name.clone()).collect()
}

const PEOPLE: [(&str, &str, &str); 5] = [
    ("Ana", "Bergman", "07700 900 461"),
    ("Łucja", "Wójcik", "+48 22 123 45 67"),
    ("Søren", "Ødegård", "020 7946 0123"),
    ("Anna", "Berg", ""),
    ("Мария", "Иванова", "8 (495) 555-01-99"),
];

#[test]
fn one_wrong_letter_in_a_word_still_finds() {
    let (_home, file) = clinic(&PEOPLE);
    let cases: [(&str, &[&str]); 12] = [
        ("bregman", &["Bergman"]),
        ("bergmann", &["Bergman"]),
        ("bergmsn", &["Bergman"]),
        ("ebrgman ana", &["Bergman"]),
        ("wojick", &["Wójcik"]),
        ("odegrad soren", &["Ødegård"]),
        ("sorne od", &["Ødegård"]),
        ("bregm", &["Bergman"]),
        ("ивуну", &[]),
        ("ивонова", &["Иванова"]),
        ("ber", &["Berg", "Bergman"]),
        ("xyzzy", &[]),
    ];
    for (typed, expected) in cases {
        assert_eq!(names(&file, typed), expected, "{typed}");
    }
}

#[test]
fn what_is_typed_rightly_is_not_read_as_something_else() {
    let (_home, file) = clinic(&[("Ana", "Berg", ""), ("Ana", "Borg", "")]);
    assert_eq!(names(&file, "berg"), ["Berg"], "nobody else");
    assert_eq!(names(&file, "birg"), ["Berg", "Borg"], "both are one letter away");
}

#[test]
fn any_three_digits_in_a_row_find_a_number() {
    let (_home, file) = clinic(&PEOPLE);
    let cases: [(&str, &[&str]); 7] = [
        ("461", &["Bergman"]),
        ("00 90", &["Bergman"]),
        ("077009", &["Bergman"]),
        ("4822", &["Wójcik"]),
        ("555 01", &["Иванова"]),
        ("46", &[]),
        ("462", &[]),
    ];
    for (typed, expected) in cases {
        assert_eq!(names(&file, typed), expected, "{typed}");
    }
}

#[test]
fn those_who_are_treated_come_first_and_are_never_crowded_out() {
    let (_home, mut file) = clinic(&[("Zoe", "Berg", "")]);
    for n in 0..30 {
        let fields = ClientFields { archived: true, ..fields("Al", &format!("Ber{n:02}"), "") };
        clients::add(&mut file, fields).expect("a client");
    }
    let found = find(&file, "ber", 10).expect("found");
    assert_eq!((found.len(), found[0].fields.first_name.as_str()), (10, "Zoe"));
}

#[test]
fn what_is_no_longer_so_finds_nobody() {
    let (_home, mut file) = clinic(&[("Ana", "Bergman", "07700 900461")]);
    let client = find(&file, "berg", 9).expect("found").remove(0);
    clients::set(&mut file, client.id, fields("Ana", "Lindqvist", "020 123")).expect("changed");
    for gone in ["berg", "bregman", "900461"] {
        assert_eq!(names(&file, gone), [""; 0], "{gone}");
    }
    assert_eq!(
        (names(&file, "lindqivst"), names(&file, "0123")),
        (vec!["Lindqvist".into()], vec!["Lindqvist".into()])
    );
    journal::undo(&mut file, None).expect("taken back");
    assert_eq!(names(&file, "bregman"), ["Bergman"]);
    assert!(checkup::run(&file).expect("checked").ok);
}

#[test]
fn a_file_that_found_in_another_way_is_indexed_anew() {
    let (_home, file) = clinic(&PEOPLE);
    let db = file.connection().expect("open");
    db.execute_batch("DELETE FROM client_word; DELETE FROM word_key").expect("emptied");
    assert!(!clients::check_projection(&file).expect("checked"), "and the check tells");
    clients::index_anew(db, 6).expect("indexed");
    assert_eq!(names(&file, "bregman"), ["Bergman"]);
    assert!(clients::check_projection(&file).expect("checked"));
}

proptest! {
    #[test]
    fn a_word_and_its_slip_share_a_key(word in "[a-zéł]{4,12}", at in 0usize..12, kind in 0u8..4, letter in "[a-z]") {
        let mut letters: Vec<char> = word.chars().collect();
        let at = at % letters.len();
        let wrong = letter.chars().next().expect("a letter");
        match kind {
            0 => letters[at] = wrong,
            1 => letters.insert(at, wrong),
            2 => drop(letters.remove(at)),
            _ if at + 1 < letters.len() => letters.swap(at, at + 1),
            _ => {}
        }
        let typed: String = letters.into_iter().collect();
        prop_assert!(may_mean(&typed, &word));
        prop_assert!(!keys(&typed).is_disjoint(&keys(&word)), "{typed} {word}");
    }
}
