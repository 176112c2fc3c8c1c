//! One function a verb: words in, one JSON value out.

use crate::aftercare;
use crate::answer::json_of;
use crate::args::Args;
use crate::fail::Failure;
use crate::file;
use crate::photo;
use crate::read::{clinic_file, has_passphrase, input, knowledge, passphrase, scan};
use crate::supply;
use crate::transfer;
use crate::write::Place;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use stipple_core::clinic::NewClinic;
use stipple_core::handouts::Options;
use stipple_core::{
    ClientId, ClinicFile, Error, Secret, SessionId, checkup, clients, clinic, consents, demo, editions,
    guide, handouts, journal, plans, protocols, screening, sessions, signoff,
};
use stipple_handout::Printed;
use stipple_knowledge::{Knowledge, check, course, said, screening::screen as judge, why};

type Answer = Result<Value, Failure>;

/// Does what the words say.
pub(crate) fn run(args: &Args) -> Answer {
    match args.words().as_slice() {
        ["new"] => new(args),
        ["demo"] => make_demo(args),
        ["clinic", "show"] => on_file(args, &[], |file| json_of(&clinic::get(file)?)),
        ["clinic", "set"] => {
            let change = input(args)?;
            on_file(args, &["in"], |file| json_of(&clinic::set(file, change)?.0))
        }
        ["client", "add"] => {
            let fields = input(args)?;
            on_file(args, &["in"], |file| json_of(&clients::add(file, fields)?.0))
        }
        ["client", "find", text @ ..] if !text.is_empty() => {
            let (text, limit) = (text.join(" "), args.number("limit", 50)?);
            on_file(args, &["limit"], |file| json_of(&clients::find(file, &text, limit)?))
        }
        ["client", "list"] => {
            let limit = args.number("limit", usize::MAX)?;
            on_file(args, &["limit"], |file| json_of(&clients::list(file, limit)?))
        }
        ["client", "show", id] => on_file(args, &[], |file| json_of(&clients::get(file, client_id(id)?)?)),
        ["client", "merge" | "split" | "relate" | "relations", ..] => file::people(args),
        ["note", ..] => file::note(args),
        ["screen"] => screen(args),
        ["course"] => plan(args),
        ["course", "print", id] => print_plan(args, id),
        ["questionnaire"] => leaflet(args, screening::print_form),
        ["guide"] => leaflet(args, guide::print),
        ["letter", ..] => letters(args),
        ["consent", ..] => consent(args),
        ["knowledge", ..] => knowing(args),
        ["protocol", "list"] => on_file(args, &[], |file| json_of(&protocols::list(file)?)),
        ["protocol", "set", id @ ..] if id.len() < 2 => {
            let id = id.first().map(|id| id.parse()).transpose()?;
            let fields = input(args)?;
            on_file(args, &["in"], |file| json_of(&protocols::set(file, id, fields)?.0))
        }
        ["session", "add"] => {
            let (client, chart) = (client_id(args.needed("client")?)?, input(args)?);
            on_file(args, &["client", "in"], |file| json_of(&sessions::add(file, client, chart)?.0))
        }
        ["session", "sign", id] => {
            on_file(args, &[], |file| json_of(&sessions::sign(file, session_id(id)?)?.0))
        }
        ["session", "amend", id] => {
            let chart = input(args)?;
            on_file(args, &["in"], |file| json_of(&sessions::amend(file, session_id(id)?, chart)?.0))
        }
        ["session", "show", id] => on_file(args, &[], |file| json_of(&sessions::get(file, session_id(id)?)?)),
        ["sheet"] => sheet(args),
        ["sheet", "find", text] => {
            on_file(args, &[], |file| json_of(&handouts::find(file, text, MOST_FOUND)?))
        }
        ["sheet", "copy", id] => copy_of(args, id),
        ["client", "export", id] => transfer::export(args, Some(id)),
        ["import", from] => transfer::import(args, from),
        ["export"] => transfer::export(args, None),
        ["call" | "appointment", ..] => aftercare::agenda(args),
        ["reaction" | "outcome", ..] => aftercare::follow(args),
        ["photo", ..] => photo::photo(args),
        ["supplies", ..] => supply::supplies(args),
        ["lot", ..] => transfer::lot(args),
        ["backup", ..] => transfer::backup(args),
        ["check"] => on_file(args, &[], |file| json_of(&checkup::run(file)?)),
        ["journal", "list"] => {
            let client = args.option("client").map(client_id).transpose()?;
            on_file(args, &["client"], |file| json_of(&journal::list(file, client)?))
        }
        ["journal", "verify"] => on_file(args, &[], |file| json_of(&journal::verify(file)?)),
        [] => Err(Failure::usage("which verb?")),
        _ => unknown(args),
    }
}

