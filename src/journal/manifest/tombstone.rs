//! Tombstones: what says that a log is missing because its learner was to be forgotten.

use super::file::Manifest;
use crate::journal::keys::{Keys, signed};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// That a log was forgotten, signed by who did it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tombstone {
    /// On which day, UTC.
    pub day: String,
    /// Public key, Ed25519.
    pub key: String,
    /// The signature.
    pub signature: String,
}

impl Tombstone {
    pub(super) fn over(run: &str, end: Option<&str>, day: &str, keys: &Keys) -> Tombstone {
        let signature = keys.sign_text(&message(run, end, day));
        Tombstone { day: day.to_owned(), key: keys.public(), signature }
    }

    /// Whether it was signed by one of these keys over this log.
    pub(super) fn holds(&self, run: &str, end: Option<&str>, keys: &[String]) -> bool {
        keys.contains(&self.key) && signed(message(run, end, &self.day).as_bytes(), &self.key, &self.signature)
    }
}

/// What is signed.
fn message(run: &str, end: Option<&str>, day: &str) -> String {
    let end = end.unwrap_or("-");
    format!("coserve forgotten log 1\n{run} {end}\n{day}\n")
}

/// What the manifests beside some logs say of a log that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Explained {
    /// It was forgotten, by a known key.
    Forgotten,
    /// Somebody unknown says that it was forgotten.
    Claimed,
    /// Nothing.
    Not,
}

/// The tombstones beside some logs.
#[derive(Debug, Clone, Default)]
pub struct Tombstones {
    by_run: BTreeMap<String, Explained>,
}

impl Tombstones {
    /// Those of the manifests beside these logs, which hold if one of these keys signed them. A manifest that cannot be
    /// read, or whose chain does not hold, explains nothing.
    pub fn beside(logs: &[PathBuf], keys: &[String]) -> Tombstones {
        let folders: BTreeSet<_> = logs.iter().filter_map(|log| log.parent()).collect();
        let mut by_run = BTreeMap::new();
        for manifest in folders.into_iter().filter_map(|folder| Manifest::read(folder).ok()) {
            for entry in manifest.entries() {
                let Some(tombstone) = &entry.forgotten else { continue };
                let explained = match tombstone.holds(&entry.run, entry.end.as_deref(), keys) {
                    true => Explained::Forgotten,
                    false => Explained::Claimed,
                };
                by_run.insert(entry.run.clone(), explained);
            }
        }
        Tombstones { by_run }
    }

    /// What they say of the log with this run line.
    pub fn explain(&self, run: &str) -> Explained {
        self.by_run.get(run).copied().unwrap_or(Explained::Not)
    }
}
