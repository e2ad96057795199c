//! Somebody at the window: presses keys, points and clicks, reads what is there, hears what a screen reader says.

use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key as Logical, KeyboardInput, NativeKey};
use bevy::input::mouse::MouseButtonInput;
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use bevy::ui::{InteractionDisabled, UiGlobalTransform};
use bevy::window::{CursorMoved, PrimaryWindow, WindowEvent};
use coserve::game::bridge::{Bridge, Player as Who, Served};
use coserve::game::coaching::Coach;
use coserve::game::focus::Focused;
use coserve::game::screen::Screen;
use coserve::game::theme::Key;
use coserve::game::{Launch, headless};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// A frame.
const FRAME: Duration = Duration::from_millis(16);
/// A frame of a slow machine: the longest that the clock takes for one.
const LONG_FRAME: Duration = Duration::from_millis(240);
/// Frames until everything stands that was asked for.
const SETTLE: u32 = 4;
/// The longest that anything is waited for, frames.
const PATIENCE: u32 = 1_500;

/// A control as a person finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Control {
    pub(crate) key: String,
    /// What a screen reader says.
    pub(crate) name: String,
    pub(crate) disabled: bool,
}

/// Somebody at the window.
pub(crate) struct Player {
    pub(crate) app: App,
    window: Entity,
    /// The game has ended.
    pub(crate) left: bool,
}

/// A shipped scenario, ready to be played.
pub(crate) fn served(name: &str) -> Served {
    let (_, file) = coserve::shelf::shipped().into_iter().find(|(stem, _)| stem == name).expect("it is shipped");
    let loaded = coserve::scenario::load(&file.display().to_string(), &coserve::shelf::read(&file).expect("a file"));
    let scenario = Arc::new(loaded.scenario.expect("no faults"));
    Served { file, plan: Arc::new(coserve::engine::Plan::new(scenario, Arc::new(coserve::rules::Rules::shipped()))) }
}

/// Who plays with a seed and keeps logs in a folder.
pub(crate) fn who(seed: u64, data: Option<PathBuf>) -> Who {
    Who { seed: Some(seed), unrecorded: data.is_none(), data, ..Who::default() }
}

impl Player {
    /// Sits down before the window.
    pub(crate) fn new(launch: Launch) -> Player {
        let mut app = headless(launch, FRAME);
        let window = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(app.world()).expect("one");
        let mut player = Player { app, window, left: false };
        player.frames(SETTLE);
        player
    }

    /// Lets frames pass, until the game has ended.
    pub(crate) fn frames(&mut self, n: u32) {
        for _ in 0..n {
            if !self.left {
                self.app.update();
                self.left = self.app.should_exit().is_some();
            }
        }
    }

