//! A customer comes in: traits and levels are drawn, needs take their places, signs at the door are read.

use super::agenda::FIRST_SLOT;
use super::event::{About, EventKind};
use super::rng::Purpose;
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{Cause, CustomerId, Effect, Law, NeedId, PersonId, PrepId, StationId, StationKind};

impl Session {
    /// Makes room for a customer and draws what is in them.
    pub(super) fn seat_row(&mut self, id: CustomerId, person: PersonId, lead: CustomerId, size: u16) -> usize {
        let plan = self.plan.clone();
        let (n_needs, n_steps, row) = (plan.scenario.house.needs.len(), plan.scenario.house.steps.len(), plan.row);
        let slot = match self.free_slots.pop() {
            Some(slot) => slot as usize,
            None => {
                let slot = self.present.len();
                self.know.resize((slot + 1) * row, 0.0);
                self.needs.resize((slot + 1) * n_needs, NeedState::FOREIGN);
                self.steps.resize((slot + 1) * n_steps, StepTicks::EMPTY);
                slot
            }
        };
        let customer = self.draw_customer(id, person, lead, size);
        self.draw_levels(slot, id, person, &customer);
        self.steps[slot * n_steps..(slot + 1) * n_steps].fill(StepTicks::EMPTY);
        let has = plan.scenario.people.persons[person.index()].needs;
        for n in 0..n_needs {
            let mut need = NeedState::FOREIGN;
            if has & NeedId::from(n).bit() != 0 {
                need.stage = NeedStage::Dormant;
            }
            self.needs[slot * n_needs + n] = need;
        }
        if slot == self.present.len() {
            self.present.push(customer);
        } else {
            self.present[slot] = customer;
        }
        self.slot_of[id.index()] = slot as u32;
        slot
    }

    pub(super) fn draw_customer(&self, id: CustomerId, person: PersonId, lead: CustomerId, size: u16) -> Customer {
        let rules = &self.plan.rules.engine;
        let p = &self.plan.scenario.people.persons[person.index()];
        let level = |which: u32, law: Law| self.level(id, Purpose::Trait, which, law);
        let patience_scale = p.patience.at(self.draws.unit(id.0, Purpose::Trait, 0, 0), *rules.log_spread);
        let u = self.draws.unit(id.0, Purpose::Patience, 0, 0);
        // Patience is stated for a wait at the door: idle, unexplained, before any service. In felt ms that is:
        let felt_at_door = *rules.idle_wait * *rules.unexplained_wait * *rules.entry_wait;
        let patience_ms = felt_at_door * patience_scale * libm::pow(-libm::log1p(-u), 1.0 / *rules.patience_shape);
        let door = self.plan.scenario.house.stations.iter().position(|s| s.kind == StationKind::Door);
        let at = door.map_or((0, 0), |d| self.stations[d].at);
        // A good expectation lifts the mood on arrival: the trace of earlier visits, neutral at 75 points.
        let lift = p.history.trace.map_or(0.0, |points| (points - 75.0) / 100.0);
        let mut customer = Customer::blank(id, person, lead, size, self.now, at);
        customer.station = door.map(StationId::from);
        customer.expressive = level(1, p.expressive);
        customer.experience = level(2, p.experience);
        customer.autonomy = level(4, p.autonomy);
        customer.sure = level(5, p.sure);
        customer.polite = level(6, p.polite);
        customer.motivation = level(7, p.motivation);
        customer.patience_ms = patience_ms;
        customer.valence = lift;
        customer.arousal = *rules.arousal_rest;
        customer.engagement = *rules.engagement_rest;
        customer
    }

    fn draw_levels(&mut self, slot: usize, id: CustomerId, person: PersonId, customer: &Customer) {
        let plan = self.plan.clone();
        let p = &plan.scenario.people.persons[person.index()];
        let ability = self.level(id, Purpose::Trait, 3, p.ability);
        let base = slot * plan.row;
        let named = p.roles.iter().chain(&p.topics).map(|law| (law, customer.experience));
        let skills = p.skills.iter().map(|law| (law, ability));
        for (i, (law, otherwise)) in named.chain(skills).enumerate() {
            self.know[base + i] = match law {
                Some(law) => self.level(id, Purpose::Know, i as u32, *law),
                None => otherwise,
            };
        }
    }

    /// A level drawn from its law, 0 to 1. A fixed one needs no draw.
    pub(super) fn level(&self, id: CustomerId, purpose: Purpose, which: u32, law: Law) -> f64 {
        let per_mille = match law {
            Law::Fixed(v) => v as f64,
            Law::Even(..) | Law::Triangular(..) | Law::About(_) | Law::Exp(_) => {
                law.at(self.draws.unit(id.0, purpose, which, 0), *self.plan.rules.engine.log_spread)
            }
        };
        (per_mille / 1000.0).clamp(0.0, 1.0)
    }

    /// The customer steps in.
    pub(super) fn arrives(&mut self, slot: usize) {
        let c = &self.present[slot];
        let (person, size, lead, at) = (c.person, c.size, c.lead, c.station);
        self.event(slot, EventKind::Arrives, About::Person(person), i32::from(size), lead.0 as i32, Cause::Customer);
        if let Some(station) = at {
            self.read_signs(slot, station);
        }
        let deps = self.plan.deps.arrives;
        self.reconsider(slot, deps);
        self.proceed(slot);
        self.reschedule(slot);
    }

