//! `cargo xtask bench`: the figures of `docs/benchmarks.md`, measured on this machine.

use crate::shell::{Outcome, cargo};
use crate::setup;

/// Runs every benchmark in release mode and prints figures with their ratios.
pub(crate) fn bench() -> Outcome {
    setup::for_testing(true)?;
    cargo(&["bench", "--package", "stipple-core", "--bench", "clinic"])
}
