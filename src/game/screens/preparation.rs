//! The minutes before opening.

use super::frame;
use crate::game::focus::First;
use crate::game::screen::Screen;
use crate::game::theme::{Look, Press, press};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Preparation), spawn);
}

fn spawn(mut commands: Commands) {
    commands.spawn(frame::root(Screen::Preparation)).with_children(|root| {
        press(root, &Press { key: "on".to_owned(), label: "Preparation".to_owned(), look: Look::Main, ..default() })
            .insert(First)
            .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Shift));
    });
}
