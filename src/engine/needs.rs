//! Needs: they chain, awaken, are foreseen, change, hurt and pass (D1, D3, D20).

use super::event::{About, EventKind, Touch};
use super::feel::Feeling;
use super::state::*;
use super::time::Tick;
use super::verdict::{Verdict, need_key};
use crate::scenario::model::{Cause, NeedId, Performer, ServiceId};

impl Session {
    /// Looks again at the needs (and the pastime) whose conditions a happening may have changed.
    pub(super) fn reconsider(&mut self, slot: usize, set: u64) {
        if set & super::deps::PASTIME != 0 {
            self.consider_pastime(slot);
        }
        let mut left = set & !super::deps::PASTIME;
        while left != 0 {
            let n = NeedId(left.trailing_zeros() as u16);
            left &= left - 1;
            match self.need(slot, n).stage {
                NeedStage::Foreign | NeedStage::Met | NeedStage::Past => {}
                NeedStage::Dormant => self.consider_waking(slot, n),
                NeedStage::Stirred | NeedStage::Felt => self.consider_passing(slot, n),
            }
        }
    }

    fn consider_waking(&mut self, slot: usize, n: NeedId) {
        let plan = self.plan.clone();
        let spec = &plan.scenario.house.needs[n.index()];
        match self.judge(slot, &spec.wakes, need_key(n.index())) {
            Verdict::Since(_) => self.need_wakes(slot, n),
            Verdict::At(t) => {
                self.need_mut(slot, n).wakes_at = t;
                self.plan_needs(slot);
            }
            Verdict::NotYet | Verdict::Never => {}
        }
    }

    fn consider_passing(&mut self, slot: usize, n: NeedId) {
        let plan = self.plan.clone();
        let spec = &plan.scenario.house.needs[n.index()];
        if let Some((next, when)) = &spec.becomes {
            match self.judge(slot, when, need_key(n.index()) + 64) {
                Verdict::Since(_) => return self.need_becomes(slot, n, *next),
                Verdict::At(t) => self.need_mut(slot, n).wakes_at = t,
                Verdict::NotYet | Verdict::Never => {}
            }
        }
        if let Some(fades) = &spec.fades {
            match self.judge(slot, fades, need_key(n.index()) + 128) {
                Verdict::Since(_) => return self.need_fades(slot, n),
                Verdict::At(t) => {
                    let need = self.need_mut(slot, n);
                    need.wakes_at = need.wakes_at.min(t);
                }
                Verdict::NotYet | Verdict::Never => {}
            }
        }
        self.plan_needs(slot);
    }

    /// A need's trigger has come true.
    pub(super) fn need_wakes(&mut self, slot: usize, n: NeedId) {
        let plan = self.plan.clone();
        let spec = &plan.scenario.house.needs[n.index()];
        if spec.profile.conscious() >= 3 {
            self.need_mut(slot, n).stage = NeedStage::Past;
            return;
        }
        let now = self.now32();
        let held = self.need(slot, n).held.filter(|_| {
            let fresh = self.need(slot, n).hurts_at;
            fresh == NONE || now <= fresh
        });
        let placed = plan.met_by[n.index()] & self.door.placed;
        {
            let need = self.need_mut(slot, n);
            need.felt_at = now;
            need.wakes_at = NONE;
            need.hurts_at = NONE;
        }
        if let Some((service, quality)) = held {
            self.event(slot, EventKind::NeedWakes, About::Need(n), 0, 0, Cause::Customer);
            return self.meet(slot, n, service, 1000, f64::from(quality) / 1000.0, true);
        }
        if placed != 0 {
            self.event(slot, EventKind::NeedWakes, About::Need(n), 0, 0, Cause::Customer);
            return self.lies_ready(slot, n, ServiceId(placed.trailing_zeros() as u16));
        }
        if spec.profile.conscious() == 2 {
            self.need_mut(slot, n).stage = NeedStage::Stirred;
            self.event(slot, EventKind::NeedStirs, About::Need(n), 0, 0, Cause::Customer);
        } else {
            self.need_mut(slot, n).stage = NeedStage::Felt;
            self.need_mut(slot, n).hurts_at = spec.hurts_after_ms.map_or(NONE, |ms| now.saturating_add(ms));
            self.present[slot].felt |= n.bit();
            self.event(slot, EventKind::NeedWakes, About::Need(n), 0, 0, Cause::Customer);
            self.show_need(slot, n);
            self.reconsider(slot, plan.deps.felt[n.index()]);
        }
        self.plan_cue(slot);
        self.consider_passing(slot, n);
    }

