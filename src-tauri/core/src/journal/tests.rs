use super::*;
use crate::clients::{self, ClientFields};
use crate::clinic::{self, ClinicChange};
use crate::fixture::clinic;
use crate::{Error, db};

fn named(name: &str) -> ClientFields {
    ClientFields { family_name: name.into(), ..ClientFields::default() }
}

#[test]
fn every_change_is_an_entry_in_the_same_breath() {
    let (_home, mut file) = clinic();
    let (client, changes) = clients::add(&mut file, named("Berg")).expect("added");
    assert_eq!(changes.n, 2, "after set-up");
    clients::set(&mut file, client.id, named("Lind")).expect("changed");
    let ops: Vec<String> = list(&file, None).expect("a list").into_iter().map(|entry| entry.op).collect();
    assert_eq!(ops, ["create_clinic", "add_client", "set_client"], "in order");
    assert_eq!(list(&file, Some(client.id)).expect("a list").len(), 2, "what concerns one client");
    let chain = verify(&file).expect("verified");
    assert!(chain.ok && chain.entries == 3, "{chain:?}");
}

#[test]
fn a_refused_change_leaves_no_trace() {
    let (_home, mut file) = clinic();
    for fields in [named(""), named("a\0b"), named(&"x".repeat(1_000_000))] {
        assert!(
            matches!(clients::add(&mut file, fields), Err(Error::Invalid { field, .. }) if field == "family_name")
        );
    }
    assert_eq!(verify(&file).expect("verified").entries, 1, "only set-up");
    assert!(clients::list(&file, 10).expect("clients").is_empty(), "nobody");
}

#[test]
fn undo_writes_the_revision_before_as_a_new_one() {
    let (_home, mut file) = clinic();
    let (client, _) = clients::add(&mut file, named("Berg")).expect("added");
    clients::set(&mut file, client.id, named("Lind")).expect("changed");
    clients::set(&mut file, client.id, named("Osei")).expect("changed");
    undo(&mut file, None).expect("undone");
    assert_eq!(clients::get(&file, client.id).expect("there").fields.family_name, "Lind", "one step back");
    undo(&mut file, None).expect("undone");
    assert_eq!(clients::get(&file, client.id).expect("there").fields.family_name, "Berg", "two steps back");
    undo(&mut file, None).expect("undone");
    assert!(matches!(clients::get(&file, client.id), Err(Error::NotFound { .. })), "not there any more");
    assert!(matches!(undo(&mut file, None), Err(Error::Conflict { .. })), "nothing is left to take back");
    let chain = verify(&file).expect("verified");
    assert!(chain.ok && chain.entries == 7, "every step is an entry: {chain:?}");
}

#[test]
fn undo_reaches_the_clinic_too() {
    let (_home, mut file) = clinic();
    let change = ClinicChange { name: Some("Ash".into()), ..ClinicChange::default() };
    clinic::set(&mut file, change).expect("changed");
    undo(&mut file, None).expect("undone");
    assert_eq!(clinic::get(&file).expect("a clinic").name, "Oak", "as it was");
}

#[test]
fn any_change_of_a_past_entry_is_found() {
    let changes = [
        "UPDATE journal SET actor = 'somebody else' WHERE n = 2",
        "UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE n = 3",
        "UPDATE journal SET entity_id = 'x' WHERE n = 2",
        "UPDATE journal SET hash = prev_hash WHERE n = 2",
        "DELETE FROM journal WHERE n = 2",
        "DELETE FROM journal WHERE n = 4",
        "UPDATE journal SET n = 9 WHERE n = 4",
        "UPDATE journal_payload SET body = replace(body, 'Lind', 'Berg') WHERE n = 3",
    ];
    for change in changes {
        let (_home, mut file) = clinic();
        let (client, _) = clients::add(&mut file, named("Berg")).expect("added");
        clients::set(&mut file, client.id, named("Lind")).expect("changed");
        clients::set(&mut file, client.id, named("Osei")).expect("changed");
        let direct = file.connection().expect("open");
        assert!(
            direct.execute_batch(change).is_err() || change.contains("payload"),
            "a trigger refuses: {change}"
        );
        direct
            .execute_batch("DROP TRIGGER journal_stays; DROP TRIGGER journal_is_never_deleted;")
            .expect("forced");
        direct.execute_batch(change).expect("changed behind its back");
        let chain = verify(&file).expect("verified");
        assert!(!chain.ok && chain.problem.is_some(), "found: {change}");
    }
}

#[test]
fn the_clock_of_the_journal_never_runs_backwards() {
    let db = crate::db::Connection::open_in_memory().expect("memory");
    let mut db = db;
    db::migrate(&mut db, |_, _| Ok(())).expect("tables");
    let at = |millis: i64| Stamp { device_id: "d".into(), actor: "a".into(), at: "t".into(), millis };
    let mut before = String::new();
    for millis in [1_000, 5_000, 2_000, -9_000, 5_001] {
        let entry =
            append(&db, &at(millis), "op", "client", "x", None, &serde_json::json!({})).expect("appended");
        assert!(entry.hlc > before, "{} after {before}", entry.hlc);
        before = entry.hlc;
    }
}

#[test]
fn the_last_entry_is_found_without_reading_the_others() {
    let (_home, file) = clinic();
    let db = file.connection().expect("open");
    let sql = "EXPLAIN QUERY PLAN SELECT hash FROM journal ORDER BY n DESC LIMIT 1";
    let plan: String = db.query_row(sql, [], |row| row.get("detail")).expect("a plan");
    let steps = db.prepare(sql).expect("a plan").query_map([], |_| Ok(())).expect("its steps").count();
    assert_eq!((plan.as_str(), steps), ("SCAN journal", 1), "from the end, without sorting");
}
