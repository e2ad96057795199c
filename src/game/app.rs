//! The app put together: with a window for people, without one for tests and pictures.

use super::bridge::{Player, Served};
use super::settings::{Place, Spoken};
use super::{
    attention, bridge, device, floor, focus, gamepad, keys, power, screen, screens, settings, sound, theme, voice,
};
use crate::text::Language;
use bevy::app::AppExit;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::time::TimeUpdateStrategy;
use bevy::window::WindowResolution;
use bevy::winit::WinitPlugin;
use std::time::Duration;

/// The smallest size the screens are laid out for, px.
const WIDTH: u32 = 1280;
const HEIGHT: u32 = 720;

/// What the game is started with.
#[derive(Debug, Clone, Default)]
pub struct Launch {
    /// Who plays.
    pub player: Player,
    /// The scenario to begin with; without one the title comes first.
    pub scenario: Option<Served>,
    /// The language, if said; else that of the settings.
    pub language: Option<Language>,
}

/// What the camera draws into, if not the window.
#[derive(Resource, Debug, Default, Clone)]
pub struct Target(pub Option<Handle<Image>>);

/// How the window ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The player left.
    Left,
    /// Something in the window went wrong.
    Failed,
}

/// Opens the window and plays until it is closed.
pub fn run(launch: Launch) -> Outcome {
    let mut app = App::new();
    app.insert_resource(Place::usual());
    app.insert_resource(Spoken { asked: launch.language, around: Spoken::of_environment() });
    app.add_plugins(DefaultPlugins.set(WindowPlugin { primary_window: Some(window()), ..default() }));
    game(&mut app, launch);
    match app.run() {
        AppExit::Success => Outcome::Left,
        AppExit::Error(_) => Outcome::Failed,
    }
}

fn window() -> Window {
    Window {
        title: "coserve".to_owned(),
        resolution: WindowResolution::new(WIDTH, HEIGHT),
        resize_constraints: bevy::window::WindowResizeConstraints { min_width: 960.0, min_height: 540.0, ..default() },
        ..default()
    }
}

/// The same game without a window and without a renderer, for tests: layout, text, picking and widgets are the real
/// ones, and every update takes as long as said.
pub fn headless(launch: Launch, frame: Duration) -> App {
    let mut app = App::new();
    let resolution = WindowResolution::new(WIDTH, HEIGHT).with_scale_factor_override(1.0);
    app.add_plugins(
        DefaultPlugins
            .set(RenderPlugin { render_creation: WgpuSettings { backends: None, ..default() }.into(), ..default() })
            .set(WindowPlugin { primary_window: Some(Window { resolution, ..window() }), ..default() })
            .disable::<WinitPlugin>()
            .disable::<LogPlugin>(),
    );
    app.insert_resource(TimeUpdateStrategy::ManualDuration(frame));
    game(&mut app, launch);
    app.finish();
    app.cleanup();
    app
}

/// The game itself, on whatever it runs.
pub fn game(app: &mut App, launch: Launch) {
    app.init_resource::<Target>().insert_resource(launch.player).insert_resource(screens::Chosen(launch.scenario));
    app.world_mut().get_resource_or_init::<Spoken>().asked = launch.language;
    app
        // What is set holds for everything that comes after.
        .add_plugins((
            screen::plugin,
            bridge::plugin,
            theme::plugin,
            settings::plugin,
            keys::plugin,
            focus::plugin,
            voice::plugin,
            attention::plugin,
            gamepad::plugin,
            device::plugin,
            sound::plugin,
            power::plugin,
            screens::plugin,
            floor::plugin,
        ))
        .add_systems(Startup, camera);
}

fn camera(target: Res<Target>, mut commands: Commands) {
    let mut camera = commands.spawn((Camera2d, IsDefaultUiCamera, Msaa::Off));
    if let Some(image) = &target.0 {
        camera.insert(bevy::camera::RenderTarget::Image(image.clone().into()));
    }
}
