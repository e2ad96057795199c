//! Scenes after closing: a whole evening is played by a bot, then guessed, then told.

use super::Studio;
use crate::bot::{Policy, play_on};
use crate::experience::Keep;
use crate::game::screen::Screen;
use crate::game::screens::Chosen;
use crate::game::theme::Key;
use crate::journal::Live;
use bevy::prelude::*;
use bevy::ui_widgets::{Activate, ScrollArea};
use std::sync::Arc;

/// The seed of all evenings shown.
const SEED: u64 = 7;
/// How far down the figures are, px.
const LOWER_PX: f32 = 520.0;

/// The guess, with the first guests guessed.
pub(super) fn guess(studio: &mut Studio, name: &str, policy: Policy) {
    played(studio, name, policy);
    studio.go(Screen::Guess);
    answer(studio, 3, 12);
    answer(studio, 4, 0);
    press(studio, "box-2");
}

/// What was felt, with guesses beside it.
pub(super) fn debrief(studio: &mut Studio, name: &str, policy: Policy) {
    played(studio, name, policy);
    studio.go(Screen::Guess);
    answer(studio, 4, 0);
    answer(studio, 3, 4);
    answer(studio, 5, 3);
    answer(studio, 2, 0);
    studio.go(Screen::Debrief);
    studio.frames(20);
}

/// The lower part of it.
pub(super) fn figures(studio: &mut Studio, name: &str, policy: Policy) {
    debrief(studio, name, policy);
    let world = studio.app.world_mut();
    let mut areas = world.query_filtered::<&mut ScrollPosition, With<ScrollArea>>();
    for mut at in areas.iter_mut(world) {
        at.y = LOWER_PX;
    }
    studio.frames(4);
}

/// A box, what was worst, and on to the next guest.
fn answer(studio: &mut Studio, rank: u8, worst: usize) {
    press(studio, &format!("box-{rank}"));
    press(studio, &format!("worst-{worst}"));
    press(studio, "on");
}

fn press(studio: &mut Studio, key: &str) {
    let world = studio.app.world_mut();
    let mut controls = world.query::<(Entity, &Key)>();
    let found = controls.iter(world).find(|(_, Key(own))| own == key).map(|(entity, _)| entity);
    if let Some(entity) = found {
        world.trigger(Activate { entity });
        studio.frames(3);
    }
}

/// An evening up to its end.
fn played(studio: &mut Studio, name: &str, policy: Policy) {
    studio.begin(name);
    let served = studio.app.world().resource::<Chosen>().0.clone();
    let Some(served) = served else { return };
    let mut live = Live::unrecorded(Arc::clone(&served.plan), SEED, Keep::Moments);
    play_on(&mut live, &mut policy.bot(SEED));
    studio.bridge().take(live, served.file);
}
