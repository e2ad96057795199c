//! The sink of one run: a witness of what was felt, and beside it what happened at which step and what was done.

use super::moves::{Moves, Set};
use super::whereabouts::Whereabouts;
use crate::engine::{About, Entity, Event, EventKind, Plan, Sink, Tick};
use crate::experience::{Keep, Witness};
use crate::scenario::model::{Act, StepId};

/// What happened at one step of the blueprint in one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct AtStep {
    /// Times it was begun or done at once.
    pub(super) reached: u32,
    /// Times it was done.
    pub(super) done: u32,
    /// Times it was left out.
    pub(super) skipped: u32,
    /// Slips at it, indexed by `Slip`.
    pub(super) slips: [u32; 4],
    /// Waits for it that ended, and their length by the clock, ms.
    pub(super) waits: (u32, u64),
}

/// Watches one run.
#[derive(Debug)]
pub(super) struct Watch<'a> {
    pub(super) witness: Witness,
    moves: &'a Moves,
    /// Per step.
    pub(super) steps: Vec<AtStep>,
    whereabouts: Whereabouts,
    /// Per kept moment: the step at which it was felt.
    pub(super) felt_at: Vec<Option<StepId>>,
    /// Cues that were shown: a set of bits by `Cue`.
    pub(super) cues: u64,
    /// Moves that were made.
    pub(super) made: Set,
    /// Time the trainee spent on acts, ms.
    pub(super) busy_ms: u64,
    busy_since: Option<Tick>,
    /// When the doors opened, and when the last customer had gone.
    pub(super) open: (Tick, Tick),
}

impl<'a> Watch<'a> {
    pub(super) fn new(plan: &Plan, moves: &'a Moves, seed: u64) -> Watch<'a> {
        let house = &plan.scenario().house;
        Watch {
            witness: Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Moments),
            moves,
            steps: vec![AtStep::default(); house.steps.len()],
            whereabouts: Whereabouts::of(house),
            felt_at: Vec::new(),
            cues: 0,
            made: Set::of(moves),
            busy_ms: 0,
            busy_since: None,
            open: (Tick::ZERO, Tick::ZERO),
        }
    }

    fn customer(&mut self, e: &Event) {
        self.whereabouts.event(e);
        if let About::Step(s) = e.about {
            self.at_step(s, e);
        } else if let (EventKind::Shows, About::Cue(cue)) = (e.kind, e.about) {
            self.cues |= 1 << cue.index();
        } else if let (EventKind::PastimeBegins, About::Pastime(p)) = (e.kind, e.about) {
            let house = &self.witness.scenario().house;
            self.cues |= 1 << house.pastimes[p.index()].cue.index();
        }
    }

    fn at_step(&mut self, s: StepId, e: &Event) {
        let at = &mut self.steps[s.index()];
        if e.kind == EventKind::StepStarts {
            at.reached += 1;
        } else if e.kind == EventKind::StepDone {
            at.done += 1;
        } else if e.kind == EventKind::StepSkipped {
            at.skipped += 1;
        } else if e.kind == EventKind::Slips {
            if let Some(slip) = usize::try_from(e.value).ok().and_then(|slip| at.slips.get_mut(slip)) {
                *slip += 1;
            }
        } else if e.kind == EventKind::WaitEnds {
            at.waits = (at.waits.0 + 1, at.waits.1 + u64::try_from(e.extra).unwrap_or(0));
        }
    }

    fn trainee(&mut self, e: &Event) {
        if e.kind == EventKind::ActBegins {
            self.busy_since = Some(e.tick);
        } else if matches!(e.kind, EventKind::ActEnds | EventKind::ActBroken)
            && let Some(since) = self.busy_since.take()
        {
            self.busy_ms += e.tick.since(since);
        }
        if let (EventKind::ActEnds, About::Act(act)) = (e.kind, e.about) {
            self.make(act);
        }
    }

    fn house(&mut self, e: &Event) {
        if e.kind == EventKind::Opens {
            self.open.0 = e.tick;
        } else if e.kind == EventKind::Closes {
            self.open.1 = e.tick;
        } else if let (EventKind::Prepared, About::Prep(item)) = (e.kind, e.about) {
            self.make(Act::Prepare(item));
        }
    }

    fn make(&mut self, act: Act) {
        if let Some(made) = self.moves.of(act) {
            self.made.insert(made);
        }
    }
}

impl Sink for Watch<'_> {
    fn event(&mut self, event: &Event) {
        match event.who {
            Entity::Customer(_) => self.customer(event),
            Entity::Trainee => self.trainee(event),
            Entity::House => self.house(event),
        }
        self.witness.event(event);
        // A moment is felt at the step that the customer had reached by then.
        while let Some(moment) = self.witness.moments().get(self.felt_at.len()) {
            self.felt_at.push(self.whereabouts.at(moment.customer));
        }
    }
}
