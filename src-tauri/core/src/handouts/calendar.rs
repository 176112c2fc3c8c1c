//! Every end time of a sheet as a calendar, to be saved beside the PDF. No name stands in it.

use super::{End, SheetRequest};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use icalendar::{Calendar, Component, Event, EventLike};
use stipple_knowledge::moments::Moment;

/// A rule's end is shown for so long.
const SHOWN: Duration = Duration::minutes(15);

/// The calendar: one event for each end, and one for the next visit. The same sheet gives the same text.
pub(super) fn write(sheet_id: &str, request: &SheetRequest, ends: &[End], visit: &str) -> String {
    let made = request.ended.at;
    let mut calendar = Calendar::new();
    for (n, end) in ends.iter().enumerate() {
        let mut event = titled(sheet_id, n, made, &end.text);
        match end.at {
            Moment::At(at) => event.starts(at.to_utc()).ends(at.to_utc() + SHOWN),
            Moment::On(day) => whole(&mut event, day),
        };
        calendar.push(event.done());
    }
    if let Some(day) = request.next_on {
        let mut event = titled(sheet_id, ends.len(), made, visit);
        event.description(&request.clinic.phone.replace('\u{a0}', " "));
        calendar.push(whole(&mut event, day).done());
    }
    calendar.done().to_string()
}

fn titled(sheet_id: &str, n: usize, made: DateTime<Utc>, summary: &str) -> Event {
    let mut event = Event::new();
    event.uid(&format!("{sheet_id}-{n}@stipple")).timestamp(made).summary(summary);
    event
}

fn whole(event: &mut Event, day: NaiveDate) -> &mut Event {
    event.starts(day).ends(day.succ_opt().unwrap_or(day))
}
