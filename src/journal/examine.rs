//! Examines a log for whoever reads thousands: the verdict of `verify`, and from the same reading what was played.
//!
//! A log of this engine is played again first, and its core compared with what the replay writes. Where both are the same
//! bytes the chain of the one holds because that of the other does, so that neither hashes nor lines have to be worked
//! out twice. Whatever is not as it should be goes the long way, which finds out what is wrong and in which line.

use super::chain::{Chain, hash};
use super::course::Timed;
use super::fact::Fact;
use super::first_line::SessionLine;
use super::line::{self, Body, CORE_BEGINS, HeadLine, Run, SealLine, Standing};
use super::link::Link;
use super::log::{Log, Tail, open, unreadable};
use super::log_file::PART;
use super::reader::{Lines, Next};
use super::replay::{Replay, Replayed, replay};
use super::verdict::{Code, Finding, Grade, Trust, Verdict};
use super::verify::after_link;
use crate::engine::Plan;
use crate::experience::Witness;
use crate::experience::report::ScoreReport;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Largest log that is taken into memory, bytes. A day with a thousand customers has a tenth of it.
pub const LARGEST: u64 = 64 << 20;
/// Room that is kept for the next log.
const KEPT_ROOM: usize = 4 << 20;

/// What a log says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// What was played.
    pub session: SessionLine,
    /// Who played, when, with what.
    pub run: Run,
    /// What identifies it among the logs of a learner: the hash of its run line.
    pub identity: String,
    /// The hash of the core's last line.
    pub head: String,
    /// The hash of the last line of all, once it is sealed.
    pub end: Option<String>,
    /// The seed, as far as the log tells it.
    pub seed: Option<u64>,
    /// The phase it ended in and its score, once it is sealed: as written, or where it was played again as found.
    pub seal: Option<SealLine>,
    /// Lines of the file.
    pub lines: u64,
}

/// What was played, found again.
#[derive(Debug)]
pub struct Played {
    /// Inputs, events and checkpoints, in order.
    pub entries: Vec<Timed>,
    /// The scenario and the rules.
    pub plan: Arc<Plan>,
    /// What was felt, every moment kept.
    pub witness: Witness,
}

/// A log examined.
#[derive(Debug)]
pub struct Examined {
    /// The same as [`verify`](super::verify()) gives.
    pub verdict: Verdict,
    /// What it says of itself; nothing if its chains do not hold.
    pub heading: Option<Heading>,
    /// What was played; nothing unless it was played again to the same events and the same score.
    pub played: Option<Played>,
}

/// Where scenarios and rules come from: each is read once.
#[derive(Debug)]
pub struct Examiner {
    trust: Trust,
    plans: Mutex<BTreeMap<(String, String), Result<Arc<Plan>, Finding>>>,
}

impl Examiner {
    /// Examines by this trust.
    pub fn new(trust: Trust) -> Examiner {
        Examiner { trust, plans: Mutex::default() }
    }

    /// Whom and what it goes by.
    pub fn trust(&self) -> &Trust {
        &self.trust
    }

    /// Examines one log. `room` is room for its bytes, for the caller to use again.
    pub fn examine(&self, path: &Path, room: &mut Vec<u8>) -> Examined {
        room.clear();
        room.shrink_to(KEPT_ROOM);
        match take_in(path, room) {
            Err(finding) => Examined { verdict: Verdict::new(path, vec![finding]), heading: None, played: None },
            Ok(()) => self.at_once(path, room).unwrap_or_else(|| self.line_by_line(path, room)),
        }
    }

    /// The scenario of a log, from the shelves or as it was found before.
    ///
    /// # Errors
    /// It is kept nowhere, or is not what it was.
    pub fn plan(&self, session: &SessionLine) -> Result<Arc<Plan>, Finding> {
        let key = (session.scenario.clone(), session.rules.clone());
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        plans.entry(key).or_insert_with(|| super::verify::plan(session, &self.trust)).clone()
    }

    /// Every plan found so far, by the hashes of scenario and rules.
    pub fn plans(&self) -> Vec<((String, String), Arc<Plan>)> {
        let plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        plans.iter().filter_map(|(key, plan)| Some((key.clone(), plan.as_ref().ok()?.clone()))).collect()
    }

    /// Nothing unless all is well.
    fn at_once(&self, path: &Path, bytes: &[u8]) -> Option<Examined> {
        if path.to_string_lossy().ends_with(PART) {
            return None;
        }
        let mut log = unproven(bytes)?;
        let end = log.end.clone()?;
        let plan = self.plan(&log.session).ok()?;
        let seed = log.seed().ok()?;
        let mut replay = Replay::with(&log, Arc::clone(&plan), seed.clone()).ok()?;
        let (scribe, core, entries) = replay.rewrite_keeping(&log).ok()?;
        let proven = core == log.core && names(&end.core, scribe.chain()) && names(&end.aside, &log.aside_chain);
        if !proven {
            return None;
        }
        log.core_chain = scribe.chain().clone();
        let seal = scribe.sealed()?.clone();
        let findings = log.proven(&end, &self.trust);
        let (course, _) = replay.into_course();
        let (_, witness) = course.into_parts();
        let heading = Heading {
            identity: log.run_hash,
            head: log.core_chain.head,
            end: bytes.strip_suffix(b"\n")?.rsplit(|byte| *byte == b'\n').next().map(hash),
            seed: Some(seed.value()),
            seal: Some(seal),
            lines: log.core_chain.lines + log.aside_chain.lines + 1,
            session: log.session,
            run: log.run,
        };
        let verdict = Verdict::new(path, findings);
        let played = (verdict.grade() == Grade::Fine).then_some(Played { entries, plan, witness });
        Some(Examined { verdict, heading: Some(heading), played })
    }

