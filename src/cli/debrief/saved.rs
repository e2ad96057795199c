//! Keeps a debrief beside its log.

use super::super::args::DebriefArgs;
use super::super::exit::Fault;
use super::opened::{Opened, unwritten};
use crate::coach::Debrief;
use crate::coach::report::{DebriefReport, SavedDebrief};
use crate::text::Words;
use std::path::PathBuf;

/// Writes it and says where.
pub(super) fn save(args: &DebriefArgs, opened: &Opened, found: &Debrief, words: &Words) -> Result<PathBuf, Fault> {
    let path = SavedDebrief::path(&args.log);
    let saved = SavedDebrief::of(&opened.log, DebriefReport::of(&opened.recorded, found));
    let text = serde_json::to_string_pretty(&saved)
        .map_err(|why| Fault::new(format!("this cannot be written as JSON: {why}")))?;
    std::fs::write(&path, text + "\n").map_err(|why| unwritten(&path, why, words))?;
    Ok(path)
}
