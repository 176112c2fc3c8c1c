//! The table of the sessions.

use super::{Chart, Session, State, rules};
use crate::{ClientId, Error, Result, SessionId};
use rusqlite::{Connection, OptionalExtension, Row, params};

const COLUMNS: &str = "s.id, s.client_id, s.state, s.chart, s.amends_id, s.signed_n,
    (SELECT later.id FROM session later WHERE later.amends_id = s.id)";

type Raw = (String, String, String, String, Option<String>, Option<i64>, Option<String>);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?))
}

fn session((id, client_id, state, chart, amends_id, signed_n, amended_by): Raw) -> Result<Session> {
    let unreadable = |_| Error::damaged("a session's row");
    let chart: Chart = serde_json::from_str(&chart)?;
    Ok(Session {
        id: id.parse().map_err(unreadable)?,
        client_id: client_id.parse().map_err(unreadable)?,
        state: match state.as_str() {
            "signed" => State::Signed,
            "discarded" => State::Discarded,
            _ => State::Draft,
        },
        amends_id: amends_id.map(|id| id.parse()).transpose().map_err(unreadable)?,
        amended_by_id: amended_by.map(|id| id.parse()).transpose().map_err(unreadable)?,
        signed_n,
        warnings: rules::warnings(&chart),
        chart,
    })
}

fn state_name(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Signed => "signed",
        State::Discarded => "discarded",
    }
}

pub(super) fn insert(db: &Connection, s: &Session, at: &str) -> Result<()> {
    db.prepare_cached("INSERT INTO session VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(params![
        s.id.to_string(),
        s.client_id.to_string(),
        state_name(s.state),
        serde_json::to_string(&s.chart)?,
        s.chart.ended_at.map(|end| end.to_rfc3339()),
        s.amends_id.map(|id| id.to_string()),
        s.signed_n,
        at,
    ])?;
    Ok(())
}

/// Writes a draft again, or signs it. A trigger keeps signed rows as they are.
pub(super) fn update(db: &Connection, s: &Session) -> Result<()> {
    let sql = "UPDATE session SET state = ?2, chart = ?3, ended_at = ?4, signed_n = ?5 WHERE id = ?1";
    db.prepare_cached(sql)?.execute(params![
        s.id.to_string(),
        state_name(s.state),
        serde_json::to_string(&s.chart)?,
        s.chart.ended_at.map(|end| end.to_rfc3339()),
        s.signed_n,
    ])?;
    Ok(())
}

pub(super) fn read(db: &Connection, id: SessionId) -> Result<Option<Session>> {
    let sql = format!("SELECT {COLUMNS} FROM session s WHERE s.id = ?1");
    db.prepare_cached(&sql)?.query_row([id.to_string()], raw).optional()?.map(session).transpose()
}

/// The sessions of a client, newest first, or of everybody; without those that were given up.
pub(super) fn list(db: &Connection, client: Option<ClientId>, limit: usize) -> Result<Vec<Session>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM session s WHERE (?1 IS NULL OR s.client_id = ?1) AND s.state <> 'discarded'
         ORDER BY coalesce(datetime(s.ended_at), datetime(s.made_at)) DESC, s.id DESC LIMIT ?2"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![client.map(|id| id.to_string()), limit], raw)?;
    rows.map(|row| session(row?)).collect()
}

/// Every signed session, corrections not counted: whose it is and when it was begun, oldest first.
pub(super) fn signed(db: &Connection, client: Option<ClientId>) -> Result<Vec<(ClientId, SessionId)>> {
    let sql = "SELECT client_id, id FROM session
               WHERE state = 'signed' AND amends_id IS NULL AND (?1 IS NULL OR client_id = ?1) ORDER BY id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([client.map(|id| id.to_string())], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    rows.map(|row| {
        let (client, id) = row?;
        let unreadable = |_| Error::damaged("a session's row");
        Ok((client.parse().map_err(unreadable)?, id.parse().map_err(unreadable)?))
    })
    .collect()
}
