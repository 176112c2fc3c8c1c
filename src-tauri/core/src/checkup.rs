//! Whether the file is whole: every promise that can be proved by reading.

use crate::{ClinicFile, Result, clients, db, journal, plans, sessions};
use serde::Serialize;

/// The outcome of all checks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Checkup {
    /// Whether all of them hold.
    pub ok: bool,
    /// Each check.
    pub checks: Vec<Check>,
}

/// One check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// Which.
    pub name: &'static str,
    /// Whether it holds.
    pub ok: bool,
    /// What does not hold; or how much was looked at.
    pub detail: String,
}

/// Checks the whole file; changes nothing.
///
/// # Errors
/// Where the file cannot be read at all.
pub fn run(file: &ClinicFile) -> Result<Checkup> {
    let [integrity, cipher, keys] = db::integrity(file.connection()?)?;
    let mut checks = vec![
        from("integrity", &integrity),
        from("cipher_integrity", &cipher),
        from("foreign_keys", &keys),
        attachments(file)?,
    ];
    let projections = [
        (clients::check_projection(file)?, "search words do not match the names"),
        (sessions::check_lots(file)?, "lots do not match the charts"),
        (plans::check_visits(file)?, "days of visits do not match the plans"),
    ];
    let wrong = projections.iter().find(|(ok, _)| !ok).map(|(_, wrong)| *wrong);
    let detail = wrong.unwrap_or("search words, lots and visits match");
    checks.push(Check { name: "projections", ok: wrong.is_none(), detail: detail.into() });
    let chain = journal::verify(file)?;
    let detail = chain.problem.unwrap_or_else(|| format!("{} entries", chain.entries));
    checks.push(Check { name: "journal", ok: chain.ok, detail });
    let keys = file.whole_keys()?;
    let detail = format!("{keys} of 2 copies are whole and the same");
    checks.push(Check { name: "keys", ok: keys == 2, detail });
    let mark = file.has_mark()?;
    let detail = if mark { "present" } else { "missing or not genuine; the next change writes it again" };
    checks.push(Check { name: "mark", ok: mark, detail: detail.into() });
    Ok(Checkup { ok: checks.iter().all(|check| check.ok), checks })
}

fn from(name: &'static str, problems: &[String]) -> Check {
    let detail = problems.first().cloned().unwrap_or_else(|| "ok".into());
    Check { name, ok: problems.is_empty(), detail }
}

fn attachments(file: &ClinicFile) -> Result<Check> {
    let named = db::attached(file.connection()?)?;
    let damaged = named.iter().filter(|name| file.attachment(name).is_err()).count();
    let detail = match damaged {
        0 => format!("{} sheets, scans and pictures", named.len()),
        _ => format!("{damaged} of {} are missing or damaged", named.len()),
    };
    Ok(Check { name: "attachments", ok: damaged == 0, detail })
}
