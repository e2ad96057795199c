//! Which moments one arm has and the other has not: the reason behind every figure of the coach.

use super::course::Fork;
use crate::engine::{About, Touch};
use crate::experience::{Moment, Reason};
use crate::scenario::model::CustomerId;

/// What of a guest's memory is otherwise in the one arm than in the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Whose.
    pub customer: CustomerId,
    /// What was felt.
    pub touch: Touch,
    /// About what.
    pub about: About,
    /// Points that it adds to memory in the first arm; 0 where it is not felt there.
    pub with: f64,
    /// The same in the second arm.
    pub without: f64,
    /// One such moment, with its rule and its place in the scenario file.
    pub moment: Moment,
}

impl Change {
    /// What the first arm gains over the second by it, points.
    pub fn points(&self) -> f64 {
        self.with - self.without
    }
}

/// Changes smaller than this are said of nobody, points.
const LEAST: f64 = 0.05;

/// All changes from the second arm to the first, the largest first. They add up to the difference in memory.
pub(super) fn between(with: &Fork, without: &Fork) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    for (fork, first) in [(with, true), (without, false)] {
        for (c, _) in fork.witness.memories() {
            for reason in fork.witness.explain(c).into_iter().flat_map(|e| e.reasons) {
                let at = place(&mut changes, &reason);
                if first { at.with += reason.points } else { at.without += reason.points }
            }
        }
    }
    changes.retain(|change| change.points().abs() >= LEAST);
    changes.sort_by(|a, b| b.points().abs().total_cmp(&a.points().abs()).then(a.customer.cmp(&b.customer)));
    changes
}

fn place<'a>(changes: &'a mut Vec<Change>, reason: &Reason) -> &'a mut Change {
    let m = &reason.moment;
    let known = changes.iter().position(|c| c.customer == m.customer && c.touch == m.touch && c.about == m.about);
    let i = known.unwrap_or_else(|| {
        let (customer, touch, about) = (m.customer, m.touch, m.about);
        changes.push(Change { customer, touch, about, with: 0.0, without: 0.0, moment: *m });
        changes.len() - 1
    });
    &mut changes[i]
}
