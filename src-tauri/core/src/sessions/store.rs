//! The table of the sessions.

use super::lots::{Carried, plain};
use super::{Chart, Session, State};
use crate::clients::{THEIRS, kept};
use crate::{ClientId, Error, Result, SessionId};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeSet;

fn columns() -> String {
    format!(
        "s.id, {}, s.state, s.chart, s.amends_id, s.signed_n,
         (SELECT later.id FROM session later WHERE later.amends_id = s.id)",
        kept("s")
    )
}

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
        warnings: Vec::new(),
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
    put_lots(db, s)
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
    put_lots(db, s)
}

/// Writes the lots of a session, if they are not those that are written.
fn put_lots(db: &Connection, s: &Session) -> Result<()> {
    let id = s.id.to_string();
    db.prepare_cached("DELETE FROM session_lot WHERE session_id = ?1")?.execute([&id])?;
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO session_lot VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (role, name, lot) in lots(&s.chart) {
        insert.execute([plain(lot).as_str(), &id, role, name, lot])?;
    }
    Ok(())
}

/// Writes the lots of every session anew.
pub(super) fn put_all_lots(db: &Connection) -> Result<()> {
    let sql = format!("SELECT {} FROM session s", columns());
    let mut statement = db.prepare(&sql)?;
    statement.query_map([], raw)?.try_for_each(|row| put_lots(db, &session(row?)?))
}

/// The lots of a chart: role, name, and the lot as it was written.
fn lots(chart: &Chart) -> impl Iterator<Item = (&str, &str, &str)> {
    let products = chart.products.iter().map(|it| (it.role.as_str(), it.name.as_str(), it.lot.as_str()));
    let gel = chart.gel.iter().filter_map(|gel| Some(("gel", gel.name.as_str(), gel.lot.as_deref()?)));
    products.chain(gel).filter(|(.., lot)| !plain(lot).is_empty())
}

/// Each session that a lot has touched and that holds today, newest first, with what carried it.
pub(super) fn with_lot(db: &Connection, lot: &str) -> Result<Vec<(Session, Carried)>> {
    let sql = format!(
        "SELECT {}, l.role, l.name, l.written FROM session_lot l JOIN session s ON s.id = l.session_id
         WHERE l.lot = ?1 AND s.state <> 'discarded'
             AND NOT EXISTS (SELECT 1 FROM session later WHERE later.amends_id = s.id)
         ORDER BY coalesce(datetime(s.ended_at), datetime(s.made_at)) DESC, s.id DESC, l.role, l.name, l.written",
        columns()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([plain(lot)], |row| {
        Ok((raw(row)?, Carried { role: row.get(7)?, name: row.get(8)?, lot: row.get(9)? }))
    })?;
    rows.map(|row| {
        let (raw, carried) = row?;
        Ok((session(raw)?, carried))
    })
    .collect()
}

/// How many signed sessions that hold today a lot has touched; `lot` as lots are compared.
pub(super) fn uses_of(db: &Connection, lot: &str) -> Result<u32> {
    let sql = "SELECT count(DISTINCT s.id) FROM session_lot l JOIN session s ON s.id = l.session_id
               WHERE l.lot = ?1 AND s.state = 'signed'
                   AND NOT EXISTS (SELECT 1 FROM session later WHERE later.amends_id = s.id)";
    Ok(db.prepare_cached(sql)?.query_row([lot], |row| row.get(0))?)
}

/// Whether the written lots are those of the charts.
pub(super) fn lots_match(db: &Connection) -> Result<bool> {
    let mut written: BTreeSet<[String; 5]> = BTreeSet::new();
    let mut statement = db.prepare("SELECT lot, session_id, role, name, written FROM session_lot")?;
    let rows = statement
        .query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?]))?;
    for row in rows {
        written.insert(row?);
    }
    let mut statement = db.prepare("SELECT id, chart FROM session")?;
    let charts = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut wanted = BTreeSet::new();
    for row in charts {
        let (id, chart) = row?;
        let chart: Chart = serde_json::from_str(&chart)?;
        let known = lots(&chart);
        wanted.extend(
            known.map(|(role, name, lot)| [plain(lot), id.clone(), role.into(), name.into(), lot.into()]),
        );
    }
    Ok(written == wanted)
}

pub(super) fn read(db: &Connection, id: SessionId) -> Result<Option<Session>> {
    let sql = format!("SELECT {} FROM session s WHERE s.id = ?1", columns());
    db.prepare_cached(&sql)?.query_row([id.to_string()], raw).optional()?.map(session).transpose()
}

/// The file under which a session is written.
pub(super) fn file_of(db: &Connection, id: SessionId) -> Result<ClientId> {
    let found: Option<String> = db
        .prepare_cached("SELECT client_id FROM session WHERE id = ?1")?
        .query_row([id.to_string()], |row| row.get(0))
        .optional()?;
    let found = found.ok_or(Error::NotFound { what: "session" })?;
    found.parse().map_err(|_| Error::damaged("a session's row"))
}

/// Those of a client, by their index; else everybody's.
fn of(client: Option<ClientId>) -> String {
    if client.is_some() { format!("s.{THEIRS}") } else { "?1 IS NULL".to_owned() }
}

/// The sessions of a client, newest first, or of everybody; without those that were given up.
pub(super) fn list(db: &Connection, client: Option<ClientId>, limit: usize) -> Result<Vec<Session>> {
    let sql = format!(
        "SELECT {} FROM session s WHERE {} AND s.state <> 'discarded'
         ORDER BY coalesce(datetime(s.ended_at), datetime(s.made_at)) DESC, s.id DESC LIMIT ?2",
        columns(),
        of(client)
    );
    let mut statement = db.prepare_cached(&sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![client.map(|id| id.to_string()), limit], raw)?;
    rows.map(|row| session(row?)).collect()
}

/// The drafts of everybody, the newest first.
pub(super) fn drafts(db: &Connection) -> Result<Vec<Session>> {
    let sql = format!(
        "SELECT {} FROM session s INDEXED BY session_drafts WHERE s.state = 'draft' ORDER BY s.id DESC",
        columns()
    );
    let mut statement = db.prepare_cached(&sql)?;
    statement.query_map([], raw)?.map(|row| session(row?)).collect()
}

/// The signed sessions that ended on these days, as their own clock has it, and that hold; the newest first.
pub(super) fn ended_between(db: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<Session>> {
    let sql = format!(
        "SELECT {} FROM session s WHERE s.state = 'signed' AND s.ended_at >= ?1 AND s.ended_at < ?2
         AND NOT EXISTS (SELECT 1 FROM session later WHERE later.amends_id = s.id)
         ORDER BY s.ended_at DESC",
        columns()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let until = to.succ_opt().unwrap_or(to);
    statement.query_map([from.to_string(), until.to_string()], raw)?.map(|row| session(row?)).collect()
}

/// Every signed session, corrections not counted: whose it is and when it was begun, oldest first.
pub(super) fn signed(db: &Connection, client: Option<ClientId>) -> Result<Vec<(ClientId, SessionId)>> {
    let sql = format!(
        "SELECT {}, s.id FROM session s
         WHERE s.state = 'signed' AND s.amends_id IS NULL AND {} ORDER BY s.id",
        kept("s"),
        of(client)
    );
    let mut statement = db.prepare_cached(&sql)?;
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
