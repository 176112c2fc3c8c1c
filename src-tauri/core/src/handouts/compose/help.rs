//! Signs that need help, and whom to call.

use crate::handouts::lines::{LineKind, Speaker};
use crate::handouts::times::Clock;
use crate::{Result, texts};
use chrono::{Days, NaiveDate};
use stipple_handout::sheet::Help;
use stipple_knowledge::calendar::Form;

/// Signs for the clinic, the same day.
const TODAY: [(&str, &[&str]); 8] = [
    ("flag-worse", &["B10-04"]),
    ("flag-lasting", &["B10-08"]),
    ("flag-pus", &["B10-04"]),
    ("flag-blisters", &["B10-05"]),
    ("flag-fever", &["B10-03"]),
    ("flag-streaks", &["B10-03"]),
    ("flag-lumps", &["B10-08", "B10-09", "B10-10", "B10-11"]),
    ("flag-numb", &["B10-12"]),
];

/// Signs for the emergency number; those of numbing cream only where it was used.
const NOW: [(&str, &str); 9] = [
    ("flag-breathing", "B10-01"),
    ("flag-swelling", "B10-01"),
    ("flag-faint", "B10-01"),
    ("flag-hives", "B10-01"),
    ("flag-numbing-confused", "B10-02"),
    ("flag-numbing-heart", "B10-02"),
    ("flag-numbing-lips", "B10-02"),
    ("flag-eye", "B10-06"),
    ("flag-bleeding", "B10-07"),
];

pub(super) fn today(clock: &Clock<'_>, say: &mut Speaker<'_>) -> Result<Help> {
    let clinic = &clock.request.clinic;
    let phone = super::keep(&clinic.phone);
    let heading = say.clinic("help-today", &[("phone", &phone)])?;
    let out_of_hours = super::keep(&clinic.out_of_hours);
    let line = match (out_of_hours.as_str(), clinic.country.as_str()) {
        ("", _) => say.clinic("help-closed-none", &[])?,
        (number, "GB" | "") if texts::digits(number) != "111" => {
            say.clinic("help-closed-gb", &[("phone", number)])?
        }
        (number, _) => say.clinic("help-closed", &[("phone", number)])?,
    };
    let day = |key: &str| after(clock, days(say, key));
    let (worse, lasting) = (day("getting_worse"), day("still_red_or_lumps"));
    let after = say.words.weekday(worse, "after")?;
    let (worse, lasting) = (say.words.weekday(worse, "")?, say.words.date(lasting, Form::DayMonth)?);
    let mut items = Vec::new();
    for (id, sources) in TODAY {
        let day = if id == "flag-worse" { &worse } else { &lasting };
        items.push(say.say(id, &[("day", day), ("after", &after)], LineKind::Flag, sources)?);
    }
    Ok(Help { heading, line, items })
}

pub(super) fn now(clock: &Clock<'_>, say: &mut Speaker<'_>) -> Result<Help> {
    let number = super::keep(&clock.request.emergency);
    let heading = say.clinic("help-now", &[("number", &number)])?;
    let numbed = clock.request.chart.numbing.is_some();
    let mut items = Vec::new();
    for (id, source) in NOW.iter().filter(|(id, _)| numbed || !id.contains("numbing")) {
        items.push(say.say(id, &[], LineKind::Flag, &[source])?);
    }
    Ok(Help { heading, line: String::new(), items })
}

/// After how many days a sign counts, from the data.
fn days(say: &Speaker<'_>, key: &str) -> u64 {
    say.data
        .red_flags
        .iter()
        .find(|flag| flag.key == key)
        .and_then(|flag| flag.after_days)
        .unwrap_or(0)
        .into()
}

fn after(clock: &Clock<'_>, days: u64) -> NaiveDate {
    let start = clock.request.ended.day();
    start.checked_add_days(Days::new(days)).unwrap_or(start)
}
