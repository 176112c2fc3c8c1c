//! The one thread that owns the open clinic file. Commands put work on its desk and wait, so the
//! window never does. It locks the file when nobody has touched anything for a while.

use crate::failure::Failure;
use crate::turns::Turns;
use chrono::Utc;
use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use stipple_core::backups::Book;
use stipple_core::clinic::{self, NewClinic, PractitionerFields};
use stipple_core::handouts::{self, Ready};
use stipple_core::vault::Unlock;
use stipple_core::{ClinicFile, Error, Secret, demo};
use stipple_knowledge::{Knowledge, said};
use tokio::sync::oneshot;

/// Untouched for so long, the file is locked.
const IDLE: Duration = Duration::from_mins(5);
/// While a session is charted.
const IDLE_AT_THE_CHAIR: Duration = Duration::from_mins(90);
const SAMPLE_CLIENTS: usize = 12;
const SAMPLE_PASSPHRASE: &str = "demo";
/// The folder of the sample clinic.
const SAMPLE: &str = "sample.stipple";
/// The folder of the clinic's own file.
const CLINIC: &str = "clinic.stipple";
/// Whether a backup is due is asked so often.
const LOOK_AFTER_BACKUPS: Duration = Duration::from_mins(1);
/// Untouched for so long, a backup is made of what none holds yet, before the file locks.
const PAUSE: Duration = Duration::from_mins(2);
/// Closing waits so long for a backup.
const PATIENCE: Duration = Duration::from_mins(5);
/// Sheets that were looked at and are held until they are kept.
const AT_HAND: usize = 8;

/// Where things are on this computer.
#[derive(Clone, Debug)]
pub struct Place {
    /// The clinic file's folder.
    pub clinic: PathBuf,
    /// Where saved sheets go.
    pub sheets: PathBuf,
    /// Whether this is the sample clinic.
    pub sample: bool,
}

impl Place {
    /// Where things are under this folder of data, with saved sheets beside these documents.
    pub fn under(data: &Path, documents: &Path, sample: bool) -> Self {
        let clinic = data.join(if sample { SAMPLE } else { CLINIC });
        Self { clinic, sheets: documents.join("Stipple sheets"), sample }
    }
}

fn read(place: &RwLock<Place>) -> Place {
    place.read().unwrap_or_else(PoisonError::into_inner).clone()
}

/// What is on the desk.
pub struct Keeper {
    file: Option<ClinicFile>,
    /// Sheets that were looked at and are not kept yet, the last one at the end.
    looked_at: Vec<Ready>,
    unconfirmed: Option<Secret<String>>,
    place: Arc<RwLock<Place>>,
    knowledge: Arc<Knowledge>,
    touched: Instant,
    patience: Duration,
    /// The file that is being looked at, until it is brought in or another one is chosen.
    pub importing: Arc<Vec<u8>>,
    backing_up: Arc<Turns>,
    exporting: Arc<Turns>,
    looked_after: Instant,
}

type Job = Box<dyn FnOnce(&mut Keeper) + Send>;

/// The way to the desk.
pub struct Desk {
    jobs: Sender<Job>,
    place: Arc<RwLock<Place>>,
    /// The clinical data.
    pub knowledge: Arc<Knowledge>,
    /// The one backup that is being made.
    pub backing_up: Arc<Turns>,
    /// The one export that is being made.
    pub exporting: Arc<Turns>,
}

impl Desk {
    /// Sets up the desk; `locked` is called when it has locked the file by itself.
    pub fn new(place: Place, knowledge: Arc<Knowledge>, locked: impl Fn() + Send + 'static) -> Self {
        let place = Arc::new(RwLock::new(place));
        let (jobs, waiting) = mpsc::channel::<Job>();
        let (backing_up, exporting) = (Arc::new(Turns::default()), Arc::new(Turns::default()));
        let mut keeper = Keeper {
            file: None,
            looked_at: Vec::new(),
            unconfirmed: None,
            place: Arc::clone(&place),
            knowledge: Arc::clone(&knowledge),
            touched: Instant::now(),
            patience: IDLE,
            importing: Arc::default(),
            backing_up: Arc::clone(&backing_up),
            exporting: Arc::clone(&exporting),
            looked_after: Instant::now(),
        };
        std::thread::spawn(move || {
            loop {
                match waiting.recv_timeout(Duration::from_millis(500)) {
                    Ok(job) => job(&mut keeper),
                    Err(RecvTimeoutError::Timeout) => {
                        keeper.look_after_backups();
                        if keeper.file.is_some() && keeper.touched.elapsed() > keeper.patience {
                            keeper.lock();
                            locked();
                        }
                    }
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        });
        Self { jobs, place, knowledge, backing_up, exporting }
    }

    /// Where things are.
    pub fn place(&self) -> Place {
        read(&self.place)
    }

    /// Does work on the open file.
    ///
    /// # Errors
    /// Where the file is locked, or what the work itself says.
    pub async fn on_file<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut ClinicFile) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        self.ask(move |keeper| match &mut keeper.file {
            Some(file) => work(file),
            None => Err(Error::Locked.into()),
        })
        .await
    }

