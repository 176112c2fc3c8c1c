//! The lines of a sheet, each with the sources it rests on.

use crate::Result;
use serde::Serialize;
use std::collections::BTreeMap;
use stipple_knowledge::Knowledge;
use stipple_knowledge::moments::Moment;
use stipple_knowledge::wording;
use stipple_knowledge::words::Words;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// Do, or do not.
    Rule,
    /// What is normal.
    Normal,
    /// A sign that needs help.
    Flag,
    /// The clinic's own facts.
    Clinic,
    /// Headings and furniture.
    Layout,
}

/// One line as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Id of its words, for example `rule-makeup-until`.
    pub id: String,
    /// The words.
    pub text: String,
    /// What it is.
    pub kind: LineKind,
    /// Rows and facts it rests on.
    pub sources: Vec<String>,
}

/// Says lines, and keeps a list of all that was said.
pub(super) struct Speaker<'a> {
    pub(super) data: &'a Knowledge,
    /// In the language of the sheet.
    pub(super) words: &'a Words,
    /// The clinic's own words for a line, by its id.
    pub(super) own: &'a BTreeMap<String, String>,
    /// How the client is spoken to: `f`, `m` or `n`.
    pub(super) you: &'static str,
    pub(super) lines: Vec<Line>,
    /// What ends when, in words.
    pub(super) ends: Vec<End>,
}

/// A rule with the moment of its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct End {
    /// The whole rule in words.
    pub text: String,
    /// When it ends.
    pub at: Moment,
}

impl Speaker<'_> {
    /// A heading or a part of one: said, not listed.
    pub(super) fn quiet(&self, id: &str, args: &[(&str, &str)]) -> Result<String> {
        if let Some(own) = self.own.get(id) {
            return Ok(wording::fill(own, args));
        }
        let you = [("you", self.you)];
        Ok(self.words.get(id, &[args, &you].concat())?)
    }

    /// Furniture.
    pub(super) fn layout(&mut self, id: &str, args: &[(&str, &str)]) -> Result<String> {
        self.say(id, args, LineKind::Layout, &[])
    }

    /// The clinic's own facts.
    pub(super) fn clinic(&mut self, id: &str, args: &[(&str, &str)]) -> Result<String> {
        self.say(id, args, LineKind::Clinic, &[])
    }

    /// A line with its sources.
    pub(super) fn say(
        &mut self,
        id: &str,
        args: &[(&str, &str)],
        kind: LineKind,
        sources: &[&str],
    ) -> Result<String> {
        let text = self.quiet(id, args)?;
        self.list(id, &text, kind, sources);
        Ok(text)
    }

    /// Lists a line that is put together from several words; a source that is named twice stands once.
    pub(super) fn list(&mut self, id: &str, text: &str, kind: LineKind, sources: &[&str]) {
        let first = |(n, source): &(usize, &&str)| !sources[..*n].contains(source);
        let sources =
            sources.iter().enumerate().filter(first).map(|(_, source)| (*source).to_owned()).collect();
        let text = text.replace('\u{a0}', " ");
        self.lines.push(Line { id: id.to_owned(), text, kind, sources });
    }
}
