//! What acts do to the customers they reach.

use super::event::{About, EventKind, Touch};
use super::feel::Feeling;
use super::quote::file_read;
use super::rng::Purpose;
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{
    Act, ActKind, Cause, ChoiceId, Domain, NeedId, News, OptionId, Performer, Question, RoleId, ServiceId, ServiceKind,
    Slip, StationId, StepId, Style, TopicId, Way,
};

impl Session {
    /// An act of the trainee reaches one customer.
    pub(super) fn act_reaches(&mut self, slot: usize, act: Act) {
        let kind = act.kind();
        let style = act.style();
        if kind.domain() != Domain::WithGuest {
            return;
        }
        let suit = self.hears(slot, kind, style);
        match act {
            Act::Greet(..) => self.greeted(slot, suit),
            Act::Attend(_) => self.present[slot].attended_at = self.now,
            Act::Ask(_, question, _) => self.asked(slot, question, style),
            Act::Inform(_, News::Delay, _) => self.delay_told(slot, suit),
            Act::Inform(_, News::Topic(topic), style) => self.informed(slot, topic, style, suit),
            Act::Guide(_, role, style) => self.guided(slot, role, style, suit),
            Act::Advise(_, option, _) => self.advised(slot, option, suit),
            Act::Motivate(_, step, style) => self.motivated(slot, step, style, suit),
            Act::Assist(_, step, way, _) => self.assisted(slot, step, way, suit),
            Act::Perform(_, step) => self.performed(slot, step),
            Act::Offer(_, service, _) => self.offered(slot, service, suit),
            Act::Confirm(_) => self.confirmed(slot),
            Act::CheckBack(..) => self.checked(slot, suit, style),
            Act::Acknowledge(_) => self.acknowledged(slot),
            Act::Remedy(_, service, _) => self.remedied(slot, service, suit),
            Act::Handover(_, station) => self.handed_over(slot, station),
            Act::Note(..) | Act::Wait(_) | Act::Prepare(_) | Act::Record(..) | Act::Reflect(..) | Act::FollowUp(..) => {
            }
        }
    }

    /// Services that an act of this kind gives.
    fn give_by(&mut self, slot: usize, kind: ActKind, suit: f64) {
        let plan = self.plan.clone();
        for (i, service) in plan.scenario.house.services.iter().enumerate() {
            if service.act == Some(kind) {
                self.receive(slot, ServiceId::from(i), Some(suit), Cause::Trainee);
            }
        }
    }

    fn greeted(&mut self, slot: usize, suit: f64) {
        let first = !self.present[slot].greeted;
        self.present[slot].greeted = true;
        if !first {
            return self.intrude(slot, About::Received(ActKind::Greet, None), 0.2);
        }
        self.engage(slot, 0.08);
        self.give_by(slot, ActKind::Greet, suit);
        let plan = self.plan.clone();
        let person = self.present[slot].person;
        let history = &plan.scenario.people.persons[person.index()].history;
        let about = About::Nothing;
        if history.visits > 0 && file_read(&plan, self.prepared, person) {
            let p = 0.68 + *plan.rules.engine.suit_weight * (suit - 0.5);
            self.feel(slot, Feeling { touch: Touch::Remembered, about, p, strength: 0.8, cause: Cause::Trainee });
        } else if f64::from(history.visits) >= *plan.rules.engine.regular_visits {
            self.feel(slot, Feeling { touch: Touch::Forgotten, about, p: 0.3, strength: 0.8, cause: Cause::Trainee });
        }
    }

