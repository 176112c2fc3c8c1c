//! The table of the printed sheets.

use super::Handout;
use crate::{Error, Result, SessionId};
use rusqlite::{Connection, OptionalExtension, Row, params};

const COLUMNS: &str = "id, session_id, sha256, pages, lang, paper, size, report, made_at";

type Raw = (String, String, String, i64, String, String, i64, String, String);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((
        row.get(0)?,
        row.get(1)?,
        row.get(2)?,
        row.get(3)?,
        row.get(4)?,
        row.get(5)?,
        row.get(6)?,
        row.get(7)?,
        row.get(8)?,
    ))
}

fn handout((id, session, sha256, pages, lang, paper, size, report, made_at): Raw) -> Result<Handout> {
    let unreadable = || Error::damaged("the row of a printed sheet");
    Ok(Handout {
        id,
        session_id: session.parse().map_err(|_| unreadable())?,
        sha256,
        pages: usize::try_from(pages).map_err(|_| unreadable())?,
        lang,
        paper,
        size: u8::try_from(size).map_err(|_| unreadable())?,
        report: serde_json::from_str(&report)?,
        made_at,
    })
}

pub(super) fn insert(
    db: &Connection,
    h: &Handout,
    knowledge_version: &str,
    template_version: &str,
) -> Result<()> {
    db.execute(
        "INSERT INTO handout VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            h.id,
            h.session_id.to_string(),
            h.sha256,
            i64::try_from(h.pages).unwrap_or(i64::MAX),
            h.lang,
            h.paper,
            h.size,
            h.report.to_string(),
            knowledge_version,
            template_version,
            h.made_at,
        ],
    )?;
    Ok(())
}

pub(super) fn read(db: &Connection, id: &str) -> Result<Option<Handout>> {
    let sql = format!("SELECT {COLUMNS} FROM handout WHERE id = ?1");
    db.prepare_cached(&sql)?.query_row([id], raw).optional()?.map(handout).transpose()
}

/// The sheets whose id begins so, the newest first.
pub(super) fn beginning(db: &Connection, start: &str, limit: usize) -> Result<Vec<Handout>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM handout WHERE id >= ?1 AND id < ?1 || '~' ORDER BY made_at DESC, id LIMIT ?2"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(params![start, i64::try_from(limit).unwrap_or(i64::MAX)], raw)?;
    rows.map(|row| handout(row?)).collect()
}

/// The sheets of a session, or of all, oldest first.
pub(super) fn list(db: &Connection, session: Option<SessionId>) -> Result<Vec<Handout>> {
    let whose = if session.is_some() { "session_id = ?1" } else { "?1 IS NULL" };
    let sql = format!("SELECT {COLUMNS} FROM handout WHERE {whose} ORDER BY made_at, id");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([session.map(|id| id.to_string())], raw)?;
    rows.map(|row| handout(row?)).collect()
}
