//! What clients agree to: read, signed, taken back, on paper.

use super::paper::{paper_of, write};
use super::{Answer, AtDesk, id};
use serde::{Deserialize, Serialize};
use stipple_core::consents::{self, Consent, NewConsent, Stroke, Text};
use stipple_core::{ClientId, ClinicFile, ConsentId};
use ts_rs::TS;

/// The text that is read now, and what a client has signed.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct ConsentsView {
    /// The text.
    pub text: ConsentText,
    /// What was signed, newest first.
    pub signed: Vec<ConsentRow>,
    /// What is ticked and drawn so far.
    pub draft: Option<ConsentForm>,
}

/// What is read before it is signed.
#[derive(Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a text")]
pub struct ConsentText {
    pub version: i32,
    /// Tells the text that was read from every other one.
    pub mark: String,
    pub title: String,
    pub body: String,
    pub valid_days: u32,
}

/// A signed consent.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a row")]
pub struct ConsentRow {
    pub id: String,
    pub title: String,
    pub name: String,
    pub guardian: bool,
    pub signed_on: String,
    pub expires_on: String,
    pub withdrawn_on: Option<String>,
    pub why: String,
    /// Whether it holds today.
    pub holds: bool,
}

/// A consent as it is signed.
#[derive(Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a form")]
pub struct ConsentForm {
    pub version: i32,
    /// Tells the text that was read from every other one.
    pub mark: String,
    pub name: String,
    pub guardian: bool,
    pub able: bool,
    pub understood: bool,
    #[ts(type = "[number, number][][]")]
    pub strokes: Vec<Stroke>,
}

fn text_view(text: Text) -> ConsentText {
    ConsentText {
        mark: text.mark(),
        version: i32::try_from(text.version).unwrap_or(i32::MAX),
        title: text.title,
        body: text.body,
        valid_days: text.valid_days,
    }
}

fn view(file: &ClinicFile, client: ClientId) -> Answer<ConsentsView> {
    let today = file.today()?;
    let row = |it: Consent| ConsentRow {
        holds: it.holds_on(today),
        id: it.id.to_string(),
        title: it.title,
        name: it.name,
        guardian: it.guardian,
        signed_on: it.signed_on.to_string(),
        expires_on: it.expires_on.to_string(),
        withdrawn_on: it.withdrawn.as_ref().map(|(on, _)| on.to_string()),
        why: it.withdrawn.map(|(_, why)| why).unwrap_or_default(),
    };
    let signed = consents::list(file, client)?.into_iter().map(row).collect();
    let draft = consents::draft(file, client)?.map(|it| ConsentForm {
        mark: it.mark,
        version: i32::try_from(it.version).unwrap_or(i32::MAX),
        name: it.name,
        guardian: it.guardian,
        able: it.able,
        understood: it.understood,
        strokes: it.strokes,
    });
    Ok(ConsentsView { text: text_view(consents::text_for(file, client)?), signed, draft })
}

/// The text that is read now, and what this client has signed.
#[tauri::command]
pub async fn get_consents(desk: AtDesk<'_>, client: String) -> Answer<ConsentsView> {
    desk.on_file(move |file| view(file, id(&client)?)).await
}

fn consent(form: ConsentForm) -> NewConsent {
    NewConsent {
        mark: form.mark,
        version: form.version.into(),
        name: form.name,
        guardian: form.guardian,
        able: form.able,
        understood: form.understood,
        strokes: form.strokes,
    }
}

/// Keeps what is ticked and drawn so far.
#[tauri::command]
pub async fn draft_consent(desk: AtDesk<'_>, client: String, request: ConsentForm) -> Answer<()> {
    desk.on_file(move |file| {
        consents::keep_draft(file, id(&client)?, &consent(request))?;
        Ok(())
    })
    .await
}

/// Signs.
#[tauri::command]
pub async fn sign_consent(desk: AtDesk<'_>, client: String, request: ConsentForm) -> Answer<ConsentsView> {
    desk.on_file(move |file| {
        let client = id(&client)?;
        consents::sign(file, client, &consent(request))?;
        view(file, client)
    })
    .await
}

/// Takes a consent back, from today on.
#[tauri::command]
pub async fn withdraw_consent(desk: AtDesk<'_>, consent: String, reason: String) -> Answer<ConsentsView> {
    desk.on_file(move |file| {
        let withdrawn = consents::withdraw(file, id(&consent)?, &reason)?.0;
        view(file, withdrawn.client_id)
    })
    .await
}

/// Writes a signed consent to the folder of sheets; answers with its place.
#[tauri::command]
pub async fn save_consent(desk: AtDesk<'_>, consent: String) -> Answer<String> {
    let folder = desk.place().sheets;
    desk.on_file(move |file| {
        let (options, _) = paper_of(file)?;
        let bytes = consents::print(file, id::<ConsentId>(&consent)?, options)?.bytes;
        Ok(write(&folder, &format!("consent-{consent}.pdf"), &bytes)?.display().to_string())
    })
    .await
}

/// The text that is read now.
#[tauri::command]
pub async fn get_consent_text(desk: AtDesk<'_>) -> Answer<ConsentText> {
    desk.on_file(|file| Ok(text_view(consents::text(file)?))).await
}

/// Puts another text in its place; what was signed stays as it was read.
#[tauri::command]
pub async fn set_consent_text(desk: AtDesk<'_>, request: ConsentText) -> Answer<ConsentText> {
    desk.on_file(move |file| {
        let new = Text {
            version: request.version.into(),
            title: request.title,
            body: request.body,
            valid_days: request.valid_days,
        };
        Ok(text_view(consents::set_text(file, new)?.0))
    })
    .await
}
