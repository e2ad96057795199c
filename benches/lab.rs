//! How many visits the bench simulates per second and core: `cargo bench --bench lab`. Everything a simulation keeps is
//! kept; one thread plays, so that the figure is that of a core.

#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

use coserve::bot::Policy;
use coserve::engine::Plan;
use coserve::lab::{Crew, Nobody, Simulation, Until, Version};
use coserve::rules::Rules;
use std::sync::Arc;
use std::time::Instant;

const SCENARIOS: [&str; 3] =
    ["scenarios/restaurant/window_table.ron", "scenarios/cafeteria/first_visit.ron", "scenarios/bank/pension_day.ron"];
/// Visits that are timed.
const VISITS: u64 = 100_000;
/// Tries; the fastest counts, since the machine may be busy with other things.
const TRIES: usize = 3;

fn main() {
    println!("{:<14} {:<12} {:>10} {:>12} {:>22}", "scenario", "policy", "runs", "visits/s", "100,000 visits take");
    for file in SCENARIOS {
        let Ok(bytes) = std::fs::read(file) else { continue };
        let scenario = coserve::scenario::load(file, &bytes).scenario.expect("shipped scenarios load");
        let version = Version::plain(Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped()))));
        for policy in Policy::ALL {
            row(file, &version, policy);
        }
    }
}

fn row(file: &str, version: &Version, policy: Policy) {
    let crew = Crew::of(Some(1)).expect("one thread");
    let mut best = f64::INFINITY;
    let mut runs = 0;
    for _ in 0..TRIES {
        let mut simulation = Simulation::new(version.clone(), &[policy], 1);
        let start = Instant::now();
        let mut arrivals = 0;
        while arrivals < VISITS {
            simulation.go_on(Until::Runs(simulation.runs() + 1_000), &crew, &Nobody);
            arrivals = simulation.series()[0].arrivals;
        }
        let taken = start.elapsed().as_secs_f64() * VISITS as f64 / arrivals as f64;
        if taken < best {
            (best, runs) = (taken, simulation.runs());
        }
    }
    let name = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".ron");
    println!("{name:<14} {:<12} {runs:>10} {:>12.0} {:>20.2} s", policy.name(), VISITS as f64 / best, best);
}
