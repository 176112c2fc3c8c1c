//! Ways to treat that a clinic uses again and again: zones, depths and passes under a name. A protocol only
//! fills a chart in; what a client's own ceilings allow is decided there.

mod ops;
mod store;

pub(crate) use ops::restore;
pub use ops::{list, set};

use crate::sessions::{DIRECTIONS, Zone};
use crate::texts::{SHORT, required};
use crate::{Error, ProtocolId, Result};
use serde::{Deserialize, Serialize};
use stipple_knowledge::zones::{Depth, DepthCaps};
use stipple_knowledge::{Knowledge, said};

/// A protocol.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Protocol {
    /// Id.
    pub id: ProtocolId,
    /// Everything else.
    #[serde(flatten)]
    pub fields: ProtocolFields,
}

/// What is kept of a protocol.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ProtocolFields {
    /// What it is called.
    pub name: String,
    /// Where, how deep, how often.
    pub zones: Vec<Zone>,
    /// No longer offered.
    pub archived: bool,
}

impl ProtocolFields {
    /// Checks a protocol against the zones and their ceilings, for somebody with every qualification.
    fn check(&self, data: &Knowledge) -> Result<()> {
        required("name", &self.name, SHORT)?;
        if self.zones.is_empty() {
            return Err(Error::invalid("zones", said!("name-a-zone")));
        }
        if self.zones.len() > data.zones.len() {
            return Err(Error::invalid("zones", said!("too-many-zones")));
        }
        for (n, area) in self.zones.iter().enumerate() {
            let zone = data.zone(&area.zone, &format!("zones.{n}.zone"))?;
            if self.zones[..n].iter().any(|other| other.zone == area.zone) {
                let rule = said!("zone-named-twice", zone = area.zone);
                return Err(Error::invalid(format!("zones.{n}.zone"), rule));
            }
            let field = format!("zones.{n}.depth_mm");
            data.check_depth(
                zone,
                Depth::parse(area.depth_mm, &field)?,
                &DepthCaps::default(),
                true,
                &field,
            )?;
            if !(1..=20).contains(&area.passes) {
                return Err(Error::invalid(format!("zones.{n}.passes"), said!("passes-range", most = 20)));
            }
            if area.directions.iter().any(|it| !DIRECTIONS.contains(&it.as_str())) {
                let rule = said!("one-of", known = DIRECTIONS.join(", "));
                return Err(Error::invalid(format!("zones.{n}.directions"), rule));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
