//! The signs of grades: each has a shape and an icon of its own, so that none is told by colour alone.

use crate::coach::Grade;
use crate::game::screens::debrief::advice::Mark;
use crate::game::screens::debrief::page::badge;
use crate::game::theme::{Edge, Fill, Glyph, Icon, Spawner, Tone};
use bevy::prelude::*;

/// How a sign looks: what it is filled with, its icon and the icon's colour, and how round it is, from 0 to 1.
fn look(of: Mark) -> (Tone, Glyph, Tone, f32) {
    match of {
        Mark::Grade(Grade::Best) => (Tone::Teal, Glyph::Award, Tone::White, 1.0),
        Mark::Grade(Grade::Good) => (Tone::TealTint, Glyph::Check, Tone::Ink, 1.0),
        Mark::Grade(Grade::Inaccuracy) => (Tone::HoneyTint, Glyph::TriangleAlert, Tone::Ink, 0.3),
        Mark::Grade(Grade::Mistake) => (Tone::TerracottaTint, Glyph::X, Tone::Ink, 0.3),
        Mark::Grade(Grade::MissedChance) => (Tone::Card, Glyph::CircleDashed, Tone::Ink, 1.0),
        Mark::Loss => (Tone::TerracottaTint, Glyph::Minus, Tone::Ink, 0.3),
    }
}

/// The node of a sign of a side in px, to be placed by whoever spawns it.
pub(super) fn node(of: Mark, side: f32) -> Node {
    let (.., round) = look(of);
    badge(side, side / 2.0 * round)
}

/// Spawns a sign.
pub(super) fn mark<'a>(parent: &'a mut Spawner<'_>, of: Mark, node: Node) -> EntityCommands<'a> {
    let (fill, glyph, pen, _) = look(of);
    let inner = match node.width {
        Val::Px(side) => side * 0.6,
        _ => 14.0,
    };
    let mut sign = parent.spawn((node, Fill(fill), Edge(Tone::Ink)));
    sign.with_child(Icon::within(glyph, pen, inner));
    sign
}
