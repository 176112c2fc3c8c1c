//! Verbs of the photos.

use crate::answer::json_of;
use crate::args::Args;
use crate::fail::Failure;
use crate::read::{bytes_of, clinic_file, input};
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;
use stipple_core::ClientId;
use stipple_core::photos::{self, Purpose};

/// Why something is taken back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    reason: String,
}

/// `photo …`
pub(crate) fn photo(args: &Args) -> Result<Value, Failure> {
    let words = args.words();
    let known: &[&str] = match words.get(1) {
        Some(&("agree" | "add")) => &["client", "in"],
        Some(&"list") => &["client"],
        Some(&"export") => &["for", "out"],
        _ => &["in"],
    };
    args.only(known)?;
    let client = || -> Result<ClientId, Failure> { Ok(args.needed("client")?.parse()?) };
    let mut file = clinic_file(args)?;
    let answer = match words.as_slice() {
        [_, "agree"] => json_of(&photos::agree(&mut file, client()?, &input(args)?)?.0)?,
        [_, "withdraw", id] => {
            let Told { reason } = input(args)?;
            json_of(&photos::withdraw(&mut file, id.parse()?, &reason)?.0)?
        }
        [_, "add", place] => {
            let picture = photos::prepare(&bytes_of(place, "photo", photos::LARGEST as u64)?)?;
            json_of(&photos::add(&mut file, client()?, &input(args)?, &picture)?.0)?
        }
        [_, "list"] => json!({
            "photos": photos::list(&file, client()?)?,
            "agreements": photos::agreements(&file, client()?)?,
        }),
        [_, "remove", id] => {
            let Told { reason } = input(args)?;
            photos::remove(&mut file, id.parse()?, &reason)?;
            json!({ "ok": true })
        }
        [_, "export", id] => {
            let purpose: Purpose = args.needed("for")?.parse()?;
            photos::export(&mut file, id.parse()?, purpose, Path::new(args.needed("out")?))?;
            json!({ "ok": true })
        }
        _ => return Err(Failure::usage(format!("\"{}\" is not a verb", words.join(" ")))),
    };
    file.close()?;
    Ok(answer)
}
