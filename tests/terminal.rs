//! The terminal, as the built binary: the whole road in JSON, its exit codes, and `kill -9`.
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A home with a clinic file that may be there or not.
struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stipple-cli"));
        command
            .arg("--file")
            .arg(self.path("oak"))
            .arg("--json")
            .args(words)
            .env("STIPPLE_PASSPHRASE", "demo");
        command
    }

    fn call(&self, words: &[&str], input: &Value) -> Output {
        run(self.command(words), input)
    }

    /// A call that must succeed.
    fn ok(&self, words: &[&str], input: &Value) -> Value {
        let out = self.call(words, input);
        let told = String::from_utf8_lossy(&out.stderr);
        assert!(out.status.success(), "{words:?}: {told}");
        serde_json::from_slice(&out.stdout).expect("one JSON value")
    }

    /// A call that must be refused: its exit code, code and field.
    fn refused(&self, words: &[&str], input: &Value) -> (i32, String, String) {
        told(&self.call(words, input))
    }

    fn with_clinic() -> Self {
        let home = Self::new();
        home.ok(&["new", "--name", "Oak", "--phone", "020 7946 0123"], &Value::Null);
        home
    }

    fn client(&self) -> String {
        let ana = json!({ "first_name": "Ana", "family_name": "Berg", "birth_on": "1984-03-15", "phone": "07700 900461", "fitzpatrick": 3 });
        self.ok(&["client", "add", "--in", "-"], &ana)["id"].as_str().expect("an id").to_owned()
    }
}

fn run(mut command: Command, input: &Value) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("its input");
    if !input.is_null() {
        // A call that refuses its words reads nothing.
        let _ = stdin.write_all(input.to_string().as_bytes());
    }
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

fn told(out: &Output) -> (i32, String, String) {
    let error: Value = serde_json::from_slice(&out.stderr).expect("one JSON value on standard error");
    let word = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
    (out.status.code().unwrap_or(-1), word("code"), word("field"))
}

fn session(extra: &Value) -> Value {
    let mut whole = json!({
        "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London", "practitioner": "Mara Ellis",
        "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 }], "gel": { "name": "gel" },
        "overrides": [{ "rule": "consent", "reason": "on paper", "by": "Mara Ellis" }],
    });
    for (key, value) in extra.as_object().into_iter().flatten() {
        whole[key] = value.clone();
    }
    whole
}

#[test]
fn the_whole_road_from_a_client_to_a_sheet() {
    let home = Home::new();
    let made = home.ok(&["new", "--name", "Oak", "--phone", "020 7946 0123"], &Value::Null);
    assert_eq!(made["recovery_code"].as_str().map(str::len), Some(34), "7 groups of 4: {made}");
    assert_eq!(home.ok(&["clinic", "show"], &Value::Null)["emergency"], "999", "follows the country");
    let clinic = home.ok(&["clinic", "set", "--in", "-"], &json!({ "hours": "9am to 6pm" }));
    assert_eq!((&clinic["hours"], &clinic["name"]), (&json!("9am to 6pm"), &json!("Oak")), "the rest stays");

    let client = home.client();
    for text in ["berg", "an be", "Bérg", "900 461", "1984-03-15"] {
        let found = home.ok(&["client", "find", text], &Value::Null);
        assert_eq!(found[0]["id"], json!(client), "found by {text}");
    }
    assert_eq!(home.ok(&["client", "find", "lind"], &Value::Null), json!([]), "nobody else");

    let asked = json!({ "on": "2026-11-19", "zones": ["cheek_left"], "rest": "no", "answers": {} });
    let verdict = home.ok(&["screen", "--in", "-", "--client", &client], &asked);
    assert_eq!(verdict["verdict"], "clear", "{verdict}");
    let course = json!({ "indication": "acne_scars", "start_on": "2026-11-19", "zones": ["cheek_left"] });
    let planned = home.ok(&["course", "--in", "-", "--client", &client], &course);
    assert_eq!(planned["sessions"].as_array().map(Vec::len), Some(3), "{planned}");

    let draft = home.ok(&["session", "add", "--client", &client, "--in", "-"], &session(&json!({})));
    let id = draft["id"].as_str().expect("an id").to_owned();
    assert_eq!(
        (&draft["state"], &draft["number"], &draft["of"]),
        (&json!("draft"), &json!(1), &json!(3)),
        "{draft}"
    );
    let pdf = home.path("sheet.pdf");
    let place = pdf.to_str().expect("a path");
    assert_eq!(
        home.refused(&["sheet", "--session", &id, "--out", place], &Value::Null).1,
        "conflict",
        "not signed"
    );
    assert_eq!(home.ok(&["session", "sign", &id], &Value::Null)["state"], "signed", "signed");
    assert_eq!(
        home.refused(&["session", "sign", &id], &Value::Null),
        (1, "conflict".into(), String::new()),
        "twice"
    );

    let report = home.ok(&["sheet", "--session", &id, "--out", place], &Value::Null);
    let first = std::fs::read(&pdf).expect("a PDF");
    assert_eq!(report["pages"], 2, "{report}");
    home.ok(&["sheet", "--session", &id, "--out", place], &Value::Null);
    assert_eq!(std::fs::read(&pdf).expect("a PDF"), first, "the stored bytes, again");
    let foot = report["lines"].as_array().expect("lines").iter().find(|line| line["id"] == "foot-journal");
    assert!(foot.is_some(), "the entry that signed the session stands in the foot");

    let amended =
        home.ok(&["session", "amend", &id, "--in", "-"], &session(&json!({ "endpoint": "even redness" })));
    assert_eq!(amended["amends_id"], json!(id), "{amended}");
    assert_eq!(home.ok(&["session", "show", &id], &Value::Null)["endpoint"], Value::Null, "as it was");
    assert_eq!(home.ok(&["check"], &Value::Null)["ok"], true, "the file is whole");
    let chain = home.ok(&["journal", "verify"], &Value::Null);
    assert_eq!(chain["ok"], true, "{chain}");
    let listed = home.ok(&["journal", "list"], &Value::Null);
    assert_eq!(json!(listed.as_array().expect("entries").len()), chain["entries"], "every entry is listed");
}

