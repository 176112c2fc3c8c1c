//! What the sources say about microneedling, as cited data, and the pure rules over it.
//!
//! - [`data`]: the shape of the files in `data/`; an entry carries every stated value with its source.
//! - [`policy`]: which stated value is applied, and why.
//! - [`screening`]: who may be treated, and when.
//! - [`zones`]: where and how deep.
//! - [`course`]: how many sessions, and when.
//! - [`aftercare`]: the clock that starts when a session ends.
//! - [`words`]: the sentences, in Fluent; [`moments`]: points in time; [`said!`]: a rule
//!   that is broken, in whatever language.
//! - [`catalogue`]: every entry seen in one way; [`why`]: what decided, and who says otherwise.
//! - [`settle`]: what a clinic decides for itself, never weaker.
//! - [`claims`]: what may not be said; [`wording`]: what a clinic may say in its own words.
//! - [`check`]: what must hold of the data before it decides anything.
//!
//! This crate knows no database, no clock and no file system: data, time and zone come in as
//! parameters. It must never apply a value that the written policy did not compute.

pub mod aftercare;
mod amounts;
pub mod calendar;
pub mod catalogue;
pub mod check;
pub mod claims;
mod closed;
pub mod course;
pub mod data;
pub mod moments;
pub mod policy;
mod refusal;
mod said;
pub mod screening;
pub mod settle;
pub mod wait;
pub mod why;
pub mod wording;
pub mod words;
pub mod zones;

pub use data::Knowledge;
pub use refusal::{Refusal, nearest};
pub use said::Said;
