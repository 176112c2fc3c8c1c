//! What may not be said: claims that no source supports, kept off every sheet, plan and consent text.

use crate::data::{Claim, Knowledge};
use crate::{Said, said};

/// The first claim that a text makes, if it makes one.
pub fn made_in<'a>(data: &'a Knowledge, text: &str) -> Option<&'a Claim> {
    let said = folded(text);
    data.claims.iter().find(|claim| claim.words.iter().any(|words| holds(&said, words)))
}

impl Claim {
    /// The rule that it breaks.
    pub fn said(&self) -> Said {
        said!("claim-made", claim = self.key)
    }
}

/// Whether a phrase stands in a text as whole words.
fn holds(said: &str, words: &str) -> bool {
    let edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    said.match_indices(words).any(|(at, found)| {
        edge(said[..at].chars().next_back()) && edge(said[at + found.len()..].chars().next())
    })
}

/// Lower case, one space between words, none before a percent sign.
pub(crate) fn folded(text: &str) -> String {
    let words = text.to_lowercase().replace(['\u{2019}', '\u{2bc}'], "'");
    words.split_whitespace().collect::<Vec<_>>().join(" ").replace(" %", "%")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(text: &str) -> Option<String> {
        let data = Knowledge::bundled().expect("the data loads");
        made_in(&data, text).map(|claim| claim.key.clone())
    }

    #[test]
    fn the_claims_of_the_articles_are_caught_however_they_are_spelt() {
        for text in [
            "Up to 400 % more collagen",
            "up to 400% more collagen",
            "300\u{a0}% better absorption",
            "An alternative to a facelift",
            "It has No  Side\nEffects.",
            "Extremely safe.",
        ] {
            assert!(claim(text).is_some(), "{text} is a claim that no source supports");
        }
    }

    #[test]
    fn an_ordinary_sentence_is_no_claim() {
        for text in [
            "Your skin may feel dry.",
            "No new Botox or filler here.",
            "1400 % is no claim here",
            "Use SPF 30 or more.",
        ] {
            assert_eq!(claim(text), None, "{text}");
        }
    }

    #[test]
    fn no_message_of_the_sheet_or_the_questionnaire_makes_a_claim() {
        let data = Knowledge::bundled().expect("the data loads");
        for (file, text) in crate::words::TEXTS
            .iter()
            .filter(|(file, _)| ["sheet.ftl", "screening.ftl", "paper.ftl"].contains(file))
        {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                assert!(made_in(&data, line).is_none(), "{file}: {line}");
            }
        }
    }
}
