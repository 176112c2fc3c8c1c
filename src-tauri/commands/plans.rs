//! Courses: what can be planned, and what a plan would be.

use super::clients::date;
use super::sessions::capped_by;
use super::{Answer, AtDesk, id};
use serde::{Deserialize, Serialize};
use stipple_core::{ClientId, ClinicFile, clients, clinic, plans};
use stipple_knowledge::Knowledge;
use stipple_knowledge::course::{Course, CourseRequest, plan};
use ts_rs::TS;

/// Something that can be planned for.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct IndicationView {
    /// Key.
    pub key: String,
    /// In words.
    pub label: String,
}

/// What a plan is made from.
#[derive(Clone, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of the form")]
pub struct PlanRequest {
    pub indication: String,
    pub start_on: String,
    pub zones: Vec<String>,
    pub goal_on: Option<String>,
    pub practitioner: Option<String>,
}

/// What a plan would be.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a course")]
pub struct CourseView {
    pub sessions: Vec<String>,
    pub interval_min: u32,
    pub interval_target: u32,
    pub review_after: u32,
    pub final_review_on: String,
    pub maintenance_months: u32,
    pub depth: Vec<DepthView>,
    pub stated: Vec<StatedView>,
    pub warnings: Vec<String>,
}

/// Depth in one zone.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a range")]
pub struct DepthView {
    pub zone: String,
    pub start_mm: f64,
    pub max_mm: f64,
    pub capped_by: String,
}

/// A course as a source states it.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a statement")]
pub struct StatedView {
    pub value: String,
    pub source: String,
    pub title: String,
    pub grade: String,
}

/// The words for an indication.
pub(crate) fn label(data: &Knowledge, key: &str) -> String {
    data.words.get(&format!("indication-{}", key.replace('_', "-")), &[]).unwrap_or_else(|_| key.to_owned())
}

/// Everything that can be planned for.
#[tauri::command]
pub async fn indications(desk: AtDesk<'_>) -> Answer<Vec<IndicationView>> {
    desk.on_file(|file| {
        let data = file.knowledge();
        let view = |key: &String| IndicationView { key: key.clone(), label: label(&data, key) };
        Ok(data.indications.iter().map(|it| view(&it.key)).collect())
    })
    .await
}

fn asked(file: &ClinicFile, id: ClientId, request: PlanRequest) -> Answer<CourseRequest> {
    let person = match &request.practitioner {
        Some(name) => clinic::find_practitioner(file, name)?,
        None => None,
    };
    Ok(CourseRequest {
        indication: request.indication,
        start_on: date("start_on", &request.start_on)?,
        fitzpatrick: clients::get(file, id)?.fields.fitzpatrick,
        zones: request.zones,
        goal_on: request
            .goal_on
            .filter(|day| !day.is_empty())
            .map(|day| date("goal_on", &day))
            .transpose()?,
        max_depth_mm: person.map(|person| person.max_depth_mm).unwrap_or_default(),
        closed: Some(clinic::get(file)?.closed),
    })
}

fn view(data: &Knowledge, course: Course) -> Answer<CourseView> {
    let depth = course.depth.into_iter().map(|range| {
        Ok(DepthView {
            zone: range.zone,
            start_mm: range.start_mm.mm(),
            max_mm: range.max_mm.mm(),
            capped_by: capped_by(data, range.capped_by)?,
        })
    });
    let stated = course.stated.into_iter().map(|said| {
        let source = data.sources.find(&said.source);
        StatedView {
            value: said.value,
            title: source.map(|source| source.title.clone()).unwrap_or_default(),
            grade: source.map(|source| format!("{:?}", source.grade)).unwrap_or_default(),
            source: said.source,
        }
    });
    Ok(CourseView {
        sessions: course.sessions.iter().map(|session| session.on.to_string()).collect(),
        interval_min: course.interval_days.min,
        interval_target: course.interval_days.target,
        review_after: course.review_after,
        final_review_on: course.final_review_on.to_string(),
        maintenance_months: course.maintenance_months,
        depth: depth.collect::<Answer<_>>()?,
        stated: stated.collect(),
        warnings: course.warnings,
    })
}

/// What a plan would be; keeps nothing.
#[tauri::command]
pub async fn preview_plan(desk: AtDesk<'_>, client: String, request: PlanRequest) -> Answer<CourseView> {
    let id: ClientId = id(&client)?;
    desk.on_file(move |file| {
        let data = file.knowledge();
        view(&data, plan(&data, &asked(file, id, request)?)?)
    })
    .await
}

/// Keeps a plan; answers with its id.
#[tauri::command]
pub async fn keep_plan(desk: AtDesk<'_>, client: String, request: PlanRequest) -> Answer<String> {
    let id: ClientId = id(&client)?;
    desk.on_file(move |file| {
        let asked = asked(file, id, request)?;
        Ok(plans::keep(file, id, asked)?.0.id.to_string())
    })
    .await
}
