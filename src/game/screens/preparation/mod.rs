//! The minutes before opening: what to learn, to lay ready, to put oneself into, and what to change in the house.
//!
//! ```text
//!   +------------------------ top bar ------------------------+
//!   | three groups, the minutes as ticks |   file of a guest  |
//!   | levers                             |                    |
//!   +---------------------- open the doors -------------------+
//! ```
//! What is done is done: the engine takes it at once, and the minutes do not come back.

mod draw;
mod model;

use super::art::{Art, Drawing};
use super::house_bar::{self, HouseBar, Part};
use super::measure::{Measure, Measured, Width};
use super::{frame, pieces};
use crate::engine::Phase;
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Taken};
use crate::game::floor;
use crate::game::screen::Screen;
use crate::game::theme::{Fill, Region, Tone, scroll};
use crate::game::voice::Announce;
use crate::scenario::model::{Act, CustomerId, Effect, PrepId};
use crate::telling::{Sight, refusal_key, watch};
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use model::{Bench, FileSheet};

/// Whose file lies open.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq)]
struct Open(CustomerId);

/// What stands below the top bar: side by side, or below each other.
#[derive(Component)]
struct Body;

/// The bar at the bottom.
#[derive(Debug, Clone, PartialEq)]
struct Bar {
    leave: String,
    file: Option<String>,
    once: String,
    open: String,
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Open(CustomerId(0)))
        .add_systems(OnEnter(Screen::Preparation), spawn)
        .add_systems(Update, (astray, top, body, bench, file, bar).run_if(in_state(Screen::Preparation)));
}

fn spawn(mut open: ResMut<Open>, tongue: Res<Tongue>, mut announce: MessageWriter<Announce>, mut commands: Commands) {
    open.0 = CustomerId(0);
    announce.write(Announce(tongue.say("prep-title")));
    commands.spawn((frame::root(Screen::Preparation), Measured)).with_children(|root| {
        root.spawn(house_bar::place());
        root.spawn((scroll(16), Body)).with_children(|body| {
            body.spawn(Region::<Bench>::default());
            body.spawn(Region::<FileSheet>::default());
        });
        root.spawn((Region::<Bar>::default(), Fill(Tone::Ink)));
    });
}

/// Preparation belongs to a session that has not opened yet.
fn astray(bridge: Res<Bridge>, mut next: ResMut<NextState<Screen>>) {
    match bridge.view().map(|view| view.phase()) {
        Some(Phase::Preparation) => {}
        Some(Phase::Service) => next.set(Screen::Shift),
        Some(Phase::Closing | Phase::Finished) => next.set(Screen::Closing),
        None => next.set(Screen::Title),
    }
}

fn top(
    tongue: Res<Tongue>,
    bridge: Res<Bridge>,
    mut region: Query<(Entity, &mut Region<HouseBar>)>,
    mut commands: Commands,
) {
    house_bar::show(Part::Before, &tongue, &bridge, &mut region, &mut commands);
}

/// Puts the two sides beside each other where there is room.
fn body(mut measure: Measure, mut bodies: Query<&mut Node, With<Body>>) {
    let wide = measure.width() == Width::Wide;
    pieces::lay_out(wide, bodies.iter_mut());
}

fn bench(
    tongue: Res<Tongue>,
    bridge: Res<Bridge>,
    mut measure: Measure,
    mut art: ResMut<Art>,
    mut images: ResMut<Assets<Image>>,
    mut region: Query<(Entity, &mut Region<Bench>, &mut Node)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region, mut node)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let wanted = pieces::growing(measure.width() == Width::Wide);
    if *node != wanted {
        *node = wanted;
    }
    let bench = model::bench(&tongue, view, measure.width());
    let mut picture = |kind| art.picture(Drawing::Lever(kind), &mut images);
    region.show(&mut commands, at, bench, |bench, parent| draw::bench(bench, parent, &mut picture));
}

