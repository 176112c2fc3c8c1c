//! A doctor's letter, and what still stands in the way of a treatment on a day.

use crate::texts::{LONG, SHORT, check as text, required};
use crate::{ClientId, Error, LetterId, Result};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use stipple_knowledge::data::Class;
use stipple_knowledge::screening::settings::Settings;
use stipple_knowledge::screening::{Finding, Outcome, Questionnaire, State, screen};
use stipple_knowledge::{Knowledge, nearest, said};

/// What a letter says, as it comes in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewLetter {
    /// Conditions it clears.
    pub keys: Vec<String>,
    /// Who wrote it.
    pub written_by: String,
    /// When.
    pub written_on: NaiveDate,
    /// The last day it holds, where it says one.
    #[serde(default)]
    pub until_on: Option<NaiveDate>,
    /// What it says, in its own words or in short.
    pub says: String,
}

/// A stored letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Id.
    pub id: LetterId,
    /// Whose it is.
    pub client_id: ClientId,
    /// Conditions it clears.
    pub keys: Vec<String>,
    /// Who wrote it.
    pub written_by: String,
    /// When.
    pub written_on: NaiveDate,
    /// The last day it holds, where it says one.
    pub until_on: Option<NaiveDate>,
    /// What it says.
    pub says: String,
    /// Hash of the scanned letter, where there is one.
    pub sha256: Option<String>,
}

impl NewLetter {
    /// Checks it against the data.
    ///
    /// # Errors
    /// The first field that breaks a rule; a condition that no letter can clear is named.
    pub(super) fn check(&self, data: &Knowledge) -> Result<()> {
        if self.keys.is_empty() {
            return Err(Error::invalid("keys", said!("letter-without-condition")));
        }
        for (n, key) in self.keys.iter().enumerate() {
            let field = format!("keys.{n}");
            let Some(condition) = data.condition(key) else {
                let known = data.conditions.iter().map(|condition| condition.key.as_str());
                let near = nearest(key, known).unwrap_or_default();
                return Err(Error::invalid(field, said!("not-a-condition", key = key, near = near)));
            };
            let cases = condition.yes.iter().chain(&condition.past).chain(&condition.elsewhere);
            if !cases.map(|case| case.class).any(|class| class == Class::Medical) {
                return Err(Error::invalid(field, said!("no-letter-clears", key = key)));
            }
        }
        required("written_by", &self.written_by, SHORT)?;
        required("says", &self.says, LONG)?;
        text("says", &self.says, LONG)?;
        if !(2000..=2200).contains(&self.written_on.year()) {
            return Err(Error::invalid("written_on", said!("year-2000-2200")));
        }
        if self.until_on.is_some_and(|until| until < self.written_on) {
            return Err(Error::invalid("until_on", said!("letter-ends-early")));
        }
        Ok(())
    }
}

impl Letter {
    /// Whether it clears this condition on this day.
    fn clears(&self, key: &str, day: NaiveDate) -> bool {
        self.keys.iter().any(|cleared| cleared == key) && self.until_on.is_none_or(|until| day <= until)
    }
}

/// What still stands in the way of a treatment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InTheWay {
    /// Nothing overrides these.
    pub stop: Vec<Finding>,
    /// Their date has not come, or they have none.
    pub wait: Vec<Finding>,
    /// No letter clears these.
    pub doctor: Vec<Finding>,
    /// Whether answers are missing.
    pub incomplete: bool,
    /// What changes in the treatment, whatever a letter clears.
    pub settings: Settings,
}

/// What the answers leave in the way on `day`: waits that are over and what letters clear are gone.
///
/// # Errors
/// Where the answers break a rule of the data as they are now.
pub fn in_the_way(
    data: &Knowledge,
    asked: &Questionnaire,
    letters: &[Letter],
    day: NaiveDate,
) -> Result<InTheWay> {
    let verdict = screen(data, asked)?;
    let incomplete = !verdict.missing.is_empty();
    let mut left = InTheWay { incomplete, settings: verdict.settings, ..InTheWay::default() };
    let cleared = |key: &str| letters.iter().any(|letter| letter.clears(key, day));
    for finding in verdict.findings.into_iter().chain(later(data, asked, day)?) {
        match finding.class {
            Class::Stop => left.stop.push(finding),
            Class::Defer if finding.until_on.is_none_or(|until| until > day) => left.wait.push(finding),
            Class::Medical if !cleared(&finding.key) && !holds(&left.doctor, &finding) => {
                left.doctor.push(finding);
            }
            Class::Defer | Class::Medical | Class::Care => {}
        }
    }
    Ok(left)
}

fn holds(findings: &[Finding], one: &Finding) -> bool {
    findings.iter().any(|finding| finding.key == one.key)
}

/// What a dated answer means on a later day: after its wait, a doctor may still have to decide.
fn later(data: &Knowledge, asked: &Questionnaire, day: NaiveDate) -> Result<Vec<Finding>> {
    if day <= asked.on {
        return Ok(Vec::new());
    }
    let mut past = asked.clone();
    past.on = day;
    past.answers.retain(|_, answer| answer.0.state == State::Past);
    let verdict = screen(data, &past)?;
    Ok(verdict.findings.into_iter().filter(|finding| finding.class == Class::Medical).collect())
}

impl InTheWay {
    /// The strictest of it, as a verdict; nothing where the way is free.
    pub fn strictest(&self) -> Option<Outcome> {
        if !self.stop.is_empty() {
            Some(Outcome::Stop)
        } else if self.incomplete {
            Some(Outcome::Incomplete)
        } else if !self.wait.is_empty() {
            Some(Outcome::Defer)
        } else if !self.doctor.is_empty() {
            Some(Outcome::Medical)
        } else {
            None
        }
    }
}
