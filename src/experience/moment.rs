//! A felt moment: what was perceived against what was counted on, and beside it where it comes from.

use super::measure::Feeling;
use super::memory::Phase;
use crate::engine::{About, Entity, Tick, Touch};
use crate::scenario::model::{Cause, CustomerId, Place};

/// One moment of one customer. Touches within the tolerance zone make none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moment {
    /// When.
    pub tick: Tick,
    /// Whose.
    pub customer: CustomerId,
    /// In which phase of the visit.
    pub phase: Phase,
    /// The kind of touch.
    pub touch: Touch,
    /// About what.
    pub about: About,
    /// Levels, weight, effect, and the factor it belongs to.
    pub feeling: Feeling,
    /// The true cause. Recorded beside the score, read by no formula (D8).
    pub cause: Cause,
    /// The event it comes from: an event's identity is (who, seq).
    pub event: (Entity, u32),
    /// The place in the scenario file that asked for it.
    pub place: Place,
}

impl Moment {
    /// The rule that made it, by its name in the rules file and in logs.
    pub fn rule(&self) -> &'static str {
        self.touch.rule()
    }
}
