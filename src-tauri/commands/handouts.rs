//! The sheet: made, looked at, saved, opened, printed.

use super::paper::write;
use super::{Answer, AtDesk, id};
use crate::failure::Failure;
use crate::pages::picture;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use stipple_core::handouts::{self, Handout, Options};
use stipple_core::{Error, SessionId, clients, clinic, sessions};
use tauri::AppHandle;
use tauri::ipc::Response;
use tauri_plugin_opener::OpenerExt;
use ts_rs::TS;

/// How a sheet is asked for.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the choices of a sheet")]
pub struct SheetForm {
    pub lang: String,
    pub paper: String,
    pub size: u8,
    pub note: String,
}

/// A sheet that was made.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a sheet")]
pub struct SheetView {
    pub id: String,
    pub client: String,
    pub pages: usize,
    pub paper: String,
    pub size: u8,
    pub sha256: String,
    pub warnings: Vec<String>,
    pub lines: Vec<SheetLineView>,
    pub next_not_before: String,
    pub knowledge_version: String,
    pub own_lang: String,
}

/// A line of a sheet, with what it rests on.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a line")]
pub struct SheetLineView {
    pub text: String,
    pub kind: String,
    pub sources: Vec<String>,
}

fn view(client: String, country: &str, made: &Handout) -> SheetView {
    let words = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &serde_json::Value| value.as_array().into_iter().flatten().map(words).collect();
    let lines = made.report["lines"].as_array().into_iter().flatten().map(|line| SheetLineView {
        text: words(&line["text"]),
        kind: words(&line["kind"]),
        sources: list(&line["sources"]),
    });
    SheetView {
        id: made.id.clone(),
        client,
        pages: made.pages,
        paper: made.paper.clone(),
        size: made.size,
        sha256: made.sha256.clone(),
        warnings: list(&made.report["warnings"]),
        lines: lines.collect(),
        next_not_before: words(&made.report["times"]["next_not_before"]),
        knowledge_version: words(&made.report["knowledge_version"]),
        own_lang: handouts::own_lang(country).to_owned(),
    }
}

/// Makes the sheet of a signed session, to be looked at; it is kept when it is printed or saved.
#[tauri::command]
pub async fn make_sheet(desk: AtDesk<'_>, session: String, request: SheetForm) -> Answer<SheetView> {
    let id: SessionId = id(&session)?;
    desk.ask(move |keeper| {
        let SheetForm { lang, paper, size, note } = request;
        let options = Options::parse(&paper, size)?;
        let (file, ready) = keeper.look(|file| handouts::ready(file, id, &lang, &note, options))?;
        let client = sessions::get(file, id)?.client_id.to_string();
        Ok(view(client, &clinic::get(file)?.country, &ready.made))
    })
    .await
}

/// A picture of a page of the very PDF.
#[tauri::command]
pub async fn sheet_page(
    desk: AtDesk<'_>,
    sheet: String,
    page: usize,
    width: f32,
) -> Result<Response, Failure> {
    let at_hand = sheet.clone();
    let bytes = match desk.ask(move |keeper| Ok(keeper.at_hand(&at_hand))).await? {
        Some(bytes) => bytes,
        None => desk.on_file(move |file| Ok(handouts::bytes(file, &sheet)?)).await?,
    };
    shown(bytes, page, width).await
}

/// Draws a page, off the thread of the window.
pub(crate) async fn shown(bytes: Vec<u8>, page: usize, width: f32) -> Result<Response, Failure> {
    let drawn = tauri::async_runtime::spawn_blocking(move || picture(bytes, page, width)).await;
    Ok(Response::new(drawn.map_err(|_| Failure::bug("a page that could not be drawn"))??))
}

/// Writes the PDF to the folder of sheets; answers with its place.
#[tauri::command]
pub async fn save_sheet(desk: AtDesk<'_>, sheet: String) -> Answer<String> {
    let folder = desk.place().sheets;
    let saved = desk.on_sheet(sheet, move |file, sheet| save(file, sheet, &folder, "file")).await?;
    Ok(saved.display().to_string())
}

fn save(file: &mut stipple_core::ClinicFile, sheet: &str, folder: &Path, how: &str) -> Answer<PathBuf> {
    let bytes = handouts::bytes(file, sheet)?;
    let place = write(folder, &format!("aftercare-{sheet}.pdf"), &bytes)?;
    handouts::printed(file, sheet, how)?;
    Ok(place)
}

/// Writes every end time as a calendar file beside the sheets; answers with its place.
#[tauri::command]
pub async fn save_calendar(desk: AtDesk<'_>, sheet: String) -> Answer<String> {
    let folder = desk.place().sheets;
    let saved = desk
        .on_sheet(sheet, move |file, sheet| {
            let calendar = handouts::calendar(file, sheet)?;
            write(&folder, &format!("aftercare-{sheet}.ics"), calendar.as_bytes())
        })
        .await?;
    Ok(saved.display().to_string())
}

/// Saves the PDF and opens it in the viewer of this computer.
#[tauri::command]
pub async fn open_sheet(app: AppHandle, desk: AtDesk<'_>, sheet: String) -> Answer<String> {
    let folder = desk.place().sheets;
    let saved = desk.on_sheet(sheet, move |file, sheet| save(file, sheet, &folder, "viewer")).await?;
    let saved = saved.display().to_string();
    app.opener().open_path(saved.clone(), None::<String>).map_err(|_| {
        Failure::from(Error::Io { what: format!("no viewer opens PDF files here; it was saved as {saved}") })
    })?;
    Ok(saved)
}

/// A sheet that was looked for.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of a row")]
pub struct FoundSheet {
    pub id: String,
    pub client: String,
    pub session: String,
    pub first_name: String,
    pub family_name: String,
    pub made_on: String,
}

/// So many sheets are offered.
const MOST_FOUND: usize = 5;

/// Sheets whose id begins so.
#[tauri::command]
pub async fn find_sheets(desk: AtDesk<'_>, text: String) -> Answer<Vec<FoundSheet>> {
    desk.on_file(move |file| {
        let row = |it: Handout| {
            let client = clients::get(file, sessions::get(file, it.session_id)?.client_id)?;
            Ok(FoundSheet {
                id: it.id,
                client: client.id.to_string(),
                session: it.session_id.to_string(),
                first_name: client.fields.first_name,
                family_name: client.fields.family_name,
                made_on: it.made_at.chars().take(10).collect(),
            })
        };
        handouts::find(file, &text, MOST_FOUND)?.into_iter().map(row).collect()
    })
    .await
}
