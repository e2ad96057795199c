//! Rings: steps that wait for each other, needs that wake each other, needs that turn into each other.

use super::Findings;
use crate::scenario::model::{Scenario, When};

/// For each node of a graph, whether it can be reached from itself; every ring is reported at its first member only.
fn rings(next: &[u64]) -> Vec<usize> {
    let mut reach: Vec<u64> = next.to_vec();
    // Warshall: at most 64 nodes, so sets are words.
    for via in 0..reach.len() {
        for from in 0..reach.len() {
            if reach[from] & (1 << via) != 0 {
                reach[from] |= reach[via];
            }
        }
    }
    let in_ring = |i: usize| reach[i] & (1 << i) != 0;
    let mut firsts: Vec<usize> = Vec::new();
    for i in (0..next.len()).filter(|i| in_ring(*i)) {
        if firsts.iter().all(|first| reach[*first] & (1 << i) == 0 || reach[i] & (1 << *first) == 0) {
            firsts.push(i);
        }
    }
    firsts
}

pub(super) fn steps(scenario: &Scenario, findings: &mut Findings) {
    let steps = &scenario.house.steps;
    if steps.len() > 64 {
        return;
    }
    let next: Vec<u64> = steps.iter().map(|step| step.after).collect();
    for i in rings(&next) {
        let id = &steps[i].label.id;
        findings.add(steps[i].label.place, format!("the step `{id}` waits, in the end, for itself"));
    }
}

pub(super) fn becomes(scenario: &Scenario, findings: &mut Findings) {
    let needs = &scenario.house.needs;
    if needs.len() > 64 {
        return;
    }
    let next: Vec<u64> = needs.iter().map(|need| need.becomes.as_ref().map_or(0, |(to, _)| to.bit())).collect();
    for i in rings(&next) {
        let id = &needs[i].label.id;
        findings.add(needs[i].label.place, format!("the need `{id}` turns, in the end, into itself"));
    }
}

/// Needs that must all be there before any of them can wake.
pub(super) fn needs(scenario: &Scenario, findings: &mut Findings) {
    let needs = &scenario.house.needs;
    if needs.len() > 64 {
        return;
    }
    let next: Vec<u64> = needs.iter().map(|need| waits_for(&need.wakes)).collect();
    for i in rings(&next) {
        let id = &needs[i].label.id;
        findings.add(needs[i].label.place, format!("the need `{id}` cannot wake before it is there"));
    }
}

/// Needs without which the condition cannot come true.
fn waits_for(when: &When) -> u64 {
    match when {
        When::Met(need) | When::Felt(need) | When::Shown(need) => need.bit(),
        When::After(_, inner) | When::Chance(_, inner) => waits_for(inner),
        When::All(all) => all.iter().fold(0, |set, one| set | waits_for(one)),
        When::Any(any) => match any.split_first() {
            Some((first, rest)) => rest.iter().fold(waits_for(first), |set, one| set & waits_for(one)),
            None => 0,
        },
        When::Arrives
        | When::Step(_)
        | When::Starts(_)
        | When::Acted(_)
        | When::Served(_)
        | When::Lacks(..)
        | When::Chose(_)
        | When::Fault(_)
        | When::Not(_) => 0,
    }
}
