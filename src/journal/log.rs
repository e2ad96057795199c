//! A log as it is on disk, read line by line, with both chains checked on the way.
//!
//! Whatever a file holds, there is an answer: a log, or the first thing that is wrong with it and the line it is in.

use super::chain::{Chain, hash};
use super::input::Written;
use super::line::{
    self, AsideLine, AsideWhat, Body, CORE_BEGINS, EndLine, EventLine, InputLine, Run, SealLine, SessionLine, Standing,
};
use super::reader::{Lines, Next};
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
pub(super) fn open(path: &Path) -> io::Result<BufReader<File>> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "this is not a file"));
    }
    Ok(BufReader::with_capacity(1 << 16, File::open(path)?))
}

/// The core of a log: its bytes without run fields, asides and signature. Two playings that were the same have the
/// same core, whoever played through whatever front end.
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
        let file = open(path).map_err(|e| Finding::new(Code::Unreadable, None, e.to_string()))?;
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
            match lines.next().map_err(|e| Finding::new(Code::Unreadable, None, e.to_string()))? {
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

    /// Whether the session was over, sealed or not.
    pub(super) fn over(&self) -> bool {
        self.inputs.last().is_some_and(|input| input.input == Written::Finish)
    }

    /// Its core.
    pub fn core(&self) -> &[u8] {
        &self.core
    }
}

/// A chain while it is read.
struct Link {
    chain: Chain,
    /// Line of the file with the chain's last line.
    at: u64,
    /// A line whose `prev` did not fit, waiting for the next to tell which of the two was edited.
    doubt: Option<(u64, u64)>,
}

impl Link {
    fn new() -> Link {
        Link { chain: Chain::new(), at: 0, doubt: None }
    }

    /// Adds a line if it fits.
    fn add(&mut self, number: u64, prev: &str, line: &[u8], at: u64) -> Result<(), Finding> {
        self.settle(prev)?;
        let expected = self.chain.lines;
        if prev == self.chain.head && number != expected {
            return Err(Finding::edited(at, "its running number was changed"));
        }
        if number > expected {
            return Err(Finding::removed(number - expected, self.at, at));
        }
        if number < expected {
            return Err(Finding::new(
                Code::Displaced,
                Some(at),
                "this line was added, or stands in the wrong place".to_owned(),
            ));
        }
        if prev != self.chain.head {
            self.doubt = Some((self.at, at));
        }
        self.chain.add(line);
        self.at = at;
        Ok(())
    }

    /// Tells which line was edited, by what the next line remembers of the second.
    fn settle(&mut self, prev: &str) -> Result<(), Finding> {
        match self.doubt.take() {
            None => Ok(()),
            Some((before, doubtful)) => {
                let edited = if prev == self.chain.head { before } else { doubtful };
                Err(Finding::edited(edited.max(1), "its bytes are not those that the next line remembers"))
            }
        }
    }

    /// As `settle`, where no line follows.
    fn settle_at_end(&mut self) -> Result<(), Finding> {
        match self.doubt.take() {
            None => Ok(()),
            Some((before, _)) => {
                Err(Finding::edited(before.max(1), "its bytes are not those that the next line remembers"))
            }
        }
    }
}

struct Reading {
    at: u64,
    core: Link,
    aside: Link,
    session: Option<SessionLine>,
    run: Option<(Run, String)>,
    inputs: Vec<InputLine>,
    events: Vec<EventLine>,
    asides: Vec<AsideLine>,
    seal: Option<SealLine>,
    end: Option<EndLine>,
    bytes: Vec<u8>,
    core_at: Vec<u64>,
    latest: u64,
    whole: u64,
    /// An aside that stands elsewhere than where it was written.
    displaced: Option<u64>,
}

impl Default for Reading {
    fn default() -> Reading {
        Reading {
            at: 0,
            core: Link::new(),
            aside: Link::new(),
            session: None,
            run: None,
            inputs: Vec::new(),
            events: Vec::new(),
            asides: Vec::new(),
            seal: None,
            end: None,
            bytes: Vec::new(),
            core_at: Vec::new(),
            latest: 0,
            whole: 0,
            displaced: None,
        }
    }
}

impl Reading {
    fn line(&mut self, bytes: &[u8]) -> Result<(), Finding> {
        self.at += 1;
        self.whole += bytes.len() as u64 + 1;
        let at = self.at;
        if self.end.is_some() {
            let words = "the log has ended before this line".to_owned();
            return Err(Finding::new(Code::Displaced, Some(at), words));
        }
        let (standing, body) = line::read(bytes).map_err(|why| self.unreadable(bytes, &why))?;
        match &standing {
            Standing::Core { n, prev } => {
                self.core.add(*n, prev, bytes, at)?;
                self.bytes.extend_from_slice(bytes);
                self.bytes.push(b'\n');
                self.core_at.push(at);
            }
            Standing::Aside { a, prev, after } => {
                if self.session.is_none() {
                    return Err(Finding::removed(1, 0, at));
                }
                self.aside.add(*a, prev, bytes, at)?;
                if *after != self.core.chain.lines {
                    self.displaced = self.displaced.or(Some(at));
                }
            }
            Standing::End => {}
        }
        self.take(body, bytes)
    }

