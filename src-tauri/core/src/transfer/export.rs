//! Taking everything out: tables for spreadsheets, JSON for programs, the very pages that were printed.

use super::columns::OWN;
use super::{people, table};
use crate::clients::{self, Client};
use crate::handouts::{self, Handout};
use crate::photos::{self, Purpose};
use crate::{
    ClientId, ClinicFile, Error, Result, agenda, clinic, consents, journal, notes, plans, protocols,
    reactions, screening, sessions, signoff, supplies, templates,
};
use serde::Serialize;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use stipple_knowledge::said;

/// What was taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Exported {
    /// Clients.
    pub clients: usize,
    /// Sessions.
    pub sessions: usize,
    /// Printed sheets, as PDF.
    pub sheets: usize,
    /// Scanned letters.
    pub scans: usize,
    /// Photos.
    pub photos: usize,
    /// Photos that the client has not agreed to any more: they are named, and stay inside.
    pub held_back: usize,
    /// Papers and pictures that are missing or damaged: they are named, and the rest is taken out.
    pub lost: Vec<String>,
    /// Where it is.
    pub place: PathBuf,
}

/// Told how many clients of how many are done; answering `false` stops, and leaves nothing behind.
type Watch<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

/// Takes everything of the clinic out, into a folder that is not there yet.
///
/// # Errors
/// A folder that is there, or whatever the disk says; then nothing is left behind.
pub fn export(file: &ClinicFile, out: &Path, watch: Watch<'_>) -> Result<Exported> {
    let everybody = clients::list(file, usize::MAX)?;
    whole(out, |place| {
        write_json(
            place,
            "clinic.json",
            &json!({
                "clinic": clinic::get(file)?, "practitioners": clinic::list_practitioners(file)?,
                "consent_text": consents::text(file)?, "sheet_words": templates::get(file)?,
                "devices": supplies::devices(file)?, "products": supplies::products(file)?,
                "decisions": signoff::list(file)?, "note_templates": notes::templates(file)?, "protocols": protocols::list(file)?,
            }),
        )?;
        write_json(place, "journal.json", &journal::list(file, None)?)?;
        written(file, &everybody, place, watch)
    })
}

/// Takes everything of one client out, into a folder that is not there yet.
///
/// # Errors
/// No such client, or as [`export`].
pub fn export_client(file: &ClinicFile, id: ClientId, out: &Path) -> Result<Exported> {
    let client = clients::get(file, id)?;
    whole(out, |place| {
        write_json(place, "journal.json", &journal::list(file, Some(id))?)?;
        written(file, &[client], place, &mut |_, _| true)
    })
}

/// Makes a folder beside its place, and moves it there when it is whole.
fn whole(out: &Path, work: impl FnOnce(&Path) -> Result<Exported>) -> Result<Exported> {
    let out = std::path::absolute(out)?;
    let taken = || Error::conflict(said!("place-taken-folder"));
    if out.symlink_metadata().is_ok() {
        return Err(taken());
    }
    let parent = out.parent().ok_or_else(|| Error::invalid("out", said!("not-a-place-for-folder")))?;
    fs::create_dir_all(parent)?;
    let making = tempfile::Builder::new().prefix(".stipple-export-").tempdir_in(parent)?;
    let made = work(making.path())?;
    if out.symlink_metadata().is_ok() {
        return Err(taken());
    }
    fs::rename(making.path(), &out)?;
    // It has been moved: there is nothing to take away any more.
    let _ = making.keep();
    Ok(Exported { place: out, ..made })
}

fn written(file: &ClinicFile, clients: &[Client], place: &Path, watch: Watch<'_>) -> Result<Exported> {
    for folder in ["sheets", "scans", "photos"] {
        fs::create_dir(place.join(folder))?;
    }
    let headers: Vec<&str> = OWN.iter().map(|(name, _)| *name).collect();
    fs::write(place.join("clients.csv"), table::write(&headers, clients.iter().map(people::row))?)?;
    let mut done = Exported { clients: clients.len(), ..Exported::default() };
    let mut records = Vec::new();
    let mut sessions_rows = Vec::new();
    for (n, client) in clients.iter().enumerate() {
        records.push(record(file, client, place, &mut done, &mut sessions_rows)?);
        if !watch(n + 1, clients.len()) {
            return Err(Error::conflict(said!("stopped-unwritten")));
        }
    }
    write_json(place, "clients.json", &records)?;
    let headers = [
        "session_id",
        "client_id",
        "family_name",
        "first_name",
        "state",
        "ended_at",
        "zones",
        "practitioner",
    ];
    fs::write(place.join("sessions.csv"), table::write(&headers, sessions_rows.into_iter())?)?;
    Ok(done)
}

