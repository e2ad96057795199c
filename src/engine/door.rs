//! The door: who comes when, and what the house's clock brings (last orders, faults).

use super::agenda::HOUSE;
use super::event::{About, EventKind};
use super::plan::reaches_customers;
use super::rng::Purpose;
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{Cause, CustomerId, Effect, FaultId, PersonId};

/// Length of a slot of the clock for which a fault is drawn, ms.
const FAULT_SLOT_MS: u64 = 600_000;
/// Key of draws that belong to nobody.
const NOBODY: u32 = u32::MAX;

impl Session {
    /// Draws arrivals and first faults, and puts signs and services in place.
    pub(super) fn set_the_door(&mut self) {
        let plan = self.plan.clone();
        let people = &plan.scenario.people;
        let spread = *plan.rules.engine.log_spread;
        let mut named = Vec::with_capacity(people.guests.len());
        for (i, guest) in people.guests.iter().enumerate() {
            let (law, key) = match guest.party {
                Some(p) => (people.parties[p.index()].arrives, people.parties[p.index()].members[0].0),
                None => (guest.arrives, i as u32),
            };
            let at = law.at(self.draws.unit(key, Purpose::Arrival, 0, NOBODY), spread);
            named.push((Tick(at.max(0.0) as u64), CustomerId(i as u32)));
        }
        named.sort_by_key(|(at, c)| std::cmp::Reverse((*at, *c)));
        self.door.named = named;
        self.door.streams = people.arrivals.iter().map(|s| (Tick(u64::from(s.from_ms)), 0)).collect();
        for stream in 0..people.arrivals.len() {
            self.next_of_stream(stream);
        }
        for fault in 0..self.faults.len() {
            self.next_fault(fault);
        }
        self.plan_house();
    }

    /// What preparation does to the house, and what leaving it out does.
    pub(super) fn apply_left_out(&mut self) {
        let plan = self.plan.clone();
        for (i, item) in plan.scenario.house.prep.iter().enumerate() {
            let done = self.prepared & (1 << i) != 0;
            let effects = if done { &item.effects } else { &item.without };
            for effect in effects {
                self.apply_to_house(effect);
            }
            if done && plan.signs & (1 << i) != 0 {
                self.door.signs |= 1 << i;
            }
        }
    }

    fn apply_to_house(&mut self, effect: &Effect) {
        match effect {
            Effect::Knows(option) => self.trainee.knows[option.index() / 64] |= 1 << (option.index() % 64),
            Effect::Slows(step, by) => {
                let slowed = &mut self.door.slowed[step.index()];
                *slowed = u32::try_from(u64::from(*slowed) * u64::from(*by) / 1000).unwrap_or(u32::MAX);
            }
            Effect::Prevents(fault) => self.faults[fault.index()].prevented = true,
            Effect::Places(service) => self.door.placed |= service.bit(),
            Effect::Moves(station, to) => {
                let station = &mut self.stations[station.index()];
                station.at = *to;
                station.hidden = false;
            }
            Effect::Trims(choice, n) => {
                if let Some(trimmed) = self.door.trimmed.get_mut(choice.index()) {
                    *trimmed = trimmed.saturating_add(*n);
                }
            }
            Effect::Tone(style) => self.trainee.tone = Some(*style),
            Effect::Stale(level) => self.trainee.stale = f64::from(*level) / 1000.0,
            // The guest's file is open to the view by the item being done; the others reach customers one by one.
            Effect::Reveals(_)
            | Effect::Informs(..)
            | Effect::Clarifies(..)
            | Effect::Enables(..)
            | Effect::Motivates(_)
            | Effect::Blocks(_)
            | Effect::Sends(..) => {}
        }
    }

