//! Plays a script on a stage: each act at its time, or as soon after it as the one before has ended.

use crate::bot::Stage;
use crate::engine::{Phase, Refusal, Stop, Tick};
use crate::scenario::model::{Act, Place};
use crate::scenario::script::Script;

/// Longer than any shift, ms.
const LONGEST_MS: u64 = 86_400_000;

/// An act that could not be done when its time had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LeftOut {
    /// The act.
    pub(super) act: Act,
    /// Where it is written.
    pub(super) place: Place,
    /// Why not.
    pub(super) why: Refusal,
}

/// Plays a script to the end of the session and tells which acts were left out.
pub(super) fn play_script(stage: &mut impl Stage, script: &Script) -> Vec<LeftOut> {
    let mut left_out = Vec::new();
    for item in &script.prepare {
        attempt(stage, Act::Prepare(*item), Place::default(), &mut left_out);
    }
    stage.open();
    for (at, act, place) in &script.acts {
        finish_act(stage);
        if *at > stage.view().now().0 {
            stage.advance(Tick(*at), Stop::At);
        }
        attempt(stage, *act, *place, &mut left_out);
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
        left_out.push(LeftOut { act, place, why });
    }
}

fn finish_act(stage: &mut impl Stage) {
    let view = stage.view();
    if view.phase() == Phase::Service && view.staff().act.is_some() {
        let end = view.now().after(LONGEST_MS);
        stage.advance(end, Stop::WhenFree);
    }
}
