//! Intervals that say how sure a figure is.

use super::spread::Spread;
use crate::scenario::model::normal_quantile;
use serde::{Deserialize, Serialize};

/// How sure intervals are, unless said otherwise.
pub const SURE: f64 = 0.95;

/// From one figure to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

impl Interval {
    /// The interval of a mean, by Student's t; of fewer than two figures it is everything.
    pub fn of_mean(spread: &Spread, sure: f64) -> Interval {
        let half = half_width(spread, sure);
        Interval { low: spread.mean - half, high: spread.mean + half }
    }

    /// Wilson's interval of a share, as shares of 0 to 1; of no case at all it is the whole.
    ///
    /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
    pub fn of_share(hits: u64, cases: u64, sure: f64) -> Interval {
        if cases == 0 {
            return Interval { low: 0.0, high: 1.0 };
        }
        Interval::of_share_worth(hits as f64 / cases as f64, cases as f64, sure)
    }

    /// The same of a share of cases that are not independent and worth `n` that are; `n` is above 0 and need not be whole.
    pub fn of_share_worth(share: f64, n: f64, sure: f64) -> Interval {
        let z = normal_quantile(0.5 + sure / 2.0);
        let middle = share + z * z / (2.0 * n);
        let half = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
        let scale = 1.0 + z * z / n;
        // At the ends rounding would leave a trace of what is exactly nothing, or everything.
        let low = if share <= 0.0 { 0.0 } else { ((middle - half) / scale).max(0.0) };
        let high = if share >= 1.0 { 1.0 } else { ((middle + half) / scale).min(1.0) };
        Interval { low, high }
    }

    /// Whether a figure lies outside.
    pub fn excludes(&self, x: f64) -> bool {
        x < self.low || x > self.high
    }
}

/// Half of the width of the interval of a mean; without end of fewer than two figures, which say nothing of it.
pub fn half_width(spread: &Spread, sure: f64) -> f64 {
    if spread.n < 2 { f64::INFINITY } else { t_quantile(0.5 + sure / 2.0, spread.n - 1) * spread.error() }
}

/// The quantile of Student's t with so many degrees of freedom (at least 1), for `p` from one half up to 1.
///
/// One and two degrees have closed forms. Otherwise G. W. Hill, "Algorithm 396: Student's t-quantiles", Communications of
/// the ACM 13, 1970, gives six digits, and Newton's method by the law's exact sum the rest, to about 1e-12; of more degrees
/// than anybody sums up, Hill's digits are as good.
pub fn t_quantile(p: f64, degrees: u64) -> f64 {
    const MOST_SUMMED: u64 = 20_000;
    let mut t = by_hill(p, degrees);
    if (3..=MOST_SUMMED).contains(&degrees) && p < 1.0 - 1e-9 {
        for _ in 0..3 {
            t -= (t_within(t, degrees) - (2.0 * p - 1.0)) / (2.0 * t_density(t, degrees));
        }
    }
    t
}

/// The probability that Student's t lies between `-t` and `t`.
///
/// Source: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 1964, 26.7.3 and 26.7.4.
fn t_within(t: f64, degrees: u64) -> f64 {
    let n = degrees as f64;
    let (sine, square) = (t / (n + t * t).sqrt(), n / (n + t * t));
    let odd = !degrees.is_multiple_of(2);
    // Terms go up in steps of two, from cos or from 1.
    let (mut term, mut sum) = if odd { (square.sqrt(), square.sqrt()) } else { (1.0, 1.0) };
    let mut k = if odd { 3.0 } else { 2.0 };
    while k < n {
        term *= square * (k - 1.0) / k;
        sum += term;
        k += 2.0;
    }
    if odd { std::f64::consts::FRAC_2_PI * (libm::atan(t / n.sqrt()) + sine * sum) } else { sine * sum }
}

fn t_density(t: f64, degrees: u64) -> f64 {
    let n = degrees as f64;
    let scale = libm::lgamma((n + 1.0) / 2.0) - libm::lgamma(n / 2.0) - 0.5 * libm::log(n * std::f64::consts::PI);
    libm::exp(scale - (n + 1.0) / 2.0 * libm::log1p(t * t / n))
}

