//! Wrong queues: an uninformed customer takes another station for the right one, and stands there in others' way.
//!
//! The way there, the queue and the way back are real; of the time the slip costs only [`AT_THE_HEAD`] is left, spent in
//! the place of somebody who belongs there. It ends in one of two ways:
//! ```text
//!   strays -> walks -> queues -> at the head -> sent on by those who serve there
//!                \________\____________\__ told by trainee or companion, or reads a sign: steps out
//! ```
//! Which station: one the step names (`strays_to`), each as likely as the next; else one of those in sight where
//! customers queue and this one has had nothing to do yet, the likelier the nearer.

use super::event::{About, EventKind};
use super::readiness::Attempt;
use super::rng::Purpose;
use super::state::*;
use super::time::Tick;
use crate::scenario::model::{Cause, Slip, Spot, StationId, StepId, Then};

/// The share of what a slip costs that passes at the head of the wrong queue until it is understood.
const AT_THE_HEAD: f64 = 1.0 / 3.0;
/// Added to every distance, so that what is at hand is likely and not certain, mm.
const NEAR_MM: f64 = 1_000.0;
/// How far a companion's word carries without being called across the room, mm.
const EARSHOT_MM: f64 = 2_000.0;
/// Knowledge from which on a companion can tell another.
const CAN_TELL: f64 = 0.7;

impl Session {
    /// The station an uninformed customer takes for the place of a step, if the house has one to be mistaken for it.
    pub(super) fn wrong_station(&self, slot: usize, s: StepId) -> Option<StationId> {
        let c = &self.present[slot];
        let Spot::At(right) = self.step(s).at else { return None };
        let there = c.station == Some(right) || c.strayed & s.bit() != 0;
        if there || self.slip_then(s, Slip::Uninformed) != Then::Retry {
            return None;
        }
        let named = self.step(s).slips[Slip::Uninformed.index()].as_ref().and_then(|spec| spec.strays_to.as_ref());
        let stations = (0..self.stations.len()).map(StationId::from);
        let seen = stations.filter(|st| *st != right && !self.stations[st.index()].hidden && self.has_queue(*st));
        let weighed: Vec<(StationId, f64)> = match named {
            Some(named) => seen.filter(|st| named.contains(st)).map(|st| (st, 1.0)).collect(),
            None if !self.has_queue(right) => Vec::new(),
            None => seen
                .filter(|st| self.may_be_meant(slot, *st))
                .map(|st| (st, NEAR_MM / (NEAR_MM + distance(c.at, self.stations[st.index()].at))))
                .collect(),
        };
        let u = self.draws.unit(c.id.0, Purpose::Stray, u32::from(s.0), 0);
        let mut left = u * weighed.iter().map(|(_, weight)| weight).sum::<f64>();
        let drawn = weighed.iter().find(|(_, weight)| {
            left -= weight;
            left < 0.0
        });
        drawn.or(weighed.last()).map(|(station, _)| *station)
    }

    /// Whether customers do something there, and this one has done nothing there yet.
    fn may_be_meant(&self, slot: usize, station: StationId) -> bool {
        let c = &self.present[slot];
        let steps = self.plan.scenario.house.steps.iter().enumerate();
        let there = steps.filter(|(_, step)| step.at == Spot::At(station));
        let bits = there.fold(0, |set, (i, _)| set | StepId::from(i).bit());
        bits & self.plan.own != 0 && bits & c.done & !c.dropped == 0
    }

    /// Sets out for a wrong queue.
    pub(super) fn strays(&mut self, slot: usize, s: StepId, wrong: StationId) {
        let (from, to) = (self.present[slot].at, self.stations[wrong.index()].at);
        let ms = self.walk_ms(from, to);
        self.present[slot].strayed |= s.bit();
        self.present[slot].astray = Some(wrong);
        self.event(slot, EventKind::Strays, About::Station(wrong), ms as i32, i32::from(s.0), Cause::House);
        if self.present[slot].station == Some(wrong) {
            self.arrives_at(slot, s);
        } else {
            self.walks_to(slot, s, wrong);
        }
    }

