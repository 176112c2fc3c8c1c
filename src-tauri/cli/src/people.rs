//! The same answers as text for people: one `name: value` a line, lists with a blank line between.

use serde_json::Value;

/// Puts an answer into lines.
pub(crate) fn say(answer: &Value) -> String {
    let mut text = String::new();
    match answer {
        Value::Array(items) if items.is_empty() => text.push_str("none\n"),
        Value::Array(items) => {
            let parts: Vec<String> = items.iter().map(say).collect();
            text.push_str(&parts.join("\n"));
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                field(&mut text, name, value, 0);
            }
        }
        other => text.push_str(&format!("{}\n", plain(other))),
    }
    text
}

fn field(text: &mut String, name: &str, value: &Value, depth: usize) {
    let indent = "  ".repeat(depth);
    let name = name.replace('_', " ");
    match value {
        Value::Null => {}
        Value::Array(items) if items.is_empty() => {}
        Value::Array(items) if items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            let words: Vec<String> = items.iter().map(plain).collect();
            text.push_str(&format!("{indent}{name}: {}\n", words.join(", ")));
        }
        Value::Array(items) => {
            text.push_str(&format!("{indent}{name}:\n"));
            for item in items {
                text.push_str(&format!("{indent}  - {}\n", inline(item)));
            }
        }
        Value::Object(fields) => {
            text.push_str(&format!("{indent}{name}:\n"));
            for (name, value) in fields {
                field(text, name, value, depth + 1);
            }
        }
        other => text.push_str(&format!("{indent}{name}: {}\n", plain(other))),
    }
}

fn inline(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let known = fields.iter().filter(|(_, value)| !value.is_null() && **value != Value::Array(Vec::new()));
            known.map(|(name, value)| format!("{}: {}", name.replace('_', " "), inline(value))).collect::<Vec<_>>().join("; ")
        }
        Value::Array(items) => items.iter().map(inline).collect::<Vec<_>>().join(", "),
        other => plain(other),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(words) => words.clone(),
        Value::Bool(true) => "yes".into(),
        Value::Bool(false) => "no".into(),
        other => other.to_string(),
    }
}
