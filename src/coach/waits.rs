//! Notable waits: idle stretches in which somebody showed something, or said it.

use super::course::{Course, Fork};
use super::recorded::Recorded;
use crate::engine::{Entity, EventKind, Tick};
use crate::rules::CoachRules;
use crate::scenario::model::{Cue, CustomerId};

/// House time between two looks at one and the same idle stretch, ms, if the session is short.
const APART_MS: u64 = 60_000;
/// Most waits that are looked at in a session; of a long one fewer per hour.
const MOST: u64 = 48;

/// A wait that may be notable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wait {
    /// When one could have begun to answer what showed.
    pub(super) at: Tick,
    /// When the stretch began and ended.
    pub(super) from: Tick,
    pub(super) until: Tick,
    /// The input that ended it.
    pub(super) input: usize,
}

/// The moments in idle stretches at which somebody who looks would have had something to answer.
pub(super) fn of(recorded: &Recorded, course: &Course, rules: &CoachRules) -> Vec<Wait> {
    let (least, reacts) = (*rules.wait_from_ms as u64, *rules.reacts_ms as u64);
    let stretches: Vec<_> =
        course.idle(recorded).into_iter().filter(|(from, until, _)| until.since(*from) >= least).collect();
    let idle_ms: u64 = stretches.iter().map(|(from, until, _)| until.since(*from)).sum();
    let apart = APART_MS.max(idle_ms / MOST);
    let signs: Vec<Tick> = course
        .events
        .iter()
        .filter(|e| matches!(e.who, Entity::Customer(_)) && matches!(e.kind, EventKind::Shows | EventKind::Says))
        .map(|e| e.tick)
        .collect();
    let (mut waits, mut latest) = (Vec::new(), None::<Tick>);
    for (from, until, input) in stretches {
        for sign in signs.iter().filter(|sign| **sign <= until) {
            // What showed just before is still to be seen when the hands are free.
            let at = sign.after(reacts).max(from);
            let old = from.since(*sign) > least;
            if old || at >= until || latest.is_some_and(|before| at.since(before) < apart) {
                continue;
            }
            waits.push(Wait { at, from, until, input });
            latest = Some(at);
        }
    }
    waits
}

/// What shows at this moment of somebody who does something about it: not what a guest does to pass the time.
pub(super) fn sign(fork: &Fork) -> Option<(CustomerId, Cue)> {
    let view = fork.session.view();
    let pastimes = &view.house().pastimes;
    view.guests().find_map(|guest| {
        let cue = guest.cues().map(|(cue, _)| cue).find(|cue| pastimes.iter().all(|p| p.cue != *cue));
        cue.map(|cue| (guest.id(), cue))
    })
}
