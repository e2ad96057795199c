//! Forgetting a learner: the name is erased from the table of people, and with it, if that is asked for, every log.
//!
//! Logs name pseudonyms only, and are not touched for a name: their chains hold as before. Logs that are removed leave
//! a tombstone each in the manifest beside them, so that its roots hold and no gap is reported where there is none.
//! First the manifest is written, then the files go, so that what a crash leaves can be forgotten by doing it again.

use super::chain::unhex;
use super::first_line::SeedLine;
use super::log_file::{Lock, PART, hold};
use super::manifest::Manifest;
use super::people::{People, Person};
use super::store::{Head, Store, head, last_line, logs_in};
use super::trouble::Trouble;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What is to be forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The name.
    Name,
    /// The name and every session.
    Sessions,
}

/// What there is of a learner.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Forgetting {
    /// The pseudonym.
    pub learner: String,
    /// The folders whose tables name them, and what these say.
    pub names: Vec<(PathBuf, Person)>,
    /// Their logs, sealed or not.
    pub logs: Vec<PathBuf>,
    /// What lies beside these logs and goes with them.
    pub beside: Vec<PathBuf>,
    /// Files that are called logs and do not say whose they are: they stay.
    pub unknown: Vec<PathBuf>,
    /// Links to folders: what they lead to is not looked into, since it may be somebody else's.
    pub linked: Vec<PathBuf>,
}

/// What was forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Forgotten {
    /// Tables from which the name was erased.
    pub names: usize,
    /// Logs removed, each with a tombstone.
    pub logs: usize,
    /// Files beside them removed.
    pub beside: usize,
}

/// A log that is to go, and what goes with it.
struct Doomed {
    head: Head,
    end: Option<String>,
    beside: Vec<PathBuf>,
}

/// Looks for what there is of a learner in folders and those below them.
///
/// # Errors
/// A folder or a table of people cannot be read.
pub fn forgetting(roots: &[PathBuf], learner: &str) -> Result<Forgetting, Trouble> {
    let mut found = Forgetting { learner: learner.to_owned(), ..Forgetting::default() };
    let looked = folders(roots)?;
    found.linked = looked.linked;
    for folder in looked.folders {
        if let Some(person) = People::read(&folder)?.of(learner) {
            found.names.push((folder.clone(), person.clone()));
        }
        for doomed in of(learner, &folder, &mut found.unknown)? {
            found.logs.push(doomed.head.path);
            found.beside.extend(doomed.beside);
        }
    }
    Ok(found)
}

impl Forgetting {
    /// Whether there is nothing of them.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.logs.is_empty()
    }

    /// Forgets. Tombstones are signed with this store's key.
    ///
    /// # Errors
    /// Something cannot be written or removed, or one of the sessions is being played; what was not forgotten yet can be
    /// forgotten by asking again.
    pub fn carry_out(&self, reach: Reach, signed_by: &Store) -> Result<Forgotten, Trouble> {
        let mut done = Forgotten::default();
        let parts = self.logs.iter().filter(|log| log.to_string_lossy().ends_with(PART));
        let held = match reach {
            Reach::Name => Vec::new(),
            Reach::Sessions => parts.map(|log| Lock::take(log)).collect::<Result<Vec<Lock>, Trouble>>()?,
        };
        for (folder, _) in &self.names {
            let mut people = People::read(folder)?;
            if people.forget(&self.learner).is_some() {
                people.write(folder)?;
                done.names += 1;
            }
        }
        if reach == Reach::Sessions {
            let mut folders: Vec<&Path> = self.logs.iter().filter_map(|log| log.parent()).collect();
            folders.dedup();
            for folder in folders {
                bury(&self.learner, folder, signed_by, &mut done)?;
            }
        }
        drop(held);
        Ok(done)
    }
}

