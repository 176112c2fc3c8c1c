//! The tables of the photos.

use super::{Agreement, Photo};
use crate::clients::{THEIRS, kept};
use crate::{AgreementId, ClientId, Error, PhotoId, Result};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

const COLUMNS: &str = "p.session_id, p.view, p.taken_on, p.note, p.sha256, p.thumb, p.width, p.height";
fn columns() -> String {
    let whose = kept("p");
    format!("p.id, {whose}, {COLUMNS}")
}

const HELD: &str = "NOT EXISTS (SELECT 1 FROM photo_end e WHERE e.photo_id = p.id)";

pub(super) fn insert(db: &Connection, p: &Photo, at: &str) -> Result<()> {
    db.prepare_cached("INSERT INTO photo VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")?.execute(
        params![
            p.id.to_string(),
            p.client_id.to_string(),
            p.session_id.map(|id| id.to_string()),
            p.view,
            p.taken_on.to_string(),
            p.note,
            p.sha256,
            p.thumb,
            p.width,
            p.height,
            at,
        ],
    )?;
    Ok(())
}

pub(super) fn end(db: &Connection, id: PhotoId, reason: &str, at: &str) -> Result<()> {
    db.execute("INSERT INTO photo_end VALUES (?1, ?2, ?3)", params![id.to_string(), reason, at])?;
    Ok(())
}

type Raw = ([String; 7], Option<String>, u32, u32);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    let texts = [row.get(0)?, row.get(1)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?];
    Ok((texts, row.get(2)?, row.get(8)?, row.get(9)?))
}

fn photo((texts, session_id, width, height): Raw) -> Result<Photo> {
    let unreadable = || Error::damaged("a photo's row");
    let [id, client_id, view, taken_on, note, sha256, thumb] = texts;
    Ok(Photo {
        id: id.parse().map_err(|_| unreadable())?,
        client_id: client_id.parse().map_err(|_| unreadable())?,
        session_id: session_id.map(|id| id.parse()).transpose().map_err(|_| unreadable())?,
        taken_on: taken_on.parse().map_err(|_| unreadable())?,
        view,
        note,
        sha256,
        thumb,
        width,
        height,
    })
}

pub(super) fn read(db: &Connection, id: PhotoId) -> Result<Option<Photo>> {
    let sql = format!("SELECT {} FROM photo p WHERE p.id = ?1 AND {HELD}", columns());
    db.prepare_cached(&sql)?.query_row([id.to_string()], raw).optional()?.map(photo).transpose()
}

/// The photos of a client, the oldest first.
pub(super) fn list(db: &Connection, client: ClientId) -> Result<Vec<Photo>> {
    let sql =
        format!("SELECT {} FROM photo p WHERE p.{THEIRS} AND {HELD} ORDER BY p.taken_on, p.id", columns());
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([client.to_string()], raw)?;
    rows.map(|row| photo(row?)).collect()
}

pub(super) fn insert_agreement(db: &Connection, a: &Agreement, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO photo_consent VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            a.id.to_string(),
            a.client_id.to_string(),
            a.purpose.name(),
            a.name,
            a.given_on.to_string(),
            a.expires_on.to_string(),
            at,
        ],
    )?;
    Ok(())
}

pub(super) fn end_agreement(
    db: &Connection,
    id: AgreementId,
    on: NaiveDate,
    reason: &str,
    at: &str,
) -> Result<()> {
    let row = params![id.to_string(), on.to_string(), reason, at];
    db.execute("INSERT INTO photo_consent_end VALUES (?1, ?2, ?3, ?4)", row)?;
    Ok(())
}

/// What a client agreed to, the newest first; of everybody where none is named.
pub(super) fn agreements(db: &Connection, client: Option<ClientId>) -> Result<Vec<Agreement>> {
    let whose = if client.is_some() { format!("c.{THEIRS}") } else { "?1 IS NULL".to_owned() };
    let sql = format!(
        "SELECT c.id, {}, c.purpose, c.name, c.given_on, c.expires_on, e.on_day, e.reason
         FROM photo_consent c LEFT JOIN photo_consent_end e ON e.consent_id = (
             SELECT x.consent_id FROM photo_consent_end x JOIN photo_consent w ON w.id = x.consent_id
             WHERE x.made_at >= c.made_at AND w.purpose = c.purpose AND w.client_id IN (
                 SELECT id FROM person WHERE kept =
                     coalesce((SELECT kept_id FROM client_alias WHERE client_id = c.client_id), c.client_id))
             ORDER BY x.made_at, x.consent_id LIMIT 1)
         WHERE {whose} ORDER BY c.id DESC",
        kept("c")
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([client.map(|id| id.to_string())], |row| {
        let texts: [String; 6] =
            [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        Ok((texts, row.get::<_, Option<String>>(6)?, row.get::<_, Option<String>>(7)?))
    })?;
    rows.map(|row| {
        let unreadable = |_| Error::damaged("the row of an agreement");
        let ([id, client_id, purpose, name, given_on, expires_on], end, reason) = row?;
        let end =
            end.map(|day| day.parse().map_err(|_| Error::damaged("the row of an agreement"))).transpose()?;
        Ok(Agreement {
            id: id.parse().map_err(unreadable)?,
            client_id: client_id.parse().map_err(unreadable)?,
            purpose: purpose.parse().map_err(unreadable)?,
            name,
            given_on: given_on.parse().map_err(|_| Error::damaged("the row of an agreement"))?,
            expires_on: expires_on.parse().map_err(|_| Error::damaged("the row of an agreement"))?,
            withdrawn: end.zip(reason),
        })
    })
    .collect()
}
