//! What holds of every paper beside the sheet: typed texts turn no line around, and nothing claims what
//! no source supports.

use crate::texts::inert as plain;
use crate::{Error, Result};
use stipple_handout::leaflet::{Leaflet, PartLine};
use stipple_knowledge::{Knowledge, claims};

/// Makes typed texts harmless, and refuses a claim.
pub(crate) fn inert(data: &Knowledge, mut leaflet: Leaflet) -> Result<Leaflet> {
    leaflet.clinic = plain(&leaflet.clinic);
    leaflet.opening = plain(&leaflet.opening);
    let mut texts = vec![leaflet.clinic.clone(), leaflet.opening.clone()];
    for line in leaflet.parts.iter_mut().flat_map(|part| &mut part.lines) {
        if let PartLine::Words(words) = line {
            words.bold = plain(&words.bold);
            texts.push(format!("{} {}", words.bold, words.more));
        }
    }
    match claims::made_in(data, &texts.join(" | ")) {
        Some(claim) => {
            let why = data.words.get(&format!("claim-{}", claim.key.replace('_', "-")), &[])?;
            Err(Error::invalid("paper", format!("it makes a claim that may not be made. {why}")))
        }
        None => Ok(leaflet),
    }
}
