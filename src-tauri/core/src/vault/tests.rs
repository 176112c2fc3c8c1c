use super::*;
use crate::clients::ClientFields;
use crate::{checkup, clients};
use std::fs;
use tempfile::TempDir;

const RIGHT: &str = "four quiet green rooms";

fn knowledge() -> Arc<Knowledge> {
    crate::fixture::data()
}

fn passphrase(text: &str) -> Unlock {
    Unlock::Passphrase(Secret::new(text.to_owned()))
}

fn oak() -> NewClinic {
    NewClinic { name: "Oak".into(), phone: "020 7946 0123".into(), ..NewClinic::default() }
}

/// A clinic file with one client, closed.
fn filled() -> (TempDir, std::path::PathBuf, String) {
    let home = tempfile::tempdir().expect("a folder");
    let dir = home.path().join("oak.stipple");
    let (mut file, code) =
        ClinicFile::create(&dir, &oak(), &Secret::new(RIGHT.to_owned()), knowledge()).expect("a clinic file");
    let fields = ClientFields {
        first_name: "Zenobia".into(),
        family_name: "Quillfeather".into(),
        ..ClientFields::default()
    };
    clients::add(&mut file, fields).expect("a client");
    file.close().expect("closed");
    (home, dir, code.to_text().expose().clone())
}

fn open(dir: &std::path::Path, unlock: &Unlock) -> crate::Result<ClinicFile> {
    ClinicFile::open(dir, unlock, knowledge())
}

/// Every file of the folder with its bytes.
fn bytes(dir: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(dir).expect("the folder").map(|file| file.expect("a file").path());
    let mut all: Vec<_> = files
        .filter(|path| path.is_file())
        .map(|path| (path.display().to_string(), fs::read(&path).expect("its bytes")))
        .collect();
    all.sort();
    all
}

#[test]
fn both_the_passphrase_and_the_recovery_code_open_the_file() {
    let (_home, dir, code) = filled();
    for unlock in
        [passphrase(RIGHT), Unlock::RecoveryCode(Secret::new(code.to_lowercase().replace('-', " ")))]
    {
        let file = open(&dir, &unlock).expect("it opens");
        assert_eq!(clients::list(&file, 10).expect("clients").len(), 1, "the client is there");
    }
}

#[test]
fn a_wrong_passphrase_changes_no_byte() {
    let (_home, dir, _) = filled();
    let before = bytes(&dir);
    for unlock in [passphrase("wrong"), passphrase(""), Unlock::RecoveryCode(Secret::new("0000".into()))] {
        assert!(matches!(open(&dir, &unlock), Err(Error::WrongPassphrase)), "told as what it is");
    }
    assert_eq!(bytes(&dir), before, "not a byte");
}

#[test]
fn a_wrong_key_and_a_flipped_first_page_are_told_apart() {
    let (_home, dir, _) = filled();
    let database = dir.join("clinic.db");
    let whole = fs::read(&database).expect("the database");
    for at in [0, 20, 100, 2000, 4090] {
        let mut damaged = whole.clone();
        damaged[at] ^= 1;
        fs::write(&database, &damaged).expect("damaged");
        assert!(matches!(open(&dir, &passphrase(RIGHT)), Err(Error::Damaged { .. })), "byte {at} flipped");
        assert!(
            matches!(open(&dir, &passphrase("wrong")), Err(Error::WrongPassphrase)),
            "judged by the slot first"
        );
        assert_eq!(fs::read(&database).expect("still there"), damaged, "left as it is");
    }
}

#[test]
fn a_missing_empty_or_foreign_database_is_refused_and_never_made_anew() {
    let (_home, dir, _) = filled();
    let database = dir.join("clinic.db");
    for content in [None, Some(Vec::new()), Some(b"SQLite format 3\0".to_vec()), Some(vec![7; 8192])] {
        let _ = fs::remove_file(&database);
        if let Some(content) = &content {
            fs::write(&database, content).expect("written");
        }
        let refused = open(&dir, &passphrase(RIGHT)).expect_err("not a clinic file");
        assert!(matches!(refused, Error::Damaged { .. }), "{refused}");
        assert_eq!(fs::read(&database).ok(), content, "left as it is");
    }
}

#[test]
fn a_damaged_slot_falls_back_to_its_copy() {
    let (_home, dir, _) = filled();
    let text = fs::read_to_string(dir.join("keys-1")).expect("keys");
    for spoilt in [String::new(), text.replace('a', "b"), text[..text.len() / 2].to_owned()] {
        fs::write(dir.join("keys-1"), &spoilt).expect("spoilt");
        assert!(open(&dir, &passphrase(RIGHT)).is_ok(), "the second copy opens it");
    }
    fs::write(dir.join("keys-2"), "").expect("spoilt");
    assert!(matches!(open(&dir, &passphrase(RIGHT)), Err(Error::Damaged { .. })), "both copies are gone");
}

