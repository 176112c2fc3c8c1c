//! Notes and papers in a client's file, and the people who belong to it.

use super::paper::write;
use super::{Answer, AtDesk, id};
use crate::failure::Failure;
use crate::pages;
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use stipple_core::notes::{self, Note, Template};
use stipple_core::{ClientId, ClinicFile, Error, NoteId, TemplateId, clients};
use stipple_knowledge::said;
use tauri::ipc::{InvokeBody, Request, Response};
use ts_rs::TS;

/// Notes, papers and people.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct NotesView {
    /// Notes, the newest first.
    pub notes: Vec<NoteView>,
    /// Texts that notes are begun with.
    pub templates: Vec<NoteText>,
    /// Who belongs to the client.
    pub people: Vec<RelationView>,
    /// Other files that were joined with the client's.
    pub joined: Vec<JoinedView>,
}

/// A note.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a note")]
pub struct NoteView {
    pub id: String,
    pub on: String,
    pub text: String,
    /// The name of its paper.
    pub paper: Option<String>,
}

/// A text that notes are begun with.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a text")]
pub struct NoteText {
    pub id: String,
    pub title: String,
    pub text: String,
}

/// A text as it is typed in.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a text")]
pub struct NoteTextForm {
    pub id: Option<String>,
    pub title: String,
    pub text: String,
    pub archived: bool,
}

/// Somebody who belongs to a client.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a relation")]
pub struct RelationView {
    pub client: String,
    pub first_name: String,
    pub family_name: String,
    pub kind: String,
}

/// A file that was joined with another.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a row")]
pub struct JoinedView {
    pub client: String,
    pub first_name: String,
    pub family_name: String,
    pub birth_on: Option<String>,
    pub on: String,
}

fn view(file: &ClinicFile, client: ClientId) -> Answer<NotesView> {
    let note = |it: Note| NoteView {
        id: it.id.to_string(),
        on: it.on.to_string(),
        text: it.text,
        paper: it.paper.map(|paper| paper.name),
    };
    let template = |it: Template| NoteText { id: it.id.to_string(), title: it.title, text: it.text };
    let relation = |it: clients::Relation| {
        let other = clients::get(file, it.other)?.fields;
        Ok(RelationView {
            client: it.other.to_string(),
            first_name: other.first_name,
            family_name: other.family_name,
            kind: it.kind,
        })
    };
    let joined = |(gone, on): (clients::Client, chrono::NaiveDate)| JoinedView {
        client: gone.id.to_string(),
        first_name: gone.fields.first_name,
        family_name: gone.fields.family_name,
        birth_on: gone.fields.birth_on.map(|day| day.to_string()),
        on: on.to_string(),
    };
    Ok(NotesView {
        notes: notes::list(file, client)?.into_iter().map(note).collect(),
        templates: notes::templates(file)?.into_iter().map(template).collect(),
        people: clients::relations(file, client)?.into_iter().map(relation).collect::<Answer<_>>()?,
        joined: clients::joined_files(file, client)?.into_iter().map(joined).collect(),
    })
}

/// Notes, papers and people of a client.
#[tauri::command]
pub async fn get_notes(desk: AtDesk<'_>, client: String) -> Answer<NotesView> {
    let client = id(&client)?;
    desk.on_file(move |file| view(file, client)).await
}

/// Writes a note without a paper.
#[tauri::command]
pub async fn add_note(desk: AtDesk<'_>, client: String, text: String) -> Answer<NotesView> {
    let client = id(&client)?;
    desk.on_file(move |file| {
        notes::add(file, client, &text, None)?;
        view(file, client)
    })
    .await
}

/// Takes a paper in, whose bytes are the body; whose it is and what it is called are in the headers, the name
/// percent-encoded.
#[tauri::command]
pub async fn add_paper(request: Request<'_>, desk: AtDesk<'_>) -> Answer<NotesView> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(Error::invalid("paper", said!("choose-file")).into());
    };
    let header = |name: &str| {
        let value = request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        percent_decode_str(value).decode_utf8_lossy().into_owned()
    };
    let (client, name, text): (ClientId, _, _) = (id(&header("client"))?, header("name"), header("text"));
    let bytes = bytes.clone();
    desk.on_file(move |file| {
        notes::add(file, client, &text, Some((&name, &bytes)))?;
        view(file, client)
    })
    .await
}

