//! What a text may be, and how texts are compared when somebody searches.

use crate::{Error, Result};
use stipple_knowledge::said;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Characters in a name, a phone number, a lot.
pub(crate) const SHORT: usize = 200;
/// Characters in a note or an address.
pub(crate) const LONG: usize = 20_000;

/// Refuses a NUL and what is too long; everything else is kept as typed.
pub(crate) fn check(field: &str, text: &str, most: usize) -> Result<()> {
    if text.contains('\0') {
        return Err(Error::invalid(field, said!("no-nul")));
    }
    if text.chars().nth(most).is_some() {
        return Err(Error::invalid(field, said!("longer-than", most = most)));
    }
    Ok(())
}

/// Whether a character leaves a mark on paper.
fn is_seen(letter: char) -> bool {
    !letter.is_whitespace() && !letter.is_control() && !is_unseen_sign(letter)
}

/// Signs without a shape, those that turn the direction of a line among them.
pub(crate) fn is_unseen_sign(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A typed text as it may stand on a sheet: on one line, and turning no line around.
pub(crate) fn inert(text: &str) -> String {
    let plain = text.chars().filter(|letter| !is_unseen_sign(*letter));
    let plain: String = plain.map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Refuses a text that says nothing.
pub(crate) fn required(field: &str, text: &str, most: usize) -> Result<()> {
    check(field, text, most)?;
    if !text.chars().any(is_seen) {
        return Err(Error::invalid(field, said!("must-not-be-empty")));
    }
    Ok(())
}

/// The text without case, marks and special letters, as words.
pub(crate) fn words(text: &str) -> Vec<String> {
    let folded = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .fold(String::new(), plain);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Adds a letter, spelling out those that decomposition leaves as they are.
fn plain(mut folded: String, c: char) -> String {
    match c {
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' => folded.push('d'),
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'þ' => folded.push_str("th"),
        'ı' => folded.push('i'),
        _ if is_combining_mark(c) => {}
        _ => folded.push(c),
    }
    folded
}

/// The digits of a text.
pub(crate) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_without_their_marks() {
        let cases = [
            ("Łukasz Żółć", vec!["lukasz", "zolc"]),
            ("Ægir Þór", vec!["aegir", "thor"]),
            ("Weiß-Müller", vec!["weiss", "muller"]),
            ("IŞIK ışık", vec!["isik", "isik"]),
            ("O'Brien", vec!["o", "brien"]),
            ("Søren Đorđević", vec!["soren", "dordevic"]),
        ];
        for (text, expected) in cases {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn a_nul_and_a_megabyte_are_refused_and_all_else_is_kept() {
        assert!(check("name", "a\0b", SHORT).is_err(), "a NUL");
        assert!(check("name", &"x".repeat(1_000_000), SHORT).is_err(), "a megabyte");
        assert!(check("name", &"é".repeat(200), SHORT).is_ok(), "characters are counted, not bytes");
        assert!(check("name", "\u{202e}<img onerror>\u{200b}🙂", SHORT).is_ok(), "kept as typed");
    }
}
