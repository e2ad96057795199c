//! What awaits one: the situation, one's role, the goals.

use super::frame;
use crate::game::focus::First;
use crate::game::screen::Screen;
use crate::game::theme::{Look, Press, press};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Briefing), spawn);
}

fn spawn(mut commands: Commands) {
    commands.spawn(frame::root(Screen::Briefing)).with_children(|root| {
        press(root, &Press { key: "on".to_owned(), label: "Briefing".to_owned(), look: Look::Main, ..default() })
            .insert(First)
            .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Preparation));
    });
}
