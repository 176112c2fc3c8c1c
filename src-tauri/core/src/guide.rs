//! The short guide on paper: a visit in six steps, what to do when something is in the way, and the keys.

use crate::handouts::{Options, lines_on_paper};
use crate::{Error, Result};
use stipple_handout::Printed;
use stipple_handout::leaflet::{Leaflet, Part, PartLine};
use stipple_handout::sheet::Lead;
use stipple_knowledge::Knowledge;

/// The parts of the guide, each with its lines.
const PARTS: [(&str, &[&str]); 4] = [
    ("guide-visit", &["today", "client", "screening", "session", "finish", "sheet"]),
    ("guide-ways", &["stop", "letter", "consent", "lot", "reaction", "mistake"]),
    ("guide-safe", &["draft", "backup", "lock", "code"]),
    ("guide-keys", &["find", "new", "sections", "undo", "help"]),
];

/// Prints the guide in the language that is spoken; `clinic` is its name.
///
/// # Errors
/// A character of the clinic's name that cannot be printed.
pub fn print(data: &Knowledge, clinic: &str, options: Options) -> Result<Printed> {
    let say = |id: &str| data.words.get(id, &[]).map_err(Error::from);
    let line = |part: &str, name: &&str| {
        let id = format!("{part}-{name}");
        Ok(PartLine::Words(Lead { bold: say(&id)?, more: say(&format!("{id}.more"))? }))
    };
    let part = |(heading, lines): &(&str, &[&str])| {
        let lines = lines.iter().map(|name| line(heading, name)).collect::<Result<_>>()?;
        Ok(Part { heading: say(heading)?, lines })
    };
    let made = Leaflet {
        lang: data.words.lang().into(),
        title: say("guide-title")?,
        clinic: clinic.to_owned(),
        practitioner: String::new(),
        opening: say("guide-opening")?,
        parts: PARTS.iter().map(part).collect::<Result<_>>()?,
        first_foot: say("guide-foot")?,
        last_foot: say("guide-foot")?,
        page: say("paper-page")?,
    };
    Ok(stipple_handout::print_leaflet(&lines_on_paper::plain(made), options.print())?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::data;

    #[test]
    fn the_guide_is_one_page_in_every_language_of_the_window() {
        for lang in ["en", "es"] {
            for paper in ["a4", "letter"] {
                let options = Options::parse(paper, 12).expect("options");
                let printed = print(&data().spoken(lang), "Oak", options).expect("printed");
                assert_eq!(printed.pages, 1, "{lang}, {paper}");
            }
        }
    }
}
