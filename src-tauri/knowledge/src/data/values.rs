//! Sources, and what they state: figures with their unit, grade and place.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far a source can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grade {
    /// Regulator or public body.
    A,
    /// Peer-reviewed paper.
    B,
    /// Device maker.
    C,
    /// Clinic or trade page.
    D,
    /// General knowledge, no source found.
    G,
}

impl Grade {
    /// Whether values of this grade decide on their own.
    pub fn is_authority(self) -> bool {
        self <= Self::C
    }
}

/// A place where something is said.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Key, for example `R38`.
    pub id: String,
    /// What it is.
    pub title: String,
    /// How far it can be trusted.
    pub grade: Grade,
    /// In which form it was read: original, mirror, summary and so on.
    pub seen: String,
    /// Where it was read.
    pub addresses: Vec<String>,
}

/// All sources by key.
#[derive(Clone, Debug, Default)]
pub struct Sources(BTreeMap<String, Source>);

impl Sources {
    /// Sources by their own ids.
    pub fn new(list: Vec<Source>) -> Self {
        Self(list.into_iter().map(|source| (source.id.clone(), source)).collect())
    }

    /// The grade of a source. A seed fact (`S1-23`) has the grade of its article; the unknown is G.
    pub fn grade(&self, id: &str) -> Grade {
        self.find(id).map_or(Grade::G, |source| source.grade)
    }

    /// The source of this key, or of this seed fact.
    pub fn find(&self, id: &str) -> Option<&Source> {
        self.0.get(id).or_else(|| self.0.get(id.split_once('-')?.0))
    }

    /// Every source, by key.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.0.values()
    }
}

/// The unit of a stated value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Elapsed hours.
    Hours,
    /// Calendar days.
    Days,
    /// Weeks of 7 days.
    Weeks,
    /// Calendar months.
    Months,
    /// Days for which something holds, at most.
    DaysAtMost,
    /// Treatments.
    Sessions,
    /// Passes over one area.
    Passes,
    /// Millimetres of needle depth.
    Mm,
    /// Strength of a cream.
    Percent,
    /// Grams of cream.
    Grams,
    /// Grams of cream on 10 cm².
    #[serde(rename = "grams_per_10_square_cm")]
    GramsPer10SquareCm,
    /// Square centimetres of skin.
    SquareCm,
    /// Minutes that a cream stays on.
    Minutes,
    /// No figure at all: a rule in words.
    #[default]
    None,
}

impl Unit {
    /// Units of one dimension can be compared.
    pub(crate) fn dimension(self) -> &'static str {
        match self {
            Self::Hours | Self::Days | Self::Weeks | Self::Months => "time until",
            Self::DaysAtMost => "time for which it holds",
            Self::Sessions => "sessions",
            Self::Passes => "passes",
            Self::Mm => "depth",
            Self::Percent => "strength",
            Self::Grams => "weight",
            Self::GramsPer10SquareCm => "weight on an area",
            Self::SquareCm => "area",
            Self::Minutes => "contact time",
            Self::None => "words",
        }
    }

    /// How strict a figure is, larger is stricter: hours for a wait, the negative of what must not be
    /// exceeded for everything else.
    pub(crate) fn strictness(self, figure: f64) -> f64 {
        match self {
            Self::Hours | Self::None => figure,
            Self::Days => figure * 24.0,
            Self::Weeks => figure * 168.0,
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "months are small")]
            Self::Months => f64::from(crate::wait::month_days(figure.ceil() as u32)) * 24.0,
            _ => -figure,
        }
    }

    pub(crate) fn figure_of(self, strictness: f64) -> f64 {
        match self {
            Self::Hours | Self::None => strictness,
            Self::Days => strictness / 24.0,
            Self::Weeks => strictness / 168.0,
            Self::Months => strictness / 24.0 / 365.0 * 12.0,
            _ => -strictness,
        }
    }
}

/// One value as one source states it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stated {
    /// The figure, or the lower end of a range.
    pub value: f64,
    /// The upper end of a range.
    pub to: Option<f64>,
    /// Its own unit, where it differs from the entry's.
    pub unit: Option<Unit>,
    /// Key of the source.
    pub source: String,
    /// The seed fact that states it.
    pub fact: Option<String>,
    /// A remark.
    pub note: Option<String>,
}

/// A value chosen against, or without, grades A to C.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    /// In the entry's unit.
    pub value: f64,
    /// D or G.
    pub grade: Grade,
    /// Why.
    pub reason: String,
    /// Key of a source that states it.
    pub source: Option<String>,
}

/// What a clinic has decided for itself: signed as it is, or made stricter; never weaker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settled {
    /// In the entry's unit.
    pub value: f64,
    /// Who decided.
    pub by: String,
    /// When.
    pub on: chrono::NaiveDate,
}

/// Every stated value of one thing, and what may be chosen over them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// The B row it stands in.
    #[serde(default)]
    pub row: String,
    /// Unit of the applied value.
    pub unit: Unit,
    /// What the sources state.
    #[serde(default)]
    pub stated: Vec<Stated>,
    /// A chosen value with its reason.
    pub chosen: Option<Chosen>,
    /// What the clinic has decided for itself; never part of the data files.
    #[serde(skip)]
    pub settled: Option<Settled>,
    /// A measure that other values are computed with: no clinic settles it.
    #[serde(default)]
    pub fixed: bool,
    /// A remark.
    pub note: Option<String>,
    /// Seed facts it rests on.
    #[serde(default)]
    pub seed_facts: Vec<String>,
    /// Disagreements it takes part in.
    #[serde(default)]
    pub conflicts: Vec<String>,
}

impl Value {
    /// A value with what is stated of it, and nothing chosen.
    pub fn new(unit: Unit, stated: Vec<Stated>) -> Self {
        let (seed_facts, conflicts) = (Vec::new(), Vec::new());
        Self {
            row: String::new(),
            unit,
            stated,
            chosen: None,
            settled: None,
            fixed: false,
            note: None,
            seed_facts,
            conflicts,
        }
    }
}
