//! The one file of a backup: parts behind each other as tar has them, and a seal over every byte.

use super::Counts;
use crate::vault::{Folder, Key, Slots, attachment_whole, sealing_key};
use crate::{Error, Result};
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;
use stipple_knowledge::said;

const FORMAT: i64 = 1;
const SEAL: &[u8; 8] = b"STPSEAL1";
/// The mark of a seal, and the seal.
const SEAL_BYTES: u64 = 8 + 32;
const KEYS: &str = "keys";
const DATABASE: &str = "clinic.db";
const ATTACHMENTS: &str = "attachments/";
const MANIFEST: &str = "manifest.json";
/// What is read into memory at most.
const LARGEST_KEYS: u64 = 1 << 20;
const LARGEST_MANIFEST: u64 = 256 << 20;
const LARGEST_ATTACHMENT: u64 = 65 << 20;

/// What a bundle says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    pub(super) format: i64,
    pub(super) stipple: String,
    /// Version of the tables.
    pub(super) tables: i64,
    pub(super) clinic_id: String,
    pub(super) made_at: String,
    pub(super) journal_entries: i64,
    pub(super) journal_head: String,
    pub(super) counts: Counts,
    /// Attachments that rows name and that were missing or damaged.
    pub(super) lost: BTreeSet<String>,
    pub(super) parts: BTreeMap<String, About>,
}

/// A part: its size and its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct About {
    bytes: u64,
    sha256: String,
}

impl Manifest {
    /// The newest form of a bundle.
    pub(super) const FORMAT: i64 = FORMAT;

    /// The names of the attachments that it holds.
    pub(super) fn attachments(&self) -> BTreeSet<String> {
        self.parts.keys().filter_map(|name| name.strip_prefix(ATTACHMENTS)).map(str::to_owned).collect()
    }
}

/// How the data key of a bundle is found.
pub(super) enum Opener<'a> {
    /// By what was typed.
    Typed(&'a crate::vault::Unlock),
    /// By the wrapping key of the slot that opened the clinic file.
    Held(&'a Key),
}

/// Counts and hashes what passes through.
struct Passing<T> {
    inner: T,
    hash: Sha256,
    bytes: u64,
}

impl<T> Passing<T> {
    fn new(inner: T) -> Self {
        Self { inner, hash: Sha256::new(), bytes: 0 }
    }

    fn took(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
    }

    fn about(self) -> About {
        About { bytes: self.bytes, sha256: format!("{:x}", self.hash.finalize()) }
    }
}

impl<T: Read> Read for Passing<T> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.took(&buffer[..count]);
        Ok(count)
    }
}

impl<T: Write> Write for Passing<T> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.took(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

/// A bundle that is being written.
pub(super) struct Packer {
    tar: tar::Builder<Passing<BufWriter<File>>>,
    parts: BTreeMap<String, About>,
}

impl Packer {
    pub(super) fn new(place: &Path) -> Result<Self> {
        let out = BufWriter::new(File::options().write(true).create_new(true).open(place)?);
        Ok(Self { tar: tar::Builder::new(Passing::new(out)), parts: BTreeMap::new() })
    }

    pub(super) fn keys(&mut self, text: &str) -> Result<()> {
        self.part(KEYS, text.len() as u64, text.as_bytes())
    }

    pub(super) fn database(&mut self, copy: &Path) -> Result<()> {
        let file = File::open(copy)?;
        self.part(DATABASE, file.metadata()?.len(), file)
    }

    pub(super) fn attachment(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        self.part(&format!("{ATTACHMENTS}{name}"), bytes.len() as u64, bytes)
    }

    fn part(&mut self, name: &str, bytes: u64, from: impl Read) -> Result<()> {
        let mut head = tar::Header::new_ustar();
        head.set_size(bytes);
        head.set_mode(0o600);
        let mut passing = Passing::new(from);
        self.tar.append_data(&mut head, name, &mut passing)?;
        let about = passing.about();
        if about.bytes != bytes {
            return Err(Error::Io { what: format!("{name} changed while it was being read") });
        }
        self.parts.insert(name.to_owned(), about);
        Ok(())
    }

    /// Writes the list of parts and the seal, durably.
    pub(super) fn finish(mut self, mut manifest: Manifest, key: &Key) -> Result<()> {
        manifest.parts = std::mem::take(&mut self.parts);
        let body = serde_json::to_vec(&manifest)?;
        self.part(MANIFEST, body.len() as u64, body.as_slice())?;
        let mut written = self.tar.into_inner()?;
        written.flush()?;
        let seal = sealed(key, &written.hash.clone().finalize())?;
        let mut file = written.inner.into_inner().map_err(std::io::IntoInnerError::into_error)?;
        file.write_all(SEAL)?;
        file.write_all(&seal)?;
        Ok(file.sync_all()?)
    }
}

fn sealed(key: &Key, hash: &[u8]) -> Result<[u8; 32]> {
    let own = sealing_key(key, b"stipple backup")?;
    // The seal is made here and nowhere else.
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(own.expose())
        .map_err(|_| Error::bug("a key of impossible length"))?;
    mac.update(hash);
    Ok(mac.finalize().into_bytes().into())
}

/// A bundle, taken apart and proved: every byte sealed, every part as the manifest has it.
pub(super) struct Unpacked {
    pub(super) manifest: Manifest,
    pub(super) key: Key,
    pub(super) keys: String,
    pub(super) clinic_id: String,
}

/// What is asked on the way: how many bytes have been read, of how many.
type Told<'a> = &'a mut dyn FnMut(u64, u64) -> bool;

/// Takes a bundle apart into a folder; attachments are written only where they are `kept`.
///
/// # Errors
/// A wrong passphrase or code; a bundle that is damaged, foreign or of a newer Stipple.
pub(super) fn unpack(
    bundle: &Path,
    opener: &Opener<'_>,
    folder: &Folder,
    kept: bool,
    told: Told<'_>,
) -> Result<Unpacked> {
    let mut file = File::open(bundle)
        .map_err(|error| Error::Io { what: format!("the backup cannot be read: {error}") })?;
    let whole = file.metadata()?.len();
    let inside = whole.checked_sub(SEAL_BYTES).ok_or_else(|| broken("it is cut off"))?;
    let seal = seal_of(&mut file, inside)?;
    let mut archive = tar::Archive::new(Passing::new(BufReader::new(file.take(inside))));
    let mut taking = Taking { opener, folder, kept, opened: None, manifest: None, seen: BTreeMap::new() };
    for entry in archive.entries()? {
        let mut entry = entry.map_err(|_| broken("a part of it does not read"))?;
        if !told(entry.raw_file_position(), whole) {
            return Err(stopped());
        }
        let name = String::from_utf8(entry.path_bytes().into_owned());
        let name = name.map_err(|_| broken("a part without a name"))?;
        if taking.manifest.is_some() || !entry.header().entry_type().is_file() {
            return Err(stray());
        }
        taking.part(name, &mut entry)?;
    }
    let mut rest = archive.into_inner();
    std::io::copy(&mut rest, &mut std::io::sink())?;
    taking.end(&rest.hash.finalize(), seal)
}

/// A bundle while it is being taken apart.
struct Taking<'a> {
    opener: &'a Opener<'a>,
    folder: &'a Folder,
    kept: bool,
    opened: Option<(String, Slots, Key)>,
    manifest: Option<Manifest>,
    seen: BTreeMap<String, About>,
}

