//! Loading: a moment until fonts and pictures are there.

use crate::game::screen::Screen;
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, go_on.run_if(in_state(Screen::Loading)));
}

fn go_on(mut next: ResMut<NextState<Screen>>) {
    next.set(Screen::Title);
}