#[test]
fn no_name_stands_in_plain_text_on_the_disk() {
    let (_home, dir, _) = filled();
    let mut file = open(&dir, &passphrase(RIGHT)).expect("open");
    let fields = ClientFields { family_name: "Quillfeather-Open".into(), ..ClientFields::default() };
    clients::add(&mut file, fields).expect("a client");
    let names: Vec<String> = bytes(&dir).into_iter().map(|(name, _)| name).collect();
    assert!(names.iter().any(|name| name.ends_with("-wal")), "the log is looked at too: {names:?}");
    for (name, content) in bytes(&dir) {
        for planted in ["Quillfeather", "Zenobia", "quillfeather", "CREATE TABLE"] {
            let found = content.windows(planted.len()).any(|part| part == planted.as_bytes());
            assert!(!found, "{planted} in {name}");
        }
    }
}

#[test]
fn one_program_at_a_time() {
    let (_home, dir, _) = filled();
    let first = open(&dir, &passphrase(RIGHT)).expect("open");
    assert!(matches!(open(&dir, &passphrase(RIGHT)), Err(Error::FileInUse)), "told as what it is");
    first.close().expect("closed");
    assert!(open(&dir, &passphrase(RIGHT)).is_ok(), "free again");
}

#[test]
fn an_older_copy_of_the_database_is_noticed() {
    let (_home, dir, _) = filled();
    let old = fs::read(dir.join("clinic.db")).expect("the database");
    let mut file = open(&dir, &passphrase(RIGHT)).expect("open");
    clients::add(&mut file, ClientFields { family_name: "Late".into(), ..ClientFields::default() })
        .expect("a client");
    file.close().expect("closed");
    fs::write(dir.join("clinic.db"), old).expect("put back");
    let refused = open(&dir, &passphrase(RIGHT)).expect_err("older than its mark");
    assert!(refused.to_string().contains("older copy"), "{refused}");
}

#[test]
fn set_up_refuses_what_is_there_and_leaves_nothing_half_made() {
    let home = tempfile::tempdir().expect("a folder");
    let secret = Secret::new(RIGHT.to_owned());
    let taken = home.path().join("taken");
    fs::create_dir(&taken).expect("a folder");
    assert!(
        matches!(ClinicFile::create(&taken, &oak(), &secret, knowledge()), Err(Error::Conflict { .. })),
        "a folder"
    );
    let bad = NewClinic { zone: Some("Mars/Olympus".into()), ..oak() };
    let dir = home.path().join("new");
    assert!(
        matches!(ClinicFile::create(&dir, &bad, &secret, knowledge()), Err(Error::Invalid { .. })),
        "a zone"
    );
    let short = Secret::new("abc".to_owned());
    assert!(
        matches!(ClinicFile::create(&dir, &oak(), &short, knowledge()), Err(Error::Invalid { .. })),
        "too short"
    );
    let synced = home.path().join("Dropbox").join("oak");
    assert!(
        matches!(ClinicFile::create(&synced, &oak(), &secret, knowledge()), Err(Error::Invalid { .. })),
        "synced"
    );
    let left: Vec<_> =
        fs::read_dir(home.path()).expect("the folder").map(|it| it.expect("an entry").file_name()).collect();
    assert_eq!(left, ["taken"], "nothing else");
}

#[test]
fn an_attachment_that_was_changed_is_not_handed_out() {
    let (_home, dir, _) = filled();
    let file = open(&dir, &passphrase(RIGHT)).expect("open");
    let name = file.store_attachment(b"a sheet").expect("stored");
    assert_eq!(file.attachment(&name).expect("read"), b"a sheet", "the same bytes");
    let path = dir.join("attachments").join(&name);
    let mut sealed = fs::read(&path).expect("sealed");
    assert!(!sealed.windows(7).any(|part| part == b"a sheet"), "encrypted");
    let last = sealed.len() - 1;
    sealed[last] ^= 1;
    fs::write(&path, sealed).expect("changed");
    assert!(matches!(file.attachment(&name), Err(Error::Damaged { .. })), "never handed out");
    assert!(matches!(file.attachment("../keys-1"), Err(Error::Damaged { .. })), "only names of its own");
}

#[test]
fn a_whole_file_passes_every_check() {
    let (_home, dir, _) = filled();
    let outcome = checkup::run(&open(&dir, &passphrase(RIGHT)).expect("open")).expect("checked");
    assert!(outcome.ok, "{outcome:?}");
}
