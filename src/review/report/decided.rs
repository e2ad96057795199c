//! What was decided, as data that front ends can name; JSON has it as scenario files write it.

use super::Names;
use crate::lab::Move;
use crate::scenario::model::{ActKind, House};

/// Something that was done, or could have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided {
    /// The doors are opened.
    Opens,
    /// Nothing is done.
    Waits,
    /// A decision of the scenario, and the name of what it is about.
    Makes(Move, Names),
    /// An act that is no decision of the scenario.
    Does(ActKind),
    /// The scenario does not know it.
    Unknown,
}

impl Decided {
    /// As files write it; nothing to do is `Wait`, the opening `Open`.
    pub(in crate::review) fn written(&self, house: &House) -> String {
        match self {
            Decided::Opens => "Open".to_owned(),
            Decided::Waits => "Wait".to_owned(),
            Decided::Makes(decision, _) => decision.written(house),
            Decided::Does(kind) => kind.word().to_owned(),
            Decided::Unknown => "?".to_owned(),
        }
    }
}
