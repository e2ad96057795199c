//! The visit: the customer goes through the blueprint, step by step, as far as others let it go on.

use super::event::{About, EventKind};
use super::readiness::{Attempt, Readiness};
use super::rng::Purpose;
use super::state::*;
use super::time::Tick;
use super::verdict::{Verdict, step_key};
use crate::scenario::model::{Cause, Performer, Slip, Spot, Step, StepId, Then};

impl Session {
    /// A step of the blueprint.
    pub(super) fn step(&self, s: StepId) -> &Step {
        &self.plan.scenario.house.steps[s.index()]
    }

    /// The customer's own moment: whatever is due now, in a fixed order.
    pub(super) fn customer_wakes(&mut self, slot: usize) {
        let now = self.now;
        if self.present[slot].background_at <= now {
            self.background_done(slot);
        }
        if self.present[slot].own_at <= now {
            self.present[slot].own_at = Tick::NEVER;
            self.own_moment(slot);
        }
        if self.present[slot].need_at <= now {
            self.needs_fall_due(slot);
        }
        self.pastime_moment(slot);
        if self.present[slot].doing != Doing::Away && self.present[slot].patience_at <= now {
            self.patience_breaks(slot);
        }
        let c = &mut self.present[slot];
        if c.later_at <= now {
            c.later_at = Tick::NEVER;
            c.later = 0;
            c.think_at = now;
        }
        if self.present[slot].think_at <= now {
            self.present[slot].think_at = Tick::NEVER;
        }
        if self.present[slot].linger_at <= now {
            self.present[slot].linger_at = Tick::NEVER;
            self.gives_up_hoping(slot);
        }
        if self.present[slot].doing != Doing::Away {
            if self.present[slot].cue_at <= now {
                self.cue_falls_due(slot);
            }
            self.proceed(slot);
        }
        self.reschedule(slot);
        self.close_if_empty();
    }

    /// Starts whatever can start: others' steps at once, the own next one if the customer is free.
    pub(super) fn proceed(&mut self, slot: usize) {
        let plan = self.plan.clone();
        loop {
            if self.present[slot].doing == Doing::Away {
                return;
            }
            let Some(first_own) = self.open_steps(slot, &plan) else { continue };
            let c = &self.present[slot];
            if !matches!(c.doing, Doing::Free | Doing::Idle | Doing::Gathering(_)) {
                return;
            }
            if c.done & plan.exit != 0 || plan.all_steps & !(c.done | plan.staff_optional) == 0 {
                return self.leave(slot);
            }
            let before = (c.doing, c.done);
            match first_own {
                Some(s) => self.begin(slot, s),
                None => return self.idle(slot),
            }
            let c = &self.present[slot];
            if (c.doing, c.done) == before || !matches!(c.doing, Doing::Free | Doing::Idle) {
                return;
            }
        }
    }

    /// Goes through the open steps once; `None` if something changed that asks for another look.
    fn open_steps(&mut self, slot: usize, plan: &super::plan::Plan) -> Option<Option<StepId>> {
        let c = &self.present[slot];
        let satisfied = c.done | plan.staff_optional;
        let mut left = plan.all_steps & !c.done & !c.running;
        let mut due = 0;
        let mut first_own = None;
        while left != 0 {
            let s = StepId(left.trailing_zeros() as u16);
            left &= left - 1;
            if plan.after[s.index()] & !satisfied != 0 {
                continue;
            }
            if let Some(when) = &plan.scenario.house.steps[s.index()].when {
                match self.judge(slot, when, step_key(s.index())) {
                    Verdict::Since(_) => {}
                    Verdict::Never => {
                        let c = &mut self.present[slot];
                        c.done |= s.bit();
                        c.dropped |= s.bit();
                        if plan.scenario.house.steps[s.index()].together {
                            self.look_after_companions(slot);
                        }
                        return None;
                    }
                    Verdict::NotYet => continue,
                    Verdict::At(t) => {
                        let c = &mut self.present[slot];
                        c.think_at = c.think_at.min(Tick(u64::from(t)).max(self.now.after(1)));
                        continue;
                    }
                }
            }
            if plan.staff & s.bit() != 0 {
                due |= s.bit();
            } else if plan.background & s.bit() != 0 {
                self.background_starts(slot, s);
            } else if first_own.is_none() && self.present[slot].later & s.bit() == 0 {
                first_own = Some(s);
            }
        }
        self.present[slot].due = due;
        Some(first_own)
    }

