//! Keys: what can be done by one, which key does it, and how the player has changed that.
//!
//! A control that carries a [`Hotkey`] is pressed by that key from anywhere on the screen, in the same way as by pointer
//! or Enter. So whatever a key does can also be seen, clicked and heard. A gamepad asks for deeds by [`Ask`].

mod bindings;
mod deed;

pub use bindings::{Bindings, Unfit, cap, reserved};
pub use deed::Deed;

use crate::game::focus::Scope;
use bevy::input_focus::InputFocus;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;
use std::collections::BTreeSet;

/// The key of this deed presses the control.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hotkey(pub Deed);

/// A text that says which key does this.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cap(pub Deed);

/// Something other than a key asks for a deed.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask(pub Deed);

/// A deed that was asked for, and no control on the screen does it.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Untaken(pub Deed);

/// The deed that waits for its new key, in the settings. Meanwhile keys do nothing else.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Listening {
    /// The deed, if any waits.
    pub deed: Option<Deed>,
    /// A key was taken in this frame: what it would else have pressed is not meant.
    pub just_heard: bool,
}

impl Listening {
    /// Whether keys are free to do what they usually do.
    pub fn idle(self) -> bool {
        self.deed.is_none() && !self.just_heard
    }
}

/// Run condition: no deed waits for its key.
pub fn idle(listening: Res<Listening>) -> bool {
    listening.idle()
}

/// Presses controls by their keys, and keeps the caps true.
pub fn plugin(app: &mut App) {
    app.init_resource::<Bindings>()
        .init_resource::<Listening>()
        .add_message::<Ask>()
        .add_message::<Untaken>()
        .add_systems(PreUpdate, press.after(bevy::input::InputSystems).run_if(idle))
        .add_systems(PostUpdate, caps.before(bevy::ui::UiSystems::Prepare));
}

fn press(
    keys: Res<ButtonInput<KeyCode>>,
    bindings: Res<Bindings>,
    focus: Res<InputFocus>,
    scope: Scope,
    mut asked: MessageReader<Ask>,
    mut untaken: MessageWriter<Untaken>,
    focusable: Query<(), With<TabIndex>>,
    controls: Query<(Entity, &Hotkey, &InheritedVisibility, Has<InteractionDisabled>)>,
    mut commands: Commands,
) {
    // Enter and Space press the control that has the focus, and nothing else then.
    let taken = focus.get().is_some_and(|entity| focusable.contains(entity));
    let free = |key: &&KeyCode| !(taken && matches!(key, KeyCode::Space | KeyCode::Enter));
    let pressed = keys.get_just_pressed().filter(free).map(|key| bindings.deeds(*key).collect::<Vec<_>>());
    let asked = asked.read().map(|Ask(deed)| vec![*deed]);
    // Deeds that share a key count at different places: the one that has a control here is meant.
    for deeds in pressed.chain(asked).collect::<BTreeSet<_>>() {
        let mut found = false;
        for (entity, hotkey, visible, disabled) in &controls {
            if deeds.contains(&hotkey.0) && visible.get() && scope.holds(entity) {
                found = true;
                if !disabled {
                    commands.trigger(Activate { entity });
                }
            }
        }
        if !found {
            untaken.write_batch(deeds.into_iter().map(Untaken));
        }
    }
}

fn caps(bindings: Res<Bindings>, mut texts: Query<(Ref<Cap>, &mut Text)>) {
    for (cap_of, mut text) in &mut texts {
        if bindings.is_changed() || cap_of.is_changed() {
            text.0 = bindings.key(cap_of.0).map(cap).unwrap_or_default();
        }
    }
}
