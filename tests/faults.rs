//! What goes wrong around the clinic file: a wrong passphrase, a damaged copy, `kill -9`.
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "terminal/home.rs"]
#[allow(dead_code, reason = "faults need only a part of the home")]
mod home;

use home::{Home, run, sheet_input, told};
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

#[test]
fn a_sheet_is_never_written_over_a_clinic_file() {
    let home = Home::with_clinic();
    let before = bytes(&home.path("oak"));
    for name in ["clinic.db", "keys-1", "mark", "new.pdf", "attachments/new.pdf"] {
        let place = home.path("oak").join(name);
        let words = ["sheet", "--in", "-", "--out", place.to_str().expect("a path")];
        assert_eq!(home.refused(&words, &sheet_input()), (1, "invalid".into(), "out".into()), "{name}");
    }
    assert_eq!(bytes(&home.path("oak")), before, "not a byte");
}

#[cfg(unix)]
#[test]
fn a_sheet_follows_links_to_their_end_and_spares_every_other_file() {
    use std::os::unix::fs::symlink;
    let home = Home::with_clinic();
    let before = bytes(&home.path("oak"));
    std::fs::write(home.path("thesis.txt"), "mine").expect("written");
    symlink(home.path("oak").join("clinic.db"), home.path("kill.partial")).expect("a link");
    symlink(home.path("oak").join("attachments"), home.path("sub")).expect("a link");
    symlink(home.path("oak").join("clinic.db"), home.path("kill.pdf")).expect("a link");
    for name in ["thesis.txt", "sub/new.pdf", "kill.pdf", "."] {
        let place = home.path(name);
        let words = ["sheet", "--in", "-", "--out", place.to_str().expect("a path")];
        assert_eq!(home.refused(&words, &sheet_input()), (1, "invalid".into(), "out".into()), "{name}");
    }
    let place = home.path("kill.sheet");
    for _ in 0..2 {
        home.ok(&["sheet", "--in", "-", "--out", place.to_str().expect("a path")], &sheet_input());
    }
    assert_eq!(bytes(&home.path("oak")), before, "not a byte");
    assert_eq!(std::fs::read(home.path("thesis.txt")).expect("there"), b"mine", "not a byte");
    let left = std::fs::read_dir(home.folder.path()).expect("the folder").count();
    assert_eq!(left, 6, "the sheet, and nothing beside it");
}

#[test]
fn a_damaged_copy_of_the_keys_is_seen_by_the_check() {
    let home = Home::with_clinic();
    std::fs::write(home.path("oak").join("keys-2"), "spoilt").expect("spoilt");
    let check = home.ok(&["check"], &Value::Null);
    assert_eq!(check["ok"], false, "{check}");
    let keys = check["checks"].as_array().expect("checks").iter().find(|check| check["name"] == "keys");
    assert_eq!(keys.expect("a check of the keys")["ok"], false, "named");
}

#[test]
fn a_wrong_passphrase_exits_3_and_changes_no_byte() {
    let home = Home::with_clinic();
    home.client();
    let before = bytes(&home.path("oak"));
    let mut wrong = home.command(&["client", "list"]);
    wrong.env("STIPPLE_PASSPHRASE", "wrong");
    let out = run(wrong, &Value::Null);
    assert_eq!(told(&out), (3, "wrong_passphrase".into(), String::new()), "told as what it is");
    let mut none = home.command(&["client", "list"]);
    none.env_remove("STIPPLE_PASSPHRASE");
    assert_eq!(
        told(&run(none, &Value::Null)),
        (3, "locked".into(), String::new()),
        "nothing is asked of a script"
    );
    assert_eq!(bytes(&home.path("oak")), before, "not a byte");
    let database = home.path("oak").join("clinic.db");
    let mut damaged = std::fs::read(&database).expect("the database");
    damaged[20] ^= 1;
    std::fs::write(&database, damaged).expect("damaged");
    assert_eq!(home.refused(&["client", "list"], &Value::Null).0, 4, "a damaged first page");
}

fn bytes(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = std::fs::read_dir(dir).expect("the folder").map(|file| file.expect("a file").path());
    let mut all: Vec<_> = files
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), std::fs::read(path).expect("bytes")))
        .collect();
    all.sort();
    all
}

#[test]
fn a_kill_loses_no_acknowledged_change() {
    let home = Home::with_clinic();
    let mut acknowledged = Vec::new();
    for n in 0..200_u32 {
        let mut child = home
            .command(&["client", "add", "--in", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        let name = format!("Berg{n}");
        let input = json!({ "family_name": name }).to_string();
        child.stdin.take().expect("its input").write_all(input.as_bytes()).expect("written");
        // Killed somewhere between its start and well after its end.
        std::thread::sleep(std::time::Duration::from_micros(u64::from(n) * 1_900));
        let _ = child.kill();
        let out = child.wait_with_output().expect("it ended");
        if serde_json::from_slice::<Value>(&out.stdout)
            .is_ok_and(|client| client["family_name"] == json!(name))
        {
            acknowledged.push(name);
        }
    }
    assert!(
        (10..200).contains(&acknowledged.len()),
        "some were killed before, some after: {}",
        acknowledged.len()
    );
    let clients = home.ok(&["client", "list"], &Value::Null);
    let there: Vec<&str> =
        clients.as_array().expect("clients").iter().filter_map(|it| it["family_name"].as_str()).collect();
    for name in &acknowledged {
        assert!(there.contains(&name.as_str()), "{name} was acknowledged and is gone");
    }
    let check = home.ok(&["check"], &Value::Null);
    assert_eq!(check["ok"], true, "{check}");
    assert_eq!(home.ok(&["journal", "verify"], &Value::Null)["ok"], true, "the chain holds");
}
