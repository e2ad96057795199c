//! The session's life: preparation, opening, the passing of time, closing.

use super::agenda::{Agenda, FIRST_SLOT, HOUSE, TRAINEE};
use super::event::{About, Entity, Event, EventKind, Sink};
use super::plan::Plan;
use super::rng::Draws;
use super::state::*;
use super::time::Tick;
use super::view::{Seen, View};
use crate::scenario::Scenario;
use crate::scenario::model::{Cause, StationKind};
use std::sync::Arc;

/// Where `advance` stops before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Not before.
    At,
    /// At the next public happening.
    OnPublic,
    /// When the trainee is free for the next act.
    WhenFree,
    /// At whichever of the two comes first.
    OnPublicOrFree,
}

/// How many public happenings a session remembers.
const SEEN_KEPT: usize = 48;
/// House time after last orders at which the house is cleared, ms.
const CLEARED_AFTER_MS: u64 = 3_600_000;

impl Session {
    /// A session of this plan with this seed, before opening.
    pub fn new(plan: Arc<Plan>, seed: u64) -> Session {
        let house = &plan.scenario.house;
        let post = house.stations.iter().find(|s| s.kind == StationKind::Counter).or(house.stations.first());
        let stations = house
            .stations
            .iter()
            .map(|s| StationState {
                at: s.at,
                hidden: s.hidden,
                busy: 0,
                seated: 0,
                holder: None,
                queue: std::collections::VecDeque::new(),
            })
            .collect();
        let faults = house
            .faults
            .iter()
            .map(|_| FaultState { prevented: false, on: false, next: Tick::NEVER, slot: 0 })
            .collect();
        Session {
            draws: Draws::new(seed),
            seed,
            now: Tick::ZERO,
            phase: Phase::Preparation,
            prepared: 0,
            prep_left_ms: house.preparation_ms,
            allowance_cents: house.setting.allowance_cents,
            trainee: Trainee {
                at: post.map_or((0, 0), |s| s.at),
                busy: None,
                tone: None,
                stale: 0.0,
                seq: 0,
                knows: [0; 4],
            },
            stations,
            faults,
            door: Doorman {
                named: Vec::new(),
                streams: Vec::new(),
                last_orders: Tick(u64::from(house.setting.lasts_ms)),
                closed: false,
                signs: 0,
                placed: 0,
                trimmed: [0; 8],
                slowed: vec![1000; house.steps.len()],
            },
            present: Vec::new(),
            slot_of: vec![NOT_COME; plan.scenario.people.guests.len()],
            figures: Vec::new(),
            free_slots: Vec::new(),
            know: Vec::new(),
            needs: Vec::new(),
            steps: Vec::new(),
            agenda: Agenda::new(),
            house_seq: 0,
            seen: Vec::new(),
            seen_count: 0,
            notes: Vec::new(),
            filed: Vec::new(),
            outbox: Vec::with_capacity(64),
            plan,
        }
    }

