//! Key slots: the data key, wrapped once for each way to open the file.
//!
//! A slot judges the passphrase, so that a wrong one is never taken for a damaged database. The slots
//! stand in two copies, each with a checksum; the cost figures of a file are capped when it is read.

use crate::vault::code::RecoveryCode;
use crate::vault::folder::Folder;
use crate::vault::{Key, Unlock, random};
use crate::{Error, Result, Secret};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use stipple_knowledge::said;

const FORMAT: u32 = 1;
/// Argon2id: 64 MiB, 3 passes, 4 lanes.
const COST: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 4 };
/// What a file may ask for, so that a foreign one cannot stall the program.
const MOST: Cost = Cost { memory_kib: 1024 * 1024, passes: 10, lanes: 16 };
const SHORTEST_PASSPHRASE: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Way {
    Passphrase { cost: Cost, salt: String },
    RecoveryCode { salt: String },
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Slot {
    way: Way,
    nonce: String,
    wrapped: String,
}

/// The key slots of a file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Slots {
    format: u32,
    pub(crate) clinic_id: String,
    pub(super) label: String,
    entries: Vec<Slot>,
}

/// A passphrase that opens nothing worth opening is refused.
pub(super) fn check_passphrase(passphrase: &Secret<String>) -> Result<()> {
    // Only its length is looked at.
    let length = passphrase.expose().chars().count();
    if length < SHORTEST_PASSPHRASE {
        return Err(Error::invalid("passphrase", said!("at-least-characters", least = SHORTEST_PASSPHRASE)));
    }
    if length > 1000 {
        return Err(Error::invalid("passphrase", said!("at-most-characters", most = 1000)));
    }
    Ok(())
}

impl Slots {
    /// Wraps the key for a passphrase and for the recovery code; answers with the wrapping key of the
    /// passphrase too.
    pub(super) fn new(
        clinic_id: &str,
        label: &str,
        passphrase: &Secret<String>,
        code: &RecoveryCode,
        key: &Key,
    ) -> Result<(Self, Key)> {
        let mut made = Self {
            format: FORMAT,
            clinic_id: clinic_id.to_owned(),
            label: label.to_owned(),
            entries: vec![],
        };
        let salt = hex(&random::<16>()?);
        let ways = [Way::Passphrase { cost: COST, salt: salt.clone() }, Way::RecoveryCode { salt }];
        let unlocks = [Unlock::Passphrase(passphrase.clone()), Unlock::RecoveryCode(code.to_text())];
        let mut first = None;
        for (way, unlock) in ways.into_iter().zip(&unlocks) {
            let wrapping = way.key(unlock)?.ok_or_else(|| Error::bug("a slot without its way"))?;
            let nonce = random::<24>()?;
            let bound = made.bound(&way)?;
            // The data key is wrapped here and nowhere else.
            let payload = Payload { msg: key.expose(), aad: &bound };
            let wrapped = cipher(&wrapping)
                .encrypt(XNonce::from_slice(&nonce), payload)
                .map_err(|_| Error::bug("the key could not be wrapped"))?;
            made.entries.push(Slot { way, nonce: hex(&nonce), wrapped: hex(&wrapped) });
            first = first.or(Some(wrapping));
        }
        let first = first.ok_or_else(|| Error::bug("a file without a slot"))?;
        Ok((made, first))
    }

    /// Unwraps the data key; answers with it and with the wrapping key of the slot that opened.
    pub(crate) fn open(&self, unlock: &Unlock) -> Result<(Key, Key)> {
        for slot in &self.entries {
            let Some(wrapping) = slot.way.key(unlock)? else { continue };
            if let Some(key) = self.unwrap(slot, &wrapping)? {
                return Ok((key, wrapping));
            }
        }
        Err(Error::WrongPassphrase)
    }

    /// Unwraps the data key with the wrapping key of one of the slots.
    pub(crate) fn open_held(&self, wrapping: &Key) -> Result<Key> {
        for slot in &self.entries {
            if let Some(key) = self.unwrap(slot, wrapping)? {
                return Ok(key);
            }
        }
        Err(Error::WrongPassphrase)
    }

