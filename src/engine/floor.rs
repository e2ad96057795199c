//! The floor: walking, queues, seats and servers of stations.

use super::event::{About, EventKind};
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{Cause, Performer, Spot, StationId, StationKind, StepId};

/// Tables with at most so many seats belong to one party at a time.
const OWN_TABLE_SEATS: u16 = 8;

impl Customer {
    /// Where the customer is now: on the way, or at the place last walked to.
    pub(super) fn place(&self, now: Tick) -> (i32, i32) {
        if !matches!(self.doing, Doing::Walking(_)) || self.own_at == Tick::NEVER {
            return self.at;
        }
        let total = self.own_at.since(self.walk_since).max(1);
        let gone = now.since(self.walk_since).min(total);
        let part = |a: i32, b: i32| a + (i64::from(b - a) * gone as i64 / total as i64) as i32;
        (part(self.walk_from.0, self.at.0), part(self.walk_from.1, self.at.1))
    }
}

impl Session {
    /// Walking time between two places, ms.
    pub(super) fn walk_ms(&self, from: (i32, i32), to: (i32, i32)) -> u64 {
        let (dx, dy) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
        ((dx * dx + dy * dy).sqrt() / *self.plan.rules.engine.walk_m_per_s) as u64
    }

    /// The customer sets out for the place of a step.
    pub(super) fn go(&mut self, slot: usize, s: StepId) {
        let station = match self.step(s).at {
            Spot::Here => None,
            Spot::Seat => match self.find_seat(slot) {
                Some(station) => Some(station),
                None => return self.wait_for_seat(slot, s),
            },
            Spot::At(station) if self.is_table(station) => match self.take_seat(slot, station) {
                true => Some(station),
                false => return self.wait_for_seat(slot, s),
            },
            Spot::At(station) => Some(station),
        };
        let Some(station) = station.filter(|st| self.present[slot].station != Some(*st)) else {
            return self.arrives_at(slot, s);
        };
        self.walks_to(slot, s, station);
    }

    /// Walks to a station, with a step in mind.
    pub(super) fn walks_to(&mut self, slot: usize, s: StepId, station: StationId) {
        self.release(slot);
        let to = self.stations[station.index()].at;
        let from = self.present[slot].at;
        let ms = self.walk_ms(from, to);
        let now = self.now;
        let c = &mut self.present[slot];
        c.doing = Doing::Walking(s);
        c.station = Some(station);
        c.sits = false;
        c.walk_from = from;
        c.walk_since = now;
        c.at = to;
        c.own_at = now.after(ms);
        self.event(slot, EventKind::Walks, About::Station(station), ms as i32, 0, Cause::Customer);
        if ms == 0 {
            self.present[slot].own_at = Tick::NEVER;
            self.arrives_at(slot, s);
        }
    }

    fn is_table(&self, station: StationId) -> bool {
        self.plan.scenario.house.stations[station.index()].kind == StationKind::Table
    }

    /// The seat the customer has or takes: one's own, the party's, the wished one, the first free one.
    fn find_seat(&mut self, slot: usize) -> Option<StationId> {
        if let Some(seat) = self.present[slot].seat {
            return Some(seat);
        }
        let c = &self.present[slot];
        let leads = self.slot(c.lead).and_then(|l| self.present[l].seat);
        if let Some(wish) = leads.or(c.seat_wish)
            && self.take_seat(slot, wish)
        {
            return Some(wish);
        }
        let tables = self.plan.scenario.house.stations.len();
        (0..tables).map(StationId::from).find(|t| self.is_table(*t) && self.take_seat(slot, *t))
    }

