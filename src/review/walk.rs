//! Finds the logs in folders, however these are linked, and says what it could not look into.

use super::report::{LeftOutFile, Reason, Why};
use crate::journal::Refused;
use crate::text::harmless_path;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What lies in the folders.
#[derive(Debug, Default)]
pub struct Found {
    /// The logs, by path.
    pub logs: Vec<PathBuf>,
    /// Saved debriefs, by path.
    pub debriefs: BTreeSet<PathBuf>,
    /// Folders in which scenarios and rules may be kept: the data folder of each log.
    pub shelves: BTreeSet<PathBuf>,
    /// What could not be looked into.
    pub left_out: Vec<LeftOutFile>,
}

/// How a debrief saved beside a log is called: the log's name and this.
pub(super) const DEBRIEF: &str = ".debrief.json";

/// Folders that are still to be looked into.
#[derive(Debug, Default)]
struct Open {
    /// Real folders, and those that were named. One that was looked into already, since what was named overlaps, is passed
    /// over.
    real: BTreeSet<PathBuf>,
    /// Links to folders: these wait until every real folder has been looked into under its own name.
    links: BTreeSet<PathBuf>,
    seen: BTreeSet<PathBuf>,
}

/// Looks through all of these, each folder once.
pub fn walk(roots: &[PathBuf]) -> Found {
    let (mut found, mut open) = (Found::default(), Open::default());
    for root in roots {
        match fs::metadata(root) {
            Ok(about) if about.is_dir() => {
                found.shelves.insert(root.clone());
                open.real.insert(root.clone());
            }
            Ok(_) => found.log(root.clone()),
            Err(why) => found.unreadable(root, &why),
        }
    }
    loop {
        let next = open.real.pop_first().map(|folder| (folder, false));
        let Some((folder, linked)) = next.or_else(|| Some((open.links.pop_first()?, true))) else { break };
        match fs::canonicalize(&folder).map(|real| (open.seen.insert(real), linked)) {
            Err(why) => found.unreadable(&folder, &why),
            Ok((true, _)) => look_into(&folder, &mut open, &mut found),
            Ok((false, true)) => {
                let (path, why) = (harmless_path(&folder), Why::SeenAlready);
                found.left_out.push(LeftOutFile { path, reason: Reason::Linked, why });
            }
            Ok((false, false)) => {}
        }
    }
    found.logs.sort();
    found.logs.dedup();
    found.left_out.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn look_into(folder: &Path, open: &mut Open, found: &mut Found) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(why) => return found.unreadable(folder, &why),
    };
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(why) => {
                found.unreadable(folder, &why);
                continue;
            }
        };
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        // Of a link it is said what it leads to; a link that leads nowhere matters only if it is called like a log.
        let linked = entry.file_type().is_ok_and(|kind| kind.is_symlink());
        let is_folder = match entry.file_type() {
            Ok(kind) if kind.is_symlink() => match fs::metadata(&path) {
                Ok(about) => about.is_dir(),
                Err(why) => {
                    if is_log(&name) || why.kind() != std::io::ErrorKind::NotFound {
                        found.unreadable(&path, &why);
                    }
                    continue;
                }
            },
            Ok(kind) => kind.is_dir(),
            Err(why) => {
                found.unreadable(&path, &why);
                continue;
            }
        };
        if is_folder {
            if linked { &mut open.links } else { &mut open.real }.insert(path);
        } else if is_log(&name) {
            found.log(path);
        } else if name.ends_with(DEBRIEF) {
            found.debriefs.insert(path);
        }
    }
}

/// Whether a file is called like a log, sealed or not.
pub fn is_log(name: &str) -> bool {
    name.ends_with(".jsonl") || name.ends_with(".jsonl.part")
}

impl Found {
    fn log(&mut self, path: PathBuf) {
        // A bare file name has no parent of its own.
        if let Some(data) = std::path::absolute(&path).ok().as_deref().and_then(Path::parent).and_then(Path::parent)
            && !self.shelves.contains(data)
        {
            self.shelves.insert(data.to_path_buf());
        }
        self.logs.push(path);
    }

    fn unreadable(&mut self, path: &Path, error: &std::io::Error) {
        let why = Why::Unreadable(Refused::from(error));
        self.left_out.push(LeftOutFile { path: harmless_path(path), reason: Reason::Unreadable, why });
    }
}
