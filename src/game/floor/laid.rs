//! What lies on the tables: cups, plates, cards, bills, as far as the eye can tell what has become of them.

use super::Cast;
use super::art::{Drawn, picture, point};
use super::cast::{Actor, Who};
use super::places::Spot;
use super::scene::{Stage, z_things};
use crate::engine::{Guest, Left, View};
use crate::game::bridge::Bridge;
use crate::game::figure::Gesture;
use crate::game::room::things::{self, State};
use crate::scenario::model::{Looks as ThingLooks, Thing, ThingId};
use bevy::prelude::*;

/// Something on a table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Laid {
    what: (ThingLooks, State),
    at: (f32, f32),
    z: i32,
}

/// What lies there already, and its nodes.
#[derive(Debug, Default)]
pub(super) struct Tables {
    laid: Vec<Laid>,
    nodes: Vec<Entity>,
    version: u32,
}

/// Lays the tables when something on them has changed.
pub(super) fn lay(
    bridge: Res<Bridge>,
    stage: Res<Stage>,
    cast: Res<Cast>,
    mut tables: Local<Tables>,
    mut commands: Commands,
) {
    let Some(view) = bridge.view() else { return };
    let laid = all(&view, &stage, &cast.actors);
    if tables.version == stage.version && tables.laid == laid {
        return;
    }
    for node in tables.nodes.drain(..) {
        commands.entity(node).try_despawn();
    }
    let k = stage.room.scale();
    for one in &laid {
        let area = things::thing(one.what.0, one.what.1).area;
        let mut node = commands.spawn((point(), ZIndex(one.z), ChildOf(stage.scene)));
        node.insert(UiTransform { translation: Val2::px(one.at.0, one.at.1), scale: Vec2::splat(k), ..default() });
        node.with_child(picture(Drawn::Thing(one.what.0, one.what.1), k, Vec2::new(area.x, area.y)));
        tables.nodes.push(node.id());
    }
    tables.laid = laid;
    tables.version = stage.version;
}

fn all(view: &View<'_>, stage: &Stage, actors: &[Actor]) -> Vec<Laid> {
    let room = &stage.room;
    let mut laid = Vec::new();
    for actor in actors {
        let (Who::Guest(c), Spot::Chair { bust, depth, piece, .. }) = (actor.who, actor.spot) else { continue };
        let Some(guest) = view.guest(c) else { continue };
        let piece = &room.pieces()[piece];
        let near = |at: &&(f32, f32)| (at.0 - bust.0).abs() < 4.0;
        let Some(top) = piece.tops.iter().find(near) else { continue };
        laid.extend(of_guest(view, &guest, actor.stance.pose.gesture, *top, room.scale(), depth));
    }
    laid
}

fn of_guest(view: &View<'_>, guest: &Guest<'_>, gesture: Gesture, top: (f32, f32), k: f32, depth: f32) -> Vec<Laid> {
    let mut laid: Vec<Laid> = Vec::new();
    let mut taken: Vec<(f32, f32)> = Vec::new();
    let mut things: Vec<(usize, &Thing)> = view.house().things.iter().enumerate().collect();
    // What is eaten from has the middle; cards and papers go where there is room.
    let first = [ThingLooks::Plate, ThingLooks::Bowl, ThingLooks::Tray];
    things.sort_by_key(|(_, thing)| first.iter().position(|looks| *looks == thing.looks).unwrap_or(first.len()));
    for (i, thing) in things {
        let id = ThingId::from(i);
        let Some(mut state) = state(guest, id, thing) else { continue };
        if in_hands(gesture, thing.looks) {
            continue;
        }
        let dish = matches!(thing.looks, ThingLooks::Plate | ThingLooks::Bowl);
        if thing.looks == ThingLooks::Tray {
            // What was put on it lies there by itself, and covers it.
            state = if laid.is_empty() { state } else { State::Empty };
            laid.insert(0, Laid { what: (thing.looks, state), at: on(top, MIDDLE, k), z: z_things(depth) });
            continue;
        }
        let own = if dish && !taken.contains(&MIDDLE) { &[MIDDLE][..] } else { places(thing.looks) };
        let at = own.iter().find(|at| !taken.contains(at)).copied().unwrap_or(own[0]);
        taken.push(at);
        laid.push(Laid { what: (thing.looks, state), at: on(top, at, k), z: z_things(depth) });
    }
    // The tray below everything, then far to near, so that what is nearer covers what is farther.
    laid.sort_by(|a, b| {
        let tray = |one: &Laid| one.what.0 != ThingLooks::Tray;
        tray(a).cmp(&tray(b)).then(a.at.1.total_cmp(&b.at.1))
    });
    laid
}

/// A place before a sitter, in the picture.
fn on(top: (f32, f32), at: (f32, f32), k: f32) -> (f32, f32) {
    (top.0 + at.0 * k, top.1 + at.1 * k)
}

/// What has become of a thing, if it is there.
fn state(guest: &Guest<'_>, id: ThingId, thing: &Thing) -> Option<State> {
    let left = guest.left(id);
    if !guest.has(id) && left.is_none() {
        return None;
    }
    Some(match left {
        Some(Left::Empty) => State::Empty,
        Some(Left::Half | Left::Little) => State::Half,
        Some(Left::Full) | None if guest.steams(id) => State::Steaming,
        Some(Left::Full) | None if thing.served_at_c.is_some() => State::Cold,
        Some(Left::Full) | None => State::Full,
    })
}

/// Whether a gesture shows the thing in the hands: then it does not lie there as well.
fn in_hands(gesture: Gesture, looks: ThingLooks) -> bool {
    match looks {
        ThingLooks::Card => {
            matches!(gesture, Gesture::Browsing | Gesture::Undecided | Gesture::CardFar | Gesture::CardDown)
        }
        ThingLooks::Cup | ThingLooks::Mug => matches!(gesture, Gesture::Drinking),
        ThingLooks::Tray => matches!(gesture, Gesture::Tray),
        ThingLooks::Plate
        | ThingLooks::Bowl
        | ThingLooks::Glass
        | ThingLooks::Jug
        | ThingLooks::Bill
        | ThingLooks::Cash
        | ThingLooks::Paper
        | ThingLooks::Bag
        | ThingLooks::Parcel => false,
    }
}

/// Right before the sitter.
const MIDDLE: (f32, f32) = (3.0, 6.0);

/// Where a thing lies before its owner, px at scale 1 from the middle of the table's top: the first place that is free.
fn places(looks: ThingLooks) -> &'static [(f32, f32)] {
    match looks {
        ThingLooks::Plate | ThingLooks::Bowl => &[(-30.0, 4.0)],
        ThingLooks::Tray => &[MIDDLE],
        ThingLooks::Cup | ThingLooks::Mug => &[(36.0, 6.0), (-30.0, 10.0)],
        ThingLooks::Glass => &[(-34.0, 2.0), (26.0, 0.0), (-22.0, -4.0)],
        ThingLooks::Jug => &[(-32.0, -4.0), (34.0, -4.0)],
        ThingLooks::Card => &[MIDDLE, (32.0, -3.0)],
        ThingLooks::Bill => &[(30.0, 9.0), (-24.0, 9.0)],
        ThingLooks::Cash => &[(-20.0, 9.0), (14.0, 9.0)],
        ThingLooks::Paper => &[MIDDLE, (-26.0, 8.0)],
        ThingLooks::Bag => &[(-32.0, 6.0), (32.0, 6.0)],
        ThingLooks::Parcel => &[(30.0, 8.0), (-30.0, 8.0)],
    }
}