/// Everything of one client, as JSON; sheets and scans beside it as files.
fn record(
    file: &ClinicFile,
    client: &Client,
    place: &Path,
    done: &mut Exported,
    rows: &mut Vec<Vec<String>>,
) -> Result<Value> {
    let kept = sessions::list(file, Some(client.id), usize::MAX)?;
    let mut sheets: Vec<Handout> = Vec::new();
    for session in &kept {
        rows.push(row(client, session));
        for sheet in handouts::list(file, Some(session.id))? {
            let name = format!("{}.pdf", sheet.id);
            attached(file, &sheet.sha256, &place.join("sheets").join(name), done)?;
            sheets.push(sheet);
        }
    }
    let letters = screening::letters(file, client.id)?;
    for scan in letters.iter().filter_map(|letter| letter.sha256.as_deref()) {
        attached(file, scan, &place.join("scans").join(scan), done)?;
        done.scans += 1;
    }
    let photos = photos::list(file, client.id)?;
    if photos::may_be_used(file, client.id, Purpose::Chart)? {
        for photo in &photos {
            let name = format!("{}.jpg", photo.id);
            attached(file, &photo.sha256, &place.join("photos").join(name), done)?;
        }
        done.photos += photos.len();
    } else {
        done.held_back += photos.len();
    }
    let notes = notes::list(file, client.id)?;
    for note in &notes {
        if let Some(paper) = &note.paper {
            let name = format!("{}.{}", note.id, if paper.pdf { "pdf" } else { "jpg" });
            attached(file, &paper.sha256, &place.join("scans").join(name), done)?;
            done.scans += 1;
        }
    }
    done.sessions += kept.len();
    done.sheets += sheets.len();
    Ok(json!({
        "client": client,
        "screenings": screening::list(file, client.id)?,
        "letters": letters,
        "plans": plans::list(file, client.id)?,
        "calls": kept.iter().map(|it| agenda::calls(file, it.id)).collect::<Result<Vec<_>>>()?,
        "appointments": agenda::appointments_of(file, client.id)?,
        "reactions": reactions::list(file, client.id)?,
        "outcomes": reactions::outcomes(file, client.id)?,
        "photos": photos,
        "photo_agreements": photos::agreements(file, client.id)?,
        "notes": notes,
        "relations": clients::relations(file, client.id)?,
        "joined": clients::joined(file, client.id)?,
        "consents": consents::list(file, client.id)?,
        "sessions": kept,
        "sheets": sheets,
    }))
}

/// Writes an attachment to its place; one that is missing or damaged is named, and stops nothing.
fn attached(file: &ClinicFile, sha256: &str, place: &Path, done: &mut Exported) -> Result<()> {
    if let Ok(bytes) = file.attachment(sha256) {
        return Ok(fs::write(place, bytes)?);
    }
    done.lost.extend(place.file_name().map(|name| name.to_string_lossy().into_owned()));
    Ok(())
}

fn row(client: &Client, session: &sessions::Session) -> Vec<String> {
    let chart = &session.chart;
    let zones = chart.zones.iter().map(|zone| format!("{} {} mm x{}", zone.zone, zone.depth_mm, zone.passes));
    vec![
        session.id.to_string(),
        client.id.to_string(),
        client.fields.family_name.clone(),
        client.fields.first_name.clone(),
        format!("{:?}", session.state).to_lowercase(),
        chart.ended_at.map_or_else(String::new, |at| at.to_rfc3339()),
        zones.collect::<Vec<_>>().join("; "),
        chart.practitioner.clone().unwrap_or_default(),
    ]
}

fn write_json(place: &Path, name: &str, value: &impl Serialize) -> Result<()> {
    let mut file = std::io::BufWriter::new(fs::File::create(place.join(name))?);
    serde_json::to_writer_pretty(&mut file, value)?;
    std::io::Write::flush(&mut file)?;
    Ok(())
}
