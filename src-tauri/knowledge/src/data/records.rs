//! What the sources say beside the rules: seed facts, their disagreements, statements that guide a
//! practitioner, the limits of numbing cream, and claims that may not be made.

use super::entries::Class;
use super::values::{Grade, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One usable statement of a seed article.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Id, for example `S1-23`: the article and a number.
    pub id: String,
    /// Line of the article.
    pub line: u32,
    /// What kind of statement it is.
    pub kind: String,
    /// Disagreements it takes part in.
    #[serde(default)]
    pub conflicts: Vec<String>,
    /// Why nothing rests on it, where nothing does.
    pub unused: Option<String>,
}

/// One of the readings of a disagreement.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Name, unique within the disagreement.
    pub key: String,
    /// Seed facts that hold it.
    pub facts: Vec<String>,
    /// Other sources that hold it.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Whether it is the safer one, which is applied.
    #[serde(default)]
    pub applied: bool,
    /// What it makes of answers, where a clinic settles for it: a condition, and its class at least.
    #[serde(default)]
    pub makes: BTreeMap<String, Class>,
}

/// A disagreement between the seeds, or a gap in them; readings from the strictest to the weakest.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// Id, for example `C-13`.
    pub id: String,
    /// The entries that apply the safer reading.
    pub decides: Vec<String>,
    /// Whether it is a gap and no disagreement.
    #[serde(default)]
    pub gap: bool,
    /// The readings.
    #[serde(rename = "reading")]
    pub readings: Vec<Reading>,
}

/// Something a source says that guides the practitioner, without deciding a value.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Id, for example `B4-09`.
    pub id: String,
    /// Group, for example `procedure`.
    pub group: String,
    /// Best grade among its sources.
    pub grade: Grade,
    /// Sources.
    pub sources: Vec<String>,
    /// Seed facts it rests on.
    #[serde(default)]
    pub seed_facts: Vec<String>,
    /// Disagreements it takes part in.
    #[serde(default)]
    pub conflicts: Vec<String>,
}

/// A condition that forbids numbing cream, whatever letter is brought.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumbingExclusion {
    /// Key of the condition.
    pub key: String,
    /// The B5 row.
    pub row: String,
    /// Sources.
    pub sources: Vec<String>,
    /// Words in the client's file that mean it: drugs, for a medicine or an allergy.
    #[serde(default)]
    pub names: Vec<String>,
}

/// A sign that too much of a numbing cream went in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WarningSign {
    /// Key.
    pub key: String,
    /// The B5 row.
    pub row: String,
    /// Grade.
    pub grade: Grade,
}

/// Numbing cream: limits, exclusions and warning signs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbing {
    /// The limits, by name.
    pub limits: BTreeMap<String, Value>,
    /// Who gets none.
    #[serde(rename = "exclusion")]
    pub exclusions: Vec<NumbingExclusion>,
    /// When to take it off and call for help.
    #[serde(rename = "warning_sign")]
    pub warning_signs: Vec<WarningSign>,
}

/// A claim that no sheet and no consent text may make.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Key.
    pub key: String,
    /// Phrases that make it, in lower case.
    pub words: Vec<String>,
    /// The rows that speak against it.
    pub rows: Vec<String>,
    /// Disagreements it takes part in.
    #[serde(default)]
    pub conflicts: Vec<String>,
    /// Seed facts that make it.
    #[serde(default)]
    pub seed_facts: Vec<String>,
}
