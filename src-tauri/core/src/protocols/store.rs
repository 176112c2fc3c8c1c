//! The table of the protocols.

use super::Protocol;
use crate::Result;
use rusqlite::{Connection, params};

pub(super) fn put(db: &Connection, it: &Protocol) -> Result<()> {
    let sql = "INSERT INTO protocol VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = excluded.body";
    db.prepare_cached(sql)?.execute(params![it.id.to_string(), serde_json::to_string(it)?])?;
    Ok(())
}

pub(super) fn list(db: &Connection) -> Result<Vec<Protocol>> {
    let mut statement = db.prepare_cached("SELECT body FROM protocol ORDER BY id")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    rows.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}
