//! Where the seed of an assessed session lies until its seal: a private file of the data folder, named by the commitment.
//!
//! Named so it is found from the first line of a log, whatever the log is called by then.

use super::chain::unhex;
use super::commitment::Secret;
use super::fact::{Fact, Quote};
use super::line::Reveal;
use super::private;
use super::store::Store;
use super::trouble::Trouble;
use super::verdict::{Code, Finding};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The folder in the data folder.
const FOLDER: &str = "unsealed";

/// The private file of one session.
#[derive(Debug)]
pub(super) struct Custody {
    path: PathBuf,
    commitment: String,
}

impl Store {
    /// Puts a secret away.
    pub(super) fn entrust(&self, secret: &Secret) -> Result<Custody, Trouble> {
        let folder = self.data().join(FOLDER);
        fs::create_dir_all(&folder).map_err(Trouble::io(&folder))?;
        let custody = self.custody(&secret.commitment());
        let text = serde_json::to_string(&secret.reveal()).expect("a number and a text");
        private::write(&custody.path, &format!("{text}\n"))?;
        Ok(custody)
    }

    /// Where the secret of this commitment lies, or would lie.
    pub(super) fn custody(&self, commitment: &str) -> Custody {
        let path = self.data().join(FOLDER).join(format!("{commitment}.seed"));
        Custody { path, commitment: commitment.to_owned() }
    }
}

impl Custody {
    /// The secret, for going on with the log at `path`.
    pub(super) fn secret(&self, log: &Path) -> Result<Secret, Trouble> {
        let broken = |code, fact| Trouble::Broken(log.to_path_buf(), Box::new(Finding::new(code, Some(1), fact)));
        // What a log calls its commitment is looked for only if it is one, least of all as another path.
        if unhex::<32>(&self.commitment).is_none() {
            return Err(broken(Code::SeedDiffers, Fact::SeedNoHash));
        }
        let file = || Quote::of(&self.path.to_string_lossy());
        let text = match fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(e) if e.kind() == ErrorKind::NotFound => {
                return Err(broken(Code::SeedMissing, Fact::SeedFileGone(file())));
            }
            Err(e) if e.kind() != ErrorKind::InvalidData => return Err(Trouble::Io(self.path.clone(), e)),
            Err(_) => String::new(),
        };
        // Why it cannot be read is not told, since that would quote it.
        let secret = serde_json::from_str::<Reveal>(&text).ok().and_then(|told| Secret::of(&told));
        secret
            .filter(|secret| secret.commitment() == self.commitment)
            .ok_or_else(|| broken(Code::SeedDiffers, Fact::SeedFileWrong(file())))
    }

    /// Where it lies, or would lie.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether there is still something to keep.
    pub(super) fn is_held(&self) -> bool {
        self.path.exists()
    }

    /// Nothing is secret any more: the seal has told it.
    pub(super) fn end(self) {
        // Left behind it tells nothing that the log does not, and the next session opened here tries again.
        let _ = fs::remove_file(&self.path);
    }
}