    /// The house's next moment: somebody comes, a fault turns, last orders, clearing.
    pub(super) fn plan_house(&mut self) {
        let named = self.door.named.last().map_or(Tick::NEVER, |n| n.0);
        let streams = self.door.streams.iter().map(|s| s.0).min().unwrap_or(Tick::NEVER);
        let faults = self.faults.iter().map(|f| f.next).min().unwrap_or(Tick::NEVER);
        let orders = if self.door.closed { self.clearing_time() } else { self.door.last_orders };
        let next = named.min(streams).min(faults).min(orders);
        self.agenda.set(HOUSE, next, 0);
    }

    pub(super) fn house_wakes(&mut self) {
        let now = self.now;
        while let Some((at, c)) = self.door.named.last().copied()
            && at <= now
        {
            self.door.named.pop();
            self.named_arrives(c);
        }
        for stream in 0..self.door.streams.len() {
            while self.door.streams[stream].0 <= now {
                self.stream_arrives(stream);
                self.next_of_stream(stream);
            }
        }
        for fault in 0..self.faults.len() {
            if self.faults[fault].next <= now {
                self.fault_turns(fault);
            }
        }
        if !self.door.closed && self.door.last_orders <= now {
            self.last_orders();
        } else if self.door.closed && self.clearing_time() <= now {
            self.clear_house();
        }
        self.plan_house();
        self.close_if_empty();
    }

    fn last_orders(&mut self) {
        self.door.closed = true;
        self.door.streams.iter_mut().for_each(|s| s.0 = Tick::NEVER);
        self.house_event(EventKind::LastOrders, About::Nothing, 0, Cause::House);
        while let Some((_, c)) = self.door.named.pop() {
            let person = self.plan.scenario.people.guests[c.index()].person;
            let slot = self.seat_row(c, person, c, 1);
            self.turn_away(slot);
        }
        for slot in 0..self.present.len() {
            let c = &self.present[slot];
            if c.doing != Doing::Away
                && c.unserved
                && matches!(c.doing, Doing::Queueing(..))
                && c.seat.is_none()
                && c.done == 0
            {
                self.turn_away(slot);
            }
        }
    }

    fn clear_house(&mut self) {
        for slot in 0..self.present.len() {
            if self.present[slot].doing != Doing::Away {
                self.walk_out(slot, Cause::House);
            }
        }
        for fault in &mut self.faults {
            fault.next = Tick::NEVER;
        }
        self.door.last_orders = Tick::NEVER;
    }

    fn named_arrives(&mut self, c: CustomerId) {
        let people = &self.plan.clone().scenario.people;
        let guest = &people.guests[c.index()];
        let (lead, size, close) = match guest.party {
            Some(p) => {
                let party = &people.parties[p.index()];
                (party.members[0], party.members.len() as u16, f64::from(party.close) / 1000.0)
            }
            None => (c, 1, 0.0),
        };
        let slot = self.seat_row(c, guest.person, lead, size);
        let seat = guest.party.map_or(guest.seat, |p| people.parties[p.index()].seat.or(guest.seat));
        let customer = &mut self.present[slot];
        customer.seat_wish = seat;
        customer.party = guest.party;
        customer.close = close;
        self.arrives(slot);
    }

    fn next_of_stream(&mut self, stream: usize) {
        let spec = &self.plan.scenario.people.arrivals[stream];
        let (at, index) = self.door.streams[stream];
        let u = self.draws.unit(NOBODY, Purpose::Arrival, index, stream as u32);
        let gap = spec.every.at(u, *self.plan.rules.engine.log_spread).max(1.0);
        let next = at.after(gap as u64);
        self.door.streams[stream] = (if next.0 > u64::from(spec.until_ms) { Tick::NEVER } else { next }, index + 1);
    }

