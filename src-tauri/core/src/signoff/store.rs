//! The table of the clinic's own decisions.

use crate::{Error, Result};
use rusqlite::{Connection, params};
use stipple_knowledge::settle::Settlement;

pub(super) fn insert(db: &Connection, it: &Settlement, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO settlement (entry, value, reading, by, on_day, reason, made_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![it.entry, it.value, it.reading, it.by, it.on.to_string(), it.reason, at],
    )?;
    Ok(())
}

pub(super) fn list(db: &Connection) -> Result<Vec<Settlement>> {
    let sql = "SELECT entry, value, reading, by, on_day, reason FROM settlement ORDER BY made_at, entry";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let day: String = row.get(4)?;
        Ok((day, row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(5)?))
    })?;
    rows.map(|row| {
        let (day, entry, value, reading, by, reason) = row?;
        let on = day.parse().map_err(|_| Error::damaged("the day of a decision"))?;
        Ok(Settlement { entry, value, reading, by, on, reason })
    })
    .collect()
}
