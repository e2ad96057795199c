//! Opening a session: new, or taken up again.

use super::{Bridge, Pace};
use crate::engine::Plan;
use crate::experience::Keep;
use crate::game::tutorial;
use crate::journal::{
    Condition, FrontEnd, Learner, Live, Mode, Opening, Resumed, Store, Trouble, Unfinished, fresh_seed,
};
use bevy::prelude::*;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Seeds drawn for practice stay below this: one can read them out to somebody.
const READABLE_SEEDS: u64 = 1_000_000;

/// Who plays, and how that is recorded.
#[derive(Resource, Debug, Clone, Default)]
pub struct Player {
    /// The learner, the house, the group.
    pub learner: Learner,
    /// Whether sessions count.
    pub assess: bool,
    /// The seed asked for, if any.
    pub seed: Option<u64>,
    /// The folder for logs; the platform's usual one if none is named.
    pub data: Option<PathBuf>,
    /// Keep no log.
    pub unrecorded: bool,
}

/// A scenario that can be played, with its file.
#[derive(Debug, Clone)]
pub struct Served {
    /// Where it lies.
    pub file: PathBuf,
    /// The plan.
    pub plan: Arc<Plan>,
}

impl Player {
    /// The folder for logs.
    ///
    /// # Errors
    /// The platform names none, and neither does the player.
    pub fn store(&self) -> Result<Store, Trouble> {
        match &self.data {
            Some(folder) => Ok(Store::at(folder)),
            None => Store::usual(),
        }
    }

    /// How many sessions this player has played and sealed; none where no log is kept.
    pub fn played(&self) -> u32 {
        if self.unrecorded {
            return 0;
        }
        self.store().and_then(|store| store.results(&self.learner.learner)).map_or(0, |past| past.len() as u32)
    }

    /// Sessions of this player that were broken off in this window, latest last.
    pub fn unfinished(&self) -> Vec<Unfinished> {
        if self.unrecorded {
            return Vec::new();
        }
        let mode = if self.assess { Mode::Assess } else { Mode::Practice };
        let all = self.store().and_then(|store| store.unfinished()).unwrap_or_default();
        let mine = |one: &Unfinished| {
            one.condition == Condition::InPlay
                && one.run.as_ref().is_some_and(|run| {
                    run.who.learner == self.learner.learner && run.mode == mode && run.front_end == FrontEnd::Window
                })
        };
        all.into_iter().filter(mine).collect()
    }
}

/// The hash under which logs know a scenario.
pub(crate) fn scenario_hash(plan: &Plan) -> String {
    let digest = Sha256::digest(plan.scenario().source.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Bridge {
    /// Begins a new session.
    ///
    /// # Errors
    /// The log cannot be kept, or there is no chance to draw a seed from.
    pub fn start(&mut self, served: &Served, player: &Player) -> Result<(), Trouble> {
        let seed = match (player.seed, player.assess) {
            (Some(seed), _) => seed,
            (None, true) => fresh_seed()?,
            (None, false) if served.file.file_stem().is_some_and(|name| name == tutorial::SCENARIO) => tutorial::SEED,
            (None, false) => fresh_seed()? % READABLE_SEEDS,
        };
        let live = if player.unrecorded {
            Live::unrecorded(Arc::clone(&served.plan), seed, Keep::Moments)
        } else {
            let mode = if player.assess { Mode::Assess } else { Mode::Practice };
            let opening = Opening { seed, learner: player.learner.clone(), front_end: FrontEnd::Window, mode };
            Live::start(&player.store()?, Arc::clone(&served.plan), &opening)?
        };
        self.take(live, served.file.clone());
        Ok(())
    }

    /// Takes a session up again that was left. It stands still until one lets it go on.
    ///
    /// # Errors
    /// The log cannot be gone on with.
    pub fn resume(&mut self, log: &Path, file: PathBuf, player: &Player) -> Result<(), Trouble> {
        if let Resumed::Live(live) = player.store()?.resume(log)? {
            self.take(*live, file);
            self.pace.paused = true;
        }
        Ok(())
    }

    /// Plays on a session that is already open.
    pub fn take(&mut self, live: Live, file: PathBuf) {
        let pace = Pace::of(&live.house().setting);
        *self = Bridge { live: Some(live), file: Some(file), pace, ..Bridge::default() };
        // What was public before is known already.
        let _ = self.news();
    }
}
