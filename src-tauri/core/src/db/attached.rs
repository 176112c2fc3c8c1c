//! Which attachments the rows name.

use crate::Result;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// The names of all attachments that any row names: sheets, scanned letters, papers of notes, photos, logos.
pub(crate) fn attached(db: &Connection) -> Result<BTreeSet<String>> {
    let sql = "SELECT sha256 FROM handout
               UNION SELECT sha256 FROM letter WHERE sha256 IS NOT NULL
               UNION SELECT body ->> '$.paper.sha256' FROM note WHERE body ->> '$.paper.sha256' IS NOT NULL
               UNION SELECT sha256 FROM photo UNION SELECT thumb FROM photo
               UNION SELECT body ->> '$.logo.sha256' FROM template WHERE body ->> '$.logo.sha256' IS NOT NULL";
    let mut statement = db.prepare(sql)?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}