    fn asked(&mut self, slot: usize, question: Question, style: Option<Style>) {
        self.disturbs(slot, ActKind::Ask, style);
        self.engage(slot, 0.1);
        match question {
            Question::Taste(choice) => self.asked_taste(slot, choice),
            Question::Task(step) => {
                let lacks = match self.present[slot].doing {
                    Doing::Walking(s) | Doing::Queueing(s, _) if s == step && self.present[slot].astray.is_some() => {
                        Some(Slip::Uninformed)
                    }
                    Doing::Stuck(s, slip) | Doing::Slipping(s, slip) if s == step => Some(slip),
                    Doing::Stuck(..)
                    | Doing::Slipping(..)
                    | Doing::Free
                    | Doing::Idle
                    | Doing::Walking(_)
                    | Doing::Queueing(..)
                    | Doing::At(_)
                    | Doing::Gathering(_)
                    | Doing::Helped(_)
                    | Doing::Away => self.readiness(slot, step).worst(),
                };
                self.present[slot].told_lack = lacks.map(|slip| (step, slip));
                let value = lacks.map_or(-1, |s| s as i32);
                self.event(slot, EventKind::Says, About::Step(step), value, 0, Cause::Customer);
            }
        }
    }

    fn asked_taste(&mut self, slot: usize, choice: ChoiceId) {
        let plan = self.plan.clone();
        let c = &self.present[slot];
        let person = &plan.scenario.people.persons[c.person.index()];
        let tags = person.likes.iter().filter(|(_, l)| *l >= 600).fold(0, |set, (t, _)| set | t.bit());
        let k = choice.index() & 7;
        let c = &mut self.present[slot];
        c.told_tags |= tags;
        c.told_known = true;
        c.grounded |= 1 << k;
        self.event(slot, EventKind::Says, About::Choice(choice), 0, 0, Cause::Customer);
    }

    fn delay_told(&mut self, slot: usize, suit: f64) {
        let holds = *self.plan.rules.engine.explained_ms as u64;
        self.present[slot].informed_until = self.now.after(holds);
        self.engage(slot, 0.04 + 0.06 * (suit - 0.5));
        if self.present[slot].wait.is_none() {
            self.disturbs(slot, ActKind::Inform, None);
        }
        self.wait_changes(slot);
    }

    fn informed(&mut self, slot: usize, topic: TopicId, style: Style, suit: f64) {
        let plan = self.plan.clone();
        let i = plan.topics_at + topic.index();
        let known = self.know_at(slot, i);
        if !self.stands_wrong_for(slot, topic) && self.patronised(slot, About::Topic(topic), known) {
            return;
        }
        self.disturbs(slot, ActKind::Inform, Some(style));
        self.engage(slot, 0.05);
        let share = self.comes_across(slot, style);
        self.learn(slot, i, share);
        self.give_by(slot, ActKind::Inform, suit);
        // Being told how it is done also tells a little that it is one's own to do.
        for step in &plan.scenario.house.steps {
            if let Some(asks) = step.asks.as_ref().filter(|a| a.knows.contains(&topic))
                && let Some(role) = asks.role
            {
                self.learn(slot, role.index(), 0.3 * share);
            }
        }
        self.helps_out(slot, suit, |asks, slip| match slip {
            Slip::Uninformed => asks.knows.contains(&topic),
            Slip::Unclear => asks.knows.contains(&topic) && share > 0.85,
            Slip::Unable | Slip::Unmotivated => false,
        });
    }

    fn guided(&mut self, slot: usize, role: RoleId, style: Style, suit: f64) {
        let plan = self.plan.clone();
        let known = self.know_at(slot, role.index());
        let held_up = matches!(self.present[slot].doing, Doing::Stuck(..)) || self.present[slot].astray.is_some();
        if !held_up && self.patronised(slot, About::Role(role), known) {
            self.give_by(slot, ActKind::Guide, suit);
            return;
        }
        self.disturbs(slot, ActKind::Guide, Some(style));
        self.engage(slot, 0.08);
        let share = self.comes_across(slot, style);
        self.learn(slot, role.index(), share);
        for step in &plan.scenario.house.steps {
            if let Some(asks) = step.asks.as_ref().filter(|a| a.role == Some(role)) {
                for topic in &asks.knows {
                    self.learn(slot, plan.topics_at + topic.index(), 0.4 * share);
                }
            }
        }
        self.give_by(slot, ActKind::Guide, suit);
        self.hurry_distracted(slot, role);
        let astray = self.present[slot].astray.is_some();
        // Who stands in a wrong queue learns from "this part is yours, it goes like this" where it is done.
        self.helps_out(slot, suit, |asks, slip| {
            asks.role == Some(role) && (slip == Slip::Unclear || (astray && slip == Slip::Uninformed))
        });
    }

