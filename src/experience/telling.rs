//! How many others are told: the negative binomial law, by inversion.
//!
//! Mean `m` and shape `k`: `P(n) = Gamma(n+k) / (n! Gamma(k)) * (k/(k+m))^k * (m/(k+m))^n`, by its recurrence. Inversion
//! gives one count per uniform number, never falling with it: paired runs stay comparable.

/// Beyond this nobody is counted: under the shipped figures the chance is below 1e-20.
const MOST: u32 = 1000;

/// The law of one mean and shape.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Telling {
    shape: f64,
    /// `m / (k + m)`.
    ratio: f64,
    /// `P(0)`.
    none: f64,
}

impl Telling {
    pub(super) fn new(mean: f64, shape: f64) -> Telling {
        Telling { shape, ratio: mean / (shape + mean), none: libm::pow(shape / (shape + mean), shape) }
    }

    /// The count at quantile `u` in (0, 1).
    pub(super) fn at(&self, u: f64) -> u32 {
        let (mut n, mut p) = (0, self.none);
        let mut up_to = p;
        while up_to < u && n < MOST {
            p = self.next(n, p);
            n += 1;
            up_to += p;
        }
        n
    }

    /// `P(n + 1)` from `P(n)`.
    fn next(&self, n: u32, p: f64) -> f64 {
        p * self.ratio * (f64::from(n) + self.shape) / (f64::from(n) + 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The law written out with log-gamma, independent of the recurrence.
    fn pmf(mean: f64, k: f64, n: u32) -> f64 {
        let n = f64::from(n);
        libm::exp(
            libm::lgamma(n + k) - libm::lgamma(n + 1.0) - libm::lgamma(k)
                + k * libm::log(k / (k + mean))
                + n * libm::log(mean / (k + mean)),
        )
    }

    #[test]
    fn inversion_follows_the_written_out_law() {
        for (mean, k) in [(10.0, 0.6), (5.0, 0.6), (1.5, 0.6), (3.0, 2.0)] {
            let law = Telling::new(mean, k);
            let (mut p, mut below) = (law.none, 0.0);
            for n in 0..120 {
                let exact = pmf(mean, k, n);
                assert!((p - exact).abs() < 1e-12, "P({n}) of mean {mean}: {p} against {exact}");
                if exact > 1e-9 {
                    assert_eq!(law.at(below + exact / 2.0), n, "the middle of the step of {n}");
                }
                below += exact;
                p = law.next(n, p);
            }
        }
    }

    #[test]
    fn of_the_unhappy_fifteen_in_a_hundred_tell_more_than_twenty() {
        let over: f64 = 1.0 - (0..=20).map(|n| pmf(10.0, 0.6, n)).sum::<f64>();
        assert!((over - 0.152).abs() < 0.001, "{over}");
        assert_eq!(Telling::new(10.0, 0.6).at(1.0 - over - 1e-9), 20);
        assert_eq!(Telling::new(10.0, 0.6).at(1.0 - over + 1e-9), 21);
    }
}
