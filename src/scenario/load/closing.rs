//! `standards` and `closing`: what the house asks of its staff, and what is kept for the next time.

use super::Context;
use super::units::{cents, short_ms};
use crate::scenario::model::{CustomerId, Label, Reflection, Standard};
use crate::scenario::raw::{Id, RawScenario};

/// Everything built from `closing`.
pub(super) struct BuiltClosing {
    pub(super) records: Vec<Label>,
    pub(super) records_true_of: Vec<Vec<CustomerId>>,
    pub(super) reflections: Vec<Reflection>,
    pub(super) follow_ups: Vec<(Label, u32)>,
    pub(super) follow_up_suits: Vec<Vec<CustomerId>>,
}

impl Context {
    /// Standards.
    pub(super) fn standards(&mut self, raw: &RawScenario) -> Vec<Standard> {
        let standards = raw.standards.iter().map(|(id, standard)| Standard {
            label: self.label(id, Some(&standard.why)),
            from: self.when(&standard.from),
            to: self.when(&standard.to),
            within_ms: short_ms(&standard.within),
        });
        standards.collect()
    }

    /// Records, reflections, follow-ups.
    pub(super) fn closing(&mut self, raw: &RawScenario) -> BuiltClosing {
        let closing = &raw.closing;
        BuiltClosing {
            records: closing.records.iter().map(|(id, record)| self.label(id, Some(&record.text))).collect(),
            records_true_of: closing.records.iter().map(|(_, record)| self.guests(&record.of)).collect(),
            reflections: (closing.reflect.iter())
                .map(|(id, reflection)| Reflection {
                    label: self.label(id, Some(&reflection.ask)),
                    asks_for: reflection.whom.checked(),
                })
                .collect(),
            follow_ups: (closing.follow_up.iter())
                .map(|(id, follow)| (self.label(id, Some(&follow.text)), follow.costs.as_ref().map_or(0, cents)))
                .collect(),
            follow_up_suits: closing.follow_up.iter().map(|(_, follow)| self.guests(&follow.suits)).collect(),
        }
    }

    fn guests(&mut self, ids: &[Id]) -> Vec<CustomerId> {
        ids.iter().filter_map(|id| self.guest(id)).collect()
    }
}
