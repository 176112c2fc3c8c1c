//! The same answers as text for people: one `name: value` a line, lists with a blank line between.

use serde_json::Value;

/// Puts an answer into lines.
pub(crate) fn say(answer: &Value) -> String {
    match answer {
        Value::Array(items) if items.is_empty() => "none\n".to_owned(),
        Value::Array(items) => items.iter().map(say).collect::<Vec<_>>().join("\n"),
        Value::Object(fields) => {
            fields.iter().flat_map(|(name, value)| field(name, value, "")).map(|line| line + "\n").collect()
        }
        other => plain(other) + "\n",
    }
}

/// The lines of one field.
fn field(name: &str, value: &Value, indent: &str) -> Vec<String> {
    let name = format!("{indent}{}:", name.replace('_', " "));
    let deeper = format!("{indent}  ");
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) if items.is_empty() => Vec::new(),
        Value::Array(items) if items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            let words: Vec<String> = items.iter().map(plain).collect();
            vec![format!("{name} {}", words.join(", "))]
        }
        Value::Array(items) => {
            let rows = items.iter().map(|item| format!("{deeper}- {}", inline(item)));
            std::iter::once(name).chain(rows).collect()
        }
        Value::Object(fields) => {
            let rows = fields.iter().flat_map(|(name, value)| field(name, value, &deeper));
            std::iter::once(name).chain(rows).collect()
        }
        other => vec![format!("{name} {}", plain(other))],
    }
}

fn inline(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let known =
                fields.iter().filter(|(_, value)| !value.is_null() && **value != Value::Array(Vec::new()));
            let words = known.map(|(name, value)| format!("{}: {}", name.replace('_', " "), inline(value)));
            words.collect::<Vec<_>>().join("; ")
        }
        Value::Array(items) => items.iter().map(inline).collect::<Vec<_>>().join(", "),
        other => plain(other),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(words) => {
            words.chars().map(|it| if it.is_control() && it != '\n' { ' ' } else { it }).collect()
        }
        Value::Bool(true) => "yes".into(),
        Value::Bool(false) => "no".into(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_answer_reads_as_lines() {
        let answer =
            json!({ "family_name": "Berg", "tags": ["a", "b"], "note": null, "zones": [{ "zone": "chin" }] });
        assert_eq!(
            say(&answer),
            "family name: Berg\ntags: a, b\nzones:\n  - zone: chin\n",
            "what is empty is left out"
        );
        assert_eq!(say(&json!([])), "none\n", "never nothing at all");
    }
}
