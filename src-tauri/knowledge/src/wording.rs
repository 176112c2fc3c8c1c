//! What a clinic may say in its own words, and what its words must leave as it was computed.
//!
//! Own words keep, in their order, every place of the standard words, every figure and word of time, and
//! every word that could turn a rule around: a clinic may say a rule its own way, never for another time. A line of the clinic's own names no time at all.

use crate::words::{SHEETS, TEXTS, Words};
use crate::{Said, said};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A line of the sheet that may be said otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wording {
    /// Id of its words, for example `rule-makeup-until` or `three-sun.more`.
    pub id: String,
    /// The part of the sheet: the id up to its first dash.
    pub part: String,
    /// The standard words; what is computed stands as `{place}`.
    pub standard: String,
    /// What is printed before them, in bold, whatever they are: the "No" of a rule that forbids.
    pub lead: String,
}

/// Why a text of the clinic is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said())]
pub enum NotSaid {
    /// It loses or adds something that is computed.
    Place(String),
    /// Its figures, words of time or words that turn a rule around are not those of the standard words.
    Figure(String),
    /// What it keeps stands in another order.
    Order(String),
    /// It names a time, which only the computed lines may do.
    Time(String),
    /// A word is written in two scripts, so that it looks like another.
    Mixed(String),
}

impl NotSaid {
    /// The rule that it breaks.
    pub fn said(&self) -> Said {
        match self {
            Self::Place(place) => said!("own-words-place", place = place),
            Self::Figure(word) => said!("own-words-figure", word = word),
            Self::Order(word) => said!("own-words-order", word = word),
            Self::Time(time) => said!("own-words-time", time = time),
            Self::Mixed(word) => said!("own-words-mixed", word = word),
        }
    }
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
        let lead = lead(&id, words);
        Some(Wording { part: part(&id).to_owned(), id, standard, lead })
    };
    places.into_iter().filter(|(id, _)| is_line(id)).filter_map(line).collect()
}

/// Rules that ask, among those that forbid.
const ASK: [&str; 2] = ["rule-open-skin-until", "rule-sunscreen-to"];

fn lead(id: &str, words: &Words) -> String {
    if part(id) != "rule" || ASK.contains(&id) {
        return String::new();
    }
    words.get(&format!("{id}.no"), &[]).or_else(|_| words.get("times-no", &[])).unwrap_or_default()
}

/// The own words with what was computed in its places.
pub fn fill(own: &str, args: &[(&str, &str)]) -> String {
    args.iter().fold(own.to_owned(), |text, (place, value)| text.replace(&format!("{{{place}}}"), value))
}

/// Checks own words against the standard words of the same line.
///
/// # Errors
/// The first place, figure or word that changes a rule and is not as in the standard words, or their order.
pub fn check(words: &Words, standard: &str, own: &str) -> Result<(), NotSaid> {
    in_one_script(&tokens(own))?;
    let (wanted, found) = (held(words, standard), held(words, own));
    if let Some(place) = odd_one(&wanted, &found, |it| it.starts_with('{')) {
        return Err(NotSaid::Place(place));
    }
    if let Some(word) = odd_one(&wanted, &found, |_| true) {
        return Err(NotSaid::Figure(word));
    }
    let turned = wanted.iter().zip(&found).find(|(one, other)| one != other);
    turned.map_or(Ok(()), |(_, other)| Err(NotSaid::Order(other.clone())))
}

/// Checks a line of the clinic's own.
///
/// # Errors
/// The first word that names a time.
pub fn check_free(words: &Words, own: &str) -> Result<(), NotSaid> {
    let lists = Lists::of(words);
    let all = tokens(own);
    in_one_script(&all)?;
    if let Some(clock) = clock(own, &lists) {
        return Err(NotSaid::Time(clock));
    }
    for (n, token) in all.iter().enumerate() {
        let near = &all[n.saturating_sub(BESIDE)..(n + BESIDE + 1).min(all.len())];
        let dated = near.iter().any(|it| is_number(it));
        let named = lists.time(token).is_some_and(|stem| dated || !stem.ends_with('#'));
        let beside = &all[n.saturating_sub(1)..(n + 2).min(all.len())];
        let month = is_month(words, token)
            && if token == "may" { beside.iter().any(|it| is_number(it)) } else { dated };
        if named || month {
            return Err(NotSaid::Time(token.clone()));
        }
    }
    Ok(())
}

