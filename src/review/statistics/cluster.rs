//! Means and shares over guests or sessions, with intervals over learners.

use crate::lab::{Interval, SURE, t_quantile};
use std::collections::BTreeMap;

/// Figures, learner by learner.
#[derive(Debug, Clone, Default)]
pub(in crate::review) struct Clusters<'a> {
    /// Per learner: how many figures, and their sum.
    of: BTreeMap<&'a str, (f64, f64)>,
    n: u64,
}

impl<'a> Clusters<'a> {
    /// Takes in so many figures of a learner with this sum.
    pub(in crate::review) fn add(&mut self, learner: &'a str, n: u64, sum: f64) {
        if n > 0 {
            let of = self.of.entry(learner).or_default();
            *of = (of.0 + n as f64, of.1 + sum);
            self.n += n;
        }
    }

    /// How many figures.
    pub(in crate::review) fn n(&self) -> u64 {
        self.n
    }

    /// How many learners.
    pub(in crate::review) fn learners(&self) -> u32 {
        u32::try_from(self.of.len()).unwrap_or(u32::MAX)
    }

    /// Their mean; nothing of none.
    pub(in crate::review) fn mean(&self) -> Option<f64> {
        let sum: f64 = self.of.values().map(|(_, sum)| sum).sum();
        (self.n > 0).then(|| sum / self.n as f64)
    }

    /// The mean of each learner.
    pub(in crate::review) fn means(&self) -> impl Iterator<Item = (&'a str, f64)> + '_ {
        self.of.iter().map(|(learner, (n, sum))| (*learner, sum / n))
    }

    /// The standard error of the mean, over learners as clusters; nothing of fewer than two.
    ///
    /// `sqrt(G/(G-1) sum_g (sum_i (x_i - m))^2) / N`. Source: C. Hansen, "Asymptotic properties of a robust variance
    /// matrix estimator for panel data when T is large", Journal of Econometrics 141, 2007; with the correction for few
    /// clusters that Stata calls `G/(G-1)`.
    pub(in crate::review) fn error(&self) -> Option<f64> {
        let (mean, clusters) = (self.mean()?, self.of.len() as f64);
        if self.of.len() < 2 {
            return None;
        }
        let off = |(n, sum): &(f64, f64)| (sum - n * mean) * (sum - n * mean);
        Some((clusters / (clusters - 1.0) * self.of.values().map(off).sum::<f64>()).sqrt() / self.n as f64)
    }

    /// The interval of the mean, by Student's t on one degree less than there are learners.
    pub(in crate::review) fn interval(&self) -> Option<Interval> {
        let (mean, error) = (self.mean()?, self.error()?);
        let half = t_quantile(0.5 + SURE / 2.0, self.of.len() as u64 - 1) * error;
        Some(Interval { low: mean - half, high: mean + half })
    }

    /// The interval of the mean where the figures are 0 or 1: Wilson's, with as many cases as the clustered error is
    /// worth, `min(N, p (1 - p) / SE^2)`. Where all are alike there is no error to go by, and every learner is one case.
    ///
    /// Source of the effective size: L. Kish, "Survey Sampling", 1965.
    pub(in crate::review) fn share_interval(&self) -> Option<Interval> {
        let (share, error) = (self.mean()?, self.error()?);
        let alike = share <= 0.0 || share >= 1.0 || error == 0.0;
        let worth = if alike { self.of.len() as f64 } else { share * (1.0 - share) / (error * error) };
        Some(Interval::of_share_worth(share, worth.min(self.n as f64), SURE))
    }
}
