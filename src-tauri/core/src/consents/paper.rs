//! A signed consent on paper.

use super::{Consent, Text};
use crate::handouts::lines_on_paper;
use crate::journal::Listed;
use crate::{ClinicFile, Error, Result, clients, clinic};
use stipple_handout::leaflet::{Leaflet, Part, PartLine};
use stipple_handout::sheet::Lead;
use stipple_knowledge::calendar::Form;

/// Refuses a text that claims what no source supports.
pub(super) fn can_be_printed(file: &ClinicFile, text: &Text) -> Result<()> {
    lines_on_paper::claims_nothing(&file.knowledge(), &format!("{} | {}", text.title, text.body)).map_err(
        |error| match error {
            Error::Invalid { rule, .. } => Error::invalid("body", rule),
            other => other,
        },
    )
}

/// Puts a consent into words; what was signed is printed as it was read.
pub(super) fn leaflet(file: &ClinicFile, consent: &Consent, head: &Listed) -> Result<Leaflet> {
    let client = clients::get(file, consent.client_id)?.fields;
    let data = file.knowledge();
    let data = data.spoken(&client.language);
    let say = |id: &str, args: &[(&str, &str)]| data.words.get(id, args).map_err(Error::from);
    let long = |day| data.words.date(day, Form::Long);
    let words = |more: String| PartLine::Words(Lead { bold: String::new(), more });
    let name = format!("{} {}", client.first_name.trim(), client.family_name.trim());
    let born = client.birth_on.map_or_else(|| Ok("–".to_owned()), long)?;
    let (on, until) = (long(consent.signed_on)?, long(consent.expires_on)?);
    let read = consent.body.lines().filter(|line| !line.trim().is_empty());
    let who = if consent.guardian { "consent-signed-for" } else { "consent-signed-by" };
    let mut signed = vec![
        words(say(who, &[("name", &consent.name)])?),
        words(say("consent-ticks", &[])?),
        PartLine::Signature(consent.strokes.clone()),
        words(say("consent-dates", &[("on", &on), ("until", &until)])?),
    ];
    if let Some((day, why)) = &consent.withdrawn {
        signed.push(words(say("consent-withdrawn", &[("on", &long(*day)?), ("why", why)])?));
    }
    let entry = [("n", head.n.to_string()), ("hash", head.hash.chars().take(16).collect())];
    let entry: Vec<(&str, &str)> = entry.iter().map(|(key, value)| (*key, value.as_str())).collect();
    let made = Leaflet {
        lang: data.words.lang().into(),
        title: consent.title.clone(),
        clinic: clinic::get(file)?.name,
        practitioner: String::new(),
        opening: say("consent-opening", &[("name", name.trim()), ("born", &born)])?,
        parts: vec![
            Part { heading: say("consent-read", &[])?, lines: read.map(|line| words(line.into())).collect() },
            Part { heading: say("consent-signed", &[])?, lines: signed },
        ],
        first_foot: say("consent-foot", &entry)?,
        last_foot: say("consent-foot", &entry)?,
        page: say("paper-page", &[])?,
    };
    Ok(lines_on_paper::plain(made))
}
