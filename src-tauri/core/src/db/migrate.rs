//! Numbered migrations, all in one transaction, checked afterwards.

use crate::{Error, Result};
use rusqlite::Connection;

const MIGRATIONS: [&str; 13] = [
    include_str!("../../migrations/0001_first.sql"),
    include_str!("../../migrations/0002_letters.sql"),
    include_str!("../../migrations/0003_editions.sql"),
    include_str!("../../migrations/0004_templates.sql"),
    include_str!("../../migrations/0005_lots.sql"),
    include_str!("../../migrations/0006_consents.sql"),
    include_str!("../../migrations/0007_find.sql"),
    include_str!("../../migrations/0008_supplies.sql"),
    include_str!("../../migrations/0009_photos.sql"),
    include_str!("../../migrations/0010_aftercare.sql"),
    include_str!("../../migrations/0011_consent_drafts.sql"),
    include_str!("../../migrations/0012_people.sql"),
    include_str!("../../migrations/0013_protocols.sql"),
];

/// The newest shape of the tables.
#[allow(clippy::cast_possible_wrap, reason = "few migrations")]
pub(crate) const VERSION: i64 = MIGRATIONS.len() as i64;

/// Brings the tables to the newest shape; `then` writes what SQL alone cannot, and is told the shape that
/// was found.
///
/// # Errors
/// Refuses a file that a newer Stipple wrote.
pub(crate) fn migrate(
    connection: &mut Connection,
    then: impl FnOnce(&Connection, i64) -> Result<()>,
) -> Result<()> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > VERSION {
        return Err(Error::FileTooNew { found, known: VERSION });
    }
    let done = usize::try_from(found).map_err(|_| Error::damaged("a negative version of its tables"))?;
    if done == MIGRATIONS.len() {
        return Ok(());
    }
    let change = connection.transaction()?;
    for migration in &MIGRATIONS[done..] {
        change.execute_batch(migration)?;
    }
    then(&change, found)?;
    change.pragma_update(None, "user_version", VERSION)?;
    let broken: i64 =
        change.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    let whole: String = change.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if broken > 0 || whole != "ok" {
        return Err(Error::damaged("a migration did not come out whole; it was taken back"));
    }
    change.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn a_released_migration_never_changes() {
        let hashes: Vec<String> = MIGRATIONS
            .iter()
            .map(|text| format!("{:x}", Sha256::digest(text.as_bytes()))[..16].to_owned())
            .collect();
        assert_eq!(
            hashes,
            [
                "ae8341fdc27dcbda",
                "e7e11ee0c35f338f",
                "36eda739983207b8",
                "3ed094c2f718342c",
                "0fa54ea636b720c8",
                "00e444aab07866b4",
                "c9f954fa5fd9a744",
                "96b1edb0a498f010",
                "8ca16e5e17a76cfb",
                "3c265c82a519299d",
                "26cdeab92a3eaf6a",
                "8adc97eb3da4a790",
                "9e6e1f675a03dd5d"
            ],
            "write a new migration instead"
        );
    }

    #[test]
    fn a_newer_file_is_refused() {
        let mut connection = Connection::open_in_memory().expect("memory");
        connection.pragma_update(None, "user_version", VERSION + 1).expect("set");
        assert!(
            matches!(migrate(&mut connection, |_, _| Ok(())), Err(Error::FileTooNew { .. })),
            "never guessed at"
        );
    }
}
