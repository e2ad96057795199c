//! Where a data folder takes its dates and its randomness from: the machine, or for sample data a seed.
//!
//! Sample data must be the same for the same seed, byte by byte, and tell of weeks that nobody waited for.

use super::chance;
use super::clock;
use super::trouble::Trouble;
use sha2::{Digest, Sha256};
use std::sync::{Arc, Mutex, PoisonError};

/// Ms that go by each time a made-up clock is looked at.
const STEP_MS: u64 = 1_000;

/// See the module.
#[derive(Debug, Clone, Default)]
pub(super) enum Surroundings {
    /// The machine's clock and randomness.
    #[default]
    Real,
    /// Made up from a seed.
    MadeUp(Arc<Mutex<MadeUp>>),
}

/// A clock that goes on by a second whenever it is looked at, and dice that anybody can throw again.
#[derive(Debug)]
pub(super) struct MadeUp {
    now_ms: u64,
    seed: u64,
    drawn: u64,
}

impl PartialEq for Surroundings {
    fn eq(&self, other: &Surroundings) -> bool {
        match (self, other) {
            (Surroundings::Real, Surroundings::Real) => true,
            (Surroundings::MadeUp(a), Surroundings::MadeUp(b)) => Arc::ptr_eq(a, b),
            (Surroundings::Real, Surroundings::MadeUp(_)) | (Surroundings::MadeUp(_), Surroundings::Real) => false,
        }
    }
}

impl Eq for Surroundings {}

impl Surroundings {
    /// From this seed and this date on, ms since 1970.
    pub(super) fn made_up(seed: u64, now_ms: u64) -> Surroundings {
        Surroundings::MadeUp(Arc::new(Mutex::new(MadeUp { now_ms, seed, drawn: 0 })))
    }

    /// Ms since 1970, UTC.
    pub(super) fn now_ms(&self) -> u64 {
        match self {
            Surroundings::Real => clock::now_ms(),
            Surroundings::MadeUp(made_up) => {
                let mut made_up = made_up.lock().unwrap_or_else(PoisonError::into_inner);
                let now_ms = made_up.now_ms;
                made_up.now_ms += STEP_MS;
                now_ms
            }
        }
    }

    /// Random bytes, at most 32.
    ///
    /// # Errors
    /// The system has none to give.
    pub(super) fn bytes<const N: usize>(&self) -> Result<[u8; N], Trouble> {
        const { assert!(N <= 32, "one hash gives so many") };
        match self {
            Surroundings::Real => chance::bytes(),
            Surroundings::MadeUp(made_up) => {
                let mut made_up = made_up.lock().unwrap_or_else(PoisonError::into_inner);
                let hash = Sha256::new_with_prefix(b"coserve sample data\n")
                    .chain_update(made_up.seed.to_be_bytes())
                    .chain_update(made_up.drawn.to_be_bytes())
                    .finalize();
                made_up.drawn += 1;
                Ok(std::array::from_fn(|i| hash[i]))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_up_from_one_seed_is_the_same_each_time() {
        let draw = |seed| {
            let of = Surroundings::made_up(seed, 1_000_000);
            (of.now_ms(), of.now_ms(), of.bytes::<4>().expect("bytes"), of.bytes::<32>().expect("bytes"))
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7).2, draw(8).2);
        assert_eq!((draw(7).0, draw(7).1), (1_000_000, 1_001_000));
    }
}
