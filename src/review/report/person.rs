//! One person: every session, and in the latest the moments that mattered, with the command that shows each again.

use super::Names;
use super::decided::Decided;
use super::figure::Estimate;
use super::people::PersonRow;
use serde::Serialize;

/// One session of the person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SittingMark {
    /// The log.
    pub path: String,
    /// When it was opened.
    pub started_ms: u64,
    /// Index into the scenarios.
    pub scenario: usize,
    /// Which attempt.
    pub attempt: u32,
    /// Experience, points.
    pub experience: f64,
    /// Whether it reached the pass mark.
    pub passed: bool,
    /// Competence of a saved debrief: value and interval; nothing without one, or where it cannot tell.
    pub competence: Option<Estimate>,
}

/// A moment that a guest felt.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FeltMark {
    /// House time, ms from opening.
    pub tick: u64,
    /// The guest's id.
    pub customer: String,
    /// The rule that made it.
    pub rule: String,
    /// About what, as `kind:id`.
    pub about: String,
    /// The name of that, where the file gives one.
    pub about_name: Names,
    /// What it adds to that guest's experience, points.
    pub points: f64,
    /// The step at which it was felt, by id; nothing before any.
    pub step: Option<String>,
    /// Line of the scenario file, from 1; 0 for none.
    pub line: u32,
    /// The command that shows the room at that moment.
    pub command: String,
}

/// An act or wait that the coach judged, out of a saved debrief.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DeedMark {
    /// House time, ms from opening.
    pub tick: u64,
    /// The act as files write it, or `Wait`; `Open` is the opening.
    pub deed: String,
    /// The same, to be named.
    #[serde(skip)]
    pub did: Decided,
    /// The guest's id, if it was about one.
    pub customer: Option<String>,
    /// What it gave on that evening, points summed over guests.
    pub gave: f64,
    /// What the best alternative would have given more, points summed over guests.
    pub missed: f64,
    /// Lower end of what was missed.
    pub missed_low: f64,
    /// Upper end.
    pub missed_high: f64,
    /// The grade's word: `best`, `good`, `inaccuracy`, `mistake`, `missed_chance`.
    pub grade: String,
    /// The better act as files write it, where there is one.
    pub better: Option<String>,
    /// The same, to be named.
    #[serde(skip)]
    pub better_to: Option<Decided>,
    /// The command that shows the room at that moment.
    pub command: String,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonPage {
    /// The person's line of the heat map.
    pub row: PersonRow,
    /// The sessions that count, by time.
    pub sittings: Vec<SittingMark>,
    /// Mean experience of the house over the same weeks, points.
    pub house_mean: Option<f64>,
    /// The session that is opened: its place in `sittings`. The latest one.
    pub opened: Option<usize>,
    /// The strongest moments of the opened session, in order of time.
    pub felt: Vec<FeltMark>,
    /// What the coach judged in the opened session, in order of time; empty without a saved debrief.
    pub deeds: Vec<DeedMark>,
    /// The command that debriefs the opened session.
    pub debrief_command: Option<String>,
    /// Sessions of this person that do not count, with why: by path.
    pub left_out: Vec<super::LeftOutFile>,
}