    /// Does work on the open file with a sheet that is kept by now, where it was only looked at so far.
    ///
    /// # Errors
    /// Where the file is locked, the sheet no longer holds, or what the work itself says.
    pub async fn on_sheet<T: Send + 'static>(
        &self,
        sheet: String,
        work: impl FnOnce(&mut ClinicFile, &str) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        self.ask(move |keeper| {
            let Some(file) = &mut keeper.file else { return Err(Error::Locked.into()) };
            if let Some(ready) = keeper.looked_at.iter().find(|ready| ready.made.id == sheet) {
                handouts::keep(file, ready)?;
            }
            work(file, &sheet)
        })
        .await
    }

    /// Does work at the desk. A panic becomes a failure; the window stays.
    ///
    /// # Errors
    /// What the work itself says.
    pub async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Keeper) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let (answer, waiting) = oneshot::channel();
        let job: Job = Box::new(move |keeper| {
            let done = catch_unwind(AssertUnwindSafe(|| work(keeper)));
            let _ = answer.send(done.unwrap_or_else(|_| Err(Failure::bug("a panic at the desk"))));
        });
        self.jobs.send(job).map_err(|_| Failure::bug("the desk is gone"))?;
        waiting.await.map_err(|_| Failure::bug("the desk gave no answer"))?
    }

    /// Opens the sample clinic, making it where it is not there yet.
    pub fn open_sample(&self) {
        let job: Job = Box::new(|keeper| {
            let _ = keeper.enter_sample();
        });
        let _ = self.jobs.send(job);
    }

    /// Closes the file before the program ends, with a backup of what none holds yet.
    pub fn close(&self) {
        let (done, waiting) = mpsc::channel();
        let job: Job = Box::new(move |keeper| {
            keeper.back_up_now();
            keeper.lock();
            let _ = done.send(());
        });
        if self.jobs.send(job).is_ok() {
            let _ = waiting.recv_timeout(PATIENCE);
        }
    }
}

impl Keeper {
    /// Whether there is a clinic file at all.
    pub fn exists(&self) -> bool {
        self.place().clinic.is_dir()
    }

    /// Whether it is open, and its recovery code was typed back.
    pub fn is_open(&self) -> bool {
        self.file.is_some() && self.unconfirmed.is_none()
    }

    /// Whether the recovery code waits to be typed back.
    pub fn is_unconfirmed(&self) -> bool {
        self.unconfirmed.is_some()
    }

    /// The name on the lock screen.
    ///
    /// # Errors
    /// Where there is no clinic file, or its keys are damaged.
    pub fn name(&self) -> Result<String, Error> {
        ClinicFile::name_at(&self.place().clinic)
    }

    /// Sets up the clinic file; the code is kept until it is typed back.
    ///
    /// # Errors
    /// As [`ClinicFile::create`].
    pub fn create(&mut self, new: &NewClinic, passphrase: &Secret<String>) -> Result<Secret<String>, Error> {
        let (file, code) =
            ClinicFile::create(&self.place().clinic, new, passphrase, Arc::clone(&self.knowledge))?;
        let code = code.to_text();
        self.unconfirmed = Some(code.clone());
        self.file = Some(file);
        self.touch(false);
        Ok(code)
    }

    /// From here on, everything is said in this language, where that is one of the window's.
    pub fn speak(&mut self, lang: &str) {
        if let Cow::Owned(spoken) = self.knowledge.spoken(lang) {
            self.knowledge = Arc::new(spoken);
        }
        if let Some(file) = &mut self.file {
            file.speak(lang);
        }
    }

    /// Where things are.
    pub fn place(&self) -> Place {
        read(&self.place)
    }

    /// Goes to another clinic file, with the one that was open locked.
    fn go_to(&mut self, name: &str, sample: bool) -> Place {
        self.lock();
        let before = self.place();
        let place = Place { clinic: before.clinic.with_file_name(name), sample, ..before };
        place.clone_into(&mut self.place.write().unwrap_or_else(PoisonError::into_inner));
        place
    }

    /// Opens the sample clinic, making it where it is not there yet.
    ///
    /// # Errors
    /// Where it cannot be made or opened.
    pub fn enter_sample(&mut self) -> Result<(), Error> {
        let clinic = self.go_to(SAMPLE, true).clinic;
        let passphrase = Secret::new(SAMPLE_PASSPHRASE.to_owned());
        let made = if clinic.is_dir() {
            Ok(())
        } else {
            demo::fill(&clinic, &passphrase, SAMPLE_CLIENTS, 1, Arc::clone(&self.knowledge)).map(|_| ())
        };
        made.and_then(|()| self.unlock(&Unlock::Passphrase(passphrase))).inspect_err(|_| {
            self.go_to(CLINIC, false);
        })
    }

