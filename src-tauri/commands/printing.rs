//! To the printer: one sheet or a list of them, with progress, the printer's own trouble, and a way back.

use super::lots::{self, RecallForm};
use super::paper::{media, send};
use super::{Answer, AtDesk};
use crate::failure::Failure;
use crate::turns::{Turn, Turns};
use chrono::{NaiveTime, SecondsFormat, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;
use std::time::{Duration, Instant};
use stipple_core::handouts::{self, Handout};
use stipple_core::printer::{self, Progress, Ticket};
use stipple_core::{ClinicFile, Error, clients, clinic, sessions};
use stipple_knowledge::said;
use tauri::{AppHandle, Emitter, State};
use ts_rs::TS;

/// How often a job is looked after.
const LOOK: Duration = Duration::from_millis(700);
/// A job that stands still for so long is left to the printer's own queue.
const PATIENCE: Duration = Duration::from_mins(3);
/// Copies of one sheet.
const MOST_COPIES: u8 = 20;
/// Sheets that are listed to print again.
const MOST_ROWS: usize = 500;

/// The one list that prints.
#[derive(Default)]
pub struct Printing(Arc<Turns>);

/// A printer.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a printer")]
pub struct PrinterView {
    pub name: String,
    pub usual: bool,
    pub trouble: Option<String>,
}

/// What is to be printed.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of an order")]
pub struct PrintForm {
    /// Sheets; or, with a recall, the clients who get a letter.
    pub items: Vec<String>,
    pub recall: Option<RecallForm>,
    pub printer: Option<String>,
    pub copies: u8,
}

/// How printing stands, and how it ended.
#[derive(Clone, Serialize, TS)]
#[ts(export)]
pub struct PrintView {
    /// Sheets that the printer has taken whole.
    pub done: usize,
    /// Sheets in all.
    pub of: usize,
    /// What the printer says is wrong.
    pub trouble: Option<String>,
    /// Whether somebody stopped it.
    pub stopped: bool,
}

/// A sheet that can be printed again.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a row")]
pub struct SheetRow {
    pub id: String,
    pub client: String,
    pub first_name: String,
    pub family_name: String,
    pub lang: String,
    pub pages: usize,
    pub paper: String,
    pub size: u8,
    pub printed_at: String,
    /// Whether the session was corrected since: another sheet has taken its place.
    pub replaced: bool,
}

/// The printers, the usual one first.
#[tauri::command]
pub async fn list_printers() -> Answer<Vec<PrinterView>> {
    let listed = tauri::async_runtime::spawn_blocking(|| printer::system().list()).await;
    let listed = listed.map_err(|_| Failure::bug("printing gave no answer"))??;
    let view = |it: printer::Queue| PrinterView { name: it.name, usual: it.usual, trouble: it.trouble };
    Ok(listed.into_iter().map(view).collect())
}

/// Sheets that went to paper or to a file today, or in so many days before it, newest first.
#[tauri::command]
pub async fn list_sheets(desk: AtDesk<'_>, days: u32) -> Answer<Vec<SheetRow>> {
    desk.on_file(move |file| {
        let day = clinic::zone("zone", &clinic::get(file)?.zone)?;
        let since = Utc::now().with_timezone(&day) - TimeDelta::days(days.into());
        let midnight = since.with_time(NaiveTime::MIN).earliest().unwrap_or(since).to_utc();
        let since = midnight.to_rfc3339_opts(SecondsFormat::Millis, true);
        let mut names = BTreeMap::new();
        let rows = handouts::printed_since(file, &since, MOST_ROWS)?.into_iter();
        rows.map(|(made, at)| row(file, made, at, &mut names)).collect()
    })
    .await
}

fn row(
    file: &ClinicFile,
    made: Handout,
    printed_at: String,
    names: &mut BTreeMap<stipple_core::ClientId, (String, String)>,
) -> Answer<SheetRow> {
    let session = sessions::get(file, made.session_id)?;
    let client = session.client_id;
    let (first_name, family_name) = match names.entry(client) {
        Entry::Occupied(known) => known.get().clone(),
        Entry::Vacant(unknown) => {
            let fields = clients::get(file, client)?.fields;
            unknown.insert((fields.first_name, fields.family_name)).clone()
        }
    };
    Ok(SheetRow {
        id: made.id,
        client: client.to_string(),
        first_name,
        family_name,
        lang: made.lang,
        pages: made.pages,
        paper: made.paper,
        size: made.size,
        printed_at,
        replaced: session.amended_by_id.is_some(),
    })
}

/// Prints sheets one after the other, byte for byte as they were made. Tells the window after each.
#[tauri::command]
pub async fn print_sheets(
    app: AppHandle,
    desk: AtDesk<'_>,
    printing: State<'_, Printing>,
    request: PrintForm,
) -> Answer<PrintView> {
    if !(1..=MOST_COPIES).contains(&request.copies) {
        return Err(Error::invalid("copies", said!("copies-range", most = MOST_COPIES)).into());
    }
    let busy = || Error::conflict(said!("printing-already"));
    let turn = printing.0.take().ok_or_else(busy)?;
    if request.recall.is_none() {
        for sheet in &request.items {
            desk.on_sheet(sheet.clone(), |_, _| Ok(())).await?;
        }
    }
    let mut view = PrintView { done: 0, of: request.items.len(), trouble: None, stopped: false };
    for item in &request.items {
        if turn.is_stopped() {
            break;
        }
        let _ = app.emit("printing", &view);
        let sent = sent(&desk, item, &request).await;
        let ticket = sent.map_err(|failure| after(&view, failure))?;
        if !seen_through(&app, &desk, &ticket, &mut view, &turn).await? {
            break;
        }
        view.done += 1;
    }
    view.stopped = turn.is_stopped();
    Ok(view)
}

/// A failure in the middle of a list says how far it came.
fn after(view: &PrintView, failure: Failure) -> Failure {
    if view.of < 2 {
        return failure;
    }
    let why = failure.rule.as_ref().map_or_else(String::new, |rule| rule.text.clone());
    let rule = said!("printed-so-far", done = view.done, of = view.of, why = why);
    Failure { rule: Some(Box::new(rule.into())), ..failure }
}

/// Hands one paper of the list to the printer.
async fn sent(desk: &AtDesk<'_>, item: &str, request: &PrintForm) -> Answer<Ticket> {
    let (bytes, media, title) = match &request.recall {
        Some(recall) => lots::letter(desk, item, recall).await?,
        None => sheet(desk, item).await?,
    };
    send(bytes, request.printer.clone(), media, title, request.copies).await
}

async fn sheet(desk: &AtDesk<'_>, id: &str) -> Answer<(Vec<u8>, &'static str, String)> {
    let (bytes, media) = desk
        .on_sheet(id.to_owned(), |file, sheet| {
            Ok((handouts::bytes(file, sheet)?, media(&handouts::get(file, sheet)?.paper)))
        })
        .await?;
    // It is written down before it is handed over: a paper without an entry would be worse than an entry
    // for a job that the printer gave up.
    let own = id.to_owned();
    desk.on_file(move |file| Ok(handouts::printed(file, &own, "printer").map(|_| ())?)).await?;
    Ok((bytes, media, format!("Aftercare {id}")))
}

/// Waits until the printer has a job whole; false where it was stopped, or waits on in the printer's own
/// queue. The file stays open meanwhile, for the rest of the list.
async fn seen_through(
    app: &AppHandle,
    desk: &AtDesk<'_>,
    ticket: &Ticket,
    view: &mut PrintView,
    turn: &Turn,
) -> Answer<bool> {
    let since = Instant::now();
    loop {
        let how = at_printer(ticket.clone(), |printer, ticket| printer.progress(ticket)).await;
        match how.unwrap_or_else(|_| Progress::Under(Some("it does not say how it goes".into()))) {
            Progress::Done => {
                view.trouble = None;
                return Ok(true);
            }
            Progress::Failed(why) => {
                let _ = at_printer(ticket.clone(), |printer, ticket| printer.cancel(ticket)).await;
                if turn.is_stopped() {
                    return Ok(false);
                }
                let what = format!("the sheet was not printed: {why}");
                return Err(after(view, Error::Io { what }.into()));
            }
            Progress::Under(trouble) => view.trouble = trouble,
        }
        if turn.is_stopped() {
            at_printer(ticket.clone(), |printer, ticket| printer.cancel(ticket)).await?;
            return Ok(false);
        }
        if since.elapsed() > PATIENCE {
            let waits = "it waits in the printer's own queue".to_owned();
            view.trouble = Some(view.trouble.take().map_or(waits.clone(), |why| format!("{why}; {waits}")));
            return Ok(false);
        }
        let _ = app.emit("printing", &*view);
        desk.ask(|keeper| {
            keeper.stay_open();
            Ok(())
        })
        .await?;
        tokio::time::sleep(LOOK).await;
    }
}

async fn at_printer<T: Send + 'static>(
    ticket: Ticket,
    work: impl FnOnce(&dyn printer::Printer, &Ticket) -> stipple_core::Result<T> + Send + 'static,
) -> Answer<T> {
    let asked = tauri::async_runtime::spawn_blocking(move || work(printer::system().as_ref(), &ticket)).await;
    Ok(asked.map_err(|_| Failure::bug("printing gave no answer"))??)
}

/// Stops what is printing: the rest of a list is not sent, and the sheet in the queue is taken back.
#[tauri::command]
pub async fn stop_printing(printing: State<'_, Printing>) -> Answer<()> {
    printing.0.stop();
    Ok(())
}
