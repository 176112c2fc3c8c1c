//! The treatment record, field by field.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use stipple_knowledge::zones::MaxDepth;

/// What was done in a session. A draft may lack its end and its zones.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Chart {
    /// End of the last area, with its offset.
    pub ended_at: Option<DateTime<FixedOffset>>,
    /// IANA zone it happened in.
    pub zone: String,
    /// Where, how deep, how often.
    pub zones: Vec<Zone>,
    /// When needling began.
    pub started_at: Option<DateTime<FixedOffset>>,
    /// Number in the course, from 1.
    pub number: Option<u32>,
    /// Sessions in the course.
    pub of: Option<u32>,
    /// Who treated.
    pub practitioner: Option<String>,
    /// The practitioner's limits, in mm.
    pub max_depth_mm: Option<MaxDepth>,
    /// The device.
    pub device: Option<Device>,
    /// Cartridge and whatever touched the skin.
    pub products: Vec<Product>,
    /// Numbing cream.
    pub numbing: Option<Numbing>,
    /// What was put on at the end.
    pub gel: Option<Gel>,
    /// How the skin looked at the end.
    pub endpoint: Option<String>,
    /// Steps of the procedure that were ticked off, of [`STEPS`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    /// Anything unexpected.
    pub reaction: Option<String>,
    /// The next visit, where it is booked.
    pub next_on: Option<NaiveDate>,
    /// Rules set aside, each with its reason.
    pub overrides: Vec<Override>,
    /// Why a ceiling was passed.
    pub deviation: Option<Deviation>,
}

/// Directions of a pass, in their order (S4-28, B4-08).
pub const DIRECTIONS: [&str; 3] = ["vertical", "horizontal", "oblique"];

/// Steps of the procedure that can be ticked off, by their statements (B4).
pub const STEPS: [&str; 7] = ["B4-01", "B4-03", "B4-04", "B4-05", "B4-06", "B4-11", "B4-12"];

/// One treated zone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// Id of the zone.
    pub zone: String,
    /// Depth in mm.
    pub depth_mm: f64,
    /// Passes.
    pub passes: u32,
    /// Directions of the passes, of [`DIRECTIONS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub directions: Vec<String>,
}

/// The device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Device {
    /// Model.
    pub model: String,
    /// Serial number.
    pub serial: String,
    /// The depth its label allows, in mm.
    pub label_max_mm: Option<f64>,
}

/// Something with a lot.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Product {
    /// `cartridge`, `gel`, `numbing` and so on.
    pub role: String,
    /// Name.
    pub name: String,
    /// Lot.
    pub lot: String,
    /// Last day it may be used.
    pub expires_on: Option<NaiveDate>,
    /// When it was opened.
    pub opened_at: Option<DateTime<FixedOffset>>,
}

/// Numbing cream.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Numbing {
    /// Product.
    pub product: String,
    /// Strength in percent.
    pub strength_percent: Option<f64>,
    /// Amount in grams.
    pub grams: Option<f64>,
    /// Area in square centimetres.
    pub area_cm2: Option<f64>,
    /// When it was put on.
    pub on_at: Option<DateTime<FixedOffset>>,
    /// When it was taken off.
    pub off_at: Option<DateTime<FixedOffset>>,
    /// When the skin was washed clean of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub washed_at: Option<DateTime<FixedOffset>>,
    /// Who prescribed it; needed over 4 %.
    pub prescriber: Option<String>,
}

/// What was put on at the end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Gel {
    /// Name.
    pub name: String,
    /// Whether it is sterile.
    pub sterile: Option<bool>,
    /// Lot.
    pub lot: Option<String>,
}

/// A rule that was set aside.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// Which rule, for example `consent`.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: String,
}

/// Why a ceiling was passed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: String,
}

impl Chart {
    /// Whether this rule was set aside with a reason.
    pub fn overrides(&self, rule: &str) -> bool {
        self.overrides.iter().any(|set_aside| set_aside.rule == rule)
    }
}
