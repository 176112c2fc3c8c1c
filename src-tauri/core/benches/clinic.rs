//! The figures of `docs/benchmarks.md`: sheets, commits and openings, each against something bare.
#![allow(clippy::expect_used, missing_docs, reason = "a benchmark stops at the first surprise")]

use criterion::{Criterion, criterion_group, criterion_main};
use rusqlite::Connection;
use serde_json::json;
use std::hint::black_box;
use std::sync::Arc;
use stipple_core::clients::{self, ClientFields};
use stipple_core::clinic::NewClinic;
use stipple_core::handouts::{self, Options};
use stipple_core::vault::Unlock;
use stipple_core::{ClinicFile, Secret, SessionId, plans, sessions};
use stipple_knowledge::Knowledge;
use stipple_knowledge::check::check;
use stipple_knowledge::course::{CourseRequest, plan};
use stipple_knowledge::screening::{Questionnaire, screen};

fn secret() -> Secret<String> {
    Secret::new("demo".to_owned())
}

/// A clinic file with one signed session.
fn clinic(dir: &std::path::Path) -> (ClinicFile, SessionId) {
    let knowledge = Arc::new(Knowledge::bundled().expect("the data loads"));
    let identity = NewClinic { name: "Oak".into(), phone: "020 7946 0123".into(), ..NewClinic::default() };
    let (mut file, _) = ClinicFile::create(dir, &identity, &secret(), knowledge).expect("a file");
    let fields = ClientFields { first_name: "Ana".into(), fitzpatrick: Some(3), ..ClientFields::default() };
    let client = clients::add(&mut file, fields).expect("a client").0.id;
    let chart = json!({
        "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London", "practitioner": "Maya Lind",
        "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 }],
        "overrides": [{ "rule": "consent", "reason": "on paper", "by": "Maya Lind" }],
    });
    let chart = serde_json::from_value(chart).expect("a chart");
    let session = sessions::add(&mut file, client, chart).expect("a draft").0.id;
    sessions::sign(&mut file, session).expect("signed");
    (file, session)
}

fn sheets(c: &mut Criterion) {
    let home = tempfile::tempdir().expect("a folder");
    let (mut file, session) = clinic(&home.path().join("oak"));
    let options = Options::parse("a4", 12).expect("options");
    c.bench_function("sheet from a stored session: compose, typeset, write", |b| {
        b.iter(|| black_box(handouts::make(&mut file, session, "en", "", options).expect("a sheet")));
    });
}

/// A paper of one page: a course plan.
fn plans_on_paper(c: &mut Criterion) {
    let home = tempfile::tempdir().expect("a folder");
    let (mut file, session) = clinic(&home.path().join("oak"));
    let client = sessions::get(&file, session).expect("a session").client_id;
    let request = json!({ "indication": "acne_scars", "zones": ["cheek_left"], "start_on": "2026-11-20" });
    let request: CourseRequest = serde_json::from_value(request).expect("a request");
    let plan = plans::keep(&mut file, client, request).expect("a plan").0.id;
    let options = Options::parse("a4", 12).expect("options");
    assert_eq!(plans::print(&mut file, plan, options).expect("a paper").pages, 1);
    c.bench_function("course plan, one page: compose, typeset, write", |b| {
        b.iter(|| black_box(plans::print(&mut file, plan, options).expect("a paper")));
    });
}

fn commits(c: &mut Criterion) {
    let home = tempfile::tempdir().expect("a folder");
    let (mut file, _) = clinic(&home.path().join("oak"));
    let mut group = c.benchmark_group("durable commit");
    group.sample_size(40);
    group.bench_function("one change of the clinic file", |b| {
        b.iter(|| {
            clients::add(&mut file, ClientFields { family_name: "Berg".into(), ..ClientFields::default() })
                .expect("added")
        });
    });
    let bare = Connection::open(home.path().join("bare.db")).expect("a database");
    let set_up = "PRAGMA key = \"x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'\";
                  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT);";
    bare.execute_batch(set_up).expect("set up");
    group.bench_function("one row, bare SQLCipher, synchronous = FULL", |b| {
        b.iter(|| bare.execute("INSERT INTO t (body) VALUES (?1)", ["x".repeat(400)]).expect("inserted"));
    });
    group.finish();
}

fn openings(c: &mut Criterion) {
    let home = tempfile::tempdir().expect("a folder");
    let dir = home.path().join("oak");
    let (file, session) = clinic(&dir);
    file.close().expect("closed");
    let knowledge = Arc::new(Knowledge::bundled().expect("the data loads"));
    let open =
        || ClinicFile::open(&dir, &Unlock::Passphrase(secret()), Arc::clone(&knowledge)).expect("open");
    let options = Options::parse("a4", 12).expect("options");
    let out = home.path().join("sheet.pdf");
    let mut group = c.benchmark_group("opening");
    group.sample_size(10);
    group.bench_function("with a passphrase, alone", |b| b.iter(|| open().close().expect("closed")));
    group.bench_function("and the sheet computed, written and recorded", |b| {
        b.iter(|| {
            let mut file = open();
            let (made, bytes) = handouts::make(&mut file, session, "en", "", options).expect("a sheet");
            std::fs::write(&out, bytes).expect("written");
            handouts::printed(&mut file, &made.id, "file").expect("recorded");
            file.close().expect("closed");
        });
    });
    group.finish();
}

fn rules(c: &mut Criterion) {
    let knowledge = Knowledge::bundled().expect("the data loads");
    let asked: Questionnaire = serde_json::from_value(json!({
        "on": "2026-11-20", "birth_on": "1990-05-01", "fitzpatrick": 3, "zones": ["cheek_left"], "rest": "no",
        "answers": { "isotretinoin": { "state": "past", "on": "2026-09-14" }, "rosacea": "unsure" },
    }))
    .expect("a questionnaire");
    c.bench_function("screening", |b| b.iter(|| black_box(screen(&knowledge, &asked).expect("a verdict"))));
    let course: CourseRequest = serde_json::from_value(json!({
        "indication": "acne_scars", "start_on": "2026-12-01", "zones": ["cheek_left", "chin"], "goal_on": "2027-06-01",
        "closed": { "weekdays": ["sunday"], "days": ["2026-12-25"] },
    }))
    .expect("a request");
    c.bench_function("planning a course", |b| {
        b.iter(|| black_box(plan(&knowledge, &course).expect("a plan")));
    });
    c.bench_function("checking the clinical data", |b| b.iter(|| black_box(check(&knowledge))));
    c.bench_function("loading the clinical data", |b| {
        b.iter(|| black_box(Knowledge::bundled().expect("the data loads")));
    });
}

criterion_group!(benches, sheets, plans_on_paper, commits, openings, rules);
criterion_main!(benches);
