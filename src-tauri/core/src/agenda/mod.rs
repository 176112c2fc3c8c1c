//! Who comes when, and who is called after a session.

mod ops;
mod store;

pub(crate) use ops::restore;
pub use ops::{appointments_of, appointments_on, calendar, calls, calls_due, record_call, set_appointment};

use crate::reactions::KINDS;
use crate::texts::{LONG, SHORT, check};
use crate::{AppointmentId, CallId, ClientId, Error, Result, SessionId};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use stipple_knowledge::said;

/// A client is called so many days after a session: swelling that is still getting worse by then is a sign.
/// The red flags of the sheet say "after day 2" (B10-04).
pub const CALL_AFTER_DAYS: i64 = 2;
/// A call is worth making so many days later still: redness after day 7 is a sign too (B10-08).
pub const CALL_WITHIN_DAYS: i64 = 9;
/// A visit lasts so long at most.
const LONGEST_MINUTES: u32 = 12 * 60;

/// A visit that is agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppointmentFields {
    /// Who comes.
    pub client_id: ClientId,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// How long.
    pub minutes: u32,
    /// A note.
    #[serde(default)]
    pub note: String,
    /// Whether it was called off.
    #[serde(default)]
    pub cancelled: bool,
}

/// A visit that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Id.
    pub id: AppointmentId,
    /// Everything else.
    #[serde(flatten)]
    pub fields: AppointmentFields,
}

/// What came of a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewCall {
    /// Whether somebody answered.
    pub reached: bool,
    /// The signs that were told, each one of [`KINDS`].
    #[serde(default)]
    pub signs: Vec<String>,
    /// A note.
    #[serde(default)]
    pub note: String,
}

/// A call that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Id.
    pub id: CallId,
    /// Whose session.
    pub client_id: ClientId,
    /// After which session.
    pub session_id: SessionId,
    /// The day.
    pub on: NaiveDate,
    /// What came of it.
    #[serde(flatten)]
    pub said: NewCall,
}

/// A session after which nobody was reached yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CallDue {
    /// Who.
    pub client_id: ClientId,
    /// After which session.
    pub session_id: SessionId,
    /// Its day.
    pub on: NaiveDate,
    /// How often it was tried.
    pub tries: usize,
}

impl AppointmentFields {
    fn check(&self) -> Result<()> {
        if !(2000..=2200).contains(&self.at.year()) {
            return Err(Error::invalid("at", said!("year-2000-2200")));
        }
        if !(5..=LONGEST_MINUTES).contains(&self.minutes) {
            return Err(Error::invalid("minutes", said!("minutes-range", most = LONGEST_MINUTES)));
        }
        check("note", &self.note, SHORT)
    }
}

impl NewCall {
    fn check(&self) -> Result<()> {
        if let Some(sign) = self.signs.iter().find(|sign| !KINDS.contains(&sign.as_str())) {
            return Err(Error::invalid("signs", said!("not-a-sign", sign = sign)));
        }
        if !self.reached && !self.signs.is_empty() {
            return Err(Error::invalid("reached", said!("signs-from-nobody")));
        }
        check("note", &self.note, LONG)
    }
}

#[cfg(test)]
mod tests;
