//! The verbs of the printed sheets.

use super::compose::compose;
use super::request::{SheetClient, SheetClinic, SheetInput, SheetRequest, checked_note, request};
use super::{Options, Report, store};
use crate::db::{Changes, Op};
use crate::sessions::{self, Session, State};
use crate::{ClinicFile, Error, Result, SessionId, clients, clinic, editions, journal, screening, templates};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use stipple_handout::Printed;
use stipple_knowledge::aftercare::Flag;
use stipple_knowledge::screening::{Questionnaire, State as Answered};
use stipple_knowledge::{Knowledge, said};

/// A sheet as it was made: its bytes are kept under their hash, for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Handout {
    /// Its id, as printed on it.
    pub id: String,
    /// The session it was computed from.
    pub session_id: SessionId,
    /// Hash of its bytes.
    pub sha256: String,
    /// Number of pages.
    pub pages: usize,
    /// Language.
    pub lang: String,
    /// `a4` or `letter`.
    pub paper: String,
    /// Size of the running text in points.
    pub size: u8,
    /// What it says, for those who read it by machine.
    pub report: Value,
    /// When it was made, RFC 3339 in UTC.
    pub made_at: String,
}

/// Makes a sheet without a clinic file. Nothing is kept.
///
/// # Errors
/// The first field that breaks a rule, or a character that cannot be printed.
pub fn preview(
    data: &Knowledge,
    input: SheetInput,
    lang: &str,
    options: Options,
) -> Result<(Vec<u8>, Report)> {
    let lang = input.lang.clone().unwrap_or_else(|| lang.to_owned());
    let note = input.note.clone();
    let request = input.checked(data)?;
    let note = checked_note(data, &note, &lang, &request.clinic.country)?;
    typeset(data, &SheetRequest { lang, note, ..request }, options)
}

pub(super) fn typeset(
    data: &Knowledge,
    request: &SheetRequest,
    options: Options,
) -> Result<(Vec<u8>, Report)> {
    let mut composed = compose(data, request, options)?;
    let printed =
        stipple_handout::print(&composed.sheet, options.print()).map_err(|error| request.refused(error))?;
    if printed.pages > 2 {
        let [_, more] = &composed.sheet.turn_over;
        let turns = composed.lines.iter_mut().filter(|line| line.id == "turn-over");
        turns.for_each(|line| line.text.clone_from(more));
    }
    let report = Report {
        pages: printed.pages,
        sha256: format!("{:x}", Sha256::digest(&printed.bytes)),
        lang: composed.sheet.lang,
        sheet_id: composed.sheet_id,
        times: composed.times,
        lines: composed.lines,
        calendar: composed.calendar,
        warnings: composed.warnings,
        knowledge_version: data.version.clone(),
        template_version: composed.template_version,
    };
    Ok((printed.bytes, report))
}

/// A sheet that is ready to be looked at, and not kept yet.
#[derive(Clone, Debug)]
pub struct Ready {
    /// What will be kept; a sheet that was kept before says when.
    pub made: Handout,
    /// The very bytes that print.
    pub bytes: Vec<u8>,
    report: Report,
}

/// Makes the sheet of a signed session, to be looked at. Nothing is kept. One that was kept before comes
/// back byte for byte.
///
/// # Errors
/// A draft, a clinic without a phone number, or a character that cannot be printed.
pub fn ready(file: &ClinicFile, id: SessionId, lang: &str, note: &str, options: Options) -> Result<Ready> {
    let session = sessions::get(file, id)?;
    if session.state != State::Signed {
        return Err(Error::conflict(said!("sheet-of-unsigned")));
    }
    let data = file.knowledge();
    let asked = from_session(file, &data, &session)?;
    let request = SheetRequest {
        own: templates::own(file, lang)?,
        note: checked_note(&data, note, lang, &asked.clinic.country)?,
        lang: lang.to_owned(),
        ..asked
    };
    let (bytes, report) = typeset(&data, &request, options)?;
    if let Some(made) = store::read(file.connection()?, &report.sheet_id)? {
        return Ok(Ready { bytes: file.attachment(&made.sha256)?, made, report });
    }
    holds(&session)?;
    let made = Handout {
        id: report.sheet_id.clone(),
        session_id: id,
        sha256: report.sha256.clone(),
        pages: report.pages,
        lang: report.lang.clone(),
        paper: options.paper_name().into(),
        size: options.points(),
        report: serde_json::to_value(&report)?,
        made_at: String::new(),
    };
    Ok(Ready { made, bytes, report })
}

