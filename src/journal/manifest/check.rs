//! Whether what a manifest entered is still there, as it was.

use super::entry::Entry;
use super::file::{Manifest, heads};
use crate::journal::log::Log;
use crate::journal::trouble::Trouble;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Fewest digits of a root that can be asked for: nobody finds another manifest that begins so.
const FEWEST_DIGITS: usize = 16;

/// What somebody kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// Nothing: the manifest that is there is gone by.
    Nothing,
    /// A root, or at least its first 16 digits.
    Root(String),
    /// A copy of the manifest.
    Copy(Manifest),
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wrong {
    /// The root that was kept is none of this manifest: lines were removed or changed, or it is another folder's.
    RootUnknown,
    /// The log is not there any more.
    Missing,
    /// Another log stands in its place.
    Exchanged,
    /// The log is there, and its own chains do not hold.
    Broken,
    /// It is said to be forgotten, by a key that is not known.
    ForgottenByUnknown,
    /// It was forgotten, and is still there or there again.
    ForgottenAndThere,
}

impl Wrong {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Wrong::RootUnknown => "the root that was kept is none of this manifest",
            Wrong::Missing => "this log is missing",
            Wrong::Exchanged => "this log is not the one that was entered",
            Wrong::Broken => "this log is not what it was: its chains do not hold",
            Wrong::ForgottenByUnknown => "this log is said to be forgotten, by a key that is not known here",
            Wrong::ForgottenAndThere => "this log was forgotten, and is still there",
        }
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Discrepancy {
    /// What.
    pub wrong: Wrong,
    /// The log's name, as far as it is known.
    pub log: Option<String>,
    /// The hash of its run line; empty where it is about the manifest as a whole.
    pub run: String,
}

/// What came of a check.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// Logs that are there as they were entered.
    pub there: u64,
    /// Logs that were forgotten.
    pub forgotten: u64,
    /// The day on which the last log looked at was entered; empty where none was.
    pub until: String,
    /// What is wrong.
    pub wrong: Vec<Discrepancy>,
}

impl Manifest {
    /// Looks whether all that was entered in the manifest of a folder, as far as the root or copy that was kept, is there
    /// as it was. The logs are read whole: their chains must hold up to the last lines that were entered. They are not
    /// played again, nor are their signatures looked at; `verify` does that. Tombstones count if one of these keys signed
    /// them.
    ///
    /// # Errors
    /// The folder or its manifest cannot be read.
    pub fn check(folder: &Path, kept: &Kept, keys: &[String]) -> Result<Checked, Trouble> {
        let now = Manifest::read(folder)?;
        let unknown = Discrepancy { wrong: Wrong::RootUnknown, log: None, run: String::new() };
        let mut checked = Checked::default();
        let entries: &[Entry] = match kept {
            Kept::Nothing => now.entries(),
            Kept::Root(root) => match now.entries().iter().position(|entry| is_root(&entry.root, root)) {
                Some(last) => &now.entries()[..=last],
                None => {
                    checked.wrong.push(unknown);
                    return Ok(checked);
                }
            },
            Kept::Copy(copy) => {
                if !copy.entries().is_empty() && now.entries().iter().all(|entry| entry.root != copy.root()) {
                    checked.wrong.push(unknown);
                }
                copy.entries()
            }
        };
        let tombstones: BTreeMap<&str, &Entry> =
            now.entries().iter().filter(|e| e.forgotten.is_some()).map(|e| (e.run.as_str(), e)).collect();
        let mut there: BTreeMap<String, Vec<(Option<String>, PathBuf)>> = BTreeMap::new();
        for (head, end) in heads(folder)? {
            there.entry(head.identity().to_owned()).or_default().push((end, head.path));
        }
        for entry in entries {
            checked.until.clone_from(&entry.entered);
            let found = there.get(&entry.run).map(Vec::as_slice).unwrap_or_default();
            let buried = tombstones.get(entry.run.as_str());
            match judged(entry, found, buried.copied(), keys) {
                Ok(true) => checked.there += 1,
                Ok(false) => checked.forgotten += 1,
                Err(wrong) => {
                    let file = found.first().and_then(|(_, path)| path.file_name());
                    let log = file.map(|name| name.to_string_lossy().into_owned()).or_else(|| entry.log.clone());
                    checked.wrong.push(Discrepancy { wrong, log, run: entry.run.clone() });
                }
            }
        }
        Ok(checked)
    }
}

/// Whether an entered log is there (or rightly forgotten), or what is wrong with it.
fn judged(
    entry: &Entry,
    found: &[(Option<String>, PathBuf)],
    buried: Option<&Entry>,
    keys: &[String],
) -> Result<bool, Wrong> {
    if let Some(buried) = buried {
        let tombstone = buried.forgotten.as_ref();
        return match tombstone.is_some_and(|t| t.holds(&entry.run, entry.end.as_deref(), keys)) {
            true if found.is_empty() => Ok(false),
            true => Err(Wrong::ForgottenAndThere),
            false => Err(Wrong::ForgottenByUnknown),
        };
    }
    if found.is_empty() {
        return Err(Wrong::Missing);
    }
    let same = found.iter().find(|(end, _)| *end == entry.end);
    let (_, path) = same.ok_or(Wrong::Exchanged)?;
    Log::read(path).map(|_| true).map_err(|_| Wrong::Broken)
}

/// Whether a root is the one asked for, by all or the first of its digits.
fn is_root(root: &str, asked: &str) -> bool {
    let asked = asked.trim().to_ascii_lowercase();
    asked.len() >= FEWEST_DIGITS && root.starts_with(&asked)
}
