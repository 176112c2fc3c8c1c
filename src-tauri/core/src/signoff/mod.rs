//! What the clinic has decided for itself about the clinical data: signed as it is, or made stricter.
//! Each entry is settled once, with a name and a date; from then on screens and sheets carry it.

mod ops;
mod store;

pub(crate) use ops::applied_to;
pub use ops::{list, settle};

#[cfg(test)]
mod tests;
