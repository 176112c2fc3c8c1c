//! What clients agree to: the clinic's text, frozen as it was read when it was signed, until it ends or is
//! withdrawn.

mod ops;
mod paper;
mod store;

pub(crate) use ops::forget_drafts;
pub use ops::{draft, keep_draft, list, print, set_text, sign, text, text_for, valid, withdraw, withdrawn};

use crate::texts::{LONG, SHORT, check, required};
use crate::{ClientId, ConsentId, Error, Result};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use stipple_knowledge::said;

/// A signature needs so many points: a dot is none.
const FEWEST_POINTS: usize = 8;
/// And has no more than these.
const MOST_POINTS: usize = 20_000;
/// A consent holds for so long at most, in days.
const LONGEST_DAYS: u32 = 1830;

/// What is read before it is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Its number; 0 is the one that comes with Stipple.
    #[serde(default)]
    pub version: i64,
    /// Its heading.
    pub title: String,
    /// Its words, a paragraph a line.
    pub body: String,
    /// How long a signature under it holds, in days.
    pub valid_days: u32,
}

impl Text {
    /// Tells this text from every other one: the first 16 hex digits of its hash.
    pub fn mark(&self) -> String {
        let hash = Sha256::digest(format!("{}\n{}", self.title, self.body));
        format!("{hash:x}")[..16].to_owned()
    }
}

/// One line of a signature: points in parts of its width, from the upper left.
pub type Stroke = Vec<[f32; 2]>;

/// A consent as it is signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewConsent {
    /// Version of the text that was read.
    pub version: i64,
    /// Its [`Text::mark`], where the reader knows it: the text of Stipple itself is there in two languages.
    #[serde(default)]
    pub mark: String,
    /// Who signs.
    pub name: String,
    /// Whether somebody signs for the client, as a parent or guardian.
    #[serde(default)]
    pub guardian: bool,
    /// Whether the practitioner found the person able to decide.
    pub able: bool,
    /// Whether the person said in own words what will be done and what can go wrong.
    pub understood: bool,
    /// The signature.
    pub strokes: Vec<Stroke>,
}

/// A signed consent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Consent {
    /// Id.
    pub id: ConsentId,
    /// Whose it is.
    pub client_id: ClientId,
    /// Version of the text.
    pub version: i64,
    /// Its heading, as it was read.
    pub title: String,
    /// Its words, as they were read.
    pub body: String,
    /// Who signed.
    pub name: String,
    /// Whether it was signed for the client.
    pub guardian: bool,
    /// The signature.
    pub strokes: Vec<Stroke>,
    /// The day it was signed.
    pub signed_on: NaiveDate,
    /// The last day it holds.
    pub expires_on: NaiveDate,
    /// Number of the journal entry that holds it.
    pub signed_n: i64,
    /// The day it was withdrawn, and why.
    pub withdrawn: Option<(NaiveDate, String)>,
}

impl Text {
    fn check(&self) -> Result<()> {
        required("title", &self.title, SHORT)?;
        required("body", &self.body, LONG)?;
        if !(1..=LONGEST_DAYS).contains(&self.valid_days) {
            return Err(Error::invalid("valid_days", said!("days-range", most = LONGEST_DAYS)));
        }
        Ok(())
    }
}

impl NewConsent {
    /// Whether this is the text that was read.
    pub(crate) fn is_of(&self, text: &Text) -> bool {
        self.version == text.version && (self.mark.is_empty() || self.mark == text.mark())
    }

    fn points(&self) -> usize {
        self.strokes.iter().map(Vec::len).sum()
    }

    /// What holds before it is whole.
    fn check_draft(&self) -> Result<()> {
        check("name", &self.name, SHORT)?;
        let inside = |point: &[f32; 2]| point.iter().all(|part| (0.0..=1.0).contains(part));
        if self.points() > MOST_POINTS || !self.strokes.iter().flatten().all(inside) {
            return Err(Error::invalid("strokes", said!("not-a-signature")));
        }
        Ok(())
    }

    fn check(&self) -> Result<()> {
        required("name", &self.name, SHORT)?;
        if !self.able {
            return Err(Error::invalid("able", said!("not-able-to-decide")));
        }
        if !self.understood {
            return Err(Error::invalid("understood", said!("not-understood")));
        }
        if self.points() < FEWEST_POINTS {
            return Err(Error::invalid("strokes", said!("signature-missing")));
        }
        self.check_draft()
    }
}

impl Consent {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        let taken_back = self.withdrawn.as_ref().is_some_and(|(on, _)| *on <= day);
        (self.signed_on..=self.expires_on).contains(&day) && !taken_back
    }
}

#[cfg(test)]
mod tests;