    /// Nothing to do of one's own: waits for the first thing that others owe.
    fn idle(&mut self, slot: usize) {
        let c = &self.present[slot];
        let owed = self.owed(slot) | c.running;
        if !matches!(c.doing, Doing::Gathering(_)) {
            self.present[slot].doing = Doing::Idle;
        }
        if owed != 0 {
            self.wait_begins(slot, StepId(owed.trailing_zeros() as u16));
        } else {
            // Nothing is owed: the customer sits at ease until something more is wanted, but not for ever.
            self.wait_ends(slot);
            if self.present[slot].linger_at == Tick::NEVER {
                self.present[slot].linger_at = self.now.after(*self.plan.rules.engine.linger_ms as u64);
            }
        }
    }

    /// Staff steps the customer waits for: those due, unless the step written just before is the customer's to do first.
    fn owed(&self, slot: usize) -> u64 {
        let c = &self.present[slot];
        let not_asked_for = (self.plan.own & !c.done) << 1;
        c.due & !self.plan.staff_optional & !not_asked_for
    }

    /// The customer turns to an own step.
    pub(super) fn begin(&mut self, slot: usize, s: StepId) {
        let plan = self.plan.clone();
        let step = &plan.scenario.house.steps[s.index()];
        if step.together && !self.all_gathered(slot, s) {
            return;
        }
        if step.optional && self.present[slot].attempts == 0 && !self.takes_optional(slot, s) {
            return self.leave_out(slot, s);
        }
        self.wait_ends(slot);
        self.present[slot].linger_at = Tick::NEVER;
        if self.present[slot].boost == Boost::None
            && let Attempt::Slips(slip) = self.attempt(slot, s)
            && slip != Slip::Unable
        {
            return self.slips(slot, s, slip);
        }
        self.go(slot, s);
    }

    /// Nothing more has come: what was only possible falls away, and the visit goes on to its end.
    fn gives_up_hoping(&mut self, slot: usize) {
        let plan = self.plan.clone();
        if self.present[slot].doing != Doing::Idle || self.owed(slot) != 0 {
            return;
        }
        for (i, step) in plan.scenario.house.steps.iter().enumerate() {
            let bit = StepId::from(i).bit();
            let c = &mut self.present[slot];
            if step.when.is_some() && (c.done | c.running) & bit == 0 {
                c.done |= bit;
                c.dropped |= bit;
            }
        }
    }

    fn takes_optional(&mut self, slot: usize, s: StepId) -> bool {
        self.refresh_affect(slot);
        let c = &self.present[slot];
        let chance = *self.plan.rules.engine.optional_taken + 0.3 * c.valence + 0.2 * (c.engagement - 0.4);
        self.draws.unit(c.id.0, Purpose::Optional, u32::from(s.0), 0) < chance
    }

    /// A step that is not taken: if it would have been together, by nobody of those who gathered.
    fn leave_out(&mut self, slot: usize, s: StepId) {
        let c = &self.present[slot];
        let (me, lead, size) = (c.id, c.lead.0, u32::from(c.size));
        self.skip(slot, s);
        if size < 2 || !self.step(s).together {
            return;
        }
        for m in self.members(me, lead, size) {
            if let Some(other) = self.slot(m)
                && self.present[other].doing == Doing::Gathering(s)
            {
                self.skip(other, s);
                self.present[other].think_at = self.now;
                self.reschedule(other);
            }
        }
    }

    /// A step is left out.
    pub(super) fn skip(&mut self, slot: usize, s: StepId) {
        let c = &mut self.present[slot];
        c.done |= s.bit();
        c.dropped |= s.bit();
        c.attempts = 0;
        c.doing = Doing::Free;
        self.event(slot, EventKind::StepSkipped, About::Step(s), 0, 0, Cause::Customer);
    }

    /// Found out at the place of a later step: back to the one that was left out, and then on from there.
    pub(super) fn sent_back(&mut self, slot: usize, at: StepId, back: StepId) {
        let plan = self.plan.clone();
        self.release(slot);
        let now = self.now;
        let c = &mut self.present[slot];
        c.think_at = now;
        c.sent = None;
        c.done &= !back.bit();
        c.dropped &= !back.bit();
        c.doing = Doing::Free;
        if let Some(asks) = &plan.scenario.house.steps[back.index()].asks {
            for topic in &asks.knows {
                self.know[slot * plan.row + plan.topics_at + topic.index()] = 1.0;
            }
            if let Some(role) = asks.role {
                self.know[slot * plan.row + role.index()] = 1.0;
            }
        }
        // Before the eyes of the queue nobody leaves it out again, whatever was lacking the first time.
        self.present[slot].boost = Boost::For;
        self.trouble(slot, at, 0.3, Cause::Customer);
    }

