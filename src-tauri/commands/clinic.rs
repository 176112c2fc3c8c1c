//! The clinic's identity, and who works there.

use super::clients::date;
use super::{Answer, AtDesk, id};
use serde::{Deserialize, Serialize};
use stipple_core::clinic::{self, Clinic, ClinicChange, Practitioner, PractitionerFields};
use stipple_knowledge::course::Closed;
use stipple_knowledge::zones::MaxDepth;
use ts_rs::TS;

/// The clinic.
#[derive(Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of the clinic")]
pub struct ClinicView {
    pub name: String,
    pub phone: String,
    pub hours: String,
    pub out_of_hours: String,
    pub country: String,
    pub emergency: String,
    pub zone: String,
    pub paper: String,
    pub closed_weekdays: Vec<String>,
    pub closed_days: Vec<String>,
}

/// A person who treats.
#[derive(Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of a practitioner")]
pub struct PractitionerView {
    pub id: Option<String>,
    pub name: String,
    pub qualification: String,
    pub max_face_mm: Option<f64>,
    pub max_body_mm: Option<f64>,
}

fn view(clinic: Clinic) -> ClinicView {
    ClinicView {
        name: clinic.name,
        phone: clinic.phone,
        hours: clinic.hours,
        out_of_hours: clinic.out_of_hours,
        country: clinic.country,
        emergency: clinic.emergency,
        zone: clinic.zone,
        paper: clinic.paper,
        closed_weekdays: clinic.closed.weekdays,
        closed_days: clinic.closed.days.iter().map(ToString::to_string).collect(),
    }
}

fn person(person: Practitioner) -> PractitionerView {
    PractitionerView {
        id: Some(person.id.to_string()),
        name: person.name,
        qualification: person.qualification,
        max_face_mm: person.max_depth_mm.face,
        max_body_mm: person.max_depth_mm.body,
    }
}

/// The clinic's identity.
#[tauri::command]
pub async fn get_clinic(desk: AtDesk<'_>) -> Answer<ClinicView> {
    desk.on_file(|file| Ok(view(clinic::get(file)?))).await
}

/// Changes the clinic's identity.
#[tauri::command]
pub async fn set_clinic(desk: AtDesk<'_>, request: ClinicView) -> Answer<ClinicView> {
    let days = request.closed_days.iter().filter(|day| !day.trim().is_empty());
    let days = days.map(|day| date("closed_days", day.trim())).collect::<Answer<_>>()?;
    let change = ClinicChange {
        closed: Some(Closed { weekdays: request.closed_weekdays, days }),
        name: Some(request.name),
        phone: Some(request.phone),
        hours: Some(request.hours),
        out_of_hours: Some(request.out_of_hours),
        country: Some(request.country),
        emergency: Some(request.emergency),
        zone: Some(request.zone),
        paper: Some(request.paper),
    };
    desk.on_file(move |file| Ok(view(clinic::set(file, change)?.0))).await
}

/// Everybody who treats here.
#[tauri::command]
pub async fn list_practitioners(desk: AtDesk<'_>) -> Answer<Vec<PractitionerView>> {
    desk.on_file(|file| {
        let people = clinic::list_practitioners(file)?.into_iter().filter(|person| !person.archived);
        Ok(people.map(person).collect())
    })
    .await
}

/// Adds a person who treats, or changes one.
#[tauri::command]
pub async fn set_practitioner(desk: AtDesk<'_>, request: PractitionerView) -> Answer<PractitionerView> {
    let known = request.id.as_deref().map(id).transpose()?;
    let fields = PractitionerFields {
        name: request.name,
        qualification: request.qualification,
        max_depth_mm: MaxDepth { face: request.max_face_mm, body: request.max_body_mm },
        archived: false,
    };
    desk.on_file(move |file| Ok(person(clinic::set_practitioner(file, known, &fields)?.0))).await
}
