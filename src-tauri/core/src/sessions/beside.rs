//! What is known beside a record: what the client has said, what caps the depth, the other sessions.

use super::ops::{signed, signed_at};
use super::{Chart, Close, Context, Other, Session, State, Zone, rules, store};
use crate::screening::InTheWay;
use crate::{ClientId, ClinicFile, Error, Result, SessionId, clients, clinic, plans, screening, supplies};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;
use stipple_knowledge::calendar::Form;
use stipple_knowledge::course::figure;
use stipple_knowledge::screening::Outcome;
use stipple_knowledge::screening::settings::{Settings, fewer_passes, less_depth};
use stipple_knowledge::zones::{DepthCaps, LessDepth, MaxDepth};

/// Clocks may be apart by so many minutes.
const CLOCKS_DIFFER: i64 = 10;

/// What the client has said leaves in the way of the zones that are charted, on the day of the session;
/// nothing where nobody has screened the client.
pub fn in_the_way(
    file: &ClinicFile,
    client: ClientId,
    chart: &Chart,
    until: Option<&str>,
) -> Result<Option<InTheWay>> {
    let Some(mut asked) = screening::standing(file, client, until)? else { return Ok(None) };
    let data = file.knowledge();
    let charted = chart.zones.iter().map(|area| area.zone.clone());
    let charted: BTreeSet<String> = charted.filter(|zone| data.zone(zone, "zones").is_ok()).collect();
    if !charted.is_empty() {
        asked.zones = charted.into_iter().collect();
    }
    asked.numbing_planned |= chart.numbing.is_some();
    let letters = screening::letters(file, client)?;
    let left = screening::in_the_way(&data, &asked, &letters, day_of(file, chart)?)?;
    let open = screening::latest(file, client)?.is_some_and(|last| !last.verdict.missing.is_empty());
    Ok(Some(InTheWay { incomplete: left.incomplete || open, ..left }))
}

/// The day of a record, by the clock where it happened; today where it says none.
pub(super) fn day_of(file: &ClinicFile, chart: &Chart) -> Result<NaiveDate> {
    let Some(at) = chart.ended_at.or(chart.started_at) else { return clients::today(file) };
    let zone = if chart.zone.is_empty() { clinic::get(file)?.zone } else { chart.zone.clone() };
    Ok(at.with_timezone(&clinic::zone("zone", &zone)?).date_naive())
}

/// What a careful colleague would ask about: the record itself, and the screening behind it.
pub(super) fn warned(file: &ClinicFile, record: &Record<'_>, known: &Known) -> Result<Vec<String>> {
    let Record { client, chart, .. } = *record;
    let until = record.until.as_deref();
    let data = file.knowledge();
    let say = |field: &str, id: &str, args: &[(&str, &str)]| -> Result<String> {
        Ok(format!("{field}: {}", data.words.get(id, args)?))
    };
    let mut warnings = rules::warnings(&data.words, chart)?;
    if chart.ended_at.is_some_and(|end| (end.to_utc() - file.now()).num_minutes() > CLOCKS_DIFFER) {
        warnings.push(say("ended_at", "warning-ahead", &[])?);
    }
    warnings.extend(rules::interval_warning(&data, chart, &known.context)?);
    let fewer = known.left.as_ref().is_some_and(|left| fewer_passes(&left.settings));
    warnings.extend(rules::passes_warning(&data, chart, fewer)?);
    let about = match known.left.as_ref().map(InTheWay::strictest) {
        None => Some("warning-unscreened"),
        Some(Some(Outcome::Stop)) => Some("warning-stop"),
        Some(Some(Outcome::Defer)) => Some("warning-wait"),
        Some(Some(Outcome::Medical)) => Some("warning-doctor"),
        Some(Some(Outcome::Incomplete)) => Some("warning-missing"),
        Some(_) => None,
    };
    if let Some(id) = about {
        warnings.push(say("screening", id, &[])?);
    }
    match asking(file, client, chart, until)? {
        Asking::Nothing | Asking::Everything { last: None, .. } => {}
        Asking::Changes { last } => {
            let last = data.words.date(last, Form::Long)?;
            warnings.push(say("screening", "warning-changes", &[("last", &last)])?);
        }
        Asking::Everything { last: Some(last), valid } => {
            let (last, valid) = (data.words.date(last, Form::Long)?, valid.to_string());
            warnings.push(say("screening", "warning-again", &[("last", &last), ("valid", &valid)])?);
        }
    }
    Ok(warnings)
}

