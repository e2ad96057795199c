//! The result of a simulation for tools: what is told, and what it can be gone on from.

use super::Found;
use crate::cli::render_diagnostic::{JsonDiagnostic, Sources, to_json};
use crate::lab::{Interval, Item, Saved, Series};
use serde::Serialize;

/// The quantiles that are told.
pub(super) const QUANTILES: [f64; 5] = [0.05, 0.25, 0.5, 0.75, 0.95];

/// Everything that came out.
#[derive(Debug, Serialize)]
pub(super) struct Document {
    scenario: String,
    runs: u64,
    seed: u64,
    digest: String,
    policies: Vec<Line>,
    decisions: Vec<Item>,
    smells: Vec<JsonDiagnostic>,
    saved: Saved,
}

/// One policy in a line. Points are experience, from 0 to 100; 75 is neutral. Intervals are of 95 %.
#[derive(Debug, Serialize)]
struct Line {
    policy: String,
    experience: f64,
    interval: Interval,
    /// At 5, 25, 50, 75 and 95 %.
    quantiles: [f64; 5],
    /// Runs to which nobody came: they are in no pass rate.
    empty: u64,
    pass_rate: f64,
    pass_interval: Interval,
    top_box: f64,
    worst: f64,
}

impl Document {
    pub(super) fn of(name: &str, found: &Found, sources: &Sources) -> Document {
        let simulation = &found.simulation;
        Document {
            scenario: name.to_owned(),
            runs: simulation.runs(),
            seed: simulation.seed(),
            digest: simulation.digest(),
            policies: simulation.series().iter().map(Line::of).collect(),
            decisions: found.items.clone(),
            smells: to_json(&found.smells, sources),
            saved: simulation.save(),
        }
    }
}

impl Line {
    fn of(series: &Series) -> Line {
        Line {
            policy: series.policy.clone(),
            experience: series.experience.mean,
            interval: series.interval(),
            quantiles: series.quantiles(QUANTILES),
            empty: series.empty,
            pass_rate: series.pass_rate(),
            pass_interval: series.pass_interval(),
            top_box: series.top_box.mean,
            worst: series.worst.mean,
        }
    }
}
