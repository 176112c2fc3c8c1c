//! The table of the clients.

use super::{Client, ClientFields, Relation, words};
use crate::{ClientId, Error, Result};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::HashMap;

const COLUMNS: &str = "id, first_name, family_name, birth_on, phone, email, address, language, fitzpatrick,
    form_of_address, allergies, conditions, medication, tags, note, archived, contact";

/// Whose records are read: those of a client (`?1`), and of every file that was joined with the client's.
pub(crate) const THEIRS: &str = "client_id IN (SELECT id FROM person WHERE kept =
    coalesce((SELECT kept_id FROM client_alias WHERE client_id = ?1), ?1))";

/// The client to whom a record belongs today, whatever file it was written under; `row` names its table.
pub(crate) fn kept(row: &str) -> String {
    format!(
        "coalesce((SELECT a.kept_id FROM client_alias a WHERE a.client_id = {row}.client_id), {row}.client_id)"
    )
}

struct Raw {
    id: String,
    birth_on: Option<String>,
    lists: [String; 4],
    fields: ClientFields,
}

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    let fields = ClientFields {
        first_name: row.get(1)?,
        family_name: row.get(2)?,
        phone: row.get(4)?,
        email: row.get(5)?,
        address: row.get(6)?,
        language: row.get(7)?,
        fitzpatrick: row.get(8)?,
        form_of_address: row.get(9)?,
        note: row.get(14)?,
        archived: row.get(15)?,
        contact: row.get(16)?,
        ..ClientFields::default()
    };
    let lists = [row.get(10)?, row.get(11)?, row.get(12)?, row.get(13)?];
    Ok(Raw { id: row.get(0)?, birth_on: row.get(3)?, lists, fields })
}

fn client(raw: Raw) -> Result<Client> {
    let unreadable = || Error::damaged("a client's row");
    let birth_on = raw.birth_on.map(|day| day.parse::<NaiveDate>()).transpose().map_err(|_| unreadable())?;
    let [allergies, conditions, medication, tags] = raw.lists;
    Ok(Client {
        id: raw.id.parse().map_err(|_| unreadable())?,
        fields: ClientFields {
            birth_on,
            allergies: serde_json::from_str(&allergies)?,
            conditions: serde_json::from_str(&conditions)?,
            medication: serde_json::from_str(&medication)?,
            tags: serde_json::from_str(&tags)?,
            ..raw.fields
        },
    })
}

/// Writes a client, and the words it is found by.
pub(super) fn put(db: &Connection, c: &Client, removed: bool) -> Result<()> {
    let before = read(db, c.id)?;
    let f = &c.fields;
    db.prepare_cached(
        "INSERT INTO client VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
         ON CONFLICT (id) DO UPDATE SET first_name = excluded.first_name, family_name = excluded.family_name,
            birth_on = excluded.birth_on, phone = excluded.phone, email = excluded.email,
            address = excluded.address, language = excluded.language, fitzpatrick = excluded.fitzpatrick,
            form_of_address = excluded.form_of_address, allergies = excluded.allergies,
            conditions = excluded.conditions, medication = excluded.medication, tags = excluded.tags,
            note = excluded.note, archived = excluded.archived, removed = excluded.removed,
            contact = excluded.contact",
    )?
    .execute(params![
        c.id.to_string(),
        f.first_name,
        f.family_name,
        f.birth_on.map(|day| day.to_string()),
        f.phone,
        f.email,
        f.address,
        f.language,
        f.fitzpatrick,
        f.form_of_address,
        serde_json::to_string(&f.allergies)?,
        serde_json::to_string(&f.conditions)?,
        serde_json::to_string(&f.medication)?,
        serde_json::to_string(&f.tags)?,
        f.note,
        f.archived,
        removed,
        f.contact,
    ])?;
    words::put(db, c.id, before.as_ref(), Some(c).filter(|_| !removed))
}

pub(super) fn read(db: &Connection, id: ClientId) -> Result<Option<Client>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM client WHERE NOT removed
         AND id = coalesce((SELECT kept_id FROM client_alias WHERE client_id = ?1), ?1)"
    );
    db.prepare_cached(&sql)?.query_row([id.to_string()], raw).optional()?.map(client).transpose()
}

pub(super) fn list(db: &Connection, limit: usize) -> Result<Vec<Client>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM client WHERE NOT removed ORDER BY family_name COLLATE NOCASE, first_name COLLATE NOCASE, id LIMIT ?1"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([i64::try_from(limit).unwrap_or(i64::MAX)], raw)?;
    rows.map(|row| client(row?)).collect()
}

