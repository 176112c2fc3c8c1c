//! Typed ids: UUIDv7, made here, sorted by the time they were made.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id.
            pub(crate) fn new() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = crate::Error;
            fn from_str(text: &str) -> crate::Result<Self> {
                Uuid::parse_str(text).map(Self).map_err(|_| crate::Error::invalid("id", stipple_knowledge::said!("not-an-id")))
            }
        }
    )*};
}

ids! {
    /// A client.
    ClientId,
    /// A person who treats.
    PractitionerId,
    /// A stored screening.
    ScreeningId,
    /// A doctor's letter.
    LetterId,
    /// A signed consent.
    ConsentId,
    /// A stored course plan.
    PlanId,
    /// A photo.
    PhotoId,
    /// What a client agrees that photos are used for.
    AgreementId,
    /// A visit that is agreed.
    AppointmentId,
    /// A call after a session.
    CallId,
    /// A reaction.
    ReactionId,
    /// What came of a treatment.
    OutcomeId,
    /// A note in a client's file.
    NoteId,
    /// A text that notes are begun with.
    TemplateId,
    /// A way to treat.
    ProtocolId,
    /// A device.
    DeviceId,
    /// A pack on the shelf.
    ProductId,
    /// A session, draft or signed.
    SessionId,
}
