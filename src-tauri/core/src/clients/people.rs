//! Who is the same person, and who belongs to whom.

use super::{Client, ClientFields, get, store, today};
use crate::db::{Changes, Op, Tx};
use crate::{ClientId, ClinicFile, Error, Result, consents, journal, plans};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashMap;
use stipple_knowledge::said;

/// What somebody can be to a client.
pub const KINDS: [&str; 6] = ["guardian", "parent", "child", "partner", "friend", "other"];

/// Another client who belongs to one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// Who it is.
    pub other: ClientId,
    /// What the other is to the client, one of [`KINDS`].
    pub kind: String,
}

/// Two files of one person that were joined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Joined {
    /// The file that is no longer a client of its own.
    gone: Client,
    /// The kept client as it was before.
    kept: Client,
    /// Files that had been joined with the one that is gone.
    with: Vec<ClientId>,
    on: NaiveDate,
}

/// Joins two files of one person: what was recorded under `gone` is read as `kept`'s from now on. Nothing
/// of it is rewritten. Of their facts nothing is lost: lists are put together, what is empty is filled in,
/// and what differs is added to the note.
///
/// # Errors
/// The same client twice, birth dates or skin types that differ, or no such client.
pub fn merge(file: &mut ClinicFile, gone: ClientId, kept: ClientId) -> Result<(Client, Changes)> {
    let (gone, kept) = (get(file, gone)?, get(file, kept)?);
    if gone.id == kept.id {
        return Err(Error::conflict(said!("merge-same")));
    }
    let (a, b) = (&kept.fields, &gone.fields);
    if a.birth_on.zip(b.birth_on).is_some_and(|(a, b)| a != b) {
        return Err(Error::conflict(said!("merge-birth-dates")));
    }
    if a.fitzpatrick.zip(b.fitzpatrick).is_some_and(|(a, b)| a != b) {
        return Err(Error::conflict(said!("merge-skin-types")));
    }
    let on = today(file)?;
    let fields = together(a, b);
    fields.check(on)?;
    let after = Client { id: kept.id, fields };
    let with = store::joined(file.connection()?, gone.id)?.into_iter().map(|(id, _)| id).collect();
    let joined = Joined { gone, kept, with, on };
    file.transact(Op::MergeClients, |tx| {
        store::put(tx.connection(), &joined.gone, true)?;
        for id in joined.with.iter().chain([&joined.gone.id]) {
            store::join(tx.connection(), *id, after.id, on)?;
        }
        store::put(tx.connection(), &after, false)?;
        consents::forget_drafts(tx.connection(), &[joined.gone.id, after.id])?;
        plans::refresh(tx.connection(), &[after.id])?;
        tx.record("merge", joined.gone.id, Some(after.id), Some(&joined), None)?;
        Ok(after)
    })
}

/// The facts of two files of one person; what differs from the kept ones goes to the note.
fn together(kept: &ClientFields, gone: &ClientFields) -> ClientFields {
    let said = [
        (&kept.first_name, &gone.first_name),
        (&kept.family_name, &gone.family_name),
        (&kept.phone, &gone.phone),
        (&kept.email, &gone.email),
        (&kept.address, &gone.address),
        (&kept.language, &gone.language),
        (&kept.contact, &gone.contact),
    ];
    let differs =
        |(a, b): &(&String, &String)| !a.trim().is_empty() && !b.trim().is_empty() && a.trim() != b.trim();
    let beside = said.into_iter().filter(differs).map(|(_, other)| other.trim().to_owned());
    let note: Vec<String> = beside.chain([gone.note.clone()]).filter(|it| !it.trim().is_empty()).collect();
    let all = filled(kept, ClientFields { note: note.join("\n"), ..gone.clone() });
    let nobody = [kept, gone].iter().any(|it| it.contact == "none");
    let contact = if nobody { "none".to_owned() } else { all.contact.clone() };
    ClientFields { archived: kept.archived && gone.archived, contact, ..all }
}

