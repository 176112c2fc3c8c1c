//! The client file as the window shows it.

use super::sessions::{SessionView, session_view};
use super::{Answer, AtDesk, id, plain};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use stipple_core::clients::{self, Client, ClientFields};
use stipple_core::plans::Plan;
use stipple_core::screening::Screening;
use stipple_core::sessions::{Asking, Chart, State};
use stipple_core::{ClientId, ClinicFile, Error, consents, handouts, plans, screening, sessions};
use stipple_knowledge::data::Class;
use stipple_knowledge::screening::{Finding, Outcome};
use stipple_knowledge::{Knowledge, said};
use ts_rs::TS;

/// A client in a list.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of a row")]
pub struct ClientRow {
    pub id: String,
    pub first_name: String,
    pub family_name: String,
    pub birth_on: Option<String>,
    pub phone: String,
    pub archived: bool,
}

/// A client as it is edited.
#[derive(Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of a client")]
pub struct ClientForm {
    pub first_name: String,
    pub family_name: String,
    pub birth_on: Option<String>,
    pub phone: String,
    pub email: String,
    pub address: String,
    pub language: String,
    pub form_of_address: Option<String>,
    pub fitzpatrick: Option<u8>,
    pub allergies: Vec<String>,
    pub conditions: Vec<String>,
    pub medication: Vec<String>,
    pub note: String,
    pub contact: String,
}

/// Something to see on every screen of this client.
#[derive(Clone, Serialize, TS)]
#[ts(export)]
pub struct AlertView {
    /// `stop`, `wait`, `doctor` or `care`.
    pub class: String,
    /// What it is about.
    pub label: String,
    /// First allowed day.
    pub until_on: Option<String>,
}

/// One session of a plan.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct PlannedView {
    /// Number, from 1.
    pub n: u32,
    /// The planned day.
    pub on: String,
    /// Whether it was signed.
    pub done: bool,
}

/// A plan with its progress.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of a plan")]
pub struct PlanView {
    pub indication: String,
    pub label: String,
    pub interval_min: u32,
    pub interval_target: u32,
    pub review_after: u32,
    pub final_review_on: String,
    pub sessions: Vec<PlannedView>,
    pub zones: Vec<String>,
    pub warnings: Vec<String>,
    pub complete: bool,
}

/// A stored screening, in short.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct ScreeningRow {
    /// The day it was answered.
    pub on: String,
    /// Its verdict.
    pub verdict: String,
    /// First allowed day.
    pub earliest_on: Option<String>,
    /// Whether it is too long ago to rest on.
    pub expired: bool,
    /// What was answered, to start the next one from.
    pub asked: serde_json::Value,
}

/// A stored screening, with what it found.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a screening")]
pub struct ScreeningView {
    pub id: String,
    pub on: String,
    pub verdict: String,
    pub earliest_on: Option<String>,
    pub on_paper: bool,
    pub findings: Vec<FoundView>,
    pub knowledge_version: String,
}

/// A finding of a stored screening, in the words of its time.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a finding")]
pub struct FoundView {
    pub key: String,
    pub class: String,
    pub reason: String,
}

/// A plan, whether it still holds or another has followed it.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a plan")]
pub struct PlanRow {
    pub id: String,
    pub label: String,
    pub dates: Vec<String>,
}

/// Everything about one client.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a client file")]
pub struct ClientFileView {
    pub id: String,
    pub client: ClientForm,
    pub alerts: Vec<AlertView>,
    pub plan: Option<PlanView>,
    pub sessions: Vec<SessionView>,
    pub draft_id: Option<String>,
    pub screening: Option<ScreeningRow>,
    pub screenings: Vec<ScreeningView>,
    pub plans: Vec<PlanRow>,
    /// The last day of the consent that holds today.
    pub consent_until: Option<String>,
    /// The day on which the newest consent was taken back, where no other follows it.
    pub consent_withdrawn_on: Option<String>,
    pub today: String,
}

