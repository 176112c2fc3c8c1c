//! What a call reads: JSON with the place of a mistake, and the passphrase, never as an argument.

use crate::args::Args;
use crate::fail::Failure;
use serde::de::DeserializeOwned;
use std::io::{IsTerminal, Read};
use std::sync::Arc;
use stipple_core::vault::Unlock;
use stipple_core::{ClinicFile, Error, Secret};
use stipple_knowledge::{Knowledge, said};

const LARGEST: u64 = 16 << 20;

/// The clinical data that is built in.
pub(crate) fn knowledge() -> Result<Arc<Knowledge>, Failure> {
    Knowledge::bundled().map(Arc::new).map_err(|error| Error::Bug { what: error.to_string() }.into())
}

/// The JSON of `--in`.
pub(crate) fn input<T: DeserializeOwned>(args: &Args) -> Result<T, Failure> {
    let from = args.needed("in")?;
    let text = if from == "-" { take(std::io::stdin().lock())? } else { take(open(from)?)? };
    if !text.trim_start().starts_with('{') {
        return Err(Error::invalid("", said!("input-one-object")).into());
    }
    let mut json = serde_json::Deserializer::from_str(&text);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| misread(&error))?;
    json.end().map_err(|error| Error::invalid("", said!("input-goes-on", why = error)))?;
    Ok(value)
}

fn open(path: &str) -> Result<std::fs::File, Failure> {
    std::fs::File::open(path).map_err(|error| Error::Io { what: format!("{path}: {error}") }.into())
}

fn take(from: impl Read) -> Result<String, Failure> {
    let mut text = String::new();
    let read = from.take(LARGEST + 1).read_to_string(&mut text);
    match read {
        Ok(count) if count as u64 <= LARGEST => Ok(text),
        Ok(_) => Err(Error::invalid("", said!("input-too-large")).into()),
        Err(_) => Err(Error::invalid("", said!("input-not-text")).into()),
    }
}

/// The bytes of a file that is no larger than `most`, whatever it says of its size.
pub(crate) fn bytes_of(path: &str, field: &str, most: u64) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = open(path)?.take(most + 1).read_to_end(&mut bytes);
    match read {
        Ok(0) => Err(Error::invalid(field, said!("file-empty")).into()),
        Ok(count) if count as u64 <= most => Ok(bytes),
        Ok(_) => Err(Error::invalid(field, said!("file-too-large", most = most >> 20)).into()),
        Err(error) => Err(Error::Io { what: format!("{path}: {error}") }.into()),
    }
}

/// The bytes of a scanned letter.
pub(crate) fn scan(path: &str) -> Result<Vec<u8>, Failure> {
    bytes_of(path, "scan", LARGEST)
}

/// Names the field: the path to it, and for an unknown one the name itself.
fn misread(error: &serde_path_to_error::Error<serde_json::Error>) -> Failure {
    let path = error.path().to_string().replace('[', ".").replace(']', "");
    let rule = error.inner().to_string();
    let misspelt = error.inner().is_syntax() || error.inner().is_eof();
    let path = if misspelt { String::new() } else { path.trim_matches(['.', '?']).to_owned() };
    let named = ["unknown field `", "missing field `"].iter().find_map(|start| rule.strip_prefix(start));
    let field = match named.and_then(|rest| rest.split_once('`')) {
        Some((name, _)) if path.is_empty() => name.to_owned(),
        Some((name, _)) if path == name || path.ends_with(&format!(".{name}")) => path,
        Some((name, _)) => format!("{path}.{name}"),
        None => path,
    };
    Error::invalid(field, said!("plain", text = without_values(&rule))).into()
}

/// A message without what was typed: it could be a name.
fn without_values(rule: &str) -> String {
    match (rule.find(": string \""), rule.rfind("\", expected ")) {
        (Some(from), Some(to)) if from < to => format!("{}: text{}", &rule[..from], &rule[to + 1..]),
        _ => rule.to_owned(),
    }
}

/// The passphrase: from the environment, a file, or a prompt.
pub(crate) fn passphrase(args: &Args) -> Result<Secret<String>, Failure> {
    if let Some(path) = args.option("passphrase-file") {
        let text = take(open(path)?)?;
        return Ok(Secret::new(text.trim_end_matches(['\r', '\n']).to_owned()));
    }
    if let Ok(text) = std::env::var("STIPPLE_PASSPHRASE") {
        return Ok(Secret::new(text));
    }
    if !std::io::stdin().is_terminal() {
        return Err(Error::Locked.into());
    }
    let typed =
        rpassword::prompt_password("Passphrase: ").map_err(|error| Error::Io { what: error.to_string() })?;
    Ok(Secret::new(typed))
}

/// How a file or a backup is opened: with the recovery code of a file, else with the passphrase.
pub(crate) fn unlock(args: &Args) -> Result<Unlock, Failure> {
    match args.option("recovery-code-file") {
        Some(path) => Ok(Unlock::RecoveryCode(Secret::new(take(open(path)?)?.trim().to_owned()))),
        None => Ok(Unlock::Passphrase(passphrase(args)?)),
    }
}

/// Opens the clinic file of `--file`.
pub(crate) fn clinic_file(args: &Args) -> Result<ClinicFile, Failure> {
    let dir = args.file()?;
    Ok(ClinicFile::open(&dir, &unlock(args)?, knowledge()?)?)
}

/// Whether a passphrase was given in a way that needs no prompt.
pub(crate) fn has_passphrase(args: &Args) -> bool {
    args.option("passphrase-file").is_some() || std::env::var_os("STIPPLE_PASSPHRASE").is_some()
}

#[cfg(test)]
mod tests {
    use super::without_values;

    #[test]
    fn a_message_never_repeats_what_was_typed() {
        let rule = "invalid type: string \"Penicillin Berg\", expected a sequence at line 1 column 2";
        assert_eq!(
            without_values(rule),
            "invalid type: text, expected a sequence at line 1 column 2",
            "no name"
        );
    }
}
