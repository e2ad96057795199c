//! From figures to a grade. A grade is given only when the interval clears its threshold: noise is no verdict.

use super::interval::Interval;
use crate::rules::CoachRules;
use serde::Serialize;

/// How good a decision was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Worth something, and surely nothing much better was there.
    Best,
    /// Nothing was found that is better for sure.
    Good,
    /// Something a little better was there.
    Inaccuracy,
    /// Something much better was there.
    Mistake,
    /// Nothing was done, and something would have been worth doing.
    MissedChance,
}

impl Grade {
    /// Every grade.
    pub const ALL: [Grade; 5] = [Grade::Best, Grade::Good, Grade::Inaccuracy, Grade::Mistake, Grade::MissedChance];

    /// Its name in reports.
    pub fn word(self) -> &'static str {
        match self {
            Grade::Best => "best",
            Grade::Good => "good",
            Grade::Inaccuracy => "inaccuracy",
            Grade::Mistake => "mistake",
            Grade::MissedChance => "missed_chance",
        }
    }

    /// Whether something better was there for sure.
    pub fn below_good(self) -> bool {
        match self {
            Grade::Best | Grade::Good => false,
            Grade::Inaccuracy | Grade::Mistake | Grade::MissedChance => true,
        }
    }
}

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Something was done.
    Act,
    /// Nothing was.
    Wait,
}

/// What the attentive trainee would have done on the same View.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Peer {
    /// The same.
    Same,
    /// Something else.
    Other,
}

/// Grades a decision by the loss against the best alternative and its own credit, points.
pub(super) fn grade(rules: &CoachRules, kind: Kind, peer: Peer, loss: Interval, credit: f64) -> Grade {
    let (slight, grave) = (loss.low > *rules.inaccuracy_from, loss.low > *rules.mistake_from);
    match (kind, peer) {
        (Kind::Act, Peer::Other) if grave => Grade::Mistake,
        (Kind::Act, Peer::Other) if slight => Grade::Inaccuracy,
        (Kind::Wait, Peer::Other) if slight => Grade::MissedChance,
        (Kind::Act, _) if credit >= *rules.best_from && loss.high <= *rules.inaccuracy_from => Grade::Best,
        (Kind::Act | Kind::Wait, _) => Grade::Good,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Rules;

    fn of(kind: Kind, peer: Peer, mean: f64, half: f64, credit: f64) -> Grade {
        let loss = Interval { mean, low: mean - half, high: mean + half };
        grade(&Rules::shipped().coach, kind, peer, loss, credit)
    }

    #[test]
    fn a_grade_needs_an_interval_that_clears_it() {
        assert_eq!(of(Kind::Act, Peer::Other, 9.0, 1.0, 0.0), Grade::Mistake);
        assert_eq!(of(Kind::Act, Peer::Other, 9.0, 7.0, 0.0), Grade::Inaccuracy);
        assert_eq!(of(Kind::Act, Peer::Other, 9.0, 9.0, 0.0), Grade::Good);
        assert_eq!(of(Kind::Wait, Peer::Other, 9.0, 1.0, 0.0), Grade::MissedChance);
    }

    #[test]
    fn what_the_attentive_would_have_done_is_never_below_good() {
        for kind in [Kind::Act, Kind::Wait] {
            assert_eq!(of(kind, Peer::Same, 50.0, 1.0, 0.0), Grade::Good);
        }
    }

    #[test]
    fn the_best_act_is_worth_something_and_surely_nothing_better_was_there() {
        assert_eq!(of(Kind::Act, Peer::Other, 0.0, 1.0, 6.0), Grade::Best);
        assert_eq!(of(Kind::Act, Peer::Other, 0.0, 4.0, 6.0), Grade::Good);
        assert_eq!(of(Kind::Act, Peer::Other, 0.0, 1.0, 0.5), Grade::Good);
        assert_eq!(of(Kind::Act, Peer::Other, 3.0, 5.0, 6.0), Grade::Good);
        assert_eq!(of(Kind::Wait, Peer::Other, 0.0, 1.0, 6.0), Grade::Good);
    }
}
