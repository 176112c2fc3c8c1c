//! The project's own commands: `cargo xtask run | test | check | bench | icons | licences`.
//!
//! It sets up what is missing (after saying what and why), then calls the ordinary tools in the
//! ordinary order. It must never hold a rule of the product.
#![allow(clippy::print_stdout, reason = "a command-line program talks to people on standard output")]

mod bench;
mod licences;
mod run;
mod setup;
mod shell;
mod test;

use std::process::ExitCode;

const HELP: &str = "cargo xtask COMMAND

  run [--demo] [--release]   set up what is missing, build, and open Stipple
                             (--demo opens a clinic of invented people)
  test [--quick]             everything CI runs; --quick leaves the windows out
  check                      formatting, lints, types, tidy, fast tests
  bench                      the figures of docs/benchmarks.md, measured on this machine
  icons                      draw the icon files again from icons/stipple.svg
  licences                   list the libraries and their licences again
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| args.iter().any(|arg| arg == flag);
    let result = match args.first().map(String::as_str) {
        Some("run") => run::run(has("--demo"), has("--release")),
        Some("test") => test::test(has("--quick")),
        Some("check") => test::check(),
        Some("bench") => bench::bench(),
        Some("icons") => run::icons(),
        Some("licences") => licences::licences(),
        _ => {
            println!("{HELP}");
            return if args.is_empty() || has("--help") { ExitCode::SUCCESS } else { ExitCode::from(2) };
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\nxtask: {message}");
            ExitCode::FAILURE
        }
    }
}