    /// A service reaches a need: full share is 1000. `level` is what is perceived of it, before waiting counts.
    pub(super) fn meet(&mut self, slot: usize, n: NeedId, service: ServiceId, share: u16, level: f64, foreseen: bool) {
        let plan = self.plan.clone();
        let rules = &plan.rules.engine;
        let spec = &plan.scenario.house.needs[n.index()];
        let now = self.now32();
        let need = *self.need(slot, n);
        let waited = if need.felt_at == NONE { 0 } else { now - need.felt_at };
        let mut p = level * f64::from(share) / 1000.0;
        let hurt = self.present[slot].hurt & n.bit() != 0;
        if foreseen {
            p += *rules.foreseen_bonus;
        } else if let Some(deadline) = spec.hurts_after_ms {
            let used = f64::from(waited) / f64::from(deadline.max(1));
            if used < *rules.prompt_share {
                p += *rules.prompt_bonus * (1.0 - used / *rules.prompt_share);
            } else if used > *rules.late_share {
                p -= *rules.late_cost * (used - *rules.late_share).min(1.0);
            }
        }
        if need.stage == NeedStage::Stirred {
            // An offer that touches what one did not know one wanted: welcome, though it takes a little attention.
            p += 0.5 * *rules.prompt_bonus;
            self.add_felt_wait(slot, *rules.awaken_cost_ms);
        }
        {
            let need = self.need_mut(slot, n);
            need.stage = NeedStage::Met;
            need.met_at = now;
            need.held = None;
            need.wakes_at = NONE;
            if need.felt_at == NONE {
                need.felt_at = now;
            }
        }
        self.present[slot].felt &= !n.bit();
        self.present[slot].told_needs &= !n.bit();
        let about = About::Met(service, n);
        let cause = if foreseen { Cause::Trainee } else { self.cause_of_service(slot, service) };
        self.event(slot, EventKind::NeedMet, about, i32::from(share), waited as i32, cause);
        if !hurt {
            let touch = if foreseen { Touch::Foreseen } else { Touch::NeedMet };
            self.feel(slot, Feeling { touch, about, p, strength: 1.0, cause });
        }
        self.present[slot].unserved = false;
        self.plan_needs(slot);
        self.reconsider(slot, plan.deps.met[n.index()]);
    }

    /// Who a well delivered service is owed to.
    fn cause_of_service(&self, _slot: usize, service: ServiceId) -> Cause {
        let house = &self.plan.scenario.house;
        let step = house.steps.iter().find(|s| s.delivers.contains(&service));
        match step.map(|s| s.by) {
            Some(Performer::Customer) => Cause::Customer,
            Some(Performer::Trainee) => Cause::Trainee,
            Some(Performer::Colleague(_)) => Cause::Colleague,
            Some(Performer::System(_)) => Cause::System,
            None if house.stations.iter().any(|s| s.gives.contains(&service)) => Cause::House,
            None => Cause::Trainee,
        }
    }

    fn need_becomes(&mut self, slot: usize, n: NeedId, next: NeedId) {
        self.need_mut(slot, n).stage = NeedStage::Past;
        self.present[slot].felt &= !n.bit();
        self.event(slot, EventKind::NeedBecomes, About::Need(next), i32::from(n.0), 0, Cause::Customer);
        if matches!(self.need(slot, next).stage, NeedStage::Dormant | NeedStage::Foreign) {
            self.need_mut(slot, next).stage = NeedStage::Dormant;
            self.need_wakes(slot, next);
        }
        self.plan_needs(slot);
    }

    fn need_fades(&mut self, slot: usize, n: NeedId) {
        let was_felt = self.need(slot, n).stage == NeedStage::Felt;
        let hurt = self.present[slot].hurt & n.bit() != 0;
        self.need_mut(slot, n).stage = NeedStage::Past;
        self.present[slot].felt &= !n.bit();
        if was_felt {
            let cause = self.cause_of_lack(n);
            self.event(slot, EventKind::NeedFades, About::Need(n), 0, 0, cause);
            if !hurt {
                self.feel_unmet(slot, n);
            }
        }
        self.plan_needs(slot);
    }

