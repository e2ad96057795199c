//! Playing again: the same evening, another one, or this one from one of its moments.

use crate::coach::Again;
use crate::engine::Phase;
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Player, Served};
use crate::game::coaching::Coach;
use crate::game::screen::Screen;
use crate::game::voice::Announce;
use crate::telling::clock;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use std::sync::Arc;

/// Which evening to play next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Evening {
    /// The same guests, doing the same by themselves.
    Same,
    /// Another one.
    Other,
}

/// Begins the scenario again.
pub(super) fn play(
    which: Evening,
) -> impl Fn(On<Activate>, ResMut<Bridge>, Res<Player>, ResMut<NextState<Screen>>, MessageWriter<Announce>) {
    move |_, mut bridge, player, mut next, mut announce| {
        let Some(report) = bridge.report().cloned() else { return };
        let file = bridge.file().cloned().unwrap_or_default();
        let served = Served { file, plan: Arc::clone(&report.plan) };
        let seed = match which {
            Evening::Same => Some(report.seed),
            Evening::Other => None,
        };
        match bridge.start(&served, &Player { seed, ..player.clone() }) {
            Ok(()) => next.set(Screen::Briefing),
            Err(why) => {
                announce.write(Announce(why.to_string()));
            }
        }
    }
}

/// Takes the evening up again from a moment of it.
pub(super) fn take_up(
    moment: Again,
) -> impl Fn(
    On<Activate>,
    Res<Coach>,
    ResMut<Bridge>,
    Res<Player>,
    Res<Tongue>,
    ResMut<NextState<Screen>>,
    MessageWriter<Announce>,
) {
    move |_, coach, mut bridge, player, tongue, mut next, mut announce| {
        let Some(found) = coach.found() else { return };
        if let Err(why) = bridge.try_again(found, moment, &player) {
            announce.write(Announce(tongue.fill("acts-unkept", &[("why", why.to_string().into())])));
            return;
        }
        let Some(ghost) = bridge.ghost() else { return };
        let start = tongue.words().fill("coach-tried-start", &[("clock", clock(ghost.from).into())]);
        announce.write(Announce(start));
        next.set(match bridge.view().map(|view| view.phase()) {
            Some(Phase::Preparation) => Screen::Preparation,
            Some(Phase::Service) => Screen::Shift,
            Some(Phase::Closing | Phase::Finished) => Screen::Closing,
            None => return,
        });
    }
}
