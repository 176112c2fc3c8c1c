//! The first screen of the day: who is due, what is not finished.

use super::aftercare::{AskRow, CallRow, DueToday, due_today};
use super::clients::{AlertView, alerts};
use super::supplies::{WatchedRow, watched};
use super::visits::VisitRow;
use super::{Answer, AtDesk};
use chrono::{NaiveDate, SecondsFormat};
use serde::Serialize;
use std::collections::BTreeMap;
use stipple_core::backups::Book;
use stipple_core::sessions::State;
use stipple_core::{ClientId, ClinicFile, clients, clinic, plans, screening, sessions, templates};
use ts_rs::TS;

/// So many days ahead are shown.
const AHEAD_DAYS: i64 = 7;

/// The first screen.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct TodayView {
    /// Today, by the clinic's own clock.
    pub on: String,
    /// The clinic's name.
    pub clinic_name: String,
    /// Who is due, longest waiting first.
    pub due: Vec<DueRow>,
    /// Sessions signed today, the last one first.
    pub done: Vec<DoneRow>,
    /// Sessions that are not signed.
    pub drafts: Vec<DraftRow>,
    /// The clinic's own words on the sheet that are to be looked at again.
    pub words_due: usize,
    /// Who is called after a session.
    pub calls: Vec<CallRow>,
    /// The visits of today, in order.
    pub visits: Vec<VisitRow>,
    /// Reactions that are not over.
    pub ask: Vec<AskRow>,
    /// What on the shelf needs a look.
    pub watched: Vec<WatchedRow>,
    /// The backups, as far as this screen says it.
    pub backups: BackupsToday,
    /// Number of clients.
    pub clients: usize,
}

/// The backups, in short.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct BackupsToday {
    /// Whether a place for them is chosen; the sample clinic needs none.
    pub chosen: bool,
    /// When the last one was proved whole, RFC 3339 in UTC.
    pub last_at: Option<String>,
    /// How many papers and pictures it lacks, since they were missing or damaged already.
    pub lost: usize,
    /// What went wrong when it was tried last.
    pub failed: Option<String>,
}

/// A client who is due.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of a row")]
pub struct DueRow {
    pub client: String,
    pub first_name: String,
    pub family_name: String,
    pub on: String,
    pub n: u32,
    pub of: u32,
    pub indication: String,
    pub alerts: Vec<AlertView>,
    pub screened_on: Option<String>,
}

/// A session signed today.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of a row")]
pub struct DoneRow {
    pub client: String,
    pub session: String,
    pub first_name: String,
    pub family_name: String,
    pub ended_at: String,
    pub number: Option<u32>,
    pub of: Option<u32>,
}

/// A session that is not signed.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of a row")]
pub struct DraftRow {
    pub client: String,
    pub session: String,
    pub first_name: String,
    pub family_name: String,
}

/// Today, by the clinic's own clock.
pub(crate) fn day(file: &ClinicFile) -> Answer<NaiveDate> {
    let zone = clinic::zone("zone", &clinic::get(file)?.zone)?;
    Ok(chrono::Utc::now().with_timezone(&zone).date_naive())
}

/// Who is due, and what is not finished.
#[tauri::command]
pub async fn today(desk: AtDesk<'_>) -> Answer<TodayView> {
    let place = desk.place.clone();
    desk.on_file(move |file| {
        let on = day(file)?;
        let book = Book::of(&place.clinic);
        let names: BTreeMap<ClientId, clients::Client> =
            clients::list(file, usize::MAX)?.into_iter().map(|client| (client.id, client)).collect();
        let DueToday { calls, visits, ask } = due_today(file, on, &names)?;
        Ok(TodayView {
            on: on.to_string(),
            calls,
            visits,
            ask,
            clinic_name: clinic::get(file)?.name,
            due: due(file, on, &names)?,
            done: done(file, on, &names)?,
            drafts: drafts(file, &names)?,
            words_due: templates::due(file, on)?.len(),
            watched: watched(file)?,
            backups: BackupsToday {
                chosen: place.sample || book.folder.is_some(),
                lost: book.last.as_ref().map_or(0, |last| last.lost),
                last_at: book.last.map(|last| last.at.to_rfc3339_opts(SecondsFormat::Secs, true)),
                failed: book.failed.map(|(_, what)| what),
            },
            clients: names.len(),
        })
    })
    .await
}

fn due(
    file: &ClinicFile,
    today: NaiveDate,
    names: &BTreeMap<ClientId, clients::Client>,
) -> Answer<Vec<DueRow>> {
    let data = file.knowledge();
    let mut signed: BTreeMap<ClientId, Vec<String>> = BTreeMap::new();
    for (client, session) in sessions::signed(file, None)? {
        signed.entry(client).or_default().push(session.to_string());
    }
    let mut rows = Vec::new();
    for plan in plans::all(file)? {
        let Some(client) = names.get(&plan.client_id).filter(|client| !client.fields.archived) else {
            continue;
        };
        let planned = plan.sessions();
        let begun = plan.id.to_string();
        let done = signed.get(&plan.client_id).map_or(0, |ids| ids.iter().filter(|id| **id > begun).count());
        let Some(next) = planned.get(done).filter(|next| (next.on - today).num_days() <= AHEAD_DAYS) else {
            continue;
        };
        let last = screening::latest(file, plan.client_id)?;
        rows.push(DueRow {
            client: plan.client_id.to_string(),
            first_name: client.fields.first_name.clone(),
            family_name: client.fields.family_name.clone(),
            on: next.on.to_string(),
            n: next.n,
            of: u32::try_from(planned.len()).unwrap_or(0),
            indication: super::plans::label(&data, &plan.asked.indication),
            alerts: alerts(file, plan.client_id)?,
            screened_on: last.map(|last| last.asked.on.to_string()),
        });
    }
    rows.sort_by(|a, b| (&a.on, &a.family_name).cmp(&(&b.on, &b.family_name)));
    Ok(rows)
}

fn done(
    file: &ClinicFile,
    today: NaiveDate,
    names: &BTreeMap<ClientId, clients::Client>,
) -> Answer<Vec<DoneRow>> {
    let recent = sessions::ended_since(file, today)?.into_iter();
    let rows = recent.filter(|session| session.state == State::Signed && session.amended_by_id.is_none());
    let rows = rows.filter_map(|session| {
        let ended_at = session.chart.ended_at.filter(|at| at.date_naive() == today)?;
        let client = names.get(&session.client_id)?;
        Some(DoneRow {
            client: session.client_id.to_string(),
            session: session.id.to_string(),
            first_name: client.fields.first_name.clone(),
            family_name: client.fields.family_name.clone(),
            ended_at: ended_at.to_rfc3339(),
            number: session.chart.number,
            of: session.chart.of,
        })
    });
    Ok(rows.collect())
}

fn drafts(file: &ClinicFile, names: &BTreeMap<ClientId, clients::Client>) -> Answer<Vec<DraftRow>> {
    let open = sessions::drafts(file)?.into_iter();
    let rows = open.filter_map(|session| {
        let client = names.get(&session.client_id)?;
        Some(DraftRow {
            client: session.client_id.to_string(),
            session: session.id.to_string(),
            first_name: client.fields.first_name.clone(),
            family_name: client.fields.family_name.clone(),
        })
    });
    Ok(rows.collect())
}
