//! Verbs of the shelf.

use crate::answer::json_of;
use crate::args::Args;
use crate::fail::Failure;
use crate::read::{clinic_file, input};
use serde::Deserialize;
use serde_json::{Value, json};
use stipple_core::supplies;

/// Why a lot is recalled.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    why: String,
}

/// `supplies list`, `supplies device [ID] --in F`, `supplies product [ID] --in F`, `supplies recall LOT --in F`
pub(crate) fn supplies(args: &Args) -> Result<Value, Failure> {
    let words = args.words();
    args.only(if words.get(1) == Some(&"list") { &[] } else { &["in"] })?;
    let mut file = clinic_file(args)?;
    let answer = match words.as_slice() {
        [_, "list"] => json!({
            "devices": supplies::devices(&file)?,
            "products": supplies::products(&file)?,
            "watched": supplies::watched(&file)?,
        }),
        [_, "device", id @ ..] if id.len() < 2 => {
            let id = id.first().map(|id| id.parse()).transpose()?;
            json_of(&supplies::set_device(&mut file, id, input(args)?)?.0)?
        }
        [_, "product", id @ ..] if id.len() < 2 => {
            let id = id.first().map(|id| id.parse()).transpose()?;
            json_of(&supplies::set_product(&mut file, id, input(args)?)?.0)?
        }
        [_, "recall", lot @ ..] if !lot.is_empty() => {
            let Told { why } = input(args)?;
            json_of(&supplies::recall(&mut file, &lot.join(" "), &why)?)?
        }
        _ => return Err(Failure::usage(format!("\"{}\" is not a verb", words.join(" ")))),
    };
    file.close()?;
    Ok(answer)
}