    /// Needs that wait too long, or whose time has come.
    pub(super) fn needs_fall_due(&mut self, slot: usize) {
        let plan = self.plan.clone();
        let now = self.now32();
        for i in 0..plan.scenario.house.needs.len() {
            let n = NeedId::from(i);
            let need = *self.need(slot, n);
            match need.stage {
                NeedStage::Dormant if need.wakes_at <= now => {
                    self.need_mut(slot, n).wakes_at = NONE;
                    self.consider_waking(slot, n);
                }
                NeedStage::Felt | NeedStage::Stirred if need.wakes_at <= now => {
                    self.need_mut(slot, n).wakes_at = NONE;
                    self.consider_passing(slot, n);
                }
                NeedStage::Felt if need.hurts_at <= now => self.need_hurts(slot, n),
                NeedStage::Dormant
                | NeedStage::Felt
                | NeedStage::Stirred
                | NeedStage::Foreign
                | NeedStage::Met
                | NeedStage::Past => {}
            }
        }
        self.plan_needs(slot);
    }

    fn need_hurts(&mut self, slot: usize, n: NeedId) {
        self.need_mut(slot, n).hurts_at = NONE;
        self.present[slot].hurt |= n.bit();
        let cause = self.cause_of_lack(n);
        self.event(slot, EventKind::NeedHurts, About::Need(n), 0, 0, cause);
        let p = *self.plan.rules.engine.hurt_level;
        self.feel(slot, Feeling { touch: Touch::NeedHurts, about: About::Need(n), p, strength: 1.0, cause });
        self.show_need(slot, n);
    }

    /// The visit ends, or the need is past, and it was not met.
    pub(super) fn feel_unmet(&mut self, slot: usize, n: NeedId) {
        let p = *self.plan.rules.engine.unmet_level;
        let cause = self.cause_of_lack(n);
        self.feel(slot, Feeling { touch: Touch::NeedUnmet, about: About::Need(n), p, strength: 1.0, cause });
    }

    /// Who could have met a need and did not: the performer of its service, or the house that offers none.
    fn cause_of_lack(&self, n: NeedId) -> Cause {
        let house = &self.plan.scenario.house;
        let serves = |v: &ServiceId| house.services[v.index()].meets.iter().any(|(m, _)| *m == n);
        match house.steps.iter().find(|s| s.delivers.iter().any(serves)).map(|s| s.by) {
            Some(Performer::Customer) => Cause::Customer,
            Some(Performer::Trainee) => Cause::Trainee,
            Some(Performer::Colleague(_)) => Cause::Colleague,
            Some(Performer::System(_)) => Cause::System,
            None if self.plan.met_by[n.index()] == 0 => Cause::House,
            None if matches!(house.needs[n.index()].wakes, crate::scenario::model::When::Arrives) => Cause::Trainee,
            None => self.cause_of_trigger(n),
        }
    }

    /// A need that arose from what somebody did (or left out) is that performer's.
    fn cause_of_trigger(&self, n: NeedId) -> Cause {
        let house = &self.plan.scenario.house;
        if super::plan::names_lack(&house.needs[n.index()].wakes) {
            let cook = house.steps.iter().find(|s| matches!(s.by, Performer::Colleague(_)));
            return if cook.is_some() { Cause::Colleague } else { Cause::House };
        }
        Cause::Trainee
    }

    /// The next moment at which a need of the slot falls due.
    pub(super) fn plan_needs(&mut self, slot: usize) {
        let stride = self.plan.scenario.house.needs.len();
        let mut next = NONE;
        for need in &self.needs[slot * stride..(slot + 1) * stride] {
            match need.stage {
                NeedStage::Dormant | NeedStage::Stirred => next = next.min(need.wakes_at),
                NeedStage::Felt => next = next.min(need.wakes_at).min(need.hurts_at),
                NeedStage::Foreign | NeedStage::Met | NeedStage::Past => {}
            }
        }
        self.present[slot].need_at =
            if next == NONE { Tick::NEVER } else { Tick(u64::from(next)).max(self.now.after(1)) };
    }
}
