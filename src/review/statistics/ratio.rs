//! A ratio of sums over sessions, with its interval over learners.

use crate::lab::{Interval, SURE, t_quantile};
use std::collections::BTreeMap;

/// What is divided and what it is divided by, learner by learner.
#[derive(Debug, Clone, Default)]
pub(in crate::review) struct Ratio<'a> {
    of: BTreeMap<&'a str, (f64, f64)>,
}

impl<'a> Ratio<'a> {
    /// Takes in a part `a` of a learner, and what it is a part of.
    pub(in crate::review) fn add(&mut self, learner: &'a str, a: f64, b: f64) {
        let of = self.of.entry(learner).or_default();
        *of = (of.0 + a, of.1 + b);
    }

    /// How many learners.
    pub(in crate::review) fn learners(&self) -> u32 {
        u32::try_from(self.of.len()).unwrap_or(u32::MAX)
    }

    /// Both sums.
    pub(in crate::review) fn sums(&self) -> (f64, f64) {
        self.of.values().fold((0.0, 0.0), |sum, of| (sum.0 + of.0, sum.1 + of.1))
    }

    /// Both sums of each learner.
    pub(in crate::review) fn each(&self) -> impl Iterator<Item = (&'a str, (f64, f64))> + '_ {
        self.of.iter().map(|(learner, of)| (*learner, *of))
    }

    /// The ratio `R` of the sums with its interval over learners as clusters, by the delta method and Student's t on one
    /// degree less than there are learners; no interval of fewer than two. Its second sum must not be 0.
    ///
    /// `SE = sqrt(G/(G-1) sum_g (a_g - R b_g)^2) / sum b`. Source: W. G. Cochran, "Sampling Techniques", 3rd edition,
    /// 1977, chapter 6: the variance of a ratio of sums over clusters.
    pub(in crate::review) fn told(&self) -> (f64, Option<Interval>) {
        let ((a, b), clusters) = (self.sums(), self.of.len());
        let ratio = a / b;
        if clusters < 2 {
            return (ratio, None);
        }
        let off = |(a, b): &(f64, f64)| (a - ratio * b) * (a - ratio * b);
        let g = clusters as f64;
        let error = (g / (g - 1.0) * self.of.values().map(off).sum::<f64>()).sqrt() / b.abs();
        let half = t_quantile(0.5 + SURE / 2.0, clusters as u64 - 1) * error;
        (ratio, Some(Interval { low: ratio - half, high: ratio + half }))
    }
}
