//! Every change in order: history, audit trail and undo in one, each entry chained to the one before.

mod ops;
mod store;

pub use ops::{Listed, list, undo, verify};
pub(crate) use ops::{at, hash, last_before, prints};
pub(crate) use store::{append, head};

use serde::Serialize;
use sha2::{Digest, Sha256};

/// When a write happens, and who does it.
#[derive(Clone, Debug)]
pub(crate) struct Stamp {
    pub(crate) device_id: String,
    pub(crate) actor: String,
    /// RFC 3339, UTC.
    pub(crate) at: String,
    /// Milliseconds of the wall clock, for the hybrid logical clock.
    pub(crate) millis: i64,
}

/// One entry of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) n: i64,
    pub(crate) device_id: String,
    pub(crate) at: String,
    pub(crate) hlc: String,
    pub(crate) actor: String,
    pub(crate) op: String,
    pub(crate) entity: String,
    pub(crate) entity_id: String,
    pub(crate) client_id: Option<String>,
    pub(crate) payload_hash: String,
    pub(crate) prev_hash: String,
    pub(crate) hash: String,
}

/// Before the first entry.
pub(crate) const NO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

impl Entry {
    /// The hash over every field but itself, each with its length before it.
    pub(crate) fn computed_hash(&self) -> String {
        let n = self.n.to_string();
        let client = self.client_id.as_deref().unwrap_or("");
        let fields = [
            &self.device_id,
            n.as_str(),
            &self.at,
            &self.hlc,
            &self.actor,
            &self.op,
            &self.entity,
            &self.entity_id,
            client,
            &self.payload_hash,
            &self.prev_hash,
        ];
        let mut hash = Sha256::new();
        for field in fields {
            hash.update((field.len() as u64).to_le_bytes());
            hash.update(field.as_bytes());
        }
        format!("{:x}", hash.finalize())
    }
}

/// The state of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chain {
    /// Whether every entry fits.
    pub ok: bool,
    /// Number of entries.
    pub entries: i64,
    /// Hash of the last entry.
    pub head: String,
    /// The first thing that does not fit.
    pub problem: Option<String>,
}

#[cfg(test)]
mod tests;
