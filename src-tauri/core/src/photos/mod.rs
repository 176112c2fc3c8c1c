//! Photos: taken in without what a camera hides in them, kept encrypted, and used only for what the client
//! has agreed to.

mod ops;
mod picture;
mod store;

pub use ops::{add, agree, agreements, bytes, export, get, list, may_be_used, remove, withdraw};
pub use picture::{LARGEST, Picture, prepare};

use crate::texts::{LONG, SHORT, check, required};
use crate::{AgreementId, ClientId, Error, PhotoId, Result, SessionId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use stipple_knowledge::said;

/// What is seen.
pub const VIEWS: [&str; 7] = ["front", "left_45", "right_45", "left_side", "right_side", "close_up", "other"];
/// An agreement holds for so long at most, in days.
const LONGEST_DAYS: i64 = 3653;

/// What a photo is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To see how the skin changes; without it no photo is kept at all.
    Chart,
    /// To teach others.
    Teaching,
    /// To be shown to the public.
    Marketing,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chart, Self::Teaching, Self::Marketing];

    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chart => "chart",
            Self::Teaching => "teaching",
            Self::Marketing => "marketing",
        }
    }
}

impl std::str::FromStr for Purpose {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let known = Self::ALL.into_iter().find(|purpose| purpose.name() == text);
        known.ok_or_else(|| Error::invalid("purpose", said!("photo-purpose")))
    }
}

/// What is said of a new photo.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPhoto {
    /// What is seen, one of [`VIEWS`].
    pub view: String,
    /// The day it was taken; else what the camera wrote, else today.
    #[serde(default)]
    pub taken_on: Option<NaiveDate>,
    /// The session it belongs to.
    #[serde(default)]
    pub session_id: Option<SessionId>,
    /// A note.
    #[serde(default)]
    pub note: String,
}

/// A photo that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Photo {
    /// Id.
    pub id: PhotoId,
    /// Whose it is.
    pub client_id: ClientId,
    /// The session it belongs to.
    pub session_id: Option<SessionId>,
    /// What is seen.
    pub view: String,
    /// The day it was taken.
    pub taken_on: NaiveDate,
    /// A note.
    pub note: String,
    /// Hash of the picture, which is its attachment.
    pub sha256: String,
    /// Hash of the small one.
    pub thumb: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// What a client agrees to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewAgreement {
    /// What photos may be used for.
    pub purpose: Purpose,
    /// Who agrees.
    pub name: String,
    /// The last day it holds.
    pub expires_on: NaiveDate,
}

/// What a client agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// Id.
    pub id: AgreementId,
    /// Whose photos.
    pub client_id: ClientId,
    /// What for.
    pub purpose: Purpose,
    /// Who agreed.
    pub name: String,
    /// The day it was given.
    pub given_on: NaiveDate,
    /// The last day it holds.
    pub expires_on: NaiveDate,
    /// The day it was withdrawn, and why.
    pub withdrawn: Option<(NaiveDate, String)>,
}

impl Agreement {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        let taken_back = self.withdrawn.as_ref().is_some_and(|(on, _)| *on <= day);
        (self.given_on..=self.expires_on).contains(&day) && !taken_back
    }
}

impl NewPhoto {
    fn check(&self, today: NaiveDate) -> Result<()> {
        if !VIEWS.contains(&self.view.as_str()) {
            return Err(Error::invalid("view", said!("one-of", known = VIEWS.join(", "))));
        }
        if self.taken_on.is_some_and(|on| on > today) {
            return Err(Error::invalid("taken_on", said!("photo-day-not-come")));
        }
        check("note", &self.note, LONG)
    }
}

impl NewAgreement {
    fn check(&self, today: NaiveDate) -> Result<()> {
        required("name", &self.name, SHORT)?;
        if !(0..=LONGEST_DAYS).contains(&(self.expires_on - today).num_days()) {
            return Err(Error::invalid("expires_on", said!("agreement-range")));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
