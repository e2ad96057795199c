//! Who acts next: one wake time per entity, the earliest first, ties by entity.
//!
//! A house has a handful of customers at a time, and slots of those who left are used again, so a scan over a flat list
//! beats any heap or tournament at these sizes.

use super::time::Tick;

/// Wake times: the house, the trainee, then one per customer slot.
#[derive(Debug, Clone)]
pub(super) struct Agenda {
    /// Per entry: wake time, and the order among entries of the same time.
    entries: Vec<(Tick, u64)>,
}

/// Entry of the house.
pub(super) const HOUSE: usize = 0;
/// Entry of the trainee.
pub(super) const TRAINEE: usize = 1;
/// Entry of customer slot 0.
pub(super) const FIRST_SLOT: usize = 2;

impl Agenda {
    pub(super) fn new() -> Agenda {
        Agenda { entries: vec![(Tick::NEVER, 0), (Tick::NEVER, 1)] }
    }

    /// Sets an entry's wake time; `order` ranks it among entries of the same time.
    pub(super) fn set(&mut self, entry: usize, at: Tick, order: u64) {
        if entry >= self.entries.len() {
            self.entries.resize(entry + 1, (Tick::NEVER, u64::MAX));
        }
        self.entries[entry] = (at, order);
    }

    /// The entry that wakes first, with its time.
    pub(super) fn next(&self) -> (usize, Tick) {
        let mut best = 0;
        let mut key = self.entries[0];
        for (i, entry) in self.entries.iter().enumerate().skip(1) {
            if *entry < key {
                best = i;
                key = *entry;
            }
        }
        (best, key.0)
    }
}
