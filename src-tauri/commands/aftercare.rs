//! What follows a session: calls, visits that are agreed, reactions, and what came of the treatment.

use super::clients::date;
use super::paper::{paper_of, write};
use super::{Answer, AtDesk, id};
use chrono::{DateTime, NaiveDate, TimeZone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use stipple_core::agenda::{self, Appointment, AppointmentFields, Call, NewCall};
use stipple_core::clients::Client;
use stipple_core::reactions::{self, NewNote, NewOutcome, NewReaction, Outcome, Reaction};
use stipple_core::{AppointmentId, ClientId, ClinicFile, Error, SessionId, clients, clinic, sessions};
use ts_rs::TS;

/// Somebody who is called after a session.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a row")]
pub struct CallRow {
    pub client: String,
    pub session: String,
    pub first_name: String,
    pub family_name: String,
    pub phone: String,
    /// The day of the session.
    pub on: String,
    pub tries: usize,
}

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

/// A reaction that is asked about.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a row")]
pub struct AskRow {
    pub client: String,
    pub first_name: String,
    pub family_name: String,
    pub kind: String,
    pub on: Option<String>,
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

/// What came of a call.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a call")]
pub struct CallForm {
    pub reached: bool,
    pub signs: Vec<String>,
    pub note: String,
}

/// A call that was made.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a call")]
pub struct CallView {
    pub on: String,
    pub reached: bool,
    pub signs: Vec<String>,
    pub note: String,
}

/// A reaction as it is told first.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a reaction")]
pub struct ReactionForm {
    pub session: Option<String>,
    pub kind: String,
    pub severity: String,
    pub onset_on: String,
    pub what: String,
    pub advice: String,
    pub ask_on: Option<String>,
}

/// What is said of it later.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a note")]
pub struct NoteForm {
    pub text: String,
    /// `healed`, `mark` or `referred` where it is over.
    pub over: Option<String>,
    pub ask_on: Option<String>,
}

/// A reaction, with what followed.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a reaction")]
pub struct ReactionView {
    pub id: String,
    pub kind: String,
    pub severity: String,
    pub onset_on: String,
    pub what: String,
    pub advice: String,
    pub ask_on: Option<String>,
    pub open: bool,
    /// Day, words, and how it ended where it did.
    pub notes: Vec<(String, String, Option<String>)>,
}

/// What came of the treatment so far.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a result")]
pub struct OutcomeForm {
    pub satisfaction: u8,
    pub change: i8,
    pub note: String,
}

/// A result.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a result")]
pub struct OutcomeView {
    pub on: String,
    pub satisfaction: u8,
    pub change: i8,
    pub note: String,
}

/// Everything that follows the sessions of a client.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a screen")]
pub struct AftercareView {
    pub today: String,
    /// The last signed session and its day.
    pub session: Option<String>,
    pub session_on: Option<String>,
    pub calls: Vec<CallView>,
    pub visits: Vec<VisitRow>,
    pub reactions: Vec<ReactionView>,
    pub outcomes: Vec<OutcomeView>,
}

fn visit(file: &ClinicFile, it: Appointment, client: &Client) -> Answer<VisitRow> {
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

/// What of all this Today tells: calls that are due, the visits of the day, reactions to ask about.
pub(super) struct DueToday {
    pub(super) calls: Vec<CallRow>,
    pub(super) visits: Vec<VisitRow>,
    pub(super) ask: Vec<AskRow>,
}

/// What Today tells.
pub(super) fn due_today(
    file: &ClinicFile,
    today: NaiveDate,
    names: &BTreeMap<ClientId, Client>,
) -> Answer<DueToday> {
    let called = agenda::calls_due(file)?.into_iter().filter_map(|due| {
        let fields = &names.get(&due.client_id)?.fields;
        Some(CallRow {
            client: due.client_id.to_string(),
            session: due.session_id.to_string(),
            first_name: fields.first_name.clone(),
            family_name: fields.family_name.clone(),
            phone: fields.phone.clone(),
            on: due.on.to_string(),
            tries: due.tries,
        })
    });
    let mut visits = Vec::new();
    for it in agenda::appointments_on(file, today)? {
        if let Some(client) = names.get(&it.fields.client_id) {
            visits.push(visit(file, it, client)?);
        }
    }
    let asked = reactions::open(file)?.into_iter().filter_map(|it| {
        let fields = &names.get(&it.client_id)?.fields;
        Some(AskRow {
            client: it.client_id.to_string(),
            first_name: fields.first_name.clone(),
            family_name: fields.family_name.clone(),
            on: it.ask_on().map(|day| day.to_string()),
            kind: it.told.kind,
        })
    });
    Ok(DueToday { calls: called.collect(), visits, ask: asked.collect() })
}

fn view(file: &ClinicFile, client: ClientId) -> Answer<AftercareView> {
    view_after(file, client, None)
}

/// What follows a session, or the last one.
fn view_after(file: &ClinicFile, client: ClientId, session: Option<SessionId>) -> Answer<AftercareView> {
    let mut all = sessions::list(file, Some(client), 200)?.into_iter();
    let last = all.find(|it| {
        let holds = it.state == sessions::State::Signed && it.amended_by_id.is_none();
        holds && session.is_none_or(|wanted| wanted == it.id)
    });
    let call = |it: Call| CallView {
        on: it.on.to_string(),
        reached: it.said.reached,
        signs: it.said.signs,
        note: it.said.note,
    };
    let reaction = |it: Reaction| ReactionView {
        id: it.id.to_string(),
        open: it.is_open(),
        ask_on: it.ask_on().map(|day| day.to_string()),
        kind: it.told.kind,
        severity: it.told.severity,
        onset_on: it.told.onset_on.to_string(),
        what: it.told.what,
        advice: it.told.advice,
        notes: it
            .notes
            .into_iter()
            .map(|note| (note.on.to_string(), note.said.text, note.said.over))
            .collect(),
    };
    let outcome = |it: Outcome| OutcomeView {
        on: it.on.to_string(),
        satisfaction: it.said.satisfaction,
        change: it.said.change,
        note: it.said.note,
    };
    let whose = clients::get(file, client)?;
    let visits = agenda::appointments_of(file, client)?.into_iter().map(|it| visit(file, it, &whose));
    let calls = last.as_ref().map(|it| agenda::calls(file, it.id)).transpose()?.unwrap_or_default();
    Ok(AftercareView {
        today: file.today()?.to_string(),
        session: last.as_ref().map(|it| it.id.to_string()),
        session_on: last.and_then(|it| it.chart.ended_at).map(|at| at.date_naive().to_string()),
        calls: calls.into_iter().map(call).collect(),
        visits: visits.collect::<Answer<_>>()?,
        reactions: reactions::list(file, client)?.into_iter().map(reaction).collect(),
        outcomes: reactions::outcomes(file, client)?.into_iter().map(outcome).collect(),
    })
}

fn day(field: &str, text: Option<&String>) -> Answer<Option<NaiveDate>> {
    text.filter(|text| !text.trim().is_empty()).map(|text| date(field, text)).transpose()
}

/// Everything that follows the sessions of a client.
#[tauri::command]
pub async fn get_aftercare(
    desk: AtDesk<'_>,
    client: String,
    session: Option<String>,
) -> Answer<AftercareView> {
    let (client, session) = (id(&client)?, session.as_deref().map(id).transpose()?);
    desk.on_file(move |file| view_after(file, client, session)).await
}

/// Writes down a call after a session.
#[tauri::command]
pub async fn record_call(desk: AtDesk<'_>, session: String, request: CallForm) -> Answer<AftercareView> {
    let session: SessionId = id(&session)?;
    let said = NewCall { reached: request.reached, signs: request.signs, note: request.note };
    desk.on_file(move |file| {
        let client = agenda::record_call(file, session, said)?.0.client_id;
        view_after(file, client, Some(session))
    })
    .await
}

/// Agrees on a visit, or changes one.
#[tauri::command]
pub async fn set_visit(desk: AtDesk<'_>, request: VisitForm) -> Answer<AftercareView> {
    let known: Option<AppointmentId> = request.id.as_deref().map(id).transpose()?;
    let client: ClientId = id(&request.client)?;
    let on = date("on", &request.on)?;
    let time = chrono::NaiveTime::parse_from_str(request.time.trim(), "%H:%M");
    let time = time.map_err(|_| Error::invalid("time", "a time such as 14:30"))?;
    desk.on_file(move |file| {
        let zone = clinic::zone("zone", &clinic::get(file)?.zone)?;
        let at = zone.from_local_datetime(&on.and_time(time)).earliest();
        let at: DateTime<_> = at.ok_or_else(|| Error::invalid("time", "the clocks skip this time"))?;
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
    let folder = desk.place.sheets.clone();
    desk.on_file(move |file| {
        let ids = visits.iter().map(|it| id(it)).collect::<Answer<Vec<AppointmentId>>>()?;
        let text = agenda::calendar(file, &ids)?;
        let name = format!("visits-{}.ics", file.today()?);
        Ok(write(&folder, &name, text.as_bytes())?.display().to_string())
    })
    .await
}

/// Writes a reaction down.
#[tauri::command]
pub async fn keep_reaction(desk: AtDesk<'_>, client: String, request: ReactionForm) -> Answer<AftercareView> {
    let client: ClientId = id(&client)?;
    let told = NewReaction {
        session_id: request.session.as_deref().map(id).transpose()?,
        onset_on: date("onset_on", &request.onset_on)?,
        ask_on: day("ask_on", request.ask_on.as_ref())?,
        kind: request.kind,
        severity: request.severity,
        what: request.what,
        advice: request.advice,
    };
    desk.on_file(move |file| {
        let session = told.session_id;
        reactions::keep(file, client, told)?;
        view_after(file, client, session)
    })
    .await
}

/// Writes down what followed a reaction.
#[tauri::command]
pub async fn note_reaction(desk: AtDesk<'_>, reaction: String, request: NoteForm) -> Answer<AftercareView> {
    let reaction = id(&reaction)?;
    let said = NewNote {
        ask_on: day("ask_on", request.ask_on.as_ref())?,
        text: request.text,
        over: request.over.filter(|over| !over.is_empty()),
    };
    desk.on_file(move |file| {
        let client = reactions::add_note(file, reaction, said)?.0.client_id;
        view(file, client)
    })
    .await
}

/// Saves a letter to a doctor about a reaction.
#[tauri::command]
pub async fn save_reaction_letter(desk: AtDesk<'_>, reaction: String) -> Answer<String> {
    let name = format!("reaction-{reaction}.pdf");
    let (reaction, folder) = (id(&reaction)?, desk.place.sheets.clone());
    desk.on_file(move |file| {
        let (options, _) = paper_of(file)?;
        let bytes = reactions::print(file, reaction, options)?.0.bytes;
        Ok(write(&folder, &name, &bytes)?.display().to_string())
    })
    .await
}

/// Writes down what came of the treatment so far.
#[tauri::command]
pub async fn keep_outcome(desk: AtDesk<'_>, client: String, request: OutcomeForm) -> Answer<AftercareView> {
    let client: ClientId = id(&client)?;
    let said = NewOutcome {
        session_id: None,
        satisfaction: request.satisfaction,
        change: request.change,
        note: request.note,
    };
    desk.on_file(move |file| {
        reactions::keep_outcome(file, client, said)?;
        view(file, client)
    })
    .await
}
