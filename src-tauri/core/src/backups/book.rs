//! Where backups go, and which was the last: a small file beside the clinic file, for this computer only.

use super::{Job, Report, Watch, ops};
use crate::{Error, Result};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use stipple_knowledge::said;

/// A change waits so long at most until it is in a backup.
const EVERY_MINUTES: i64 = 30;
/// After a failed try, the next one waits.
const RETRY_MINUTES: i64 = 5;

/// The backups of a clinic file, as this computer makes them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Book {
    /// The folder that backups go to; nothing where nobody has chosen one yet.
    pub folder: Option<PathBuf>,
    /// The last backup that was proved whole.
    pub last: Option<Made>,
    /// When a backup was last tried, and what went wrong.
    pub failed: Option<(DateTime<Utc>, String)>,
}

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// Where it is.
    pub place: PathBuf,
    /// When it was proved whole.
    pub at: DateTime<Utc>,
    /// How many changes it holds.
    pub entries: i64,
    /// Hash of the last of them.
    #[serde(default)]
    pub head: String,
    /// How many attachments were missing or damaged in the clinic file already.
    #[serde(default)]
    pub lost: usize,
}

impl Book {
    /// The book of a clinic file; a new one where there is none, or where it does not read.
    pub fn of(clinic: &Path) -> Self {
        let text = fs::read_to_string(Self::place(clinic)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Keeps the book.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn keep(&self, clinic: &Path) -> Result<()> {
        let place = Self::place(clinic);
        let folder = place.parent().ok_or_else(|| Error::bug("a clinic file without a folder"))?;
        let partial = tempfile::NamedTempFile::new_in(folder)?;
        fs::write(partial.path(), serde_json::to_vec_pretty(self)?)?;
        partial.persist(place).map_err(|kept| kept.error)?;
        Ok(())
    }

    /// Beside the clinic file: the place for backups outlives a file that is set up anew or brought back.
    fn place(clinic: &Path) -> PathBuf {
        let mut name = clinic.file_name().unwrap_or_default().to_owned();
        name.push(".backups.json");
        clinic.with_file_name(name)
    }

    /// Chooses the folder that backups go to; it is made where it is not there yet.
    ///
    /// # Errors
    /// A path that is not whole, the clinic's own folder, or one that cannot be written to.
    pub fn choose(&mut self, clinic: &Path, typed: &str) -> Result<()> {
        let folder = PathBuf::from(typed.trim());
        if !folder.is_absolute() {
            return Err(Error::invalid("folder", said!("whole-path")));
        }
        if folder.starts_with(clinic) {
            return Err(Error::invalid("folder", said!("backup-folder-inside-file")));
        }
        let refused =
            |error: std::io::Error| Error::invalid("folder", said!("folder-not-writable", why = error));
        fs::create_dir_all(&folder).map_err(refused)?;
        tempfile::NamedTempFile::new_in(&folder).map_err(refused)?;
        self.folder = Some(folder);
        self.failed = None;
        Ok(())
    }

    /// Whether a backup is due: there is a folder, something has changed, and the last one is old enough,
    /// or there is a pause in the work.
    pub fn is_due(&self, head: &str, now: DateTime<Utc>, pause: bool) -> bool {
        let since = |at: DateTime<Utc>| (now - at).num_minutes();
        let waits = self.failed.as_ref().is_some_and(|(at, _)| (0..RETRY_MINUTES).contains(&since(*at)));
        let fresh = self.last.as_ref().is_some_and(|last| (0..EVERY_MINUTES).contains(&since(last.at)));
        self.has_new(head) && !waits && (pause || !fresh)
    }

    /// Whether there is anything that the last backup does not hold, or no such backup any more; `head` is
    /// the hash of the journal's last entry.
    pub fn has_new(&self, head: &str) -> bool {
        let holds = |last: &Made| last.head == head && last.place.exists();
        self.folder.is_some() && !self.last.as_ref().is_some_and(holds)
    }

    /// Makes a backup in the chosen folder, and writes down how it went. Of the backups of one day, the
    /// newest stays, where it holds everything that the one before it held.
    ///
    /// # Errors
    /// Where no folder is chosen, or as [`Job::make`].
    pub fn make(clinic: &Path, name: &str, job: &Job, watch: Watch<'_>) -> Result<Report> {
        let folder = Self::of(clinic).folder;
        let folder = folder.ok_or_else(|| Error::conflict(said!("no-backup-place")))?;
        let now = Utc::now();
        let place = folder.join(ops::name(name, now));
        sweep(&folder);
        let mut stopped = false;
        let made = job.make(&place, &mut |done, of| {
            stopped |= !watch(done, of);
            !stopped
        });
        // Another place may have been chosen meanwhile: only how it went is written down.
        let mut book = Self::of(clinic);
        match &made {
            Ok(report) => {
                book.failed = None;
                let last = Made { lost: report.lost.len(), ..job.made(place, Utc::now()) };
                let before = book.last.replace(last);
                let earlier = before.filter(|it| {
                    it.at.date_naive() == now.date_naive() && it.place.parent() == Some(&folder)
                });
                if let Some(earlier) = earlier.filter(|it| report.ok && job.follows(it).unwrap_or(false)) {
                    let _ = fs::remove_file(&earlier.place);
                }
            }
            Err(_) if stopped => {}
            Err(error) => book.failed = Some((now, error.to_string())),
        }
        book.keep(clinic)?;
        made
    }
}

/// What a backup that was cut short a day ago or longer has left behind.
fn sweep(folder: &Path) {
    let day = std::time::Duration::from_hours(24);
    for left in fs::read_dir(folder).into_iter().flatten().flatten() {
        let old = left
            .metadata()
            .and_then(|about| about.modified())
            .is_ok_and(|at| at.elapsed().is_ok_and(|it| it > day));
        if old && left.file_name().to_string_lossy().starts_with(ops::MAKING) {
            let _ = fs::remove_dir_all(left.path());
        }
    }
}
