//! What must hold of the data before it decides anything: every fact accounted for, every disagreement
//! resolved, every source known, every line in words, nothing chosen weaker than the policy allows.

use crate::catalogue::{Item, Kind, slug};
use crate::claims::folded;
use crate::data::{Conflict, Knowledge, Unit, Value};
use crate::policy::{is_stricter, strictest_a_to_c, written};
use crate::screening::settings::sentence;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many seed facts there are, and what became of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// All.
    pub total: usize,
    /// An entry or a disagreement rests on them.
    pub used: usize,
    /// Left out, each with its reason.
    pub unused: usize,
}

/// How many disagreements there are, and how many an entry resolves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Conflicts {
    /// All.
    pub total: usize,
    /// Applied by an entry.
    pub resolved: usize,
}

/// The state of the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Whether there is no problem.
    pub ok: bool,
    /// The seed facts.
    pub facts: Facts,
    /// The disagreements.
    pub conflicts: Conflicts,
    /// Every mistake, each naming its entry.
    pub problems: Vec<String>,
}

/// How many usable statements the five seed articles hold.
const SEED_FACTS: usize = 203;
/// How many disagreements and gaps lie between them.
const DISAGREEMENTS: usize = 31;

/// Checks everything.
pub fn check(data: &Knowledge) -> Report {
    let items = data.items();
    let used = used_facts(data, &items);
    let resolved = data.disagreements.iter().filter(|it| resolution(data, it, &items).is_empty()).count();
    let problems = problems(data);
    Report {
        ok: problems.is_empty(),
        facts: Facts {
            total: data.facts.len(),
            used: data.facts.iter().filter(|fact| used.contains(fact.id.as_str())).count(),
            unused: data.facts.iter().filter(|fact| fact.unused.is_some()).count(),
        },
        conflicts: Conflicts { total: data.disagreements.len(), resolved },
        problems,
    }
}

/// Every mistake found in the data, each naming its entry.
pub fn problems(data: &Knowledge) -> Vec<String> {
    let items = data.items();
    let mut found = Vec::new();
    items.iter().for_each(|item| entry(data, item, &mut found));
    data.references().iter().for_each(|item| entry(data, item, &mut found));
    conditions(data, &mut found);
    data.unasked.iter().for_each(|it| changes(data, &it.key, &it.settings, &mut found));
    unique(&items, &mut found);
    accounted(data, &items, &mut found);
    data.disagreements.iter().for_each(|it| found.extend(resolution(data, it, &items)));
    if data.disagreements.len() != DISAGREEMENTS {
        found.push(format!("conflicts.toml: {} of {DISAGREEMENTS} disagreements", data.disagreements.len()));
    }
    for it in &data.numbing.exclusions {
        if data.condition(&it.key).is_none() {
            found.push(format!("numbing.{}: not a condition", it.key));
        }
        spoken(data, &format!("numbing-exclusion-{}", slug(&it.key)), &it.key, &mut found);
        known(data, &it.key, it.sources.iter().map(String::as_str), &mut found);
    }
    for (claim, words) in data.claims.iter().flat_map(|it| it.words.iter().map(move |words| (it, words))) {
        if folded(words) != *words {
            found.push(format!(
                "claim.{}: \"{words}\" can never be found; write \"{}\"",
                claim.key,
                folded(words)
            ));
        }
    }
    for it in &data.numbing.warning_signs {
        spoken(data, &format!("numbing-sign-{}", slug(&it.key)), &it.key, &mut found);
    }
    found
}

/// An entry cites known sources, facts and disagreements, has words, and decides by the policy.
fn entry(data: &Knowledge, item: &Item<'_>, found: &mut Vec<String>) {
    let at = &item.id;
    for missing in [item.title(data).err(), item.says(data).err()].into_iter().flatten() {
        found.push(format!("{at}: {missing}"));
    }
    known(data, at, item.all_sources().into_iter(), found);
    for id in item.facts.iter().filter(|id| !data.facts.iter().any(|fact| fact.id == **id)) {
        found.push(format!("{at}: unknown seed fact {id}"));
    }
    for id in item.conflicts.iter().filter(|id| !data.disagreements.iter().any(|it| it.id == **id)) {
        found.push(format!("{at}: unknown disagreement {id}"));
    }
    let silent = item.all_sources().is_empty() && item.facts.is_empty() && item.values.is_empty();
    if silent && item.kind != Kind::Claim && item.kind != Kind::Conflict {
        found.push(format!("{at}: no source at all"));
    }
    for held in &item.values {
        valued(data, &format!("{at} {}", held.name), held.value, found);
    }
}

fn known<'a>(data: &Knowledge, at: &str, ids: impl Iterator<Item = &'a str>, found: &mut Vec<String>) {
    for id in ids.filter(|id| data.sources.find(id).is_none()) {
        found.push(format!("{at}: unknown source {id}"));
    }
}

fn spoken(data: &Knowledge, words: &str, at: &str, found: &mut Vec<String>) {
    if let Err(missing) = data.words.get(words, &[]) {
        found.push(format!("{at}: {missing}"));
    }
}

