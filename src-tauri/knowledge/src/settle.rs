//! What a clinic decides for itself: a value signed as it is or made stricter, a disagreement settled.
//! A weaker reading is refused; nothing here can shorten a wait or deepen a needle.

use crate::data::{Class, Knowledge, Settled, Value};
use crate::policy::{is_stricter, written};
use crate::{Refusal, nearest, said};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A decision further from the applied value than this is taken for a slip of the hand.
const MOST_TIMES_STRICTER: f64 = 10.0;

/// One decision of the clinic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    /// The entry as `knowledge why` names it, with the name of its value where it has several
    /// (`botulinum_toxin.settling`), or a disagreement (`C-10`).
    pub entry: String,
    /// The stricter value in the entry's unit; without it, the value is signed as it is.
    #[serde(default)]
    pub value: Option<f64>,
    /// The reading of a disagreement; without it, the applied one.
    #[serde(default)]
    pub reading: Option<String>,
    /// Who decides.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// A settled disagreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledReading {
    /// Key of the reading.
    pub reading: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub on: NaiveDate,
}

impl Knowledge {
    /// Checks a decision against the data, and applies it.
    ///
    /// # Errors
    /// An unknown entry (with the nearest known one), a weaker value or reading, or nobody's name.
    pub fn settle(&mut self, decision: &Settlement) -> Result<(), Refusal> {
        self.check_reading(decision)?;
        self.replay(decision)
    }

    /// Applies a decision that was taken before.
    ///
    /// # Errors
    /// As [`settle`](Self::settle), where the data have changed since.
    pub fn replay(&mut self, decision: &Settlement) -> Result<(), Refusal> {
        if decision.by.trim().is_empty() {
            return Err(Refusal::new("by", said!("decision-without-name")));
        }
        if self.disagreements.iter().any(|it| it.id == decision.entry) {
            return self.settle_reading(decision);
        }
        let sources = self.sources.clone();
        let known = self.value_ids();
        let Some(value) = self.value_mut(&decision.entry) else {
            let near = nearest(&decision.entry, known.iter().map(String::as_str)).unwrap_or_default();
            let rule = said!("nothing-to-settle", entry = decision.entry, near = near);
            return Err(Refusal::new("entry", rule));
        };
        if value.fixed {
            return Err(Refusal::new("entry", said!("value-fixed")));
        }
        let Some(applied) = written(value, &sources) else {
            return Err(Refusal::new("entry", said!("entry-without-figure")));
        };
        let figure = decision.value.unwrap_or(applied.value);
        if !figure.is_finite() || figure < 0.0 || is_stricter(value.unit, applied.value, figure) {
            return Err(Refusal::new("value", said!("value-weaker", applied = applied.value)));
        }
        let times = figure.max(applied.value) / figure.min(applied.value).max(f64::MIN_POSITIVE);
        if times > MOST_TIMES_STRICTER {
            let rule = said!("value-far-stricter", times = MOST_TIMES_STRICTER, applied = applied.value);
            return Err(Refusal::new("value", rule));
        }
        value.settled = Some(Settled { value: figure, by: decision.by.clone(), on: decision.on });
        self.mark(decision);
        Ok(())
    }

    fn settle_reading(&mut self, decision: &Settlement) -> Result<(), Refusal> {
        if decision.value.is_some() {
            return Err(Refusal::new("value", said!("disagreement-has-readings")));
        }
        let readings = self.disagreements.iter().find(|it| it.id == decision.entry).map(|it| &it.readings);
        let readings = readings.ok_or_else(|| Refusal::new("entry", said!("no-such-disagreement")))?;
        let applied = readings.iter().position(|reading| reading.applied).unwrap_or(0);
        let chosen = match &decision.reading {
            None => applied,
            Some(key) => readings.iter().position(|reading| reading.key == *key).ok_or_else(|| {
                let near =
                    nearest(key, readings.iter().map(|reading| reading.key.as_str())).unwrap_or_default();
                Refusal::new("reading", said!("not-a-reading", key = key, near = near))
            })?,
        };
        if chosen > applied {
            return Err(Refusal::new("reading", said!("reading-weaker")));
        }
        let makes = readings[chosen].makes.clone();
        let reading = readings[chosen].key.clone();
        makes.iter().for_each(|(key, class)| self.at_least(key, *class));
        let settled = SettledReading { reading, by: decision.by.clone(), on: decision.on };
        self.settled.insert(decision.entry.clone(), settled);
        self.mark(decision);
        Ok(())
    }

