//! Steps that never come, and things that are not there when a step needs them.

use super::Findings;
use super::possible::possible;
use crate::scenario::load::slips::{field_names, is_asked};
use crate::scenario::model::{GoalHolds, Scenario, Slip, Spot, StationKind, Step, StepId, Then};

pub(super) fn unreachable(scenario: &Scenario, findings: &mut Findings) {
    for (index, step) in scenario.house.steps.iter().enumerate() {
        if let Some(when) = &step.when
            && !possible(when, Some(StepId::from(index)), scenario)
        {
            findings.add_help(
                step.label.place,
                format!("the step `{}` never arises: its `when` cannot hold when its turn comes", step.label.id),
                "a condition on a step asks what is so by then; check what comes before it",
            );
        }
    }
}

/// Goals against a slip that cannot happen are no goals.
pub(super) fn goals_without_slip(scenario: &Scenario, findings: &mut Findings) {
    for goal in &scenario.house.setting.goals {
        let GoalHolds::NoSlip(step, slip) = goal.holds else { continue };
        let Some(step) = scenario.house.steps.get(step.index()) else { continue };
        if !step.asks.as_ref().is_some_and(|asks| is_asked(asks, slip)) {
            let (name, asks) = field_names(slip);
            let id = &step.label.id;
            findings.add(
                goal.place,
                format!("nobody can be {name} at `{id}`, which asks for no {asks}: the goal is reached at once"),
            );
        }
    }
}

/// A wrong queue is one that is not the right one, of a step that has a place and is tried again.
pub(super) fn strays_nowhere(scenario: &Scenario, findings: &mut Findings) {
    for step in &scenario.house.steps {
        for slip in Slip::ALL {
            let Some(spec) = &step.slips[slip.index()] else { continue };
            let Some(named) = &spec.strays_to else { continue };
            let id = &step.label.id;
            if *slip != Slip::Uninformed || spec.then != Then::Retry || !has_place(scenario, step) {
                let message = format!("nobody strays from `{id}` by this slip: `strays_to` means nothing here");
                let help = "it belongs to `uninformed` with `then: Retry`, at a step with a station that is no table";
                findings.add_help(spec.place, message, help);
                continue;
            }
            for wrong in named {
                let Some(station) = scenario.house.stations.get(wrong.index()) else { continue };
                let queues = station.serves > 0 && station.kind != StationKind::Table;
                if !queues || step.at == Spot::At(*wrong) {
                    let message = format!("`{}` is no wrong queue for `{id}`", station.label.id);
                    findings.add_help(spec.place, message, "name other stations that serve a few at a time");
                }
            }
        }
    }
}

fn has_place(scenario: &Scenario, step: &Step) -> bool {
    let Spot::At(station) = step.at else { return false };
    scenario.house.stations.get(station.index()).is_none_or(|station| station.kind != StationKind::Table)
}

pub(super) fn never_made(scenario: &Scenario, findings: &mut Findings) {
    let steps = &scenario.house.steps;
    for step in steps {
        let Some(thing) = step.uses else { continue };
        let there =
            steps.iter().any(|s| s.makes == Some(thing) || s.fetch.is_some_and(|(fetched, _)| fetched == thing));
        if !there && let Some(thing) = scenario.house.things.get(thing.index()) {
            let message =
                format!("`{}` uses `{}`, which no step makes, picks up or fetches", step.label.id, thing.label.id);
            findings.add(step.label.place, message);
        }
    }
}

pub(super) fn lies_nowhere(scenario: &Scenario, findings: &mut Findings) {
    for step in &scenario.house.steps {
        let Some((thing, from)) = step.fetch else { continue };
        let (Some(thing), Some(from)) =
            (scenario.house.things.get(thing.index()), scenario.house.stations.get(from.index()))
        else {
            continue;
        };
        if matches!(from.kind, StationKind::Door | StationKind::Table) {
            let message = format!(
                "`{}` cannot be fetched from `{}`: nothing lies at a {}",
                thing.label.id,
                from.label.id,
                from.kind.word().to_lowercase()
            );
            findings.add_help(
                step.label.place,
                message,
                "things lie at counters, rails, tills, machines and with colleagues",
            );
        }
    }
}
