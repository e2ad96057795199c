//! The frame that all screens share: a root in the tab order, a top bar, a body, and the dark bar with the key hints.

use crate::game::focus::group;
use crate::game::screen::Screen;
use crate::game::theme::{Edge, Fill, Tone};
use bevy::prelude::*;

/// The root of a screen: everything on it goes when the screen is left.
pub(super) fn root(screen: Screen) -> impl Bundle {
    (
        DespawnOnExit(screen),
        Name::new(format!("{screen:?}")),
        group(false),
        // The ground is the colour that the picture is cleared with.
        Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column, ..default() },
    )
}

/// The bar at the top.
pub(super) fn top_bar() -> impl Bundle {
    (
        Node {
            min_height: px(56),
            flex_shrink: 0.0,
            padding: UiRect::axes(px(20), px(6)),
            column_gap: px(16),
            align_items: AlignItems::Center,
            border: UiRect::bottom(px(2)),
            ..default()
        },
        Fill(Tone::Card),
        Edge(Tone::Ink),
    )
}

/// The dark bar at the bottom.
pub(super) fn caption_bar() -> impl Bundle {
    (
        Node {
            min_height: px(48),
            flex_shrink: 0.0,
            padding: UiRect::axes(px(22), px(6)),
            column_gap: px(12),
            align_items: AlignItems::Center,
            ..default()
        },
        Fill(Tone::Ink),
    )
}
