//! The manifest as a file: read with its chain checked, added to, and written whole or not at all.

use super::entry::Entry;
use super::tombstone::Tombstone;
use super::{FILE, FORM};
use crate::journal::chain::NO_HEAD;
use crate::journal::clock;
use crate::journal::fact::{Fact, Flaw, Manifested};
use crate::journal::keys::Keys;
use crate::journal::log::open;
use crate::journal::log_file::{SEALED, hold};
use crate::journal::reader::{Lines, Next};
use crate::journal::store::{Head, head, last_line, logs_in};
use crate::journal::trouble::Trouble;
use crate::journal::verdict::{Code, Finding};
use crate::journal::whole;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The first line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct First {
    manifest: u32,
}

/// A manifest whose chain holds. See the module above.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Manifest {
    entries: Vec<Entry>,
}

/// What came of bringing a manifest up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    /// The manifest as it is now.
    pub manifest: Manifest,
    /// How many logs are new in it.
    pub new: usize,
}

impl Manifest {
    /// Where the manifest of a folder of logs lies, or would lie.
    pub fn path(folder: &Path) -> PathBuf {
        folder.join(FILE)
    }

    /// The manifest of a folder of logs; an empty one where there is none.
    ///
    /// # Errors
    /// It cannot be read, or its chain does not hold.
    pub fn read(folder: &Path) -> Result<Manifest, Trouble> {
        let path = Manifest::path(folder);
        match path.symlink_metadata() {
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(Manifest::default()),
            Ok(_) | Err(_) => Manifest::read_file(&path),
        }
    }

    /// A manifest in a file of any name.
    ///
    /// # Errors
    /// As `read`, or there is no such file.
    pub fn read_file(path: &Path) -> Result<Manifest, Trouble> {
        let broken = |line: u64, why: Manifested| {
            let finding = Finding::new(Code::Edited, Some(line), Fact::Manifest(why));
            Trouble::Broken(path.to_path_buf(), Box::new(finding))
        };
        let mut lines = Lines::new(open(path).map_err(Trouble::io(path))?);
        let mut entries = Vec::new();
        let mut root = NO_HEAD.to_owned();
        for at in 1.. {
            let line = match lines.next().map_err(Trouble::io(path))? {
                Next::Line(line) => line,
                Next::End if at > 1 => break,
                Next::End | Next::TooLong => return Err(broken(at, Manifested::None)),
                Next::Torn(_) => return Err(broken(at, Manifested::BreaksOff)),
            };
            if at == 1 {
                match serde_json::from_slice::<First>(&line) {
                    Ok(First { manifest: FORM }) => continue,
                    Ok(_) => return Err(broken(at, Manifested::Form)),
                    Err(_) => return Err(broken(at, Manifested::None)),
                }
            }
            let entry: Entry =
                serde_json::from_slice(&line).map_err(|why| broken(at, Manifested::Line(Flaw::from(&why))))?;
            if !entry.follows(&root) {
                return Err(broken(at, Manifested::Chain));
            }
            root.clone_from(&entry.root);
            entries.push(entry);
        }
        Ok(Manifest { entries })
    }

    /// Its lines, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The root over all of it.
    pub fn root(&self) -> &str {
        self.entries.last().map_or(NO_HEAD, |entry| entry.root.as_str())
    }

    /// Enters every sealed log of a folder that is not in it yet.
    ///
    /// # Errors
    /// The folder cannot be read or written, or the manifest that is there does not hold: then it stays as it is.
    pub fn update(folder: &Path) -> Result<Entered, Trouble> {
        let _held = hold(folder)?;
        let mut manifest = Manifest::read(folder)?;
        let new = manifest.enter(&heads(folder)?);
        if new > 0 {
            manifest.write(folder)?;
        }
        Ok(Entered { manifest, new })
    }

    /// Enters logs that are not in it yet, and says how many.
    pub(in crate::journal) fn enter(&mut self, heads: &[(Head, Option<String>)]) -> usize {
        let mut known: BTreeMap<String, ()> = self.entries.iter().map(|entry| (entry.run.clone(), ())).collect();
        let mut new: Vec<_> = heads.iter().filter(|(head, _)| !known.contains_key(head.identity())).collect();
        new.sort_by_key(|(head, _)| (head.run.started_ms, head.identity()));
        let before = self.entries.len();
        for (head, end) in new {
            // A copy is the same log.
            if known.insert(head.identity().to_owned(), ()).is_some() {
                continue;
            }
            let name = head.path.file_name().map(|name| name.to_string_lossy().into_owned());
            let day = self.today();
            let entry = Entry::after(self.root(), &day, name, head.identity().to_owned(), end.clone());
            self.entries.push(entry);
        }
        self.entries.len() - before
    }

    /// Marks the logs with these run lines as forgotten. The caller holds the folder.
    pub(in crate::journal) fn forget(&mut self, runs: &[&str], keys: &Keys) {
        let day = self.today();
        for entry in self.entries.iter_mut().filter(|entry| runs.contains(&entry.run.as_str())) {
            entry.log = None;
            if entry.forgotten.is_none() {
                entry.forgotten = Some(Tombstone::over(&entry.run, entry.end.as_deref(), &day, keys));
            }
        }
    }

    /// Today, and never before the last entry's day, whatever the clock says.
    fn today(&self) -> String {
        let today = clock::day(clock::now_ms());
        match self.entries.last() {
            Some(last) if last.entered > today => last.entered.clone(),
            Some(_) | None => today,
        }
    }

    /// Writes it. The caller holds the folder.
    pub(in crate::journal) fn write(&self, folder: &Path) -> Result<(), Trouble> {
        let mut text = serde_json::to_string(&First { manifest: FORM }).expect("a number");
        text.push('\n');
        for entry in &self.entries {
            text.push_str(&serde_json::to_string(entry).expect("texts"));
            text.push('\n');
        }
        whole::write(&Manifest::path(folder), text.as_bytes())
    }
}

/// The beginnings and ends of the sealed logs of a folder. Files that are no logs are passed over.
pub(super) fn heads(folder: &Path) -> Result<Vec<(Head, Option<String>)>, Trouble> {
    let sealed = logs_in(folder)?.into_iter().filter(|path| path.to_string_lossy().ends_with(SEALED));
    let heads = sealed.filter_map(|path| {
        let end = last_line(&path)?;
        Some((head(&path)?, Some(end)))
    });
    Ok(heads.collect())
}