/// Removes a learner's logs from a folder, and leaves tombstones.
fn bury(learner: &str, folder: &Path, signed_by: &Store, done: &mut Forgotten) -> Result<(), Trouble> {
    let keys = signed_by.keys()?;
    let _held = hold(folder)?;
    let doomed = of(learner, folder, &mut Vec::new())?;
    let mut manifest = Manifest::read(folder)?;
    let heads: Vec<(Head, Option<String>)> = doomed.iter().map(|d| (d.head.clone(), d.end.clone())).collect();
    manifest.enter(&heads);
    let runs: Vec<&str> = doomed.iter().map(|d| d.head.identity()).collect();
    manifest.forget(&runs, &keys);
    manifest.write(folder)?;
    for one in &doomed {
        for path in &one.beside {
            done.beside += removed(path)?;
        }
        // The log itself goes last: as long as it is there, all of it can be found again.
        done.logs += removed(&one.head.path)?;
    }
    Ok(())
}

fn removed(path: &Path) -> Result<usize, Trouble> {
    match fs::remove_file(path) {
        Ok(()) => Ok(1),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(0),
        Err(e) => Err(Trouble::Io(path.to_path_buf(), e)),
    }
}

/// A learner's logs in a folder.
fn of(learner: &str, folder: &Path, unknown: &mut Vec<PathBuf>) -> Result<Vec<Doomed>, Trouble> {
    let logs = logs_in(folder)?;
    let mut doomed = Vec::new();
    for path in &logs {
        let Some(head) = head(path) else {
            unknown.push(path.clone());
            continue;
        };
        if head.run.who.learner == learner {
            let beside = beside(&head, folder, &logs)?;
            doomed.push(Doomed { end: last_line(path), beside, head });
        }
    }
    Ok(doomed)
}

/// What belongs to a log: files whose names go on from its name (a debrief, a lock, a draft), and its secret seed.
fn beside(head: &Head, folder: &Path, logs: &[PathBuf]) -> Result<Vec<PathBuf>, Trouble> {
    let mut found = Vec::new();
    let name = head.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = name.strip_suffix(".part").unwrap_or(&name);
    for entry in fs::read_dir(folder).map_err(Trouble::io(folder))? {
        let entry = entry.map_err(Trouble::io(folder))?;
        let path = entry.path();
        let is_of_it = entry.file_name().to_string_lossy().strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
        if is_of_it && !logs.contains(&path) && entry.file_type().is_ok_and(|kind| !kind.is_dir()) {
            found.push(path);
        }
    }
    // What a log calls its commitment is looked for only if it is one, least of all as another path.
    if let SeedLine::Committed(commitment) = &head.seed
        && unhex::<32>(commitment).is_some()
        && let Some(data) = folder.parent()
    {
        let seed = Store::at(data).custody(commitment).path().to_path_buf();
        found.extend(seed.is_file().then_some(seed));
    }
    found.sort();
    Ok(found)
}

/// Folders that were looked through.
struct Looked {
    folders: Vec<PathBuf>,
    linked: Vec<PathBuf>,
}

/// Folders and all those below them, without those that are reached by links, sorted.
fn folders(roots: &[PathBuf]) -> Result<Looked, Trouble> {
    let mut open: Vec<PathBuf> = roots.to_vec();
    let mut looked = Looked { folders: Vec::new(), linked: Vec::new() };
    while let Some(folder) = open.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            // A data folder need not be there yet.
            Err(e) if e.kind() == ErrorKind::NotFound && roots.contains(&folder) => continue,
            Err(e) => return Err(Trouble::Io(folder, e)),
        };
        for entry in entries {
            let entry = entry.map_err(Trouble::io(&folder))?;
            let kind = entry.file_type().map_err(Trouble::io(&entry.path()))?;
            if kind.is_dir() {
                open.push(entry.path());
            } else if kind.is_symlink() && entry.path().is_dir() {
                looked.linked.push(entry.path());
            }
        }
        looked.folders.push(folder);
    }
    looked.folders.sort();
    looked.folders.dedup();
    looked.linked.sort();
    Ok(looked)
}

/// The folders below these, and these, that hold logs.
///
/// # Errors
/// A folder cannot be read.
pub fn folders_of_logs(roots: &[PathBuf]) -> Result<Vec<PathBuf>, Trouble> {
    let mut with_logs = Vec::new();
    for folder in folders(roots)?.folders {
        if Manifest::path(&folder).is_file() || !logs_in(&folder)?.is_empty() {
            with_logs.push(folder);
        }
    }
    Ok(with_logs)
}
