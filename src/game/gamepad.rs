//! The gamepad: its buttons go through the same controls as the keys.
//!
//! ```text
//!   device (feature `gamepad`) --Pad--> Steer (focus), Activate (press), Ask (deeds)
//! ```
//! What a button does is told here, in one table, and does not depend on the feature, so that it can be tried without one.

use crate::game::focus::{Focused, Scope, Steer};
use crate::game::keys::{Ask, Deed, idle};
use crate::game::screen::Menu;
use crate::game::theme::Key;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::{Activate, Button as Pressable};

/// The keys of the controls that are guests begin like this.
pub const GUEST: &str = "guest-";

/// A button of a gamepad has been pressed, by where it lies.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pad {
    /// The cross, or the left stick.
    Up,
    /// The cross, or the left stick.
    Down,
    /// The cross, or the left stick.
    Left,
    /// The cross, or the left stick.
    Right,
    /// The lower button at the right: press.
    South,
    /// The right one: back.
    East,
    /// The left one: skip.
    West,
    /// The upper one: the notebook.
    North,
    /// Pause.
    Start,
    /// The left shoulder: the guest before.
    LeftShoulder,
    /// The right shoulder: the next guest.
    RightShoulder,
}

/// What a button does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    Steer(Steer),
    Press,
    Deed(Deed),
    Pause,
    Guest(i8),
}

impl Pad {
    fn does(self) -> Does {
        match self {
            Pad::Up => Does::Steer(Steer::Previous),
            Pad::Down => Does::Steer(Steer::Next),
            Pad::Left => Does::Steer(Steer::Left),
            Pad::Right => Does::Steer(Steer::Right),
            Pad::South => Does::Press,
            Pad::East => Does::Deed(Deed::Back),
            Pad::West => Does::Deed(Deed::Skip),
            Pad::North => Does::Deed(Deed::Notebook),
            Pad::Start => Does::Pause,
            Pad::LeftShoulder => Does::Guest(-1),
            Pad::RightShoulder => Does::Guest(1),
        }
    }
}

/// Takes the buttons to what they do.
pub fn plugin(app: &mut App) {
    app.add_message::<Pad>().add_systems(PreUpdate, act.run_if(idle).after(bevy::input::InputSystems));
    #[cfg(feature = "gamepad")]
    app.add_systems(PreUpdate, device::read.before(act).after(bevy::input::InputSystems));
}

fn act(
    mut pads: MessageReader<Pad>,
    mut focus: ResMut<InputFocus>,
    menu: Res<State<Menu>>,
    mut next: ResMut<NextState<Menu>>,
    scope: Scope,
    controls: Query<(), (With<Pressable>, Without<InteractionDisabled>)>,
    guests: Query<(Entity, &Key, &InheritedVisibility)>,
    focused: Res<Focused>,
    mut steer: MessageWriter<Steer>,
    mut ask: MessageWriter<Ask>,
    mut commands: Commands,
) {
    for pad in pads.read() {
        match pad.does() {
            Does::Steer(way) => {
                steer.write(way);
            }
            Does::Press => {
                if let Some(entity) = focus.get().filter(|entity| controls.contains(*entity)) {
                    commands.trigger(Activate { entity });
                }
            }
            Does::Deed(deed) => {
                ask.write(Ask(deed));
            }
            Does::Pause => match menu.get() {
                Menu::None => next.set(Menu::Pause),
                Menu::Pause | Menu::Settings => {
                    ask.write(Ask(Deed::Back));
                }
            },
            Does::Guest(by) => {
                let seen = guests
                    .iter()
                    .filter(|(at, key, visible)| key.0.starts_with(GUEST) && visible.get() && scope.holds(*at));
                let mut row: Vec<(&String, Entity)> = seen.map(|(at, key, _)| (&key.0, at)).collect();
                row.sort();
                let here = row.iter().position(|(key, _)| focused.0.as_ref() == Some(*key));
                if let Some(to) = neighbour(here, row.len(), by) {
                    focus.set(row[to].1, FocusCause::Navigated);
                }
            }
        }
    }
}

/// The place next to one's own in a ring of so many.
fn neighbour(here: Option<usize>, of: usize, by: i8) -> Option<usize> {
    match (here, of) {
        (_, 0) => None,
        (None, _) if by > 0 => Some(0),
        (None, _) => Some(of - 1),
        (Some(here), _) if by > 0 => Some((here + 1) % of),
        (Some(here), _) => Some((here + of - 1) % of),
    }
}

