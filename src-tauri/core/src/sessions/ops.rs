//! The verbs of the sessions.

use super::beside::{Known, Record, day_of, number, warned};
use super::{Chart, Session, State, rules, store};
use crate::db::{Changes, Connection, Op, Tx};
use crate::screening::InTheWay;
use crate::{
    ClientId, ClinicFile, Error, Result, SessionId, clients, consents, journal, plans, reactions, supplies,
};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::Value;
use stipple_knowledge::{Said, said};

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
    let record = Record::draft(client, Some(id), &chart);
    let known = Known::of(file, &record)?;
    rules::check(&file.knowledge(), &chart, &known.context, false)?;
    let warnings = warned(file, &record, &known)?;
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
    let record = Record::draft(client, None, &chart);
    let known = Known::of(file, &record)?;
    rules::check(&file.knowledge(), &chart, &known.context, whole)?;
    let warnings = warned(file, &record, &known)?;
    let draft = Session {
        id: SessionId::new(),
        client_id: client,
        state: State::Draft,
        amends_id: None,
        amended_by_id: None,
        signed_n: None,
        warnings,
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

/// A session is held under a consent of its day, or under a recorded reason; a consent that was taken back
/// leaves no reason. Answers with the record without a reason that is not needed.
fn consented(file: &ClinicFile, client: ClientId, chart: Chart) -> Result<Chart> {
    let day = day_of(file, &chart)?;
    if consents::valid(file, client, day)?.is_some() {
        let mut chart = chart;
        chart.overrides.retain(|set_aside| set_aside.rule != "consent");
        return Ok(chart);
    }
    let refused = |rule: Said| Err(Error::invalid("overrides", rule));
    match consents::withdrawn(file, client)? {
        Some(on) if on <= day => refused(said!("consent-withdrawn")),
        _ if chart.overrides("consent") => Ok(chart),
        _ => refused(said!("no-consent")),
    }
}

/// What is expired or recalled is used with a recorded reason only, which names the lot that it is given for.
fn fit(file: &ClinicFile, chart: &Chart) -> Result<()> {
    let unfit = supplies::unfit(file, chart, day_of(file, chart)?)?;
    match unfit.into_iter().find(|it| !chart.overrides(&it.rule)) {
        Some(it) => Err(Error::invalid(it.field, it.refusal)),
        None => Ok(()),
    }
}

/// A correction names nothing expired or recalled that the first record did not name, without a reason.
fn refit(file: &ClinicFile, chart: &Chart, before: &Chart) -> Result<()> {
    let had = |lot: &str| {
        let carried = before.products.iter().map(|it| it.lot.as_str());
        let gel = before.gel.iter().filter_map(|gel| gel.lot.as_deref());
        carried.chain(gel).any(|it| super::plain_lot(it) == super::plain_lot(lot))
    };
    let mut new = chart.clone();
    new.products.retain(|it| !had(&it.lot));
    new.gel = new.gel.filter(|gel| gel.lot.as_deref().is_some_and(|lot| !had(lot)));
    fit(file, &new)
}

/// Skin that still reacts to the last session is treated again with a recorded reason only.
fn healed(file: &ClinicFile, client: ClientId, chart: &Chart) -> Result<()> {
    let day = day_of(file, chart)?;
    let mut open = reactions::list(file, client)?.into_iter();
    match open.find(|it| it.is_open() && it.told.onset_on <= day) {
        Some(it) if !chart.overrides("reaction") => {
            Err(Error::invalid("overrides", said!("reaction-open", on = it.told.onset_on)))
        }
        _ => Ok(()),
    }
}

fn sign_as(file: &mut ClinicFile, draft: Session, chart: Chart) -> Result<(Session, Changes)> {
    let client = draft.client_id;
    let record = Record::draft(client, Some(draft.id), &chart);
    let known = Known::of(file, &record)?;
    rules::check(&file.knowledge(), &chart, &known.context, true)?;
    let warnings = warned(file, &record, &known)?;
    let chart = consented(file, client, chart)?;
    fit(file, &chart)?;
    healed(file, client, &chart)?;
    known.left.iter().try_for_each(|left| way_is_free(left, &chart))?;
    file.transact(Op::SignSession, |tx| {
        let n = tx.record("session", draft.id, Some(client), Some(&draft.chart), Some(&chart))?;
        let signed = Session { state: State::Signed, signed_n: Some(n), chart, warnings, ..draft };
        store::update(tx.connection(), &signed)?;
        plans::refresh_joined(tx.connection(), client)?;
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
        return Err(Error::conflict(said!("draft-not-amended")));
    }
    if let Some(later) = original.amended_by_id {
        return Err(Error::conflict(said!("amended-already", later = later)));
    }
    let client = original.client_id;
    chart.number = chart.number.or(original.chart.number);
    chart.of = chart.of.or(original.chart.of);
    if !chart.overrides("consent") {
        let kept = original.chart.overrides.iter().filter(|set_aside| set_aside.rule == "consent").cloned();
        chart.overrides.extend(kept);
    }
    let record = Record::signed(file, &original, &chart)?;
    let known = Known::of(file, &record)?;
    rules::check(&file.knowledge(), &chart, &known.context, true)?;
    let warnings = warned(file, &record, &known)?;
    refit(file, &chart, &original.chart)?;
    if day_of(file, &chart)? != day_of(file, &original.chart)? {
        chart = consented(file, client, chart)?;
    }
    let mut amended = Session {
        id: SessionId::new(),
        client_id: client,
        state: State::Signed,
        amends_id: Some(id),
        amended_by_id: None,
        signed_n: None,
        warnings,
        chart,
    };
    file.transact(Op::AmendSession, |tx| {
        let n =
            tx.record("session", amended.id, Some(client), Some(&original.chart), Some(&amended.chart))?;
        amended.signed_n = Some(n);
        let under = store::file_of(tx.connection(), id)?;
        store::insert(tx.connection(), &Session { client_id: under, ..amended.clone() }, tx.at())?;
        Ok(amended)
    })
}

/// A session that must be there.
pub fn get(file: &ClinicFile, id: SessionId) -> Result<Session> {
    let mut session = store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "session" })?;
    let record = match session.state {
        State::Signed => Record::signed(file, &session, &session.chart)?,
        _ => Record::draft(session.client_id, Some(id), &session.chart),
    };
    let warnings = warned(file, &record, &Known::of(file, &record)?)?;
    session.warnings = warnings;
    Ok(session)
}

