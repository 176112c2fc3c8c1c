//! What was asked before a treatment, and what came of it: kept as it was, for ever.

mod letters;
mod ops;
mod paper;
mod store;

pub use letters::{InTheWay, Letter, NewLetter, in_the_way};
pub use ops::{
    keep, keep_letter, latest, letters, list, print_form, said_between, standing, standing_findings,
};

use crate::{ClientId, ScreeningId};
use serde::Serialize;
use stipple_knowledge::screening::{Questionnaire, Verdict};

/// A stored screening.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Screening {
    /// Id.
    pub id: ScreeningId,
    /// Whose it is.
    pub client_id: ClientId,
    /// What was answered.
    pub asked: Questionnaire,
    /// What came of it.
    #[serde(flatten)]
    pub verdict: Verdict,
}

#[cfg(test)]
mod tests;
