//! Verbs of the photos.

use crate::args::Args;
use crate::fail::Failure;
use crate::read::{clinic_file, input};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::Path;
use stipple_core::photos::{self, Purpose};
use stipple_core::{ClientId, Error};

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
        [_, "agree"] => as_json(&photos::agree(&mut file, client()?, &input(args)?)?.0)?,
        [_, "withdraw", id] => {
            let Told { reason } = input(args)?;
            as_json(&photos::withdraw(&mut file, id.parse()?, &reason)?.0)?
        }
        [_, "add", place] => {
            let told = |error: std::io::Error| Error::Io { what: format!("{place}: {error}") };
            let picture = photos::prepare(&std::fs::read(place).map_err(told)?)?;
            as_json(&photos::add(&mut file, client()?, &input(args)?, &picture)?.0)?
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

fn as_json(value: &impl Serialize) -> Result<Value, Failure> {
    serde_json::to_value(value).map_err(|error| Error::Bug { what: error.to_string() }.into())
}
