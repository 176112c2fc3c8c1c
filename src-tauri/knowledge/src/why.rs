//! Why: for anything with an id, every stated value, who says it, the disagreement, and which won.

mod told;

pub use told::{Cited, Decides, Explained, Listed, Said, ToldConflict, ToldFact, ToldReading, Won};

use crate::catalogue::{Item, Kind, rule_words, slug};
use crate::data::{Case, Class, Condition, Conflict, Knowledge, Stated, Value, When};
use crate::policy::applied;
use crate::words::NoWords;
use crate::{Refusal, nearest, said};
use std::collections::BTreeMap;

/// Everything that the data decide, in short.
///
/// # Errors
/// Where words are missing.
pub fn decisions(data: &Knowledge) -> Result<Vec<Decides>, NoWords> {
    let mut all = Vec::new();
    for item in data.items() {
        let title = item.title(data)?;
        if let Some(condition) = data.condition(&item.id) {
            let says = classes(condition);
            all.push(Decides { entry: item.id.clone(), title: title.clone(), says, settled: None });
        }
        if let Some(finding) = data.unasked.iter().find(|it| it.key == item.id) {
            let limits =
                finding.limits.iter().map(|(name, limit)| format!("{} {limit}", name.replace('_', " ")));
            let says = limits.chain(changes_in_short(&finding.settings)).collect::<Vec<_>>().join(", ");
            all.push(Decides { entry: item.id.clone(), title: title.clone(), says, settled: None });
        }
        for held in &item.values {
            let Some(applied) = applied(held.value, &data.sources) else { continue };
            let named = !held.name.is_empty();
            all.push(Decides {
                entry: if named { format!("{}.{}", item.id, held.name) } else { item.id.clone() },
                title: if named {
                    format!("{title}, {}", held.name.replace('_', " "))
                } else {
                    title.clone()
                },
                says: data.words.amount(held.value.unit, applied.value, None)?,
                settled: held.value.settled.as_ref().map(|it| it.by.clone()),
            });
        }
    }
    Ok(all)
}

/// The classes of the answers to a question, in the order of its cases.
fn classes(condition: &Condition) -> String {
    let cases = [("yes", &condition.yes), ("past", &condition.past), ("elsewhere", &condition.elsewhere)];
    let said = cases.into_iter().filter(|(_, cases)| !cases.is_empty()).map(|(state, cases)| {
        format!("{state}: {}", cases.iter().map(case_in_short).collect::<Vec<_>>().join(" or "))
    });
    said.collect::<Vec<_>>().join("; ")
}

/// What one case decides: its class, what it waits for, when it holds, and what it changes.
fn case_in_short(case: &Case) -> String {
    let mut said = vec![format!("{:?}", case.class).to_lowercase()];
    let named = [("wait", &case.wait), ("within", &case.within), ("kind", &case.when.kind)];
    said.extend(named.into_iter().filter_map(|(word, name)| Some(format!("{word} {}", name.as_ref()?))));
    let When { controlled, numbing, dated, face, .. } = &case.when;
    let when = [("controlled", controlled), ("numbing", numbing), ("dated", dated), ("face", face)];
    let held = |(word, wanted): (&str, &Option<bool>)| {
        wanted.map(|wanted| if wanted { word.to_owned() } else { format!("not {word}") })
    };
    said.extend(when.into_iter().filter_map(held));
    said.extend(changes_in_short(&case.settings));
    said.join(", ")
}

fn changes_in_short(settings: &BTreeMap<String, toml::Value>) -> impl Iterator<Item = String> + '_ {
    settings.iter().map(|(name, value)| format!("{} {value}", name.replace('_', " ")))
}

/// Every entry, disagreement, fact and source.
///
/// # Errors
/// Where words are missing.
pub fn list(data: &Knowledge) -> Result<Vec<Listed>, Refusal> {
    let all = data.items().into_iter().chain(data.references());
    all.map(|item| {
        let title = match item.kind {
            Kind::Fact => item.says(data)?,
            _ => item.title(data)?,
        };
        Ok(Listed {
            title,
            kind: item.kind,
            rows: item.rows.iter().map(|row| (*row).to_owned()).collect(),
            grade: item.weakest(data),
            sign_off: item.needs_sign_off(data),
            id: item.id,
        })
    })
    .collect()
}

/// Explains an entry by its key, or by its row, disagreement, seed fact or source.
///
/// # Errors
/// Names an unknown id, and the nearest known one.
pub fn why(data: &Knowledge, id: &str) -> Result<Explained, Refusal> {
    let items = data.items();
    let meant: Vec<&Item<'_>> = match items.iter().find(|item| item.id == id || bare(&item.id) == id) {
        Some(item) => vec![item],
        None => items.iter().filter(|item| item.rows.contains(&id)).collect(),
    };
    if let Some(first) = meant.first() {
        return Ok(explained(data, id, first.kind, &meant, &items)?);
    }
    let references = data.references();
    if let Some(item) = references.iter().find(|item| item.id.eq_ignore_ascii_case(id)) {
        return Ok(explained(data, &item.id, item.kind, &[item], &items)?);
    }
    let known = items.iter().chain(&references).map(|item| item.id.as_str());
    let near = nearest(id, known).unwrap_or_default();
    Err(Refusal::new("id", said!("not-an-entry", id = id, near = near)))
}

/// An id without the room it stands in.
fn bare(id: &str) -> &str {
    id.split_once('.').map_or(id, |(_, name)| name)
}