    /// Long frames from now on.
    pub(crate) fn slow_down(&mut self) {
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(LONG_FRAME));
    }

    /// Usual frames from now on.
    pub(crate) fn speed_up(&mut self) {
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
    }

    /// Waits until something holds.
    pub(crate) fn until(&mut self, what: &str, mut holds: impl FnMut(&mut Player) -> bool) {
        for _ in 0..PATIENCE {
            if holds(self) {
                self.frames(SETTLE);
                return;
            }
            self.frames(1);
        }
        let (screen, now, running) = (self.screen(), self.bridge().now(), self.bridge().running());
        panic!("waited in vain for {what}; on {screen:?} at {now:?}, running {running}: {:?}", self.controls());
    }

    /// Waits until the coach is done.
    #[expect(clippy::disallowed_methods, reason = "the coach works on a thread of its own, and takes real time")]
    pub(crate) fn until_coached(&mut self) {
        while self.app.world().resource::<Coach>().percent().is_some() {
            self.frames(1);
            std::thread::sleep(Duration::from_millis(10));
        }
        self.frames(SETTLE);
    }

    /// Presses a key and lets it go.
    pub(crate) fn key(&mut self, key: KeyCode) {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let logical_key = logical(key);
            let window = self.window;
            let input = KeyboardInput { key_code: key, logical_key, state, text: None, repeat: false, window };
            // Both, as the window's own runner writes them.
            self.app.world_mut().write_message(input.clone());
            self.app.world_mut().write_message(WindowEvent::KeyboardInput(input));
            self.frames(1);
        }
        self.frames(SETTLE);
    }

    /// Clicks on a control.
    pub(crate) fn click(&mut self, key: &str) {
        let position = self.place(key);
        let window = self.window;
        let moved = CursorMoved { window, position, delta: None };
        self.app.world_mut().write_message(WindowEvent::CursorMoved(moved));
        self.frames(2);
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let pressed = MouseButtonInput { button: MouseButton::Left, state, window };
            self.app.world_mut().write_message(WindowEvent::MouseButtonInput(pressed));
            self.frames(1);
        }
        self.frames(SETTLE);
    }

    /// Goes to a control with Tab, as somebody does who uses no pointer.
    pub(crate) fn tab_to(&mut self, key: &str) {
        let most = self.controls().len() * 2 + 2;
        for _ in 0..most {
            if self.focus().as_deref() == Some(key) {
                return;
            }
            self.key(KeyCode::Tab);
        }
        panic!("Tab never comes to `{key}`; there is {:?}", self.controls());
    }

    /// Goes to a control with Tab and presses it with Enter.
    pub(crate) fn choose(&mut self, key: &str) {
        self.tab_to(key);
        self.key(KeyCode::Enter);
    }

    fn place(&mut self, key: &str) -> Vec2 {
        let mut keys = self.app.world_mut().query::<(&Key, &UiGlobalTransform, &InheritedVisibility)>();
        let found = keys.iter(self.app.world()).find(|(k, _, visible)| k.0 == key && visible.get());
        match found {
            Some((_, place, _)) => place.translation,
            None => panic!("no control `{key}`; there is {:?}", self.controls()),
        }
    }

    /// Every control that is there.
    pub(crate) fn controls(&mut self) -> Vec<Control> {
        let mut keys =
            self.app
                .world_mut()
                .query::<(&Key, Option<&AccessibilityNode>, &InheritedVisibility, Has<InteractionDisabled>)>();
        let shown = keys.iter(self.app.world()).filter(|(_, _, visible, _)| visible.get());
        let control = |(key, spoken, _, disabled): (&Key, Option<&AccessibilityNode>, &InheritedVisibility, bool)| {
            let name = spoken.and_then(|spoken| spoken.label()).unwrap_or_default().to_owned();
            Control { key: key.0.clone(), name, disabled }
        };
        shown.map(control).collect()
    }

    /// The key of the control whose name holds these words.
    pub(crate) fn about(&mut self, words: &str) -> String {
        let controls = self.controls();
        let found = controls.iter().find(|control| control.name.contains(words));
        found.map(|control| control.key.clone()).unwrap_or_else(|| panic!("no control says `{words}`: {controls:?}"))
    }

    /// Whether a control is there and can be pressed.
    pub(crate) fn has(&mut self, key: &str) -> bool {
        self.controls().iter().any(|control| control.key == key && !control.disabled)
    }

    /// Every text that is there, joined from where screens draw it.
    pub(crate) fn texts(&mut self) -> Vec<String> {
        let mut texts = self.app.world_mut().query::<(&Text, &InheritedVisibility, &ComputedNode)>();
        let shown = texts
            .iter(self.app.world())
            .filter(|(text, visible, node)| visible.get() && !node.is_empty() && !text.trim().is_empty());
        shown.map(|(text, _, _)| text.0.clone()).collect()
    }

    /// Whether some text holds these words.
    pub(crate) fn reads(&mut self, words: &str) -> bool {
        self.texts().iter().any(|text| text.contains(words))
    }

    /// The control that has the focus.
    pub(crate) fn focus(&self) -> Option<String> {
        self.app.world().resource::<Focused>().0.clone()
    }

    /// Where one is.
    pub(crate) fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    /// What is played.
    pub(crate) fn bridge(&self) -> &Bridge {
        self.app.world().resource::<Bridge>()
    }

    /// What can be found fault with wherever one is: a control without a name, two of one name for the focus, no
    /// focus, a layout in which something cannot be read.
    pub(crate) fn faults(&mut self) -> Vec<String> {
        let controls = self.controls();
        let mut faults = coserve::game::pictures::faults(self.app.world_mut());
        faults.extend(controls.iter().filter(|c| c.name.trim().is_empty()).map(|c| format!("`{}` has no name", c.key)));
        let twice = |c: &&Control| controls.iter().filter(|other| other.key == c.key).count() > 1;
        faults.extend(controls.iter().filter(twice).map(|c| format!("`{}` is there twice", c.key)));
        let focused = self.focus().is_some_and(|focus| controls.iter().any(|control| control.key == focus));
        if !controls.is_empty() && !focused {
            faults.push(format!("nothing has the focus on {:?}", self.screen()));
        }
        faults
    }
}

fn logical(key: KeyCode) -> Logical {
    match key {
        KeyCode::Enter => Logical::Enter,
        KeyCode::Space => Logical::Space,
        KeyCode::Tab => Logical::Tab,
        KeyCode::Escape => Logical::Escape,
        KeyCode::ArrowUp => Logical::ArrowUp,
        KeyCode::ArrowDown => Logical::ArrowDown,
        KeyCode::ArrowLeft => Logical::ArrowLeft,
        KeyCode::ArrowRight => Logical::ArrowRight,
        _ => Logical::Unidentified(NativeKey::Unidentified),
    }
}
