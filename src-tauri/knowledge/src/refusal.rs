//! How a rule says no: which field, and which rule.

use crate::Said;
use crate::words::NoWords;

/// An input that breaks a rule. `field` is a dotted path as in the JSON that came in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {rule}")]
pub struct Refusal {
    /// Dotted path of the field, for example `zones.0.depth_mm`.
    pub field: String,
    /// The rule.
    pub rule: Said,
}

impl Refusal {
    /// A refusal of `field` by `rule`.
    pub fn new(field: impl Into<String>, rule: Said) -> Self {
        Self { field: field.into(), rule }
    }

    /// The same refusal, with `prefix.` before its field.
    #[must_use]
    pub fn under(mut self, prefix: &str) -> Self {
        self.field = format!("{prefix}.{}", self.field);
        self
    }
}

impl From<NoWords> for Refusal {
    fn from(NoWords(id): NoWords) -> Self {
        Self::new("words", crate::said!("no-words", id = id))
    }
}

/// The known name nearest to a mistyped one, for the error message.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known.into_iter().min_by_key(|name| distance(typed, name))
}

/// Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(64).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_slip_finds_the_intended_name() {
        let known = ["cheek_left", "cheek_right", "chin"];
        assert_eq!(nearest("cheek_lefft", known), Some("cheek_left"), "one letter too many");
    }
}
