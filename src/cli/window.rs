//! `coserve` and `coserve play SCENARIO` where there is a display: the window.
//!
//! Whoever asks for text, a bot or a script gets no window. Where none can be opened, it is said what is missing, and
//! that everything can be played as text.

use super::args::{ColorChoice, PlayArgs, words};
use super::exit::{Exit, Fault};
use super::{Done, launch, show, source};
use crate::game::bridge::{Player, Served};
use crate::game::{self, Launch, Missing, Outcome};
use crate::journal::Learner;
use crate::text::{Value, Words};
use std::io::IsTerminal;

/// Whether a window is meant: nothing was asked for that only text has.
pub(super) fn wanted(args: &PlayArgs) -> bool {
    let by_itself = args.policy.is_some() || args.script.is_some();
    let as_text = args.text || args.json || args.record.is_some() || !args.prepare.is_empty();
    !by_itself && !as_text
}

/// The variables by which a Linux desktop names its display.
const NAMES: [&str; 2] = ["DISPLAY", "WAYLAND_DISPLAY"];

/// Whether there is a display, as far as the surroundings say.
pub(super) fn display() -> bool {
    !cfg!(target_os = "linux") || NAMES.iter().any(|name| set(name).is_some())
}

fn set(name: &str) -> Option<String> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(|value| value.to_string_lossy().into_owned())
}

/// Says to whoever sits at a terminal why they play as text.
pub(super) fn explain(args: &PlayArgs) -> Result<(), Fault> {
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        show::error(&words(args.locale.as_deref())?.plain("launch-no-display"));
    }
    Ok(())
}

/// Opens the window.
pub(super) fn open(args: &PlayArgs, colour: ColorChoice) -> Done {
    let words = words(args.locale.as_deref())?;
    let scenario = match &args.scenario {
        Some(file) => {
            let file = source::find(file, &words)?;
            let plan = source::plan(source::scenario(&file, colour, &words)?);
            Some(Served { file, plan })
        }
        None => None,
    };
    if !args.no_log {
        launch::store(args.data.as_deref(), &words)?;
    }
    let player = Player {
        learner: Learner { learner: args.learner.clone(), house: args.house.clone(), group: args.group.clone() },
        assess: args.assess,
        seed: args.seed,
        data: args.data.clone(),
        unrecorded: args.no_log,
    };
    let language = args.locale.is_some().then(|| words.language());
    match game::run(Launch { player, scenario, language }) {
        Outcome::Left => Ok(Exit::Fine),
        Outcome::Missing(missing) => Err(fault(&missing, &words)),
        Outcome::Failed => Err(Fault::told(&words, "fault-window-broke", &[])),
    }
}

/// What is missing, and what would help.
pub(super) fn fault(missing: &Missing, words: &Words) -> Fault {
    let told = |key: &str, with: &[(&str, Value<'_>)]| {
        Fault::told(words, key, with).help_told(words, &format!("{key}-help"), &[])
    };
    match missing {
        Missing::Driver => told("fault-driver", &[]),
        Missing::Display => {
            let named = NAMES.iter().filter_map(|name| Some(format!("{name}={}", set(name)?)));
            told("fault-display", &[("named", named.collect::<Vec<_>>().join(", ").into())])
        }
        Missing::Other(why) => told("fault-window", &[("why", why.as_str().into())]),
    }
}