/// What is known, with what was empty filled in.
pub(crate) fn filled(known: &ClientFields, new: ClientFields) -> ClientFields {
    let text = |old: &String, new: String| if old.trim().is_empty() { new } else { old.clone() };
    let list = |old: &[String], new: Vec<String>| {
        let more = new.into_iter().filter(|it| !old.contains(it)).collect::<Vec<_>>();
        [old.to_vec(), more].concat()
    };
    let noted =
        |line: &&str| !line.trim().is_empty() && !known.note.lines().any(|it| it.trim() == line.trim());
    let news: Vec<&str> = new.note.lines().filter(noted).collect();
    let note = if news.is_empty() {
        known.note.clone()
    } else if known.note.trim().is_empty() {
        new.note.clone()
    } else {
        format!("{}\n{}", known.note, news.join("\n"))
    };
    ClientFields {
        first_name: text(&known.first_name, new.first_name),
        family_name: text(&known.family_name, new.family_name),
        birth_on: known.birth_on.or(new.birth_on),
        phone: text(&known.phone, new.phone),
        email: text(&known.email, new.email),
        address: text(&known.address, new.address),
        language: known.language.clone(),
        fitzpatrick: known.fitzpatrick.or(new.fitzpatrick),
        form_of_address: known.form_of_address.clone().or(new.form_of_address),
        allergies: list(&known.allergies, new.allergies),
        conditions: list(&known.conditions, new.conditions),
        medication: list(&known.medication, new.medication),
        tags: list(&known.tags, new.tags),
        note,
        contact: text(&known.contact, new.contact),
        archived: known.archived,
    }
}

/// The files that were joined with a client: their ids, and since when.
pub fn joined(file: &ClinicFile, client: ClientId) -> Result<Vec<(ClientId, NaiveDate)>> {
    store::joined(file.connection()?, client)
}

/// The same with the files as they were last.
pub fn joined_files(file: &ClinicFile, client: ClientId) -> Result<Vec<(Client, NaiveDate)>> {
    let db = file.connection()?;
    let read = |(id, on)| Ok((store::gone(db, id)?.ok_or(Error::NotFound { what: "joined file" })?, on));
    store::joined(db, client)?.into_iter().map(read).collect()
}

/// Every file that was joined with another, and with which.
pub(crate) fn all_joined(file: &ClinicFile) -> Result<HashMap<ClientId, ClientId>> {
    store::all_joined(file.connection()?)
}

/// Makes a joined file a client of its own again; what was recorded under it goes with it. The facts of the
/// kept client stay as they are.
///
/// # Errors
/// Where this file is not joined with another.
pub fn split(file: &mut ClinicFile, gone: ClientId) -> Result<(Client, Changes)> {
    let client = store::gone(file.connection()?, gone)?.ok_or(Error::NotFound { what: "joined file" })?;
    let joined: Joined = serde_json::from_value(journal::last_before(file, "merge", &gone.to_string())?)?;
    file.transact(Op::SplitClients, |tx| {
        store::part(tx.connection(), gone)?;
        for id in &joined.with {
            store::join(tx.connection(), *id, gone, joined.on)?;
        }
        store::put(tx.connection(), &client, false)?;
        plans::refresh(tx.connection(), &[gone, joined.kept.id])?;
        tx.record("client", gone, Some(gone), None, Some(&client))?;
        Ok(client)
    })
}

/// Takes the joining of two files back.
pub(crate) fn restore_merge(tx: &mut Tx<'_>, before: Value) -> Result<()> {
    let Joined { gone, kept, with, on } = serde_json::from_value(before)?;
    store::part(tx.connection(), gone.id)?;
    for id in with {
        store::join(tx.connection(), id, gone.id, on)?;
    }
    store::put(tx.connection(), &gone, false)?;
    store::put(tx.connection(), &kept, false)?;
    plans::refresh(tx.connection(), &[gone.id, kept.id])
}

/// Who belongs to a client.
pub fn relations(file: &ClinicFile, client: ClientId) -> Result<Vec<Relation>> {
    store::relations(file.connection()?, client)
}

/// Says what somebody is to a client, or, without a kind, that the two do not belong together. The other
/// side is told what it means for it.
///
/// # Errors
/// An unknown kind, the same client twice, or no such client.
pub fn relate(
    file: &mut ClinicFile,
    client: ClientId,
    other: ClientId,
    kind: Option<&str>,
) -> Result<Changes> {
    let (client, other) = (get(file, client)?.id, get(file, other)?.id);
    if client == other {
        return Err(Error::invalid("other", said!("relation-same")));
    }
    if kind.is_some_and(|kind| !KINDS.contains(&kind)) {
        return Err(Error::invalid("kind", said!("one-of", known = KINDS.join(", "))));
    }
    let back = kind.map(|kind| match kind {
        "guardian" | "parent" => "child",
        "child" => "parent",
        same => same,
    });
    let before = relations(file, client)?.into_iter().find(|it| it.other == other);
    let after = kind.map(|kind| Relation { other, kind: kind.to_owned() });
    let ((), changes) = file.transact(Op::Relate, |tx| {
        store::relate(tx.connection(), client, other, kind)?;
        store::relate(tx.connection(), other, client, back)?;
        tx.note("relation", &other.to_string(), Some(other), json!({ "of": client }))?;
        tx.record("relation", client, Some(client), before.as_ref(), after.as_ref()).map(|_| ())
    })?;
    Ok(changes)
}
