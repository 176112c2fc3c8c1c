//! The shape of the clinical data, and its one loading point.
//!
//! A data file that does not parse, or names something unknown, is refused with the file named.
//! Nothing here decides: the values are only carried.

use crate::words::Words;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
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
    /// Treatments.
    Sessions,
    /// No figure at all: a rule in words.
    #[default]
    None,
}

impl Unit {
    /// How strict a figure is, larger is stricter: hours for a wait, fewer for sessions.
    pub(crate) fn strictness(self, figure: f64) -> f64 {
        match self {
            Self::Hours | Self::None => figure,
            Self::Days => figure * 24.0,
            Self::Weeks => figure * 168.0,
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "months are small")]
            Self::Months => f64::from(crate::wait::month_days(figure.ceil() as u32)) * 24.0,
            Self::Sessions => -figure,
        }
    }

    pub(crate) fn figure_of(self, strictness: f64) -> f64 {
        match self {
            Self::Hours | Self::None => strictness,
            Self::Days => strictness / 24.0,
            Self::Weeks => strictness / 168.0,
            Self::Months => strictness / 24.0 / 365.0 * 12.0,
            Self::Sessions => -strictness,
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
        Self { row: String::new(), unit, stated, chosen: None, note: None, seed_facts, conflicts }
    }
}

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
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneEntry {
    /// Id, for example `cheek_left`; left and right are the client's.
    pub id: String,
    /// Which practitioner cap holds: `face` or `body`.
    pub cap: String,
    /// face, neck, hand, body or scalp.
    pub region: String,
    /// Depth to start with, in mm.
    pub start_mm: f64,
    /// Depth not to exceed, in mm.
    pub ceiling_mm: f64,
    /// Whether other values hold for stretch marks.
    #[serde(default)]
    pub stretch_marks: bool,
    /// Start for stretch marks, in mm.
    pub start_stretch_mm: Option<f64>,
    /// Ceiling for stretch marks, in mm.
    pub ceiling_stretch_mm: Option<f64>,
    /// Grade of the values.
    pub grade: Grade,
    /// Sources.
    pub sources: Vec<String>,
    /// Part of the face.
    #[serde(default)]
    pub facial: bool,
    /// Seed facts.
    #[serde(default)]
    pub seed_facts: Vec<String>,
    /// Disagreements.
    #[serde(default)]
    pub conflicts: Vec<String>,
    /// A remark.
    pub note: Option<String>,
}

#[derive(Deserialize)]
struct SourceFile {
    source: Vec<Source>,
}
#[derive(Deserialize)]
struct ConditionFile {
    condition: Vec<Condition>,
    finding: Vec<Unasked>,
}
#[derive(Deserialize)]
struct AftercareFile {
    rule: Vec<AftercareRule>,
}
#[derive(Deserialize)]
struct ExpectationFile {
    expectation: Vec<Expectation>,
}
#[derive(Deserialize)]
struct RedFlagFile {
    red_flag: Vec<RedFlag>,
}
#[derive(Deserialize)]
struct CourseFile {
    planner: BTreeMap<String, Value>,
    indication: Vec<Indication>,
}
#[derive(Deserialize)]
struct ZoneFile {
    zone: Vec<ZoneEntry>,
    limits: BTreeMap<String, toml::Value>,
}

/// A data file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {what}")]
pub struct DataError {
    /// Which file.
    pub file: &'static str,
    /// What is wrong with it.
    pub what: String,
}

/// Everything the sources say, loaded.
#[derive(Debug)]
pub struct Knowledge {
    /// Year, month and a hash of the data: stored with every outcome and sheet.
    pub version: String,
    /// All sources.
    pub sources: Sources,
    /// All questions of the screening, in the order of asking.
    pub conditions: Vec<Condition>,
    /// Findings without a question.
    pub unasked: Vec<Unasked>,
    /// The aftercare clock.
    pub aftercare: Vec<AftercareRule>,
    /// What to expect, day by day.
    pub expectations: Vec<Expectation>,
    /// Signs that need help.
    pub red_flags: Vec<RedFlag>,
    /// The planner's own values.
    pub planner: BTreeMap<String, Value>,
    /// What microneedling is used for.
    pub indications: Vec<Indication>,
    /// The zones of the chart.
    pub zones: Vec<ZoneEntry>,
    /// Limits of depth.
    pub limits: BTreeMap<String, toml::Value>,
    /// The sentences.
    pub words: Words,
}

/// Month of the last change to the data.
pub const EDITION: &str = "2026.11";

macro_rules! file {
    ($name:literal) => {
        ($name, include_str!(concat!("../data/", $name)))
    };
}

impl Knowledge {
    /// The data that is built in.
    ///
    /// # Errors
    /// Names the file that does not parse; a test keeps this from shipping.
    pub fn bundled() -> Result<Self, DataError> {
        let files = [
            file!("sources.toml"),
            file!("conditions.toml"),
            file!("aftercare.toml"),
            file!("expectations.toml"),
            file!("red_flags.toml"),
            file!("courses.toml"),
            file!("zones.toml"),
        ];
        let words = Words::bundled().map_err(|what| DataError { file: "locales", what })?;
        let conditions: ConditionFile = parse(files[1])?;
        let courses: CourseFile = parse(files[5])?;
        let zones: ZoneFile = parse(files[6])?;
        Ok(Self {
            version: version(&files.map(|(_, text)| text)),
            sources: Sources::new(parse::<SourceFile>(files[0])?.source),
            conditions: conditions.condition,
            unasked: conditions.finding,
            aftercare: parse::<AftercareFile>(files[2])?.rule,
            expectations: parse::<ExpectationFile>(files[3])?.expectation,
            red_flags: parse::<RedFlagFile>(files[4])?.red_flag,
            planner: courses.planner,
            indications: courses.indication,
            zones: zones.zone,
            limits: zones.limits,
            words,
        })
    }

    /// The condition of this key.
    pub fn condition(&self, key: &str) -> Option<&Condition> {
        self.conditions.iter().find(|condition| condition.key == key)
    }

    /// The aftercare rule of this key.
    pub fn rule(&self, key: &str) -> Option<&AftercareRule> {
        self.aftercare.iter().find(|rule| rule.key == key)
    }
}

fn parse<T: for<'de> Deserialize<'de>>((file, text): (&'static str, &str)) -> Result<T, DataError> {
    toml::from_str(text).map_err(|error| DataError { file, what: error.to_string() })
}

fn version(texts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for text in texts.iter().chain(&crate::words::TEXTS.map(|(_, text)| text)) {
        hash.update(text.as_bytes());
    }
    let digest = hash.finalize();
    format!("{EDITION}-{:02x}{:02x}{:02x}{:02x}", digest[0], digest[1], digest[2], digest[3])
}
