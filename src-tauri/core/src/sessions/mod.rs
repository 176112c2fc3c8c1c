//! What was done: a draft that may change, then a signed record that never does, then corrections that
//! stand beside it.

mod beside;
mod chart;
mod lots;
mod ops;
mod rules;
mod store;

pub use beside::{Asking, asking, caps, in_the_way, settings, skin_type, too_close};
pub use chart::{Chart, DIRECTIONS, Deviation, Device, Gel, Numbing, Override, Product, STEPS, Zone};
pub use lots::{Carried, Recall, Touched, recall_letter, with_lot};
pub(crate) use lots::{check_lots, index_lots, plain as plain_lot, uses_of};
pub use ops::{add, amend, discard, drafts, ended_between, finish, get, list, save_draft, sign, signed};
pub(crate) use ops::{file_of, signed_by};
pub(crate) use ops::{restore, signed_at};
pub use rules::{Close, Context, Other, check};

use crate::{ClientId, SessionId};
use serde::Serialize;

/// A session's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It may change.
    Draft,
    /// It never changes.
    Signed,
    /// A draft that was given up; it is not listed.
    Discarded,
}

/// A session as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Session {
    /// Id.
    pub id: SessionId,
    /// Whose it is.
    pub client_id: ClientId,
    /// Draft or signed.
    pub state: State,
    /// The session that this one corrects.
    pub amends_id: Option<SessionId>,
    /// The session that corrects this one.
    pub amended_by_id: Option<SessionId>,
    /// Number of the journal entry that signed it.
    pub signed_n: Option<i64>,
    /// What was done.
    #[serde(flatten)]
    pub chart: Chart,
    /// What a careful colleague would ask about.
    pub warnings: Vec<String>,
}

#[cfg(test)]
mod tests;
