//! The course of a recorded session, laid out: its events, its acts, and the moments at which it can be taken up again.

use super::recorded::Recorded;
use super::stand_in::{Asked, Habits, LOOK_AGAIN_MS};
use crate::engine::{About, Entity, Event, EventKind, Nowhere, Phase, Session, Shown, Sink, Stop, Tick};
use crate::experience::{Keep, Witness};
use crate::journal::Input;
use crate::scenario::model::{Act, CustomerId};

/// A moment from which it can be played on.
#[derive(Debug, Clone)]
pub(super) struct Fork {
    pub(super) session: Session,
    pub(super) witness: Witness,
}

impl Fork {
    fn new(recorded: &Recorded, keep: Keep) -> Fork {
        let plan = &recorded.plan;
        let witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), recorded.seed, keep);
        Fork { session: Session::new(plan.clone(), recorded.seed), witness }
    }

    /// The same for many runs from here on.
    pub(super) fn light(&self) -> Fork {
        Fork { session: self.session.clone(), witness: self.witness.totals_only() }
    }

    /// The same moment with another future.
    pub(super) fn another(&self, seed: u64, shown: &[Shown]) -> Fork {
        Fork { session: self.session.another_future(seed, shown), witness: self.witness.clone() }
    }

    pub(super) fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        self.session.advance(until, stop, &mut self.witness)
    }

    /// Begins an act; false if it cannot be done now.
    pub(super) fn act(&mut self, act: Act) -> bool {
        self.session.act(act, &mut self.witness).is_ok()
    }

    fn input(&mut self, input: Input, sink: &mut impl Sink) {
        let both = &mut (&mut self.witness, sink);
        match input {
            Input::Open => self.session.open(both),
            // An input of a record was possible then.
            Input::Act(act) => drop(self.session.act(act, both)),
            Input::Interrupt => self.session.interrupt(both),
            Input::Finish => self.session.finish(),
        }
    }
}

/// One act of the trainee as it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Done {
    /// Which of the inputs.
    pub(super) input: usize,
    pub(super) act: Act,
    /// Begun at and over at.
    pub(super) from: Tick,
    pub(super) until: Tick,
    /// It was broken off, or became impossible on the way.
    pub(super) broken: bool,
}

/// A place in a session at which one looks or chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Just before this input.
    Before(usize),
    /// At this time.
    At(Tick),
    /// Somebody who looks on looks.
    Look,
}

/// A recorded session laid out.
#[derive(Debug, Clone)]
pub(super) struct Course {
    pub(super) events: Vec<Event>,
    pub(super) done: Vec<Done>,
    /// Everybody who came, with the first member of the party.
    pub(super) parties: Vec<(CustomerId, CustomerId)>,
    /// How long the trainee took over mandatory steps.
    pub(super) habits: Habits,
}

impl Course {
    pub(super) fn of(recorded: &Recorded) -> Course {
        let mut fork = Fork::new(recorded, Keep::Totals);
        let mut events: Vec<Event> = Vec::new();
        let mut done: Vec<Done> = Vec::new();
        for (input, (tick, what)) in recorded.inputs.iter().enumerate() {
            fork.session.advance(*tick, Stop::At, &mut (&mut fork.witness, &mut events));
            fork.input(*what, &mut events);
            if let Input::Act(act) = *what {
                done.push(Done { input, act, from: *tick, until: *tick, broken: false });
            }
        }
        fork.session.advance(recorded.session.now(), Stop::At, &mut (&mut fork.witness, &mut events));
        ends(&mut done, &events);
        // What was still under way when the session was left is over then.
        if let (Some(_), Some(last)) = (recorded.session.view().staff().act, done.last_mut()) {
            last.until = recorded.session.now();
        }
        let party = |e: &Event| match (e.kind, e.who) {
            (EventKind::Arrives, Entity::Customer(c)) => Some((c, CustomerId(u32::try_from(e.extra).unwrap_or(c.0)))),
            _ => None,
        };
        let parties = events.iter().filter_map(party).collect();
        Course { events, done, parties, habits: habits(recorded) }
    }

    /// Goes through it once more and calls at every place one could look or choose at, in order: before each input, at
    /// each of these times (sorted), and whenever somebody who looks on would look. It goes on to the end of the session,
    /// which of one that was left lies behind the last input.
    pub(super) fn walk(recorded: &Recorded, at: &[Tick], mut call: impl FnMut(Place, &Fork)) {
        let mut fork = Fork::new(recorded, Keep::Moments);
        let mut times = at.iter().copied().peekable();
        let mut come_to = |fork: &mut Fork, tick: Tick, call: &mut dyn FnMut(Place, &Fork)| {
            while let Some(time) = times.next_if(|time| *time < tick) {
                look_on(fork, time, call);
                call(Place::At(time), fork);
            }
            look_on(fork, tick, call);
        };
        for (i, (tick, input)) in recorded.inputs.iter().enumerate() {
            come_to(&mut fork, *tick, &mut call);
            call(Place::Before(i), &fork);
            fork.input(*input, &mut Nowhere);
        }
        come_to(&mut fork, recorded.session.now(), &mut call);
    }

    /// The stretches of service in which the trainee had nothing in hand: from, until, and the input that ends it; where
    /// the session was left with free hands, that is the end of the inputs.
    pub(super) fn idle(&self, recorded: &Recorded) -> Vec<(Tick, Tick, usize)> {
        let mut stretches = Vec::new();
        let mut free = None;
        for (i, (tick, input)) in recorded.inputs.iter().enumerate() {
            if let Some(from) = free.filter(|from| from < tick) {
                stretches.push((from, *tick, i));
            }
            match input {
                Input::Open => free = Some(*tick),
                Input::Act(_) => {
                    let done = self.done.iter().find(|d| d.input == i);
                    free = free.and(done.map(|d| d.until));
                }
                Input::Interrupt | Input::Finish => {}
            }
        }
        let (end, inputs) = (recorded.session.now(), recorded.inputs.len());
        stretches.extend(free.filter(|from| *from < end).map(|from| (from, end, inputs)));
        stretches
    }
}

fn habits(recorded: &Recorded) -> Habits {
    let (mut habits, mut asked) = (Habits::default(), Asked::default());
    Course::walk(recorded, &[], |place, fork| {
        let view = fork.session.view();
        match place {
            Place::Before(i) => match recorded.inputs[i].1 {
                Input::Act(act) => habits.note(&view, &mut asked, act),
                Input::Open | Input::Interrupt | Input::Finish => asked.look(&view),
            },
            Place::At(_) | Place::Look => asked.look(&view),
        }
    });
    habits
}

fn look_on(fork: &mut Fork, until: Tick, call: &mut dyn FnMut(Place, &Fork)) {
    while fork.session.phase() == Phase::Service && fork.session.now() < until {
        let look = until.min(fork.session.now().after(LOOK_AGAIN_MS));
        if fork.advance(look, Stop::OnPublic) < until {
            call(Place::Look, fork);
        }
    }
}

/// Works out from the events how each act ended.
fn ends(done: &mut [Done], events: &[Event]) {
    let mut next = 0;
    for event in events.iter().filter(|e| e.who == Entity::Trainee) {
        match event.kind {
            EventKind::ActEnds | EventKind::ActBroken => {
                // Acts of no time, such as a preparation, have no end of their own.
                while done.get(next).is_some_and(|one| About::Act(one.act) != event.about) {
                    next += 1;
                }
                if let Some(one) = done.get_mut(next) {
                    one.until = event.tick;
                    one.broken = event.kind == EventKind::ActBroken;
                    next += 1;
                }
            }
            _ => {}
        }
    }
}
