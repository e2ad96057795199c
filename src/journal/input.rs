//! What the trainee did, as the engine takes it and as a log writes it.

use crate::scenario::Scenario;
use crate::scenario::model::Act;
use crate::scenario::script::{Scripted, describe};
use serde::{Deserialize, Serialize};

/// One input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// The doors are opened.
    Open,
    /// An act begins.
    Act(Act),
    /// The act under way is broken off.
    Interrupt,
    /// The session is over, whether or not the house has closed.
    Finish,
}

/// An input with ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Written {
    Open,
    Act(Scripted),
    Interrupt,
    Finish,
}

impl Input {
    pub(super) fn written(self, scenario: &Scenario) -> Written {
        match self {
            Input::Open => Written::Open,
            Input::Act(act) => Written::Act(describe(act, scenario)),
            Input::Interrupt => Written::Interrupt,
            Input::Finish => Written::Finish,
        }
    }
}

impl Written {
    /// The input, if the scenario knows every id in it.
    pub(super) fn resolve(&self, scenario: &Scenario) -> Result<Input, String> {
        Ok(match self {
            Written::Open => Input::Open,
            Written::Act(act) => Input::Act(act.resolve(scenario)?),
            Written::Interrupt => Input::Interrupt,
            Written::Finish => Input::Finish,
        })
    }
}
