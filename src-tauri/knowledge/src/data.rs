//! The shape of the clinical data, and its one loading point.
//!
//! A data file that does not parse, or names something unknown, is refused with the file named.
//! Nothing here decides: the values are only carried.

mod entries;
mod records;
mod values;

pub use entries::{
    AftercareRule, Applies, Case, Class, Condition, Expectation, Indication, RedFlag, Scope, StatedCourse,
    Unasked, When, ZoneEntry,
};
pub use records::{Claim, Conflict, Fact, Numbing, NumbingExclusion, Reading, Statement, WarningSign};
pub use values::{Chosen, Grade, Settled, Source, Sources, Stated, Unit, Value};

use entries::ZoneGroup;

use crate::settle::SettledReading;
use crate::words::{Desks, SHEETS, SPANISH, Sheets, TEXTS, Words};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

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
    zone: Vec<ZoneGroup>,
    limits: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
struct FactFile {
    fact: Vec<Fact>,
}
#[derive(Deserialize)]
struct ConflictFile {
    conflict: Vec<Conflict>,
}
#[derive(Deserialize)]
struct StatementFile {
    statement: Vec<Statement>,
}
#[derive(Deserialize)]
struct ClaimFile {
    claim: Vec<Claim>,
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
#[derive(Clone, Debug)]
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
    /// Limits of depth, over every zone.
    pub limits: BTreeMap<String, Value>,
    /// Numbing cream.
    pub numbing: Numbing,
    /// Statements that guide the practitioner.
    pub statements: Vec<Statement>,
    /// Claims that no sheet may make.
    pub claims: Vec<Claim>,
    /// The usable statements of the seed articles.
    pub facts: Vec<Fact>,
    /// Where the seeds disagree, or are silent.
    pub disagreements: Vec<Conflict>,
    /// The sentences, in the language that is spoken.
    pub words: Arc<Words>,
    /// The sentences in every language that can be spoken.
    pub desks: Arc<Desks>,
    /// The words of the sheet, in every language.
    pub sheets: Arc<Sheets>,
    /// Disagreements that the clinic has settled for itself; never part of the data files.
    pub settled: BTreeMap<String, SettledReading>,
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
            file!("numbing.toml"),
            file!("statements.toml"),
            file!("claims.toml"),
            file!("facts.toml"),
            file!("conflicts.toml"),
        ];
        let wrong = |what| DataError { file: "locales", what };
        let (desks, sheets) = (Desks::bundled().map_err(wrong)?, Sheets::bundled().map_err(wrong)?);
        let words = desks.of("en").ok_or_else(|| wrong("no English".into()))?;
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
            zones: zones.zone.into_iter().flat_map(ZoneGroup::zones).collect(),
            limits: zones.limits,
            numbing: parse(files[7])?,
            statements: parse::<StatementFile>(files[8])?.statement,
            claims: parse::<ClaimFile>(files[9])?.claim,
            facts: parse::<FactFile>(files[10])?.fact,
            disagreements: parse::<ConflictFile>(files[11])?.conflict,
            words,
            desks: Arc::new(desks),
            sheets: Arc::new(sheets),
            settled: BTreeMap::new(),
        })
    }

    /// The same data, spoken in this language; as it is where that is not one of the window's.
    #[must_use]
    pub fn spoken(&self, lang: &str) -> Cow<'_, Self> {
        match self.desks.of(lang) {
            Some(words) if lang != self.words.lang() => Cow::Owned(Self { words, ..self.clone() }),
            _ => Cow::Borrowed(self),
        }
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
    let others = SHEETS.iter().flat_map(|(_, files)| files.iter().map(|(_, text)| text));
    for text in
        texts.iter().chain(&TEXTS.map(|(_, text)| text)).chain(&SPANISH.map(|(_, text)| text)).chain(others)
    {
        hash.update(text.as_bytes());
    }
    let digest = hash.finalize();
    format!("{EDITION}-{:02x}{:02x}{:02x}{:02x}", digest[0], digest[1], digest[2], digest[3])
}
