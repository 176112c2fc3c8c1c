//! The verbs of the sessions.

use super::{Chart, Context, Session, State, rules, store};
use crate::db::{Changes, Op, Tx};
use crate::{ClientId, ClinicFile, Error, Result, SessionId, clients, clinic, plans, screening};
use chrono::{DateTime, FixedOffset};
use serde_json::Value;
use stipple_knowledge::screening::{Outcome, screen};
use stipple_knowledge::zones::{DepthCaps, MaxDepth};

/// A whole record, as a draft.
///
/// # Errors
/// The first field that breaks a rule, or no such client.
pub fn add(file: &mut ClinicFile, client: ClientId, chart: Chart) -> Result<(Session, Changes)> {
    insert_draft(file, client, chart, true)
}

/// Starts a draft, or writes it again, while the session goes on.
///
/// # Errors
/// The first field that breaks a rule; what is signed is refused.
pub fn save_draft(
    file: &mut ClinicFile,
    client: ClientId,
    id: Option<SessionId>,
    chart: Chart,
) -> Result<(Session, Changes)> {
    let Some(id) = id else { return insert_draft(file, client, chart, false) };
    let before = get_draft(file, id)?;
    rules::check(&file.knowledge(), &chart, &context(file, client, &chart)?, false)?;
    let warnings = warned(file, client, &chart)?;
    let after = Session { chart, warnings, ..before.clone() };
    file.transact(Op::SetSession, |tx| {
        store::update(tx.connection(), &after)?;
        tx.record("session", id, Some(client), Some(&before.chart), Some(&after.chart))?;
        Ok(after)
    })
}

fn insert_draft(
    file: &mut ClinicFile,
    client: ClientId,
    mut chart: Chart,
    whole: bool,
) -> Result<(Session, Changes)> {
    clients::get(file, client)?;
    number(file, client, &mut chart)?;
    rules::check(&file.knowledge(), &chart, &context(file, client, &chart)?, whole)?;
    let draft = Session {
        id: SessionId::new(),
        client_id: client,
        state: State::Draft,
        amends_id: None,
        amended_by_id: None,
        signed_n: None,
        warnings: warned(file, client, &chart)?,
        chart,
    };
    file.transact(Op::AddSession, |tx| {
        store::insert(tx.connection(), &draft, tx.at())?;
        tx.record("session", draft.id, Some(client), None, Some(&draft.chart))?;
        Ok(draft)
    })
}

/// Gives a draft up; it stays in the file, and can be taken back.
///
/// # Errors
/// What is signed is refused.
pub fn discard(file: &mut ClinicFile, id: SessionId) -> Result<Changes> {
    let before = get_draft(file, id)?;
    let after = Session { state: State::Discarded, ..before.clone() };
    let ((), changes) = file.transact(Op::SetSession, |tx| {
        store::update(tx.connection(), &after)?;
        tx.record("session", id, Some(before.client_id), Some(&before.chart), None)?;
        Ok(())
    })?;
    Ok(changes)
}

/// Ends a session at an instant and signs it.
///
/// # Errors
/// As [`sign`].
pub fn finish(
    file: &mut ClinicFile,
    id: SessionId,
    ended_at: DateTime<FixedOffset>,
) -> Result<(Session, Changes)> {
    let draft = get_draft(file, id)?;
    let chart = Chart { ended_at: Some(ended_at), ..draft.chart.clone() };
    sign_as(file, draft, chart)
}

/// Signs a draft: from here on it never changes.
///
/// # Errors
/// A record that is not whole, a session without consent, a client whom the last screening stops,
/// or a session that is signed already.
pub fn sign(file: &mut ClinicFile, id: SessionId) -> Result<(Session, Changes)> {
    let draft = get_draft(file, id)?;
    let chart = draft.chart.clone();
    sign_as(file, draft, chart)
}

fn sign_as(file: &mut ClinicFile, draft: Session, chart: Chart) -> Result<(Session, Changes)> {
    let client = draft.client_id;
    rules::check(&file.knowledge(), &chart, &context(file, client, &chart)?, true)?;
    if !chart.overrides("consent") {
        return Err(Error::invalid(
            "overrides",
            "no consent is on file; name the rule \"consent\" with its reason",
        ));
    }
    let stopped = screened(file, client, &chart)? == Some(Outcome::Stop);
    if stopped {
        return Err(Error::conflict(
            "the last screening says STOP, which nothing overrides; screen again first",
        ));
    }
    file.transact(Op::SignSession, |tx| {
        let n = tx.record("session", draft.id, Some(client), Some(&draft.chart), Some(&chart))?;
        let warnings = rules::warnings(&chart);
        let signed = Session { state: State::Signed, signed_n: Some(n), chart, warnings, ..draft };
        store::update(tx.connection(), &signed)?;
        Ok(signed)
    })
}

