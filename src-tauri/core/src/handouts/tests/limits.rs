//! How many pages a sheet takes, and how many bytes.

use super::{drawn, fullest, input, options};
use crate::handouts::preview;
use serde_json::json;

/// Bytes that a sheet takes at most: Arabic needs a second font.
fn most_bytes(lang: &str) -> usize {
    if lang == "ar" { 95_000 } else { 65_000 }
}

#[test]
fn every_language_size_and_paper_keeps_to_its_pages() {
    let data = crate::fixture::data();
    let languages: Vec<&str> = data.sheets.languages().collect();
    assert_eq!(languages, ["ar", "de", "en", "es", "fr", "pl", "pt"], "all seven");
    for lang in languages {
        for (size, most) in [(12, 2), (14, 3), (16, 5), (18, 6)] {
            for paper in ["a4", "letter"] {
                for (name, session) in [("the least", json!({})), ("as drawn", drawn())] {
                    let at = format!("{name} in {lang}, {size} pt, {paper}");
                    let (bytes, report) =
                        preview(&data, input(&session), lang, options(paper, size)).expect("a sheet");
                    assert!(report.pages <= most, "{at}: {} pages", report.pages);
                    assert!(bytes.len() <= most_bytes(lang), "{at}: {} bytes", bytes.len());
                    assert_eq!(report.lang, lang, "in its own words");
                }
            }
        }
    }
}

#[test]
fn the_fullest_sheet_takes_a_page_more_and_no_more_bytes() {
    let data = crate::fixture::data();
    for lang in data.sheets.languages() {
        for paper in ["a4", "letter"] {
            let (bytes, report) =
                preview(&data, input(&fullest()), lang, options(paper, 12)).expect("a sheet");
            assert!(report.pages <= 3, "{lang} on {paper}: {} pages", report.pages);
            assert!(bytes.len() <= most_bytes(lang), "{lang} on {paper}: {} bytes", bytes.len());
        }
    }
}
