//! `cargo xtask bench`: the figures of `docs/benchmarks.md`, measured on this machine.

use crate::shell::{Outcome, cargo, command, npm, run};
use crate::{setup, test};

/// Runs every benchmark in release mode and prints figures with their ratios.
pub(crate) fn bench() -> Outcome {
    setup::for_testing(true)?;
    npm(&["run", "build"])?;
    cargo(&["bench", "--package", "stipple-core", "--bench", "clinic"])?;
    cargo(&["bench", "--package", "stipple-core", "--bench", "find"])?;
    cargo(&["bench", "--package", "stipple-core", "--bench", "chair"])?;
    cargo(&["bench", "--package", "stipple-core", "--bench", "today"])?;
    cargo(&["bench", "--package", "stipple-cli", "--bench", "calls"])?;
    let features = ["--features", "custom-protocol"];
    cargo(&["build", "--release", "--package", "stipple-cli"])?;
    cargo(&["bench", "--package", "stipple", features[0], features[1], "--bench", "papers"])?;
    cargo(&[
        "build",
        "--release",
        "--package",
        "stipple",
        features[0],
        features[1],
        "--example",
        "bare_window",
    ])?;
    let words = ["bench", "--package", "stipple", features[0], features[1], "--bench", "start"];
    run(if test::needs_own_screen() { test::on_own_screen(&words) } else { command("cargo", &words) })
}
