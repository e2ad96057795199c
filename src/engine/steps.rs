//! Doing a step: how long it takes, what it makes, uses up and delivers.

use super::event::{About, EventKind, Touch};
use super::feel::Feeling;
use super::matter::temperature;
use super::rng::Purpose;
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{Cause, Performer, Step, StepId, ThingId};

/// How long a blocked step waits before it looks again, ms.
const BLOCKED_LOOK_MS: u64 = 15_000;

impl Session {
    /// An own step starts, or the customer stands before a blocked one.
    pub(super) fn step_starts(&mut self, slot: usize, s: StepId) {
        let Some(fault) = self.fault_factor(s) else {
            self.wait_begins(slot, s);
            let c = &mut self.present[slot];
            c.doing = Doing::Walking(s);
            c.own_at = self.now.after(BLOCKED_LOOK_MS);
            return;
        };
        self.wait_ends(slot);
        let plan = self.plan.clone();
        let step = &plan.scenario.house.steps[s.index()];
        let mut ms = self.step_ms(slot, s, step) * f64::from(fault) / 1000.0;
        if !step.chooses.is_empty() {
            self.choosing_begins(slot, s);
            ms *= 1.0 + *plan.rules.engine.choice_slowdown * self.load(slot, &step.chooses);
        }
        ms *= 1.0 + self.distraction(slot, s);
        if let Some((slowed, by)) = self.present[slot].slow_next
            && slowed == s
        {
            ms *= f64::from(by) / 1000.0;
            self.present[slot].slow_next = None;
        }
        if self.present[slot].careless {
            ms *= *plan.rules.engine.careless_share;
        }
        let ms = (ms as u64).max(1);
        let now = self.now32();
        self.ticks_mut(slot, s).started = now;
        let c = &mut self.present[slot];
        c.doing = Doing::At(s);
        c.own_at = self.now.after(ms);
        c.using_since = self.now;
        self.event(slot, EventKind::StepStarts, About::Step(s), ms as i32, 0, Cause::Customer);
        for cue in &step.cues {
            self.show_surely(slot, *cue);
            if *cue == crate::scenario::model::Cue::RaisesHand {
                self.event(slot, EventKind::Says, About::Step(s), 0, 0, Cause::Customer);
            }
        }
        self.plan_cue(slot);
        self.reconsider(slot, plan.deps.step_starts[s.index()]);
    }

    /// The drawn duration of a step for this customer, ms, before what slows it.
    fn step_ms(&self, slot: usize, s: StepId, step: &Step) -> f64 {
        let plan = &self.plan;
        let spread = *plan.rules.engine.log_spread;
        let id = self.present[slot].id.0;
        let u = self.draws.unit(id, Purpose::Duration, u32::from(s.0), 0);
        let mut ms = match (step.takes, step.uses) {
            (Some(law), _) => law.at(u, spread),
            (None, Some(thing)) => plan.scenario.house.things[thing.index()].lasts.at(u, spread),
            (None, None) => 0.0,
        };
        ms *= f64::from(self.door.slowed[s.index()]) / 1000.0;
        for (tag, by) in &step.faster {
            let chosen = self.present[slot].chosen.iter().flatten();
            if chosen.into_iter().any(|o| plan.scenario.house.options[o.index()].tags.contains(tag)) {
                ms *= f64::from(*by) / 1000.0;
            }
        }
        ms
    }

    /// How much longer a step takes because of what the customer does beside it: the less, the clearer their own part.
    pub(super) fn distraction(&self, slot: usize, s: StepId) -> f64 {
        let c = &self.present[slot];
        let house = &self.plan.scenario.house;
        let pastime = self.plan.scenario.people.persons[c.person.index()].pastime;
        let Some(pastime) = pastime.filter(|_| c.pastime_on) else { return 0.0 };
        let slows = house.pastimes[pastime.index()].slows.iter().find(|(step, _)| *step == s);
        let by = slows.map_or(0.0, |(_, by)| f64::from(*by) / 1000.0 - 1.0).max(0.0);
        let role = self.step(s).asks.as_ref().and_then(|a| a.role);
        let clear = role.map_or(0.0, |r| self.know_at(slot, r.index()));
        by * (1.0 - clear * clear)
    }

    /// An own step is done.
    pub(super) fn step_done(&mut self, slot: usize, s: StepId) {
        let plan = self.plan.clone();
        let step = &plan.scenario.house.steps[s.index()];
        let careless = self.present[slot].careless;
        if !step.chooses.is_empty() {
            self.decide(slot, s);
        }
        let rest = self.rest(slot);
        self.present[slot].careless = false;
        if let Some(thing) = step.makes {
            self.thing_comes(slot, thing, self.now);
        }
        if let Some(thing) = step.uses {
            self.use_up(slot, s, thing, rest);
        }
        if let (Some(asks), false) = (&step.asks, careless)
            && let Some(skill) = asks.skill
        {
            let share = match self.present[slot].boost {
                Boost::With => *plan.rules.engine.help_teaches,
                Boost::None => *plan.rules.engine.doing_teaches,
                Boost::For => 0.0,
            };
            if share > 0.0 {
                let i = plan.skills_at + skill.index();
                self.learn(slot, i, share);
                let level = (self.know_at(slot, i) * 1000.0) as i32;
                self.event(slot, EventKind::Learns, About::Skill(skill), level, 0, Cause::Customer);
            }
        }
        self.release(slot);
        self.present[slot].doing = Doing::Free;
        self.mark_done(slot, s, if careless { 400 } else { 1000 });
        self.done_together(slot, s);
    }

