//! The files of a clinic folder, and how they are written: whole, or not at all.

use crate::vault::Key;
use crate::{Error, Result, Secret};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use stipple_knowledge::said;

/// A clinic folder, in its place or still being made beside it.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    /// Where it is to be.
    place: PathBuf,
    /// Where its files are now.
    at: PathBuf,
}

/// Held while the file is open.
pub(crate) struct LockFile {
    _file: File,
}

const KEYS: [&str; 2] = ["keys-1", "keys-2"];

impl Folder {
    /// A folder that is there.
    pub(crate) fn at(dir: &Path) -> Result<Self> {
        if !dir.is_dir() {
            return Err(Error::Io { what: "there is no clinic file at this place".into() });
        }
        Ok(Self { place: dir.to_owned(), at: dir.to_owned() })
    }

    /// A folder that is only worked in, and is nobody's clinic file.
    pub(crate) fn in_the_making(dir: &Path) -> Self {
        Self { place: dir.to_owned(), at: dir.to_owned() }
    }

    /// Whether a place is inside this folder.
    pub(crate) fn holds(&self, place: &Path) -> bool {
        let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        real(place).starts_with(real(&self.at))
    }

    /// A new folder, made beside its place.
    pub(crate) fn prepare(dir: &Path) -> Result<Self> {
        if dir.symlink_metadata().is_ok() {
            return Err(Error::conflict(said!("place-taken-clinic")));
        }
        let absolute = std::path::absolute(dir)?;
        let parent =
            absolute.parent().ok_or_else(|| Error::invalid("file", said!("not-a-place-for-folder")))?;
        refuse_synced(&absolute)?;
        fs::create_dir_all(parent)?;
        let name = absolute.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let at = parent.join(format!(".{name}-{}.partial", uuid::Uuid::now_v7()));
        fs::create_dir(&at)?;
        Ok(Self { place: absolute, at })
    }

    /// Moves the new folder to its place.
    pub(crate) fn settle(&self) -> Result<()> {
        sync_dir(&self.at)?;
        if self.place.symlink_metadata().is_ok() {
            return Err(Error::conflict(said!("place-taken")));
        }
        fs::rename(&self.at, &self.place)?;
        self.place.parent().map_or(Ok(()), sync_dir)
    }

    /// Takes away what was made so far.
    pub(crate) fn discard(&self) {
        let _ = fs::remove_dir_all(&self.at);
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.at.join("clinic.db")
    }

    /// Refuses a database that is missing or empty: opening it would make a new one.
    pub(crate) fn check_database(&self) -> Result<()> {
        match fs::metadata(self.database()) {
            Err(_) => Err(Error::damaged("clinic.db is missing")),
            Ok(about) if !about.is_file() => Err(Error::damaged("clinic.db is not a file")),
            Ok(about) if about.len() == 0 => Err(Error::damaged("clinic.db is empty")),
            Ok(about) if about.len() % 4096 != 0 => Err(Error::damaged("clinic.db is cut off")),
            Ok(_) => Ok(()),
        }
    }

