//! How the policies compare over 2,000 paired seeds of each shipped scenario: `cargo bench --bench policies`.

use coserve::bot::{Policy, play};
use coserve::engine::{Plan, Session};
use coserve::experience::{Keep, Witness};
use coserve::rules::Rules;
use coserve::scenario;
use std::sync::Arc;

const SEEDS: u64 = 2_000;

fn main() {
    for file in [
        "scenarios/restaurant/window_table.ron",
        "scenarios/cafeteria/first_visit.ron",
        "scenarios/bank/pension_day.ron",
    ] {
        let Ok(bytes) = std::fs::read(file) else { continue };
        let scenario = Arc::new(scenario::load(file, &bytes).scenario.expect("shipped scenarios load"));
        let plan = Arc::new(Plan::new(scenario, Arc::new(Rules::shipped())));
        println!("{file}: mean experience over {SEEDS} seeds");
        let idle = run(&plan, Policy::Idle);
        let random = run(&plan, Policy::Random);
        let book = run(&plan, Policy::ByTheBook);
        let attentive = run(&plan, Policy::Attentive);
        for (name, list) in [("idle", &idle), ("random", &random), ("by-the-book", &book), ("attentive", &attentive)] {
            println!("  {name:<12} {:>6.1}", list.iter().sum::<f64>() / list.len() as f64);
        }
        compare("idle < by-the-book", &idle, &book);
        compare("random < by-the-book", &random, &book);
        compare("by-the-book < attentive", &book, &attentive);
    }
}

fn run(plan: &Arc<Plan>, policy: Policy) -> Vec<f64> {
    let one = |seed: u64| {
        let mut witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Totals);
        play(&mut Session::new(plan.clone(), seed), &mut policy.bot(seed), &mut witness);
        witness.mean()
    };
    (0..SEEDS).map(one).collect()
}

fn compare(name: &str, worse: &[f64], better: &[f64]) {
    let pairs = worse.iter().zip(better);
    let gap = pairs.clone().map(|(w, b)| b - w).sum::<f64>() / worse.len() as f64;
    let share = pairs.filter(|(w, b)| b > w).count() as f64 / worse.len() as f64;
    println!("  {name:<26} gap {gap:>5.1} points, better on {:>5.1} % of paired seeds", 100.0 * share);
}
