use super::*;
use crate::vault::Unlock;
use crate::{ClinicFile, Error, Secret, checkup, clients, db, demo, journal};
use chrono::{Duration, Utc};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use stipple_knowledge::Knowledge;

fn phrase() -> Unlock {
    Unlock::Passphrase(Secret::new("demo".to_owned()))
}

fn data() -> Arc<Knowledge> {
    crate::fixture::data()
}

/// A clinic of invented people with a printed sheet, and a place for a backup.
fn clinic() -> (tempfile::TempDir, ClinicFile, PathBuf) {
    let home = tempfile::tempdir().expect("a folder");
    let place = home.path().join("oak");
    demo::fill(&place, &Secret::new("demo".to_owned()), 3, 1, data()).expect("invented people");
    let mut file = ClinicFile::open(&place, &phrase(), data()).expect("it opens");
    let session = crate::sessions::signed(&file, None).expect("sessions")[0].1;
    let options = crate::handouts::Options::parse("a4", 12).expect("options");
    crate::handouts::make(&mut file, session, "en", "", options).expect("a sheet");
    let out = home.path().join("oak.stipple-backup");
    (home, file, out)
}

fn make(file: &ClinicFile, out: &Path) -> crate::Result<Report> {
    file.backup()?.make(out, &mut |_, _| true)
}

fn head(file: &ClinicFile) -> String {
    journal::verify(file).expect("the journal").head
}

#[test]
fn a_backup_comes_back_as_it_was() {
    let (home, file, out) = clinic();
    let made = make(&file, &out).expect("made");
    assert_eq!((made.counts.clients, made.counts.handouts, made.counts.attachments), (3, 1, 1), "{made:?}");
    assert_eq!(made.journal_head, head(&file), "the head of the journal");
    assert_eq!(verify(&out, &phrase()).expect("proved"), made, "the same from its own slots");
    let to = home.path().join("back");
    assert_eq!(restore(&out, &phrase(), &to, &mut |_, _| true).expect("back"), made);
    let back = ClinicFile::open(&to, &phrase(), data()).expect("it opens");
    let listed = |file: &ClinicFile| clients::list(file, usize::MAX).expect("clients");
    assert_eq!(listed(&back), listed(&file), "everybody is there");
    let check = checkup::run(&back).expect("checked");
    assert!(check.ok, "{check:?}");
}

#[test]
fn a_backup_is_made_while_others_write() {
    let (_home, mut file, out) = clinic();
    let job = file.backup().expect("a job");
    let client = clients::list(&file, 1).expect("clients").remove(0);
    let work = std::thread::spawn({
        let out = out.clone();
        move || job.make(&out, &mut |_, _| true)
    });
    for n in 0..20 {
        let fields = clients::ClientFields { note: format!("note {n}"), ..client.fields.clone() };
        clients::set(&mut file, client.id, fields).expect("kept");
    }
    let made = work.join().expect("no panic").expect("made");
    assert_eq!(verify(&out, &phrase()).expect("proved"), made, "one moment of it");
}

#[test]
fn every_flipped_byte_and_every_cut_is_noticed() {
    let (home, file, out) = clinic();
    make(&file, &out).expect("made");
    let whole = fs::read(&out).expect("bytes");
    let spoilt = home.path().join("spoilt");
    let step = whole.len() / 60;
    let seal = whole.len() - 40..whole.len();
    for at in (0..whole.len()).step_by(step).chain(seal) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x21;
        fs::write(&spoilt, &bytes).expect("written");
        let found = verify(&spoilt, &phrase()).expect_err("noticed");
        assert!(["damaged", "wrong_passphrase"].contains(&found.code()), "byte {at}: {found:?}");
    }
    for cut in [0, 1, 39, 600, whole.len() / 2, whole.len() - 40, whole.len() - 1] {
        fs::write(&spoilt, &whole[..cut]).expect("written");
        assert_eq!(verify(&spoilt, &phrase()).expect_err("noticed").code(), "damaged", "cut at {cut}");
    }
    fs::write(&spoilt, [whole.as_slice(), b"more"].concat()).expect("written");
    assert_eq!(verify(&spoilt, &phrase()).expect_err("noticed").code(), "damaged", "longer than it was");
    let to = home.path().join("back");
    restore(&spoilt, &phrase(), &to, &mut |_, _| true).expect_err("refused");
    let left: Vec<_> =
        fs::read_dir(home.path()).expect("a folder").flatten().map(|it| it.file_name()).collect();
    assert_eq!(left.len(), 3, "nothing is left behind: {left:?}");
}