    /// Has come to the wrong station: a sign or a companion may help at once; else the queue takes in one more.
    pub(super) fn joins_wrong_queue(&mut self, slot: usize, s: StepId, wrong: StationId) {
        let before = self.readiness(slot, s).information;
        self.read_signs(slot, wrong);
        let better = self.readiness(slot, s).information > before;
        if better && self.attempt(slot, s) != Attempt::Slips(Slip::Uninformed) {
            return self.finds_out(slot, s, Cause::House);
        }
        if self.companion_can_tell(slot, s) {
            self.learn_lacking(slot, s, Slip::Uninformed, *self.plan.rules.engine.retry_gain);
            return self.finds_out(slot, s, Cause::Others);
        }
        let serves = self.plan.scenario.house.stations[wrong.index()].serves;
        let state = &mut self.stations[wrong.index()];
        if state.busy < serves && state.queue.is_empty() {
            state.busy += 1;
            return self.heads_wrong_queue(slot, s, wrong);
        }
        let ahead = state.queue.len();
        state.queue.push_back((slot as u32, self.present[slot].id, s));
        self.present[slot].doing = Doing::Queueing(s, wrong);
        self.event(slot, EventKind::Queues, About::Station(wrong), ahead as i32, 0, Cause::Others);
        self.wait_begins(slot, s);
    }

    /// Takes up a place at the wrong station: asks there, and does not yet understand.
    pub(super) fn heads_wrong_queue(&mut self, slot: usize, s: StepId, wrong: StationId) {
        let ms = self.at_the_head_ms(slot, s);
        let at = self.now.after(ms);
        let c = &mut self.present[slot];
        c.holds = Some(wrong);
        c.doing = Doing::Slipping(s, Slip::Uninformed);
        c.own_at = at;
        self.wait_begins(slot, s);
        self.show_slip(slot, s, Slip::Uninformed);
        self.says_lack(slot, s, Slip::Uninformed);
    }

    fn at_the_head_ms(&self, slot: usize, s: StepId) -> u64 {
        let cost = self.slip_cost_ms(slot, s, Slip::Uninformed);
        ((cost as f64 * AT_THE_HEAD) as u64).max(1)
    }

    /// Those who serve there have said that this is the wrong place, and which is the right one.
    pub(super) fn sent_on(&mut self, slot: usize, s: StepId, wrong: StationId) {
        let ms = self.at_the_head_ms(slot, s);
        self.event(slot, EventKind::SentOn, About::Station(wrong), ms as i32, i32::from(s.0), Cause::House);
        self.wait_ends(slot);
        self.slip_is_felt(slot, s, Cause::House);
        self.slip_spoils(slot, s, Slip::Uninformed);
        self.learn_lacking(slot, s, Slip::Uninformed, *self.plan.rules.engine.retry_gain);
        self.present[slot].told_lack.take_if(|(step, _)| *step == s);
        self.present[slot].astray = None;
        self.release(slot);
        self.again(slot, s);
    }

    /// Finds out without the trainee, and tries again.
    fn finds_out(&mut self, slot: usize, s: StepId, cause: Cause) {
        self.wait_ends(slot);
        self.steps_out(slot, s, cause);
        self.again(slot, s);
    }

    /// Leaves the wrong queue, or turns round on the way to it, if in one; the place is free for those behind.
    pub(super) fn steps_out(&mut self, slot: usize, s: StepId, cause: Cause) {
        let now = self.now;
        let c = &mut self.present[slot];
        let Some(wrong) = c.astray.take() else { return };
        if matches!(c.doing, Doing::Walking(_)) && c.own_at != Tick::NEVER {
            c.at = c.place(now);
            c.station = None;
        }
        c.doing = Doing::Free;
        c.own_at = Tick::NEVER;
        let id = c.id;
        self.event(slot, EventKind::StepsOut, About::Station(wrong), 0, i32::from(s.0), cause);
        self.stations[wrong.index()].queue.retain(|(_, who, step)| !(*who == id && *step == s));
        self.release(slot);
    }

    /// Whether somebody of the party stands near who knows what lacks.
    fn companion_can_tell(&self, slot: usize, s: StepId) -> bool {
        let c = &self.present[slot];
        let Some(asks) = &self.step(s).asks else { return false };
        let members = self.members(c.id, c.lead.0, u32::from(c.size));
        members.into_iter().filter_map(|m| self.slot(m)).any(|other| {
            let o = &self.present[other];
            let near = distance(c.at, o.place(self.now)) <= EARSHOT_MM;
            let knows = |i: usize| self.know_at(other, self.plan.topics_at + i) >= CAN_TELL;
            other != slot && near && o.astray.is_none() && asks.knows.iter().all(|t| knows(t.index()))
        })
    }
}

fn distance(a: (i32, i32), b: (i32, i32)) -> f64 {
    let (x, y) = (f64::from(b.0 - a.0), f64::from(b.1 - a.1));
    (x * x + y * y).sqrt()
}
