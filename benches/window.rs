//! How fast the window is with twenty guests: the game's logic alone, the whole drawn off-screen, and the start.
//! `cargo bench --bench window`. Drawing needs a Vulkan driver; by software it is the slowest it can be.

#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

use bevy::prelude::*;
use coserve::engine::Plan;
use coserve::game::bridge::{Bridge, Player, Served};
use coserve::game::pictures::{Shot, Studio};
use coserve::game::screen::Screen;
use coserve::game::{Launch, headless};
use coserve::rules::Rules;
use coserve::text::Language;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

const SCENARIO: &str = "tests/scenarios/full_house.ron";
const GUESTS: usize = 20;
/// House time until all have come and sit, ms.
const ALL_SIT_MS: u64 = 300_000;
/// Frames that are timed.
const FRAMES: usize = 600;
const FRAME: Duration = Duration::from_millis(16);
/// The game's own share of a frame may be so long.
const LOGIC: Duration = Duration::from_millis(1);

fn main() {
    let logic = frames(logic());
    println!("game logic, {GUESTS} guests:   {}", told(&logic));
    println!("  within {LOGIC:?}: {}", if median(&logic) < LOGIC { "yes" } else { "no" });
    let begun = Instant::now();
    let shot = Shot { language: Language::En, scale: 100, size: (1280, 720) };
    match Studio::new(&shot) {
        Ok(mut studio) => {
            println!("start to the title:       {:.0} ms", begun.elapsed().as_secs_f64() * 1e3);
            studio.serve(served());
            shift(studio.app.world_mut());
            studio.open_shutter(true);
            studio.frames(60);
            present(studio.app.world());
            let drawn = frames(studio.app);
            let rate = 1.0 / median(&drawn).as_secs_f64();
            println!("drawn at 1280x720:        {}, {rate:.0} frames per second", told(&drawn));
        }
        Err(missing) => println!("nothing to draw with: {missing:?}"),
    }
}

fn served() -> Served {
    let bytes = std::fs::read(SCENARIO).expect("benches run in the package");
    let scenario = coserve::scenario::load(SCENARIO, &bytes).scenario.expect("it has no faults");
    Served { file: PathBuf::from(SCENARIO), plan: Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped()))) }
}

/// The game in mid-shift, without a renderer.
fn logic() -> App {
    let player = Player { unrecorded: true, seed: Some(7), ..Player::default() };
    let mut app = headless(Launch { player: player.clone(), ..Launch::default() }, FRAME);
    for _ in 0..10 {
        app.update();
    }
    let world = app.world_mut();
    world.resource_mut::<Bridge>().start(&served(), &player).expect("nothing is recorded");
    shift(world);
    for _ in 0..60 {
        app.update();
    }
    present(app.world());
    app
}

/// Opens the doors and lets everybody come.
fn shift(world: &mut World) {
    let mut bridge = world.resource_mut::<Bridge>();
    bridge.open_doors();
    bridge.let_pass(ALL_SIT_MS);
    world.resource_mut::<NextState<Screen>>().set(Screen::Shift);
}

fn present(world: &World) {
    let view = world.resource::<Bridge>().view().expect("a session");
    assert_eq!(view.guests().count(), GUESTS, "everybody is there");
}

fn frames(mut app: App) -> Vec<Duration> {
    let mut taken: Vec<Duration> = (0..FRAMES)
        .map(|_| {
            let begun = Instant::now();
            app.update();
            begun.elapsed()
        })
        .collect();
    taken.sort_unstable();
    taken
}

fn median(sorted: &[Duration]) -> Duration {
    sorted[sorted.len() / 2]
}

fn told(sorted: &[Duration]) -> String {
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let late = sorted[sorted.len() * 99 / 100];
    format!("a frame takes {:.2} ms in the middle, {:.2} ms at the 99th of 100", ms(median(sorted)), ms(late))
}
