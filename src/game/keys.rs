//! Keys: what can be done by one, which key does it, and how the player has changed that.
//!
//! A control that carries a [`Hotkey`] is pressed by that key from anywhere on the screen, in the same way as by pointer
//! or Enter. So whatever a key does can also be seen, clicked and heard.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::{Activate, Button as Pressable};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a key can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Deed {
    /// One step back, or the pause menu.
    Back,
    /// Pause, and go on.
    Pause,
    /// Skip to the next public event.
    Skip,
    /// Faster.
    Faster,
    /// Slower.
    Slower,
    /// The notebook.
    Notebook,
    /// The settings.
    Settings,
    /// Break off the act under way, or take back the one queued.
    Cancel,
    /// The main thing to do on a screen.
    Main,
    /// Try again.
    Again,
    /// Why?
    Why,
    /// The file of a guest.
    File,
    /// The n-th intent, from 1 to 9.
    Intent(u8),
    /// The n-th topic, from 1 to 6.
    Topic(u8),
    /// The n-th phrasing, from 1 to 5.
    Phrasing(u8),
}

impl Deed {
    /// All deeds, in the order of the settings.
    pub fn all() -> Vec<Deed> {
        let single = [
            Deed::Back,
            Deed::Pause,
            Deed::Skip,
            Deed::Faster,
            Deed::Slower,
            Deed::Notebook,
            Deed::Settings,
            Deed::Cancel,
            Deed::Main,
            Deed::Again,
            Deed::Why,
            Deed::File,
        ];
        let intents = (1..=9).map(Deed::Intent);
        single.into_iter().chain(intents).chain((1..=6).map(Deed::Topic)).chain((1..=5).map(Deed::Phrasing)).collect()
    }
}

/// Which key does what.
#[derive(Resource, Debug, Clone, PartialEq, Eq)]
pub struct Bindings(BTreeMap<Deed, KeyCode>);

impl Default for Bindings {
    fn default() -> Self {
        use KeyCode as K;
        let mut keys = BTreeMap::from([
            (Deed::Back, K::Escape),
            (Deed::Pause, K::KeyP),
            (Deed::Skip, K::Period),
            (Deed::Faster, K::Equal),
            (Deed::Slower, K::Minus),
            (Deed::Notebook, K::KeyN),
            (Deed::Settings, K::F10),
            (Deed::Cancel, K::KeyX),
            (Deed::Main, K::KeyO),
            (Deed::Again, K::KeyR),
            (Deed::Why, K::KeyW),
            (Deed::File, K::KeyF),
        ]);
        let digits =
            [K::Digit1, K::Digit2, K::Digit3, K::Digit4, K::Digit5, K::Digit6, K::Digit7, K::Digit8, K::Digit9];
        keys.extend((1..).map(Deed::Intent).zip(digits));
        keys.extend((1..).map(Deed::Topic).zip([K::KeyQ, K::KeyW, K::KeyE, K::KeyR, K::KeyT, K::KeyY]));
        keys.extend((1..).map(Deed::Phrasing).zip([K::KeyA, K::KeyS, K::KeyD, K::KeyF, K::KeyG]));
        Bindings(keys)
    }
}

impl Bindings {
    /// The key for a deed.
    pub fn key(&self, deed: Deed) -> Option<KeyCode> {
        self.0.get(&deed).copied()
    }

    /// Gives a deed another key.
    pub fn bind(&mut self, deed: Deed, key: KeyCode) {
        self.0.insert(deed, key);
    }
}

/// What is written on a key.
pub fn cap(key: KeyCode) -> String {
    let name = format!("{key:?}");
    match key {
        KeyCode::Escape => "Esc".to_owned(),
        KeyCode::Period => ".".to_owned(),
        KeyCode::Comma => ",".to_owned(),
        KeyCode::Equal => "+".to_owned(),
        KeyCode::Minus => "-".to_owned(),
        KeyCode::Slash => "/".to_owned(),
        KeyCode::Semicolon => ";".to_owned(),
        _ => name.strip_prefix("Key").or(name.strip_prefix("Digit")).map_or(name.clone(), str::to_owned),
    }
}

/// The key of this deed presses the control.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hotkey(pub Deed);

/// A text that says which key does this.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cap(pub Deed);

/// Presses controls by their keys, and keeps the caps true.
pub fn plugin(app: &mut App) {
    app.init_resource::<Bindings>()
        .add_systems(PreUpdate, press.after(bevy::input::InputSystems))
        .add_systems(PostUpdate, caps.before(bevy::ui::UiSystems::Prepare));
}

fn press(
    keys: Res<ButtonInput<KeyCode>>,
    bindings: Res<Bindings>,
    focus: Res<InputFocus>,
    buttons: Query<(), With<Pressable>>,
    controls: Query<(Entity, &Hotkey, &InheritedVisibility), Without<InteractionDisabled>>,
    mut commands: Commands,
) {
    // Enter and Space press the control that has the focus, and nothing else then.
    let taken = focus.get().is_some_and(|entity| buttons.contains(entity));
    for (entity, hotkey, visible) in &controls {
        let bound = bindings.key(hotkey.0);
        if taken && matches!(bound, Some(KeyCode::Space | KeyCode::Enter)) {
            continue;
        }
        if visible.get() && bound.is_some_and(|key| keys.just_pressed(key)) {
            commands.trigger(Activate { entity });
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
