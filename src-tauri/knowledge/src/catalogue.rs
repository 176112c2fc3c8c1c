//! Every entry of the data seen in one way: what it is called, what it rests on, which values it holds.
//!
//! Listing, explaining, checking and signing off all read this, so that an entry counted in one is
//! counted in all. It must never hold a figure of its own.

use crate::data::{Class, Grade, Knowledge, Unit, Value};
use crate::policy::{Applied, Rule, written};
use crate::words::{NoWords, Words};
use serde::{Deserialize, Serialize};

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A question of the screening.
    Condition,
    /// A finding without a question.
    Finding,
    /// A rule of the aftercare clock.
    Aftercare,
    /// What to expect.
    Expectation,
    /// A sign that needs help.
    RedFlag,
    /// A figure of the course planner.
    Planner,
    /// What microneedling is used for.
    Indication,
    /// A zone of the chart.
    Zone,
    /// A limit of depth.
    Limit,
    /// A limit of numbing cream.
    Numbing,
    /// A statement that guides.
    Statement,
    /// A claim that may not be made.
    Claim,
    /// A disagreement of the seeds.
    Conflict,
    /// A statement of a seed.
    Fact,
    /// A source.
    Source,
}

/// A value of an entry, with its name within it.
#[derive(Clone, Debug)]
pub struct Held<'a> {
    /// Name, for example `ceiling`; empty for the entry's only value.
    pub name: String,
    /// The value.
    pub value: &'a Value,
}

/// An entry of the data.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// Its id, as in `knowledge why`.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Rows of the research tables it stands for.
    pub rows: Vec<&'a str>,
    /// Keys of its sources, its values' sources not counted.
    pub sources: Vec<&'a str>,
    /// Seed facts it rests on.
    pub facts: Vec<&'a str>,
    /// Disagreements it takes part in.
    pub conflicts: Vec<&'a str>,
    /// Its values.
    pub values: Vec<Held<'a>>,
    /// Class of the answer `yes`, for a condition.
    pub class: Option<Class>,
    /// Id of its words.
    words: String,
    /// Attribute of its words that says more.
    more: &'static str,
}

impl<'a> Item<'a> {
    fn new(id: impl Into<String>, kind: Kind, words: impl Into<String>, more: &'static str) -> Self {
        let (id, words) = (id.into(), words.into());
        let (rows, sources, facts) = (Vec::new(), Vec::new(), Vec::new());
        let (conflicts, values) = (Vec::new(), Vec::new());
        Self { id, kind, rows, sources, facts, conflicts, values, class: None, words, more }
    }

    fn resting(
        mut self,
        rows: &'a [String],
        sources: &'a [String],
        facts: &'a [String],
        on: &'a [String],
    ) -> Self {
        self.rows.extend(rows.iter().map(String::as_str));
        self.sources.extend(sources.iter().map(String::as_str));
        self.facts.extend(facts.iter().map(String::as_str));
        self.conflicts.extend(on.iter().map(String::as_str));
        self
    }

    fn holding(mut self, name: &str, value: &'a Value) -> Self {
        if !value.row.is_empty() {
            self.rows.push(&value.row);
        }
        self.facts.extend(value.seed_facts.iter().map(String::as_str));
        self.facts.extend(value.stated.iter().filter_map(|stated| stated.fact.as_deref()));
        self.conflicts.extend(value.conflicts.iter().map(String::as_str));
        self.values.push(Held { name: name.to_owned(), value });
        self
    }

    /// What it is called.
    ///
    /// # Errors
    /// Where the words are missing.
    pub fn title(&self, data: &Knowledge) -> Result<String, NoWords> {
        match self.kind {
            Kind::Zone => Ok(data.zone_label(&self.id)),
            Kind::Source => Ok(data.sources.find(&self.id).map(|it| it.title.clone()).unwrap_or_default()),
            Kind::Fact => Ok(self.id.clone()),
            _ => data.words.get(&self.words, &[]),
        }
    }

