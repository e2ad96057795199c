//! How far the statements of a session have got. Not by their position in the file: a session that could not be played
//! again has no moments there, and has them all once it can.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A statement's place among those of its session, as its id has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// Which moment, from 1.
    Moment(u64),
    /// A verb that a session has once.
    Once(String),
}

/// Statements of one session: its moments up to one of them, and verbs that it has once.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reach {
    moments: u64,
    once: BTreeSet<String>,
}

impl Reach {
    /// Whether a statement is among them.
    pub(super) fn holds(&self, place: &Place) -> bool {
        match place {
            Place::Moment(number) => *number <= self.moments,
            Place::Once(verb) => self.once.contains(verb),
        }
    }

    /// With this one too.
    pub(super) fn add(&mut self, place: &Place) {
        match place {
            Place::Moment(number) => self.moments = self.moments.max(*number),
            Place::Once(verb) => {
                self.once.insert(verb.clone());
            }
        }
    }

    /// With these too.
    pub(super) fn join(&mut self, more: Reach) {
        self.moments = self.moments.max(more.moments);
        self.once.extend(more.once);
    }
}
