//! The verbs of the notes.

use super::{LARGEST, Note, Paper, Template, check_text, plain_name, store, too_large};
use crate::db::{Changes, Op, Tx};
use crate::{ClientId, ClinicFile, Error, NoteId, Result, TemplateId, clients, photos};
use serde_json::Value;
use stipple_knowledge::said;

/// Writes a note, with a paper where there is one: the name of its file and its bytes. A picture is drawn
/// anew, so that nothing that a camera or a scanner wrote into it is kept.
///
/// # Errors
/// A note that says nothing, a paper that is neither PDF nor JPEG nor PNG, damaged or too large, or no such
/// client.
pub fn add(
    file: &mut ClinicFile,
    client: ClientId,
    text: &str,
    paper: Option<(&str, &[u8])>,
) -> Result<(Note, Changes)> {
    let client = clients::get(file, client)?.id;
    check_text(text, paper.is_some())?;
    let paper = paper.map(|(name, bytes)| kept(file, name, bytes)).transpose()?;
    let note = Note { id: NoteId::new(), client_id: client, on: file.today()?, text: text.to_owned(), paper };
    file.transact(Op::AddNote, |tx| {
        store::put(tx.connection(), &note, false)?;
        tx.record("note", note.id, Some(client), None, Some(&note))?;
        Ok(note)
    })
}

fn kept(file: &ClinicFile, name: &str, bytes: &[u8]) -> Result<Paper> {
    if bytes.len() > LARGEST {
        return Err(too_large());
    }
    let pdf = bytes.starts_with(b"%PDF-");
    let sha256 = if pdf {
        if stipple_handout::pages_of(bytes).is_none() {
            return Err(Error::invalid("paper", said!("paper-damaged")));
        }
        file.store_attachment(bytes)?
    } else {
        let drawn = photos::prepare(bytes).map_err(|error| match error {
            Error::Invalid { rule, .. } if ["photo-format", "photo-heic"].contains(&rule.id) => {
                Error::invalid("paper", said!("paper-kind"))
            }
            Error::Invalid { rule, .. } => Error::invalid("paper", rule),
            other => other,
        })?;
        file.store_attachment(&drawn.whole)?
    };
    Ok(Paper { name: plain_name(name), sha256, pdf })
}

/// The notes of a client, the newest first.
pub fn list(file: &ClinicFile, client: ClientId) -> Result<Vec<Note>> {
    store::list(file.connection()?, client)
}

/// A note that is there, with the bytes of its paper.
///
/// # Errors
/// No such note, or one without a paper.
pub fn paper(file: &ClinicFile, id: NoteId) -> Result<(Paper, Vec<u8>)> {
    let note = store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "note" })?;
    let paper = note.paper.ok_or(Error::NotFound { what: "paper" })?;
    let bytes = file.attachment(&paper.sha256)?;
    Ok((paper, bytes))
}

/// Takes a note out of the client's file.
///
/// # Errors
/// No such note.
pub fn remove(file: &mut ClinicFile, id: NoteId) -> Result<(Note, Changes)> {
    let note = store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "note" })?;
    file.transact(Op::RemoveNote, |tx| {
        store::put(tx.connection(), &note, true)?;
        tx.record("note", id, Some(note.client_id), Some(&note), None)?;
        Ok(note)
    })
}

/// Writes a note back that was taken out, or takes out one that was not there.
pub(crate) fn restore(tx: &mut Tx<'_>, id: &str, before: Value) -> Result<()> {
    if let Some(note) = serde_json::from_value::<Option<Note>>(before)? {
        return store::put(tx.connection(), &note, false);
    }
    let note = store::read(tx.connection(), id.parse()?)?.ok_or(Error::NotFound { what: "note" })?;
    store::put(tx.connection(), &note, true)
}

/// The texts that notes are begun with.
pub fn templates(file: &ClinicFile) -> Result<Vec<Template>> {
    Ok(store::templates(file.connection()?)?.into_iter().filter(|it| !it.archived).collect())
}

/// Keeps a text that notes are begun with, or changes one.
///
/// # Errors
/// The first field that breaks a rule, or no such text.
pub fn set_template(
    file: &mut ClinicFile,
    id: Option<TemplateId>,
    title: &str,
    text: &str,
    archived: bool,
) -> Result<(Template, Changes)> {
    let known = store::templates(file.connection()?)?;
    let before = match id {
        Some(id) => {
            Some(known.into_iter().find(|it| it.id == id).ok_or(Error::NotFound { what: "template" })?)
        }
        None => None,
    };
    let id = id.unwrap_or_else(TemplateId::new);
    let after = Template { id, title: title.to_owned(), text: text.to_owned(), archived };
    after.check()?;
    file.transact(Op::SetNoteTemplate, |tx| {
        store::put_template(tx.connection(), &after)?;
        tx.record("note_template", id, None, before.as_ref(), Some(&after))?;
        Ok(after)
    })
}
