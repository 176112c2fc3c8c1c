//! The way to paper, behind one trait: what differs between systems stays in here.

mod cups;
mod windows;

pub use cups::Cups;

use crate::{Error, Result};
use serde::Serialize;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use stipple_knowledge::said;
use windows::Windows;

/// A printer of this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Queue {
    /// Its name.
    pub name: String,
    /// Whether it is the usual one.
    pub usual: bool,
    /// What it says is wrong, in plain words.
    pub trouble: Option<String>,
}

/// What is to be printed, and how.
pub struct Job<'a> {
    /// The document.
    pub pdf: &'a Path,
    /// Writes the pages as pictures, for a system that prints no PDF by itself; answers with their folder.
    pub pictures: &'a dyn Fn() -> Result<PathBuf>,
    /// The printer; the usual one where none is named.
    pub printer: Option<&'a str>,
    /// The paper as systems call it: `A4` or `Letter`.
    pub media: &'a str,
    /// What the printer shows; no name of a client.
    pub title: &'a str,
    /// How often.
    pub copies: u8,
}

/// A job in the hands of the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// The printer.
    pub printer: String,
    /// The job, as the system names it.
    pub job: String,
}

/// How a job stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It waits or prints; the printer may say what is wrong.
    Under(Option<String>),
    /// The printer has it all.
    Done,
    /// It was given up, here or at the printer, and will not print.
    Failed(String),
}

/// A way to paper.
pub trait Printer: Send {
    /// The printers, the usual one first.
    ///
    /// # Errors
    /// Where the system's printing does not answer.
    fn list(&self) -> Result<Vec<Queue>>;

    /// Hands a document over, whole or not at all.
    ///
    /// # Errors
    /// Where the printer is gone (field `printer`), or the system refuses the job.
    fn print(&self, job: &Job<'_>) -> Result<Ticket>;

    /// How a job stands.
    ///
    /// # Errors
    /// Where the system's printing does not answer.
    fn progress(&self, ticket: &Ticket) -> Result<Progress>;

    /// Takes a job back.
    ///
    /// # Errors
    /// Where the system's printing does not answer.
    fn cancel(&self, ticket: &Ticket) -> Result<()>;
}

/// The way to paper of this system.
pub fn system() -> Box<dyn Printer> {
    if cfg!(windows) { Box::new(Windows) } else { Box::new(Cups::default()) }
}

/// What a program said, and whether it did what it was asked.
struct Said {
    done: bool,
    out: String,
    wrong: String,
}

/// A program of the system's printing that says nothing for so long is given up.
const PATIENCE: Duration = Duration::from_mins(1);

fn ask(program: &str, command: &mut Command) -> Result<Said> {
    let silent = |why: String| Error::Io { what: format!("printing does not answer ({program}: {why})") };
    no_window(command);
    // Programs say it in English, so that it can be read.
    command.env("LC_ALL", "C").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| silent(error.to_string()))?;
    // What it says is read while it speaks: a full pipe would silence it.
    let (out, wrong) = (heard(child.stdout.take()), heard(child.stderr.take()));
    let begun = Instant::now();
    while child.try_wait().map_err(|error| silent(error.to_string()))?.is_none() {
        if begun.elapsed() > PATIENCE {
            let _ = child.kill();
            let _ = child.wait();
            return Err(silent("it took too long".into()));
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let status = child.wait().map_err(|error| silent(error.to_string()))?;
    let text = |heard: JoinHandle<Vec<u8>>| {
        String::from_utf8_lossy(&heard.join().unwrap_or_default()).trim().to_owned()
    };
    Ok(Said { done: status.success(), out: text(out), wrong: text(wrong) })
}

fn heard(pipe: Option<impl Read + Send + 'static>) -> JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes);
        }
        bytes
    })
}

/// A terminal of its own would flash over the window.
#[cfg(windows)]
fn no_window(command: &mut Command) {
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    std::os::windows::process::CommandExt::creation_flags(command, CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
fn no_window(_: &mut Command) {}

/// The printing of the system said nothing that can be used.
fn unclear(words: &str) -> Error {
    let first = words.lines().next().unwrap_or_default().trim();
    Error::Io { what: format!("printing does not answer ({first})") }
}

/// The printer is not there any more.
fn gone(printer: Option<&str>) -> Error {
    let rule = match printer {
        Some(name) => said!("printer-gone", name = name),
        None => said!("no-printer"),
    };
    Error::invalid("printer", rule)
}

/// The printer said no, in its own words.
fn refused(words: &str) -> Error {
    let first = words.lines().next().unwrap_or_default().trim();
    let said = if first.is_empty() { "no reason was given" } else { first };
    Error::Io { what: format!("nothing was printed; the printer says: {said}") }
}
