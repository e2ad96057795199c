//! How the policies compare over 2,000 paired seeds of each shipped scenario: `cargo bench --bench policies`.

use coserve::bot::{Policy, play};
use coserve::engine::{Plan, Session};
use coserve::experience::{Keep, Witness};
use coserve::rules::Rules;
use coserve::scenario;
use coserve::scenario::model::{Act, PrepId};
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
    one_sign_more();
}

/// The cafeteria with one sign more: what keyed draws buy in a comparison of two versions of a service.
fn one_sign_more() {
    let file = "scenarios/cafeteria/first_visit.ron";
    let Ok(bytes) = std::fs::read(file) else { return };
    let scenario = Arc::new(scenario::load(file, &bytes).scenario.expect("shipped scenarios load"));
    let sign =
        scenario.house.prep.iter().position(|p| p.label.id == "door_sign").expect("there is a sign for the door");
    let plan = Arc::new(Plan::new(scenario, Arc::new(Rules::shipped())));
    let run = |sign: Option<usize>, from: u64| -> Vec<f64> {
        let one = |seed: u64| {
            let mut witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Totals);
            let mut session = Session::new(plan.clone(), seed);
            if let Some(sign) = sign {
                session.act(Act::Prepare(PrepId::from(sign)), &mut witness).expect("there is time for one sign");
            }
            session.open(&mut witness);
            play(&mut session, &mut Policy::ByTheBook.bot(seed), &mut witness);
            witness.mean()
        };
        (from..from + SEEDS).map(one).collect()
    };
    let (without, with, fresh) = (run(None, 0), run(Some(sign), 0), run(Some(sign), 1_000_000));
    let variance = |a: &[f64], b: &[f64]| {
        let d: Vec<f64> = a.iter().zip(b).map(|(a, b)| b - a).collect();
        let mean = d.iter().sum::<f64>() / d.len() as f64;
        (mean, d.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / (d.len() - 1) as f64)
    };
    let ((gain, paired), (_, independent)) = (variance(&without, &with), variance(&without, &fresh));
    println!(
        "one sign more in the cafeteria, by-the-book: {gain:+.2} points; the paired variance is {:.1} times smaller",
        independent / paired
    );
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
