//! Sends batch after batch, until all is acknowledged or it must be given up for now.

use super::batch::{Batches, Statement, body};
use super::endpoint::{Credentials, Endpoint};
use super::journal::{Journal, Sending, Stored, Useless};
use super::pace::{Pace, wait};
use super::reach::{Place, Reach};
use super::wire::{Answer, Known, Wire};
use crate::lab::{Onlooker, Progress};
use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What was posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Posted {
    /// Statements that the store has acknowledged now.
    pub sent: u64,
    /// Statements that turned out to be there already, by asking for them.
    pub found: u64,
}

/// Why not all was posted. What was acknowledged stands in the journal: the same command goes on from there.
#[derive(Debug)]
pub enum Unposted {
    /// A file cannot be read or written.
    Io(PathBuf, io::Error),
    /// The journal is of no use, and why.
    Journal(PathBuf, String),
    /// The authority that was given is none.
    Authority(String),
    /// The store did not answer well, as often as it was tried.
    GaveUp(String),
    /// The store refuses them.
    Refused(u16, String),
    /// Whoever answers cannot show that it is the store.
    Stranger(String),
    /// Whoever waited has called it off.
    CalledOff,
}

impl fmt::Display for Unposted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unposted::Io(path, why) => write!(f, "{}: {why}", path.display()),
            Unposted::Journal(path, why) => write!(f, "{}: {why}", path.display()),
            Unposted::Authority(why) => write!(f, "the certificate that was given cannot be used: {why}"),
            Unposted::GaveUp(why) => write!(f, "the store does not answer as it should: {why}"),
            Unposted::Refused(_, why) => write!(f, "the store refuses the statements: {why}"),
            Unposted::Stranger(why) => write!(f, "nobody who is trusted vouches for the store: {why}"),
            Unposted::CalledOff => write!(f, "called off"),
        }
    }
}

impl std::error::Error for Unposted {}

/// Sends the statements of a file. Who waits sees bytes.
///
/// # Errors
/// Not all could be posted.
pub fn post(
    statements: &Path,
    to: &Endpoint,
    who: Option<&Credentials>,
    authority: Option<&[u8]>,
    pace: Pace,
    onlooker: &dyn Onlooker,
) -> Result<Posted, Unposted> {
    let journal_path = Journal::path(statements);
    let useless = |why| match why {
        Useless::Io(e) => Unposted::Io(journal_path.clone(), e),
        Useless::InUse => Unposted::Journal(journal_path.clone(), "another process posts these statements".to_owned()),
        Useless::OtherStore(other) => {
            Unposted::Journal(journal_path.clone(), format!("these statements were posted to another store, {other}"))
        }
        Useless::Broken(line) => Unposted::Journal(
            journal_path.clone(),
            format!(
                "line {line} is none of a journal; without the journal all is sent again, and the store keeps what it has"
            ),
        ),
    };
    let journal = Journal::open(&journal_path, to.statements()).map_err(useless)?;
    let wire = Wire::new(to, who, authority).map_err(Unposted::Authority)?;
    let mut poster = Poster { wire, journal, journal_path: &journal_path, pace, onlooker, posted: Posted::default() };
    poster.settle_doubt()?;
    let unread = |e| Unposted::Io(statements.to_path_buf(), e);
    let file = File::open(statements).map_err(unread)?;
    let wanted = file.metadata().map_err(unread)?.len();
    let mut batches = Batches::new(BufReader::new(file));
    let mut done = 0;
    loop {
        let batch = batches.next(&poster.journal.acknowledged).map_err(unread)?;
        if batch.is_empty() {
            return Ok(poster.posted);
        }
        if onlooker.called_off() {
            return Err(Unposted::CalledOff);
        }
        poster.batch(&batch)?;
        done += batch.iter().map(|statement| statement.json.len() as u64 + 1).sum::<u64>();
        onlooker.progress(Progress { done, wanted });
    }
}

struct Poster<'a> {
    wire: Wire,
    journal: Journal,
    journal_path: &'a Path,
    pace: Pace,
    onlooker: &'a dyn Onlooker,
    posted: Posted,
}

