//! Signing keys: one pair per data folder, made at first use; and the public keys a manager trusts.
//!
//! Whoever can read the secret key can sign. On a learner's own machine a signature shows that a log was not altered
//! afterwards by others; it is proof towards others only where the machine is the house's.

use super::chain::{hex, unhex};
use super::chance;
use super::line::{EndLine, HeadLine};
use super::trouble::Trouble;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

const SECRET: &str = "signing.key";
const PUBLIC: &str = "signing.pub";

/// The pair of a data folder.
#[derive(Clone)]
pub(super) struct Keys(SigningKey);

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keys({})", self.public())
    }
}

impl Keys {
    /// The pair kept in a folder, made if there is none yet.
    pub(super) fn of(folder: &Path) -> Result<Keys, Trouble> {
        let path = folder.join(SECRET);
        match fs::read_to_string(&path) {
            Ok(text) => {
                let secret = unhex::<32>(text.trim()).ok_or(Trouble::Key(path))?;
                Ok(Keys(SigningKey::from_bytes(&secret)))
            }
            Err(e) if e.kind() == ErrorKind::NotFound => Keys::make(folder),
            Err(e) => Err(Trouble::Io(path, e)),
        }
    }

    /// Writes the pair whole under another name first, so that a crash leaves all of a key or none. The caller holds
    /// the store's lock.
    fn make(folder: &Path) -> Result<Keys, Trouble> {
        let secret = chance::bytes::<32>()?;
        let keys = Keys(SigningKey::from_bytes(&secret));
        let path = folder.join(SECRET);
        let draft = folder.join(format!("{SECRET}.{}", hex(&chance::bytes::<8>()?)));
        let text = format!("{}\n", hex(&secret));
        let written = private(&draft).and_then(|mut f| f.write_all(text.as_bytes()).and_then(|()| f.sync_all()));
        written.map_err(Trouble::io(&draft))?;
        fs::rename(&draft, &path).map_err(Trouble::io(&path))?;
        let public = folder.join(PUBLIC);
        fs::write(&public, format!("{}\n", keys.public())).map_err(Trouble::io(&public))?;
        Ok(keys)
    }

    /// The public key, in hexadecimal.
    pub(super) fn public(&self) -> String {
        hex(self.0.verifying_key().as_bytes())
    }

    /// The last line of a log with these heads.
    pub(super) fn sign(&self, core: HeadLine, aside: HeadLine) -> EndLine {
        let signature = hex(&self.0.sign(&EndLine::message(&core, &aside)).to_bytes());
        EndLine { core, aside, key: self.public(), signature }
    }
}

impl EndLine {
    /// Whether the signature is one of the key over the heads.
    pub(super) fn holds(&self) -> bool {
        let key = unhex::<32>(&self.key).and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok());
        let signature = unhex::<64>(&self.signature).map(|bytes| Signature::from_bytes(&bytes));
        let (Some(key), Some(signature)) = (key, signature) else { return false };
        key.verify_strict(&EndLine::message(&self.core, &self.aside), &signature).is_ok()
    }
}

/// Every public key in a folder (`*.pub`), sorted. Files that hold none are left out.
pub(super) fn trusted(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "pub"));
    let mut keys: Vec<String> = files
        .filter_map(|p| fs::read_to_string(p).ok())
        .filter_map(|text| unhex::<32>(text.trim()).map(|key| hex(&key)))
        .collect();
    keys.sort();
    keys.dedup();
    keys
}

#[cfg(unix)]
fn private(path: &Path) -> std::io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn private(path: &Path) -> std::io::Result<fs::File> {
    fs::OpenOptions::new().write(true).create_new(true).open(path)
}
