//! Conditions and effects, with their ids resolved.
//!
//! A condition in which an id cannot be resolved becomes `Arrives`, an effect `Motivates(0)`; the fault is reported, so
//! no such model is ever used.

use super::Context;
use super::units::{fine, per_mille, short_ms};
use crate::scenario::model::{Effect, When};
use crate::scenario::raw::{RawEffect, RawWhen};

impl Context {
    /// A condition.
    pub(super) fn when(&mut self, raw: &RawWhen) -> When {
        self.some_when(raw).unwrap_or(When::Arrives)
    }

    fn some_when(&mut self, raw: &RawWhen) -> Option<When> {
        Some(match raw {
            RawWhen::Arrives => When::Arrives,
            RawWhen::Step(id) => When::Step(self.find(id)?),
            RawWhen::Starts(id) => When::Starts(self.find(id)?),
            RawWhen::Met(id) => When::Met(self.find(id)?),
            RawWhen::Felt(id) => When::Felt(self.find(id)?),
            RawWhen::Shown(id) => When::Shown(self.find(id)?),
            RawWhen::Acted(kind) => When::Acted(*kind),
            RawWhen::Served(id) => When::Served(self.find(id)?),
            RawWhen::Lacks(choice, aspect) => {
                let (choice, aspect) = (self.find(choice), self.find(aspect));
                When::Lacks(choice?, aspect?)
            }
            RawWhen::Chose(tag) => When::Chose(self.find(tag)?),
            RawWhen::Fault(id) => When::Fault(self.find(id)?),
            RawWhen::After(time, inner) => When::After(short_ms(time), Box::new(self.when(inner))),
            RawWhen::Chance(chance, inner) => When::Chance(per_mille(chance), Box::new(self.when(inner))),
            RawWhen::Not(inner) => When::Not(Box::new(self.when(inner))),
            RawWhen::Any(all) => When::Any(all.iter().map(|one| self.when(one)).collect()),
            RawWhen::All(all) => When::All(all.iter().map(|one| self.when(one)).collect()),
        })
    }

    /// Effects.
    pub(super) fn effects(&mut self, raw: &[RawEffect]) -> Vec<Effect> {
        raw.iter().map(|effect| self.effect(effect)).collect()
    }

    /// An effect.
    pub(super) fn effect(&mut self, raw: &RawEffect) -> Effect {
        self.some_effect(raw).unwrap_or(Effect::Motivates(0))
    }

    fn some_effect(&mut self, raw: &RawEffect) -> Option<Effect> {
        Some(match raw {
            RawEffect::Informs(id, level) => Effect::Informs(self.find(id)?, per_mille(level)),
            RawEffect::Clarifies(id, level) => Effect::Clarifies(self.find(id)?, per_mille(level)),
            RawEffect::Enables(id, level) => Effect::Enables(self.find(id)?, per_mille(level)),
            RawEffect::Motivates(level) => Effect::Motivates(per_mille(level)),
            RawEffect::Knows(id) => Effect::Knows(self.find(id)?),
            RawEffect::Reveals(id) => Effect::Reveals(self.find(id)?),
            RawEffect::Slows(id, times) => Effect::Slows(self.find(id)?, fine(times)),
            RawEffect::Blocks(id) => Effect::Blocks(self.find(id)?),
            RawEffect::Prevents(id) => Effect::Prevents(self.find(id)?),
            RawEffect::Places(id) => Effect::Places(self.find(id)?),
            RawEffect::Moves(id, at) => Effect::Moves(self.find(id)?, self.position(at)),
            RawEffect::Trims(id, by) => Effect::Trims(self.find(id)?, by.value),
            RawEffect::Sends(from, to) => {
                let (from, to) = (self.find(from), self.find(to));
                Effect::Sends(from?, to?)
            }
            RawEffect::Tone(style) => Effect::Tone(*style),
            RawEffect::Stale(level) => Effect::Stale(per_mille(level)),
        })
    }
}
