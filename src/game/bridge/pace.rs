//! How fast the house's clock runs against the one on the wall.

use crate::scenario::model::Setting;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The longest frame that counts: after a longer one (the machine slept) the clock does not jump.
const LONGEST_FRAME: Duration = Duration::from_millis(250);

/// How fast one plays, as a multiple of the scenario's own speed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Speed {
    /// As the scenario says.
    #[default]
    Usual,
    /// Twice as fast.
    Double,
    /// Four times as fast.
    Quadruple,
}

impl Speed {
    /// All speeds, slowest first.
    pub const ALL: [Speed; 3] = [Speed::Usual, Speed::Double, Speed::Quadruple];

    /// The multiple.
    pub fn times(self) -> u32 {
        match self {
            Speed::Usual => 1,
            Speed::Double => 2,
            Speed::Quadruple => 4,
        }
    }

    /// In per cent, as the log has it.
    pub fn percent(self) -> u32 {
        self.times() * 100
    }

    /// The next faster one, or the fastest.
    pub fn faster(self) -> Speed {
        match self {
            Speed::Usual => Speed::Double,
            Speed::Double | Speed::Quadruple => Speed::Quadruple,
        }
    }

    /// The next slower one, or the slowest.
    pub fn slower(self) -> Speed {
        match self {
            Speed::Quadruple => Speed::Double,
            Speed::Double | Speed::Usual => Speed::Usual,
        }
    }
}

/// The pace of play.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pace {
    /// House time per wall time of the scenario, per mille.
    pub(super) base_permille: u64,
    /// How fast one plays.
    pub speed: Speed,
    /// The clock stands still.
    pub paused: bool,
    /// What is left over from the last frame, millionths of a ms.
    rest: u64,
}

impl Pace {
    pub(super) fn of(setting: &Setting) -> Pace {
        let base = u64::from(setting.lasts_ms) * 1000 / u64::from(setting.plays_in_ms.max(1));
        Pace { base_permille: base.max(1), ..Pace::default() }
    }

    /// House time in ms that passes in a frame. Nothing is lost to rounding.
    pub(super) fn house_ms(&mut self, frame: Duration) -> u64 {
        let frame = frame.min(LONGEST_FRAME);
        let micros = frame.as_micros() as u64;
        self.rest += micros * self.base_permille * u64::from(self.speed.times());
        let ms = self.rest / 1_000_000;
        self.rest %= 1_000_000;
        ms
    }

    /// House time that a length of wall time takes at the usual speed, ms.
    pub fn house_per_wall(&self, wall_ms: u64) -> u64 {
        wall_ms * self.base_permille / 1000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_of_short_frames_is_as_long_as_one_of_long_ones() {
        let house = |frame_ms: u64| {
            let mut pace = Pace { base_permille: 7_778, ..Pace::default() };
            (0..60_000 / frame_ms).map(|_| pace.house_ms(Duration::from_millis(frame_ms))).sum::<u64>()
        };
        assert_eq!(house(1), house(100));
        assert_eq!(house(16) / 1000, 466);
    }

    #[test]
    fn a_sleep_of_the_machine_does_not_skip_the_shift() {
        let mut pace = Pace { base_permille: 1000, ..Pace::default() };
        assert_eq!(pace.house_ms(Duration::from_secs(3600)), 250);
    }
}
