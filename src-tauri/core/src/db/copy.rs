//! A copy of a database as one moment has it, while others write to it.

use super::{Connection, unlock};
use crate::{Result, Secret};
use rusqlite::OpenFlags;
use rusqlite::backup::{Backup, StepResult};
use std::path::Path;
use std::time::Duration;

/// So many pages are copied between two looks at whether to go on: a megabyte or two.
const PAGES: i32 = 512;

/// Copies a database to a new file, under the same key; `goes_on` is asked on the way. Answers with whether
/// the copy is whole.
///
/// # Errors
/// A full disk, or a database that is being written to for very long.
pub(crate) fn copy(
    from: &Connection,
    to: &Path,
    key: &Secret<[u8; 32]>,
    goes_on: &mut dyn FnMut() -> bool,
) -> Result<bool> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let mut copy = Connection::open_with_flags(to, flags)?;
    unlock(&copy, key)?;
    copy.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")?;
    // One moment of it: what others write meanwhile would begin the copy anew.
    from.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema;")?;
    let mut whole = false;
    {
        let backup = Backup::new(from, &mut copy)?;
        while !whole && goes_on() {
            match backup.step(PAGES)? {
                StepResult::Done => whole = true,
                StepResult::More => {}
                _ => std::thread::sleep(Duration::from_millis(50)),
            }
        }
    }
    from.execute_batch("COMMIT;")?;
    super::close(copy)?;
    Ok(whole)
}
