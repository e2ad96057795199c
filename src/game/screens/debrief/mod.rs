//! The debrief: what customers felt, what each act was worth, what lay behind, and a moment tried again.
//!
//! ```text
//!   sealed report --told--> Evening --felt--> strip, timeline, moment, figures, shift
//!       |                                         ^ asks why
//!       +--coach, a thread--> Found --> Advice --acts, behind--> credits, list, the act looked at, gauges
//!                                           \--again--> the shift once more, against the ghost --tried--> both results
//! ```

mod acts;
mod advice;
mod again;
mod behind;
mod bottom;
mod course;
mod felt;
mod figures;
mod meter;
mod moment;
mod page;
mod portrait;
mod shift;
mod speech;
pub(super) mod strip;
#[cfg(test)]
mod tests;
mod timeline;
mod told;
mod top;
mod tried;

use super::frame;
use crate::coach::{Again, Effort, Recorded};
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Player};
use crate::game::coaching::{Coach, Pains, waking};
use crate::game::focus::{Focused, SidewaysTaken, Steer};
use crate::game::screen::Screen;
use crate::game::theme::{Region, scroll};
use crate::game::voice::Announce;
use crate::journal::Mode;
use advice::Advice;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;
use bevy::winit::EventLoopProxyWrapper;
use speech::Asked;
use std::sync::Arc;
use told::Evening;
use top::Part;

/// What of the debrief is looked at.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shown {
    part: Part,
    guest: usize,
    /// The moment; the one that counted most, until one is chosen.
    moment: Option<usize>,
    /// The need whose profile stands out.
    need: Option<usize>,
    /// The act or loss; what is worth a look before all others, until one is chosen.
    item: Option<Again>,
    /// Whether the guest is asked why.
    asked: Asked,
    acts: Extent,
    cues: Extent,
}

/// How much of a list is shown.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// The most useful.
    #[default]
    Few,
    /// All of it.
    All,
}

impl Extent {
    fn other(self) -> Extent {
        match self {
            Extent::Few => Extent::All,
            Extent::All => Extent::Few,
        }
    }
}

impl Shown {
    /// Another guest, from the beginning.
    pub(super) fn guest(number: usize) -> Shown {
        Shown { guest: number, ..Shown::default() }
    }

    /// Another part.
    fn turn_to(&mut self, part: Part) {
        (self.part, self.asked) = (part, Asked::No);
    }
}

/// The evening, told in the language of the player; made when the screen is entered or the language changes.
#[derive(Resource, Debug, Default)]
struct Retold(Option<Arc<Evening>>);

/// What the coach found, told in the language of the player, once there is something.
#[derive(Resource, Debug, Default)]
struct Counsel(Option<Arc<Advice>>);

/// What scrolls.
#[derive(Component, Debug)]
struct Body;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Shown>()
        .init_resource::<Retold>()
        .init_resource::<Counsel>()
        .add_plugins(portrait::plugin)
        .add_systems(OnEnter(Screen::Debrief), (spawn, consult).chain())
        .add_systems(OnExit(Screen::Debrief), leave)
        .add_systems(
            Update,
            (tell, hear, sideways, up, (top::show, top::wait, page::show, bottom::show))
                .chain()
                .run_if(in_state(Screen::Debrief)),
        )
        .add_systems(PostUpdate, speech::into_view.after(bevy::ui::UiSystems::PostLayout));
}

fn spawn(
    mut shown: ResMut<Shown>,
    mut retold: ResMut<Retold>,
    mut focused: ResMut<Focused>,
    mut bridge: ResMut<Bridge>,
    mut commands: Commands,
) {
    // Whoever comes here without having guessed still hears of a sealed session only.
    if bridge.view().is_some() {
        bridge.seal();
    }
    let part = if bridge.ghost().is_some() { Part::Tried } else { Part::Felt };
    let first = if part == Part::Felt { "guest-0" } else { "part-tried" };
    focused.0 = Some(first.to_owned());
    *shown = Shown { part, ..Shown::default() };
    retold.0 = None;
    let bar = || Node { flex_shrink: 0.0, ..default() };
    commands.spawn((frame::root(Screen::Debrief), SidewaysTaken)).with_children(|root| {
        root.spawn((Region::<top::Top>::default(), bar()));
        root.spawn((Region::<top::Waiting>::default(), bar()));
        root.spawn((scroll(0), Body)).with_children(|body| {
            let inside = Node {
                flex_direction: FlexDirection::Column,
                flex_shrink: 0.0,
                row_gap: px(12),
                padding: UiRect::axes(px(16), px(10)),
                ..default()
            };
            body.spawn((Region::<page::Page>::default(), inside));
        });
        root.spawn((Region::<bottom::Bottom>::default(), bar()));
    });
}

