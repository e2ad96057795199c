//! Keeps a debrief beside its log.

use super::super::args::DebriefArgs;
use super::super::exit::Fault;
use super::opened::{Opened, unwritten};
use crate::coach::report::{DebriefReport, SavedDebrief};
use crate::coach::{Debrief, Effort};
use crate::text::Words;
use std::path::PathBuf;

/// What lies beside the log then.
pub(super) enum Beside {
    /// This debrief.
    This(PathBuf),
    /// The one that lay there, which was made with more effort.
    Fuller(PathBuf),
}

/// Writes it, unless one of the same log lies there for which more was tried.
pub(super) fn save(
    args: &DebriefArgs,
    opened: &Opened,
    effort: Effort,
    found: &Debrief,
    words: &Words,
) -> Result<Beside, Fault> {
    let path = SavedDebrief::path(&args.log);
    let saved = SavedDebrief::of(&opened.log, effort, DebriefReport::of(&opened.recorded, found));
    if std::fs::read_to_string(&path).is_ok_and(|text| saved.yields_to(&text)) {
        return Ok(Beside::Fuller(path));
    }
    let text = serde_json::to_string_pretty(&saved)
        .map_err(|why| Fault::new(format!("this cannot be written as JSON: {why}")))?;
    std::fs::write(&path, text + "\n").map_err(|why| unwritten(&path, why, words))?;
    Ok(Beside::This(path))
}
