//! The connection, its migrations, and the one door for writes.

mod attached;
mod copy;
mod meta;
mod migrate;
mod transact;

pub(crate) use attached::attached;
pub(crate) use copy::copy;
pub(crate) use meta::{check_kind, integrity, meta, set_meta};
pub(crate) use migrate::{VERSION, migrate};
pub use transact::Changes;
pub(crate) use transact::Op;
pub(crate) use transact::Tx;

use crate::{Error, Result, Secret};
use rusqlite::OpenFlags;
use rusqlite::config::DbConfig;

use std::path::Path;
use stipple_knowledge::said;

pub(crate) use rusqlite::Connection;

/// `STP1`: what kind of database this is.
pub(crate) const APPLICATION_ID: i32 = 0x5354_5031;

/// So many statements stay prepared: more than all rooms together have.
const STATEMENTS: usize = 256;

/// Opens an encrypted database that is there; never creates one.
pub(crate) fn open(path: &Path, key: &Secret<[u8; 32]>) -> Result<Connection> {
    connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)
}

/// Creates an encrypted database; only set-up calls this.
pub(crate) fn create(path: &Path, key: &Secret<[u8; 32]>) -> Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = connect(path, key, flags)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(connection)
}

/// Closes a connection, bringing its log into the database.
pub(crate) fn close(connection: Connection) -> Result<()> {
    connection.close().map_err(|(_, error)| error.into())
}

fn connect(path: &Path, key: &Secret<[u8; 32]>, flags: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    unlock(&connection, key)?;
    // The key is right, since its slot says so: what does not read now is damaged.
    connection
        .query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))
        .map_err(|_| Error::damaged("its first page does not read with the right key"))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // A statement is planned once, whatever is bound to it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
                    PRAGMA mmap_size = 0; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;
                    PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;";
    connection.execute_batch(settings)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    sound_version(&connection)?;
    Ok(connection)
}

/// Hands the raw key to SQLCipher, and wipes the text that carried it.
fn unlock(connection: &Connection, key: &Secret<[u8; 32]>) -> Result<()> {
    use std::fmt::Write as _;
    let mut statement = String::with_capacity(90);
    statement.push_str("PRAGMA key = \"x'");
    for byte in key.expose() {
        write!(statement, "{byte:02x}").map_err(|_| Error::bug("a key that cannot be written"))?;
    }
    statement.push_str("'\";");
    let statement = Secret::new(statement);
    // SQLCipher takes its key as text.
    connection.execute_batch(statement.expose())?;
    Ok(())
}

/// Older SQLite could corrupt a write-ahead log; a program linked with one must not start.
fn sound_version(connection: &Connection) -> Result<()> {
    let cipher: String = connection.query_row("PRAGMA cipher_version", [], |row| row.get(0))?;
    if rusqlite::version_number() < 3_053_000 || cipher.is_empty() {
        return Err(Error::bug(format!("linked with SQLite {} and SQLCipher {cipher}", rusqlite::version())));
    }
    Ok(())
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::NoSpace,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::FileInUse,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::damaged("SQLite cannot read it")
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::ReadOnly) => {
                Self::Io { what: format!("the disk said no ({})", detail(&error)) }
            }
            Some(ErrorCode::ConstraintViolation) => Self::conflict(said!("plain", text = detail(&error))),
            _ => Self::Bug { what: detail(&error) },
        }
    }
}

/// The words of SQLite itself, never the statement: it could hold a value.
fn detail(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(code, Some(words)) => format!("{words} ({})", code.extended_code),
        rusqlite::Error::SqliteFailure(code, None) => format!("code {}", code.extended_code),
        rusqlite::Error::QueryReturnedNoRows => "no such row".into(),
        _ => "an answer of an unexpected shape".into(),
    }
}
