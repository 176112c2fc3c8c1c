//! What a database says of itself.

use super::{APPLICATION_ID, Connection};
use crate::{Error, Result};
use rusqlite::OptionalExtension;

/// Refuses a database of another program.
pub(crate) fn check_kind(connection: &Connection) -> Result<()> {
    let kind: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if kind == APPLICATION_ID {
        Ok(())
    } else {
        Err(Error::damaged("clinic.db is not a database of Stipple"))
    }
}

/// A fact about the file.
pub(crate) fn meta(connection: &Connection, key: &str) -> Result<String> {
    let found =
        connection.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0)).optional()?;
    found.ok_or_else(|| Error::damaged(format!("the database does not say its {key}")))
}

/// Sets a fact about the file; at set-up only.
pub(crate) fn set_meta(connection: &Connection, key: &str, value: &str) -> Result<()> {
    connection.execute("INSERT INTO meta VALUES (?1, ?2)", [key, value])?;
    Ok(())
}

/// What SQLite, SQLCipher and the foreign keys say of the whole database; empty where all is well.
pub(crate) fn integrity(connection: &Connection) -> Result<[Vec<String>; 3]> {
    let lines = |sql: &str| -> Result<Vec<String>> {
        let mut statement = connection.prepare(sql)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.filter(|row| row.as_ref().map_or(true, |line| line != "ok")).map(|row| Ok(row?)).collect()
    };
    Ok([
        lines("PRAGMA integrity_check")?,
        lines("PRAGMA cipher_integrity_check")?,
        lines("SELECT \"table\" FROM pragma_foreign_key_check")?,
    ])
}
