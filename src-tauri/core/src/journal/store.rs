//! The journal's tables.

use super::{Entry, NO_HASH, Stamp};
use crate::clients::THEIRS;
use crate::{ClientId, Error, Result};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;
use sha2::{Digest, Sha256};

const COLUMNS: &str =
    "n, device_id, at, hlc, actor, op, entity, entity_id, client_id, payload_hash, prev_hash, hash";

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        n: row.get(0)?,
        device_id: row.get(1)?,
        at: row.get(2)?,
        hlc: row.get(3)?,
        actor: row.get(4)?,
        op: row.get(5)?,
        entity: row.get(6)?,
        entity_id: row.get(7)?,
        client_id: row.get(8)?,
        payload_hash: row.get(9)?,
        prev_hash: row.get(10)?,
        hash: row.get(11)?,
    })
}

/// The last entry.
pub(crate) fn head(db: &Connection) -> Result<Option<Entry>> {
    let sql = format!("SELECT {COLUMNS} FROM journal ORDER BY n DESC LIMIT 1");
    Ok(db.prepare_cached(&sql)?.query_row([], entry).optional()?)
}

/// Adds an entry after the last one.
pub(crate) fn append(
    db: &Connection,
    stamp: &Stamp,
    op: &str,
    entity: &str,
    entity_id: &str,
    client: Option<ClientId>,
    payload: &Value,
) -> Result<Entry> {
    let last = head(db)?;
    let body = payload.to_string();
    let mut new = Entry {
        n: last.as_ref().map_or(1, |last| last.n + 1),
        device_id: stamp.device_id.clone(),
        at: stamp.at.clone(),
        hlc: next_hlc(last.as_ref().map(|last| last.hlc.as_str()), stamp.millis)?,
        actor: stamp.actor.clone(),
        op: op.to_owned(),
        entity: entity.to_owned(),
        entity_id: entity_id.to_owned(),
        client_id: client.map(|id| id.to_string()),
        payload_hash: format!("{:x}", Sha256::digest(body.as_bytes())),
        prev_hash: last.map_or_else(|| NO_HASH.to_owned(), |last| last.hash),
        hash: String::new(),
    };
    new.hash = new.computed_hash();
    db.prepare_cached("INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")?
        .execute(params![
            new.n,
            new.device_id,
            new.at,
            new.hlc,
            new.actor,
            new.op,
            new.entity,
            new.entity_id,
            new.client_id,
            new.payload_hash,
            new.prev_hash,
            new.hash
        ])?;
    db.prepare_cached("INSERT INTO journal_payload VALUES (?1, ?2, ?3)")?.execute(params![
        new.device_id,
        new.n,
        body
    ])?;
    Ok(new)
}

/// A hybrid logical clock: never earlier than the entry before, whatever the wall clock says.
fn next_hlc(last: Option<&str>, millis: i64) -> Result<String> {
    let (then, count) = match last.and_then(|last| last.split_once('-')) {
        Some((then, count)) => (
            then.parse::<i64>().map_err(|_| Error::damaged("a journal entry without its clock"))?,
            count.parse::<u32>().map_err(|_| Error::damaged("a journal entry without its clock"))?,
        ),
        None => (i64::MIN, 0),
    };
    Ok(if millis > then { format!("{millis:015}-00000") } else { format!("{then:015}-{:05}", count + 1) })
}

/// All entries in order, or those of one client.
pub(super) fn entries(db: &Connection, client: Option<ClientId>) -> Result<Vec<Entry>> {
    let whose = if client.is_some() { THEIRS } else { "?1 IS NULL" };
    let sql = format!("SELECT {COLUMNS} FROM journal WHERE {whose} ORDER BY n");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([client.map(|id| id.to_string())], entry)?;
    rows.map(|row| row.map_err(Error::from)).collect()
}

/// The last entry before this number.
pub(super) fn before(db: &Connection, n: i64) -> Result<Option<Entry>> {
    let sql = format!("SELECT {COLUMNS} FROM journal WHERE n < ?1 ORDER BY n DESC LIMIT 1");
    Ok(db.prepare_cached(&sql)?.query_row([n], entry).optional()?)
}

/// The payload of an entry; nothing where it was erased.
pub(super) fn payload(db: &Connection, entry: &Entry) -> Result<Option<String>> {
    let mut statement =
        db.prepare_cached("SELECT body FROM journal_payload WHERE device_id = ?1 AND n = ?2")?;
    Ok(statement.query_row(params![entry.device_id, entry.n], |row| row.get(0)).optional()?)
}

/// The payload of the last entry about a thing that says what was there before.
pub(super) fn last_payload(db: &Connection, entity: &str, id: &str) -> Result<Option<String>> {
    let sql = "SELECT p.body FROM journal j JOIN journal_payload p ON p.device_id = j.device_id AND p.n = j.n
               WHERE j.entity = ?1 AND j.entity_id = ?2 AND p.body ->> '$.before' IS NOT NULL
               ORDER BY j.n DESC LIMIT 1";
    Ok(db.prepare(sql)?.query_row([entity, id], |row| row.get(0)).optional()?)
}

/// The hash of an entry.
pub(super) fn hash(db: &Connection, n: i64) -> Result<Option<String>> {
    let mut statement = db.prepare_cached("SELECT hash FROM journal WHERE n = ?1")?;
    Ok(statement.query_row([n], |row| row.get(0)).optional()?)
}

/// When an entry was written.
pub(super) fn at(db: &Connection, n: i64) -> Result<Option<String>> {
    let mut statement = db.prepare_cached("SELECT at FROM journal WHERE n = ?1")?;
    Ok(statement.query_row([n], |row| row.get(0)).optional()?)
}

/// The sheets that were printed since a moment, newest first, each once, with when that was.
pub(super) fn prints(db: &Connection, since: &str, limit: usize) -> Result<Vec<(String, String)>> {
    let sql = "SELECT entity_id, max(at) FROM journal WHERE op = 'print_handout' AND at >= ?1
               GROUP BY entity_id ORDER BY max(at) DESC, entity_id LIMIT ?2";
    let mut statement = db.prepare_cached(sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![since, limit], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