/// When a session was signed, RFC 3339 in UTC.
pub(crate) fn signed_at(file: &ClinicFile, session: &Session) -> Result<Option<String>> {
    session.signed_n.map(|n| journal::at(file, n)).transpose()
}

/// The signed sessions of a person, corrections not counted, for whom the database is at hand.
pub(crate) fn signed_by(db: &Connection, client: ClientId) -> Result<Vec<SessionId>> {
    Ok(store::signed(db, Some(client))?.into_iter().map(|(_, id)| id).collect())
}

/// The file under which a session is written, whatever it was joined with since.
pub(crate) fn file_of(db: &Connection, id: SessionId) -> Result<ClientId> {
    store::file_of(db, id)
}

/// The sessions of a client, or of everybody, newest first.
pub fn list(file: &ClinicFile, client: Option<ClientId>, limit: usize) -> Result<Vec<Session>> {
    let mut listed = store::list(file.connection()?, client, limit)?;
    let data = file.knowledge();
    for session in &mut listed {
        session.warnings = rules::warnings(&data.words, &session.chart)?;
    }
    Ok(listed)
}

/// The drafts of everybody, the newest first.
pub fn drafts(file: &ClinicFile) -> Result<Vec<Session>> {
    store::drafts(file.connection()?)
}

/// The signed sessions that ended on these days, as their own clock has it, and that hold; the newest first.
pub fn ended_between(file: &ClinicFile, from: NaiveDate, to: NaiveDate) -> Result<Vec<Session>> {
    store::ended_between(file.connection()?, from, to)
}

fn get_draft(file: &ClinicFile, id: SessionId) -> Result<Session> {
    let session = store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "session" })?;
    match session.state {
        State::Draft => Ok(session),
        State::Signed => Err(Error::conflict(said!("signed-never-changed"))),
        State::Discarded => Err(Error::conflict(said!("draft-given-up"))),
    }
}

/// STOP is refused, a wait needs its recorded reason, and only a letter stands for a doctor.
fn way_is_free(left: &InTheWay, chart: &Chart) -> Result<()> {
    if let Some(finding) = left.stop.first() {
        return Err(Error::conflict(said!("screening-says-stop", key = finding.key)));
    }
    if let Some(finding) = left.wait.first().filter(|_| !chart.overrides("defer")) {
        let rule = match finding.until_on {
            Some(day) => said!("screening-says-wait", until = day, key = finding.key),
            None => said!("screening-says-wait-over", key = finding.key),
        };
        return Err(Error::invalid("overrides", rule));
    }
    match left.doctor.first() {
        Some(finding) => Err(Error::conflict(said!("screening-asks-letter", key = finding.key))),
        None => Ok(()),
    }
}

/// Every signed session of a client, or of everybody, oldest first; corrections are not counted.
pub fn signed(file: &ClinicFile, client: Option<ClientId>) -> Result<Vec<(ClientId, SessionId)>> {
    store::signed(file.connection()?, client)
}

/// Writes an earlier draft back; one that was not there is given up.
pub(crate) fn restore(tx: &mut Tx<'_>, id: &str, before: Value) -> Result<()> {
    let now = store::read(tx.connection(), id.parse()?)?.ok_or(Error::NotFound { what: "session" })?;
    if now.state == State::Signed {
        return Err(Error::conflict(said!("signed-never-changed")));
    }
    let earlier = match serde_json::from_value::<Option<Chart>>(before)? {
        Some(chart) => Session { chart, state: State::Draft, ..now },
        None => Session { state: State::Discarded, ..now },
    };
    store::update(tx.connection(), &earlier)
}
