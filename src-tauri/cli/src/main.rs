//! `stipple-cli`: the verbs of the clinic file from a terminal, for scripts, IT people and tests.
//!
//! It holds no rule of its own: it reads words and files, calls the core, and prints the answer.
#![allow(clippy::print_stdout, reason = "a command-line program answers on standard output")]

mod aftercare;
mod answer;
mod args;
mod fail;
mod file;
mod people;
mod photo;
mod read;
mod supply;
mod transfer;
mod verbs;
mod write;

use fail::Failure;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match answer() {
        Ok(text) => {
            let mut out = std::io::stdout().lock();
            // A reader that has gone away is no fault of the command.
            let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
            ExitCode::SUCCESS
        }
        Err(failure) => {
            let text = if std::io::stderr().is_terminal() { failure.for_people() } else { failure.as_json() };
            eprintln!("{text}");
            ExitCode::from(failure.exit_code())
        }
    }
}

fn answer() -> Result<String, Failure> {
    let args = args::Args::parse(std::env::args_os().skip(1))?;
    if args.help {
        return Ok(args::HELP.to_owned());
    }
    let answer = verbs::run(&args)?;
    Ok(if args.json { format!("{answer}\n") } else { people::say(&answer) })
}