/// Gives the coach the session to look at.
fn consult(
    bridge: Res<Bridge>,
    player: Res<Player>,
    pains: Res<Pains>,
    wake: Option<Res<EventLoopProxyWrapper>>,
    mut coach: ResMut<Coach>,
    mut counsel: ResMut<Counsel>,
) {
    counsel.0 = None;
    let Some(report) = bridge.report() else { return coach.drop_it() };
    let mode = if player.assess && bridge.ghost().is_none() { Mode::Assess } else { Mode::Practice };
    let effort = pains.0.unwrap_or_else(|| Effort::of(&report.plan.rules().coach));
    coach.begin(Recorded::of_report(report, mode), effort, waking(wake.as_deref()));
}

/// Whoever leaves lets the coach go.
fn leave(mut retold: ResMut<Retold>, mut counsel: ResMut<Counsel>, mut coach: ResMut<Coach>) {
    retold.0 = None;
    counsel.0 = None;
    coach.drop_it();
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
    let first = match bridge.ghost().zip(bridge.compared()) {
        Some((ghost, both)) => Some(tried::in_words(ghost, &both, &tongue)),
        None => evening.overall.first().cloned(),
    };
    announce.write_batch(first.map(Announce));
    retold.0 = Some(Arc::new(evening));
}

/// Tells what the coach has found, as soon as it has.
fn hear(coach: Res<Coach>, tongue: Res<Tongue>, mut counsel: ResMut<Counsel>, mut announce: MessageWriter<Announce>) {
    let Some(found) = coach.found() else { return };
    let new = counsel.0.is_none();
    if !new && !tongue.is_changed() {
        return;
    }
    let advice = Advice::of(found, tongue.words());
    if new {
        let ready = match &advice.first_in_words {
            Some(what) => tongue.fill("coach-ready-again", &[("what", what.as_str().into())]),
            None => tongue.say("coach-ready"),
        };
        announce.write(Announce(ready));
    }
    counsel.0 = Some(Arc::new(advice));
}

/// Left and right go from moment to moment, and from act to act.
fn sideways(
    mut asked: MessageReader<Steer>,
    retold: Res<Retold>,
    counsel: Res<Counsel>,
    mut shown: ResMut<Shown>,
    (mut focus, mut focused): (ResMut<InputFocus>, ResMut<Focused>),
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
    match shown.part {
        Part::Felt => {
            let Some(guest) = retold.0.as_ref().and_then(|evening| evening.guests.get(shown.guest)) else { return };
            if let Some(moment) = felt::beside(guest, shown.moment, step) {
                (shown.moment, shown.asked) = (Some(moment), Asked::No);
                announce.write(Announce(felt::moment_in_words(&guest.moments[moment])));
            }
        }
        Part::Acts => {
            let Some(advice) = &counsel.0 else { return };
            let next = acts::chosen(advice, *shown).and_then(|now| advice.beside(now, shown.acts, step));
            if let Some(next) = next {
                (shown.item, shown.asked) = (Some(next), Asked::No);
                // The focus goes along, and the page with it.
                focus.clear();
                focused.0 = Some(acts::key(next));
                announce.write_batch(advice.card(next).map(|card| Announce(card.spoken.clone())));
            }
        }
        Part::Behind | Part::Tried => {}
    }
}

/// Every part begins at its top.
fn up(
    shown: Res<Shown>,
    mut before: Local<Part>,
    mut body: Query<&mut ScrollPosition, (With<Body>, With<ScrollArea>)>,
) {
    if *before != shown.part {
        *before = shown.part;
        body.iter_mut().for_each(|mut position| position.y = 0.0);
    }
}
