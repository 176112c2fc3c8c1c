//! The way to paper, behind one trait: what differs between systems stays in here.

use crate::{Error, Result};
use std::path::Path;
use std::process::Command;

/// A way to paper.
pub trait Printer: Send {
    /// Names of the printers, the usual one first.
    ///
    /// # Errors
    /// Where the system's printing does not answer.
    fn list(&self) -> Result<Vec<String>>;

    /// Prints a PDF once, on this printer or the usual one.
    ///
    /// # Errors
    /// Where there is no printer, or the system refuses the job.
    fn print(&self, pdf: &Path, printer: Option<&str>, media: &str, title: &str) -> Result<()>;
}

/// The way to paper of this system.
pub fn system() -> Box<dyn Printer> {
    if cfg!(windows) { Box::new(Windows) } else { Box::new(Cups) }
}

/// Linux and macOS: CUPS, by its own `lp` and `lpstat`.
struct Cups;

impl Printer for Cups {
    fn list(&self) -> Result<Vec<String>> {
        let names = said("lpstat", &["-e"])?;
        let usual = said("lpstat", &["-d"])?.rsplit_once(": ").map(|(_, name)| name.trim().to_owned());
        let mut names: Vec<String> =
            names.lines().map(|line| line.trim().to_owned()).filter(|n| !n.is_empty()).collect();
        names.sort_by_key(|name| Some(name) != usual.as_ref());
        Ok(names)
    }

    fn print(&self, pdf: &Path, printer: Option<&str>, media: &str, title: &str) -> Result<()> {
        let mut command = Command::new("lp");
        if let Some(name) = printer {
            command.args(["-d", name]);
        }
        command.args(["-o", &format!("media={media}"), "-t", title, "--"]).arg(pdf);
        finish("lp", &mut command).map(|_| ())
    }
}

/// Windows: the shell's own verb for printing a document.
struct Windows;

impl Printer for Windows {
    fn list(&self) -> Result<Vec<String>> {
        let names = said("powershell", &["-NoProfile", "-Command", "(Get-Printer).Name"])?;
        Ok(names.lines().map(|line| line.trim().to_owned()).filter(|name| !name.is_empty()).collect())
    }

    fn print(&self, pdf: &Path, printer: Option<&str>, _media: &str, _title: &str) -> Result<()> {
        let file = pdf.to_string_lossy().replace('\'', "''");
        let verb = match printer {
            Some(name) => format!("-Verb PrintTo -ArgumentList '\"{}\"'", name.replace('\'', "''")),
            None => "-Verb Print".into(),
        };
        let script = format!("Start-Process -FilePath '{file}' {verb} -Wait -WindowStyle Hidden");
        said("powershell", &["-NoProfile", "-Command", &script]).map(|_| ())
    }
}

fn said(program: &str, args: &[&str]) -> Result<String> {
    finish(program, Command::new(program).args(args))
}

fn finish(program: &str, command: &mut Command) -> Result<String> {
    let no_printing =
        |why: String| Error::Io { what: format!("printing does not answer ({program}: {why})") };
    let out = command.output().map_err(|error| no_printing(error.to_string()))?;
    if out.status.success() {
        return Ok(String::from_utf8_lossy(&out.stdout).into_owned());
    }
    let why = String::from_utf8_lossy(&out.stderr);
    Err(no_printing(why.lines().next().unwrap_or("no answer").to_owned()))
}
