//! What comes in: the answers, and what makes them invalid.

use crate::data::{Condition, Knowledge};
use crate::{Refusal, nearest, said};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// Characters in the remark of an answer.
const LONGEST_NOTE: usize = 20_000;

/// A filled-in questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// The day it is answered: today.
    pub on: NaiveDate,
    /// Birth date.
    pub birth_on: Option<NaiveDate>,
    /// Fitzpatrick skin type 1 to 6.
    pub fitzpatrick: Option<u8>,
    /// The zones to be treated; not empty.
    pub zones: Vec<String>,
    /// Whether numbing cream is planned.
    #[serde(default)]
    pub numbing_planned: bool,
    /// Whether the answers were typed in from paper.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_paper: bool,
    /// Answers everything that is not listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest: Option<Rest>,
    /// Answers by key; a key that is answered twice is refused.
    #[serde(default, deserialize_with = "once_each")]
    pub answers: BTreeMap<String, Answer>,
}

/// The answer to everything not listed: only `no` can be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rest {
    /// No to all the rest, said by the client.
    No,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Never.
    No,
    /// Now.
    Yes,
    /// Over.
    Past,
    /// Not known: never clear.
    Unsure,
}

/// An answer with its details.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// How it is answered.
    pub state: State,
    /// The day it last happened or ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// Where; without it, everywhere that is to be treated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zones: Option<Vec<String>>,
    /// Whether it is controlled (quiet).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controlled: Option<bool>,
    /// Which kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An answer: a word, or an object with details.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Answer(pub Details);

impl Answer {
    /// An answer without details.
    pub fn plain(state: State) -> Self {
        Self(Details { state, on: None, zones: None, controlled: None, kind: None, note: None })
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Answer;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("\"no\", \"yes\", \"past\", \"unsure\" or an object with `state`")
            }
            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<Answer, E> {
                State::deserialize(serde::de::value::StrDeserializer::new(word)).map(Answer::plain)
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Answer, A::Error> {
                Details::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(Answer)
            }
        }
        from.deserialize_any(Visitor)
    }
}

/// Reads answers, and refuses a key that stands there twice: the second would hide the first.
fn once_each<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, Answer>, D::Error> {
    struct Visitor;
    impl<'de> serde::de::Visitor<'de> for Visitor {
        type Value = BTreeMap<String, Answer>;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("answers by key")
        }
        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut answers = BTreeMap::new();
            while let Some((key, answer)) = map.next_entry::<String, Answer>()? {
                if answers.contains_key(&key) {
                    return Err(serde::de::Error::custom(format!("\"{key}\" is answered twice")));
                }
                answers.insert(key, answer);
            }
            Ok(answers)
        }
    }
    from.deserialize_map(Visitor)
}

impl Questionnaire {
    /// Checks everything that needs no judgement.
    ///
    /// # Errors
    /// The first field that breaks a rule, with the nearest known name where one was mistyped.
    pub fn check(&self, data: &Knowledge) -> Result<(), Refusal> {
        if !(2000..=2200).contains(&self.on.year()) {
            return Err(Refusal::new("on", said!("year-2000-2200")));
        }
        if self.birth_on.is_some_and(|birth| birth.year() < 1890) {
            return Err(Refusal::new("birth_on", said!("birth-1890-today")));
        }
        if self.birth_on.is_some_and(|birth| birth > self.on) {
            return Err(Refusal::new("birth_on", said!("birth-after-screening")));
        }
        if self.fitzpatrick.is_some_and(|kind| !(1..=6).contains(&kind)) {
            return Err(Refusal::new("fitzpatrick", said!("fitzpatrick")));
        }
        check_zones(data, &self.zones, "zones")?;
        for (key, answer) in &self.answers {
            let field = format!("answers.{key}");
            let condition = data.condition(key).ok_or_else(|| unknown(data, key, &field))?;
            self.check_answer(data, condition, &answer.0).map_err(|refusal| refusal.under(&field))?;
        }
        Ok(())
    }

    fn check_answer(&self, data: &Knowledge, condition: &Condition, answer: &Details) -> Result<(), Refusal> {
        if answer.on.is_some_and(|on| on > self.on) {
            return Err(Refusal::new("on", said!("answer-dated-ahead")));
        }
        if answer.on.zip(self.birth_on).is_some_and(|(on, birth)| on < birth) {
            return Err(Refusal::new("on", said!("date-before-birth")));
        }
        if let Some(zones) = &answer.zones {
            check_zones(data, zones, "zones")?;
        }
        if answer
            .note
            .as_ref()
            .is_some_and(|note| note.contains('\0') || note.chars().nth(LONGEST_NOTE).is_some())
        {
            return Err(Refusal::new("note", said!("at-most-characters-no-nul", most = LONGEST_NOTE)));
        }
        match &answer.kind {
            Some(kind) if !condition.kinds.contains(kind) => {
                let known = condition.kinds.join(", ");
                let rule = if known.is_empty() {
                    said!("question-without-kinds", kind = kind)
                } else {
                    said!("kind-not-known", kind = kind, known = known)
                };
                Err(Refusal::new("kind", rule))
            }
            _ => Ok(()),
        }
    }
}

fn check_zones(data: &Knowledge, zones: &[String], field: &str) -> Result<(), Refusal> {
    if zones.is_empty() {
        return Err(Refusal::new(field, said!("name-a-zone")));
    }
    if let Some((n, twice)) = zones.iter().enumerate().find(|(n, id)| zones[..*n].contains(id)) {
        return Err(Refusal::new(format!("{field}.{n}"), said!("zone-named-twice", zone = twice)));
    }
    zones.iter().enumerate().try_for_each(|(n, id)| data.zone(id, &format!("{field}.{n}")).map(|_| ()))
}

fn unknown(data: &Knowledge, key: &str, field: &str) -> Refusal {
    let near =
        nearest(key, data.conditions.iter().map(|condition| condition.key.as_str())).unwrap_or_default();
    Refusal::new(field, said!("not-a-question", key = key, near = near))
}
