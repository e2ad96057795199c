//! What a screen reader asks for: press this, go there, a step up, a step down. It goes the way of the keys.

use crate::game::focus::{Adjust, Adjustable, Scope};
use accesskit::Action;
use bevy::a11y::ActionRequest;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::{Activate, Button as Pressable, ScrollIntoView};

pub(super) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>().add_systems(PreUpdate, answer);
}

fn answer(
    mut requests: MessageReader<ActionRequest>,
    mut focus: ResMut<InputFocus>,
    scope: Scope,
    controls: Query<(Has<Pressable>, Has<Adjustable>, Has<InteractionDisabled>), With<TabIndex>>,
    mut commands: Commands,
) {
    for ActionRequest(request) in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else { continue };
        let Ok((pressable, adjustable, disabled)) = controls.get(entity) else { continue };
        if !scope.holds(entity) {
            continue;
        }
        match request.action {
            Action::Focus => focus.set(entity, FocusCause::Navigated),
            Action::Click if pressable && !disabled => {
                focus.set(entity, FocusCause::Navigated);
                commands.trigger(Activate { entity });
            }
            Action::Increment if adjustable && !disabled => commands.trigger(Adjust { entity, by: 1 }),
            Action::Decrement if adjustable && !disabled => commands.trigger(Adjust { entity, by: -1 }),
            Action::ScrollIntoView => commands.trigger(ScrollIntoView { entity }),
            // What is left is about texts to write into and menus to unfold: there are none.
            _ => {}
        }
    }
}
