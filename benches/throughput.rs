//! How fast the engine is on one core: events, sessions and customer visits per second, and what a fork costs.
//! `cargo bench --bench throughput`. Moments are kept throughout, as a session that is shown to somebody keeps them.
//!
//! "scripted" replays, at fixed ticks, the acts that `by-the-book` chose on the same seed; choosing is not timed.

#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

use coserve::bot::{Policy, Stage, Trainee, play, play_on};
use coserve::engine::{Event, Nowhere, Plan, Quote, Refusal, Session, Sink, Stop, Tick, View};
use coserve::experience::{Keep, Witness};
use coserve::rules::Rules;
use coserve::scenario::model::Act;
use coserve::scenario::{self};
use std::sync::Arc;
use std::time::Instant;

const SCENARIOS: [&str; 3] =
    ["scenarios/restaurant/window_table.ron", "scenarios/cafeteria/first_visit.ron", "scenarios/bank/pension_day.ron"];
/// Different seeds played in turn.
const SEEDS: u64 = 200;
/// Rounds over all seeds; the fastest counts, since the machine may be busy with other things.
const ROUNDS: usize = 7;

fn main() {
    println!(
        "{:<14} {:<10} {:>12} {:>12} {:>12} {:>8} {:>8}",
        "scenario", "trainee", "visits/s", "sessions/s", "events/s", "ev/visit", "ns/event"
    );
    for file in SCENARIOS {
        let Some(plan) = load(file) else { continue };
        let scripts: Vec<Script> = (0..SEEDS).map(|seed| record(&plan, seed)).collect();
        row(file, "scripted", &plan, |session, sink, seed| scripts[seed as usize].play(session, sink));
        row(file, "attentive", &plan, |session, sink, seed| play(session, &mut Policy::Attentive.bot(seed), sink));
    }
    println!("\n{:<14} {:>10} {:>14} {:>16}", "scenario", "customers", "fork", "per customer");
    for file in SCENARIOS {
        let Some(plan) = load(file) else { continue };
        fork(file, &plan);
    }
}

fn load(file: &str) -> Option<Arc<Plan>> {
    let bytes = std::fs::read(file).ok()?;
    let scenario = scenario::load(file, &bytes).scenario.expect("shipped scenarios load");
    Some(Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped()))))
}

/// What is counted while playing.
struct Counting {
    events: u64,
    witness: Witness,
}

impl Sink for Counting {
    fn event(&mut self, event: &Event) {
        self.events += 1;
        self.witness.event(event);
    }
}

fn row(file: &str, trainee: &str, plan: &Arc<Plan>, mut go: impl FnMut(&mut Session, &mut Counting, u64)) {
    let (mut best, mut events, mut visits) = (f64::INFINITY, 0, 0);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        (events, visits) = (0, 0);
        for seed in 0..SEEDS {
            let witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Moments);
            let mut sink = Counting { events: 0, witness };
            let mut session = Session::new(plan.clone(), seed);
            go(&mut session, &mut sink, seed);
            events += sink.events;
            visits += u64::from(sink.witness.score().arrivals);
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    let name = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".ron");
    println!(
        "{name:<14} {trainee:<10} {:>12.0} {:>12.0} {:>12.0} {:>8.1} {:>8.0}",
        visits as f64 / best,
        SEEDS as f64 / best,
        events as f64 / best,
        events as f64 / visits as f64,
        best * 1e9 / events as f64,
    );
}

/// Acts at fixed ticks.
#[derive(Default)]
struct Script {
    prepare: Vec<Act>,
    acts: Vec<(Tick, Act)>,
}

impl Script {
    fn play(&self, session: &mut Session, sink: &mut impl Sink) {
        for act in &self.prepare {
            let _ = session.act(*act, sink);
        }
        session.open(sink);
        for (at, act) in &self.acts {
            session.advance(*at, Stop::At, sink);
            let _ = session.act(*act, sink);
        }
        session.advance(Tick::NEVER, Stop::At, sink);
        session.finish();
    }
}

/// A stage that writes down what is done on it.
struct Recorder {
    session: Session,
    open: bool,
    script: Script,
}

impl Stage for Recorder {
    fn view(&self) -> View<'_> {
        self.session.view()
    }
    fn act(&mut self, act: Act) -> Result<Quote, Refusal> {
        if self.open {
            self.script.acts.push((self.session.now(), act));
        } else {
            self.script.prepare.push(act);
        }
        self.session.act(act, &mut Nowhere)
    }
    fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        self.session.advance(until, stop, &mut Nowhere)
    }
    fn interrupt(&mut self) {
        self.session.interrupt(&mut Nowhere);
    }
    fn open(&mut self) {
        self.open = true;
        self.session.open(&mut Nowhere);
    }
    fn finish(&mut self) {
        self.session.finish();
    }
}

fn record(plan: &Arc<Plan>, seed: u64) -> Script {
    let mut stage = Recorder { session: Session::new(plan.clone(), seed), open: false, script: Script::default() };
    let mut bot = Policy::ByTheBook.bot(seed);
    let trainee: &mut dyn Trainee = &mut bot;
    play_on(&mut stage, trainee);
    stage.script
}

/// The cost of cloning a session in mid-service.
fn fork(file: &str, plan: &Arc<Plan>) {
    let mut session = Session::new(plan.clone(), 7);
    session.open(&mut Nowhere);
    session.advance(Tick(8 * 60_000), Stop::At, &mut Nowhere);
    let customers = session.view().guests().count().max(1);
    let mut best = f64::INFINITY;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for _ in 0..20_000 {
            std::hint::black_box(session.clone());
        }
        best = best.min(start.elapsed().as_secs_f64() / 20_000.0);
    }
    let name = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".ron");
    println!("{name:<14} {customers:>10} {:>11.2} us {:>13.2} us", best * 1e6, best * 1e6 / customers as f64);
}
