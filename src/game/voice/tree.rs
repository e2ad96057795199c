//! The tree that screen readers walk: every control below its screen, every text with its words, no drawing in the way.
//!
//! Between a control and its screen lie boxes that only arrange. Without a place in the tree they would cut the control
//! off from its screen, so each of them gets one.

use crate::game::theme::Icon;
use accesskit::{Action, Node as Spoken, Role};
use bevy::a11y::{AccessibilityNode, AccessibilitySystems};
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Button as Pressable;

pub(super) fn plugin(app: &mut App) {
    let systems = (boxes, texts, icons, controls, disabled, hidden).chain();
    app.add_systems(PostUpdate, systems.before(AccessibilitySystems::Update).after(bevy::ui::UiSystems::PostLayout));
}

fn boxes(
    bare: Query<(Entity, Has<Text>), (Added<Node>, Without<AccessibilityNode>, Without<ImageNode>)>,
    mut commands: Commands,
) {
    for (entity, text) in &bare {
        let role = if text { Role::Label } else { Role::GenericContainer };
        commands.entity(entity).try_insert(AccessibilityNode(Spoken::new(role)));
    }
}

/// Words that change are heard as they are. Those on a control are part of its name.
fn texts(
    mut texts: Query<(Entity, &Text, &mut AccessibilityNode), Or<(Changed<Text>, Added<AccessibilityNode>)>>,
    parents: Query<&ChildOf>,
    controls: Query<(), With<Pressable>>,
) {
    for (entity, text, mut spoken) in &mut texts {
        if spoken.role() == Role::Label && spoken.value() != Some(text.0.as_str()) {
            spoken.set_value(text.0.as_str());
        }
        if !spoken.is_hidden() && parents.iter_ancestors(entity).any(|above| controls.contains(above)) {
            spoken.set_hidden();
        }
    }
}

fn icons(mut icons: Query<&mut AccessibilityNode, (With<Icon>, Changed<AccessibilityNode>)>) {
    for mut spoken in &mut icons {
        if !spoken.is_hidden() {
            spoken.set_hidden();
        }
    }
}

/// What can be pressed says so.
fn controls(mut controls: Query<&mut AccessibilityNode, (With<Pressable>, Changed<AccessibilityNode>)>) {
    for mut spoken in &mut controls {
        if !spoken.supports_action(Action::Click) {
            spoken.add_action(Action::Click);
            spoken.add_action(Action::Focus);
        }
    }
}

fn disabled(
    mut off: Query<&mut AccessibilityNode, (With<InteractionDisabled>, Changed<AccessibilityNode>)>,
    mut on_again: RemovedComponents<InteractionDisabled>,
    mut nodes: Query<&mut AccessibilityNode, Without<InteractionDisabled>>,
) {
    for mut spoken in &mut off {
        if !spoken.is_disabled() {
            spoken.set_disabled();
        }
    }
    for entity in on_again.read() {
        if let Ok(mut spoken) = nodes.get_mut(entity) {
            spoken.clear_disabled();
        }
    }
}

/// The boxes and controls whose visibility has changed.
type Turned = (Changed<InheritedVisibility>, Without<Icon>, Without<Text>);

fn hidden(mut nodes: Query<(&InheritedVisibility, &mut AccessibilityNode), Turned>) {
    for (visible, mut spoken) in &mut nodes {
        match (visible.get(), spoken.is_hidden()) {
            (false, false) => spoken.set_hidden(),
            (true, true) => spoken.clear_hidden(),
            (true, false) | (false, true) => {}
        }
    }
}
