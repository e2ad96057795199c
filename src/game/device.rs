//! Which device the player uses, noted in the log when it changes: a slow answer may be a slow device.

use crate::game::bridge::Bridge;
use crate::game::gamepad::Pad;
use crate::journal::AsideWhat;
use bevy::prelude::*;

/// What the player uses.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// Nothing yet.
    #[default]
    None,
    /// The keyboard.
    Keyboard,
    /// Mouse, pad or screen.
    Pointer,
    /// A gamepad.
    Gamepad,
}

impl Device {
    /// As the log has it.
    fn noted(self) -> Option<&'static str> {
        match self {
            Device::None => None,
            Device::Keyboard => Some("keyboard"),
            Device::Pointer => Some("pointer"),
            Device::Gamepad => Some("gamepad"),
        }
    }
}

/// Follows the device, and notes it.
pub fn plugin(app: &mut App) {
    app.init_resource::<Device>().add_systems(Update, (follow, note).chain());
}

fn follow(
    keys: Res<ButtonInput<KeyCode>>,
    buttons: Res<ButtonInput<MouseButton>>,
    mut pads: MessageReader<Pad>,
    mut device: ResMut<Device>,
) {
    let padded = pads.read().count() > 0;
    let pressed = keys.get_just_pressed().next().is_some();
    let clicked = buttons.get_just_pressed().next().is_some();
    let now = match (padded, pressed, clicked) {
        (true, _, _) => Device::Gamepad,
        (false, true, _) => Device::Keyboard,
        (false, false, true) => Device::Pointer,
        (false, false, false) => return,
    };
    device.set_if_neq(now);
}

/// Once for each session, and again at every change.
fn note(device: Res<Device>, mut noted: Local<Device>, mut bridge: ResMut<Bridge>) {
    if bridge.view().is_none() {
        *noted = Device::None;
    } else if *noted != *device
        && let Some(name) = device.noted()
    {
        *noted = *device;
        bridge.aside(AsideWhat::Device(name.to_owned()));
    }
}
