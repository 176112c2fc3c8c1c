//! From a finished session to the words of its sheet. Nothing here knows how they will look.

mod areas;
mod help;
mod own;
mod personal;

use super::Options;
use super::calendar;
use super::lines::{Line, LineKind, Speaker};
use super::request::SheetRequest;
use super::times::{Clock, chart};
use crate::templates::words_of;
use crate::{Error, Result};
use chrono::{Days, NaiveDate};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use stipple_handout::TEMPLATE_VERSION;
use stipple_handout::sheet::{Call, Contact, Day, Days as DayTable, Foot, Lead, Sheet, Three};
use stipple_knowledge::Knowledge;
use stipple_knowledge::aftercare::times;
use stipple_knowledge::calendar::Form;
use stipple_knowledge::claims;
use stipple_knowledge::data::EDITION;
use stipple_knowledge::moments::Moment;

/// A sheet in words, with what it rests on.
#[derive(Clone, Debug)]
pub struct Composed {
    /// What is printed.
    pub sheet: Sheet,
    /// Hash of its content, as printed on it.
    pub sheet_id: String,
    /// Every end time by key.
    pub times: BTreeMap<String, Moment>,
    /// Every line in reading order.
    pub lines: Vec<Line>,
    /// Every end time and the next visit, as a calendar file.
    pub calendar: String,
    /// What a careful colleague would ask about.
    pub warnings: Vec<String>,
    /// The layout, and after a point the clinic's own template where it changes anything.
    pub template_version: String,
}

fn template_version(request: &SheetRequest) -> String {
    match request.own.version {
        0 => TEMPLATE_VERSION.to_owned(),
        own => format!("{TEMPLATE_VERSION}.{own}"),
    }
}

/// Puts the sheet into words.
///
/// # Errors
/// Where the calendar ends, or words are missing.
pub fn compose(data: &Knowledge, request: &SheetRequest, options: Options) -> Result<Composed> {
    let times = times(data, &request.ended)?;
    let words = words_of(data, &request.lang, &request.clinic.country)?;
    let clock = Clock { times: &times, request, words };
    let mut say = Speaker {
        data,
        words,
        own: &request.own.words,
        you: request.you,
        lines: Vec::new(),
        ends: Vec::new(),
    };
    let title = say.layout("sheet-title", &[])?;
    let practitioner = match request.practitioner.trim() {
        "" => String::new(),
        name => say.clinic("sheet-treated-by", &[("practitioner", name)])?,
    };
    let opening = opening(request, &mut say)?;
    let three = three(request, &mut say)?;
    let call = call(request, &mut say)?;
    let did = areas::did(request, &mut say)?;
    let chart = chart(&clock, &mut say)?;
    let tonight = tonight(&clock, &mut say)?;
    let turn_over = [say.layout("turn-over", &[])?, say.quiet("turn-over-more", &[])?];
    let days = days(&clock, &mut say)?;
    let help_today = help::today(&clock, &mut say)?;
    let help_now = help::now(&clock, &mut say)?;
    let own_lang = own_lang(&request.clinic.country);
    say.words = words_of(data, own_lang, &request.clinic.country)?;
    let heading = words.get("doctor-heading", &[])?;
    let doctor = areas::doctor(heading, request, &mut say)?;
    say.words = words;
    let you = personal::you(&clock, &mut say)?;
    let own = own::own(request, &mut say)?;
    let next = personal::next(&clock, &mut say)?;
    let teach = personal::teach(request, &mut say)?;
    let sheet_id = sheet_id(data, request, &times, &say.lines, options)?;
    let foot = foot(request, &sheet_id, &mut say)?;
    let sheet = Sheet {
        lang: request.lang.clone(),
        own_lang: own_lang.into(),
        rtl: words.get("text-direction", &[])? == "rtl",
        title,
        clinic: request.clinic.name.clone(),
        logo: request.own.logo.clone(),
        colour: request.own.colour,
        practitioner,
        opening,
        three,
        call,
        did,
        times: chart,
        tonight,
        turn_over,
        days,
        help_today,
        help_now,
        doctor,
        you,
        own,
        next,
        teach,
        foot,
    };
    unclaimed(data, &sheet.clinic, &say.lines)?;
    let warnings = warnings(data, request, &times)?;
    let calendar = calendar::write(&sheet_id, request, &say.ends, &say.quiet("next-event", &[])?);
    let template_version = template_version(request);
    Ok(Composed { sheet, sheet_id, times, lines: say.lines, calendar, warnings, template_version })
}

