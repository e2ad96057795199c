//! Scenes of the floor: shifts that somebody attentive plays, looked at in mid-course.

use super::{Scene, Studio};
use crate::bot::{Decision, Policy, Trainee};
use crate::engine::{Phase, Plan, Stop, View};
use crate::experience::Keep;
use crate::game::attention::Attention;
use crate::game::floor;
use crate::game::screen::Screen;
use crate::game::screens::shift::Beside;
use crate::journal::Live;
use crate::scenario::model::Target;
use bevy::prelude::*;
use std::path::PathBuf;
use std::sync::Arc;

/// The seed of the shifts played.
const SEED: u64 = 7;
/// House time between two looks at what there is to do, ms.
const LOOK_MS: u64 = 5_000;
/// Frames until every picture is there, at most.
const PATIENCE: u32 = 3_000;

/// The scenes.
pub(super) const SCENES: &[Scene] = &[
    Scene { name: "floor-restaurant-05", set: |studio| played(studio, "window_table", 5, Policy::Attentive) },
    Scene { name: "floor-restaurant-15", set: |studio| played(studio, "window_table", 15, Policy::Attentive) },
    Scene { name: "floor-restaurant-28", set: |studio| played(studio, "window_table", 28, Policy::Attentive) },
    Scene { name: "floor-cafeteria-06", set: |studio| played(studio, "first_visit", 6, Policy::Attentive) },
    Scene { name: "floor-cafeteria-12", set: |studio| played(studio, "first_visit", 12, Policy::Attentive) },
    Scene { name: "floor-bank-08", set: |studio| played(studio, "pension_day", 8, Policy::Attentive) },
    Scene { name: "floor-bank-20-idle", set: |studio| played(studio, "pension_day", 20, Policy::Idle) },
    Scene { name: "floor-crowd", set: crowd },
    Scene { name: "floor-panel", set: panel },
    Scene { name: "floor-speech", set: speech },
];

/// A shift after so many minutes.
fn played(studio: &mut Studio, name: &str, minutes: u64, policy: Policy) {
    take(studio, name, minutes * 60_000, policy);
    show(studio);
}

/// The same canteen with a guest every quarter of a minute.
fn crowd(studio: &mut Studio) {
    let served = studio.served("first_visit");
    let text = String::from_utf8_lossy(&crate::shelf::read(&served.file).expect("it is shipped")).into_owned();
    let text = text.replace(r#"every: "exp 2min""#, r#"every: "exp 15s""#);
    let scenario = crate::scenario::load("crowd.ron", text.as_bytes()).scenario.expect("only busier");
    let plan = Plan::new(Arc::new(scenario), Arc::new(crate::rules::Rules::shipped()));
    studio.begin("first_visit");
    let live = play(Arc::new(plan), 600_000, Policy::Attentive);
    studio.bridge().take(live, served.file);
    studio.bridge().pause(true);
    show(studio);
}

fn take(studio: &mut Studio, name: &str, until_ms: u64, policy: Policy) {
    let live = play(studio.served(name).plan, until_ms, policy);
    put(studio, name, live);
}

fn put(studio: &mut Studio, name: &str, live: Live) {
    studio.begin(name);
    studio.bridge().take(live, PathBuf::from(name));
    studio.bridge().pause(true);
}

/// The floor of a shift that was played so far.
pub(super) fn show_taken(studio: &mut Studio, name: &str, live: Live) {
    put(studio, name, live);
    show(studio);
}

fn show(studio: &mut Studio) {
    studio.go(Screen::Shift);
    // As wide as the notebook, so that the floor is as large as in play.
    aside(studio, 320.0);
    studio.frames(30);
    for _ in 0..PATIENCE {
        studio.frames(1);
        if floor::is_drawn(studio.app.world()) {
            break;
        }
        std::thread::yield_now();
    }
    studio.frames(60);
}

fn aside(studio: &mut Studio, width: f32) {
    let world = studio.app.world_mut();
    let mut nodes = world.query_filtered::<&mut Node, With<Beside>>();
    for mut node in nodes.iter_mut(world) {
        node.min_width = px(width);
    }
}

/// Somebody plays until then.
fn play(plan: Arc<Plan>, until_ms: u64, policy: Policy) -> Live {
    played_until(plan, SEED, until_ms, LOOK_MS, policy)
}

/// Somebody plays an evening until then, and looks round so often.
pub(super) fn played_until(plan: Arc<Plan>, seed: u64, until_ms: u64, look_ms: u64, policy: Policy) -> Live {
    watch(plan, seed, until_ms, look_ms, policy, &mut |_| {})
}

/// The same, with every look told. A look is the same in every session that goes on at least so far.
pub(super) fn watch(
    plan: Arc<Plan>,
    seed: u64,
    until_ms: u64,
    look_ms: u64,
    policy: Policy,
    look: &mut dyn FnMut(View<'_>),
) -> Live {
    let mut live = Live::unrecorded(plan, seed, Keep::Moments);
    let mut bot = policy.bot(seed);
    while let Some(act) = bot.prepare(&live.view()) {
        if live.act(act).is_err() {
            break;
        }
    }
    live.open();
    let end = live.view().now().after(until_ms);
    while live.view().now() < end && live.view().phase() == Phase::Service {
        let now = live.view().now();
        look(live.view());
        if live.view().staff().act.is_some() {
            live.advance(end, Stop::WhenFree);
            continue;
        }
        let begun = match bot.decide(&live.view()) {
            Decision::Do(act) => match live.act(act) {
                Ok(quote) => quote.walk_ms + quote.act_ms > 0,
                Err(why) => {
                    bot.refused(&live.view(), act, why);
                    false
                }
            },
            Decision::Watch | Decision::WatchFor(_) => false,
        };
        if !begun {
            live.advance(now.after(look_ms).min(end), Stop::OnPublic);
        }
    }
    live
}

/// A guest attended to, the floor smaller beside the panel.
fn panel(studio: &mut Studio) {
    take(studio, "window_table", 900_000, Policy::Attentive);
    show(studio);
    let guest = studio.bridge().view().and_then(|view| view.guests().next().map(|guest| guest.id()));
    if let Some(guest) = guest {
        studio.app.world_mut().resource_mut::<Attention>().turn_to(Target::One(guest));
    }
    focus(studio, 0);
    aside(studio, 448.0);
    show_again(studio);
}

/// The focus on the n-th guest.
fn focus(studio: &mut Studio, n: u64) {
    let world = studio.app.world_mut();
    let mut keys = world.query::<(Entity, &crate::game::theme::Key)>();
    let all: Vec<(String, Entity)> = keys.iter(world).map(|(entity, key)| (key.0.clone(), entity)).collect();
    let guests = all.iter().filter(|(key, _)| key.starts_with("guest-"));
    if let Some((_, entity)) = guests.clone().nth(n as usize) {
        world.resource_mut::<bevy::input_focus::InputFocus>().set(*entity, bevy::input_focus::FocusCause::Navigated);
    }
}

fn show_again(studio: &mut Studio) {
    studio.frames(60);
    for _ in 0..PATIENCE {
        studio.frames(1);
        if floor::is_drawn(studio.app.world()) {
            break;
        }
        std::thread::yield_now();
    }
    studio.frames(30);
}

/// Guests who say something.
fn speech(studio: &mut Studio) {
    take(studio, "window_table", 400_000, Policy::Idle);
    show(studio);
    focus(studio, 1);
    for _ in 0..12 {
        studio.bridge().let_pass(30_000);
        studio.frames(2);
    }
    show_again(studio);
}