    /// What stands for the four conditions at a step now.
    pub(super) fn readiness(&self, slot: usize, s: StepId) -> Readiness {
        let Some(asks) = &self.step(s).asks else { return Readiness::FULL };
        let c = &self.present[slot];
        let plan = &self.plan;
        let effort = f64::from(asks.effort) / 1000.0;
        let will = (c.motivation + 0.15 * c.valence + 0.1 * (c.engagement - 0.4)).clamp(0.0, 1.0);
        let motivation = if effort <= 0.0 { 1.0 } else { (will / effort).min(1.0) };
        let role = asks.role.map_or(1.0, |r| self.know_at(slot, r.index()));
        let mut information: f64 = 1.0;
        for topic in &asks.knows {
            information = information.min(self.know_at(slot, plan.topics_at + topic.index()));
        }
        if let Spot::At(station) = self.step(s).at
            && self.stations[station.index()].hidden
            && !asks.knows.is_empty()
        {
            information *= if information >= 0.7 { 1.0 } else { 0.6 };
        }
        let ability = asks.skill.map_or(1.0, |k| self.know_at(slot, plan.skills_at + k.index()));
        let ready = Readiness { motivation, role, information, ability };
        match c.boost {
            Boost::None => ready,
            Boost::With => Readiness {
                motivation: ready.motivation.max(0.9),
                role: ready.role.max(0.95),
                information: ready.information.max(0.95),
                ability: ready.ability.max(0.93),
            },
            Boost::For => Readiness::FULL,
        }
    }

    /// How this attempt at a step goes; the same draws whenever it is asked for the same attempt.
    pub(super) fn attempt(&self, slot: usize, s: StepId) -> Attempt {
        let Some(asks) = &self.step(s).asks else { return Attempt::Succeeds };
        let c = &self.present[slot];
        let ready = self.readiness(slot, s);
        let prompted = asks.role.is_none() || ready.role >= *self.plan.rules.engine.own_prompt;
        let (a, b) = (u32::from(s.0), u32::from(c.attempts));
        let u = self.draws.unit(c.id.0, Purpose::Attempt, a, b);
        let v = self.draws.unit(c.id.0, Purpose::Lack, a, b);
        ready.attempt(prompted, *self.plan.rules.engine.lapse, u, v)
    }

    /// At the place of a step: it is tried.
    pub(super) fn try_step(&mut self, slot: usize, s: StepId) {
        match self.attempt(slot, s) {
            Attempt::Succeeds => self.step_starts(slot, s),
            Attempt::Slips(slip) => self.slips(slot, s, slip),
            Attempt::Lapses => self.lapses(slot, s),
        }
    }

    /// The own activity has come to its end: walking, doing, slipping, or standing stuck.
    fn own_moment(&mut self, slot: usize) {
        match self.present[slot].doing {
            Doing::Walking(s) => self.arrives_at(slot, s),
            Doing::At(s) => self.step_done(slot, s),
            Doing::Slipping(s, slip) => self.after_slip(slot, s, slip),
            Doing::Stuck(s, slip) => self.takes_heart(slot, s, slip),
            Doing::Helped(s) => {
                self.present[slot].boost = Boost::For;
                self.present[slot].doing = Doing::Free;
                self.try_step(slot, s);
            }
            Doing::Free | Doing::Idle | Doing::Queueing(..) | Doing::Gathering(_) | Doing::Away => {}
        }
    }

    /// The customer's usual end of a visit.
    fn leave(&mut self, slot: usize) {
        self.wait_ends(slot);
        self.judge_waiting(slot);
        self.settle_needs(slot);
        self.leaves_unfinished(slot, Cause::Customer);
        self.event(slot, EventKind::Leaves, About::Nothing, 0, 0, Cause::Customer);
        self.gone(slot);
    }

    /// Then what, after a slip: the step's own word for it.
    pub(super) fn slip_then(&self, s: StepId, slip: Slip) -> Then {
        self.step(s).slips[slip.index()].as_ref().map_or(Then::Retry, |spec| spec.then)
    }

    /// Whether a step is done with the customer standing by.
    pub(super) fn is_presence(&self, s: StepId) -> bool {
        !matches!(self.step(s).by, Performer::Customer | Performer::Trainee) && self.step(s).at != Spot::Here
    }
}
