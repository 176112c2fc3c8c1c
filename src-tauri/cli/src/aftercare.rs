//! Verbs of what follows a session: calls, visits, reactions, results.

use crate::answer::json_of;
use crate::args::Args;
use crate::fail::Failure;
use crate::read::{clinic_file, input};
use crate::write::Place;
use serde_json::{Value, json};
use stipple_core::handouts::Options;
use stipple_core::{AppointmentId, ClientId, agenda, clinic, reactions};

/// `call due`, `call record SESSION --in F`, `appointment set [ID] --in F`, `appointment calendar ID --out F`
pub(crate) fn agenda(args: &Args) -> Result<Value, Failure> {
    let words = args.words();
    args.only(match words.get(1) {
        Some(&"due") => &[],
        Some(&"calendar") => &["out"],
        _ => &["in"],
    })?;
    let mut file = clinic_file(args)?;
    let answer = match words.as_slice() {
        ["call", "due"] => json_of(&agenda::calls_due(&file)?)?,
        ["call", "record", session] => {
            json_of(&agenda::record_call(&mut file, session.parse()?, input(args)?)?.0)?
        }
        ["appointment", "set", id @ ..] if id.len() < 2 => {
            let id = id.first().map(|id| id.parse()).transpose()?;
            json_of(&agenda::set_appointment(&mut file, id, input(args)?)?.0)?
        }
        ["appointment", "calendar", id] => {
            let id: AppointmentId = id.parse()?;
            let text = agenda::calendar(&file, &[id])?;
            let mut place = std::fs::File::options()
                .write(true)
                .create_new(true)
                .open(args.needed("out")?)
                .map_err(stipple_core::Error::from)?;
            std::io::Write::write_all(&mut place, text.as_bytes()).map_err(stipple_core::Error::from)?;
            json!({ "ok": true })
        }
        _ => return Err(Failure::usage(format!("\"{}\" is not a verb", words.join(" ")))),
    };
    file.close()?;
    Ok(answer)
}

/// `reaction add|list --client ID`, `reaction note ID --in F`, `reaction print ID --out F.pdf`,
/// `outcome add|list --client ID`
pub(crate) fn follow(args: &Args) -> Result<Value, Failure> {
    let words = args.words();
    args.only(match words.get(1) {
        Some(&"add") => &["client", "in"],
        Some(&"list") => &["client"],
        Some(&"print") => &["out"],
        _ => &["in"],
    })?;
    let client = || -> Result<ClientId, Failure> { Ok(args.needed("client")?.parse()?) };
    let mut file = clinic_file(args)?;
    let answer = match words.as_slice() {
        ["reaction", "add"] => json_of(&reactions::keep(&mut file, client()?, input(args)?)?.0)?,
        ["reaction", "list"] => json_of(&reactions::list(&file, client()?)?)?,
        ["reaction", "note", id] => json_of(&reactions::add_note(&mut file, id.parse()?, input(args)?)?.0)?,
        ["reaction", "print", id] => {
            let place = Place::at(args.needed("out")?)?;
            let options = Options::parse(&clinic::get(&file)?.paper, 12)?;
            let printed = reactions::print(&mut file, id.parse()?, options)?.0;
            place.write(&printed.bytes)?;
            json!({ "pages": printed.pages })
        }
        ["outcome", "add"] => json_of(&reactions::keep_outcome(&mut file, client()?, input(args)?)?.0)?,
        ["outcome", "list"] => json_of(&reactions::outcomes(&file, client()?)?)?,
        _ => return Err(Failure::usage(format!("\"{}\" is not a verb", words.join(" ")))),
    };
    file.close()?;
    Ok(answer)
}
