//! What a screen reader is told.

use super::{input, options};
use crate::handouts::preview;
use lopdf::Document;
use serde_json::json;

/// The languages of the parts that have one of their own.
fn languages(lang: &str) -> Vec<String> {
    let data = crate::fixture::data();
    let (bytes, _) = preview(&data, input(&json!({})), lang, options("a4", 12)).expect("a sheet");
    let file = Document::load_mem(&bytes).expect("it reads back");
    let parts = file.objects.values().filter_map(|object| object.as_dict().ok());
    let is_part = |kind: &lopdf::Object| kind.as_name().is_ok_and(|name| name == b"StructElem");
    let parts = parts.filter(|part| part.get(b"Type").is_ok_and(is_part));
    let own = parts.filter_map(|part| part.get(b"Lang").ok()?.as_str().ok());
    own.map(|lang| String::from_utf8_lossy(lang).into_owned()).collect()
}

#[test]
fn the_line_for_a_doctor_says_which_language_it_is_in() {
    for lang in ["es", "de", "ar"] {
        assert_eq!(languages(lang), ["en"], "a British clinic, a sheet in {lang}");
    }
}

/// What the runs from right to left say of themselves, word by word, without the vowel signs.
fn said(bytes: &[u8]) -> std::collections::BTreeSet<String> {
    let file = Document::load_mem(bytes).expect("it reads back");
    let mut words = std::collections::BTreeSet::new();
    for page in file.get_pages().into_values() {
        let content = file.get_and_decode_page_content(page).expect("a page");
        for operation in content.operations.iter().filter(|it| it.operator == "BDC") {
            let Some(Ok(about)) = operation.operands.get(1).map(lopdf::Object::as_dict) else { continue };
            let Ok(text) = about.get(b"ActualText").and_then(lopdf::Object::as_str) else { continue };
            let (mark, units) = text.split_at(2);
            assert_eq!(mark, [0xfe, 0xff], "UTF-16");
            let units: Vec<u16> =
                units.chunks_exact(2).map(|it| u16::from_be_bytes([it[0], it[1]])).collect();
            words.extend(arabic(&String::from_utf16(&units).expect("whole letters")));
        }
    }
    words
}

/// The Arabic words of a text.
fn arabic(text: &str) -> Vec<String> {
    let letter = |c: char| ('\u{620}'..='\u{652}').contains(&c);
    text.split(|c| !letter(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[test]
fn every_arabic_word_of_the_sheet_is_heard_as_it_is_written() {
    let data = crate::fixture::data();
    for size in [12, 18] {
        let (bytes, report) =
            preview(&data, input(&super::drawn()), "ar", options("a4", size)).expect("a sheet");
        let heard = said(&bytes);
        let written = report.lines.iter().flat_map(|line| arabic(&line.text));
        let lost: Vec<String> = written.filter(|word| !heard.contains(word)).collect();
        assert_eq!(lost, Vec::<String>::new(), "{size} pt");
        assert!(heard.len() > 200, "{size} pt: {} words", heard.len());
    }
}
