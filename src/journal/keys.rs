//! Signing keys: one pair per data folder, made at first use; and the public keys a manager trusts.
//!
//! Whoever can read the secret key can sign. On a learner's own machine a signature shows that a log was not altered
//! afterwards by others; it is proof towards others only where the machine is the house's.

use super::chain::{hex, unhex};
use super::line::{EndLine, HeadLine};
use super::log::open;
use super::private;
use super::surroundings::Surroundings;
use super::trouble::Trouble;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

/// The private key's file in its folder.
pub(super) const SECRET: &str = "signing.key";
/// The public key's file in its folder.
pub(super) const PUBLIC: &str = "signing.pub";
/// Longest file taken for a public key, bytes.
pub(super) const LONGEST: u64 = 4096;

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

    /// Makes a pair in two new files.
    pub(super) fn make_at(
        secret_file: &Path,
        public_file: &Path,
        surroundings: &Surroundings,
    ) -> Result<Keys, Trouble> {
        for path in [secret_file, public_file] {
            if path.symlink_metadata().is_ok() {
                return Err(Trouble::KeyThere(path.to_path_buf()));
            }
        }
        let secret = surroundings.bytes::<32>()?;
        let keys = Keys(SigningKey::from_bytes(&secret));
        let taken = |trouble: Trouble| match trouble {
            Trouble::Io(path, e) if e.kind() == ErrorKind::AlreadyExists => Trouble::KeyThere(path),
            other => other,
        };
        private::write_new(secret_file, &format!("{}\n", hex(&secret))).map_err(taken)?;
        let public = fs::OpenOptions::new().write(true).create_new(true).open(public_file);
        public
            .and_then(|mut file| file.write_all(format!("{}\n", keys.public()).as_bytes()))
            .map_err(Trouble::io(public_file))
            .map_err(taken)?;
        Ok(keys)
    }

    /// The pair kept in a folder, if there is one.
    pub(super) fn kept(folder: &Path, surroundings: &Surroundings) -> Result<Option<Keys>, Trouble> {
        match folder.join(SECRET).symlink_metadata() {
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
            Ok(_) | Err(_) => Keys::of(folder, surroundings).map(Some),
        }
    }

    /// Signs something that is no log.
    pub(super) fn sign_text(&self, text: &str) -> String {
        hex(&self.0.sign(text.as_bytes()).to_bytes())
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
        signed(&EndLine::message(schema, &self.core, &self.aside), &self.key, &self.signature)
    }
}

/// Whether a signature is one of this public key over these bytes, both in hexadecimal.
pub(super) fn signed(bytes: &[u8], key: &str, signature: &str) -> bool {
    let key = unhex::<32>(key).and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok());
    let signature = unhex::<64>(signature).map(|bytes| Signature::from_bytes(&bytes));
    let (Some(key), Some(signature)) = (key, signature) else { return false };
    key.verify_strict(bytes, &signature).is_ok()
}

/// Every public key in a folder (`*.pub`), sorted. Files that hold none are left out.
pub(super) fn trusted(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "pub"));
    let mut keys: Vec<String> = files
        .filter_map(|path| {
            let mut text = String::new();
            open(&path).ok()?.take(LONGEST).read_to_string(&mut text).ok()?;
            unhex::<32>(text.trim()).map(|key| hex(&key))
        })
        .collect();
    keys.sort();
    keys.dedup();
    keys
}
