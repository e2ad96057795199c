//! What the trainee guesses of each guest: the box, and the worst moment.

use crate::game::bridge::Bridge;
use crate::scenario::model::{CustomerId, StepId};
use bevy::prelude::*;
use std::collections::BTreeMap;

/// The worst moment of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::game::screens) enum Worst {
    /// Nothing went wrong.
    Nothing,
    /// It was at this step.
    Step(StepId),
}

/// What is guessed of one guest so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::game::screens) struct Guess {
    /// The box from 1 to 5.
    pub(in crate::game::screens) rank: Option<u8>,
    /// The worst moment.
    pub(in crate::game::screens) worst: Option<Worst>,
}

impl Guess {
    /// Both halves, if both are there: only then it counts.
    pub(in crate::game::screens) fn whole(self) -> Option<(u8, Worst)> {
        Some((self.rank?, self.worst?))
    }

    /// One half is there and the other is not.
    pub(super) fn half(self) -> bool {
        self.rank.is_some() != self.worst.is_some()
    }
}

/// All guesses of the session.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub(in crate::game::screens) struct Guesses(BTreeMap<CustomerId, Guess>);

impl Guesses {
    /// What is guessed of somebody.
    pub(in crate::game::screens) fn of(&self, c: CustomerId) -> Guess {
        self.0.get(&c).copied().unwrap_or_default()
    }

    /// Guesses the box.
    pub(super) fn rank(&mut self, c: CustomerId, rank: u8) {
        self.0.entry(c).or_default().rank = Some(rank);
    }

    /// Guesses the worst moment.
    pub(super) fn worst(&mut self, c: CustomerId, worst: Worst) {
        self.0.entry(c).or_default().worst = Some(worst);
    }

    /// Takes a guess back.
    pub(super) fn skip(&mut self, c: CustomerId) {
        self.0.remove(&c);
    }

    /// Writes the whole ones into the log, before it is sealed. Halves are forgotten: a missing worst moment would read
    /// as "nothing went wrong" there.
    pub(super) fn write(&mut self, bridge: &mut Bridge) {
        self.0.retain(|_, guess| guess.whole().is_some());
        for (c, guess) in &self.0 {
            let Some((rank, worst)) = guess.whole() else { continue };
            let worst = match worst {
                Worst::Nothing => None,
                Worst::Step(step) => Some(step),
            };
            bridge.guess(*c, rank, worst);
        }
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}
