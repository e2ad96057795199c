//! The stand-in for mandatory work: the staff's steps by the book, and nobody's skill beside.
//!
//! It does what the trainee left out, in both arms of every comparison alike; a stronger one would lend the trainee its
//! skill, and one in a single arm would make every act of a weak trainee look harmful.

use crate::engine::{Activity, Guest, Tick, View};
use crate::journal::Input;
use crate::scenario::model::{Act, CustomerId, Performer, StepId, Target};

/// How long somebody who does nothing waits before a step is done that they have not asked for, ms: as by the book.
const UNASKED_MS: u64 = 300_000;

/// Since when mandatory steps have been due, customer by customer.
#[derive(Debug, Clone, Default)]
pub(super) struct StandIn {
    due: Vec<(u64, Tick)>,
}

impl StandIn {
    /// The mandatory step to do now, the longest due first, unless it is among what the trainee will do anyway.
    pub(super) fn next(&mut self, view: &View<'_>, later: &[(Tick, Input)]) -> Option<Act> {
        let now = view.now();
        let mut oldest: Option<(Tick, Act)> = None;
        for guest in view.guests() {
            let due = mandatory(view, guest.due());
            let since = self.since(guest.id(), due, now);
            let unasked = now.since(since) > UNASKED_MS && guest.activity() == Activity::Nothing;
            let mut left = due;
            while left != 0 {
                let step = StepId(left.trailing_zeros() as u16);
                left &= left - 1;
                let act = Act::Perform(Target::One(guest.id()), step);
                let wanted = unasked || guest.asked_for_step(step);
                if wanted && !comes(&guest, step, later) && view.quote(act).is_ok() {
                    if oldest.is_none_or(|(t, _)| since < t) {
                        oldest = Some((since, act));
                    }
                    break;
                }
            }
        }
        oldest.map(|(_, act)| act)
    }

    fn since(&mut self, c: CustomerId, due: u64, now: Tick) -> Tick {
        if c.index() >= self.due.len() {
            self.due.resize(c.index() + 1, (0, Tick::ZERO));
        }
        let (before, since) = &mut self.due[c.index()];
        if due & *before == 0 {
            *since = now;
        }
        *before = due;
        *since
    }
}

/// The steps of a set that the staff must do.
fn mandatory(view: &View<'_>, set: u64) -> u64 {
    let steps = &view.house().steps;
    let (mut left, mut must) = (set, 0);
    while left != 0 {
        let step = StepId(left.trailing_zeros() as u16);
        left &= left - 1;
        let spec = &steps[step.index()];
        if spec.by == Performer::Trainee && !spec.optional {
            must |= step.bit();
        }
    }
    must
}

/// Whether the trainee does this step for this guest later on.
fn comes(guest: &Guest<'_>, step: StepId, later: &[(Tick, Input)]) -> bool {
    let (lead, size) = guest.party();
    let party = lead.0..=lead.0 + u32::from(size);
    later.iter().any(|(_, input)| match input {
        Input::Act(Act::Perform(Target::One(c), s)) => *s == step && *c == guest.id(),
        Input::Act(Act::Perform(Target::Party(c), s)) => {
            *s == step && (*c == guest.id() || *c == lead || party.contains(&c.0))
        }
        Input::Act(_) | Input::Open | Input::Interrupt | Input::Finish => false,
    })
}
