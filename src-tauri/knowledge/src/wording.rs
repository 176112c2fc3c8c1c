//! What a clinic may say in its own words, and what its words must leave as it was computed.
//!
//! Own words keep every place of the standard words, every figure and every word of time: a clinic may
//! say a rule its own way, never for another time. A line of the clinic's own names no time at all.

use crate::words::{SHEETS, TEXTS, Words};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use serde::Serialize;

/// A line of the sheet that may be said otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wording {
    /// Id of its words, for example `rule-makeup-until` or `three-sun.more`.
    pub id: String,
    /// The part of the sheet: the id up to its first dash.
    pub part: String,
    /// The standard words; what is computed stands as `{place}`.
    pub standard: String,
}

/// Why a text of the clinic is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotSaid {
    /// It loses or adds something that is computed.
    #[error("keep {0} once, as it is computed for each client")]
    Place(String),
    /// Its figures or words of time are not those of the standard words.
    #[error("it says \"{0}\" another way than the standard words; figures and times stay as they are")]
    Figure(String),
    /// It names a time, which only the computed lines may do.
    #[error("it names a time (\"{0}\"); times are computed from the session, so leave it out")]
    Time(String),
}

/// The parts of the sheet that a clinic may say otherwise.
const PARTS: [&str; 9] = ["three", "did", "rule", "tonight", "day", "days", "flag", "you", "teach"];

/// What only joins other words.
const JOINTS: [&str; 9] = [
    "days-when",
    "days-feel",
    "days-do",
    "days-label",
    "days-to",
    "days-and",
    "did-areas",
    "did-session",
    "did-session-of",
];

fn is_line(id: &str) -> bool {
    PARTS.contains(&part(id)) && !JOINTS.contains(&id) && !id.ends_with(".no")
}

fn part(id: &str) -> &str {
    id.split('-').next().unwrap_or(id)
}

/// The lines that may be said otherwise, in the order of the sheet; nothing for an unknown language.
pub fn lines(lang: &str, words: &Words) -> Vec<Wording> {
    let texts = SHEETS.iter().find(|(name, _)| *name == lang).map(|(_, texts)| texts[1].1);
    let text = if lang == "en" { Some(TEXTS[2].1) } else { texts };
    let places = text.map(messages).unwrap_or_default();
    let line = |(id, places): (String, Vec<String>)| {
        let shown: Vec<(String, String)> =
            places.into_iter().map(|place| (format!("{{{place}}}"), place)).collect();
        let args: Vec<(&str, &str)> =
            shown.iter().map(|(shown, place)| (place.as_str(), shown.as_str())).collect();
        let standard = words.get(&id, &[&args[..], &[("you", "n")]].concat()).ok()?;
        Some(Wording { part: part(&id).to_owned(), id, standard })
    };
    places.into_iter().filter(|(id, _)| is_line(id)).filter_map(line).collect()
}

/// The own words with what was computed in its places.
pub fn fill(own: &str, args: &[(&str, &str)]) -> String {
    args.iter().fold(own.to_owned(), |text, (place, value)| text.replace(&format!("{{{place}}}"), value))
}

/// Checks own words against the standard words of the same line.
///
/// # Errors
/// The first place, figure or word of time that is not as in the standard words.
pub fn check(words: &Words, standard: &str, own: &str) -> Result<(), NotSaid> {
    let (wanted, found) = (places(standard), places(own));
    if let Some(odd) = odd_one(&wanted, &found) {
        return Err(NotSaid::Place(format!("{{{odd}}}")));
    }
    let figures = |text: &str| -> Vec<String> {
        let plain = without_places(text);
        tokens(&plain).filter_map(|token| figure(words, &token)).collect()
    };
    match odd_one(&figures(standard), &figures(own)) {
        Some(odd) => Err(NotSaid::Figure(odd)),
        None => Ok(()),
    }
}

/// Checks a line of the clinic's own.
///
/// # Errors
/// The first word that names a time.
pub fn check_free(words: &Words, own: &str) -> Result<(), NotSaid> {
    if let Some(clock) = clock(own) {
        return Err(NotSaid::Time(clock));
    }
    let all: Vec<String> = tokens(own).collect();
    for (n, token) in all.iter().enumerate() {
        let number = |at: Option<usize>| at.and_then(|at| all.get(at)).is_some_and(|it| is_number(it));
        let dated = number(n.checked_sub(1)) || number(Some(n + 1));
        if stem(words, token).is_some() || (dated && is_month(words, token)) {
            return Err(NotSaid::Time(token.clone()));
        }
    }
    Ok(())
}

/// What stands on one side more often than on the other.
fn odd_one(one: &[String], other: &[String]) -> Option<String> {
    let count = |all: &[String], it: &String| all.iter().filter(|other| *other == it).count();
    one.iter().chain(other).find(|it| count(one, it) != count(other, it)).cloned()
}

