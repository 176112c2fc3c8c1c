//! Making, proving and bringing back.

use super::bundle::{self, Manifest, Opener, Packer, Unpacked, broken, stopped};
use super::{Counts, Made, Report, Watch, store};
use crate::db::{self, Connection};
use crate::journal::{self, NO_HASH};
use crate::vault::{Folder, Key, Unlock, sealed_attachment};
use crate::{ClinicFile, Error, Result};
use chrono::{DateTime, SecondsFormat, Utc};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use stipple_knowledge::said;

/// The folder of a backup in the making begins so.
pub(super) const MAKING: &str = ".stipple-backup-";

/// All that a backup is made from, so that it can be made beside the work that goes on.
pub struct Job {
    folder: Folder,
    key: Key,
    wrapping: Key,
    clinic_id: String,
    entries: i64,
    head: String,
}

impl ClinicFile {
    /// What a backup of this file is made from.
    ///
    /// # Errors
    /// Where the file is locked.
    pub fn backup(&self) -> Result<Job> {
        let (folder, key, wrapping) = self.held();
        let (entries, head) = head(self.connection()?)?;
        Ok(Job {
            folder,
            key,
            wrapping,
            clinic_id: db::meta(self.connection()?, "clinic_id")?,
            entries,
            head,
        })
    }

    /// Hash of the journal's last entry.
    ///
    /// # Errors
    /// Where the file is locked.
    pub fn journal_head(&self) -> Result<String> {
        Ok(head(self.connection()?)?.1)
    }
}

impl Job {
    /// What the journal ended with when this was asked for.
    pub(super) fn made(&self, place: PathBuf, at: DateTime<Utc>) -> Made {
        Made { place, at, entries: self.entries, head: self.head.clone(), lost: 0 }
    }

    /// Whether everything that an earlier backup holds is in this file too.
    pub(super) fn follows(&self, earlier: &Made) -> Result<bool> {
        let live = db::open(&self.folder.database(), &self.key)?;
        let hash = journal::hash(&live, earlier.entries)?;
        db::close(live)?;
        Ok(hash.as_ref() == Some(&earlier.head))
    }

    /// Makes a backup at a place where nothing is yet, and proves it by opening it from its own slots.
    ///
    /// # Errors
    /// A place that is taken or inside the clinic file, a full disk, or a copy that does not hold.
    pub fn make(&self, out: &Path, watch: Watch<'_>) -> Result<Report> {
        let out = std::path::absolute(out)?;
        let parent = out.parent().filter(|parent| parent.is_dir());
        let parent = parent.ok_or_else(|| Error::invalid("out", said!("no-folder-for-backup")))?;
        let taken = || Error::conflict(said!("place-taken-backup"));
        if out.symlink_metadata().is_ok() {
            return Err(taken());
        }
        if self.folder.holds(parent) {
            return Err(Error::invalid("out", said!("backup-inside-file")));
        }
        let work = tempfile::Builder::new().prefix(MAKING).tempdir_in(parent)?;
        let packed = work.path().join("packed");
        self.pack(work.path(), &packed, watch)?;
        let check = work.path().join("check");
        fs::create_dir(&check)?;
        let report =
            prove(&packed, &Opener::Held(&self.wrapping), &Folder::in_the_making(&check), false, watch)?.1;
        if out.symlink_metadata().is_ok() {
            return Err(taken());
        }
        fs::rename(&packed, &out)?;
        crate::vault::sync_dir(parent)?;
        Ok(report)
    }

    fn pack(&self, work: &Path, packed: &Path, watch: Watch<'_>) -> Result<()> {
        let copy = work.join("copy.db");
        let live = db::open(&self.folder.database(), &self.key)?;
        let whole = db::copy(&live, &copy, &self.key, &mut || watch(0, 1))?;
        db::close(live)?;
        if !whole {
            return Err(stopped());
        }
        let connection = db::open(&copy, &self.key)?;
        let attached = db::attached(&connection)?;
        let counts = store::counts(&connection)?;
        let (journal_entries, journal_head) = head(&connection)?;
        db::close(connection)?;
        let mut packer = Packer::new(packed)?;
        packer.keys(&self.folder.whole_keys()?)?;
        packer.database(&copy)?;
        fs::remove_file(&copy)?;
        let (of, mut lost) = (attached.len() as u64, BTreeSet::new());
        for (n, name) in (1..).zip(&attached) {
            match sealed_attachment(&self.folder, &self.key, name) {
                Ok(bytes) => packer.attachment(name, &bytes)?,
                Err(_) => drop(lost.insert(name.clone())),
            }
            if !watch(n, 2 * of) {
                return Err(stopped());
            }
        }
        let counts = Counts { attachments: of - lost.len() as u64, ..counts };
        let manifest = Manifest {
            format: Manifest::FORMAT,
            stipple: env!("CARGO_PKG_VERSION").into(),
            tables: db::VERSION,
            clinic_id: self.clinic_id.clone(),
            made_at: Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true),
            journal_entries,
            journal_head,
            counts,
            lost,
            parts: std::collections::BTreeMap::new(),
        };
        packer.finish(manifest, &self.key)
    }
}