    /// Holds the folder for this program alone.
    pub(crate) fn lock(&self) -> Result<LockFile> {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(self.at.join("lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(LockFile { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::FileInUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    pub(crate) fn write_keys(&self, text: &[u8]) -> Result<()> {
        KEYS.iter().try_for_each(|name| write_whole(&self.at, name, text))
    }

    /// Both copies of the keys, as far as they can be read.
    pub(super) fn read_keys(&self) -> Result<Vec<String>> {
        let mut copies = Vec::new();
        let mut missing = 0;
        for name in KEYS {
            match read_at_most(&self.at.join(name), 1 << 20) {
                Ok(bytes) => copies.extend(String::from_utf8(bytes)),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => missing += 1,
                Err(error) => return Err(error.into()),
            }
        }
        if missing == KEYS.len() {
            return Err(Error::damaged("it has no keys; this folder is not a clinic file"));
        }
        Ok(copies)
    }

    /// A copy of the keys that is whole.
    pub(crate) fn whole_keys(&self) -> Result<String> {
        let whole = self.read_keys()?.into_iter().find(|copy| super::Slots::parse(copy).is_some());
        whole.ok_or_else(|| Error::damaged("both copies of its keys"))
    }

    /// Writes an encrypted attachment as another folder had it.
    pub(crate) fn write_attachment(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let mut file = File::options().write(true).create_new(true).open(self.attachments().join(name))?;
        file.write_all(bytes)?;
        Ok(file.sync_all()?)
    }

    pub(crate) fn make_attachments(&self) -> Result<()> {
        Ok(fs::create_dir(self.attachments())?)
    }

    pub(crate) fn attachments(&self) -> PathBuf {
        self.at.join("attachments")
    }

    /// Says how far the journal has come. Not synced: it is a witness, not the record. Always of one
    /// length and written over itself, since emptying a file first makes the next commit wait for it.
    pub(crate) fn write_mark(&self, key: &Key, n: i64, hash: &str) -> Result<()> {
        let body = format!("{n:020} {hash}");
        let text = format!("{body} {}\n", seal(key, &body)?);
        let mut file =
            OpenOptions::new().write(true).create(true).truncate(false).open(self.at.join("mark"))?;
        file.write_all(text.as_bytes())?;
        let length = text.len() as u64;
        if file.metadata()?.len() != length {
            file.set_len(length)?;
        }
        Ok(())
    }

    /// How far the journal had come; nothing where the mark is missing or not genuine.
    pub(super) fn read_mark(&self, key: &Key) -> Result<Option<i64>> {
        let Ok(text) = read_at_most(&self.at.join("mark"), 1024) else { return Ok(None) };
        let text = String::from_utf8(text).unwrap_or_default();
        let Some((body, mac)) = text.trim().rsplit_once(' ') else { return Ok(None) };
        if seal(key, body)? != mac {
            return Ok(None);
        }
        Ok(body.split(' ').next().and_then(|n| n.parse().ok()))
    }
}

fn seal(key: &Key, body: &str) -> Result<String> {
    let own = sealing_key(key, b"stipple mark")?;
    // The mark is sealed here and nowhere else.
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(own.expose())
        .map_err(|_| Error::bug("a key of impossible length"))?;
    mac.update(body.as_bytes());
    Ok(format!("{:x}", mac.finalize().into_bytes()))
}

/// A key for one purpose, derived, so that the data key itself is used for one thing only.
pub(crate) fn sealing_key(key: &Key, purpose: &[u8]) -> Result<Key> {
    let mut own = [0; 32];
    Hkdf::<Sha256>::new(None, key.expose())
        .expand(purpose, &mut own)
        .map_err(|_| Error::bug("a key of impossible length"))?;
    Ok(Secret::new(own))
}

/// Writes a file beside its place, makes it durable, and moves it there.
pub(super) fn write_whole(dir: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let partial = dir.join(format!("{name}.partial"));
    let mut file = File::create(&partial)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&partial, dir.join(name))?;
    sync_dir(dir)
}

/// Makes the names in a folder durable.
pub(crate) fn sync_dir(dir: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(dir)?.sync_all()?;
    }
    Ok(())
}

pub(super) fn read_at_most(path: &Path, most: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(std::io::Error::new(std::io::ErrorKind::InvalidData, "larger than it can be"));
    }
    Ok(bytes)
}

/// Folders that a program on this computer copies to others, or that are on another computer.
fn refuse_synced(path: &Path) -> Result<()> {
    const SYNCED: [&str; 9] = [
        "dropbox",
        "onedrive",
        "google drive",
        "googledrive",
        "icloud drive",
        "mobile documents",
        "nextcloud",
        "owncloud",
        "pcloud",
    ];
    let synced = path.components().any(|part| {
        let name = part.as_os_str().to_string_lossy().to_lowercase();
        SYNCED.iter().any(|known| name == *known || name.starts_with(&format!("{known} -")))
    });
    let remote = path.to_string_lossy().starts_with(r"\\") || on_network(path);
    if synced || remote {
        return Err(Error::invalid("file", said!("synced-folder")));
    }
    Ok(())
}

/// Whether the place is on a network file system, as far as the system tells.
fn on_network(path: &Path) -> bool {
    let Ok(mounts) = fs::read_to_string("/proc/self/mounts") else { return false };
    let mut longest = (0, false);
    for line in mounts.lines() {
        let mut words = line.split(' ').skip(1);
        let (Some(place), Some(kind)) = (words.next(), words.next()) else { continue };
        if path.starts_with(place) && place.len() >= longest.0 {
            let remote = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"].contains(&kind);
            longest = (place.len(), remote);
        }
    }
    longest.1
}
