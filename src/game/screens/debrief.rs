//! What they felt.

use super::frame;
use crate::game::focus::First;
use crate::game::screen::Screen;
use crate::game::theme::{Look, Press, press};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Debrief), spawn);
}

fn spawn(mut commands: Commands) {
    commands.spawn(frame::root(Screen::Debrief)).with_children(|root| {
        press(root, &Press { key: "on".to_owned(), label: "Debrief".to_owned(), look: Look::Main, ..default() })
            .insert(First)
            .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Title));
    });
}
