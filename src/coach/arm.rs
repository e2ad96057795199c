//! One arm of a comparison: from a moment on, one act first (or none), perhaps a second, then what the trainee did later.
//!
//! Later acts begin at their own times, or as soon as the hands are free; those that have become impossible are dropped,
//! and mandatory steps that nobody would do any more are done by the book. Where nothing is left out and nothing put in,
//! an arm is the recorded session bit for bit.

use super::course::Fork;
use super::stand_in::{Habits, LOOK_AGAIN_MS, StandIn};
use crate::engine::{Phase, Stop, Tick};
use crate::journal::Input;
use crate::scenario::model::{Act, CustomerId, Domain};

/// What an arm came to: memory of everybody who came, points.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Felt {
    pub(super) guests: Vec<(CustomerId, f64)>,
    neutral: f64,
}

impl Felt {
    pub(super) fn of(fork: &Fork) -> Felt {
        Felt { guests: fork.witness.memories().collect(), neutral: fork.witness.neutral() }
    }

    /// Points above neutral, summed over guests: nobody who stays away counts for or against.
    pub(super) fn points(&self) -> f64 {
        self.guests.iter().map(|(_, memory)| memory - self.neutral).sum()
    }

    /// Points of one guest above neutral; nothing for one who did not come.
    pub(super) fn of_guest(&self, c: CustomerId) -> f64 {
        self.guests.iter().find(|(who, _)| *who == c).map_or(0.0, |(_, memory)| memory - self.neutral)
    }
}

/// How an arm begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Start {
    /// At once.
    pub(super) first: Option<Act>,
    /// Not before this time, and as soon as the hands are free.
    pub(super) second: Option<(Tick, Act)>,
}

impl Start {
    /// Begins with this, or with nothing.
    pub(super) fn with(first: Option<Act>) -> Start {
        Start { first, second: None }
    }
}

/// Plays an arm to `until`, or to the end of service.
pub(super) fn play(fork: &mut Fork, start: Start, later: &[(Tick, Input)], until: Tick, habits: &Habits) {
    let mut stand_in = StandIn::new(habits);
    let mut under_way = start.first.filter(|act| fork.act(*act));
    if let Some((tick, act)) = start.second {
        reach(fork, &mut stand_in, tick, later);
        finish_act(fork, until);
        fork.act(act);
    }
    for (i, (tick, input)) in later.iter().enumerate() {
        match *input {
            Input::Open => fork.session.open(&mut fork.witness),
            Input::Act(act) if act.kind().domain() == Domain::After => {}
            Input::Act(act) => {
                reach(fork, &mut stand_in, *tick, &later[i..]);
                finish_act(fork, until);
                if fork.session.now() >= until {
                    break;
                }
                under_way = fork.act(act).then_some(act);
            }
            Input::Interrupt => {
                reach(fork, &mut stand_in, *tick, &later[i..]);
                let doing = fork.session.view().staff().act;
                if doing.is_some() && doing == under_way {
                    fork.session.interrupt(&mut fork.witness);
                }
            }
            Input::Finish => {}
        }
    }
    reach(fork, &mut stand_in, until, &[]);
}

/// Lets time come to `tick`, with mandatory work done meanwhile.
fn reach(fork: &mut Fork, stand_in: &mut StandIn<'_>, tick: Tick, later: &[(Tick, Input)]) {
    while fork.session.phase() == Phase::Service && fork.session.now() < tick {
        let view = fork.session.view();
        if view.staff().act.is_some() {
            fork.advance(tick, Stop::WhenFree);
            continue;
        }
        match stand_in.next(&view, later) {
            Some(act) if fork.act(act) => {}
            Some(_) | None => {
                let look = tick.min(fork.session.now().after(LOOK_AGAIN_MS));
                fork.advance(look, Stop::OnPublic);
            }
        }
    }
}

fn finish_act(fork: &mut Fork, until: Tick) {
    let busy = |fork: &Fork| fork.session.phase() == Phase::Service && fork.session.view().staff().act.is_some();
    if busy(fork) {
        fork.advance(until, Stop::WhenFree);
    }
}
