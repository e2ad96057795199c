//! The door to files that only their owner may read: signing keys, and the seeds of assessed sessions.
//!
//! They are written whole under another name first, so that a crash or a full disk leaves all of one or none.

use super::chain::hex;
use super::chance;
use super::trouble::Trouble;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes a file that only its owner may read; on systems without such modes, whoever may read the folder.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    let mut draft = path.as_os_str().to_owned();
    draft.push(format!(".{}", hex(&chance::bytes::<8>()?)));
    let draft = PathBuf::from(draft);
    let written = create(&draft).and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()));
    let placed =
        written.map_err(Trouble::io(&draft)).and_then(|()| fs::rename(&draft, path).map_err(Trouble::io(path)));
    if placed.is_err() {
        // What is left of a draft is of no use; if it cannot be removed, nothing reads it.
        let _ = fs::remove_file(&draft);
    }
    // Where folders can be synced, this makes the name last. Where not, the content has.
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
    placed
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
