//! The review as plain data: every figure of the page, with what it is of and how sure it is. `--json` prints it: what
//! was decided by its name, and findings in plain English words.
//!
//! Nothing here is a text for people, but names out of scenario files: front ends find the words. Shares are 0 to 1,
//! experience is in points from 0 to 100, times are milliseconds since 1970, UTC. Every interval covers 95 %.

mod decided;
mod figure;
mod people;
mod person;
mod service;
mod trust;
mod why;

pub use decided::Decided;
pub use figure::{Change, Estimate, KeyFigure, KeyFigures, Of, Share, WeekPoint};
pub use people::{
    Cell, Curve, CurvePoint, Distribution, Gain, HeatMap, PassRates, PersonRow, Personal, Placed, Tendency, ThinLine,
};
pub use person::{DeedMark, FeltMark, PersonPage, SittingMark};
pub use service::{
    ItemKind, ItemLine, ItemRemark, OutcomeKind, OutcomeLine, OutcomeOf, Outcomes, Reliability, Reliable,
    ScenarioItems, ScenarioSteps, Squares, StepHouse, StepLine,
};
pub use trust::{
    EngineSeries, FailedLog, Gap, GapKind, LeftOut, LeftOutFile, LeftOutReason, Reason, SessionVerdict, VerdictLine,
    Verification, Warning,
};
pub use why::Why;

use serde::Serialize;
use std::collections::BTreeMap;

/// The version of this form of data; raised when a field changes its meaning or goes.
pub const FORM: u32 = 2;

/// A name by locale, as a scenario file gives it. Where a locale is missing the first one of the file, told by `*`,
/// stands for it.
pub type Names = BTreeMap<String, String>;

/// The words of a name in a locale, or those that stand for it; empty only for the empty name.
pub fn named<'a>(names: &'a Names, locale: &str) -> &'a str {
    names.get(locale).or_else(|| names.get("*")).map_or("", String::as_str)
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Asked {
    /// The folders and files that were named, as they were written.
    pub folders: Vec<String>,
    /// The first day, as `2026-01-05`.
    pub since: Option<String>,
    /// The last day, that day included.
    pub until: Option<String>,
    /// Part of a scenario's file name or title, or the beginning of its hash.
    pub scenario: Option<String>,
    /// The group.
    pub group: Option<String>,
    /// The learner's pseudonym.
    pub learner: Option<String>,
    /// Whether sessions that could not be verified count too.
    pub include_unverified: bool,
    /// Whether people are named.
    pub names: bool,
}

/// From the first session to the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Span {
    /// When the first session that counts was opened.
    pub first_ms: u64,
    /// When the last was.
    pub last_ms: u64,
    /// Weeks from the first to the last, both included: week 1 begins with the day of the first session, at 0:00 UTC.
    pub weeks: u32,
}

/// A house, in the order of the columns of every table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HouseLine {
    /// Its name in the logs; empty where they give none.
    pub house: String,
    /// Learners of whom a session counts.
    pub learners: u32,
    /// Sessions that count.
    pub sessions: u32,
}

/// A version of a scenario. Figures of different versions are never put together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScenarioLine {
    /// SHA-256 of the file and of the rules it was played by: together they are the version's identity.
    pub hash: String,
    /// See `hash`.
    pub rules: String,
    /// The file's name, where somebody has told it; else the beginning of the hash.
    pub file: String,
    /// Its title; empty where the scenario is kept nowhere.
    pub title: Names,
    /// Which version of the scenario of this title this is, from 1, by the date of its first session.
    pub version: u32,
    /// Experience needed to pass, points.
    pub pass_mark: Option<f64>,
    /// Sessions that count.
    pub sessions: u32,
    /// Learners of whom a session counts.
    pub learners: u32,
    /// When it was first played.
    pub first_ms: u64,
}

/// The four answers at the top, as data.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answers {
    /// Who improves: points of experience per doubling of attempts, over everybody.
    pub gain: Option<Estimate>,
    /// Learners whose gain is surely above 0.
    pub gaining: u32,
    /// Learners whose gain is surely below 0.
    pub falling: u32,
    /// Learners of whom these sessions cannot tell.
    pub untold: u32,
    /// At what: the weakest of the six factors, as its word in scenario files, and its points.
    pub weakest_factor: Option<(String, f64)>,
    /// The least supplied of the four conditions, as its word, and the share supplied.
    pub weakest_condition: Option<(String, f64)>,
    /// Where the service itself is at fault: the steps that lose most even when the reference serves (or, where no
    /// reference was played, as played), the worst first, at most three.
    pub worst_steps: Vec<WorstStep>,
    /// Are the numbers real: logs found.
    pub found: u32,
    /// Of these, in the statistics.
    pub counted: u32,
    /// Logs that failed verification, whether they count or not; files that are no logs are not among them.
    pub failed: u32,
    /// Learners with a gap in their chain of logs.
    pub learners_with_gaps: u32,
}

/// One of the steps that lose most.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WorstStep {
    /// Index into [`Review::scenarios`].
    pub scenario: usize,
    /// The step's id.
    pub step: String,
    /// Its name.
    pub name: Names,
    /// Points lost per guest.
    pub lost: f64,
}

/// Everything a manager is shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Review {
    /// [`FORM`].
    pub form: u32,
    /// The engine that verified and computed.
    pub engine: String,
    /// What was asked for.
    pub asked: Asked,
    /// When; nothing where no session counts.
    pub span: Option<Span>,
    /// The houses, by name.
    pub houses: Vec<HouseLine>,
    /// The scenarios, by title and version. Others refer to them by their place in this list.
    pub scenarios: Vec<ScenarioLine>,
    /// Learners of whom a session counts.
    pub learners: u32,
    /// The four answers.
    pub answers: Answers,
    /// The six key figures.
    pub key: KeyFigures,
    /// What was left out.
    pub left_out: LeftOut,
    /// Learning curves: for each scenario first everybody, then each house.
    pub curves: Vec<Curve>,
    /// People by criterion.
    pub heat_map: HeatMap,
    /// First and latest experience of every learner, by scenario.
    pub distributions: Vec<Distribution>,
    /// Who passed, by scenario and house.
    pub pass_rates: Vec<PassRates>,
    /// Where the service loses experience.
    pub steps: Vec<ScenarioSteps>,
    /// What follows.
    pub outcomes: Outcomes,
    /// Decisions as items of a test.
    pub items: Vec<ScenarioItems>,
    /// How far the items of a scenario measure one thing.
    pub reliability: Vec<Reliability>,
    /// Whether the numbers are real.
    pub verification: Verification,
    /// One person, where `--learner` asked for one.
    pub person: Option<PersonPage>,
}
