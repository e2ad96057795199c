//! The four answers at the top, from the figures below them.

use crate::journal::Code;
use crate::review::counted::{Counted, estimate};
use crate::review::report::{
    Answers, HeatMap, LeftOut, Of, Personal, ScenarioSteps, Tendency, Verification, WorstStep,
};
use crate::review::statistics::clustered_slope;
use std::collections::BTreeSet;

/// Steps named at the top.
const WORST: usize = 3;

/// The figures that the answers are taken from.
#[derive(Clone, Copy)]
pub(in crate::review) struct Beside<'a> {
    pub(in crate::review) heat_map: &'a HeatMap,
    pub(in crate::review) steps: &'a [ScenarioSteps],
    pub(in crate::review) left_out: &'a LeftOut,
    pub(in crate::review) verification: &'a Verification,
}

pub(in crate::review) fn answers(counted: &[Counted<'_>], beside: &Beside<'_>) -> Answers {
    let Beside { heat_map, steps, left_out, verification } = beside;
    let points = counted.iter().map(|c| (c.learner(), c.scenario, libm::log2(f64::from(c.attempt)), c.score.mean));
    let learners = heat_map.rows.len();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let gain = clustered_slope(points)
        .map(|line| estimate(line.slope, Some(line.interval), counted.len() as u64, Of::Sessions, count(learners)));
    let of = |wanted: Tendency| {
        count(heat_map.rows.iter().filter(|row| row.gain.is_some_and(|gain| gain.tendency == wanted)).count())
    };
    let (gaining, falling) = (of(Tendency::Gains), of(Tendency::Falls));
    let Personal { factors, conditions } = &heat_map.mean;
    let no_logs = [Code::NotALog.word(), Code::Unreadable.word()];
    let failed = verification.failed.iter().filter(|log| !no_logs.contains(&log.code.as_str())).count();
    let with_gaps: BTreeSet<&str> = verification.gaps.iter().map(|gap| gap.learner.as_str()).collect();
    Answers {
        gain,
        gaining,
        falling,
        untold: count(learners).saturating_sub(gaining + falling),
        weakest_factor: weakest(&heat_map.factors, factors),
        weakest_condition: weakest(&heat_map.conditions, conditions),
        worst_steps: worst(steps),
        found: left_out.found,
        counted: left_out.counted,
        failed: count(failed),
        learners_with_gaps: count(with_gaps.len()),
    }
}

fn weakest(words: &[String], cells: &[Option<crate::review::report::Cell>]) -> Option<(String, f64)> {
    let told = words.iter().zip(cells).filter_map(|(word, cell)| Some((word, (*cell)?.value)));
    let weakest = told.reduce(|a, b| if b.1 < a.1 { b } else { a });
    weakest.map(|(word, value)| (word.clone(), value))
}

fn worst(steps: &[ScenarioSteps]) -> Vec<WorstStep> {
    let mut all: Vec<WorstStep> = Vec::new();
    for of in steps {
        for step in of.steps.iter().filter(|step| !step.step.is_empty()) {
            let Some(lost) = step.reference.or(step.lost.map(|lost| lost.value)) else { continue };
            let (scenario, name) = (of.scenario, step.name.clone());
            all.push(WorstStep { scenario, step: step.step.clone(), name, lost });
        }
    }
    all.sort_by(|a, b| b.lost.total_cmp(&a.lost));
    all.truncate(WORST);
    all.retain(|step| step.lost > 0.0);
    all
}
