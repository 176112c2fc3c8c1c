//! The table of the plans.

use super::Plan;
use crate::{ClientId, Error, Result};
use rusqlite::{Connection, OptionalExtension, params};

pub(super) fn insert(db: &Connection, p: &Plan, knowledge_version: &str, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO plan VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            p.id.to_string(),
            p.client_id.to_string(),
            serde_json::to_string(&p.asked)?,
            p.course.to_string(),
            knowledge_version,
            at,
        ],
    )?;
    Ok(())
}

/// The newest plan of a client.
pub(super) fn current(db: &Connection, client: ClientId) -> Result<Option<Plan>> {
    let sql = "SELECT id, asked, course FROM plan WHERE client_id = ?1 ORDER BY id DESC LIMIT 1";
    let row = db
        .prepare_cached(sql)?
        .query_row([client.to_string()], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })
        .optional()?;
    row.map(|(id, asked, course)| {
        let id = id.parse().map_err(|_| Error::damaged("the id of a plan"))?;
        Ok(Plan { id, client_id: client, asked: serde_json::from_str(&asked)?, course: serde_json::from_str(&course)? })
    })
    .transpose()
}
