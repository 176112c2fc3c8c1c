//! The first screen of the day: who is due, what is not finished.

use super::aftercare::{AskRow, CallRow, DueToday, due_today};
use super::clients::{AlertView, alerts};
use super::supplies::{WatchedRow, watched};
use super::visits::VisitRow;
use super::{Answer, AtDesk};
use chrono::{Days, NaiveDate, SecondsFormat};
use serde::Serialize;
use stipple_core::backups::Book;
use stipple_core::{ClinicFile, clients, clinic, consents, plans, screening, sessions, templates};
use stipple_knowledge::course::figure;
use ts_rs::TS;

/// So far ahead is shown.
const AHEAD: Days = Days::new(7);
/// So many clients are shown.
const MOST_DUE: usize = 100;
/// Who has not come for so long is no longer waited for.
const LATE: Days = Days::new(90);

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
    /// How many more are due than are shown.
    pub due_more: usize,
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
    /// Looks at the result that are due.
    pub reviews: Vec<ReviewRow>,
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
    /// Whether the answers of the last screening will be too old.
    pub screening_ends: bool,
    /// Whether a consent holds on that day.
    pub consented: bool,
}

/// A look at the result that is due.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of a row")]
pub struct ReviewRow {
    pub client: String,
    pub first_name: String,
    pub family_name: String,
    pub on: String,
    /// Months after the last session.
    pub months: u32,
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
    /// Since when numbing cream is on, RFC 3339.
    pub numbing_since: Option<String>,
}

/// Today, by the clinic's own clock.
pub(crate) fn day(file: &ClinicFile) -> Answer<NaiveDate> {
    let zone = clinic::zone("zone", &clinic::get(file)?.zone)?;
    Ok(chrono::Utc::now().with_timezone(&zone).date_naive())
}

/// Who is due, and what is not finished.
#[tauri::command]
pub async fn today(desk: AtDesk<'_>) -> Answer<TodayView> {
    let place = desk.place();
    desk.on_file(move |file| {
        let on = day(file)?;
        let book = Book::of(&place.clinic);
        let (due, due_more) = due(file, on)?;
        let DueToday { calls, visits, ask } = due_today(file, on)?;
        Ok(TodayView {
            on: on.to_string(),
            calls,
            visits,
            ask,
            clinic_name: clinic::get(file)?.name,
            due,
            due_more,
            done: done(file, on)?,
            drafts: drafts(file)?,
            reviews: reviews(file, on)?,
            words_due: templates::due(file, on)?.len(),
            watched: watched(file)?,
            backups: BackupsToday {
                chosen: place.sample || book.folder.is_some(),
                lost: book.last.as_ref().map_or(0, |last| last.lost),
                last_at: book.last.map(|last| last.at.to_rfc3339_opts(SecondsFormat::Secs, true)),
                failed: book.failed.map(|(_, what)| what),
            },
            clients: clients::count(file)?,
        })
    })
    .await
}

/// Who is due, and how many more there are than can be shown.
fn due(file: &ClinicFile, today: NaiveDate) -> Answer<(Vec<DueRow>, usize)> {
    let (waiting, more) = plans::due(file, today - LATE, today + AHEAD, MOST_DUE)?;
    let data = file.knowledge();
    let holds = i64::from(figure(&data, "screening_valid")?);
    let mut rows = Vec::new();
    for it in waiting {
        let id = it.plan.client_id;
        let client = clients::get(file, id)?.fields;
        let screened_on = screening::latest(file, id)?.map(|last| last.asked.on);
        let consent = consents::valid(file, id, it.on.max(today))?;
        rows.push(DueRow {
            client: id.to_string(),
            first_name: client.first_name,
            family_name: client.family_name,
            on: it.on.to_string(),
            n: it.n,
            of: u32::try_from(it.of).unwrap_or(0),
            indication: super::plans::label(&data, &it.plan.asked.indication),
            alerts: alerts(file, id)?,
            screening_ends: screened_on.is_some_and(|on| (it.on.max(today) - on).num_days() > holds),
            screened_on: screened_on.map(|on| on.to_string()),
            consented: consent.is_some(),
        });
    }
    rows.sort_by(|a, b| (&a.on, &a.family_name).cmp(&(&b.on, &b.family_name)));
    Ok((rows, more))
}

fn done(file: &ClinicFile, today: NaiveDate) -> Answer<Vec<DoneRow>> {
    let mut rows = Vec::new();
    for session in sessions::ended_between(file, today, today)? {
        let Some(ended_at) = session.chart.ended_at else { continue };
        let client = clients::get(file, session.client_id)?.fields;
        rows.push(DoneRow {
            client: session.client_id.to_string(),
            session: session.id.to_string(),
            first_name: client.first_name,
            family_name: client.family_name,
            ended_at: ended_at.to_rfc3339(),
            number: session.chart.number,
            of: session.chart.of,
        });
    }
    Ok(rows)
}

fn drafts(file: &ClinicFile) -> Answer<Vec<DraftRow>> {
    let row = |session: sessions::Session| {
        let client = clients::get(file, session.client_id)?.fields;
        Ok(DraftRow {
            client: session.client_id.to_string(),
            session: session.id.to_string(),
            first_name: client.first_name,
            family_name: client.family_name,
            numbing_since: session
                .chart
                .numbing
                .filter(|it| it.off_at.is_none())
                .and_then(|it| it.on_at)
                .map(|at| at.to_rfc3339()),
        })
    };
    sessions::drafts(file)?.into_iter().map(row).collect()
}

fn reviews(file: &ClinicFile, today: NaiveDate) -> Answer<Vec<ReviewRow>> {
    let row = |it: plans::Review| {
        let client = clients::get(file, it.client_id)?.fields;
        Ok(ReviewRow {
            client: it.client_id.to_string(),
            first_name: client.first_name,
            family_name: client.family_name,
            on: it.on.to_string(),
            months: it.months,
        })
    };
    plans::reviews(file, today)?.into_iter().map(row).collect()
}