    /// Whether the customer is in a wrong queue for want of this topic.
    fn stands_wrong_for(&self, slot: usize, topic: TopicId) -> bool {
        let c = &self.present[slot];
        let (Doing::Walking(s) | Doing::Queueing(s, _) | Doing::Slipping(s, _)) = c.doing else { return false };
        c.astray.is_some() && self.step(s).asks.as_ref().is_some_and(|asks| asks.knows.contains(&topic))
    }

    /// Somebody who now sees a task as their own puts beside what slows it.
    fn hurry_distracted(&mut self, slot: usize, role: RoleId) {
        if let Doing::At(s) = self.present[slot].doing
            && self.step(s).asks.as_ref().is_some_and(|a| a.role == Some(role))
        {
            let before = 1.0 + self.distraction(slot, s).max(0.0);
            let left = self.present[slot].own_at.since(self.now) as f64;
            if self.present[slot].pastime_on && before < 2.0 {
                self.will_end(slot, self.now.after((left * 0.5) as u64 + 1));
            }
        }
        let later = self.present[slot].later;
        let role_steps = |s: StepId| self.step(s).asks.as_ref().is_some_and(|a| a.role == Some(role));
        if later != 0 && role_steps(StepId(later.trailing_zeros() as u16)) {
            let c = &mut self.present[slot];
            c.later = 0;
            c.later_at = Tick::NEVER;
        }
    }

    fn advised(&mut self, slot: usize, option: OptionId, suit: f64) {
        self.disturbs(slot, ActKind::Advise, None);
        self.engage(slot, 0.08);
        if !self.hears_advice(slot, option, suit) {
            return;
        }
        self.give_by(slot, ActKind::Advise, suit);
        if let Doing::At(s) = self.present[slot].doing {
            let plan = self.plan.clone();
            let step = &plan.scenario.house.steps[s.index()];
            let choice = plan.scenario.house.options[option.index()].choice;
            if step.chooses.contains(&choice) {
                let left = self.present[slot].own_at.since(self.now);
                self.will_end(slot, self.now.after((left / 4).clamp(1, 20_000)));
            }
        }
    }

    fn motivated(&mut self, slot: usize, step: StepId, style: Style, suit: f64) {
        let level = self.readiness(slot, step).motivation;
        if !matches!(self.present[slot].doing, Doing::Stuck(..)) && level > 0.95 && self.privacy(slot) > 0.0 {
            return self.disturbs(slot, ActKind::Motivate, Some(style));
        }
        let share = 0.6 * self.comes_across(slot, style);
        let m = &mut self.present[slot].motivation;
        *m += (1.0 - *m) * share;
        self.engage(slot, 0.1);
        self.give_by(slot, ActKind::Motivate, suit);
        self.helps_out(slot, suit, |_, slip| slip == Slip::Unmotivated);
    }

    /// If the customer is stuck and this was what lacked, they try again at once.
    fn helps_out(&mut self, slot: usize, suit: f64, fits: impl Fn(&crate::scenario::model::Asks, Slip) -> bool) {
        let (s, slip) = match self.present[slot].doing {
            Doing::Stuck(s, slip) | Doing::Slipping(s, slip) => (s, slip),
            Doing::Walking(s) | Doing::Queueing(s, _) if self.present[slot].astray.is_some() => (s, Slip::Uninformed),
            Doing::Walking(_)
            | Doing::Queueing(..)
            | Doing::Free
            | Doing::Idle
            | Doing::At(_)
            | Doing::Gathering(_)
            | Doing::Helped(_)
            | Doing::Away => return,
        };
        let plan = self.plan.clone();
        let Some(asks) = &plan.scenario.house.steps[s.index()].asks else { return };
        if fits(asks, slip) {
            self.relieved(slot, s, suit);
        }
    }