    /// Removes the sample clinic, and goes back to the clinic's own file.
    ///
    /// # Errors
    /// Where this is no sample, or the disk says no.
    pub fn remove_sample(&mut self) -> Result<(), Error> {
        let Place { clinic, sample, .. } = self.place();
        if !sample {
            return Err(Error::conflict(said!("no-sample")));
        }
        self.lock();
        // Only what the sample's own passphrase opens is a sample.
        let passphrase = Unlock::Passphrase(Secret::new(SAMPLE_PASSPHRASE.to_owned()));
        ClinicFile::open(&clinic, &passphrase, Arc::clone(&self.knowledge))?.close()?;
        std::fs::remove_dir_all(clinic)?;
        self.go_to(CLINIC, false);
        Ok(())
    }

    /// Records the first person who treats, if one is named.
    ///
    /// # Errors
    /// Where the name breaks a rule.
    pub fn first_practitioner(&mut self, name: &str) -> Result<(), Error> {
        let Some(file) = self.file.as_mut().filter(|_| !name.trim().is_empty()) else { return Ok(()) };
        let fields = PractitionerFields { name: name.trim().to_owned(), ..PractitionerFields::default() };
        clinic::set_practitioner(file, None, &fields).map(|_| ())
    }

    /// Takes a group of the code as it was typed back.
    ///
    /// # Errors
    /// Where it does not fit.
    pub fn confirm(&mut self, group: usize, typed: &str) -> Result<(), Error> {
        let Some(code) = &self.unconfirmed else { return Ok(()) };
        // One group of it is compared with what was typed.
        let wanted = code.expose().split('-').nth(group).unwrap_or_default().to_owned();
        let plain = |text: &str| text.trim().to_uppercase().replace('O', "0").replace(['I', 'L'], "1");
        if wanted.is_empty() || plain(typed) != plain(&wanted) {
            return Err(Error::invalid("recovery_code", said!("wrong-code-group")));
        }
        self.unconfirmed = None;
        Ok(())
    }

    /// Opens the file.
    ///
    /// # Errors
    /// As [`ClinicFile::open`].
    pub fn unlock(&mut self, unlock: &Unlock) -> Result<(), Error> {
        self.lock();
        self.file = Some(ClinicFile::open(&self.place().clinic, unlock, Arc::clone(&self.knowledge))?);
        self.touch(false);
        Ok(())
    }

    /// Makes a sheet to be looked at; the last few are at hand.
    ///
    /// # Errors
    /// Where the file is locked, or as [`handouts::ready`].
    pub fn look(
        &mut self,
        work: impl FnOnce(&ClinicFile) -> Result<Ready, Error>,
    ) -> Result<(&ClinicFile, &Ready), Error> {
        let file = self.file.as_ref().ok_or(Error::Locked)?;
        let ready = work(file)?;
        self.looked_at.retain(|other| other.made.id != ready.made.id);
        if self.looked_at.len() == AT_HAND {
            self.looked_at.remove(0);
        }
        self.looked_at.push(ready);
        self.looked_at.last().map(|ready| (file, ready)).ok_or_else(|| Error::bug("no sheet at hand"))
    }

    /// The bytes of a sheet that is at hand.
    pub fn at_hand(&self, sheet: &str) -> Option<Vec<u8>> {
        self.looked_at.iter().find(|ready| ready.made.id == sheet).map(|ready| ready.bytes.clone())
    }

    /// Begins a backup beside the work, where one is due.
    fn look_after_backups(&mut self) {
        if self.looked_after.elapsed() < LOOK_AFTER_BACKUPS {
            return;
        }
        self.looked_after = Instant::now();
        let Some(file) = &self.file else { return };
        let clinic = self.place().clinic;
        let pause = self.touched.elapsed() > PAUSE;
        let due = file.journal_head().is_ok_and(|head| Book::of(&clinic).is_due(&head, Utc::now(), pause));
        let Some(turn) = due.then(|| self.backing_up.take()).flatten() else { return };
        let (Ok(job), Ok(about)) = (file.backup(), clinic::get(file)) else { return };
        std::thread::spawn(move || {
            // How it went is in the book, and Today says it.
            let _ = Book::make(&clinic, &about.name, &job, &mut |_, _| !turn.is_stopped());
        });
    }

    /// Makes a backup of what none holds yet, and waits for it.
    fn back_up_now(&mut self) {
        self.backing_up.stop();
        let Some(file) = &self.file else { return };
        let clinic = &self.place().clinic;
        let new = file.journal_head().is_ok_and(|head| Book::of(clinic).has_new(&head));
        if let (true, Ok(job), Ok(about)) = (new, file.backup(), clinic::get(file)) {
            let _ = Book::make(clinic, &about.name, &job, &mut |_, _| true);
        }
    }

    /// Closes the file and wipes its key; a backup or an export that is being made ends, since it holds the
    /// key too.
    pub fn lock(&mut self) {
        self.backing_up.stop();
        self.exporting.stop();
        self.looked_at.clear();
        self.importing = Arc::default();
        if let Some(file) = self.file.take() {
            let _ = file.close();
        }
    }

    /// Work goes on: the file is not locked under it.
    pub fn stay_open(&mut self) {
        self.touched = Instant::now();
    }

    /// Somebody is there.
    pub fn touch(&mut self, at_the_chair: bool) {
        self.touched = Instant::now();
        self.patience = if at_the_chair { IDLE_AT_THE_CHAIR } else { IDLE };
    }
}
