//! The strip of guests: a card each with five boxes. A guess is a ring, what was felt is a fill.

use super::portrait::face_of;
use crate::game::figure::Looks;
use crate::game::theme::{Edge, Fill, Glyph, Icon, Look, Size, Spawner, Tone, column, control, gap, row, strong};
use bevy::prelude::*;

/// One guest's card.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::game::screens) struct Card {
    /// What they look like: as on the floor.
    pub(in crate::game::screens) looks: Looks,
    /// What they are called.
    pub(in crate::game::screens) who: String,
    /// The box guessed.
    pub(in crate::game::screens) guess: Option<u8>,
    /// The box felt, once it is told.
    pub(in crate::game::screens) felt: Option<u8>,
    /// A sign at the upper right: a tick or a cross.
    pub(in crate::game::screens) sign: Option<bool>,
    /// All of it in words.
    pub(in crate::game::screens) spoken: String,
}

/// The strip's node: cards side by side, in as many lines as they need.
pub(in crate::game::screens) fn strip() -> Node {
    Node { flex_wrap: FlexWrap::Wrap, column_gap: px(8), row_gap: px(8), flex_shrink: 0.0, ..row(8) }
}

/// Spawns a card. Its key is `guest-` and its number.
pub(in crate::game::screens) fn card<'a>(
    parent: &'a mut Spawner<'_>,
    number: usize,
    card: &Card,
    chosen: bool,
    scale: f32,
) -> EntityCommands<'a> {
    let look = if chosen { Look::Chosen } else { Look::Quiet };
    let mut control = parent.spawn(control(&format!("guest-{number}"), &card.spoken, look));
    control.entry::<Node>().and_modify(move |mut node| {
        node.padding = UiRect::axes(px(8), px(6));
        node.flex_grow = 1.0;
        node.max_width = px(300.0 * scale);
        node.min_width = px(0);
    });
    control.with_children(|inside| {
        face_of(inside, &card.looks, card.felt, 44.0);
        inside.spawn(Node { flex_grow: 1.0, ..column(4) }).with_children(|words| {
            words.spawn(row(6)).with_children(|line| {
                line.spawn(strong(&card.who, Size::Body, Tone::Ink));
                line.spawn(gap());
                if let Some(named) = card.sign {
                    let (glyph, tone) = if named { (Glyph::Check, Tone::Teal) } else { (Glyph::X, Tone::Terracotta) };
                    line.spawn(Icon::of(glyph, tone, 18.0));
                }
            });
            words.spawn(row(3)).with_children(|line| {
                for rank in 1..=5 {
                    small_box(line, rank, card.guess == Some(rank), card.felt == Some(rank), scale);
                }
            });
        });
    });
    control
}

/// One of the five boxes: the number, a ring if it was guessed, a fill if it was felt.
pub(super) fn small_box(parent: &mut Spawner<'_>, rank: u8, guess: bool, felt: bool, scale: f32) {
    let words = rank.to_string();
    let (edge, width) = if guess { (Tone::Teal, 3.0) } else { (Tone::Line, 1.5) };
    let side = 24.0 * scale;
    parent
        .spawn((
            Node {
                min_width: px(side),
                min_height: px(side),
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
                border: UiRect::all(px(width)),
                border_radius: BorderRadius::all(px(5)),
                ..default()
            },
            Fill(if felt { Tone::Honey } else { Tone::Card }),
            Edge(edge),
        ))
        .with_children(|inside| {
            let text = Text::new(words);
            let pen = crate::game::theme::Pen(if felt || guess { Tone::Ink } else { Tone::Soft });
            let font = if felt || guess {
                crate::game::theme::bold(Size::Small)
            } else {
                crate::game::theme::regular(Size::Small)
            };
            inside.spawn((text, font, pen));
        });
}

/// An empty box for the legend.
pub(super) fn sample(parent: &mut Spawner<'_>, guess: bool, felt: bool, scale: f32) {
    let side = 18.0 * scale;
    parent.spawn((
        Node {
            width: px(side),
            height: px(side),
            flex_shrink: 0.0,
            border: UiRect::all(px(if guess { 3.0 } else { 1.5 })),
            border_radius: BorderRadius::all(px(5)),
            ..default()
        },
        Fill(if felt { Tone::Honey } else { Tone::Card }),
        Edge(if guess { Tone::Teal } else { Tone::Line }),
    ));
}