/// A page of a paper as a picture; pages are counted from 0.
#[tauri::command]
pub async fn paper_page(desk: AtDesk<'_>, note: String, page: usize) -> Answer<Response> {
    let note: NoteId = id(&note)?;
    let (paper, bytes) = desk.on_file(move |file| Ok(notes::paper(file, note)?)).await?;
    if !paper.pdf {
        return Ok(Response::new(bytes));
    }
    let drawn = tauri::async_runtime::spawn_blocking(move || pages::picture(bytes, page, PAGE_WIDTH)).await;
    Ok(Response::new(drawn.map_err(|_| Failure::bug("a page that could not be drawn"))??))
}

/// Width of a page on the screen.
const PAGE_WIDTH: f32 = 900.0;

/// How many pages a paper has.
#[tauri::command]
pub async fn paper_pages(desk: AtDesk<'_>, note: String) -> Answer<usize> {
    let note: NoteId = id(&note)?;
    let (paper, bytes) = desk.on_file(move |file| Ok(notes::paper(file, note)?)).await?;
    if !paper.pdf {
        return Ok(1);
    }
    let counted = tauri::async_runtime::spawn_blocking(move || pages::page_count(&bytes)).await;
    counted.map_err(|_| Failure::bug("a paper that could not be read"))?
}

/// Saves a copy of a paper to the folder of sheets; answers with its place.
#[tauri::command]
pub async fn save_paper(desk: AtDesk<'_>, note: String) -> Answer<String> {
    let note: NoteId = id(&note)?;
    let (paper, bytes) = desk.on_file(move |file| Ok(notes::paper(file, note)?)).await?;
    let name = format!("{note}.{}", if paper.pdf { "pdf" } else { "jpg" });
    Ok(write(&desk.place().sheets, &name, &bytes)?.display().to_string())
}

/// Takes a note out of the client's file.
#[tauri::command]
pub async fn remove_note(desk: AtDesk<'_>, note: String) -> Answer<NotesView> {
    let note: NoteId = id(&note)?;
    desk.on_file(move |file| {
        let client = notes::remove(file, note)?.0.client_id;
        view(file, client)
    })
    .await
}

/// Keeps a text that notes are begun with.
#[tauri::command]
pub async fn set_note_template(desk: AtDesk<'_>, client: String, request: NoteTextForm) -> Answer<NotesView> {
    let client = id(&client)?;
    let known: Option<TemplateId> = request.id.as_deref().map(id).transpose()?;
    desk.on_file(move |file| {
        notes::set_template(file, known, &request.title, &request.text, request.archived)?;
        view(file, client)
    })
    .await
}

/// Says what somebody is to a client; without a kind, nothing any more.
#[tauri::command]
pub async fn relate_clients(
    desk: AtDesk<'_>,
    client: String,
    other: String,
    kind: Option<String>,
) -> Answer<NotesView> {
    let (client, other): (ClientId, ClientId) = (id(&client)?, id(&other)?);
    desk.on_file(move |file| {
        clients::relate(file, client, other, kind.as_deref())?;
        view(file, client)
    })
    .await
}

/// Joins another file of the same person with a client's.
#[tauri::command]
pub async fn merge_clients(desk: AtDesk<'_>, client: String, other: String) -> Answer<NotesView> {
    let (client, other): (ClientId, ClientId) = (id(&client)?, id(&other)?);
    desk.on_file(move |file| {
        clients::merge(file, other, client)?;
        view(file, client)
    })
    .await
}

/// Parts a joined file from a client's again.
#[tauri::command]
pub async fn split_clients(desk: AtDesk<'_>, client: String, other: String) -> Answer<NotesView> {
    let (client, other): (ClientId, ClientId) = (id(&client)?, id(&other)?);
    desk.on_file(move |file| {
        clients::split(file, other)?;
        view(file, client)
    })
    .await
}