    fn take(&mut self, body: Body, bytes: &[u8]) -> Result<(), Finding> {
        let at = self.at;
        let first_core = self.core.chain.lines == 1;
        let fits = match &body {
            Body::Session(_) => first_core && self.session.is_none(),
            Body::Input(_) | Body::Event(_) | Body::Check(_) | Body::Seal(_) => !first_core && self.seal.is_none(),
            Body::Run(_) => self.session.is_some() && self.aside.chain.lines == 1,
            Body::Aside(_) => self.aside.chain.lines > 1,
            Body::End(_) => true,
        };
        if !fits {
            return Err(Finding::edited(at, "a line of its kind cannot stand here"));
        }
        let tick = match &body {
            Body::Input(line) => line.tick,
            Body::Event(line) => line.tick,
            Body::Check(line) => line.tick,
            Body::Aside(line) => line.tick,
            Body::Session(_) | Body::Run(_) | Body::Seal(_) | Body::End(_) => 0,
        };
        self.latest = self.latest.max(tick);
        match body {
            Body::Session(session) => {
                if session.schema != super::SCHEMA {
                    return Err(other_schema(session.schema.into()));
                }
                self.aside.chain.head = self.core.chain.head.clone();
                self.session = Some(session);
            }
            Body::Run(run) => self.run = Some((run, hash(bytes))),
            Body::Input(input) => self.inputs.push(input),
            Body::Event(event) => self.events.push(event),
            Body::Check(_) => {}
            Body::Seal(seal) => self.seal = Some(*seal),
            Body::Aside(aside) => self.asides.push(aside),
            Body::End(end) => {
                self.ends(&end)?;
                self.end = Some(end);
            }
        }
        Ok(())
    }

    /// Whether the last line names the chains as they are.
    fn ends(&mut self, end: &EndLine) -> Result<(), Finding> {
        for (link, named) in [(&mut self.core, &end.core), (&mut self.aside, &end.aside)] {
            link.settle(&named.head)?;
            if named.lines > link.chain.lines {
                return Err(Finding::removed(named.lines - link.chain.lines, link.at, self.at));
            }
            if named.lines == link.chain.lines && named.head == link.chain.head {
                continue;
            }
            // Signed heads are true: then it is the line that is not. Otherwise the last line itself was touched.
            return Err(match end.holds() {
                true if named.lines == link.chain.lines => {
                    Finding::edited(link.at, "its bytes are not those that the last line remembers")
                }
                true => {
                    let words = "a line was added before the end".to_owned();
                    Finding::new(Code::Displaced, Some(link.at), words)
                }
                false => Finding::edited(self.at, "it does not fit the lines before it"),
            });
        }
        if self.seal.is_none() || self.run.is_none() {
            return Err(Finding::edited(self.at, "it ends a log that has no seal"));
        }
        Ok(())
    }

    fn unreadable(&self, bytes: &[u8], why: &str) -> Finding {
        if self.at > 1 {
            return Finding::edited(self.at, &format!("it cannot be read: {why}"));
        }
        #[derive(serde::Deserialize)]
        struct Schema {
            schema: u64,
        }
        #[derive(serde::Deserialize)]
        struct First {
            session: Schema,
        }
        match serde_json::from_slice::<First>(bytes) {
            Ok(First { session }) if session.schema != u64::from(super::SCHEMA) => other_schema(session.schema),
            Ok(_) => Finding::edited(1, &format!("it cannot be read: {why}")),
            Err(_) => Finding::new(Code::NotALog, Some(1), format!("this is no session log: {why}")),
        }
    }

    fn too_long(&self) -> Finding {
        let code = if self.at == 0 { Code::NotALog } else { Code::Edited };
        Finding::new(code, Some(self.at + 1), "no log has a line, or a whole, as long as this".to_owned())
    }

    fn done(mut self, tail: Tail) -> Result<Log, Finding> {
        if self.end.is_none() {
            self.core.settle_at_end()?;
            self.aside.settle_at_end()?;
        }
        if let Some(at) = self.displaced {
            return Err(Finding::new(Code::Displaced, Some(at), "this line stands in the wrong place".to_owned()));
        }
        let (session, run, run_hash) = match (self.session, self.run) {
            (Some(session), Some((run, hash))) => (session, run, hash),
            (None, _) if tail == Tail::Open => {
                return Err(Finding::new(Code::NotALog, None, "the file is empty".to_owned()));
            }
            (None, _) => return Err(Finding::new(Code::NotALog, Some(1), "this is no session log".to_owned())),
            (Some(_), None) => {
                let words = "the log breaks off before it says who played".to_owned();
                return Err(Finding::new(Code::Truncated, Some(self.at), words));
            }
        };
        let tail = match (tail, &self.end) {
            (Tail::Torn(_), Some(_)) => {
                let words = "the log has ended before this".to_owned();
                return Err(Finding::new(Code::Displaced, Some(self.at + 1), words));
            }
            (_, Some(_)) => Tail::Sealed,
            (tail, None) => tail,
        };
        Ok(Log {
            session,
            run,
            run_hash,
            inputs: self.inputs,
            events: self.events,
            asides: self.asides,
            seal: self.seal,
            end: self.end,
            core: self.bytes,
            core_at: self.core_at,
            core_chain: self.core.chain,
            aside_chain: self.aside.chain,
            latest: self.latest,
            whole: self.whole,
            tail,
        })
    }
}

fn other_schema(schema: u64) -> Finding {
    let words = format!("the log has form {schema}; this program reads form {}", super::SCHEMA);
    Finding::new(Code::OtherSchema, Some(1), words)
}
