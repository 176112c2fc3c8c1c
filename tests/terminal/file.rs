//! The client file from the terminal: joined files, people, notes and papers, sheets by their id, the guide.

use super::home::{Home, session};
use super::papers::tool;
use serde_json::{Value, json};
use std::fs;

fn id(value: &Value) -> String {
    value["id"].as_str().expect("an id").to_owned()
}

#[test]
fn two_files_are_joined_related_noted_and_found() {
    let home = Home::with_clinic();
    let client = home.client();
    let other = json!({ "first_name": "Anna", "family_name": "Berg", "allergies": ["Penicillin"] });
    let gone = id(&home.ok(&["client", "add", "--in", "-"], &other));
    let made = home.ok(&["session", "add", "--client", &gone, "--in", "-"], &session(&json!({})));
    home.ok(&["session", "sign", &id(&made)], &Value::Null);
    let paper = home.path("lab.pdf");
    let paper = paper.to_str().expect("a path");
    home.ok(&["guide", "--out", paper], &Value::Null);
    let note =
        home.ok(&["note", "add", "--client", &gone, "--text", "Seen.", "--paper", paper], &Value::Null);
    let all = home.ok(&["client", "merge", &gone, "--into", &client], &Value::Null);
    assert_eq!(
        (all["id"].as_str(), &all["allergies"]),
        (Some(client.as_str()), &json!(["Penicillin"])),
        "{all}"
    );
    assert_eq!(id(&home.ok(&["note", "list", "--client", &client], &Value::Null)[0]), id(&note));
    let out = home.path("copy.pdf");
    home.ok(&["note", "paper", &id(&note), "--out", out.to_str().expect("a path")], &Value::Null);
    assert_eq!(fs::read(&out).expect("read"), fs::read(paper).expect("read"), "the same bytes");
    home.ok(&["client", "split", &gone], &Value::Null);
    let people = home.ok(&["client", "relate", &gone, "--other", &client, "--kind", "parent"], &Value::Null);
    assert_eq!(people[0]["kind"], "parent", "{people}");
    assert_eq!(home.ok(&["client", "relations", &client], &Value::Null)[0]["kind"], "child");
    let sheet = home.path("sheet.pdf");
    home.ok(&["sheet", "--session", &id(&made), "--out", sheet.to_str().expect("a path")], &Value::Null);
    let text = tool("pdftotext", &[sheet.to_str().expect("a path"), "-"]);
    let looks_so = |word: &&str| {
        word.len() == 9 && word.as_bytes()[4] == b'-' && word.contains(|c: char| c.is_ascii_digit())
    };
    let made = text
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .find(looks_so)
        .unwrap_or_else(|| panic!("no id on the sheet: {text}"));
    let found = home.ok(&["sheet", "find", &made.to_lowercase()[..6]], &Value::Null);
    assert_eq!(id(&found[0]), made, "{found}");
}

#[test]
fn the_guide_and_the_questionnaire_are_printed_in_both_languages() {
    let home = Home::with_clinic();
    for (verb, lang, words) in [
        ("guide", "en", "A visit in six steps"),
        ("guide", "es", "Una visita en seis pasos"),
        ("questionnaire", "es", "embarazada"),
    ] {
        let out = home.path(&format!("{verb}-{lang}.pdf"));
        let out = out.to_str().expect("a path");
        home.ok(&[verb, "--out", out, "--lang", lang], &Value::Null);
        assert!(tool("pdftotext", &["-layout", out, "-"]).contains(words), "{verb}, {lang}");
    }
    let (code, _, refused) = home.refused(&["guide", "--out", "x.pdf", "--lang", "tlh"], &Value::Null);
    assert_eq!(code, 1, "{refused}");
}
