//! The game without a window, as tests play it: keys go in as the window would send them.

use crate::game::app::{Launch, headless};
use crate::game::bridge::{Bridge, Player, Served};
use crate::game::focus::Focused;
use crate::game::screen::{Menu, Screen};
use crate::game::screens::Chosen;
use crate::game::theme::Key;
use crate::text::Language;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key as Logical, KeyboardInput, NativeKey};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use std::sync::Arc;
use std::time::Duration;

/// A frame.
const FRAME: Duration = Duration::from_millis(16);
/// Frames until everything stands that was spawned.
const SETTLE: u32 = 8;

/// The game under test.
pub(crate) struct Trial {
    pub(crate) app: App,
}

impl Trial {
    /// The title, in English.
    pub(crate) fn new() -> Trial {
        let player = Player { unrecorded: true, seed: Some(7), ..Player::default() };
        let app = headless(Launch { player, language: Some(Language::En), ..Launch::default() }, FRAME);
        let mut trial = Trial { app };
        trial.frames(SETTLE * 2);
        trial
    }

    /// A shift that has just opened.
    pub(crate) fn shift() -> Trial {
        let mut trial = Trial::new();
        trial.begin("window_table");
        trial.bridge().open_doors();
        trial.go(Screen::Shift);
        trial
    }

    pub(crate) fn frames(&mut self, n: u32) {
        for _ in 0..n {
            self.app.update();
        }
    }

    pub(crate) fn go(&mut self, screen: Screen) {
        self.app.world_mut().resource_mut::<NextState<Screen>>().set(screen);
        self.frames(SETTLE);
    }

    pub(crate) fn open(&mut self, menu: Menu) {
        self.app.world_mut().resource_mut::<NextState<Menu>>().set(menu);
        self.frames(SETTLE);
    }

    pub(crate) fn menu(&self) -> Menu {
        *self.app.world().resource::<State<Menu>>().get()
    }

    pub(crate) fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    /// Begins a session of a shipped scenario, by the name of its file.
    pub(crate) fn begin(&mut self, name: &str) {
        let (_, file) = crate::shelf::shipped().into_iter().find(|(stem, _)| stem == name).expect("it is shipped");
        let bytes = crate::shelf::read(&file).expect("it can be read");
        let loaded = crate::scenario::load(&file.display().to_string(), &bytes);
        let scenario = Arc::new(loaded.scenario.expect("what is shipped has no faults"));
        let rules = Arc::new(crate::rules::Rules::shipped());
        let served = Served { file, plan: Arc::new(crate::engine::Plan::new(scenario, rules)) };
        let player = self.app.world().resource::<Player>().clone();
        self.bridge().start(&served, &player).expect("nothing is recorded");
        self.app.world_mut().resource_mut::<Chosen>().0 = Some(served);
        self.frames(1);
    }

    pub(crate) fn bridge(&mut self) -> Mut<'_, Bridge> {
        self.app.world_mut().resource_mut::<Bridge>()
    }

    /// Presses a key and lets it go again.
    pub(crate) fn key(&mut self, key_code: KeyCode) {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let world = self.app.world_mut();
            let window =
                world.query_filtered::<Entity, With<PrimaryWindow>>().single(world).expect("there is a window");
            world.write_message(KeyboardInput {
                key_code,
                logical_key: Logical::Unidentified(NativeKey::Unidentified),
                state,
                text: None,
                repeat: false,
                window,
            });
            self.frames(3);
        }
    }

    /// The key of the control that has the focus.
    pub(crate) fn focused(&self) -> String {
        self.app.world().resource::<Focused>().0.clone().unwrap_or_default()
    }

    /// The control of a key.
    pub(crate) fn control(&mut self, key: &str) -> Option<Entity> {
        let world = self.app.world_mut();
        world.query::<(Entity, &Key)>().iter(world).find(|(_, k)| k.0 == key).map(|(at, _)| at)
    }

    /// Presses a control, wherever the focus is.
    pub(crate) fn press(&mut self, key: &str) {
        let entity = self.control(key).unwrap_or_else(|| panic!("no control {key}"));
        self.app.world_mut().trigger(bevy::ui_widgets::Activate { entity });
        self.frames(SETTLE);
    }
}
