//! The one error the window ever sees. It holds no data of any client.

use serde::Serialize;
use std::collections::BTreeMap;
use stipple_core::Error;
use stipple_knowledge::{Said, said};
use ts_rs::TS;

/// What went wrong, for the window's table of sentences.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Failure {
    /// Which sentences to show.
    pub code: Code,
    /// The field that broke a rule, as a dotted path.
    pub field: Option<String>,
    /// The rule it broke.
    pub rule: Option<Box<Rule>>,
    /// A number to quote when asking for help.
    pub incident: Option<String>,
}

/// A rule: its sentence in English, and what is needed to say it in another language.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Rule {
    /// Id of its words.
    pub id: String,
    /// What stands in its places.
    pub args: BTreeMap<String, String>,
    /// In English.
    pub text: String,
}

impl From<Said> for Rule {
    fn from(said: Said) -> Self {
        let args = said.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Self { id: said.id.to_owned(), args, text: said.to_string() }
    }
}

/// The kinds of failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Code {
    /// There is no such thing.
    NotFound,
    /// A field breaks a rule.
    Invalid,
    /// It cannot be done in this state.
    Conflict,
    /// The passphrase opens nothing.
    WrongPassphrase,
    /// The file is locked.
    Locked,
    /// The file is open elsewhere.
    FileInUse,
    /// The file is newer than this program.
    FileTooNew,
    /// The file is not whole.
    Damaged,
    /// A backup is not whole.
    BackupDamaged,
    /// The disk is full.
    NoSpace,
    /// The disk or the system said no.
    Io,
    /// A fault of Stipple.
    Bug,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let field = error.field().map(str::to_owned);
        let (code, rule) = match error {
            Error::NotFound { what } => (Code::NotFound, Some(said!("plain", text = what))),
            Error::Invalid { rule, .. } => (Code::Invalid, Some(rule)),
            Error::Conflict { rule } => (Code::Conflict, Some(rule)),
            Error::WrongPassphrase => (Code::WrongPassphrase, None),
            Error::Locked => (Code::Locked, None),
            Error::FileInUse => (Code::FileInUse, None),
            Error::FileTooNew { .. } => (Code::FileTooNew, None),
            Error::Damaged { what } => (Code::Damaged, Some(said!("plain", text = what))),
            Error::BackupDamaged { what } => (Code::BackupDamaged, Some(said!("plain", text = what))),
            Error::NoSpace => (Code::NoSpace, None),
            Error::Io { what } => (Code::Io, Some(said!("plain", text = what))),
            Error::Bug { what } => return Self::bug(&what),
        };
        Self { code, field, rule: rule.map(|rule| Box::new(rule.into())), incident: None }
    }
}

impl From<stipple_knowledge::Refusal> for Failure {
    fn from(refusal: stipple_knowledge::Refusal) -> Self {
        Error::from(refusal).into()
    }
}

impl Failure {
    /// A fault of Stipple: written to the log under a number, shown by that number only.
    pub fn bug(what: &str) -> Self {
        let incident = uuid::Uuid::now_v7().simple().to_string()[20..].to_owned();
        eprintln!("stipple: incident {incident}: {what}");
        Self { code: Code::Bug, field: None, rule: None, incident: Some(incident) }
    }
}
