//! Plates: the names of the stations and the numbers of the tables, in the player's language.
//!
//! They are never scaled with the floor, so that they stay as large as all other text; one that is too wide for its
//! place is made to fit.

use super::scene::{OfRoom, Stage};
use crate::game::Tongue;
use crate::game::bridge::Bridge;
use crate::game::room::{Area, Sign};
use crate::game::theme::{Edge, Fill, Size, Tone, strong};
use crate::scenario::model::StationId;
use crate::telling::Sight;
use crate::text::Language;
use bevy::prelude::*;
use std::collections::BTreeMap;

/// Px between a plate and the edge of the floor.
const MARGIN: f32 = 2.0;

/// A plate and its place.
#[derive(Component, Debug, Clone, Copy)]
pub(super) struct Plate {
    area: Area,
    number: bool,
}

/// Writes the plates, again when the room or the language has changed, and keeps them in their places.
pub(super) fn write(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    stage: Res<Stage>,
    mut written: Local<Option<(u32, Language)>>,
    mut plates: Query<(Entity, &Plate, &ComputedNode, &mut UiTransform)>,
    mut commands: Commands,
) {
    let Some(view) = bridge.view() else { return };
    let now = (stage.version, tongue.words().language());
    if *written != Some(now) {
        *written = Some(now);
        for (plate, ..) in &plates {
            commands.entity(plate).try_despawn();
        }
        hang(&stage, &Sight::new(view, tongue.words()), &mut commands);
        return;
    }
    for (_, plate, node, mut transform) in &mut plates {
        let size = node.size() * node.inverse_scale_factor();
        let middle = stage.over((plate.area.middle(), plate.area.y + plate.area.h / 2.0));
        let room = if plate.number { f32::INFINITY } else { plate.area.w * stage.zoom };
        let fits = if size.x > room { room / size.x } else { 1.0 };
        let fits = if plate.number { stage.zoom * stage.room.scale() } else { fits };
        // On whole pixels, so that letters are sharp, and below the edge of the floor, however large they are.
        let at = (middle - size / 2.0).round();
        let at = if plate.number {
            at
        } else {
            at.max(Vec2::new(at.x, stage.origin.y + MARGIN - size.y * (1.0 - fits) / 2.0))
        };
        transform.set_if_neq(UiTransform { translation: Val2::px(at.x, at.y), scale: Vec2::splat(fits), ..default() });
    }
}

fn hang(stage: &Stage, sight: &Sight<'_>, commands: &mut Commands) {
    let numbers = numbers(stage);
    for (i, label) in stage.room.labels().iter().enumerate() {
        let number = numbers.get(&i);
        let words = match number {
            Some(n) => n.to_string(),
            None => crate::telling::deeds::capital(sight.station(label.station)),
        };
        if words.is_empty() {
            continue;
        }
        let absolute = Node { position_type: PositionType::Absolute, left: px(0), top: px(0), ..default() };
        let plate = Plate { area: label.area, number: number.is_some() };
        let mut node = commands.spawn((
            OfRoom,
            plate,
            UiTransform { scale: Vec2::ZERO, ..default() },
            Pickable::IGNORE,
            ChildOf(stage.over),
        ));
        match label.sign {
            Sign::Number => node.insert(absolute.clone()),
            Sign::Hanging | Sign::Plate => node.insert((
                Node {
                    padding: UiRect::axes(px(10), px(1)),
                    border: UiRect::all(px(2)),
                    border_radius: BorderRadius::all(px(8)),
                    ..absolute.clone()
                },
                Fill(Tone::Card),
                Edge(Tone::Ink),
            )),
        };
        node.with_child((strong(&words, Size::Small, Tone::Ink), TextLayout::no_wrap(), Pickable::IGNORE));
        if label.sign == Sign::Hanging {
            let string =
                Node { left: px(label.area.middle() - 1.0), width: px(2), height: px(label.area.y + 4.0), ..absolute };
            commands.spawn((OfRoom, string, Fill(Tone::Ink), ZIndex(90_000), Pickable::IGNORE, ChildOf(stage.scene)));
        }
    }
}

/// The number of each label that is one: tables in the order of the scenario, and of one station from left to right.
fn numbers(stage: &Stage) -> BTreeMap<usize, usize> {
    let labels = stage.room.labels();
    let mut tables: Vec<(StationId, usize)> = labels
        .iter()
        .enumerate()
        .filter(|(_, label)| label.sign == Sign::Number)
        .map(|(i, label)| (label.station, i))
        .collect();
    tables.sort_by(|a, b| {
        let (one, other) = (labels[a.1].area, labels[b.1].area);
        a.0.cmp(&b.0).then(((one.y / 60.0) as i32).cmp(&((other.y / 60.0) as i32))).then(one.x.total_cmp(&other.x))
    });
    tables.into_iter().enumerate().map(|(n, (_, i))| (i, n + 1)).collect()
}