#[test]
fn a_sheet_without_a_clinic_file_has_the_times_of_the_table() {
    let home = Home::new();
    let pdf = home.path("sheet.pdf");
    let place = pdf.to_str().expect("a path");
    let cases = [
        ("2026-11-19T14:30:00+00:00", "Europe/London", "2026-11-21T14:30:00+00:00"),
        ("2026-10-23T14:30:00+01:00", "Europe/London", "2026-10-25T13:30:00+00:00"),
        ("2026-03-28T14:30:00+00:00", "Europe/London", "2026-03-30T15:30:00+01:00"),
        ("2026-10-31T14:30:00-04:00", "America/New_York", "2026-11-02T13:30:00-05:00"),
        ("2026-03-07T14:30:00-05:00", "America/New_York", "2026-03-09T15:30:00-04:00"),
        ("2026-04-04T14:30:00+11:00", "Australia/Lord_Howe", "2026-04-06T14:00:00+10:30"),
        ("2026-10-03T14:30:00+10:30", "Australia/Lord_Howe", "2026-10-05T15:00:00+11:00"),
    ];
    for (ended_at, zone, makeup) in cases {
        let mut input = sheet_input();
        input["session"]["ended_at"] = json!(ended_at);
        input["session"]["zone"] = json!(zone);
        input["next_on"] = Value::Null;
        let report = home.ok(&["sheet", "--in", "-", "--out", place], &input);
        assert_eq!(report["times"]["makeup_until"], makeup, "48 elapsed hours after {ended_at}");
    }
    let without = run(
        {
            let mut command = Command::new(env!("CARGO_BIN_EXE_stipple-cli"));
            command.args(["sheet", "--in", "-", "--out", place]);
            command
        },
        &sheet_input(),
    );
    assert!(without.status.success(), "it needs no --file and no passphrase");
    let mut silent = sheet_input();
    silent["clinic"]["phone"] = json!("");
    assert_eq!(
        home.refused(&["sheet", "--in", "-", "--out", place], &silent),
        (1, "invalid".into(), "clinic.phone".into()),
        "nobody to call"
    );
}

fn sheet_input() -> Value {
    json!({
        "clinic": { "name": "Harbour Skin Clinic", "phone": "020 7946 0123", "country": "GB" },
        "practitioner": "Maya Lind", "client": { "first_name": "Ana", "family_name": "Berg", "fitzpatrick": 3 },
        "session": { "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London", "number": 1, "of": 3,
                     "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 }], "numbing": null,
                     "gel": { "name": "gel" } },
        "flags": ["first_session"], "next_on": "2026-12-19",
    })
}