/// Clients born on this day.
pub(super) fn born_on(db: &Connection, day: NaiveDate, limit: usize) -> Result<Vec<Client>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM client WHERE NOT removed AND birth_on = ?1 ORDER BY family_name COLLATE NOCASE, id LIMIT {limit}"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([day.to_string()], raw)?;
    rows.map(|row| client(row?)).collect()
}

/// How many clients there are.
pub(super) fn count(db: &Connection) -> Result<usize> {
    let sql = "SELECT count(*) FROM client WHERE removed = 0";
    let count: i64 = db.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// A file that was joined with another, as it was last.
pub(super) fn gone(db: &Connection, id: ClientId) -> Result<Option<Client>> {
    let sql =
        format!("SELECT {COLUMNS} FROM client WHERE id = ?1 AND id IN (SELECT client_id FROM client_alias)");
    db.prepare_cached(&sql)?.query_row([id.to_string()], raw).optional()?.map(client).transpose()
}

/// From here on, a file is read as another client's.
pub(super) fn join(db: &Connection, gone: ClientId, kept: ClientId, on: NaiveDate) -> Result<()> {
    let sql = "INSERT INTO client_alias VALUES (?1, ?2, ?3) ON CONFLICT (client_id) DO UPDATE SET
               kept_id = excluded.kept_id, on_day = excluded.on_day";
    db.execute(sql, params![gone.to_string(), kept.to_string(), on.to_string()])?;
    Ok(())
}

/// From here on, a file is a client's own again.
pub(super) fn part(db: &Connection, gone: ClientId) -> Result<()> {
    db.execute("DELETE FROM client_alias WHERE client_id = ?1", [gone.to_string()])?;
    Ok(())
}

/// The files that were joined with a client's, and since when.
pub(super) fn joined(db: &Connection, kept: ClientId) -> Result<Vec<(ClientId, NaiveDate)>> {
    let sql = "SELECT client_id, on_day FROM client_alias WHERE kept_id = ?1 ORDER BY client_id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement
        .query_map([kept.to_string()], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (id, on) = row?;
        let unreadable = || Error::damaged("the row of a joined file");
        Ok((id.parse().map_err(|_| unreadable())?, on.parse().map_err(|_| unreadable())?))
    })
    .collect()
}

/// Every file that was joined with another, and with which.
pub(super) fn all_joined(db: &Connection) -> Result<HashMap<ClientId, ClientId>> {
    let mut statement = db.prepare_cached("SELECT client_id, kept_id FROM client_alias")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (gone, kept) = row?;
        let unreadable = |_| Error::damaged("the row of a joined file");
        Ok((gone.parse().map_err(unreadable)?, kept.parse().map_err(unreadable)?))
    })
    .collect()
}

/// Says what somebody is to a client, or nothing any more.
pub(super) fn relate(db: &Connection, client: ClientId, other: ClientId, kind: Option<&str>) -> Result<()> {
    let both = [client.to_string(), other.to_string()];
    let sql = "DELETE FROM relation WHERE client_id IN (SELECT id FROM person WHERE kept = ?1)
               AND other_id IN (SELECT id FROM person WHERE kept = ?2)";
    db.execute(sql, params![both[0], both[1]])?;
    let Some(kind) = kind else { return Ok(()) };
    let sql = "INSERT INTO relation VALUES (?1, ?2, ?3)
               ON CONFLICT (client_id, other_id) DO UPDATE SET kind = excluded.kind";
    db.execute(sql, params![both[0], both[1], kind])?;
    Ok(())
}

/// Who belongs to a client; nobody belongs to themselves, whatever files were joined.
pub(super) fn relations(db: &Connection, client: ClientId) -> Result<Vec<Relation>> {
    let sql = format!(
        "SELECT DISTINCT coalesce((SELECT kept_id FROM client_alias WHERE client_id = r.other_id), r.other_id)
         AS other, kind FROM relation r JOIN client c ON c.id = other AND c.removed = 0
         WHERE r.{THEIRS} AND other <> coalesce((SELECT kept_id FROM client_alias WHERE client_id = ?1), ?1)
         ORDER BY 1"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows =
        statement.query_map([client.to_string()], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    rows.map(|row| {
        let (other, kind) = row?;
        Ok(Relation { other: other.parse().map_err(|_| Error::damaged("the row of a relation"))?, kind })
    })
    .collect()
}

/// Whether anything was ever written about a client beside the client's own facts.
pub(super) fn has_records(db: &Connection, id: ClientId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM journal WHERE client_id = ?1 AND entity <> 'client')";
    Ok(db.prepare_cached(sql)?.query_row([id.to_string()], |row| row.get(0))?)
}
