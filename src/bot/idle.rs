//! The idle trainee does nothing at all: what customers can do by themselves, and what the house alone gives.

use super::{Decision, Trainee};
use crate::engine::View;
use crate::scenario::model::Act;

/// Does nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Idle;

impl Trainee for Idle {
    fn name(&self) -> &'static str {
        "idle"
    }

    fn prepare(&mut self, _: &View<'_>) -> Option<Act> {
        None
    }

    fn decide(&mut self, _: &View<'_>) -> Decision {
        Decision::WatchFor(u64::MAX)
    }

    fn close(&mut self, _: &View<'_>) -> Option<Act> {
        None
    }
}
