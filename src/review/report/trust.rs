//! Whether the numbers are real: what was left out and why, verdicts, gaps, series of other engines.

use super::figure::Estimate;
use super::why::{Why, in_english};
use crate::journal::Finding;
use serde::Serialize;

/// Why a session does not enter the statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Played on from the middle of another session: practice.
    Again,
    /// Played by a bot or a script.
    Bot,
    /// Another engine played it; it is intact, and a series of its own.
    OtherEngine,
    /// The same learner had met these guests before: same scenario and seed.
    RepeatedSeed,
    /// Opened when nobody can have played: in the future, or before there was this program.
    WrongClock,
    /// Broken off before the seal: an attempt without a score.
    Unfinished,
    /// Verification failed, or another log has the same beginning and another end.
    NotVerified,
    /// A copy of a log that is there already.
    Copy,
    /// A link to a folder that has been looked into already.
    Linked,
    /// The file is no session log.
    NotALog,
    /// The file or folder cannot be read.
    Unreadable,
}

impl Reason {
    /// Every reason, in the order of a table.
    pub const ALL: [Reason; 11] = [
        Reason::Again,
        Reason::Bot,
        Reason::OtherEngine,
        Reason::RepeatedSeed,
        Reason::WrongClock,
        Reason::Unfinished,
        Reason::NotVerified,
        Reason::Copy,
        Reason::Linked,
        Reason::NotALog,
        Reason::Unreadable,
    ];

    /// Whether somebody should look into it: the review then ends with exit code 1.
    pub fn is_fault(self) -> bool {
        match self {
            Reason::Again | Reason::Bot | Reason::OtherEngine | Reason::RepeatedSeed | Reason::Copy => false,
            Reason::WrongClock
            | Reason::Unfinished
            | Reason::NotVerified
            | Reason::Linked
            | Reason::NotALog
            | Reason::Unreadable => true,
        }
    }
}

/// One reason and its weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LeftOutReason {
    /// Why.
    pub reason: Reason,
    /// How many.
    pub sessions: u32,
}

/// One thing left out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeftOutFile {
    /// The file or folder.
    pub path: String,
    /// Why, in one word.
    pub reason: Reason,
    /// Why; in JSON `words`, in plain English, with the line of the file where one is meant.
    #[serde(rename = "words")]
    pub why: Why,
}

/// What was left out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeftOut {
    /// Logs found within what was asked for, and those that do not say whether they are.
    pub found: u32,
    /// Of these, in the statistics.
    pub counted: u32,
    /// Of the counted, not verified: with `--include-unverified` only.
    pub unverified_counted: u32,
    /// Of the counted, sessions that were left before the house had closed: they are scored as they stood.
    pub left_early: u32,
    /// Reasons with at least one log, in the order of [`Reason::ALL`]: what of `found` is not `counted`.
    pub reasons: Vec<LeftOutReason>,
    /// What somebody should look into, by path: faults only ([`Reason::is_fault`]), of logs and of whatever else lies there.
    pub files: Vec<LeftOutFile>,
}

/// How many logs a verdict was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerdictLine {
    /// The verdict's code, as `coserve verify --json` prints it.
    pub code: String,
    /// Logs.
    pub logs: u32,
    /// Whether it is fine.
    pub fine: bool,
}

/// A log that failed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FailedLog {
    /// The file.
    pub path: String,
    /// The code of the gravest finding.
    pub code: String,
    /// The line of the file, from 1, where one is meant.
    pub line: Option<u64>,
    /// What is wrong; in JSON `words`, in plain English.
    #[serde(rename = "words", serialize_with = "in_english")]
    pub finding: Option<Finding>,
}

/// What became of the log before another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GapKind {
    /// It is not here.
    Missing,
    /// It is not here, and somebody unknown says that it was forgotten.
    Claimed,
    /// It is here, and is not what it was.
    Changed,
}

/// A session that is missing in a learner's chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// Pseudonym.
    pub learner: String,
    /// The log that names an earlier one which is not here, or is not what it was.
    pub path: String,
    /// When that log was opened.
    pub before_ms: u64,
    /// When the learner's last log before it that is here was opened.
    pub after_ms: Option<u64>,
    /// What became of the earlier log.
    pub kind: GapKind,
}

/// Sessions of another engine: not comparable with the rest.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EngineSeries {
    /// The engine, as logs name it.
    pub engine: String,
    /// Sessions.
    pub sessions: u32,
    /// Learners.
    pub learners: u32,
    /// Their houses.
    pub houses: Vec<String>,
    /// When the first was opened.
    pub first_ms: u64,
    /// When the last was.
    pub last_ms: u64,
    /// Mean experience as the seals say, over guests.
    pub experience: Option<Estimate>,
}

/// What to bear in mind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// A scenario changed: learners who knew an earlier version are in no learning curve of the later one.
    VersionChanged {
        /// Index of the later version into the scenarios.
        scenario: usize,
        /// When the later version was first played.
        since_ms: u64,
        /// Learners who knew an earlier one.
        knew: u32,
    },
    /// Logs are signed by a key that is not known here: whoever made that key could have written them.
    ForeignKeys {
        /// Logs.
        logs: u32,
    },
    /// Saved debriefs that belong to another log or another engine, or for which nothing was tried, and were not used.
    DebriefsUnfit {
        /// Debriefs.
        debriefs: u32,
    },
    /// Unverified sessions count, since that was asked for.
    UnverifiedCounted {
        /// Sessions.
        sessions: u32,
    },
}

/// One session with its verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionVerdict {
    /// The log.
    pub path: String,
    /// Pseudonym.
    pub learner: String,
    /// When it was opened.
    pub started_ms: u64,
    /// The verdict's code.
    pub code: String,
    /// Why it does not count; nothing where it does.
    pub reason: Option<Reason>,
}

/// Whether the numbers are real.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verification {
    /// Verdicts, the most frequent first.
    pub verdicts: Vec<VerdictLine>,
    /// Logs that failed, by path.
    pub failed: Vec<FailedLog>,
    /// Gaps, by learner and time.
    pub gaps: Vec<Gap>,
    /// Other engines.
    pub series: Vec<EngineSeries>,
    /// What to bear in mind.
    pub warnings: Vec<Warning>,
    /// Every session whose chains hold, by path; those that fail are in `failed`.
    pub sessions: Vec<SessionVerdict>,
}
