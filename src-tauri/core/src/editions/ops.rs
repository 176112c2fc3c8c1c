//! The verbs of the editions.

use super::{Change, Edition, differences, store};
use crate::db::Tx;
use crate::{ClinicFile, Error, Result};
use stipple_knowledge::Knowledge;
use stipple_knowledge::why::{self, Explained, decisions};

/// What is kept is kept in one language, so that one version can be held against another.
const KEPT_IN: &str = "en";

/// Keeps what is to be said of these entries, as the data have it now, beside the outcome that is being
/// written. What is kept already is left as it is.
pub(crate) fn keep<'a>(
    tx: &Tx<'_>,
    data: &Knowledge,
    entries: impl IntoIterator<Item = &'a str>,
) -> Result<()> {
    let (db, data) = (tx.connection(), data.spoken(KEPT_IN));
    if !store::has(db, &data.version)? {
        store::insert(db, &data.version, &serde_json::to_string(&decisions(&data)?)?, tx.at())?;
    }
    let mut kept = store::entries(db, &data.version)?;
    for entry in entries {
        if kept.insert(entry.to_owned()) {
            let words = serde_json::to_string(&why::why(&data, entry)?)?;
            store::explain(db, &data.version, entry, &words)?;
        }
    }
    Ok(())
}

/// The versions that have decided something, oldest first.
pub fn list(file: &ClinicFile) -> Result<Vec<Edition>> {
    store::list(file.connection()?)
}

/// Why an entry decided as it did under a version; under the present one, anything can be asked.
///
/// # Errors
/// Where nothing rested on the entry under that version.
pub fn why(file: &ClinicFile, entry: &str, version: &str) -> Result<Explained> {
    let data = file.knowledge();
    if version == data.version {
        return Ok(why::why(&data, entry)?);
    }
    let words = store::explanation(file.connection()?, version, entry)?;
    Ok(serde_json::from_str(&words.ok_or(Error::NotFound { what: "explanation" })?)?)
}

/// What has changed from a version to the present data.
///
/// # Errors
/// Where this file has never used that version.
pub fn changes(file: &ClinicFile, since: &str) -> Result<Vec<Change>> {
    let before = store::decides(file.connection()?, since)?.ok_or(Error::NotFound { what: "version" })?;
    Ok(differences(&serde_json::from_str::<Vec<_>>(&before)?, &decisions(&file.knowledge().spoken(KEPT_IN))?))
}
