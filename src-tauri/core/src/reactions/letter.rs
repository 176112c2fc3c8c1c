//! A letter to a doctor: what was done, what happened, what was advised.

use super::Reaction;
use crate::handouts::lines_on_paper;
use crate::{ClinicFile, Error, Result, clients, clinic, sessions};
use stipple_handout::leaflet::{Leaflet, Part, PartLine};
use stipple_handout::sheet::Lead;
use stipple_knowledge::calendar::Form;

fn words(more: String) -> PartLine {
    PartLine::Words(Lead { bold: String::new(), more })
}

/// The lines of a typed text that say something.
fn lines(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned)
}

/// Puts a reaction into words for a doctor.
pub(super) fn leaflet(file: &ClinicFile, it: &Reaction) -> Result<Leaflet> {
    let data = file.knowledge();
    let say = |id: &str, args: &[(&str, &str)]| data.words.get(id, args).map_err(Error::from);
    let long = |day| data.words.date(day, Form::Long);
    let identity = clinic::get(file)?;
    let client = clients::get(file, it.client_id)?.fields;
    let name = format!("{} {}", client.first_name.trim(), client.family_name.trim());
    let born = client.birth_on.map_or_else(|| Ok("–".to_owned()), long)?;
    let mut known = vec![words(say("reaction-who", &[("name", name.trim()), ("born", &born)])?)];
    for (id, list) in [
        ("reaction-allergies", &client.allergies),
        ("reaction-conditions", &client.conditions),
        ("reaction-medication", &client.medication),
    ] {
        if !list.is_empty() {
            known.push(words(say(id, &[("list", &list.join(", "))])?));
        }
    }
    let mut told = vec![words(say(
        "reaction-told",
        &[
            ("kind", &say(&format!("reaction-kind-{}", it.told.kind), &[])?),
            ("severity", &say(&format!("reaction-severity-{}", it.told.severity), &[])?),
            ("on", &long(it.told.onset_on)?),
        ],
    )?)];
    told.extend(lines(&it.told.what).map(words));
    let mut done: Vec<PartLine> = lines(&it.told.advice).map(words).collect();
    for note in &it.notes {
        let on = long(note.on)?;
        let ended = match &note.said.over {
            Some(end) => say(&format!("reaction-end-{end}"), &[])?,
            None => String::new(),
        };
        let text = format!("{} {ended}", note.said.text);
        done.push(words(say("reaction-note", &[("on", &on), ("text", text.trim())])?));
    }
    let phone = [("phone", identity.phone.as_str()), ("hours", identity.hours.as_str())];
    let parts = [
        ("reaction-about", known),
        ("reaction-treated", treated(file, it)?),
        ("reaction-happened", told),
        ("reaction-done", done),
        ("reaction-ask", vec![words(say("reaction-call", &phone)?)]),
    ];
    let parts = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
    let parts = parts.map(|(heading, lines)| Ok(Part { heading: say(heading, &[])?, lines }));
    let made = Leaflet {
        lang: data.words.lang().into(),
        title: say("reaction-title", &[])?,
        clinic: identity.name.clone(),
        practitioner: String::new(),
        opening: say("reaction-opening", &[("date", &long(file.today()?)?)])?,
        parts: parts.collect::<Result<_>>()?,
        first_foot: say("reaction-foot", &[])?,
        last_foot: say("reaction-foot", &[])?,
        page: say("paper-page", &[])?,
    };
    Ok(lines_on_paper::plain(made))
}

/// What was done in the session it followed.
fn treated(file: &ClinicFile, it: &Reaction) -> Result<Vec<PartLine>> {
    let data = file.knowledge();
    let Some(id) = it.told.session_id else { return Ok(Vec::new()) };
    let chart = sessions::get(file, id)?.chart;
    let say = |id: &str, args: &[(&str, &str)]| data.words.get(id, args).map_err(Error::from);
    let mut lines = Vec::new();
    if let Some(end) = chart.ended_at {
        lines.push(words(say(
            "reaction-session",
            &[("on", &data.words.date(end.date_naive(), Form::Long)?)],
        )?));
    }
    if let Some(name) = &chart.practitioner {
        lines.push(words(say("reaction-treated-by", &[("name", name)])?));
    }
    for area in &chart.zones {
        let depth = data.words.number(&format!("{:.2}", area.depth_mm))?;
        let (zone, passes) = (data.zone_label(&area.zone), area.passes.to_string());
        lines.push(words(say("reaction-area", &[("zone", &zone), ("depth", &depth), ("passes", &passes)])?));
    }
    for product in &chart.products {
        let of = [("product", product.name.as_str()), ("lot", product.lot.as_str())];
        lines.push(words(say("recall-product", &of)?));
    }
    if let Some(numbing) = &chart.numbing {
        lines.push(words(say("reaction-numbing", &[("product", &numbing.product)])?));
    }
    Ok(lines)
}
