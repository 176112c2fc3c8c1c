//! Reading the journal, proving it, and taking back the last change.

use super::{Chain, Entry, NO_HASH, store};
use crate::db::{Changes, Connection, Op, Tx};
use crate::{
    ClientId, ClinicFile, Error, Result, agenda, clients, clinic, notes, protocols, sessions, supplies,
    templates, transfer,
};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use stipple_knowledge::said;

/// An entry as people read it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Its number, without gaps.
    pub n: i64,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// What was done.
    pub op: String,
    /// To which kind of thing.
    pub entity: String,
    /// Which one.
    pub id: String,
    /// Its hash.
    pub hash: String,
}

/// The history, oldest first, of everything or of one client.
pub fn list(file: &ClinicFile, client: Option<ClientId>) -> Result<Vec<Listed>> {
    let listed = |entry: Entry| Listed {
        n: entry.n,
        at: entry.at,
        actor: entry.actor,
        op: entry.op,
        entity: entry.entity,
        id: entry.entity_id,
        hash: entry.hash,
    };
    Ok(store::entries(file.connection()?, client)?.into_iter().map(listed).collect())
}

/// Proves the chain: no gap, no changed field, no changed payload, the head where it was.
pub fn verify(file: &ClinicFile) -> Result<Chain> {
    let entries = store::entries(file.connection()?, None)?;
    let head = entries.last().map_or_else(|| NO_HASH.to_owned(), |last| last.hash.clone());
    let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    let mut problem = first_misfit(file, &entries)?;
    if problem.is_none() {
        problem = file.cut_tail(count)?;
    }
    Ok(Chain { ok: problem.is_none(), entries: count, head, problem })
}

fn first_misfit(file: &ClinicFile, entries: &[Entry]) -> Result<Option<String>> {
    let mut before = NO_HASH;
    for (n, entry) in (1..).zip(entries) {
        let body = store::payload(file.connection()?, entry)?;
        let hash = body.map(|body| format!("{:x}", Sha256::digest(body.as_bytes())));
        let misfit = if entry.n != n {
            Some("is out of order or missing")
        } else if entry.prev_hash != before {
            Some("does not follow the entry before it")
        } else if entry.computed_hash() != entry.hash {
            Some("was changed")
        } else if hash.is_some_and(|hash| hash != entry.payload_hash) {
            Some("has a changed payload")
        } else {
            None
        };
        if let Some(what) = misfit {
            return Ok(Some(format!("entry {n} {what}")));
        }
        before = &entry.hash;
    }
    Ok(None)
}

/// Takes back the last change that can be, by writing the previous revision as a new one. Where a kind of
/// thing is named, and which one, nothing else is taken back.
///
/// # Errors
/// Where there is nothing to take back, or the last change was to something else.
pub fn undo(file: &mut ClinicFile, of: Option<(&str, Option<&str>)>) -> Result<(String, Changes)> {
    let (entry, before) = last_change(file)?;
    let meant = of.is_none_or(|(kind, id)| entry.entity == kind && id.is_none_or(|id| entry.entity_id == id));
    if !meant {
        return Err(Error::conflict(said!("changed-since-undo")));
    }
    let op = entry.op.clone();
    let ((), changes) = file.transact(Op::Undo, |tx| restore(tx, &entry, before))?;
    Ok((op, changes))
}

fn last_change(file: &ClinicFile) -> Result<(Entry, Value)> {
    let db = file.connection()?;
    let mut taken_back = BTreeSet::new();
    let mut below = i64::MAX;
    while let Some(entry) = store::before(db, below)? {
        below = entry.n;
        let Some(body) = store::payload(db, &entry)? else { continue };
        let mut payload: Value = serde_json::from_str(&body)?;
        if entry.op == Op::Undo.name() {
            taken_back.extend(payload["undoes"].as_i64());
        } else if entry.op == Op::SignSession.name() || entry.op == Op::AmendSession.name() {
            break;
        } else if Op::can_be_undone(&entry.op) && !taken_back.contains(&entry.n) {
            return Ok((entry, payload["before"].take()));
        }
    }
    Err(Error::conflict(said!("nothing-to-undo")))
}

/// What can be taken back.
const KINDS: [&str; 12] = [
    "protocol",
    "client",
    "clinic",
    "practitioner",
    "session",
    "template",
    "import",
    "device",
    "product",
    "appointment",
    "merge",
    "note",
];

fn restore(tx: &mut Tx<'_>, entry: &Entry, before: Value) -> Result<()> {
    let note = json!({ "undoes": entry.n, "after": before });
    match entry.entity.as_str() {
        "client" => clients::restore(tx, &entry.entity_id, before)?,
        "clinic" => clinic::restore(tx, before)?,
        "practitioner" => clinic::restore_practitioner(tx, &entry.entity_id, before)?,
        "session" => sessions::restore(tx, &entry.entity_id, before)?,
        "template" => templates::restore(tx, before)?,
        "appointment" => agenda::restore(tx, &entry.entity_id, before)?,
        "device" => supplies::restore_device(tx, &entry.entity_id, before)?,
        "product" => supplies::restore_product(tx, &entry.entity_id, before)?,
        "protocol" => protocols::restore(tx, &entry.entity_id, before)?,
        "merge" => clients::restore_merge(tx, before)?,
        "note" => notes::restore(tx, &entry.entity_id, before)?,
        "import" => transfer::restore(tx, &before)?,
        other => return Err(Error::bug(format!("a {other} cannot be taken back"))),
    }
    let client = entry.client_id.as_deref().map(str::parse).transpose()?;
    let kind = KINDS.iter().find(|kind| **kind == entry.entity).copied().unwrap_or("session");
    tx.note(kind, &entry.entity_id, client, note)?;
    Ok(())
}

/// What the last entry about a thing says was there before.
///
/// # Errors
/// Where there is no such entry.
pub(crate) fn last_before(file: &ClinicFile, entity: &str, id: &str) -> Result<Value> {
    let db = file.connection()?;
    let body = store::last_payload(db, entity, id)?.ok_or_else(|| Error::damaged("the entry of a change"))?;
    Ok(serde_json::from_str::<Value>(&body)?["before"].take())
}

/// The hash of an entry, where there is such an entry.
pub(crate) fn hash(db: &Connection, n: i64) -> Result<Option<String>> {
    store::hash(db, n)
}

/// When an entry was written, RFC 3339 in UTC.
pub(crate) fn at(file: &ClinicFile, n: i64) -> Result<String> {
    store::at(file.connection()?, n)?.ok_or_else(|| Error::damaged(format!("journal entry {n} is missing")))
}

/// The sheets that were printed since this moment (RFC 3339 in UTC), newest first, each once.
pub(crate) fn prints(file: &ClinicFile, since: &str, limit: usize) -> Result<Vec<(String, String)>> {
    store::prints(file.connection()?, since, limit)
}
