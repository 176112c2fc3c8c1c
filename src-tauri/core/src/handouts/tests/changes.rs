//! What a change of the input changes on the sheet.

use super::made;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn a_changed_field_changes_only_the_lines_that_depend_on_it() {
    let lines = |extra: &Value| -> BTreeMap<String, String> {
        made(extra).lines.into_iter().map(|line| (line.id, line.text)).collect()
    };
    let before = lines(&json!({}));
    let changed = |extra: &Value| -> BTreeSet<String> {
        let after = lines(extra);
        let ids = before.keys().chain(after.keys());
        ids.filter(|id| before.get(*id) != after.get(*id)).cloned().collect()
    };
    for (extra, expected) in [
        (json!({}), &[][..]),
        (json!({ "clinic": { "phone": "020 7946 0999" } }), &["call-us", "help-today"]),
        (json!({ "clinic": { "country": "IE" } }), &["call-emergency", "help-now"]),
        (json!({ "client": { "first_name": "Bea" } }), &["foot-only", "sheet-opening"]),
        (json!({ "next_on": "2026-12-20" }), &["next-on", "next-stop"]),
        (json!({ "session": { "gel": { "name": "another" } } }), &["did"]),
    ] {
        let expected: BTreeSet<String> = expected.iter().map(|id| (*id).to_owned()).collect();
        assert_eq!(changed(&extra), expected, "{extra}");
    }
}