impl Taking<'_> {
    /// Takes one part: the keys first, the list of parts last.
    fn part(&mut self, name: String, from: &mut impl Read) -> Result<()> {
        let mut part = Passing::new(from);
        match (name.as_str(), &self.opened) {
            (KEYS, None) => {
                let text = String::from_utf8(at_most(&mut part, LARGEST_KEYS)?)
                    .map_err(|_| broken("its keys do not read"))?;
                let slots = Slots::parse(&text).ok_or_else(|| broken("its keys"))?;
                let key = match self.opener {
                    Opener::Typed(unlock) => slots.open(unlock)?.0,
                    Opener::Held(wrapping) => slots.open_held(wrapping)?,
                };
                self.opened = Some((text, slots, key));
            }
            (_, None) => return Err(broken("it does not begin with its keys")),
            (DATABASE, Some(_)) => {
                let mut copy = File::create(self.folder.database())?;
                std::io::copy(&mut part, &mut copy)?;
                copy.sync_all()?;
            }
            (MANIFEST, Some(_)) => {
                let body = at_most(&mut part, LARGEST_MANIFEST)?;
                self.manifest = Some(serde_json::from_slice(&body).map_err(|_| too_new_or_broken(&body))?);
                return Ok(());
            }
            (other, Some((_, _, key))) => {
                let hash = other.strip_prefix(ATTACHMENTS).ok_or_else(stray)?;
                let bytes = at_most(&mut part, LARGEST_ATTACHMENT)?;
                attachment_whole(key, hash, &bytes)?;
                if self.kept {
                    self.folder.write_attachment(hash, &bytes)?;
                }
            }
        }
        match self.seen.insert(name, part.about()) {
            Some(_) => Err(broken("a part that is there twice")),
            None => Ok(()),
        }
    }

    /// Proves that every byte is sealed, and that the parts are those of the list.
    fn end(self, hash: &[u8], seal: [u8; 32]) -> Result<Unpacked> {
        let (keys, slots, key) = self.opened.ok_or_else(|| broken("it has no keys"))?;
        let manifest = self.manifest.ok_or_else(|| broken("it has no list of its parts"))?;
        if sealed(&key, hash)? != seal {
            return Err(broken("its seal does not fit what it holds"));
        }
        if manifest.format > FORMAT {
            return Err(Error::FileTooNew { found: manifest.format, known: FORMAT });
        }
        if manifest.parts != self.seen || manifest.clinic_id != slots.clinic_id {
            return Err(broken("its parts are not those of its list"));
        }
        Ok(Unpacked { manifest, key, keys, clinic_id: slots.clinic_id })
    }
}

fn seal_of(file: &mut File, inside: u64) -> Result<[u8; 32]> {
    let mut end = [0; 40];
    file.seek(SeekFrom::Start(inside))?;
    file.read_exact(&mut end)?;
    file.rewind()?;
    let (mark, seal) = end.split_at(SEAL.len());
    if mark != SEAL {
        return Err(broken("it is cut off, or no backup of Stipple"));
    }
    seal.try_into().map_err(|_| broken("its seal"))
}

/// A manifest that cannot be read may be of a newer Stipple.
fn too_new_or_broken(body: &[u8]) -> Error {
    let format = serde_json::from_slice::<serde_json::Value>(body).ok().and_then(|it| it["format"].as_i64());
    match format {
        Some(found) if found > FORMAT => Error::FileTooNew { found, known: FORMAT },
        _ => broken("the list of its parts"),
    }
}

fn at_most(from: &mut impl Read, most: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(broken("a part of it is larger than it can be"));
    }
    Ok(bytes)
}

fn stray() -> Error {
    broken("a part that does not belong to it")
}

pub(super) fn broken(what: &str) -> Error {
    Error::BackupDamaged { what: what.into() }
}

pub(super) fn stopped() -> Error {
    Error::conflict(said!("stopped-unchanged"))
}