    /// A stricter reading is settled only where it changes what is decided.
    fn check_reading(&self, decision: &Settlement) -> Result<(), Refusal> {
        let conflict = self.disagreements.iter().find(|it| it.id == decision.entry);
        let Some((conflict, key)) = conflict.zip(decision.reading.as_ref()) else { return Ok(()) };
        let applied = conflict.readings.iter().position(|reading| reading.applied).unwrap_or(0);
        let stricter = conflict.readings[..applied].iter().find(|reading| reading.key == *key);
        if stricter.is_some_and(|reading| reading.makes.is_empty()) {
            let entries = conflict.decides.join(", ");
            return Err(Refusal::new("reading", said!("reading-changes-nothing", entries = entries)));
        }
        Ok(())
    }

    /// No answer to this question is milder than a class any more.
    fn at_least(&mut self, key: &str, class: Class) {
        let Some(condition) = self.conditions.iter_mut().find(|it| it.key == key) else { return };
        let cases = condition.yes.iter_mut().chain(&mut condition.past).chain(&mut condition.elsewhere);
        for case in cases.filter(|case| case.class > class) {
            case.written = case.written.or(Some(case.class));
            case.class = class;
            case.wait = None;
        }
    }

    /// The version says that, and what, the clinic has decided.
    fn mark(&mut self, decision: &Settlement) {
        let text = format!("{} {} {:?} {:?}", self.version, decision.entry, decision.value, decision.reading);
        let digest = Sha256::digest(text.as_bytes());
        let base = self.version.split('+').next().unwrap_or_default();
        self.version = format!("{base}+{:02x}{:02x}", digest[0], digest[1]);
    }

    /// The value of this id, where it can be settled.
    fn value_mut(&mut self, id: &str) -> Option<&mut Value> {
        if let Some(rule) = self.aftercare.iter_mut().find(|rule| rule.key == id) {
            return Some(&mut rule.value);
        }
        let (room, name) = id.split_once('.')?;
        match room {
            "planner" => self.planner.get_mut(name),
            "limits" => self.limits.get_mut(name),
            "numbing" => self.numbing.limits.get_mut(name),
            _ => {
                if let Some(condition) = self.conditions.iter_mut().find(|it| it.key == room) {
                    return condition.waits.get_mut(name);
                }
                let zone = self.zones.iter_mut().find(|zone| zone.id == room)?;
                match name {
                    "start" => Some(&mut zone.start),
                    "ceiling" => Some(&mut zone.ceiling),
                    "start_stretch" => zone.start_stretch.as_mut(),
                    "ceiling_stretch" => zone.ceiling_stretch.as_mut(),
                    _ => None,
                }
            }
        }
    }

