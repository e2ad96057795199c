//! The app put together: with a window for people, without one for tests and pictures.

use super::bridge::{Bridge, Player, Served};
use super::ground::{self, Missing};
use super::settings::{Place, Spoken};
use super::{
    attention, bridge, chart, coaching, device, floor, focus, gamepad, keys, power, screen, screens, settings,
    shelf_watch, sound, theme, tutorial, voice,
};
use crate::text::Language;
use bevy::app::{AppExit, TerminalCtrlCHandlerPlugin};
use bevy::camera::CompositingSpace;
use bevy::ecs::schedule::{Schedules, SingleThreadedExecutor};
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::time::TimeUpdateStrategy;
use bevy::window::{WindowResizeConstraints, WindowResolution};
use bevy::winit::WinitPlugin;
use std::time::Duration;

/// The smallest size the screens are laid out for, px.
const WIDTH: u32 = 1280;
const HEIGHT: u32 = 720;
/// What is worth a warning: not that a driver draws by software, nor what others' libraries miss in the surroundings.
const HEARD: &str = "wgpu=error,wgpu_hal=off,naga=error,bevy_render::renderer=error,winit=error,calloop=error";
/// How Bevy ends when the process is told to: Ctrl-C and its like are a way to leave.
const TOLD_TO: u8 = 130;

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
    /// It could not be opened.
    Missing(Missing),
    /// Something in the window went wrong.
    Failed,
}

/// Opens the window and plays until it is closed.
pub fn run(launch: Launch) -> Outcome {
    // Bevy sets a handler too, but not where a shell had signals ignored. If none can be set, the log is on disk anyway.
    let _ = ctrlc::set_handler(TerminalCtrlCHandlerPlugin::gracefully_exit);
    let mut app = App::new();
    app.insert_resource(Place::usual());
    app.insert_resource(Spoken { asked: launch.language, around: Spoken::of_environment() });
    let plugins = DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window()), ..default() })
        .set(ground::renderer())
        .set(LogPlugin { level: Level::WARN, filter: HEARD.to_owned(), ..default() });
    if let Err(missing) = ground::add(&mut app, |app| {
        app.add_plugins(plugins);
    }) {
        return Outcome::Missing(missing);
    }
    game(&mut app, launch);
    match app.run() {
        AppExit::Success => Outcome::Left,
        AppExit::Error(code) if code.get() == TOLD_TO => Outcome::Left,
        AppExit::Error(_) => Outcome::Failed,
    }
}

fn window() -> Window {
    Window {
        title: "coserve".to_owned(),
        resolution: WindowResolution::new(WIDTH, HEIGHT),
        resize_constraints: WindowResizeConstraints { min_width: 960.0, min_height: 540.0, ..default() },
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
            .disable::<TerminalCtrlCHandlerPlugin>()
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
            (screen::plugin, bridge::plugin, theme::plugin, settings::plugin),
            (keys::plugin, focus::plugin, voice::plugin, attention::plugin, gamepad::plugin, device::plugin),
            (sound::plugin, power::plugin, shelf_watch::plugin, chart::plugin, coaching::plugin),
            (screens::plugin, floor::plugin),
            tutorial::plugin,
        ))
        .add_systems(Startup, camera)
        .add_systems(Last, leave.after(bevy::window::ExitSystems));
    one_thread(app);
}

/// Runs the systems of the game one after the other. Each takes microseconds: handing them to threads cost two thirds of
/// a frame (`cargo bench --bench window`). What takes long goes to the task pools, and drawing keeps its threads.
fn one_thread(app: &mut App) {
    for (_, schedule) in app.world_mut().resource_mut::<Schedules>().iter_mut() {
        schedule.set_executor(SingleThreadedExecutor::new());
    }
}

/// However the window is left, a session that runs is put away so that it can be taken up again.
fn leave(mut exits: MessageReader<AppExit>, mut bridge: ResMut<Bridge>) {
    if exits.read().next().is_some() && bridge.view().is_some() {
        bridge.leave();
    }
}

fn camera(target: Res<Target>, mut commands: Commands) {
    // Blending encoded values is what every page and drawing program does: thin dark letters on light ground keep their
    // weight. It is also quicker where a processor draws, since nothing is converted for each layer.
    let mut camera = commands.spawn((Camera2d, IsDefaultUiCamera, Msaa::Off, CompositingSpace::Srgb));
    if let Some(image) = &target.0 {
        camera.insert(bevy::camera::RenderTarget::Image(image.clone().into()));
    }
}
