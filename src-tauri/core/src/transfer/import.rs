//! Bringing clients in: looked at first, then all in one, taken back in one.

use super::columns::{Column, Field, program, recognised};
use super::people::{Person, order, person};
use super::table::{Table, decoded, read};
use super::{LARGEST, vcard};
use crate::clients::{self, Client, ClientFields};
use crate::db::{Op, Tx};
use crate::{ClientId, ClinicFile, Error, Result, clinic, texts};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use stipple_knowledge::{Said, said};

/// What a file looks like, before anything is brought in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// The program that wrote it, where its headers tell.
    pub program: Option<&'static str>,
    /// Its columns; none for address cards.
    pub columns: Vec<Column>,
    /// How many rows or cards it has.
    pub rows: usize,
}

/// What an import has done, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Brought {
    /// Clients that were not there.
    pub added: usize,
    /// Rows of clients that were there; nothing of theirs was written over.
    pub merged: usize,
    /// Those of them in which something was empty that is filled in now.
    pub filled: usize,
    /// Rows that were left out.
    pub skipped: Vec<Skipped>,
}

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Its line in the file, the header being 1; the number of an address card.
    pub row: usize,
    /// The column, or the field.
    pub field: String,
    /// Why.
    pub rule: Said,
}

impl Serialize for Skipped {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        let mut told = to.serialize_struct("Skipped", 2)?;
        told.serialize_field("row", &self.row)?;
        told.serialize_field("reason", &format!("{}: {}", self.field, self.rule))?;
        told.end()
    }
}

/// Looks at a file.
///
/// # Errors
/// A file that is too large, empty, or neither a table nor address cards.
pub fn preview(bytes: &[u8]) -> Result<Preview> {
    let text = text(bytes)?;
    if vcard::is_card(&text) {
        return Ok(Preview { program: None, columns: Vec::new(), rows: vcard::read(&text)?.len() });
    }
    let table = read(&text)?;
    Ok(Preview { program: program(&table.headers), columns: columns(&table), rows: table.rows.len() })
}

fn text(bytes: &[u8]) -> Result<String> {
    if bytes.len() > LARGEST {
        return Err(Error::invalid("file", said!("import-too-large", most = LARGEST >> 20)));
    }
    let text = decoded(bytes);
    if text.contains('\0') {
        return Err(Error::invalid("file", said!("not-a-table")));
    }
    Ok(text)
}

fn columns(table: &Table) -> Vec<Column> {
    let fields = recognised(&table.headers);
    let sample = |n: usize| {
        let cells = table.rows.iter().filter_map(|(_, cells)| cells.get(n));
        let first = cells.map(|cell| cell.trim()).find(|cell| !cell.is_empty());
        first.unwrap_or_default().chars().take(60).collect()
    };
    let headers = table.headers.iter().zip(fields).enumerate();
    headers.map(|(n, (header, field))| Column { header: header.clone(), field, sample: sample(n) }).collect()
}

/// Brings the clients of a file in, all in one; a dry run only says what would happen. `fields` says what each
/// column holds, where the headers are not to be trusted.
///
/// # Errors
/// A file that cannot be read, or none of whose columns holds a name.
pub fn import(
    file: &mut ClinicFile,
    bytes: &[u8],
    fields: Option<&[Field]>,
    dry_run: bool,
) -> Result<Brought> {
    let people = people(file, bytes, fields)?;
    let work = |file: &mut ClinicFile| bring(file, people);
    if !dry_run {
        return file.in_one(work);
    }
    let mut would = None;
    let stopped = file.in_one(|file| -> Result<()> {
        would = Some(work(file)?);
        Err(Error::conflict(said!("dry-run")))
    });
    would.map_or_else(|| stopped.map(|()| Brought::default()), Ok)
}

fn people(file: &ClinicFile, bytes: &[u8], fields: Option<&[Field]>) -> Result<Vec<(usize, Result<Person>)>> {
    let text = text(bytes)?;
    if vcard::is_card(&text) {
        return vcard::read(&text);
    }
    let table = read(&text)?;
    let mut columns = columns(&table);
    let own = program(&table.headers) == Some("Stipple");
    if let Some(fields) = fields {
        if fields.len() != columns.len() {
            return Err(Error::invalid("columns", said!("one-per-column")));
        }
        columns.iter_mut().zip(fields).for_each(|(column, field)| column.field = *field);
    }
    let is_name = |field: Field| matches!(field, Field::FirstName | Field::FamilyName | Field::FullName);
    if !columns.iter().any(|column| is_name(column.field)) {
        return Err(Error::invalid("columns", said!("no-name-column")));
    }
    let born = columns.iter().position(|column| column.field == Field::BirthOn);
    let cells = table.rows.iter().filter_map(|(_, cells)| cells.get(born?).map(String::as_str));
    let order = order(cells, &clinic::get(file)?.country);
    let today = file.today()?;
    let rows = table.rows.iter();
    Ok(rows.map(|(line, cells)| (*line, person(cells, &columns, own, order, today))).collect())
}

/// The clients that are there, to be found again.
struct Known {
    by_name: HashMap<String, Vec<ClientId>>,
    clients: HashMap<ClientId, ClientFields>,
    /// Files that were joined with another, and with which.
    joined: HashMap<ClientId, ClientId>,
}

impl Known {
    fn of(file: &ClinicFile) -> Result<Self> {
        let mut known =
            Self { by_name: HashMap::new(), clients: HashMap::new(), joined: clients::all_joined(file)? };
        for client in clients::list(file, usize::MAX)? {
            known.put(client);
        }
        Ok(known)
    }

