//! The data folder: logs, the exact scenarios and rules they were played with, and keys.
//!
//! ```text
//!   sessions/20250309T140500Z-1a2b3c4d.jsonl(.part)   one session each
//!   scenarios/<sha-256>.ron   rules/<sha-256>.ron     kept by hash
//!   keys/signing.key   keys/*.pub                     this folder's pair, and public keys it trusts
//!   unsealed/<commitment>.seed                        what assessed sessions hide until their seal
//!   sessions/heads.manifest                           which sealed logs there are, in a chain
//!   people.json                                       who is behind a pseudonym
//! ```

use super::chain::{Chain, hash};
use super::clock;
use super::commitment::{Secret, Seed};
use super::custody::Custody;
use super::desk::Desk;
use super::first_line::SeedLine;
use super::keys::{self, Keys};
use super::line::{self, Body, MOST_ATTEMPTS, Origin, Previous, Run};
use super::log::open;
use super::log_file::{LogFile, PART, SEALED, hold};
use super::opening::Opening;
use super::reader::{Lines, Next};
use super::surroundings::Surroundings;
use super::trouble::Trouble;
use super::verdict::{Demand, Trust};
use crate::engine::Plan;
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A data folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    data: PathBuf,
    surroundings: Surroundings,
}

/// The beginning of a log: enough to count attempts.
#[derive(Clone)]
pub(super) struct Head {
    pub(super) path: PathBuf,
    pub(super) scenario: String,
    pub(super) seed: SeedLine,
    pub(super) run: Run,
    identity: String,
}

impl Head {
    /// The hash of its run line.
    pub(super) fn identity(&self) -> &str {
        &self.identity
    }
}

impl Store {
    /// The data folder at this path; it need not be there yet.
    pub fn at(data: impl Into<PathBuf>) -> Store {
        Store { data: data.into(), surroundings: Surroundings::Real }
    }

    /// The data folder at this path, for sample data: what is opened through it has this date, ms since 1970, and all
    /// that is else left to chance comes from the seed, signing keys included. Nobody may take it for the real thing.
    pub fn made_up(data: impl Into<PathBuf>, seed: u64, now_ms: u64) -> Store {
        Store { data: data.into(), surroundings: Surroundings::made_up(seed, now_ms) }
    }

    /// The system's place for this user's data.
    ///
    /// # Errors
    /// The system knows none.
    pub fn usual() -> Result<Store, Trouble> {
        let dirs = directories::ProjectDirs::from("", "", "coserve").ok_or(Trouble::NoPlace)?;
        Ok(Store::at(dirs.data_dir()))
    }

    /// The folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Where logs are.
    pub fn sessions(&self) -> PathBuf {
        self.data.join("sessions")
    }

    /// What can be trusted from here: what is kept, this folder's key and every `*.pub` beside it.
    pub fn trust(&self) -> Trust {
        Trust {
            shelves: vec![self.data.clone()],
            keys: keys::trusted(&self.data.join("keys")),
            scenario: None,
            demand: Demand::AsWritten,
        }
    }

    /// Every log, sealed or not, sorted by name (and so by date).
    ///
    /// # Errors
    /// The folder cannot be read; that it is missing is no error.
    pub fn logs(&self) -> Result<Vec<PathBuf>, Trouble> {
        logs_in(&self.sessions())
    }

