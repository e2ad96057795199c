//! Correlation, and how sure it is.

use super::Z;
use crate::lab::Interval;

/// Pearson's coefficient of pairs; of a figure that is 0 or 1 with another it is the point-biserial one. Nothing where one
/// of the two does not vary.
pub(in crate::review) fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let n = pairs.len() as f64;
    let (x, y) = pairs.iter().fold((0.0, 0.0), |sums, (x, y)| (sums.0 + x / n, sums.1 + y / n));
    let mut sums = (0.0, 0.0, 0.0);
    for (a, b) in pairs {
        let (a, b) = (a - x, b - y);
        sums = (sums.0 + a * a, sums.1 + b * b, sums.2 + a * b);
    }
    // What differs by rounding alone does not vary.
    let varies = |squares: f64| squares > 1e-12 * n.max(1.0);
    (varies(sums.0) && varies(sums.1)).then(|| (sums.2 / (sums.0 * sums.1).sqrt()).clamp(-1.0, 1.0))
}

/// The interval of a correlation over `n` pairs, `tanh(atanh r +- z/sqrt(n-3))`; nothing of fewer than four. For a figure
/// that is 0 or 1 it is approximate.
///
/// Source: R. A. Fisher, "On the probable error of a coefficient of correlation deduced from a small sample", 1921.
pub(in crate::review) fn fisher(r: f64, n: usize) -> Option<Interval> {
    if n < 4 {
        return None;
    }
    let (middle, half) = (libm::atanh(r), Z / ((n - 3) as f64).sqrt());
    Some(Interval { low: libm::tanh(middle - half), high: libm::tanh(middle + half) })
}
