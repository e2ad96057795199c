//! The widgets: labels, key caps, buttons, cards, rows and columns.
//!
//! Everything that can be pressed has a role, a name for screen readers, a place in the tab order and a key under which
//! the focus finds it again after its screen was drawn anew.

use super::fonts::{Size, bold, regular};
use super::glyph::{Glyph, Icon};
use super::palette::{Edge, Fill, Pen, Tone};
use crate::game::keys::{Deed, Hotkey};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::{Button as Pressable, ScrollArea};

/// Spawns children of a node.
pub type Spawner<'a> = ChildSpawnerCommands<'a>;

/// The name under which the focus finds a control again when its screen was drawn anew. Unique on a screen.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
pub struct Key(pub String);

/// How a control looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// A card with a quiet border.
    #[default]
    Quiet,
    /// A card with a strong border.
    Plain,
    /// Chosen: honey, with a thicker border.
    Chosen,
    /// The main thing to do.
    Main,
    /// The main thing to do, on the dark bar.
    Golden,
}

impl Look {
    pub(super) fn fill(self) -> Tone {
        match self {
            Look::Quiet | Look::Plain => Tone::Card,
            Look::Chosen => Tone::HoneyTint,
            Look::Main => Tone::Teal,
            Look::Golden => Tone::Honey,
        }
    }

    fn edge(self) -> Tone {
        match self {
            Look::Quiet => Tone::Line,
            Look::Plain | Look::Chosen | Look::Main => Tone::Ink,
            Look::Golden => Tone::Honey,
        }
    }

    fn width(self) -> f32 {
        match self {
            Look::Quiet => 1.5,
            Look::Plain | Look::Main | Look::Golden => 2.0,
            Look::Chosen => 2.5,
        }
    }

    /// The colour of text on it.
    pub fn pen(self) -> Tone {
        match self {
            Look::Main => Tone::White,
            Look::Quiet | Look::Plain | Look::Chosen | Look::Golden => Tone::Ink,
        }
    }
}

/// A standard button.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Press {
    /// The name for the focus. Unique on a screen.
    pub key: String,
    /// What it says.
    pub label: String,
    /// A second line in softer type.
    pub detail: String,
    /// What a screen reader says instead of label and detail, if anything.
    pub spoken: String,
    /// At the left.
    pub icon: Option<Glyph>,
    /// At the right, in bold: a figure such as a time.
    pub figure: String,
    /// The key that presses it from anywhere on the screen.
    pub deed: Option<Deed>,
    /// How it looks.
    pub look: Look,
    /// It cannot be pressed now.
    pub disabled: bool,
}

/// What can be pressed: a box to put content into. The name is what a screen reader says.
pub fn control(key: &str, name: &str, look: Look) -> impl Bundle {
    let mut spoken = Spoken::new(Role::Button);
    spoken.set_label(name);
    (
        Pressable,
        Key(key.to_owned()),
        Name::new(key.to_owned()),
        TabIndex(0),
        AccessibilityNode(spoken),
        Node {
            min_height: px(40),
            padding: UiRect::axes(px(12), px(6)),
            column_gap: px(8),
            align_items: AlignItems::Center,
            border: UiRect::all(px(look.width())),
            border_radius: BorderRadius::all(px(8)),
            ..default()
        },
        Fill(look.fill()),
        Edge(look.edge()),
    )
}

/// Spawns a standard button: icon, words, figure, key cap.
pub fn press<'a>(parent: &'a mut Spawner<'_>, what: &Press) -> EntityCommands<'a> {
    let name = [&what.spoken, &what.label].into_iter().find(|name| !name.is_empty()).cloned().unwrap_or_default();
    let name = match (what.spoken.is_empty(), what.detail.is_empty()) {
        (true, false) => format!("{name}. {}", what.detail),
        _ => name,
    };
    let pen = if what.disabled { Tone::Soft } else { what.look.pen() };
    let mut button = parent.spawn(control(&what.key, &name, what.look));
    if what.disabled {
        button.insert(InteractionDisabled);
    }
    if let Some(deed) = what.deed {
        button.insert(Hotkey(deed));
    }
    button.with_children(|inside| {
        if let Some(icon) = what.icon {
            inside.spawn(Icon::of(icon, pen, 20.0));
        }
        inside.spawn(column(2)).insert(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column_node(0) }).with_children(
            |words| {
                if !what.label.is_empty() {
                    words.spawn(strong(&what.label, Size::Body, pen));
                }
                if !what.detail.is_empty() {
                    let pen = if pen == Tone::Ink { Tone::Soft } else { pen };
                    words.spawn(label(&what.detail, Size::Small, pen));
                }
            },
        );
        if !what.figure.is_empty() {
            inside
                .spawn(Node { flex_shrink: 0.0, ..default() })
                .with_child((strong(&what.figure, Size::Small, pen), TextLayout::no_wrap()));
        }
        if let Some(deed) = what.deed {
            key_cap(inside, deed);
        }
    });
    button
}

/// The cap of the key that does a deed. Its words follow the key bindings.
pub fn key_cap(parent: &mut Spawner<'_>, deed: Deed) {
    parent
        .spawn((
            Node {
                min_width: px(22),
                padding: UiRect::axes(px(6), px(0)),
                justify_content: JustifyContent::Center,
                flex_shrink: 0.0,
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(5)),
                ..default()
            },
            Fill(Tone::Paper),
            Edge(Tone::Soft),
        ))
        .with_children(|cap| {
            cap.spawn((strong("", Size::Small, Tone::Ink), crate::game::keys::Cap(deed)));
        });
}

/// A text.
pub fn label(words: &str, size: Size, tone: Tone) -> impl Bundle + use<> {
    let mut spoken = Spoken::new(Role::Label);
    spoken.set_value(words);
    (Text::new(words), regular(size), Pen(tone), AccessibilityNode(spoken))
}

/// A text in bold.
pub fn strong(words: &str, size: Size, tone: Tone) -> impl Bundle + use<> {
    let mut spoken = Spoken::new(Role::Label);
    spoken.set_value(words);
    (Text::new(words), bold(size), Pen(tone), AccessibilityNode(spoken))
}

/// A panel.
pub fn card() -> impl Bundle {
    (
        Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(8),
            padding: UiRect::all(px(16)),
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(14)),
            ..default()
        },
        Fill(Tone::Card),
        Edge(Tone::Ink),
    )
}

fn column_node(gap: u16) -> Node {
    Node { flex_direction: FlexDirection::Column, row_gap: px(gap), min_width: px(0), ..default() }
}

/// A column.
pub fn column(gap: u16) -> Node {
    column_node(gap)
}

/// A row.
pub fn row(gap: u16) -> Node {
    Node { column_gap: px(gap), align_items: AlignItems::Center, min_width: px(0), ..default() }
}

/// A column that scrolls when it is too long. The focus scrolls it along.
pub fn scroll(gap: u16) -> impl Bundle {
    (
        Node {
            overflow: Overflow::scroll_y(),
            flex_grow: 1.0,
            flex_shrink: 1.0,
            min_height: px(0),
            // Where its bar goes.
            padding: UiRect::right(px(8)),
            ..column_node(gap)
        },
        ScrollArea,
    )
}

/// Takes up what room is left.
pub fn gap() -> Node {
    Node { flex_grow: 1.0, ..default() }
}