    fn assisted(&mut self, slot: usize, step: StepId, way: Way, suit: f64) {
        if !self.is_at_task(slot, step) {
            return self.intrude(slot, About::Step(step), 0.3);
        }
        let stuck = matches!(self.present[slot].doing, Doing::Stuck(..) | Doing::Slipping(..))
            || self.present[slot].astray.is_some();
        if !stuck {
            // Standing close to somebody who has just turned a shoulder is no help.
            self.disturbs(slot, ActKind::Assist, None);
        }
        let (autonomy, ready) = (self.present[slot].autonomy, self.readiness(slot, step).ability);
        self.present[slot].boost = match way {
            Way::With => Boost::With,
            Way::For => Boost::For,
        };
        self.engage(slot, if way == Way::With { 0.15 } else { -0.04 });
        self.give_by(slot, ActKind::Assist, suit);
        let wants_alone = match way {
            Way::With => autonomy > 0.5 && ready > 0.7,
            Way::For => autonomy > 0.4,
        };
        if wants_alone {
            let p = 0.5 - if way == Way::For { 0.45 } else { 0.25 } * autonomy;
            let about = About::Step(step);
            self.feel(slot, Feeling { touch: Touch::OverHelped, about, p, strength: 0.8, cause: Cause::Trainee });
        }
        if stuck {
            self.relieved(slot, step, suit);
        } else if let Doing::At(_) = self.present[slot].doing {
            let left = self.present[slot].own_at.since(self.now);
            self.will_end(slot, self.now.after(left / 2 + 1));
        }
    }

    fn performed(&mut self, slot: usize, step: StepId) {
        if self.present[slot].due & step.bit() == 0 {
            return;
        }
        let plan = self.plan.clone();
        let spec = &plan.scenario.house.steps[step.index()];
        let spoken = self.present[slot].last_spoken;
        // Silent handling delivers a half-finished product.
        if self.now.since(spoken) > 180_000 || spoken == Tick::ZERO {
            self.engage(slot, -0.03);
        }
        if let Some((thing, _)) = spec.fetch {
            let made = self.made_at(slot, step);
            self.thing_comes(slot, thing, made);
        }
        if spec.confirms {
            self.order_taken(slot, step);
        }
        self.mark_done(slot, step, 1000);
        self.give_by(slot, ActKind::Perform, 0.5);
    }

    /// When the thing a step fetches was made: when the work before it was done, else now.
    fn made_at(&self, slot: usize, step: StepId) -> Tick {
        let house = &self.plan.scenario.house;
        let mut left = self.plan.after[step.index()];
        let mut made = None;
        while left != 0 {
            let s = StepId(left.trailing_zeros() as u16);
            left &= left - 1;
            let done = self.ticks(slot, s).done;
            if matches!(house.steps[s.index()].by, Performer::Colleague(_) | Performer::System(_)) && done != NONE {
                made = made.max(Some(done));
            }
        }
        made.map_or(self.now, |ms| Tick(u64::from(ms)))
    }

    fn offered(&mut self, slot: usize, service: ServiceId, suit: f64) {
        let plan = self.plan.clone();
        let spec = &plan.scenario.house.services[service.index()];
        let refill = self.refill(slot, service);
        let full = refill.is_some_and(|r| r.room == 0);
        let felt = |n| matches!(self.need(slot, n).stage, NeedStage::Felt | NeedStage::Stirred);
        let wanted = !full && spec.meets.iter().any(|(n, _)| felt(*n));
        if !wanted {
            self.disturbs(slot, ActKind::Offer, None);
        }
        if full {
            // A hand over the cup: nothing is poured, and nothing met.
            let much = (*plan.rules.engine.refill_intrudes).max(f64::from(spec.intrudes) / 1000.0);
            return self.intrude(slot, About::Service(service), much);
        }
        self.engage(slot, 0.06);
        let Some(refill) = refill else { return self.receive(slot, service, Some(suit), Cause::Trainee) };
        if self.receive_part(slot, service, Some(suit), Cause::Trainee, refill.room) {
            self.thing_comes(slot, refill.thing, self.now);
        }
    }

    fn confirmed(&mut self, slot: usize) {
        if let Some((_, heard)) = self.present[slot].heard_wrong.take() {
            self.event(slot, EventKind::Corrected, About::Option(heard), 0, 0, Cause::Trainee);
        }
        self.engage(slot, 0.08);
        self.give_by(slot, ActKind::Confirm, 0.5);
    }

