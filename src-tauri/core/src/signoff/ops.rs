//! The verbs of the sign-off.

use super::store;
use crate::db::{Changes, Connection, Op};
use crate::texts::{LONG, SHORT, check, required};
use crate::{ClinicFile, Error, Result};
use std::sync::Arc;
use stipple_knowledge::settle::Settlement;
use stipple_knowledge::{Knowledge, said};

/// Settles one entry, once.
///
/// # Errors
/// An unknown entry, a weaker value or reading, nobody's name, or an entry that is settled already.
pub fn settle(file: &mut ClinicFile, decision: Settlement) -> Result<(Settlement, Changes)> {
    required("by", &decision.by, SHORT)?;
    check("reason", &decision.reason, LONG)?;
    if let Some(earlier) = list(file)?.into_iter().find(|it| it.entry == decision.entry) {
        let rule = said!("settled-already", entry = earlier.entry, by = earlier.by, on = earlier.on);
        return Err(Error::conflict(rule));
    }
    let mut data = Knowledge::clone(&file.knowledge());
    data.settle(&decision)?;
    let (decision, changes) = file.transact(Op::Settle, |tx| {
        store::insert(tx.connection(), &decision, tx.at())?;
        tx.record("settlement", &decision.entry, None, None, Some(&decision))?;
        Ok(decision)
    })?;
    file.apply(Arc::new(data));
    Ok((decision, changes))
}

/// What the clinic has decided, oldest first.
pub fn list(file: &ClinicFile) -> Result<Vec<Settlement>> {
    store::list(file.connection()?)
}

/// The data with the clinic's decisions. A decision that newer data have overtaken is left out: the data
/// are at least as strict by then.
pub(crate) fn applied_to(data: &Arc<Knowledge>, db: &Connection) -> Result<Arc<Knowledge>> {
    let decisions = store::list(db)?;
    if decisions.is_empty() {
        return Ok(Arc::clone(data));
    }
    let mut own = Knowledge::clone(data);
    decisions.iter().for_each(|decision| drop(own.replay(decision)));
    Ok(Arc::new(own))
}
