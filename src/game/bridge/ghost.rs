//! Trying again: the session up to a moment, and the ghost of what was done from there on the first time.

use super::{Bridge, Player};
use crate::coach::{Again, Comparison, Place, compare, play_on_from};
use crate::engine::Tick;
use crate::game::coaching::Found;
use crate::journal::{FrontEnd, Input, Kept, Log, Mode, Opening, Trouble};
use crate::scenario::model::Act;
use std::sync::Arc;

/// The first time, while the session is played again.
#[derive(Debug, Clone)]
pub struct Ghost {
    /// The first session, and what the coach found in it.
    pub found: Arc<Found>,
    /// The moment from which it is tried again.
    pub again: Again,
    /// Its house time.
    pub from: Tick,
    /// What was done from there on, in order.
    pub acts: Vec<(Tick, Act)>,
}

impl Bridge {
    /// The first time, if this session is one tried again.
    pub fn ghost(&self) -> Option<&Ghost> {
        self.ghost.as_ref()
    }

    /// Takes the session that was just told up again from one of its moments. The clock stands still until one goes on.
    ///
    /// # Errors
    /// The log cannot be kept.
    pub fn try_again(&mut self, found: &Arc<Found>, again: Again, player: &Player) -> Result<(), Trouble> {
        let Some((inputs, from)) = found.debrief.place(again) else { return Ok(()) };
        let identity = self.report.as_ref().map(|report| identity(&report.kept)).unwrap_or_default();
        let opening = Opening {
            seed: found.recorded.seed,
            learner: player.learner.clone(),
            front_end: FrontEnd::Window,
            mode: Mode::Practice,
        };
        let store = if player.unrecorded { None } else { Some(player.store()?) };
        let place = store.as_ref().map_or(Place::Memory, Place::Log);
        let tried = play_on_from(&found.recorded, &identity, (inputs, from), opening, place)?;
        let acts = tried.ghost.into_iter().filter_map(|(tick, input)| match input {
            Input::Act(act) => Some((tick, act)),
            Input::Open | Input::Interrupt | Input::Finish => None,
        });
        let ghost = Ghost { found: Arc::clone(found), again, from, acts: acts.collect() };
        let file = self.file.clone().unwrap_or_default();
        self.take(tried.live, file);
        self.ghost = Some(ghost);
        self.pause(true);
        Ok(())
    }

    /// Both results side by side, once the session tried again is sealed.
    pub fn compared(&self) -> Option<Comparison> {
        let (ghost, report) = (self.ghost.as_ref()?, self.report.as_ref()?);
        Some(compare(&ghost.found.recorded, report, ghost.found.debrief.promise(ghost.again)))
    }
}

/// What a sealed log is called in those that take it up again; nothing where none was kept.
fn identity(kept: &Kept) -> String {
    match kept {
        Kept::Sealed(path) => Log::read(path).map(|log| log.identity().to_owned()).unwrap_or_default(),
        Kept::InMemory | Kept::Lost(_) => String::new(),
    }
}
