//! What must hold of the data before it decides anything.

use crate::data::{Knowledge, Unit, Value};
use crate::policy::{applied, strictest_a_to_c};

/// Every mistake found in the data, each naming its entry.
pub fn problems(data: &Knowledge) -> Vec<String> {
    let mut found = Vec::new();
    for condition in &data.conditions {
        let at = &condition.key;
        let words = format!("condition-{}", at.replace('_', "-"));
        for id in [words.clone(), format!("{words}.question"), format!("{words}.because")] {
            if data.words.get(&id, &[]).is_err() {
                found.push(format!("{at}: no words {id}"));
            }
        }
        let cases = condition.yes.iter().chain(&condition.past).chain(&condition.elsewhere);
        for name in cases.flat_map(|case| case.wait.iter().chain(&case.within)) {
            if !condition.waits.contains_key(name) {
                found.push(format!("{at}: no wait {name}"));
            }
        }
        if condition.kinds.is_empty() == condition.kind_default.is_empty() {
            cited(data, at, condition.sources.iter(), &mut found);
        } else {
            found.push(format!("{at}: kinds and their default do not fit"));
        }
        condition
            .waits
            .iter()
            .for_each(|(name, value)| valued(data, &format!("{at}.{name}"), value, &mut found));
    }
    for rule in &data.aftercare {
        if rule.value.unit != Unit::None {
            valued(data, &rule.key, &rule.value, &mut found);
        }
    }
    data.planner.iter().for_each(|(name, value)| valued(data, &format!("planner.{name}"), value, &mut found));
    for entry in &data.expectations {
        cited(data, &entry.id, entry.sources.iter(), &mut found);
    }
    for entry in &data.red_flags {
        cited(data, &entry.id, entry.sources.iter(), &mut found);
    }
    for entry in &data.indications {
        cited(data, &entry.key, entry.stated.iter().map(|stated| &stated.source), &mut found);
        if entry.stated.is_empty() {
            found.push(format!("{}: no stated course", entry.key));
        }
    }
    for zone in &data.zones {
        valued(data, &format!("{}.start", zone.id), &zone.start, &mut found);
        valued(data, &format!("{}.ceiling", zone.id), &zone.ceiling, &mut found);
    }
    data.limits.iter().for_each(|(name, value)| valued(data, &format!("limits.{name}"), value, &mut found));
    found
}

fn cited<'a>(data: &Knowledge, at: &str, ids: impl Iterator<Item = &'a String>, found: &mut Vec<String>) {
    for id in ids.filter(|id| data.sources.find(id).is_none()) {
        found.push(format!("{at}: unknown source {id}"));
    }
}

/// A value has a source or a reason, and nothing chosen is weaker than grades A to C.
fn valued(data: &Knowledge, at: &str, value: &Value, found: &mut Vec<String>) {
    cited(data, at, value.stated.iter().map(|stated| &stated.source), found);
    if applied(value, &data.sources).is_none() {
        found.push(format!("{at}: no value at all"));
    }
    let Some(chosen) = &value.chosen else { return };
    if chosen.grade.is_authority() || chosen.reason.is_empty() {
        found.push(format!("{at}: a chosen value is of grade D or G and says why"));
    }
    let floor = strictest_a_to_c(value, &data.sources).filter(|_| value.unit != Unit::Sessions);
    if floor.is_some_and(|floor| value.unit.strictness(chosen.value) < value.unit.strictness(floor) - 1e-6) {
        found.push(format!("{at}: the chosen value is weaker than grades A to C"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_data_have_no_problem() {
        let data = Knowledge::bundled().expect("the data loads");
        assert_eq!(problems(&data), Vec::<String>::new(), "every entry cites, waits and speaks");
    }

    #[test]
    fn a_weaker_choice_is_found() {
        let mut data = Knowledge::bundled().expect("the data loads");
        let rule = data.aftercare.iter_mut().find(|rule| rule.key == "sun_until").expect("a rule of the sun");
        rule.value.chosen.as_mut().expect("a chosen value").value = 24.0;
        assert!(
            problems(&data).iter().any(|line| line.contains("sun_until")),
            "24 h is under the maker's 10 days"
        );
    }
}
