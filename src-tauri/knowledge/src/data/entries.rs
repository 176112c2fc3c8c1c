//! What the data speak of: conditions, aftercare rules, expectations, signs, indications, zones.

use super::values::{Chosen, Grade, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The strictness of a finding, strictest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Not now, and no override.
    Stop,
    /// Not before a date.
    Defer,
    /// Only with a doctor's letter.
    Medical,
    /// With changed settings.
    Care,
}

/// Where a condition counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// For the whole client.
    Whole,
    /// In the same zone only.
    Zone,
    /// As `Zone`, but any facial zone strikes all facial zones.
    Face,
    /// Where the scalp is treated.
    Scalp,
}

/// What must hold for a case to apply; a field left out always holds.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The condition is controlled (quiet).
    pub controlled: Option<bool>,
    /// The answer's kind.
    pub kind: Option<String>,
    /// Numbing cream is planned.
    pub numbing: Option<bool>,
    /// The answer has a date.
    pub dated: Option<bool>,
    /// A facial zone is to be treated.
    pub face: Option<bool>,
}

/// One outcome of an answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The class of the finding.
    pub class: Class,
    /// Name of the wait of a `defer`; without one it has no date.
    pub wait: Option<String>,
    /// Name of a look-back: the case holds only while it runs.
    pub within: Option<String>,
    /// What must hold.
    #[serde(default)]
    pub when: When,
    /// What changes in the treatment.
    #[serde(default)]
    pub settings: BTreeMap<String, toml::Value>,
    /// The class as the data have it, where the clinic has settled for a stricter one.
    #[serde(skip)]
    pub written: Option<Class>,
}

/// One question of the screening, and what its answers mean.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Key, for example `isotretinoin`.
    pub key: String,
    /// The B1 rows it rests on.
    pub rows: Vec<String>,
    /// Part of the questionnaire.
    pub group: String,
    /// Where it counts.
    pub scope: Scope,
    /// Details the form asks for: `on`, `zones`, `controlled`, `kind`.
    pub asks: Vec<String>,
    /// Allowed kinds.
    pub kinds: Vec<String>,
    /// What a missing kind means.
    pub kind_default: String,
    /// Sources of the class.
    pub sources: Vec<String>,
    /// Seed facts it rests on.
    pub seed_facts: Vec<String>,
    /// Disagreements it takes part in.
    pub conflicts: Vec<String>,
    /// Who says otherwise.
    #[serde(default)]
    pub disagreements: Vec<String>,
    /// Cases of the answer `yes`; the first that applies wins.
    pub yes: Vec<Case>,
    /// Cases of the answer `past`.
    pub past: Vec<Case>,
    /// Cases where none of its zones is treated.
    #[serde(default)]
    pub elsewhere: Vec<Case>,
    /// The waits its cases name.
    #[serde(default)]
    pub waits: BTreeMap<String, Value>,
}

/// A finding that needs no question.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unasked {
    /// Key: `age` or `skin_of_colour_care`.
    pub key: String,
    /// The B1 rows it rests on.
    pub rows: Vec<String>,
    /// Sources.
    pub sources: Vec<String>,
    /// Seed facts it rests on.
    pub seed_facts: Vec<String>,
    /// Disagreements it takes part in.
    pub conflicts: Vec<String>,
    /// Its thresholds.
    pub limits: BTreeMap<String, u32>,
    /// What changes in the treatment.
    #[serde(default)]
    pub settings: BTreeMap<String, toml::Value>,
}

/// When an aftercare rule applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Applies {
    /// After every session.
    Always,
    /// After sessions on the scalp.
    Scalp,
    /// After the last session of a course.
    LastSession,
}

/// One rule of the aftercare clock.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AftercareRule {
    /// Key in `times`, for example `makeup_until`.
    pub key: String,
    /// When it applies.
    pub scope: Applies,
    /// What is stated, and what is applied.
    #[serde(flatten)]
    pub value: Value,
    /// The value for deep sessions and for skin that marks easily, where it differs.
    pub long: Option<Chosen>,
}