/// Opens the file, does one thing, closes it.
fn on_file(args: &Args, known: &[&str], work: impl FnOnce(&mut ClinicFile) -> Answer) -> Answer {
    args.only(known)?;
    let mut file = clinic_file(args)?;
    let answer = work(&mut file)?;
    file.close()?;
    Ok(answer)
}

fn unknown(args: &Args) -> Answer {
    Err(Failure::usage(format!("\"{}\" is not a verb", args.words().join(" "))))
}

fn knowing(args: &Args) -> Answer {
    match args.words().as_slice() {
        [_, "check"] => {
            args.only(&[])?;
            json_of(&check::check(&*knowledge()?))
        }
        [_, "list"] => {
            args.only(&[])?;
            json_of(&why::list(&*knowledge()?)?)
        }
        [_, "why", id] if has_file(args) => on_file(args, &["version"], |file| {
            let version =
                args.option("version").map_or_else(|| file.knowledge().version.clone(), str::to_owned);
            json_of(&editions::why(file, id, &version)?)
        }),
        [_, "versions"] => on_file(args, &[], |file| json_of(&editions::list(file)?)),
        [_, "changes"] => {
            let since = args.needed("since")?;
            on_file(args, &["since"], |file| json_of(&editions::changes(file, since)?))
        }
        [_, "why", id] => {
            args.only(&[])?;
            json_of(&why::why(&*knowledge()?, id)?)
        }
        [_, "settle"] => {
            let decision = input(args)?;
            on_file(args, &["in"], |file| json_of(&signoff::settle(file, decision)?.0))
        }
        _ => unknown(args),
    }
}

fn letters(args: &Args) -> Answer {
    match args.words().as_slice() {
        [_, "add"] => {
            let (client, letter) = (client_id(args.needed("client")?)?, input(args)?);
            let scan = args.option("scan").map(scan).transpose()?;
            on_file(args, &["client", "in", "scan"], |file| {
                json_of(&screening::keep_letter(file, client, letter, scan.as_deref())?.0)
            })
        }
        [_, "list"] => {
            let client = client_id(args.needed("client")?)?;
            on_file(args, &["client"], |file| json_of(&screening::letters(file, client)?))
        }
        _ => unknown(args),
    }
}

fn consent(args: &Args) -> Answer {
    match args.words().as_slice() {
        [_, "text"] if args.option("in").is_none() => {
            on_file(args, &[], |file| json_of(&consents::text(file)?))
        }
        [_, "text"] => {
            let new = input(args)?;
            on_file(args, &["in"], |file| json_of(&consents::set_text(file, new)?.0))
        }
        [_, "sign"] => {
            let (client, new) = (client_id(args.needed("client")?)?, input(args)?);
            on_file(args, &["client", "in"], |file| json_of(&consents::sign(file, client, &new)?.0))
        }
        [_, "withdraw", id] => {
            let why = args.needed("reason")?;
            on_file(args, &["reason"], |file| json_of(&consents::withdraw(file, id.parse()?, why)?.0))
        }
        [_, "list"] => {
            let client = client_id(args.needed("client")?)?;
            on_file(args, &["client"], |file| json_of(&consents::list(file, client)?))
        }
        [_, "print", id] => {
            let (place, options) = (Place::at(args.needed("out")?)?, paper(args)?);
            on_file(args, &["out", "paper", "size"], |file| {
                let printed = consents::print(file, id.parse()?, options)?;
                place.write(&printed.bytes)?;
                Ok(about(&printed))
            })
        }
        _ => unknown(args),
    }
}

fn print_plan(args: &Args, id: &str) -> Answer {
    let (place, options) = (Place::at(args.needed("out")?)?, paper(args)?);
    on_file(args, &["out", "paper", "size"], |file| {
        let printed = plans::print(file, id.parse()?, options)?;
        place.write(&printed.bytes)?;
        Ok(about(&printed))
    })
}

fn copy_of(args: &Args, id: &str) -> Answer {
    let (place, options) = (Place::at(args.needed("out")?)?, paper(args)?);
    on_file(args, &["out", "paper", "size"], |file| {
        let printed = handouts::copy(file, id, options)?;
        place.write(&printed.bytes)?;
        Ok(about(&printed))
    })
}

/// So many sheets are listed.
const MOST_FOUND: usize = 50;

/// A leaflet that is about no client, with the clinic's name where there is a clinic.
fn leaflet(
    args: &Args,
    print: impl Fn(&Knowledge, &str, Options) -> stipple_core::Result<Printed>,
) -> Answer {
    args.only(&["out", "paper", "size", "lang"])?;
    let (place, options) = (Place::at(args.needed("out")?)?, paper(args)?);
    let lang = args.option("lang").unwrap_or("en");
    if knowledge()?.desks.of(lang).is_none() {
        return Err(Error::invalid("lang", said!("one-of", known = "en, es")).into());
    }
    let printed = if has_file(args) {
        let file = clinic_file(args)?;
        print(&file.knowledge().spoken(lang), &clinic::get(&file)?.name, options)?
    } else {
        print(&knowledge()?.spoken(lang), "", options)?
    };
    place.write(&printed.bytes)?;
    Ok(about(&printed))
}

