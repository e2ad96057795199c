//! The door to files that only their owner may read: signing keys, and the seeds of assessed sessions.
//!
//! They are written whole under another name first, so that a crash or a full disk leaves all of one or none.

use super::chain::hex;
use super::chance;
use super::trouble::Trouble;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Writes a file that only its owner may read; on systems without such modes, whoever may read the folder.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    let draft = draft(path, text)?;
    let placed = fs::rename(&draft, path).map_err(Trouble::io(path));
    if placed.is_err() {
        clear(&draft);
    }
    sync_folder(path);
    placed
}

/// The same where no file may be yet: what is there stays as it is.
pub(super) fn write_new(path: &Path, text: &str) -> Result<(), Trouble> {
    let draft = draft(path, text)?;
    let placed = match fs::hard_link(&draft, path) {
        Err(e) if e.kind() == ErrorKind::AlreadyExists => Err(e),
        Ok(()) => Ok(()),
        // Not every disk knows a second name for a file. There a crash may leave half a file, but none is written over.
        Err(_) => create(path).and_then(|file| fill(file, text)),
    };
    clear(&draft);
    sync_folder(path);
    placed.map_err(Trouble::io(path))
}

/// The text in a file of another name beside the one that is meant.
fn draft(path: &Path, text: &str) -> Result<PathBuf, Trouble> {
    let mut draft = path.as_os_str().to_owned();
    draft.push(format!(".{}", hex(&chance::bytes::<8>()?)));
    let draft = PathBuf::from(draft);
    let written = create(&draft).and_then(|file| fill(file, text));
    if written.is_err() {
        clear(&draft);
    }
    written.map_err(Trouble::io(&draft))?;
    Ok(draft)
}

fn fill(mut file: File, text: &str) -> std::io::Result<()> {
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn clear(draft: &Path) {
    // What is left of a draft is of no use; if it cannot be removed, nothing reads it.
    let _ = fs::remove_file(draft);
}

fn sync_folder(path: &Path) {
    // Where folders can be synced, this makes the name last. Where not, the content has.
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
}

#[cfg(unix)]
fn create(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn create(path: &Path) -> std::io::Result<File> {
    fs::OpenOptions::new().write(true).create_new(true).open(path)
}
