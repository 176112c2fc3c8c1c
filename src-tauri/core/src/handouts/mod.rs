//! The printed sheets: computed from the session that has just ended, kept byte for byte.

mod calendar;
mod compose;
mod copy;
mod lines;
pub(crate) mod lines_on_paper;
mod ops;
mod request;
mod specimen;
mod store;
mod times;

pub use compose::{Composed, compose, own_lang};
pub use lines::{End, Line, LineKind};
pub use ops::{
    Handout, Ready, bytes, calendar, copy, find, get, keep, list, make, preview, printed, printed_since,
    ready,
};
pub use request::{SheetClient, SheetClinic, SheetInput, SheetRequest};
pub use specimen::specimen;

use serde::Serialize;
use stipple_handout::{Paper, PrintOptions, Size};
use stipple_knowledge::said;

/// How a sheet is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The paper.
    pub paper: Paper,
    /// Size of the running text.
    pub size: Size,
}

impl Options {
    /// From words: `a4` or `letter`, and 12, 14, 16 or 18.
    ///
    /// # Errors
    /// Names the unknown paper or size.
    pub fn parse(paper: &str, size: u8) -> crate::Result<Self> {
        let paper = match paper {
            "a4" => Paper::A4,
            "letter" => Paper::Letter,
            other => {
                return Err(crate::Error::invalid("paper", said!("not-a-paper", paper = other)));
            }
        };
        let size =
            Size::from_points(size).ok_or_else(|| crate::Error::invalid("size", said!("not-a-size")))?;
        Ok(Self { paper, size })
    }

    pub(crate) fn print(self) -> PrintOptions {
        PrintOptions { paper: self.paper, size: self.size }
    }

    pub(crate) fn paper_name(self) -> &'static str {
        if self.paper == Paper::A4 { "a4" } else { "letter" }
    }

    pub(crate) fn points(self) -> u8 {
        match self.size {
            Size::Standard => 12,
            Size::Larger => 14,
            Size::Large => 16,
            Size::Largest => 18,
        }
    }
}

/// What a sheet says, for those who read it by machine.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Number of pages.
    pub pages: usize,
    /// Hash of the bytes.
    pub sha256: String,
    /// Language.
    pub lang: String,
    /// The sheet's own id: a hash of its content.
    pub sheet_id: String,
    /// Every end time by key.
    pub times: std::collections::BTreeMap<String, stipple_knowledge::moments::Moment>,
    /// Every line in reading order.
    pub lines: Vec<Line>,
    /// Every end time and the next visit, as a calendar file (RFC 5545).
    pub calendar: String,
    /// What a careful colleague would ask about.
    pub warnings: Vec<String>,
    /// The data that decided.
    pub knowledge_version: String,
    /// The layout.
    pub template_version: String,
}

#[cfg(test)]
mod tests;
