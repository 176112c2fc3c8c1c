//! What went wrong, as JSON for scripts and as a sentence for people.

use serde_json::json;
use stipple_core::Error;

/// A failed call.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The words of the call make no sense.
    Usage(String),
    /// The core said no.
    Core(Error),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Usage(_) => "usage",
            Self::Core(error) => error.code(),
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Usage(message) => message.clone(),
            Self::Core(error) => error.to_string(),
        }
    }

    fn field(&self) -> Option<&str> {
        match self {
            Self::Usage(_) => None,
            Self::Core(error) => error.field().filter(|field| !field.is_empty()),
        }
    }

    pub(crate) fn as_json(&self) -> String {
        json!({ "code": self.code(), "field": self.field(), "message": self.message() }).to_string()
    }

    pub(crate) fn for_people(&self) -> String {
        match self {
            Self::Usage(message) => format!("stipple-cli: {message}\nTry: stipple-cli --help"),
            Self::Core(error) => format!("stipple-cli: {error}"),
        }
    }

    pub(crate) fn exit_code(&self) -> u8 {
        match self.code() {
            "invalid" | "not_found" | "conflict" => 1,
            "usage" => 2,
            "locked" | "wrong_passphrase" => 3,
            "damaged" | "file_too_new" => 4,
            "io" | "no_space" | "file_in_use" => 5,
            _ => 70,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(error)
    }
}

impl From<stipple_knowledge::Refusal> for Failure {
    fn from(refusal: stipple_knowledge::Refusal) -> Self {
        Self::Core(refusal.into())
    }
}
