//! Why something was left out, as data. JSON has it in plain English words; front ends have words of their own.

use crate::journal::{Finding, Refused};
use serde::{Serialize, Serializer};
use std::fmt;

/// Why one thing was left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// Nothing is wrong with it.
    Nothing,
    /// This is wrong with the log.
    Found(Finding),
    /// It was opened before there was this program.
    OpenedTooEarly,
    /// It was opened in the future.
    OpenedInFuture,
    /// A link to a folder that has been looked into already.
    SeenAlready,
    /// The system does not let it be read.
    Unreadable(Refused),
    /// The system does not let the table of people at this path be read.
    PeopleUnread(String, Refused),
    /// The table of people at this path is none.
    NoPeople(String, Finding),
}

impl Why {
    /// That nothing is wrong, or the first of the gravest findings.
    pub(in crate::review) fn of(findings: &[Finding]) -> Why {
        let gravest = findings.iter().map(|finding| finding.code.grade()).max();
        let first = findings.iter().find(|finding| Some(finding.code.grade()) == gravest);
        first.map_or(Why::Nothing, |finding| Why::Found(finding.clone()))
    }

    /// The line of the file that is meant, from 1, if one is.
    pub fn line(&self) -> Option<u64> {
        match self {
            Why::Found(finding) => finding.line,
            Why::Nothing
            | Why::OpenedTooEarly
            | Why::OpenedInFuture
            | Why::SeenAlready
            | Why::Unreadable(_)
            | Why::PeopleUnread(..)
            | Why::NoPeople(..) => None,
        }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::Nothing => Ok(()),
            Why::Found(finding) => match finding.line {
                Some(line) => write!(f, "line {line}: {}", finding.words()),
                None => f.write_str(&finding.words()),
            },
            Why::OpenedTooEarly => f.write_str("opened before there was this program: its clock was wrong"),
            Why::OpenedInFuture => f.write_str("opened in the future: its clock was wrong"),
            Why::SeenAlready => f.write_str("a link to a folder that has been looked into already"),
            Why::Unreadable(refused) => write!(f, "cannot be read: {refused}"),
            Why::PeopleUnread(path, refused) => write!(f, "the table of people is not used: {path}: {refused}"),
            Why::NoPeople(path, finding) => write!(f, "the table of people is not used: {path}: {finding}"),
        }
    }
}

impl Serialize for Why {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// A finding in English, without its line; nothing where there is none.
pub(super) fn in_english<S: Serializer>(finding: &Option<Finding>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&finding.as_ref().map(Finding::words).unwrap_or_default())
}