/// Corrects a signed session by a new signed one; both stay readable.
///
/// # Errors
/// A draft, a session that was corrected already, or a field that breaks a rule.
pub fn amend(file: &mut ClinicFile, id: SessionId, mut chart: Chart) -> Result<(Session, Changes)> {
    let original = get(file, id)?;
    if original.state != State::Signed {
        return Err(Error::conflict("a draft is changed, not amended; sign it first"));
    }
    if let Some(later) = original.amended_by_id {
        return Err(Error::conflict(format!("this session was amended already; amend {later} instead")));
    }
    let client = original.client_id;
    chart.number = chart.number.or(original.chart.number);
    chart.of = chart.of.or(original.chart.of);
    if !chart.overrides("consent") {
        let kept = original.chart.overrides.iter().filter(|set_aside| set_aside.rule == "consent").cloned();
        chart.overrides.extend(kept);
    }
    rules::check(&file.knowledge(), &chart, &context(file, client, &chart)?, true)?;
    let mut amended = Session {
        id: SessionId::new(),
        client_id: client,
        state: State::Signed,
        amends_id: Some(id),
        amended_by_id: None,
        signed_n: None,
        warnings: rules::warnings(&chart),
        chart,
    };
    file.transact(Op::AmendSession, |tx| {
        let n =
            tx.record("session", amended.id, Some(client), Some(&original.chart), Some(&amended.chart))?;
        amended.signed_n = Some(n);
        store::insert(tx.connection(), &amended, tx.at())?;
        Ok(amended)
    })
}

/// A session that must be there.
pub fn get(file: &ClinicFile, id: SessionId) -> Result<Session> {
    store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "session" })
}

/// The sessions of a client, or of everybody, newest first.
pub fn list(file: &ClinicFile, client: Option<ClientId>, limit: usize) -> Result<Vec<Session>> {
    store::list(file.connection()?, client, limit)
}

fn get_draft(file: &ClinicFile, id: SessionId) -> Result<Session> {
    let session = get(file, id)?;
    match session.state {
        State::Draft => Ok(session),
        State::Signed => Err(Error::conflict("a signed session is never changed; amend it instead")),
        State::Discarded => Err(Error::conflict("this draft was given up")),
    }
}

/// What the last answers say of the zones that are charted, not only of those that were screened.
fn screened(file: &ClinicFile, client: ClientId, chart: &Chart) -> Result<Option<Outcome>> {
    let Some(last) = screening::latest(file, client)? else { return Ok(None) };
    let mut asked = last.asked;
    asked.zones = chart.zones.iter().map(|area| area.zone.clone()).collect();
    asked.numbing_planned |= chart.numbing.is_some();
    if asked.zones.is_empty() {
        return Ok(Some(last.verdict.verdict));
    }
    Ok(Some(screen(&file.knowledge(), &asked)?.verdict))
}

/// What a careful colleague would ask about: the record itself, and the screening behind it.
fn warned(file: &ClinicFile, client: ClientId, chart: &Chart) -> Result<Vec<String>> {
    let mut warnings = rules::warnings(chart);
    let about = match screened(file, client, chart)? {
        None => Some("nobody has screened this client yet"),
        Some(Outcome::Stop) => Some("the last answers say STOP for these zones"),
        Some(Outcome::Defer) => Some("the last answers say to wait"),
        Some(Outcome::Medical) => Some("the last answers ask for a doctor's letter"),
        Some(Outcome::Incomplete) => Some("the last screening has answers missing"),
        Some(Outcome::Care | Outcome::Clear) => None,
    };
    warnings.extend(about.map(|words| format!("screening: {words}")));
    Ok(warnings)
}

/// Every signed session of a client, or of everybody, oldest first; corrections are not counted.
pub fn signed(file: &ClinicFile, client: Option<ClientId>) -> Result<Vec<(ClientId, SessionId)>> {
    store::signed(file.connection()?, client)
}

/// Number and length of the course, where the record does not say them.
fn number(file: &ClinicFile, client: ClientId, chart: &mut Chart) -> Result<()> {
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

fn context(file: &ClinicFile, client: ClientId, chart: &Chart) -> Result<Context> {
    let known = clients::get(file, client)?.fields;
    Ok(Context {
        caps: caps_of(file, client, chart, known.fitzpatrick)?,
        asked: screening::latest(file, client)?.map(|last| last.asked),
        conditions: known.conditions,
    })
}

/// What caps the depth of this record: its own limits, else those of the named practitioner.
fn caps_of(file: &ClinicFile, client: ClientId, chart: &Chart, fitzpatrick: Option<u8>) -> Result<DepthCaps> {
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
        label_max_mm: chart.device.as_ref().and_then(|device| device.label_max_mm),
        fitzpatrick,
        stretch_marks: plan.is_some_and(|plan| plan.asked.indication == "stretch_marks"),
    })
}

/// Writes an earlier draft back; one that was not there is given up.
pub(crate) fn restore(tx: &mut Tx<'_>, id: &str, before: Value) -> Result<()> {
    let now = store::read(tx.connection(), id.parse()?)?.ok_or(Error::NotFound { what: "session" })?;
    if now.state == State::Signed {
        return Err(Error::conflict("a signed session is never changed; amend it instead"));
    }
    let earlier = match serde_json::from_value::<Option<Chart>>(before)? {
        Some(chart) => Session { chart, state: State::Draft, ..now },
        None => Session { state: State::Discarded, ..now },
    };
    store::update(tx.connection(), &earlier)
}
