//! DEBRIEF -> WORDS: what the coach found, in sentences. Terminal, page and window all speak through it.
//!
//! ```text
//!   Debrief + Recorded + Words = Coaching --> sentences (acts, losses, tasks, cues, pages, skills)
//!                                         --> voice (a guest answers why)
//!                                         --> lines (the whole as text), page (the whole as HTML)
//! ```

mod background;
mod lines;
mod page;
mod sentences;
mod tried;
mod voice;

#[cfg(feature = "game")]
pub(crate) use background::CONDITIONS;
pub use lines::lines;
pub use page::page;
#[cfg(feature = "game")]
pub(crate) use sentences::Told;
pub use tried::tried;
pub use voice::{Asked, answer, asked};

use super::sight::Sight;
use crate::coach::{Debrief, Recorded};
use crate::text::Words;

/// A debrief and the words to tell of it.
#[derive(Debug, Clone, Copy)]
pub struct Coaching<'a> {
    /// What was found.
    pub debrief: &'a Debrief,
    /// The session.
    pub recorded: &'a Recorded,
    /// Its end, in words: it knows by name whoever came.
    pub sight: Sight<'a>,
}

impl<'a> Coaching<'a> {
    /// Tells of this, in these words.
    pub fn new(debrief: &'a Debrief, recorded: &'a Recorded, words: &'a Words) -> Coaching<'a> {
        Coaching { debrief, recorded, sight: Sight::new(recorded.session.view(), words) }
    }

    /// Points with their sign.
    pub(crate) fn signed(&self, points: f64) -> String {
        let told = self.points(points.abs());
        let sign = if (points * 10.0).round() < 0.0 { "-" } else { "+" };
        format!("{sign}{told}")
    }

    /// Whole points.
    pub(crate) fn whole(&self, points: f64) -> String {
        self.sight.words.decimal(points.round() + 0.0, 0)
    }

    /// Points.
    pub(crate) fn points(&self, points: f64) -> String {
        super::report::points(&self.sight, points)
    }
}
