//! How good the trainee was, apart from how lucky the evening was: 0 is doing nothing, 100 the reference.
//!
//! `sum(E - E_idle) / sum(E_ref - E_idle)` over the customers who came. `E_idle` is this evening with nothing done; the
//! reference plays other evenings with the same customers, so that it is no luckier than it is able. What was gained is
//! taken to swing by luck as what the reference gains does, in proportion to its size: whoever does nothing gains nothing
//! on any evening. Where doing nothing comes close to the reference, nothing can be told.

use super::arm::Felt;
use super::course::Fork;
use super::effort::Effort;
use super::interval::{Interval, spread, surely};
use super::recorded::Recorded;
use crate::bot::{Policy, play, play_until};
use crate::engine::{Session, Tick};
use crate::experience::{Keep, Witness};
use crate::scenario::model::CustomerId;
use rayon::prelude::*;

/// What a shift says of the trainee.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Competence {
    /// So much, with its uncertainty; below 0 is worse than doing nothing, above 100 better than the reference.
    Told(Interval),
    /// Nothing: doing nothing and the reference lie this close, points per guest.
    CannotTell(f64),
}

/// What stands behind it.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// What the shift says.
    pub competence: Competence,
    /// Mean experience of the trainee, points.
    pub own: f64,
    /// The same with nothing done on this evening.
    pub idle: f64,
    /// Mean experience under the reference, over other evenings with the same customers.
    pub reference: f64,
}

/// Judges the trainee by the whole session, apart from the rest of a debrief. A session that was left is compared with
/// others that break off then.
pub fn standing(recorded: &Recorded, effort: &Effort) -> Standing {
    let came: Vec<CustomerId> = recorded.witness.memories().map(|(c, _)| c).collect();
    let own = Felt::of(&Fork { session: recorded.session.clone(), witness: recorded.witness.totals_only() });
    let played = |policy: Policy, luck: u64| run(recorded, policy, luck);
    let idle = played(Policy::Idle, recorded.seed);
    let futures: Vec<(f64, f64)> = (1..=effort.reference_futures as u64)
        .into_par_iter()
        .map(|j| {
            let luck = recorded.seed.wrapping_add(j.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            (sum(&played(Policy::Attentive, luck), &came), sum(&played(Policy::Idle, luck), &came))
        })
        .collect();
    let n = came.len().max(1) as f64;
    let neutral = recorded.witness.neutral();
    let gaps: Vec<f64> = futures.iter().map(|(reference, idle)| reference - idle).collect();
    let (gap, swing) = spread(&gaps).unwrap_or_default();
    let (reference, _) =
        spread(&futures.iter().map(|(reference, _)| *reference).collect::<Vec<_>>()).unwrap_or_default();
    let gained = sum(&own, &came) - sum(&idle, &came);
    let competence = if gap / n < *recorded.plan.rules().coach.tells_from {
        Competence::CannotTell(gap / n)
    } else {
        Competence::Told(share(gained, gap, swing, &gaps, effort.interval))
    };
    Standing {
        competence,
        own: neutral + sum(&own, &came) / n,
        idle: neutral + sum(&idle, &came) / n,
        reference: neutral + reference / n,
    }
}

/// Of the reference's mean gain over doing nothing, how much was gained, per cent. By the delta method the share has two
/// errors: that of one evening, and that of the mean it is compared with.
fn share(gained: f64, gap: f64, swing: f64, gaps: &[f64], width: f64) -> Interval {
    let mean = 100.0 * gained / gap;
    let error = libm::sqrt(1.0 + 1.0 / gaps.len() as f64) * swing / gap;
    let half = surely(width, gaps.len()) * mean.abs() * error;
    Interval { mean, low: mean - half, high: mean + half }
}

fn sum(felt: &Felt, came: &[CustomerId]) -> f64 {
    came.iter().map(|c| felt.of_guest(*c)).sum()
}

/// The same customers under a policy, in an evening of this luck.
fn run(recorded: &Recorded, policy: Policy, luck: u64) -> Felt {
    let plan = &recorded.plan;
    let witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), recorded.seed, Keep::Totals);
    let mut fork = Fork { session: Session::with_luck(plan.clone(), recorded.seed, luck), witness };
    let mut bot = policy.bot(luck);
    let until = recorded.until();
    if until == Tick::NEVER {
        play(&mut fork.session, &mut bot, &mut fork.witness);
    } else {
        play_until(&mut (&mut fork.session, &mut fork.witness), &mut bot, until);
    }
    Felt::of(&fork)
}