/// Number and length of the course, where the record does not say them.
pub(super) fn number(file: &ClinicFile, client: ClientId, chart: &mut Chart) -> Result<()> {
    let progress = plans::progress(file, client)?;
    if chart.number.is_none() {
        let before = match &progress {
            Some(progress) => progress.done,
            None => signed(file, Some(client))?.len(),
        };
        chart.number = u32::try_from(before + 1).ok();
    }
    if chart.of.is_none() {
        let planned = progress.and_then(|progress| u32::try_from(progress.planned.len()).ok());
        chart.of = planned.filter(|of| chart.number.is_some_and(|n| n <= *of));
    }
    Ok(())
}

/// A record that is looked at: whose it is, and what it stands on.
pub(super) struct Record<'a> {
    client: ClientId,
    chart: &'a Chart,
    /// Itself, and what it corrects: no neighbours of its own.
    own: Vec<SessionId>,
    /// What was said after this instant (RFC 3339) is left out.
    until: Option<String>,
    /// Depths that were signed before, and stand.
    stood: Vec<Zone>,
}

impl<'a> Record<'a> {
    /// A draft: everything counts that is known today.
    pub(super) fn draft(client: ClientId, id: Option<SessionId>, chart: &'a Chart) -> Self {
        Self { client, chart, own: id.into_iter().collect(), until: None, stood: Vec::new() }
    }

    /// A record of a signed session, as what was known when it was first signed.
    pub(super) fn signed(file: &ClinicFile, session: &Session, chart: &'a Chart) -> Result<Self> {
        let (mut own, mut root) = (vec![session.id], session.clone());
        while let Some(id) = root.amends_id {
            root = store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "session" })?;
            own.push(id);
        }
        let until = signed_at(file, &root)?;
        Ok(Self { client: session.client_id, chart, own, until, stood: session.chart.zones.clone() })
    }
}

/// What is known beside a record, read once.
pub(super) struct Known {
    /// What its rules ask for.
    pub(super) context: Context,
    /// What the client has said leaves in the way; nothing where nobody has screened the client.
    pub(super) left: Option<InTheWay>,
}

impl Known {
    pub(super) fn of(file: &ClinicFile, record: &Record<'_>) -> Result<Self> {
        let Record { client, chart, .. } = *record;
        let until = record.until.as_deref();
        let known = clients::get(file, client)?.fields;
        let left = in_the_way(file, client, chart, until)?;
        let less = left.as_ref().map(|left| less_depth(&left.settings));
        let context = Context {
            caps: caps_less(file, client, chart, until, less.unwrap_or_default())?,
            asked: screening::standing(file, client, until)?,
            conditions: [known.conditions, known.medication].concat(),
            allergies: known.allergies,
            others: others(file, client, &record.own)?,
            stood: record.stood.clone(),
        };
        Ok(Self { context, left })
    }
}

/// The signed sessions of a client that hold, without `own`.
fn others(file: &ClinicFile, client: ClientId, own: &[SessionId]) -> Result<Vec<Other>> {
    let data = file.knowledge();
    let mut others = Vec::new();
    for it in store::list(file.connection()?, Some(client), usize::MAX)? {
        let counts = it.state == State::Signed && it.amended_by_id.is_none() && !own.contains(&it.id);
        let Some(end) = it.chart.ended_at.filter(|_| counts) else { continue };
        let on = end.with_timezone(&clinic::zone("zone", &it.chart.zone)?).date_naive();
        others.push(Other { on, regions: rules::regions(&data, &it.chart) });
    }
    Ok(others)
}

