//! The one owner of a running session: front ends act through it and see what a waiter could see.
//!
//! It records every input and event. Nothing it gives out before `finish` is hidden from the trainee.

use super::commitment::{Secret, Seed};
use super::course::{Course, Entry};
use super::desk::Desk;
use super::first_line::Layout;
use super::input::Input;
use super::line::{AsideWhat, Origin};
use super::opening::{Mode, Opening};
use super::report::{Kept, Report, felt};
use super::scribe::{Scribe, session_line};
use super::store::Store;
use super::trouble::Trouble;
use crate::engine::{Plan, Quote, Refusal, Stop, Tick, View};
use crate::experience::Keep;
use crate::experience::report::ScoreReport;
use crate::scenario::model::{Act, CustomerId, House, StepId};
use std::path::Path;
use std::sync::Arc;

/// A session being played.
pub struct Live {
    course: Course,
    mode: Mode,
    inputs: Vec<(Tick, Input)>,
    /// When it was last noted how far time has come.
    marked: Tick,
    scribe: Option<Scribe>,
    ink: Ink,
    /// Whether it was told that the log is no longer being written.
    trouble_told: bool,
}

/// Where the lines go.
#[derive(Debug)]
enum Ink {
    Memory(Vec<u8>),
    File(Box<Desk>),
}

// Not even a debugging print shows what is hidden in play.
impl std::fmt::Debug for Live {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Live").field("view", &self.view()).finish_non_exhaustive()
    }
}

impl Live {
    /// Opens a session whose log is kept. This counts as an attempt, whatever becomes of it.
    ///
    /// # Errors
    /// The log cannot be kept.
    pub fn start(store: &Store, plan: Arc<Plan>, opening: &Opening) -> Result<Live, Trouble> {
        Live::begin(store, plan, opening, None)
    }

    /// Opens a session that takes up another one in its middle; its log says so.
    ///
    /// # Errors
    /// As `start`.
    pub fn start_again(store: &Store, plan: Arc<Plan>, opening: &Opening, from: Origin) -> Result<Live, Trouble> {
        Live::begin(store, plan, opening, Some(from))
    }

    fn begin(store: &Store, plan: Arc<Plan>, opening: &Opening, again: Option<Origin>) -> Result<Live, Trouble> {
        let mut first = Vec::new();
        let seed = match opening.mode {
            Mode::Practice => Seed::Open(opening.seed),
            Mode::Assess => Seed::Hidden(store.hide(opening.seed)?),
        };
        let scribe = begin(&plan, opening.mode, seed.clone(), &mut first);
        let desk = store.begin(&plan, opening, &first, scribe.chain(), &seed, again)?;
        let course = Course::new(plan, opening.seed, Keep::Moments);
        Ok(Live {
            course,
            mode: opening.mode,
            inputs: Vec::new(),
            marked: Tick::ZERO,
            scribe: Some(scribe),
            ink: Ink::File(Box::new(desk)),
            trouble_told: false,
        })
    }

    /// A session whose core is written to memory: `Report::core` is what a file would hold of it.
    pub fn in_memory(plan: Arc<Plan>, opening: &Opening) -> Live {
        let seed = match opening.mode {
            Mode::Practice => Seed::Open(opening.seed),
            Mode::Assess => Seed::Hidden(Secret::in_memory(opening.seed)),
        };
        Live::in_memory_from(plan, opening, seed)
    }

    pub(super) fn in_memory_from(plan: Arc<Plan>, opening: &Opening, seed: Seed) -> Live {
        let mut core = Vec::new();
        let scribe = begin(&plan, opening.mode, seed, &mut core);
        let course = Course::new(plan, opening.seed, Keep::Moments);
        Live {
            course,
            mode: opening.mode,
            inputs: Vec::new(),
            marked: Tick::ZERO,
            scribe: Some(scribe),
            ink: Ink::Memory(core),
            trouble_told: false,
        }
    }

    /// A session that writes nothing, for many runs.
    pub fn unrecorded(plan: Arc<Plan>, seed: u64, keep: Keep) -> Live {
        let course = Course::new(plan, seed, keep);
        Live {
            course,
            mode: Mode::Practice,
            inputs: Vec::new(),
            marked: Tick::ZERO,
            scribe: None,
            ink: Ink::Memory(Vec::new()),
            trouble_told: false,
        }
    }

    /// A session taken up again.
    pub(super) fn again(course: Course, mode: Mode, inputs: Vec<(Tick, Input)>, scribe: Scribe, desk: Desk) -> Live {
        Live {
            course,
            mode,
            inputs,
            marked: Tick::ZERO,
            scribe: Some(scribe),
            ink: Ink::File(Box::new(desk)),
            trouble_told: false,
        }
    }

