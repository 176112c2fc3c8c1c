//! What a morning reads: who is due, calls, drafts, reviews and reactions, in clinics of 1,000 to 100,000
//! invented clients, each with a plan and most with sessions.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark stops at the first surprise, and says its figures"
)]

use chrono::{Days, NaiveDate};
use std::sync::Arc;
use std::time::Instant;
use stipple_core::vault::Unlock;
use stipple_core::{
    ClinicFile, Secret, agenda, clients, consents, demo, plans, reactions, screening, sessions,
};
use stipple_knowledge::Knowledge;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
const MORNINGS: usize = 11;

type Part = (&'static str, fn(&ClinicFile, NaiveDate) -> usize);

/// Its parts, to see which one grows.
const PARTS: [Part; 7] = [
    ("reviews", |file, today| plans::reviews(file, today).expect("reviews").len()),
    ("calls", |file, _| agenda::calls_due(file).expect("calls").len()),
    ("visits", |file, today| agenda::appointments_on(file, today).expect("visits").len()),
    ("reactions", |file, _| reactions::open(file).expect("reactions").len()),
    ("drafts", |file, _| sessions::drafts(file).expect("drafts").len()),
    ("sessions", |file, today| sessions::ended_between(file, today, today).expect("sessions").len()),
    ("clients", |file, _| clients::count(file).expect("clients").min(1)),
];

/// Everything that the first screen shows; answers with how many rows that is.
fn morning(file: &ClinicFile) -> usize {
    let today = file.today().expect("today");
    let (due, _) = plans::due(file, today - Days::new(90), today + Days::new(7), 100).expect("due");
    for it in &due {
        let client = it.plan.client_id;
        clients::get(file, client).expect("a client");
        screening::latest(file, client).expect("a screening");
        screening::standing_findings(file, client).expect("findings");
        consents::valid(file, client, it.on.max(today)).expect("a consent");
    }
    due.len() + PARTS.iter().map(|(_, part)| part(file, today)).sum::<usize>()
}

fn main() {
    let data = Arc::new(Knowledge::bundled().expect("the data loads"));
    for size in SIZES {
        let home = tempfile::tempdir().expect("a folder");
        let (place, secret) = (home.path().join("oak"), Secret::new("demo".to_owned()));
        demo::fill(&place, &secret, size, 1, Arc::clone(&data)).expect("people");
        let file = ClinicFile::open(&place, &Unlock::Passphrase(secret), Arc::clone(&data)).expect("open");
        let mut took = Vec::new();
        let mut rows = 0;
        for _ in 0..MORNINGS {
            let begun = Instant::now();
            rows = std::hint::black_box(morning(&file));
            took.push(begun.elapsed());
        }
        let today = file.today().expect("today");
        for (what, part) in PARTS {
            let begun = Instant::now();
            std::hint::black_box(part(&file, today));
            println!("  {what}: {:?}", begun.elapsed());
        }
        let first = took[0];
        took.sort();
        println!(
            "a morning among {size} clients: {rows} rows, first {first:?}, median {:?}",
            took[MORNINGS / 2]
        );
    }
}
