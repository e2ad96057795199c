//! After closing: what to keep on file, to think back on and to follow up, guest by guest.
//!
//! Everything is chosen from what there is, nothing has to be written, and nothing has to be done at all.

mod draw;
mod model;

use super::frame;
use super::house_bar::{self, HouseBar, Part};
use super::measure::{Measure, Measured, Width};
use super::pieces;
use crate::engine::Phase;
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Taken};
use crate::game::screen::Screen;
use crate::game::theme::{Fill, Region, Tone, scroll};
use crate::game::voice::Announce;
use crate::scenario::model::{Act, CustomerId};
use crate::telling::{Sight, refusal_key};
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use model::{Desk, Guests};

/// Whom one files something about.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Concerned(Option<CustomerId>);

/// What stands below the top bar: side by side, or below each other.
#[derive(Component)]
struct Body;

/// The bar at the bottom.
#[derive(Debug, Clone, PartialEq)]
struct Bar {
    leave: String,
    free: String,
    on: String,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Concerned>()
        .add_systems(OnEnter(Screen::Closing), spawn)
        .add_systems(Update, (astray, top, body, guests, desk, bar).run_if(in_state(Screen::Closing)));
}

fn spawn(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut concerned: ResMut<Concerned>,
    mut announce: MessageWriter<Announce>,
    mut commands: Commands,
) {
    concerned.0 = bridge.view().and_then(|view| view.come().next());
    announce.write(Announce(tongue.say("closing-title")));
    commands.spawn((frame::root(Screen::Closing), Measured)).with_children(|root| {
        root.spawn(house_bar::place());
        root.spawn((scroll(16), Body)).with_children(|body| {
            body.spawn(Region::<Guests>::default());
            body.spawn(Region::<Desk>::default());
        });
        root.spawn((Region::<Bar>::default(), Fill(Tone::Ink)));
    });
}

/// Closing belongs to a session whose last guest has gone.
fn astray(bridge: Res<Bridge>, mut next: ResMut<NextState<Screen>>) {
    if bridge.view().is_none_or(|view| !matches!(view.phase(), Phase::Closing | Phase::Finished)) {
        next.set(Screen::Title);
    }
}

fn top(
    tongue: Res<Tongue>,
    bridge: Res<Bridge>,
    mut region: Query<(Entity, &mut Region<HouseBar>)>,
    mut commands: Commands,
) {
    house_bar::show(Part::After, &tongue, &bridge, &mut region, &mut commands);
}

fn body(mut measure: Measure, mut bodies: Query<&mut Node, With<Body>>) {
    let wide = measure.width() != Width::Slim;
    pieces::lay_out(wide, bodies.iter_mut());
}

fn guests(
    tongue: Res<Tongue>,
    bridge: Res<Bridge>,
    concerned: Res<Concerned>,
    mut measure: Measure,
    mut region: Query<(Entity, &mut Region<Guests>, &mut Node)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region, mut node)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let wanted = pieces::fixed(measure.width() != Width::Slim, 290.0);
    if *node != wanted {
        *node = wanted;
    }
    let guests = model::guests(&tongue, view, concerned.0, measure.width());
    region.show(&mut commands, at, guests, draw::guests);
}

fn desk(
    tongue: Res<Tongue>,
    bridge: Res<Bridge>,
    concerned: Res<Concerned>,
    mut measure: Measure,
    mut region: Query<(Entity, &mut Region<Desk>, &mut Node)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region, mut node)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let wanted = pieces::growing(measure.width() != Width::Slim);
    if *node != wanted {
        *node = wanted;
    }
    let desk = model::desk(&tongue, view, concerned.0, measure.width());
    region.show(&mut commands, at, desk, draw::desk);
}

fn bar(tongue: Res<Tongue>, mut region: Query<(Entity, &mut Region<Bar>)>, mut commands: Commands) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let bar = Bar { leave: tongue.say("leave"), free: tongue.say("closing-free"), on: tongue.say("closing-on") };
    region.show(&mut commands, at, bar, draw::bar);
}

/// What one can do here.
#[derive(SystemParam)]
struct Hands<'w> {
    bridge: ResMut<'w, Bridge>,
    concerned: ResMut<'w, Concerned>,
    tongue: Res<'w, Tongue>,
    announce: MessageWriter<'w, Announce>,
    next: ResMut<'w, NextState<Screen>>,
}

impl Hands<'_> {
    /// Takes out the papers of a guest.
    fn turn_to(&mut self, c: CustomerId) {
        self.concerned.0 = Some(c);
        if let Some(view) = self.bridge.view() {
            let who = Sight::new(view, self.tongue.words()).who(c);
            self.announce.write(Announce(self.tongue.fill("closing-about", &[("who", who.into())])));
        }
    }

    /// Files something. It stays.
    fn file(&mut self, act: Act, words: &str) {
        let said = match self.bridge.act(act) {
            Taken::Begun | Taken::Queued => self.tongue.fill("closing-said", &[("what", words.into())]),
            Taken::Refused(why) => self.tongue.words().plain(&refusal_key(why)),
        };
        self.announce.write(Announce(said));
    }

    /// Goes on to the guess.
    fn go_on(&mut self) {
        self.next.set(Screen::Guess);
    }

    /// Leaves; the session can be taken up again.
    fn leave(&mut self) {
        self.bridge.leave();
        self.next.set(Screen::Title);
    }
}
