//! The verbs of the consents.

use super::{Consent, NewConsent, Text, paper, store};
use crate::db::{Changes, Connection, Op};
use crate::handouts::Options;
use crate::texts::{SHORT, required};
use crate::{ClientId, ClinicFile, ConsentId, Error, Result, clients, journal};
use chrono::{Days, NaiveDate};
use serde_json::json;
use stipple_handout::Printed;
use stipple_knowledge::words::NoWords;
use stipple_knowledge::{Knowledge, said};

/// A consent holds for half a year, unless the clinic's own text says otherwise.
const USUAL_DAYS: u32 = 183;

/// The text that is read now: the clinic's newest, else the one that comes with Stipple.
pub fn text(file: &ClinicFile) -> Result<Text> {
    Ok(store::text(file.connection()?)?.map_or_else(|| usual(&file.knowledge()), Ok)?)
}

/// The text as a client reads it: the one that comes with Stipple is there in the client's language.
pub fn text_for(file: &ClinicFile, client: ClientId) -> Result<Text> {
    let lang = clients::get(file, client)?.fields.language;
    Ok(store::text(file.connection()?)?.map_or_else(|| usual(&file.knowledge().spoken(&lang)), Ok)?)
}

fn usual(data: &Knowledge) -> std::result::Result<Text, NoWords> {
    let say = |id: &str| data.words.get(id, &[]);
    let lines = ["does", "feels", "harms", "limits", "aftercare", "choice", "records"];
    let body = lines
        .iter()
        .map(|line| say(&format!("consent-{line}")))
        .collect::<std::result::Result<Vec<_>, _>>()?;
    Ok(Text { version: 0, title: say("consent-title")?, body: body.join("\n"), valid_days: USUAL_DAYS })
}

/// Puts a new text in the place of the one that is read; what was signed stays as it was read.
///
/// # Errors
/// The first field that breaks a rule.
pub fn set_text(file: &mut ClinicFile, mut new: Text) -> Result<(Text, Changes)> {
    new.check()?;
    let before = text(file)?;
    new.version = before.version + 1;
    paper::can_be_printed(file, &new)?;
    file.transact(Op::SetConsentText, |tx| {
        store::insert_text(tx.connection(), &new, tx.at())?;
        tx.record("consent_text", new.version, None, Some(&before), Some(&new))?;
        Ok(new)
    })
}

/// Keeps what is ticked and drawn so far, so that it is there again after a power cut.
///
/// # Errors
/// A name or a signature that is too long, or no such client.
pub fn keep_draft(file: &mut ClinicFile, client: ClientId, so_far: &NewConsent) -> Result<Changes> {
    clients::get(file, client)?;
    so_far.check_draft()?;
    let today = file.today()?;
    let ((), changes) = file.transact(Op::DraftConsent, |tx| {
        store::put_draft(tx.connection(), client, today, so_far)?;
        let points = so_far.strokes.iter().map(Vec::len).sum::<usize>();
        tx.note("consent_draft", &client.to_string(), Some(client), json!({ "points": points })).map(|_| ())
    })?;
    Ok(changes)
}

/// What was ticked and drawn today, under the text that is read now.
pub fn draft(file: &ClinicFile, client: ClientId) -> Result<Option<NewConsent>> {
    let (now, today) = (text_for(file, client)?, file.today()?);
    let kept = store::draft(file.connection()?, client)?;
    Ok(kept.filter(|(on, draft)| *on == today && draft.is_of(&now)).map(|(_, draft)| draft))
}

