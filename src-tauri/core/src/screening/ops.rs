//! The verbs of the screening.

use super::{Letter, NewLetter, Screening, store};
use crate::db::{Changes, Op};
use crate::handouts::Options;
use crate::{ClientId, ClinicFile, Error, LetterId, Result, ScreeningId, clients, editions};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use stipple_handout::Printed;
use stipple_knowledge::screening::{Finding, Questionnaire, screen};
use stipple_knowledge::{Knowledge, said};

/// Judges a questionnaire and keeps it with its verdict. What the client's file knows is filled in.
///
/// # Errors
/// The first answer that breaks a rule, or no such client.
pub fn keep(
    file: &mut ClinicFile,
    client: ClientId,
    mut asked: Questionnaire,
) -> Result<(Screening, Changes)> {
    let known = clients::get(file, client)?.fields;
    for (field, differs) in [
        ("birth_on", asked.birth_on.zip(known.birth_on).is_some_and(|(said, kept)| said != kept)),
        ("fitzpatrick", asked.fitzpatrick.zip(known.fitzpatrick).is_some_and(|(said, kept)| said != kept)),
    ] {
        if differs {
            return Err(Error::invalid(field, said!("differs-from-file")));
        }
    }
    asked.birth_on = asked.birth_on.or(known.birth_on);
    asked.fitzpatrick = asked.fitzpatrick.or(known.fitzpatrick);
    let data = file.knowledge();
    let verdict = screen(&data, &asked)?;
    let screening = Screening { id: ScreeningId::new(), client_id: client, asked, verdict };
    file.transact(Op::Screen, |tx| {
        store::insert(tx.connection(), &screening, tx.at())?;
        editions::keep(tx, &data, screening.verdict.findings.iter().map(|finding| finding.key.as_str()))?;
        tx.record("screening", screening.id, Some(client), None, Some(&screening))?;
        Ok(screening)
    })
}

/// The screenings of a client, newest first.
pub fn list(file: &ClinicFile, client: ClientId) -> Result<Vec<Screening>> {
    store::list(file.connection()?, client, usize::MAX, None)
}

/// What a client has said so far: the newest answer to each question. A question that the last
/// screening left open keeps its earlier answer; what was said after `until` (RFC 3339) is left out.
pub fn standing(file: &ClinicFile, client: ClientId, until: Option<&str>) -> Result<Option<Questionnaire>> {
    let said = store::list(file.connection()?, client, usize::MAX, until)?;
    let mut said = said.into_iter().map(|screening| screening.asked);
    let Some(mut newest) = said.next() else { return Ok(None) };
    for older in said {
        newest.fitzpatrick = newest.fitzpatrick.or(older.fitzpatrick);
        newest.birth_on = newest.birth_on.or(older.birth_on);
        if newest.rest.is_none() {
            for (key, answer) in older.answers {
                newest.answers.entry(key).or_insert(answer);
            }
            newest.rest = older.rest;
        }
    }
    mend(&file.knowledge(), &mut newest);
    Ok(Some(newest))
}

/// Answers of different days can contradict each other, and data can drop a name. What was answered
/// stands; only the detail that no longer fits is taken away, which is never softer.
fn mend(data: &Knowledge, asked: &mut Questionnaire) {
    asked.answers.retain(|key, _| data.condition(key).is_some());
    asked.zones.retain(|zone| data.zone(zone, "zones").is_ok());
    let (on, birth) = (asked.on, asked.birth_on);
    for (key, answer) in &mut asked.answers {
        let details = &mut answer.0;
        details.on = details.on.filter(|day| *day <= on && birth.is_none_or(|birth| *day >= birth));
        let kinds = data.condition(key).map(|condition| condition.kinds.as_slice()).unwrap_or_default();
        details.kind = details.kind.take().filter(|kind| kinds.contains(kind));
        let known = |zones: &Vec<String>| zones.iter().all(|zone| data.zone(zone, "zones").is_ok());
        details.zones = details.zones.take().filter(known);
    }
}

/// The day of the newest answers, and of the oldest that still count; nothing where nobody has asked.
pub fn said_between(
    file: &ClinicFile,
    client: ClientId,
    until: Option<&str>,
) -> Result<Option<(NaiveDate, NaiveDate)>> {
    let said = store::list(file.connection()?, client, usize::MAX, until)?;
    let Some(newest) = said.first().map(|screening| screening.asked.on) else { return Ok(None) };
    let (mut oldest, mut heard) = (newest, BTreeSet::new());
    for Screening { asked, .. } in &said {
        let adds = asked.rest.is_some() || asked.answers.keys().any(|key| !heard.contains(key));
        oldest = if adds { oldest.min(asked.on) } else { oldest };
        heard.extend(asked.answers.keys().cloned());
        if asked.rest.is_some() || heard.len() == file.knowledge().conditions.len() {
            break;
        }
    }
    Ok(Some((newest, oldest)))
}

/// What is to be seen of a client: the findings of all that stands answered, by the present data; by
/// the data of its day where the present ones cannot judge it.
pub fn standing_findings(file: &ClinicFile, client: ClientId) -> Result<Vec<Finding>> {
    let Some(asked) = standing(file, client, None)? else { return Ok(Vec::new()) };
    match screen(&file.knowledge(), &asked) {
        Ok(verdict) => Ok(verdict.findings),
        Err(_) => Ok(latest(file, client)?.map(|last| last.verdict.findings).unwrap_or_default()),
    }
}

/// The last screening of a client, if there is one.
pub fn latest(file: &ClinicFile, client: ClientId) -> Result<Option<Screening>> {
    Ok(store::list(file.connection()?, client, 1, None)?.pop())
}

/// Keeps a doctor's letter, with the scanned page where there is one.
///
/// # Errors
/// The first field that breaks a rule, or no such client.
pub fn keep_letter(
    file: &mut ClinicFile,
    client: ClientId,
    new: NewLetter,
    scan: Option<&[u8]>,
) -> Result<(Letter, Changes)> {
    clients::get(file, client)?;
    new.check(&file.knowledge())?;
    let sha256 = scan.map(|bytes| file.store_attachment(bytes)).transpose()?;
    let NewLetter { keys, written_by, written_on, until_on, says } = new;
    let id = LetterId::new();
    let letter = Letter { id, client_id: client, keys, written_by, written_on, until_on, says, sha256 };
    file.transact(Op::KeepLetter, |tx| {
        store::insert_letter(tx.connection(), &letter, tx.at())?;
        tx.record("letter", letter.id, Some(client), None, Some(&letter))?;
        Ok(letter)
    })
}

/// The letters of a client, newest first.
pub fn letters(file: &ClinicFile, client: ClientId) -> Result<Vec<Letter>> {
    store::letters(file.connection()?, client)
}

/// The questionnaire on paper; `clinic` is its name, or nothing.
///
/// # Errors
/// A character that cannot be printed.
pub fn print_form(data: &Knowledge, clinic: &str, options: Options) -> Result<Printed> {
    Ok(stipple_handout::print_leaflet(&super::paper::leaflet(data, clinic)?, options.print())?)
}