/// What a tool of the system says of a file.
fn tool(program: &str, args: &[&str]) -> String {
    let out = Command::new(program).args(args).output().expect("the tool is installed by cargo xtask test");
    assert!(out.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).into_owned()
}

#[test]
fn other_programs_find_the_sheet_sound_and_its_pages_in_order() {
    let home = Home::new();
    let pdf = home.path("sheet.pdf");
    let place = pdf.to_str().expect("a path");
    for (size, paper) in [("12", "a4"), ("12", "letter"), ("14", "a4"), ("16", "letter"), ("18", "a4")] {
        let words = ["sheet", "--in", "-", "--out", place, "--size", size, "--paper", paper];
        let report = home.ok(&words, &sheet_input());
        tool("qpdf", &["--check", place]);
        let fonts = tool("pdffonts", &[place]);
        for font in fonts.lines().skip(2) {
            assert!(font.contains("yes yes yes"), "embedded, subset, with its text: {font}");
        }
        assert!(fonts.contains("NotoSans-Regular") && fonts.contains("NotoSans-Bold"), "{fonts}");
        let text = |page: u64| {
            let page = page.to_string();
            tool("pdftotext", &["-f", &page, "-l", &page, "-layout", place, "-"])
        };
        let pages = report["pages"].as_u64().expect("a number");
        let signs =
            (1..=pages).find(|page| text(*page).contains("It is hard to breathe")).expect("the signs");
        assert!(
            text(1).contains(&format!("See page {signs}")),
            "{size} pt on {paper}: the call box points at page {signs}"
        );
        assert!(text(pages).contains(&format!("page {pages} of {pages}")), "every page is numbered");
    }
}

#[test]
fn bad_input_is_named_and_leaves_with_its_exit_code() {
    let home = Home::with_clinic();
    let client = home.client();
    let add = ["session", "add", "--client", client.as_str(), "--in", "-"];
    let cases: Vec<(Vec<&str>, Value, i32, &str, &str)> = vec![
        (vec!["new", "--name", "Oak"], Value::Null, 1, "conflict", ""),
        (vec!["client", "add", "--in", "-"], json!({ "family_name": "" }), 1, "invalid", "family_name"),
        (
            vec!["client", "add", "--in", "-"],
            json!({ "family_name": "x".repeat(1_000_000) }),
            1,
            "invalid",
            "family_name",
        ),
        (
            vec!["client", "add", "--in", "-"],
            json!({ "family_name": "a\u{0}b" }),
            1,
            "invalid",
            "family_name",
        ),
        (vec!["client", "add", "--in", "-"], json!({ "family_nam": "Berg" }), 1, "invalid", "family_nam"),
        (
            vec!["client", "add", "--in", "-"],
            json!({ "family_name": "B", "birth_on": "1984-02-30" }),
            1,
            "invalid",
            "birth_on",
        ),
        (
            vec!["client", "add", "--in", "-"],
            json!({ "family_name": "B", "language": "xx" }),
            1,
            "invalid",
            "language",
        ),
        (vec!["client", "show", "not-an-id"], Value::Null, 1, "invalid", "id"),
        (vec!["client", "show", "0192d3f4-0000-7000-8000-000000000000"], Value::Null, 1, "not_found", ""),
        (vec!["clinic", "set", "--in", "-"], json!({ "country": "XX" }), 1, "invalid", "country"),
        (
            add.to_vec(),
            session(&json!({ "zones": [{ "zone": "lips", "depth_mm": 0.5, "passes": 1 }] })),
            1,
            "invalid",
            "zones.0.zone",
        ),
        (
            add.to_vec(),
            session(&json!({ "zones": [{ "zone": "chin", "depth_mm": 0, "passes": 1 }] })),
            1,
            "invalid",
            "zones.0.depth_mm",
        ),
        (
            add.to_vec(),
            session(&json!({ "zones": [{ "zone": "chin", "depth_mm": 1.25, "passes": 1 }] })),
            1,
            "invalid",
            "zones.0.depth_mm",
        ),
        (add.to_vec(), session(&json!({ "started_at": "2026-11-19T15:00:00Z" })), 1, "invalid", "ended_at"),
        (add.to_vec(), session(&json!({ "zone": "Mars/Olympus" })), 1, "invalid", "zone"),
        (vec!["screen", "--in", "-"], json!({ "on": "2026-11-20", "zones": [] }), 1, "invalid", "zones"),
        (
            vec!["course", "--in", "-"],
            json!({ "indication": "acne", "start_on": "2026-11-20", "zones": ["chin"] }),
            1,
            "invalid",
            "indication",
        ),
        (vec!["fly"], Value::Null, 2, "usage", ""),
        (vec!["client", "list", "--limit", "many"], Value::Null, 2, "usage", ""),
        (vec!["sheet", "--out", "x.pdf"], Value::Null, 2, "usage", ""),
    ];
    for (words, input, exit, code, field) in cases {
        let answer = home.refused(&words, &input);
        assert_eq!(answer, (exit, code.to_owned(), field.to_owned()), "{words:?}");
    }
    let spoilt = run(home.command(&["client", "add", "--in", "-"]), &json!("not an object"));
    assert_eq!(told(&spoilt).1, "invalid", "a JSON of the wrong shape");
    assert_eq!(
        home.ok(&["client", "list"], &Value::Null).as_array().map(Vec::len),
        Some(1),
        "nothing was stored"
    );
}

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
fn an_answer_given_twice_is_refused() {
    let home = Home::new();
    let twice =
        r#"{"on":"2026-11-20","zones":["chin"],"rest":"no","answers":{"keloid":"yes","keloid":"no"}}"#;
    std::fs::write(home.path("twice.json"), twice).expect("written");
    let place = home.path("twice.json");
    let words = ["screen", "--in", place.to_str().expect("a path")];
    assert_eq!(home.refused(&words, &Value::Null).1, "invalid", "the second would hide the first");
}

