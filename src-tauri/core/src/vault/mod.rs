//! The folder of a clinic file: its keys, its lock, its attachments.
//!
//! ```text
//! clinic.stipple/
//!   clinic.db         the encrypted database (and its -wal, -shm)
//!   keys-1, keys-2    the key slots, in two copies
//!   mark              how far the journal has come, to notice an older database
//!   lock              held by the one program that has the file open
//!   attachments/      encrypted, named by their content
//! ```
//!
//! Nothing but [`ClinicFile::create`] ever creates a database. A file that is damaged, empty or
//! foreign is refused by name and left untouched.

mod attachments;
mod code;
mod folder;
mod slots;

pub(crate) use attachments::{sealed as sealed_attachment, whole as attachment_whole};
pub use code::RecoveryCode;
pub(crate) use folder::{Folder, sealing_key, sync_dir};
pub(crate) use slots::Slots;

use crate::clinic::NewClinic;
use crate::db::{self, Connection};
use crate::journal::{self, Entry, Stamp};
use crate::{Error, Result, Secret, clients, clinic, sessions, signoff};
use chrono::{DateTime, Utc};
use folder::LockFile;
use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;
use stipple_knowledge::Knowledge;
use zeroize::Zeroize;

/// How a file is opened.
pub enum Unlock {
    /// With a passphrase.
    Passphrase(Secret<String>),
    /// With the printed recovery code.
    RecoveryCode(Secret<String>),
}

/// The data key of a clinic file.
pub(crate) type Key = Secret<[u8; 32]>;

/// An open clinic file. Closing it drops the connection and wipes the key.
pub struct ClinicFile {
    connection: Option<Connection>,
    folder: Folder,
    key: Key,
    /// Of the slot that opened the file: a backup proves with it that its slots open.
    wrapping: Key,
    device_id: String,
    actor: String,
    knowledge: Arc<Knowledge>,
    clock: fn() -> DateTime<Utc>,
    in_one: bool,
    /// Nothing in a second way into a file, which only reads.
    lock: Option<LockFile>,
}

impl std::fmt::Debug for ClinicFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClinicFile")
    }
}

impl ClinicFile {
    /// Sets up a new clinic file in a folder that is not there yet.
    ///
    /// It is made beside its place and then moved there, so that a power cut leaves all or nothing.
    ///
    /// # Errors
    /// An existing folder, an invalid field, a synced or network folder, or the disk.
    pub fn create(
        dir: &Path,
        new: &NewClinic,
        passphrase: &Secret<String>,
        knowledge: Arc<Knowledge>,
    ) -> Result<(Self, RecoveryCode)> {
        let identity = new.checked()?;
        slots::check_passphrase(passphrase)?;
        let folder = Folder::prepare(dir)?;
        let key: Key = Secret::new(random()?);
        let code = RecoveryCode::random()?;
        let made = Self::fill(&folder, &identity, passphrase, &key, &code);
        let made = made.and_then(|wrapping| folder.settle().map(|()| wrapping));
        let wrapping = made.inspect_err(|_| folder.discard())?;
        let file = Self::open_with(dir, (key, wrapping), knowledge)?;
        Ok((file, code))
    }

    fn fill(
        folder: &Folder,
        identity: &clinic::Clinic,
        passphrase: &Secret<String>,
        key: &Key,
        code: &RecoveryCode,
    ) -> Result<Key> {
        let device_id = uuid::Uuid::now_v7().to_string();
        let (slots, wrapping) = Slots::new(&identity.id, &identity.name, passphrase, code, key)?;
        slots.write(folder)?;
        folder.make_attachments()?;
        let mut connection = db::create(&folder.database(), key)?;
        db::migrate(&mut connection, index_anew)?;
        let stamp = stamp(&device_id, "set-up", Utc::now());
        let change = connection.transaction()?;
        db::set_meta(&change, "clinic_id", &identity.id)?;
        db::set_meta(&change, "device_id", &device_id)?;
        clinic::first(&change, identity)?;
        let payload = serde_json::json!({ "before": null, "after": identity });
        let entry = journal::append(
            &change,
            &stamp,
            db::Op::CreateClinic.name(),
            "clinic",
            &identity.id,
            None,
            &payload,
        )?;
        change.commit()?;
        db::close(connection)?;
        folder.write_mark(key, entry.n, &entry.hash)?;
        Ok(wrapping)
    }

    /// Opens a clinic file.
    ///
    /// # Errors
    /// A wrong passphrase or code (nothing is changed), a file that is in use, damaged, foreign or
    /// newer than this program.
    pub fn open(dir: &Path, unlock: &Unlock, knowledge: Arc<Knowledge>) -> Result<Self> {
        let folder = Folder::at(dir)?;
        let keys = Slots::read(&folder)?.open(unlock)?;
        Self::open_with(dir, keys, knowledge)
    }

    fn open_with(dir: &Path, (key, wrapping): (Key, Key), knowledge: Arc<Knowledge>) -> Result<Self> {
        let folder = Folder::at(dir)?;
        folder.check_database()?;
        let lock = folder.lock()?;
        let mut connection = db::open(&folder.database(), &key)?;
        db::check_kind(&connection)?;
        db::migrate(&mut connection, index_anew)?;
        let clinic_id = Slots::read(&folder)?.clinic_id;
        if db::meta(&connection, "clinic_id")? != clinic_id {
            return Err(Error::damaged("the database belongs to another clinic than its keys"));
        }
        let device_id = db::meta(&connection, "device_id")?;
        let knowledge = signoff::applied_to(&knowledge, &connection)?;
        let file = Self {
            connection: Some(connection),
            folder,
            key,
            wrapping,
            device_id,
            actor: "practitioner".into(),
            knowledge,
            clock: Utc::now,
            in_one: false,
            lock: Some(lock),
        };
        let entries = journal::head(file.connection()?)?.map_or(0, |head| head.n);
        match file.cut_tail(entries)? {
            Some(what) => Err(Error::damaged(what)),
            None => Ok(file),
        }
    }

