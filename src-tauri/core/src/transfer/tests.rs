mod people;

use super::people::{Order, date, order};
use super::table::{decoded, read, safe, unsafe_again};
use super::*;
use crate::clients::{self, Client, ClientFields};
use crate::clinic::NewClinic;
use crate::vault::Unlock;
use crate::{ClinicFile, Error, Secret, checkup, demo, journal};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use stipple_knowledge::Knowledge;

fn data() -> Arc<Knowledge> {
    crate::fixture::data()
}

fn clinic(home: &Path, name: &str) -> ClinicFile {
    let new = NewClinic { name: "Oak".into(), phone: "020".into(), ..NewClinic::default() };
    ClinicFile::create(&home.join(name), &new, &Secret::new("demo".to_owned()), data()).expect("a file").0
}

fn everybody(file: &ClinicFile) -> Vec<Client> {
    let mut all = clients::list(file, usize::MAX).expect("clients");
    all.sort_by_key(|client| client.id);
    all
}

fn brought(file: &mut ClinicFile, text: &str) -> Brought {
    import(file, text.as_bytes(), None, false).expect("brought in")
}

fn one(text: &str) -> ClientFields {
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    let done = brought(&mut file, text);
    assert_eq!((done.added, done.skipped.len()), (1, 0), "{done:?}");
    everybody(&file).remove(0).fields
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn what_goes_out_comes_back_unchanged_and_nobody_twice() {
    let home = tempfile::tempdir().expect("a folder");
    let phrase = Secret::new("demo".to_owned());
    demo::fill(&home.path().join("oak"), &phrase, 60, 7, data()).expect("people");
    let mut oak =
        ClinicFile::open(&home.path().join("oak"), &Unlock::Passphrase(phrase), data()).expect("open");
    let awkward = ClientFields {
        first_name: "=cmd|' /C calc'!A0".into(),
        family_name: " '@x,\";\u{202e} 🙂".into(),
        phone: "+44 7700 900461".into(),
        note: "line one\r\nline \"two\"\n\n-three".into(),
        allergies: vec!["a;b".into(), "two\nlines".into(), String::new()],
        conditions: vec!["[not json".into()],
        tags: vec!["'=quoted".into(), "plain".into()],
        form_of_address: Some("n".into()),
        archived: true,
        ..ClientFields::default()
    };
    clients::add(&mut oak, awkward).expect("kept as typed");
    let out = home.path().join("out");
    let done = export(&oak, &out, &mut |_, _| true).expect("exported");
    assert_eq!(done.clients, 61, "{done:?}");
    let csv = fs::read(out.join("clients.csv")).expect("the table");
    let mut elm = clinic(home.path(), "elm");
    let first = import(&mut elm, &csv, None, false).expect("brought in");
    assert_eq!((first.added, first.merged, first.skipped.len()), (61, 0, 0), "{:?}", first.skipped);
    assert_eq!(everybody(&elm), everybody(&oak), "to the letter, with their ids");
    let again = home.path().join("again");
    export(&elm, &again, &mut |_, _| true).expect("exported again");
    assert_eq!(fs::read(again.join("clients.csv")).expect("the table"), csv, "the same bytes");
    let second = import(&mut elm, &csv, None, false).expect("brought in again");
    assert_eq!((second.added, second.merged), (0, 61), "nobody twice");
    assert_eq!(everybody(&elm), everybody(&oak), "and nothing changed");
    assert!(checkup::run(&elm).expect("checked").ok);
}

#[test]
fn ten_thousand_people_go_out_and_come_back_to_the_letter() {
    let home = tempfile::tempdir().expect("a folder");
    let mut oak = clinic(home.path(), "oak");
    let row = |n: usize| {
        format!(
            "Név {n},\"O'Neill, {n}\",{:02}/{:02}/19{:02},+44 7700 {n:06},n{n}@example.org,=note {n}\n",
            1 + n % 28,
            1 + n % 12,
            40 + n % 50
        )
    };
    let table = (0..10_000).map(row).collect::<String>();
    let first = brought(&mut oak, &format!("First name,Last name,DOB,Mobile,E-mail,Notes\n{table}"));
    assert_eq!((first.added, first.skipped.len()), (10_000, 0), "all of them");
    export(&oak, &home.path().join("out"), &mut |_, _| true).expect("exported");
    let csv = fs::read(home.path().join("out").join("clients.csv")).expect("the table");
    let mut elm = clinic(home.path(), "elm");
    assert_eq!(import(&mut elm, &csv, None, false).expect("back").added, 10_000, "all of them");
    assert_eq!(everybody(&elm), everybody(&oak), "to the letter");
    assert_eq!(import(&mut elm, &csv, None, false).expect("again").added, 0, "nobody twice");
}

#[test]
fn an_export_holds_the_records_and_the_very_pages() {
    let home = tempfile::tempdir().expect("a folder");
    let phrase = Secret::new("demo".to_owned());
    demo::fill(&home.path().join("oak"), &phrase, 3, 1, data()).expect("people");
    let mut oak =
        ClinicFile::open(&home.path().join("oak"), &Unlock::Passphrase(phrase), data()).expect("open");
    let (client, session) = crate::sessions::signed(&oak, None).expect("sessions")[0];
    let options = crate::handouts::Options::parse("a4", 12).expect("options");
    let (sheet, bytes) = crate::handouts::make(&mut oak, session, "en", "", options).expect("a sheet");
    let out = home.path().join("one");
    let done = export_client(&oak, client, &out).expect("exported");
    assert_eq!((done.clients, done.sheets), (1, 1), "{done:?}");
    assert_eq!(fs::read(out.join("sheets").join(format!("{}.pdf", sheet.id))).expect("a sheet"), bytes);
    let json: serde_json::Value =
        serde_json::from_slice(&fs::read(out.join("clients.json")).expect("records")).expect("JSON");
    assert_eq!(json[0]["client"]["id"], client.to_string());
    assert!(json[0]["screenings"][0]["asked"].is_object(), "what was asked");
    assert!(matches!(export_client(&oak, client, &out), Err(Error::Conflict { .. })), "never over something");
    let stopped = export(&oak, &home.path().join("all"), &mut |_, _| false);
    assert!(stopped.is_err() && !home.path().join("all").exists(), "nothing is left behind");
    assert_eq!(fs::read_dir(home.path()).expect("a folder").count(), 2, "oak and the one");
}

#[test]
fn tables_of_other_programs_are_read_by_their_headers() {
    let fresha = "Client ID,First Name,Last Name,Full Name,Mobile Number,Telephone,Email,Accepts Marketing,Date of Birth,Address,City,Post Code,Note\n\
                  17,Ana,Berg,Ana Berg,07700 900461,020 7946 0123,ana@example.org,Yes,15/03/1984,1 Oak St,London,N1 1AA,Likes tea\n";
    assert_eq!(preview(fresha.as_bytes()).expect("looked at").program, Some("Fresha"));
    let ana = one(fresha);
    assert_eq!((ana.first_name.as_str(), ana.family_name.as_str()), ("Ana", "Berg"));
    assert_eq!((ana.birth_on, ana.phone.as_str()), (Some(day("1984-03-15")), "07700 900461"));
    assert_eq!(ana.address, "1 Oak St\nLondon\nN1 1AA", "put together");
    assert_eq!(ana.note, "Telephone: 020 7946 0123\nLikes tea", "no number is lost");
    let german =
        "sep=;\r\nVorname;Nachname;Geburtsdatum;Handy;Sprache\r\nJörg;Müller;5.3.84;0170 123;Deutsch\r\n";
    let jorg = one(german);
    assert_eq!((jorg.family_name.as_str(), jorg.birth_on), ("Müller", Some(day("1984-03-05"))));
    assert_eq!(jorg.language, "de");
    let tabs = one("Name\tDOB\nBERG, Ana\t1984-03-15T00:00:00\n");
    assert_eq!((tabs.first_name.as_str(), tabs.family_name.as_str()), ("Ana", "BERG"));
}

#[test]
fn every_encoding_of_a_spreadsheet_is_read() {
    let text = "First name,Last name\nZoë,Łoś\n";
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for bytes in [text.as_bytes().to_vec(), [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat(), utf16] {
        assert_eq!(decoded(&bytes), text);
    }
    assert_eq!(decoded(b"Zo\xeb,M\xfcller \x80"), "Zoë,Müller €", "as older Windows programs write it");
    assert!(import_refused(b"\x89PNG\0\0").contains("no table"), "a picture is none");
    assert!(import_refused(b"  \n ,, \n").contains("empty"));
    assert!(import_refused(b"colour,shape\nred,round\n").contains("no column holds a name"));
}

fn import_refused(bytes: &[u8]) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    import(&mut file, bytes, None, false).expect_err("refused").to_string()
}

#[test]
fn dates_are_read_as_their_column_writes_them() {
    let today = day("2026-11-20");
    let read = |text: &str, order: Order| date(text, order, today);
    for (text, on) in [
        ("1984-03-15", "1984-03-15"),
        ("15/03/1984", "1984-03-15"),
        ("15.3.84", "1984-03-15"),
        ("15 March 1984", "1984-03-15"),
        ("Mar 15, 1984", "1984-03-15"),
        ("1984/03/15 00:00", "1984-03-15"),
        ("15/03/1984 12:30:00", "1984-03-15"),
        ("01-02-26", "2026-02-01"),
        ("01-02-27", "1927-02-01"),
    ] {
        assert_eq!(read(text, Order::DayFirst), Some(day(on)), "{text}");
    }
    assert_eq!(read("03/15/1984", Order::MonthFirst), Some(day("1984-03-15")));
    for none in ["", "yes", "31/02/1984", "15/03", "99/99/9999"] {
        assert_eq!(read(none, Order::DayFirst), None, "{none}");
    }
    assert_eq!(order(["03/04/1984", "12/25/1990"].into_iter(), "GB"), Order::MonthFirst, "a 25 shows it");
    assert_eq!(order(["03/04/1984"].into_iter(), "US"), Order::MonthFirst, "as the country does");
    assert_eq!(order(["03/04/1984"].into_iter(), "DE"), Order::DayFirst);
}

#[test]
fn a_bad_row_is_named_and_the_others_come_in() {
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    let long = "x".repeat(300);
    let table = format!(
        "First name,Last name,DOB,Skin type\nAna,Berg,31/02/1984,III\nBo,Lind,,7\n,,,\n , ,01/01/1980,\n{long},X,,\nCy,Eze,02/01/1980,IV\n"
    );
    let done = brought(&mut file, &table);
    assert_eq!(done.added, 1, "{done:?}");
    let rows: Vec<usize> = done.skipped.iter().map(|it| it.row).collect();
    assert_eq!(rows, [2, 3, 5, 6], "{:?}", done.skipped);
    assert!(done.skipped[0].field == "DOB", "{:?}", done.skipped[0]);
    assert_eq!(everybody(&file)[0].fields.fitzpatrick, Some(4), "type IV");
}

#[test]
fn the_same_person_is_filled_in_and_never_written_over() {
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    brought(&mut file, "First name,Last name,DOB,Phone\nAna,Berg,15/03/1984,07700 900461\n");
    let rows = "First name,Last name,DOB,Phone,Email,Notes\n\
                Ana,Berg,15/03/1984,,ana@example.org,tea\n\
                ANA,BERG,16/03/1984,07700 900461,,\n\
                Ana,Berg,,+44 7700 900461,,tea\n";
    let done = brought(&mut file, rows);
    assert_eq!((done.added, done.merged, done.filled), (1, 1, 1), "another birth date is another person");
    let reason = &done.skipped.first().expect("the last row could be either").rule.to_string();
    assert!(reason.contains("several clients"), "{reason}");
    let ana = everybody(&file).remove(0).fields;
    assert_eq!((ana.phone.as_str(), ana.email.as_str()), ("07700 900461", "ana@example.org"), "filled in");
    assert_eq!(ana.note, "tea", "once");
}

#[test]
fn a_dry_run_changes_nothing_and_an_import_is_taken_back_whole() {
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    brought(&mut file, "Name,Phone\nAna Berg,07700 900461\n");
    let before = (everybody(&file), file.journal_head().expect("a head"));
    let table = "Name,Phone,Email\nAna Berg,07700 900461,ana@example.org\nBo Lind,1,\nCy Eze,2,\n";
    let would = import(&mut file, table.as_bytes(), None, true).expect("a dry run");
    assert_eq!((would.added, would.merged), (2, 1), "as it would be");
    assert_eq!((everybody(&file), file.journal_head().expect("a head")), before, "nothing happened");
    assert_eq!(brought(&mut file, table), would, "as it was said");
    assert_eq!(everybody(&file).len(), 3);
    journal::undo(&mut file, None).expect("taken back");
    assert_eq!(everybody(&file), before.0, "as before");
    assert!(checkup::run(&file).expect("checked").ok, "and the file is whole");
}

#[test]
fn address_cards_of_three_versions_are_read() {
    let old = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg\r\nTEL;CELL:0170 123\r\nEND:VCARD\r\n";
    let three = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Ana;Maria;;\r\nFN:Ana Berg\r\nBDAY:1984-03-15\r\nTEL;TYPE=CELL:07700 900461\r\nTEL:020\r\nEMAIL:ana@example.org\r\nADR;TYPE=HOME:;;1 Oak St;London;;N1 1AA;UK\r\nNOTE:Likes tea\\nand\r\n  cake\r\nCATEGORIES:vip,face\r\nEND:VCARD\r\n";
    let four = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo Lind\r\nBDAY:19900102\r\nTEL;VALUE=uri:tel:+44-20-1\r\nLANG:pl\r\nEND:VCARD\r\n";
    let home = tempfile::tempdir().expect("a folder");
    let mut file = clinic(home.path(), "oak");
    let done = brought(&mut file, &[old, three, four].concat());
    assert_eq!((done.added, done.skipped.len()), (3, 0), "{:?}", done.skipped);
    let all = everybody(&file);
    assert_eq!((all[0].fields.first_name.as_str(), all[0].fields.family_name.as_str()), ("Jörg", "Müller"));
    let ana = &all[1].fields;
    assert_eq!((ana.first_name.as_str(), ana.birth_on), ("Ana Maria", Some(day("1984-03-15"))));
    assert_eq!(ana.address, "1 Oak St\nLondon\nN1 1AA\nUK");
    assert_eq!(
        (ana.tags.as_slice(), ana.note.as_str()),
        (["vip".into(), "face".into()].as_slice(), "Likes tea\nand cake\n020")
    );
    let bo = &all[2].fields;
    assert_eq!(
        (bo.phone.as_str(), bo.language.as_str(), bo.birth_on),
        ("+44-20-1", "pl", Some(day("1990-01-02")))
    );
}

#[test]
fn more_rows_than_a_clinic_has_clients_are_refused_at_once() {
    let table = format!("name\n{}", "Ana Berg\n".repeat(MOST_ROWS + 1));
    assert!(read(&table).expect_err("too many").to_string().contains("part the file"));
}

proptest! {
    #[test]
    fn a_cell_is_safe_and_comes_back(cell in "[-'=+@\\t\\ra-z ]{0,6}") {
        let out = safe(&cell);
        prop_assert!(!out.starts_with(['=', '+', '-', '@', '\t', '\r']), "{out:?}");
        prop_assert_eq!(unsafe_again(&out), cell);
    }
}
