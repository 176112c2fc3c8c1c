//! The tables of the screenings and the letters.

use super::{Letter, Screening};
use crate::clients::THEIRS;
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

/// The screenings of a client, newest first; those made after `until` are left out.
pub(super) fn list(
    db: &Connection,
    client: ClientId,
    limit: usize,
    until: Option<&str>,
) -> Result<Vec<Screening>> {
    let sql = format!(
        "SELECT id, asked, verdict FROM screening
               WHERE {THEIRS} AND (?3 IS NULL OR made_at <= ?3) ORDER BY id DESC LIMIT ?2"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![client.to_string(), limit, until], |row| {
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

pub(super) fn insert_letter(db: &Connection, l: &Letter, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO letter VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            l.id.to_string(),
            l.client_id.to_string(),
            serde_json::to_string(&l.keys)?,
            l.written_by,
            l.written_on.to_string(),
            l.until_on.map(|day| day.to_string()),
            l.says,
            l.sha256,
            at,
        ],
    )?;
    Ok(())
}

/// The letters of a client, newest first.
pub(super) fn letters(db: &Connection, client: ClientId) -> Result<Vec<Letter>> {
    let sql = format!(
        "SELECT id, keys, written_by, written_on, until_on, says, sha256 FROM letter
               WHERE {THEIRS} ORDER BY id DESC"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([client.to_string()], |row| {
        let texts: [String; 5] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(5)?];
        Ok((texts, row.get::<_, Option<String>>(4)?, row.get::<_, Option<String>>(6)?))
    })?;
    rows.map(|row| {
        let ([id, keys, written_by, written_on, says], until_on, sha256) = row?;
        let unreadable = |_| Error::damaged("the day of a letter");
        Ok(Letter {
            id: id.parse().map_err(|_| Error::damaged("the id of a letter"))?,
            client_id: client,
            keys: serde_json::from_str(&keys)?,
            written_by,
            written_on: written_on.parse().map_err(unreadable)?,
            until_on: until_on.map(|day| day.parse()).transpose().map_err(unreadable)?,
            says,
            sha256,
        })
    })
    .collect()
}
