//! What a person counts on about the service or thing that was touched: how good it is, and how soon it comes.
//!
//! A time is counted from the moment a need was felt to the moment the service met it in full. In time, a level stands
//! as it is. Late, it is at most what was counted on (W), less `experience.late_fall` for each time over:
//! `min(level, W - late_fall * (waited - within) / within)`, never below nothing. So a little late is still put up with,
//! being in the tolerance zone, and nothing late is a gain.

use crate::engine::About;
use crate::scenario::model::{ExpectationId, ExpectationOf, Factor, House, NeedId, Person, ServiceId};

/// One expectation of a person.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted {
    pub(super) id: ExpectationId,
    pub(super) factor: Factor,
    of: ExpectationOf,
    /// Level counted on, 0 to 1.
    level: Option<f64>,
    /// Time counted on, ms.
    within_ms: Option<f64>,
}

/// Everything one person counts on.
pub(super) fn all(house: &House, person: &Person) -> Vec<Counted> {
    let of = |id: &ExpectationId| {
        let e = &house.expectations[id.index()];
        let level = e.level.map(|level| f64::from(level) / 1000.0);
        Counted { id: *id, factor: e.factor, of: e.of, level, within_ms: e.within_ms.map(f64::from) }
    };
    person.counts_on.iter().map(of).collect()
}

/// What of it bears on one touch: the highest level, the shortest time.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Bearing {
    level: Option<(f64, Counted)>,
    time: Option<(f64, Counted)>,
}

impl Bearing {
    /// Looks it up; `services` are those that meet a need.
    pub(super) fn on<'a>(about: About, list: &[Counted], services: impl Fn(NeedId) -> &'a [ServiceId]) -> Bearing {
        let mut bearing = Bearing::default();
        for c in list {
            let touched = match (about, c.of) {
                (About::Service(s) | About::Met(s, _), ExpectationOf::Service(of)) => s == of,
                (About::Need(n), ExpectationOf::Service(of)) => services(n).contains(&of),
                (About::Thing(t), ExpectationOf::Thing(of)) => t == of,
                _ => false,
            };
            if !touched {
                continue;
            }
            bearing.level = better(bearing.level, c.level.map(|level| (level, *c)), |new, old| new > old);
            bearing.time = better(bearing.time, c.within_ms.map(|ms| (ms, *c)), |new, old| new < old);
        }
        bearing
    }

    /// The level counted on, where one is.
    pub(super) fn level(&self) -> Option<f64> {
        self.level.map(|(level, _)| level)
    }

    /// How many times over the time counted on was, 0 in time, or where no time or no waiting is known.
    pub(super) fn late(&self, waited_ms: Option<u32>) -> f64 {
        match (self.time, waited_ms) {
            (Some((within, _)), Some(waited)) => ((f64::from(waited) - within) / within.max(1.0)).max(0.0),
            (Some(_), None) | (None, Some(_) | None) => 0.0,
        }
    }

    /// The expectation a touch is named by: of the time if it was exceeded, else of the level, else of the time.
    pub(super) fn named(&self, late: f64) -> Option<Counted> {
        let time = self.time.map(|(_, c)| c);
        let level = self.level.map(|(_, c)| c);
        if late > 0.0 { time } else { level.or(time) }
    }
}

/// The more demanding of two; the first of equals.
fn better(
    old: Option<(f64, Counted)>,
    new: Option<(f64, Counted)>,
    demands_more: fn(f64, f64) -> bool,
) -> Option<(f64, Counted)> {
    match (old, new) {
        (Some(old), Some(new)) => Some(if demands_more(new.0, old.0) { new } else { old }),
        (old, new) => old.or(new),
    }
}
