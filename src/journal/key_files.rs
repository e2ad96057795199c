//! Keys as files for people: a new pair, the public half to give away, and whose public half a data folder trusts.

use super::chain::{hex, unhex};
use super::keys::{self, Keys};
use super::store::Store;
use super::surroundings::Surroundings;
use super::trouble::Trouble;
use ed25519_dalek::VerifyingKey;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands behind the name of a private key's file in that of its public key.
const PUBLIC_ENDING: &str = ".pub";

/// A pair that lies in two files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPair {
    /// The public key, 64 hexadecimal digits: what reviewers are given.
    pub public: String,
    /// The file of the private key, which only its owner may read.
    pub private_file: PathBuf,
    /// The file of the public key.
    pub public_file: PathBuf,
}

/// A public key in hexadecimal, if the text is one.
pub fn public_key(text: &str) -> Option<String> {
    let bytes = unhex::<32>(text.trim())?;
    let key = VerifyingKey::from_bytes(&bytes).ok()?;
    // Under such a key a signature could be one of many texts.
    (!key.is_weak()).then(|| hex(&bytes))
}

/// The public key that a file holds.
///
/// # Errors
/// The file cannot be read, or holds something else.
pub fn read_public_key(path: &Path) -> Result<String, Trouble> {
    let about = fs::metadata(path).map_err(Trouble::io(path))?;
    if !about.is_file() || about.len() > keys::LONGEST {
        return Err(Trouble::Key(path.to_path_buf()));
    }
    let text = fs::read(path).map_err(Trouble::io(path))?;
    let key = std::str::from_utf8(&text).ok().and_then(public_key);
    key.ok_or_else(|| Trouble::Key(path.to_path_buf()))
}

/// Makes a pair in a file of this name and one beside it that ends in `.pub`.
///
/// # Errors
/// There is such a file already, or it cannot be written.
pub fn new_key(private_file: &Path) -> Result<KeyPair, Trouble> {
    let mut public = private_file.as_os_str().to_owned();
    public.push(PUBLIC_ENDING);
    let (private_file, public_file) = (private_file.to_path_buf(), PathBuf::from(public));
    let keys = Keys::make_at(&private_file, &public_file, &Surroundings::Real)?;
    Ok(KeyPair { public: keys.public(), private_file, public_file })
}

impl Store {
    /// Makes the pair that this folder signs with.
    ///
    /// # Errors
    /// There is one already, or it cannot be written.
    pub fn new_key(&self) -> Result<KeyPair, Trouble> {
        let _lock = self.lock()?;
        let folder = self.keys_folder();
        fs::create_dir_all(&folder).map_err(Trouble::io(&folder))?;
        let (private_file, public_file) = (folder.join(keys::SECRET), folder.join(keys::PUBLIC));
        let keys = Keys::make_at(&private_file, &public_file, self.surroundings())?;
        Ok(KeyPair { public: keys.public(), private_file, public_file })
    }

    /// The pair that this folder signs with, if it has one yet.
    ///
    /// # Errors
    /// There is a file, and it is no key or cannot be read.
    pub fn key(&self) -> Result<Option<KeyPair>, Trouble> {
        let folder = self.keys_folder();
        let pair = |keys: Keys| KeyPair {
            public: keys.public(),
            private_file: folder.join(keys::SECRET),
            public_file: folder.join(keys::PUBLIC),
        };
        Ok(Keys::kept(&folder, self.surroundings())?.map(pair))
    }

    /// Trusts a public key from now on: what it signed counts here. Gives the file that says so.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn trust_key(&self, public: &str) -> Result<PathBuf, Trouble> {
        let folder = self.keys_folder();
        fs::create_dir_all(&folder).map_err(Trouble::io(&folder))?;
        let path = folder.join(format!("{public}{PUBLIC_ENDING}"));
        fs::write(&path, format!("{public}\n")).map_err(Trouble::io(&path))?;
        Ok(path)
    }

    fn keys_folder(&self) -> PathBuf {
        self.data().join("keys")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_never_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::at(folder.path());
        assert_eq!(store.key().expect("none is no fault"), None);
        let pair = store.new_key().expect("made");
        assert_eq!(store.key().expect("read"), Some(pair.clone()));
        assert!(store.trust().keys.contains(&pair.public), "what this folder signs, it trusts");
        let secret = fs::read(&pair.private_file).expect("there");
        assert!(matches!(store.new_key(), Err(Trouble::KeyThere(path)) if path == pair.private_file));
        assert_eq!(fs::read(&pair.private_file).expect("there"), secret);
        assert_eq!(fs::read_dir(folder.path().join("keys")).expect("a folder").count(), 2, "no draft is left");
    }

    #[test]
    fn a_pair_in_files_of_ones_own_is_not_written_over_either() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("house");
        let pair = new_key(&path).expect("made");
        assert_eq!(read_public_key(&pair.public_file).expect("read"), pair.public);
        assert!(matches!(new_key(&path), Err(Trouble::KeyThere(_))));
        fs::remove_file(&pair.private_file).expect("removed");
        assert!(matches!(new_key(&path), Err(Trouble::KeyThere(there)) if there == pair.public_file));
        assert!(!pair.private_file.exists());
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_may_read_a_private_key() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let pair = new_key(&folder.path().join("house")).expect("made");
        let mode = fs::metadata(pair.private_file).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_key_of_another_is_trusted_and_what_is_none_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let pair = new_key(&folder.path().join("house")).expect("made");
        let store = Store::at(folder.path().join("reviewer"));
        store.trust_key(&pair.public).expect("written");
        assert_eq!(store.trust().keys, [pair.public]);
        for text in ["", "00", "zz", &"0".repeat(64), &"0".repeat(63)] {
            assert_eq!(public_key(text), None, "{text}");
        }
        assert!(matches!(read_public_key(&pair.private_file.with_extension("none")), Err(Trouble::Io(..))));
        assert!(matches!(read_public_key(folder.path()), Err(Trouble::Key(_))));
    }
}
