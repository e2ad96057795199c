//! The session's score for logs.

use crate::experience::{GoalState, Pass, Phase, Score};
use crate::scenario::Scenario;
use crate::scenario::model::Factor;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One quality factor.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct FactorReport {
    /// Points; 75 is neutral.
    pub points: f64,
    /// Touches, felt or not.
    pub touches: u32,
    /// Of these, felt.
    pub felt: u32,
}

/// One standard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StandardReport {
    /// Its id.
    pub standard: String,
    /// Times kept.
    pub kept: u32,
    /// Times broken.
    pub broken: u32,
    /// Times left open.
    pub open: u32,
    /// Customer, from and done in ms, `kept`, `broken` or `open`.
    pub cases: Vec<(String, u64, Option<u64>, String)>,
}

/// One goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalReport {
    /// It holds.
    Reached,
    /// It does not.
    Missed,
}

/// The notebook.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct NotebookReport {
    /// Brier score; 0 is perfect.
    pub brier: f64,
    /// Brier score of an empty notebook.
    pub empty: f64,
    /// Entries judged.
    pub judged: u32,
    /// Entries noted.
    pub noted: u32,
}

/// After closing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingReport {
    /// True records.
    pub records_true: u32,
    /// False records.
    pub records_false: u32,
    /// Right answers.
    pub reflections_right: u32,
    /// Wrong answers.
    pub reflections_wrong: u32,
    /// Follow-ups that suit.
    pub follow_ups_suit: u32,
    /// Follow-ups that do not.
    pub follow_ups_astray: u32,
}

/// What follows.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct OutcomesReport {
    /// Unhappy customers who told nobody, the front line, management.
    pub voice: [u32; 3],
    /// Customers who leave for good.
    pub leave: u32,
    /// People told bad things, mixed, good.
    pub told: [u32; 3],
    /// Expected returns.
    pub returns: f64,
    /// Expected visits gained.
    pub dividend: f64,
}

/// The score of a session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScoreReport {
    /// Everybody who came.
    pub arrivals: u32,
    /// Still inside.
    pub inside: u32,
    /// Left after a full visit.
    pub left: u32,
    /// Walked out.
    pub walked_out: u32,
    /// Turned away.
    pub turned_away: u32,
    /// Mean experience, points.
    pub mean: f64,
    /// Who felt worst, and the points.
    pub worst: Option<(String, f64)>,
    /// Share of arrivals in box 5.
    pub top_box: f64,
    /// Customers per box, from 1.
    pub boxes: [u32; 5],
    /// Per factor.
    pub factors: BTreeMap<String, FactorReport>,
    /// Per phase, points.
    pub phases: BTreeMap<String, f64>,
    /// Needs that arose.
    pub needs_arose: u32,
    /// Needs met.
    pub needs_met: u32,
    /// First-column needs that arose.
    pub first_arose: u32,
    /// First-column needs met.
    pub first_met: u32,
    /// `plain`, `good` or `superb`.
    pub verdict: String,
    /// Standards of the house.
    pub standards: Vec<StandardReport>,
    /// Goals, in file order.
    pub goals: Vec<GoalReport>,
    /// The notebook.
    pub notebook: NotebookReport,
    /// The four mismatches.
    pub mismatches: [u32; 4],
    /// After closing.
    pub closing: ClosingReport,
    /// House allowance spent, cents.
    pub spent_cents: u64,
    /// What follows.
    pub outcomes: OutcomesReport,
    /// Whether the pass mark was reached.
    pub passed: bool,
}

impl ScoreReport {
    /// A score, with ids.
    pub fn of(s: &Scenario, score: &Score) -> ScoreReport {
        let n = &score.notebook;
        let c = &score.closing;
        let o = &score.outcomes;
        let factor = |f: &Factor| {
            let x = score.factors[f.index()];
            (f.word().to_owned(), FactorReport { points: x.points, touches: x.touches, felt: x.felt })
        };
        let standard = |x: &crate::experience::StandardScore| StandardReport {
            standard: s.house.standards[x.standard.index()].label.id.clone(),
            kept: x.kept,
            broken: x.broken,
            open: x.open,
            cases: x
                .cases
                .iter()
                .map(|c| {
                    let id = s.customer_id(c.customer).into_owned();
                    (id, c.from.0, c.done.map(|t| t.0), c.kept.word().to_owned())
                })
                .collect(),
        };
        let goal = |g: &GoalState| match g {
            GoalState::Reached => GoalReport::Reached,
            GoalState::Missed => GoalReport::Missed,
        };
        ScoreReport {
            arrivals: score.arrivals,
            inside: score.fates[0],
            left: score.fates[1],
            walked_out: score.fates[2],
            turned_away: score.fates[3],
            mean: score.mean,
            worst: score.worst.map(|(c, points)| (s.customer_id(c).into_owned(), points)),
            top_box: score.top_box,
            boxes: score.boxes,
            factors: Factor::ALL.iter().map(factor).collect(),
            phases: Phase::ALL.iter().map(|p| (p.word().to_owned(), score.phases[*p as usize])).collect(),
            needs_arose: score.needs.arose,
            needs_met: score.needs.met,
            first_arose: score.needs.first_arose,
            first_met: score.needs.first_met,
            verdict: score.verdict.word().to_owned(),
            standards: score.standards.iter().map(standard).collect(),
            goals: score.goals.iter().map(goal).collect(),
            notebook: NotebookReport { brier: n.brier, empty: n.empty, judged: n.judged, noted: n.noted },
            mismatches: score.mismatches,
            closing: ClosingReport {
                records_true: c.records_true,
                records_false: c.records_false,
                reflections_right: c.reflections_right,
                reflections_wrong: c.reflections_wrong,
                follow_ups_suit: c.follow_ups_suit,
                follow_ups_astray: c.follow_ups_astray,
            },
            spent_cents: score.spent_cents,
            outcomes: OutcomesReport {
                voice: o.voice,
                leave: o.leave,
                told: o.told,
                returns: o.returns,
                dividend: o.dividend,
            },
            passed: match score.pass {
                Pass::Passed => true,
                Pass::NotPassed => false,
            },
        }
    }
}
