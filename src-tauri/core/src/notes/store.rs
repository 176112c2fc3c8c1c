//! The tables of the notes.

use super::{Note, Template};
use crate::clients::{THEIRS, kept};
use crate::{ClientId, Error, NoteId, Result};
use rusqlite::{Connection, OptionalExtension, Row, params};

pub(super) fn put(db: &Connection, note: &Note, removed: bool) -> Result<()> {
    let sql =
        "INSERT INTO note VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET removed = excluded.removed";
    let row = params![note.id.to_string(), note.client_id.to_string(), removed, serde_json::to_string(note)?];
    db.prepare_cached(sql)?.execute(row)?;
    Ok(())
}

fn raw(row: &Row<'_>) -> rusqlite::Result<(String, String)> {
    Ok((row.get(0)?, row.get(1)?))
}

/// A note, with whose it is today.
fn note((body, client): (String, String)) -> Result<Note> {
    let client_id = client.parse().map_err(|_| Error::damaged("the row of a note"))?;
    Ok(Note { client_id, ..serde_json::from_str(&body)? })
}

pub(super) fn read(db: &Connection, id: NoteId) -> Result<Option<Note>> {
    let sql = format!("SELECT body, {} FROM note n WHERE id = ?1 AND NOT removed", kept("n"));
    db.prepare_cached(&sql)?.query_row([id.to_string()], raw).optional()?.map(note).transpose()
}

/// The notes of a client, the newest first.
pub(super) fn list(db: &Connection, client: ClientId) -> Result<Vec<Note>> {
    let sql =
        format!("SELECT body, {} FROM note n WHERE n.{THEIRS} AND NOT removed ORDER BY id DESC", kept("n"));
    let mut statement = db.prepare_cached(&sql)?;
    statement.query_map([client.to_string()], raw)?.map(|row| note(row?)).collect()
}

pub(super) fn put_template(db: &Connection, it: &Template) -> Result<()> {
    let sql = "INSERT INTO note_template VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = excluded.body";
    db.prepare_cached(sql)?.execute(params![it.id.to_string(), serde_json::to_string(it)?])?;
    Ok(())
}

pub(super) fn templates(db: &Connection) -> Result<Vec<Template>> {
    let mut statement = db.prepare_cached("SELECT body FROM note_template ORDER BY id")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    rows.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}