    fn take_seat(&mut self, slot: usize, station: StationId) -> bool {
        let c = &self.present[slot];
        if c.seat == Some(station) {
            return true;
        }
        let (lead, size, seated_before) = (c.lead, c.size, c.seat);
        let seats = self.plan.scenario.house.stations[station.index()].seats;
        let state = &mut self.stations[station.index()];
        let ours = state.holder == Some(lead);
        let own_table = seats <= OWN_TABLE_SEATS;
        let free = seats.saturating_sub(state.seated);
        let fits = if own_table { ours || (state.holder.is_none() && free >= size) } else { free >= 1 };
        if !fits {
            return false;
        }
        state.seated += 1;
        if own_table {
            state.holder = Some(lead);
        }
        if let Some(before) = seated_before {
            self.give_up_seat(before);
        }
        self.present[slot].seat = Some(station);
        true
    }

    /// A seat is free again.
    pub(super) fn give_up_seat(&mut self, station: StationId) {
        let state = &mut self.stations[station.index()];
        state.seated = state.seated.saturating_sub(1);
        if state.seated == 0 {
            state.holder = None;
        }
        let mut waiting: Vec<(Tick, usize)> = Vec::new();
        for (slot, c) in self.present.iter().enumerate() {
            if let Doing::Queueing(s, _) = c.doing
                && self.seats_at(s)
            {
                waiting.push((c.arrived, slot));
            }
        }
        waiting.sort_by_key(|(at, slot)| (*at, self.present[*slot].id));
        for (_, slot) in waiting {
            if let Doing::Queueing(s, _) = self.present[slot].doing {
                self.present[slot].doing = Doing::Free;
                self.go(slot, s);
                if !matches!(self.present[slot].doing, Doing::Queueing(..)) {
                    self.wait_ends(slot);
                }
                self.reschedule(slot);
            }
        }
    }

    fn seats_at(&self, s: StepId) -> bool {
        match self.step(s).at {
            Spot::Seat => true,
            Spot::At(station) => self.is_table(station),
            Spot::Here => false,
        }
    }

    fn wait_for_seat(&mut self, slot: usize, s: StepId) {
        let station = self.present[slot].station.unwrap_or(StationId(0));
        if !matches!(self.present[slot].doing, Doing::Queueing(..)) {
            self.event(slot, EventKind::Queues, About::Station(station), 0, 0, Cause::Others);
        }
        self.present[slot].doing = Doing::Queueing(s, station);
        self.wait_begins(slot, s);
    }

    /// The customer has come to the place of a step.
    pub(super) fn arrives_at(&mut self, slot: usize, s: StepId) {
        if let Some(wrong) = self.present[slot].astray {
            return self.joins_wrong_queue(slot, s, wrong);
        }
        let plan = self.plan.clone();
        let here = self.present[slot].station;
        if let Some(station) = here
            && self.step(s).at != Spot::Here
        {
            self.read_signs(slot, station);
            if self.present[slot].seat == Some(station) && self.seats_at(s) {
                if !std::mem::replace(&mut self.present[slot].sits, true) {
                    self.event(slot, EventKind::Sits, About::Station(station), 0, 0, Cause::Customer);
                }
                for service in &plan.scenario.house.stations[station.index()].gives {
                    if self.present[slot].served & service.bit() == 0 {
                        self.receive(slot, *service, None, Cause::House);
                    }
                }
            }
        }
        if let Some((stuck_at, slip)) = self.present[slot].retreat.take() {
            return self.stuck(slot, stuck_at, slip);
        }
        match self.server_of(s) {
            Some(station) if self.present[slot].holds != Some(station) => self.queue_up(slot, s, station),
            Some(_) | None => self.try_or_do(slot, s),
        }
    }

    /// Whether places at a station are counted, so that people may have to queue for them.
    pub(super) fn has_queue(&self, station: StationId) -> bool {
        let spec = &self.plan.scenario.house.stations[station.index()];
        spec.serves > 0 && spec.kind != StationKind::Table
    }

    /// The station whose server a step needs, if places there are counted.
    fn server_of(&self, s: StepId) -> Option<StationId> {
        let station = match (self.step(s).at, self.step(s).by) {
            (Spot::At(station), _) => station,
            (Spot::Here, Performer::System(station) | Performer::Colleague(station)) => station,
            (Spot::Here | Spot::Seat, _) => return None,
        };
        self.has_queue(station).then_some(station)
    }

