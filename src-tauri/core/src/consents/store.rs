//! The tables of the consents.

use super::{Consent, NewConsent, Text};
use crate::clients::{THEIRS, kept};
use crate::{ClientId, ConsentId, Error, Result};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

fn columns() -> String {
    let whose = kept("c");
    format!("c.id, {whose}, {COLUMNS}")
}

const COLUMNS: &str = "c.version, c.title, c.body, c.name, c.guardian, c.strokes, c.signed_on,
    c.expires_on, c.signed_n, e.on_day, e.reason";
/// A withdrawal ends every consent of the person that was signed before it.
const FROM: &str = "FROM consent c LEFT JOIN consent_end e ON e.consent_id = (
    SELECT x.consent_id FROM consent_end x JOIN consent w ON w.id = x.consent_id
    WHERE x.made_at >= c.made_at AND w.client_id IN (
        SELECT id FROM person WHERE kept =
            coalesce((SELECT kept_id FROM client_alias WHERE client_id = c.client_id), c.client_id))
    ORDER BY x.made_at, x.consent_id LIMIT 1)";

pub(super) fn text(db: &Connection) -> Result<Option<Text>> {
    let sql = "SELECT version, title, body, valid_days FROM consent_text ORDER BY version DESC LIMIT 1";
    let read = |row: &Row<'_>| {
        Ok(Text { version: row.get(0)?, title: row.get(1)?, body: row.get(2)?, valid_days: row.get(3)? })
    };
    Ok(db.prepare_cached(sql)?.query_row([], read).optional()?)
}

pub(super) fn insert_text(db: &Connection, text: &Text, at: &str) -> Result<()> {
    let sql = "INSERT INTO consent_text VALUES (?1, ?2, ?3, ?4, ?5)";
    db.execute(sql, params![text.version, text.title, text.body, text.valid_days, at])?;
    Ok(())
}

pub(super) fn insert(db: &Connection, c: &Consent, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO consent VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            c.id.to_string(),
            c.client_id.to_string(),
            c.version,
            c.title,
            c.body,
            c.name,
            c.guardian,
            serde_json::to_string(&c.strokes)?,
            c.signed_on.to_string(),
            c.expires_on.to_string(),
            c.signed_n,
            at,
        ],
    )?;
    Ok(())
}

pub(super) fn end(db: &Connection, id: ConsentId, on: NaiveDate, reason: &str, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO consent_end VALUES (?1, ?2, ?3, ?4)",
        params![id.to_string(), on.to_string(), reason, at],
    )?;
    Ok(())
}

struct Raw {
    texts: [String; 8],
    version: i64,
    guardian: bool,
    signed_n: i64,
    end: Option<(String, String)>,
}

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    let ended: Option<String> = row.get(11)?;
    Ok(Raw {
        texts: [
            row.get(0)?,
            row.get(1)?,
            row.get(3)?,
            row.get(4)?,
            row.get(5)?,
            row.get(7)?,
            row.get(8)?,
            row.get(9)?,
        ],
        version: row.get(2)?,
        guardian: row.get(6)?,
        signed_n: row.get(10)?,
        end: ended.zip(row.get(12)?),
    })
}

fn consent(raw: Raw) -> Result<Consent> {
    let unreadable = || Error::damaged("a consent's row");
    let day = |text: &str| text.parse::<NaiveDate>().map_err(|_| unreadable());
    let [id, client_id, title, body, name, strokes, signed_on, expires_on] = raw.texts;
    Ok(Consent {
        id: id.parse().map_err(|_| unreadable())?,
        client_id: client_id.parse().map_err(|_| unreadable())?,
        version: raw.version,
        title,
        body,
        name,
        guardian: raw.guardian,
        strokes: serde_json::from_str(&strokes)?,
        signed_on: day(&signed_on)?,
        expires_on: day(&expires_on)?,
        signed_n: raw.signed_n,
        withdrawn: raw.end.map(|(on, why)| Ok::<_, Error>((day(&on)?, why))).transpose()?,
    })
}

pub(super) fn read(db: &Connection, id: ConsentId) -> Result<Option<Consent>> {
    let sql = format!("SELECT {} {FROM} WHERE c.id = ?1", columns());
    db.prepare_cached(&sql)?.query_row([id.to_string()], raw).optional()?.map(consent).transpose()
}

pub(super) fn list(db: &Connection, client: ClientId) -> Result<Vec<Consent>> {
    let sql = format!("SELECT {} {FROM} WHERE c.{THEIRS} ORDER BY c.id DESC", columns());
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([client.to_string()], raw)?;
    rows.map(|row| consent(row?)).collect()
}

pub(super) fn put_draft(db: &Connection, client: ClientId, on: NaiveDate, so_far: &NewConsent) -> Result<()> {
    let sql = "INSERT INTO consent_draft VALUES (?1, ?2, ?3)
               ON CONFLICT (client_id) DO UPDATE SET on_day = excluded.on_day, body = excluded.body";
    let row = params![client.to_string(), on.to_string(), serde_json::to_string(so_far)?];
    db.prepare_cached(sql)?.execute(row)?;
    Ok(())
}

/// What was drawn so far, and on which day.
pub(super) fn draft(db: &Connection, client: ClientId) -> Result<Option<(NaiveDate, NewConsent)>> {
    let sql = "SELECT on_day, body FROM consent_draft WHERE client_id = ?1";
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
    let found = db.prepare_cached(sql)?.query_row([client.to_string()], read).optional()?;
    let day = |text: &str| text.parse().map_err(|_| Error::damaged("the draft of a consent"));
    found.map(|(on, body)| Ok((day(&on)?, serde_json::from_str(&body)?))).transpose()
}

pub(super) fn forget_draft(db: &Connection, client: ClientId) -> Result<()> {
    db.execute("DELETE FROM consent_draft WHERE client_id = ?1", [client.to_string()])?;
    Ok(())
}
