//! The plan on paper: dates, places, and what to stop before each visit.

use super::Plan;
use crate::handouts::lines_on_paper;
use crate::{ClinicFile, Error, Result, clients, clinic};
use chrono::{Days, NaiveDate};
use stipple_handout::leaflet::{Leaflet, Part, PartLine};
use stipple_handout::sheet::Lead;
use stipple_knowledge::Knowledge;
use stipple_knowledge::calendar::Form;
use stipple_knowledge::data::EDITION;
use stipple_knowledge::policy::applied;

/// What is stopped before each visit: the condition whose wait is counted back, and its words.
const STOP: [(&str, &str); 3] = [
    ("hair_removal", "plan-stop-wax"),
    ("topical_actives", "plan-stop-retinol"),
    ("alcohol", "plan-stop-alcohol"),
];

/// Puts a plan into words.
pub(super) fn leaflet(file: &ClinicFile, plan: &Plan) -> Result<Leaflet> {
    let data = file.knowledge();
    let client = clients::get(file, plan.client_id)?.fields;
    let data = data.spoken(&client.language);
    let say = |id: &str, args: &[(&str, &str)]| data.words.get(id, args).map_err(Error::from);
    let lead = |id: &str, args: &[(&str, &str)]| -> Result<PartLine> {
        Ok(PartLine::Words(Lead { bold: say(id, args)?, more: say(&format!("{id}.more"), args)? }))
    };
    let identity = clinic::get(file)?;
    let visits = plan.sessions();
    let (what, count) = (data.indication_label(&plan.asked.indication)?, visits.len().to_string());
    let args = [("name", client.first_name.trim()), ("what", what.as_str()), ("count", count.as_str())];
    let opening = if client.first_name.trim().is_empty() { "plan-opening-nameless" } else { "plan-opening" };
    let mut rows = Vec::new();
    for visit in &visits {
        let left = Lead {
            bold: say("plan-visit", &[("n", &visit.n.to_string())])?,
            more: data.words.date(visit.on, Form::Full)?,
        };
        rows.push(PartLine::Row { left, right: stops(&data, visit.on)? });
    }
    let zones: Vec<String> =
        plan.asked.zones.iter().map(|zone| data.zone_label(zone).to_lowercase()).collect();
    let day = |name: &str, n: usize| -> Result<String> {
        let day = if name.is_empty() { &plan.course["review_photos"][n] } else { &plan.course[name] };
        let day: NaiveDate = serde_json::from_value(day.clone())?;
        Ok(data.words.date(day, Form::Long)?)
    };
    let (first, last) = (day("", 0)?, day("final_review_on", 0)?);
    let after = plan.course["review_after"].as_u64().unwrap_or(visits.len() as u64).to_string();
    let parts = vec![
        Part { heading: say("plan-dates", &[])?, lines: rows },
        Part {
            heading: say("plan-where", &[])?,
            lines: vec![lead("plan-where-line", &[("zones", &zones.join(", "))])?],
        },
        Part {
            heading: say("plan-between", &[])?,
            lines: vec![lead("plan-between-home", &[])?, lead("plan-between-doctor", &[])?],
        },
        Part {
            heading: say("plan-results", &[])?,
            lines: vec![
                lead("plan-results-slow", &[])?,
                lead("plan-results-review", &[("n", &after)])?,
                lead("plan-results-photos", &[("first", &first), ("final", &last)])?,
            ],
        },
        Part {
            heading: say("plan-tell", &[])?,
            lines: vec![lead("plan-tell-line", &[("phone", &identity.phone)])?],
        },
    ];
    let made = Leaflet {
        lang: data.words.lang().into(),
        title: say("plan-title", &[])?,
        clinic: identity.name,
        practitioner: String::new(),
        opening: say(opening, &args)?,
        parts,
        first_foot: say("plan-first-foot", &[])?,
        last_foot: say("plan-last-foot", &[("edition", EDITION)])?,
        page: say("paper-page", &[])?,
    };
    lines_on_paper::inert(&data, made)
}

/// What to stop before a visit, and from when: the screening's own waits, counted back.
fn stops(data: &Knowledge, visit: NaiveDate) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for (key, words) in STOP {
        let wait = data.condition(key).and_then(|condition| condition.waits.values().next());
        let Some(won) = wait.and_then(|wait| applied(wait, &data.sources)) else { continue };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few days")]
        let on = visit.checked_sub_days(Days::new(won.value.ceil() as u64)).unwrap_or(visit);
        lines.push(data.words.get(words, &[("date", &data.words.date(on, Form::Full)?)])?);
    }
    Ok(lines)
}
