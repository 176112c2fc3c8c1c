//! Everything that can go wrong, in few words, without a word about any client.

use stipple_handout::HandoutError;
use stipple_knowledge::{Refusal, Said, said};

/// The result of every verb.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing.
    #[error("there is no {what} with this id")]
    NotFound {
        /// What was looked for.
        what: &'static str,
    },
    /// A field breaks a rule; nothing was stored.
    #[error("{}{rule}", at(field))]
    Invalid {
        /// Dotted path of the field.
        field: String,
        /// The rule.
        rule: Said,
    },
    /// It cannot be done to a thing in this state.
    #[error("{rule}")]
    Conflict {
        /// The rule.
        rule: Said,
    },
    /// The passphrase opens no key slot.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The file is locked.
    #[error("the clinic file is locked; unlock it first")]
    Locked,
    /// Another program has the file open.
    #[error("the clinic file is open in another window or terminal")]
    FileInUse,
    /// The file was written by a newer Stipple.
    #[error(
        "the clinic file was written by a newer Stipple (version {found} of its tables; this one knows {known})"
    )]
    FileTooNew {
        /// Version of the tables in the file.
        found: i64,
        /// Version this program knows.
        known: i64,
    },
    /// The file is not whole; it was left untouched.
    #[error("the clinic file is damaged: {what}; it was left as it is")]
    Damaged {
        /// What is wrong with it.
        what: String,
    },
    /// A backup is not whole; nothing was changed.
    #[error("this backup does not hold: {what}; nothing was changed")]
    BackupDamaged {
        /// What is wrong with it.
        what: String,
    },
    /// The disk is full.
    #[error("the disk is full; nothing was saved")]
    NoSpace,
    /// The disk or the system said no.
    #[error("{what}")]
    Io {
        /// What failed.
        what: String,
    },
    /// A fault of Stipple.
    #[error("a fault in Stipple: {what}")]
    Bug {
        /// What happened.
        what: String,
    },
}

/// The field before its rule; nothing where the whole input breaks it.
fn at(field: &str) -> String {
    if field.is_empty() { String::new() } else { format!("{field}: ") }
}

impl Error {
    /// A field that breaks a rule.
    pub fn invalid(field: impl Into<String>, rule: Said) -> Self {
        Self::Invalid { field: field.into(), rule }
    }

    /// A state that does not allow it.
    pub fn conflict(rule: Said) -> Self {
        Self::Conflict { rule }
    }

    /// A damaged file.
    pub fn damaged(what: impl Into<String>) -> Self {
        Self::Damaged { what: what.into() }
    }

    /// A fault of Stipple.
    pub fn bug(what: impl Into<String>) -> Self {
        Self::Bug { what: what.into() }
    }

    /// The short name that windows and terminals go by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not_found",
            Self::Invalid { .. } => "invalid",
            Self::Conflict { .. } => "conflict",
            Self::WrongPassphrase => "wrong_passphrase",
            Self::Locked => "locked",
            Self::FileInUse => "file_in_use",
            Self::FileTooNew { .. } => "file_too_new",
            Self::Damaged { .. } | Self::BackupDamaged { .. } => "damaged",
            Self::NoSpace => "no_space",
            Self::Io { .. } => "io",
            Self::Bug { .. } => "bug",
        }
    }

    /// The field that broke a rule.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Invalid { field, .. } => Some(field),
            _ => None,
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Invalid { field: refusal.field, rule: refusal.rule }
    }
}

impl From<HandoutError> for Error {
    fn from(error: HandoutError) -> Self {
        match error {
            HandoutError::Broken(what) => Self::Bug { what },
            HandoutError::TooTall(what) => Self::invalid("sheet", said!("taller-than-page", what = what)),
            HandoutError::MissingGlyph { character, code, text } => {
                let code = format!("{code:04X}");
                let rule = said!("no-such-glyph-on-sheet", character = character, code = code, text = text);
                Self::invalid("sheet", rule)
            }
        }
    }
}

impl From<stipple_knowledge::words::NoWords> for Error {
    fn from(missing: stipple_knowledge::words::NoWords) -> Self {
        Self::bug(missing.to_string())
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::NoSpace,
            _ => Self::Io { what: error.to_string() },
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::damaged(format!(
            "a stored record does not read back (line {}, column {})",
            error.line(),
            error.column()
        ))
    }
}
