//! What is on the shelf: devices with what their labels allow, and packs with their lots.

mod ops;
mod store;

pub use ops::{devices, products, recall, set_device, set_product, unfit, watched};
pub(crate) use ops::{restore_device, restore_product};

use crate::texts::{SHORT, check, required};
use crate::{DeviceId, Error, ProductId, Result};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use stipple_knowledge::zones::Depth;
use stipple_knowledge::{Said, said};

/// What a pack is for.
pub const ROLES: [&str; 5] = ["cartridge", "gel", "numbing", "cleanser", "other"];
/// More pieces than any shelf has.
const MOST_PIECES: u32 = 100_000;
/// A day that comes within so many days is told on Today.
const AHEAD_DAYS: i64 = 30;

/// A device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DeviceFields {
    /// Model.
    pub model: String,
    /// Serial number.
    pub serial: String,
    /// The depth its label allows, in mm.
    pub label_max_mm: Option<f64>,
    /// When it is to be serviced.
    pub service_on: Option<NaiveDate>,
    /// No longer here.
    pub archived: bool,
}

/// A pack, or several of one lot.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ProductFields {
    /// What it is for, one of [`ROLES`].
    pub role: String,
    /// Name.
    pub name: String,
    /// Lot.
    pub lot: String,
    /// Last day it may be used.
    pub expires_on: Option<NaiveDate>,
    /// The day it was opened.
    pub opened_on: Option<NaiveDate>,
    /// How many there were when they were counted.
    pub counted: Option<u32>,
    /// So few are told on Today.
    pub low_at: Option<u32>,
    /// Why it is recalled, if it is.
    pub recalled: Option<String>,
    /// No longer here.
    pub archived: bool,
}

/// A device that is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Device {
    /// Id.
    pub id: DeviceId,
    /// Everything else.
    #[serde(flatten)]
    pub fields: DeviceFields,
}

/// A pack that is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Product {
    /// Id.
    pub id: ProductId,
    /// Everything else.
    #[serde(flatten)]
    pub fields: ProductFields,
    /// The sessions signed with its lot when it was counted.
    #[serde(default)]
    pub used_before: u32,
    /// How many are left: those counted, less one for each session signed since.
    #[serde(skip_deserializing)]
    pub left: Option<u32>,
}

/// Something on the shelf that needs a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Watched {
    /// Why.
    pub why: Why,
    /// What it is called.
    pub name: String,
    /// The day that comes, where there is one.
    pub on: Option<NaiveDate>,
}

/// Something of a session that is past its last day, or recalled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// The field of the record.
    pub field: String,
    /// The rule that is set aside with a reason: what is wrong, and with which lot.
    pub rule: String,
    /// Why it is unfit.
    pub why: Said,
    /// Why nothing is signed with it, and what to do.
    pub refusal: Said,
}

/// Why something needs a look, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It is recalled and still on the shelf.
    Recalled,
    /// Its last day is over.
    Expired,
    /// Its last day comes soon.
    Expiring,
    /// Few are left.
    Low,
    /// It is to be serviced.
    Service,
}

impl DeviceFields {
    fn check(&self) -> Result<()> {
        required("model", &self.model, SHORT)?;
        check("serial", &self.serial, SHORT)?;
        self.label_max_mm.map(|mm| Depth::parse(mm, "label_max_mm")).transpose()?;
        Ok(())
    }
}

impl ProductFields {
    fn check(&self) -> Result<()> {
        if !ROLES.contains(&self.role.as_str()) {
            return Err(Error::invalid("role", said!("one-of", known = ROLES.join(", "))));
        }
        required("name", &self.name, SHORT)?;
        check("lot", &self.lot, SHORT)?;
        if let Some(why) = &self.recalled {
            required("recalled", why, SHORT)?;
            required("lot", &self.lot, SHORT)?;
        }
        if self.opened_on.zip(self.expires_on).is_some_and(|(opened, last)| opened > last) {
            return Err(Error::invalid("opened_on", said!("opened-late")));
        }
        for (field, figure) in [("counted", self.counted), ("low_at", self.low_at)] {
            if figure.is_some_and(|figure| figure > MOST_PIECES) {
                return Err(Error::invalid(field, said!("at-most", most = MOST_PIECES)));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