pub(crate) fn row(client: Client) -> ClientRow {
    ClientRow {
        id: client.id.to_string(),
        first_name: client.fields.first_name,
        family_name: client.fields.family_name,
        birth_on: client.fields.birth_on.map(|day| day.to_string()),
        phone: client.fields.phone,
        archived: client.fields.archived,
    }
}

fn form(client: Client) -> ClientForm {
    let fields = client.fields;
    ClientForm {
        first_name: fields.first_name,
        family_name: fields.family_name,
        birth_on: fields.birth_on.map(|day| day.to_string()),
        phone: fields.phone,
        email: fields.email,
        address: fields.address,
        language: fields.language,
        form_of_address: fields.form_of_address,
        fitzpatrick: fields.fitzpatrick,
        allergies: fields.allergies,
        conditions: fields.conditions,
        medication: fields.medication,
        note: fields.note,
        contact: fields.contact,
    }
}

fn fields(form: ClientForm, before: ClientFields) -> Answer<ClientFields> {
    Ok(ClientFields {
        first_name: form.first_name,
        family_name: form.family_name,
        birth_on: form
            .birth_on
            .filter(|day| !day.is_empty())
            .map(|day| date("birth_on", &day))
            .transpose()?,
        phone: form.phone,
        email: form.email,
        address: form.address,
        language: form.language,
        form_of_address: form.form_of_address,
        fitzpatrick: form.fitzpatrick,
        allergies: form.allergies,
        conditions: form.conditions,
        medication: form.medication,
        note: form.note,
        contact: form.contact,
        ..before
    })
}

pub(crate) fn date(field: &str, text: &str) -> Answer<NaiveDate> {
    text.parse().map_err(|_| Error::invalid(field, said!("not-a-date")).into())
}

/// What is to be seen of all that a client has answered.
pub(crate) fn alerts(file: &ClinicFile, client: ClientId) -> Answer<Vec<AlertView>> {
    let data = file.knowledge();
    let shown = screening::standing_findings(file, client)?.into_iter().map(|finding| {
        let class = match finding.class {
            Class::Stop => "stop",
            Class::Defer => "wait",
            Class::Medical => "doctor",
            Class::Care => "care",
        };
        let words = data.words.get(&format!("condition-{}", finding.key.replace('_', "-")), &[]);
        let until_on = finding.until_on.map(|day| day.to_string());
        AlertView { class: class.into(), label: words.unwrap_or_else(|_| finding.key.clone()), until_on }
    });
    Ok(shown.collect())
}

/// Finds clients by name, phone or birth date.
#[tauri::command]
pub async fn find_clients(desk: AtDesk<'_>, text: String) -> Answer<Vec<ClientRow>> {
    desk.on_file(move |file| Ok(clients::find(file, &text, 20)?.into_iter().map(row).collect())).await
}

/// Every client by name.
#[tauri::command]
pub async fn list_clients(desk: AtDesk<'_>) -> Answer<Vec<ClientRow>> {
    desk.on_file(|file| Ok(clients::list(file, 5000)?.into_iter().map(row).collect())).await
}

/// A new client.
#[tauri::command]
pub async fn add_client(desk: AtDesk<'_>, request: ClientForm) -> Answer<String> {
    let fields = fields(request, ClientFields::default())?;
    desk.on_file(move |file| Ok(clients::add(file, fields)?.0.id.to_string())).await
}

/// Changes a client.
#[tauri::command]
pub async fn set_client(desk: AtDesk<'_>, client: String, request: ClientForm) -> Answer<()> {
    let id: ClientId = id(&client)?;
    desk.on_file(move |file| {
        let before = clients::get(file, id)?.fields;
        clients::set(file, id, fields(request, before)?)?;
        Ok(())
    })
    .await
}

/// Everything about one client.
#[tauri::command]
pub async fn get_client_file(desk: AtDesk<'_>, client: String) -> Answer<ClientFileView> {
    let id: ClientId = id(&client)?;
    desk.on_file(move |file| client_file(file, id)).await
}

