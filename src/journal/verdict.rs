//! What verifying a log can find: a code for machines, what it is about for people, and whom to trust.

use super::fact::{Edit, Fact, LONGEST, Quote};
use crate::text::harmless_char;
use std::fmt;
use std::path::{Path, PathBuf};

/// How grave a finding is; the exit code of `coserve verify` is that of the gravest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Nothing is wrong: 0.
    Fine,
    /// Something is wrong with the log: 1.
    Wrong,
    /// It could not be looked at: 2.
    CouldNot,
}

impl Grade {
    /// The exit code.
    pub fn exit(self) -> u8 {
        match self {
            Grade::Fine => 0,
            Grade::Wrong => 1,
            Grade::CouldNot => 2,
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// Chains, signature and replay hold; the score is the same.
    Intact,
    /// Chains and signature hold; another engine played it, so it was not played again.
    IntactNotReplayed,
    /// Signed by a key that is not among the known ones. No fault of a log of practice that can be played again.
    ForeignKey,
    /// The session has not been sealed: it is being played, or was broken off.
    Unsealed,
    /// The file ends within a line.
    TornTail,
    /// The name says sealed, and the end is missing.
    Truncated,
    /// A line is not what it was.
    Edited,
    /// Lines are missing.
    Removed,
    /// A line was added or moved.
    Displaced,
    /// The signature is not one of its key over this log: who played, how, or the whole log was changed.
    BadSignature,
    /// Played for practice or by a bot, and given out for something else.
    Relabelled,
    /// An assessed session was asked for, and this is none.
    NotAssessed,
    /// Signed by an unknown key where a known one is needed: assessed, or of an engine that cannot be played again here.
    UnknownKey,
    /// The learner's log before this one is missing, or is another by now.
    Succession,
    /// Another log begins with the same lines and ends otherwise: one session has one end.
    TwoEnds,
    /// Another scenario than the one given.
    OtherScenario,
    /// The scenario it was played with is not kept anywhere.
    ScenarioMissing,
    /// The kept scenario is not the one it was played with.
    ScenarioAltered,
    /// The scenario is kept, and this version cannot read it.
    ScenarioUnreadable,
    /// The rules it was played by are not kept anywhere.
    RulesMissing,
    /// The kept rules are not those it was played by.
    RulesAltered,
    /// The seed that is told is not the one that the first line commits to.
    SeedDiffers,
    /// The seed is not told yet, and the private file with it is missing.
    SeedMissing,
    /// Played again, something else happens.
    ReplayDiffers,
    /// Played again, all happens the same, and the score is another.
    ScoreDiffers,
    /// A log of a form that this version does not know.
    OtherSchema,
    /// No session log at all.
    NotALog,
    /// The file cannot be read.
    Unreadable,
}

impl Code {
    /// Every code.
    pub const ALL: [Code; 28] = [
        Code::Intact,
        Code::IntactNotReplayed,
        Code::ForeignKey,
        Code::Unsealed,
        Code::TornTail,
        Code::Truncated,
        Code::Edited,
        Code::Removed,
        Code::Displaced,
        Code::BadSignature,
        Code::Relabelled,
        Code::NotAssessed,
        Code::UnknownKey,
        Code::Succession,
        Code::TwoEnds,
        Code::OtherScenario,
        Code::ScenarioMissing,
        Code::ScenarioAltered,
        Code::ScenarioUnreadable,
        Code::RulesMissing,
        Code::RulesAltered,
        Code::SeedDiffers,
        Code::SeedMissing,
        Code::ReplayDiffers,
        Code::ScoreDiffers,
        Code::OtherSchema,
        Code::NotALog,
        Code::Unreadable,
    ];

    /// The code for machines.
    pub fn word(self) -> &'static str {
        match self {
            Code::Intact => "intact",
            Code::IntactNotReplayed => "intact_not_replayed",
            Code::ForeignKey => "foreign_key",
            Code::Unsealed => "unsealed",
            Code::TornTail => "torn_tail",
            Code::Truncated => "truncated",
            Code::Edited => "edited",
            Code::Removed => "removed",
            Code::Displaced => "displaced",
            Code::BadSignature => "bad_signature",
            Code::Relabelled => "relabelled",
            Code::NotAssessed => "not_assessed",
            Code::UnknownKey => "unknown_key",
            Code::Succession => "succession",
            Code::TwoEnds => "two_ends",
            Code::OtherScenario => "other_scenario",
            Code::ScenarioMissing => "scenario_missing",
            Code::ScenarioAltered => "scenario_altered",
            Code::ScenarioUnreadable => "scenario_unreadable",
            Code::RulesMissing => "rules_missing",
            Code::RulesAltered => "rules_altered",
            Code::SeedDiffers => "seed_differs",
            Code::SeedMissing => "seed_missing",
            Code::ReplayDiffers => "replay_differs",
            Code::ScoreDiffers => "score_differs",
            Code::OtherSchema => "other_schema",
            Code::NotALog => "not_a_log",
            Code::Unreadable => "unreadable",
        }
    }

    /// How grave it is.
    pub fn grade(self) -> Grade {
        match self {
            Code::Intact | Code::IntactNotReplayed | Code::ForeignKey => Grade::Fine,
            Code::Unsealed
            | Code::TornTail
            | Code::Truncated
            | Code::Edited
            | Code::Removed
            | Code::Displaced
            | Code::BadSignature
            | Code::Relabelled
            | Code::NotAssessed
            | Code::UnknownKey
            | Code::Succession
            | Code::TwoEnds
            | Code::OtherScenario
            | Code::ScenarioMissing
            | Code::ScenarioAltered
            | Code::ScenarioUnreadable
            | Code::RulesMissing
            | Code::RulesAltered
            | Code::SeedDiffers
            | Code::SeedMissing
            | Code::ReplayDiffers
            | Code::ScoreDiffers
            | Code::OtherSchema
            | Code::NotALog => Grade::Wrong,
            Code::Unreadable => Grade::CouldNot,
        }
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What.
    pub code: Code,
    /// In which line of the file, from 1.
    pub line: Option<u64>,
    /// What there is to say of it.
    pub fact: Fact,
}

impl Finding {
    /// A finding.
    pub fn new(code: Code, line: Option<u64>, fact: Fact) -> Finding {
        Finding { code, line, fact }
    }

    /// It in English, without line and code. It may quote the file: what would do something to a terminal is replaced, and
    /// what is endless is cut.
    pub fn words(&self) -> String {
        self.fact.to_string().chars().take(LONGEST).map(harmless_char).collect()
    }

    /// That this other log begins with the same lines, and ends otherwise.
    pub fn two_ends(other: &Path) -> Finding {
        Finding::new(Code::TwoEnds, Some(2), Fact::TwoEnds(Quote::of(&other.to_string_lossy())))
    }

    pub(super) fn edited(line: u64, edit: Edit) -> Finding {
        Finding::new(Code::Edited, Some(line), Fact::Edited(edit))
    }

    pub(super) fn removed(count: u64, after: u64, before: u64) -> Finding {
        Finding::new(Code::Removed, Some(before), Fact::Removed { count, after, before })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {} [{}]", self.words(), self.code.word()),
            None => write!(f, "{} [{}]", self.words(), self.code.word()),
        }
    }
}

/// What became of one log. The first finding is the one to show.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// The log.
    pub path: PathBuf,
    /// What was found, never nothing.
    pub findings: Vec<Finding>,
}

impl Verdict {
    pub(super) fn new(path: &Path, findings: Vec<Finding>) -> Verdict {
        debug_assert!(!findings.is_empty(), "a verdict says something");
        Verdict { path: path.to_path_buf(), findings }
    }

    /// The gravest finding's code; of equally grave ones the first.
    pub fn code(&self) -> Code {
        let grade = self.grade();
        self.findings.iter().map(|f| f.code).find(|c| c.grade() == grade).unwrap_or(Code::Unreadable)
    }

    /// How grave it is.
    pub fn grade(&self) -> Grade {
        self.findings.iter().map(|f| f.code.grade()).max().unwrap_or(Grade::CouldNot)
    }
}

/// What a log has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Demand {
    /// What it says it is.
    #[default]
    AsWritten,
    /// An assessed session played by a person, signed by a known key.
    Assessed,
}

/// Whom and what to go by.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    /// Data folders in which scenarios and rules are kept by hash, searched in order.
    pub shelves: Vec<PathBuf>,
    /// Known public keys, in hexadecimal.
    pub keys: Vec<String>,
    /// The text of the scenario it must have been played with, where one is given.
    pub scenario: Option<std::sync::Arc<str>>,
    /// What it has to be.
    pub demand: Demand,
}
