//! A log as it is on disk, read line by line, with both chains checked on the way.
//!
//! Whatever a file holds, there is an answer: a log, or the first thing that is wrong with it and the line it is in.

use super::chain::Chain;
use super::commitment::{Secret, Seed};
use super::fact::{Fact, Refused};
use super::first_line::{SeedLine, SessionLine};
use super::input::Written;
use super::line::{AsideLine, AsideWhat, CORE_BEGINS, EndLine, EventLine, InputLine, Run, SealLine};
use super::reader::{Lines, Next};
use super::reading::Reading;
use super::verdict::{Code, Finding};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

/// How a log's file ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    /// With its last line.
    Sealed,
    /// With a whole line that is not the last.
    Open,
    /// Within a line, after so many bytes of it.
    Torn(u64),
}

/// A log whose chains hold.
#[derive(Debug, Clone)]
pub struct Log {
    pub(super) session: SessionLine,
    pub(super) run: Run,
    pub(super) run_hash: String,
    pub(super) inputs: Vec<InputLine>,
    pub(super) events: Vec<EventLine>,
    pub(super) asides: Vec<AsideLine>,
    pub(super) seal: Option<SealLine>,
    pub(super) end: Option<EndLine>,
    /// The core's lines with their line feeds.
    pub(super) core: Vec<u8>,
    /// Where in the file each line of the core stands, from 1.
    pub(super) core_at: Vec<u64>,
    pub(super) core_chain: Chain,
    pub(super) aside_chain: Chain,
    /// Latest house time in it.
    pub(super) latest: u64,
    /// Bytes of whole lines.
    pub(super) whole: u64,
    pub(super) tail: Tail,
}

/// Opens a file for reading, if it is one: a folder, a pipe or a device is not waited for.
pub(crate) fn open(path: &Path) -> io::Result<BufReader<File>> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "this is not a file"));
    }
    Ok(BufReader::with_capacity(1 << 16, File::open(path)?))
}

/// That the system does not let a log be read.
pub(super) fn unreadable(error: io::Error) -> Finding {
    Finding::new(Code::Unreadable, None, Fact::Unreadable(Refused::from(&error)))
}

/// The core of a log: its bytes without run fields, asides and signature. Two playings that were the same have the
/// same core, whoever played through whatever front end; only that assessed ones hide their seed each in its own way.
pub fn core_bytes(log: &[u8]) -> Vec<u8> {
    let lines = log.split_inclusive(|byte| *byte == b'\n');
    lines.filter(|line| line.starts_with(CORE_BEGINS)).flatten().copied().collect()
}

impl Log {
    /// Reads a log.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn read(path: &Path) -> Result<Log, Finding> {
        let file = open(path).map_err(unreadable)?;
        Log::from(file)
    }

    /// Reads a log from bytes.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn from_bytes(bytes: &[u8]) -> Result<Log, Finding> {
        Log::from(bytes)
    }

    fn from(from: impl BufRead) -> Result<Log, Finding> {
        let mut reading = Reading::default();
        let mut lines = Lines::new(from);
        let tail = loop {
            match lines.next().map_err(unreadable)? {
                Next::Line(line) => reading.line(&line)?,
                Next::End => break Tail::Open,
                Next::Torn(bytes) => break Tail::Torn(bytes),
                Next::TooLong => return Err(reading.too_long()),
            }
        };
        reading.done(tail)
    }

    /// The session's first line.
    pub fn session(&self) -> &SessionLine {
        &self.session
    }

    /// Who played it, when, with what.
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// What identifies it among the logs of a learner: the hash of its run line.
    pub fn identity(&self) -> &str {
        &self.run_hash
    }

    /// The hash that the core's last line ends with: it changes with every line.
    pub fn head(&self) -> &str {
        &self.core_chain.head
    }

    /// The seal, if it was sealed.
    pub fn seal(&self) -> Option<&SealLine> {
        self.seal.as_ref().filter(|_| self.end.is_some())
    }

    /// The events written in it, in order.
    pub fn events(&self) -> &[EventLine] {
        &self.events
    }

    /// What was said beside the session: house time, ms since 1970, what.
    pub fn asides(&self) -> impl Iterator<Item = (u64, u64, &AsideWhat)> {
        self.asides.iter().map(|a| (a.tick, a.clock_ms, &a.what))
    }

    /// The seed it was played with, as far as the log tells it: an assessed one does so in its seal.
    pub(super) fn seed(&self) -> Result<Seed, Finding> {
        let commitment = match &self.session.seed {
            SeedLine::Open(seed) => return Ok(Seed::Open(*seed)),
            SeedLine::Committed(commitment) => commitment,
        };
        let Some(seal) = &self.seal else {
            return Err(Finding::new(Code::SeedMissing, Some(1), Fact::SeedUntold));
        };
        let differs = |fact: Fact| Finding::new(Code::SeedDiffers, self.core_at.last().copied(), fact);
        let told = seal.reveal.as_ref().and_then(Secret::of);
        let told = told.ok_or_else(|| differs(Fact::SeedNotInSeal))?;
        match told.commitment() == *commitment {
            true => Ok(Seed::Hidden(told)),
            false => Err(differs(Fact::SeedDiffers)),
        }
    }

    /// Whether the session was over, sealed or not.
    pub(super) fn over(&self) -> bool {
        self.inputs.last().is_some_and(|input| input.input == Written::Finish)
    }

    /// Its core.
    pub fn core(&self) -> &[u8] {
        &self.core
    }
}
