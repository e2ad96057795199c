//! Mean and variance of a stream of figures, taken in one at a time, and quantiles of a list.
//!
//! The order of taking in is part of the result: runs are folded by their number, so that any split of the work gives
//! the same bits, and a saved state goes on as if it had never stopped.

use serde::{Deserialize, Serialize};

/// Mean and variance so far.
///
/// Source: B. P. Welford, "Note on a method for calculating corrected sums of squares and products", 1962.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Spread {
    /// How many figures.
    pub n: u64,
    /// Their mean; 0 of none.
    pub mean: f64,
    /// Their summed squared distance from it.
    pub squares: f64,
}

impl Spread {
    /// Takes in one figure.
    pub fn add(&mut self, x: f64) {
        self.n += 1;
        let off = x - self.mean;
        self.mean += off / self.n as f64;
        self.squares += off * (x - self.mean);
    }

    /// Sample variance; 0 of fewer than two.
    pub fn variance(&self) -> f64 {
        if self.n < 2 { 0.0 } else { self.squares / (self.n - 1) as f64 }
    }

    /// Sample standard deviation.
    pub fn deviation(&self) -> f64 {
        self.variance().sqrt()
    }

    /// Standard error of the mean; 0 of none.
    pub fn error(&self) -> f64 {
        if self.n == 0 { 0.0 } else { (self.variance() / self.n as f64).sqrt() }
    }
}

impl FromIterator<f64> for Spread {
    fn from_iter<I: IntoIterator<Item = f64>>(figures: I) -> Spread {
        let mut spread = Spread::default();
        figures.into_iter().for_each(|x| spread.add(x));
        spread
    }
}

/// The quantile `q` (0 to 1) of a sorted list, between neighbours in proportion; 0 of none.
///
/// Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", 1996, definition 7.
pub fn quantile(sorted: &[f64], q: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    let at = q.clamp(0.0, 1.0) * last as f64;
    let below = at.floor() as usize;
    let above = (below + 1).min(last);
    sorted[below] + (at - below as f64) * (sorted[above] - sorted[below])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mean_and_variance_are_those_of_the_textbook() {
        let spread: Spread = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0].into_iter().collect();
        assert_eq!((spread.n, spread.mean), (8, 5.0));
        assert!((spread.variance() - 32.0 / 7.0).abs() < 1e-12);
        assert_eq!(Spread::default().error(), 0.0);
        assert_eq!([3.0].into_iter().collect::<Spread>().variance(), 0.0);
    }

    #[test]
    fn quantiles_lie_between_their_neighbours() {
        let list = [1.0, 2.0, 3.0, 4.0];
        assert_eq!([0.0, 0.25, 0.5, 1.0].map(|q| quantile(&list, q)), [1.0, 1.75, 2.5, 4.0]);
        assert_eq!(quantile(&[], 0.5), 0.0);
    }
}
