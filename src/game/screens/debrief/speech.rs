//! "Ask the guest why": the button, and the answer as a guest's speech with the time of every sentence.

use super::Shown;
use super::advice::Speech;
use super::portrait::face_of;
use crate::game::keys::Deed;
use crate::game::theme::{Edge, Fill, Glyph, Look, Press, Size, Spawner, Tone, column, label, press, row, strong};
use crate::game::voice::Announce;
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui_widgets::{Activate, ScrollIntoView};

/// The width of the portrait, px.
const FACE: f32 = 48.0;

/// Whether the guest is asked why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Asked {
    /// No.
    #[default]
    No,
    /// Yes: the answer is shown.
    Why,
}

/// The button that asks. Pressed again it lets the guest be.
pub(super) fn ask(of: &Speech, asked: Asked, parent: &mut Spawner<'_>) {
    let look = if asked == Asked::Why { Look::Chosen } else { Look::Plain };
    let what = Press {
        key: "why".to_owned(),
        label: of.ask.clone(),
        icon: Some(Glyph::MessageCircleQuestionMark),
        deed: Some(Deed::Why),
        look,
        ..default()
    };
    let spoken = of.spoken();
    press(parent, &what).observe(
        move |_: On<Activate>, mut shown: ResMut<Shown>, mut announce: MessageWriter<Announce>| {
            shown.asked = match shown.asked {
                Asked::Why => Asked::No,
                Asked::No => {
                    announce.write(Announce(spoken.clone()));
                    Asked::Why
                }
            };
        },
    );
}

/// The answer, to be brought into view when it comes.
#[derive(Component, Debug)]
pub(super) struct Answer;

/// Brings an answer into view as soon as it is laid out.
pub(super) fn into_view(answers: Query<Entity, Added<Answer>>, mut commands: Commands) {
    for entity in &answers {
        commands.trigger(ScrollIntoView { entity });
    }
}

/// The answer.
pub(super) fn draw(of: &Speech, scale: f32, parent: &mut Spawner<'_>) {
    let mut spoken = Spoken::new(Role::Group);
    spoken.set_label(of.heading.as_str());
    let bubble = Node {
        padding: UiRect::axes(px(12), px(10)),
        border: UiRect::all(px(2.5)),
        border_radius: BorderRadius::all(px(12)),
        flex_grow: 1.0,
        flex_shrink: 1.0,
        flex_basis: px(220.0 * scale),
        ..column(6)
    };
    let around = Node { align_items: AlignItems::Start, flex_wrap: FlexWrap::Wrap, row_gap: px(8), ..row(10) };
    parent.spawn((around, Answer, AccessibilityNode(spoken))).with_children(|line| {
        face_of(line, &of.looks, of.rank, FACE);
        line.spawn((bubble, Fill(Tone::White), Edge(Tone::Ink))).with_children(|bubble| {
            bubble.spawn(strong(&of.heading, Size::Small, Tone::Ink));
            for (clock, words) in &of.lines {
                sentence(clock, words, scale, bubble);
            }
        });
    });
}

fn sentence(clock: &str, words: &str, scale: f32, bubble: &mut Spawner<'_>) {
    bubble.spawn(Node { align_items: AlignItems::Start, ..row(10) }).with_children(|line| {
        line.spawn(Node { min_width: px(56.0 * scale), flex_shrink: 0.0, ..default() })
            .with_child((label(clock, Size::Small, Tone::Soft), TextLayout::no_wrap()));
        line.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(0) }).with_child(label(
            words,
            Size::Body,
            Tone::Ink,
        ));
    });
}
