//! The practitioner's copy: every line of a sheet with the sources it rests on, their grade, and what won.

use super::{Handout, lines_on_paper};
use crate::{ClinicFile, Error, Result, clinic, editions};
use stipple_handout::leaflet::{Leaflet, Part, PartLine};
use stipple_handout::sheet::Lead;
use stipple_knowledge::catalogue::Kind;
use stipple_knowledge::data::EDITION;
use stipple_knowledge::why::Explained;
use stipple_knowledge::words::Words;

/// The kinds of lines, in their order, each with its heading.
const KINDS: [(&str, &str); 3] = [("rule", "copy-rules"), ("normal", "copy-normal"), ("flag", "copy-flags")];

/// Puts the copy into words, by the data that decided.
pub(super) fn leaflet(file: &ClinicFile, made: &Handout) -> Result<Leaflet> {
    let data = file.knowledge();
    let say = |id: &str, args: &[(&str, &str)]| data.words.get(id, args).map_err(Error::from);
    let version = made.report["knowledge_version"].as_str().unwrap_or_default();
    let mut parts = Vec::new();
    for (kind, heading) in KINDS {
        let mut lines = Vec::new();
        for line in made.report["lines"].as_array().into_iter().flatten().filter(|line| line["kind"] == kind)
        {
            let sources = line["sources"].as_array().into_iter().flatten().filter_map(|id| id.as_str());
            let sources: Vec<&str> = sources.collect();
            let mut right = vec![line["text"].as_str().unwrap_or_default().to_owned()];
            for id in &sources {
                right.extend(decided(&data.words, id, &editions::why(file, id, version)?)?);
            }
            lines.push(PartLine::Row { left: Lead { bold: sources.join(", "), ..Lead::default() }, right });
        }
        parts.push(Part { heading: say(heading, &[])?, lines });
    }
    let made = Leaflet {
        lang: data.words.lang().into(),
        title: say("copy-title", &[])?,
        clinic: clinic::get(file)?.name,
        practitioner: String::new(),
        opening: say("copy-opening", &[("sheet", &made.id), ("version", version)])?,
        parts,
        first_foot: say("copy-foot", &[])?,
        last_foot: say("plan-last-foot", &[("edition", EDITION)])?,
        page: say("paper-page", &[])?,
    };
    lines_on_paper::inert(&data, made)
}

/// What an entry applies, or who it cites: `B8-06: 48 hours, grade D`. A statement of an article is cited
/// by its id alone.
fn decided(words: &Words, id: &str, why: &Explained) -> Result<Option<String>> {
    if why.kind == Kind::Fact {
        return Ok(None);
    }
    if let Some(won) = &why.winner {
        let amount = words.amount(won.unit, won.applied.value, None)?;
        let (grade, because) = (format!("{:?}", won.applied.grade), won.because.as_str());
        let args = [("entry", id), ("amount", &amount), ("grade", &grade), ("because", because)];
        return Ok(Some(words.get("decided-graded", &args)?));
    }
    let cited: Vec<String> = why.sources.iter().map(|it| format!("{} ({:?})", it.id, it.grade)).collect();
    Ok((!cited.is_empty()).then(|| format!("{id}: {}", cited.join(", "))))
}
