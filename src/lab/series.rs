//! The runs of one policy, folded in the order of their numbers. What is kept goes on exactly where it stopped.

use super::interval::{Interval, SURE, half_width};
use super::moves::Moves;
use super::run::Run;
use super::spread::{Spread, quantile};
use crate::bot::Policy;
use crate::experience::Pass;
use crate::scenario::Scenario;
use serde::{Deserialize, Serialize};

/// What is told of one step of the blueprint. Counts are over all runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StepSums {
    /// The step's id.
    pub step: String,
    /// Times it was begun.
    pub reached: u64,
    /// Times it was done.
    pub done: u64,
    /// Times it was left out.
    pub skipped: u64,
    /// Slips at it: unclear, uninformed, unable, unmotivated.
    pub slips: [u64; 4],
    /// Waits for it.
    pub waits: u64,
    /// Their length by the clock, ms.
    pub waited_ms: u64,
    /// What was felt while it was the last step begun, slipped at or waited for adds so much to a run's mean, points.
    pub points: Spread,
}

/// What is told of one persona.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PersonaSums {
    /// The persona's id.
    pub persona: String,
    /// Customers of that kind.
    pub customers: u64,
    /// Their mean experience in each run that brought any, points.
    pub experience: Spread,
}

/// What is told of one need: in how many customers it arose, and was met.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NeedSums {
    /// The need's id.
    pub need: String,
    /// Customers in whom it arose.
    pub arose: u64,
    /// Of these, customers in whom it was met.
    pub met: u64,
}

/// What is told of one decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MoveSums {
    /// The decision as files write it.
    pub decision: String,
    /// The experience of the runs in which it was made, points.
    pub made: Spread,
}

/// All runs of one policy so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// The policy's name.
    pub policy: String,
    /// The mean experience of every run, in the order of the runs, points.
    pub means: Vec<f64>,
    /// The same as mean and variance.
    pub experience: Spread,
    /// The least experience of anybody in each run, points.
    pub worst: Spread,
    /// The share in box 5.
    pub top_box: Spread,
    /// Whether each run reached the pass mark, in the order of the runs; one to which nobody came did not.
    pub passed: Vec<bool>,
    /// Runs to which nobody came: they say nothing of who passes.
    pub empty: u64,
    /// Everybody who came.
    pub arrivals: u64,
    /// Of these: still inside, left, walked out, turned away.
    pub fates: [u64; 4],
    /// The six factors, points.
    pub factors: [Spread; 6],
    /// The three phases, points.
    pub phases: [Spread; 3],
    /// Per goal of the file: runs that reached it.
    pub goals: Vec<u64>,
    /// Per step of the blueprint.
    pub steps: Vec<StepSums>,
    /// What was felt before any step adds so much to a run's mean, points.
    pub before_any_step: Spread,
    /// Per persona that came.
    pub personas: Vec<PersonaSums>,
    /// Per need.
    pub needs: Vec<NeedSums>,
    /// Cues that were shown: a set of bits in the order of the format's list.
    pub cues: u64,
    /// Per decision.
    pub decisions: Vec<MoveSums>,
    /// Share of the open time that the trainee was busy.
    pub busy: Spread,
}

impl Series {
    /// No run yet.
    pub(super) fn new(policy: Policy, scenario: &Scenario, moves: &Moves) -> Series {
        let house = &scenario.house;
        let step = |id: &String| StepSums {
            step: id.clone(),
            reached: 0,
            done: 0,
            skipped: 0,
            slips: [0; 4],
            waits: 0,
            waited_ms: 0,
            points: Spread::default(),
        };
        let persona = |id: &String| PersonaSums { persona: id.clone(), customers: 0, experience: Spread::default() };
        let decision = |written: String| MoveSums { decision: written, made: Spread::default() };
        Series {
            policy: policy.name().to_owned(),
            means: Vec::new(),
            experience: Spread::default(),
            worst: Spread::default(),
            top_box: Spread::default(),
            passed: Vec::new(),
            empty: 0,
            arrivals: 0,
            fates: [0; 4],
            factors: [Spread::default(); 6],
            phases: [Spread::default(); 3],
            goals: vec![0; house.setting.goals.len()],
            steps: house.steps.iter().map(|s| step(&s.label.id)).collect(),
            before_any_step: Spread::default(),
            personas: scenario.people.persons.iter().map(|p| persona(&p.label.id)).collect(),
            needs: house.needs.iter().map(|n| NeedSums { need: n.label.id.clone(), arose: 0, met: 0 }).collect(),
            cues: 0,
            decisions: moves.all().iter().map(|m| decision(m.written(house))).collect(),
            busy: Spread::default(),
        }
    }