    /// The clinic's name, as the lock screen shows it; the only thing that is not encrypted.
    ///
    /// # Errors
    /// Where there is no clinic file, or both copies of the keys are damaged.
    pub fn name_at(dir: &Path) -> Result<String> {
        Ok(Slots::read(&Folder::at(dir)?)?.label)
    }

    /// Says whose name the next changes carry.
    pub fn act_as(&mut self, actor: &str) {
        actor.clone_into(&mut self.actor);
    }

    /// The clinical data.
    pub fn knowledge(&self) -> Arc<Knowledge> {
        Arc::clone(&self.knowledge)
    }

    /// The day by the clinic's own clock.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn today(&self) -> Result<chrono::NaiveDate> {
        clients::today(self)
    }

    /// From here on, says what it says in this language, where that is one of the window's.
    pub fn speak(&mut self, lang: &str) {
        if let Cow::Owned(spoken) = self.knowledge.spoken(lang) {
            self.knowledge = Arc::new(spoken);
        }
    }

    /// From here on, decides by these data.
    pub(crate) fn apply(&mut self, knowledge: Arc<Knowledge>) {
        self.knowledge = knowledge;
    }

    /// Now, by the file's clock.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    pub(crate) fn connection(&self) -> Result<&Connection> {
        self.connection.as_ref().ok_or(Error::Locked)
    }

    /// Whether many things are being done in one.
    pub(crate) fn is_in_one(&self) -> bool {
        self.in_one
    }

    pub(crate) fn set_in_one(&mut self, in_one: bool) {
        self.in_one = in_one;
    }

    pub(crate) fn stamp(&self) -> Result<Stamp> {
        self.connection()?;
        Ok(stamp(&self.device_id, &self.actor, self.now()))
    }

    /// Keeps the mark up with the journal. The change is durable already; a mark that cannot be
    /// written makes the next opening check less, never lose anything.
    pub(crate) fn committed(&self, last: &Entry) {
        let _ = self.folder.write_mark(&self.key, last.n, &last.hash);
    }

    /// What is missing at the journal's end, if the mark has seen more than there is.
    pub(crate) fn cut_tail(&self, entries: i64) -> Result<Option<String>> {
        let Some(mark) = self.folder.read_mark(&self.key)? else { return Ok(None) };
        Ok((mark > entries)
            .then(|| format!("the database ends at entry {entries} of {mark}; it is an older copy")))
    }

    /// How many of the two copies of the keys are whole and the same.
    pub(crate) fn whole_keys(&self) -> Result<usize> {
        Slots::whole_copies(&self.folder)
    }

    /// Whether the mark is there and genuine.
    pub(crate) fn has_mark(&self) -> Result<bool> {
        Ok(self.folder.read_mark(&self.key)?.is_some())
    }

    /// Stores bytes, durably, under the hash of their content; call before the row that names them.
    pub(crate) fn store_attachment(&self, bytes: &[u8]) -> Result<String> {
        attachments::store(&self.folder, &self.key, bytes)
    }

    /// The bytes with this hash.
    pub(crate) fn attachment(&self, sha256: &str) -> Result<Vec<u8>> {
        attachments::read(&self.folder, &self.key, sha256)
    }

    /// What a backup is made from: where the files are, the data key, and the key of its slot.
    pub(crate) fn held(&self) -> (Folder, Key, Key) {
        (self.folder.clone(), self.key.clone(), self.wrapping.clone())
    }

    /// A second way into this open file, to read it beside the work that goes on.
    ///
    /// # Errors
    /// Where the file is locked.
    pub fn beside(&self) -> Result<Self> {
        self.connection()?;
        Ok(Self {
            connection: Some(db::open(&self.folder.database(), &self.key)?),
            folder: self.folder.clone(),
            key: self.key.clone(),
            wrapping: self.wrapping.clone(),
            device_id: self.device_id.clone(),
            actor: self.actor.clone(),
            knowledge: self.knowledge(),
            clock: self.clock,
            in_one: false,
            lock: None,
        })
    }

    /// Whether this way into the file may change it.
    pub(crate) fn may_change(&self) -> bool {
        self.lock.is_some()
    }

    /// Closes the connection and wipes the key.
    ///
    /// # Errors
    /// Where the disk refuses the last checkpoint; the data are safe in the write-ahead log.
    pub fn close(mut self) -> Result<()> {
        match self.connection.take() {
            Some(connection) => db::close(connection),
            None => Ok(()),
        }
    }
}

fn stamp(device_id: &str, actor: &str, at: DateTime<Utc>) -> Stamp {
    Stamp {
        device_id: device_id.to_owned(),
        actor: actor.to_owned(),
        at: at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        millis: at.timestamp_millis(),
    }
}

/// Random bytes of the system.
fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| {
        bytes.zeroize();
        Error::Io { what: "the system gives no random numbers".into() }
    })?;
    Ok(bytes)
}

/// What older files found by other means.
fn index_anew(db: &Connection, written_by: i64) -> Result<()> {
    clients::index_anew(db, written_by)?;
    sessions::index_lots(db, written_by)
}

#[cfg(test)]
mod tests;
