//! How a command ends: its exit code, and why it could not run.

use std::fmt;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// All is well.
    Fine,
    /// It ran, and found something.
    Findings,
    /// It could not do what was asked.
    CouldNot,
}

impl Exit {
    /// The exit code.
    pub(super) fn code(self) -> u8 {
        match self {
            Exit::Fine => 0,
            Exit::Findings => 1,
            Exit::CouldNot => 2,
        }
    }
}

/// Why a command could not run, and what would help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    what: String,
    help: Option<String>,
}

impl Fault {
    /// What is wrong, with the place in it.
    pub(super) fn new(what: impl Into<String>) -> Fault {
        Fault { what: what.into(), help: None }
    }

    /// Adds how to mend it.
    pub(super) fn help(mut self, help: impl Into<String>) -> Fault {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.what)?;
        match &self.help {
            Some(help) => write!(f, "\nhelp: {help}"),
            None => Ok(()),
        }
    }
}

impl From<crate::journal::Trouble> for Fault {
    fn from(trouble: crate::journal::Trouble) -> Fault {
        Fault::new(trouble.to_string())
    }
}