    /// The plan it plays.
    pub fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    /// The scenario it plays.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.plan.scenario
    }

    /// The seed of its draws.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// House time.
    pub fn now(&self) -> Tick {
        self.now
    }

    /// The phase it is in.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// What a waiter could see.
    pub fn view(&self) -> View<'_> {
        View::of(self)
    }

    /// Opens the doors. Nothing happens if they have been opened before.
    pub fn open(&mut self, sink: &mut impl Sink) {
        if self.phase == Phase::Preparation {
            self.phase = Phase::Service;
            self.apply_left_out();
            self.set_the_door();
            self.house_event(EventKind::Opens, About::Nothing, 0, Cause::House);
            self.settle(sink);
        }
    }

    /// Ends the closing phase: nothing more can be done.
    pub fn finish(&mut self) {
        if self.phase == Phase::Closing {
            self.phase = Phase::Finished;
        }
    }

    /// Lets time pass until `until` (or the stop before it) and returns the time reached.
    ///
    /// All events of the time reached have happened: a stop never splits a moment.
    pub fn advance(&mut self, until: Tick, stop: Stop, sink: &mut impl Sink) -> Tick {
        let mut until = until;
        while self.phase == Phase::Service {
            let (entry, at) = self.agenda.next();
            if at > until {
                if until != Tick::NEVER {
                    self.now = self.now.max(until);
                }
                break;
            }
            self.now = self.now.max(at);
            let seen = self.seen_count;
            let busy = self.trainee.busy.is_some();
            self.wake(entry);
            self.flush(sink);
            let public = self.seen_count != seen;
            let freed = busy && self.trainee.busy.is_none();
            let stops = match stop {
                Stop::At => false,
                Stop::OnPublic => public,
                Stop::WhenFree => freed,
                Stop::OnPublicOrFree => public || freed,
            };
            if stops {
                until = self.now;
            }
        }
        self.now
    }

    /// Lets everything happen that is due now.
    pub(super) fn settle(&mut self, sink: &mut impl Sink) {
        self.flush(sink);
        while self.phase == Phase::Service {
            let (entry, at) = self.agenda.next();
            if at > self.now {
                break;
            }
            self.wake(entry);
            self.flush(sink);
        }
    }

    fn wake(&mut self, entry: usize) {
        match entry {
            HOUSE => self.house_wakes(),
            TRAINEE => self.trainee_wakes(),
            n => self.customer_wakes(n - FIRST_SLOT),
        }
    }

    fn flush(&mut self, sink: &mut impl Sink) {
        for event in self.outbox.drain(..) {
            sink.event(&event);
        }
    }

    /// Ends service once nobody is there and nobody will come.
    pub(super) fn close_if_empty(&mut self) {
        let nobody = self.free_slots.len() == self.present.len();
        if self.phase == Phase::Service && self.door.closed && nobody {
            self.phase = Phase::Closing;
            self.trainee.busy = None;
            self.house_event(EventKind::Closes, About::Nothing, 0, Cause::House);
        }
    }

    /// Whether the house must be cleared by now.
    pub(super) fn clearing_time(&self) -> Tick {
        self.door.last_orders.after(CLEARED_AFTER_MS)
    }

    /// Records an event of the house.
    pub(super) fn house_event(&mut self, kind: EventKind, about: About, value: i32, cause: Cause) {
        let seq = self.house_seq;
        self.house_seq += 1;
        self.record(Event { tick: self.now, who: Entity::House, seq, kind, about, value, extra: 0, cause });
    }

    /// Records an event of the trainee.
    pub(super) fn trainee_event(&mut self, kind: EventKind, about: About, value: i32, extra: i32) {
        let seq = self.trainee.seq;
        self.trainee.seq += 1;
        let event =
            Event { tick: self.now, who: Entity::Trainee, seq, kind, about, value, extra, cause: Cause::Trainee };
        self.record(event);
    }

    /// Records an event of the customer in a slot.
    pub(super) fn event(&mut self, slot: usize, kind: EventKind, about: About, value: i32, extra: i32, cause: Cause) {
        let c = &mut self.present[slot];
        let (seq, who) = (c.seq, Entity::Customer(c.id));
        c.seq += 1;
        self.record(Event { tick: self.now, who, seq, kind, about, value, extra, cause });
    }

    fn record(&mut self, event: Event) {
        if is_public(event.kind) {
            self.make_public(event);
        }
        self.outbox.push(event);
    }

    /// Lets everybody in the room know.
    pub(super) fn make_public(&mut self, event: Event) {
        if self.seen.len() >= 2 * SEEN_KEPT {
            self.seen.drain(..SEEN_KEPT);
        }
        self.seen_count += 1;
        // That somebody comes is public; who they are in themselves is not.
        let about = if let About::Person(_) = event.about { About::Nothing } else { event.about };
        self.seen.push(Seen { tick: event.tick, who: event.who, what: event.kind, about });
    }

    /// A checksum of the whole state, for checkpoints in logs.
    pub fn checksum(&self) -> u64 {
        super::checksum::of(self)
    }
}
