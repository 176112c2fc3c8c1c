//! Everything in and out: backups, tables, lots and consents, from the terminal.

use super::home::{Home, session};
use super::papers::tool;
use serde_json::{Value, json};
use std::fs;

const WAVE: [[f64; 2]; 10] = [
    [0.1, 0.1],
    [0.2, 0.2],
    [0.3, 0.1],
    [0.4, 0.2],
    [0.5, 0.1],
    [0.6, 0.2],
    [0.7, 0.1],
    [0.8, 0.2],
    [0.9, 0.1],
    [1.0, 0.2],
];

fn place(home: &Home, name: &str) -> String {
    home.path(name).to_str().expect("a path").to_owned()
}

#[test]
fn a_backup_opens_with_the_passphrase_and_with_the_recovery_code() {
    let home = Home::new();
    let made = home.ok(&["new", "--name", "Oak", "--phone", "020"], &Value::Null);
    let client = home.client();
    let [out, code, back] = ["oak.stipple-backup", "code", "back"].map(|name| place(&home, name));
    fs::write(&code, made["recovery_code"].as_str().expect("a code")).expect("written");
    let report = home.ok(&["backup", "make", "--out", &out], &Value::Null);
    let head = home.ok(&["journal", "verify"], &Value::Null)["head"].clone();
    assert_eq!((&report["ok"], &report["counts"]["clients"]), (&json!(true), &json!(1)), "{report}");
    assert_eq!(report["journal_head"], head, "where the journal ends");
    let by_code = ["backup", "verify", &out, "--recovery-code-file", &code];
    assert_eq!(home.ok(&by_code, &Value::Null), report, "by the code, without the passphrase");
    home.ok(&["backup", "restore", &out, "--to", &back], &Value::Null);
    let mut shown = home.command(&["client", "show", &client]);
    shown.args(["--recovery-code-file", &code]);
    assert!(super::run(shown, &Value::Null).status.success(), "a clinic file opens by the code too");
    let kept = fs::read(&out).expect("bytes");
    assert_eq!(home.refused(&["backup", "make", "--out", &out], &Value::Null).0, 1, "nothing is replaced");
    assert_eq!(fs::read(&out).expect("bytes"), kept, "as it was");
    fs::write(&out, &kept[..kept.len() / 2]).expect("cut");
    let cut = home.refused(&["backup", "verify", &out], &Value::Null);
    assert_eq!((cut.0, cut.1.as_str()), (4, "damaged"));
    assert_eq!(home.refused(&["backup", "verify", "nowhere"], &Value::Null).0, 5, "no such file");
}

#[test]
fn every_naughty_string_goes_through_a_table_and_back() {
    let home = Home::with_clinic();
    let strings: Vec<String> =
        serde_json::from_str(include_str!("../data/naughty-strings.json")).expect("the naughty strings");
    let named =
        |text: &&String| !text.contains('\0') && text.chars().count() <= 200 && !text.trim().is_empty();
    let all: Vec<&String> = strings.iter().filter(named).collect();
    for chunk in all.chunks(40) {
        let lists = json!({ "family_name": chunk[0], "first_name": chunk[chunk.len() - 1], "note": chunk[chunk.len() / 2],
                            "tags": chunk, "allergies": chunk });
        home.ok(&["client", "add", "--in", "-"], &lists);
    }
    let before = home.ok(&["client", "list"], &Value::Null);
    let out = place(&home, "out");
    home.ok(&["export", "--out", &out], &Value::Null);
    let table = format!("{out}/clients.csv");
    let again = Home::with_clinic();
    let brought = again.ok(&["import", &table], &Value::Null);
    assert_eq!(
        (&brought["added"], &brought["skipped"]),
        (&json!(all.len().div_ceil(40)), &json!([])),
        "{brought}"
    );
    assert_eq!(again.ok(&["client", "list"], &Value::Null), before, "as they were typed");
    assert_eq!(again.ok(&["import", &table, "--dry-run"], &Value::Null)["added"], 0, "nobody twice");
    assert_eq!(home.refused(&["export", "--out", &out], &Value::Null).1, "conflict", "never over something");
}

#[test]
fn a_recalled_lot_leads_to_its_letters() {
    let home = Home::with_clinic();
    let client = home.client();
    let lot = json!({ "products": [{ "role": "cartridge", "name": "12-pin", "lot": "A-77/b" }] });
    let id = home.ok(&["session", "add", "--client", &client, "--in", "-"], &session(&lot))["id"].clone();
    home.ok(&["session", "sign", id.as_str().expect("an id")], &Value::Null);
    let found = home.ok(&["lot", "find", "a77", "B"], &Value::Null);
    assert_eq!((&found[0]["id"], &found[0]["client_id"]), (&id, &json!(client)), "{found}");
    assert_eq!(home.ok(&["lot", "find", "A77"], &Value::Null), json!([]), "no half of a lot");
    let out = place(&home, "letters");
    let told = json!({ "why": "The packs were not sealed.", "advice": "Look at your skin." });
    let letters = home.ok(&["lot", "letters", "A77B", "--in", "-", "--out", &out], &told);
    let paper = format!("{out}/{}", letters[0]["file"].as_str().expect("a file"));
    let text = tool("pdftotext", &["-layout", &paper, "-"]);
    for words in
        ["Ana Berg", "Thursday 19 November 2026", "12-pin, lot A-77/b", "not sealed", "Look at your skin."]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn a_consent_is_signed_printed_and_taken_back() {
    let home = Home::with_clinic();
    let client = home.client();
    let text = home.ok(&["consent", "text"], &Value::Null);
    let form = json!({ "version": text["version"], "name": "Ana Berg", "able": true, "understood": true, "strokes": [WAVE] });
    let signed = home.ok(&["consent", "sign", "--client", &client, "--in", "-"], &form);
    assert_eq!(signed["body"], text["body"], "as it was read");
    let (id, paper) = (signed["id"].as_str().expect("an id"), place(&home, "consent.pdf"));
    home.ok(&["consent", "print", id, "--out", &paper], &Value::Null);
    let read = tool("pdftotext", &["-layout", &paper, "-"]);
    for words in ["Ana Berg, born 15 March 1984", "What can go wrong", "Signed", "Journal entry"] {
        assert!(read.contains(words), "{words} in {read}");
    }
    home.ok(&["consent", "withdraw", id, "--reason", "changed her mind"], &Value::Null);
    let listed = home.ok(&["consent", "list", "--client", &client], &Value::Null);
    assert_eq!(listed[0]["withdrawn"][1], "changed her mind", "{listed}");
    let unsigned = json!({ "version": 0, "name": "Ana", "able": true, "understood": true, "strokes": [] });
    let refused = home.refused(&["consent", "sign", "--client", &client, "--in", "-"], &unsigned);
    assert_eq!((refused.1.as_str(), refused.2.as_str()), ("invalid", "strokes"));
}
