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
    /// The mean of a sample and an interval of `width` standard errors to each side. A sample of one has no interval:
    /// it is unbounded, so that nothing can be concluded from it.
    pub(super) fn of_mean(sample: &[f64], width: f64) -> Interval {
        let Some((mean, deviation)) = spread(sample) else { return Interval::default() };
        let half = width * deviation / libm::sqrt(sample.len() as f64);
        Interval { mean, low: mean - half, high: mean + half }
    }

    /// The mean of a sample and the range in which one more run falls nineteen times out of twenty: its own quantiles.
    pub(super) fn of_runs(sample: &[f64]) -> Interval {
        let Some((mean, _)) = spread(sample) else { return Interval::default() };
        let mut sorted = sample.to_vec();
        sorted.sort_by(f64::total_cmp);
        let at = |share: f64| sorted[((sorted.len() - 1) as f64 * share) as usize];
        Interval { mean, low: at(0.025), high: sorted[sorted.len() - 1 - ((sorted.len() - 1) as f64 * 0.025) as usize] }
    }

    /// Whether a value lies inside.
    pub fn holds(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }
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

    #[test]
    fn an_interval_is_as_wide_as_the_sample_says() {
        let sample = [1.0, 2.0, 3.0, 4.0];
        let of = Interval::of_mean(&sample, 2.0);
        // Variance 5/3, four runs: two standard errors are 2 * sqrt(5/12).
        assert_eq!(of.mean, 2.5);
        assert!((of.high - of.mean - 2.0 * libm::sqrt(5.0 / 12.0)).abs() < 1e-12);
        assert_eq!(Interval::of_mean(&[3.0; 5], 2.0), Interval { mean: 3.0, low: 3.0, high: 3.0 });
        assert_eq!(Interval::of_mean(&[3.0], 2.0).low, f64::NEG_INFINITY);
    }

    #[test]
    fn a_range_of_runs_holds_nearly_all_of_them() {
        let sample: Vec<f64> = (0..100).map(f64::from).collect();
        let of = Interval::of_runs(&sample);
        assert_eq!(sample.iter().filter(|x| of.holds(**x)).count(), 96);
    }
}
