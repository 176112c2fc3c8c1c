//! The way to paper and to the folder of sheets, and the papers beside the aftercare sheet: the plan,
//! the questionnaire, and the practitioner's copy.

use super::{Answer, AtDesk, id};
use crate::failure::Failure;
use crate::pages::{page_count, picture};
use std::path::{Path, PathBuf};
use stipple_core::handouts::{self, Options};
use stipple_core::printer::{self, Job, Ticket};
use stipple_core::{ClinicFile, Error, PlanId, clinic, plans, screening};

/// A paper beside the sheet: its bytes, its file's name, its title and the size of its page.
struct Paper {
    bytes: Vec<u8>,
    name: String,
    title: String,
    media: &'static str,
}

pub(super) fn paper_of(file: &ClinicFile) -> Answer<(Options, &'static str)> {
    let usual = clinic::get(file)?.paper;
    Ok((Options::parse(&usual, 12)?, media(&usual)))
}

fn plan(file: &mut ClinicFile, id: PlanId) -> Answer<Paper> {
    let (options, media) = paper_of(file)?;
    let bytes = plans::print(file, id, options)?.bytes;
    Ok(Paper { bytes, name: format!("plan-{id}.pdf"), title: "Course plan".into(), media })
}

fn form(file: &mut ClinicFile) -> Answer<Paper> {
    let (options, media) = paper_of(file)?;
    let bytes = screening::print_form(&file.knowledge(), &clinic::get(file)?.name, options)?.bytes;
    Ok(Paper { bytes, name: "questionnaire.pdf".into(), title: "Questionnaire".into(), media })
}

fn guide(file: &mut ClinicFile) -> Answer<Paper> {
    let (options, media) = paper_of(file)?;
    let bytes = stipple_core::guide::print(&file.knowledge(), &clinic::get(file)?.name, options)?.bytes;
    Ok(Paper { bytes, name: "stipple-guide.pdf".into(), title: "Guide".into(), media })
}

fn copy(file: &mut ClinicFile, sheet: &str) -> Answer<Paper> {
    let (options, media) = paper_of(file)?;
    let bytes = handouts::copy(file, sheet, options)?.bytes;
    Ok(Paper { bytes, name: format!("sources-{sheet}.pdf"), title: "Practitioner's copy".into(), media })
}

/// Writes a paper to the folder of sheets; answers with its place.
async fn save(
    desk: &AtDesk<'_>,
    made: impl FnOnce(&mut ClinicFile) -> Answer<Paper> + Send + 'static,
) -> Answer<String> {
    let folder = desk.place().sheets;
    let saved =
        desk.on_file(move |file| made(file).and_then(|it| write(&folder, &it.name, &it.bytes))).await?;
    Ok(saved.display().to_string())
}

/// Prints a paper once, on this printer or the usual one.
async fn print(
    desk: &AtDesk<'_>,
    printer: Option<String>,
    made: impl FnOnce(&mut ClinicFile) -> Answer<Paper> + Send + 'static,
) -> Answer<()> {
    let made = desk.on_file(made).await?;
    send(made.bytes, printer, made.media, made.title, 1).await.map(|_| ())
}

/// Writes a plan to the folder of sheets, as a PDF; answers with its place.
#[tauri::command]
pub async fn save_plan(desk: AtDesk<'_>, plan: String) -> Answer<String> {
    let id: PlanId = id(&plan)?;
    save(&desk, move |file| self::plan(file, id)).await
}

/// Prints a plan.
#[tauri::command]
pub async fn print_plan(desk: AtDesk<'_>, plan: String, printer: Option<String>) -> Answer<()> {
    let id: PlanId = id(&plan)?;
    print(&desk, printer, move |file| self::plan(file, id)).await
}

/// Writes the practitioner's copy of a sheet to the folder of sheets; answers with its place.
#[tauri::command]
pub async fn save_copy(desk: AtDesk<'_>, sheet: String) -> Answer<String> {
    let folder = desk.place().sheets;
    let kept = move |file: &mut ClinicFile, sheet: &str| {
        copy(file, sheet).and_then(|paper| write(&folder, &paper.name, &paper.bytes))
    };
    Ok(desk.on_sheet(sheet, kept).await?.display().to_string())
}

