//! Turns what happens into the lines of the core. Live sessions and replays share it: same entries, same bytes.

use super::chain::{Chain, hash};
use super::commitment::Seed;
use super::course::{Course, Entry, Timed};
use super::first_line::{Layout, SeedLine, SessionLine};
use super::line::{Body, CheckLine, InputLine, SealLine, Standing, write};
use super::words;
use crate::engine::Event;
use crate::experience::report::ScoreReport;
use crate::rules::Rules;
use crate::scenario::Scenario;
use std::sync::Arc;

/// Writes the core of one log.
#[derive(Debug, Clone)]
pub(super) struct Scribe {
    scenario: Arc<Scenario>,
    schema: u32,
    layout: Layout,
    seed: Seed,
    chain: Chain,
    withheld: Vec<Event>,
    counts: [u64; 3],
    sealed: Option<Box<SealLine>>,
}

/// The first line of a session's core.
pub(super) fn session_line(scenario: &Scenario, rules: &Rules, seed: &Seed, layout: Layout) -> SessionLine {
    let seed = match seed {
        Seed::Open(seed) => SeedLine::Open(*seed),
        Seed::Hidden(secret) => SeedLine::Committed(secret.commitment()),
    };
    SessionLine {
        schema: super::SCHEMA,
        engine: super::engine_version(),
        scenario: hash(scenario.source.as_bytes()),
        rules: hash(rules.source.as_bytes()),
        seed,
        events: layout,
    }
}

/// A checksum as logs write it.
fn sum(checksum: u64) -> String {
    format!("{checksum:016x}")
}

impl Scribe {
    /// Begins a core; its first line, which says or hides this seed, goes to `out`.
    pub(super) fn begin(scenario: Arc<Scenario>, session: SessionLine, seed: Seed, out: &mut Vec<u8>) -> Scribe {
        let (schema, layout) = (session.schema, session.events);
        let (chain, withheld) = (Chain::new(), Vec::new());
        let mut scribe = Scribe { scenario, schema, layout, seed, chain, withheld, counts: [0; 3], sealed: None };
        scribe.line(&Body::Session(session), out);
        scribe
    }

    pub(super) fn chain(&self) -> &Chain {
        &self.chain
    }

    /// The seal, once it is written.
    pub(super) fn sealed(&self) -> Option<&SealLine> {
        self.sealed.as_deref()
    }

    /// The form of the log.
    pub(super) fn schema(&self) -> u32 {
        self.schema
    }

    /// Writes down what happened.
    pub(super) fn write(&mut self, timed: Timed, out: &mut Vec<u8>) {
        let tick = timed.tick.0;
        let body = match timed.entry {
            Entry::Input(input) => {
                self.counts[0] += 1;
                Body::Input(InputLine { tick, input: input.written(&self.scenario) })
            }
            Entry::Event(event) => {
                self.counts[1] += 1;
                match self.layout {
                    Layout::Along => Body::Event(words::event(&self.scenario, &event)),
                    Layout::AtSeal => return self.withheld.push(event),
                }
            }
            Entry::Checkpoint(checksum) => {
                self.counts[2] += 1;
                Body::Check(CheckLine { tick, sum: sum(self.seed.check(tick, checksum)) })
            }
        };
        self.line(&body, out);
    }

    /// Ends the core: what was withheld, and the seal, which tells a hidden seed.
    pub(super) fn seal(&mut self, course: &Course, out: &mut Vec<u8>) {
        for event in std::mem::take(&mut self.withheld) {
            self.line(&Body::Event(words::event(&self.scenario, &event)), out);
        }
        let seal = SealLine {
            tick: course.now().0,
            phase: words::phase(course.phase()).to_owned(),
            inputs: self.counts[0],
            events: self.counts[1],
            checks: self.counts[2],
            sum: sum(course.checksum()),
            score: ScoreReport::of(&self.scenario, &course.witness().score()),
            reveal: self.seed.reveal(),
        };
        self.sealed = Some(Box::new(seal.clone()));
        self.line(&Body::Seal(Box::new(seal)), out);
    }

    fn line(&mut self, body: &Body, out: &mut Vec<u8>) {
        let line = write(&Standing::Core { n: self.chain.lines, prev: self.chain.head.clone() }, body);
        self.chain.add(line.as_bytes());
        out.extend_from_slice(line.as_bytes());
        out.push(b'\n');
    }
}
