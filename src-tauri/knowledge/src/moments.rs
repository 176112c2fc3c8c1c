//! Instants and dates of the aftercare clock.

use chrono::{DateTime, Datelike, NaiveDate, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use serde::{Serialize, Serializer};

/// When a rule ends: an instant with its zone, or a whole day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A point in time, on a quarter hour of the local clock.
    At(DateTime<Tz>),
    /// A calendar day.
    On(NaiveDate),
}

impl Moment {
    /// The local day.
    pub fn day(&self) -> NaiveDate {
        match self {
            Self::At(at) => at.date_naive(),
            Self::On(on) => *on,
        }
    }

    /// Sorts instants before the days they fall in.
    pub fn order(&self) -> (NaiveDate, u32) {
        match self {
            Self::At(at) => (at.date_naive(), at.num_seconds_from_midnight()),
            Self::On(on) => (*on, u32::MAX),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::At(at) => to.serialize_str(&at.to_rfc3339_opts(chrono::SecondsFormat::Secs, false)),
            Self::On(on) => to.serialize_str(&on.to_string()),
        }
    }
}

/// The instant so many hours later, rounded up to the next quarter hour of the local clock.
pub fn after_hours(from: DateTime<Utc>, hours: i64, zone: Tz) -> DateTime<Tz> {
    let exact = (from + chrono::Duration::hours(hours)).with_timezone(&zone);
    let past = i64::from(exact.minute() % 15) * 60 + i64::from(exact.second());
    let whole = exact - chrono::Duration::nanoseconds(i64::from(exact.nanosecond() % 1_000_000_000));
    let odd = past > 0 || exact.nanosecond() > 0;
    if odd { whole + chrono::Duration::seconds(900 - past) } else { whole }
}

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// `Saturday`.
pub fn weekday(day: NaiveDate) -> &'static str {
    DAYS[day.weekday().num_days_from_monday() as usize]
}

/// The same instant, or the first later quarter hour that the clocks show only once that night.
pub(crate) fn said_once(at: &DateTime<Tz>) -> DateTime<Tz> {
    let twice = |at: &DateTime<Tz>| {
        let read = at.timezone().from_local_datetime(&at.naive_local());
        read.earliest() != read.latest()
    };
    let mut at = *at;
    while twice(&at) {
        at += chrono::Duration::minutes(15);
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, zone: Tz) -> DateTime<Tz> {
        DateTime::parse_from_rfc3339(text).expect("a valid instant").with_timezone(&zone)
    }

    #[test]
    fn elapsed_hours_cross_daylight_saving() {
        let cases = [
            ("2026-10-23T14:30:00+01:00", Tz::Europe__London, 48, "2026-10-25T13:30:00+00:00"),
            ("2026-03-28T14:30:00+00:00", Tz::Europe__London, 24, "2026-03-29T15:30:00+01:00"),
            ("2026-10-31T14:30:00-04:00", Tz::America__New_York, 24, "2026-11-01T13:30:00-05:00"),
            ("2026-03-07T14:30:00-05:00", Tz::America__New_York, 24, "2026-03-08T15:30:00-04:00"),
            ("2026-04-04T14:30:00+11:00", Tz::Australia__Lord_Howe, 24, "2026-04-05T14:00:00+10:30"),
            ("2026-10-03T14:30:00+10:30", Tz::Australia__Lord_Howe, 24, "2026-10-04T15:00:00+11:00"),
        ];
        for (from, zone, hours, expected) in cases {
            let end = after_hours(at(from, zone).to_utc(), hours, zone);
            assert_eq!(end.to_rfc3339(), expected, "{hours} h after {from}");
        }
    }

    #[test]
    fn an_odd_minute_is_rounded_up_to_the_local_quarter_hour() {
        let cases = [
            ("2026-11-19T14:31:00Z", "2026-11-19T15:45:00+01:00"),
            ("2026-11-19T14:30:01Z", "2026-11-19T15:45:00+01:00"),
            ("2026-11-19T14:30:00.5Z", "2026-11-19T15:45:00+01:00"),
            ("2026-11-19T14:30:00Z", "2026-11-19T15:30:00+01:00"),
        ];
        for (from, expected) in cases {
            let end = after_hours(at(from, Tz::UTC).to_utc(), 0, Tz::Europe__Berlin);
            assert_eq!(end.to_rfc3339(), expected, "never earlier than the elapsed time: {from}");
        }
    }
}