#[test]
fn a_wrong_passphrase_opens_no_backup() {
    let (home, file, out) = clinic();
    make(&file, &out).expect("made");
    let wrong = Unlock::Passphrase(Secret::new("other".to_owned()));
    assert!(matches!(verify(&out, &wrong), Err(Error::WrongPassphrase)));
    let back = restore(&out, &wrong, &home.path().join("back"), &mut |_, _| true);
    assert!(matches!(back, Err(Error::WrongPassphrase)));
    assert!(!home.path().join("back").exists(), "nothing was made");
}

#[test]
fn a_backup_replaces_nothing_and_lies_outside() {
    let (home, file, out) = clinic();
    fs::write(&out, "something").expect("written");
    assert!(matches!(make(&file, &out), Err(Error::Conflict { .. })), "taken");
    assert_eq!(fs::read_to_string(&out).expect("read"), "something", "left as it is");
    let inside = home.path().join("oak").join("attachments").join("copy");
    assert_eq!(make(&file, &inside).expect_err("inside").field(), Some("out"));
    let there = restore(&out, &phrase(), &home.path().join("oak"), &mut |_, _| true);
    assert!(matches!(there, Err(Error::Conflict { .. })), "the live file stays");
}

#[test]
fn a_stopped_backup_leaves_nothing() {
    let (home, file, out) = clinic();
    let stopped = file.backup().expect("a job").make(&out, &mut |_, _| false);
    assert!(matches!(stopped, Err(Error::Conflict { .. })), "{stopped:?}");
    assert_eq!(fs::read_dir(home.path()).expect("a folder").count(), 1, "the clinic only");
}

#[test]
fn a_backup_is_due_after_half_an_hour_with_a_change() {
    let (home, file, _) = clinic();
    let (oak, now) = (home.path().join("oak"), Utc::now());
    let mut book = Book::of(&oak);
    assert!(!book.is_due("5", now, true), "no place is chosen");
    assert_eq!(book.choose(&oak, "copies").expect_err("not whole").field(), Some("folder"));
    let inside = oak.join("copies").display().to_string();
    assert_eq!(book.choose(&oak, &inside).expect_err("inside").field(), Some("folder"));
    let copies = home.path().join("copies");
    book.choose(&oak, &copies.display().to_string()).expect("chosen");
    book.keep(&oak).expect("kept");
    assert!(book.is_due("5", now, false), "never made");
    let job = file.backup().expect("a job");
    Book::make(&oak, "Oak Skin", &job, &mut |_, _| true).expect("made");
    let kept = Book::of(&oak);
    let made = kept.last.clone().expect("made");
    assert!(made.place.exists(), "{made:?}");
    assert!(!kept.is_due("other", made.at + Duration::minutes(29), false), "half an hour");
    assert!(kept.is_due("other", made.at + Duration::minutes(30), false), "half an hour");
    assert!(kept.is_due("other", made.at + Duration::minutes(3), true), "or a pause");
    assert!(!kept.is_due(&made.head, made.at + Duration::minutes(90), true), "nothing has changed");
    std::thread::sleep(std::time::Duration::from_millis(1100));
    Book::make(&oak, "Oak Skin", &job, &mut |_, _| true).expect("made again");
    assert_eq!(fs::read_dir(&copies).expect("copies").count(), 1, "the newest of a day stays");
    fs::remove_file(&Book::of(&oak).last.expect("made").place).expect("the stick is wiped");
    assert!(Book::of(&oak).has_new(&made.head), "there is no backup any more");
}

