//! Notes in a client's file, with a paper where there is one. A note is never rewritten, only taken out.

mod ops;
mod store;

pub(crate) use ops::restore;
pub use ops::{add, list, paper, remove, set_template, templates};

use crate::texts::{LONG, SHORT, check, required};
use crate::{ClientId, Error, NoteId, Result, TemplateId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use stipple_knowledge::said;

/// Bytes of a paper.
pub const LARGEST: usize = 20 << 20;

/// A paper that belongs to a note: a PDF as it came, or a picture drawn anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Its name, without any folder.
    pub name: String,
    /// SHA-256 of its bytes, hex.
    pub sha256: String,
    /// Whether it is a PDF; else a JPEG.
    pub pdf: bool,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Id.
    pub id: NoteId,
    /// Whose it is.
    pub client_id: ClientId,
    /// The day it was written, by the clinic's clock.
    pub on: NaiveDate,
    /// What it says.
    pub text: String,
    /// The paper that belongs to it.
    pub paper: Option<Paper>,
}

/// A text that notes are begun with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// Id.
    pub id: TemplateId,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub text: String,
    /// No longer offered.
    pub archived: bool,
}

impl Template {
    fn check(&self) -> Result<()> {
        required("title", &self.title, SHORT)?;
        required("text", &self.text, LONG)
    }
}

/// The name of a file without its folders and without what cannot be seen.
fn plain_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control() && !crate::texts::is_unseen_sign(*c)).take(120).collect()
}

/// Checks what a note says: a text, or a paper that speaks for itself.
fn check_text(text: &str, with_paper: bool) -> Result<()> {
    if with_paper { check("text", text, LONG) } else { required("text", text, LONG) }
}

fn too_large() -> Error {
    Error::invalid("paper", said!("file-too-large", most = LARGEST >> 20))
}

#[cfg(test)]
mod tests;
