//! The studio: the game without a window, and a camera that draws into a picture.

use super::layout;
use crate::coach::Effort;
use crate::game::app::{Launch, Target, game};
use crate::game::bridge::{Bridge, Player, Served};
use crate::game::coaching::{Coach, Pains};
use crate::game::ground::{self, Missing};
use crate::game::keys::{Deed, Hotkey};
use crate::game::screen::{Menu, Screen};
use crate::game::settings::Settings;
use crate::scenario;
use crate::text::Language;
use bevy::app::TerminalCtrlCHandlerPlugin;
use bevy::input_focus::InputFocus;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::TextureFormat;
use bevy::render::view::screenshot::{Screenshot, save_to_disk};
use bevy::time::TimeUpdateStrategy;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;
use bevy::window::ExitCondition;
use bevy::winit::WinitPlugin;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// A frame of the studio.
const FRAME: Duration = Duration::from_millis(16);
/// Frames until everything stands that was spawned.
const SETTLE: u32 = 12;
/// How much the coach tries for a picture: enough to have something to show.
const PAINS: Effort = Effort { race_runs: 8, judged_futures: 8, reference_futures: 4, interval: 2.0 };
/// Frames that a picture takes at most to be written.
const LONGEST_SHOT: u32 = 600;

/// How a picture is taken.
#[derive(Debug, Clone, Copy)]
pub struct Shot {
    /// The language.
    pub language: Language,
    /// The text scale, per cent.
    pub scale: u16,
    /// Width and height, px.
    pub size: (u32, u32),
}

/// The game on its way to a picture.
pub struct Studio {
    /// The game.
    pub app: App,
    image: Handle<Image>,
}

impl Studio {
    /// The title, in the language and scale of the shot.
    ///
    /// # Errors
    /// There is nothing to draw with.
    pub fn new(shot: &Shot) -> Result<Studio, Missing> {
        let mut app = App::new();
        let plugins = DefaultPlugins
            .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
            .set(RenderPlugin { synchronous_pipeline_compilation: true, ..ground::renderer() })
            .disable::<PipelinedRenderingPlugin>()
            .disable::<TerminalCtrlCHandlerPlugin>()
            .disable::<LogPlugin>()
            .disable::<WinitPlugin>();
        ground::add(&mut app, |app| {
            app.add_plugins(plugins);
        })?;
        app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
        let picture = Image::new_target_texture(shot.size.0, shot.size.1, TextureFormat::Rgba8UnormSrgb, None);
        let image = app.world_mut().resource_mut::<Assets<Image>>().add(picture);
        app.insert_resource(Target(Some(image.clone())));
        let player = Player { unrecorded: true, seed: Some(7), ..Player::default() };
        game(&mut app, Launch { player, language: Some(shot.language), ..Launch::default() });
        app.insert_resource(Pains(Some(PAINS)));
        app.finish();
        app.cleanup();
        app.world_mut().resource_mut::<Settings>().text_percent = shot.scale;
        let mut studio = Studio { app, image };
        studio.frames(1);
        studio.open_shutter(false);
        studio.frames(SETTLE);
        Ok(studio)
    }

    /// Draws from now on, or only lays out: what nobody will see is not drawn.
    pub fn open_shutter(&mut self, open: bool) {
        let world = self.app.world_mut();
        for mut camera in world.query::<&mut Camera>().iter_mut(world) {
            camera.is_active = open;
        }
    }

    /// Lets frames pass.
    pub fn frames(&mut self, n: u32) {
        for _ in 0..n {
            self.app.update();
        }
    }

    /// Presses the control that carries a deed, as its key would.
    pub fn press(&mut self, deed: Deed) {
        let world = self.app.world_mut();
        let mut controls = world.query_filtered::<(Entity, &Hotkey), Without<InteractionDisabled>>();
        let found = controls.iter(world).find(|(_, hotkey)| hotkey.0 == deed).map(|(entity, _)| entity);
        if let Some(entity) = found {
            world.trigger(Activate { entity });
        }
        self.frames(SETTLE);
    }

    /// Presses the control that has the focus.
    pub fn enter(&mut self) {
        let world = self.app.world_mut();
        if let Some(entity) = world.resource::<InputFocus>().get() {
            world.trigger(Activate { entity });
        }
        self.frames(SETTLE);
    }

    /// Goes to a screen.
    pub fn go(&mut self, screen: Screen) {
        self.app.world_mut().resource_mut::<NextState<Screen>>().set(screen);
        self.frames(SETTLE);
    }

    /// Opens a menu.
    pub fn open(&mut self, menu: Menu) {
        self.app.world_mut().resource_mut::<NextState<Menu>>().set(menu);
        self.frames(SETTLE);
    }

    /// Begins a session of a shipped scenario, by the name of its file.
    pub fn begin(&mut self, name: &str) {
        let served = self.served(name);
        self.serve(served);
    }

    /// A shipped scenario, by the name of its file.
    pub fn served(&self, name: &str) -> Served {
        let (_, file) = crate::shelf::shipped().into_iter().find(|(stem, _)| stem == name).expect("it is shipped");
        let bytes = crate::shelf::read(&file).expect("it can be read");
        let loaded = scenario::load(&file.display().to_string(), &bytes);
        let scenario = Arc::new(loaded.scenario.expect("what is shipped has no faults"));
        let rules = Arc::new(crate::rules::Rules::shipped());
        Served { file, plan: Arc::new(crate::engine::Plan::new(scenario, rules)) }
    }

    /// Begins a session of any scenario.
    pub fn serve(&mut self, served: Served) {
        let world = self.app.world_mut();
        let player = world.resource::<Player>().clone();
        world.resource_mut::<Bridge>().start(&served, &player).expect("nothing is recorded");
        world.resource_mut::<crate::game::screens::Chosen>().0 = Some(served);
    }

    /// What is played.
    pub fn bridge(&mut self) -> Mut<'_, Bridge> {
        self.app.world_mut().resource_mut::<Bridge>()
    }

    /// Draws what there is to see into a file.
    #[expect(clippy::disallowed_methods, reason = "a picture is written by another thread, and takes real time")]
    pub fn shoot(&mut self, path: &Path) {
        if let Some(folder) = path.parent() {
            // That it cannot be made shows when the picture is missing.
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = std::fs::remove_file(path);
        self.open_shutter(true);
        self.frames(SETTLE);
        self.app.world_mut().spawn(Screenshot::image(self.image.clone())).observe(save_to_disk(PathBuf::from(path)));
        for _ in 0..LONGEST_SHOT {
            self.app.update();
            if path.exists() {
                break;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Waits until the coach is done.
    #[expect(clippy::disallowed_methods, reason = "the coach works on a thread of its own, and takes real time")]
    pub fn coached(&mut self) {
        while self.app.world().resource::<Coach>().percent().is_some() {
            self.app.update();
            std::thread::sleep(Duration::from_millis(20));
        }
        self.frames(SETTLE);
    }

    /// What is wrong with the layout of what there is to see.
    pub fn faults(&mut self) -> Vec<String> {
        layout::faults(self.app.world_mut())
    }
}
