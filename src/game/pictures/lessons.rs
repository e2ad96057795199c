//! Scenes of the tutorial: a lesson over each screen on which lessons are given.

use super::Studio;
use crate::game::bridge::Bridge;
use crate::game::screen::Screen;
use crate::game::tutorial::{Knack, Lesson, Progress, SCENARIO};
use crate::scenario::model::{Act, ActKind, StepId, Style, Target};

/// Before opening.
pub(super) fn preparation(studio: &mut Studio) {
    studio.begin(SCENARIO);
    studio.go(Screen::Preparation);
}

/// The first lesson of the shift: somebody has just come in.
pub(super) fn first(studio: &mut Studio) {
    studio.begin(SCENARIO);
    studio.bridge().open_doors();
    studio.bridge().let_pass(15_000);
    studio.go(Screen::Shift);
    studio.frames(60);
}

/// A later one: a guest says that she cannot do something.
pub(super) fn later(studio: &mut Studio) {
    studio.begin(SCENARIO);
    let known = [ActKind::Prepare, ActKind::Greet, ActKind::Attend, ActKind::Perform, ActKind::Ask].map(Lesson::Act);
    let progress = &mut studio.app.world_mut().resource_mut::<Progress>();
    progress.learnt.extend(known.into_iter().chain([Lesson::Knack(Knack::Guest)]));
    let mut bridge = studio.bridge();
    bridge.open_doors();
    bridge.let_pass(20_000);
    if let Some(target) = guest(&bridge).map(|(target, _)| target) {
        bridge.act(Act::Greet(target, Style::Warm));
        bridge.let_pass(10_000);
    }
    if let Some((target, Some(step))) = guest(&bridge) {
        bridge.act(Act::Perform(target, step));
        bridge.let_pass(30_000);
    }
    studio.go(Screen::Shift);
    studio.frames(60);
}

/// After closing.
pub(super) fn closing(studio: &mut Studio) {
    studio.begin(SCENARIO);
    studio.bridge().open_doors();
    studio.bridge().let_pass(3 * 3_600_000);
    studio.go(Screen::Closing);
}

/// The guest who has been there longest, and the first of the staff's steps that is due for them.
fn guest(bridge: &Bridge) -> Option<(Target, Option<StepId>)> {
    let view = bridge.view()?;
    let guest = view.guests().next()?;
    let due = (0..view.house().steps.len()).map(StepId::from).find(|step| guest.due() & step.bit() != 0);
    Some((Target::One(guest.id()), due))
}
