//! Services reach customers: they meet needs, are held for needs to come, or disturb (D1, D3).

use super::event::{About, EventKind, Touch};
use super::feel::Feeling;
use super::portion::WHOLE;
use super::state::*;
use crate::scenario::model::{Cause, NeedId, ServiceId};

impl Session {
    /// A customer receives a service; `suit` is how the manner suits (0 to 1), for spoken giving.
    pub(super) fn receive(&mut self, slot: usize, service: ServiceId, suit: Option<f64>, cause: Cause) {
        self.receive_part(slot, service, suit, cause, WHOLE);
    }

    /// The same, of a service of which only a part can be taken, per mille: it meets needs so much less. Whether it was
    /// welcome.
    pub(super) fn receive_part(
        &mut self,
        slot: usize,
        service: ServiceId,
        suit: Option<f64>,
        cause: Cause,
        part: u16,
    ) -> bool {
        let plan = self.plan.clone();
        let spec = &plan.scenario.house.services[service.index()];
        let level = self.level_of(slot, service, suit);
        self.present[slot].served |= service.bit();
        self.event(slot, EventKind::Served, About::Service(service), (level * 1000.0) as i32, 0, cause);
        let mut welcome = false;
        for (n, full) in &spec.meets {
            let share = (u32::from(*full) * u32::from(part) / u32::from(WHOLE)) as u16;
            match self.need(slot, *n).stage {
                NeedStage::Felt | NeedStage::Stirred if share >= 500 => {
                    self.meet(slot, *n, service, share, level, false);
                    welcome = true;
                }
                NeedStage::Felt | NeedStage::Stirred => {
                    self.soothe(slot, *n, share);
                    welcome = true;
                }
                NeedStage::Dormant if share >= 500 && self.can_be_felt(*n) => {
                    let until = self.now32().saturating_add(*plan.rules.engine.held_ms as u32);
                    let quality = (level * f64::from(share)) as u16;
                    let need = self.need_mut(slot, *n);
                    need.held = Some((service, quality));
                    need.hurts_at = until;
                    self.event(slot, EventKind::NeedHeld, About::Met(service, *n), i32::from(share), 0, cause);
                    welcome = true;
                }
                NeedStage::Dormant | NeedStage::Foreign | NeedStage::Met | NeedStage::Past => {}
            }
        }
        if !welcome && spec.intrudes > 0 {
            self.intrude(slot, About::Service(service), f64::from(spec.intrudes) / 1000.0);
        }
        self.reconsider(slot, plan.deps.served);
        welcome
    }

    /// A service that lies ready for everybody is there the moment its need wakes.
    pub(super) fn lies_ready(&mut self, slot: usize, n: NeedId, service: ServiceId) {
        let plan = self.plan.clone();
        let level = self.level_of(slot, service, None);
        let meets = &plan.scenario.house.services[service.index()].meets;
        let share = meets.iter().find(|(m, _)| *m == n).map_or(1000, |(_, share)| *share);
        self.present[slot].served |= service.bit();
        self.event(slot, EventKind::Served, About::Service(service), (level * 1000.0) as i32, 0, Cause::House);
        self.meet(slot, n, service, share, level, true);
        self.reconsider(slot, plan.deps.served);
    }

    /// At the end: what was given early for a need that never woke was there for nothing, and may have disturbed.
    pub(super) fn settle_held(&mut self, slot: usize) {
        let plan = self.plan.clone();
        let house = &plan.scenario.house;
        let in_vain = |n: usize| {
            let need = self.need(slot, n.into());
            let slept = matches!(need.stage, NeedStage::Dormant | NeedStage::Past);
            need.held.filter(|_| slept).map_or(0, |(service, _)| service.bit())
        };
        let mut left = (0..house.needs.len()).fold(0, |set, n| set | in_vain(n));
        while left != 0 {
            let service = ServiceId(left.trailing_zeros() as u16);
            left &= left - 1;
            let spec = &house.services[service.index()];
            let welcome = spec.meets.iter().any(|(n, _)| self.need(slot, *n).stage == NeedStage::Met);
            if spec.intrudes > 0 && !welcome {
                self.intrude(slot, About::Service(service), f64::from(spec.intrudes) / 1000.0);
            }
        }
    }

    /// How good a service is for this customer, before waiting counts.
    fn level_of(&self, slot: usize, service: ServiceId, suit: Option<f64>) -> f64 {
        let rules = &self.plan.rules.engine;
        let spec = &self.plan.scenario.house.services[service.index()];
        let c = &self.present[slot];
        let mut level = match (spec.quality, spec.pairs) {
            (Some(q), _) => f64::from(q) / 1000.0,
            (None, Some((a, b))) if self.go_together(slot, a, b) => *rules.fine_quality,
            (None, _) => *rules.base_quality,
        };
        level += *rules.engagement_weight * (c.engagement - *rules.engagement_rest);
        if let Some(suit) = suit {
            level += *rules.suit_weight * (suit - 0.5);
        }
        level.clamp(0.0, 1.0)
    }

    /// Partly met: the need may wait longer before it hurts.
    fn soothe(&mut self, slot: usize, n: NeedId, share: u16) {
        let Some(deadline) = self.plan.scenario.house.needs[n.index()].hurts_after_ms else { return };
        let longer = (f64::from(deadline) * f64::from(share) / 1000.0) as u32;
        let need = self.need_mut(slot, n);
        if need.hurts_at != NONE {
            need.hurts_at = need.hurts_at.saturating_add(longer);
        }
        self.plan_needs(slot);
    }

    /// Whether a need can come to be felt at all.
    fn can_be_felt(&self, n: NeedId) -> bool {
        self.plan.scenario.house.needs[n.index()].profile.conscious() < 3
    }

    /// Something is done to somebody who did not want it; `much` from 0 to 1.
    pub(super) fn intrude(&mut self, slot: usize, about: About, much: f64) {
        let p = 0.5 - 0.5 * much;
        self.feel(slot, Feeling { touch: Touch::Intruded, about, p, strength: 0.6, cause: Cause::Trainee });
        self.engage(slot, -0.1 * much);
    }

    /// Whether the customer wishes to be left alone now.
    pub(super) fn private_now(&self, slot: usize) -> bool {
        self.privacy(slot) > 0.4
    }

    /// How much the customer wishes to be left alone now, 0 to 1.
    pub(super) fn privacy(&self, slot: usize) -> f64 {
        let c = &self.present[slot];
        let pastime = self.plan.scenario.people.persons[c.person.index()].pastime;
        match (c.pastime_on, pastime) {
            (true, Some(p)) => f64::from(self.plan.scenario.house.pastimes[p.index()].private) / 1000.0,
            (true, None) | (false, _) => 0.0,
        }
    }
}
