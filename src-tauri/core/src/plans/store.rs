//! The table of the plans.

use super::Plan;
use crate::{ClientId, Error, PlanId, Result};
use rusqlite::{Connection, OptionalExtension, Row, params};

pub(super) fn insert(db: &Connection, p: &Plan, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO plan VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            p.id.to_string(),
            p.client_id.to_string(),
            serde_json::to_string(&p.asked)?,
            p.course.to_string(),
            p.knowledge_version,
            at,
        ],
    )?;
    Ok(())
}

type Raw = (String, String, String, String, String);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
}

fn plan((id, client_id, asked, course, knowledge_version): Raw) -> Result<Plan> {
    let unreadable = |_| Error::damaged("a plan's row");
    Ok(Plan {
        id: id.parse().map_err(unreadable)?,
        client_id: client_id.parse().map_err(unreadable)?,
        asked: serde_json::from_str(&asked)?,
        course: serde_json::from_str(&course)?,
        knowledge_version,
    })
}

/// The newest plan of a client.
pub(super) fn current(db: &Connection, client: ClientId) -> Result<Option<Plan>> {
    let sql = "SELECT id, client_id, asked, course, knowledge_version FROM plan
               WHERE client_id = ?1 ORDER BY id DESC LIMIT 1";
    db.prepare_cached(sql)?.query_row([client.to_string()], raw).optional()?.map(plan).transpose()
}

/// The plan of this id.
pub(super) fn read(db: &Connection, id: PlanId) -> Result<Option<Plan>> {
    let sql = "SELECT id, client_id, asked, course, knowledge_version FROM plan WHERE id = ?1";
    db.prepare_cached(sql)?.query_row([id.to_string()], raw).optional()?.map(plan).transpose()
}

/// The plans of a client, newest first.
pub(super) fn list(db: &Connection, client: ClientId) -> Result<Vec<Plan>> {
    let sql = "SELECT id, client_id, asked, course, knowledge_version FROM plan
               WHERE client_id = ?1 ORDER BY id DESC";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([client.to_string()], raw)?;
    rows.map(|row| plan(row?)).collect()
}

/// The newest plan of every client.
pub(super) fn all(db: &Connection) -> Result<Vec<Plan>> {
    let sql = "SELECT id, client_id, asked, course, knowledge_version FROM plan
               WHERE id IN (SELECT max(id) FROM plan GROUP BY client_id)";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], raw)?;
    rows.map(|row| plan(row?)).collect()
}