/// The skin type of a client: as the file has it, else as a screening or the plan was told.
pub fn skin_type(file: &ClinicFile, client: ClientId, until: Option<&str>) -> Result<Option<u8>> {
    let known = clients::get(file, client)?.fields.fitzpatrick;
    let said = screening::standing(file, client, until)?.and_then(|asked| asked.fitzpatrick);
    let planned = plans::current(file, client)?.and_then(|plan| plan.asked.fitzpatrick);
    Ok(known.or(said).or(planned))
}

/// What caps the depth of this record: its own limits, else those of the named practitioner; the
/// skin type, what the screening asks for, and the label.
pub fn caps(file: &ClinicFile, client: ClientId, chart: &Chart, until: Option<&str>) -> Result<DepthCaps> {
    caps_less(file, client, chart, until, less_depth(&settings(file, client, chart, until)?))
}

fn caps_less(
    file: &ClinicFile,
    client: ClientId,
    chart: &Chart,
    until: Option<&str>,
    less: LessDepth,
) -> Result<DepthCaps> {
    let named = match (&chart.max_depth_mm, &chart.practitioner) {
        (Some(own), _) => *own,
        (None, Some(name)) => {
            clinic::find_practitioner(file, name)?.map(|person| person.max_depth_mm).unwrap_or_default()
        }
        (None, None) => MaxDepth::default(),
    };
    let plan = plans::current(file, client)?;
    Ok(DepthCaps {
        practitioner: named,
        label_max_mm: label(file, chart)?,
        fitzpatrick: skin_type(file, client, until)?,
        less,
        stretch_marks: plan.is_some_and(|plan| plan.asked.indication == "stretch_marks"),
    })
}

/// What the label of the device allows: as the record says, and as the shelf knows it by its serial number.
fn label(file: &ClinicFile, chart: &Chart) -> Result<Option<f64>> {
    let Some(device) = &chart.device else { return Ok(None) };
    let serial = device.serial.trim();
    let known = supplies::devices(file)?
        .into_iter()
        .filter(|it| !serial.is_empty() && it.fields.serial.trim() == serial);
    let limits = known.filter_map(|it| it.fields.label_max_mm).chain(device.label_max_mm);
    Ok(limits.min_by(f64::total_cmp))
}

/// The signed session of the same skin that lies too near this record; `own` is the record itself.
///
/// # Errors
/// Where the file cannot be read.
pub fn too_close(
    file: &ClinicFile,
    client: ClientId,
    own: Option<SessionId>,
    chart: &Chart,
) -> Result<Option<Close>> {
    rules::closest(&file.knowledge(), chart, &Known::of(file, &Record::draft(client, own, chart))?.context)
}

/// What the screening changes in this treatment.
pub fn settings(file: &ClinicFile, client: ClientId, chart: &Chart, until: Option<&str>) -> Result<Settings> {
    Ok(in_the_way(file, client, chart, until)?.map(|left| left.settings).unwrap_or_default())
}

/// What the client is asked before a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// The answers are of this day.
    Nothing,
    /// Whether anything has changed since the answers of an earlier day.
    Changes {
        /// That day.
        last: NaiveDate,
    },
    /// Every question: nobody has asked yet, or too long ago.
    Everything {
        /// The day of the answers, where there are any.
        last: Option<NaiveDate>,
        /// Days for which answers hold.
        valid: u32,
    },
}

/// What the client is still asked before the session of this record.
///
/// # Errors
/// Where the data state no figure, or the file cannot be read.
pub fn asking(file: &ClinicFile, client: ClientId, chart: &Chart, until: Option<&str>) -> Result<Asking> {
    let valid = figure(&file.knowledge(), "screening_valid")?;
    let day = day_of(file, chart)?;
    let Some((last, oldest)) = screening::said_between(file, client, until)? else {
        return Ok(Asking::Everything { last: None, valid });
    };
    let ends = oldest.checked_add_days(Days::new(valid.into())).unwrap_or(oldest);
    Ok(match last {
        _ if day > ends => Asking::Everything { last: Some(oldest), valid },
        last if last == day => Asking::Nothing,
        last if last < day => Asking::Changes { last },
        _ => Asking::Everything { last: None, valid },
    })
}
