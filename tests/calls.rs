//! How long the terminal takes from its start to a sheet on disk, against opening the clinic file alone,
//! in the same run. Prints medians and their ratio; `cargo xtask bench` calls it.
#![allow(clippy::expect_used, reason = "a benchmark stops at the first surprise")]
#![allow(clippy::print_stdout, reason = "a benchmark answers on standard output")]

#[path = "terminal/home.rs"]
#[allow(dead_code, reason = "a call needs only a part of the home")]
mod home;

use home::{Home, session};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Instant;
use stipple_core::vault::Unlock;
use stipple_core::{ClinicFile, Secret};
use stipple_knowledge::Knowledge;

const RUNS: usize = 15;

fn main() {
    let home = Home::with_clinic();
    let client = home.client();
    let draft = home.ok(&["session", "add", "--client", &client, "--in", "-"], &session(&json!({})));
    let id = draft["id"].as_str().expect("an id");
    home.ok(&["session", "sign", id], &Value::Null);
    let out = home.path("sheet.pdf");
    let words = ["sheet", "--session", id, "--out", out.to_str().expect("a path")];
    let knowledge = Arc::new(Knowledge::bundled().expect("the data loads"));
    let (mut calls, mut openings) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        calls.push(timed(|| drop(home.ok(&words, &Value::Null))));
        openings.push(timed(|| {
            let key = Unlock::Passphrase(Secret::new("demo".to_owned()));
            let file = ClinicFile::open(&home.path("oak"), &key, Arc::clone(&knowledge)).expect("open");
            file.close().expect("closed");
        }));
    }
    let (call, opening) = (median(calls), median(openings));
    println!(
        "a sheet from the terminal: {call:.0} ms, opening alone {opening:.0} ms, ratio {:.2}",
        call / opening
    );
}

/// Milliseconds of one go.
fn timed(work: impl FnOnce()) -> f64 {
    let began = Instant::now();
    work();
    began.elapsed().as_secs_f64() * 1000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
