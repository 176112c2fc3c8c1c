//! Photos of a client, and what the client agrees they are used for.

use super::clients::date;
use super::{Answer, AtDesk, id};
use crate::failure::Failure;
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use stipple_core::photos::{self, Agreement, NewAgreement, NewPhoto, Photo, Purpose};
use stipple_core::{ClientId, ClinicFile, Error, PhotoId};
use stipple_knowledge::said;
use tauri::ipc::{InvokeBody, Request, Response};
use ts_rs::TS;

/// A photo.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a photo")]
pub struct PhotoRow {
    pub id: String,
    pub session: Option<String>,
    pub view: String,
    pub taken_on: String,
    pub note: String,
    pub width: u32,
    pub height: u32,
}

/// What a client agreed to.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of an agreement")]
pub struct AgreementRow {
    pub id: String,
    /// `chart`, `teaching` or `marketing`.
    pub purpose: String,
    pub name: String,
    pub given_on: String,
    pub expires_on: String,
    pub withdrawn_on: Option<String>,
    pub holds: bool,
}

/// The photos of a client.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a screen")]
pub struct PhotosView {
    pub today: String,
    pub photos: Vec<PhotoRow>,
    pub agreements: Vec<AgreementRow>,
}

/// What the client agrees to.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of an agreement")]
pub struct AgreementForm {
    pub purpose: String,
    pub name: String,
    pub expires_on: String,
}

fn view(file: &ClinicFile, client: ClientId) -> Answer<PhotosView> {
    let today = file.today()?;
    let photo = |it: Photo| PhotoRow {
        id: it.id.to_string(),
        session: it.session_id.map(|id| id.to_string()),
        view: it.view,
        taken_on: it.taken_on.to_string(),
        note: it.note,
        width: it.width,
        height: it.height,
    };
    let agreement = |it: Agreement| AgreementRow {
        id: it.id.to_string(),
        purpose: it.purpose.name().into(),
        holds: it.holds_on(today),
        name: it.name,
        given_on: it.given_on.to_string(),
        expires_on: it.expires_on.to_string(),
        withdrawn_on: it.withdrawn.map(|(on, _)| on.to_string()),
    };
    Ok(PhotosView {
        today: today.to_string(),
        photos: photos::list(file, client)?.into_iter().map(photo).collect(),
        agreements: photos::agreements(file, client)?.into_iter().map(agreement).collect(),
    })
}

/// The photos of a client, the oldest first.
#[tauri::command]
pub async fn get_photos(desk: AtDesk<'_>, client: String) -> Answer<PhotosView> {
    let client = id(&client)?;
    desk.on_file(move |file| view(file, client)).await
}

/// Takes a photo in, whose bytes are the body; whose it is and what is seen are in the headers.
#[tauri::command]
pub async fn add_photo(request: Request<'_>, desk: AtDesk<'_>) -> Answer<PhotosView> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(Error::invalid("photo", said!("choose-photo")).into());
    };
    let header = |name: &str| {
        let value = request.headers().get(name).and_then(|value| value.to_str().ok())?;
        let text = percent_decode_str(value).decode_utf8_lossy().into_owned();
        Some(text).filter(|text| !text.is_empty())
    };
    let client: ClientId = id(&header("client").unwrap_or_default())?;
    let new = NewPhoto {
        view: header("view").unwrap_or_default(),
        taken_on: header("taken-on").map(|day| date("taken_on", &day)).transpose()?,
        session_id: header("session").map(|session| id(&session)).transpose()?,
        note: String::new(),
    };
    desk.on_file(|_| Ok(())).await?;
    let bytes = bytes.clone();
    let drawn = tauri::async_runtime::spawn_blocking(move || photos::prepare(&bytes)).await;
    let drawn = drawn.map_err(|_| Failure::bug("a photo that could not be looked at"))??;
    desk.on_file(move |file| {
        photos::add(file, client, &new, &drawn)?;
        view(file, client)
    })
    .await
}

/// A photo as JPEG, or a small one.
#[tauri::command]
pub async fn photo_bytes(desk: AtDesk<'_>, photo: String, small: bool) -> Answer<Response> {
    let photo: PhotoId = id(&photo)?;
    Ok(Response::new(desk.on_file(move |file| Ok(photos::bytes(file, photo, small)?)).await?))
}

/// Takes a photo out of the client's file.
#[tauri::command]
pub async fn remove_photo(desk: AtDesk<'_>, photo: String, reason: String) -> Answer<PhotosView> {
    let photo: PhotoId = id(&photo)?;
    desk.on_file(move |file| {
        let client = photos::get(file, photo)?.client_id;
        photos::remove(file, photo, &reason)?;
        view(file, client)
    })
    .await
}

/// Writes down what the client agrees to.
#[tauri::command]
pub async fn agree_photos(desk: AtDesk<'_>, client: String, request: AgreementForm) -> Answer<PhotosView> {
    let client: ClientId = id(&client)?;
    let new = NewAgreement {
        purpose: request.purpose.parse()?,
        name: request.name,
        expires_on: date("expires_on", &request.expires_on)?,
    };
    desk.on_file(move |file| {
        photos::agree(file, client, &new)?;
        view(file, client)
    })
    .await
}

/// Takes an agreement back from today on.
#[tauri::command]
pub async fn withdraw_photos(desk: AtDesk<'_>, agreement: String, reason: String) -> Answer<PhotosView> {
    let agreement = id(&agreement)?;
    desk.on_file(move |file| {
        let client = photos::withdraw(file, agreement, &reason)?.0.client_id;
        view(file, client)
    })
    .await
}

/// Writes a photo to a folder beside the sheets, for a purpose that the client agreed to.
#[tauri::command]
pub async fn export_photo(desk: AtDesk<'_>, photo: String, purpose: String) -> Answer<String> {
    let (photo, purpose): (PhotoId, Purpose) = (id(&photo)?, purpose.parse()?);
    let folder = desk.place().sheets.with_file_name("Stipple photos");
    desk.on_file(move |file| {
        std::fs::create_dir_all(&folder).map_err(Error::from)?;
        let place: PathBuf = folder.join(format!("{}-{photo}.jpg", purpose.name()));
        photos::export(file, photo, purpose, &place)?;
        Ok(place.display().to_string())
    })
    .await
}
