//! People: learning curves, people by criterion, where everybody stands, who passed.

use super::figure::{Change, Estimate, Share};
use serde::Serialize;

/// One attempt of a learning curve.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CurvePoint {
    /// Which attempt, from 1.
    pub attempt: u32,
    /// Learners with a session that counts at this attempt.
    pub n: u32,
    /// Their mean experience, by Student's t over learners; nothing where they are too few ([`Curve::fewest`]).
    pub mean: Option<Estimate>,
}

/// One learner's line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThinLine {
    /// Pseudonym.
    pub learner: String,
    /// Attempt and experience, by attempt. Attempts that do not count are missing.
    pub points: Vec<(u32, f64)>,
}

/// A learning curve: the same version of a scenario, by attempt.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Curve {
    /// Index into the scenarios.
    pub scenario: usize,
    /// The house; nothing for everybody.
    pub house: Option<String>,
    /// The attempts, from the first.
    pub points: Vec<CurvePoint>,
    /// Fewest learners of whom a mean is told.
    pub fewest: u32,
    /// Learner by learner.
    pub people: Vec<ThinLine>,
    /// The same people at the first and at the fourth attempt, since later attempts come from fewer, keener people.
    pub same_people: Option<Change>,
    /// Learners left out because they had met an earlier version of this scenario.
    pub knew_earlier_version: u32,
}

/// What a gain says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tendency {
    /// The interval lies above 0.
    Gains,
    /// It lies below 0.
    Falls,
    /// It holds 0.
    CannotTell,
}

/// Points of experience per doubling of attempts, by least squares with a level of its own for each scenario.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Gain {
    /// The slope; its `n` are sessions.
    pub slope: Estimate,
    /// What it says.
    pub tendency: Tendency,
}

/// One cell of the heat map.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Cell {
    /// From 0 to 100.
    pub value: f64,
    /// What stands behind it: felt moments of a factor, tasks that lacked a condition.
    pub n: u32,
}

/// What a session says of its learner, beside experience.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Personal {
    /// The six factors in the order of [`HeatMap::factors`]: what the moments of that factor add per guest who came,
    /// points, 75 is neutral; the mean of the sessions in which one was felt, nothing of too few.
    pub factors: Vec<Option<Cell>>,
    /// The four conditions in the order of [`HeatMap::conditions`]: of the guests' tasks that lacked it, the share to
    /// which it was supplied in time, per cent; nothing of too few tasks.
    pub conditions: Vec<Option<Cell>>,
}

/// One learner.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonRow {
    /// Pseudonym.
    pub learner: String,
    /// Name, where the table of people is there and names are wanted.
    pub name: Option<String>,
    /// House of the latest session.
    pub house: String,
    /// Group of the latest session.
    pub group: String,
    /// Sessions that count.
    pub sessions: u32,
    /// Mean experience over sessions, points.
    pub experience: f64,
    /// Gain per doubling of attempts; nothing of too few sessions.
    pub gain: Option<Gain>,
    /// Competence over the guests of this learner's sessions with a saved debrief; no interval, since these are all of
    /// one learner; nothing where they cannot tell.
    pub competence: Option<Estimate>,
    /// The cells.
    pub cells: Personal,
}

/// People by criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HeatMap {
    /// The words of the six factors.
    pub factors: Vec<String>,
    /// The words of the four conditions: `role_clarity`, `information`, `ability`, `motivation`.
    pub conditions: Vec<String>,
    /// The weeks that cells are of, from and to: the later half.
    pub weeks: (u32, u32),
    /// Fewest sessions of a factor's cell.
    pub fewest_sessions: u32,
    /// Fewest tasks of a condition's cell.
    pub fewest_tasks: u32,
    /// The learners, house by house, within a house by gain, the largest first.
    pub rows: Vec<PersonRow>,
    /// Everybody.
    pub mean: Personal,
}

/// Where one learner stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Placed {
    /// Pseudonym.
    pub learner: String,
    /// House.
    pub house: String,
    /// Experience, points.
    pub experience: f64,
}

/// First and latest experience of every learner at one scenario.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Distribution {
    /// Index into the scenarios.
    pub scenario: usize,
    /// The first attempt, of everybody whose first attempt counts.
    pub first: Vec<Placed>,
    /// The latest attempt that counts, of everybody.
    pub latest: Vec<Placed>,
    /// Lower quartile, median and upper quartile of the first; nothing of nobody.
    pub first_quartiles: Option<[f64; 3]>,
    /// The same of the latest.
    pub latest_quartiles: Option<[f64; 3]>,
}

/// Who passed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PassRates {
    /// Index into the scenarios.
    pub scenario: usize,
    /// The house; nothing for all.
    pub house: Option<String>,
    /// At the first attempt, each learner whose first attempt counts once.
    pub first: Share,
    /// At the latest attempt.
    pub latest: Share,
}