#[test]
fn a_stop_is_not_stepped_around_by_screening_another_zone() {
    let home = Home::with_clinic();
    let client = home.client();
    let asked = json!({ "on": "2026-11-19", "zones": ["chin"], "rest": "no",
                        "answers": { "permanent_filler": { "state": "yes", "zones": ["cheek_left"] } } });
    let verdict = home.ok(&["screen", "--in", "-", "--client", &client], &asked);
    assert_eq!(verdict["verdict"], "clear", "the chin alone is free: {verdict}");
    let draft = home.ok(&["session", "add", "--client", &client, "--in", "-"], &session(&json!({})));
    let warned =
        draft["warnings"].as_array().expect("warnings").iter().any(|line| line.to_string().contains("STOP"));
    assert!(warned, "{draft}");
    let id = draft["id"].as_str().expect("an id");
    assert_eq!(home.refused(&["session", "sign", id], &Value::Null).1, "conflict", "the cheek is not");
    let other = json!({ "on": "2026-11-19", "birth_on": "1970-01-01", "zones": ["chin"], "rest": "no", "answers": {} });
    assert_eq!(
        home.refused(&["screen", "--in", "-", "--client", &client], &other).2,
        "birth_on",
        "not her birth date"
    );
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

#[test]
fn every_naughty_string_comes_back_unchanged_or_is_refused_by_name() {
    let home = Home::with_clinic();
    let strings: Vec<String> =
        serde_json::from_str(include_str!("data/naughty-strings.json")).expect("the list of naughty strings");
    let note = strings.join("\n").replace('\0', "");
    let added = home.ok(
        &["client", "add", "--in", "-"],
        &json!({ "family_name": "Naughty", "note": &note[..note.floor_char_boundary(19_000)] }),
    );
    let id = added["id"].as_str().expect("an id");
    assert_eq!(home.ok(&["client", "show", id], &Value::Null), added, "as it was typed");
    let allergies: Vec<String> =
        strings.iter().filter(|text| !text.contains('\0')).take(200).cloned().collect();
    let listed = home
        .ok(&["client", "add", "--in", "-"], &json!({ "family_name": "Naughty", "allergies": allergies }));
    assert_eq!(listed["allergies"], json!(allergies), "each of them");
}

#[test]
fn the_demo_clinic_is_whole() {
    let home = Home::new();
    let made = home.ok(&["demo", "--clients", "15", "--seed", "7"], &Value::Null);
    assert_eq!(made["clients"], 15, "{made}");
    assert_eq!(home.ok(&["client", "list"], &Value::Null).as_array().map(Vec::len), Some(15), "all of them");
    assert_eq!(home.ok(&["check"], &Value::Null)["ok"], true, "whole");
}
