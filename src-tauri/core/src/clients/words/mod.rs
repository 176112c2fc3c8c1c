//! The words and digits that clients are found by, and what a mistyped word may have meant.

mod store;

pub(super) use store::{find, is_right, put, rebuild};

use super::Client;
use crate::texts;
use std::collections::BTreeSet;

/// So many letters at the beginning of a word have to be right but for one.
const BEGINNING: usize = 4;
/// A shorter word is not mistyped, but another word.
const FORGIVEN_FROM: usize = 4;

/// A word, and whether it is of somebody who is no longer treated.
pub(super) type Word = (bool, String);

/// The words of a client's names, in order, each once.
pub(super) fn of(client: &Client) -> BTreeSet<Word> {
    let names = [&client.fields.first_name, &client.fields.family_name];
    let words = names.into_iter().flat_map(|name| texts::words(name));
    words.map(|word| (client.fields.archived, word)).collect()
}

/// The digits of a client's phone number.
pub(super) fn digits(client: &Client) -> String {
    texts::digits(&client.fields.phone)
}

/// The beginning of a word, whole and with each letter left out: a word and what it is mistyped as share one.
fn keys(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = word.chars().take(BEGINNING).collect();
    let without = |left_out: usize| {
        letters.iter().enumerate().filter(|(n, _)| *n != left_out).map(|(_, letter)| letter).collect()
    };
    if letters.len() + 1 < FORGIVEN_FROM {
        BTreeSet::new()
    } else {
        (0..=letters.len()).map(without).collect()
    }
}

/// Whether what was typed is the beginning of a word but for one letter that is wrong, missing, too
/// many, or has changed places with its neighbour.
fn may_mean(typed: &str, word: &str) -> bool {
    let length = typed.chars().count();
    (length.saturating_sub(1)..=length + 1).any(|end| {
        let beginning: String = word.chars().take(end).collect();
        strsim::osa_distance(typed, &beginning) <= 1
    })
}

#[cfg(test)]
mod tests;
