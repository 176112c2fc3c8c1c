//! `cargo xtask check` and `cargo xtask test`: what has to hold, in the order that fails soonest.

use crate::shell::{Outcome, cargo, command, npm, output, run};
use crate::{run as app, setup};
use std::env;
use std::process::Command;

const BINDINGS: &str = "ui/src/lib/backend/bindings";

/// Formatting, lints, types, tidy and the fast tests.
pub(crate) fn check() -> Outcome {
    setup::for_building()?;
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["test", "--quiet", "--package", "xtask"])?;
    npm(&["run", "check"])?;
    npm(&["run", "test"])?;
    npm(&["run", "build"])?;
    let features = ["--features", "stipple/custom-protocol"];
    let lints = ["clippy", "--workspace", "--all-targets", features[0], features[1], "--", "-D", "warnings"];
    cargo(&lints)?;
    cargo(&["test", "--workspace", "--lib", "--bins", features[0], features[1]])?;
    bindings_unchanged()
}

/// Everything that CI runs; `quick` leaves the windows out.
pub(crate) fn test(quick: bool) -> Outcome {
    setup::for_testing(!quick)?;
    check()?;
    app::build_all()?;
    let features = ["--features", "stipple/custom-protocol"];
    cargo(&["test", "--workspace", features[0], features[1], "--test", "terminal", "--test", "faults"])?;
    cargo(&["test", "--package", "stipple", features[0], "custom-protocol", "--test", "printing"])?;
    if quick {
        println!("The windows were left out (--quick).");
        return Ok(());
    }
    npm(&["run", "test:browser"])?;
    windows()
}

/// The real-window tests, on a screen of their own where there is none.
fn windows() -> Outcome {
    let words = [
        "test",
        "--workspace",
        "--features",
        "stipple/custom-protocol",
        "--test",
        "window",
        "--",
        "--test-threads=1",
    ];
    if needs_own_screen() { run(on_own_screen(&words)) } else { cargo(&words) }
}

/// Whether windows need a screen that nobody looks at.
pub(crate) fn needs_own_screen() -> bool {
    cfg!(target_os = "linux") && (env::var_os("DISPLAY").is_none() || env::var_os("CI").is_some())
}

/// `cargo` with these words, under Xvfb and a session bus of its own.
pub(crate) fn on_own_screen(words: &[&str]) -> Command {
    let mut all = vec!["-a", "-s", "-screen 0 1440x1000x24", "dbus-run-session", "--", "cargo"];
    all.extend(words);
    command("xvfb-run", &all)
}

/// The tests write the TypeScript types; a difference means that they were not committed.
fn bindings_unchanged() -> Outcome {
    match output("git", &["status", "--porcelain", "--", BINDINGS]) {
        Some(changed) if !changed.trim().is_empty() => {
            Err(format!("the generated types changed; look at them and commit them:\n{changed}"))
        }
        _ => Ok(()),
    }
}
