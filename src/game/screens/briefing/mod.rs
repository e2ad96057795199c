//! What awaits one: the situation, one's role, the goals. From here a session begins.

mod draw;
mod model;

use super::art::{Art, Drawing};
use super::measure::{Measure, Measured, Width};
use super::{Chosen, frame};
use crate::engine::Phase;
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Player};
use crate::game::screen::Screen;
use crate::game::shelf_watch::Library;
use crate::game::theme::{Edge, Fill, Region, Tone, scroll};
use crate::game::voice::Announce;
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use model::Brief;

/// Why the session could not be begun, if it could not.
#[derive(Resource, Debug, Default)]
struct Hitch(Option<String>);

/// The picture at the left.
#[derive(Debug, Clone, PartialEq)]
struct Poster {
    house: crate::scenario::model::HouseKind,
    width: Width,
}

/// The bar at the bottom.
#[derive(Debug, Clone, PartialEq)]
struct Bar {
    back: String,
    begin: String,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Hitch>()
        .add_systems(OnEnter(Screen::Briefing), spawn)
        .add_systems(Update, (astray, poster, brief, bar).run_if(in_state(Screen::Briefing)));
}

fn spawn(mut hitch: ResMut<Hitch>, mut commands: Commands) {
    hitch.0 = None;
    commands.spawn((frame::root(Screen::Briefing), Measured)).with_children(|root| {
        root.spawn(Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), ..default() }).with_children(
            |middle| {
                middle.spawn((Region::<Poster>::default(), Fill(Tone::Wall), Edge(Tone::Ink)));
                middle.spawn(scroll(14)).insert(Region::<Brief>::default()).entry::<Node>().and_modify(|mut node| {
                    node.padding = UiRect::axes(px(32), px(24));
                    node.flex_basis = px(0);
                });
            },
        );
        root.spawn((Region::<Bar>::default(), Fill(Tone::Ink)));
    });
}

/// Without a scenario there is nothing to brief on.
fn astray(chosen: Res<Chosen>, mut next: ResMut<NextState<Screen>>) {
    if chosen.0.is_none() {
        next.set(Screen::Title);
    }
}

fn poster(
    chosen: Res<Chosen>,
    mut measure: Measure,
    mut art: ResMut<Art>,
    mut images: ResMut<Assets<Image>>,
    mut region: Query<(Entity, &mut Region<Poster>, &mut Node)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region, mut node)), Some(served)) = (region.single_mut(), &chosen.0) else { return };
    let width = measure.width();
    let wanted = Node {
        width: percent(28),
        height: percent(100),
        flex_shrink: 0.0,
        overflow: Overflow::clip(),
        display: if width == Width::Wide { Display::Flex } else { Display::None },
        align_items: AlignItems::FlexEnd,
        border: UiRect::right(px(2)),
        ..default()
    };
    if *node != wanted {
        *node = wanted;
    }
    let house = served.plan.scenario().house.setting.house;
    let picture = art.picture(Drawing::Poster(house), &mut images);
    region.show(&mut commands, at, Poster { house, width }, |_, parent| {
        parent.spawn((
            ImageNode::new(picture),
            Node { width: percent(100), aspect_ratio: Some(Drawing::POSTER), ..default() },
        ));
    });
}

fn brief(
    tongue: Res<Tongue>,
    chosen: Res<Chosen>,
    player: Res<Player>,
    library: Res<Library>,
    hitch: Res<Hitch>,
    mut measure: Measure,
    mut region: Query<(Entity, &mut Region<Brief>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(served)) = (region.single_mut(), &chosen.0) else { return };
    let setting = &served.plan.scenario().house.setting;
    let book = library.book(&served.file);
    let brief = model::brief(&tongue, setting, book, &player, hitch.0.as_deref(), measure.width());
    region.show(&mut commands, at, brief, draw::brief);
}

fn bar(tongue: Res<Tongue>, mut region: Query<(Entity, &mut Region<Bar>)>, mut commands: Commands) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let bar = Bar { back: tongue.say("brief-back"), begin: tongue.say("brief-begin") };
    region.show(&mut commands, at, bar, draw::bar);
}

/// Begins a session of what is chosen.
#[derive(SystemParam)]
struct Begin<'w> {
    chosen: Res<'w, Chosen>,
    player: Res<'w, Player>,
    bridge: ResMut<'w, Bridge>,
    hitch: ResMut<'w, Hitch>,
    announce: MessageWriter<'w, Announce>,
    next: ResMut<'w, NextState<Screen>>,
}

impl Begin<'_> {
    /// Begins, in `log` as the player has it or without one.
    fn session(&mut self, unrecorded: bool) {
        let Some(served) = &self.chosen.0 else { return };
        // A session of this very version that has just been opened is the one to play.
        let house = &served.plan.scenario().house;
        let opened = self.bridge.view().is_some_and(|view| {
            view.phase() == Phase::Preparation && view.prepared() == 0 && std::ptr::eq(view.house(), house)
        });
        if !opened {
            let player = Player { unrecorded: unrecorded || self.player.unrecorded, ..self.player.clone() };
            if let Err(why) = self.bridge.start(served, &player) {
                self.announce.write(Announce(why.to_string()));
                self.hitch.0 = Some(why.to_string());
                return;
            }
        }
        if house.prep.is_empty() {
            self.bridge.open_doors();
            self.next.set(Screen::Shift);
        } else {
            self.next.set(Screen::Preparation);
        }
    }
}
