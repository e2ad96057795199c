//! Alternatives race by successive halving: all run on a few futures, the better half on more, until one is left.
//!
//! Jamieson and Talwalkar, "Non-stochastic best arm identification and hyperparameter optimization", AISTATS 2016. The
//! value that won it the race is no estimate of its worth (the best of many is partly luck): whoever wants that runs the
//! winner on futures that the race has not used.

/// The winner of `n` alternatives. `value` runs one of them on a future; every survivor runs on the same futures, so
/// that their differences are theirs and not luck's. About `budget` runs are spent, at least one for each.
pub(super) fn race(n: usize, budget: usize, value: &dyn Fn(usize, usize) -> f64) -> Option<usize> {
    let mut left: Vec<(usize, f64)> = (0..n).map(|i| (i, 0.0)).collect();
    let rounds = usize::BITS as usize - n.leading_zeros() as usize;
    let mut futures = 0;
    while left.len() > 1 {
        let more = (budget / (rounds.max(1) * left.len())).max(1);
        for (i, sum) in &mut left {
            *sum += (futures..futures + more).map(|future| value(*i, future)).sum::<f64>();
        }
        futures += more;
        // The first of equals stays: the order of the alternatives is fixed.
        left.sort_by(|(a, x), (b, y)| y.total_cmp(x).then(a.cmp(b)));
        left.truncate(left.len().div_ceil(2));
    }
    left.first().map(|(i, _)| *i)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Stream;
    use rand::Rng;

    /// Noise around an alternative's own worth.
    fn noisy(worth: f64, i: usize, future: usize) -> f64 {
        let mut dice = Stream::new(i as u64 + 1, future as u32);
        worth + (f64::from(dice.next_u32()) / f64::from(u32::MAX) - 0.5) * 4.0
    }

    #[test]
    fn the_best_wins_though_every_run_is_noisy() {
        let worth = |i: usize| if i == 17 { 2.0 } else { i as f64 / 40.0 };
        assert_eq!(race(40, 1_000, &|i, future| noisy(worth(i), i, future)), Some(17));
    }

    #[test]
    fn the_first_of_equals_wins_and_nobody_wins_alone_in_an_empty_field() {
        assert_eq!(race(9, 100, &|_, _| 1.0), Some(0));
        assert_eq!(race(1, 100, &|_, _| unreachable!("one alone need not run")), Some(0));
        assert_eq!(race(0, 100, &|_, _| 0.0), None);
    }
}
