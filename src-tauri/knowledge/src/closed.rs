//! The days a clinic is closed, and the first open day before or after one.

use crate::moments::weekday;
use crate::{Refusal, nearest, said};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// When a clinic is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Closed {
    /// Every week: `monday` to `sunday`.
    pub weekdays: Vec<String>,
    /// Single days.
    pub days: Vec<NaiveDate>,
}

/// The longest search for an open day.
const MOST_CLOSED_DAYS: u64 = 366;
/// Single closed days that a clinic may name.
const MOST_SINGLE_DAYS: usize = 1000;

impl Closed {
    /// Checks the names of the days.
    ///
    /// # Errors
    /// An unknown weekday, or a clinic that is never open.
    pub fn check(&self) -> Result<(), Refusal> {
        let known = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        for (n, day) in self.weekdays.iter().enumerate() {
            if !known.contains(&day.as_str()) {
                let near = nearest(day, known).unwrap_or_default();
                let rule = said!("not-a-weekday", day = day, near = near);
                return Err(Refusal::new(format!("closed.weekdays.{n}"), rule));
            }
        }
        if known.iter().all(|day| self.weekdays.iter().any(|closed| closed == day)) {
            return Err(Refusal::new("closed.weekdays", said!("always-closed")));
        }
        if self.days.len() > MOST_SINGLE_DAYS {
            return Err(Refusal::new("closed.days", said!("at-most-single-days", most = MOST_SINGLE_DAYS)));
        }
        Ok(())
    }

    fn on(&self, day: NaiveDate) -> bool {
        let name = weekday(day).to_lowercase();
        self.weekdays.contains(&name) || self.days.contains(&day)
    }

    /// The first open day from here, forwards or backwards.
    pub(crate) fn open_from(&self, day: NaiveDate, forwards: bool) -> Option<NaiveDate> {
        (0..MOST_CLOSED_DAYS).find_map(|n| {
            let day = if forwards {
                day.checked_add_days(Days::new(n))
            } else {
                day.checked_sub_days(Days::new(n))
            };
            day.filter(|day| !self.on(*day))
        })
    }
}
