//! An apprentice: knows what the attentive trainee would do, and does it as often as skill allows.
//!
//! The rest is lapses: looking elsewhere for a while, or going by the book. For sample data: people who learn.

use super::{Attentive, ByTheBook, Decision, Trainee};
use crate::engine::{Refusal, Stream, View};
use crate::scenario::model::Act;
use rand::Rng;

/// Shortest and longest look elsewhere, ms of house time.
const LOOKS_AWAY_MS: (u64, u64) = (15_000, 75_000);
/// Of a hundred lapses, those in which one looks elsewhere; in the others one goes by the book.
const LOOKS_AWAY: u32 = 45;

/// Somebody who learns.
#[derive(Debug, Clone)]
pub struct Apprentice {
    attentive: Attentive,
    book: ByTheBook,
    dice: Stream,
    /// How often, per mille, it is done as well as one can.
    skill: u32,
}

impl Apprentice {
    /// With this skill, 0 to 1, and these dice.
    pub fn new(skill: f64, seed: u64) -> Apprentice {
        let skill = (skill.clamp(0.0, 1.0) * 1000.0) as u32;
        Apprentice { attentive: Attentive::default(), book: ByTheBook::default(), dice: Stream::new(seed, 1), skill }
    }

    /// A number below `n`.
    fn below(&mut self, n: u32) -> u32 {
        ((u64::from(self.dice.next_u32()) * u64::from(n)) >> 32) as u32
    }

    fn is_up_to_it(&mut self) -> bool {
        self.below(1000) < self.skill
    }
}

impl Trainee for Apprentice {
    fn name(&self) -> &'static str {
        "apprentice"
    }

    fn prepare(&mut self, view: &View<'_>) -> Option<Act> {
        match self.is_up_to_it() {
            true => self.attentive.prepare(view),
            false => None,
        }
    }

    fn decide(&mut self, view: &View<'_>) -> Decision {
        if self.is_up_to_it() {
            return self.attentive.decide(view);
        }
        if self.below(100) < LOOKS_AWAY {
            let (shortest, longest) = LOOKS_AWAY_MS;
            let more = self.below(u32::try_from(longest - shortest).unwrap_or(u32::MAX));
            self.attentive.looks_on(view, None);
            return Decision::WatchFor(shortest + u64::from(more));
        }
        let decision = self.book.decide(view);
        let act = match decision {
            Decision::Do(act) => Some(act),
            Decision::Watch | Decision::WatchFor(_) => None,
        };
        self.attentive.looks_on(view, act);
        decision
    }

    fn close(&mut self, view: &View<'_>) -> Option<Act> {
        match self.is_up_to_it() {
            true => self.attentive.close(view),
            false => None,
        }
    }

    fn refused(&mut self, view: &View<'_>, act: Act, why: Refusal) {
        self.attentive.refused(view, act, why);
        self.book.refused(view, act, why);
    }
}