    /// How often a learner has opened a scenario, finished or not.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn attempts(&self, learner: &str, scenario_source: &str) -> Result<u32, Trouble> {
        let scenario = hash(scenario_source.as_bytes());
        let heads = self.heads()?;
        let mine = heads.iter().filter(|head| head.run.who.learner == learner && head.scenario == scenario).count();
        Ok(u32::try_from(mine).unwrap_or(u32::MAX))
    }

    /// Opens the log of a new session, alone: two processes never count the same attempt.
    pub(super) fn begin(
        &self,
        plan: &Plan,
        opening: &Opening,
        session: &[u8],
        chain: &Chain,
        seed: &Seed,
        again: Option<Origin>,
    ) -> Result<Desk, Trouble> {
        opening.check()?;
        let _lock = self.lock()?;
        let keys = self.keys()?;
        self.keep("scenarios", &plan.scenario().source)?;
        self.keep("rules", &plan.rules().source)?;
        let scenario = hash(plan.scenario().source.as_bytes());
        let mut earlier = self.heads()?;
        self.clear_told(&earlier);
        earlier.retain(|head| head.run.who.learner == opening.learner.learner);
        let before = earlier.iter().filter(|head| head.scenario == scenario).count();
        let last = earlier.iter().max_by_key(|head| (head.run.started_ms, &head.path));
        let started_ms = self.surroundings.now_ms();
        let run = Run {
            who: opening.learner.clone(),
            attempt: u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1).min(MOST_ATTEMPTS),
            front_end: opening.front_end.clone(),
            mode: opening.mode,
            started: clock::rfc3339(started_ms),
            started_ms,
            previous: last.map(|head| Previous { run: head.identity.clone(), end: last_line(&head.path) }),
            again,
        };
        // First what going on will need, so that there is never a log without it.
        let custody = match seed {
            Seed::Open(_) => None,
            Seed::Hidden(secret) => Some(self.entrust(secret)?),
        };
        match LogFile::create(&self.sessions(), session, chain, run, &self.surroundings) {
            Ok(file) => Ok(Desk { file, keys, custody }),
            Err(trouble) => {
                custody.into_iter().for_each(Custody::end);
                Err(trouble)
            }
        }
    }

    /// Removes private files that a crash just after the seal has left behind.
    fn clear_told(&self, heads: &[Head]) {
        for head in heads {
            if let SeedLine::Committed(commitment) = &head.seed
                && let custody = self.custody(commitment)
                && custody.is_held()
                && last_line(&head.path).is_some()
            {
                custody.end();
            }
        }
    }

    /// What hides a seed until the seal.
    pub(super) fn hide(&self, seed: u64) -> Result<Secret, Trouble> {
        Ok(Secret::new(seed, self.surroundings.bytes()?))
    }

    /// Where time and chance come from.
    pub(super) fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    /// This folder's signing keys.
    pub(super) fn keys(&self) -> Result<Keys, Trouble> {
        Keys::of(&self.folder("keys")?, &self.surroundings)
    }

    /// Holds the folder for opening one session.
    pub(super) fn lock(&self) -> Result<File, Trouble> {
        hold(&self.folder("sessions")?)
    }

    fn folder(&self, name: &str) -> Result<PathBuf, Trouble> {
        let folder = self.data.join(name);
        fs::create_dir_all(&folder).map_err(Trouble::io(&folder))?;
        Ok(folder)
    }

    /// Keeps a text under its hash; one that was altered meanwhile is set right.
    fn keep(&self, shelf: &str, text: &str) -> Result<(), Trouble> {
        let name = hash(text.as_bytes());
        let path = self.folder(shelf)?.join(format!("{name}.ron"));
        if fs::read(&path).is_ok_and(|kept| kept == text.as_bytes()) {
            return Ok(());
        }
        let draft = path.with_extension("draft");
        let mut file = File::create(&draft).map_err(Trouble::io(&draft))?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(Trouble::io(&draft))?;
        drop(file);
        fs::rename(&draft, &path).map_err(Trouble::io(&path))
    }

    /// The beginnings of all logs. Files that are none are passed over.
    pub(super) fn heads(&self) -> Result<Vec<Head>, Trouble> {
        Ok(self.logs()?.into_iter().filter_map(|path| head(&path)).collect())
    }
}

/// Every log of a folder, sealed or not, sorted by name; none where there is no such folder.
pub(super) fn logs_in(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(Trouble::Io(folder.to_path_buf(), e)),
    };
    let is_log = |path: &PathBuf| {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        name.ends_with(SEALED) || name.ends_with(PART)
    };
    let mut logs: Vec<PathBuf> = entries.flatten().map(|e| e.path()).filter(is_log).collect();
    logs.sort();
    Ok(logs)
}

/// The first two lines of a log.
pub(super) fn head(path: &Path) -> Option<Head> {
    let mut lines = Lines::new(open(path).ok()?);
    let (Ok(Next::Line(first)), Ok(Next::Line(second))) = (lines.next(), lines.next()) else { return None };
    match (line::read(&first).ok()?.1, line::read(&second).ok()?.1) {
        (Body::Session(session), Body::Run(run)) => {
            let (scenario, seed) = (session.scenario, session.seed);
            Some(Head { path: path.to_path_buf(), scenario, seed, run, identity: hash(&second) })
        }
        _ => None,
    }
}

/// What a log says of itself at its beginning and its end: nothing is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Who played, when, with what.
    pub run: Run,
    /// The hash of the scenario.
    pub scenario: String,
    /// The hash of its run line.
    pub identity: String,
    /// The hash of its last line, if it is sealed.
    pub end: Option<String>,
}

/// What the first lines of a log and its last one say, whatever stands between. Nothing if it does not begin like a log.
pub fn opened_as(path: &Path) -> Option<Opened> {
    let Head { run, scenario, identity, .. } = head(path)?;
    Some(Opened { run, scenario, identity, end: last_line(path) })
}

/// The hash of a sealed log's last line.
pub(super) fn last_line(path: &Path) -> Option<String> {
    /// The last line holds two hashes, a key and a signature.
    const LONGEST_END: u64 = 4096;
    if path.to_string_lossy().ends_with(PART) {
        return None;
    }
    let mut file = open(path).ok()?.into_inner();
    let length = file.metadata().ok()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(LONGEST_END))).ok()?;
    let mut end = Vec::new();
    file.take(LONGEST_END).read_to_end(&mut end).ok()?;
    let line = end.strip_suffix(b"\n")?.rsplit(|b| *b == b'\n').next()?;
    matches!(line::read(line), Ok((_, Body::End(_)))).then(|| hash(line))
}
