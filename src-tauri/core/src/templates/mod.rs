//! What the clinic says on its sheets in its own way: its logo, its colour, its lines, and its words for
//! a line of ours. Each change is a version of its own, and a printed sheet names the one it was made with.
//!
//! Own words must never change a time, a figure or a place that is computed (`stipple_knowledge::wording`),
//! and never claim what no source supports.

mod logo;
mod ops;
mod store;

pub(crate) use ops::{drafted, own, restore};
pub use ops::{due, get, lines, set_colour, set_lines, set_logo, set_words};

use crate::handouts::own_lang;
use crate::texts::required;
use crate::{Error, Result};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use stipple_handout::HandoutError;
use stipple_handout::sheet::{Logo, Packing};
use stipple_knowledge::words::Words;
use stipple_knowledge::{Knowledge, claims, said, wording};

/// Characters in an own line, in own words, or in the note for one client.
const LINE: usize = 300;
/// Own lines in one language: more push the next visit off the page.
const MOST_LINES: usize = 6;

/// The clinic's way, at one version; version 0 is the standard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Template {
    /// Its number; 0 where the clinic has changed nothing.
    #[serde(skip)]
    pub version: i64,
    /// The logo.
    pub logo: Option<LogoFile>,
    /// Colour of the title, as `#0b4f52`; black unless given.
    pub colour: Option<String>,
    /// Lines of the clinic's own, in their order.
    pub lines: Vec<OwnLine>,
    /// The clinic's words for a standard line.
    pub words: Vec<OwnWords>,
    /// When it was made, RFC 3339 in UTC; empty for the standard.
    #[serde(skip)]
    pub made_at: String,
}

/// The logo as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogoFile {
    /// Hash of its bytes.
    pub sha256: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Whether the bytes are a JPEG; else packed rows of pixels.
    pub jpeg: bool,
}

/// A line of the clinic's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnLine {
    /// Language.
    pub lang: String,
    /// The line.
    pub text: String,
    /// When the clinic wants to look at it again.
    pub review_on: NaiveDate,
}

/// The clinic's words for a standard line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// Language.
    pub lang: String,
    /// Id of the line, for example `rule-makeup-until`.
    pub id: String,
    /// The words; what is computed stands as `{place}`.
    pub text: String,
    /// The standard words that they stand for; where those have changed since, it is time to look again.
    #[serde(default)]
    pub standard: String,
    /// When the clinic wants to look at it again.
    pub review_on: NaiveDate,
}

/// A line of the sheet, with the standard words and the clinic's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Id of its words.
    pub id: String,
    /// The part of the sheet.
    pub part: String,
    /// The standard words.
    pub standard: String,
    /// What is printed before them in any case.
    pub lead: String,
    /// The clinic's words, where it has its own.
    pub own: Option<OwnWords>,
}

/// A change that is looked at before it is kept.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Language.
    pub lang: String,
    /// The id of a line, and the words for it.
    pub words: Option<(String, String)>,
    /// The clinic's own lines.
    pub lines: Option<Vec<String>>,
}

/// What a sheet takes from the clinic, in one language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Own {
    /// Version of the template; 0 where it changes nothing of this sheet.
    pub(crate) version: i64,
    pub(crate) logo: Option<Logo>,
    pub(crate) colour: Option<[u8; 3]>,
    pub(crate) lines: Vec<String>,
    /// By the id of the line.
    pub(crate) words: BTreeMap<String, String>,
}

impl Template {
    /// What a sheet in this language takes from it: only what holds beside today's standard words.
    fn own(&self, data: &Knowledge, (lang, country): (&str, &str), logo: Option<Logo>) -> Result<Own> {
        let words = words_of(data, lang, country)?;
        let standard = wording::lines(lang, words);
        let fits = |it: &&OwnLine| check_own(data, (lang, country), "lines", &it.text).is_ok();
        let lines: Vec<String> =
            (self.lines.iter().filter(|it| it.lang == lang && fits(it))).map(|it| it.text.clone()).collect();
        let words: BTreeMap<String, String> = (self.words.iter().filter(|it| it.lang == lang))
            .filter(|it| it.holds(data, words, &standard))
            .map(|it| (it.id.clone(), it.text.clone()))
            .collect();
        let colour = self.colour.as_deref().and_then(|text| colour(text).ok());
        let changes = logo.is_some() || colour.is_some() || !lines.is_empty() || !words.is_empty();
        Ok(Own { version: if changes { self.version } else { 0 }, logo, colour, lines, words })
    }
}

