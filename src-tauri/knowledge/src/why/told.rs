//! What is told of an entry, as lists, windows and kept records hold it.

use crate::catalogue::Kind;
use crate::data::{Chosen, Class, Grade, Settled, Stated, Unit};
use crate::policy::Applied;
use crate::settle::SettledReading;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One line of the list of entries.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// Rows of the research tables it stands for.
    pub rows: Vec<String>,
    /// The weakest grade that decides here.
    pub grade: Option<Grade>,
    /// Whether it waits for a clinician's sign-off.
    pub sign_off: bool,
}

/// A source as it is shown.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cited {
    /// Its key.
    pub id: String,
    /// What it is.
    pub title: String,
    /// How far it can be trusted.
    pub grade: Grade,
    /// In which form it was read.
    pub seen: String,
    /// Where it was read.
    pub addresses: Vec<String>,
}

/// A stated value with the source that states it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Said {
    /// The value's name within the entry; empty for its only one.
    pub name: String,
    /// What is stated, in its own unit.
    #[serde(flatten)]
    pub stated: Stated,
    /// The source's title.
    pub title: String,
    /// The source's grade.
    pub grade: Grade,
}

/// What won, and by which rule.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Won {
    /// The value's name within the entry; empty for its only one.
    pub name: String,
    /// The unit of the value.
    pub unit: Unit,
    /// The applied value.
    #[serde(flatten)]
    pub applied: Applied,
    /// The rule in words.
    pub because: String,
    /// The chosen value with its reason.
    pub chosen: Option<Chosen>,
    /// The clinic's own decision.
    pub settled: Option<Settled>,
    /// A remark.
    pub note: Option<String>,
}

/// A reading of a disagreement.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ToldReading {
    /// Its name.
    pub key: String,
    /// In words.
    pub says: String,
    /// The seed facts that hold it.
    pub facts: Vec<String>,
    /// Other sources that hold it.
    pub sources: Vec<String>,
    /// Whether it is applied.
    pub applied: bool,
    /// What it would make of answers, where the clinic settled for it.
    #[serde(default)]
    pub makes: BTreeMap<String, Class>,
}

/// A disagreement as it is shown.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ToldConflict {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub topic: String,
    /// The readings, the strictest first.
    pub readings: Vec<ToldReading>,
    /// The safer reading, which is applied.
    pub applied: String,
    /// Why.
    pub why: String,
    /// The entries that apply it.
    pub decides: Vec<String>,
    /// The clinic's own decision.
    pub settled: Option<SettledReading>,
}

/// A seed fact as it is shown.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ToldFact {
    /// Its id.
    pub id: String,
    /// What the article says.
    pub says: String,
    /// Why nothing rests on it, where nothing does.
    pub unused: Option<String>,
}

/// Everything there is to say about an entry.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Explained {
    /// What was asked for.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub says: String,
    /// The entries that were meant, where a row stands for several.
    pub entries: Vec<String>,
    /// Rows of the research tables.
    pub rows: Vec<String>,
    /// Every stated value.
    pub stated: Vec<Said>,
    /// The applied value; nothing where the entry holds none. The first, where it holds several.
    pub winner: Option<Won>,
    /// Every applied value.
    pub winners: Vec<Won>,
    /// The rule that won.
    pub rule: String,
    /// Every source.
    pub sources: Vec<Cited>,
    /// Every seed fact.
    pub facts: Vec<ToldFact>,
    /// Every disagreement.
    pub conflicts: Vec<ToldConflict>,
    /// The entries that rest on it, for a source, a fact or a disagreement.
    pub used_by: Vec<String>,
    /// Whether it waits for a clinician's sign-off.
    pub sign_off: bool,
}

/// What an entry decides, in short: to be kept, and compared with later data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decides {
    /// Its id, with the name of its value where it has several.
    pub entry: String,
    /// What it is called.
    pub title: String,
    /// The applied value, or the classes of its answers.
    pub says: String,
    /// Who has settled it for the clinic.
    pub settled: Option<String>,
}
