//! A comparison for tools.

use crate::bot::Policy;
use crate::lab::{Comparison, Interval, Selection, Standing};
use crate::scenario::model::Factor;
use serde::Serialize;
use std::collections::BTreeMap;

/// Two versions, played by one policy. Points are experience; differences are the second version less the first.
#[derive(Debug, Serialize)]
pub(super) struct Pair {
    versions: [String; 2],
    policy: &'static str,
    runs: u64,
    experience: [f64; 2],
    difference: f64,
    interval: Interval,
    /// How many times smaller the variance is than with customers of their own for each version.
    sharpening: Option<f64>,
    factors: BTreeMap<&'static str, f64>,
    steps: Vec<Step>,
    /// Guests who come to one of the versions only.
    strangers: Vec<String>,
    /// Whether guests stand in another order or come in other streams, so that luck is not the same in both.
    shuffled: bool,
}

#[derive(Debug, Serialize)]
struct Step {
    step: String,
    difference: f64,
    interval: Interval,
    changed: bool,
}

impl Pair {
    pub(super) fn of(names: [&str; 2], one: &Comparison) -> Pair {
        let step = |change: &crate::lab::StepChange| Step {
            step: change.step.clone(),
            difference: change.points.mean,
            interval: one.step_interval(change),
            changed: one.step_interval(change).excludes(0.0),
        };
        Pair {
            versions: names.map(str::to_owned),
            policy: one.policy().name(),
            runs: one.runs(),
            experience: [0, 1].map(|i| one.series()[i].experience.mean),
            difference: one.difference().mean,
            interval: one.interval(),
            sharpening: one.sharpening(),
            factors: Factor::ALL.iter().map(|f| (f.word(), one.factors()[f.index()].mean)).collect(),
            steps: one.steps().iter().map(step).collect(),
            strangers: one.strangers(),
            shuffled: one.shuffled(),
        }
    }
}

/// Several versions, played by one policy.
#[derive(Debug, Serialize)]
pub(super) struct Ranking {
    policy: &'static str,
    /// The best, if one alone is left.
    best: Option<String>,
    /// Points that are no matter.
    indifference: f64,
    versions: Vec<Ranked>,
}

#[derive(Debug, Serialize)]
struct Ranked {
    version: String,
    runs: u64,
    experience: f64,
    interval: Interval,
    /// After how many runs another was surely better.
    dropped_after: Option<u64>,
}

impl Ranking {
    pub(super) fn of(names: &[&str], policy: Policy, one: &Selection) -> Ranking {
        let ranked = |(i, series): (usize, &crate::lab::Series)| Ranked {
            version: names[i].to_owned(),
            runs: series.runs(),
            experience: series.experience.mean,
            interval: series.interval(),
            dropped_after: match one.standing()[i] {
                Standing::In => None,
                Standing::Out(after) => Some(after),
            },
        };
        Ranking {
            policy: policy.name(),
            best: one.best().map(|i| names[i].to_owned()),
            indifference: one.indifference(),
            versions: one.series().iter().enumerate().map(ranked).collect(),
        }
    }
}