impl OwnWords {
    /// Whether they may still stand for their line.
    fn holds(&self, data: &Knowledge, words: &Words, lines: &[wording::Wording]) -> bool {
        let line = lines.iter().find(|line| line.id == self.id);
        line.is_some_and(|line| check_words(data, words, &line.standard, &self.text).is_ok())
    }

    /// Whether the standard words are those that they were written for, and they still hold.
    fn is_current(&self, data: &Knowledge, country: &str) -> bool {
        let Ok(words) = words_of(data, &self.lang, country) else { return false };
        let lines = wording::lines(&self.lang, words);
        let same = lines.iter().any(|line| line.id == self.id && line.standard == self.standard);
        same && self.holds(data, words, &lines)
    }
}

impl LogoFile {
    fn with(&self, bytes: Vec<u8>) -> Logo {
        let packing = if self.jpeg { Packing::Jpeg } else { Packing::Zlib };
        Logo { width: self.width, height: self.height, packing, bytes: bytes.into() }
    }
}

/// The words of a language of the sheet.
pub(crate) fn words_of<'a>(data: &'a Knowledge, lang: &str, country: &str) -> Result<&'a Words> {
    data.sheets.of(lang, country).ok_or_else(|| {
        let known: Vec<&str> = data.sheets.languages().collect();
        Error::invalid("lang", said!("not-a-language", lang = lang, known = known.join(" ")))
    })
}

/// Checks words that the clinic has typed for a line of the sheet.
fn check_words(data: &Knowledge, words: &Words, standard: &str, text: &str) -> Result<()> {
    sayable(data, "text", text)?;
    wording::check(words, standard, text).map_err(|why| Error::invalid("text", why.said()))
}

/// Checks a line of the clinic's own, or the note for one client, as it will stand on the sheet. English
/// times are found in every language.
pub(crate) fn check_own(
    data: &Knowledge,
    (lang, country): (&str, &str),
    field: &str,
    text: &str,
) -> Result<()> {
    sayable(data, field, text)?;
    let spoken = ["en", own_lang(country), lang];
    spoken.into_iter().try_for_each(|lang| {
        let words = words_of(data, lang, country)?;
        wording::check_free(words, text).map_err(|why| Error::invalid(field, why.said()))
    })
}

/// What may stand on a sheet at all: it says something, and claims nothing.
fn sayable(data: &Knowledge, field: &str, text: &str) -> Result<()> {
    required(field, text, LINE)?;
    if text.chars().filter(|letter| letter.is_alphabetic()).nth(1).is_none() {
        return Err(Error::invalid(field, said!("say-in-words")));
    }
    if let Some(claim) = claims::made_in(data, text) {
        return Err(Error::invalid(field, claim.said()));
    }
    Ok(())
}

/// Refuses a character that no font has, before it is kept.
fn printable(field: &str, text: &str) -> Result<()> {
    match stipple_handout::printable(text) {
        Err(HandoutError::MissingGlyph { character, code, .. }) => {
            let code = format!("{code:04X}");
            Err(Error::invalid(field, said!("no-such-glyph", character = character, code = code)))
        }
        other => Ok(other?),
    }
}

/// Contrast against white paper, as WCAG 2.2 counts it: 1 to 21.
fn contrast([r, g, b]: [u8; 3]) -> f64 {
    let part = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    1.05 / (0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) + 0.05)
}

/// What words in colour need at least, on paper that a tired client reads.
const CONTRAST: f64 = 7.0;

/// A colour that is dark enough for words.
fn colour(text: &str) -> Result<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|it| it.len() == 6).unwrap_or_default();
    let part = |n: usize| digits.get(n..n + 2).and_then(|it| u8::from_str_radix(it, 16).ok());
    let (Some(r), Some(g), Some(b)) = (part(0), part(2), part(4)) else {
        return Err(Error::invalid("colour", said!("not-a-colour")));
    };
    let found = contrast([r, g, b]);
    if found < CONTRAST {
        let (found, needed) = (format!("{found:.1}"), format!("{CONTRAST:.0}"));
        let rule = said!("colour-too-pale", colour = text, found = found, needed = needed);
        return Err(Error::invalid("colour", rule));
    }
    Ok([r, g, b])
}

#[cfg(test)]
mod tests;
