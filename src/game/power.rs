//! How often the window is drawn: all the time while something moves, and only when something happens otherwise.
//!
//! A title nobody touches and a paused game cost next to nothing. What animates says so by [`Lively`].

use crate::game::bridge::Bridge;
use crate::game::screen::{Menu, Screen};
use bevy::a11y::AccessibilityRequested;
use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::{MouseButtonInput, MouseWheel};
use bevy::prelude::*;
use bevy::window::{CursorMoved, RequestRedraw, WindowFocused, WindowResized};
use bevy::winit::{UpdateMode, WinitSettings};
use std::time::Duration;

/// A frame while something moves.
const FRAME: Duration = Duration::from_micros(16_667);
/// The longest sleep when nothing happens.
const SLEEP: Duration = Duration::from_secs(60);
/// The longest sleep while a screen reader listens: its wishes do not wake the window.
const LISTENING: Duration = Duration::from_millis(100);
/// Frames drawn after something happened, until everything that follows from it stands.
const SETTLE: u32 = 12;

/// Something moves: the window is drawn all the time until it stands.
#[derive(Resource, Debug, Default, Clone, Copy)]
pub struct Lively {
    frames: u32,
}

impl Lively {
    /// Something moves for at least so many frames. To be said again while it goes on.
    pub fn keep(&mut self, frames: u32) {
        self.frames = self.frames.max(frames);
    }
}

/// Chooses how often to draw.
pub fn plugin(app: &mut App) {
    app.init_resource::<Lively>()
        .init_resource::<WinitSettings>()
        .add_message::<RequestRedraw>()
        .add_systems(Last, (touched, choose).chain());
}

/// What happens to the window from outside.
#[derive(bevy::ecs::system::SystemParam)]
struct Touched<'w, 's> {
    keys: MessageReader<'w, 's, KeyboardInput>,
    buttons: MessageReader<'w, 's, MouseButtonInput>,
    wheel: MessageReader<'w, 's, MouseWheel>,
    moved: MessageReader<'w, 's, CursorMoved>,
    resized: MessageReader<'w, 's, WindowResized>,
    focused: MessageReader<'w, 's, WindowFocused>,
}

fn touched(
    mut touched: Touched,
    screen: Res<State<Screen>>,
    menu: Res<State<Menu>>,
    bridge: Res<Bridge>,
    mut lively: ResMut<Lively>,
) {
    let counts = [
        touched.keys.read().count(),
        touched.buttons.read().count(),
        touched.wheel.read().count(),
        touched.moved.read().count(),
        touched.resized.read().count(),
        touched.focused.read().count(),
    ];
    let changed = screen.is_changed() || menu.is_changed() || bridge.is_changed();
    if changed || counts.into_iter().any(|count| count > 0) {
        lively.keep(SETTLE);
    }
}

fn choose(
    bridge: Res<Bridge>,
    screen: Res<State<Screen>>,
    heard: Option<Res<AccessibilityRequested>>,
    mut lively: ResMut<Lively>,
    mut winit: ResMut<WinitSettings>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let moving = bridge.running() || *screen.get() == Screen::Loading || lively.frames > 0;
    lively.frames = lively.frames.saturating_sub(1);
    let wait = match (moving, heard.is_some_and(|heard| heard.get())) {
        (true, _) => FRAME,
        (false, true) => LISTENING,
        (false, false) => SLEEP,
    };
    let mode = UpdateMode::reactive_low_power(wait);
    if winit.focused_mode != mode {
        winit.focused_mode = mode;
        winit.unfocused_mode = mode;
        // The new rhythm begins with a frame.
        redraw.write(RequestRedraw);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::app::{Launch, headless};

    fn wait(app: &App) -> Duration {
        match app.world().resource::<WinitSettings>().focused_mode {
            UpdateMode::Reactive { wait, .. } => wait,
            UpdateMode::Continuous => Duration::ZERO,
        }
    }

    #[test]
    fn a_title_that_nobody_touches_sleeps_and_a_key_wakes_it() {
        let mut app = headless(Launch::default(), Duration::from_millis(16));
        for _ in 0..60 {
            app.update();
        }
        assert_eq!(wait(&app), SLEEP);
        app.world_mut().resource_mut::<Lively>().keep(2);
        app.update();
        assert_eq!(wait(&app), FRAME);
        for _ in 0..3 {
            app.update();
        }
        assert_eq!(wait(&app), SLEEP);
    }

    #[test]
    fn a_shift_is_drawn_all_the_time_and_a_paused_one_is_not() {
        let mut trial = crate::game::trial::Trial::shift();
        assert_eq!(wait(&trial.app), FRAME);
        trial.open(Menu::Pause);
        trial.frames(300);
        assert_eq!(wait(&trial.app), SLEEP);
        trial.open(Menu::None);
        assert_eq!(wait(&trial.app), FRAME);
    }
}