    fn stream_arrives(&mut self, stream: usize) {
        let plan = self.plan.clone();
        let spec = &plan.scenario.people.arrivals[stream];
        let index = self.door.streams[stream].1;
        let u = self.draws.unit(NOBODY, Purpose::Size, index, stream as u32);
        let size = pick(&spec.sizes, u).max(1);
        let lead = CustomerId(self.slot_of.len() as u32);
        for member in 0..u32::from(size) {
            let u = self.draws.unit(NOBODY, Purpose::Mix, index * 8 + member, stream as u32);
            let person: PersonId = pick(&spec.mix, u);
            let c = CustomerId(self.slot_of.len() as u32);
            self.slot_of.push(NOT_COME);
            self.figures.push(plan.scenario.people.persons[person.index()].figure);
            let slot = self.seat_row(c, person, lead, size);
            self.present[slot].close = 0.5;
        }
        for c in lead.0..lead.0 + u32::from(size) {
            if let Some(slot) = self.slot(CustomerId(c)) {
                self.arrives(slot);
            }
        }
    }

    /// Draws the next happening of a fault, slot of the clock by slot, whoever is there.
    fn next_fault(&mut self, fault: usize) {
        let spec = &self.plan.scenario.house.faults[fault];
        let id = fault as u32;
        let last = self.door.last_orders;
        loop {
            let slot = self.faults[fault].slot;
            self.faults[fault].slot += 1;
            let from = u64::from(slot) * FAULT_SLOT_MS;
            if Tick(from) >= last || self.faults[fault].prevented {
                self.faults[fault].next = Tick::NEVER;
                return;
            }
            if self.draws.unit(NOBODY, Purpose::Fault, id, slot) * 1000.0 < f64::from(spec.chance) {
                let offset = self.draws.unit(NOBODY, Purpose::FaultAt, id, slot) * FAULT_SLOT_MS as f64;
                self.faults[fault].next = Tick(from + offset as u64).max(self.now.after(1));
                return;
            }
        }
    }

    fn fault_turns(&mut self, fault: usize) {
        let about = About::Fault(FaultId::from(fault));
        if self.faults[fault].on {
            self.faults[fault].on = false;
            self.house_event(EventKind::FaultEnds, about, 0, Cause::System);
            self.next_fault(fault);
            self.wake_all_idle();
        } else {
            let spec = &self.plan.scenario.house.faults[fault];
            let slot = self.faults[fault].slot;
            let u = self.draws.unit(NOBODY, Purpose::Mend, fault as u32, slot);
            let ms = spec.mended_in.at(u, *self.plan.rules.engine.log_spread).max(1.0) as u64;
            self.faults[fault].on = true;
            self.faults[fault].next = self.now.after(ms);
            self.house_event(EventKind::FaultBegins, about, ms as i32, Cause::System);
        }
    }

    /// How long it will be, ms, until nothing blocks a step any more.
    pub(super) fn until_mended(&self, step: crate::scenario::model::StepId) -> u64 {
        let faults = self.faults.iter().zip(&self.plan.scenario.house.faults);
        let blocks =
            faults.filter(|(state, fault)| state.on && matches!(&fault.effect, Effect::Blocks(s) if *s == step));
        blocks.map(|(state, _)| state.next.since(self.now)).max().unwrap_or(0)
    }

    /// What a fault does to a step now: thousandths of time, or `None` if it is blocked.
    pub(super) fn fault_factor(&self, step: crate::scenario::model::StepId) -> Option<u32> {
        let mut factor = 1000u64;
        for (state, fault) in self.faults.iter().zip(&self.plan.scenario.house.faults) {
            if state.on {
                match &fault.effect {
                    Effect::Slows(s, by) if *s == step => factor = factor.saturating_mul(u64::from(*by)) / 1000,
                    Effect::Blocks(s) if *s == step => return None,
                    other => debug_assert!(!reaches_customers(other) || state.on),
                }
            }
        }
        Some(u32::try_from(factor).unwrap_or(u32::MAX))
    }
}

/// The member of a list of shares (per mille) at quantile `u`.
fn pick<T: Copy>(shares: &[(T, u16)], u: f64) -> T {
    let mut left = u * 1000.0;
    for (value, share) in shares {
        if left < f64::from(*share) {
            return *value;
        }
        left -= f64::from(*share);
    }
    shares[shares.len() - 1].0
}