/// What skin does in a span of days.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Id, for example `B9-01`.
    pub id: String,
    /// Slug.
    pub key: String,
    /// From so many hours.
    pub from_hours: Option<u32>,
    /// To so many hours.
    pub to_hours: Option<u32>,
    /// From so many days.
    pub from_days: Option<u32>,
    /// To so many days.
    pub to_days: Option<u32>,
    /// Sources.
    pub sources: Vec<String>,
    /// Seed facts.
    #[serde(default)]
    pub seed_facts: Vec<String>,
    /// Disagreements.
    #[serde(default)]
    pub conflicts: Vec<String>,
    /// A remark.
    pub note: Option<String>,
}

/// A sign that needs help.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedFlag {
    /// Id, for example `B10-04`.
    pub id: String,
    /// Slug.
    pub key: String,
    /// Who is called: `emergency`, `doctor_today`, `clinic_today`, `doctor`.
    pub level: String,
    /// Only printed after this, for example `numbing`; empty for always.
    pub only_with: String,
    /// Counts from the end of this day.
    pub after_days: Option<u32>,
    /// Best grade of its sources.
    pub grade: Grade,
    /// Sources.
    pub sources: Vec<String>,
    /// Seed facts.
    #[serde(default)]
    pub seed_facts: Vec<String>,
    /// Disagreements.
    #[serde(default)]
    pub conflicts: Vec<String>,
    /// A remark.
    pub note: Option<String>,
}

/// A course as one source states it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatedCourse {
    /// In words of our own.
    pub value: String,
    /// Seed fact or source.
    pub source: String,
    /// B3 row.
    pub row: Option<String>,
    /// Fewest sessions.
    pub sessions_min: Option<u32>,
    /// Most sessions.
    pub sessions_max: Option<u32>,
    /// Days between sessions.
    pub interval_days: Option<f64>,
    /// Upper end of the interval.
    pub interval_days_max: Option<f64>,
    /// A remark.
    pub note: Option<String>,
}

/// Something microneedling is used for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indication {
    /// Key, for example `acne_scars`.
    pub key: String,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Seed facts.
    pub seed_facts: Vec<String>,
    /// Disagreements.
    pub conflicts: Vec<String>,
    /// A remark.
    pub note: Option<String>,
    /// The stated courses, side by side.
    pub stated: Vec<StatedCourse>,
}

/// A zone of the chart.
#[derive(Clone, Debug)]
pub struct ZoneEntry {
    /// Id, for example `cheek_left`; left and right are the client's.
    pub id: String,
    /// Which practitioner cap holds: `face` or `body`.
    pub cap: String,
    /// face, neck, hand, body or scalp.
    pub region: String,
    /// Part of the face.
    pub facial: bool,
    /// Depth to start with, in mm.
    pub start: Value,
    /// Depth not to exceed, in mm.
    pub ceiling: Value,
    /// Start where stretch marks are treated, in mm.
    pub start_stretch: Option<Value>,
    /// Ceiling where stretch marks are treated, in mm.
    pub ceiling_stretch: Option<Value>,
    /// A remark.
    pub note: Option<String>,
}

/// Zones that share their values, as they stand in the data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ZoneGroup {
    ids: Vec<String>,
    cap: String,
    region: String,
    facial: bool,
    start: Value,
    ceiling: Value,
    start_stretch: Option<Value>,
    ceiling_stretch: Option<Value>,
    note: Option<String>,
}

impl ZoneGroup {
    /// One entry for each zone.
    pub(super) fn zones(self) -> Vec<ZoneEntry> {
        let Self { ids, cap, region, facial, start, ceiling, start_stretch, ceiling_stretch, note } = self;
        let one = |id| ZoneEntry {
            id,
            cap: cap.clone(),
            region: region.clone(),
            facial,
            start: start.clone(),
            ceiling: ceiling.clone(),
            start_stretch: start_stretch.clone(),
            ceiling_stretch: ceiling_stretch.clone(),
            note: note.clone(),
        };
        ids.into_iter().map(one).collect()
    }
}
