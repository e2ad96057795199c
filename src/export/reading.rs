//! Reads logs for export: each verified, played again, handed on and forgotten.
//!
//! Logs are read many at a time and handed on in the order of their paths, so that the same logs give the same files.

use super::record::{Played, Record, Signer};
use super::sink::{Failed, Sink};
use super::twins::two_ends;
use crate::engine::Phase;
use crate::experience::report::FeltReport;
use crate::journal::{Code, Entry, Examined, Examiner, Finding, Grade, People, Trust, opened_as, phase_word};
use crate::lab::{Onlooker, Progress};
use crate::review::report::Reason;
use crate::review::{Found, Naming, Question, walk, who_is_who};
use crate::scenario::model::CustomerId;
use crate::text::harmless_path;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Logs that are read at one time.
const AT_ONCE: usize = 32;

/// What to read, and how.
#[derive(Debug)]
pub struct Reading<'a> {
    /// Folders and logs.
    pub roots: &'a [PathBuf],
    /// Whom and what to trust.
    pub trust: Trust,
    /// Which sessions are wanted, and whether people are named.
    pub question: &'a Question,
    /// Names of scenario files by the hash of their text, as far as they are known.
    pub files: &'a BTreeMap<String, String>,
    /// Whose data it is, where that is not the house.
    pub tenant: Option<&'a str>,
}

/// What was left out, and why.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Left {
    /// The file or folder, as it may be shown.
    pub path: String,
    /// The code of what verifying it found, or in one word why it could not be looked into.
    pub code: String,
    /// In words.
    pub words: String,
}

/// What came of reading.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Read {
    /// Sessions handed on.
    pub sessions: u64,
    /// Of these, not played again, since another engine played them: they have a row, but no customers.
    pub not_replayed: u64,
    /// Logs that are copies of others, left out without more ado.
    pub copies: u64,
    /// Logs that are not what they should be or not sealed yet, and what could not be looked into.
    pub left_out: Vec<Left>,
}

/// Why nothing came of it.
#[derive(Debug)]
pub enum Stopped {
    /// Whoever waited has called it off.
    CalledOff,
    /// The files could not be written.
    Failed(Failed),
}

/// Reads all that is asked for into a sink.
///
/// # Errors
/// It was called off, or the sink took no more.
pub fn read(reading: Reading<'_>, sink: &mut dyn Sink, onlooker: &dyn Onlooker) -> Result<Read, Stopped> {
    let Found { logs, shelves, mut left_out, .. } = walk(reading.roots);
    let people = match reading.question.naming {
        Naming::Names => who_is_who(&shelves, &mut left_out),
        Naming::Pseudonyms => People::default(),
    };
    let mut trust = reading.trust.clone();
    trust.shelves.extend(shelves);
    let examiner = Examiner::new(trust);
    let mut done = Read::default();
    done.left_out.extend(left_out.into_iter().map(|left| Left {
        path: left.path,
        code: word(left.reason),
        words: left.why.to_string(),
    }));
    let two_ends = two_ends(&logs, &examiner);
    let mut known = BTreeSet::new();
    let wanted = logs.len() as u64;
    for (at, some) in logs.chunks(AT_ONCE).enumerate() {
        if onlooker.called_off() {
            return Err(Stopped::CalledOff);
        }
        let one = |room: &mut Vec<u8>, path: &PathBuf| look(path, &examiner, &reading, &people, room);
        let looked: Vec<Looked> = some.par_iter().map_init(Vec::new, one).collect();
        for ((place, path), looked) in (at * AT_ONCE..).zip(some).zip(looked) {
            match (looked, two_ends.get(&place)) {
                (Looked::NotAsked, _) => {}
                (Looked::LeftOut(code, words), _) => done.left_out.push(Left::of(path, code.word(), words)),
                (Looked::Fine(_), Some(other)) => {
                    let finding = Finding::two_ends(&logs[*other]);
                    done.left_out.push(Left::of(path, finding.code.word(), finding.to_string()));
                }
                (Looked::Fine(record), None) if !known.insert(record.run_hash.clone()) => done.copies += 1,
                (Looked::Fine(record), None) => {
                    sink.take(&record).map_err(Stopped::Failed)?;
                    done.sessions += 1;
                    done.not_replayed += u64::from(record.played.is_none());
                }
            }
        }
        onlooker.progress(Progress { done: (at * AT_ONCE + some.len()) as u64, wanted });
    }
    Ok(done)
}

/// A reason as JSON has it.
fn word(reason: Reason) -> String {
    serde_json::to_value(reason).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What looking at a log came to.
enum Looked {
    NotAsked,
    LeftOut(Code, String),
    Fine(Box<Record>),
}

fn look(path: &Path, examiner: &Examiner, reading: &Reading<'_>, people: &People, room: &mut Vec<u8>) -> Looked {
    // What does not even say who played it is asked for by nobody in particular, so it is looked at.
    if opened_as(path).is_some_and(|opened| !reading.question.wants_run(&opened.run)) {
        return Looked::NotAsked;
    }
    let Examined { verdict, heading, played } = examiner.examine(path, room);
    if let Some(heading) = &heading {
        let hash = heading.session.scenario.as_str();
        let file = reading.files.get(hash).map_or("", String::as_str);
        let plan =
            played.as_ref().map(|played| Arc::clone(&played.plan)).or_else(|| examiner.plan(&heading.session).ok());
        let titles = plan.iter().flat_map(|plan| &plan.scenario().house.setting.title.0);
        let titles: Vec<&str> = titles.map(|(_, title)| title.as_str()).collect();
        if !reading.question.wants_scenario(hash, file, &titles) {
            return Looked::NotAsked;
        }
    }
    let (Grade::Fine, Some(heading)) = (verdict.grade(), heading) else {
        let words = verdict.findings.iter().find(|f| f.code == verdict.code());
        return Looked::LeftOut(verdict.code(), words.map(ToString::to_string).unwrap_or_default());
    };
    let Some(seal) = heading.seal else {
        return Looked::LeftOut(Code::Truncated, "the log has no seal".to_owned());
    };
    let name = people.of(&heading.run.who.learner).map(|person| person.name.clone());
    Looked::Fine(Box::new(Record {
        run_hash: heading.identity,
        head: heading.head,
        session: heading.session,
        run: heading.run,
        seal,
        verdict: verdict.code(),
        key: Signer::of(&verdict),
        played: played.map(|played| of(&played)),
        name,
        tenant: reading.tenant.map(str::to_owned),
    }))
}

/// What was played, as it is exported.
fn of(played: &crate::journal::Played) -> Played {
    let (scenario, rules) = (played.plan.scenario(), played.plan.rules());
    let (mut inputs, mut most) = (Vec::new(), 0);
    for timed in &played.entries {
        match timed.entry {
            Entry::Input(input) => inputs.push((timed.tick, input)),
            Entry::Event(event) => {
                if let crate::engine::Entity::Customer(customer) = event.who {
                    most = most.max(customer.0 + 1);
                }
            }
            Entry::Checkpoint(_) => {}
        }
    }
    let felt = (0..most).filter_map(|number| played.witness.felt(CustomerId(number)));
    let felt = felt.map(|felt| FeltReport::of(scenario, rules, &felt)).collect();
    Played { scenario: Arc::clone(scenario), felt, inputs }
}

impl Left {
    fn of(path: &Path, code: &str, words: String) -> Left {
        Left { path: harmless_path(path), code: code.to_owned(), words }
    }
}

impl Record {
    /// Whether the session was played to its end.
    pub fn finished(&self) -> bool {
        self.seal.phase == phase_word(Phase::Finished)
    }
}
