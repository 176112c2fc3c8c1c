//! Bytes that belong to a record, encrypted, named by the hash of their content.

use crate::vault::folder::{Folder, read_at_most, sealing_key, write_whole};
use crate::vault::{Key, random};
use crate::{Error, Result};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};

const LARGEST: u64 = 64 << 20;

/// Stores bytes durably and says their hash. The same bytes are stored once.
pub(super) fn store(folder: &Folder, key: &Key, bytes: &[u8]) -> Result<String> {
    let name = format!("{:x}", Sha256::digest(bytes));
    if read(folder, key, &name).is_ok() {
        return Ok(name);
    }
    let nonce = random::<24>()?;
    let payload = Payload { msg: bytes, aad: name.as_bytes() };
    let sealed = cipher(key)?
        .encrypt(XNonce::from_slice(&nonce), payload)
        .map_err(|_| Error::bug("an attachment could not be encrypted"))?;
    write_whole(&folder.attachments(), &name, &[nonce.as_slice(), &sealed].concat())?;
    Ok(name)
}

/// Reads bytes back, and checks that they are the ones that were stored.
pub(super) fn read(folder: &Folder, key: &Key, name: &str) -> Result<Vec<u8>> {
    if !is_name(name) {
        return Err(Error::damaged("the name of an attachment"));
    }
    let stored = read_at_most(&folder.attachments().join(name), LARGEST).map_err(|_| damaged(name))?;
    opened(key, name, &stored)
}

/// The bytes of an attachment as they are stored, encrypted, once they are proved whole.
pub(crate) fn sealed(folder: &Folder, key: &Key, name: &str) -> Result<Vec<u8>> {
    let stored = read_at_most(&folder.attachments().join(name), LARGEST).map_err(|_| damaged(name))?;
    whole(key, name, &stored).map(|()| stored)
}

/// Whether encrypted bytes are those of this name.
pub(crate) fn whole(key: &Key, name: &str, stored: &[u8]) -> Result<()> {
    if !is_name(name) {
        return Err(Error::damaged("the name of an attachment"));
    }
    opened(key, name, stored).map(|_| ())
}

fn is_name(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn damaged(name: &str) -> Error {
    Error::damaged(format!("attachment {}", name.get(..8).unwrap_or(name)))
}

fn opened(key: &Key, name: &str, stored: &[u8]) -> Result<Vec<u8>> {
    let (nonce, sealed) = stored.split_at_checked(24).ok_or_else(|| damaged(name))?;
    let payload = Payload { msg: sealed, aad: name.as_bytes() };
    let bytes = cipher(key)?.decrypt(XNonce::from_slice(nonce), payload).map_err(|_| damaged(name))?;
    if format!("{:x}", Sha256::digest(&bytes)) == name { Ok(bytes) } else { Err(damaged(name)) }
}

fn cipher(key: &Key) -> Result<XChaCha20Poly1305> {
    let own = sealing_key(key, b"stipple attachments")?;
    // The cipher takes the key as it is.
    Ok(XChaCha20Poly1305::new(own.expose().into()))
}
