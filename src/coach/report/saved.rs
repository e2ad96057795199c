//! The debrief beside its log: what it says is derived, so it says from which log, by which version, and how much was
//! tried.

use super::DebriefReport;
use crate::coach::effort::Effort;
use crate::journal::{Log, engine_version};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// A debrief, bound to its log and to the engine that made it.
#[derive(Debug, Serialize)]
pub struct SavedDebrief {
    /// The hash of the log's last core line.
    head: String,
    /// What identifies the session among a learner's.
    run: String,
    /// The engine that the debrief was made with.
    engine: String,
    /// How much was tried.
    effort: Effort,
    debrief: DebriefReport,
}

/// What a debrief is bound to.
#[derive(Debug, Deserialize)]
struct Bound {
    head: String,
    run: String,
    engine: String,
    effort: Effort,
}

impl SavedDebrief {
    /// A debrief of this log, made with this effort.
    pub fn of(log: &Log, effort: Effort, debrief: DebriefReport) -> SavedDebrief {
        let (head, run) = (log.head().to_owned(), log.identity().to_owned());
        SavedDebrief { head, run, engine: engine_version(), effort, debrief }
    }

    /// Whether this text is a debrief of the same log by the same version, made with more effort.
    pub fn yields_to(&self, text: &str) -> bool {
        let bound: Option<Bound> = serde_json::from_str(text).ok();
        bound.is_some_and(|other| {
            let same = other.head == self.head && other.run == self.run && other.engine == self.engine;
            same && other.effort.exceeds(&self.effort)
        })
    }

    /// Where the debrief of a log is kept.
    pub fn path(log: &Path) -> PathBuf {
        let mut name = log.as_os_str().to_owned();
        name.push(".debrief.json");
        PathBuf::from(name)
    }
}
