//! The tables of visits and calls.

use super::{Appointment, Call};
use crate::clients::{THEIRS, kept};
use crate::{ClientId, Error, Result, SessionId};
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, Row, params};

fn sortable(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

pub(super) fn put(db: &Connection, it: &Appointment) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO appointment VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET
            client_id = excluded.client_id, at = excluded.at, body = excluded.body",
    )?
    .execute(params![
        it.id.to_string(),
        it.fields.client_id.to_string(),
        sortable(it.fields.at.to_utc()),
        serde_json::to_string(it)?
    ])?;
    Ok(())
}

pub(super) fn read(db: &Connection, id: &str) -> Result<Option<Appointment>> {
    let mut statement = db.prepare_cached("SELECT body FROM appointment WHERE id = ?1")?;
    let mut rows = statement.query_map([id], |row| row.get::<_, String>(0))?;
    rows.next().map(|body| Ok(serde_json::from_str(&body?)?)).transpose()
}

fn raw(row: &Row<'_>) -> rusqlite::Result<(String, String)> {
    Ok((row.get(0)?, row.get(1)?))
}

/// A visit, with whose it is today.
fn appointment((body, client): (String, String)) -> Result<Appointment> {
    let mut it: Appointment = serde_json::from_str(&body)?;
    it.fields.client_id = client.parse().map_err(|_| Error::damaged("the row of a visit"))?;
    Ok(it)
}

/// Visits that begin from one instant up to another, in order.
pub(super) fn between(db: &Connection, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<Appointment>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT body, {} FROM appointment p WHERE at >= ?1 AND at < ?2 ORDER BY at, id",
        kept("p")
    ))?;
    statement.query_map([sortable(from), sortable(to)], raw)?.map(|row| appointment(row?)).collect()
}

/// Visits of a client, the latest first.
pub(super) fn of(db: &Connection, client: ClientId) -> Result<Vec<Appointment>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT body, {} FROM appointment p WHERE p.{THEIRS} ORDER BY at DESC, id",
        kept("p")
    ))?;
    statement.query_map([client.to_string()], raw)?.map(|row| appointment(row?)).collect()
}

pub(super) fn insert_call(db: &Connection, call: &Call) -> Result<()> {
    db.execute(
        "INSERT INTO follow_up_call VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            call.id.to_string(),
            call.client_id.to_string(),
            call.session_id.to_string(),
            call.said.reached,
            serde_json::to_string(call)?
        ],
    )?;
    Ok(())
}

/// The calls after a session, in order.
pub(super) fn calls(db: &Connection, session: SessionId) -> Result<Vec<Call>> {
    let mut statement =
        db.prepare_cached("SELECT body FROM follow_up_call WHERE session_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([session.to_string()], |row| row.get::<_, String>(0))?;
    rows.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}

/// Signed sessions that ended from one day to another as their own clock has it, that hold today and after
/// which nobody was reached: whose, which, when, and how often it was tried.
pub(super) fn unreached(
    db: &Connection,
    from: &str,
    to: &str,
) -> Result<Vec<(ClientId, SessionId, String, usize)>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {}, s.id, s.ended_at, (SELECT count(*) FROM follow_up_call c WHERE c.session_id = s.id)
         FROM session s WHERE s.state = 'signed' AND s.ended_at >= ?1 AND s.ended_at < ?2
             AND NOT EXISTS (SELECT 1 FROM session later WHERE later.amends_id = s.id)
             AND NOT EXISTS (SELECT 1 FROM follow_up_call c WHERE c.session_id = s.id AND c.reached)
         ORDER BY s.ended_at, s.id",
        kept("s")
    ))?;
    let rows = statement.query_map([from, to], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get::<_, u32>(3)?))
    })?;
    rows.map(|row| {
        let unreadable = |_| Error::damaged("a session's row");
        let (client, session, ended_at, tries) = row?;
        let (client, session) = (client.parse().map_err(unreadable)?, session.parse().map_err(unreadable)?);
        Ok((client, session, ended_at, usize::try_from(tries).unwrap_or(0)))
    })
    .collect()
}
