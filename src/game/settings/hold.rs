//! The house's clock stands still while a menu is open. (While one chooses what to do, the shift itself sees to it.)
//!
//! A clock that stood already goes on standing: what the player paused is not let go by closing a menu.

use super::Settings;
use crate::game::bridge::Bridge;
use crate::game::keys::Deed;
use crate::game::keys::Untaken;
use crate::game::screen::{Menu, Screen};
use bevy::prelude::*;
use bevy::window::WindowFocused;

/// Whether the clock is held, and would run otherwise.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Hold {
    #[default]
    Off,
    /// The clock stood already.
    Idle,
    /// The clock has been stopped.
    Stopped,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Hold>().add_systems(Update, (open, hold).chain());
}

/// What no control of the screen takes: Back opens the pause menu, and Settings the settings. So does leaving the window.
fn open(
    mut untaken: MessageReader<Untaken>,
    mut windows: MessageReader<WindowFocused>,
    screen: Res<State<Screen>>,
    menu: Res<State<Menu>>,
    settings: Res<Settings>,
    bridge: Res<Bridge>,
    mut next: ResMut<NextState<Menu>>,
) {
    let left = windows.read().any(|window| !window.focused) && settings.pause_unfocused && bridge.running();
    let asked: Vec<Deed> = untaken.read().map(|Untaken(deed)| *deed).collect();
    if *menu.get() != Menu::None || *screen.get() == Screen::Loading {
        return;
    }
    let back = asked.contains(&Deed::Back) && *screen.get() != Screen::Title;
    if back || left {
        next.set(Menu::Pause);
    } else if asked.contains(&Deed::Settings) {
        next.set(Menu::Settings);
    }
}

fn hold(menu: Res<State<Menu>>, mut hold: ResMut<Hold>, mut bridge: ResMut<Bridge>) {
    let wanted = *menu.get() != Menu::None;
    match (*hold, wanted) {
        (Hold::Off, true) => {
            *hold = if bridge.running() { Hold::Stopped } else { Hold::Idle };
            if *hold == Hold::Stopped {
                bridge.pause(true);
            }
        }
        (Hold::Stopped, false) => {
            *hold = Hold::Off;
            if bridge.pace().paused {
                bridge.pause(false);
            }
        }
        (Hold::Idle, false) => *hold = Hold::Off,
        (Hold::Off, false) | (Hold::Idle | Hold::Stopped, true) => {}
    }
}