    /// What a waiter could see.
    pub fn view(&self) -> View<'_> {
        self.course.view()
    }

    /// The public half of the scenario, with its texts.
    pub fn house(&self) -> &House {
        &self.course.plan().scenario().house
    }

    /// What the trainee has done so far.
    pub fn inputs(&self) -> &[(Tick, Input)] {
        &self.inputs
    }

    /// Whether the session counts.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The seed, where it may be seen.
    pub fn seed(&self) -> Option<u64> {
        match self.mode {
            Mode::Practice => Some(self.course.seed()),
            Mode::Assess => None,
        }
    }

    /// The file it is written to.
    pub fn path(&self) -> Option<&Path> {
        match &self.ink {
            Ink::Memory(_) => None,
            Ink::File(desk) => Some(desk.file.path()),
        }
    }

    /// Why the log is no longer being written, if so. The session can be played on.
    pub fn trouble(&self) -> Option<&Trouble> {
        match &self.ink {
            Ink::Memory(_) => None,
            Ink::File(desk) => desk.file.trouble(),
        }
    }

    /// The same, once: for whoever tells it in play.
    pub fn fresh_trouble(&mut self) -> Option<&Trouble> {
        let told = self.trouble_told;
        self.trouble_told |= self.trouble().is_some();
        self.trouble().filter(|_| !told)
    }

    /// Opens the doors.
    pub fn open(&mut self) {
        self.course.open();
        self.record();
    }

    /// Begins an act now.
    ///
    /// # Errors
    /// Why it cannot be done now; nothing has happened then.
    pub fn act(&mut self, act: Act) -> Result<Quote, Refusal> {
        let answer = self.course.act(act);
        self.record();
        answer
    }

    /// Does again what was done in another session. False if it cannot be done now.
    pub fn repeat(&mut self, input: Input) -> bool {
        let done = self.course.again(input);
        self.record();
        done
    }

    /// Breaks off the act under way, if there is one.
    pub fn interrupt(&mut self) {
        self.course.interrupt();
        self.record();
    }

    /// Lets time pass until `until` (or the stop before it) and returns the time reached.
    pub fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        let now = self.course.advance(until, stop);
        self.record();
        let second = self.second_of_play_ms();
        if now.since(self.marked) >= second {
            self.marked = now;
            self.aside(AsideWhat::Reached);
        }
        now
    }

    /// House time that passes in a second of play at the usual speed, ms.
    fn second_of_play_ms(&self) -> u64 {
        let setting = &self.house().setting;
        u64::from(setting.lasts_ms) * 1000 / u64::from(setting.plays_in_ms.max(1))
    }

    /// Notes something beside the session: a pause, a hint, the device. It is no part of the core.
    pub fn aside(&mut self, what: AsideWhat) {
        let (tick, after) = (self.course.now().0, self.scribe.as_ref().map_or(0, |s| s.chain().lines));
        if let Ink::File(desk) = &mut self.ink {
            desk.file.aside(what, tick, after);
            desk.file.commit();
        }
    }

    /// Notes what the trainee guesses of a customer before being told: the box, and the step of the worst moment or
    /// that nothing went wrong. The log knows customers and steps by their ids, which the trainee need not.
    pub fn guess(&mut self, c: CustomerId, rank: u8, worst: Option<StepId>) {
        let scenario = self.course.plan().scenario();
        let worst = worst.map(|step| scenario.house.steps[step.index()].label.id.clone());
        let customer = scenario.customer_id(c).into_owned();
        self.aside(AsideWhat::Guess { customer, rank, worst });
    }

    /// Ends the session, seals the log and tells all. A session left before closing is scored as it stands.
    pub fn finish(mut self) -> Report {
        self.course.finish();
        self.record();
        let score = ScoreReport::of(self.course.plan().scenario(), &self.course.witness().score());
        let felt = felt(&self.course);
        let (core, kept) = match (self.ink, self.scribe) {
            (Ink::Memory(mut core), scribe) => {
                if let Some(mut scribe) = scribe {
                    scribe.seal(&self.course, &mut core);
                }
                (core, Kept::InMemory)
            }
            (Ink::File(mut desk), scribe) => {
                let mut scribe = scribe.expect("whoever has a file writes to it");
                scribe.seal(&self.course, desk.file.core());
                (Vec::new(), desk.seal(&scribe).map_or_else(Kept::Lost, Kept::Sealed))
            }
        };
        let (seed, plan) = (self.course.seed(), self.course.plan().clone());
        let (session, witness) = self.course.into_parts();
        Report { score, felt, inputs: self.inputs, seed, plan, session, witness, core, kept }
    }

    /// Writes down what has happened since the last time.
    fn record(&mut self) {
        let out = match &mut self.ink {
            Ink::Memory(core) => core,
            Ink::File(desk) => desk.file.core(),
        };
        for timed in self.course.drain() {
            if let Entry::Input(input) = timed.entry {
                self.inputs.push((timed.tick, input));
            }
            if let Some(scribe) = &mut self.scribe {
                scribe.write(timed, out);
            }
        }
        if let Ink::File(desk) = &mut self.ink {
            desk.file.commit();
        }
    }

    /// From now on the disk is full.
    #[cfg(all(test, target_os = "linux"))]
    pub(super) fn fill_the_disk(&mut self) {
        if let Ink::File(desk) = &mut self.ink {
            desk.file.fill_the_disk();
        }
    }
}

fn begin(plan: &Plan, mode: Mode, seed: Seed, out: &mut Vec<u8>) -> Scribe {
    let session = session_line(plan.scenario(), plan.rules(), &seed, Layout::from(mode));
    Scribe::begin(plan.scenario().clone(), session, seed, out)
}
