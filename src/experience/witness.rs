//! The sink of the experience: sees every event, keeps what was felt.
//!
//! Most events concern it not at all and leave after one match. What it keeps is flat, so that a fork of a session
//! copies a few vectors; it reads neither an event's cause nor any state of the engine.

use super::compiled::Compiled;
use super::concern::{ALONE, parts};
use super::memory::Phase;
use super::moment::Moment;
use super::record::{Amends, Fate, HEARD, Record, SERVED, TOLD_THE_KNOWN};
use super::standards::Mark;
use super::measure;
use crate::engine::{About, Entity, Event, EventKind, Sink, Tick, Touch};
use crate::rules::Rules;
use crate::scenario::Scenario;
use crate::scenario::model::{
    Act, ActKind, CustomerId, EntryId, FaultId, FollowUpId, NeedId, RecordId, ReflectionId, Target,
};
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
    keep: Keep,
    pub(super) records: Vec<Record>,
    pub(super) moments: Vec<Moment>,
    pub(super) totals: Totals,
    /// Times of the standards' leaves, customer by customer.
    times: Vec<Tick>,
    pub(super) faults: Vec<(FaultId, Tick, Tick)>,
    pub(super) written: Vec<Written>,
    /// Per step: slips that somebody made, as bits.
    pub(super) slips: Vec<u8>,
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
            now: Tick::ZERO,
        }
    }

    /// Every moment so far, in order; empty when only totals are kept.
    pub fn moments(&self) -> &[Moment] {
        &self.moments
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
            | EventKind::AdviceHeard
            | EventKind::PastimeBegins
            | EventKind::PastimeEnds
            | EventKind::Learns
            | EventKind::Catches => {}
        }
    }

    /// The customer's record, made if there is none yet.
    fn record(&mut self, c: CustomerId) -> &mut Record {
        while self.records.len() <= c.index() {
            let guest = self.with.scenario.people.guests.get(self.records.len());
            let row = self.with.measure.row(guest.map(|g| g.person));
            let parts = guest.map_or(ALONE, |g| parts(&g.roles));
            self.records.push(Record::absent(row, parts, self.with.measure.lift(row)));
            self.times.resize(self.times.len() + self.with.standards.width(), Tick::NEVER);
        }
        &mut self.records[c.index()]
    }

    fn arrives(&mut self, c: CustomerId, e: &Event) {
        let named = c.index() < self.with.scenario.people.guests.len();
        let row = match e.about {
            About::Person(p) if !named => Some(self.with.measure.row(Some(p))),
            _ => None,
        };
        let lift = row.map(|row| self.with.measure.lift(row));
        let r = self.record(c);
        if let (Some(row), Some(lift)) = (row, lift) {
            (r.row, r.mood) = (row, lift);
        }
        r.arrived = e.tick;
        r.mood_at = e.tick;
        r.fate = Fate::Inside;
        r.party = u32::try_from(e.extra).unwrap_or(c.0);
    }

    fn goes(&mut self, c: CustomerId, fate: Fate, tick: Tick) {
        let r = self.record(c);
        if r.arrived == Tick::NEVER {
            (r.arrived, r.mood_at) = (tick, tick);
        }
        r.gone = tick;
        r.fate = fate;
        r.phase = Phase::Exit;
    }

    fn step(&mut self, c: CustomerId, e: &Event) {
        let phase = self.with.phase(e.about);
        let r = self.record(c);
        r.phase = r.phase.max(phase);
        if let About::Step(s) = e.about {
            let done = e.kind == EventKind::StepDone;
            self.mark(c, e.tick, |m| m == if done { Mark::Step(s) } else { Mark::Starts(s) });
        }
    }

    fn need(&mut self, c: CustomerId, e: &Event) {
        let (About::Need(n) | About::Met(_, n)) = e.about else { return };
        if e.kind == EventKind::NeedMet {
            let enough = f64::from(e.value) >= self.with.met_from;
            let r = self.record(c);
            r.woke |= n.bit();
            if enough {
                r.met |= n.bit();
            }
            self.mark(c, e.tick, |m| m == Mark::Met(n) || m == Mark::Felt(n));
        } else {
            let old = if e.kind == EventKind::NeedBecomes { self.with.old_forms(n) } else { 0 };
            let r = self.record(c);
            // A need that has turned into another asks no longer for itself.
            r.woke &= !(old & !r.met);
            r.woke |= n.bit();
            self.mark(c, e.tick, |m| m == Mark::Felt(n));
        }
    }

    fn served(&mut self, c: CustomerId, e: &Event) {
        self.record(c).facts |= SERVED;
        if let About::Service(s) | About::Met(s, _) = e.about {
            self.totals.spent_cents += self.with.cost(s);
            self.mark(c, e.tick, |m| m == Mark::Served(s));
        }
    }

    /// What somebody shows, says or chooses matters to standards alone.
    fn shows(&mut self, c: CustomerId, e: &Event) {
        if self.with.standards.width() == 0 {
            return;
        }
        let with = Arc::clone(&self.with);
        let r = *self.record(c);
        let house = &with.scenario.house;
        let shown = |n: NeedId| match e.about {
            About::Need(of) => of == n && e.kind == EventKind::Says,
            About::Cue(cue) => r.woke & n.bit() != 0 && house.needs[n.index()].cues.contains(&cue),
            _ => false,
        };
        self.mark(c, e.tick, |m| match (m, e.about) {
            (Mark::Shown(n), _) => shown(n),
            (Mark::Chose(tag), About::Option(o)) => house.options[o.index()].tags.contains(&tag),
            (Mark::Lacks(choice, aspect), About::Option(o)) => {
                house.options[o.index()].choice == choice && with.lacks(r.row, o, aspect)
            }
            _ => false,
        });
    }

    fn feels(&mut self, c: CustomerId, touch: Touch, e: &Event) {
        let r = *self.record(c);
        let m = &self.with.measure;
        let mood = m.decayed(r.mood, e.tick.since(r.mood_at));
        let f = m.feel(r.row, r.parts, touch, e.about, e.value, e.extra, mood);
        let phase = if judged_on_leaving(touch) { Phase::Exit } else { r.phase };
        let amends = match touch {
            Touch::Recovered if f.gain > 0.0 => Amends::MadeWell,
            Touch::Recovered if f.loss == 0.0 => Amends::Made,
            _ => Amends::None,
        };
        let i = f.factor.index();
        self.totals.touches[i] += 1;
        let r = &mut self.records[c.index()];
        r.touches = r.touches.saturating_add(1);
        r.amends = r.amends.max(amends);
        r.facts |= if touch == Touch::Patronised { TOLD_THE_KNOWN } else { 0 };
        if f.effect == 0.0 {
            return;
        }
        (r.mood, r.mood_at) = (mood + f.effect, e.tick);
        r.tally.add(f.effect, phase);
        if f.loss > 0.0 && (f.expectation.is_some() || given(touch)) {
            r.worse = r.worse.saturating_add(1);
        }
        self.totals.felt[i] += 1;
        self.totals.by_factor[i] += f.effect;
        self.totals.by_phase[phase as usize] += f.effect;
        if self.keep == Keep::Moments {
            let place = measure::place(&self.with.scenario, e.about, f.expectation, self.own_place(c, self.records[c.index()].row));
            self.moments.push(Moment {
                tick: e.tick,
                customer: c,
                phase,
                touch,
                about: e.about,
                feeling: f,
                cause: e.cause,
                event: (e.who, e.seq),
                place,
            });
        }
    }

    /// Where the customer is written, for moments about nothing in particular.
    fn own_place(&self, c: CustomerId, row: u16) -> crate::scenario::model::Place {
        let people = &self.with.scenario.people;
        let guest = people.guests.get(c.index()).map(|g| g.place);
        let person = || self.with.person(row).map(|p| people.persons[p.index()].label.place);
        guest.or_else(person).unwrap_or_default()
    }

    fn acted(&mut self, c: CustomerId, kind: ActKind, tick: Tick) {
        let r = self.record(c);
        if r.fate == Fate::Inside && heard_by(kind) {
            r.facts |= HEARD;
        }
        self.mark(c, tick, |m| m == Mark::Acted(kind));
    }

    fn mark(&mut self, c: CustomerId, tick: Tick, matches: impl Fn(Mark) -> bool) {
        let w = self.with.standards.width();
        if w > 0 {
            let arrived = self.records[c.index()].arrived;
            let times = &mut self.times[c.index() * w..(c.index() + 1) * w];
            self.with.standards.mark(times, arrived, tick, &self.faults, matches);
        }
    }

    fn trainee(&mut self, e: &Event) {
        let (EventKind::ActEnds, About::Act(act)) = (e.kind, e.about) else { return };
        match act {
            Act::Note(c, entry, sure) => self.written.push(Written::Note(c, entry, sure.min(100))),
            Act::Record(c, r) => self.written.push(Written::Record(c, r)),
            Act::Reflect(q, c) => self.written.push(Written::Reflect(q, c)),
            Act::FollowUp(c, f) => {
                let cost = self.with.scenario.house.follow_ups.get(f.index()).map_or(0, |(_, cents)| *cents);
                self.totals.spent_cents += u64::from(cost);
                self.written.push(Written::FollowUp(c, f));
            }
            _ => {}
        }
        match act.target() {
            Some(Target::One(c)) => self.acted(c, act.kind(), e.tick),
            Some(Target::Party(c)) => self.acted_on_party(c, act.kind(), e.tick),
            None => {}
        }
    }

    fn acted_on_party(&mut self, c: CustomerId, kind: ActKind, tick: Tick) {
        let with = Arc::clone(&self.with);
        if let Some(members) = with.party(c) {
            members.iter().for_each(|m| self.acted(*m, kind, tick));
            return;
        }
        // Unnamed parties have consecutive numbers from their first member on.
        let first = self.record(c).party.min(c.0);
        let mut member = CustomerId(first);
        while self.records.get(member.index()).is_some_and(|r| r.party == first && r.fate.came()) {
            self.acted(member, kind, tick);
            member.0 += 1;
        }
    }

    fn house(&mut self, e: &Event) {
        let About::Fault(f) = e.about else { return };
        if e.kind == EventKind::FaultBegins {
            self.faults.push((f, e.tick, Tick::NEVER));
        } else if e.kind == EventKind::FaultEnds
            && let Some(open) = self.faults.iter_mut().rev().find(|(of, _, to)| *of == f && *to == Tick::NEVER)
        {
            open.2 = e.tick;
        }
    }
}