/// The words of the clinic's own country, for whoever treats the client there.
pub fn own_lang(country: &str) -> &'static str {
    match country {
        "ES" | "MX" | "AR" | "CO" | "CL" | "PE" => "es",
        "FR" => "fr",
        "DE" | "AT" => "de",
        "PL" => "pl",
        "PT" | "BR" => "pt",
        _ => "en",
    }
}

/// Refuses a sheet that makes a claim no source supports, in what the clinic has typed; a test holds our
/// own words to the same.
fn unclaimed(data: &Knowledge, clinic: &str, lines: &[Line]) -> Result<()> {
    let typed = lines.iter().filter(|line| line.kind == LineKind::Clinic).map(|line| line.text.as_str());
    let texts: Vec<&str> = typed.chain([clinic]).collect();
    match claims::made_in(data, &texts.join(" | ")) {
        Some(claim) => Err(Error::invalid("sheet", claim.said())),
        None => Ok(()),
    }
}

fn opening(request: &SheetRequest, say: &mut Speaker<'_>) -> Result<String> {
    let at = request.ended.at.with_timezone(&request.ended.zone);
    let day = at.date_naive();
    let (date, on) = (say.words.date(day, Form::Full)?, say.words.date(day, Form::OnFull)?);
    let time = say.words.clock(&at)?;
    let args = [("date", date.as_str()), ("on", on.as_str()), ("time", time.as_str())];
    match request.first_name.as_str() {
        "" => say.clinic("sheet-opening-nameless", &args),
        name => say.clinic("sheet-opening", &[&[("name", name)][..], &args].concat()),
    }
}

fn three(request: &SheetRequest, say: &mut Speaker<'_>) -> Result<Three> {
    let shown = request
        .chart
        .zones
        .iter()
        .any(|area| say.data.zone(&area.zone, "zone").is_ok_and(|z| z.cap == "face"));
    let heading = say.layout("three-heading", &[])?;
    let sun = match (shown, request.ended.scalp) {
        (true, _) => "three-sun",
        (false, true) => "three-scalp",
        (false, false) => "three-body",
    };
    let items = [
        lead("three-clean", LineKind::Rule, &["B8-01"], &[], say)?,
        lead(sun, LineKind::Rule, &["B8-06", "B8-08", "B8-10"], &[], say)?,
        lead("three-call", LineKind::Flag, &["B10-04"], &[], say)?,
    ];
    Ok(Three { heading, items })
}

/// Bold words and their `.more`, listed as one line.
fn lead(
    id: &str,
    kind: LineKind,
    sources: &[&str],
    args: &[(&str, &str)],
    say: &mut Speaker<'_>,
) -> Result<Lead> {
    let lead = Lead { bold: say.quiet(id, args)?, more: say.quiet(&format!("{id}.more"), args)? };
    say.list(id, &format!("{} {}", lead.bold, lead.more), kind, sources);
    Ok(lead)
}

fn call(request: &SheetRequest, say: &mut Speaker<'_>) -> Result<Call> {
    let (us, closed) = (say.quiet("call-us", &[])?, say.quiet("call-closed", &[])?);
    let emergency = say.quiet("call-emergency", &[])?;
    let clinic = &request.clinic;
    let none = say.quiet("call-closed-default", &[])?;
    let closed = if clinic.out_of_hours.trim().is_empty() {
        Contact { label: closed, number: String::new(), note: none }
    } else {
        Contact { label: closed, number: keep(&clinic.out_of_hours), note: String::new() }
    };
    let call = Call {
        us: Contact { label: us, number: keep(&clinic.phone), note: keep_hours(&clinic.hours) },
        closed,
        emergency: Contact {
            label: emergency,
            number: keep(&request.emergency),
            note: say.quiet("call-see-page", &[("page", "%h")])?,
        },
    };
    for (id, contact) in
        [("call-us", &call.us), ("call-closed", &call.closed), ("call-emergency", &call.emergency)]
    {
        let note = if id == "call-emergency" { "" } else { &contact.note };
        let text = [contact.label.as_str(), &contact.number, note].join(" ");
        say.list(id, text.split_whitespace().collect::<Vec<_>>().join(" ").as_str(), LineKind::Clinic, &[]);
    }
    Ok(call)
}