/// Writes the questionnaire to the folder of sheets, to be answered on paper; answers with its place.
#[tauri::command]
pub async fn save_form(desk: AtDesk<'_>) -> Answer<String> {
    save(&desk, form).await
}

/// Prints the questionnaire.
#[tauri::command]
pub async fn print_form(desk: AtDesk<'_>, printer: Option<String>) -> Answer<()> {
    print(&desk, printer, form).await
}

/// Writes the short guide to the folder of sheets; answers with its place.
#[tauri::command]
pub async fn save_guide(desk: AtDesk<'_>) -> Answer<String> {
    save(&desk, guide).await
}

/// Prints the short guide.
#[tauri::command]
pub async fn print_guide(desk: AtDesk<'_>, printer: Option<String>) -> Answer<()> {
    print(&desk, printer, guide).await
}

/// Writes bytes to the folder of sheets.
pub(crate) fn write(folder: &Path, name: &str, bytes: &[u8]) -> Answer<PathBuf> {
    let place = folder.join(name);
    std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&place, bytes)).map_err(Error::from)?;
    Ok(place)
}

/// What the system calls a size of page.
pub(crate) fn media(paper: &str) -> &'static str {
    if paper == "letter" { "Letter" } else { "A4" }
}

/// Sends bytes to a printer, off the thread of the window; nothing of them is left behind.
pub(crate) async fn send(
    bytes: Vec<u8>,
    printer: Option<String>,
    media: &'static str,
    title: String,
    copies: u8,
) -> Answer<Ticket> {
    let printed = tauri::async_runtime::spawn_blocking(move || {
        let folder = std::env::temp_dir().join(format!("{PASSING}{}", uuid::Uuid::now_v7()));
        let sent = handed_over(&folder, &bytes, printer.as_deref(), media, &title, copies);
        let _ = std::fs::remove_dir_all(&folder);
        sent
    })
    .await;
    Ok(printed.map_err(|_| Failure::bug("printing gave no answer"))??)
}

/// What a print leaves in the folder for passing things, where the program was ended in the middle of it.
pub fn sweep() {
    let left = std::fs::read_dir(std::env::temp_dir()).into_iter().flatten().filter_map(Result::ok);
    for entry in left {
        let name = entry.file_name().to_string_lossy().into_owned();
        let ours = name.strip_prefix(PASSING).is_some_and(|id| uuid::Uuid::parse_str(id).is_ok());
        if ours {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// How the name of a folder for one print begins.
const PASSING: &str = "stipple-print-";

/// Hands bytes to the printing of this system, by way of a folder that only this user can read.
fn handed_over(
    folder: &Path,
    bytes: &[u8],
    printer: Option<&str>,
    media: &str,
    title: &str,
    copies: u8,
) -> stipple_core::Result<Ticket> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    let pdf = folder.join("sheet.pdf");
    std::fs::write(&pdf, bytes)?;
    let pictures = || {
        let pages = folder.join("pages");
        std::fs::create_dir(&pages)?;
        for (n, page) in pages_of(bytes)?.iter().enumerate() {
            std::fs::write(pages.join(format!("{n:03}.png")), page)?;
        }
        Ok(pages)
    };
    printer::system().print(&Job { pdf: &pdf, pictures: &pictures, printer, media, title, copies })
}

/// Every page as a picture, as fine as an office printer.
fn pages_of(bytes: &[u8]) -> stipple_core::Result<Vec<Vec<u8>>> {
    let broken = |_| Error::Io { what: "the pages could not be drawn for the printer".into() };
    let count = page_count(bytes).map_err(broken)?;
    (0..count).map(|n| picture(bytes.to_vec(), n, FINE).map_err(broken)).collect()
}

/// Pixels across a page: 300 an inch.
const FINE: f32 = 2480.0;
