//! Reactions, followed until they are over, and what came of the treatment.

use super::aftercare::{AftercareView, view, view_after};
use super::clients::date;
use super::paper::{paper_of, write};
use super::{Answer, AtDesk, id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use stipple_core::ClientId;
use stipple_core::reactions::{self, NewNote, NewOutcome, NewReaction, Outcome, Reaction};
use ts_rs::TS;

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

pub(super) fn reaction_view(it: Reaction) -> ReactionView {
    ReactionView {
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
    }
}

pub(super) fn outcome_view(it: Outcome) -> OutcomeView {
    OutcomeView {
        on: it.on.to_string(),
        satisfaction: it.said.satisfaction,
        change: it.said.change,
        note: it.said.note,
    }
}

fn day(field: &str, text: Option<&String>) -> Answer<Option<NaiveDate>> {
    text.filter(|text| !text.trim().is_empty()).map(|text| date(field, text)).transpose()
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
    let (reaction, folder) = (id(&reaction)?, desk.place().sheets);
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