    fn checked(&mut self, slot: usize, suit: f64, style: Option<Style>) {
        let again = self.present[slot].last_checked;
        let soon = again != Tick::ZERO && self.now.since(again) < *self.plan.rules.engine.pester_ms as u64;
        self.present[slot].last_checked = self.now;
        let mut untold = self.present[slot].felt & !self.present[slot].told_needs;
        let found = untold != 0 || matches!(self.present[slot].doing, Doing::Stuck(..));
        while untold != 0 {
            let n = NeedId(untold.trailing_zeros() as u16);
            untold &= untold - 1;
            self.says_need(slot, n);
        }
        if let Doing::Stuck(s, slip) = self.present[slot].doing {
            self.present[slot].told_lack = Some((s, slip));
            self.event(slot, EventKind::Says, About::Step(s), slip as i32, 0, Cause::Customer);
        }
        if found {
            self.engage(slot, 0.12);
        } else if soon {
            self.intrude(slot, About::Received(ActKind::CheckBack, style), 0.5);
        } else {
            self.disturbs(slot, ActKind::CheckBack, style);
            self.engage(slot, 0.08);
        }
        self.give_by(slot, ActKind::CheckBack, suit);
    }

    fn acknowledged(&mut self, slot: usize) {
        let holds = *self.plan.rules.engine.acknowledged_ms as u64;
        self.present[slot].seen_until = self.now.after(holds);
        self.engage(slot, 0.03);
        self.give_by(slot, ActKind::Acknowledge, 0.5);
        self.wait_changes(slot);
    }

    fn remedied(&mut self, slot: usize, service: ServiceId, suit: f64) {
        let plan = self.plan.clone();
        let spec = &plan.scenario.house.services[service.index()];
        if spec.costs_cents > self.allowance_cents {
            return;
        }
        self.allowance_cents -= spec.costs_cents;
        self.event(slot, EventKind::Served, About::Service(service), 0, 0, Cause::Trainee);
        let lift = *plan.rules.engine.suit_weight * (suit - 0.5);
        let mends = spec.mends.iter().copied().find(|n| self.present[slot].hurt & n.bit() != 0);
        if let Some(n) = mends {
            self.present[slot].hurt &= !n.bit();
            let need = *self.need(slot, n);
            if need.stage == NeedStage::Felt {
                self.need_mut(slot, n).stage = NeedStage::Met;
                self.need_mut(slot, n).met_at = self.now32();
                self.present[slot].felt &= !n.bit();
                self.plan_needs(slot);
            }
            let about = About::Met(service, n);
            let p = 0.84 + lift;
            self.feel(slot, Feeling { touch: Touch::Recovered, about, p, strength: 1.0, cause: Cause::Trainee });
        } else if spec.kind == ServiceKind::Gift && self.present[slot].gifts == 0 {
            self.present[slot].gifts += 1;
            let about = About::Service(service);
            let p = 0.72 + lift;
            self.feel(slot, Feeling { touch: Touch::Gift, about, p, strength: 0.8, cause: Cause::Trainee });
        } else {
            self.intrude(slot, About::Service(service), 0.15);
        }
    }

    fn handed_over(&mut self, slot: usize, station: StationId) {
        let Doing::Stuck(s, _) = self.present[slot].doing else {
            return self.intrude(slot, About::Received(ActKind::Handover, None), 0.3);
        };
        let c = &self.present[slot];
        let u = self.draws.unit(c.id.0, Purpose::Handover, u32::from(station.0), u32::from(c.attempts));
        let ms = (*self.plan.rules.engine.colleague_ms * (0.6 + 0.8 * u)) as u64;
        self.wait_ends(slot);
        let about = About::Step(s);
        self.feel(slot, Feeling { touch: Touch::Helped, about, p: 0.55, strength: 0.8, cause: Cause::Colleague });
        let c = &mut self.present[slot];
        c.told_lack = None;
        c.doing = Doing::Helped(s);
        c.own_at = self.now.after(ms);
    }
}
