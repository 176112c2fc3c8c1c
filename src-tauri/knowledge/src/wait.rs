//! Waiting periods: calendar months and days, whichever ends later.

use crate::data::Unit;
use chrono::{Days, Months, NaiveDate};

/// A waiting period of whole days or whole calendar months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// So many days.
    Days(u32),
    /// The later of so many calendar months and 92, 183 or 365 days for 3, 6 or 12.
    Months(u32),
}

impl Wait {
    /// A wait of `figure` in `unit`, rounded up to whole days.
    pub fn new(figure: f64, unit: Unit) -> Self {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "waits are small and positive"
        )]
        let whole = |x: f64| x.ceil() as u32;
        match unit {
            Unit::Months => Self::Months(whole(figure)),
            _ => Self::Days(whole(unit.strictness(figure) / 24.0)),
        }
    }

    /// The first allowed day: `on` plus the wait. Nothing where the calendar ends.
    pub fn until(self, on: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => on.checked_add_days(Days::new(days.into())),
            Self::Months(months) => {
                let calendar = on.checked_add_months(Months::new(months))?;
                Some(calendar.max(on.checked_add_days(Days::new(month_days(months).into()))?))
            }
        }
    }
}

/// 31, 92, 183 and 365 days for 1, 3, 6 and 12 months: never shorter than the calendar's mean.
pub(crate) fn month_days(months: u32) -> u32 {
    (months * 365).div_ceil(12)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn months_end_on_the_later_of_calendar_and_days() {
        let cases = [
            (6, day(2026, 9, 14), day(2027, 3, 16), "183 days are later than 14 March"),
            (6, day(2026, 3, 1), day(2026, 9, 1), "6 calendar months are 184 days here"),
            (12, day(2027, 3, 1), day(2028, 3, 1), "a leap year"),
            (3, day(2026, 11, 30), day(2027, 3, 2), "92 days are later than 28 February"),
        ];
        for (months, on, until, why) in cases {
            assert_eq!(Wait::Months(months).until(on), Some(until), "{why}");
        }
    }

    #[test]
    fn the_written_day_counts_are_kept() {
        assert_eq!([1, 3, 6, 12].map(month_days), [31, 92, 183, 365], "as the policy writes them");
    }

    #[test]
    fn the_end_of_the_calendar_is_no_panic() {
        assert_eq!(Wait::Days(9).until(NaiveDate::MAX), None, "there is no such day");
    }
}
