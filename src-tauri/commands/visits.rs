//! Visits that are agreed.

use super::aftercare::{AftercareView, view};
use super::clients::date;
use super::paper::write;
use super::{Answer, AtDesk, id};
use chrono::{DateTime, TimeZone};
use serde::{Deserialize, Serialize};
use stipple_core::agenda::{self, Appointment, AppointmentFields};
use stipple_core::clients::Client;
use stipple_core::{AppointmentId, ClientId, ClinicFile, Error, clinic};
use stipple_knowledge::said;
use ts_rs::TS;

/// A visit that is agreed.
#[derive(Clone, Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a visit")]
pub struct VisitRow {
    pub id: String,
    pub client: String,
    pub first_name: String,
    pub family_name: String,
    /// By the clinic's clock, RFC 3339.
    pub at: String,
    pub minutes: u32,
    pub note: String,
    pub cancelled: bool,
}

/// A visit as it is edited.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a visit")]
pub struct VisitForm {
    pub id: Option<String>,
    pub client: String,
    pub on: String,
    /// `14:30`, by the clinic's clock.
    pub time: String,
    pub minutes: u32,
    pub note: String,
    pub cancelled: bool,
}

/// A visit by the clinic's own clock.
pub(super) fn visit(file: &ClinicFile, it: Appointment, client: &Client) -> Answer<VisitRow> {
    let zone = clinic::zone("zone", &clinic::get(file)?.zone)?;
    Ok(VisitRow {
        id: it.id.to_string(),
        client: client.id.to_string(),
        first_name: client.fields.first_name.clone(),
        family_name: client.fields.family_name.clone(),
        at: it.fields.at.with_timezone(&zone).to_rfc3339(),
        minutes: it.fields.minutes,
        note: it.fields.note,
        cancelled: it.fields.cancelled,
    })
}

/// Agrees on a visit, or changes one.
#[tauri::command]
pub async fn set_visit(desk: AtDesk<'_>, request: VisitForm) -> Answer<AftercareView> {
    let known: Option<AppointmentId> = request.id.as_deref().map(id).transpose()?;
    let client: ClientId = id(&request.client)?;
    let on = date("on", &request.on)?;
    let time = chrono::NaiveTime::parse_from_str(request.time.trim(), "%H:%M");
    let time = time.map_err(|_| Error::invalid("time", said!("time-of-day")))?;
    desk.on_file(move |file| {
        let zone = clinic::zone("zone", &clinic::get(file)?.zone)?;
        let at = zone.from_local_datetime(&on.and_time(time)).earliest();
        let at: DateTime<_> = at.ok_or_else(|| Error::invalid("time", said!("time-skipped")))?;
        let fields = AppointmentFields {
            client_id: client,
            at: at.fixed_offset(),
            minutes: request.minutes,
            note: request.note,
            cancelled: request.cancelled,
        };
        agenda::set_appointment(file, known, fields)?;
        view(file, client)
    })
    .await
}

/// Saves visits as a calendar file beside the sheets.
#[tauri::command]
pub async fn save_visits(desk: AtDesk<'_>, visits: Vec<String>) -> Answer<String> {
    let folder = desk.place().sheets;
    desk.on_file(move |file| {
        let ids = visits.iter().map(|it| id(it)).collect::<Answer<Vec<AppointmentId>>>()?;
        let text = agenda::calendar(file, &ids)?;
        let name = format!("visits-{}.ics", file.today()?);
        Ok(write(&folder, &name, text.as_bytes())?.display().to_string())
    })
    .await
}