/// Signs: the text as it was read, the signature, and until when it holds.
///
/// # Errors
/// The first field that breaks a rule, another text than the one that is read now, or no such client.
pub fn sign(file: &mut ClinicFile, client: ClientId, new: &NewConsent) -> Result<(Consent, Changes)> {
    clients::get(file, client)?;
    new.check()?;
    let read = text_for(file, client)?;
    if !new.is_of(&read) {
        return Err(Error::conflict(said!("consent-text-changed")));
    }
    let today = clients::today(file)?;
    let expires_on = today.checked_add_days(Days::new(read.valid_days.into())).unwrap_or(today);
    let mut signed = Consent {
        id: ConsentId::new(),
        client_id: client,
        version: read.version,
        title: read.title,
        body: read.body,
        name: new.name.trim().to_owned(),
        guardian: new.guardian,
        strokes: new.strokes.clone(),
        signed_on: today,
        expires_on,
        signed_n: 0,
        withdrawn: None,
    };
    let sound = journal::Listed::default();
    stipple_handout::print_leaflet(
        &paper::leaflet(file, &signed, &sound)?,
        Options::parse("a4", 12)?.print(),
    )?;
    file.transact(Op::SignConsent, |tx| {
        signed.signed_n = tx.record("consent", signed.id, Some(client), None, Some(&signed))?;
        store::insert(tx.connection(), &signed, tx.at())?;
        store::forget_draft(tx.connection(), client)?;
        Ok(signed)
    })
}

/// Takes a consent back from today on, and every other one that holds beside it; what was done under them
/// stays.
///
/// # Errors
/// One that was withdrawn already, or no such consent.
pub fn withdraw(file: &mut ClinicFile, id: ConsentId, reason: &str) -> Result<(Consent, Changes)> {
    required("reason", reason, SHORT)?;
    let consent = get(file, id)?;
    if consent.withdrawn.is_some() {
        return Err(Error::conflict(said!("consent-withdrawn-already")));
    }
    let today = clients::today(file)?;
    let beside = list(file, consent.client_id)?.into_iter().filter(|it| it.id == id || it.holds_on(today));
    let ends: Vec<ConsentId> = beside.map(|it| it.id).collect();
    file.transact(Op::WithdrawConsent, |tx| {
        let about = json!({ "on": today, "reason": reason });
        for id in ends {
            store::end(tx.connection(), id, today, reason, tx.at())?;
            tx.note("consent", &id.to_string(), Some(consent.client_id), about.clone())?;
        }
        store::forget_draft(tx.connection(), consent.client_id)?;
        Ok(Consent { withdrawn: Some((today, reason.to_owned())), ..consent })
    })
}

/// A consent that must be there.
fn get(file: &ClinicFile, id: ConsentId) -> Result<Consent> {
    store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "consent" })
}

/// The consents of a client, newest first.
pub fn list(file: &ClinicFile, client: ClientId) -> Result<Vec<Consent>> {
    store::list(file.connection()?, client)
}

/// Drafts that were drawn under one of two files that became one.
pub(crate) fn forget_drafts(db: &Connection, clients: &[ClientId]) -> Result<()> {
    clients.iter().try_for_each(|client| store::forget_draft(db, *client))
}

/// The consent that holds on a day, if there is one.
pub fn valid(file: &ClinicFile, client: ClientId, day: NaiveDate) -> Result<Option<Consent>> {
    Ok(list(file, client)?.into_iter().find(|consent| consent.holds_on(day)))
}

/// The day on which the newest consent was taken back, where it was and no other follows it.
pub fn withdrawn(file: &ClinicFile, client: ClientId) -> Result<Option<NaiveDate>> {
    let newest = list(file, client)?.into_iter().next();
    Ok(newest.and_then(|consent| consent.withdrawn).map(|(on, _)| on))
}

/// A signed consent on paper, with its signature and the entry of the journal that holds it.
///
/// # Errors
/// Words that paper cannot carry, or no such consent.
pub fn print(file: &ClinicFile, id: ConsentId, options: Options) -> Result<Printed> {
    let consent = get(file, id)?;
    let entries = journal::list(file, Some(consent.client_id))?;
    let head = entries.into_iter().find(|entry| entry.n == consent.signed_n);
    let head = head.ok_or_else(|| Error::damaged("the entry of a consent"))?;
    Ok(stipple_handout::print_leaflet(&paper::leaflet(file, &consent, &head)?, options.print())?)
}
