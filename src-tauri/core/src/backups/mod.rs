//! Copies of the whole clinic file: made, proved, brought back.
//!
//! ```text
//! oak.stipple-backup      one file
//!   keys                  the key slots: the backup opens as the clinic file does
//!   clinic.db             the encrypted database, as one moment had it
//!   attachments/…         encrypted, named by their content
//!   manifest.json         sizes, hashes, counts, the journal's head, versions
//!   (seal)                over every byte before it, with a key of its own from the data key
//! ```
//!
//! A backup counts only once it has been opened again from its own slots and proved whole.

mod book;
mod bundle;
mod ops;
mod store;

pub use book::{Book, Made};
pub use ops::{Job, replace, restore, verify};

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How many rows of each kind there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Clients.
    pub clients: u64,
    /// Screenings.
    pub screenings: u64,
    /// Letters of doctors.
    pub letters: u64,
    /// Plans.
    pub plans: u64,
    /// Sessions, drafts among them.
    pub sessions: u64,
    /// Printed sheets.
    pub handouts: u64,
    /// Entries of the journal.
    pub journal: u64,
    /// Attachments.
    pub attachments: u64,
}

/// What a backup holds, once it is proved whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Whether it holds everything; a backup that is not as it was made is refused instead.
    pub ok: bool,
    /// Names of attachments that were missing or damaged in the clinic file already.
    pub lost: BTreeSet<String>,
    /// When it was made, RFC 3339 in UTC.
    pub made_at: String,
    /// What it holds.
    pub counts: Counts,
    /// Hash of the journal's last entry.
    pub journal_head: String,
}

/// Told how many bytes of how many are done; answering `false` stops the work, and leaves nothing behind.
pub type Watch<'a> = &'a mut dyn FnMut(u64, u64) -> bool;

#[cfg(test)]
mod tests;
