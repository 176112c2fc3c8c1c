//! The verbs of the protocols.

use super::{Protocol, ProtocolFields, store};
use crate::db::{Changes, Op, Tx};
use crate::{ClinicFile, Error, ProtocolId, Result};
use serde_json::Value;

/// Keeps a protocol, or changes one.
///
/// # Errors
/// The first field that breaks a rule, or no such protocol.
pub fn set(
    file: &mut ClinicFile,
    id: Option<ProtocolId>,
    fields: ProtocolFields,
) -> Result<(Protocol, Changes)> {
    fields.check(&file.knowledge())?;
    let before = match id {
        Some(id) => Some(
            store::list(file.connection()?)?
                .into_iter()
                .find(|it| it.id == id)
                .ok_or(Error::NotFound { what: "protocol" })?,
        ),
        None => None,
    };
    let after = Protocol { id: id.unwrap_or_else(ProtocolId::new), fields };
    file.transact(Op::SetProtocol, |tx| {
        store::put(tx.connection(), &after)?;
        tx.record("protocol", after.id, None, before.as_ref(), Some(&after))?;
        Ok(after)
    })
}

/// The protocols that are offered, by name.
pub fn list(file: &ClinicFile) -> Result<Vec<Protocol>> {
    let mut all = store::list(file.connection()?)?;
    all.retain(|it| !it.fields.archived);
    all.sort_by_cached_key(|it| it.fields.name.to_lowercase());
    Ok(all)
}

/// Writes an earlier revision back; one that was not there is put away.
pub(crate) fn restore(tx: &mut Tx<'_>, id: &str, before: Value) -> Result<()> {
    if let Some(before) = serde_json::from_value::<Option<Protocol>>(before)? {
        return store::put(tx.connection(), &before);
    }
    let now = store::list(tx.connection())?.into_iter().find(|it| it.id.to_string() == id);
    let now = now.ok_or(Error::NotFound { what: "protocol" })?;
    let away = Protocol { fields: ProtocolFields { archived: true, ..now.fields }, ..now };
    store::put(tx.connection(), &away)
}
