//! The engine's own stations against queueing theory, in full: 200 replications of 200,000 customers.
//! `cargo bench --bench queueing`; a short version is in `tests/queueing`.

#[path = "../tests/queueing/pool.rs"]
mod pool;

use pool::{Measured, erlang_a, mean_and_error, plan, replicate, served, sharpening};

fn main() {
    let theory = erlang_a(3.6, 1.0, 0.2, 4);
    let four = plan(4);
    let runs: Vec<Measured> = std::thread::scope(|scope| {
        let half = |from: u64| {
            let four = &four;
            move || (from..from + 100).map(|seed| replicate(four, seed, 200_000)).collect::<Vec<_>>()
        };
        let (a, b) = (scope.spawn(half(0)), scope.spawn(half(100)));
        let mut runs = a.join().expect("the first half ran");
        runs.extend(b.join().expect("the second half ran"));
        runs
    });
    println!("Erlang-A: 4 servers, 3.6 arrivals/min, service 1/min, patience 0.2/min; 200 x 200,000 customers");
    println!("{:<12} {:>10} {:>10} {:>10} {:>16}", "", "theory", "engine", "std error", "off by (errors)");
    let row = |name: &str, value: f64, of: &dyn Fn(&Measured) -> f64| {
        let (mean, error) = mean_and_error(&runs.iter().map(of).collect::<Vec<_>>());
        println!("{name:<12} {value:>10.6} {mean:>10.6} {error:>10.6} {:>16.2}", (mean - value) / error);
    };
    row("P(wait)", theory.p_wait, &Measured::p_wait);
    row("P(abandon)", theory.p_abandon, &Measured::p_abandon);
    row("mean wait", theory.mean_wait_min, &Measured::mean_wait_min);

    println!("\nKeyed draws: variance of the difference a fifth server makes, 400 pairs of 240 minutes");
    println!("{:<12} {:>14} {:>22}", "measure", "times smaller", "possible at most");
    let five = plan(5);
    let list = |plan, from: u64, of: &dyn Fn(&std::sync::Arc<coserve::engine::Plan>, u64) -> f64| {
        (from..from + 400).map(|seed| of(plan, seed)).collect::<Vec<f64>>()
    };
    let compare = |name: &str, of: &dyn Fn(&std::sync::Arc<coserve::engine::Plan>, u64) -> f64| {
        let s = sharpening(&list(&four, 0, of), &list(&five, 0, of), &list(&five, 50_000, of));
        println!("{name:<12} {:>14.1} {:>22.1}", s.times, s.at_most);
    };
    compare("served", &|plan, seed| served(plan, seed, 240));
    compare("mean wait", &|plan, seed| replicate(plan, seed, 864).mean_wait_min());
    compare("P(abandon)", &|plan, seed| replicate(plan, seed, 864).p_abandon());
}
