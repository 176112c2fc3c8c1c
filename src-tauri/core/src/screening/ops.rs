//! The verbs of the screening.

use super::{Screening, store};
use crate::db::{Changes, Op};
use crate::{ClientId, ClinicFile, Error, Result, ScreeningId, clients};
use stipple_knowledge::screening::{Questionnaire, screen};

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
            return Err(Error::invalid(field, "differs from the client's file; change one of them first"));
        }
    }
    asked.birth_on = asked.birth_on.or(known.birth_on);
    asked.fitzpatrick = asked.fitzpatrick.or(known.fitzpatrick);
    let verdict = screen(&file.knowledge(), &asked)?;
    let screening = Screening { id: ScreeningId::new(), client_id: client, asked, verdict };
    file.transact(Op::Screen, |tx| {
        store::insert(tx.connection(), &screening, tx.at())?;
        tx.record("screening", screening.id, Some(client), None, Some(&screening))?;
        Ok(screening)
    })
}

/// The screenings of a client, newest first.
pub fn list(file: &ClinicFile, client: ClientId) -> Result<Vec<Screening>> {
    store::list(file.connection()?, client, usize::MAX)
}

/// The last screening of a client, if there is one.
pub fn latest(file: &ClinicFile, client: ClientId) -> Result<Option<Screening>> {
    Ok(store::list(file.connection()?, client, 1)?.pop())
}
