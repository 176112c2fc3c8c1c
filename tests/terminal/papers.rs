//! What other programs read out of the papers that the terminal writes.

use super::home::{Home, sheet_input};
use serde_json::{Value, json};
use std::process::Command;

/// What a tool of the system says of a file.
pub(crate) fn tool(program: &str, args: &[&str]) -> String {
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
fn every_word_of_a_sheet_can_be_read_out_of_it() {
    let home = Home::with_clinic();
    let paper = home.path("sheet.pdf");
    let place = paper.to_str().expect("a path");
    let words = |text: &str| -> Vec<String> {
        let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        parts.map(str::to_owned).collect()
    };
    for lang in ["en", "es", "fr", "de", "pl", "pt"] {
        let report = home.ok(&["sheet", "--in", "-", "--out", place, "--lang", lang], &sheet_input());
        let read: std::collections::BTreeSet<String> =
            words(&tool("pdftotext", &[place, "-"])).into_iter().collect();
        let said = report["lines"].as_array().expect("lines").iter();
        let lost: Vec<String> = said
            .flat_map(|line| words(line["text"].as_str().expect("text")))
            .filter(|word| !read.contains(word))
            .collect();
        assert_eq!(lost, Vec::<String>::new(), "{lang}");
    }
}

#[test]
fn a_plan_and_the_questionnaire_print_with_their_dates_and_every_question() {
    let home = Home::with_clinic();
    let client = home.client();
    let asked = json!({ "indication": "acne_scars", "start_on": "2026-12-01", "zones": ["cheek_left"] });
    let plan = home.ok(&["course", "--in", "-", "--client", &client], &asked);
    let (paper, form) = (home.path("plan.pdf"), home.path("form.pdf"));
    let (paper, form) = (paper.to_str().expect("a path"), form.to_str().expect("a path"));
    let id = plan["id"].as_str().expect("an id");
    let told = home.ok(&["course", "print", id, "--out", paper], &Value::Null);
    assert_eq!(told["pages"], 1, "on one page: {told}");
    assert_eq!(home.ok(&["course", "print", id, "--out", paper], &Value::Null), told, "the same bytes");
    let text = tool("pdftotext", &["-layout", paper, "-"]);
    for words in [
        "Tuesday 1 December 2026",
        "Stop retinol",
        "24 November 2026",
        "17 November 2026",
        "30 November 2026",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    home.ok(&["questionnaire", "--out", form], &Value::Null);
    let text = tool("pdftotext", &["-layout", form, "-"]);
    let all = home.ok(&["knowledge", "list"], &Value::Null);
    let questions =
        all.as_array().expect("a list").iter().filter(|entry| entry["kind"] == "condition").count();
    assert_eq!(text.matches("Unsure").count(), questions + 1, "every question, and how to answer");
}
