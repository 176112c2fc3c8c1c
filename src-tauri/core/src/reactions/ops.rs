//! The verbs of reactions and results.

use super::{NewNote, NewOutcome, NewReaction, Note, Outcome, Reaction, letter, store};
use crate::db::{Changes, Op};
use crate::handouts::Options;
use crate::{ClientId, ClinicFile, Error, OutcomeId, ReactionId, Result, SessionId, clients, sessions};
use serde_json::json;
use stipple_handout::Printed;
use stipple_knowledge::said;

/// Writes a reaction down.
///
/// # Errors
/// The first field that breaks a rule, or no such client.
pub fn keep(file: &mut ClinicFile, client: ClientId, told: NewReaction) -> Result<(Reaction, Changes)> {
    clients::get(file, client)?;
    let today = file.today()?;
    told.check(today)?;
    is_of(file, told.session_id, client)?;
    let it = Reaction { id: ReactionId::new(), client_id: client, told_on: today, told, notes: Vec::new() };
    file.transact(Op::KeepReaction, |tx| {
        store::insert(tx.connection(), &it)?;
        tx.record("reaction", it.id, Some(client), None, Some(&it))?;
        Ok(it)
    })
}

fn is_of(file: &ClinicFile, session: Option<SessionId>, client: ClientId) -> Result<()> {
    match session.map(|id| sessions::get(file, id)).transpose()? {
        Some(session) if session.client_id != client => {
            Err(Error::invalid("session_id", said!("session-of-somebody-else")))
        }
        _ => Ok(()),
    }
}

/// Writes down what followed.
///
/// # Errors
/// The first field that breaks a rule, or a reaction that is over.
pub fn add_note(file: &mut ClinicFile, id: ReactionId, said: NewNote) -> Result<(Reaction, Changes)> {
    said.check()?;
    let it = get(file, id)?;
    if !it.is_open() {
        return Err(Error::conflict(said!("reaction-over")));
    }
    let note = Note { on: file.today()?, said };
    let op = if note.said.ends() { Op::CloseReaction } else { Op::KeepReaction };
    file.transact(op, |tx| {
        store::insert_note(tx.connection(), id, &note, &uuid::Uuid::now_v7().to_string())?;
        let about = json!({ "note": note });
        tx.note("reaction", &id.to_string(), Some(it.client_id), about)?;
        let notes = [it.notes.as_slice(), &[note]].concat();
        Ok(Reaction { notes, ..it })
    })
}

fn get(file: &ClinicFile, id: ReactionId) -> Result<Reaction> {
    store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "reaction" })
}

/// The reactions of a client, the newest first.
pub fn list(file: &ClinicFile, client: ClientId) -> Result<Vec<Reaction>> {
    store::list(file.connection()?, client)
}

/// The reactions of everybody that are not over.
pub fn open(file: &ClinicFile) -> Result<Vec<Reaction>> {
    store::open(file.connection()?)
}

/// A letter to a doctor about a reaction; that it was made is written down.
///
/// # Errors
/// Words that paper cannot carry, or no such reaction.
pub fn print(file: &mut ClinicFile, id: ReactionId, options: Options) -> Result<(Printed, Changes)> {
    let it = get(file, id)?;
    let printed = stipple_handout::print_leaflet(&letter::leaflet(file, &it)?, options.print())?;
    let ((), changes) = file.transact(Op::PrintReaction, |tx| {
        tx.note("reaction", &id.to_string(), Some(it.client_id), json!({ "letter": true })).map(|_| ())
    })?;
    Ok((printed, changes))
}

/// Writes down what came of the treatment so far.
///
/// # Errors
/// The first field that breaks a rule, or no such client.
pub fn keep_outcome(file: &mut ClinicFile, client: ClientId, said: NewOutcome) -> Result<(Outcome, Changes)> {
    clients::get(file, client)?;
    said.check()?;
    is_of(file, said.session_id, client)?;
    let it = Outcome { id: OutcomeId::new(), client_id: client, on: file.today()?, said };
    file.transact(Op::KeepOutcome, |tx| {
        store::insert_outcome(tx.connection(), &it)?;
        tx.record("outcome", it.id, Some(client), None, Some(&it))?;
        Ok(it)
    })
}

/// The results of a client, the oldest first.
pub fn outcomes(file: &ClinicFile, client: ClientId) -> Result<Vec<Outcome>> {
    store::outcomes(file.connection()?, client)
}
