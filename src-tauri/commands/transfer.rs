//! Clients brought in from a file of another program, and everything taken out again.

use super::{Answer, AtDesk, id, stay_open};
use crate::failure::{Failure, Rule};
use chrono::Local;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;
use stipple_core::Error;
use stipple_core::transfer::{self, Brought, Field};
use stipple_knowledge::said;
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, Emitter};
use ts_rs::TS;

/// What a file looks like.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct ImportView {
    /// The program that wrote it, where its headers tell.
    pub program: Option<String>,
    /// Its columns; none for address cards.
    pub columns: Vec<ColumnView>,
    /// How many rows or cards it has.
    pub rows: usize,
}

/// A column of a file.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a column")]
pub struct ColumnView {
    pub header: String,
    /// What it holds, as far as its header tells.
    pub field: String,
    pub sample: String,
}

/// What an import has done, or would do.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of an import")]
pub struct BroughtView {
    pub added: usize,
    pub merged: usize,
    /// Those in which something was filled in.
    pub filled: usize,
    pub skipped: Vec<SkippedRow>,
}

/// A row that was left out.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a row")]
pub struct SkippedRow {
    pub row: usize,
    pub field: String,
    pub rule: Rule,
}

/// What an import is told.
#[derive(Deserialize, TS)]
#[ts(export)]
pub struct ImportForm {
    /// What each column holds; empty for address cards.
    pub fields: Vec<String>,
    /// Whether nothing is to be changed yet.
    pub dry_run: bool,
}

/// What was taken out.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of an export")]
pub struct ExportedView {
    pub place: String,
    pub clients: usize,
    pub sessions: usize,
    pub sheets: usize,
    /// Photos that stay inside, since the client has not agreed to them any more.
    pub held_back: usize,
    /// Papers and pictures that are missing or damaged.
    pub lost: usize,
}

impl From<transfer::Exported> for ExportedView {
    fn from(done: transfer::Exported) -> Self {
        Self {
            place: done.place.display().to_string(),
            clients: done.clients,
            sessions: done.sessions,
            sheets: done.sheets,
            held_back: done.held_back,
            lost: done.lost.len(),
        }
    }
}

/// Takes a file, whose bytes are the body, and says what it looks like.
#[tauri::command]
pub async fn open_import(request: Request<'_>, desk: AtDesk<'_>) -> Answer<ImportView> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(Error::invalid("file", said!("choose-file")).into());
    };
    let bytes = Arc::new(bytes.clone());
    let held = Arc::clone(&bytes);
    desk.ask(move |keeper| {
        if !keeper.is_open() {
            return Err(Error::Locked.into());
        }
        keeper.importing = held;
        Ok(())
    })
    .await?;
    let looked = tauri::async_runtime::spawn_blocking(move || transfer::preview(&bytes)).await;
    let looked = looked.map_err(|_| Failure::bug("a file that could not be looked at"))??;
    let column =
        |it: transfer::Column| ColumnView { header: it.header, field: name(it.field), sample: it.sample };
    Ok(ImportView {
        program: looked.program.map(str::to_owned),
        columns: looked.columns.into_iter().map(column).collect(),
        rows: looked.rows,
    })
}

fn name(field: Field) -> String {
    serde_json::to_value(field).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}

fn field(name: &str) -> Answer<Field> {
    let known = serde_json::from_value(name.into());
    known.map_err(|_| Error::invalid("columns", said!("not-a-field", name = name)).into())
}

/// Brings the clients of the file in, or says what would happen.
#[tauri::command]
pub async fn run_import(desk: AtDesk<'_>, request: ImportForm) -> Answer<BroughtView> {
    let bytes = desk.ask(|keeper| Ok(Arc::clone(&keeper.importing))).await?;
    let fields = request.fields.iter().map(|it| field(it)).collect::<Answer<Vec<Field>>>()?;
    let done: Brought = desk
        .on_file(move |file| {
            let told = (!fields.is_empty()).then_some(fields.as_slice());
            Ok(transfer::import(file, &bytes, told, request.dry_run)?)
        })
        .await?;
    if !request.dry_run {
        desk.ask(|keeper| {
            keeper.importing = Arc::default();
            Ok(())
        })
        .await?;
    }
    let skipped =
        done.skipped.into_iter().map(|it| SkippedRow { row: it.row, field: it.field, rule: it.rule.into() });
    Ok(BroughtView {
        added: done.added,
        merged: done.merged,
        filled: done.filled,
        skipped: skipped.collect(),
    })
}

/// Where an export goes: a new folder beside the sheets.
fn place(sheets: &std::path::Path, name: &str) -> PathBuf {
    let shelf = sheets.with_file_name("Stipple exports");
    shelf.join(format!("{name} {}", Local::now().format("%Y-%m-%d %H%M%S")))
}

/// Takes everything of the clinic out; tells the window how far it is.
#[tauri::command]
pub async fn export_clinic(app: AppHandle, desk: AtDesk<'_>) -> Answer<ExportedView> {
    let busy = || Failure::from(Error::conflict(said!("export-made-already")));
    let turn = desk.exporting.take().ok_or_else(busy)?;
    let out = place(&desk.place().sheets, "clinic");
    let file = desk.on_file(|file| Ok(file.beside()?)).await?;
    let work = move || {
        let mut last = 0;
        let done = transfer::export(&file, &out, &mut |done, of| {
            let percent = done * 100 / of.max(1);
            if percent != last {
                last = percent;
                let _ = app.emit("export", percent);
                stay_open(&app);
            }
            !turn.is_stopped()
        })?;
        Ok(ExportedView::from(done))
    };
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.map_err(|_| Failure::bug("an export gave no answer"))?
}

/// Stops the export that is being made.
#[tauri::command]
pub async fn stop_export(desk: AtDesk<'_>) -> Answer<()> {
    desk.exporting.stop();
    Ok(())
}

/// Takes everything of one client out.
#[tauri::command]
pub async fn export_client(desk: AtDesk<'_>, client: String) -> Answer<ExportedView> {
    let out = place(&desk.place().sheets, "client");
    desk.on_file(move |file| Ok(transfer::export_client(file, id(&client)?, &out)?.into())).await
}
