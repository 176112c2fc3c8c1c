//! The words of a call.

use crate::fail::Failure;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

pub(crate) const HELP: &str = "\
stipple-cli [--file DIR] [--json] VERB …

  new --name N [--country GB] [--zone Europe/London] [--phone P] [--hours H]
      [--out-of-hours P] [--emergency P]      set up a clinic file in the folder DIR
  clinic show | clinic set --in F             the clinic's identity
  demo [--clients N] [--seed S]               a clinic file of invented people
  client add --in F | client find TEXT [--limit 50] | client show ID | client list [--limit N]
  client merge GONE --into ID | client split ID | client relate ID --other ID [--kind K]
  client relations ID                         two files of one person; who belongs to whom
  note add --client ID [--text T] [--paper F] | note list --client ID
  note paper ID --out F | note remove ID      notes, and the papers with them
  screen --in F [--client ID]                 suitability, with reasons and sources
  course --in F [--client ID]                 a course plan
  course print ID --out F.pdf [--paper a4|letter] [--size 12|14|16|18]
  questionnaire --out F.pdf [--lang en|es]    every question, to answer on paper
  guide --out F.pdf [--lang en|es]            Stipple on one page
  letter add --client ID --in F [--scan FILE] | letter list --client ID
                                              a doctor's letter, with its scanned page
  consent text [--in F] | consent sign --client ID --in F | consent list --client ID
  consent withdraw ID --reason R | consent print ID --out F.pdf
                                              what a client agrees to, frozen as it was read
  protocol list | protocol set [ID] --in F    ways to treat under a name
  session add --client ID --in F | session sign ID | session amend ID --in F | session show ID
  sheet (--session ID | --in F) --out F.pdf [--lang en|es|fr|de|pl|pt|ar] [--paper a4|letter]
      [--size 12|14|16|18] [--calendar F.ics]
  sheet find TEXT                             sheets whose id begins so
  sheet copy SHEET --out F.pdf                what each line rests on, for the practitioner
  import FILE [--dry-run]                     clients of a table (CSV) or address cards (vCard)
  export --out DIR | client export ID --out DIR
                                              everything, as tables, JSON and PDFs
  call due | record SESSION --in F         who is called after a session, and what was said
  appointment set [ID] --in F | calendar ID --out F.ics
  reaction add --client ID --in F | list --client ID | note ID --in F | print ID --out F.pdf
  outcome add --client ID --in F | list --client ID
  photo agree --client ID --in F | add FILE --client ID --in F | list --client ID | export ID --for P --out F
  photo withdraw ID --in F | remove ID --in F
  supplies list | device [ID] --in F | product [ID] --in F | recall LOT --in F
  lot find LOT                                every session and client a lot has touched
  lot letters LOT --in F --out DIR            a letter to each of them: why, and what to do
  backup make --out F | backup verify F | backup restore F --to DIR
                                              a copy of everything, proved; with the passphrase
                                              or --recovery-code-file F
  check                                       is the file whole?
  journal list [--client ID] | journal verify
  knowledge list | knowledge why ID | knowledge check | knowledge settle --in F
                                              what the sources say, and what won
  knowledge why ID --version V | knowledge versions | knowledge changes --since V
                                              as it was when it decided, and what has changed

The passphrase comes from STIPPLE_PASSPHRASE, from --passphrase-file F, or is asked for.
--in F reads JSON from a file, or from standard input where F is -.
Exit: 0 done, 1 invalid, 2 usage, 3 locked, 4 damaged, 5 disk or in use, 70 a fault of Stipple.
";

/// Options with a value, for any verb.
const VALUED: [&str; 29] = [
    "into",
    "other",
    "kind",
    "text",
    "reason",
    "file",
    "to",
    "recovery-code-file",
    "scan",
    "passphrase-file",
    "in",
    "out",
    "client",
    "session",
    "limit",
    "lang",
    "paper",
    "size",
    "name",
    "country",
    "zone",
    "phone",
    "hours",
    "out-of-hours",
    "emergency",
    "clients",
    "version",
    "since",
    "calendar",
];

/// A call, taken apart.
#[derive(Debug, Default)]
pub(crate) struct Args {
    pub(crate) json: bool,
    pub(crate) help: bool,
    words: Vec<String>,
    options: BTreeMap<String, String>,
}

impl Args {
    pub(crate) fn parse(words: impl Iterator<Item = OsString>) -> Result<Self, Failure> {
        let mut args = Self::default();
        let mut words =
            words.map(|word| word.into_string().map_err(|_| Failure::usage("a word is not valid text")));
        let mut literal = false;
        while let Some(word) = words.next().transpose()? {
            match word.strip_prefix("--").filter(|_| !literal) {
                Some("") => literal = true,
                Some("json") => args.json = true,
                Some("help") => args.help = true,
                Some("dry-run") => drop(args.options.insert("dry-run".into(), String::new())),
                Some(option) => {
                    let (name, given) = match option.split_once('=') {
                        Some((name, value)) => (name, Some(value.to_owned())),
                        None => (option, None),
                    };
                    if !VALUED.contains(&name) && name != "seed" {
                        return Err(Failure::usage(format!("--{name} is not an option")));
                    }
                    let value = match given {
                        Some(value) => value,
                        None => words
                            .next()
                            .transpose()?
                            .ok_or_else(|| Failure::usage(format!("--{name} needs a value")))?,
                    };
                    if args.options.insert(name.to_owned(), value).is_some() {
                        return Err(Failure::usage(format!("--{name} is given twice")));
                    }
                }
                None => args.words.push(word),
            }
        }
        args.help |= args.words.first().is_some_and(|word| word == "help");
        Ok(args)
    }

    /// The words that are no options.
    pub(crate) fn words(&self) -> Vec<&str> {
        self.words.iter().map(String::as_str).collect()
    }

    pub(crate) fn option(&self, name: &str) -> Option<&str> {
        self.options.get(name).map(String::as_str)
    }

    pub(crate) fn needed(&self, name: &str) -> Result<&str, Failure> {
        self.option(name).ok_or_else(|| Failure::usage(format!("--{name} is missing")))
    }

    /// A whole number.
    pub(crate) fn number<T: std::str::FromStr>(&self, name: &str, otherwise: T) -> Result<T, Failure> {
        match self.option(name) {
            None => Ok(otherwise),
            Some(text) => {
                text.parse().map_err(|_| Failure::usage(format!("--{name} {text} is not a number")))
            }
        }
    }

    pub(crate) fn file(&self) -> Result<PathBuf, Failure> {
        self.needed("file").map(PathBuf::from)
    }

    /// Refuses options that this verb does not know.
    pub(crate) fn only(&self, known: &[&str]) -> Result<(), Failure> {
        let general = ["file", "passphrase-file", "recovery-code-file"];
        match self
            .options
            .keys()
            .find(|name| !known.contains(&name.as_str()) && !general.contains(&name.as_str()))
        {
            Some(name) => Err(Failure::usage(format!("--{name} does not belong to this verb"))),
            None => Ok(()),
        }
    }
}
