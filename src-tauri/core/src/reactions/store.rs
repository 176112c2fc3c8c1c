//! The tables of reactions and results.

use super::{Note, Outcome, Reaction};
use crate::clients::{THEIRS, kept};
use crate::{ClientId, Error, ReactionId, Result};
use rusqlite::{Connection, params};

pub(super) fn insert(db: &Connection, it: &Reaction) -> Result<()> {
    let row = params![it.id.to_string(), it.client_id.to_string(), serde_json::to_string(it)?];
    db.execute("INSERT INTO reaction VALUES (?1, ?2, ?3)", row)?;
    Ok(())
}

pub(super) fn insert_note(db: &Connection, of: ReactionId, note: &Note, id: &str) -> Result<()> {
    let row = params![id, of.to_string(), note.said.ends(), serde_json::to_string(note)?];
    db.execute("INSERT INTO reaction_note VALUES (?1, ?2, ?3, ?4)", row)?;
    Ok(())
}

fn bodies<T: serde::de::DeserializeOwned>(db: &Connection, sql: &str, key: Option<&str>) -> Result<Vec<T>> {
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([key], |row| row.get::<_, String>(0))?;
    rows.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}

/// Reactions where this holds, with whose they are today.
fn reactions(db: &Connection, holds: &str, key: Option<&str>) -> Result<Vec<Reaction>> {
    let sql = format!("SELECT body, {} FROM reaction r WHERE {holds}", kept("r"));
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([key], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let found = rows.map(|row| {
        let (body, client) = row?;
        let client_id = client.parse().map_err(|_| Error::damaged("the row of a reaction"))?;
        Ok(Reaction { client_id, ..serde_json::from_str(&body)? })
    });
    followed(db, found.collect::<Result<_>>()?)
}

fn followed(db: &Connection, found: Vec<Reaction>) -> Result<Vec<Reaction>> {
    let notes = "SELECT body FROM reaction_note WHERE reaction_id = ?1 ORDER BY id";
    found
        .into_iter()
        .map(|it| Ok(Reaction { notes: bodies(db, notes, Some(&it.id.to_string()))?, ..it }))
        .collect()
}

pub(super) fn read(db: &Connection, id: ReactionId) -> Result<Option<Reaction>> {
    Ok(reactions(db, "id = ?1", Some(&id.to_string()))?.pop())
}

/// The reactions of a client, the newest first.
pub(super) fn list(db: &Connection, client: ClientId) -> Result<Vec<Reaction>> {
    reactions(db, &format!("r.{THEIRS} ORDER BY id DESC"), Some(&client.to_string()))
}

/// The reactions of everybody that are not over.
pub(super) fn open(db: &Connection) -> Result<Vec<Reaction>> {
    let open = "?1 IS NULL AND NOT EXISTS
                   (SELECT 1 FROM reaction_note n WHERE n.reaction_id = r.id AND n.over) ORDER BY id";
    reactions(db, open, None)
}

pub(super) fn insert_outcome(db: &Connection, it: &Outcome) -> Result<()> {
    let row = params![it.id.to_string(), it.client_id.to_string(), serde_json::to_string(it)?];
    db.execute("INSERT INTO outcome VALUES (?1, ?2, ?3)", row)?;
    Ok(())
}

/// The results of a client, the oldest first.
pub(super) fn outcomes(db: &Connection, client: ClientId) -> Result<Vec<Outcome>> {
    let sql = format!("SELECT body FROM outcome WHERE {THEIRS} ORDER BY id");
    bodies(db, &sql, Some(&client.to_string()))
}
