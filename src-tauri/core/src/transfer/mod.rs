//! Clients brought in from other programs, and everything taken out again.
//!
//! A table of any program is read by its headers; a table of our own comes back as it went out.

mod columns;
mod export;
mod import;
mod people;
mod table;
mod vcard;

pub use columns::{Column, Field};
pub use export::{Exported, export, export_client};
pub(crate) use import::restore;
pub use import::{Brought, Preview, Skipped, import, preview};

/// A file is read up to this size.
pub const LARGEST: usize = 256 << 20;
/// More people than any clinic has clients.
const MOST_ROWS: usize = 200_000;

#[cfg(test)]
mod tests;
