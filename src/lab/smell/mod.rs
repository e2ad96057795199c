//! Smells: what is legal in a scenario, and yet shows in play as something that can hardly be meant.
//!
//! They are found by playing: from many runs of all policies, and from sessions that are stopped to try everything. A
//! smell is a diagnostic like any other, with a rule, a place in the file, its figures as cause, and a hint.

mod acts;
mod page;
mod reach;
mod verdicts;

use super::batch::{Crew, Onlooker};
use super::probe::{Depth, Probed, probe};
use super::simulation::{Simulation, Until};
use super::version::Version;
use crate::bot::Policy;
use crate::diagnostic::Diagnostic;
use page::Page;

/// What was looked at to find smells.
#[derive(Debug)]
pub struct Evidence {
    /// Runs of all policies.
    pub simulation: Simulation,
    /// Everything tried.
    pub probed: Probed,
}

impl Evidence {
    /// Plays as much as this depth says, from this seed on.
    pub fn gather(version: &Version, depth: Depth, seed: u64, crew: &Crew, onlooker: &dyn Onlooker) -> Evidence {
        let mut simulation = Simulation::new(version.clone(), &Policy::ALL, seed);
        simulation.go_on(Until::Runs(depth.runs), crew, onlooker);
        Evidence::beside(simulation, depth, crew, onlooker)
    }

    /// Tries everything beside a simulation that there is already.
    pub fn beside(simulation: Simulation, depth: Depth, crew: &Crew, onlooker: &dyn Onlooker) -> Evidence {
        let probed = probe(simulation.version(), depth, simulation.seed(), crew, onlooker);
        Evidence { simulation, probed }
    }
}

/// Every smell, in the order of the text. What too little was played for is not concluded.
pub fn smells(evidence: &Evidence) -> Vec<Diagnostic> {
    let mut page = Page::new(evidence.simulation.version().plan().scenario());
    reach::steps(evidence, &mut page);
    reach::cues(evidence, &mut page);
    reach::needs(evidence, &mut page);
    acts::never_help(evidence, &mut page);
    acts::style_always_wins(evidence, &mut page);
    acts::move_always_wins(evidence, &mut page);
    verdicts::idle_passes(evidence, &mut page);
    verdicts::attentive_fails(evidence, &mut page);
    verdicts::more_work_than_time(evidence, &mut page);
    page.into_sorted()
}
