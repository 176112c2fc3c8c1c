use super::*;
use crate::fixture::clinic_of_ana;
use crate::{ClientId, ClinicFile, Error, plans, screening, signoff};
use stipple_knowledge::settle::Settlement;

fn screened(file: &mut ClinicFile, client: ClientId) -> screening::Screening {
    let asked = r#"{"on":"2026-11-20","birth_on":"1984-03-15","fitzpatrick":2,"zones":["chin"],"rest":"no",
        "answers":{"botulinum_toxin":{"state":"past","on":"2026-11-10"}}}"#;
    screening::keep(file, client, serde_json::from_str(asked).expect("JSON")).expect("kept").0
}

fn longer(file: &mut ClinicFile) {
    let decision = Settlement {
        entry: "botulinum_toxin.settling".into(),
        value: Some(42.0),
        reading: None,
        by: "Dr Amari".into(),
        on: "2026-11-21".parse().expect("a day"),
        reason: String::new(),
    };
    signoff::settle(file, decision).expect("stricter");
}

fn decided(file: &ClinicFile, version: &str) -> f64 {
    let told = why(file, "botulinum_toxin", version).expect("explained");
    told.winners[0].applied.value
}

#[test]
fn an_old_outcome_is_explained_by_the_data_that_decided_it() {
    let (_home, mut file, client) = clinic_of_ana();
    let first = screened(&mut file, client);
    longer(&mut file);
    let second = screened(&mut file, client);
    let (then, now) = (&first.verdict.knowledge_version, &second.verdict.knowledge_version);
    assert_ne!(then, now, "the clinic has decided in between");
    assert_eq!((decided(&file, then), decided(&file, now)), (28.0, 42.0), "each by its own version");
    let unheard = why(&file, "rosacea", then).expect_err("nothing rested on it");
    assert!(matches!(unheard, Error::NotFound { .. }), "{unheard}");
    let days: Vec<_> = screening::list(&file, client)
        .expect("both")
        .iter()
        .map(|kept| kept.verdict.earliest_on.map(|day| day.to_string()))
        .collect();
    assert_eq!(days, [Some("2026-12-22".into()), Some("2026-12-08".into())], "and neither is judged again");
}

#[test]
fn what_has_changed_since_a_version_is_listed() {
    let (_home, mut file, client) = clinic_of_ana();
    let first = screened(&mut file, client).verdict.knowledge_version;
    assert_eq!(changes(&file, &first).expect("none"), [], "nothing yet");
    longer(&mut file);
    let changed = changes(&file, &first).expect("one");
    let [change] = changed.as_slice() else { panic!("one change: {changed:?}") };
    assert_eq!(change.entry, "botulinum_toxin.settling", "named");
    assert_eq!(
        (change.before.as_deref(), change.after.as_deref()),
        (Some("28 days"), Some("42 days")),
        "both"
    );
    assert_eq!(change.settled.as_deref(), Some("Dr Amari"), "by whom");
    assert_eq!(list(&file).expect("versions").len(), 1, "the new one has decided nothing yet");
    assert!(matches!(changes(&file, "2020.01"), Err(Error::NotFound { .. })), "an unknown version");
}

#[test]
fn what_came_and_what_went_are_changes_too() {
    let decides = |entry: &str, says: &str| Decides {
        entry: entry.into(),
        title: entry.into(),
        says: says.into(),
        settled: None,
    };
    let changed = differences(
        &[decides("a", "1 day"), decides("b", "2 days")],
        &[decides("b", "3 days"), decides("c", "yes: stop")],
    );
    let said: Vec<_> =
        changed.iter().map(|it| (&*it.entry, it.before.as_deref(), it.after.as_deref())).collect();
    let expected =
        [("b", Some("2 days"), Some("3 days")), ("c", None, Some("yes: stop")), ("a", Some("1 day"), None)];
    assert_eq!(said, expected, "changed, new, gone");
}

#[test]
fn a_plan_that_was_followed_by_another_can_still_be_printed_and_explained() {
    let (_home, mut file, client) = clinic_of_ana();
    let asked = r#"{"indication":"acne_scars","start_on":"2026-12-01","fitzpatrick":null,"zones":["chin"]}"#;
    let mut plan = || {
        let asked = serde_json::from_str(asked).expect("JSON");
        plans::keep(&mut file, client, asked).expect("kept").0
    };
    let (old, new) = (plan(), plan());
    assert_eq!(plans::current(&file, client).expect("a plan").map(|plan| plan.id), Some(new.id), "the newer");
    let options = crate::handouts::Options::parse("a4", 12).expect("options");
    assert!(plans::print(&mut file, old.id, options).is_ok(), "the older one prints");
    let told = why(&file, "planner.interval_min", &old.knowledge_version).expect("explained");
    assert_eq!(told.winners[0].applied.value.to_string(), "28", "days");
    assert_eq!(plans::list(&file, client).expect("both").len(), 2, "both are listed");
}
