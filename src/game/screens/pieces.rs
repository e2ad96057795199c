//! Pieces that several screens are put together from: lines with an icon, bullets, headings, chips, lists of faults.

use crate::game::shelf_watch::FaultLine;
use crate::game::theme::{Edge, Fill, Glyph, Icon, Size, Spawner, Tone, column, label, strong};
use bevy::prelude::*;

/// A row whose first part stays at the first line of a long text.
pub(super) fn line_node(gap: u16) -> Node {
    Node { column_gap: px(gap), align_items: AlignItems::FlexStart, min_width: px(0), flex_shrink: 0.0, ..default() }
}

/// An icon with words.
pub(super) fn line(parent: &mut Spawner<'_>, glyph: Glyph, words: &str, size: Size, tone: Tone) {
    parent.spawn(Node { align_items: AlignItems::Center, ..line_node(8) }).with_children(|row| {
        icon_at_text(row, glyph, tone, size);
        row.spawn(label(words, size, tone));
    });
}

/// An icon with words in bold.
pub(super) fn strong_line(parent: &mut Spawner<'_>, glyph: Glyph, words: &str, size: Size, tone: Tone) {
    parent.spawn(Node { align_items: AlignItems::Center, ..line_node(8) }).with_children(|row| {
        icon_at_text(row, glyph, tone, size);
        row.spawn(strong(words, size, tone));
    });
}

/// An icon in a box as high as a line of the text beside it.
fn icon_at_text(row: &mut Spawner<'_>, glyph: Glyph, tone: Tone, size: Size) {
    row.spawn(Node { padding: UiRect::top(px(1)), flex_shrink: 0.0, ..default() }).with_children(|at| {
        at.spawn(Icon::of(glyph, tone, size.px() + 4.0));
    });
}

fn square(side: f32) -> Node {
    Node { width: px(side), height: px(side), flex_shrink: 0.0, ..default() }
}

/// A bullet with words.
pub(super) fn bullet(parent: &mut Spawner<'_>, words: &str) {
    parent.spawn(line_node(10)).with_children(|row| {
        row.spawn((
            Node { margin: UiRect::top(px(8)), border_radius: BorderRadius::MAX, ..square(7.0) },
            Fill(Tone::Ink),
        ));
        row.spawn(label(words, Size::Small, Tone::Ink));
    });
}

/// A thin line from side to side.
pub(super) fn rule(parent: &mut Spawner<'_>) {
    parent.spawn((Node { height: px(1.5), flex_shrink: 0.0, ..default() }, Fill(Tone::Line)));
}

/// A row that goes on in the next line when it is full.
pub(super) fn wrapping(gap: u16) -> Node {
    Node {
        column_gap: px(gap),
        row_gap: px(gap),
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        min_width: px(0),
        flex_shrink: 0.0,
        ..default()
    }
}

/// What is wrong with a file, fault by fault.
pub(super) fn faults(parent: &mut Spawner<'_>, faults: &[FaultLine]) {
    for fault in faults {
        parent
            .spawn((
                Node { padding: UiRect::all(px(10)), border: UiRect::left(px(4)), flex_shrink: 0.0, ..column(3) },
                Fill(Tone::Card),
                Edge(Tone::Terracotta),
            ))
            .with_children(|one| {
                one.spawn(label(&fault.place, Size::Small, Tone::Soft));
                one.spawn(strong(&fault.message, Size::Body, Tone::Ink));
                if !fault.excerpt.is_empty() {
                    one.spawn((
                        Node { padding: UiRect::axes(px(8), px(3)), min_width: px(0), ..default() },
                        Fill(Tone::Paper),
                    ))
                    .with_children(|code| {
                        code.spawn(label(&fault.excerpt, Size::Small, Tone::Soft));
                    });
                }
                if !fault.hint.is_empty() {
                    line(one, Glyph::Lightbulb, &fault.hint, Size::Small, Tone::Ink);
                }
            });
    }
}

/// A side that takes what room is left, or a part of a column.
pub(super) fn growing(beside: bool) -> Node {
    match beside {
        true => Node { flex_grow: 1.0, flex_basis: px(0), ..column(12) },
        false => Node { flex_shrink: 0.0, ..column(12) },
    }
}

/// A side of a width, or a part of a column.
pub(super) fn fixed(beside: bool, width: f32) -> Node {
    match beside {
        true => Node { width: px(width), flex_shrink: 0.0, ..column(0) },
        false => Node { flex_shrink: 0.0, ..column(0) },
    }
}

/// Lays what is inside side by side, or below each other.
pub(super) fn lay_out<'a>(beside: bool, nodes: impl Iterator<Item = Mut<'a, Node>>) {
    let (flex_direction, align_items) = match beside {
        true => (FlexDirection::Row, AlignItems::FlexStart),
        false => (FlexDirection::Column, AlignItems::Stretch),
    };
    let padding = UiRect::axes(px(24), px(14));
    for mut node in nodes {
        if (node.flex_direction, node.padding) != (flex_direction, padding) {
            (node.flex_direction, node.align_items, node.padding) = (flex_direction, align_items, padding);
            (node.column_gap, node.flex_basis) = (px(18), px(0));
        }
    }
}