    /// Takes in the next run.
    pub(super) fn take(&mut self, run: &Run) {
        self.means.push(run.mean);
        self.experience.add(run.mean);
        self.worst.add(run.worst);
        self.top_box.add(run.top_box);
        self.passed.push(run.pass == Pass::Passed);
        self.empty += u64::from(run.arrivals == 0);
        self.arrivals += u64::from(run.arrivals);
        self.fates.iter_mut().zip(run.fates).for_each(|(all, one)| *all += u64::from(one));
        self.factors.iter_mut().zip(run.factors).for_each(|(all, one)| all.add(one));
        self.phases.iter_mut().zip(run.phases).for_each(|(all, one)| all.add(one));
        for (i, goal) in self.goals.iter_mut().enumerate() {
            *goal += u64::from(run.reached(i));
        }
        for ((all, one), points) in self.steps.iter_mut().zip(&run.steps).zip(&run.points) {
            all.reached += u64::from(one.reached);
            all.done += u64::from(one.done);
            all.skipped += u64::from(one.skipped);
            all.slips.iter_mut().zip(one.slips).for_each(|(all, one)| *all += u64::from(one));
            all.waits += u64::from(one.waits.0);
            all.waited_ms += one.waits.1;
            all.points.add(*points);
        }
        self.before_any_step.add(run.points.last().copied().unwrap_or(0.0));
        for (all, (customers, sum)) in self.personas.iter_mut().zip(&run.personas) {
            all.customers += u64::from(*customers);
            if *customers > 0 {
                all.experience.add(sum / f64::from(*customers));
            }
        }
        for (all, (arose, met)) in self.needs.iter_mut().zip(&run.needs) {
            all.arose += u64::from(*arose);
            all.met += u64::from(*met);
        }
        self.cues |= run.cues;
        for (all, made) in self.decisions.iter_mut().zip(run.made.iter()) {
            if made {
                all.made.add(run.mean);
            }
        }
        self.busy.add(run.busy);
    }

    /// How many runs.
    pub fn runs(&self) -> u64 {
        self.means.len() as u64
    }

    /// The interval of the mean experience, points.
    pub fn interval(&self) -> Interval {
        Interval::of_mean(&self.experience, SURE)
    }

    /// Half of its width; nothing to go by before the second run.
    pub fn half_width(&self) -> Option<f64> {
        (self.runs() > 1).then(|| half_width(&self.experience, SURE))
    }

    /// Runs to which somebody came: the pass rate is of them.
    pub fn peopled(&self) -> u64 {
        self.runs() - self.empty
    }

    /// The pass rate, as a share; 0 where nobody ever came.
    pub fn pass_rate(&self) -> f64 {
        self.passes() as f64 / self.peopled().max(1) as f64
    }

    /// Its interval.
    pub fn pass_interval(&self) -> Interval {
        Interval::of_share(self.passes(), self.peopled(), SURE)
    }

    fn passes(&self) -> u64 {
        self.passed.iter().filter(|passed| **passed).count() as u64
    }

    /// Quantiles of the runs' mean experience, points.
    pub fn quantiles<const N: usize>(&self, of: [f64; N]) -> [f64; N] {
        let mut sorted = self.means.clone();
        sorted.sort_by(f64::total_cmp);
        of.map(|q| quantile(&sorted, q))
    }

    /// Personas of whom anybody came.
    pub fn personas_seen(&self) -> impl Iterator<Item = &PersonaSums> {
        self.personas.iter().filter(|p| p.customers > 0)
    }
}
