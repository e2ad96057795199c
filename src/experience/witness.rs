//! The sink of the experience: sees every event, keeps what was felt.
//!
//! Most events concern it not at all and leave after one match. What it keeps is flat, so that a fork of a session
//! copies a few vectors; it reads neither an event's cause nor any state of the engine.

use super::compiled::Compiled;
use super::concern::{ALONE, parts};
use super::moment::Moment;
use super::record::{Fate, Record};
use super::standards::Mark;
use crate::engine::{About, Entity, Event, EventKind, Sink, Tick};
use crate::rules::Rules;
use crate::scenario::Scenario;
use crate::scenario::model::{CustomerId, EntryId, FaultId, FollowUpId, NeedId, RecordId, ReflectionId};
use std::sync::Arc;

/// How much is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Every moment: what a debrief needs.
    Moments,
    /// Sums only: what a score needs.
    Totals,
}

/// Something done after closing, or an entry in the notebook.
#[derive(Debug, Clone, Copy)]
pub(super) enum Written {
    Note(CustomerId, EntryId, u8),
    Record(CustomerId, RecordId),
    Reflect(ReflectionId, CustomerId),
    FollowUp(CustomerId, FollowUpId),
}

/// Sums over all customers.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Totals {
    pub(super) by_factor: [f64; 6],
    pub(super) touches: [u32; 6],
    pub(super) felt: [u32; 6],
    pub(super) by_phase: [f64; 3],
    pub(super) spent_cents: u64,
}

/// Sees every event of a session and keeps what customers felt.
#[derive(Debug, Clone)]
pub struct Witness {
    pub(super) with: Arc<Compiled>,
    pub(super) keep: Keep,
    pub(super) records: Vec<Record>,
    pub(super) moments: Vec<Moment>,
    pub(super) totals: Totals,
    /// Times of the standards' leaves, customer by customer.
    times: Vec<Tick>,
    pub(super) faults: Vec<(FaultId, Tick, Tick)>,
    pub(super) written: Vec<Written>,
    /// Per step: slips that somebody made, as bits.
    pub(super) slips: Vec<u8>,
    /// The need met in full last, by whom, and how long it was felt, ms: what is felt of it follows at once.
    pub(super) just_met: Option<(CustomerId, NeedId, u32)>,
    /// The latest tick seen.
    pub(super) now: Tick,
}

impl Sink for Witness {
    fn event(&mut self, event: &Event) {
        self.now = self.now.max(event.tick);
        match event.who {
            Entity::Customer(c) => self.customer(c, event),
            Entity::Trainee => self.trainee(event),
            Entity::House => self.house(event),
        }
    }
}

impl Witness {
    /// A witness of a session of this scenario under these rules; the seed is the session's, for what is drawn after
    /// the visits.
    pub fn new(scenario: Arc<Scenario>, rules: Arc<Rules>, seed: u64, keep: Keep) -> Witness {
        let slips = vec![0; scenario.house.steps.len()];
        Witness {
            with: Arc::new(Compiled::new(scenario, rules, seed)),
            keep,
            records: Vec::new(),
            moments: Vec::new(),
            totals: Totals::default(),
            times: Vec::new(),
            faults: Vec::new(),
            written: Vec::new(),
            slips,
            just_met: None,
            now: Tick::ZERO,
        }
    }

    /// Every moment so far, in order; empty when only totals are kept.
    pub fn moments(&self) -> &[Moment] {
        &self.moments
    }

    /// The same without its moments: for many runs from here on.
    #[must_use]
    pub fn totals_only(&self) -> Witness {
        // Field by field, so that moments are not copied to be thrown away.
        Witness {
            with: Arc::clone(&self.with),
            keep: Keep::Totals,
            records: self.records.clone(),
            moments: Vec::new(),
            totals: self.totals,
            times: self.times.clone(),
            faults: self.faults.clone(),
            written: self.written.clone(),
            slips: self.slips.clone(),
            just_met: self.just_met,
            now: self.now,
        }
    }

