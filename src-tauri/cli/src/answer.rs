//! What a call answers: one JSON value.

use crate::fail::Failure;
use serde::Serialize;
use serde_json::Value;
use stipple_core::Error;

/// Anything as JSON.
pub(crate) fn json_of(value: &impl Serialize) -> Result<Value, Failure> {
    serde_json::to_value(value).map_err(|error| Error::Bug { what: error.to_string() }.into())
}