fn explained(
    data: &Knowledge,
    id: &str,
    kind: Kind,
    meant: &[&Item<'_>],
    items: &[Item<'_>],
) -> Result<Explained, NoWords> {
    let first = meant[0];
    let values = || meant.iter().flat_map(|item| &item.values);
    let stated = values().flat_map(|held| held.value.stated.iter().map(|it| said(data, &held.name, it)));
    let stated: Vec<Said> = stated.collect();
    let winners = values().filter_map(|held| won(data, &held.name, held.value).transpose());
    let winners: Vec<Won> = winners.collect::<Result<_, _>>()?;
    let each = |of: fn(&Item<'_>) -> Vec<String>| once(meant.iter().flat_map(|item| of(item)).collect());
    let facts = each(|item| item.facts.iter().map(|id| (*id).to_owned()).collect());
    let mut conflicts = each(|item| item.conflicts.iter().map(|id| (*id).to_owned()).collect());
    if kind == Kind::Conflict {
        conflicts = vec![id.to_owned()];
    }
    let sources = each(|item| item.all_sources().iter().map(|id| (*id).to_owned()).collect());
    let rule = match winners.first() {
        Some(won) => won.because.clone(),
        None => class_rule(data, first)?,
    };
    Ok(Explained {
        id: id.to_owned(),
        kind,
        title: first.title(data)?,
        says: first.says(data)?,
        entries: meant.iter().map(|item| item.id.clone()).collect(),
        rows: each(|item| item.rows.iter().map(|row| (*row).to_owned()).collect()),
        stated,
        winner: winners.first().cloned(),
        winners,
        rule,
        sources: sources.iter().filter_map(|id| cited(data, id)).collect(),
        facts: facts.iter().map(|id| fact(data, id)).collect::<Result<_, _>>()?,
        conflicts: conflicts.iter().filter_map(|id| conflict(data, id)).collect::<Result<_, _>>()?,
        used_by: used_by(id, kind, items),
        sign_off: meant.iter().any(|item| item.needs_sign_off(data)),
    })
}

/// A class has no figure: the strictest reading of its sources wins.
fn class_rule(data: &Knowledge, item: &Item<'_>) -> Result<String, NoWords> {
    let class = match item.class {
        Some(Class::Stop) => "class-stop",
        Some(Class::Defer) => "class-defer",
        Some(Class::Medical) => "class-medical",
        Some(Class::Care) => "class-care",
        None => return data.words.get("decided-nothing", &[]),
    };
    data.words.get("decided-class", &[("class", &data.words.get(class, &[])?)])
}

fn said(data: &Knowledge, name: &str, stated: &Stated) -> Said {
    let title = data.sources.find(&stated.source).map(|source| source.title.clone()).unwrap_or_default();
    let grade = data.sources.grade(&stated.source);
    Said { name: name.to_owned(), stated: stated.clone(), title, grade }
}

fn won(data: &Knowledge, name: &str, value: &Value) -> Result<Option<Won>, NoWords> {
    let Some(applied) = applied(value, &data.sources) else { return Ok(None) };
    Ok(Some(Won {
        name: name.to_owned(),
        unit: value.unit,
        because: rule_words(&data.words, applied.rule)?,
        applied,
        chosen: value.chosen.clone(),
        settled: value.settled.clone(),
        note: value.note.clone(),
    }))
}

fn cited(data: &Knowledge, id: &str) -> Option<Cited> {
    let source = data.sources.find(id)?.clone();
    let (title, grade) = (source.title, source.grade);
    Some(Cited { id: source.id, title, grade, seen: source.seen, addresses: source.addresses })
}

fn fact(data: &Knowledge, id: &str) -> Result<ToldFact, NoWords> {
    let says = data.words.get(&format!("fact-{}", slug(id)), &[])?;
    let unused = data.facts.iter().find(|fact| fact.id == id).and_then(|fact| fact.unused.clone());
    Ok(ToldFact { id: id.to_owned(), says, unused })
}

fn conflict(data: &Knowledge, id: &str) -> Option<Result<ToldConflict, NoWords>> {
    data.disagreements.iter().find(|it| it.id == id).map(|it| told(data, it))
}

fn told(data: &Knowledge, it: &Conflict) -> Result<ToldConflict, NoWords> {
    let words = format!("conflict-{}", slug(&it.id));
    let settled = data.settled.get(&it.id);
    let says = |key: &str| data.words.get(&format!("{words}.reading-{}", slug(key)), &[]);
    let readings = it.readings.iter().map(|reading| {
        Ok(ToldReading {
            says: says(&reading.key)?,
            facts: reading.facts.clone(),
            sources: reading.sources.clone(),
            applied: settled.map_or(reading.applied, |settled| settled.reading == reading.key),
            key: reading.key.clone(),
            makes: reading.makes.clone(),
        })
    });
    let readings: Vec<ToldReading> = readings.collect::<Result<_, NoWords>>()?;
    let own = settled.filter(|own| it.readings.iter().any(|it| it.key == own.reading && !it.applied));
    let (applied, why) = match own {
        Some(own) => (says(&own.reading)?, String::new()),
        None => {
            (data.words.get(&format!("{words}.applied"), &[])?, data.words.get(&format!("{words}.why"), &[])?)
        }
    };
    Ok(ToldConflict {
        id: it.id.clone(),
        topic: data.words.get(&words, &[])?,
        readings,
        applied,
        why,
        decides: it.decides.clone(),
        settled: settled.cloned(),
    })
}

fn used_by(id: &str, kind: Kind, items: &[Item<'_>]) -> Vec<String> {
    let uses = |item: &&Item<'_>| match kind {
        Kind::Fact => item.facts.contains(&id),
        Kind::Conflict => item.conflicts.contains(&id),
        Kind::Source => item.all_sources().contains(&id),
        _ => false,
    };
    items.iter().filter(uses).map(|item| item.id.clone()).collect()
}

/// The same list, each word once, in the order of its first appearance.
fn once(all: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    all.into_iter().filter(|id| seen.insert(id.clone())).collect()
}
