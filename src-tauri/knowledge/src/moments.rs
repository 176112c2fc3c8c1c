//! Instants and dates of the aftercare clock, and how English says them.

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
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `Saturday`.
pub fn weekday(day: NaiveDate) -> &'static str {
    DAYS[day.weekday().num_days_from_monday() as usize]
}

/// `November`.
pub fn month(day: NaiveDate) -> &'static str {
    MONTHS[day.month0() as usize]
}

/// `21 November`, held together by a no-break space.
pub fn day_month(day: NaiveDate) -> String {
    format!("{}\u{a0}{}", day.day(), month(day))
}

/// `Saturday 21 November`.
pub fn weekday_date(day: NaiveDate) -> String {
    format!("{} {}", weekday(day), day_month(day))
}

/// `21 November 2026`.
pub fn full_date(day: NaiveDate) -> String {
    format!("{}\u{a0}{}", day_month(day), day.year())
}

/// `2.30pm`, `9am`, `midday`, `midnight`. A time that the clocks show twice that night is said as the
/// first later one that they show once: late is safe, early is not.
pub fn clock(at: &DateTime<Tz>) -> String {
    let twice = |at: &DateTime<Tz>| {
        let read = at.timezone().from_local_datetime(&at.naive_local());
        read.earliest() != read.latest()
    };
    let mut at = *at;
    while twice(&at) {
        at += chrono::Duration::minutes(15);
    }
    match (at.hour(), at.minute()) {
        (0, 0) => "midnight".into(),
        (12, 0) => "midday".into(),
        (hour, minute) => {
            let half = if hour < 12 { "am" } else { "pm" };
            let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
            if minute == 0 { format!("{twelve}{half}") } else { format!("{twelve}.{minute:02}{half}") }
        }
    }
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

    #[test]
    fn a_time_that_comes_twice_is_said_as_the_next_that_comes_once() {
        for text in ["2026-10-25T00:15:00Z", "2026-10-25T01:15:00Z"] {
            let said = clock(&at(text, Tz::Europe__London));
            assert_eq!(said, "2am", "1.15am comes twice that night");
        }
    }

    #[test]
    fn clock_times_are_said_as_people_say_them() {
        let cases = [
            ("2026-11-19T14:30:00Z", "2.30pm"),
            ("2026-11-19T09:00:00Z", "9am"),
            ("2026-11-19T00:15:00Z", "12.15am"),
            ("2026-11-19T12:00:00Z", "midday"),
            ("2026-11-19T00:00:00Z", "midnight"),
        ];
        for (text, said) in cases {
            assert_eq!(clock(&at(text, Tz::UTC)), said, "no 12am, no 24-hour clock");
        }
    }
}
