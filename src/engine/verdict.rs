//! Conditions over one customer's visit, judged: since when they hold, or whether they still can.

use super::rng::Purpose;
use super::state::*;
use crate::scenario::model::{ChoiceId, TagId, When};

/// How a condition stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It holds, since this time (ms).
    Since(u32),
    /// It will come true at this time unless something changes.
    At(u32),
    /// It may come true yet.
    NotYet,
    /// It cannot come true any more.
    Never,
}

impl Verdict {
    pub(super) fn holds(self) -> bool {
        matches!(self, Verdict::Since(_))
    }
}

impl Session {
    /// Judges a condition for the customer in a slot. `key` tells apart the chances of different owners.
    pub(super) fn judge(&self, slot: usize, when: &When, key: u32) -> Verdict {
        let c = &self.present[slot];
        match when {
            When::Arrives => Verdict::Since(c.arrived.0 as u32),
            When::Step(s) => {
                if c.dropped & s.bit() != 0 {
                    Verdict::Never
                } else {
                    since(self.ticks(slot, *s).done)
                }
            }
            When::Starts(s) => {
                if c.dropped & s.bit() != 0 {
                    Verdict::Never
                } else {
                    since(self.ticks(slot, *s).started)
                }
            }
            When::Met(n) => match self.need(slot, *n).stage {
                NeedStage::Foreign | NeedStage::Past => Verdict::Never,
                NeedStage::Met => since(self.need(slot, *n).met_at),
                NeedStage::Dormant | NeedStage::Stirred | NeedStage::Felt => Verdict::NotYet,
            },
            When::Felt(n) => {
                let need = self.need(slot, *n);
                match need.stage {
                    NeedStage::Foreign => Verdict::Never,
                    NeedStage::Dormant => self.may_wake(slot, *n, key),
                    NeedStage::Stirred => Verdict::NotYet,
                    NeedStage::Felt | NeedStage::Met => since(need.felt_at),
                    NeedStage::Past if need.felt_at == NONE => Verdict::Never,
                    NeedStage::Past => since(need.felt_at),
                }
            }
            When::Shown(n) => match self.need(slot, *n).stage {
                NeedStage::Foreign => Verdict::Never,
                _ if c.shown_needs & n.bit() != 0 => Verdict::Since(self.need(slot, *n).felt_at),
                NeedStage::Past | NeedStage::Met => Verdict::Never,
                NeedStage::Dormant | NeedStage::Stirred | NeedStage::Felt => Verdict::NotYet,
            },
            When::Acted(kind) => since(c.acted_at[kind.index()]),
            When::Served(service) if c.served & service.bit() != 0 => Verdict::Since(self.now32()),
            When::Served(_) => Verdict::NotYet,
            When::Lacks(choice, aspect) => match c.chosen[choice.index() & 7] {
                None => Verdict::NotYet,
                Some(option) if self.lacks(slot, option, *aspect) => Verdict::Since(self.now32()),
                Some(_) => Verdict::Never,
            },
            When::Chose(tag) => {
                let options = &self.plan.scenario.house.options;
                if c.chosen.iter().flatten().any(|o| options[o.index()].tags.contains(tag)) {
                    Verdict::Since(self.now32())
                } else if self.may_choose(slot, *tag) {
                    Verdict::NotYet
                } else {
                    Verdict::Never
                }
            }
            When::Fault(f) if self.faults[f.index()].on => Verdict::Since(self.now32()),
            When::Fault(_) => Verdict::NotYet,
            When::After(ms, inner) => match self.judge(slot, inner, key) {
                Verdict::Since(t) | Verdict::At(t) => {
                    let t = t.saturating_add(*ms);
                    if t <= self.now32() { Verdict::Since(t) } else { Verdict::At(t) }
                }
                Verdict::NotYet => Verdict::NotYet,
                Verdict::Never => Verdict::Never,
            },
            When::Chance(share, inner) => {
                if self.draws.unit(c.id.0, Purpose::Chance, key, 0) * 1000.0 < f64::from(*share) {
                    self.judge(slot, inner, key + 1)
                } else {
                    Verdict::Never
                }
            }
            When::Not(inner) => {
                if self.judge(slot, inner, key + 1).holds() {
                    Verdict::Never
                } else {
                    Verdict::Since(self.now32())
                }
            }
            When::Any(all) => {
                let each = all.iter().zip(0..).map(|(w, i)| self.judge(slot, w, key + 16 * i));
                each.reduce(earlier).unwrap_or(Verdict::Never)
            }
            When::All(all) => {
                let each = all.iter().zip(0..).map(|(w, i)| self.judge(slot, w, key + 16 * i));
                each.reduce(later).unwrap_or(Verdict::Never)
            }
        }
    }

    /// Whether a dormant need can wake yet.
    fn may_wake(&self, slot: usize, need: crate::scenario::model::NeedId, key: u32) -> Verdict {
        let spec = &self.plan.scenario.house.needs[need.index()];
        if spec.profile.conscious() >= 3 {
            return Verdict::Never;
        }
        match self.judge(slot, &spec.wakes, need_key(need.index())) {
            Verdict::Never => Verdict::Never,
            Verdict::Since(_) | Verdict::At(_) | Verdict::NotYet if key == u32::MAX => Verdict::Never,
            Verdict::Since(_) | Verdict::At(_) | Verdict::NotYet => Verdict::NotYet,
        }
    }

    /// Whether a choice that has an option with this tag is still to be made.
    fn may_choose(&self, slot: usize, tag: TagId) -> bool {
        let (c, house) = (&self.present[slot], &self.plan.scenario.house);
        let open = |choice: &ChoiceId| {
            c.chosen[choice.index() & 7].is_none()
                && house.choices[choice.index()]
                    .options
                    .clone()
                    .any(|o| house.options[usize::from(o)].tags.contains(&tag))
        };
        house.steps.iter().enumerate().any(|(i, s)| c.done & (1 << i) == 0 && s.chooses.iter().any(open))
    }
}

/// Key of chances in a need's conditions.
pub(super) fn need_key(need: usize) -> u32 {
    0x1_0000 + need as u32 * 256
}

/// Key of chances in a step's condition.
pub(super) fn step_key(step: usize) -> u32 {
    0x2_0000 + step as u32 * 256
}

fn since(tick: u32) -> Verdict {
    if tick == NONE { Verdict::NotYet } else { Verdict::Since(tick) }
}

fn earlier(a: Verdict, b: Verdict) -> Verdict {
    use Verdict::{At, Never, NotYet, Since};
    match (a, b) {
        (Since(x), Since(y)) => Since(x.min(y)),
        (Since(x), _) | (_, Since(x)) => Since(x),
        (At(x), At(y)) => At(x.min(y)),
        (At(x), _) | (_, At(x)) => At(x),
        (NotYet, _) | (_, NotYet) => NotYet,
        (Never, Never) => Never,
    }
}

fn later(a: Verdict, b: Verdict) -> Verdict {
    use Verdict::{At, Never, NotYet, Since};
    match (a, b) {
        (Never, _) | (_, Never) => Never,
        (NotYet, _) | (_, NotYet) => NotYet,
        (At(x), At(y)) => At(x.max(y)),
        (At(x), Since(_)) | (Since(_), At(x)) => At(x),
        (Since(x), Since(y)) => Since(x.max(y)),
    }
}
