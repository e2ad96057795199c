//! Slips: four visibly different ways in which a customer's own part goes wrong, and the plain lapse (D9).

use super::event::{About, EventKind, Touch};
use super::feel::Feeling;
use super::rng::Purpose;
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{Cause, Slip, StepId, Then};

impl Session {
    /// An own step goes wrong for lack of one condition.
    pub(super) fn slips(&mut self, slot: usize, s: StepId, slip: Slip) {
        let attempt = self.present[slot].attempts;
        let cause = match slip {
            Slip::Unclear | Slip::Uninformed => Cause::House,
            Slip::Unable | Slip::Unmotivated => Cause::Customer,
        };
        let (about, which) = (About::Step(s), slip as i32);
        self.event(slot, EventKind::Slips, about, which, i32::from(attempt), cause);
        if slip == Slip::Uninformed
            && let Some(wrong) = self.wrong_station(slot, s)
        {
            return self.strays(slot, s, wrong);
        }
        self.goes_wrong(slot, s, slip, cause);
    }

    /// The slip takes place here and now: it shows, is felt and costs time.
    fn goes_wrong(&mut self, slot: usize, s: StepId, slip: Slip, cause: Cause) {
        self.show_slip(slot, s, slip);
        if self.step(s).slips[slip.index()].is_none() {
            return self.lapses(slot, s);
        }
        self.says_lack(slot, s, slip);
        if slip != Slip::Unmotivated {
            self.slip_is_felt(slot, s, cause);
        }
        let cost = self.slip_cost_ms(slot, s, slip);
        if cost > 0 {
            self.present[slot].doing = Doing::Slipping(s, slip);
            self.present[slot].own_at = self.now.after(cost);
        } else {
            self.after_slip(slot, s, slip);
        }
    }

    /// The words of a slip, if it has any: what lacks is known from then on.
    pub(super) fn says_lack(&mut self, slot: usize, s: StepId, slip: Slip) {
        if self.step(s).slips[slip.index()].as_ref().is_some_and(|spec| spec.says.is_some()) {
            self.event(slot, EventKind::Says, About::Step(s), slip as i32, 0, Cause::Customer);
            self.present[slot].told_lack = Some((s, slip));
        }
    }

    /// The drawn time that a slip costs at this attempt, ms.
    pub(super) fn slip_cost_ms(&self, slot: usize, s: StepId, slip: Slip) -> u64 {
        let c = &self.present[slot];
        let u = self.draws.unit(c.id.0, Purpose::SlipCost, u32::from(s.0), u32::from(c.attempts));
        let spread = *self.plan.rules.engine.log_spread;
        self.step(s).slips[slip.index()].as_ref().map_or(0, |spec| spec.costs.at(u, spread).max(0.0) as u64)
    }

    /// One's own part has gone wrong: the more often, the worse.
    pub(super) fn slip_is_felt(&mut self, slot: usize, s: StepId, cause: Cause) {
        let attempt = self.present[slot].attempts.min(3);
        self.trouble(slot, s, 0.46 - 0.1 * f64::from(attempt), cause);
    }

    /// What a slip does to later steps.
    pub(super) fn slip_spoils(&mut self, slot: usize, s: StepId, slip: Slip) {
        let plan = self.plan.clone();
        if let Some(spec) = &plan.scenario.house.steps[s.index()].slips[slip.index()] {
            for effect in &spec.spoils {
                self.apply_to_customer(slot, effect);
            }
        }
    }

    /// Something of one's own goes wrong before others' eyes.
    pub(super) fn trouble(&mut self, slot: usize, s: StepId, p: f64, cause: Cause) {
        self.feel(slot, Feeling { touch: Touch::Trouble, about: About::Step(s), p, strength: 0.7, cause });
    }

    /// What the customer does after a slip.
    pub(super) fn after_slip(&mut self, slot: usize, s: StepId, slip: Slip) {
        if let Some(wrong) = self.present[slot].astray {
            return self.sent_on(slot, s, wrong);
        }
        let plan = self.plan.clone();
        self.slip_spoils(slot, s, slip);
        match self.slip_then(s, slip) {
            Then::Retry => {
                self.learn_lacking(slot, s, slip, *plan.rules.engine.retry_gain);
                self.again(slot, s);
            }
            Then::WaitForHelp => self.stuck(slot, s, slip),
            Then::Later => {
                self.learn_lacking(slot, s, slip, *plan.rules.engine.retry_gain);
                self.release(slot);
                let c = &mut self.present[slot];
                c.later |= s.bit();
                c.later_at = self.now.after(*plan.rules.engine.later_ms as u64);
                c.attempts += 1;
                c.doing = Doing::Free;
            }
            Then::Carelessly => {
                self.present[slot].careless = true;
                self.go(slot, s);
            }
            Then::Skip => {
                self.release(slot);
                self.skip(slot, s);
                if self.step(s).together {
                    self.look_after_companions(slot);
                }
            }
            Then::GiveUp => self.walk_out(slot, Cause::Customer),
            Then::GoTo(other) => {
                self.release(slot);
                self.present[slot].retreat = Some((s, slip));
                self.go(slot, other);
            }
        }
    }

