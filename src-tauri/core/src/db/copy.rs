//! A copy of a database as one moment has it, while others write to it.

use super::{Connection, unlock};
use crate::{Result, Secret};
use rusqlite::OpenFlags;
use rusqlite::backup::{Backup, StepResult};
use std::path::Path;
use std::time::Duration;

/// Copies a database to a new file, under the same key.
///
/// # Errors
/// A full disk, or a database that is being written to for very long.
pub(crate) fn copy(from: &Connection, to: &Path, key: &Secret<[u8; 32]>) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let mut copy = Connection::open_with_flags(to, flags)?;
    unlock(&copy, key)?;
    copy.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")?;
    {
        let backup = Backup::new(from, &mut copy)?;
        while backup.step(-1)? != StepResult::Done {
            std::thread::sleep(Duration::from_millis(50));
        }
    }
    super::close(copy)
}
