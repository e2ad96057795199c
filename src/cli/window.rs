//! `coserve` and `coserve play SCENARIO` where there is a display: the window.
//!
//! Whoever asks for text, a bot or a script gets no window. Where none can be opened, it is said what is missing, and
//! that everything can be played as text.

use super::args::{ColorChoice, PlayArgs, surroundings};
use super::exit::{Exit, Fault};
use super::{Done, launch, show, source};
use crate::game::bridge::{Player, Served};
use crate::game::{self, Launch, Missing, Outcome};
use crate::journal::Learner;
use std::io::IsTerminal;

/// Whether a window is meant: nothing was asked for that only text has.
pub(super) fn wanted(args: &PlayArgs) -> bool {
    let by_itself = args.policy.is_some() || args.script.is_some();
    let as_text = args.text || args.json || args.record.is_some() || !args.prepare.is_empty();
    !by_itself && !as_text
}

/// The variables by which a Linux desktop names its display.
const NAMES: [&str; 2] = ["DISPLAY", "WAYLAND_DISPLAY"];

/// Whether there is a display, as far as the surroundings say; if not, how one sees that.
pub(super) fn display() -> Result<(), String> {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !NAMES.into_iter().any(set) {
        return Err("there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)".to_owned());
    }
    Ok(())
}

/// Says to whoever sits at a terminal why they play as text.
pub(super) fn explain(no_display: &str) {
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        show::error(&format!("note: {no_display}, so no window opens, and one plays as text"));
    }
}

/// Opens the window.
pub(super) fn open(args: &PlayArgs, colour: ColorChoice) -> Done {
    let scenario = match &args.scenario {
        Some(file) => {
            let file = source::find(file)?;
            let plan = source::plan(source::scenario(&file, colour)?);
            Some(Served { file, plan })
        }
        None => None,
    };
    if !args.no_log {
        launch::store(args.data.as_deref())?;
    }
    let player = Player {
        learner: Learner { learner: args.learner.clone(), house: args.house.clone(), group: args.group.clone() },
        assess: args.assess,
        seed: args.seed,
        data: args.data.clone(),
        unrecorded: args.no_log,
    };
    let launch = Launch { player, scenario, language: args.locale, surroundings: surroundings() };
    match game::run(launch) {
        Outcome::Left => Ok(Exit::Fine),
        Outcome::Missing(missing) => Err(fault(&missing)),
        Outcome::Failed => Err(Fault::new("the window was closed by a fault, see above").help(AS_TEXT)),
    }
}

/// The way that is always open.
const AS_TEXT: &str = "to play as text: coserve play --text";

/// What is missing, and what would help.
pub(super) fn fault(missing: &Missing) -> Fault {
    let (what, help) = match missing {
        Missing::Driver => (
            "the window draws with Vulkan, Metal or Direct3D 12, and no driver for any of them was found".to_owned(),
            "install the driver of your graphics card; without one, drawing by software will do: \
             on Debian and Ubuntu `apt install mesa-vulkan-drivers`",
        ),
        Missing::Display => (
            format!("the display cannot be opened{}", named()),
            "start this from a desktop, or mend what DISPLAY or WAYLAND_DISPLAY names",
        ),
        Missing::Other(why) => (format!("the window cannot be opened: {why}"), "check the driver of the graphics card"),
    };
    Fault::new(what).help(format!("{help}\n      {AS_TEXT}"))
}

/// What the surroundings name as the display.
fn named() -> String {
    let set = |name: &&str| std::env::var(name).ok().filter(|v| !v.is_empty()).map(|value| format!("{name}={value}"));
    let all: Vec<String> = NAMES.iter().filter_map(set).collect();
    if all.is_empty() { String::new() } else { format!(" ({})", all.join(", ")) }
}