    fn put(&mut self, client: Client) {
        let same = self.by_name.entry(name(&client.fields)).or_default();
        if !same.contains(&client.id) {
            same.push(client.id);
        }
        self.clients.insert(client.id, client.fields);
    }

    /// The client that a person is: by our own id, or by name and whatever else tells people apart.
    ///
    /// # Errors
    /// Several clients who could be this person.
    fn find(&self, person: &Person) -> Result<Option<ClientId>> {
        if let Some(id) = person.id {
            let id = self.joined.get(&id).copied().unwrap_or(id);
            return Ok(self.clients.contains_key(&id).then_some(id));
        }
        let same = self.by_name.get(&name(&person.fields)).into_iter().flatten();
        let rated = same.filter_map(|id| Some((likeness(self.clients.get(id)?, &person.fields)?, *id)));
        let rated: Vec<(Likeness, ClientId)> = rated.collect();
        let Some(best) = rated.iter().map(|(likeness, _)| *likeness).max() else { return Ok(None) };
        match rated.iter().filter(|(likeness, _)| *likeness == best).collect::<Vec<_>>()[..] {
            [(_, id)] => Ok(Some(*id)),
            _ => Err(Error::invalid("name", said!("several-clients"))),
        }
    }
}

/// The names as they are compared; one without a letter is compared as it is typed.
fn name(fields: &ClientFields) -> String {
    let whole = format!("{} {}", fields.first_name, fields.family_name);
    let mut words = texts::words(&whole);
    words.sort();
    if words.is_empty() { whole } else { words.join(" ") }
}

/// Why two of one name are one person, the better reason last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// Nothing tells who they are, and the one says nothing that the other does not say.
    Same,
    /// They share a phone number or an address.
    Reached,
    /// They were born on the same day.
    Born,
}

/// Whether a person is a client of the same name, and why; nothing where something tells them apart, or
/// nothing says that they are one.
fn likeness(one: &ClientFields, other: &ClientFields) -> Option<Likeness> {
    let phone = |fields: &ClientFields| {
        let digits = texts::digits(&fields.phone);
        digits[digits.len().saturating_sub(9)..].to_owned()
    };
    let facts = |fields: &ClientFields| {
        let born = fields.birth_on.map_or_else(String::new, |day| day.to_string());
        [born, phone(fields), fields.email.trim().to_lowercase()]
    };
    let (ours, theirs) = (facts(one), facts(other));
    let both = || ours.iter().zip(&theirs).filter(|(a, b)| !a.is_empty() && !b.is_empty());
    match one.birth_on.zip(other.birth_on) {
        Some((a, b)) if a == b => Some(Likeness::Born),
        Some(_) => None,
        None if both().any(|(a, b)| a == b) => Some(Likeness::Reached),
        None => says_the_same(one, other).then_some(Likeness::Same),
    }
}

/// Whether the other says nothing that the one does not say.
fn says_the_same(one: &ClientFields, other: &ClientFields) -> bool {
    let (language, archived) = (one.language.clone(), one.archived);
    let back = ClientFields { language, archived, ..clients::filled(other, one.clone()) };
    back == *one && clients::filled(one, other.clone()) == *one
}

fn bring(file: &mut ClinicFile, people: Vec<(usize, Result<Person>)>) -> Result<Brought> {
    let mut known = Known::of(file)?;
    let mut brought = Brought::default();
    let mut before: BTreeMap<String, Option<Client>> = BTreeMap::new();
    for (row, person) in people {
        match person.and_then(|person| one(file, &mut known, person)) {
            Ok((client, was)) => {
                match &was {
                    Some(was) if was.fields == client.fields => {}
                    _ => drop(before.entry(client.id.to_string()).or_insert_with(|| was.clone())),
                }
                match was {
                    Some(was) => {
                        brought.merged += 1;
                        brought.filled += usize::from(was.fields != client.fields);
                    }
                    None => brought.added += 1,
                }
                known.put(client);
            }
            Err(Error::Invalid { field, rule }) => {
                brought.skipped.push(Skipped { row, field, rule });
            }
            Err(other) => return Err(other),
        }
    }
    if !before.is_empty() {
        file.transact(Op::Import, |tx| {
            let counts = json!({ "added": brought.added, "merged": brought.merged });
            tx.note("import", "clients", None, json!({ "before": before, "after": counts }))
        })?;
    }
    Ok(brought)
}

/// Adds a person, or fills in what the file does not know yet; answers with the client and what was there.
fn one(file: &mut ClinicFile, known: &mut Known, person: Person) -> Result<(Client, Option<Client>)> {
    let Some(id) = known.find(&person)? else {
        let client = clients::bring(file, person.id, person.fields)?;
        return Ok((client, None));
    };
    let fields = known.clients.get(&id).cloned().unwrap_or_default();
    let before = Client { id, fields };
    let merged = clients::filled(&before.fields, person.fields);
    if merged == before.fields {
        return Ok((before.clone(), Some(before)));
    }
    let client = clients::bring(file, Some(id), merged)?;
    Ok((client, Some(before)))
}

/// Takes a whole import back: who was added is removed, who was changed is as before.
pub(crate) fn restore(tx: &mut Tx<'_>, before: &Value) -> Result<()> {
    let before: BTreeMap<String, Value> = serde_json::from_value(before.clone())?;
    before.into_iter().try_for_each(|(id, client)| clients::restore(tx, &id, client))
}