    /// What it says, in a sentence or two; empty where its title says it all.
    ///
    /// # Errors
    /// Where the words are missing.
    pub fn says(&self, data: &Knowledge) -> Result<String, NoWords> {
        match self.kind {
            Kind::Fact => data.words.get(&self.words, &[]),
            _ if self.more.is_empty() => Ok(String::new()),
            _ => data.words.get(&format!("{}.{}", self.words, self.more), &[]),
        }
    }

    /// Whether it, or one of its values, rests on clinic pages or general knowledge alone.
    pub fn needs_sign_off(&self, data: &Knowledge) -> bool {
        let signed = |held: &Held<'_>| held.value.settled.is_some();
        let all_signed = !self.values.is_empty() && self.values.iter().all(signed);
        !all_signed && self.weakest(data).is_some_and(|grade| !grade.is_authority())
    }

    /// The weakest grade that decides here; nothing where it decides nothing.
    pub fn weakest(&self, data: &Knowledge) -> Option<Grade> {
        let of_values = self.decided(data).into_iter().map(|(_, applied)| applied.grade).max();
        let of_class = self.class.map(|_| best(data, &self.sources, &self.facts));
        of_values.max(of_class)
    }

    /// What the policy applies to each of its values, as the data have it.
    pub fn decided(&self, data: &Knowledge) -> Vec<(String, Applied)> {
        let applied = |held: &Held<'_>| Some((held.name.clone(), written(held.value, &data.sources)?));
        self.values.iter().filter(|held| held.value.unit != Unit::None).filter_map(applied).collect()
    }

    /// Every source it names, its values' included.
    pub fn all_sources(&self) -> Vec<&'a str> {
        let mut all = self.sources.clone();
        for held in &self.values {
            all.extend(held.value.stated.iter().map(|stated| stated.source.as_str()));
        }
        let mut seen = std::collections::BTreeSet::new();
        all.retain(|id| seen.insert(*id));
        all
    }
}

/// The best grade among sources and seed facts.
fn best(data: &Knowledge, sources: &[&str], facts: &[&str]) -> Grade {
    sources.iter().chain(facts).map(|id| data.sources.grade(id)).min().unwrap_or(Grade::G)
}

/// An id as the word files write it.
pub(crate) fn slug(id: &str) -> String {
    id.to_lowercase().replace(['_', '.'], "-")
}

