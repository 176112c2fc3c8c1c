//! What a screen reader is told.

use super::{input, options};
use crate::handouts::preview;
use lopdf::Document;
use serde_json::json;
use stipple_knowledge::Knowledge;

/// The languages of the parts that have one of their own.
fn languages(lang: &str) -> Vec<String> {
    let data = Knowledge::bundled().expect("the data loads");
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
