//! Where a call writes: a PDF at a place of its own, whole or not at all, and over nothing but a PDF.

use crate::fail::Failure;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use stipple_core::Error;
use stipple_knowledge::{Said, said};
use tempfile::NamedTempFile;

/// A place that a PDF may be written to.
pub(crate) struct Place(PathBuf);

impl Place {
    /// Checks the place, links followed to their end.
    ///
    /// # Errors
    /// A folder, the folder of a clinic file, or another kind of file, which would be lost.
    pub(crate) fn at(out: &str) -> Result<Self, Failure> {
        let asked = std::path::absolute(out).map_err(Error::from)?;
        let refused = |rule: Said| -> Failure { Error::invalid("out", rule).into() };
        let place = if asked.symlink_metadata().is_ok() {
            fs::canonicalize(&asked).map_err(|error| io(&asked, &error))?
        } else {
            let parent = asked.parent().ok_or_else(|| refused(said!("not-a-place-for-file")))?;
            let folder = fs::canonicalize(parent).map_err(|error| io(parent, &error))?;
            folder.join(asked.file_name().ok_or_else(|| refused(said!("not-a-place-for-file")))?)
        };
        if place.is_dir() {
            return Err(refused(said!("file-is-folder")));
        }
        let held = |folder: &Path| folder.join("keys-1").exists() || folder.join("clinic.db").exists();
        if place.ancestors().skip(1).any(held) {
            return Err(refused(said!("inside-clinic-file")));
        }
        if place.is_file() && !is_pdf(&place) {
            return Err(refused(said!("another-file-there")));
        }
        Ok(Self(place))
    }

    /// Writes the bytes: all of them at the place, or nothing.
    ///
    /// # Errors
    /// A full disk, or whatever the system says.
    pub(crate) fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        let Self(place) = self;
        let told = |error: std::io::Error| io(place, &error);
        if place.exists() && !place.is_file() {
            return File::options()
                .write(true)
                .open(place)
                .and_then(|mut to| to.write_all(bytes))
                .map_err(told);
        }
        let folder = place.parent().unwrap_or(Path::new("."));
        let mut partial = NamedTempFile::new_in(folder).map_err(told)?;
        partial.write_all(bytes).and_then(|()| partial.as_file().sync_all()).map_err(told)?;
        partial.persist(place).map(drop).map_err(|kept| io(place, &kept.error))
    }
}

fn io(place: &Path, error: &std::io::Error) -> Failure {
    match Error::from(std::io::Error::from(error.kind())) {
        Error::NoSpace => Error::NoSpace.into(),
        _ => Error::Io { what: format!("{}: {error}", place.display()) }.into(),
    }
}

/// An empty file counts as one: nothing in it can be lost.
fn is_pdf(place: &Path) -> bool {
    let mut start = Vec::new();
    let read = File::open(place).and_then(|file| file.take(5).read_to_end(&mut start));
    read.is_ok() && (start.is_empty() || start == b"%PDF-")
}
