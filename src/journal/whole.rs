//! Writes files whole or not at all: a crash or a full disk leaves what was there before.

use super::chain::hex;
use super::chance;
use super::trouble::Trouble;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Puts these bytes in the place of a file, which need not be there yet.
///
/// # Errors
/// They could not be written; what was there is there still.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let mut draft = path.as_os_str().to_owned();
    draft.push(format!(".{}", hex(&chance::bytes::<8>()?)));
    let draft = PathBuf::from(draft);
    let made = OpenOptions::new().write(true).create_new(true).open(&draft);
    let written = made.and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
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
