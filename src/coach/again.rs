//! Try again: the session up to a moment, and from there on one's own, against the ghost of what was done the first time.

use super::interval::Interval;
use super::recorded::Recorded;
use crate::engine::{Stop, Tick};
use crate::experience::Witness;
use crate::experience::report::ScoreReport;
use crate::journal::{Input, Live, Mode, Opening, Report, Store, Trouble};
use crate::scenario::model::CustomerId;
use std::sync::Arc;

pub use crate::journal::Origin;

/// Where a session that is tried again is kept.
#[derive(Debug, Clone, Copy)]
pub enum Place<'a> {
    /// In a log of its own, which says what it was taken up from.
    Log(&'a Store),
    /// In memory.
    Memory,
}

/// A session that has come to the moment from which it is tried again.
#[derive(Debug)]
pub struct Tried {
    /// The session: play on.
    pub live: Live,
    /// What the trainee did from there on the first time: the ghost.
    pub ghost: Vec<(Tick, Input)>,
}

/// Plays the first `inputs` of a recorded session again, lets time come to `at`, and hands the session over. It is
/// practice, whatever the first one was; `identity` is the log's, or empty.
///
/// # Errors
/// The log of the new session cannot be kept.
pub fn play_on_from(
    recorded: &Recorded,
    identity: &str,
    (inputs, at): (usize, Tick),
    opening: Opening,
    place: Place<'_>,
) -> Result<Tried, Trouble> {
    let opening = Opening { seed: recorded.seed, mode: Mode::Practice, ..opening };
    let plan = Arc::clone(&recorded.plan);
    let inputs = inputs.min(recorded.inputs.len());
    let from = Origin { run: identity.to_owned(), tick: at.0, inputs: inputs as u64 };
    let mut live = match place {
        Place::Log(store) => Live::start_again(store, plan, &opening, from)?,
        Place::Memory => Live::in_memory(plan, &opening),
    };
    for (tick, input) in &recorded.inputs[..inputs] {
        live.advance(*tick, Stop::At);
        if *input == Input::Finish {
            break;
        }
        live.repeat(*input);
    }
    live.advance(at, Stop::At);
    Ok(Tried { live, ghost: recorded.inputs[inputs..].to_vec() })
}

/// Both results side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The score the first time.
    pub before: ScoreReport,
    /// The score this time.
    pub after: ScoreReport,
    /// Memory of each guest who came in either, points: the first time, this time.
    pub guests: Vec<(CustomerId, Option<f64>, Option<f64>)>,
    /// What was promised to which guest, and whether the gain lies in the promise.
    pub promised: Option<(CustomerId, Interval, bool)>,
}

/// Compares a session with the one it was taken up from.
pub fn compare(before: &Recorded, after: &Report, promise: Option<(CustomerId, Interval)>) -> Comparison {
    let scenario = before.plan.scenario();
    let of = |witness: &Witness, c: CustomerId| witness.memories().find(|(who, _)| *who == c).map(|(_, m)| m);
    let mut all: Vec<CustomerId> = before.witness.memories().chain(after.witness.memories()).map(|(c, _)| c).collect();
    all.sort_unstable();
    all.dedup();
    let guests: Vec<_> = all.into_iter().map(|c| (c, of(&before.witness, c), of(&after.witness, c))).collect();
    let gain = |c: CustomerId| {
        let one = guests.iter().find(|(who, _, _)| *who == c);
        one.and_then(|(_, was, is)| Some((*is)? - (*was)?)).unwrap_or(0.0)
    };
    Comparison {
        before: ScoreReport::of(scenario, &before.witness.score()),
        after: after.score.clone(),
        promised: promise.map(|(c, promise)| (c, promise, promise.holds(gain(c)))),
        guests,
    }
}
