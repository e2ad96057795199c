//! Plays a script on a stage: each act at its time, or as soon after it as the one before has ended.

use crate::bot::Stage;
use crate::engine::{Phase, Stop, Tick};
use crate::scenario::Scenario;
use crate::scenario::model::{Act, Place};
use crate::scenario::script::{ActSpec, Deed, Script, describe};
use crate::telling::refusal_key;

/// Longer than any shift, ms.
const LONGEST_MS: u64 = 86_400_000;

/// What could not be done when its time had come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LeftOut {
    /// What.
    pub(super) deed: Deed,
    /// Where it is written.
    pub(super) place: Place,
    /// The key of the words that say why not.
    pub(super) why: String,
}

/// Plays a script to the end of the session and tells which acts were left out.
pub(super) fn play_script(stage: &mut impl Stage, script: &Script) -> Vec<LeftOut> {
    let mut left_out = Vec::new();
    for item in &script.prepare {
        attempt(stage, Act::Prepare(*item), Place::default(), &mut left_out);
    }
    stage.open();
    for (at, deed, place) in &script.acts {
        if matches!(deed, Deed::Act(_)) {
            finish_act(stage);
        }
        if *at > stage.view().now().0 {
            stage.advance(Tick(*at), Stop::At);
        }
        match deed {
            Deed::Act(act) => attempt(stage, *act, *place, &mut left_out),
            Deed::BreakOff if stage.view().staff().act.is_some() => stage.interrupt(),
            Deed::BreakOff => {
                left_out.push(LeftOut { deed: *deed, place: *place, why: "refusal-NothingUnderWay".to_owned() });
            }
        }
    }
    finish_act(stage);
    let end = stage.view().now().after(LONGEST_MS);
    stage.advance(end, Stop::At);
    for (act, place) in &script.close {
        attempt(stage, *act, *place, &mut left_out);
    }
    stage.finish();
    left_out
}

fn attempt(stage: &mut impl Stage, act: Act, place: Place, left_out: &mut Vec<LeftOut>) {
    if let Err(why) = stage.act(act) {
        left_out.push(LeftOut { deed: Deed::Act(act), place, why: refusal_key(why) });
    }
}

fn finish_act(stage: &mut impl Stage) {
    let view = stage.view();
    if view.phase() == Phase::Service && view.staff().act.is_some() {
        let end = view.now().after(LONGEST_MS);
        stage.advance(end, Stop::WhenFree);
    }
}

/// What a story does as the story writes it, and to whom.
pub(super) fn named(deed: Deed, scenario: &Scenario) -> String {
    match deed {
        Deed::Act(act) => {
            let act = describe(act, scenario);
            let to = act.to.map(|to| format!(" to {to}")).unwrap_or_default();
            format!("{:?}{to}", act.act)
        }
        Deed::BreakOff => format!("{:?}", ActSpec::BreakOff),
    }
}
