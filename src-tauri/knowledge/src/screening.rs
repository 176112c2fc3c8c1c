//! Who may be treated, and when: a questionnaire in, a verdict with cited findings out.
//!
//! STOP has no override here or anywhere. A doubt is never clear. What is not answered makes the
//! verdict incomplete; it must never be read as a no.

mod input;
mod judge;
pub mod settings;

pub use input::{Answer, Details, Questionnaire, Rest, State};
pub use judge::screen;

use crate::data::{Class, Grade};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The outcome of a screening.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// The strictest finding decides; `incomplete` while answers are missing, unless there is a stop.
    pub verdict: Outcome,
    /// First allowed day, while the verdict is `defer` and every deferral has a date.
    pub earliest_on: Option<NaiveDate>,
    /// What was found, strictest first.
    pub findings: Vec<Finding>,
    /// Keys not answered yet; `key.on` where only the date is missing.
    pub missing: Vec<String>,
    /// What changes in the treatment.
    pub settings: settings::Settings,
    /// The data that decided.
    pub knowledge_version: String,
}

/// A verdict, strictest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Not now, and no override.
    Stop,
    /// Not before a date.
    Defer,
    /// Only with a doctor's letter.
    Medical,
    /// With changed settings.
    Care,
    /// Nothing found.
    Clear,
    /// Answers are missing.
    Incomplete,
}

impl From<Class> for Outcome {
    fn from(class: Class) -> Self {
        match class {
            Class::Stop => Self::Stop,
            Class::Defer => Self::Defer,
            Class::Medical => Self::Medical,
            Class::Care => Self::Care,
        }
    }
}

/// One reason, with who says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The condition.
    pub key: String,
    /// How strict it is.
    pub class: Class,
    /// First allowed day of a deferral.
    pub until_on: Option<NaiveDate>,
    /// The zones it strikes; nothing where it concerns the whole client.
    pub zones: Option<Vec<String>>,
    /// In words.
    pub reason: String,
    /// Grade of what decided.
    pub grade: Grade,
    /// Keys of the sources that decided.
    pub sources: Vec<String>,
    /// Seed facts it rests on.
    pub seed_facts: Vec<String>,
    /// Disagreements it takes part in.
    pub conflicts: Vec<String>,
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod rows;
#[cfg(test)]
mod tests;
