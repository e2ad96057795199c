//! A session that was played: what the coach works on, wherever it comes from.

use crate::engine::{Phase, Plan, Session, Tick};
use crate::experience::Witness;
use crate::journal::{AsideWhat, Input, Log, Mode, Replayed, Report};
use crate::scenario::Scenario;
use crate::scenario::model::{CustomerId, StepId};
use std::sync::Arc;

/// A session that was played.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// The scenario and the rules.
    pub plan: Arc<Plan>,
    /// The seed.
    pub seed: u64,
    /// What the trainee did, in order.
    pub inputs: Vec<(Tick, Input)>,
    /// The session as it stood at the end.
    pub session: Session,
    /// What was felt.
    pub witness: Witness,
    /// Whether it counted.
    pub mode: Mode,
    /// What the trainee guessed of the guests before being told, the latest guess of each.
    pub guesses: Vec<Guess>,
}

/// What the trainee guessed of a guest before being told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    /// Of whom.
    pub customer: CustomerId,
    /// The box from 1 to 5.
    pub rank: u8,
    /// The step of the worst moment; `None` is that nothing went wrong.
    pub worst: Option<StepId>,
}

impl Recorded {
    /// Of a log that was played again.
    pub fn of_log(log: &Log, again: &Replayed) -> Recorded {
        Recorded {
            guesses: guesses(log, again.plan.scenario()),
            plan: Arc::clone(&again.plan),
            seed: again.seed,
            inputs: again.inputs.clone(),
            session: again.session.clone(),
            witness: again.witness.clone(),
            mode: log.run().mode,
        }
    }

    /// Of a session that has just been finished.
    pub fn of_report(report: &Report, mode: Mode) -> Recorded {
        Recorded {
            plan: Arc::clone(&report.plan),
            seed: report.seed,
            inputs: report.inputs.clone(),
            session: report.session.clone(),
            witness: report.witness.clone(),
            mode,
            guesses: Vec::new(),
        }
    }

    /// How far it came: `NEVER` if it was played to its end, else the time at which it was left.
    pub fn until(&self) -> Tick {
        match self.session.phase() {
            Phase::Preparation | Phase::Service => self.session.now(),
            Phase::Closing | Phase::Finished => Tick::NEVER,
        }
    }
}

fn guesses(log: &Log, scenario: &Scenario) -> Vec<Guess> {
    let mut guesses: Vec<Guess> = Vec::new();
    for (_, _, what) in log.asides() {
        let AsideWhat::Guess { customer, rank, worst } = what else { continue };
        let Some(customer) = scenario.customer(customer) else { continue };
        let named = |id: &String| scenario.house.steps.iter().position(|s| s.label.id == *id).map(StepId::from);
        guesses.retain(|guess| guess.customer != customer);
        guesses.push(Guess { customer, rank: *rank, worst: worst.as_ref().and_then(named) });
    }
    guesses
}