/// A number stands beside a word that is at most so many words away.
const BESIDE: usize = 3;

/// What stands on one side more often than on the other.
fn odd_one(one: &[String], other: &[String], wanted: impl Fn(&str) -> bool) -> Option<String> {
    let count = |all: &[String], it: &String| all.iter().filter(|other| *other == it).count();
    let mut both = one.iter().chain(other).filter(|it| wanted(it));
    both.find(|it| count(one, it) != count(other, it)).map(|it| it.trim_end_matches(['.', '#']).to_owned())
}

/// What own words keep, in its order: places, numbers, words of time and number, and words that turn a
/// rule around. A brace without its other half is a place of its own.
fn held(words: &Words, text: &str) -> Vec<String> {
    let lists = Lists::of(words);
    let mut all = Vec::new();
    for (n, piece) in text.split('{').enumerate() {
        let (place, rest) = if n == 0 { ("", piece) } else { piece.split_once('}').unwrap_or((piece, "")) };
        if n > 0 {
            all.push(format!("{{{place}}}"));
        }
        all.extend(tokens(rest).iter().filter_map(|token| lists.held(token)));
        all.extend(rest.matches('}').map(|_| "{}".to_owned()));
    }
    all
}

/// The words of a language that own words keep.
struct Lists {
    time: Vec<String>,
    numbers: Vec<String>,
    turning: Vec<String>,
    arabic: bool,
}

impl Lists {
    fn of(words: &Words) -> Self {
        let list = |id: &str| -> Vec<String> {
            words.get(id, &[]).unwrap_or_default().split_whitespace().map(folded).collect()
        };
        Self {
            time: list("time-stems"),
            numbers: list("number-words"),
            turning: list("held-words"),
            arabic: words.get("text-direction", &[]).is_ok_and(|direction| direction == "rtl"),
        }
    }

    /// A number as it stands, or the entry of a list that this word is.
    fn held(&self, token: &str) -> Option<String> {
        if is_number(token) {
            return Some(token.to_owned());
        }
        let whole = |list: &[String]| list.iter().any(|it| it == token);
        if whole(&self.numbers) || whole(&self.turning) {
            return Some(token.to_owned());
        }
        self.time(token).map(str::to_owned)
    }

    /// The word of time that this is. Arabic joins "and", "the" and "to" to a word.
    fn time(&self, token: &str) -> Option<&str> {
        const JOINED: [&str; 10] = ["وال", "فال", "بال", "كال", "لل", "ال", "و", "ف", "ب", "ل"];
        let same = |word: &str| {
            token == word
                || (self.arabic && JOINED.iter().any(|joined| token.strip_prefix(joined) == Some(word)))
        };
        let begins = |entry: &&String| match entry.strip_suffix(['.', '#']) {
            Some(whole) => same(whole),
            None if self.arabic => same(entry),
            None => token.starts_with(entry.as_str()),
        };
        self.time.iter().find(begins).map(String::as_str)
    }
}

/// Small letters without marks, unseen signs or special forms; digits of every script as 0 to 9.
fn folded(text: &str) -> String {
    let unseen = |c: &char| matches!(c, '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c) && !unseen(c)).flat_map(char::to_lowercase);
    plain.map(alike).collect::<String>().replace('ß', "ss")
}

/// One letter for those that are written for each other, and one set of digits.
fn alike(letter: char) -> char {
    match letter {
        'ł' => 'l',
        'ø' => 'o',
        'ة' => 'ه',
        'ى' => 'ي',
        '\u{660}'..='\u{669}' => digit(u32::from(letter) - 0x660),
        '\u{6f0}'..='\u{6f9}' => digit(u32::from(letter) - 0x6f0),
        other => other,
    }
}

fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}