    /// A step counts as done from now on; its services arrive.
    pub(super) fn mark_done(&mut self, slot: usize, s: StepId, quality: i32) {
        let plan = self.plan.clone();
        let step = &plan.scenario.house.steps[s.index()];
        let now = self.now32();
        self.ticks_mut(slot, s).done = now;
        if self.ticks(slot, s).started == NONE {
            self.ticks_mut(slot, s).started = now;
        }
        let c = &mut self.present[slot];
        c.done |= s.bit();
        c.running &= !s.bit();
        c.due &= !s.bit();
        c.attempts = 0;
        c.boost = Boost::None;
        self.cleared(slot, s);
        let cause = match step.by {
            Performer::Customer => Cause::Customer,
            Performer::Trainee => Cause::Trainee,
            Performer::Colleague(_) => Cause::Colleague,
            Performer::System(_) => Cause::System,
        };
        self.event(slot, EventKind::StepDone, About::Step(s), quality, 0, cause);
        for service in &step.delivers {
            self.receive(slot, *service, None, cause);
        }
        self.reconsider(slot, plan.deps.step_done[s.index()]);
    }

    /// A step of a colleague or machine is under way for this customer.
    pub(super) fn background_runs(&mut self, slot: usize, s: StepId) {
        let plan = self.plan.clone();
        let step = &plan.scenario.house.steps[s.index()];
        // Blocked work waits for the repair, and then takes its ordinary time.
        let factor = self.fault_factor(s).map_or(1.0, |f| f64::from(f) / 1000.0);
        let ms = self.until_mended(s) + (self.step_ms(slot, s, step) * factor) as u64;
        let ends = self.now.after(ms.max(1));
        let now = self.now32();
        let ticks = self.ticks_mut(slot, s);
        ticks.started = now;
        ticks.ends = ends.0 as u32;
        let c = &mut self.present[slot];
        c.background_at = c.background_at.min(ends);
        self.event(slot, EventKind::StepStarts, About::Step(s), ms as i32, 0, Cause::Colleague);
        self.reconsider(slot, plan.deps.step_starts[s.index()]);
    }

    /// Steps of others that are ready by now.
    pub(super) fn background_done(&mut self, slot: usize) {
        let now = self.now32();
        let mut left = self.present[slot].running;
        let mut next = NONE;
        while left != 0 {
            let s = StepId(left.trailing_zeros() as u16);
            left &= left - 1;
            let ends = self.ticks(slot, s).ends;
            if ends <= now {
                if let Some(station) = self.background_server(s) {
                    self.server_free(station);
                }
                self.mark_done(slot, s, 1000);
                self.wait_changes(slot);
            } else {
                next = next.min(ends);
            }
        }
        self.present[slot].background_at = if next == NONE { Tick::NEVER } else { Tick(u64::from(next)) };
    }

    /// A thing comes to the customer; it was made (poured, plated) at `made`.
    pub(super) fn thing_comes(&mut self, slot: usize, thing: ThingId, made: Tick) {
        self.fills(slot, thing);
        let c = &mut self.present[slot];
        c.things |= thing.bit();
        c.made_at[thing.index() & 15] = made.0 as u32;
        let celsius = self.heat(slot, thing, self.now);
        let value = celsius.map_or(0, |t| (t * 100.0) as i32);
        self.event(slot, EventKind::ThingComes, About::Thing(thing), value, 0, Cause::Trainee);
    }

    /// A customer's thing's temperature at a time, if heat matters for it.
    pub(super) fn heat(&self, slot: usize, thing: ThingId, at: Tick) -> Option<f64> {
        let spec = &self.plan.scenario.house.things[thing.index()];
        let made = Tick(u64::from(self.present[slot].made_at[thing.index() & 15]));
        let minutes = at.since(made) as f64 / 60_000.0;
        spec.served_at_c.map(|c| temperature(&self.plan.rules.engine, c, minutes, spec.cools))
    }

    /// A thing is used up, but for a rest (per mille): was it warm enough to the end, and did it suit?
    fn use_up(&mut self, slot: usize, s: StepId, thing: ThingId, rest: u16) {
        let plan = self.plan.clone();
        let rules = &plan.rules.engine;
        let started = self.ticks(slot, s).started;
        let took = f64::from(self.now32() - started);
        let late = Tick(u64::from(started) + (took * *rules.sip_share) as u64);
        self.is_over(slot, thing, rest);
        let person = &plan.scenario.people.persons[self.present[slot].person.index()];
        let liked = person.drinks_at.iter().find(|(t, _)| *t == thing).map(|(_, zone)| *zone);
        let (mut value, mut edge) = (0, 0);
        if let (Some(felt), Some((cold, hot))) = (self.heat(slot, thing, late), liked) {
            // Nobody burns the tongue: too hot is what is still too hot once a third of the time is over.
            let early = Tick(u64::from(started) + (took / 3.0) as u64);
            let first = self.heat(slot, thing, early).unwrap_or(felt);
            let off = if felt < cold { cold - felt } else { (first - hot).max(0.0) };
            value = (felt * 100.0) as i32;
            edge = if felt < cold { (cold * 100.0) as i32 } else { 0 };
            let slowed = self.distraction(slot, s) > 0.5 || self.present[slot].pastime_over;
            let cause = if felt < cold && slowed { Cause::Customer } else { Cause::Trainee };
            let p = if off > 0.0 { 0.42 - off * *rules.cold_per_c } else { 0.55 };
            if off > 0.0 {
                self.present[slot].hurt |= plan.needs_of_thing[thing.index()];
            }
            let about = About::Thing(thing);
            self.feel(slot, Feeling { touch: Touch::Warmth, about, p, strength: 1.0, cause });
        }
        self.event(slot, EventKind::ThingUsed, About::Thing(thing), value, edge, Cause::Customer);
        let c = &self.present[slot];
        if c.done & !c.dropped & plan.uses == 0 {
            self.judge_fit(slot);
        }
    }
}