/// Reading real gamepads: needs the system's headers to build.
#[cfg(feature = "gamepad")]
mod device {
    use super::Pad;
    use bevy::input::gamepad::{Gamepad, GamepadButton};
    use bevy::prelude::*;

    /// The stick counts beyond this, and may count again below half of it.
    const PUSHED: f32 = 0.6;

    pub(super) fn read(pads: Query<&Gamepad>, mut held: Local<Option<Pad>>, mut out: MessageWriter<Pad>) {
        const BUTTONS: [(GamepadButton, Pad); 11] = [
            (GamepadButton::DPadUp, Pad::Up),
            (GamepadButton::DPadDown, Pad::Down),
            (GamepadButton::DPadLeft, Pad::Left),
            (GamepadButton::DPadRight, Pad::Right),
            (GamepadButton::South, Pad::South),
            (GamepadButton::East, Pad::East),
            (GamepadButton::West, Pad::West),
            (GamepadButton::North, Pad::North),
            (GamepadButton::Start, Pad::Start),
            (GamepadButton::LeftTrigger, Pad::LeftShoulder),
            (GamepadButton::RightTrigger, Pad::RightShoulder),
        ];
        for pad in &pads {
            let pressed = BUTTONS.iter().filter(|(button, _)| pad.just_pressed(*button));
            out.write_batch(pressed.map(|(_, pad)| *pad));
        }
        let stick = pads.iter().map(|pad| pad.left_stick()).max_by(|a, b| a.length().total_cmp(&b.length()));
        let stick = stick.unwrap_or_default();
        let way = match (stick.x.abs() > stick.y.abs(), stick.x > 0.0, stick.y > 0.0) {
            (true, true, _) => Pad::Right,
            (true, false, _) => Pad::Left,
            (false, _, true) => Pad::Up,
            (false, _, false) => Pad::Down,
        };
        if stick.length() > PUSHED && *held != Some(way) {
            *held = Some(way);
            out.write(way);
        } else if stick.length() < PUSHED / 2.0 {
            *held = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::device::Device;
    use crate::game::settings::Settings;
    use crate::game::trial::Trial;

    fn push(trial: &mut Trial, pads: &[Pad]) {
        for pad in pads {
            trial.app.world_mut().write_message(*pad);
            trial.frames(4);
        }
    }

    #[test]
    fn a_shift_is_paused_and_gone_on_with_by_the_pad_alone() {
        let mut trial = Trial::shift();
        push(&mut trial, &[Pad::Start]);
        assert_eq!((trial.menu(), trial.focused().as_str()), (Menu::Pause, "pause-on"));
        push(&mut trial, &[Pad::Down, Pad::South]);
        assert_eq!(trial.menu(), Menu::Settings);
        push(&mut trial, &[Pad::East]);
        assert_eq!(trial.menu(), Menu::Pause);
        push(&mut trial, &[Pad::Start]);
        assert_eq!(trial.menu(), Menu::None);
        assert!(trial.bridge().running());
        assert_eq!(*trial.app.world().resource::<Device>(), Device::Gamepad);
    }

    #[test]
    fn the_cross_changes_a_value_where_there_is_one() {
        let mut trial = Trial::new();
        trial.open(Menu::Settings);
        for _ in 0..60 {
            if trial.focused() == "Text" {
                break;
            }
            push(&mut trial, &[Pad::Down]);
        }
        push(&mut trial, &[Pad::Right, Pad::Right, Pad::Left]);
        assert_eq!(trial.app.world().resource::<Settings>().text_percent, 110);
        assert_eq!(trial.focused(), "Text");
    }

    #[test]
    fn shoulders_go_round_the_guests() {
        for (here, of, by, to) in [
            (None, 0, 1, None),
            (None, 3, 1, Some(0)),
            (None, 3, -1, Some(2)),
            (Some(2), 3, 1, Some(0)),
            (Some(0), 3, -1, Some(2)),
            (Some(0), 1, 1, Some(0)),
        ] {
            assert_eq!(neighbour(here, of, by), to, "{here:?} of {of} by {by}");
        }
    }
}