    /// Signs at a station are read by some of those who come by.
    pub(super) fn read_signs(&mut self, slot: usize, station: StationId) {
        if self.door.signs == 0 {
            return;
        }
        let plan = self.plan.clone();
        for (i, item) in plan.scenario.house.prep.iter().enumerate() {
            let here = item.at == Some(station) && self.door.signs & PrepId::from(i).bit() != 0;
            let id = self.present[slot].id;
            if here && self.draws.unit(id.0, Purpose::Sign, i as u32, 0) * 1000.0 < f64::from(item.seen) {
                for effect in &item.effects {
                    self.apply_to_customer(slot, effect);
                }
            }
        }
    }

    /// What a sign or a slip's aftermath does to one customer.
    pub(super) fn apply_to_customer(&mut self, slot: usize, effect: &Effect) {
        let plan = self.plan.clone();
        let base = slot * plan.row;
        let mut at_least = |i: usize, level: u16| {
            let know = &mut self.know[base + i];
            *know = know.max(f64::from(level) / 1000.0);
        };
        match effect {
            Effect::Informs(topic, level) => at_least(plan.topics_at + topic.index(), *level),
            Effect::Clarifies(role, level) => at_least(role.index(), *level),
            Effect::Enables(skill, by) => {
                let know = &mut self.know[base + plan.skills_at + skill.index()];
                *know = (*know + f64::from(*by) / 1000.0).min(1.0);
            }
            Effect::Motivates(by) => {
                let m = &mut self.present[slot].motivation;
                *m = (*m + f64::from(*by) / 1000.0).min(1.0);
            }
            Effect::Sends(at, back) => self.present[slot].sent = Some((*at, *back)),
            Effect::Slows(step, by) => self.present[slot].slow_next = Some((*step, *by)),
            Effect::Knows(_)
            | Effect::Reveals(_)
            | Effect::Blocks(_)
            | Effect::Prevents(_)
            | Effect::Places(_)
            | Effect::Moves(..)
            | Effect::Trims(..)
            | Effect::Tone(_)
            | Effect::Stale(_) => {}
        }
    }

    /// Puts the customer's next moment on the agenda.
    pub(super) fn reschedule(&mut self, slot: usize) {
        let c = &self.present[slot];
        let next = if c.doing == Doing::Away {
            Tick::NEVER
        } else {
            let pastime = if c.pastime_on { c.pastime_ends } else { c.pastime_starts };
            c.own_at
                .min(c.background_at)
                .min(c.patience_at)
                .min(c.need_at)
                .min(c.later_at)
                .min(c.linger_at)
                .min(c.think_at)
                .min(c.cue_at)
                .min(pastime)
        };
        self.agenda.set(FIRST_SLOT + slot, next, u64::from(c.id.0) + 2);
    }
}

impl Customer {
    /// A customer of whom nothing is drawn yet.
    fn blank(id: CustomerId, person: PersonId, lead: CustomerId, size: u16, now: Tick, at: (i32, i32)) -> Customer {
        Customer {
            id,
            person,
            seq: 0,
            arrived: now,
            lead,
            size,
            party: None,
            close: 0.0,
            seat_wish: None,
            seat: None,
            sits: false,
            station: None,
            at,
            walk_from: at,
            walk_since: now,
            expressive: 0.5,
            experience: 0.5,
            autonomy: 0.5,
            sure: 0.5,
            polite: 0.5,
            motivation: 0.75,
            patience_ms: 0.0,
            done: 0,
            dropped: 0,
            running: 0,
            due: 0,
            doing: Doing::Free,
            own_at: Tick::NEVER,
            background_at: Tick::NEVER,
            attempts: 0,
            later_at: Tick::NEVER,
            linger_at: Tick::NEVER,
            later: 0,
            think_at: Tick::NEVER,
            boost: Boost::None,
            sent: None,
            slow_next: None,
            careless: false,
            holds: None,
            retreat: None,
            astray: None,
            strayed: 0,
            wait: None,
            waited_felt_ms: 0.0,
            stuck_felt_ms: 0.0,
            patience_at: Tick::NEVER,
            informed_until: Tick::ZERO,
            seen_until: Tick::ZERO,
            felt: 0,
            need_at: Tick::NEVER,
            hurt: 0,
            chosen: [None; 8],
            advised: [None; 8],
            heard_wrong: None,
            strain: 0.0,
            strain_since: Tick::NEVER,
            strain_rate: 0.0,
            grounded: 0,
            things: 0,
            made_at: [0; 16],
            left: [0; 16],
            using_since: now,
            over: 0,
            valence: 0.0,
            arousal: 0.0,
            engagement: 0.4,
            affect_at: now,
            pastime_starts: Tick::NEVER,
            pastime_ends: Tick::NEVER,
            pastime_on: false,
            pastime_over: false,
            showing: [None; 4],
            cue_at: Tick::NEVER,
            cue_count: 0,
            shown_needs: 0,
            acted_at: [NONE; 21],
            served: 0,
            greeted: false,
            last_spoken: Tick::ZERO,
            last_checked: Tick::ZERO,
            attended_at: Tick::ZERO,
            told_tags: 0,
            told_needs: 0,
            told_lack: None,
            told_known: false,
            ordered: false,
            gifts: 0,
            unserved: true,
        }
    }
}
