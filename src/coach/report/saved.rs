//! The debrief beside its log: what it says is derived, so it says from which log and by which version.

use super::DebriefReport;
use crate::journal::{Log, engine_version};
use serde::Serialize;
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
    debrief: DebriefReport,
}

impl SavedDebrief {
    /// A debrief of this log.
    pub fn of(log: &Log, debrief: DebriefReport) -> SavedDebrief {
        SavedDebrief { head: log.head().to_owned(), run: log.identity().to_owned(), engine: engine_version(), debrief }
    }

    /// Where the debrief of a log is kept.
    pub fn path(log: &Path) -> PathBuf {
        let mut name = log.as_os_str().to_owned();
        name.push(".debrief.json");
        PathBuf::from(name)
    }
}
