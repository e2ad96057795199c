//! Loading: a moment until fonts and pictures are there.
//!
//! A scenario that was named at the start is begun at once; the title is for those who have named none.

use super::Chosen;
use crate::game::bridge::{Bridge, Player};
use crate::game::screen::Screen;
use crate::game::voice::Announce;
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, go_on.run_if(in_state(Screen::Loading)));
}

fn go_on(
    chosen: Res<Chosen>,
    player: Res<Player>,
    mut bridge: ResMut<Bridge>,
    mut announce: MessageWriter<Announce>,
    mut next: ResMut<NextState<Screen>>,
) {
    let begun = chosen.0.as_ref().map(|served| bridge.start(served, &player));
    match begun {
        Some(Ok(())) => next.set(Screen::Briefing),
        Some(Err(why)) => {
            announce.write(Announce(why.to_string()));
            next.set(Screen::Title);
        }
        None => next.set(Screen::Title),
    }
}