#[test]
fn a_failed_backup_is_said_and_tried_again_later() {
    let (home, file, _) = clinic();
    let oak = home.path().join("oak");
    let mut book = Book::of(&oak);
    let copies = home.path().join("copies");
    book.choose(&oak, &copies.display().to_string()).expect("chosen");
    book.keep(&oak).expect("kept");
    fs::remove_dir(&copies).expect("the stick is pulled out");
    let job = file.backup().expect("a job");
    Book::make(&oak, "Oak", &job, &mut |_, _| true).expect_err("no folder");
    let book = Book::of(&oak);
    let (at, what) = book.failed.clone().expect("it is said");
    assert!(what.contains("folder"), "{what}");
    assert!(!book.is_due("x", at + Duration::minutes(4), true), "not at once");
    assert!(book.is_due("x", at + Duration::minutes(5), false), "tried again");
}

#[test]
fn what_was_there_is_kept_beside_what_is_brought_back() {
    let (home, file, out) = clinic();
    make(&file, &out).expect("made");
    let oak = home.path().join("oak");
    let replace = || replace(&out, &phrase(), &oak, Utc::now(), &mut |_, _| true);
    assert!(matches!(replace(), Err(Error::FileInUse)), "somebody has it open");
    file.close().expect("closed");
    fs::write(oak.join("clinic.db"), "spoilt").expect("written");
    let (report, kept) = replace().expect("back");
    assert_eq!(report.counts.clients, 3);
    let kept = kept.expect("the old one");
    assert_eq!(fs::read_to_string(kept.join("clinic.db")).expect("read"), "spoilt", "as it was");
    ClinicFile::open(&oak, &phrase(), data()).expect("it opens again");
}

#[test]
fn a_backup_of_something_else_takes_no_good_one_away() {
    let (home, mut file, out) = clinic();
    let (oak, copies) = (home.path().join("oak"), home.path().join("copies"));
    let mut book = Book::of(&oak);
    book.choose(&oak, &copies.display().to_string()).expect("chosen");
    book.keep(&oak).expect("kept");
    make(&file, &out).expect("an early one");
    let add = |file: &mut ClinicFile, name: &str| {
        let fields = clients::ClientFields { family_name: name.into(), ..clients::ClientFields::default() };
        clients::add(file, fields).expect("a client");
    };
    add(&mut file, "Berg");
    add(&mut file, "Lind");
    Book::make(&oak, "Oak", &file.backup().expect("a job"), &mut |_, _| true).expect("made");
    let good = Book::of(&oak).last.expect("made").place;
    file.close().expect("closed");
    replace(&out, &phrase(), &oak, Utc::now(), &mut |_, _| true).expect("the early one is back");
    let mut file = ClinicFile::open(&oak, &phrase(), data()).expect("it opens");
    assert!(Book::of(&oak).has_new(&head(&file)), "no backup holds what is there now");
    add(&mut file, "Holm");
    std::thread::sleep(std::time::Duration::from_millis(1100));
    Book::make(&oak, "Oak", &file.backup().expect("a job"), &mut |_, _| true).expect("made");
    assert!(good.exists(), "what was added after the early one is only here");
    assert_eq!(verify(&good, &phrase()).expect("proved").counts.clients, 5);
}

#[test]
fn a_paper_that_is_missing_is_named_and_the_rest_is_backed_up() {
    let (home, file, out) = clinic();
    let sheet = db::attached(file.connection().expect("open")).expect("named").pop_first().expect("a sheet");
    let place = home.path().join("oak").join("attachments").join(&sheet);
    fs::write(place.with_file_name(".DS_Store"), "a stray file").expect("written");
    fs::remove_file(&place).expect("taken away by another program");
    let made = make(&file, &out).expect("made all the same");
    assert!(!made.ok && made.lost.contains(&sheet), "{made:?}");
    let again = verify(&out, &phrase()).expect("proved");
    assert_eq!((again.lost, again.counts.clients), (made.lost, 3));
    let check = checkup::run(&file).expect("checked");
    assert!(!check.ok, "and the check tells");
}

#[test]
fn what_was_stopped_has_not_failed() {
    let (home, file, _) = clinic();
    let oak = home.path().join("oak");
    let mut book = Book::of(&oak);
    book.choose(&oak, &home.path().join("copies").display().to_string()).expect("chosen");
    book.keep(&oak).expect("kept");
    let job = file.backup().expect("a job");
    Book::make(&oak, "Oak", &job, &mut |_, _| false).expect_err("stopped");
    assert_eq!(Book::of(&oak).failed, None);
}
