//! The debrief that may lie beside a log. It counts only if it is of this very log, and of this engine, and if anything
//! was tried for it.

use crate::coach::Effort;
use crate::coach::report::SavedDebrief;
use crate::journal::{Heading, engine_version, open_file};
use crate::scenario::script::Scripted;
use serde::Deserialize;
use std::io::Read;
use std::path::Path;

/// Largest saved debrief that is read, bytes.
const LARGEST: u64 = 64 << 20;

#[derive(Debug, Deserialize)]
struct Saved {
    head: String,
    run: String,
    engine: String,
    effort: Effort,
    debrief: Told,
}

/// What the coach said.
#[derive(Debug, Deserialize)]
pub(super) struct Told {
    pub(super) standing: Standing,
    pub(super) deeds: Vec<Deed>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Standing {
    /// Left out where the shift cannot tell.
    pub(super) competence: Option<Range>,
    /// Mean experience of the guests as played, with nothing done, and under the reference, points.
    pub(super) own: f64,
    pub(super) idle: f64,
    pub(super) reference: f64,
}

impl Standing {
    /// Whether these can be means of points from 0 to 100, but for their last bits: whoever can write to the folder could
    /// have written them.
    fn can_be(&self) -> bool {
        [self.own, self.idle, self.reference].iter().all(|points| (-1e-6..=100.0 + 1e-6).contains(points))
    }
}

/// An interval; what is without end is written as nothing.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(super) struct Range {
    pub(super) mean: Option<f64>,
    pub(super) low: Option<f64>,
    pub(super) high: Option<f64>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Deed {
    pub(super) act: Option<Scripted>,
    pub(super) showed: Option<(String, String)>,
    pub(super) from: u64,
    pub(super) grade: String,
    pub(super) credit: Option<f64>,
    pub(super) loss: Range,
    pub(super) better: Option<Better>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Better {
    pub(super) act: Option<Scripted>,
}

/// What came of looking for a debrief.
#[derive(Debug)]
pub(super) enum Beside {
    /// It is of this log and this engine.
    Fits(Box<Told>),
    /// It is of something else, or cannot be read.
    Unfit,
}

/// The debrief beside this log.
pub(super) fn beside(log: &Path, heading: &Heading) -> Beside {
    let read = || {
        let file = open_file(&SavedDebrief::path(log)).ok()?;
        let saved: Saved = serde_json::from_reader(file.take(LARGEST)).ok()?;
        let fits = saved.head == heading.head && saved.run == heading.identity && saved.engine == engine_version();
        // Without futures every act would be told as good.
        let fits = fits && saved.effort.judged_futures > 0 && saved.debrief.standing.can_be();
        fits.then_some(saved.debrief)
    };
    read().map_or(Beside::Unfit, |told| Beside::Fits(Box::new(told)))
}