fn by_hill(p: f64, degrees: u64) -> f64 {
    use std::f64::consts::{FRAC_PI_2, PI};
    let n = degrees.max(1) as f64;
    // Hill speaks of both tails together.
    let tails = (2.0 * (1.0 - p)).clamp(1e-12, 1.0);
    if degrees <= 1 {
        return 1.0 / libm::tan(tails * FRAC_PI_2);
    }
    if degrees == 2 {
        return (2.0 / (tails * (2.0 - tails)) - 2.0).max(0.0).sqrt();
    }
    let a = 1.0 / (n - 0.5);
    let b = 48.0 / (a * a);
    let mut c = ((20_700.0 * a / b - 98.0) * a - 16.0) * a + 96.36;
    let d = ((94.5 / (b + c) - 3.0) / b + 1.0) * (a * PI / 2.0).sqrt() * n;
    let mut x = d * tails;
    let mut y = libm::pow(x, 2.0 / n);
    if y > 0.05 + a {
        x = -normal_quantile(1.0 - tails / 2.0);
        y = x * x;
        if degrees < 5 {
            c += 0.3 * (n - 4.5) * (x + 0.6);
        }
        c += (((0.05 * d * x - 5.0) * x - 7.0) * x - 2.0) * x + b;
        y = (((((0.4 * y + 6.3) * y + 36.0) * y + 94.5) / c - y - 3.0) / b + 1.0) * x;
        y = libm::expm1(a * y * y);
    } else {
        y = ((1.0 / (((n + 6.0) / (n * y) - 0.089 * d - 0.822) * (n + 2.0) * 3.0) + 0.5 / (n + 4.0)) * y - 1.0)
            * (n + 1.0)
            / (n + 2.0)
            + 1.0 / y;
    }
    (n * y).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t_is_that_of_the_tables() {
        // Two-sided 95 % and 99 %, from printed tables.
        let tables = [
            (1, 12.706, 63.657),
            (2, 4.303, 9.925),
            (3, 3.182, 5.841),
            (4, 2.776, 4.604),
            (9, 2.262, 3.250),
            (30, 2.042, 2.750),
            (1000, 1.962, 2.581),
        ];
        for (degrees, t95, t99) in tables {
            assert!((t_quantile(0.975, degrees) - t95).abs() < 2e-3, "{degrees}: {}", t_quantile(0.975, degrees));
            assert!((t_quantile(0.995, degrees) - t99).abs() < 4e-3, "{degrees}: {}", t_quantile(0.995, degrees));
        }
    }

    #[test]
    fn wilson_is_that_of_the_textbook_and_stays_within_0_and_1() {
        let wilson = Interval::of_share(8, 10, 0.95);
        assert!((wilson.low - 0.4902).abs() < 1e-3 && (wilson.high - 0.9433).abs() < 1e-3, "{wilson:?}");
        assert_eq!(Interval::of_share(0, 20, 0.95).low, 0.0);
        assert_eq!(Interval::of_share(20, 20, 0.95).high, 1.0);
        assert!(Interval::of_share(0, 20, 0.95).high > 0.1, "never seen is not impossible");
    }

    #[test]
    fn one_figure_alone_says_nothing_of_the_mean() {
        let one: Spread = [5.0].into_iter().collect();
        assert!(
            !Interval::of_mean(&one, SURE).excludes(0.0) && !Interval::of_mean(&Spread::default(), SURE).excludes(1.0)
        );
        let alike: Spread = [5.0, 5.0].into_iter().collect();
        assert_eq!(Interval::of_mean(&alike, SURE), Interval { low: 5.0, high: 5.0 });
    }

    #[test]
    fn an_interval_of_the_mean_holds_it_as_often_as_it_says() {
        // Three thousand samples of ten from the unit square's even law, drawn from the engine's own stream.
        use rand::Rng;
        let mut dice = crate::engine::Stream::new(11, 0);
        let mut held = 0;
        for _ in 0..3_000 {
            let sample: Spread = (0..10).map(|_| f64::from(dice.next_u32()) / 4_294_967_296.0).collect();
            held += u32::from(!Interval::of_mean(&sample, SURE).excludes(0.5));
        }
        let share = f64::from(held) / 3_000.0;
        assert!((0.935..0.965).contains(&share), "{share}");
    }
}
