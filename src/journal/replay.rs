//! Plays a log again: the same scenario, rules, seed and inputs through the same engine.

use super::commitment::Seed;
use super::course::{Course, Timed};
use super::fact::{Astray, Fact, Quote};
use super::input::Input;
use super::log::{Log, Tail};
use super::report::felt;
use super::scribe::Scribe;
use super::verdict::{Code, Finding};
use crate::engine::{Plan, Session, Stop, Tick, View};
use crate::experience::report::{FeltReport, ScoreReport};
use crate::experience::{Keep, Witness};
use std::sync::Arc;

/// A log being played again, input by input.
#[derive(Debug)]
pub struct Replay {
    course: Course,
    seed: Seed,
    inputs: Vec<(Tick, Input, u64)>,
    next: usize,
    latest: Option<Tick>,
}

/// A log played again.
#[derive(Debug)]
pub struct Replayed {
    /// Inputs, events and checkpoints, in the order in which they happened.
    pub entries: Vec<Timed>,
    /// What the trainee did.
    pub inputs: Vec<(Tick, Input)>,
    /// The seed.
    pub seed: u64,
    /// The scenario and the rules.
    pub plan: Arc<Plan>,
    /// The session as it stood at the end: its view knows by name whoever came.
    pub session: Session,
    /// The score.
    pub score: ScoreReport,
    /// What each customer felt.
    pub felt: Vec<FeltReport>,
    /// The witness, for explanations.
    pub witness: Witness,
}

impl Replay {
    /// Sets a log up for playing again.
    ///
    /// # Errors
    /// The log speaks of something that the scenario does not know, or does not tell its seed (yet).
    pub fn new(log: &Log, plan: Arc<Plan>) -> Result<Replay, Finding> {
        Replay::with(log, plan, log.seed()?)
    }

    /// The same with a seed that is known otherwise.
    pub(super) fn with(log: &Log, plan: Arc<Plan>, seed: Seed) -> Result<Replay, Finding> {
        let mut inputs = Vec::with_capacity(log.inputs.len());
        for (written, line) in log.inputs.iter().zip(log.input_lines()) {
            let input =
                written.input.resolve(plan.scenario()).map_err(|why| differs(line, Astray::Unfit(Quote::of(&why))))?;
            inputs.push((Tick(written.tick), input, line));
        }
        // What happened after the last input of a log that was broken off.
        let latest = (log.tail != Tail::Sealed).then_some(Tick(log.latest));
        let course = Course::new(plan, seed.value(), Keep::Moments);
        Ok(Replay { course, seed, inputs, next: 0, latest })
    }

    /// Plays on to the next input and does it; gives what happened meanwhile, or nothing once all is over.
    ///
    /// # Errors
    /// The input cannot be done then, which no honest log asks.
    pub fn step(&mut self) -> Result<Option<Vec<Timed>>, Finding> {
        let Some((tick, input, line)) = self.inputs.get(self.next).copied() else {
            return Ok(self.latest.take().map(|latest| {
                self.course.advance(latest, Stop::At);
                self.course.drain().collect()
            }));
        };
        self.next += 1;
        if self.course.advance(tick, Stop::At) != tick {
            return Err(differs(line, Astray::Time));
        }
        if !self.course.again(input) {
            return Err(differs(line, Astray::Impossible));
        }
        Ok(Some(self.course.drain().collect()))
    }

    /// What a waiter could see now.
    pub fn view(&self) -> View<'_> {
        self.course.view()
    }

    pub(super) fn course(&self) -> &Course {
        &self.course
    }

    /// Plays all of it, writing the core anew.
    pub(super) fn rewrite(&mut self, log: &Log) -> Result<(Scribe, Vec<u8>), Finding> {
        self.rewrite_keeping(log).map(|(scribe, core, _)| (scribe, core))
    }

    /// The same, keeping what happened.
    pub(super) fn rewrite_keeping(&mut self, log: &Log) -> Result<(Scribe, Vec<u8>, Vec<Timed>), Finding> {
        let mut core = Vec::with_capacity(log.core.len());
        let mut kept = Vec::with_capacity(log.core_at.len());
        let scenario = self.course.plan().scenario().clone();
        let mut scribe = Scribe::begin(scenario, log.session.clone(), self.seed.clone(), &mut core);
        while let Some(entries) = self.step()? {
            for timed in entries {
                scribe.write(timed, &mut core);
                kept.push(timed);
            }
        }
        if self.course.over() {
            scribe.seal(&self.course, &mut core);
        }
        Ok((scribe, core, kept))
    }

    pub(super) fn into_course(self) -> (Course, Vec<(Tick, Input)>) {
        (self.course, self.inputs.into_iter().map(|(tick, input, _)| (tick, input)).collect())
    }
}

fn differs(line: u64, why: Astray) -> Finding {
    Finding::new(Code::ReplayDiffers, Some(line), Fact::Astray(why))
}

/// Plays a log again.
///
/// # Errors
/// An input of the log is one that this session does not allow, or the log does not tell its seed (yet).
pub fn replay(log: &Log, plan: Arc<Plan>) -> Result<Replayed, Finding> {
    let mut replay = Replay::new(log, plan)?;
    let mut entries = Vec::new();
    while let Some(mut more) = replay.step()? {
        entries.append(&mut more);
    }
    let (course, inputs) = replay.into_course();
    let (seed, plan) = (course.seed(), course.plan().clone());
    let score = ScoreReport::of(plan.scenario(), &course.witness().score());
    let felt = felt(&course);
    let (session, witness) = course.into_parts();
    Ok(Replayed { entries, inputs, seed, plan, session, score, felt, witness })
}
