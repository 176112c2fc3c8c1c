//! How many sessions, and when. A plan is never changed, only followed by another.

mod ops;
mod paper;
mod reviews;
mod store;

pub use ops::{Due, Progress, current, due, get, keep, list, print, progress};
pub(crate) use ops::{check_visits, refresh, refresh_joined};
pub use reviews::{Review, reviews};

use crate::{ClientId, PlanId};
use serde::Serialize;
use stipple_knowledge::course::{CourseRequest, PlannedSession};

/// A stored plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// Id.
    pub id: PlanId,
    /// Whose it is.
    pub client_id: ClientId,
    /// What it was planned from.
    pub asked: CourseRequest,
    /// The course as it was computed.
    #[serde(flatten)]
    pub course: serde_json::Value,
    /// The data that it was computed by.
    pub knowledge_version: String,
}

impl Plan {
    /// The planned sessions.
    pub fn sessions(&self) -> Vec<PlannedSession> {
        serde_json::from_value(self.course["sessions"].clone()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
