//! The debrief beside its log: scores are derived, so it says from which log and by which version.

use super::super::args::DebriefArgs;
use super::super::exit::Fault;
use super::opened::{Opened, unwritten};
use crate::coach::Debrief;
use crate::coach::report::DebriefReport;
use crate::journal::engine_version;
use crate::text::Words;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Serialize)]
struct Sidecar {
    /// The hash of the log's last core line.
    head: String,
    /// What identifies the session among a learner's.
    run: String,
    /// The engine that the debrief was made with.
    engine: String,
    debrief: DebriefReport,
}

/// Writes it and says where.
pub(super) fn save(args: &DebriefArgs, opened: &Opened, found: &Debrief, words: &Words) -> Result<PathBuf, Fault> {
    let mut name = args.log.as_os_str().to_owned();
    name.push(".debrief.json");
    let path = PathBuf::from(name);
    let sidecar = Sidecar {
        head: opened.log.head().to_owned(),
        run: opened.log.identity().to_owned(),
        engine: engine_version(),
        debrief: DebriefReport::of(&opened.recorded, found),
    };
    let text = serde_json::to_string_pretty(&sidecar)
        .map_err(|why| Fault::new(format!("this cannot be written as JSON: {why}")))?;
    std::fs::write(&path, text + "\n").map_err(|why| unwritten(&path, why, words))?;
    Ok(path)
}
