//! Set-up, lock, undo, history, and what Stipple is.

use super::{Answer, AtDesk};
use serde::{Deserialize, Serialize};
use stipple_core::clinic::NewClinic;
use stipple_core::vault::Unlock;
use stipple_core::{Secret, journal};
use stipple_knowledge::data::EDITION;
use ts_rs::TS;

/// Where the window stands.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct StatusView {
    /// What can be done.
    pub state: StatusState,
    /// The clinic's name, where there is one.
    pub clinic_name: String,
    /// Where the clinic file is.
    pub place: String,
    /// Whether this is the sample clinic.
    pub sample: bool,
    /// What is wrong with the file, where it cannot even be unlocked.
    pub problem: Option<String>,
}

/// What can be done.
#[derive(Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StatusState {
    /// Nothing is set up.
    New,
    /// The recovery code waits to be typed back.
    Unconfirmed,
    /// It is locked.
    Locked,
    /// It is open.
    Open,
}

/// What set-up asks for.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the fields of the set-up form")]
pub struct CreateClinicRequest {
    pub name: String,
    pub country: String,
    pub zone: String,
    pub phone: String,
    pub hours: String,
    pub out_of_hours: String,
    pub emergency: Option<String>,
    pub practitioner: String,
    pub passphrase: String,
}

/// What Stipple is, and what it is made of.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct AboutView {
    /// Version of the program.
    pub version: String,
    /// Edition of the clinical data.
    pub knowledge: String,
    /// Month of the clinical data.
    pub edition: String,
    /// Licences of the fonts and libraries, by name.
    pub licences: Vec<LicenceView>,
}

/// A licence.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct LicenceView {
    /// What it covers.
    pub name: String,
    /// Which licence.
    pub licence: String,
    /// Its text; empty where the name says it all.
    pub text: String,
}

/// An entry of the history.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct HistoryView {
    /// Number.
    pub n: i64,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// What was done.
    pub op: String,
    /// The kind of thing it was done to.
    pub kind: String,
    /// And which one.
    pub which: String,
}

/// Where the window stands.
#[tauri::command]
pub async fn status(desk: AtDesk<'_>) -> Answer<StatusView> {
    desk.ask(|keeper| {
        let exists = keeper.exists();
        let name = if exists { keeper.name() } else { Ok(String::new()) };
        let state = match (exists, keeper.is_open(), keeper.is_unconfirmed()) {
            (false, ..) => StatusState::New,
            (true, true, _) => StatusState::Open,
            (true, _, true) => StatusState::Unconfirmed,
            (true, ..) => StatusState::Locked,
        };
        let problem = name.as_ref().err().map(ToString::to_string);
        let place = keeper.place();
        Ok(StatusView {
            state,
            clinic_name: name.unwrap_or_default(),
            place: place.clinic.display().to_string(),
            sample: place.sample,
            problem,
        })
    })
    .await
}

/// Opens the sample clinic, made of invented people.
#[tauri::command]
pub async fn enter_sample(desk: AtDesk<'_>) -> Answer<()> {
    desk.ask(|keeper| Ok(keeper.enter_sample()?)).await
}

/// Removes the sample clinic, and goes back to the clinic's own file.
#[tauri::command]
pub async fn remove_sample(desk: AtDesk<'_>) -> Answer<()> {
    desk.ask(|keeper| Ok(keeper.remove_sample()?)).await
}

/// Sets up the clinic; answers with the recovery code, once.
#[tauri::command]
pub async fn create_clinic(desk: AtDesk<'_>, request: CreateClinicRequest) -> Answer<String> {
    desk.ask(move |keeper| {
        let new = NewClinic {
            name: request.name,
            country: Some(request.country),
            zone: Some(request.zone),
            phone: request.phone,
            hours: request.hours,
            out_of_hours: request.out_of_hours,
            emergency: request.emergency,
            paper: None,
        };
        let code = keeper.create(&new, &Secret::new(request.passphrase))?;
        keeper.first_practitioner(&request.practitioner)?;
        // It is shown once, to be written down.
        Ok(code.expose().clone())
    })
    .await
}

/// One group of the code, typed back.
#[tauri::command]
pub async fn confirm_recovery_code(desk: AtDesk<'_>, group: usize, typed: String) -> Answer<()> {
    desk.ask(move |keeper| Ok(keeper.confirm(group, &typed)?)).await
}

/// Opens the file with a passphrase, or with the recovery code.
#[tauri::command]
pub async fn unlock(desk: AtDesk<'_>, secret: String, recovery: bool) -> Answer<()> {
    desk.ask(move |keeper| {
        let secret = Secret::new(secret);
        let unlock = if recovery { Unlock::RecoveryCode(secret) } else { Unlock::Passphrase(secret) };
        Ok(keeper.unlock(&unlock)?)
    })
    .await
}

/// Locks the file.
#[tauri::command]
pub async fn lock(desk: AtDesk<'_>) -> Answer<()> {
    desk.ask(|keeper| {
        keeper.lock();
        Ok(())
    })
    .await
}

/// Somebody is there.
#[tauri::command]
pub async fn touch(desk: AtDesk<'_>, at_the_chair: bool) -> Answer<()> {
    desk.ask(move |keeper| {
        keeper.touch(at_the_chair);
        Ok(())
    })
    .await
}

/// Takes back the last change; answers with what it was.
#[tauri::command]
pub async fn undo(desk: AtDesk<'_>, kind: String, which: Option<String>) -> Answer<String> {
    desk.on_file(move |file| Ok(journal::undo(file, Some((&kind, which.as_deref())))?.0)).await
}

/// The history of a client, newest first.
#[tauri::command]
pub async fn history(desk: AtDesk<'_>, client: String) -> Answer<Vec<HistoryView>> {
    let client = super::id(&client)?;
    desk.on_file(move |file| {
        let entries = journal::list(file, Some(client))?.into_iter().rev().take(500);
        Ok(entries
            .map(|entry| HistoryView {
                n: entry.n,
                at: entry.at,
                actor: entry.actor,
                op: entry.op,
                kind: entry.entity,
                which: entry.id,
            })
            .collect())
    })
    .await
}

/// What Stipple is, and what it is made of.
#[tauri::command]
pub async fn about(desk: AtDesk<'_>) -> Answer<AboutView> {
    let licence = |name: &str, licence: &str, text: &str| LicenceView {
        name: name.into(),
        licence: licence.into(),
        text: text.into(),
    };
    let own = concat!(include_str!("../../LICENSE-MIT"), "\n\n", include_str!("../../LICENSE-APACHE"));
    let mut licences = vec![
        licence("Stipple", "MIT or Apache-2.0", own),
        licence(
            "Noto Sans, the font of the sheet",
            "SIL Open Font License 1.1",
            include_str!("../handout/fonts/OFL.txt"),
        ),
        licence(
            "Atkinson Hyperlegible Next, the font of the window",
            "SIL Open Font License 1.1",
            include_str!("../../ui/src/fonts/OFL.txt"),
        ),
    ];
    let list = include_str!("../licences.txt");
    licences.extend(
        list.lines().filter_map(|line| line.split_once('\t')).map(|(name, kind)| licence(name, kind, "")),
    );
    Ok(AboutView {
        version: env!("CARGO_PKG_VERSION").into(),
        knowledge: desk.knowledge.version.clone(),
        edition: EDITION.into(),
        licences,
    })
}
