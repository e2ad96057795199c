//! The one owner of a running session: front ends act through it and see what a waiter could see.
//!
//! It records every input and event. Nothing it gives out before `finish` is hidden from the trainee.

use super::chain::Chain;
use super::course::{Course, Entry};
use super::input::Input;
use super::keys::Keys;
use super::line::{AsideWhat, HeadLine, Layout};
use super::log_file::LogFile;
use super::opening::{Mode, Opening};
use super::report::{Kept, Report, felt};
use super::scribe::{Scribe, session_line};
use super::store::Store;
use super::trouble::Trouble;
use crate::engine::{Plan, Quote, Refusal, Stop, Tick, View};
use crate::experience::Keep;
use crate::experience::report::ScoreReport;
use crate::scenario::model::{Act, House};
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
}

/// Where the lines go.
#[derive(Debug)]
enum Ink {
    Memory(Vec<u8>),
    File(Box<LogFile>, Box<Keys>),
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
        let mut first = Vec::new();
        let scribe = begin(&plan, opening, &mut first);
        let (file, keys) = store.begin(&plan, opening, &first, scribe.chain())?;
        let course = Course::new(plan, opening.seed, Keep::Moments);
        Ok(Live {
            course,
            mode: opening.mode,
            inputs: Vec::new(),
            marked: Tick::ZERO,
            scribe: Some(scribe),
            ink: Ink::File(Box::new(file), Box::new(keys)),
        })
    }

    /// A session whose core is written to memory: `Report::core` is what a file would hold of it.
    pub fn in_memory(plan: Arc<Plan>, opening: &Opening) -> Live {
        let mut core = Vec::new();
        let scribe = begin(&plan, opening, &mut core);
        let course = Course::new(plan, opening.seed, Keep::Moments);
        Live {
            course,
            mode: opening.mode,
            inputs: Vec::new(),
            marked: Tick::ZERO,
            scribe: Some(scribe),
            ink: Ink::Memory(core),
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
        }
    }

    /// A session taken up again.
    pub(super) fn again(
        course: Course,
        mode: Mode,
        inputs: Vec<(Tick, Input)>,
        scribe: Scribe,
        file: LogFile,
        keys: Keys,
    ) -> Live {
        Live {
            course,
            mode,
            inputs,
            marked: Tick::ZERO,
            scribe: Some(scribe),
            ink: Ink::File(Box::new(file), Box::new(keys)),
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
            Ink::File(file, _) => Some(file.path()),
        }
    }

    /// Why the log is no longer being written, if so. The session can be played on.
    pub fn trouble(&self) -> Option<&Trouble> {
        match &self.ink {
            Ink::Memory(_) => None,
            Ink::File(file, _) => file.trouble(),
        }
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
        if let Ink::File(file, _) = &mut self.ink {
            file.aside(what, tick, after);
            file.commit();
        }
    }

    /// Ends the session, seals the log and tells all. A session left before closing is scored as it stands.
    pub fn finish(mut self) -> Report {
        self.course.finish();
        self.record();
        let score = ScoreReport::of(self.course.plan().scenario(), &self.course.witness().score());
        let felt = felt(&self.course);
        let mut core = Vec::new();
        let mut chain = Chain::new();
        if let Some(scribe) = &mut self.scribe {
            scribe.seal(&self.course, &mut core);
            chain = scribe.chain().clone();
        }
        let (core, kept) = match self.ink {
            Ink::Memory(mut before) => {
                before.append(&mut core);
                (before, Kept::InMemory)
            }
            Ink::File(mut file, keys) => {
                file.core().append(&mut core);
                let sealed = seal(*file, &keys, chain);
                (Vec::new(), sealed.map_or_else(Kept::Lost, Kept::Sealed))
            }
        };
        let (seed, plan) = (self.course.seed(), self.course.plan().clone());
        Report { score, felt, inputs: self.inputs, seed, plan, witness: self.course.into_witness(), core, kept }
    }

    /// Writes down what has happened since the last time.
    fn record(&mut self) {
        let out = match &mut self.ink {
            Ink::Memory(core) => core,
            Ink::File(file, _) => file.core(),
        };
        for timed in self.course.drain() {
            if let Entry::Input(input) = timed.entry {
                self.inputs.push((timed.tick, input));
            }
            if let Some(scribe) = &mut self.scribe {
                scribe.write(timed, out);
            }
        }
        if let Ink::File(file, _) = &mut self.ink {
            file.commit();
        }
    }
}

fn begin(plan: &Plan, opening: &Opening, out: &mut Vec<u8>) -> Scribe {
    let session = session_line(plan.scenario(), plan.rules(), opening.seed, Layout::from(opening.mode));
    Scribe::begin(plan.scenario().clone(), session, out)
}

/// Signs both chains and gives the log its final name.
pub(super) fn seal(mut file: LogFile, keys: &Keys, core: Chain) -> Result<std::path::PathBuf, Trouble> {
    file.commit();
    let asides = file.asides().clone();
    let end =
        keys.sign(HeadLine { lines: core.lines, head: core.head }, HeadLine { lines: asides.lines, head: asides.head });
    file.seal(end)
}
