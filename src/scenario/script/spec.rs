//! An act as it is written, in scripts and in session logs alike.

use crate::scenario::model::{Style, Way};
use crate::scenario::quantity::{Amount, Level, Time};
use serde::{Deserialize, Serialize};

/// An act with ids instead of indices. RON: `Advise("dish", "perch")`; JSON: `{"Advise":["dish","perch"]}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ActSpec {
    /// Before opening: do a preparation item.
    Prepare(String),
    /// Greet.
    Greet,
    /// Take a timed close look.
    Attend,
    /// Ask about taste, for a choice. In scripts also about a task, where no choice has the id.
    Ask(String),
    /// Ask how somebody is getting on with a step.
    AskTask(String),
    /// Inform of a topic.
    Inform(String),
    /// Inform that it will take a while yet.
    InformDelay,
    /// Make a role clear.
    Guide(String),
    /// For a choice, suggest an option.
    Advise(String, String),
    /// Encourage for a step.
    Motivate(String),
    /// Help with a step.
    Assist(String, Way),
    /// Do a step that is the staff's.
    Perform(String),
    /// Offer a service.
    Offer(String),
    /// Repeat the request back.
    Confirm,
    /// Ask whether all is well.
    CheckBack,
    /// Show that one has seen somebody.
    Acknowledge,
    /// Make good with a service, from the allowance.
    Remedy(String),
    /// Hand over to a colleague at a station.
    Handover(String),
    /// Note an entry of the catalogue, with a confidence in whole per cent.
    Note(String, Amount<Level>),
    /// Do nothing for a while.
    Wait(Amount<Time>),
    /// In stories only: break off the act under way. A log has an input of its own for it.
    BreakOff,
    /// After closing: keep a record.
    Record(String),
    /// After closing: answer a question for reflection with somebody.
    Reflect(String),
    /// After closing: deepen the trace.
    FollowUp(String),
}

/// An act with whom it is for and how it is said, as a line of a script or a log has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scripted {
    /// The act.
    pub act: ActSpec,
    /// A guest, a party, `walk_in_1` for the first unnamed guest, or `party_of_` and a customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The phrasing, for spoken acts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
}

/// The phases of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Before,
    During,
    After,
}

impl ActSpec {
    /// Whether it can be done while the house is open.
    pub fn is_during_shift(&self) -> bool {
        self.phase() == Phase::During
    }

    /// Whether it is done after closing.
    pub fn is_after_closing(&self) -> bool {
        self.phase() == Phase::After
    }

    fn phase(&self) -> Phase {
        match self {
            ActSpec::Prepare(_) => Phase::Before,
            ActSpec::Record(_) | ActSpec::Reflect(_) | ActSpec::FollowUp(_) => Phase::After,
            ActSpec::Greet
            | ActSpec::Attend
            | ActSpec::Ask(_)
            | ActSpec::AskTask(_)
            | ActSpec::Inform(_)
            | ActSpec::InformDelay
            | ActSpec::Guide(_)
            | ActSpec::Advise(..)
            | ActSpec::Motivate(_)
            | ActSpec::Assist(..)
            | ActSpec::Perform(_)
            | ActSpec::Offer(_)
            | ActSpec::Confirm
            | ActSpec::CheckBack
            | ActSpec::Acknowledge
            | ActSpec::Remedy(_)
            | ActSpec::Handover(_)
            | ActSpec::Note(..)
            | ActSpec::Wait(_)
            | ActSpec::BreakOff => Phase::During,
        }
    }
}
