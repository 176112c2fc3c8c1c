//! How a language says days, dates and times. The words, and their order, are data.

use crate::moments::said_once;
use crate::words::{NoWords, Words};
use chrono::{DateTime, Datelike, NaiveDate, Timelike};
use chrono_tz::Tz;

/// A way to say a date; the messages are in `dates.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `21 November`
    DayMonth,
    /// `Saturday 21 November`
    Weekday,
    /// `Saturday 21 November 2026`
    Full,
    /// `on Saturday 21 November`
    On,
    /// `on Saturday 21 November 2026`
    OnFull,
    /// `Saturday 21 November`, after "until" or "to the end of"
    Until,
    /// `November 2026`
    MonthYear,
    /// `21 November 2026`
    Long,
}

impl Form {
    fn id(self) -> &'static str {
        match self {
            Self::DayMonth => "date-day-month",
            Self::Weekday => "date-weekday",
            Self::Full => "date-full",
            Self::On => "date-on",
            Self::OnFull => "date-on-full",
            Self::Until => "date-until",
            Self::MonthYear => "date-month-year",
            Self::Long => "date-long",
        }
    }
}

impl Words {
    /// A date in this form.
    ///
    /// # Errors
    /// Where words are missing.
    pub fn date(&self, day: NaiveDate, form: Form) -> Result<String, NoWords> {
        let weekday = format!("weekday-{}", day.weekday().number_from_monday());
        let month = format!("month-{}", day.month());
        let args = [
            ("weekday", self.get(&weekday, &[])?),
            ("on", self.get(&format!("{weekday}.on"), &[])?),
            ("until", self.get(&format!("{weekday}.until"), &[])?),
            ("day", day.day().to_string()),
            ("first", if day.day() == 1 { "yes" } else { "no" }.to_owned()),
            ("month", self.get(&month, &[])?),
            ("of", self.get(&format!("{month}.of"), &[])?),
            ("year", day.year().to_string()),
        ];
        self.get(form.id(), &args.each_ref().map(|(name, value)| (*name, value.as_str())))
    }

    /// A weekday; `form` is `short`, `on`, `until` or `after`, or empty for its name.
    ///
    /// # Errors
    /// Where words are missing.
    pub fn weekday(&self, day: NaiveDate, form: &str) -> Result<String, NoWords> {
        let dot = if form.is_empty() { "" } else { "." };
        self.get(&format!("weekday-{}{dot}{form}", day.weekday().number_from_monday()), &[])
    }

    /// The name of a day's month.
    ///
    /// # Errors
    /// Where words are missing.
    pub fn month(&self, day: NaiveDate) -> Result<String, NoWords> {
        self.get(&format!("month-{}", day.month()), &[])
    }

    /// A time of day: `2.30pm`, `midday`. A time that the clocks show twice that night is said as the
    /// first later one that they show once: late is safe, early is not.
    ///
    /// # Errors
    /// Where words are missing.
    pub fn clock(&self, at: &DateTime<Tz>) -> Result<String, NoWords> {
        let at = said_once(at);
        match (at.hour(), at.minute()) {
            (0, 0) => return self.get("clock-midnight", &[]),
            (12, 0) => return self.get("clock-midday", &[]),
            _ => {}
        }
        let (afternoon, twelve) = at.hour12();
        let (hour, twelve, minute) =
            (at.hour().to_string(), twelve.to_string(), format!("{:02}", at.minute()));
        let args = [
            ("hour", hour.as_str()),
            ("twelve", twelve.as_str()),
            ("minute", minute.as_str()),
            ("half", if afternoon { "pm" } else { "am" }),
            ("part", part_of_day(at.hour())),
            ("single", if at.hour() == 1 { "yes" } else { "no" }),
            ("oclock", if at.minute() == 0 { "yes" } else { "no" }),
        ];
        self.get("clock-time", &args)
    }

    /// A time of another day: `2.30pm on Friday`.
    ///
    /// # Errors
    /// Where words are missing.
    pub fn clock_on(&self, at: &DateTime<Tz>) -> Result<String, NoWords> {
        let day = at.date_naive();
        let (time, on, until) = (self.clock(at)?, self.weekday(day, "on")?, self.weekday(day, "until")?);
        self.get("clock-on", &[("time", &time), ("on", &on), ("until", &until)])
    }

