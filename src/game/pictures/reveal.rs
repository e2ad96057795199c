//! Scenes after closing: a whole evening is played by a bot, then guessed, then told.

use super::Studio;
use crate::bot::{Policy, play_on};
use crate::coach::{Again, Remedy};
use crate::experience::Keep;
use crate::game::coaching::{Coach, Found};
use crate::game::screen::Screen;
use crate::game::screens::Chosen;
use crate::game::theme::Key;
use crate::journal::Live;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui_widgets::{Activate, ScrollArea};
use std::sync::{Arc, Mutex, PoisonError};

/// The seed of all evenings shown.
const SEED: u64 = 7;
/// Frames until a page stands.
const SETTLE: u32 = 12;
/// How much later the shift is shown that was taken up again, ms.
const LATER_MS: u64 = 150_000;
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

/// What the coach found in the sessions that were taken before: the same evening is looked at once, not for every picture.
static LOOKED_AT: Mutex<Vec<(String, Policy, Arc<Found>)>> = Mutex::new(Vec::new());

/// Lets the coach look at a session, or remember it.
fn coached(studio: &mut Studio, name: &str, policy: Policy) {
    let mut known = LOOKED_AT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, _, found)) = known.iter().find(|(one, by, _)| one == name && *by == policy) {
        studio.app.world_mut().resource_mut::<Coach>().know(Arc::clone(found));
    }
    studio.coached();
    if let Some(found) = studio.app.world().resource::<Coach>().found() {
        known.retain(|(one, by, _)| one != name || *by != policy);
        known.push((name.to_owned(), policy, Arc::clone(found)));
    }
}

/// What each act was worth.
pub(super) fn acts(studio: &mut Studio, name: &str, policy: Policy) {
    debrief(studio, name, policy);
    coached(studio, name, policy);
    press(studio, "part-acts");
    studio.frames(SETTLE);
}

/// The guest asked why, at the place where the answer stands.
pub(super) fn why(studio: &mut Studio, name: &str, policy: Policy) {
    acts(studio, name, policy);
    press(studio, "why");
    go_to(studio, "again");
}

/// All acts, the last of them looked at.
pub(super) fn all_acts(studio: &mut Studio, name: &str, policy: Policy) {
    acts(studio, name, policy);
    press(studio, "all-acts");
    press(studio, "act-3");
    go_to(studio, "act-3");
}

/// What lay behind.
pub(super) fn behind(studio: &mut Studio, name: &str, policy: Policy) {
    debrief(studio, name, policy);
    coached(studio, name, policy);
    press(studio, "part-behind");
    studio.frames(SETTLE);
}

/// The lower part of it.
pub(super) fn behind_lower(studio: &mut Studio, name: &str, policy: Policy) {
    behind(studio, name, policy);
    go_to(studio, "all-cues");
}

/// While the coach is at work.
pub(super) fn working(studio: &mut Studio, name: &str, policy: Policy) {
    debrief(studio, name, policy);
    press(studio, "part-acts");
    studio.frames(SETTLE);
}

/// The shift taken up again, some minutes on.
pub(super) fn ghost(studio: &mut Studio, name: &str, policy: Policy) {
    acts(studio, name, policy);
    press(studio, "again");
    studio.frames(SETTLE);
    studio.bridge().let_pass(LATER_MS);
    studio.frames(60);
}

/// Both results: the advice was taken, and the rest was done as the first time.
pub(super) fn tried(studio: &mut Studio, name: &str, policy: Policy) {
    acts(studio, name, policy);
    press(studio, "again");
    let Some(ghost) = studio.bridge().ghost().cloned() else { return };
    let advised = match ghost.again {
        Again::Minus(i) => match ghost.found.debrief.minuses[i].prevention.as_ref().map(|p| p.what) {
            Some(Remedy::Do(act)) => Some(act),
            Some(Remedy::LeaveOut(_)) | None => None,
        },
        Again::Deed(i) => ghost.found.debrief.deeds[i].better.as_ref().and_then(|better| better.act),
    };
    let advised = advised.map(|act| (ghost.from, act));
    for (at, act) in advised.into_iter().chain(ghost.acts.iter().copied()) {
        let mut bridge = studio.bridge();
        let wait = at.since(bridge.now());
        bridge.let_pass(wait);
        while bridge.view().is_some_and(|view| view.staff().act.is_some()) {
            bridge.let_pass(1_000);
        }
        // What cannot be done any more is left.
        let _ = bridge.act(act);
    }
    studio.bridge().let_pass(24 * 3_600_000);
    studio.go(Screen::Debrief);
    studio.coached();
}

fn go_to(studio: &mut Studio, key: &str) {
    let world = studio.app.world_mut();
    let mut keys = world.query::<(Entity, &Key)>();
    let found = keys.iter(world).find(|(_, own)| own.0 == key).map(|(at, _)| at);
    if let Some(at) = found {
        world.resource_mut::<InputFocus>().set(at, FocusCause::Navigated);
    }
    studio.frames(SETTLE);
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
