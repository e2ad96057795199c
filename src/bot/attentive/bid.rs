//! One scale of urgency for all concerns: waiting calls, then due steps by how long ago, then attention.
//!
//! Points are seconds in the main: a class sets where a bid starts, waiting raises it, the way lowers it.

use crate::scenario::model::Act;

/// Where each class of bids starts.
pub(super) mod points {
    /// What belongs to the act just done, at the same place: repeating an order, a word with the hot cup.
    pub(in super::super) const BELONGS: i32 = 1000;
    /// Somebody at a loss.
    pub(in super::super) const LOST: i32 = 900;
    /// A need that was spoken of.
    pub(in super::super) const ASKED: i32 = 860;
    /// A newcomer who was not greeted.
    pub(in super::super) const GREET: i32 = 840;
    /// A step that is due and asked for.
    pub(in super::super) const DUE: i32 = 720;
    /// A lack that was spoken of before it does harm.
    pub(in super::super) const LACK: i32 = 700;
    /// Somebody who cannot decide.
    pub(in super::super) const ADVISE: i32 = 680;
    /// Something seems to be needed.
    pub(in super::super) const NEED: i32 = 660;
    /// Displeasure that shows.
    pub(in super::super) const AMEND: i32 = 640;
    /// Something was brought: is it as it should be?
    pub(in super::super) const CHECK: i32 = 600;
    /// Somebody choosing, who may be glad of a word.
    pub(in super::super) const SUGGEST: i32 = 560;
    /// A need that can be foreseen.
    pub(in super::super) const FORESEE: i32 = 520;
    /// A step before it is asked for.
    pub(in super::super) const AHEAD: i32 = 460;
    /// A task ahead that often goes wrong quietly.
    pub(in super::super) const PROBE: i32 = 440;
    /// A wait for somebody else's work.
    pub(in super::super) const DELAY: i32 = 420;
    /// A nod to somebody who waits.
    pub(in super::super) const NOD: i32 = 380;
    /// A close look.
    pub(in super::super) const LOOK: i32 = 300;
    /// A word in the notebook.
    pub(in super::super) const NOTE: i32 = 100;
}

/// The best bid so far; the first of equals.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Best(Option<(i32, Act)>);

impl Best {
    /// Bids for an act.
    pub(super) fn bid(&mut self, points: i32, act: Act) {
        if self.0.is_none_or(|(most, _)| points > most) {
            self.0 = Some((points, act));
        }
    }

    /// Bids for an act, if there is one.
    pub(super) fn bid_some(&mut self, points: i32, act: Option<Act>) {
        if let Some(act) = act {
            self.bid(points, act);
        }
    }

    pub(super) fn take(self) -> Option<(i32, Act)> {
        self.0
    }
}

/// Seconds of waiting as points, at most `most`.
pub(super) fn seconds(ms: u64, most: i32) -> i32 {
    i32::try_from(ms / 1000).unwrap_or(i32::MAX).min(most)
}
