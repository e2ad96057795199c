//! A slope by least squares, with a level of its own for each group: how much a doubling of attempts brings.

use crate::lab::{Interval, SURE, t_quantile};
use std::collections::BTreeMap;

/// A slope and its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::review) struct Line {
    /// The slope.
    pub(in crate::review) slope: f64,
    /// Its interval.
    pub(in crate::review) interval: Interval,
}

/// Points less the mean of their group, and how many groups there are.
fn centred<G: Ord>(points: impl Iterator<Item = (G, f64, f64)>) -> (Vec<(f64, f64)>, usize) {
    let points: Vec<(G, f64, f64)> = points.collect();
    let mut means: BTreeMap<&G, (f64, f64, f64)> = BTreeMap::new();
    for (group, x, y) in &points {
        let of = means.entry(group).or_default();
        *of = (of.0 + 1.0, of.1 + x, of.2 + y);
    }
    let less = |(group, x, y): &(G, f64, f64)| {
        let (n, sum_x, sum_y) = means[group];
        (x - sum_x / n, y - sum_y / n)
    };
    let groups = means.len();
    (points.iter().map(less).collect(), groups)
}

fn fit(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    let squares: f64 = points.iter().map(|(x, _)| x * x).sum();
    let slope = points.iter().map(|(x, y)| x * y).sum::<f64>() / squares;
    (squares > 1e-9).then_some((slope, squares))
}

/// The slope `b` of `y = a_group + b x`, by Student's t on `n - groups - 1` degrees. Nothing without a degree of freedom
/// or where `x` does not vary within any group.
///
/// Source: any textbook of the analysis of covariance.
pub(in crate::review) fn slope<G: Ord>(points: impl Iterator<Item = (G, f64, f64)>) -> Option<Line> {
    let (points, groups) = centred(points);
    let degrees = points.len().checked_sub(groups + 1).filter(|degrees| *degrees > 0)?;
    let (slope, squares) = fit(&points)?;
    let left: f64 = points.iter().map(|(x, y)| (y - slope * x) * (y - slope * x)).sum();
    let error = (left / degrees as f64 / squares).sqrt();
    Some(line(slope, error, degrees as u64))
}

/// The same over many learners: the groups are levels of one learner at one scenario, and the error is worked out over
/// learners as clusters, by Student's t on one degree less than there are learners.
///
/// Source: M. Arellano, "Computing robust standard errors for within-groups estimators", Oxford Bulletin of Economics and
/// Statistics 49, 1987.
pub(in crate::review) fn clustered_slope<L: Ord + Clone, G: Ord>(
    points: impl Iterator<Item = (L, G, f64, f64)>,
) -> Option<Line> {
    let (learners, rest): (Vec<L>, Vec<(G, f64, f64)>) =
        points.map(|(learner, group, x, y)| (learner, (group, x, y))).unzip();
    let grouped = learners.iter().cloned().zip(rest).map(|(learner, (group, x, y))| ((learner, group), x, y));
    let (points, _) = centred(grouped);
    let (slope, squares) = fit(&points)?;
    let mut sums: BTreeMap<&L, f64> = BTreeMap::new();
    for (learner, (x, y)) in learners.iter().zip(&points) {
        *sums.entry(learner).or_default() += x * (y - slope * x);
    }
    let clusters = sums.len() as f64;
    if sums.len() < 2 {
        return None;
    }
    let error = (clusters / (clusters - 1.0) * sums.values().map(|sum| sum * sum).sum::<f64>()).sqrt() / squares;
    Some(line(slope, error, sums.len() as u64 - 1))
}

fn line(slope: f64, error: f64, degrees: u64) -> Line {
    let half = t_quantile(0.5 + SURE / 2.0, degrees) * error;
    Line { slope, interval: Interval { low: slope - half, high: slope + half } }
}
