//! The clock stands still while one chooses, if that is wished: from turning to somebody until the act begins.
//!
//! A pause the player made stays; one that was made here ends here.

use crate::engine::Phase;
use crate::game::attention::Attention;
use crate::game::bridge::Bridge;
use crate::game::settings::Settings;
use bevy::prelude::*;

/// Whether the clock is held.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Hold {
    /// There is nothing to hold it for.
    #[default]
    Free,
    /// It is held.
    Held,
    /// It would be held, and the player does not want that this time.
    Waived,
}

/// Holds the clock, and lets it go.
pub(super) fn keep(
    settings: Res<Settings>,
    attention: Res<Attention>,
    page: Res<super::notebook::Page>,
    mut hold: ResMut<Hold>,
    mut bridge: ResMut<Bridge>,
) {
    let Some(view) = bridge.view().filter(|view| view.phase() == Phase::Service) else { return };
    let wanted =
        settings.pause_while_choosing && (attention.target.is_some() || page.open) && view.staff().act.is_none();
    let paused = bridge.pace().paused;
    match (*hold, wanted) {
        (Hold::Free, true) if !paused => {
            bridge.pause(true);
            *hold = Hold::Held;
        }
        (Hold::Held, false) => {
            bridge.pause(false);
            *hold = Hold::Free;
        }
        (Hold::Waived, false) => *hold = Hold::Free,
        (Hold::Free, true | false) | (Hold::Held | Hold::Waived, true) => {}
    }
}

/// The player pauses, or lets it go on.
pub(super) fn toggle(hold: &mut Hold, bridge: &mut Bridge, choosing: bool) {
    let paused = bridge.pace().paused;
    bridge.pause(!paused);
    *hold = if choosing { Hold::Waived } else { Hold::Free };
}
