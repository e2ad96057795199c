//! What this learner has done before: sessions that were left, and the best result of each scenario.

use crate::game::bridge::Player;
use crate::journal::{Mode, Unfinished};
use bevy::prelude::*;
use std::collections::BTreeMap;

/// The best result so far of a scenario.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Best {
    /// Mean experience, points.
    pub points: f64,
    /// Whether that was enough.
    pub passed: bool,
}

/// What this learner has done before.
#[derive(Resource, Debug, Default)]
pub(super) struct Past {
    /// The session left last, if it can be gone on with.
    pub unfinished: Option<Unfinished>,
    /// The best results by the hash of the scenario.
    best: BTreeMap<String, Best>,
}

impl Past {
    /// Reads it from the logs. Where none can be read there is no past: one can play all the same.
    pub(super) fn read(player: &Player) -> Past {
        if player.unrecorded {
            return Past::default();
        }
        let mode = if player.assess { Mode::Assess } else { Mode::Practice };
        let all = player.store().and_then(|store| store.results(&player.learner.learner)).unwrap_or_default();
        let mut best: BTreeMap<String, Best> = BTreeMap::new();
        for one in all.into_iter().filter(|one| one.finished && one.mode == mode) {
            let new = Best { points: one.score.mean, passed: one.score.passed };
            let so_far = best.entry(one.scenario).or_insert(new);
            if new.points > so_far.points {
                *so_far = new;
            }
        }
        Past { unfinished: player.unfinished().pop(), best }
    }

    /// The best result of a scenario.
    pub(super) fn best(&self, hash: &str) -> Option<Best> {
        self.best.get(hash).copied()
    }
}