/// Folded words and numbers, one by one: `6pm` is two.
fn tokens(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut before = ' ';
    for letter in folded(text).chars() {
        let joins = before.is_alphanumeric() && before.is_numeric() == letter.is_numeric();
        match all.last_mut() {
            Some(last) if joins && letter.is_alphanumeric() => last.push(letter),
            _ if letter.is_alphanumeric() => all.push(letter.to_string()),
            _ => {}
        }
        before = letter;
    }
    all
}

/// No word has both Latin letters and such of Greek or Cyrillic that look like them.
fn in_one_script(tokens: &[String]) -> Result<(), NotSaid> {
    let alike = |letter: char| matches!(letter, '\u{391}'..='\u{52f}') && !"αβμ".contains(letter);
    let mixed = |token: &&String| {
        token.contains(alike) && token.contains(|letter: char| letter.is_ascii_alphabetic())
    };
    tokens.iter().find(mixed).map_or(Ok(()), |token| Err(NotSaid::Mixed(token.clone())))
}

fn is_number(token: &str) -> bool {
    token.chars().all(char::is_numeric)
}

fn is_month(words: &Words, token: &str) -> bool {
    let named = |n: usize| {
        let forms = ["", ".of", ".short"].map(|form| words.get(&format!("month-{n}{form}"), &[]));
        let shortened = forms[0].as_ref().is_ok_and(|month| {
            let start: String = folded(month).chars().take(3).collect();
            start == token && start.is_ascii()
        });
        shortened || forms.into_iter().flatten().any(|month| folded(&month) == token)
    };
    (1..=12).any(named)
}

/// A time of the clock or a date in figures: `18:30`, `18h`, `6pm`, `21/11`, and `6.30` after a word such
/// as "at".
fn clock(text: &str, lists: &Lists) -> Option<String> {
    let letters: Vec<char> = folded(text).chars().collect();
    let digit = |n: usize| letters.get(n).is_some_and(char::is_ascii_digit);
    let starts = |n: usize| digit(n) && (n == 0 || !(digit(n - 1) || ".:/".contains(letters[n - 1])));
    for from in (0..letters.len()).filter(|n| starts(*n)) {
        let to = (from..letters.len()).find(|n| !digit(*n)).unwrap_or(letters.len());
        let rest: String = letters[to..].iter().collect();
        let before: String = letters[..from].iter().collect();
        let said = tokens(&before).last().is_some_and(|word| lists.turning.contains(word));
        let mark = rest.chars().next().unwrap_or(' ');
        let two = digit(to + 1) && digit(to + 2) && !digit(to + 3);
        let minutes = two && (":h".contains(mark) || (mark == '.' && said));
        let date = mark == '/' && digit(to + 1);
        let word = rest.trim_start().split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
        let dotted = ["a", "p"].contains(&word) && rest.trim_start().starts_with(&format!("{word}.m"));
        let half = dotted || ["am", "pm", "h", "uhr"].contains(&word);
        let later = two
            && rest.get(3..).is_some_and(|rest| {
                let word = rest.trim_start().split(|letter: char| !letter.is_alphabetic()).next();
                word.is_some_and(|word| ["am", "pm", "uhr", "h"].contains(&word))
            });
        if in_figures(&letters[from..]) || (to - from <= 2 && (minutes || date || half || later)) {
            return Some(letters[from..(to + 4).min(letters.len())].iter().collect());
        }
    }
    None
}

/// A day in figures: `2026-11-21`, `21-11-26`, `21.11.2026`.
fn in_figures(letters: &[char]) -> bool {
    let text: String = letters.iter().take_while(|c| c.is_ascii_digit() || ".-".contains(**c)).collect();
    let parts: Vec<&str> = text.trim_end_matches(['.', '-']).split(['.', '-']).collect();
    let sizes: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    matches!(sizes[..], [4, 1..=2, 1..=2] | [1..=2, 1..=2, 2 | 4])
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
