//! A meter from 0 to 100: a track, and pieces along it.

use crate::game::theme::{Edge, Fill, Spawner, Tone};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// Something that is drawn along the track.
pub(super) struct Piece {
    /// Where it begins, from 0 to 100.
    pub(super) from: f32,
    /// How wide it is.
    pub(super) wide: Val,
    /// How far it stands out above and below, px.
    pub(super) out: f32,
    /// How far it is moved to the left, px.
    pub(super) back: f32,
    pub(super) fill: Tone,
}

/// Spawns a meter that says this value in these words; `width` holds its widths and how it shrinks.
pub(super) fn meter(line: &mut Spawner<'_>, words: &str, value: f32, width: Node, pieces: &[Piece]) {
    let mut spoken = Spoken::new(Role::Meter);
    spoken.set_label(words);
    spoken.set_numeric_value(f64::from(value));
    spoken.set_min_numeric_value(0.0);
    spoken.set_max_numeric_value(100.0);
    let track = Node { height: px(14), border: UiRect::all(px(1.5)), border_radius: BorderRadius::all(px(4)), ..width };
    line.spawn((track, Fill(Tone::Floor), Edge(Tone::Line), AccessibilityNode(spoken))).with_children(|track| {
        for piece in pieces {
            let node = Node {
                position_type: PositionType::Absolute,
                left: percent(piece.from),
                width: piece.wide,
                top: px(-piece.out),
                bottom: px(-piece.out),
                margin: UiRect::left(px(-piece.back)),
                ..default()
            };
            track.spawn((node, Fill(piece.fill)));
        }
    });
}
