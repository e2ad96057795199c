//! The sessions that count, and figures over them.

use super::report::{Change, Estimate, KeyFigure, Of, Share, WeekPoint};
use super::sitting::{Scored, Sitting};
use super::statistics::Clusters;
use crate::lab::{Interval, SURE, Spread};
use std::collections::BTreeMap;

/// A session that counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted<'a> {
    pub(super) sitting: &'a Sitting,
    pub(super) score: &'a Scored,
    /// Index into the scenarios.
    pub(super) scenario: usize,
    /// Which attempt.
    pub(super) attempt: u32,
    /// Week, from 1.
    pub(super) week: u32,
    /// Whether the learner had met an earlier version of the scenario.
    pub(super) knew_earlier: bool,
}

impl<'a> Counted<'a> {
    pub(super) fn learner(&self) -> &'a str {
        self.sitting.learner()
    }

    pub(super) fn house(&self) -> &'a str {
        self.sitting.house()
    }

    /// Experience: how many guests, and their sum.
    pub(super) fn experience(&self) -> Option<(u64, f64)> {
        Some((u64::from(self.score.arrivals), self.score.mean * f64::from(self.score.arrivals)))
    }
}

/// What a session adds to a figure: how many, and their sum. Nothing where it says nothing of it.
pub(super) type Adds<'f> = &'f dyn Fn(&Counted<'_>) -> Option<(u64, f64)>;

/// Whether a figure is a mean, or a share of what is 0 or 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Mean,
    Share,
}

/// A figure: what it adds up, of what, and how its interval is made.
#[derive(Clone, Copy)]
pub(super) struct Figure<'f> {
    pub(super) adds: Adds<'f>,
    pub(super) of: Of,
    pub(super) kind: Kind,
}

/// What can be told of some sessions, and so week by week and of the same learners earlier and later.
pub(super) trait Told {
    /// The figure over these sessions; nothing where they do not tell.
    fn over<'a>(&self, counted: impl Iterator<Item = &'a Counted<'a>>) -> Option<Estimate>;

    /// The same of each learner of whom they tell.
    fn by_learner<'a>(&self, counted: impl Iterator<Item = &'a Counted<'a>>) -> BTreeMap<&'a str, f64>;

    /// The figure with its trend and its change.
    fn key(&self, counted: &[Counted<'_>], weeks: u32) -> KeyFigure {
        let trend = (1..=weeks).map(|week| {
            let estimate = self.over(counted.iter().filter(|c| c.week == week));
            WeekPoint { week, estimate }
        });
        KeyFigure { estimate: self.over(counted.iter()), trend: trend.collect(), change: self.change(counted, weeks) }
    }

    /// From the first weeks to the last ones.
    fn change(&self, counted: &[Counted<'_>], weeks: u32) -> Option<Change> {
        let (from, to) = ends(weeks)?;
        let within = |(a, b): (u32, u32)| self.by_learner(counted.iter().filter(move |c| (a..=b).contains(&c.week)));
        let difference = paired(&within(from), &within(to))?;
        Some(Change { difference, from, to })
    }
}

impl Told for Figure<'_> {
    fn over<'a>(&self, counted: impl Iterator<Item = &'a Counted<'a>>) -> Option<Estimate> {
        let clusters = self.clusters(counted);
        let interval = match self.kind {
            Kind::Mean => clusters.interval(),
            Kind::Share => clusters.share_interval(),
        };
        let value = clusters.mean()?;
        Some(estimate(value, interval, clusters.n(), self.of, clusters.learners()))
    }

    fn by_learner<'a>(&self, counted: impl Iterator<Item = &'a Counted<'a>>) -> BTreeMap<&'a str, f64> {
        self.clusters(counted).means().collect()
    }
}

impl Figure<'_> {
    fn clusters<'a>(&self, counted: impl Iterator<Item = &'a Counted<'a>>) -> Clusters<'a> {
        let mut clusters = Clusters::default();
        for one in counted {
            if let Some((n, sum)) = (self.adds)(one) {
                clusters.add(one.learner(), n, sum);
            }
        }
        clusters
    }
}

/// The first and the last weeks that are compared; nothing of a single week.
pub(super) fn ends(weeks: u32) -> Option<((u32, u32), (u32, u32))> {
    match weeks {
        0 | 1 => None,
        2 | 3 => Some(((1, 1), (weeks, weeks))),
        _ => Some(((1, 2), (weeks - 1, weeks))),
    }
}

/// Later less earlier over those who are in both, by Student's t; nothing of fewer than two.
pub(super) fn paired(earlier: &BTreeMap<&str, f64>, later: &BTreeMap<&str, f64>) -> Option<Estimate> {
    let both = earlier.iter().filter_map(|(learner, before)| Some(later.get(learner)? - before));
    let spread: Spread = both.collect();
    (spread.n >= 2).then(|| mean_of(&spread))
}

/// The mean of one figure a learner, by Student's t.
pub(super) fn mean_of(spread: &Spread) -> Estimate {
    let interval = (spread.n >= 2).then(|| Interval::of_mean(spread, SURE));
    estimate(spread.mean, interval, spread.n, Of::Learners, u32::try_from(spread.n).unwrap_or(u32::MAX))
}

pub(super) fn estimate(value: f64, interval: Option<Interval>, n: u64, of: Of, learners: u32) -> Estimate {
    Estimate { value, low: interval.map(|i| i.low), high: interval.map(|i| i.high), n, of, learners }
}

/// So many of so many.
pub(super) fn share(hits: usize, n: usize) -> Share {
    let interval = (n > 0).then(|| Interval::of_share(hits as u64, n as u64, SURE));
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Share { hits: count(hits), n: count(n), low: interval.map(|i| i.low), high: interval.map(|i| i.high) }
}
