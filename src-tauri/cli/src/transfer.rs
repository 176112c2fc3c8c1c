//! Verbs that bring everything out and in again.

use crate::answer::json_of;
use crate::args::Args;
use crate::fail::Failure;
use crate::read::{bytes_of, clinic_file, input, unlock};
use crate::write::Place;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use stipple_core::handouts::Options;
use stipple_core::sessions::{self, Recall};
use stipple_core::{Error, backups, clinic, transfer};

/// What the letters about a lot say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    why: String,
    advice: String,
}

/// `lot …`
pub(crate) fn lot(args: &Args) -> Result<Value, Failure> {
    match args.words().as_slice() {
        [_, "find", lot @ ..] if !lot.is_empty() => {
            args.only(&[])?;
            let file = clinic_file(args)?;
            let touched = sessions::with_lot(&file, &lot.join(" "))?;
            file.close()?;
            json_of(&touched)
        }
        [_, "letters", lot @ ..] if !lot.is_empty() => {
            args.only(&["in", "out"])?;
            letters(args, &lot.join(" "))
        }
        words => Err(Failure::usage(format!("\"{}\" is not a verb", words.join(" ")))),
    }
}

/// A letter to each client whom a lot has touched, in a folder; drafts count, since they may have been done.
fn letters(args: &Args, lot: &str) -> Result<Value, Failure> {
    let Told { why, advice } = input(args)?;
    let out = Path::new(args.needed("out")?);
    let mut file = clinic_file(args)?;
    let recall = Recall { lot: lot.to_owned(), why, advice };
    let options = Options::parse(&clinic::get(&file)?.paper, 12)?;
    let touched = sessions::with_lot(&file, lot)?;
    let clients: BTreeSet<_> = touched.iter().map(|it| it.client_id).collect();
    std::fs::create_dir_all(out).map_err(Error::from)?;
    let mut written = Vec::new();
    for client in clients {
        let (printed, _) = sessions::recall_letter(&mut file, client, &touched, &recall, options)?;
        let name = format!("recall-{client}.pdf");
        Place::at(&out.join(&name).to_string_lossy())?.write(&printed.bytes)?;
        written.push(json!({ "client_id": client, "file": name, "pages": printed.pages }));
    }
    file.close()?;
    json_of(&written)
}

/// `import FILE [--dry-run]`
pub(crate) fn import(args: &Args, from: &str) -> Result<Value, Failure> {
    args.only(&["dry-run"])?;
    let bytes = bytes_of(from, "file", transfer::LARGEST as u64)?;
    let mut file = clinic_file(args)?;
    let brought = transfer::import(&mut file, &bytes, None, args.option("dry-run").is_some())?;
    file.close()?;
    json_of(&brought)
}

/// `export --out DIR`, of the clinic or of one client.
pub(crate) fn export(args: &Args, client: Option<&str>) -> Result<Value, Failure> {
    args.only(&["out"])?;
    let out = Path::new(args.needed("out")?);
    let file = clinic_file(args)?;
    let exported = match client {
        Some(id) => transfer::export_client(&file, id.parse()?, out)?,
        None => transfer::export(&file, out, &mut |_, _| true)?,
    };
    file.close()?;
    json_of(&exported)
}

/// `backup …`
pub(crate) fn backup(args: &Args) -> Result<Value, Failure> {
    let report = match args.words().as_slice() {
        [_, "make"] => {
            args.only(&["out"])?;
            let file = clinic_file(args)?;
            let made = file.backup()?.make(Path::new(args.needed("out")?), &mut |_, _| true);
            file.close()?;
            made
        }
        [_, "verify", backup] => {
            args.only(&[])?;
            backups::verify(Path::new(backup), &unlock(args)?)
        }
        [_, "restore", backup] => {
            args.only(&["to"])?;
            let to = Path::new(args.needed("to")?);
            backups::restore(Path::new(backup), &unlock(args)?, to, &mut |_, _| true)
        }
        words => return Err(Failure::usage(format!("\"{}\" is not a verb", words.join(" ")))),
    };
    json_of(&report?)
}
