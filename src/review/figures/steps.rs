//! Where the service loses experience: the steps of the blueprint, as played, and as the reference plays them.

use crate::bot::{Policy, play};
use crate::engine::{Event, Plan, Session, Sink};
use crate::experience::{Keep, Witness};
use crate::lab::Whereabouts;
use crate::review::counted::{Counted, Figure, Kind, Told};
use crate::review::names::of_text;
use crate::review::report::{Names, Of, ScenarioSteps, StepHouse, StepLine};
use crate::scenario::model::{Performer, StepId};
use rayon::prelude::*;
use std::sync::Arc;

/// Evenings that the reference serves.
const REFERENCE_RUNS: u32 = 200;
/// The seed of the first of these; far from those that people draw.
const REFERENCE_SEED: u64 = 0x5EED_0000_0000_0000;

pub(in crate::review) fn steps(
    counted: &[Counted<'_>],
    plans: &[Option<Arc<Plan>>],
    houses: &[&str],
) -> Vec<ScenarioSteps> {
    let one = |(scenario, plan): (usize, &Option<Arc<Plan>>)| {
        let plan = plan.as_ref()?;
        let here: Vec<&Counted<'_>> =
            counted.iter().filter(|c| c.scenario == scenario && c.sitting.played.is_some()).collect();
        (!here.is_empty()).then(|| of_scenario(scenario, plan, &here, houses))
    };
    plans.iter().enumerate().filter_map(one).collect()
}

fn of_scenario(scenario: usize, plan: &Arc<Plan>, here: &[&Counted<'_>], houses: &[&str]) -> ScenarioSteps {
    let reference = reference(plan);
    let steps = &plan.scenario().house.steps;
    let line = |i: usize| {
        let lost = |c: &Counted<'_>| {
            let played = c.sitting.played.as_ref()?;
            Some((played.guests.len() as u64, played.steps.get(i)?.0))
        };
        let lost = Figure { adds: &lost, of: Of::Guests, kind: Kind::Mean };
        let won = |c: &Counted<'_>| {
            let played = c.sitting.played.as_ref()?;
            Some((played.guests.len() as u64, played.steps.get(i)?.1))
        };
        let won = Figure { adds: &won, of: Of::Guests, kind: Kind::Mean };
        let at = |house: &&str| StepHouse {
            house: (*house).to_owned(),
            lost: lost.over(here.iter().copied().filter(|c| c.house() == *house)),
        };
        let (step, name, performer, line) = match steps.get(i) {
            Some(step) => (step.label.id.clone(), of_text(&step.label.name), performer(step.by), step.label.place.line),
            None => (String::new(), Names::new(), "", 0),
        };
        StepLine {
            step,
            name,
            performer: performer.to_owned(),
            line,
            lost: lost.over(here.iter().copied()),
            won: won.over(here.iter().copied()).map(|estimate| estimate.value),
            reference: reference.get(i).copied(),
            by_house: houses.iter().map(at).collect(),
        }
    };
    ScenarioSteps {
        scenario,
        sessions: u32::try_from(here.len()).unwrap_or(u32::MAX),
        reference_runs: REFERENCE_RUNS,
        steps: (0..=steps.len()).map(line).collect(),
    }
}

fn performer(by: Performer) -> &'static str {
    match by {
        Performer::Customer => "customer",
        Performer::Trainee => "trainee",
        Performer::Colleague(_) => "colleague",
        Performer::System(_) => "system",
    }
}

/// Watches where moments are felt.
struct Watch {
    witness: Witness,
    whereabouts: Whereabouts,
    felt_at: Vec<Option<StepId>>,
}

impl Sink for Watch {
    fn event(&mut self, event: &Event) {
        self.whereabouts.event(event);
        self.witness.event(event);
        while let Some(moment) = self.witness.moments().get(self.felt_at.len()) {
            self.felt_at.push(self.whereabouts.at(moment.customer));
        }
    }
}

/// Points lost per guest at each step, and last before any, when the reference serves.
fn reference(plan: &Arc<Plan>) -> Vec<f64> {
    let steps = plan.scenario().house.steps.len();
    let run = |i: u32| {
        let seed = REFERENCE_SEED + u64::from(i);
        let mut watch = Watch {
            witness: Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Moments),
            whereabouts: Whereabouts::of(&plan.scenario().house),
            felt_at: Vec::new(),
        };
        play(&mut Session::new(plan.clone(), seed), &mut Policy::Attentive.bot(seed), &mut watch);
        let mut lost = vec![0.0; steps + 1];
        for (part, at) in watch.witness.moment_points().iter().zip(&watch.felt_at) {
            lost[at.map_or(steps, StepId::index)] += (-part).max(0.0);
        }
        (watch.witness.visits().count(), lost)
    };
    let runs: Vec<(usize, Vec<f64>)> = (0..REFERENCE_RUNS).into_par_iter().map(run).collect();
    let guests = runs.iter().map(|(guests, _)| guests).sum::<usize>().max(1) as f64;
    (0..=steps).map(|i| runs.iter().map(|(_, lost)| lost[i]).sum::<f64>() / guests).collect()
}
