//! A mean with an interval around it.

use serde::Serialize;

/// A mean of runs and how far it can be trusted, in points.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Interval {
    /// The mean.
    pub mean: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Interval {
    /// The mean of a sample and an interval of `width` standard errors to each side, of more where the runs are few. A
    /// sample of one has no interval: it is unbounded, so that nothing can be concluded from it.
    pub(super) fn of_mean(sample: &[f64], width: f64) -> Interval {
        let Some((mean, deviation)) = spread(sample) else { return Interval::default() };
        let half = surely(width, sample.len()) * deviation / libm::sqrt(sample.len() as f64);
        Interval { mean, low: mean - half, high: mean + half }
    }

    /// The mean of a sample and the range in which one more run falls nineteen times out of twenty: between two of the
    /// runs in order of size, whatever their law (Wilks, "Determination of sample sizes for setting tolerance limits",
    /// 1941). With too few runs for that, as if they were normal.
    pub(super) fn of_runs(sample: &[f64]) -> Interval {
        let Some((mean, deviation)) = spread(sample) else { return Interval::default() };
        let n = sample.len();
        // One more run is as likely in each of the n + 1 gaps between the runs.
        let rank = ((n + 1) as f64 * TAIL) as usize;
        if rank == 0 {
            let half = student(n - 1) * deviation * libm::sqrt(1.0 + 1.0 / n as f64);
            return Interval { mean, low: mean - half, high: mean + half };
        }
        let mut sorted = sample.to_vec();
        sorted.sort_by(f64::total_cmp);
        Interval { mean, low: sorted[rank - 1], high: sorted[n - rank] }
    }

    /// Whether a value lies inside.
    pub fn holds(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }
}

/// Chance to fall below a range, and to fall above it.
const TAIL: f64 = 0.025;

/// Standard errors that an interval of so many runs is wide to each side: `width`, and where the runs are few as many as
/// hold in nineteen cases out of twenty.
pub(super) fn surely(width: f64, runs: usize) -> f64 {
    width.max(student(runs.saturating_sub(1)))
}

/// Student's t that is exceeded once in forty, to three figures from three degrees of freedom on: the expansion around
/// the normal law in Abramowitz and Stegun, 26.7.5. Infinite without any.
fn student(freedom: usize) -> f64 {
    const NORMAL: f64 = 1.959_963_984_540_054;
    let (n, z) = (freedom as f64, NORMAL);
    let square = z * z;
    let terms = [
        z * (square + 1.0) / 4.0,
        z * ((5.0 * square + 16.0) * square + 3.0) / 96.0,
        z * (((3.0 * square + 19.0) * square + 17.0) * square - 15.0) / 384.0,
        z * ((((79.0 * square + 776.0) * square + 1482.0) * square - 1920.0) * square - 945.0) / 92_160.0,
    ];
    terms.iter().rev().fold(0.0, |sum, term| (sum + term) / n) + z
}

/// Mean and standard deviation.
pub(super) fn spread(sample: &[f64]) -> Option<(f64, f64)> {
    let n = sample.len() as f64;
    if sample.is_empty() {
        return None;
    }
    let mean = sample.iter().sum::<f64>() / n;
    if sample.len() == 1 {
        return Some((mean, f64::INFINITY));
    }
    let square = sample.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>();
    Some((mean, libm::sqrt(square / (n - 1.0))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Stream;
    use rand::Rng;

    #[test]
    fn an_interval_is_as_wide_as_the_sample_says() {
        let sample: Vec<f64> = (0..100).map(|i| f64::from(i % 2)).collect();
        let of = Interval::of_mean(&sample, 2.0);
        // Variance 25/99, a hundred runs.
        assert_eq!(of.mean, 0.5);
        assert!((of.high - of.mean - 2.0 * libm::sqrt(25.0 / 99.0 / 100.0)).abs() < 1e-12);
        assert_eq!(Interval::of_mean(&[3.0; 5], 2.0), Interval { mean: 3.0, low: 3.0, high: 3.0 });
        assert_eq!(Interval::of_mean(&[3.0], 2.0).low, f64::NEG_INFINITY);
    }

    #[test]
    fn few_runs_make_an_interval_wider_by_as_much_as_student_found() {
        // Any table of Student's distribution, 97.5 %.
        for (freedom, known) in [(3, 3.182), (5, 2.571), (9, 2.262), (11, 2.201), (31, 2.040), (47, 2.012)] {
            assert!((student(freedom) - known).abs() < 0.004, "{freedom}: {}", student(freedom));
        }
        assert_eq!((surely(2.0, 12) * 100.0).round(), 220.0);
        assert_eq!(surely(2.5, 12), 2.5);
        assert_eq!(surely(2.0, 1), f64::INFINITY);
    }

    /// Twelve throws summed are as good as normal; squared they are as lopsided as a rare loss.
    fn throw(dice: &mut Stream, lopsided: bool) -> f64 {
        let sum: f64 = (0..12).map(|_| f64::from(dice.next_u32()) / f64::from(u32::MAX) - 0.5).sum();
        if lopsided { -sum * sum } else { sum }
    }

    /// How often one more run lies in the range of so many runs, of two thousand times.
    fn covered(runs: usize, lopsided: bool) -> f64 {
        const TIMES: u32 = 2_000;
        let holds = |i: &u32| {
            let mut dice = Stream::new(runs as u64, *i);
            let sample: Vec<f64> = (0..runs).map(|_| throw(&mut dice, lopsided)).collect();
            Interval::of_runs(&sample).holds(throw(&mut dice, lopsided))
        };
        f64::from((0..TIMES).filter(holds).count() as u32) / f64::from(TIMES)
    }

    #[test]
    fn one_more_run_lies_in_the_range_nineteen_times_out_of_twenty() {
        // Two thousand times one in twenty: a standard error of half a per cent. The ends lie on runs, so that the share
        // is a multiple of 2 / (n + 1) and at least as large: 95.9 % of 48.
        for (runs, lopsided) in [(12, false), (38, false), (48, false), (48, true), (200, true)] {
            let share = covered(runs, lopsided);
            assert!((0.935..0.975).contains(&share), "{runs} runs, lopsided {lopsided}: {share}");
        }
    }
}
