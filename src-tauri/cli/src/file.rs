//! Verbs of the client file: who is the same person, who belongs to whom, notes and their papers.

use crate::answer::json_of;
use crate::args::Args;
use crate::fail::Failure;
use crate::read::{bytes_of, clinic_file};
use crate::write::Place;
use serde_json::{Value, json};
use stipple_core::{ClientId, NoteId, clients, notes};

/// `client merge GONE --into ID`, `client split ID`, `client relate ID --other ID [--kind K]`,
/// `client relations ID`
pub(crate) fn people(args: &Args) -> Result<Value, Failure> {
    let words = args.words();
    args.only(match words.get(1) {
        Some(&"merge") => &["into"],
        Some(&"relate") => &["other", "kind"],
        _ => &[],
    })?;
    let mut file = clinic_file(args)?;
    let answer = match words.as_slice() {
        [_, "merge", gone] => {
            json_of(&clients::merge(&mut file, gone.parse()?, args.needed("into")?.parse()?)?.0)?
        }
        [_, "split", gone] => json_of(&clients::split(&mut file, gone.parse()?)?.0)?,
        [_, "relate", client] => {
            let client: ClientId = client.parse()?;
            clients::relate(&mut file, client, args.needed("other")?.parse()?, args.option("kind"))?;
            json_of(&clients::relations(&file, client)?)?
        }
        [_, "relations", client] => json_of(&clients::relations(&file, client.parse()?)?)?,
        _ => return Err(Failure::usage(format!("\"{}\" is not a verb", words.join(" ")))),
    };
    file.close()?;
    Ok(answer)
}

/// `note add --client ID [--text T] [--paper F]`, `note list --client ID`, `note paper ID --out F`,
/// `note remove ID`
pub(crate) fn note(args: &Args) -> Result<Value, Failure> {
    let words = args.words();
    args.only(match words.get(1) {
        Some(&"add") => &["client", "text", "paper"],
        Some(&"list") => &["client"],
        Some(&"paper") => &["out"],
        _ => &[],
    })?;
    let client = || -> Result<ClientId, Failure> { Ok(args.needed("client")?.parse()?) };
    let mut file = clinic_file(args)?;
    let answer = match words.as_slice() {
        [_, "add"] => {
            let from = args.option("paper");
            let bytes = from.map(|from| bytes_of(from, "paper", notes::LARGEST as u64)).transpose()?;
            let paper = from.zip(bytes.as_deref());
            json_of(&notes::add(&mut file, client()?, args.option("text").unwrap_or_default(), paper)?.0)?
        }
        [_, "list"] => json_of(&notes::list(&file, client()?)?)?,
        [_, "paper", id] => {
            let place = Place::at(args.needed("out")?)?;
            let (paper, bytes) = notes::paper(&file, id.parse::<NoteId>()?)?;
            place.write(&bytes)?;
            json!({ "name": paper.name, "sha256": paper.sha256 })
        }
        [_, "remove", id] => json_of(&notes::remove(&mut file, id.parse()?)?.0)?,
        _ => return Err(Failure::usage(format!("\"{}\" is not a verb", words.join(" ")))),
    };
    file.close()?;
    Ok(answer)
}
