//! The service: steps that lose experience, what guests do afterwards, decisions as items of a test.

use super::Names;
use super::figure::{Estimate, Share};
use crate::lab::Move;
use serde::Serialize;

/// One step in one house.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepHouse {
    /// The house.
    pub house: String,
    /// Points lost per guest as played; its `n` are guests. Nothing where nobody played it here.
    pub lost: Option<Estimate>,
}

/// One step of a blueprint.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepLine {
    /// Its id; empty for what is felt before any step.
    pub step: String,
    /// Its name.
    pub name: Names,
    /// Who performs it: `customer`, `trainee`, `colleague` or `system`; empty before any step.
    pub performer: String,
    /// Its line in the scenario file, from 1; 0 for none.
    pub line: u32,
    /// Points lost per guest as played, over all houses.
    pub lost: Option<Estimate>,
    /// Points won per guest as played, over all houses.
    pub won: Option<f64>,
    /// Points lost per guest when the reference serves other evenings of this scenario: what remains is the process's
    /// own share. Nothing where the reference was not played.
    pub reference: Option<f64>,
    /// House by house, in the order of the houses.
    pub by_house: Vec<StepHouse>,
}

/// The steps of one scenario, in the order of the blueprint. Losses do not add up to the missing points: memory weighs
/// peak and end.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScenarioSteps {
    /// Index into the scenarios.
    pub scenario: usize,
    /// Sessions behind it.
    pub sessions: u32,
    /// Evenings that the reference served; 0 for none.
    pub reference_runs: u32,
    /// The steps.
    pub steps: Vec<StepLine>,
}

/// What guests do afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    /// Share in the top box.
    VerySatisfied,
    /// Share who were unhappy, told nobody in the house, and leave for good.
    SilentLeavers,
    /// People told something bad, per guest.
    HeardBad,
    /// People told something good, per guest.
    HeardGood,
    /// Expected returns, per guest.
    Returns,
}

/// One outcome in one house or over all.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OutcomeOf {
    /// The house; nothing for all.
    pub house: Option<String>,
    /// Over everything that counts.
    pub all: Option<Estimate>,
    /// In the first two weeks (of fewer than four: in the first).
    pub early: Option<f64>,
    /// In the last two.
    pub late: Option<f64>,
}

/// One outcome.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OutcomeLine {
    /// Which.
    pub kind: OutcomeKind,
    /// Over all, then house by house.
    pub of: Vec<OutcomeOf>,
}

/// Of a hundred guests of a house, as whole numbers that sum to 100 (or to 0 where nobody came).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Squares {
    /// The house.
    pub house: String,
    /// Very satisfied: box 5.
    pub very_satisfied: u32,
    /// Content: boxes 3 and 4.
    pub content: u32,
    /// Unhappy (boxes 1 and 2), and either spoke up or stay.
    pub unhappy: u32,
    /// Silent leavers.
    pub silent_leavers: u32,
}

/// What follows from the visits, by the model's rules: nobody is asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Outcomes {
    /// The outcomes.
    pub lines: Vec<OutcomeLine>,
    /// House by house.
    pub squares: Vec<Squares>,
    /// Of the unhappy, the share that never reached the management; nothing where nobody was unhappy.
    pub never_reached_management: Option<f64>,
}

/// What an item of a test is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// A decision, right where the coach grades it good or best throughout a session. It needs saved debriefs.
    Decision,
    /// A standard of the house, right where it was kept and never broken.
    Standard,
    /// A need, right where it was met in every guest in whom it arose.
    Need,
    /// A guest's own task, right where nobody slipped at it.
    Task,
}

/// What to look at about an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemRemark {
    /// Nine of ten or more are right: it teaches little.
    NearlyAll,
    /// One of ten or fewer is right.
    HardlyAny,
    /// The better players surely do worse here, the whole interval being below 0: look at what it rewards.
    BetterDoWorse,
    /// It tells the players apart poorly: discrimination below 0.2.
    TellsPoorly,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemLine {
    /// What it is.
    pub kind: ItemKind,
    /// Its id, or the decision as files write it: `Guide("serve_self")`.
    pub item: String,
    /// Which decision it is, if it is one.
    #[serde(skip)]
    pub decision: Option<Move>,
    /// Its name, where the file gives one; of a decision the name of what it is about.
    pub name: Names,
    /// Its line in the scenario file, from 1, of a decision that of what it is about; 0 for none.
    pub line: u32,
    /// Difficulty: who got it right, of those who had the occasion.
    pub right: Share,
    /// Discrimination: correlation of being right here with the share right elsewhere in the scenario, -1 to 1. Nothing
    /// where it cannot be told: all alike, or fewer than four.
    pub discrimination: Option<f64>,
    /// Lower end of its interval, by Fisher's transformation, approximate.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// What to look at, where there are enough learners to say.
    pub remark: Option<ItemRemark>,
}

/// The items of one scenario.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScenarioItems {
    /// Index into the scenarios.
    pub scenario: usize,
    /// Learners: first attempts.
    pub learners: u32,
    /// Whether these are fewer than one should judge single items by.
    pub too_few: bool,
    /// The items, by kind and line.
    pub items: Vec<ItemLine>,
}

/// What reliability comes to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reliable {
    /// Cronbach's alpha.
    Alpha {
        /// Alpha.
        alpha: f64,
        /// Its standard error.
        error: f64,
    },
    /// Fewer than so many learners or items: not computed.
    TooFew {
        /// Learners needed.
        learners: u32,
        /// Items needed.
        items: u32,
    },
    /// Everybody is alike: it cannot be told.
    CannotTell,
}

/// How far the items of a scenario measure one thing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reliability {
    /// Index into the scenarios.
    pub scenario: usize,
    /// Whether over graded decisions, or over what came out (standards, needs, tasks).
    pub decisions: bool,
    /// Items for which nearly every learner had an occasion.
    pub items: u32,
    /// Learners who had the occasion for all of these.
    pub learners: u32,
    /// Alpha, or why not.
    pub reliable: Reliable,
}