    /// As [`verify`](super::verify()) does it.
    fn line_by_line(&self, path: &Path, bytes: &[u8]) -> Examined {
        let log = match Log::from_bytes(bytes) {
            Err(finding) => {
                return Examined { verdict: Verdict::new(path, vec![finding]), heading: None, played: None };
            }
            Ok(log) => log,
        };
        let findings = log.findings_with(path, &self.trust, &|session| self.plan(session));
        let verdict = Verdict::new(path, findings);
        let same = verdict.findings.iter().any(|finding| finding.code == Code::Intact);
        let again = (same && verdict.grade() == Grade::Fine).then(|| replay(&log, self.plan(&log.session).ok()?).ok());
        let played = again.flatten().map(|again| {
            let Replayed { entries, plan, witness, .. } = again;
            Played { entries, plan, witness }
        });
        let heading = Heading {
            identity: log.run_hash.clone(),
            head: log.core_chain.head.clone(),
            end: log.end.as_ref().map(|end| hash(line::write(&Standing::End, &Body::End(end.clone())).as_bytes())),
            seed: log.seed().ok().map(|seed| seed.value()),
            seal: log.seal().cloned(),
            lines: log.core_chain.lines + log.aside_chain.lines + u64::from(log.end.is_some()),
            session: log.session,
            run: log.run,
        };
        Examined { verdict, heading: Some(heading), played }
    }
}

/// Whether an end line names a chain as it is.
fn names(named: &HeadLine, chain: &Chain) -> bool {
    named.lines == chain.lines && named.head == chain.head
}

/// Takes the bytes of a log into memory, if it can be one.
fn take_in(path: &Path, room: &mut Vec<u8>) -> Result<(), Finding> {
    let file = open(path).map_err(unreadable)?;
    let length = file.get_ref().metadata().map_err(unreadable)?.len();
    if length > LARGEST {
        return Err(too_large(path, length));
    }
    // Who still writes to it may make it longer meanwhile.
    file.into_inner().take(LARGEST).read_to_end(room).map(drop).map_err(unreadable)
}

/// What to say of a file that is too large: of one that does not begin like a log, what is said of any such file.
fn too_large(path: &Path, length: u64) -> Finding {
    let fact = Fact::TooLarge { mib: length >> 20, most: LARGEST >> 20 };
    let refused = Finding::new(Code::Unreadable, None, fact);
    let first = match open(path).map(|file| Lines::new(file).next()) {
        Ok(Ok(Next::Line(first))) => line::read(&first).ok(),
        Ok(Ok(Next::Torn(_) | Next::TooLong | Next::End) | Err(_)) | Err(_) => None,
    };
    match first {
        Some((_, Body::Session(_))) => refused,
        // This ends with the first line.
        _ => Log::read(path).err().unwrap_or(refused),
    }
}

/// A sealed log of this engine whose core is not yet proven: its chain is not worked out, and events, checks and the
/// seal are not looked into. Nothing if anything about it is unusual.
fn unproven(bytes: &[u8]) -> Option<Log> {
    let mut lines = bytes.strip_suffix(b"\n")?.split(|byte| *byte == b'\n');
    let first = lines.next()?;
    let (Standing::Core { .. }, Body::Session(session)) = line::read(first).ok()? else { return None };
    if session.engine != super::engine_version() || !super::first_line::is_known(session.schema.into()) {
        return None;
    }
    let mut core = Vec::with_capacity(bytes.len());
    let mut keep = |line: &[u8]| {
        core.extend_from_slice(line);
        core.push(b'\n');
    };
    keep(first);
    let mut aside = Link::new();
    aside.chain.head = hash(first);
    let (mut core_at, mut inputs, mut asides, mut run, mut end) = (vec![1], Vec::new(), Vec::new(), None, None);
    let mut last: &[u8] = first;
    for (at, bytes) in (2u64..).zip(lines) {
        if end.is_some() {
            return None;
        }
        if bytes.starts_with(CORE_BEGINS) {
            keep(bytes);
            core_at.push(at);
            last = bytes;
            if after_link(bytes).starts_with(b"\"input\":") {
                let (_, Body::Input(input)) = line::read(bytes).ok()? else { return None };
                inputs.push(input);
            }
            continue;
        }
        match line::read(bytes).ok()? {
            (Standing::Aside { a, prev, after }, body) => {
                aside.add(a, &prev, bytes, at).ok()?;
                if after != core_at.len() as u64 {
                    return None;
                }
                match (body, &run) {
                    (Body::Run(who), None) => run = Some((who, aside.chain.head.clone())),
                    (Body::Aside(aside), Some(_)) => asides.push(aside),
                    _ => return None,
                }
            }
            (Standing::End, Body::End(ending)) => end = Some(ending),
            _ => return None,
        }
    }
    aside.settle_at_end().ok()?;
    let (_, Body::Seal(seal)) = line::read(last).ok()? else { return None };
    let (run, run_hash) = run?;
    Some(Log {
        session,
        run,
        run_hash,
        inputs,
        events: Vec::new(),
        asides,
        seal: Some(*seal),
        end: Some(end?),
        core,
        core_at,
        core_chain: Chain::new(),
        aside_chain: aside.chain,
        latest: 0,
        whole: bytes.len() as u64,
        tail: Tail::Sealed,
    })
}

impl Played {
    /// The score, found again.
    pub fn score(&self) -> ScoreReport {
        ScoreReport::of(self.plan.scenario(), &self.witness.score())
    }
}
