//! The course of a session: engine and experience driven together, giving inputs, events and checkpoints in order.
//!
//! A live session and a replay go through the same code, so that a log can only differ where the session did.

use super::input::Input;
use crate::engine::{Event, Phase, Plan, Quote, Refusal, Session, Sink, Stop, Tick, View};
use crate::experience::{Keep, Witness};
use std::sync::Arc;

/// House time between checkpoints, ms.
pub(super) const CHECKPOINT_MS: u64 = 10_000;

/// One thing that happened, in the order of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// The trainee did something.
    Input(Input),
    /// Something happened.
    Event(Event),
    /// The checksum of the whole state.
    Checkpoint(u64),
}

/// An entry and its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timed {
    /// House time.
    pub tick: Tick,
    /// What.
    pub entry: Entry,
}

/// Takes what happens for the log and shows it to the witness.
#[derive(Debug, Clone)]
struct Record {
    witness: Witness,
    fresh: Vec<Timed>,
}

impl Sink for Record {
    fn event(&mut self, event: &Event) {
        self.witness.event(event);
        self.fresh.push(Timed { tick: event.tick, entry: Entry::Event(*event) });
    }
}

/// A session with its witness.
#[derive(Debug, Clone)]
pub(super) struct Course {
    session: Session,
    record: Record,
    next_checkpoint: Tick,
    over: bool,
}

impl Course {
    pub(super) fn new(plan: Arc<Plan>, seed: u64, keep: Keep) -> Course {
        let witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, keep);
        Course {
            session: Session::new(plan, seed),
            record: Record { witness, fresh: Vec::new() },
            next_checkpoint: Tick(CHECKPOINT_MS),
            over: false,
        }
    }

    pub(super) fn view(&self) -> View<'_> {
        self.session.view()
    }

    pub(super) fn plan(&self) -> &Arc<Plan> {
        self.session.plan()
    }

    pub(super) fn seed(&self) -> u64 {
        self.session.seed()
    }

    pub(super) fn now(&self) -> Tick {
        self.session.now()
    }

    pub(super) fn phase(&self) -> Phase {
        self.session.phase()
    }

    pub(super) fn checksum(&self) -> u64 {
        self.session.checksum()
    }

    pub(super) fn witness(&self) -> &Witness {
        &self.record.witness
    }

    /// What is left of it for a report.
    pub(super) fn into_parts(self) -> (Session, Witness) {
        (self.session, self.record.witness)
    }

    /// Whether the session has been finished.
    pub(super) fn over(&self) -> bool {
        self.over
    }

    /// What has happened since this was last asked.
    pub(super) fn drain(&mut self) -> std::vec::Drain<'_, Timed> {
        self.record.fresh.drain(..)
    }

    pub(super) fn open(&mut self) {
        if self.session.phase() == Phase::Preparation && !self.over {
            self.input(Input::Open);
            self.session.open(&mut self.record);
        }
    }

    /// Begins an act; one that is refused leaves no trace.
    pub(super) fn act(&mut self, act: crate::scenario::model::Act) -> Result<Quote, Refusal> {
        if self.over {
            return Err(Refusal::WrongPhase);
        }
        let at = self.record.fresh.len();
        self.input(Input::Act(act));
        let answer = self.session.act(act, &mut self.record);
        if answer.is_err() {
            self.record.fresh.truncate(at);
        }
        answer
    }

    pub(super) fn interrupt(&mut self) {
        if self.session.view().staff().act.is_some() && !self.over {
            self.input(Input::Interrupt);
            self.session.interrupt(&mut self.record);
        }
    }

    pub(super) fn finish(&mut self) {
        if !self.over {
            self.input(Input::Finish);
            self.session.finish();
            self.over = true;
        }
    }

    /// Does an input of a log. False if it cannot be done now, which an honest log never asks.
    pub(super) fn again(&mut self, input: Input) -> bool {
        let before = self.record.fresh.len();
        match input {
            Input::Open => self.open(),
            Input::Act(act) => return self.act(act).is_ok(),
            Input::Interrupt => self.interrupt(),
            Input::Finish => self.finish(),
        }
        self.record.fresh.len() > before
    }

    /// Lets time pass, with a checkpoint at every full ten seconds of service.
    pub(super) fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        while self.session.phase() == Phase::Service && !self.over {
            let leg = until.min(self.next_checkpoint);
            let seen = self.session.view().seen_count();
            let busy = self.session.view().staff().act.is_some();
            let now = self.session.advance(leg, stop, &mut self.record);
            if now == self.next_checkpoint && self.session.phase() == Phase::Service {
                let entry = Entry::Checkpoint(self.session.checksum());
                self.record.fresh.push(Timed { tick: now, entry });
                self.next_checkpoint = self.next_checkpoint.after(CHECKPOINT_MS);
            }
            let public = self.session.view().seen_count() != seen;
            let freed = busy && self.session.view().staff().act.is_none();
            let stopped = match stop {
                Stop::At => false,
                Stop::OnPublic => public,
                Stop::WhenFree => freed,
                Stop::OnPublicOrFree => public || freed,
            };
            if stopped || now >= until || leg == until {
                break;
            }
        }
        self.session.now()
    }

    fn input(&mut self, input: Input) {
        self.record.fresh.push(Timed { tick: self.session.now(), entry: Entry::Input(input) });
    }
}
