//! How long a window takes from its start to its first screen that answers: Stipple against a bare Tauri
//! window, in the same run. Prints medians and their ratio; `cargo xtask bench` calls it.
#![allow(clippy::print_stdout, reason = "a benchmark answers on standard output")]

#[path = "window/driver.rs"]
#[allow(dead_code, reason = "a start needs only a part of the driver")]
mod driver;

use driver::{Outcome, Window};
use std::path::PathBuf;

const RUNS: usize = 15;

#[tokio::main]
async fn main() -> Outcome {
    let stipple = PathBuf::from(env!("CARGO_BIN_EXE_stipple"));
    let bare = stipple.with_file_name("examples").join("bare_window");
    let (mut own, mut other) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        other.push(start(&bare, "Bare window").await?);
        own.push(start(&stipple, "Your clinic").await?);
    }
    let (own, other) = (median(own), median(other));
    println!(
        "window to first interactive paint: Stipple {own:.0} ms, bare {other:.0} ms, ratio {:.2}",
        own / other
    );
    Ok(())
}

async fn start(binary: &std::path::Path, words: &str) -> Outcome<f64> {
    let window = Window::open_binary("start", binary, &[]).await?;
    window.see(words).await?;
    let took = window.since_asked().as_secs_f64() * 1000.0;
    window.close().await?;
    Ok(took)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
