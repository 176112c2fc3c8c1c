//! The verbs of the clinic.

use super::{Clinic, ClinicChange, Practitioner, PractitionerFields, store};
use crate::db::{Changes, Op, Tx};
use crate::{ClinicFile, Error, PractitionerId, Result};
use serde_json::Value;

/// The clinic's identity.
pub fn get(file: &ClinicFile) -> Result<Clinic> {
    store::read(file.connection()?)
}

/// Changes the clinic's identity.
///
/// # Errors
/// The first field that breaks a rule; nothing is stored then.
pub fn set(file: &mut ClinicFile, change: ClinicChange) -> Result<(Clinic, Changes)> {
    let before = get(file)?;
    let after = before.changed(change)?;
    file.transact(Op::SetClinic, |tx| {
        store::update(tx.connection(), &after)?;
        tx.record("clinic", &after.id, None, Some(&before), Some(&after))?;
        Ok(after)
    })
}

/// Everybody who treats, or treated, here.
pub fn list_practitioners(file: &ClinicFile) -> Result<Vec<Practitioner>> {
    store::practitioners(file.connection()?)
}

/// The person of this name, if there is one.
pub fn find_practitioner(file: &ClinicFile, name: &str) -> Result<Option<Practitioner>> {
    Ok(list_practitioners(file)?.into_iter().find(|person| person.name == name && !person.archived))
}

/// Adds a person who treats, or changes one.
///
/// # Errors
/// The first field that breaks a rule.
pub fn set_practitioner(
    file: &mut ClinicFile,
    id: Option<PractitionerId>,
    fields: &PractitionerFields,
) -> Result<(Practitioner, Changes)> {
    fields.check()?;
    let known = list_practitioners(file)?;
    let before = match id {
        None => None,
        Some(id) => Some(
            known
                .into_iter()
                .find(|person| person.id == id)
                .ok_or(Error::NotFound { what: "practitioner" })?,
        ),
    };
    let after = Practitioner {
        id: id.unwrap_or_else(PractitionerId::new),
        name: fields.name.clone(),
        qualification: fields.qualification.clone(),
        max_depth_mm: fields.max_depth_mm,
        archived: fields.archived,
    };
    file.transact(Op::SetPractitioner, |tx| {
        store::put_practitioner(tx.connection(), &after)?;
        tx.record("practitioner", after.id, None, before.as_ref(), Some(&after))?;
        Ok(after)
    })
}

/// Writes an earlier identity back.
pub(crate) fn restore(tx: &mut Tx<'_>, before: Value) -> Result<()> {
    store::update(tx.connection(), &serde_json::from_value::<Clinic>(before)?)
}

/// Writes an earlier revision of a person back; one who was not there is archived.
pub(crate) fn restore_practitioner(tx: &mut Tx<'_>, id: &str, before: Value) -> Result<()> {
    let now = store::practitioners(tx.connection())?.into_iter().find(|person| person.id.to_string() == id);
    let person = match (serde_json::from_value::<Option<Practitioner>>(before)?, now) {
        (Some(before), _) => before,
        (None, Some(now)) => Practitioner { archived: true, ..now },
        (None, None) => return Err(Error::NotFound { what: "practitioner" }),
    };
    store::put_practitioner(tx.connection(), &person)
}
