//! Sessions that were broken off: found at the next start, and gone on with where they stood.
//!
//! What is on disk is believed only as far as playing it again gives the same lines.

use super::commitment::Seed;
use super::custody::Custody;
use super::desk::Desk;
use super::fact::{Fact, Quote};
use super::first_line::SeedLine;
use super::line::{AsideWhat, Run};
use super::live::Live;
use super::log::{Log, Tail};
use super::log_file::{Lock, LogFile, PART};
use super::replay::Replay;
use super::store::Store;
use super::trouble::Trouble;
use super::verdict::{Code, Finding};
use super::verify::relabelled;
use crate::engine::Tick;
use std::path::{Path, PathBuf};

/// Whether a session can be gone on with.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// It can.
    InPlay,
    /// It was over already; only its seal is missing.
    BeingSealed,
    /// Another process plays it.
    InUse,
    /// Another version of the engine began it.
    OtherEngine,
    /// The log is not what it was.
    Ruined(Finding),
}

/// A session without a seal.
#[derive(Debug, Clone)]
pub struct Unfinished {
    /// Its log.
    pub path: PathBuf,
    /// Whether it can be gone on with.
    pub condition: Condition,
    /// Who played it, if the log says so.
    pub run: Option<Run>,
    /// The hash of its scenario, if the log says so.
    pub scenario: Option<String>,
    /// House time reached.
    pub tick: Tick,
}

/// A session that was taken up again.
#[derive(Debug)]
pub enum Resumed {
    /// It goes on.
    Live(Box<Live>),
    /// It was over, and is sealed now.
    Sealed(PathBuf),
}

impl Store {
    /// Every session that was broken off, or is being played, by date.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn unfinished(&self) -> Result<Vec<Unfinished>, Trouble> {
        let parts = self.logs()?.into_iter().filter(|path| path.to_string_lossy().ends_with(PART));
        Ok(parts.map(|path| look(&path)).collect())
    }

    /// Goes on with a session. A torn line at the end is dropped, and an aside says so.
    ///
    /// # Errors
    /// It cannot be gone on with; the file is as it was.
    pub fn resume(&self, path: &Path) -> Result<Resumed, Trouble> {
        let broken = |finding: Finding| Trouble::Broken(path.to_path_buf(), Box::new(finding));
        if !path.is_file() {
            return Err(broken(Finding::new(Code::Unreadable, None, Fact::NoSuchLog)));
        }
        let lock = Lock::take(path)?;
        let log = Log::read(path).map_err(broken)?;
        if log.session.engine != super::engine_version() {
            let fact = Fact::BegunByOther(Quote::of(&log.session.engine));
            return Err(broken(Finding::new(Code::IntactNotReplayed, Some(1), fact)));
        }
        // Called practice, an assessed session would show its seed.
        if let Some(finding) = relabelled(&log) {
            return Err(broken(finding));
        }
        let custody = match &log.session.seed {
            SeedLine::Open(_) => None,
            SeedLine::Committed(commitment) => Some(self.custody(commitment)),
        };
        if log.tail == Tail::Sealed {
            let file = LogFile::reopen(path, lock, log.whole, log.aside_chain.clone(), self.surroundings())?;
            let sealed = file.rename()?;
            custody.into_iter().for_each(Custody::end);
            return Ok(Resumed::Sealed(sealed));
        }
        let seed = match (log.seed(), &custody) {
            (Err(finding), Some(custody)) if finding.code == Code::SeedMissing => Seed::Hidden(custody.secret(path)?),
            (told, _) => told.map_err(broken)?,
        };
        let plan = log.plan(&self.trust()).map_err(broken)?;
        let mut replay = Replay::with(&log, plan, seed).map_err(broken)?;
        let (scribe, core) = replay.rewrite(&log).map_err(broken)?;
        let Some(missing) = core.strip_prefix(log.core.as_slice()) else {
            let line = log.first_difference(&core).and_then(|(line, _, _)| line);
            return Err(broken(Finding::new(Code::ReplayDiffers, line, Fact::Differs)));
        };
        let keys = {
            let _lock = self.lock()?;
            self.keys()?
        };
        let mut file = LogFile::reopen(path, lock, log.whole, log.aside_chain.clone(), self.surroundings())?;
        file.core().extend_from_slice(missing);
        let dropped = match log.tail {
            Tail::Torn(bytes) => bytes,
            Tail::Open | Tail::Sealed => 0,
        };
        let tick = replay.course().now().0;
        file.aside(AsideWhat::TakenUp { dropped }, tick, scribe.chain().lines);
        file.commit();
        let desk = Desk { file, keys, custody };
        if replay.course().over() {
            return desk.seal(&scribe).map(Resumed::Sealed);
        }
        let (course, inputs) = replay.into_course();
        Ok(Resumed::Live(Box::new(Live::again(course, log.run.mode, inputs, scribe, desk))))
    }
}

/// Whether somebody is at this session now.
pub fn in_play(path: &Path) -> bool {
    Lock::is_held(path)
}

fn look(path: &Path) -> Unfinished {
    let in_use = Lock::is_held(path);
    let (condition, log) = match Log::read(path) {
        _ if in_use => (Condition::InUse, None),
        Err(finding) => (Condition::Ruined(finding), None),
        Ok(log) if log.session.engine != super::engine_version() => (Condition::OtherEngine, Some(log)),
        Ok(log) => match relabelled(&log) {
            Some(finding) => (Condition::Ruined(finding), None),
            None if log.over() => (Condition::BeingSealed, Some(log)),
            None => (Condition::InPlay, Some(log)),
        },
    };
    let tick = Tick(log.as_ref().map_or(0, |log| log.latest));
    let (run, scenario) = log.map(|log| (log.run, log.session.scenario)).unzip();
    Unfinished { path: path.to_path_buf(), condition, run, scenario, tick }
}
