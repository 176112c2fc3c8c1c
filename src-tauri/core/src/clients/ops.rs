//! The verbs of the clients.

use super::{Client, ClientFields, store, words};
use crate::db::{Changes, Connection, Op, Tx};
use crate::{ClientId, ClinicFile, Error, Result, clinic, texts};
use chrono::NaiveDate;
use serde_json::Value;
use stipple_knowledge::said;

/// A new client.
///
/// # Errors
/// The first field that breaks a rule.
pub fn add(file: &mut ClinicFile, fields: ClientFields) -> Result<(Client, Changes)> {
    fields.check(today(file)?)?;
    let client = Client { id: ClientId::new(), fields };
    file.transact(Op::AddClient, |tx| {
        store::put(tx.connection(), &client, false)?;
        tx.record("client", client.id, Some(client.id), None, Some(&client))?;
        Ok(client)
    })
}

/// Changes a client.
///
/// # Errors
/// The first field that breaks a rule, or no such client.
pub fn set(file: &mut ClinicFile, id: ClientId, fields: ClientFields) -> Result<(Client, Changes)> {
    let before = get(file, id)?;
    fields.check(today(file)?)?;
    let id = before.id;
    let after = Client { id, fields };
    file.transact(Op::SetClient, |tx| {
        store::put(tx.connection(), &after, false)?;
        tx.record("client", id, Some(id), Some(&before), Some(&after))?;
        Ok(after)
    })
}

/// Writes a client who is brought in from another program, with the id that it had here before, if any.
pub(crate) fn bring(file: &mut ClinicFile, id: Option<ClientId>, fields: ClientFields) -> Result<Client> {
    fields.check(today(file)?)?;
    let before = id.map(|id| store::read(file.connection()?, id)).transpose()?.flatten();
    let id = before.as_ref().map(|known| known.id).or(id);
    let after = Client { id: id.unwrap_or_else(ClientId::new), fields };
    let (after, _) = file.transact(Op::ImportClient, |tx| {
        store::put(tx.connection(), &after, false)?;
        tx.record("client", after.id, Some(after.id), before.as_ref(), Some(&after))?;
        Ok(after)
    })?;
    Ok(after)
}

/// A client that must be there.
pub fn get(file: &ClinicFile, id: ClientId) -> Result<Client> {
    store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "client" })
}

/// How many clients there are.
pub fn count(file: &ClinicFile) -> Result<usize> {
    store::count(file.connection()?)
}

/// Clients by name.
pub fn list(file: &ClinicFile, limit: usize) -> Result<Vec<Client>> {
    store::list(file.connection()?, limit)
}

/// Clients by the beginnings of their names in any order, by 3 or more digits of their phone number in
/// a row, or by their birth date; those who are treated first. Marks and case do not count, and where
/// nobody is found, one wrong letter in a word does not either.
pub fn find(file: &ClinicFile, text: &str, limit: usize) -> Result<Vec<Client>> {
    let db = file.connection()?;
    if let Some(day) = date(text) {
        return store::born_on(db, day, limit);
    }
    let is_number = !text.chars().any(char::is_alphabetic);
    let digits = if is_number { texts::digits(text) } else { String::new() };
    let ids = words::find(db, &texts::words(text), &digits, limit)?;
    let found: Result<Vec<Client>> = ids.into_iter().map(|id| get(file, id)).collect();
    let mut found = found?;
    found.sort_by_cached_key(|it| {
        let name = [&it.fields.family_name, &it.fields.first_name].map(|name| name.to_lowercase());
        (it.fields.archived, name, it.id.to_string())
    });
    found.truncate(limit);
    Ok(found)
}

/// A date as people type it: `1984-03-15`, `15.3.1984`, `15/03/1984`, `15 March 1984`.
fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d %B %Y", "%d %b %Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
}

/// The day by the clinic's own clock.
pub(crate) fn today(file: &ClinicFile) -> Result<NaiveDate> {
    let zone = clinic::zone("zone", &clinic::get(file)?.zone)?;
    Ok(file.now().with_timezone(&zone).date_naive())
}

/// Writes an earlier revision back; a client who was not there is removed again.
pub(crate) fn restore(tx: &mut Tx<'_>, id: &str, before: Value) -> Result<()> {
    if let Some(before) = serde_json::from_value::<Option<Client>>(before)? {
        return store::put(tx.connection(), &before, false);
    }
    let client = store::read(tx.connection(), id.parse()?)?.ok_or(Error::NotFound { what: "client" })?;
    if store::has_records(tx.connection(), client.id)? {
        return Err(Error::conflict(said!("client-has-records")));
    }
    store::put(tx.connection(), &client, true)
}

/// Whether what clients are found by is what stands in their rows.
pub(crate) fn check_projection(file: &ClinicFile) -> Result<bool> {
    let db = file.connection()?;
    words::is_right(db, &store::list(db, usize::MAX)?)
}

/// Writes what clients are found by, for a file of a Stipple that found them in another way.
pub(crate) fn index_anew(db: &Connection, written_by: i64) -> Result<()> {
    const FOUND_SO_SINCE: i64 = 7;
    if written_by >= FOUND_SO_SINCE { Ok(()) } else { words::rebuild(db, &store::list(db, usize::MAX)?) }
}
