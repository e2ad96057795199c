//! Files and folders in the making: under another name beside the final one until they are whole, and gone if they never
//! get so far.

use super::sink::Failed;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What is in the making.
#[derive(Debug)]
pub(super) struct Draft {
    meant: PathBuf,
    path: PathBuf,
    placed: bool,
}

impl Draft {
    /// A file. One that is there already is replaced when the new one is whole.
    pub(super) fn file(meant: &Path) -> Result<Draft, Failed> {
        if meant.is_dir() {
            return Err(Failed::There(meant.to_path_buf()));
        }
        let draft = Draft::beside(meant);
        // What a process of this number left behind.
        match fs::remove_file(&draft.path) {
            Err(e) if e.kind() != ErrorKind::NotFound => Err(Failed::Io(draft.path.clone(), e)),
            Ok(()) | Err(_) => Ok(draft),
        }
    }

    /// A folder. None is replaced: what is there may be older than what is exported now, or somebody else's.
    pub(super) fn folder(meant: &Path) -> Result<Draft, Failed> {
        match fs::read_dir(meant).map(|mut entries| entries.next().is_some()) {
            Ok(true) => return Err(Failed::There(meant.to_path_buf())),
            Ok(false) => {}
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) if e.kind() == ErrorKind::NotADirectory => return Err(Failed::There(meant.to_path_buf())),
            Err(e) => return Err(Failed::Io(meant.to_path_buf(), e)),
        }
        let draft = Draft::beside(meant);
        fs::create_dir(&draft.path).map_err(|e| Failed::Io(draft.path.clone(), e))?;
        Ok(draft)
    }

    fn beside(meant: &Path) -> Draft {
        let mut path = meant.components().as_path().as_os_str().to_owned();
        path.push(format!(".draft-{}", std::process::id()));
        Draft { meant: meant.to_path_buf(), path: PathBuf::from(path), placed: false }
    }

    /// Where it is made.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// It is whole: it gets its name.
    pub(super) fn place(mut self) -> Result<(), Failed> {
        let failed = |e| Failed::Io(self.meant.clone(), e);
        if self.path.is_dir() {
            match fs::remove_dir(&self.meant) {
                Err(e) if e.kind() != ErrorKind::NotFound => return Err(failed(e)),
                Ok(()) | Err(_) => {}
            }
        }
        fs::rename(&self.path, &self.meant).map_err(failed)?;
        self.placed = true;
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if self.placed {
            return;
        }
        // What is half done is of no use; if it cannot be removed, its name says what it is.
        let _ = match self.path.is_dir() {
            true => fs::remove_dir_all(&self.path),
            false => fs::remove_file(&self.path),
        };
    }
}
