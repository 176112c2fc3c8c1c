//! The verbs of the photos.

use super::{Agreement, NewAgreement, NewPhoto, Photo, Picture, Purpose, store};
use crate::db::{Changes, Op};
use crate::texts::{SHORT, required};
use crate::{AgreementId, ClientId, ClinicFile, Error, PhotoId, Result, clients, sessions};
use serde_json::json;
use std::path::Path;
use stipple_knowledge::said;

/// Keeps a photo that was prepared.
///
/// # Errors
/// The first field that breaks a rule; a client who has not agreed to photos in the chart.
pub fn add(
    file: &mut ClinicFile,
    client: ClientId,
    new: &NewPhoto,
    picture: &Picture,
) -> Result<(Photo, Changes)> {
    clients::get(file, client)?;
    let today = file.today()?;
    new.check(today)?;
    if !may_be_used(file, client, Purpose::Chart)? {
        return Err(Error::conflict(said!("no-photos-in-chart")));
    }
    let of_client = |session| Ok::<bool, Error>(sessions::get(file, session)?.client_id == client);
    if !new.session_id.map_or(Ok(true), of_client)? {
        return Err(Error::invalid("session_id", said!("session-of-somebody-else")));
    }
    let taken = new.taken_on.or(picture.taken_on.filter(|on| *on <= today)).unwrap_or(today);
    let photo = Photo {
        id: PhotoId::new(),
        client_id: client,
        session_id: new.session_id,
        view: new.view.clone(),
        taken_on: taken,
        note: new.note.clone(),
        sha256: file.store_attachment(&picture.whole)?,
        thumb: file.store_attachment(&picture.small)?,
        width: picture.width,
        height: picture.height,
    };
    file.transact(Op::AddPhoto, |tx| {
        store::insert(tx.connection(), &photo, tx.at())?;
        tx.record("photo", photo.id, Some(client), None, Some(&photo))?;
        Ok(photo)
    })
}

/// A photo that must be there.
pub fn get(file: &ClinicFile, id: PhotoId) -> Result<Photo> {
    store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "photo" })
}

/// The photos of a client, the oldest first.
pub fn list(file: &ClinicFile, client: ClientId) -> Result<Vec<Photo>> {
    store::list(file.connection()?, client)
}

/// The picture itself as JPEG, or the small one.
pub fn bytes(file: &ClinicFile, id: PhotoId, small: bool) -> Result<Vec<u8>> {
    let photo = get(file, id)?;
    file.attachment(if small { &photo.thumb } else { &photo.sha256 })
}

/// Takes a photo out of the client's file; that it was there stays in the journal.
///
/// # Errors
/// No such photo, or a reason that says nothing.
pub fn remove(file: &mut ClinicFile, id: PhotoId, reason: &str) -> Result<Changes> {
    required("reason", reason, SHORT)?;
    let photo = get(file, id)?;
    let ((), changes) = file.transact(Op::RemovePhoto, |tx| {
        store::end(tx.connection(), id, reason, tx.at())?;
        tx.note("photo", &id.to_string(), Some(photo.client_id), json!({ "reason": reason }))?;
        Ok(())
    })?;
    Ok(changes)
}

/// Writes down what a client agrees that photos are used for.
///
/// # Errors
/// The first field that breaks a rule, or no such client.
pub fn agree(file: &mut ClinicFile, client: ClientId, new: &NewAgreement) -> Result<(Agreement, Changes)> {
    clients::get(file, client)?;
    let today = file.today()?;
    new.check(today)?;
    let given = Agreement {
        id: AgreementId::new(),
        client_id: client,
        purpose: new.purpose,
        name: new.name.trim().to_owned(),
        given_on: today,
        expires_on: new.expires_on,
        withdrawn: None,
    };
    file.transact(Op::AgreePhotos, |tx| {
        store::insert_agreement(tx.connection(), &given, tx.at())?;
        tx.record("photo_consent", given.id, Some(client), None, Some(&given))?;
        Ok(given)
    })
}

/// What a client agreed to, the newest first.
pub fn agreements(file: &ClinicFile, client: ClientId) -> Result<Vec<Agreement>> {
    store::agreements(file.connection()?, Some(client))
}

/// Takes an agreement back from today on.
///
/// # Errors
/// One that was withdrawn already, no such agreement, or a reason that says nothing.
pub fn withdraw(file: &mut ClinicFile, id: AgreementId, reason: &str) -> Result<(Agreement, Changes)> {
    required("reason", reason, SHORT)?;
    let all = store::agreements(file.connection()?, None)?;
    let given = all.into_iter().find(|it| it.id == id).ok_or(Error::NotFound { what: "agreement" })?;
    if given.withdrawn.is_some() {
        return Err(Error::conflict(said!("withdrawn-already")));
    }
    let today = file.today()?;
    file.transact(Op::WithdrawPhotos, |tx| {
        store::end_agreement(tx.connection(), id, today, reason, tx.at())?;
        let about = json!({ "on": today, "reason": reason });
        tx.note("photo_consent", &id.to_string(), Some(given.client_id), about)?;
        Ok(Agreement { withdrawn: Some((today, reason.to_owned())), ..given })
    })
}

/// Whether photos of a client may be used for something today.
pub fn may_be_used(file: &ClinicFile, client: ClientId, purpose: Purpose) -> Result<bool> {
    let today = file.today()?;
    Ok(agreements(file, client)?.iter().any(|it| it.purpose == purpose && it.holds_on(today)))
}

/// Writes a photo to a place where nothing is yet, for a purpose that the client agreed to.
///
/// # Errors
/// A purpose that the client has not agreed to, a place that is taken, or whatever the disk says.
pub fn export(file: &mut ClinicFile, id: PhotoId, purpose: Purpose, out: &Path) -> Result<Changes> {
    let photo = get(file, id)?;
    if !may_be_used(file, photo.client_id, purpose)? {
        return Err(Error::conflict(said!("no-photos-for", purpose = purpose.name())));
    }
    let bytes = file.attachment(&photo.sha256)?;
    let mut place = std::fs::File::options().write(true).create_new(true).open(out)?;
    std::io::Write::write_all(&mut place, &bytes)?;
    place.sync_all()?;
    let ((), changes) = file.transact(Op::ExportPhoto, |tx| {
        let about = json!({ "purpose": purpose, "sha256": photo.sha256 });
        tx.note("photo", &id.to_string(), Some(photo.client_id), about).map(|_| ())
    })?;
    Ok(changes)
}
