//! The trainee's own guess of what each guest felt, before anything is told.
//!
//! It shows what a waiter could see, and nothing more; the log is sealed when the guesses are written into it.

mod guesses;
mod page;
mod watched;

pub(super) use guesses::{Guesses, Worst};

use super::frame;
use crate::engine::Phase;
use crate::game::Tongue;
use crate::game::bridge::Bridge;
use crate::game::focus::Focused;
use crate::game::screen::Screen;
use crate::game::theme::{Region, text_scale};
use crate::game::voice::Announce;
use crate::scenario::model::CustomerId;
use bevy::prelude::*;
use bevy::text::RemSize;
use page::{Page, draw};

/// Which guest is asked about.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked(pub(super) usize);

/// Everybody who came, in the order of their numbers.
pub(super) fn came(bridge: &Bridge) -> Vec<CustomerId> {
    bridge.view().map(|view| view.come().collect()).unwrap_or_default()
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Guesses>()
        .init_resource::<Asked>()
        .init_resource::<watched::Watched>()
        .add_systems(OnEnter(Screen::Guess), spawn)
        .add_systems(Update, show.run_if(in_state(Screen::Guess)))
        .add_systems(Update, watched::watch.run_if(at_work));
}

/// Only then there is somebody to watch; after closing what was seen must not change any more.
fn at_work(bridge: Res<Bridge>) -> bool {
    bridge.view().is_some_and(|view| matches!(view.phase(), Phase::Preparation | Phase::Service))
}

fn spawn(
    mut guesses: ResMut<Guesses>,
    mut asked: ResMut<Asked>,
    mut focused: ResMut<Focused>,
    tongue: Res<Tongue>,
    mut announce: MessageWriter<Announce>,
    mut commands: Commands,
) {
    guesses.clear();
    *asked = Asked::default();
    focused.0 = Some("box-1".to_owned());
    announce.write(Announce(tongue.say("guess-intro")));
    commands.spawn(frame::root(Screen::Guess)).with_children(|root| {
        root.spawn((
            Region::<Page>::default(),
            Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column, ..default() },
        ));
    });
}

fn show(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    guesses: Res<Guesses>,
    asked: Res<Asked>,
    watched: Res<watched::Watched>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Page>)>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let page = Page::of(&bridge, &tongue, &guesses, asked.0, &watched, text_scale(&rem));
    match page {
        Some(page) => region.show(&mut commands, at, page, draw),
        // Nobody came, or it is sealed already: there is nothing to guess.
        None => next.set(Screen::Debrief),
    }
}

/// Writes the guesses, seals the log, and goes on to what was felt.
fn tell(bridge: &mut Bridge, guesses: &mut Guesses, next: &mut NextState<Screen>) {
    guesses.write(bridge);
    bridge.seal();
    next.set(Screen::Debrief);
}
