//! The written policy: which of the stated values is applied.
//!
//! The strictest stated value of grades A to C. A value of grade D or G only where none of A to C
//! exists, or where the entry carries a `chosen` value with its reason. It must never apply a value
//! weaker than the strictest of A to C.

use crate::data::{Grade, Sources, Stated, Unit, Value};
use serde::{Deserialize, Serialize};

/// How the applied value was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The strictest of the values stated by regulators, papers and makers.
    StrictestAToC,
    /// No such value exists: the strictest of clinic pages and general knowledge.
    StrictestDToG,
    /// Chosen in the data, with a reason; listed for the clinic's own sign-off.
    Chosen,
    /// Made stricter by the clinic, with name and date.
    Settled,
}

/// The value that counts, and where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Applied {
    /// In the entry's unit.
    pub value: f64,
    /// Grade of the value.
    pub grade: Grade,
    /// Keys of the sources that state this value.
    pub sources: Vec<String>,
    /// Which rule won.
    pub rule: Rule,
}

/// Computes the applied value of an entry; nothing where the entry states no value at all.
pub fn applied(value: &Value, sources: &Sources) -> Option<Applied> {
    let written = written(value, sources)?;
    Some(match &value.settled {
        Some(settled) if is_stricter(value.unit, settled.value, written.value) => {
            Applied { value: settled.value, grade: written.grade, sources: Vec::new(), rule: Rule::Settled }
        }
        _ => written,
    })
}

/// Whether one figure is stricter than another: a longer wait, a lower limit.
pub fn is_stricter(unit: Unit, one: f64, other: f64) -> bool {
    unit.strictness(one) > unit.strictness(other) + 1e-6
}

/// The applied value as the data have it, before the clinic's own decision.
pub fn written(value: &Value, sources: &Sources) -> Option<Applied> {
    if let Some(chosen) = &value.chosen {
        let stating: Vec<String> = value
            .stated
            .iter()
            .filter(|stated| same(strictness(stated, value.unit), chosen_strictness(value, chosen.value)))
            .map(|stated| stated.source.clone())
            .collect();
        return Some(Applied {
            value: chosen.value,
            grade: chosen.grade,
            sources: stating,
            rule: Rule::Chosen,
        });
    }
    strongest(value, sources, true).map(|found| found_as(value, sources, found, Rule::StrictestAToC)).or_else(
        || strongest(value, sources, false).map(|found| found_as(value, sources, found, Rule::StrictestDToG)),
    )
}

/// The strictest value that grades A to C state, in the entry's unit; nothing where they state none.
pub fn strictest_a_to_c(value: &Value, sources: &Sources) -> Option<f64> {
    strongest(value, sources, true).map(|stated| in_unit(stated, value.unit))
}

fn found_as(value: &Value, sources: &Sources, found: &Stated, rule: Rule) -> Applied {
    let strength = strictness(found, value.unit);
    let stating = value.stated.iter().filter(|stated| {
        same(strictness(stated, value.unit), strength)
            && sources.grade(&stated.source).is_authority() == (rule == Rule::StrictestAToC)
    });
    let stating: Vec<String> = stating.map(|stated| stated.source.clone()).collect();
    let grade = stating.iter().map(|source| sources.grade(source)).min().unwrap_or(Grade::G);
    Applied { value: in_unit(found, value.unit), grade, sources: stating, rule }
}

fn strongest<'a>(value: &'a Value, sources: &Sources, authority: bool) -> Option<&'a Stated> {
    value
        .stated
        .iter()
        .filter(|stated| sources.grade(&stated.source).is_authority() == authority)
        .max_by(|a, b| strictness(a, value.unit).total_cmp(&strictness(b, value.unit)))
}

/// Larger is stricter, in hours for anything that waits.
fn strictness(stated: &Stated, unit: Unit) -> f64 {
    let figure = stated.to.unwrap_or(stated.value).max(stated.value);
    stated.unit.unwrap_or(unit).strictness(figure)
}

fn chosen_strictness(value: &Value, figure: f64) -> f64 {
    value.unit.strictness(figure)
}

fn in_unit(stated: &Stated, unit: Unit) -> f64 {
    let figure = stated.to.unwrap_or(stated.value).max(stated.value);
    match stated.unit {
        Some(own) if own != unit => unit.figure_of(own.strictness(figure)),
        _ => figure,
    }
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Source;

    fn sources() -> Sources {
        let entry = |id: &str, grade| Source {
            id: id.into(),
            title: id.into(),
            grade,
            seen: String::new(),
            addresses: Vec::new(),
        };
        Sources::new(vec![entry("R1", Grade::C), entry("R2", Grade::B), entry("D1", Grade::D)])
    }

    fn stated(figure: f64, source: &str) -> Stated {
        Stated { value: figure, to: None, unit: None, source: source.into(), fact: None, note: None }
    }

    #[test]
    fn the_strictest_of_a_to_c_wins_over_a_longer_clinic_page() {
        let value = Value::new(Unit::Days, vec![stated(5.0, "R1"), stated(10.0, "R2"), stated(30.0, "D1")]);
        let won = applied(&value, &sources());
        assert_eq!(
            won,
            Some(Applied {
                value: 10.0,
                grade: Grade::B,
                sources: vec!["R2".into()],
                rule: Rule::StrictestAToC
            }),
            "a D value counts only where no A to C value exists"
        );
    }

    #[test]
    fn a_clinic_page_counts_where_nothing_better_exists() {
        let value = Value::new(Unit::Days, vec![stated(5.0, "D1"), stated(7.0, "D1")]);
        let won = applied(&value, &sources());
        assert_eq!(
            won.map(|won| (won.value, won.rule)),
            Some((7.0, Rule::StrictestDToG)),
            "the longest of them"
        );
    }

    #[test]
    fn units_are_compared_as_time_not_as_figures() {
        let mut weeks = stated(2.0, "R1");
        weeks.unit = Some(Unit::Weeks);
        let value = Value::new(Unit::Days, vec![stated(10.0, "R2"), weeks]);
        assert_eq!(
            applied(&value, &sources()).map(|won| won.value),
            Some(14.0),
            "2 weeks are longer than 10 days"
        );
    }
}
