//! Where and how deep, as a client says it.

use crate::Result;
use crate::handouts::lines::{LineKind, Speaker};
use crate::handouts::request::SheetRequest;
use crate::sessions::Zone;
use stipple_handout::sheet::Lead;
use stipple_knowledge::aftercare::Flag;
use stipple_knowledge::calendar::Form;
use stipple_knowledge::zones::Depth;

/// What was done, in one paragraph.
pub(super) fn did(request: &SheetRequest, say: &mut Speaker<'_>) -> Result<Lead> {
    let mut parts = Vec::new();
    for (depth, names) in by_depth(request, say)? {
        let word = if depth <= say.data.limit("light_to") {
            "depth-light"
        } else if depth <= say.data.limit("medium_to") {
            "depth-medium"
        } else {
            "depth-deeper"
        };
        let word = say.quiet(word, &[])?;
        let areas = joined(&names, true, say)?;
        let depth = say.words.number(&depth.to_string())?;
        parts.push(say.quiet("did-areas", &[("areas", &areas), ("word", &word), ("depth", &depth)])?);
    }
    let number = request.chart.number.map(|n| n.to_string());
    let of = request.chart.of.map(|n| n.to_string());
    match (&number, &of) {
        (Some(number), Some(of)) => {
            parts.push(say.quiet("did-session-of", &[("number", number), ("of", of)])?);
        }
        (Some(number), None) => parts.push(say.quiet("did-session", &[("number", number)])?),
        _ => {}
    }
    if request.chart.numbing.is_some() {
        parts.push(say.quiet("did-numbing", &[])?);
    }
    if let Some(gel) = request.chart.gel.as_ref().filter(|gel| !gel.name.trim().is_empty()) {
        parts.push(say.quiet("did-gel", &[("gel", gel.name.trim())])?);
    }
    let lead = Lead { bold: say.quiet("did-heading", &[])?, more: parts.join(" ") };
    say.list("did", &format!("{} {}", lead.bold, lead.more), LineKind::Clinic, &[]);
    Ok(lead)
}

/// What a doctor or nurse has to know, under a heading that the client can read.
pub(super) fn doctor(heading: String, request: &SheetRequest, say: &mut Speaker<'_>) -> Result<Lead> {
    let at = request.ended.at.with_timezone(&request.ended.zone);
    let date = say.words.date(at.date_naive(), Form::Full)?;
    let mut parts = Vec::new();
    for (depth, names) in by_depth(request, say)? {
        let areas = joined(&names, false, say)?;
        let depth = say.words.number(&depth.to_string())?;
        parts.push(say.quiet("doctor-areas", &[("areas", &areas), ("depth", &depth)])?);
    }
    if let Some(numbing) = &request.chart.numbing {
        let product = match numbing.product.trim() {
            "" => say.quiet("doctor-numbing-cream", &[])?,
            named => named.to_owned(),
        };
        let percent = numbing.strength_percent.map(|percent| say.words.percent(percent));
        let product = match percent.transpose()? {
            Some(percent) => format!("{product} {percent}"),
            None => product,
        };
        parts.push(say.quiet("doctor-numbing", &[("product", &product)])?);
    }
    if request.ended.has(Flag::ColdSores) {
        parts.push(say.quiet("doctor-cold-sores", &[])?);
    }
    if request.ended.has(Flag::BloodThinnerCleared) {
        parts.push(say.quiet("doctor-blood-thinner", &[])?);
    }
    let areas = parts.join(" ");
    let time = say.words.clock(&at)?;
    let more = say.quiet("doctor-text", &[("date", &date), ("time", &time), ("areas", &areas)])?;
    let lead = Lead { bold: heading, more };
    say.list("doctor", &format!("{} {}", lead.bold, lead.more), LineKind::Clinic, &[]);
    Ok(lead)
}

/// The treated areas, deepest first, each depth with the names of its areas.
fn by_depth(request: &SheetRequest, say: &Speaker<'_>) -> Result<Vec<(Depth, Vec<String>)>> {
    let mut depths: Vec<Depth> = request.chart.zones.iter().map(|area| Depth::of(area.depth_mm)).collect();
    depths.sort_unstable();
    depths.dedup();
    depths.reverse();
    let mut groups = Vec::new();
    for depth in depths {
        let areas: Vec<&Zone> =
            request.chart.zones.iter().filter(|area| Depth::of(area.depth_mm) == depth).collect();
        groups.push((depth, names(&areas, say)?));
    }
    Ok(groups)
}

/// Names of areas; left and right together are one name.
fn names(areas: &[&Zone], say: &Speaker<'_>) -> Result<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    let has = |id: &str| areas.iter().any(|area| area.zone == id);
    for area in areas {
        let (base, side) = match area.zone.strip_suffix("_left") {
            Some(base) => (base, Some("left")),
            None => match area.zone.strip_suffix("_right") {
                Some(base) => (base, Some("right")),
                None => (area.zone.as_str(), None),
            },
        };
        let id = format!("zone-{}", base.replace('_', "-"));
        let both = has(&format!("{base}_left")) && has(&format!("{base}_right"));
        let name = match side {
            Some(side) if !both => say.quiet(&format!("{id}.{side}"), &[])?,
            _ => say.quiet(&id, &[])?,
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
}

/// `Cheeks, nose and chin`: only the first with a capital letter, where the language writes names small.
fn joined(names: &[String], and: bool, say: &Speaker<'_>) -> Result<String> {
    let small = say.quiet("list-case", &[])? == "small";
    let mut said = String::new();
    for (n, name) in names.iter().enumerate() {
        let name = if small && n > 0 { lowered(name) } else { name.clone() };
        let last = and && n + 1 == names.len();
        said = match n {
            0 => name,
            _ if last => say.quiet("list-and", &[("first", &said), ("last", &name)])?,
            _ => say.quiet("list-comma", &[("first", &said), ("next", &name)])?,
        };
    }
    Ok(said)
}

fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
