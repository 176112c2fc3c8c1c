//! The questionnaire on paper: every question in the client's words, with boxes to tick.

use crate::handouts::lines_on_paper;
use crate::{Error, Result};
use stipple_handout::leaflet::{Leaflet, Part, PartLine};
use stipple_handout::sheet::Lead;
use stipple_knowledge::Knowledge;
use stipple_knowledge::data::{Condition, EDITION};

/// Puts the questionnaire into words; `clinic` is its name, or nothing.
pub(super) fn leaflet(data: &Knowledge, clinic: &str) -> Result<Leaflet> {
    let say = |id: &str, args: &[(&str, &str)]| data.words.get(id, args).map_err(Error::from);
    let write = |id: &str| say(id, &[]).map(PartLine::Write);
    let mut parts = vec![Part {
        heading: say("form-you", &[])?,
        lines: vec![write("form-name")?, write("form-birth")?, write("form-where-heading")?],
    }];
    for condition in &data.conditions {
        let heading = say(&format!("group-{}", condition.group), &[])?;
        if parts.last().is_none_or(|part| part.heading != heading) {
            parts.push(Part { heading, lines: Vec::new() });
        }
        if let Some(part) = parts.last_mut() {
            part.lines.push(question(data, condition)?);
        }
    }
    parts.push(Part {
        heading: say("form-sign", &[])?,
        lines: vec![
            PartLine::Words(Lead {
                bold: say("form-sign-line", &[])?,
                more: say("form-sign-line.more", &[])?,
            }),
            write("form-date")?,
            write("form-signature")?,
        ],
    });
    let made = Leaflet {
        lang: data.words.lang().into(),
        title: say("form-title", &[])?,
        clinic: clinic.to_owned(),
        practitioner: String::new(),
        opening: say("form-opening", &[])?,
        parts,
        first_foot: say("form-first-foot", &[])?,
        last_foot: say("form-last-foot", &[("edition", EDITION)])?,
        page: say("paper-page", &[])?,
    };
    lines_on_paper::inert(data, made)
}

fn question(data: &Knowledge, condition: &Condition) -> Result<PartLine> {
    let say = |id: &str| data.words.get(id, &[]).map_err(Error::from);
    let asks = |detail: &str| condition.asks.iter().any(|asked| asked == detail);
    let mut write = Vec::new();
    for (detail, words) in [("on", "form-when"), ("zones", "form-where"), ("kind", "form-which")] {
        if asks(detail) {
            write.push(say(words)?);
        }
    }
    Ok(PartLine::Question {
        question: say(&format!("condition-{}.question", condition.key.replace('_', "-")))?,
        choices: ["form-yes", "form-past", "form-no", "form-unsure"]
            .into_iter()
            .map(say)
            .collect::<Result<_>>()?,
        write: write.join(" "),
    })
}
