//! What holds of every paper beside the sheet: typed texts turn no line around, and nothing claims what
//! no source supports.

use crate::texts::inert as inert_text;
use crate::{Error, Result};
use stipple_handout::leaflet::{Leaflet, PartLine};
use stipple_knowledge::{Knowledge, claims};

/// Makes typed texts harmless, and refuses a claim.
pub(crate) fn inert(data: &Knowledge, leaflet: Leaflet) -> Result<Leaflet> {
    let leaflet = plain(leaflet);
    let words = leaflet.parts.iter().flat_map(|part| &part.lines).filter_map(|line| match line {
        PartLine::Words(words) => Some(format!("{} {}", words.bold, words.more)),
        _ => None,
    });
    let texts: Vec<String> =
        [leaflet.clinic.clone(), leaflet.opening.clone()].into_iter().chain(words).collect();
    claims_nothing(data, &texts.join(" | "))?;
    Ok(leaflet)
}

/// Makes typed texts harmless.
pub(crate) fn plain(mut leaflet: Leaflet) -> Leaflet {
    leaflet.clinic = inert_text(&leaflet.clinic);
    leaflet.opening = inert_text(&leaflet.opening);
    for line in leaflet.parts.iter_mut().flat_map(|part| &mut part.lines) {
        if let PartLine::Words(words) = line {
            words.bold = inert_text(&words.bold);
        }
    }
    leaflet
}

/// Refuses a text that claims what no source supports.
pub(crate) fn claims_nothing(data: &Knowledge, text: &str) -> Result<()> {
    let claim = claims::made_in(data, text);
    claim.map_or(Ok(()), |claim| Err(Error::invalid("paper", claim.said())))
}
