//! What everybody can know of the house's goals while the shift runs. Whether guests are content nobody can.

use crate::engine::{Entity, EventKind};
use crate::game::bridge::{ActDone, Bridge};
use crate::scenario::model::{ActKind, CustomerId, GoalHolds, Target};
use bevy::prelude::*;
use std::collections::BTreeSet;

/// How a goal stands, as far as it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It holds so far.
    Holds,
    /// It cannot be reached any more.
    Missed,
    /// That shows at the end only.
    Unknown,
}

impl Standing {
    /// The end of the key of its words.
    pub(super) fn word(self) -> &'static str {
        match self {
            Standing::Holds => "holds",
            Standing::Missed => "missed",
            Standing::Unknown => "unknown",
        }
    }
}

/// Who has been heard: greeted, looked at closely, acknowledged or spoken to.
#[derive(Resource, Debug, Default)]
pub(super) struct Heard {
    seen: BTreeSet<CustomerId>,
    heard: BTreeSet<CustomerId>,
}

/// Keeps in mind who has been heard, because those who have gone can no longer be asked about.
pub(super) fn remember(bridge: Res<Bridge>, mut done: MessageReader<ActDone>, mut heard: ResMut<Heard>) {
    let Some(view) = bridge.view() else { return };
    for guest in view.guests() {
        heard.seen.insert(guest.id());
        if guest.greeted() || guest.attended().is_some() || guest.spoken_to().is_some() {
            heard.heard.insert(guest.id());
        }
    }
    for ActDone(act) in done.read() {
        let Some(target) = act.target().filter(|_| act.kind() == ActKind::Acknowledge) else { continue };
        let lead = view.guest(target.customer()).map(|guest| guest.party().0);
        let along = view.guests().filter(|guest| match target {
            Target::One(c) => guest.id() == c,
            Target::Party(_) => Some(guest.party().0) == lead,
        });
        heard.heard.extend(along.map(|guest| guest.id()));
    }
}

/// How a goal stands.
pub(super) fn standing(goal: GoalHolds, bridge: &Bridge, heard: &Heard) -> Standing {
    let gone = |what: &[EventKind]| {
        let of = |seen: &crate::engine::Seen| match seen.who {
            Entity::Customer(c) if what.contains(&seen.what) => Some(c),
            Entity::House | Entity::Trainee | Entity::Customer(_) => None,
        };
        bridge.story().iter().filter_map(of).collect::<Vec<_>>()
    };
    match goal {
        GoalHolds::NobodyLeavesUnheard => {
            let left = gone(&[EventKind::Leaves, EventKind::WalksOut, EventKind::TurnedAway]);
            let unheard = |c: &CustomerId| heard.seen.contains(c) && !heard.heard.contains(c);
            if left.iter().any(unheard) { Standing::Missed } else { Standing::Holds }
        }
        GoalHolds::NobodyWalksOut => {
            if gone(&[EventKind::WalksOut]).is_empty() {
                Standing::Holds
            } else {
                Standing::Missed
            }
        }
        GoalHolds::BoxAtLeast(..) | GoalHolds::NoSlip(..) | GoalHolds::MeanAtLeast(_) => Standing::Unknown,
    }
}
