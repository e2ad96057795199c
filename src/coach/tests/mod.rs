//! What the coach promises, on the shipped scenarios.

mod again;
mod credit;
mod cues;
mod chances;
mod equals;
mod left;
mod noise;
mod prevention;
mod standing;
mod story;

use super::{Effort, Recorded};
use crate::bot::{Policy, Trainee, play_on};
use crate::engine::{Plan, Stop, Tick};
use crate::journal::{FrontEnd, Learner, Live, Mode, Opening};
use crate::rules::Rules;
use crate::scenario;
use crate::scenario::model::{Act, PrepId};
use std::ops::ControlFlow;
use std::sync::Arc;

const WINDOW_TABLE: &str = "scenarios/restaurant/window_table.ron";
const SHIPPED: [&str; 3] = [WINDOW_TABLE, "scenarios/cafeteria/first_visit.ron", "scenarios/bank/pension_day.ron"];

/// Enough to see what is there, for a test.
const LITTLE: Effort = Effort { race_runs: 24, judged_futures: 10, reference_futures: 4, interval: 2.0 };

/// Credits only: no alternatives are tried.
const CREDITS: Effort = Effort { race_runs: 0, ..LITTLE };

fn plan(file: &str) -> Arc<Plan> {
    let bytes = std::fs::read(file).unwrap_or_else(|why| panic!("{file}: {why}"));
    let scenario = scenario::load(file, &bytes).scenario.expect("shipped scenarios load");
    Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())))
}

fn opening(seed: u64) -> Opening {
    Opening { seed, learner: Learner::default(), front_end: FrontEnd::Text, mode: Mode::Practice }
}

/// A session played by a policy.
fn played(plan: &Arc<Plan>, policy: Policy, seed: u64) -> Recorded {
    let mut live = Live::in_memory(Arc::clone(plan), &opening(seed));
    play_on(&mut Bare(&mut live), &mut policy.bot(seed));
    Recorded::of_report(&live.finish(), Mode::Practice)
}

/// A session in which only this was prepared, played on by a policy.
fn prepared(plan: &Arc<Plan>, items: &[&str], policy: Policy, seed: u64) -> Recorded {
    let mut live = Live::in_memory(Arc::clone(plan), &opening(seed));
    for id in items {
        let item =
            plan.scenario().house.prep.iter().position(|item| item.label.id == *id).expect("there is such a thing");
        live.act(Act::Prepare(PrepId::from(item))).expect("there is time for it");
    }
    live.open();
    play_on(&mut Bare(&mut live), &mut policy.bot(seed));
    Recorded::of_report(&live.finish(), Mode::Practice)
}

/// A live session as a stage; whoever owns it ends it.
struct Bare<'a>(&'a mut Live);

impl crate::bot::Stage for Bare<'_> {
    fn view(&self) -> crate::engine::View<'_> {
        self.0.view()
    }
    fn act(&mut self, act: Act) -> Result<crate::engine::Quote, crate::engine::Refusal> {
        self.0.act(act)
    }
    fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        self.0.advance(until, stop)
    }
    fn interrupt(&mut self) {
        self.0.interrupt();
    }
    fn open(&mut self) {
        self.0.open();
    }
    fn finish(&mut self) {}
}

/// Plays a session with somebody of one's own.
fn played_by(plan: &Arc<Plan>, trainee: &mut dyn Trainee, seed: u64) -> Recorded {
    let mut live = Live::in_memory(Arc::clone(plan), &opening(seed));
    play_on(&mut Bare(&mut live), trainee);
    Recorded::of_report(&live.finish(), Mode::Practice)
}