/// What is judged looking back belongs to the exit, whenever the visit broke off.
fn judged_on_leaving(touch: Touch) -> bool {
    matches!(touch, Touch::Waiting | Touch::NeedUnmet | Touch::WalkedOut | Touch::TurnedAway)
}

/// Touches about something that was given, so that a loss means it was worse than expected.
fn given(touch: Touch) -> bool {
    matches!(
        touch,
        Touch::NeedMet | Touch::Foreseen | Touch::Fit | Touch::Warmth | Touch::Advice | Touch::WrongThing
    )
}

/// Acts after which nobody can say they were not noticed.
fn heard_by(kind: ActKind) -> bool {
    match kind {
        ActKind::Greet
        | ActKind::Attend
        | ActKind::Ask
        | ActKind::Inform
        | ActKind::Guide
        | ActKind::Advise
        | ActKind::Motivate
        | ActKind::Assist
        | ActKind::Offer
        | ActKind::Confirm
        | ActKind::CheckBack
        | ActKind::Acknowledge
        | ActKind::Remedy => true,
        ActKind::Prepare
        | ActKind::Perform
        | ActKind::Handover
        | ActKind::Note
        | ActKind::Wait
        | ActKind::Record
        | ActKind::Reflect
        | ActKind::FollowUp => false,
    }
}

