//! Competence over many sessions: what the learners' acts won, of what the reference would have won.
//!
//! `R = 100 sum(E - E_idle) / sum(E_ref - E_idle)` over the guests of all debriefed sessions together, those that cannot
//! tell by themselves included: a mean of their ratios would let the ones that can hardly tell speak loudest.

use crate::lab::Interval;
use crate::review::counted::{Counted, Told, estimate};
use crate::review::report::{Estimate, Of};
use crate::review::sitting::Competence;
use crate::review::statistics::Ratio;
use std::collections::BTreeMap;

/// Doing nothing and the reference must lie this far apart over all guests, points per guest: as far as in one debrief
/// (the rule `tells_from` of the coach).
const TELLS_FROM: f64 = 5.0;
/// Parts of a hundred.
const HUNDRED: f64 = 100.0;

/// Competence over the sessions with a saved debrief.
pub(super) struct Pooled;

/// What some sessions come to.
#[derive(Default)]
struct Sums<'a> {
    ratio: Ratio<'a>,
    sessions: u64,
    /// Guests, learner by learner.
    guests: BTreeMap<&'a str, f64>,
}

impl<'a> Sums<'a> {
    fn of(counted: impl Iterator<Item = &'a Counted<'a>>) -> Sums<'a> {
        let mut sums = Sums::default();
        for one in counted {
            let Competence::Debriefed(told) = one.sitting.competence else { continue };
            let (learner, n) = (one.learner(), f64::from(one.score.arrivals));
            sums.ratio.add(learner, n * (told.own - told.idle), n * (told.reference - told.idle));
            *sums.guests.entry(learner).or_default() += n;
            sums.sessions += 1;
        }
        sums
    }
}

/// Whether so many guests tell anything.
fn tells(apart: f64, guests: f64) -> bool {
    guests > 0.0 && apart >= TELLS_FROM * guests
}

impl Told for Pooled {
    fn over<'a>(&self, counted: impl Iterator<Item = &'a Counted<'a>>) -> Option<Estimate> {
        let sums = Sums::of(counted);
        tells(sums.ratio.sums().1, sums.guests.values().sum()).then(|| {
            let (ratio, interval) = sums.ratio.told();
            let interval = interval.map(|i| Interval { low: HUNDRED * i.low, high: HUNDRED * i.high });
            estimate(HUNDRED * ratio, interval, sums.sessions, Of::Sessions, sums.ratio.learners())
        })
    }

    fn by_learner<'a>(&self, counted: impl Iterator<Item = &'a Counted<'a>>) -> BTreeMap<&'a str, f64> {
        let sums = Sums::of(counted);
        let one = |(learner, (a, b))| {
            let guests = sums.guests.get(learner).copied().unwrap_or_default();
            tells(b, guests).then_some((learner, HUNDRED * a / b))
        };
        sums.ratio.each().filter_map(one).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::TELLS_FROM;
    use crate::rules::Rules;

    #[test]
    fn many_sessions_tell_from_as_far_apart_as_one() {
        assert_eq!(*Rules::shipped().coach.tells_from, TELLS_FROM);
    }
}