    /// A time of another day with its date: `2.30pm on Friday 20 November`.
    ///
    /// # Errors
    /// Where words are missing.
    pub fn clock_on_date(&self, at: &DateTime<Tz>) -> Result<String, NoWords> {
        let day = at.date_naive();
        let (time, on, until) = (self.clock(at)?, self.date(day, Form::On)?, self.date(day, Form::Until)?);
        self.get("clock-on", &[("time", &time), ("on", &on), ("until", &until)])
    }

    /// A figure as a percentage.
    ///
    /// # Errors
    /// Where words are missing.
    pub fn percent(&self, figure: f64) -> Result<String, NoWords> {
        self.get("number-percent", &[("figure", &self.number(&figure.to_string())?)])
    }

    /// Midnight, as the end of the day before it: `the end of Friday`.
    ///
    /// # Errors
    /// Where words are missing.
    pub fn clock_end(&self, day: NaiveDate) -> Result<String, NoWords> {
        let (until, on) = (self.weekday(day, "until")?, self.weekday(day, "on")?);
        self.get("clock-end", &[("until", &until), ("on", &on)])
    }

    /// A figure with the decimal sign of the language.
    ///
    /// # Errors
    /// Where words are missing.
    pub fn number(&self, figure: &str) -> Result<String, NoWords> {
        Ok(figure.replace('.', &self.get("number-decimal", &[])?))
    }
}

/// For languages that name the part of the day.
fn part_of_day(hour: u32) -> &'static str {
    match hour {
        0..12 => "morning",
        12..15 => "noon",
        _ => "evening",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Knowledge;

    fn at(text: &str, zone: Tz) -> DateTime<Tz> {
        DateTime::parse_from_rfc3339(text).expect("a valid instant").with_timezone(&zone)
    }

    fn said(lang: &str, country: &str, text: &str) -> String {
        let data = Knowledge::bundled().expect("the data loads");
        let words = data.sheets.of(lang, country).expect("a language of the sheet");
        words.clock(&at(text, Tz::UTC)).expect("words")
    }

    #[test]
    fn a_time_that_comes_twice_is_said_as_the_next_that_comes_once() {
        let data = Knowledge::bundled().expect("the data loads");
        for text in ["2026-10-25T00:15:00Z", "2026-10-25T01:15:00Z"] {
            let said = data.words.clock(&at(text, Tz::Europe__London));
            assert_eq!(said.as_deref(), Ok("2am"), "1.15am comes twice that night");
        }
    }

    #[test]
    fn clock_times_are_said_as_people_say_them() {
        let cases = [
            ("en", "GB", "2026-11-19T14:30:00Z", "2.30pm"),
            ("en", "GB", "2026-11-19T09:00:00Z", "9am"),
            ("en", "GB", "2026-11-19T00:15:00Z", "12.15am"),
            ("en", "AU", "2026-11-19T12:00:00Z", "midday"),
            ("en", "IE", "2026-11-19T00:00:00Z", "midnight"),
            ("en", "US", "2026-11-19T14:30:00Z", "2:30\u{a0}pm"),
            ("en", "US", "2026-11-19T12:00:00Z", "noon"),
            ("es", "ES", "2026-11-19T01:30:00Z", "la 1:30"),
            ("es", "ES", "2026-11-19T14:30:00Z", "las 14:30"),
            ("fr", "FR", "2026-11-19T14:30:00Z", "14\u{a0}h\u{a0}30"),
            ("de", "DE", "2026-11-19T14:30:00Z", "14.30\u{a0}Uhr"),
            ("pl", "PL", "2026-11-19T14:30:00Z", "14.30"),
            ("pt", "PT", "2026-11-19T14:30:00Z", "14:30"),
            ("ar", "AE", "2026-11-19T12:30:00Z", "12:30\u{a0}ظهرًا"),
            ("ar", "AE", "2026-11-19T17:30:00Z", "5:30\u{a0}مساءً"),
        ];
        for (lang, country, text, expected) in cases {
            assert_eq!(said(lang, country, text), expected, "{lang}, {country}");
        }
    }

    #[test]
    fn dates_stand_in_the_order_of_the_country() {
        let data = Knowledge::bundled().expect("the data loads");
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        let cases = [
            ("GB", Form::Full, "Saturday 21 November 2026"),
            ("US", Form::Full, "Saturday, November 21, 2026"),
            ("GB", Form::On, "on Saturday 21 November"),
            ("US", Form::DayMonth, "November 21"),
        ];
        for (country, form, expected) in cases {
            let words = data.sheets.of("en", country).expect("English");
            let said = words.date(day, form).expect("words").replace('\u{a0}', " ");
            assert_eq!(said, expected, "{country}");
        }
    }
}
