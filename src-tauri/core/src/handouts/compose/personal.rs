//! Lines for this client only, the next visit, and the questions to answer aloud.

use super::lead;
use crate::Result;
use crate::handouts::lines::{LineKind, Speaker};
use crate::handouts::request::SheetRequest;
use crate::handouts::times::Clock;
use chrono::{Datelike, Days, NaiveDate};
use stipple_handout::sheet::{Next, Scan, Teach, You};
use stipple_knowledge::aftercare::Flag;
use stipple_knowledge::calendar::Form;
use stipple_knowledge::moments::Moment;
use stipple_knowledge::policy::applied;

/// With more lines than these, the home roller is left to the talk before the client goes.
const MOST_LINES: usize = 4;

pub(super) fn you(clock: &Clock<'_>, say: &mut Speaker<'_>) -> Result<You> {
    let heading = say.layout("you-heading", &[])?;
    let request = clock.request;
    let flags: [(Flag, &'static str, &str, LineKind, &[&str]); 7] = [
        (Flag::ColdSores, "blister", "you-cold-sores", LineKind::Rule, &["B1-14", "B10-05"]),
        (Flag::AntiviralPrescribed, "tablet", "you-antiviral", LineKind::Rule, &["B1-14"]),
        (Flag::BloodThinnerCleared, "tablet", "you-blood-thinner", LineKind::Rule, &["B1-09", "S3-32"]),
        (Flag::PigmentHistory, "sun", "you-pigment", LineKind::Rule, &["B1-30", "B8-07", "B8-08"]),
        (Flag::SkinOfColour, "sun", "you-skin-of-colour", LineKind::Normal, &["B1-30", "S3-34", "S4-48"]),
        (Flag::SensitiveSkin, "gel", "you-sensitive-skin", LineKind::Rule, &["B1-45", "S3-23"]),
        (Flag::FirstSession, "first", "you-first-session", LineKind::Normal, &["B9-07", "S3-18"]),
    ];
    let mut items = Vec::new();
    for (flag, icon, id, kind, sources) in flags {
        if request.ended.has(flag) {
            items.push((icon, lead(id, kind, sources, &[], say)?));
        }
    }
    if request.ended.scalp {
        items.push(("wash", lead("you-scalp", LineKind::Rule, &["B8-27", "B8-04"], &[], say)?));
    }
    if request.chart.numbing.is_some() {
        let args = [("emergency", request.emergency.as_str())];
        items.push(("gel", lead("you-numbing", LineKind::Flag, &["B5-11", "B5-12", "B10-02"], &args, say)?));
    }
    let until = clock.time_and_date("painkiller_until")?;
    items.push(("tablet", lead("you-pain", LineKind::Rule, &["B8-22"], &[("until", &until)], say)?));
    if request.ended.last_session {
        let (first, last) = (month_of(clock, "review_photo")?, month_of(clock, "review_photo_final")?);
        let args = [("first", first.as_str()), ("final", last.as_str())];
        items.push(("calendar", lead("you-results", LineKind::Normal, &["B9-07", "B9-08"], &args, say)?));
    } else if items.len() <= MOST_LINES {
        items.push(("needles", lead("you-course", LineKind::Rule, &["B8-26", "S3-41"], &[], say)?));
    }
    Ok(You { heading, items })
}

fn month_of(clock: &Clock<'_>, key: &str) -> Result<String> {
    let day = clock.get(key).as_ref().map(Moment::day).unwrap_or_default();
    Ok(clock.words.date(day, Form::MonthYear)?)
}

pub(super) fn next(clock: &Clock<'_>, say: &mut Speaker<'_>) -> Result<Next> {
    let heading = say.layout("next-heading", &[])?;
    let request = clock.request;
    let first = clock.get("next_not_before").as_ref().map(Moment::day).unwrap_or_default();
    let mut lines = Vec::new();
    let not_before = say.quiet("next-not-before", &[("date", &dated(first, clock)?)])?;
    let date = match request.next_on {
        Some(next) => {
            let date = dated(next, clock)?;
            say.list("next-on", &date, LineKind::Clinic, &[]);
            date
        }
        None if request.ended.last_session => say.clinic("next-last", &[])?,
        None => {
            say.list("next-not-before", &not_before, LineKind::Rule, &["B8-19", "C-10"]);
            not_before.clone()
        }
    };
    if request.next_on.is_none() && !request.ended.last_session {
        lines.push(say.clinic("next-not-booked", &[])?);
    } else if request.next_on.is_some_and(|next| next < first) {
        say.list("next-not-before", &not_before, LineKind::Rule, &["B8-19", "C-10"]);
        lines.push(not_before);
    }
    lines.extend(number(request, say)?);
    lines.extend(stop(clock, say)?);
    let code = request.next_on.map(|next| scan(next, request, say)).transpose()?;
    Ok(Next { heading, date, lines, code })
}

/// More bytes than these make modules too fine for a phone.
const MOST_BYTES: usize = 287;

/// The next visit for the client's phone: no name, and no word of the treatment.
fn scan(next: NaiveDate, request: &SheetRequest, say: &mut Speaker<'_>) -> Result<Scan> {
    let escaped = |text: &str| {
        let kept = text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;");
        kept.replace('\u{a0}', " ").replace(['\r', '\n'], " ")
    };
    let day = |day: NaiveDate| day.format("%Y%m%d").to_string();
    let after = next.succ_opt().unwrap_or(next);
    let event = |phone: &str| {
        let summary = say.quiet("next-event", &[])?;
        let lines = [
            "BEGIN:VEVENT".to_owned(),
            format!("SUMMARY:{}", escaped(&summary)),
            format!("DTSTART;VALUE=DATE:{}", day(next)),
            format!("DTEND;VALUE=DATE:{}", day(after)),
            if phone.is_empty() { String::new() } else { format!("DESCRIPTION:{}", escaped(phone)) },
            "END:VEVENT".to_owned(),
        ];
        Ok::<_, crate::Error>(
            lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\r\n"),
        )
    };
    let whole = event(&request.clinic.phone)?;
    let event = if whole.len() > MOST_BYTES { event("")? } else { whole };
    Ok(Scan { event, words: say.layout("next-scan", &[])?, alt: say.quiet("next-scan.alt", &[])? })
}

/// A day with its weekday, and with its year where that is not the year of the session.
fn dated(day: NaiveDate, clock: &Clock<'_>) -> Result<String> {
    let same_year = day.year() == clock.request.ended.day().year();
    Ok(clock.words.date(day, if same_year { Form::Weekday } else { Form::Full })?)
}

/// Which session comes next.
fn number(request: &SheetRequest, say: &mut Speaker<'_>) -> Result<Option<String>> {
    if request.ended.last_session {
        return Ok(None);
    }
    let Some(number) = request.chart.number.map(|n| (n + 1).to_string()) else { return Ok(None) };
    let line = match request.chart.of.map(|of| of.to_string()) {
        Some(of) => say.clinic("next-session-of", &[("number", &number), ("of", &of)])?,
        None => say.clinic("next-session", &[("number", &number)])?,
    };
    Ok(Some(line))
}

/// When to stop retinol before the next visit: the screening's own wait, counted back.
fn stop(clock: &Clock<'_>, say: &mut Speaker<'_>) -> Result<Option<String>> {
    let request = clock.request;
    let wait = say.data.condition("topical_actives").and_then(|condition| condition.waits.values().next());
    let days = wait.and_then(|wait| applied(wait, &say.data.sources)).map(|applied| applied.value);
    let Some((next, days)) = request.next_on.zip(days) else { return Ok(None) };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few days")]
    let on = next.checked_sub_days(Days::new(days.ceil() as u64)).unwrap_or(next);
    let banned_until = clock.get("retinoid_until").as_ref().map_or(request.ended.day(), Moment::day);
    if on <= banned_until {
        return Ok(None);
    }
    let same_year = on.year() == request.ended.day().year();
    let said = say.words.date(on, if same_year { Form::On } else { Form::OnFull })?;
    let args = [("date", dated(on, clock)?), ("on", said), ("until", say.words.date(on, Form::Until)?)];
    let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
    say.say("next-stop", &args, LineKind::Rule, &["B1-33", "S3-11"]).map(Some)
}

pub(super) fn teach(request: &SheetRequest, say: &mut Speaker<'_>) -> Result<Teach> {
    let face = request
        .chart
        .zones
        .iter()
        .any(|area| say.data.zone(&area.zone, "zone").is_ok_and(|zone| zone.facial));
    let wash = if face { "teach-wash" } else { "teach-wash-body" };
    Ok(Teach {
        heading: say.layout("teach-heading", &[])?,
        questions: [say.layout(wash, &[])?, say.layout("teach-sport", &[])?, say.layout("teach-call", &[])?],
        yours: say.layout("teach-yours", &[])?,
        ours: say.layout("teach-ours", &[])?,
    })
}
