//! What follows a session: calls, visits that are agreed, reactions, and what came of the treatment.

use super::reactions::{OutcomeView, ReactionView, outcome_view, reaction_view};
use super::visits::{VisitRow, visit};
use super::{Answer, AtDesk, id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use stipple_core::agenda::{self, Appointment, Call, CallDue, NewCall};
use stipple_core::reactions::{self, Reaction};
use stipple_core::{ClientId, ClinicFile, SessionId, clients, sessions};
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
pub(super) fn due_today(file: &ClinicFile, today: NaiveDate) -> Answer<DueToday> {
    let called = |due: CallDue| {
        let client = clients::get(file, due.client_id)?.fields;
        Ok(CallRow {
            client: due.client_id.to_string(),
            session: due.session_id.to_string(),
            first_name: client.first_name,
            family_name: client.family_name,
            phone: client.phone,
            on: due.on.to_string(),
            tries: due.tries,
        })
    };
    let visited = |it: Appointment| {
        let client = clients::get(file, it.fields.client_id)?;
        visit(file, it, &client)
    };
    let asked = |it: Reaction| {
        let client = clients::get(file, it.client_id)?.fields;
        Ok(AskRow {
            client: it.client_id.to_string(),
            first_name: client.first_name,
            family_name: client.family_name,
            on: it.ask_on().map(|day| day.to_string()),
            kind: it.told.kind,
        })
    };
    Ok(DueToday {
        calls: agenda::calls_due(file)?.into_iter().map(called).collect::<Answer<_>>()?,
        visits: agenda::appointments_on(file, today)?.into_iter().map(visited).collect::<Answer<_>>()?,
        ask: reactions::open(file)?.into_iter().map(asked).collect::<Answer<_>>()?,
    })
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