/// The names between braces; a brace without its other half is a place of its own.
fn places(text: &str) -> Vec<String> {
    let named = text.split('{').skip(1);
    let mut places: Vec<String> =
        named.map(|rest| rest.split_once('}').map_or(rest, |(name, _)| name).to_owned()).collect();
    if text.matches('}').count() != places.len() {
        places.push("}".into());
    }
    places
}

fn without_places(text: &str) -> String {
    let mut plain = String::new();
    for (n, piece) in text.split('{').enumerate() {
        plain.push_str(if n == 0 { piece } else { piece.split_once('}').map_or("", |(_, rest)| rest) });
        plain.push(' ');
    }
    plain
}

/// Words in small letters and numbers, one by one: `6pm` is two.
fn tokens(text: &str) -> impl Iterator<Item = String> {
    let mut all: Vec<String> = Vec::new();
    let mut before = ' ';
    for letter in text.to_lowercase().chars() {
        let joins = before.is_alphanumeric() && before.is_numeric() == letter.is_numeric();
        match all.last_mut() {
            Some(last) if joins && letter.is_alphanumeric() => last.push(letter),
            _ if letter.is_alphanumeric() => all.push(letter.to_string()),
            _ => {}
        }
        before = letter;
    }
    all.into_iter()
}

fn is_number(token: &str) -> bool {
    token.chars().all(char::is_numeric)
}

/// A number as it stands, or the stem of a word of time.
fn figure(words: &Words, token: &str) -> Option<String> {
    if is_number(token) { Some(token.to_owned()) } else { stem(words, token) }
}

/// The stem of a word of time, as the language lists them. Arabic puts letters before a word.
fn stem(words: &Words, token: &str) -> Option<String> {
    let listed = words.get("time-stems", &[]).unwrap_or_default();
    let arabic = words.get("text-direction", &[]).is_ok_and(|direction| direction == "rtl");
    let begins = |stem: &&str| match stem.strip_suffix('.') {
        Some(whole) => token == whole,
        None if arabic => token.contains(*stem),
        None => token.starts_with(*stem),
    };
    listed.split_whitespace().find(begins).map(str::to_owned)
}

fn is_month(words: &Words, token: &str) -> bool {
    let begins = |n: usize| {
        let month = words.get(&format!("month-{n}"), &[]).unwrap_or_default().to_lowercase();
        let start: String = month.chars().take(3).collect();
        !start.is_empty() && token.starts_with(&start)
    };
    (1..=12).any(begins)
}

/// A time of the clock: `18:30`, `6.30`, `18h`, `6pm`.
fn clock(text: &str) -> Option<String> {
    let letters: Vec<char> = text.to_lowercase().chars().collect();
    let digit = |n: usize| letters.get(n).is_some_and(char::is_ascii_digit);
    let starts = |n: usize| digit(n) && (n == 0 || !(digit(n - 1) || ".:".contains(letters[n - 1])));
    for from in (0..letters.len()).filter(|n| starts(*n)) {
        let to = (from..letters.len()).find(|n| !digit(*n)).unwrap_or(letters.len());
        let rest: String = letters[to..].iter().collect();
        let mark = rest.chars().next().is_some_and(|mark| ".:h".contains(mark));
        let minutes = mark && digit(to + 1) && digit(to + 2) && !digit(to + 3);
        let word = rest.trim_start().split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
        let half = ["am", "pm", "a", "p", "h", "uhr"].contains(&word)
            && (!["a", "p"].contains(&word) || rest.trim_start().starts_with(&format!("{word}.m")));
        if to - from <= 2 && (minutes || half) {
            return Some(letters[from..(to + 4).min(letters.len())].iter().collect());
        }
    }
    None
}

/// Every message and attribute of a file in its order, with the places that it has.
fn messages(text: &str) -> Vec<(String, Vec<String>)> {
    let file = fluent_syntax::parser::parse(text).unwrap_or_else(|(file, _)| file);
    let mut all = Vec::new();
    for entry in &file.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        if let Some(value) = &message.value {
            all.push((name.to_owned(), used(value)));
        }
        for attribute in &message.attributes {
            all.push((format!("{name}.{}", attribute.id.name), used(&attribute.value)));
        }
    }
    all
}

/// The places of a message, but for the form of address, which is chosen and not said.
fn used(pattern: &Pattern<&str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => names.push(id.name.to_owned()),
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                variants.iter().for_each(|variant| names.extend(used(&variant.value)));
            }
        }
    }
    let mut seen = Vec::new();
    names.retain(|name| {
        !seen.contains(name) && {
            seen.push(name.clone());
            true
        }
    });
    names
}

#[cfg(test)]
mod tests;