/// A value has a source or a reason, units that can be compared, and nothing chosen weaker than A to C.
fn valued(data: &Knowledge, at: &str, value: &Value, found: &mut Vec<String>) {
    for stated in &value.stated {
        let unit = stated.unit.unwrap_or(value.unit);
        if unit.dimension() != value.unit.dimension() {
            found.push(format!(
                "{at}: {unit:?} from {} cannot be compared with {:?}",
                stated.source, value.unit
            ));
        }
        if stated.fact.as_ref().is_some_and(|fact| !fact.starts_with(&format!("{}-", stated.source))) {
            found.push(format!("{at}: the fact of {} is of another article", stated.source));
        }
    }
    if value.unit != Unit::None && written(value, &data.sources).is_none() {
        found.push(format!("{at}: no value at all"));
    }
    let Some(chosen) = &value.chosen else { return };
    if chosen.grade.is_authority() || chosen.reason.trim().is_empty() {
        found.push(format!("{at}: a chosen value is of grade D or G and says why"));
    }
    let floor = strictest_a_to_c(value, &data.sources).filter(|_| value.unit != Unit::Sessions);
    if floor.is_some_and(|floor| is_stricter(value.unit, floor, chosen.value)) {
        found.push(format!("{at}: the chosen value is weaker than grades A to C"));
    }
}

/// What only questions have: a question in words, waits that exist, kinds with a default.
fn conditions(data: &Knowledge, found: &mut Vec<String>) {
    for condition in &data.conditions {
        let at = &condition.key;
        spoken(data, &format!("condition-{}.question", slug(at)), at, found);
        let cases = condition.yes.iter().chain(&condition.past).chain(&condition.elsewhere);
        for name in cases.clone().flat_map(|case| case.wait.iter().chain(&case.within)) {
            if !condition.waits.contains_key(name) {
                found.push(format!("{at}: no wait {name}"));
            }
        }
        cases.for_each(|case| changes(data, at, &case.settings, found));
        let kinds = &condition.kinds;
        let fits = if kinds.is_empty() {
            condition.kind_default.is_empty()
        } else {
            kinds.contains(&condition.kind_default)
        };
        if !fits {
            found.push(format!("{at}: its kinds do not hold their default"));
        }
        if condition.yes.is_empty() {
            found.push(format!("{at}: a yes that means nothing"));
        }
    }
}

/// Every setting can be said.
fn changes(data: &Knowledge, at: &str, settings: &BTreeMap<String, toml::Value>, found: &mut Vec<String>) {
    for (name, value) in settings {
        let value = serde_json::to_value(value).unwrap_or_default();
        found.extend(sentence(data, name, &value).err().map(|missing| format!("{at}: {missing}")));
    }
}

fn unique(items: &[Item<'_>], found: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for item in items.iter().filter(|item| !seen.insert(item.id.as_str())) {
        found.push(format!("{}: stands there twice", item.id));
    }
}

