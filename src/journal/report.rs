//! What is known once a session is over, and nobody plays it any more.

use super::course::Course;
use super::input::Input;
use super::trouble::Trouble;
use crate::engine::{Plan, Session, Tick};
use crate::experience::Witness;
use crate::experience::report::{FeltReport, ScoreReport};
use crate::scenario::model::CustomerId;
use std::path::PathBuf;
use std::sync::Arc;

/// Where the log is.
#[derive(Debug)]
pub enum Kept {
    /// The session was played in memory only.
    InMemory,
    /// Sealed, at this path.
    Sealed(PathBuf),
    /// Writing failed; what was written so far is still there, unsealed.
    Lost(Trouble),
}

/// A finished session.
#[derive(Debug)]
pub struct Report {
    /// The score.
    pub score: ScoreReport,
    /// What each customer felt, in the order of their numbers.
    pub felt: Vec<FeltReport>,
    /// Everything the trainee did.
    pub inputs: Vec<(Tick, Input)>,
    /// The seed.
    pub seed: u64,
    /// The scenario and the rules.
    pub plan: Arc<Plan>,
    /// The session as it stood at the end: its view knows by name whoever came.
    pub session: Session,
    /// The witness, for explanations.
    pub witness: Witness,
    /// The core of the log; empty where nothing was recorded.
    pub core: Vec<u8>,
    /// Where the log is.
    pub kept: Kept,
}

/// What each customer felt.
pub(super) fn felt(course: &Course) -> Vec<FeltReport> {
    let (witness, plan) = (course.witness(), course.plan());
    let come: Vec<CustomerId> = course.view().come().collect();
    let felt = come.into_iter().filter_map(|c| witness.felt(c));
    felt.map(|f| FeltReport::of(plan.scenario(), plan.rules(), &f)).collect()
}
