//! What follows a session: calls, visits that are agreed, reactions, and what came of the treatment.

use super::reactions::{OutcomeView, ReactionView, outcome_view, reaction_view};
use super::visits::{VisitRow, visit};
use super::{Answer, AtDesk, id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use stipple_core::agenda::{self, Call, NewCall};
use stipple_core::clients::Client;
use stipple_core::{ClientId, ClinicFile, SessionId, clients, reactions, sessions};
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

pub(super) fn view(file: &ClinicFile, client: ClientId) -> Answer<AftercareView> {
    view_after(file, client, None)
}

/// What follows a session, or the last one.
pub(super) fn view_after(
    file: &ClinicFile,
    client: ClientId,
    session: Option<SessionId>,
) -> Answer<AftercareView> {
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
    let whose = clients::get(file, client)?;
    let visits = agenda::appointments_of(file, client)?.into_iter().map(|it| visit(file, it, &whose));
    let calls = last.as_ref().map(|it| agenda::calls(file, it.id)).transpose()?.unwrap_or_default();
    Ok(AftercareView {
        today: file.today()?.to_string(),
        session: last.as_ref().map(|it| it.id.to_string()),
        session_on: last.and_then(|it| it.chart.ended_at).map(|at| at.date_naive().to_string()),
        calls: calls.into_iter().map(call).collect(),
        visits: visits.collect::<Answer<_>>()?,
        reactions: reactions::list(file, client)?.into_iter().map(reaction_view).collect(),
        outcomes: reactions::outcomes(file, client)?.into_iter().map(outcome_view).collect(),
    })
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
