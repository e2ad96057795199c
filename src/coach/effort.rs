//! How much the coach tries before it says something.

use crate::rules::CoachRules;

/// How many runs are spent. More of them narrow the intervals and never move what they are about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Effort {
    /// Runs that the alternatives to one decision race for; with none, no losses are looked for.
    pub race_runs: usize,
    /// Futures on which a decision is judged.
    pub judged_futures: usize,
    /// Futures on which the reference is played.
    pub reference_futures: usize,
    /// Half width of an interval, standard errors.
    pub interval: f64,
}

impl Effort {
    /// As much as the rules ask for.
    pub fn of(rules: &CoachRules) -> Effort {
        Effort {
            race_runs: *rules.race_runs as usize,
            judged_futures: *rules.judged_futures as usize,
            reference_futures: *rules.reference_futures as usize,
            interval: *rules.interval,
        }
    }
}