fn file(
    tongue: Res<Tongue>,
    bridge: Res<Bridge>,
    open: Res<Open>,
    mut measure: Measure,
    mut art: ResMut<Art>,
    mut images: ResMut<Assets<Image>>,
    mut region: Query<(Entity, &mut Region<FileSheet>, &mut Node)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region, mut node)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let wanted = pieces::fixed(measure.width() == Width::Wide, 316.0);
    if *node != wanted {
        *node = wanted;
    }
    let sheet = model::file(&tongue, view, open.0, measure.width());
    let mut picture = |c: CustomerId| art.picture(Drawing::Portrait(floor::looks(&view, c)), &mut images);
    region.show(&mut commands, at, sheet, |sheet, parent| draw::file(sheet, parent, &mut picture));
}

fn bar(
    tongue: Res<Tongue>,
    bridge: Res<Bridge>,
    mut region: Query<(Entity, &mut Region<Bar>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let bar = Bar {
        leave: tongue.say("leave"),
        file: (model::named(&view).len() > 1).then(|| tongue.say("file-key")),
        once: tongue.say("prep-once"),
        open: tongue.say("prep-open"),
    };
    region.show(&mut commands, at, bar, draw::bar);
}

/// What one can do here.
#[derive(SystemParam)]
struct Hands<'w> {
    bridge: ResMut<'w, Bridge>,
    open: ResMut<'w, Open>,
    tongue: Res<'w, Tongue>,
    announce: MessageWriter<'w, Announce>,
    next: ResMut<'w, NextState<Screen>>,
}

impl Hands<'_> {
    /// Does a thing, and says what came of it.
    fn prepare(&mut self, item: PrepId) {
        let read = |bridge: &Bridge| -> Vec<CustomerId> {
            bridge.view().map_or_else(Vec::new, |view| {
                model::named(&view).into_iter().filter(|c| !view.on_file(*c).is_empty()).collect()
            })
        };
        let before = read(&self.bridge);
        if let Taken::Refused(why) = self.bridge.act(Act::Prepare(item)) {
            self.announce.write(Announce(self.tongue.words().plain(&refusal_key(why))));
            return;
        }
        if let Some(new) = read(&self.bridge).into_iter().find(|c| !before.contains(c)) {
            self.open.0 = new;
        }
        let Some(view) = self.bridge.view() else { return };
        let sight = Sight::new(view, self.tongue.words());
        let spec = &view.house().prep[item.index()];
        let left = watch::span(self.tongue.words(), u64::from(view.preparation_left_ms()));
        let name = spec.label.name.get(self.tongue.words().locale());
        let mut said = vec![self.tongue.fill("prep-said", &[("name", name.into()), ("left", left.into())])];
        said.extend(spec.effects.iter().filter_map(|effect| match effect {
            Effect::Knows(option) => Some(sight.fill("prep-know", &[("option", sight.option(*option).into())])),
            _ => None,
        }));
        self.announce.write(Announce(said.join(" ")));
    }

    /// Opens the next file.
    fn leaf(&mut self) {
        let Some(view) = self.bridge.view() else { return };
        let everybody = model::named(&view);
        let at = everybody.iter().position(|c| *c == self.open.0).unwrap_or(0);
        if let Some(next) = everybody.get((at + 1) % everybody.len().max(1)) {
            self.open.0 = *next;
            let said = model::file(&self.tongue, view, *next, Width::Wide);
            let guest = said.guest.map(|guest| {
                let lines = if guest.texts.is_empty() { guest.unknown } else { guest.texts };
                format!("{}. {}", guest.name, lines.join(" "))
            });
            self.announce.write(Announce(guest.unwrap_or_default()));
        }
    }

    /// Opens the doors.
    fn open_doors(&mut self) {
        self.bridge.open_doors();
        self.bridge.pause(false);
        self.next.set(Screen::Shift);
    }

    /// Leaves; the session can be taken up again.
    fn leave(&mut self) {
        self.bridge.leave();
        self.next.set(Screen::Title);
    }
}
