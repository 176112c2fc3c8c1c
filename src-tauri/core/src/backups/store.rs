//! What is counted in a copy of the database.

use super::Counts;
use crate::Result;
use rusqlite::Connection;

pub(super) fn counts(db: &Connection) -> Result<Counts> {
    let rows = |table: &str| -> Result<u64> {
        let sql = format!("SELECT count(*) FROM {table}");
        let count = db.query_row(&sql, [], |row| row.get::<_, i64>(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    };
    Ok(Counts {
        clients: rows("client")?,
        screenings: rows("screening")?,
        letters: rows("letter")?,
        plans: rows("plan")?,
        sessions: rows("session")?,
        handouts: rows("handout")?,
        journal: rows("journal")?,
        attachments: 0,
    })
}