fn client_file(file: &mut ClinicFile, id: ClientId) -> Answer<ClientFileView> {
    let data = file.knowledge();
    let client = clients::get(file, id)?;
    let kept = screening::list(file, id)?;
    let asking = sessions::asking(file, id, &Chart::default(), None)?;
    let expired = matches!(asking, Asking::Everything { .. });
    let screenings = kept.iter().map(screening_view).collect();
    let last = kept.into_iter().next();
    let all = sessions::list(file, Some(id), 200)?;
    let draft_id = all.iter().find(|session| session.state == State::Draft).map(|draft| draft.id.to_string());
    let mut sessions = Vec::new();
    for session in all {
        let made = handouts::list(file, Some(session.id))?.pop().map(|sheet| sheet.id);
        sessions.push(session_view(session, made));
    }
    Ok(ClientFileView {
        id: id.to_string(),
        alerts: alerts(file, id)?,
        plan: plan(file, &data, id)?,
        sessions,
        draft_id,
        screening: last.map(|last| ScreeningRow {
            on: last.asked.on.to_string(),
            verdict: outcome(last.verdict.verdict).into(),
            earliest_on: last.verdict.earliest_on.map(|day| day.to_string()),
            expired,
            asked: serde_json::to_value(last.asked).unwrap_or_default(),
        }),
        screenings,
        plans: plans::list(file, id)?.iter().map(|plan| plan_row(&data, plan)).collect(),
        consent_until: consents::valid(file, id, file.today()?)?.map(|it| it.expires_on.to_string()),
        consent_withdrawn_on: consents::withdrawn(file, id)?.map(|day| day.to_string()),
        today: super::today::day(file)?.to_string(),
        client: form(client),
    })
}

fn screening_view(kept: &Screening) -> ScreeningView {
    let found = |finding: &Finding| FoundView {
        key: finding.key.clone(),
        class: outcome(finding.class.into()).into(),
        reason: plain(&finding.reason),
    };
    ScreeningView {
        id: kept.id.to_string(),
        on: kept.asked.on.to_string(),
        verdict: outcome(kept.verdict.verdict).into(),
        earliest_on: kept.verdict.earliest_on.map(|day| day.to_string()),
        on_paper: kept.asked.on_paper,
        findings: kept.verdict.findings.iter().map(found).collect(),
        knowledge_version: kept.verdict.knowledge_version.clone(),
    }
}

fn plan_row(data: &Knowledge, plan: &Plan) -> PlanRow {
    PlanRow {
        id: plan.id.to_string(),
        label: super::plans::label(data, &plan.asked.indication),
        dates: plan.sessions().iter().map(|session| session.on.to_string()).collect(),
    }
}

pub(crate) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Stop => "stop",
        Outcome::Defer => "defer",
        Outcome::Medical => "medical",
        Outcome::Care => "care",
        Outcome::Clear => "clear",
        Outcome::Incomplete => "incomplete",
    }
}

fn plan(file: &ClinicFile, data: &Knowledge, id: ClientId) -> Answer<Option<PlanView>> {
    let Some((plan, progress)) = plans::current(file, id)?.zip(plans::progress(file, id)?) else {
        return Ok(None);
    };
    let number = |name: &str| {
        plan.course["interval_days"][name].as_u64().and_then(|n| u32::try_from(n).ok()).unwrap_or(0)
    };
    let words = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mut planned = Vec::new();
    for (n, session) in progress.planned.iter().enumerate() {
        planned.push(PlannedView { n: session.n, on: session.on.to_string(), done: n < progress.done });
    }
    Ok(Some(PlanView {
        label: super::plans::label(data, &plan.asked.indication),
        indication: plan.asked.indication.clone(),
        interval_min: number("min"),
        interval_target: number("target"),
        review_after: plan.course["review_after"].as_u64().and_then(|n| u32::try_from(n).ok()).unwrap_or(0),
        final_review_on: words(&plan.course["final_review_on"]),
        complete: progress.done >= planned.len(),
        sessions: planned,
        zones: plan.asked.zones.clone(),
        warnings: plan.course["warnings"].as_array().into_iter().flatten().map(words).collect(),
    }))
}
