//! What is said when a session is opened: who plays, with what, and whether it counts.

use super::trouble::Trouble;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest pseudonym, house, group or bot name, in bytes.
pub(super) const LONGEST_NAME: usize = 200;

/// Who plays. Names of people live in a table of their own, never here.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Learner {
    /// Pseudonym.
    pub learner: String,
    /// House the learner works in; may be empty.
    pub house: String,
    /// Group; may be empty.
    pub group: String,
}

/// What the session is played through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum FrontEnd {
    /// The terminal.
    Text,
    /// The window.
    Window,
    /// A script of timed acts.
    Script,
    /// A bot, by name.
    Bot(String),
}

impl fmt::Display for FrontEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FrontEnd::Text => write!(f, "text"),
            FrontEnd::Window => write!(f, "window"),
            FrontEnd::Script => write!(f, "script"),
            FrontEnd::Bot(name) => write!(f, "bot:{name}"),
        }
    }
}

impl From<FrontEnd> for String {
    fn from(front: FrontEnd) -> String {
        front.to_string()
    }
}

impl TryFrom<String> for FrontEnd {
    type Error = String;

    fn try_from(text: String) -> Result<FrontEnd, String> {
        match text.as_str() {
            "text" => Ok(FrontEnd::Text),
            "window" => Ok(FrontEnd::Window),
            "script" => Ok(FrontEnd::Script),
            other => match other.strip_prefix("bot:") {
                Some(name) => Ok(FrontEnd::Bot(name.to_owned())),
                None => Err(format!("`{other}` is no front end")),
            },
        }
    }
}

/// Whether the session is an exercise or counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// The seed may be seen and events are written as they happen.
    Practice,
    /// Neither: nothing can be read along.
    Assess,
}

/// Everything a new session is opened with, besides the scenario and the rules.
#[derive(Debug, Clone)]
pub struct Opening {
    /// The seed.
    pub seed: u64,
    /// Who plays.
    pub learner: Learner,
    /// Through what.
    pub front_end: FrontEnd,
    /// Whether it counts.
    pub mode: Mode,
}

impl Opening {
    /// Refuses names that do not fit a line.
    pub(super) fn check(&self) -> Result<(), Trouble> {
        let bot = match &self.front_end {
            FrontEnd::Bot(name) => name.as_str(),
            FrontEnd::Text | FrontEnd::Window | FrontEnd::Script => "",
        };
        let Learner { learner, house, group } = &self.learner;
        let names = [("pseudonym", learner.as_str()), ("house", house), ("group", group), ("bot's name", bot)];
        match names.into_iter().find(|(_, name)| name.len() > LONGEST_NAME) {
            Some((what, _)) => Err(Trouble::TooLong(what)),
            None => Ok(()),
        }
    }
}
