//! Loading: a moment until fonts and pictures are there.
//!
//! A scenario that was named at the start goes straight to its briefing; the title is for those who have named none.

use super::Chosen;
use crate::game::screen::Screen;
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, go_on.run_if(in_state(Screen::Loading)));
}

fn go_on(chosen: Res<Chosen>, mut next: ResMut<NextState<Screen>>) {
    next.set(if chosen.0.is_some() { Screen::Briefing } else { Screen::Title });
}
