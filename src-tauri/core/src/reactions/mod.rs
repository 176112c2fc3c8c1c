//! What happened after a session: reactions, followed until they are over, and what came of the treatment.

mod letter;
mod ops;
mod store;

pub use ops::{add_note, keep, keep_outcome, list, open, outcomes, print};

use crate::texts::{LONG, SHORT, check, required};
use crate::{ClientId, Error, OutcomeId, ReactionId, Result, SessionId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use stipple_knowledge::said;

/// What may happen: the signs of the sheet (B10-01 to B10-12), and anything else.
pub const KINDS: [&str; 13] = [
    "breathing",
    "numbing",
    "fever",
    "worse",
    "blisters",
    "eye",
    "bleeding",
    "lasting",
    "patches",
    "lump",
    "scar",
    "numbness",
    "other",
];
/// How bad it is.
pub const SEVERITIES: [&str; 3] = ["mild", "moderate", "severe"];

/// A reaction as it is told first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewReaction {
    /// After which session.
    #[serde(default)]
    pub session_id: Option<SessionId>,
    /// What it is, one of [`KINDS`].
    pub kind: String,
    /// How bad, one of [`SEVERITIES`].
    pub severity: String,
    /// The day it began.
    pub onset_on: NaiveDate,
    /// What was seen or told.
    pub what: String,
    /// What was advised or done.
    pub advice: String,
    /// When to ask again.
    #[serde(default)]
    pub ask_on: Option<NaiveDate>,
}

/// A reaction, with what followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reaction {
    /// Id.
    pub id: ReactionId,
    /// Whose.
    pub client_id: ClientId,
    /// The day it was written down.
    pub told_on: NaiveDate,
    /// Everything else.
    #[serde(flatten)]
    pub told: NewReaction,
    /// What followed, in order.
    #[serde(default)]
    pub notes: Vec<Note>,
}

/// What is said of a reaction later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewNote {
    /// What was seen, told or done.
    pub text: String,
    /// Whether it is over, and with which end: `healed`, `mark` where something stays, `referred`.
    #[serde(default)]
    pub over: Option<String>,
    /// When to ask again.
    #[serde(default)]
    pub ask_on: Option<NaiveDate>,
}

/// A note that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The day.
    pub on: NaiveDate,
    /// What was said.
    #[serde(flatten)]
    pub said: NewNote,
}

/// What came of the treatment so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewOutcome {
    /// After which session.
    #[serde(default)]
    pub session_id: Option<SessionId>,
    /// How content the client is, 0 to 10.
    pub satisfaction: u8,
    /// How the skin has changed as the practitioner sees it: -1 worse, 0 no change, 1 better, 2 much better,
    /// 3 as good as can be. A global scale of general use; no source of ours states one (G).
    pub change: i8,
    /// A note.
    #[serde(default)]
    pub note: String,
}

/// A result that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Id.
    pub id: OutcomeId,
    /// Whose.
    pub client_id: ClientId,
    /// The day.
    pub on: NaiveDate,
    /// What came of it.
    #[serde(flatten)]
    pub said: NewOutcome,
}

impl NewNote {
    /// Whether it says that the skin has come to rest.
    pub(super) fn ends(&self) -> bool {
        matches!(self.over.as_deref(), Some("healed" | "mark"))
    }
}

impl Reaction {
    /// Whether it is not over yet; a doctor who looks after it does not end it.
    pub fn is_open(&self) -> bool {
        !self.notes.iter().any(|note| note.said.ends())
    }

    /// When to ask again: as was said last.
    pub fn ask_on(&self) -> Option<NaiveDate> {
        let last = self.notes.last().map_or(self.told.ask_on, |note| note.said.ask_on);
        last.filter(|_| self.is_open())
    }
}

impl NewReaction {
    fn check(&self, today: NaiveDate) -> Result<()> {
        if !KINDS.contains(&self.kind.as_str()) {
            return Err(Error::invalid("kind", said!("one-of", known = KINDS.join(", "))));
        }
        if !SEVERITIES.contains(&self.severity.as_str()) {
            return Err(Error::invalid("severity", said!("severity")));
        }
        if self.onset_on > today {
            return Err(Error::invalid("onset_on", said!("day-not-come")));
        }
        required("what", &self.what, LONG)?;
        required("advice", &self.advice, LONG)
    }
}

impl NewNote {
    fn check(&self) -> Result<()> {
        required("text", &self.text, LONG)?;
        match self.over.as_deref() {
            None | Some("healed" | "mark" | "referred") => Ok(()),
            Some(_) => Err(Error::invalid("over", said!("reaction-end"))),
        }
    }
}

impl NewOutcome {
    fn check(&self) -> Result<()> {
        if self.satisfaction > 10 {
            return Err(Error::invalid("satisfaction", said!("satisfaction-range")));
        }
        if !(-1..=3).contains(&self.change) {
            return Err(Error::invalid("change", said!("change-range")));
        }
        check("note", &self.note, SHORT)
    }
}

#[cfg(test)]
mod tests;
