//! The terminal, as the built binary: the whole road in JSON, its refusals and exit codes.
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "terminal/aftercare.rs"]
mod aftercare;
#[path = "terminal/file.rs"]
mod file;
#[path = "terminal/home.rs"]
mod home;
#[path = "terminal/papers.rs"]
mod papers;
#[path = "terminal/transfer.rs"]
mod transfer;

use home::{Home, run, session, sheet_input, told};
use serde_json::{Value, json};
use std::process::Command;

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

    let (polish, ics) = (home.path("sheet-pl.pdf"), home.path("sheet.ics"));
    let (polish, ics) = (polish.to_str().expect("a path"), ics.to_str().expect("a path"));
    let other = home
        .ok(&["sheet", "--session", &id, "--lang", "pl", "--out", polish, "--calendar", ics], &Value::Null);
    assert_eq!((&other["lang"], &other["pages"]), (&json!("pl"), &json!(2)), "in the client's language");
    let calendar = std::fs::read_to_string(ics).expect("a calendar");
    assert!(calendar.starts_with("BEGIN:VCALENDAR") && calendar.contains("Bez maki"), "{calendar}");
    let sheet = report["sheet_id"].as_str().expect("an id");
    let copy = home.ok(&["sheet", "copy", sheet, "--out", polish], &Value::Null);
    assert!(copy["pages"].as_u64().is_some_and(|pages| pages >= 2), "every line with its sources: {copy}");
    let version = report["knowledge_version"].as_str().expect("a version");
    assert_eq!(
        home.ok(&["knowledge", "changes", "--since", version], &Value::Null),
        json!([]),
        "nothing yet"
    );
    let longer = json!({ "entry": "makeup_until", "value": 72.0, "by": "Dr Amari", "on": "2026-11-21" });
    home.ok(&["knowledge", "settle", "--in", "-"], &longer);
    let changed = home.ok(&["knowledge", "changes", "--since", version], &Value::Null);
    assert_eq!(changed[0]["after"], "72 hours (3 days)", "{changed}");
    let then = home.ok(&["knowledge", "why", "B8-06", "--version", version], &Value::Null);
    assert_eq!(then["winner"]["value"], 48.0, "the sheet is explained by the data of its day");

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

#[test]
fn what_the_sources_say_is_explained_for_every_kind_of_entry() {
    let home = Home::new();
    let check = home.ok(&["knowledge", "check"], &Value::Null);
    assert_eq!((&check["ok"], &check["facts"]["total"]), (&json!(true), &json!(203)), "{check}");
    assert_eq!(check["conflicts"], json!({ "total": 31, "resolved": 31 }), "{check}");
    let all = home.ok(&["knowledge", "list"], &Value::Null);
    for entry in all.as_array().expect("a list") {
        let id = entry["id"].as_str().expect("an id");
        if ["fact", "source", "statement"].contains(&entry["kind"].as_str().expect("a kind")) {
            continue;
        }
        let why = home.ok(&["knowledge", "why", id], &Value::Null);
        assert!(!why["title"].as_str().expect("a title").is_empty(), "{id}");
        assert!(
            entry["kind"] == "claim"
                || why["sources"] != json!([])
                || why["winner"] != Value::Null
                || why["conflicts"] != json!([]),
            "{id} says who: {why}"
        );
    }
    for (id, holds) in [
        ("B8-06", "makeup_until"),
        ("B1-10", "isotretinoin"),
        ("C-10", "planner.interval_min"),
        ("S1-23", "makeup_until"),
        ("R11", "acne"),
        ("interval_min", "planner.interval_min"),
    ] {
        let why = home.ok(&["knowledge", "why", id], &Value::Null);
        assert!(why.to_string().contains(holds), "{id} leads to {holds}");
    }
    let (exit, code, field) = home.refused(&["knowledge", "why", "makeup_untill"], &Value::Null);
    assert_eq!((exit, code.as_str(), field.as_str()), (1, "invalid", "id"), "named, with the nearest");
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
