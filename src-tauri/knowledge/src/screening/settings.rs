//! What changes in a treatment that needs care. Of two findings, the stricter setting holds.

use crate::data::Knowledge;
use crate::words::NoWords;
use crate::zones::LessDepth;
use serde_json::Value;
use std::collections::BTreeMap;

/// Settings by name, for example `test_area_days` and 28.
pub type Settings = BTreeMap<String, Value>;

/// The settings of the depth, the milder first.
const DEPTHS: [(&str, LessDepth); 2] = [("lower", LessDepth::Step), ("lowest", LessDepth::Lowest)];

/// Adds what one finding changes; a milder setting of the same name gives way.
pub(super) fn add(settings: &mut Settings, changes: &BTreeMap<String, toml::Value>) {
    for (name, value) in changes {
        let value = serde_json::to_value(value).unwrap_or_default();
        let milder = settings.get(name).is_none_or(|kept| strictness(kept) < strictness(&value));
        if milder {
            settings.insert(name.clone(), value);
        }
    }
}

/// How strict a setting is, among settings of its name.
fn strictness(value: &Value) -> f64 {
    let depth = |word: &str| DEPTHS.iter().position(|(known, _)| *known == word);
    match value {
        #[allow(clippy::cast_precision_loss, reason = "a handful of settings")]
        Value::String(word) => depth(word).unwrap_or(0) as f64,
        other => other.as_f64().unwrap_or(0.0),
    }
}

/// How far the depth must stay below what is otherwise allowed.
pub fn less_depth(settings: &Settings) -> LessDepth {
    let word = settings.get("depth").and_then(Value::as_str).unwrap_or_default();
    DEPTHS.iter().find(|(known, _)| *known == word).map_or(LessDepth::None, |(_, less)| *less)
}

/// Whether fewer passes are made than otherwise.
pub fn fewer_passes(settings: &Settings) -> bool {
    settings.get("fewer_passes").is_some()
}

/// The settings in words, one sentence each.
///
/// # Errors
/// Where a setting has no words.
pub fn in_words(data: &Knowledge, settings: &Settings) -> Result<Vec<String>, NoWords> {
    settings.iter().map(|(name, value)| sentence(data, name, value)).collect()
}

/// One setting in words.
pub(crate) fn sentence(data: &Knowledge, name: &str, value: &Value) -> Result<String, NoWords> {
    let name = name.replace('_', "-");
    match value {
        Value::String(word) => data.words.get(&format!("setting-{name}-{word}"), &[]),
        Value::Number(n) => data.words.get(&format!("setting-{name}"), &[("n", &n.to_string())]),
        _ => data.words.get(&format!("setting-{name}"), &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screening::screen;

    fn settings(answers: &str) -> Settings {
        let data = Knowledge::bundled().expect("the data loads");
        let asked = format!(
            r#"{{"on":"2026-11-20","birth_on":"1990-05-01","fitzpatrick":5,"zones":["chin"],"rest":"no","answers":{answers}}}"#
        );
        screen(&data, &serde_json::from_str(&asked).expect("JSON")).expect("valid").settings
    }

    #[test]
    fn of_two_findings_the_stricter_setting_holds() {
        assert_eq!(less_depth(&settings("{}")), LessDepth::Step, "a skin that marks easily");
        let both = settings(r#"{"sensitive_skin":"yes","melasma":"yes"}"#);
        assert_eq!(less_depth(&both), LessDepth::Lowest, "the lowest depth, whatever stands after it");
        assert!(fewer_passes(&both), "of the skin type");
        assert_eq!(both["test_area_days"], 28, "of both");
    }

    #[test]
    fn every_setting_is_said_in_a_sentence() {
        let data = Knowledge::bundled().expect("the data loads");
        let all = settings(
            r#"{"sensitive_skin":"yes","heart_condition":"yes","tattoo":"yes","fainting":"yes","prep_allergy":"yes"}"#,
        );
        let said = in_words(&data, &all).expect("words");
        let joined = said.join(" ");
        for words in ["lowest depth", "28 days", "numbing", "spot", "lying down", "skin cleaner"] {
            assert!(joined.contains(words), "{words}: {said:?}");
        }
    }
}
