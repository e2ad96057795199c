//! What lay behind, with ids.

use crate::coach::conditions::{Condition, TaskConditions};
use crate::coach::cues::{CueSeen, Meaning};
use crate::coach::picture::{Page, Subject};
use crate::coach::recorded::Guess;
use crate::experience::Felt;
use crate::scenario::Scenario;
use crate::scenario::model::{Act, Slip, StepId};
use crate::scenario::script::{Scripted, describe};
use serde::Serialize;

/// A guess made before the debrief.
#[derive(Debug, Clone, Serialize)]
pub struct GuessReport {
    /// Of whom.
    pub customer: String,
    /// The box.
    pub rank: u8,
    /// The step of the worst moment; nothing for "nothing went wrong".
    pub worst: Option<String>,
}

/// How one condition stood.
#[derive(Debug, Clone, Serialize)]
pub struct ConditionReport {
    /// `role_clarity`, `information`, `ability` or `motivation`.
    pub condition: &'static str,
    /// `not_asked`, `there`, `supplied` or `lacked`.
    pub state: &'static str,
    /// When it was supplied, or seen to lack, ms from opening.
    pub at: Option<u64>,
    /// What supplied it.
    pub by: Option<Scripted>,
    /// What would have.
    pub would: Option<Scripted>,
}

/// One guest's task.
#[derive(Debug, Clone, Serialize)]
pub struct TaskReport {
    /// Whose.
    pub customer: String,
    /// The step.
    pub step: String,
    /// Done at, ms from opening.
    pub done: Option<u64>,
    /// The four conditions.
    pub conditions: Vec<ConditionReport>,
}

/// One thing that showed.
#[derive(Debug, Clone, Serialize)]
pub struct CueReport {
    /// Who.
    pub customer: String,
    /// What.
    pub cue: String,
    /// Since, ms from opening.
    pub shown: u64,
    /// For how long, ms.
    pub held_ms: u64,
    /// What it meant, as `need:id`, `step:id Slip`, `choice at step:id` or `mood`.
    pub meaning: String,
    /// When it was noticed, ms from opening.
    pub noticed: Option<u64>,
    /// By what that can be told.
    pub by: Option<Scripted>,
}

/// One entry of the notebook.
#[derive(Debug, Clone, Serialize)]
pub struct EntryReport {
    /// Its id.
    pub entry: String,
    /// `need`, `expectation` or `distractor`.
    pub kind: &'static str,
    /// Confidence, per cent; 0 where it was not noted.
    pub confidence: u8,
    /// Whether it is true.
    pub holds: bool,
}

/// One guest's page.
#[derive(Debug, Clone, Serialize)]
pub struct PageReport {
    /// Whose.
    pub customer: String,
    /// The entries.
    pub entries: Vec<EntryReport>,
    /// The four mismatches.
    pub mismatches: [u32; 4],
    /// Brier score; 0 is perfect.
    pub brier: f64,
    /// The same of an empty page.
    pub empty: f64,
}

/// One need of a guest.
#[derive(Debug, Clone, Serialize)]
pub struct NeedReport {
    /// Whose.
    pub customer: String,
    /// The need.
    pub need: String,
    /// Its six grades, from 1 to 4.
    pub profile: [u8; 6],
    /// Whether it was met.
    pub met: bool,
}

impl GuessReport {
    pub(super) fn of(s: &Scenario, guess: &Guess) -> GuessReport {
        GuessReport {
            customer: s.customer_id(guess.customer).into_owned(),
            rank: guess.rank,
            worst: guess.worst.map(|step| step_id(s, step)),
        }
    }
}

fn step_id(s: &Scenario, step: StepId) -> String {
    s.house.steps[step.index()].label.id.clone()
}

/// The four conditions in the order in which the coach gives them.
const NAMES: [&str; 4] = ["role_clarity", "information", "ability", "motivation"];

impl TaskReport {
    pub(super) fn of(s: &Scenario, task: &TaskConditions) -> TaskReport {
        let said = |act: Option<Act>| act.map(|act| describe(act, s));
        let one = |(condition, of): (&'static str, &Condition)| match *of {
            Condition::NotAsked => ConditionReport { condition, state: "not_asked", at: None, by: None, would: None },
            Condition::There => ConditionReport { condition, state: "there", at: None, by: None, would: None },
            Condition::Supplied(act, at) => {
                ConditionReport { condition, state: "supplied", at: Some(at.0), by: said(Some(act)), would: None }
            }
            Condition::Lacked { at, by, would } => ConditionReport {
                condition,
                state: "lacked",
                at: Some(at.0),
                by: said(by.map(|(act, _)| act)),
                would: said(would),
            },
        };
        TaskReport {
            customer: s.customer_id(task.customer).into_owned(),
            step: step_id(s, task.step),
            done: task.done.map(|t| t.0),
            conditions: NAMES.into_iter().zip(&task.conditions).map(one).collect(),
        }
    }
}

impl CueReport {
    pub(super) fn of(s: &Scenario, cue: &CueSeen) -> CueReport {
        let lack = |slip: Slip| slip.word();
        CueReport {
            customer: s.customer_id(cue.customer).into_owned(),
            cue: cue.cue.word().to_owned(),
            shown: cue.shown.0,
            held_ms: cue.held_ms,
            meaning: match cue.meaning {
                Meaning::Need(need) => format!("need:{}", s.house.needs[need.index()].label.id),
                Meaning::Lack(step, slip) => format!("step:{} {}", step_id(s, step), lack(slip)),
                Meaning::Choice(step) => format!("choice at step:{}", step_id(s, step)),
                Meaning::Mood => "mood".to_owned(),
            },
            noticed: cue.noticed.map(|(at, _)| at.0),
            by: cue.noticed.map(|(_, act)| describe(act, s)),
        }
    }
}

impl PageReport {
    pub(super) fn of(s: &Scenario, page: &Page) -> PageReport {
        let entry = |e: &crate::coach::picture::Entry| EntryReport {
            entry: s.house.catalogue[e.entry.index()].id.clone(),
            kind: match e.about {
                Subject::Need(_) => "need",
                Subject::Expectation(_) => "expectation",
                Subject::Distractor => "distractor",
            },
            confidence: e.confidence,
            holds: e.holds,
        };
        PageReport {
            customer: s.customer_id(page.customer).into_owned(),
            entries: page.entries.iter().map(entry).collect(),
            mismatches: page.mismatches,
            brier: page.brier,
            empty: page.empty,
        }
    }
}

impl NeedReport {
    pub(super) fn all(s: &Scenario, felt: &Felt) -> Vec<NeedReport> {
        let one = |(need, met): &(crate::scenario::model::NeedId, bool)| NeedReport {
            customer: s.customer_id(felt.customer).into_owned(),
            need: s.house.needs[need.index()].label.id.clone(),
            profile: s.house.needs[need.index()].profile.0.map(|grade| grade + 1),
            met: *met,
        };
        felt.each_need.iter().map(one).collect()
    }
}
