//! The table of the screenings.

use super::Screening;
use crate::{ClientId, Error, Result};
use rusqlite::{Connection, params};

pub(super) fn insert(db: &Connection, s: &Screening, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO screening VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            s.id.to_string(),
            s.client_id.to_string(),
            s.asked.on.to_string(),
            serde_json::to_string(&s.asked)?,
            serde_json::to_string(&s.verdict)?,
            s.verdict.knowledge_version,
            at,
        ],
    )?;
    Ok(())
}

/// The screenings of a client, newest first.
pub(super) fn list(db: &Connection, client: ClientId, limit: usize) -> Result<Vec<Screening>> {
    let sql = "SELECT id, asked, verdict FROM screening WHERE client_id = ?1 ORDER BY id DESC LIMIT ?2";
    let mut statement = db.prepare_cached(sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![client.to_string(), limit], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    })?;
    rows.map(|row| {
        let (id, asked, verdict) = row?;
        let id = id.parse().map_err(|_| Error::damaged("the id of a screening"))?;
        let (asked, verdict) = (serde_json::from_str(&asked)?, serde_json::from_str(&verdict)?);
        Ok(Screening { id, client_id: client, asked, verdict })
    })
    .collect()
}
