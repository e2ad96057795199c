//! Runs in parallel, in batches with fixed ends, handed on in the order of their numbers.
//!
//! Which thread plays which run never shows: a batch is put back in order before anything is made of it, and whoever
//! stops stops between batches, at the same run on every machine.

use rayon::prelude::*;
use std::fmt;

/// Runs of one batch. Whoever stops by what has come out so far stops at a multiple of this.
pub const BATCH: u64 = 100;

/// How far many runs have come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// Runs done.
    pub done: u64,
    /// Runs wanted, as far as can be said now.
    pub wanted: u64,
}

/// Whoever waits for many runs: is told how far they are, and may call them off.
pub trait Onlooker: Sync {
    /// Runs have been done.
    fn progress(&self, progress: Progress);

    /// Whether to stop as soon as may be. What is done so far is kept.
    fn called_off(&self) -> bool;
}

/// Nobody looks on.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nobody;

impl Onlooker for Nobody {
    fn progress(&self, _: Progress) {}

    fn called_off(&self) -> bool {
        false
    }
}

/// The threads that play.
pub struct Crew(rayon::ThreadPool);

impl fmt::Debug for Crew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Crew").field(&self.0.current_num_threads()).finish()
    }
}

impl Crew {
    /// So many threads; as many as there are cores if none is said.
    ///
    /// # Errors
    /// The system does not give so many.
    pub fn of(jobs: Option<usize>) -> Result<Crew, String> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.unwrap_or(0)).build();
        pool.map(Crew).map_err(|why| why.to_string())
    }

    /// Does the jobs `from..to`, and gives their results in order: all of them, or if it was called off meanwhile, those
    /// before the first that was not begun.
    pub(super) fn do_all<T: Send>(
        &self,
        (from, to): (u64, u64),
        onlooker: &dyn Onlooker,
        job: impl Fn(u64) -> T + Sync,
    ) -> Vec<T> {
        let done: Vec<Option<T>> = self.0.install(|| {
            let all = from..to;
            all.into_par_iter().map(|n| (!onlooker.called_off()).then(|| job(n))).collect()
        });
        done.into_iter().map_while(|one| one).collect()
    }
}

/// Where the batch that begins at run `at` ends, with `most` runs in all.
pub(super) fn end_of_batch(at: u64, most: u64) -> u64 {
    ((at / BATCH + 1) * BATCH).min(most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};

    struct After(AtomicU64);

    impl Onlooker for After {
        fn progress(&self, _: Progress) {}
        fn called_off(&self) -> bool {
            self.0.fetch_sub(1, Ordering::SeqCst) == 0
        }
    }

    #[test]
    fn results_come_in_order_for_any_number_of_threads() {
        for jobs in [1, 2, 5] {
            let crew = Crew::of(Some(jobs)).expect("threads");
            assert_eq!(crew.do_all((3, 60), &Nobody, |n| n * 2), (3..60).map(|n| n * 2).collect::<Vec<u64>>());
        }
    }

    #[test]
    fn what_is_done_when_it_is_called_off_has_no_gap() {
        let crew = Crew::of(Some(1)).expect("a thread");
        let done = crew.do_all((0, 50), &After(AtomicU64::new(20)), |n| n);
        assert!(done.len() < 50, "one of the jobs was not begun");
        assert_eq!(done, (0..done.len() as u64).collect::<Vec<u64>>());
    }

    #[test]
    fn batches_end_where_they_always_end() {
        assert_eq!([0, 99, 100, 250].map(|at| end_of_batch(at, 1_000)), [100, 100, 200, 300]);
        assert_eq!(end_of_batch(250, 270), 270);
    }
}
