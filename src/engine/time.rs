//! House time: whole milliseconds from opening. Integer, so that no platform can disagree about it.

use serde::{Deserialize, Serialize};

/// A moment of house time, ms from opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tick(pub u64);

impl Tick {
    /// Opening time.
    pub const ZERO: Tick = Tick(0);
    /// Later than anything that happens.
    pub const NEVER: Tick = Tick(u64::MAX);

    /// So many ms later; `NEVER` stays never.
    #[must_use]
    pub fn after(self, ms: u64) -> Tick {
        Tick(self.0.saturating_add(ms))
    }

    /// Ms since `earlier`, 0 if it is later.
    pub fn since(self, earlier: Tick) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}

impl std::fmt::Display for Tick {
    /// `12:05` as minutes and seconds of house time.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let s = self.0 / 1000;
        write!(f, "{}:{:02}", s / 60, s % 60)
    }
}
