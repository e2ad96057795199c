//! What menus over a screen share: a veil that takes every click, and a panel in its middle.

use crate::game::focus::group;
use crate::game::screen::Menu;
use crate::game::theme::{Edge, Fill, Size, Spawner, Tone, strong};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// Above every screen.
const ABOVE: i32 = 100;

/// How tall a panel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tall {
    /// As tall as the window allows.
    Full,
    /// As tall as what is in it.
    Fitting,
}

/// The veil with the menu on it. It goes when the menu is left.
pub(super) fn veil(menu: Menu, name: &str) -> impl Bundle {
    let mut spoken = Spoken::new(Role::Dialog);
    spoken.set_label(name);
    spoken.set_modal();
    (
        DespawnOnExit(menu),
        Name::new(format!("{menu:?}")),
        AccessibilityNode(spoken),
        group(true),
        GlobalZIndex(ABOVE),
        Fill(Tone::Veil),
        Node {
            position_type: PositionType::Absolute,
            width: percent(100),
            height: percent(100),
            padding: UiRect::axes(px(24), px(20)),
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        },
    )
}

/// The panel, at most so many px wide.
pub(super) fn panel(width: f32, tall: Tall) -> impl Bundle {
    (
        Node {
            // Told so rather than the other way round, words are measured at the width that they will have.
            width: px(width),
            max_width: percent(100),
            height: if tall == Tall::Full { percent(100) } else { auto() },
            max_height: percent(100),
            flex_direction: FlexDirection::Column,
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(14)),
            ..default()
        },
        Fill(Tone::Card),
        Edge(Tone::Ink),
    )
}

/// The bar at the top of a panel: it wraps where words are long.
pub(super) fn bar() -> impl Bundle {
    (
        Node {
            flex_shrink: 0.0,
            padding: UiRect::axes(px(20), px(12)),
            column_gap: px(12),
            row_gap: px(8),
            align_items: AlignItems::Center,
            flex_wrap: FlexWrap::Wrap,
            border: UiRect::bottom(px(2)),
            ..default()
        },
        Edge(Tone::Ink),
    )
}

/// What a panel holds.
pub(super) fn sheet() -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        flex_shrink: 0.0,
        row_gap: px(10),
        padding: UiRect::axes(px(20), px(16)),
        ..default()
    }
}

/// The title in the bar.
pub(super) fn title(parent: &mut Spawner<'_>, words: &str) {
    parent.spawn(Node { flex_grow: 1.0, min_width: px(0), ..default() }).with_children(|place| {
        place.spawn(strong(words, Size::Title, Tone::Ink));
    });
}
