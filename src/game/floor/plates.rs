//! Plates: the names of the stations and the numbers of the tables, in the player's language.
//!
//! Names are never scaled with the floor, so that they stay as large as all other text; one that is too wide for its
//! place goes into two lines, and is made smaller if that is not enough. Numbers are part of their tables: who walks by
//! before a table hides its number.

use super::scene::{OfRoom, Stage, z_things};
use crate::game::Tongue;
use crate::game::bridge::Bridge;
use crate::game::room::{Area, Label, Sign};
use crate::game::theme::{Edge, Fill, Size, Tone, strong};
use crate::scenario::model::StationId;
use crate::telling::Sight;
use crate::text::Language;
use bevy::prelude::*;
use std::collections::BTreeMap;

/// Px between a plate and the edge of the floor.
const MARGIN: f32 = 2.0;
/// A name that would have to be smaller than this, of its size, goes into two lines.
const SMALLER: f32 = 0.75;
/// How high a line with a number may be, of the circle it is in.
const FILLS: f32 = 1.1;

/// What a plate belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// The number of a table: in the scene, scaled with it.
    Table,
    /// The name of a station: over the scene.
    Station,
}

/// A plate and its place.
#[derive(Component, Debug, Clone, Copy)]
pub(super) struct Plate {
    area: Area,
    of: Of,
    /// Whether its words are in as many lines as they may.
    broken: bool,
}

/// Writes the plates, again when the room or the language has changed, and keeps them in their places.
pub(super) fn write(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    stage: Res<Stage>,
    mut written: Local<Option<(u32, Language)>>,
    mut plates: Query<(Entity, &mut Plate, &ComputedNode, &Children, &mut UiTransform)>,
    mut words: Query<&mut Text>,
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
    for (_, mut plate, node, inside, mut transform) in &mut plates {
        let size = node.size() * node.inverse_scale_factor();
        let (at, scale) = match plate.of {
            Of::Table => {
                let middle = Vec2::new(plate.area.middle(), plate.area.y + plate.area.h / 2.0);
                // In its circle, whatever the size of type.
                (middle - size / 2.0, stage.room.scale().min(plate.area.h * FILLS / size.y.max(1.0)))
            }
            Of::Station => named(plate.area, size, &stage),
        };
        if scale < SMALLER && !plate.broken {
            plate.broken = true;
            for text in inside {
                if let Ok(mut text) = words.get_mut(*text) {
                    text.0 = in_two_lines(&text.0);
                }
            }
        }
        transform.set_if_neq(UiTransform { translation: Val2::px(at.x, at.y), scale: Vec2::splat(scale), ..default() });
    }
}

/// A name in two lines that are as even as its words allow.
fn in_two_lines(name: &str) -> String {
    let letters = |part: &str| part.chars().count();
    let half = letters(name) / 2;
    let best = name.match_indices(' ').map(|(at, _)| at).min_by_key(|at| letters(&name[..*at]).abs_diff(half));
    best.map_or_else(|| name.to_owned(), |at| format!("{}\n{}", &name[..at], &name[at + 1..]))
}

/// Where the name of a station goes in the frame, and how far it is made smaller to fit.
fn named(area: Area, size: Vec2, stage: &Stage) -> (Vec2, f32) {
    let middle = stage.over((area.middle(), area.y + area.h / 2.0));
    let room = area.w * stage.zoom;
    let fits = if size.x > room { room / size.x } else { 1.0 };
    // On whole pixels, so that letters are sharp, and below the edge of the floor, however large they are.
    let at = (middle - size / 2.0).round();
    (at.max(Vec2::new(at.x, stage.origin.y + MARGIN - size.y * (1.0 - fits) / 2.0)), fits)
}

fn hang(stage: &Stage, sight: &Sight<'_>, commands: &mut Commands) {
    let numbers = numbers(stage);
    let one_line = in_two_rows(stage.room.labels());
    for (i, label) in stage.room.labels().iter().enumerate() {
        match numbers.get(&i) {
            Some(n) => number(*n, label, stage, commands),
            None => {
                name(&crate::telling::deeds::capital(sight.station(label.station)), label, one_line, stage, commands)
            }
        }
    }
}

/// Whether signs hang in two rows: then there is no room for a second line above the lower ones.
fn in_two_rows(labels: &[Label]) -> bool {
    let mut heights = labels.iter().filter(|label| label.sign == Sign::Hanging).map(|label| label.area.y);
    heights.next().is_some_and(|first| heights.any(|y| (y - first).abs() > 1.0))
}

fn absolute() -> Node {
    Node { position_type: PositionType::Absolute, left: px(0), top: px(0), ..default() }
}

/// Not to be seen before it is in its place.
fn plate(of: Of, label: &Label, words: &str, one_line: bool, above: Entity) -> impl Bundle {
    (
        OfRoom,
        Plate { area: label.area, of, broken: one_line },
        UiTransform { scale: Vec2::ZERO, ..default() },
        Pickable::IGNORE,
        ChildOf(above),
        children![(
            strong(words, Size::Small, Tone::Ink),
            TextLayout::no_wrap().with_justify(Justify::Center),
            Pickable::IGNORE
        )],
    )
}

fn number(number: usize, label: &Label, stage: &Stage, commands: &mut Commands) {
    let drawn = plate(Of::Table, label, &number.to_string(), true, stage.scene);
    commands.spawn((drawn, absolute(), ZIndex(z_things(label.depth))));
}

fn name(words: &str, label: &Label, one_line: bool, stage: &Stage, commands: &mut Commands) {
    if words.is_empty() {
        return;
    }
    let sign = Node {
        padding: UiRect::axes(px(10), px(1)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(8)),
        ..absolute()
    };
    let hung = plate(Of::Station, label, words, one_line && label.sign == Sign::Hanging, stage.over);
    commands.spawn((hung, sign, Fill(Tone::Card), Edge(Tone::Ink)));
    if label.sign == Sign::Hanging {
        let string =
            Node { left: px(label.area.middle() - 1.0), width: px(2), height: px(label.area.y + 4.0), ..absolute() };
        commands.spawn((OfRoom, string, Fill(Tone::Ink), ZIndex(90_000), Pickable::IGNORE, ChildOf(stage.scene)));
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

#[cfg(test)]
mod tests {
    use super::in_two_lines;

    #[test]
    fn a_name_breaks_between_words_nearest_its_middle() {
        assert_eq!(in_two_lines("The water tap with the screen"), "The water tap\nwith the screen");
        assert_eq!(in_two_lines("Касса у входа"), "Касса\nу входа");
        assert_eq!(in_two_lines("咖啡机"), "咖啡机");
    }
}
