//! The clinic file: everything Stipple keeps, and the only way to change it.
//!
//! - [`backups`]: copies of the whole file: made, proved, brought back.
//! - [`transfer`]: clients brought in from other programs, and everything taken out again.
//! - [`vault`]: the folder, its keys, its lock; nothing but set-up ever creates a file.
//! - [`clinic`]: who the clinic is, and who works there.
//! - [`clients`]: who is treated.
//! - [`screening`]: what was asked before a treatment, what came of it, and the letters of doctors.
//! - [`plans`]: how many sessions, and when.
//! - [`sessions`]: what was done: a draft, then signed, then only amended.
//! - [`consents`]: what clients agree to, frozen as it was read.
//! - [`handouts`]: the printed sheets, byte for byte.
//! - [`templates`]: what the clinic says on its sheets in its own way.
//! - [`signoff`]: what the clinic has decided for itself about the clinical data.
//! - [`editions`]: the clinical data as they were when they decided something.
//! - [`journal`]: every change in order, chained; undo reads from it.
//! - [`checkup`]: whether the file is whole.
//! - [`demo`]: a clinic of invented people.
//! - [`printer`]: the way to paper, behind one trait.
//!
//! `db` holds the connection and the one door for writes. Each room has its types and rules in
//! `mod.rs`, its verbs in `ops.rs`, its SQL in `store.rs`. No SQL stands anywhere else.

pub mod agenda;
pub mod backups;
pub mod checkup;
pub mod clients;
pub mod clinic;
pub mod consents;
mod db;
pub mod demo;
pub mod editions;
mod error;
#[cfg(test)]
mod fixture;
pub mod guide;
pub mod handouts;
mod ids;
pub mod journal;
pub mod notes;
pub mod photos;
pub mod plans;
pub mod printer;
pub mod protocols;
pub mod reactions;
pub mod screening;
mod secret;
pub mod sessions;
pub mod signoff;
pub mod supplies;
pub mod templates;
mod texts;
pub mod transfer;
pub mod vault;

pub use db::Changes;
pub use error::{Error, Result};
pub use ids::{
    AgreementId, AppointmentId, CallId, ClientId, ConsentId, DeviceId, LetterId, NoteId, OutcomeId, PhotoId,
    PlanId, PractitionerId, ProductId, ProtocolId, ReactionId, ScreeningId, SessionId, TemplateId,
};
pub use secret::Secret;
pub use vault::ClinicFile;
