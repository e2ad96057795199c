//! What they felt: the guess beside it, every visit as a line with its moments, and what the shift comes to.
//!
//! ```text
//!   sealed report --told--> Evening --page--> Page (strings, shares) --draw--> strip, timeline, moment, figures, shift
//! ```

mod course;
mod figures;
mod moment;
mod page;
mod portrait;
mod shift;
pub(super) mod strip;
#[cfg(test)]
mod tests;
mod timeline;
mod told;

use super::{frame, guess::Guesses};
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Player, Served};
use crate::game::focus::{Focused, SidewaysTaken, Steer};
use crate::game::screen::Screen;
use crate::game::theme::{Palette, Region};
use crate::game::voice::Announce;
use bevy::prelude::*;
use bevy::text::RemSize;
use page::{Page, draw};
use std::sync::Arc;
use told::Evening;

/// What of the debrief is looked at.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shown {
    guest: usize,
    /// The moment; the one that counted most, until one is chosen.
    moment: Option<usize>,
    /// The need whose profile stands out.
    need: Option<usize>,
}

impl Shown {
    /// Another guest, from the beginning.
    pub(super) fn guest(number: usize) -> Shown {
        Shown { guest: number, ..Shown::default() }
    }
}

/// The evening, told in the language of the player; made when the screen is entered or the language changes.
#[derive(Resource, Debug, Default)]
struct Retold(Option<Arc<Evening>>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Shown>()
        .init_resource::<Retold>()
        .add_plugins(portrait::plugin)
        .add_systems(OnEnter(Screen::Debrief), spawn)
        .add_systems(OnExit(Screen::Debrief), |mut retold: ResMut<Retold>| retold.0 = None)
        .add_systems(Update, (tell, sideways, show).chain().run_if(in_state(Screen::Debrief)));
}

fn spawn(
    mut shown: ResMut<Shown>,
    mut retold: ResMut<Retold>,
    mut focused: ResMut<Focused>,
    mut bridge: ResMut<Bridge>,
    mut commands: Commands,
) {
    focused.0 = Some("guest-0".to_owned());
    *shown = Shown::default();
    retold.0 = None;
    // Whoever comes here without having guessed still hears of a sealed session only.
    if bridge.view().is_some() {
        bridge.seal();
    }
    commands.spawn((frame::root(Screen::Debrief), SidewaysTaken)).with_children(|root| {
        root.spawn((
            Region::<Page>::default(),
            Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column, ..default() },
        ));
    });
}

fn tell(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut retold: ResMut<Retold>,
    mut announce: MessageWriter<Announce>,
    mut next: ResMut<NextState<Screen>>,
) {
    if retold.0.is_some() && !tongue.is_changed() {
        return;
    }
    let Some(report) = bridge.report() else { return next.set(Screen::Title) };
    let evening = Evening::of(tongue.words(), report);
    if let Some(first) = evening.overall.first() {
        announce.write(Announce(first.clone()));
    }
    retold.0 = Some(Arc::new(evening));
}

/// Left and right go from moment to moment.
fn sideways(
    mut asked: MessageReader<Steer>,
    retold: Res<Retold>,
    mut shown: ResMut<Shown>,
    mut announce: MessageWriter<Announce>,
) {
    let steps = asked.read().map(|way| match way {
        Steer::Left => -1,
        Steer::Right => 1,
        Steer::Next | Steer::Previous => 0,
    });
    let step: isize = steps.sum();
    if step == 0 {
        return;
    }
    let Some(guest) = retold.0.as_ref().and_then(|evening| evening.guests.get(shown.guest)) else { return };
    if let Some(moment) = page::beside(guest, shown.moment, step) {
        shown.moment = Some(moment);
        announce.write(Announce(page::moment_in_words(&guest.moments[moment])));
    }
}

fn show(
    retold: Res<Retold>,
    shown: Res<Shown>,
    guesses: Res<Guesses>,
    tongue: Res<Tongue>,
    player: Res<Player>,
    palette: Res<Palette>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Page>)>,
    mut commands: Commands,
) {
    let (Some(evening), Ok((at, mut region))) = (&retold.0, region.single_mut()) else { return };
    let looks = page::Looks { palette: *palette, scale: rem.0 / 16.0, seed_shown: !player.assess };
    let page = Page::of(evening, *shown, &guesses, &tongue, looks);
    region.show(&mut commands, at, page, draw);
}

/// Which evening to play next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Again {
    /// The same guests, doing the same by themselves.
    Same,
    /// Another one.
    Other,
}

/// Begins the scenario again.
fn again(
    which: Again,
    bridge: &mut Bridge,
    player: &Player,
    next: &mut NextState<Screen>,
    announce: &mut MessageWriter<Announce>,
) {
    let Some(report) = bridge.report().cloned() else { return };
    let file = bridge.file().cloned().unwrap_or_default();
    let served = Served { file, plan: Arc::clone(&report.plan) };
    let seed = match which {
        Again::Same => Some(report.seed),
        Again::Other => None,
    };
    match bridge.start(&served, &Player { seed, ..player.clone() }) {
        Ok(()) => next.set(Screen::Briefing),
        Err(why) => {
            announce.write(Announce(why.to_string()));
        }
    }
}
