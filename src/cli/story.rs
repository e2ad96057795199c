//! Writes what was played as a story, which `--script` plays to the same log.

use crate::engine::Tick;
use crate::journal::Input;
use crate::scenario::Scenario;
use crate::scenario::model::Act;
use crate::scenario::quantity::{Amount, Time};
use crate::scenario::script::{ActSpec, Scripted, describe};
use std::fmt::Write;
use std::path::Path;

/// The story of these inputs. `scenario_path` is written as seen from the story's own folder where that is the same.
pub(super) fn of(inputs: &[(Tick, Input)], seed: u64, scenario: &Scenario, scenario_path: &Path, to: &Path) -> String {
    let mut prepare = Vec::new();
    let (mut acts, mut close) = (String::new(), String::new());
    for (tick, input) in inputs {
        let act = match input {
            Input::Act(act) => act,
            Input::Interrupt => {
                put(&mut acts, Some(*tick), &Scripted { act: ActSpec::BreakOff, to: None, style: None });
                continue;
            }
            Input::Open | Input::Finish => continue,
        };
        let line = describe(*act, scenario);
        match act {
            Act::Prepare(item) => prepare.push(format!("\"{}\"", scenario.house.prep[item.index()].label.id)),
            _ if line.act.is_after_closing() => put(&mut close, None, &line),
            _ => put(&mut acts, Some(*tick), &line),
        }
    }
    let name = beside(scenario_path, to);
    format!(
        "// Written down by `coserve play --record`.\n(\n    story: 1,\n    scenario: {name},\n    seed: {seed},\n    \
         prepare: [{}],\n    acts: [\n{acts}    ],\n    close: [\n{close}    ],\n)\n",
        prepare.join(", ")
    )
}

fn put(out: &mut String, at: Option<Tick>, line: &Scripted) {
    // Writing to memory cannot fail.
    let _ = write!(out, "        (");
    if let Some(at) = at {
        let time: Amount<Time> = i64::try_from(at.0).ok().and_then(Amount::from_base).unwrap_or(Amount::ZERO);
        let _ = write!(out, "at: \"{time}\", ");
    }
    let _ = write!(out, "act: {}", ron(&line.act));
    if let Some(to) = &line.to {
        let _ = write!(out, ", to: {}", ron(to));
    }
    if let Some(style) = line.style {
        let _ = write!(out, ", style: {}", style.word());
    }
    let _ = writeln!(out, "),");
}

/// The scenario's name in a story that is written to `to`.
fn beside(scenario: &Path, to: &Path) -> String {
    let folder = |path: &Path| path.parent().map(Path::to_path_buf).unwrap_or_default();
    let full = scenario.canonicalize().unwrap_or_else(|_| scenario.to_path_buf());
    let shown = match scenario.file_name() {
        Some(name) if folder(scenario) == folder(to) => name.to_string_lossy().into_owned(),
        _ => full.display().to_string(),
    };
    ron(&shown)
}

/// Anything as RON. Acts are made of texts, words and quantities, which can all be written.
fn ron(value: &impl serde::Serialize) -> String {
    ron::to_string(value).unwrap_or_default()
}