/// Holds a span of hours together: `9am to 6pm`.
fn keep_hours(hours: &str) -> String {
    let words: Vec<&str> = hours.split(' ').collect();
    let figure = |n: usize| words.get(n).is_some_and(|word| word.contains(|c: char| c.is_ascii_digit()));
    let mut kept = String::new();
    for (n, word) in words.iter().enumerate() {
        let inside = (figure(n) && n > 1 && figure(n - 2)) || (n > 0 && figure(n - 1) && figure(n + 1));
        kept.push_str(if n == 0 {
            ""
        } else if inside {
            "\u{a0}"
        } else {
            " "
        });
        kept.push_str(word);
    }
    kept
}

/// Holds a phone number together; longer words may break.
fn keep(number: &str) -> String {
    let number = number.trim();
    if number.chars().count() <= 16 { number.replace(' ', "\u{a0}") } else { number.to_owned() }
}

fn tonight(clock: &Clock<'_>, say: &mut Speaker<'_>) -> Result<Lead> {
    let same_day = clock.get("wash_none_until").is_some_and(|end| end.day() == clock.request.ended.day());
    let wash = clock.time_and_day("wash_none_until")?;
    let id = if same_day { "tonight-text" } else { "tonight-late" };
    let early = clock.ends_by_day("wash_none_until");
    let heading = if early { "tonight-heading-day" } else { "tonight-heading" };
    let lead = Lead { bold: say.quiet(heading, &[])?, more: say.quiet(id, &[("wash", &wash)])? };
    let sources = ["B8-03", "B8-04", "B8-02", "B8-24"];
    say.list(id, &format!("{} {}", lead.bold, lead.more), LineKind::Rule, &sources);
    Ok(lead)
}

fn days(clock: &Clock<'_>, say: &mut Speaker<'_>) -> Result<DayTable> {
    let heading = say.layout("days-heading", &[])?;
    let heads = [say.quiet("days-when", &[])?, say.quiet("days-feel", &[])?, say.quiet("days-do", &[])?];
    let start = clock.request.ended.day();
    let day = |n: u64| start.checked_add_days(Days::new(n)).unwrap_or(start);
    let face =
        clock.request.chart.zones.iter().any(|a| say.data.zone(&a.zone, "zone").is_ok_and(|z| z.facial));
    let long = clock.get("sunscreen_to").is_some_and(|end| end.day() > day(14));
    let bare = clock.get("makeup_until").is_some_and(|end| end.day() > day(2));
    let to = |n: u64, say: &Speaker<'_>| {
        say.quiet("days-to", &[("date", &say.words.date(day(n), Form::DayMonth)?)])
    };
    let (first, second) = (say.words.weekday(day(2), "")?, say.words.weekday(day(3), "")?);
    let both = say.quiet("days-and", &[("first", &first), ("second", &second)])?;
    let rows = [
        ("day-tonight", say.words.date(start, Form::Weekday)?, &["B9-01"][..], &["B8-03", "B8-02"][..]),
        (
            if face { "day-2" } else { "day-2-body" },
            say.words.date(day(1), Form::Weekday)?,
            &["B9-02"],
            &["B8-05", "B8-07"],
        ),
        (
            if !face {
                "day-3-body"
            } else if bare {
                "day-3-long"
            } else {
                "day-3"
            },
            both,
            &["B9-03", "B9-04"],
            &["B8-01", "B8-24"],
        ),
        ("day-flaking", to(7, say)?, &["B9-04", "B9-05"], &["B8-16"]),
        (
            match (face, long) {
                (true, false) => "day-week-2",
                (true, true) => "day-week-2-long",
                (false, false) => "day-week-2-body",
                (false, true) => "day-week-2-body-long",
            },
            to(if long { 28 } else { 14 }, say)?,
            &["B9-06"],
            &["B8-07", "B8-08"],
        ),
    ];
    let (wash, from) = (clock.time_and_day("wash_none_until")?, clock.time_and_day("water_only_until")?);
    let args = [("wash", wash.as_str()), ("from", from.as_str())];
    let mut table = Vec::new();
    for (id, date, normal, rules) in rows {
        let when = say.quiet(id, &[])?;
        let feel = say.quiet(&format!("{id}.feel"), &[])?;
        let todo = say.quiet(&format!("{id}.do"), &args)?;
        let head = say.quiet("days-label", &[("label", &format!("{when}, {date}"))])?;
        say.list(&format!("{id}.feel"), &format!("{head} {feel}"), LineKind::Normal, normal);
        say.list(&format!("{id}.do"), &format!("{head} {todo}"), LineKind::Rule, rules);
        table.push(Day { when, date, feel, todo });
    }
    let note = say.say("days-colour", &[], LineKind::Normal, &["B9-01"])?;
    let label = |head: &String| say.quiet("days-label", &[("label", head)]);
    let labels = [label(&heads[1])?, label(&heads[2])?];
    Ok(DayTable { heading, heads, labels, rows: table, note })
}