/// Proves a backup: opened from its own slots, every byte sealed, the database and every attachment whole.
///
/// # Errors
/// A wrong passphrase or code; a backup that is damaged, foreign or of a newer Stipple.
pub fn verify(backup: &Path, unlock: &Unlock) -> Result<Report> {
    let work = tempfile::Builder::new().prefix("stipple-check-").tempdir()?;
    let folder = Folder::in_the_making(work.path());
    Ok(prove(backup, &Opener::Typed(unlock), &folder, false, &mut |_, _| true)?.1)
}

/// Brings a backup back into a folder that is not there yet: wholly, or not at all.
///
/// # Errors
/// As [`verify`]; a folder that is there, or a synced or network folder.
pub fn restore(backup: &Path, unlock: &Unlock, to: &Path, watch: Watch<'_>) -> Result<Report> {
    let folder = Folder::prepare(to)?;
    let back = folder.make_attachments().and_then(|()| {
        let (unpacked, report) = prove(backup, &Opener::Typed(unlock), &folder, true, watch)?;
        folder.write_keys(unpacked.keys.as_bytes())?;
        let Manifest { journal_entries, journal_head, .. } = &unpacked.manifest;
        folder.write_mark(&unpacked.key, *journal_entries, journal_head)?;
        folder.settle()?;
        Ok(report)
    });
    if back.is_err() {
        folder.discard();
    }
    back
}

/// Brings a backup back in the place of a clinic file that nobody has open; what was there is kept beside
/// it, and its place is told.
///
/// # Errors
/// As [`restore`]; a clinic file that is open.
pub fn replace(
    backup: &Path,
    unlock: &Unlock,
    place: &Path,
    now: DateTime<Utc>,
    watch: Watch<'_>,
) -> Result<(Report, Option<PathBuf>)> {
    if place.symlink_metadata().is_err() {
        return Ok((restore(backup, unlock, place, watch)?, None));
    }
    let held = Folder::at(place)?.lock()?;
    let beside = |word: &str| {
        let mut name = place.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{word}-{}", now.format("%Y-%m-%d-%H%M%S")));
        place.with_file_name(name)
    };
    let (fresh, kept) = (beside("restored"), beside("before"));
    let report = restore(backup, unlock, &fresh, watch)?;
    fs::rename(place, &kept)?;
    if let Err(error) = fs::rename(&fresh, place) {
        fs::rename(&kept, place)?;
        return Err(error.into());
    }
    drop(held);
    place.parent().map_or(Ok(()), crate::vault::sync_dir)?;
    Ok((report, Some(kept)))
}

fn prove(
    backup: &Path,
    opener: &Opener<'_>,
    folder: &Folder,
    kept: bool,
    watch: Watch<'_>,
) -> Result<(Unpacked, Report)> {
    let unpacked = bundle::unpack(backup, opener, folder, kept, watch)?;
    let Unpacked { manifest, key, clinic_id, .. } = &unpacked;
    if manifest.tables > db::VERSION {
        return Err(Error::FileTooNew { found: manifest.tables, known: db::VERSION });
    }
    folder.check_database().map_err(|_| broken("it has no database"))?;
    let connection = db::open(&folder.database(), key)?;
    db::check_kind(&connection)?;
    if db::integrity(&connection)?.iter().any(|problems| !problems.is_empty()) {
        return Err(broken("its database is not whole"));
    }
    let held = manifest.attachments();
    let counts = Counts { attachments: held.len() as u64, ..store::counts(&connection)? };
    let (entries, journal_head) = head(&connection)?;
    let own = db::meta(&connection, "clinic_id")?;
    let mut wanted = db::attached(&connection)?;
    db::close(connection)?;
    wanted.retain(|name| !manifest.lost.contains(name));
    let same = counts == manifest.counts
        && wanted == held
        && (entries, &journal_head) == (manifest.journal_entries, &manifest.journal_head);
    if !same || own != *clinic_id {
        return Err(broken("its database is not the one of its list"));
    }
    let lost = manifest.lost.clone();
    let report =
        Report { ok: lost.is_empty(), lost, made_at: manifest.made_at.clone(), counts, journal_head };
    Ok((unpacked, report))
}

fn head(connection: &Connection) -> Result<(i64, String)> {
    let head = journal::head(connection)?;
    Ok(head.map_or_else(|| (0, NO_HASH.to_owned()), |head| (head.n, head.hash)))
}

/// The name of a backup that is made now.
pub(super) fn name(clinic: &str, now: chrono::DateTime<Utc>) -> String {
    let plain: String =
        crate::texts::words(clinic).join("-").chars().filter(char::is_ascii).take(40).collect();
    let plain = if plain.is_empty() { "clinic".to_owned() } else { plain };
    format!("{plain} {}.stipple-backup", now.format("%Y-%m-%d %H%M%S"))
}