    fn queue_up(&mut self, slot: usize, s: StepId, station: StationId) {
        let serves = self.plan.scenario.house.stations[station.index()].serves;
        let state = &mut self.stations[station.index()];
        if state.busy < serves && state.queue.is_empty() {
            state.busy += 1;
            self.present[slot].holds = Some(station);
            return self.try_or_do(slot, s);
        }
        let before = state.queue.len();
        state.queue.push_back((slot as u32, self.present[slot].id, s));
        self.present[slot].doing = Doing::Queueing(s, station);
        self.event(slot, EventKind::Queues, About::Station(station), before as i32, 0, Cause::Others);
        self.wait_begins(slot, s);
    }

    fn try_or_do(&mut self, slot: usize, s: StepId) {
        if let Some((at, back)) = self.present[slot].sent
            && at == s
        {
            return self.sent_back(slot, at, back);
        }
        if self.present[slot].careless { self.step_starts(slot, s) } else { self.try_step(slot, s) }
    }

    /// Lets go of the place taken up at a station; the next in its queue moves up.
    pub(super) fn release(&mut self, slot: usize) {
        if let Some(station) = self.present[slot].holds.take() {
            self.server_free(station);
        }
    }

    /// A server of a station is free: the first who still waits there moves up.
    pub(super) fn server_free(&mut self, station: StationId) {
        self.stations[station.index()].busy = self.stations[station.index()].busy.saturating_sub(1);
        while let Some((slot, id, s)) = self.stations[station.index()].queue.pop_front() {
            let slot = slot as usize;
            let c = &self.present[slot];
            if c.id != id || c.doing == Doing::Away {
                continue;
            }
            if c.doing == Doing::Queueing(s, station) {
                self.stations[station.index()].busy += 1;
                if self.present[slot].astray == Some(station) {
                    self.heads_wrong_queue(slot, s, station);
                    self.reschedule(slot);
                    return;
                }
                self.wait_ends(slot);
                self.present[slot].holds = Some(station);
                self.present[slot].doing = Doing::Free;
                self.try_or_do(slot, s);
                self.reschedule(slot);
                return;
            }
            if c.running & s.bit() != 0 && self.ticks(slot, s).ends == NONE {
                self.stations[station.index()].busy += 1;
                self.background_runs(slot, s);
                self.reschedule(slot);
                return;
            }
        }
    }

    /// Takes the customer out of every queue.
    pub(super) fn unqueue(&mut self, slot: usize) {
        let id = self.present[slot].id;
        if let Doing::Queueing(_, station) = self.present[slot].doing {
            self.stations[station.index()].queue.retain(|(_, who, _)| *who != id);
        }
    }

    /// Takes one's place at a background station, or queues the order there.
    pub(super) fn background_starts(&mut self, slot: usize, s: StepId) {
        self.present[slot].running |= s.bit();
        self.ticks_mut(slot, s).ends = NONE;
        match self.server_of(s) {
            Some(station) => {
                let serves = self.plan.scenario.house.stations[station.index()].serves;
                let id = self.present[slot].id;
                let state = &mut self.stations[station.index()];
                if state.busy < serves && state.queue.is_empty() {
                    state.busy += 1;
                    self.background_runs(slot, s);
                } else {
                    state.queue.push_back((slot as u32, id, s));
                }
            }
            None => self.background_runs(slot, s),
        }
    }

    /// Everybody idle looks again: something in the house has changed.
    pub(super) fn wake_all_idle(&mut self) {
        for slot in 0..self.present.len() {
            if self.present[slot].doing == Doing::Idle {
                self.present[slot].think_at = self.now;
                self.reschedule(slot);
            }
        }
    }

    /// The station whose server a background step occupied.
    pub(super) fn background_server(&self, s: StepId) -> Option<StationId> {
        self.server_of(s)
    }
}