    /// The scenario it watches.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.with.scenario
    }

    /// The rules it judges by.
    pub fn rules(&self) -> &Arc<Rules> {
        &self.with.rules
    }

    /// A customer's mood at a tick not before the last touch: closed form, decayed from there.
    pub fn mood(&self, c: CustomerId, at: Tick) -> Option<f64> {
        let r = self.records.get(c.index()).filter(|r| r.fate.came())?;
        Some(self.with.measure.decayed(r.mood, at.since(r.mood_at)))
    }

    /// The times of one customer's leaves.
    pub(super) fn times(&self, i: usize) -> &[Tick] {
        let w = self.with.standards.width();
        &self.times[i * w..(i + 1) * w]
    }

    fn customer(&mut self, c: CustomerId, e: &Event) {
        match e.kind {
            EventKind::Feels(touch) => self.feels(c, touch, e),
            EventKind::Arrives => self.arrives(c, e),
            EventKind::Leaves => self.goes(c, Fate::Left, e.tick),
            EventKind::WalksOut => self.goes(c, Fate::WalkedOut, e.tick),
            EventKind::TurnedAway => self.goes(c, Fate::TurnedAway, e.tick),
            EventKind::StepStarts | EventKind::StepDone => self.step(c, e),
            EventKind::NeedWakes | EventKind::NeedBecomes | EventKind::NeedMet => self.need(c, e),
            EventKind::Served => self.served(c, e),
            EventKind::Slips => {
                if let (About::Step(s), Ok(slip @ 0..4)) = (e.about, u8::try_from(e.value)) {
                    self.slips[s.index()] |= 1 << slip;
                }
            }
            EventKind::WaitEnds => {
                let ms = u32::try_from(e.extra).unwrap_or(0);
                let r = self.record(c);
                r.waited_ms = r.waited_ms.saturating_add(ms);
            }
            EventKind::Receives => {
                if let About::Received(kind, _) = e.about {
                    self.acted(c, kind, e.tick);
                }
            }
            EventKind::Shows | EventKind::Says | EventKind::Chooses => self.shows(c, e),
            EventKind::Prepared
            | EventKind::Opens
            | EventKind::LastOrders
            | EventKind::Closes
            | EventKind::FaultBegins
            | EventKind::FaultEnds
            | EventKind::ActBegins
            | EventKind::ActEnds
            | EventKind::ActBroken
            | EventKind::Walks
            | EventKind::Sits
            | EventKind::Queues
            | EventKind::StepSkipped
            | EventKind::Lapses
            | EventKind::Strays
            | EventKind::SentOn
            | EventKind::StepsOut
            | EventKind::TriesAlone
            | EventKind::Misheard
            | EventKind::Corrected
            | EventKind::WaitBegins
            | EventKind::NeedStirs
            | EventKind::NeedHeld
            | EventKind::NeedHurts
            | EventKind::NeedFades
            | EventKind::ThingComes
            | EventKind::ThingUsed
            | EventKind::ThingLeft
            | EventKind::AdviceHeard
            | EventKind::PastimeBegins
            | EventKind::PastimeEnds
            | EventKind::Learns
            | EventKind::Catches => {}
        }
    }

    /// The customer's record, made if there is none yet.
    pub(super) fn record(&mut self, c: CustomerId) -> &mut Record {
        while self.records.len() <= c.index() {
            let guest = self.with.scenario.people.guests.get(self.records.len());
            let row = self.with.measure.row(guest.map(|g| g.person));
            let parts = guest.map_or(ALONE, |g| parts(&g.roles));
            self.records.push(Record::absent(row, parts, self.with.measure.lift(row)));
            self.times.resize(self.times.len() + self.with.standards.width(), Tick::NEVER);
        }
        &mut self.records[c.index()]
    }

    /// Marks what has come true of the customer for the standards.
    pub(super) fn mark(&mut self, c: CustomerId, tick: Tick, matches: impl Fn(Mark) -> bool) {
        let w = self.with.standards.width();
        if w > 0 {
            let arrived = self.records[c.index()].arrived;
            let times = &mut self.times[c.index() * w..(c.index() + 1) * w];
            self.with.standards.mark(times, arrived, tick, &self.faults, matches);
        }
    }
}