/// The seed facts that an entry or a reading of a disagreement rests on.
fn used_facts<'a>(data: &'a Knowledge, items: &[Item<'a>]) -> BTreeSet<&'a str> {
    let mut used: BTreeSet<&str> = items.iter().flat_map(|item| item.facts.iter().copied()).collect();
    let readings = data.disagreements.iter().flat_map(|it| &it.readings);
    used.extend(readings.flat_map(|reading| reading.facts.iter().map(String::as_str)));
    used
}

/// Each fact is used, or says why not; none is missing.
fn accounted(data: &Knowledge, items: &[Item<'_>], found: &mut Vec<String>) {
    let used = used_facts(data, items);
    for fact in &data.facts {
        match (&fact.unused, used.contains(fact.id.as_str())) {
            (None, false) => found.push(format!("{}: nothing rests on it, and no reason is given", fact.id)),
            (Some(_), true) => {
                found.push(format!("{}: said to be unused, but something rests on it", fact.id));
            }
            (Some(reason), false) if reason.trim().is_empty() => {
                found.push(format!("{}: left out without a reason", fact.id));
            }
            _ => {}
        }
        for id in &fact.conflicts {
            let placed = data
                .disagreements
                .iter()
                .any(|it| it.id == *id && it.readings.iter().any(|reading| reading.facts.contains(&fact.id)));
            if !placed {
                found.push(format!("{}: in no reading of {id}", fact.id));
            }
        }
    }
    if data.facts.len() != SEED_FACTS {
        found.push(format!("facts.toml: {} of {SEED_FACTS} seed facts", data.facts.len()));
    }
}

/// What keeps a disagreement from being resolved; empty where an entry applies its safer reading.
fn resolution(data: &Knowledge, it: &Conflict, items: &[Item<'_>]) -> Vec<String> {
    let mut found = Vec::new();
    let at = &it.id;
    if it.readings.len() < 2 || it.readings.iter().filter(|reading| reading.applied).count() != 1 {
        found.push(format!("{at}: two readings or more, and one of them applied"));
    }
    if it.decides.is_empty() {
        found.push(format!("{at}: no entry applies it"));
    }
    for id in it.decides.iter().filter(|id| !items.iter().any(|item| item.id == **id)) {
        found.push(format!("{at}: resolved by {id}, which is no entry"));
    }
    for reading in &it.readings {
        let words = format!("conflict-{}.reading-{}", slug(at), slug(&reading.key));
        spoken(data, &words, at, &mut found);
        known(data, at, reading.sources.iter().map(String::as_str), &mut found);
        for key in reading.makes.keys().filter(|key| data.condition(key).is_none()) {
            found.push(format!("{at}: {} makes something of {key}, which is no condition", reading.key));
        }
        for id in reading.facts.iter().filter(|id| !data.facts.iter().any(|fact| fact.id == **id)) {
            found.push(format!("{at}: unknown seed fact {id}"));
        }
    }
    spoken(data, &format!("conflict-{}.why", slug(at)), at, &mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Grade, Source, Sources};

    fn data() -> Knowledge {
        Knowledge::bundled().expect("the data loads")
    }

    fn names(data: &Knowledge, word: &str) -> bool {
        problems(data).iter().any(|line| line.contains(word))
    }

    #[test]
    fn every_fact_and_every_disagreement_is_accounted_for() {
        let report = check(&data());
        assert_eq!(report.problems, Vec::<String>::new(), "every entry cites, waits and speaks");
        assert_eq!(report.facts.total, 203, "the five articles hold 203 usable statements");
        assert_eq!(report.facts.used + report.facts.unused, 203, "each is used or says why not");
        assert_eq!(report.conflicts, Conflicts { total: 31, resolved: 31 }, "each has its safer reading");
    }

    #[test]
    fn anything_that_is_taken_away_is_missed() {
        type Theft = (&'static str, fn(&mut Knowledge), &'static str);
        let thefts: [Theft; 9] = [
            ("a fact", |data| drop(data.facts.remove(5)), "202 of 203"),
            ("a disagreement", |data| drop(data.disagreements.remove(5)), "30 of 31"),
            ("a reading", |data| drop(data.disagreements[0].readings.pop()), "C-01: two readings"),
            ("what resolves one", |data| data.disagreements[0].decides.clear(), "C-01: no entry"),
            (
                "a reason",
                |data| data.facts.iter_mut().for_each(|fact| fact.unused = None),
                "no reason is given",
            ),
            ("the sources", |data| data.sources = Sources::default(), "unknown source R11"),
            (
                "a condition that resolves",
                |data| data.conditions.retain(|it| it.key != "rosacea"),
                "rosacea, which is no entry",
            ),
            ("a statement", |data| data.statements.retain(|it| it.id != "N-01"), "N-01, which is no entry"),
            ("a wait", |data| data.conditions.iter_mut().for_each(|it| it.waits.clear()), "no wait"),
        ];
        for (what, steal, told) in thefts {
            let mut data = data();
            steal(&mut data);
            assert!(names(&data, told), "{what} is missed: {:?}", problems(&data));
        }
    }

    #[test]
    fn a_weaker_choice_is_found() {
        let mut data = data();
        let rule = data.aftercare.iter_mut().find(|rule| rule.key == "sun_until").expect("a rule of the sun");
        rule.value.chosen.as_mut().expect("a chosen value").value = 24.0;
        assert!(names(&data, "sun_until"), "24 h is under the maker's 10 days");
        let zone = data.zones.iter_mut().find(|zone| zone.id == "forehead").expect("the forehead");
        zone.ceiling.chosen.as_mut().expect("a chosen value").value = 2.0;
        assert!(names(&data, "forehead ceiling"), "2 mm is over the label's 1.5");
    }

    #[test]
    fn units_that_cannot_be_compared_are_found() {
        let mut data = data();
        let rule = data.aftercare.iter_mut().find(|rule| rule.key == "sun_until").expect("a rule of the sun");
        rule.value.stated[0].unit = Some(Unit::Mm);
        assert!(names(&data, "cannot be compared"), "millimetres are no hours");
    }

    #[test]
    fn what_rests_on_clinic_pages_alone_waits_for_a_signature() {
        let data = data();
        let waiting: Vec<String> = data.sign_off().iter().map(|item| item.id.clone()).collect();
        for key in [
            "botulinum_toxin",
            "peel_or_laser",
            "sunburn_or_tan",
            "hair_removal",
            "topical_actives",
            "makeup_until",
            "hand_left",
        ] {
            assert!(waiting.iter().any(|id| id == key), "{key} has no better source");
        }
        assert!(!waiting.iter().any(|id| id == "pregnancy"), "a device label says so");
    }

    #[test]
    fn a_better_source_takes_an_entry_off_the_list() {
        let mut data = data();
        let paper = Source {
            id: "D01".into(),
            title: "now a paper".into(),
            grade: Grade::B,
            seen: String::new(),
            addresses: Vec::new(),
        };
        let tattoo = |data: &Knowledge| data.sign_off().iter().any(|item| item.id == "tattoo");
        assert!(tattoo(&data), "clinic pages only");
        let keys = data.condition("tattoo").expect("tattoos").sources.clone();
        data.sources =
            Sources::new(keys.iter().map(|id| Source { id: id.clone(), ..paper.clone() }).collect());
        assert!(!tattoo(&data), "a paper decides alone");
    }
}