impl Poster<'_> {
    /// What was being sent when the program was ended: the store knows whether it has it.
    fn settle_doubt(&mut self) -> Result<(), Unposted> {
        let Some(sending) = self.journal.in_doubt.clone() else { return Ok(()) };
        let there = self.has(&sending.ask)?;
        self.posted.found += if there { sending.count } else { 0 };
        self.note(if there { Stored::Yes } else { Stored::No })
    }

    /// Whether the store has all of these; it is asked until it says so. To a key that may only write it says nothing:
    /// then they count as not there and are sent again, and what is there already the store itself refuses.
    fn has(&self, ids: &[String]) -> Result<bool, Unposted> {
        for id in ids {
            for failed in 1.. {
                match self.wire.has(id) {
                    Known::Yes => break,
                    Known::No | Known::Withheld => return Ok(false),
                    Known::Stranger(why) => return Err(Unposted::Stranger(why)),
                    Known::Unsaid(why, asked) => self.rest(failed, asked, &why)?,
                }
            }
        }
        Ok(true)
    }

    /// Sends a batch, and whatever it must be cut into.
    fn batch(&mut self, batch: &[Statement]) -> Result<(), Unposted> {
        let (body, count) = (body(batch), batch.len() as u64);
        let sending = sending(batch);
        let ask = sending.ask.clone();
        self.journal.sending(sending).map_err(|e| Unposted::Io(self.journal_path.to_path_buf(), e))?;
        for failed in 1.. {
            match self.wire.send(&body) {
                Answer::Stored => {
                    self.posted.sent += count;
                    return self.note(Stored::Yes);
                }
                // A store has one of them and takes no other with it; alone, it is the one that it has.
                Answer::Conflict => {
                    if batch.len() == 1 || self.has(&ask)? {
                        self.posted.found += count;
                        return self.note(Stored::Yes);
                    }
                    return self.halves(batch);
                }
                Answer::TooMuch if batch.len() > 1 => return self.halves(batch),
                Answer::TooMuch => {
                    self.note(Stored::No)?;
                    return Err(Unposted::Refused(413, "one statement is too long for it".to_owned()));
                }
                Answer::Refused(status, why) => {
                    self.note(Stored::No)?;
                    return Err(Unposted::Refused(status, why));
                }
                Answer::Stranger(why) => {
                    self.note(Stored::No)?;
                    return Err(Unposted::Stranger(why));
                }
                Answer::Later(why, asked) => self.rest(failed, asked, &why)?,
                Answer::Lost(why) => {
                    self.rest(failed, None, &why)?;
                    if self.has(&ask)? {
                        self.posted.found += count;
                        return self.note(Stored::Yes);
                    }
                }
            }
        }
        Ok(())
    }

    /// Sends a batch that is not taken as one in two.
    fn halves(&mut self, batch: &[Statement]) -> Result<(), Unposted> {
        self.note(Stored::No)?;
        let (front, back) = batch.split_at(batch.len() / 2);
        self.batch(front)?;
        self.batch(back)
    }

    fn note(&mut self, stored: Stored) -> Result<(), Unposted> {
        self.journal.answered(stored).map_err(|e| Unposted::Io(self.journal_path.to_path_buf(), e))
    }

    /// Waits before the next try, or gives up. What is being sent stays in doubt, which the next start settles.
    fn rest(&self, failed: u32, asked: Option<Duration>, why: &str) -> Result<(), Unposted> {
        let how_long = self.pace.after(failed, asked).ok_or_else(|| Unposted::GaveUp(why.to_owned()))?;
        if wait(how_long, &|| self.onlooker.called_off()) { Ok(()) } else { Err(Unposted::CalledOff) }
    }
}

/// What the journal is told of a batch. A session's moments are sent in their order: whoever has the last of them has
/// those before it.
fn sending(batch: &[Statement]) -> Sending {
    let mut reach: BTreeMap<String, Reach> = BTreeMap::new();
    let mut ask: BTreeMap<(&str, Option<&str>), &str> = BTreeMap::new();
    for statement in batch {
        reach.entry(statement.session.clone()).or_default().add(&statement.place);
        let kind = match &statement.place {
            Place::Moment(_) => None,
            Place::Once(verb) => Some(verb.as_str()),
        };
        ask.insert((&statement.session, kind), &statement.id);
    }
    Sending { count: batch.len() as u64, ask: ask.into_values().map(str::to_owned).collect(), reach }
}
