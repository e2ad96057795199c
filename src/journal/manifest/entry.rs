//! One line of a manifest, and the chain that the lines make.

use super::tombstone::Tombstone;
use crate::journal::chain::{hash, unhex};
use serde::{Deserialize, Serialize};

/// A log that was entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The day on which it was entered, UTC, as `2026-03-09`.
    pub entered: String,
    /// The file's name then; nothing once it is forgotten. It is for people to find it by, and not part of the root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,
    /// The hash of its run line.
    pub run: String,
    /// The hash of its last line, if it had one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// The root of the manifest up to here.
    pub root: String,
    /// Why it is not there any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forgotten: Option<Tombstone>,
}

impl Entry {
    /// An entry behind a root.
    pub(super) fn after(root: &str, entered: &str, log: Option<String>, run: String, end: Option<String>) -> Entry {
        let root = chained(root, entered, &run, end.as_deref());
        Entry { entered: entered.to_owned(), log, run, end, root, forgotten: None }
    }

    /// Whether it follows a root, and is what it claims.
    pub(super) fn follows(&self, root: &str) -> bool {
        let hashes = [Some(&self.run), self.end.as_ref(), Some(&self.root)];
        hashes.into_iter().flatten().all(|hash| unhex::<32>(hash).is_some())
            && self.root == chained(root, &self.entered, &self.run, self.end.as_deref())
    }
}

fn chained(root: &str, entered: &str, run: &str, end: Option<&str>) -> String {
    let end = end.unwrap_or("-");
    hash(format!("coserve log manifest 1\n{root}\n{entered} {run} {end}\n").as_bytes())
}
