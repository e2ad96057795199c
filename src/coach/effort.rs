//! How much the coach tries before it says something.

use crate::rules::CoachRules;
use serde::{Deserialize, Serialize};

/// How many runs are spent. More of them narrow the intervals and never move what they are about.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Effort {
    /// Runs that the alternatives to one decision race for; with none, no losses are looked for.
    pub race_runs: usize,
    /// Futures on which a decision is judged; with none, nothing is recommended.
    pub judged_futures: usize,
    /// Futures on which the reference is played.
    pub reference_futures: usize,
    /// Least half width of an interval, standard errors; where futures are few, intervals are wider by Student's law.
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

    /// A first look: an eighth of the race and a quarter of the futures, with ranges so much the wider.
    pub fn quick(rules: &CoachRules) -> Effort {
        let of = Effort::of(rules);
        Effort {
            race_runs: of.race_runs / 8,
            judged_futures: of.judged_futures / 4,
            reference_futures: of.reference_futures / 4,
            ..of
        }
    }

    /// Facts only: what happened and what each act was worth on this evening, with nothing else tried.
    pub fn facts(rules: &CoachRules) -> Effort {
        Effort { race_runs: 0, judged_futures: 0, reference_futures: 0, ..Effort::of(rules) }
    }
    /// Whether more is tried than by the other: futures on which decisions are judged count first, then the race.
    pub(super) fn exceeds(&self, other: &Effort) -> bool {
        let of = |effort: &Effort| (effort.judged_futures, effort.race_runs, effort.reference_futures);
        of(self) > of(other)
    }
}
