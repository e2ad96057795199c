//! The stand-in for mandatory work: the staff's steps by the book, and nobody's skill beside.
//!
//! It does what the trainee left out, in both arms of every comparison alike; a stronger one would lend the trainee its
//! skill, and one in a single arm would make every act of a weak trainee look harmful. What the trainee did in time is
//! left to the trainee, for as long after it was asked for as they took over it on the evening itself: where a guest is
//! ready sooner, the trainee does not sit there until the hour of the record.

use crate::engine::{Activity, Guest, Tick, View};
use crate::journal::Input;
use crate::scenario::model::{Act, CustomerId, Performer, StepId, Target};

/// How long somebody who does nothing waits before a step is done that they have not asked for, ms: as by the book.
const UNASKED_MS: u64 = 300_000;
/// House time between two looks, ms, as other bots have: by so much a look may come late.
pub(super) const LOOK_AGAIN_MS: u64 = 20_000;

/// How long after it was asked for the trainee began each mandatory step, ms.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Habits(Vec<(CustomerId, StepId, u64)>);

impl Habits {
    /// Notes that a step is begun for everybody whom the act reaches.
    pub(super) fn note(&mut self, view: &View<'_>, asked: &mut Asked, act: Act) {
        asked.look(view);
        let Act::Perform(to, step) = act else { return };
        for guest in view.guests().filter(|guest| reaches(to, guest)) {
            let waited = asked.since(guest.id(), step).map_or(0, |since| view.now().since(since));
            self.0.push((guest.id(), step, waited));
        }
    }

    fn of(&self, c: CustomerId, step: StepId) -> u64 {
        self.0.iter().find(|(who, what, _)| *who == c && *what == step).map_or(0, |(_, _, ms)| *ms)
    }
}

/// A mandatory step that is due.
#[derive(Debug, Clone, Copy)]
struct Due {
    c: CustomerId,
    step: StepId,
    since: Tick,
    /// Since when the guest has done what is theirs to do before it: has chosen, has called.
    asked: Option<Tick>,
}

/// Since when mandatory steps have been due, and asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked(Vec<Due>);

impl Asked {
    /// Looks at everybody.
    pub(super) fn look(&mut self, view: &View<'_>) {
        let before = std::mem::take(&mut self.0);
        let now = view.now();
        for guest in view.guests() {
            let (c, mut left) = (guest.id(), guest.due());
            while left != 0 {
                let step = StepId(left.trailing_zeros() as u16);
                left &= left - 1;
                if is_mandatory(view, step) {
                    let known = before.iter().find(|due| due.c == c && due.step == step);
                    let asked = known.and_then(|due| due.asked).or(guest.asked_for_step(step).then_some(now));
                    self.0.push(Due { c, step, since: known.map_or(now, |due| due.since), asked });
                }
            }
        }
    }

    fn since(&self, c: CustomerId, step: StepId) -> Option<Tick> {
        self.0.iter().find(|due| due.c == c && due.step == step)?.asked
    }
}

/// Does mandatory steps.
#[derive(Debug, Clone)]
pub(super) struct StandIn<'a> {
    habits: &'a Habits,
    asked: Asked,
}

impl<'a> StandIn<'a> {
    pub(super) fn new(habits: &'a Habits) -> StandIn<'a> {
        StandIn { habits, asked: Asked::default() }
    }

    /// The mandatory step to do now, the longest due first, unless it is left to the trainee.
    pub(super) fn next(&mut self, view: &View<'_>, later: &[(Tick, Input)]) -> Option<Act> {
        self.asked.look(view);
        let now = view.now();
        let mut oldest: Option<(Tick, Act)> = None;
        for due in &self.asked.0 {
            let Some(guest) = view.guest(due.c) else { continue };
            let unasked = now.since(due.since) > UNASKED_MS && guest.activity() == Activity::Nothing;
            let patience = self.habits.of(due.c, due.step) + LOOK_AGAIN_MS;
            let early = due.asked.is_none_or(|asked| now.since(asked) < patience);
            let left_to_trainee = early && comes(&guest, due.step, later);
            let act = Act::Perform(Target::One(due.c), due.step);
            let wanted = (due.asked.is_some() || unasked) && !left_to_trainee;
            if wanted && oldest.is_none_or(|(t, _)| due.since < t) && view.quote(act).is_ok() {
                oldest = Some((due.since, act));
            }
        }
        oldest.map(|(_, act)| act)
    }
}

/// Whether a step is one that the staff must do.
fn is_mandatory(view: &View<'_>, step: StepId) -> bool {
    let spec = &view.house().steps[step.index()];
    spec.by == Performer::Trainee && !spec.optional
}

/// Whether the trainee does this step for this guest later on.
fn comes(guest: &Guest<'_>, step: StepId, later: &[(Tick, Input)]) -> bool {
    later.iter().any(|(_, input)| match input {
        Input::Act(Act::Perform(to, s)) => *s == step && reaches(*to, guest),
        Input::Act(_) | Input::Open | Input::Interrupt | Input::Finish => false,
    })
}

/// Whether an act for this target reaches a guest who is there.
fn reaches(to: Target, guest: &Guest<'_>) -> bool {
    let (lead, size) = guest.party();
    match to {
        Target::One(c) => c == guest.id(),
        Target::Party(c) => c == guest.id() || (lead.0..lead.0 + u32::from(size)).contains(&c.0),
    }
}
