//! What the coach costs, and how well it tells players apart: `cargo bench --bench coach`.

use coserve::bot::{Bot, Decision, Policy, Trainee, play_on, play_until};
use coserve::coach::{Competence, Effort, Recorded, debrief, standing};
use coserve::engine::{Phase, Plan, Refusal, Stream, Tick, View};
use coserve::journal::{FrontEnd, Learner, Live, Mode, Opening};
use coserve::rules::Rules;
use coserve::scenario;
use coserve::scenario::model::Act;
use rand::Rng;
use std::sync::Arc;
use std::time::Instant;

const SHIPPED: [&str; 3] =
    ["scenarios/restaurant/window_table.ron", "scenarios/cafeteria/first_visit.ron", "scenarios/bank/pension_day.ron"];
const SEEDS: u64 = 200;

fn main() {
    for file in SHIPPED {
        let Ok(bytes) = std::fs::read(file) else { continue };
        let scenario = Arc::new(scenario::load(file, &bytes).scenario.expect("shipped scenarios load"));
        let plan = Arc::new(Plan::new(scenario, Arc::new(Rules::shipped())));
        println!("{file}");
        time(&plan);
        policies(&plan);
        halves(&plan);
    }
}

fn live(plan: &Arc<Plan>, seed: u64) -> Live {
    let opening = Opening { seed, learner: Learner::default(), front_end: FrontEnd::Text, mode: Mode::Practice };
    Live::in_memory(Arc::clone(plan), &opening)
}

fn played(plan: &Arc<Plan>, trainee: &mut dyn Trainee, seed: u64) -> Recorded {
    let mut live = live(plan, seed);
    play_on(&mut live, trainee);
    Recorded::of_report(&live.finish(), Mode::Practice)
}

#[expect(clippy::disallowed_methods, reason = "a bench measures wall time")]
/// A session of about sixty decisions, and six guests where so many come, debriefed in full.
fn time(plan: &Arc<Plan>) {
    let mut live = live(plan, 7);
    let mut bot = Policy::Attentive.bot(7);
    let mut minutes = 0;
    while live.view().phase() <= Phase::Service && (decisions(&live) < 60 || live.view().come().count() < 6) {
        minutes += 1;
        play_until(&mut live, &mut bot, Tick(minutes * 60_000));
        if minutes > 24 * 60 || decisions(&live) >= 75 {
            break;
        }
    }
    let guests = live.view().come().count();
    let recorded = Recorded::of_report(&live.finish(), Mode::Practice);
    let effort = Effort::of(&plan.rules().coach);
    let begun = Instant::now();
    let found = debrief(&recorded, &effort, &|_, _| ());
    let took = begun.elapsed().as_secs_f64();
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    println!("  debrief: {took:.2} s for {} decisions and {guests} guests, {threads} threads", found.deeds.len());
}

fn decisions(live: &Live) -> u64 {
    live.inputs().len() as u64
}

/// Mean competence of the policies.
fn policies(plan: &Arc<Plan>) {
    let effort = Effort { reference_futures: 16, ..Effort::of(&plan.rules().coach) };
    let of = |policy: Policy| {
        let told = (0..SEEDS).filter_map(|seed| competence(&played(plan, &mut policy.bot(seed), seed), &effort));
        let told: Vec<f64> = told.collect();
        (told.iter().sum::<f64>() / told.len().max(1) as f64, told.len())
    };
    for policy in Policy::ALL {
        let (mean, told) = of(policy);
        println!("  competence {:<12} {mean:>6.1}   told by {told} of {SEEDS} shifts", policy.name());
    }
}

fn competence(recorded: &Recorded, effort: &Effort) -> Option<f64> {
    match standing(recorded, effort).competence {
        Competence::Told(told) => Some(told.mean),
        Competence::CannotTell(_) => None,
    }
}

/// Split-half reliability over players who look away more or less often.
fn halves(plan: &Arc<Plan>) {
    const PLAYERS: u32 = 10;
    const SESSIONS: u64 = 16;
    let effort = Effort { reference_futures: 8, ..Effort::of(&plan.rules().coach) };
    let mut pairs = Vec::new();
    for player in 0..PLAYERS {
        let mut sums = [(0.0, 0u32); 2];
        for session in 0..SESSIONS {
            let seed = 10_000 + u64::from(player) * SESSIONS + session;
            let mut trainee = Lapsing { bot: Policy::Attentive.bot(seed), dice: Stream::new(seed, 1), lapses: player };
            if let Some(told) = competence(&played(plan, &mut trainee, seed), &effort) {
                let half = &mut sums[(session % 2) as usize];
                *half = (half.0 + told, half.1 + 1);
            }
        }
        pairs.push((sums[0].0 / f64::from(sums[0].1.max(1)), sums[1].0 / f64::from(sums[1].1.max(1))));
    }
    let r = correlation(&pairs);
    println!(
        "  split-half over {PLAYERS} players, {SESSIONS} shifts each: r = {r:.3}, reliability {:.3}",
        2.0 * r / (1.0 + r)
    );
}

fn correlation(pairs: &[(f64, f64)]) -> f64 {
    let n = pairs.len() as f64;
    let (a, b) = (pairs.iter().map(|p| p.0).sum::<f64>() / n, pairs.iter().map(|p| p.1).sum::<f64>() / n);
    let of = |f: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(f).sum::<f64>();
    let both = of(&|p| (p.0 - a) * (p.1 - b));
    both / libm::sqrt(of(&|p| (p.0 - a) * (p.0 - a)) * of(&|p| (p.1 - b) * (p.1 - b)))
}

/// Attentive, but looks away so many times in ten.
struct Lapsing {
    bot: Bot,
    dice: Stream,
    lapses: u32,
}

impl Trainee for Lapsing {
    fn name(&self) -> &'static str {
        "lapsing"
    }

    fn prepare(&mut self, view: &View<'_>) -> Option<Act> {
        self.bot.prepare(view)
    }

    fn decide(&mut self, view: &View<'_>) -> Decision {
        if self.dice.next_u32() % 10 < self.lapses { Decision::Watch } else { self.bot.decide(view) }
    }

    fn close(&mut self, view: &View<'_>) -> Option<Act> {
        self.bot.close(view)
    }

    fn refused(&mut self, view: &View<'_>, act: Act, why: Refusal) {
        self.bot.refused(view, act, why);
    }
}