    /// A plain lapse: for no reason, and simply tried again.
    pub(super) fn lapses(&mut self, slot: usize, s: StepId) {
        let attempt = self.present[slot].attempts;
        self.event(slot, EventKind::Lapses, About::Step(s), 0, i32::from(attempt), Cause::Customer);
        self.present[slot].attempts += 1;
        self.present[slot].doing = Doing::Walking(s);
        self.present[slot].own_at = self.now.after(4_000);
        let here = self.present[slot].at;
        self.present[slot].walk_from = here;
    }

    /// The next attempt at the same step.
    pub(super) fn again(&mut self, slot: usize, s: StepId) {
        self.present[slot].attempts = self.present[slot].attempts.saturating_add(1);
        self.present[slot].doing = Doing::Free;
        self.begin(slot, s);
    }

    /// Does nothing until helped, or until taking heart.
    pub(super) fn stuck(&mut self, slot: usize, s: StepId, slip: Slip) {
        self.present[slot].doing = Doing::Stuck(s, slip);
        let heart = *self.plan.rules.engine.take_heart_ms * (0.7 + 0.6 * self.present[slot].autonomy);
        self.present[slot].own_at = self.now.after(heart as u64);
        self.wait_begins(slot, s);
        self.plan_cue(slot);
    }

    /// After a long while the customer has watched others, and tries alone.
    pub(super) fn takes_heart(&mut self, slot: usize, s: StepId, slip: Slip) {
        let gain = *self.plan.rules.engine.take_heart_gain;
        self.learn_lacking(slot, s, slip, gain);
        self.event(slot, EventKind::TriesAlone, About::Step(s), slip as i32, 0, Cause::Customer);
        self.wait_ends(slot);
        self.again(slot, s);
    }

    /// Raises what lacks by a share of what is missing.
    pub(super) fn learn_lacking(&mut self, slot: usize, s: StepId, slip: Slip, share: f64) {
        let plan = self.plan.clone();
        let Some(asks) = &plan.scenario.house.steps[s.index()].asks else { return };
        match slip {
            Slip::Unclear => {
                if let Some(role) = asks.role {
                    self.learn(slot, role.index(), share);
                }
            }
            Slip::Uninformed => {
                for topic in &asks.knows {
                    self.learn(slot, plan.topics_at + topic.index(), share);
                }
            }
            Slip::Unable => {
                if let Some(skill) = asks.skill {
                    self.learn(slot, plan.skills_at + skill.index(), share * 0.5);
                }
            }
            Slip::Unmotivated => {
                let m = &mut self.present[slot].motivation;
                *m += (1.0 - *m) * share;
            }
        }
    }

    /// Raises one level of the row by a share of what is missing.
    pub(super) fn learn(&mut self, slot: usize, i: usize, share: f64) {
        let know = &mut self.know[slot * self.plan.row + i];
        *know += (1.0 - *know) * share.clamp(0.0, 1.0);
    }

    /// Help has come that was what lacked: the customer tries again at once.
    pub(super) fn relieved(&mut self, slot: usize, s: StepId, suit: f64) {
        let c = &self.present[slot];
        let waited = c.wait.map_or(0, |w| self.now.since(w.since));
        let soon = 1.0 - (waited as f64 / *self.plan.rules.engine.take_heart_ms).min(1.0);
        let p = 0.5 + 0.24 * soon + *self.plan.rules.engine.suit_weight * (suit - 0.5);
        self.wait_ends(slot);
        self.steps_out(slot, s, Cause::Trainee);
        self.present[slot].stuck_felt_ms = 0.0;
        let about = About::Step(s);
        self.feel(slot, Feeling { touch: Touch::Helped, about, p, strength: 1.0, cause: Cause::Trainee });
        self.present[slot].told_lack = None;
        self.present[slot].own_at = Tick::NEVER;
        self.again(slot, s);
    }
}
