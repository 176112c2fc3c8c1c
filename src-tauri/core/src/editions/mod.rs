//! The clinical data as they were: why an old outcome came out as it did, and what has changed since.
//!
//! An outcome keeps the explanation of what it rests on, in words, beside it. It must never be computed
//! again from newer data.

mod ops;
mod store;

pub(crate) use ops::keep;
pub use ops::{changes, list, why};

use serde::Serialize;
use stipple_knowledge::why::Decides;

/// A version of the data that has decided something in this file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// Year, month and a hash of the data, and of what the clinic has decided.
    pub version: String,
    /// When it first decided something, RFC 3339 in UTC.
    pub made_at: String,
}

/// One difference between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The entry.
    pub entry: String,
    /// What it is called.
    pub title: String,
    /// What it decided; nothing where it is new.
    pub before: Option<String>,
    /// What it decides; nothing where it is gone.
    pub after: Option<String>,
    /// Who has settled it for the clinic.
    pub settled: Option<String>,
}

/// What differs, in the order of the later data; what is gone comes last.
fn differences(before: &[Decides], after: &[Decides]) -> Vec<Change> {
    let of = |all: &[Decides], entry: &str| all.iter().find(|it| it.entry == entry).cloned();
    let mut changes = Vec::new();
    for now in after {
        let then = of(before, &now.entry);
        if then.as_ref().is_none_or(|then| then.says != now.says || then.settled != now.settled) {
            changes.push(Change {
                entry: now.entry.clone(),
                title: now.title.clone(),
                before: then.map(|then| then.says),
                after: Some(now.says.clone()),
                settled: now.settled.clone(),
            });
        }
    }
    let gone = before.iter().filter(|then| of(after, &then.entry).is_none());
    changes.extend(gone.map(|then| Change {
        entry: then.entry.clone(),
        title: then.title.clone(),
        before: Some(then.says.clone()),
        after: None,
        settled: None,
    }));
    changes
}

#[cfg(test)]
mod tests;
