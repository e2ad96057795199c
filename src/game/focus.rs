//! The focus: always visible, never lost.
//!
//! Screens are drawn anew whenever what they show changes. The control that had the focus is found again by its [`Key`];
//! where there is none any more, the first one of the screen has it.

use crate::game::theme::{Key, Palette, Tone};
use bevy::input_focus::tab_navigation::{NavAction, TabGroup, TabNavigation, TabNavigationPlugin};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui_widgets::ScrollIntoView;

/// Asks for the focus when it is spawned: the main control of a screen.
#[derive(Component, Debug, Clone, Copy, Default)]
pub struct First;

/// A control that one sees through: its ring has no white below, which would cover what it is around.
#[derive(Component, Debug, Clone, Copy, Default)]
pub struct Hollow;

/// The key of the control that has the focus.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub struct Focused(pub Option<String>);

/// Draws the ring and keeps the focus.
pub fn plugin(app: &mut App) {
    app.add_plugins(TabNavigationPlugin)
        .init_resource::<Focused>()
        .add_systems(Update, arrows)
        .add_systems(PostUpdate, (keep, ring).chain().before(bevy::ui::UiSystems::Prepare));
}

/// A whole screen or menu as a group of the tab order. A menu over a screen is `modal`: Tab stays inside.
pub fn group(modal: bool) -> TabGroup {
    if modal { TabGroup::modal() } else { TabGroup::new(0) }
}

fn keep(
    mut focus: ResMut<InputFocus>,
    mut focused: ResMut<Focused>,
    keys: Query<(Entity, &Key, &InheritedVisibility)>,
    firsts: Query<Entity, Added<First>>,
    groups: Query<(Entity, &TabGroup)>,
    navigation: TabNavigation,
    mut commands: Commands,
) {
    if let Some(first) = firsts.iter().next() {
        focus.set(first, FocusCause::Navigated);
    }
    if let Some((_, key, _)) = focus.get().and_then(|entity| keys.get(entity).ok()) {
        if focused.0.as_ref() != Some(&key.0) {
            focused.0 = Some(key.0.clone());
            if let Some(entity) = focus.get() {
                commands.trigger(ScrollIntoView { entity });
            }
        }
        return;
    }
    // Whoever had it is gone.
    let again = focused.0.as_ref().and_then(|key| keys.iter().find(|(_, k, _)| k.0 == *key));
    if let Some((entity, _, _)) = again {
        focus.set(entity, FocusCause::Navigated);
    } else if groups.iter().next().is_some()
        && let Ok(next) = navigation.navigate(&focus, NavAction::First)
    {
        focus.set(next, FocusCause::Navigated);
    }
}

/// Arrows go through the controls as Tab does, for those who expect it of lists.
fn arrows(keys: Res<ButtonInput<KeyCode>>, navigation: TabNavigation, mut focus: ResMut<InputFocus>) {
    let forward = keys.just_pressed(KeyCode::ArrowDown) || keys.just_pressed(KeyCode::ArrowRight);
    let back = keys.just_pressed(KeyCode::ArrowUp) || keys.just_pressed(KeyCode::ArrowLeft);
    let action = match (forward, back) {
        (true, false) => NavAction::Next,
        (false, true) => NavAction::Previous,
        (true, true) | (false, false) => return,
    };
    if let Ok(next) = navigation.navigate(&focus, action) {
        focus.set(next, FocusCause::Navigated);
    }
}

/// The ring: three px of blue on white, outside of the control.
fn ring(
    focus: Res<InputFocus>,
    palette: Res<Palette>,
    mut had: Local<Option<Entity>>,
    controls: Query<Entity, With<Key>>,
    hollow: Query<(), With<Hollow>>,
    mut commands: Commands,
) {
    let now = focus.get().filter(|entity| controls.contains(*entity));
    if now == *had && !palette.is_changed() {
        return;
    }
    if let Some(before) = had.take()
        && let Ok(mut before) = commands.get_entity(before)
    {
        before.try_remove::<(Outline, BoxShadow)>();
    }
    if let Some(entity) = now {
        let mut control = commands.entity(entity);
        control.try_insert(Outline::new(px(3), px(1), palette.colour(Tone::Focus)));
        if !hollow.contains(entity) {
            control.try_insert(BoxShadow::new(palette.colour(Tone::White), px(0), px(0), px(6), px(0)));
        }
        *had = Some(entity);
    }
}
