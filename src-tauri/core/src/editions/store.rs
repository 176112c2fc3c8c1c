//! The tables of the editions and their explanations.

use super::Edition;
use crate::Result;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

pub(super) fn has(db: &Connection, version: &str) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM edition WHERE version = ?1")?.exists([version])?)
}

pub(super) fn insert(db: &Connection, version: &str, decides: &str, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO edition (version, decides, made_at) VALUES (?1, ?2, ?3)",
        [version, decides, at],
    )?;
    Ok(())
}

pub(super) fn explain(db: &Connection, version: &str, entry: &str, words: &str) -> Result<()> {
    let sql = "INSERT INTO explanation (version, entry, words) VALUES (?1, ?2, ?3)";
    db.prepare_cached(sql)?.execute(params![version, entry, words])?;
    Ok(())
}

/// The entries that are explained under a version.
pub(super) fn entries(db: &Connection, version: &str) -> Result<BTreeSet<String>> {
    let mut statement = db.prepare_cached("SELECT entry FROM explanation WHERE version = ?1")?;
    let rows = statement.query_map([version], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn explanation(db: &Connection, version: &str, entry: &str) -> Result<Option<String>> {
    let sql = "SELECT words FROM explanation WHERE version = ?1 AND entry = ?2";
    Ok(db.prepare_cached(sql)?.query_row([version, entry], |row| row.get(0)).optional()?)
}

pub(super) fn decides(db: &Connection, version: &str) -> Result<Option<String>> {
    let sql = "SELECT decides FROM edition WHERE version = ?1";
    Ok(db.prepare_cached(sql)?.query_row([version], |row| row.get(0)).optional()?)
}

pub(super) fn list(db: &Connection) -> Result<Vec<Edition>> {
    let mut statement =
        db.prepare_cached("SELECT version, made_at FROM edition ORDER BY made_at, version")?;
    let rows = statement.query_map([], |row| Ok(Edition { version: row.get(0)?, made_at: row.get(1)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