fn foot(request: &SheetRequest, sheet_id: &str, say: &mut Speaker<'_>) -> Result<Foot> {
    let clinic = request.clinic.name.as_str();
    let only = match request.first_name.as_str() {
        "" => say.layout("foot-only-nameless", &[("clinic", clinic)])?,
        name => say.layout("foot-only", &[("name", name), ("clinic", clinic)])?,
    };
    let mut words = say.layout("foot-words", &[("edition", EDITION)])?;
    if request.own.version > 0 {
        let version = request.own.version.to_string();
        words = format!("{words} {}", say.layout("foot-own", &[("version", &version)])?);
    }
    if let Some(head) = &request.journal_head {
        words = format!("{words} {}", say.layout("foot-journal", &[("head", head)])?);
    }
    let page = say.quiet("foot-page", &[("sheet", sheet_id), ("page", "%p"), ("pages", "%n")])?;
    Ok(Foot { only, words, page })
}

/// Days after which a next visit is taken for a mistyped one.
const YEAR: i64 = 366;

fn warnings(
    data: &Knowledge,
    request: &SheetRequest,
    times: &BTreeMap<String, Moment>,
) -> Result<Vec<String>> {
    let long = |day: NaiveDate| data.words.date(day, Form::Long);
    let mut warnings = Vec::new();
    let first = times.get("next_not_before").map(Moment::day);
    if let Some((next, first)) = request.next_on.zip(first).filter(|(next, first)| next < first) {
        let args = [("next", long(next)?), ("first", long(first)?)];
        let args = args.each_ref().map(|(name, day)| (*name, day.as_str()));
        warnings.push(format!("next_on: {}", data.words.get("warning-next-soon", &args)?));
    }
    let ended = request.ended.day();
    if let Some(next) = request.next_on.filter(|next| (*next - ended).num_days() > YEAR) {
        warnings.push(format!("next_on: {}", data.words.get("warning-next-far", &[("next", &long(next)?)])?));
    }
    if request.chart.gel.as_ref().is_none_or(|gel| gel.name.trim().is_empty()) {
        warnings.push(format!("gel: {}", data.words.get("warning-gel", &[])?));
    }
    Ok(warnings)
}

/// Eight letters of the hash over everything that makes this sheet what it is.
fn sheet_id(
    data: &Knowledge,
    request: &SheetRequest,
    times: &BTreeMap<String, Moment>,
    lines: &[Line],
    options: Options,
) -> Result<String> {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let about = (
        &data.version,
        TEMPLATE_VERSION,
        &request.lang,
        options.paper_name(),
        options.points(),
        &request.journal_head,
    );
    let logo = request.own.logo.as_ref().map(|logo| format!("{:x}", Sha256::digest(&logo.bytes)));
    let people = (&request.clinic.name, &request.practitioner, &request.first_name);
    let content = serde_json::to_vec(&(
        about,
        people,
        logo,
        request.own.colour,
        times,
        lines,
        &request.ended.at.to_rfc3339(),
    ))?;
    let hash = Sha256::digest(content);
    let letters: Vec<char> =
        hash.iter().take(8).map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect();
    let (first, second) = letters.split_at(4);
    Ok(format!("{}-{}", first.iter().collect::<String>(), second.iter().collect::<String>()))
}
