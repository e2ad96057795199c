//! Many runs of one version by several policies on the same seeds: run `i` has the seed `S + i`, whoever plays it.
//!
//! A simulation can go on at any time, also from what was saved of it: a thousand runs and then two thousand are the two
//! thousand that would have been played at once.

use super::batch::{BATCH, Crew, Onlooker, Progress, end_of_batch};
use super::moves::Moves;
use super::run::run;
use super::series::Series;
use super::version::Version;
use crate::bot::Policy;
use crate::journal::engine_version;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// How long to go on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Until {
    /// Until there are so many runs.
    Runs(u64),
    /// Until the 95 % interval of the mean experience is within so many points of it for every policy, looked at after
    /// each batch and not before the second, with so many runs at most.
    ///
    /// Stopping by the interval makes it hold a little less often than it says; the least number of runs keeps that small
    /// (A. M. Law, "Simulation Modeling and Analysis", on sequential procedures).
    HalfWidth(f64, u64),
}

/// Runs before which nobody stops by an interval.
const LEAST: u64 = 2 * BATCH;

/// See the module.
#[derive(Debug, Clone)]
pub struct Simulation {
    version: Version,
    moves: Moves,
    seed: u64,
    policies: Vec<Policy>,
    series: Vec<Series>,
}

/// What is kept of a simulation, and of what it was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Saved {
    /// The engine that played.
    pub engine: String,
    /// SHA-256 of the scenario's text.
    pub scenario: String,
    /// SHA-256 of the rules' text.
    pub rules: String,
    /// Ids of what was prepared in any case.
    pub prepared: Vec<String>,
    /// The seed of the first run.
    pub seed: u64,
    /// The runs, policy by policy.
    pub series: Vec<Series>,
}

/// Why what was saved cannot be gone on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mismatch {
    /// Another engine played.
    Engine,
    /// The scenario's file has changed, or is another.
    Scenario,
    /// The rules have changed.
    Rules,
    /// Other things were prepared.
    Prepared,
    /// A policy that there is not, or series of different lengths.
    Series,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Mismatch::Engine => "it was played by another version of the engine",
            Mismatch::Scenario => "it was played with another text of the scenario",
            Mismatch::Rules => "it was played under other rules",
            Mismatch::Prepared => "other things were prepared in it",
            Mismatch::Series => "its series do not belong together",
        })
    }
}

impl Simulation {
    /// No run yet.
    pub fn new(version: Version, policies: &[Policy], seed: u64) -> Simulation {
        let scenario = version.plan().scenario().clone();
        let moves = Moves::of_house(&scenario.house);
        let series = policies.iter().map(|p| Series::new(*p, &scenario, &moves)).collect();
        Simulation { version, moves, seed, policies: policies.to_vec(), series }
    }

    /// From what was saved of one.
    ///
    /// # Errors
    /// It was made of something else.
    pub fn resume(version: Version, saved: Saved) -> Result<Simulation, Mismatch> {
        let policies: Option<Vec<Policy>> = saved.series.iter().map(|s| Policy::parse(&s.policy)).collect();
        let policies = policies.filter(|p| !p.is_empty()).ok_or(Mismatch::Series)?;
        let fresh = Simulation::new(version, &policies, saved.seed);
        let like = fresh.save();
        let runs = saved.series[0].runs();
        let fits = |(a, b): (&Series, &Series)| {
            a.steps.len() == b.steps.len()
                && a.personas.len() == b.personas.len()
                && a.needs.len() == b.needs.len()
                && a.decisions.len() == b.decisions.len()
                && a.goals.len() == b.goals.len()
                && a.runs() == runs
                && a.experience.n == runs
        };
        match () {
            () if like.engine != saved.engine => Err(Mismatch::Engine),
            () if like.scenario != saved.scenario => Err(Mismatch::Scenario),
            () if like.rules != saved.rules => Err(Mismatch::Rules),
            () if like.prepared != saved.prepared => Err(Mismatch::Prepared),
            () if !saved.series.iter().zip(&like.series).all(fits) => Err(Mismatch::Series),
            () => Ok(Simulation { series: saved.series, ..fresh }),
        }
    }

    /// What to keep of it.
    pub fn save(&self) -> Saved {
        let plan = self.version.plan();
        let prep = &plan.scenario().house.prep;
        Saved {
            engine: engine_version(),
            scenario: hash(plan.scenario().source.as_bytes()),
            rules: hash(plan.rules().source.as_bytes()),
            prepared: self.version.prepared().iter().map(|p| prep[p.index()].label.id.clone()).collect(),
            seed: self.seed,
            series: self.series.clone(),
        }
    }

    /// Goes on from where it is. If it is called off, what is done by then stays.
    pub fn go_on(&mut self, until: Until, crew: &Crew, onlooker: &dyn Onlooker) {
        let most = match until {
            Until::Runs(runs) | Until::HalfWidth(_, runs) => runs,
        };
        onlooker.progress(Progress { done: self.runs(), wanted: self.wanted(until) });
        while self.runs() < most && !self.sure_enough(until) && !onlooker.called_off() {
            let (from, to) = (self.runs(), end_of_batch(self.runs(), most));
            let (version, moves, policies, seed) = (&self.version, &self.moves, &self.policies, self.seed);
            let batch = crew.do_all((from, to), onlooker, |n| {
                let seed = seed.wrapping_add(n);
                policies.iter().map(|policy| run(version, moves, *policy, seed)).collect::<Vec<_>>()
            });
            for runs in &batch {
                self.series.iter_mut().zip(runs).for_each(|(series, run)| series.take(run));
            }
            onlooker.progress(Progress { done: self.runs(), wanted: self.wanted(until) });
        }
    }

    fn sure_enough(&self, until: Until) -> bool {
        match until {
            Until::Runs(_) => false,
            Until::HalfWidth(points, _) => {
                let narrow = |s: &Series| s.half_width().is_some_and(|half| half <= points);
                self.runs() >= LEAST && self.series.iter().all(narrow)
            }
        }
    }

    /// How many runs it will take, judged by the spread so far: the width falls with the root of the runs.
    fn wanted(&self, until: Until) -> u64 {
        match until {
            Until::Runs(runs) => runs,
            Until::HalfWidth(points, most) => {
                let widest = self.series.iter().filter_map(Series::half_width).fold(0.0, f64::max);
                let times = (widest / points.max(1e-9)) * (widest / points.max(1e-9));
                let wanted = (self.runs() as f64 * times).clamp(LEAST as f64, most.max(LEAST) as f64);
                (wanted as u64).max(self.runs())
            }
        }
    }

    /// Runs of each policy so far.
    pub fn runs(&self) -> u64 {
        self.series.first().map_or(0, Series::runs)
    }

    /// The seed of the first run.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The version that is played.
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// The decisions that the scenario offers.
    pub fn moves(&self) -> &Moves {
        &self.moves
    }

    /// The runs, policy by policy.
    pub fn series(&self) -> &[Series] {
        &self.series
    }

    /// The runs of one policy.
    pub fn of(&self, policy: Policy) -> Option<&Series> {
        self.series.iter().find(|s| s.policy == policy.name())
    }

    /// SHA-256 of everything that came out: the same for every number of threads, and for every way of going on.
    pub fn digest(&self) -> String {
        let bytes = serde_json::to_vec(&self.save()).expect("names and figures can always be written");
        hash(&bytes)
    }
}

fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