impl Knowledge {
    /// Every entry that decides or guides, in the order of the files.
    pub fn items(&self) -> Vec<Item<'_>> {
        let mut items = self.judging();
        items.extend(self.timing());
        items.extend(self.planning());
        items.extend(self.guiding());
        items
    }

    /// Disagreements, facts and sources: what entries rest on.
    pub fn references(&self) -> Vec<Item<'_>> {
        let conflicts = self.disagreements.iter().map(|it| {
            let mut item = Item::new(&it.id, Kind::Conflict, format!("conflict-{}", slug(&it.id)), "applied");
            item.facts = it.readings.iter().flat_map(|reading| &reading.facts).map(String::as_str).collect();
            item.sources =
                it.readings.iter().flat_map(|reading| &reading.sources).map(String::as_str).collect();
            item
        });
        let facts = self.facts.iter().map(|it| {
            let mut item = Item::new(&it.id, Kind::Fact, format!("fact-{}", slug(&it.id)), "");
            item.conflicts = it.conflicts.iter().map(String::as_str).collect();
            item.sources = it.id.split_once('-').map(|(article, _)| article).into_iter().collect();
            item
        });
        let sources = self.sources.iter().map(|it| {
            let mut item = Item::new(&it.id, Kind::Source, "", "");
            item.sources = vec![it.id.as_str()];
            item
        });
        conflicts.chain(facts).chain(sources).collect()
    }

    fn judging(&self) -> Vec<Item<'_>> {
        let mut items = Vec::new();
        for it in &self.conditions {
            let words = format!("condition-{}", slug(&it.key));
            let mut item = Item::new(&it.key, Kind::Condition, words, "because").resting(
                &it.rows,
                &it.sources,
                &it.seed_facts,
                &it.conflicts,
            );
            item.class = it.yes.iter().map(|case| case.class).min();
            items.push(it.waits.iter().fold(item, |item, (name, value)| item.holding(name, value)));
        }
        for it in &self.unasked {
            let words = format!("condition-{}", slug(&it.key));
            items.push(Item::new(&it.key, Kind::Finding, words, "because").resting(
                &it.rows,
                &it.sources,
                &it.seed_facts,
                &it.conflicts,
            ));
        }
        items
    }

    fn timing(&self) -> Vec<Item<'_>> {
        let mut items = Vec::new();
        for it in &self.aftercare {
            let item = Item::new(&it.key, Kind::Aftercare, format!("aftercare-{}", slug(&it.key)), "");
            items.push(item.holding("", &it.value));
        }
        for it in &self.expectations {
            let item = Item::new(&it.id, Kind::Expectation, format!("expectation-{}", slug(&it.key)), "");
            items.push(item.resting(&[], &it.sources, &it.seed_facts, &it.conflicts));
        }
        for it in &self.red_flags {
            let item = Item::new(&it.id, Kind::RedFlag, format!("red-flag-{}", slug(&it.key)), "");
            items.push(item.resting(&[], &it.sources, &it.seed_facts, &it.conflicts));
        }
        items
    }

    fn planning(&self) -> Vec<Item<'_>> {
        let mut items = Vec::new();
        for (name, value) in &self.planner {
            let words = format!("planner-{}", slug(name));
            items.push(Item::new(format!("planner.{name}"), Kind::Planner, words, "").holding("", value));
        }
        for it in &self.indications {
            let words = format!("indication-{}", slug(&it.key));
            let mut item = Item::new(&it.key, Kind::Indication, words, "").resting(
                &[],
                &it.sources,
                &it.seed_facts,
                &it.conflicts,
            );
            for stated in &it.stated {
                let seed = self.facts.iter().any(|fact| fact.id == stated.source);
                if seed {
                    item.facts.push(&stated.source);
                } else {
                    item.sources.push(&stated.source);
                }
                item.rows.extend(stated.row.as_deref());
            }
            items.push(item);
        }
        for (name, value) in &self.limits {
            let words = format!("limit-{}", slug(name));
            items.push(Item::new(format!("limits.{name}"), Kind::Limit, words, "").holding("", value));
        }
        for it in &self.zones {
            let mut item = Item::new(&it.id, Kind::Zone, "", "")
                .holding("start", &it.start)
                .holding("ceiling", &it.ceiling);
            for (name, value) in
                [("start_stretch", &it.start_stretch), ("ceiling_stretch", &it.ceiling_stretch)]
            {
                if let Some(value) = value {
                    item = item.holding(name, value);
                }
            }
            items.push(item);
        }
        items
    }

    fn guiding(&self) -> Vec<Item<'_>> {
        let mut items = Vec::new();
        for (name, value) in &self.numbing.limits {
            let words = format!("numbing-limit-{}", slug(name));
            items.push(Item::new(format!("numbing.{name}"), Kind::Numbing, words, "says").holding("", value));
        }
        for it in &self.statements {
            let item = Item::new(&it.id, Kind::Statement, format!("statement-{}", slug(&it.id)), "says");
            items.push(item.resting(&[], &it.sources, &it.seed_facts, &it.conflicts));
        }
        for it in &self.claims {
            let item =
                Item::new(format!("claim.{}", it.key), Kind::Claim, format!("claim-{}", slug(&it.key)), "");
            items.push(item.resting(&it.rows, &[], &it.seed_facts, &it.conflicts));
        }
        items
    }

    /// Every entry whose value, or class, nothing of grades A to C decides: for a clinician to sign.
    pub fn sign_off(&self) -> Vec<Item<'_>> {
        self.items().into_iter().filter(|item| item.needs_sign_off(self)).collect()
    }
}

/// In words: which rule of the policy won.
///
/// # Errors
/// Where the words are missing.
pub fn rule_words(words: &Words, rule: Rule) -> Result<String, NoWords> {
    let id = match rule {
        Rule::StrictestAToC => "decided-strictest-a-to-c",
        Rule::StrictestDToG => "decided-strictest-d-to-g",
        Rule::Chosen => "decided-chosen",
        Rule::Settled => "decided-settled",
    };
    words.get(id, &[])
}