/// Whether a clinic file is named that is there: what needs none then speaks for that clinic.
fn has_file(args: &Args) -> bool {
    args.file().is_ok_and(|dir| dir.exists())
}

fn paper(args: &Args) -> Result<Options, Failure> {
    Ok(Options::parse(args.option("paper").unwrap_or("a4"), args.number("size", 12)?)?)
}

fn about(printed: &Printed) -> Value {
    json!({ "pages": printed.pages, "sha256": format!("{:x}", Sha256::digest(&printed.bytes)) })
}

fn client_id(text: &str) -> Result<ClientId, Failure> {
    Ok(text.parse()?)
}

fn session_id(text: &str) -> Result<SessionId, Failure> {
    Ok(text.parse()?)
}

fn new(args: &Args) -> Answer {
    args.only(&["name", "country", "zone", "phone", "hours", "out-of-hours", "emergency"])?;
    let text = |name: &str| args.option(name).unwrap_or_default().to_owned();
    let own = |name: &str| args.option(name).map(str::to_owned);
    let identity = NewClinic {
        name: args.needed("name")?.to_owned(),
        country: own("country"),
        zone: own("zone"),
        phone: text("phone"),
        hours: text("hours"),
        out_of_hours: text("out-of-hours"),
        emergency: own("emergency"),
        paper: None,
    };
    let (file, code) = ClinicFile::create(&args.file()?, &identity, &passphrase(args)?, knowledge()?)?;
    let clinic_id = clinic::get(&file)?.id;
    file.close()?;
    // The code is printed once, here, for whoever sets the clinic up.
    Ok(json!({ "clinic_id": clinic_id, "recovery_code": code.to_text().expose() }))
}

fn make_demo(args: &Args) -> Answer {
    args.only(&["clients", "seed"])?;
    let passphrase = if has_passphrase(args) { passphrase(args)? } else { Secret::new("demo".to_owned()) };
    let (count, seed) = (args.number("clients", 12)?, args.number("seed", 1)?);
    json_of(&demo::fill(&args.file()?, &passphrase, count, seed, knowledge()?)?)
}

fn screen(args: &Args) -> Answer {
    args.only(&["in", "client"])?;
    let asked = input(args)?;
    match args.option("client") {
        None => json_of(&judge(&*knowledge()?, &asked)?),
        Some(client) => {
            let client = client_id(client)?;
            on_file(args, &["in", "client"], |file| json_of(&screening::keep(file, client, asked)?.0))
        }
    }
}

fn plan(args: &Args) -> Answer {
    args.only(&["in", "client"])?;
    let asked = input(args)?;
    match args.option("client") {
        None => json_of(&course::plan(&*knowledge()?, &asked)?),
        Some(client) => {
            let client = client_id(client)?;
            on_file(args, &["in", "client"], |file| json_of(&plans::keep(file, client, asked)?.0))
        }
    }
}

fn sheet(args: &Args) -> Answer {
    args.only(&["session", "in", "out", "lang", "paper", "size", "calendar"])?;
    let out = Place::at(args.needed("out")?)?;
    let calendar = args.option("calendar").map(Place::at).transpose()?;
    let lang = args.option("lang").unwrap_or("en");
    let size = args.number("size", 12)?;
    match (args.option("session"), args.option("in")) {
        (None, Some(_)) => {
            let options = Options::parse(args.option("paper").unwrap_or("a4"), size)?;
            let (bytes, report) = handouts::preview(&*knowledge()?, input(args)?, lang, options)?;
            out.write(&bytes)?;
            calendar.map_or(Ok(()), |place| place.write(report.calendar.as_bytes()))?;
            json_of(&report)
        }
        (Some(id), None) => {
            let id = session_id(id)?;
            let mut file = clinic_file(args)?;
            let usual = clinic::get(&file)?.paper;
            let options = Options::parse(args.option("paper").unwrap_or(&usual), size)?;
            let (made, bytes) = handouts::make(&mut file, id, lang, "", options)?;
            out.write(&bytes)?;
            if let Some(place) = calendar {
                place.write(handouts::calendar(&file, &made.id)?.as_bytes())?;
            }
            handouts::printed(&mut file, &made.id, "file")?;
            file.close()?;
            Ok(made.report)
        }
        _ => Err(Failure::usage("a sheet is made from --session ID or from --in F")),
    }
}