/// Keeps a sheet, for ever; one that is kept stays as it is.
///
/// # Errors
/// Where the session was corrected or the clinical data have changed since it was made ready.
pub fn keep(file: &mut ClinicFile, ready: &Ready) -> Result<Handout> {
    if let Some(made) = store::read(file.connection()?, &ready.made.id)? {
        return Ok(made);
    }
    let session = sessions::get(file, ready.made.session_id)?;
    holds(&session)?;
    let data = file.knowledge();
    if data.version != ready.report.knowledge_version {
        return Err(Error::conflict(said!("sheet-outdated")));
    }
    let sha256 = file.store_attachment(&ready.bytes)?;
    let (made, _) = file.transact(Op::MakeHandout, |tx| {
        let made = Handout { sha256, made_at: tx.at().to_owned(), ..ready.made.clone() };
        store::insert(tx.connection(), &made, &data.version, &ready.report.template_version)?;
        let rests_on = ready.report.lines.iter().flat_map(|line| &line.sources).map(String::as_str);
        editions::keep(tx, &data, rests_on)?;
        let (paper, size) = (&made.paper, made.size);
        let about = json!({ "sha256": made.sha256, "session": session.id, "paper": paper, "size": size });
        tx.note("handout", &made.id, Some(session.client_id), about)?;
        Ok(made)
    })?;
    Ok(made)
}

/// Makes the sheet of a signed session and keeps it, or finds the one that was kept before: the same
/// session, options and versions give the same stored bytes.
///
/// # Errors
/// As [`ready`].
pub fn make(
    file: &mut ClinicFile,
    id: SessionId,
    lang: &str,
    note: &str,
    options: Options,
) -> Result<(Handout, Vec<u8>)> {
    let ready = ready(file, id, lang, note, options)?;
    Ok((keep(file, &ready)?, ready.bytes))
}

/// A session that was corrected has a sheet of its own.
fn holds(session: &Session) -> Result<()> {
    match session.amended_by_id {
        Some(later) => Err(Error::conflict(said!("session-corrected", later = later))),
        None => Ok(()),
    }
}

/// Writes down that a sheet went to paper or to a file.
///
/// # Errors
/// Where there is no such sheet.
pub fn printed(file: &mut ClinicFile, id: &str, how: &str) -> Result<Changes> {
    let made = get(file, id)?;
    let client = sessions::get(file, made.session_id)?.client_id;
    let ((), changes) = file.transact(Op::PrintHandout, |tx| {
        tx.note("handout", id, Some(client), json!({ "how": how, "sha256": made.sha256 }))?;
        Ok(())
    })?;
    Ok(changes)
}

/// The exact bytes of a sheet that was made.
///
/// # Errors
/// Where there is no such sheet, or its bytes are damaged.
pub fn bytes(file: &ClinicFile, id: &str) -> Result<Vec<u8>> {
    let made = get(file, id)?;
    file.attachment(&made.sha256)
}

/// The practitioner's copy of a sheet: each line with its sources.
///
/// # Errors
/// Where there is no such sheet, or a character cannot be printed.
pub fn copy(file: &ClinicFile, id: &str, options: Options) -> Result<Printed> {
    let made = get(file, id)?;
    Ok(stipple_handout::print_leaflet(&super::copy::leaflet(file, &made)?, options.print())?)
}

/// Every end time of a sheet and the next visit, as a calendar file.
///
/// # Errors
/// Where there is no such sheet.
pub fn calendar(file: &ClinicFile, id: &str) -> Result<String> {
    let made = get(file, id)?;
    made.report["calendar"].as_str().map(str::to_owned).ok_or(Error::NotFound { what: "calendar" })
}

