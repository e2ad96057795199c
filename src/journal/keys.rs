//! Signing keys: one pair per data folder, made at first use; and the public keys a manager trusts.
//!
//! Whoever can read the secret key can sign. On a learner's own machine a signature shows that a log was not altered
//! afterwards by others; it is proof towards others only where the machine is the house's.

use super::chain::{hex, unhex};
use super::line::{EndLine, HeadLine};
use super::private;
use super::surroundings::Surroundings;
use super::trouble::Trouble;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::fs;
use std::io::ErrorKind;
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
    pub(super) fn of(folder: &Path, surroundings: &Surroundings) -> Result<Keys, Trouble> {
        let path = folder.join(SECRET);
        match fs::read_to_string(&path) {
            Ok(text) => {
                let secret = unhex::<32>(text.trim()).ok_or(Trouble::Key(path))?;
                Ok(Keys(SigningKey::from_bytes(&secret)))
            }
            Err(e) if e.kind() == ErrorKind::NotFound => Keys::make(folder, surroundings),
            Err(e) => Err(Trouble::Io(path, e)),
        }
    }

    /// Makes a new pair. The caller holds the store's lock.
    fn make(folder: &Path, surroundings: &Surroundings) -> Result<Keys, Trouble> {
        let secret = surroundings.bytes::<32>()?;
        let keys = Keys(SigningKey::from_bytes(&secret));
        private::write(&folder.join(SECRET), &format!("{}\n", hex(&secret)))?;
        let public = folder.join(PUBLIC);
        fs::write(&public, format!("{}\n", keys.public())).map_err(Trouble::io(&public))?;
        Ok(keys)
    }

    /// The public key, in hexadecimal.
    pub(super) fn public(&self) -> String {
        hex(self.0.verifying_key().as_bytes())
    }

    /// The last line of a log of this form with these heads.
    pub(super) fn sign(&self, schema: u32, core: HeadLine, aside: HeadLine) -> EndLine {
        let signature = hex(&self.0.sign(&EndLine::message(schema, &core, &aside)).to_bytes());
        EndLine { core, aside, key: self.public(), signature }
    }
}

impl EndLine {
    /// Whether the signature is one of the key over the heads of a log of this form.
    pub(super) fn holds(&self, schema: u32) -> bool {
        let key = unhex::<32>(&self.key).and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok());
        let signature = unhex::<64>(&self.signature).map(|bytes| Signature::from_bytes(&bytes));
        let (Some(key), Some(signature)) = (key, signature) else { return false };
        key.verify_strict(&EndLine::message(schema, &self.core, &self.aside), &signature).is_ok()
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
