//! Which happenings of a visit may touch which needs and pastimes: the links of the conditions turned round.

use crate::scenario::Scenario;
use crate::scenario::model::{NeedId, When};

/// Bit that stands for the customer's pastime in a set of needs to reconsider (needs number at most 63).
pub(super) const PASTIME: u64 = 1 << 63;

/// Per happening: the needs whose conditions name it.
#[derive(Debug, Default)]
pub(super) struct Deps {
    pub(super) arrives: u64,
    pub(super) step_done: Vec<u64>,
    pub(super) step_starts: Vec<u64>,
    pub(super) met: Vec<u64>,
    pub(super) felt: Vec<u64>,
    pub(super) shown: Vec<u64>,
    pub(super) acted: u64,
    pub(super) served: u64,
    pub(super) chose: u64,
}

impl Deps {
    pub(super) fn of(scenario: &Scenario) -> Deps {
        let house = &scenario.house;
        let mut deps = Deps {
            step_done: vec![0; house.steps.len()],
            step_starts: vec![0; house.steps.len()],
            met: vec![0; house.needs.len()],
            felt: vec![0; house.needs.len()],
            shown: vec![0; house.needs.len()],
            ..Deps::default()
        };
        for (i, need) in house.needs.iter().enumerate() {
            let bit = NeedId::from(i).bit();
            deps.add(&need.wakes, bit);
            if let Some(fades) = &need.fades {
                deps.add(fades, bit);
            }
            if let Some((_, when)) = &need.becomes {
                deps.add(when, bit);
            }
        }
        for pastime in &house.pastimes {
            deps.add(&pastime.starts, PASTIME);
        }
        deps
    }

    fn add(&mut self, when: &When, bit: u64) {
        match when {
            When::Arrives => self.arrives |= bit,
            When::Step(s) => self.step_done[s.index()] |= bit,
            When::Starts(s) => self.step_starts[s.index()] |= bit,
            When::Met(n) => self.met[n.index()] |= bit,
            When::Felt(n) => self.felt[n.index()] |= bit,
            When::Shown(n) => self.shown[n.index()] |= bit,
            When::Acted(_) => self.acted |= bit,
            When::Served(_) => self.served |= bit,
            When::Lacks(..) | When::Chose(_) => self.chose |= bit,
            // A fault is looked at whenever something else happens to the customer.
            When::Fault(_) => self.arrives |= bit,
            When::After(_, inner) | When::Chance(_, inner) | When::Not(inner) => self.add(inner, bit),
            When::Any(all) | When::All(all) => all.iter().for_each(|w| self.add(w, bit)),
        }
    }
}