/// A sheet that was made.
///
/// # Errors
/// Where there is no such sheet.
pub fn get(file: &ClinicFile, id: &str) -> Result<Handout> {
    store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "sheet" })
}

/// The sheets whose id begins so, the newest first; the dash and case do not count.
pub fn find(file: &ClinicFile, text: &str, limit: usize) -> Result<Vec<Handout>> {
    let letters = text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    let (first, second) = letters.split_at(letters.len().min(4));
    let dash = if second.is_empty() { "" } else { "-" };
    store::beginning(file.connection()?, &format!("{first}{dash}{second}"), limit)
}

/// The sheets that went to paper or to a file since this moment (RFC 3339 in UTC), newest first, each
/// with when that was.
pub fn printed_since(file: &ClinicFile, since: &str, limit: usize) -> Result<Vec<(Handout, String)>> {
    let printed = journal::prints(file, since, limit)?;
    printed.into_iter().map(|(id, at)| Ok((get(file, &id)?, at))).collect()
}

/// The sheets of a session, or of all, oldest first.
pub fn list(file: &ClinicFile, session: Option<SessionId>) -> Result<Vec<Handout>> {
    store::list(file.connection()?, session)
}

fn from_session(file: &ClinicFile, data: &Knowledge, session: &Session) -> Result<SheetRequest> {
    let identity = clinic::get(file)?;
    let client = clients::get(file, session.client_id)?.fields;
    let until = sessions::signed_at(file, session)?;
    let asked = screening::standing(file, session.client_id, until.as_deref())?;
    let fitzpatrick = sessions::skin_type(file, session.client_id, until.as_deref())?;
    let sheet_clinic = SheetClinic {
        name: identity.name,
        phone: identity.phone,
        hours: identity.hours,
        out_of_hours: identity.out_of_hours,
        country: identity.country,
        emergency: Some(identity.emergency),
    };
    let sheet_client = SheetClient {
        first_name: client.first_name,
        family_name: client.family_name,
        birth_on: client.birth_on,
        fitzpatrick,
        form_of_address: client.form_of_address,
    };
    let own = original(file, session)?;
    let first = sessions::signed(file, Some(session.client_id))?.first().is_none_or(|(_, id)| *id == own);
    let flags = flags(first, asked.as_ref());
    let practitioner = session.chart.practitioner.clone().unwrap_or_default();
    let next_on = session.chart.next_on;
    let made =
        request(data, sheet_clinic, practitioner, sheet_client, session.chart.clone(), flags, next_on)?;
    Ok(SheetRequest { journal_head: signed_by(file, session)?, ..made })
}

/// The session that a chain of corrections began with.
fn original(file: &ClinicFile, session: &Session) -> Result<SessionId> {
    let (mut id, mut amends) = (session.id, session.amends_id);
    while let Some(earlier) = amends {
        (id, amends) = (earlier, sessions::get(file, earlier)?.amends_id);
    }
    Ok(id)
}

/// What the record and the client's answers say for the sheet.
fn flags(first: bool, asked: Option<&Questionnaire>) -> Vec<Flag> {
    let mut flags = Vec::new();
    if first {
        flags.push(Flag::FirstSession);
    }
    let said = |key: &str| {
        asked.and_then(|asked| asked.answers.get(key)).map_or(Answered::No, |answer| answer.0.state)
    };
    let answers = [
        ("cold_sores", Flag::ColdSores),
        ("pigment_history", Flag::PigmentHistory),
        ("sensitive_skin", Flag::SensitiveSkin),
    ];
    if said("blood_thinner") == Answered::Yes {
        flags.push(Flag::BloodThinnerCleared);
    }
    flags.extend(answers.iter().filter(|(key, _)| said(key) != Answered::No).map(|(_, flag)| *flag));
    flags
}

/// The journal entry that signed the session: its number and the start of its hash.
fn signed_by(file: &ClinicFile, session: &Session) -> Result<Option<String>> {
    let Some(n) = session.signed_n else { return Ok(None) };
    let entries = journal::list(file, Some(session.client_id))?;
    Ok(entries.into_iter().find(|entry| entry.n == n).map(|entry| format!("{n} {}", &entry.hash[..12])))
}