    fn value_ids(&self) -> Vec<String> {
        let id =
            |item: &str, name: &str| if name.is_empty() { item.to_owned() } else { format!("{item}.{name}") };
        let items = self.items();
        items
            .iter()
            .flat_map(|item| item.values.iter().map(|held| id(&item.id, &held.name)).collect::<Vec<_>>())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::applied;

    fn decision(entry: &str, value: Option<f64>) -> Settlement {
        let on = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        Settlement {
            entry: entry.into(),
            value,
            reading: None,
            by: "Dr Amari".into(),
            on,
            reason: String::new(),
        }
    }

    #[test]
    fn a_clinic_may_be_stricter_and_never_weaker() {
        let cases = [
            ("makeup_until", 72.0, true),
            ("makeup_until", 24.0, false),
            ("botulinum_toxin.settling", 42.0, true),
            ("botulinum_toxin.settling", 14.0, false),
            ("planner.interval_min", 35.0, true),
            ("planner.interval_min", 27.0, false),
            ("forehead.ceiling", 0.5, true),
            ("forehead.ceiling", 1.0, false),
            ("limits.face_hard_max", 2.0, false),
            ("numbing.grams", 30.0, true),
            ("numbing.grams", 90.0, false),
            ("makeup_until", f64::NAN, false),
            ("makeup_until", 1e300, false),
            ("forehead.ceiling", 0.0, false),
        ];
        for (entry, value, allowed) in cases {
            let mut data = Knowledge::bundled().expect("the data loads");
            let before = data.version.clone();
            let settled = data.settle(&decision(entry, Some(value)));
            assert_eq!(settled.is_ok(), allowed, "{entry} at {value}: {settled:?}");
            assert_eq!(data.version != before, allowed, "the version says so");
        }
    }

    #[test]
    fn a_settled_value_is_applied_and_one_signed_as_it_is_stays() {
        let mut data = Knowledge::bundled().expect("the data loads");
        data.settle(&decision("makeup_until", Some(72.0))).expect("stricter");
        data.settle(&decision("sun_until", None)).expect("signed");
        let figure = |data: &Knowledge, key: &str| {
            applied(&data.rule(key).expect("a rule").value, &data.sources).map(|applied| applied.value)
        };
        assert_eq!(figure(&data, "makeup_until"), Some(72.0), "the clinic's own");
        assert_eq!(figure(&data, "sun_until"), Some(336.0), "as it was");
    }

    #[test]
    fn a_disagreement_is_settled_at_the_applied_reading_or_a_stricter_one() {
        let mut data = Knowledge::bundled().expect("the data loads");
        data.settle(&decision("C-10", None)).expect("the applied one");
        let weakest = data.disagreements.iter().find(|it| it.id == "C-01").expect("rosacea").readings.last();
        let weaker = Settlement { reading: weakest.map(|it| it.key.clone()), ..decision("C-01", None) };
        assert!(data.settle(&weaker).is_err(), "a bare mention is no reason to needle rosacea");
        assert!(data.settle(&decision("C-99", None)).is_err(), "there is no such disagreement");
    }

    #[test]
    fn a_stricter_reading_changes_what_is_decided_or_is_refused() {
        let mut data = Knowledge::bundled().expect("the data loads");
        let thinner = |data: &Knowledge| data.condition("blood_thinner").expect("a question").yes[0].class;
        assert_eq!(thinner(&data), Class::Medical, "as the data have it");
        let at = |entry: &str, reading: &str| Settlement {
            reading: Some(reading.into()),
            ..decision(entry, None)
        };
        data.settle(&at("C-07", "no_thinner_at_all")).expect("stricter");
        assert_eq!(thinner(&data), Class::Stop, "as the clinic has settled it");
        let doubt = r#"{"on":"2026-11-20","birth_on":"1990-05-01","fitzpatrick":3,"zones":["chin"],"rest":"no",
            "answers":{"blood_thinner":"unsure"}}"#;
        let verdict = crate::screening::screen(&data, &serde_json::from_str(doubt).expect("JSON"));
        let doubt = verdict.expect("valid").findings[0].class;
        assert_eq!(doubt, Class::Medical, "a doubt still needs the letter, which no reason stands for");
        let refused = data.settle(&at("C-22", "doctors_only")).expect_err("it would change no figure");
        assert!(
            refused.to_string().contains("limits.practitioner_face"),
            "says what can be made stricter: {refused}"
        );
        data.replay(&at("C-22", "doctors_only")).expect("what was signed before stays on record");
        for measure in ["limits.step", "limits.fitzpatrick_from"] {
            assert!(data.settle(&decision(measure, Some(0.1))).is_err(), "{measure} would deepen a needle");
        }
    }
}
