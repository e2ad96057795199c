//! At which steps the trainee could see each guest: guests are gone when one is asked, so it is noted along the way.

use crate::engine::{Phase, View};
use crate::game::bridge::Bridge;
use crate::scenario::model::{CustomerId, StepId};
use bevy::prelude::*;
use std::collections::BTreeMap;

/// Sets of step bits by guest.
#[derive(Resource, Debug, Default)]
pub(super) struct Watched(BTreeMap<CustomerId, u64>);

impl Watched {
    /// The steps at which a guest was seen, in the order of the blueprint; every step if the guest was not watched.
    pub(super) fn steps(&self, view: &View<'_>, c: CustomerId) -> Vec<StepId> {
        let all = || (0..view.house().steps.len()).map(StepId::from);
        let seen = self.0.get(&c).copied().unwrap_or(0);
        if seen == 0 { all().collect() } else { all().filter(|step| seen & step.bit() != 0).collect() }
    }
}

/// Looks at everybody who is there.
pub(super) fn watch(bridge: Res<Bridge>, mut watched: ResMut<Watched>) {
    let Some(view) = bridge.view() else { return };
    if view.phase() == Phase::Preparation {
        watched.0.clear();
        return;
    }
    for guest in view.guests() {
        let at = guest.at_step().map_or(0, StepId::bit);
        *watched.0.entry(guest.id()).or_default() |= guest.done() | guest.due() | at;
    }
}