    /// The data key of a slot; nothing where the wrapping key is another's.
    fn unwrap(&self, slot: &Slot, wrapping: &Key) -> Result<Option<Key>> {
        let (nonce, wrapped) = (unhex(&slot.nonce)?, unhex(&slot.wrapped)?);
        if nonce.len() != 24 {
            return Err(Error::damaged("a key slot"));
        }
        let bound = self.bound(&slot.way)?;
        let payload = Payload { msg: &wrapped, aad: &bound };
        let Ok(key) = cipher(wrapping).decrypt(XNonce::from_slice(&nonce), payload) else { return Ok(None) };
        let key = Secret::new(key);
        // Moved into its fixed size; the copy is wiped.
        let fixed =
            <[u8; 32]>::try_from(key.expose().as_slice()).map_err(|_| Error::damaged("a key slot"))?;
        Ok(Some(Secret::new(fixed)))
    }

    /// What a slot is bound to: it opens in no other file, and with no other cost.
    fn bound(&self, way: &Way) -> Result<Vec<u8>> {
        Ok(serde_json::to_vec(&(self.format, &self.clinic_id, way))?)
    }

    /// Writes both copies, each in one step.
    pub(super) fn write(&self, folder: &Folder) -> Result<()> {
        let body = serde_json::to_string(self)?;
        let text = format!("{body}\n{:x}\n", Sha256::digest(body.as_bytes()));
        folder.write_keys(text.as_bytes())
    }

    /// How many copies are whole and say the same as the one in use.
    pub(super) fn whole_copies(folder: &Folder) -> Result<usize> {
        let copies = folder.read_keys()?;
        let used = copies.iter().find(|copy| Self::parse(copy).is_some());
        Ok(copies.iter().filter(|copy| Some(*copy) == used).count())
    }

    /// A copy of the slots, if its checksum holds.
    pub(crate) fn parse(copy: &str) -> Option<Self> {
        let (body, rest) = copy.split_once('\n')?;
        (rest.trim() == format!("{:x}", Sha256::digest(body.as_bytes())))
            .then(|| serde_json::from_str(body).ok())?
    }

    /// Reads the first copy that is whole.
    pub(super) fn read(folder: &Folder) -> Result<Self> {
        let copies = folder.read_keys()?;
        let mut whole = copies.iter().filter_map(|copy| Self::parse(copy));
        let slots = whole.next().ok_or_else(|| Error::damaged("both copies of its keys"))?;
        if slots.format > FORMAT {
            return Err(Error::FileTooNew { found: slots.format.into(), known: FORMAT.into() });
        }
        Ok(slots)
    }
}

impl Way {
    /// The wrapping key of this way, if the unlock is of its kind.
    fn key(&self, unlock: &Unlock) -> Result<Option<Key>> {
        let mut key = [0; 32];
        match (self, unlock) {
            (Self::Passphrase { cost, salt }, Unlock::Passphrase(passphrase)) => {
                let bounded = cost.memory_kib <= MOST.memory_kib
                    && cost.passes <= MOST.passes
                    && cost.lanes <= MOST.lanes;
                let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32));
                let params = params
                    .ok()
                    .filter(|_| bounded)
                    .ok_or_else(|| Error::damaged("the cost of a key slot"))?;
                // The passphrase is stretched here and nowhere else.
                Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
                    .hash_password_into(passphrase.expose().as_bytes(), &unhex(salt)?, &mut key)
                    .map_err(|_| Error::damaged("a key slot"))?;
            }
            (Self::RecoveryCode { salt }, Unlock::RecoveryCode(typed)) => {
                // The code is 128 random bits: it needs no stretching.
                let Ok(code) = RecoveryCode::parse(typed.expose()) else {
                    return Err(Error::WrongPassphrase);
                };
                Hkdf::<Sha256>::new(Some(&unhex(salt)?), code.bits())
                    .expand(b"stipple recovery slot", &mut key)
                    .map_err(|_| Error::bug("a key of impossible length"))?;
            }
            _ => return Ok(None),
        }
        Ok(Some(Secret::new(key)))
    }
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    // The cipher takes the key as it is.
    XChaCha20Poly1305::new(key.expose().into())
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Result<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.chars().map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok())).collect();
    match digits {
        Some(digits) if digits.len() % 2 == 0 => {
            Ok(digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
        }
        _ => Err(Error::damaged("a key slot")),
    }
}
