//! The act or loss looked at: its grade, why, what would have been better and its worth; asking why, and trying again.

use super::mark;
use super::mark::mark;
use crate::coach::Again;
use crate::game::keys::Deed;
use crate::game::screens::debrief::advice::Card;
use crate::game::screens::debrief::again::take_up;
use crate::game::screens::debrief::moment::banner;
use crate::game::screens::debrief::speech::{self, Asked};
use crate::game::theme::{
    Glyph, Icon, Look, Press, Size, Spawner, Tone, card as panel, column, label, press, row, strong,
};
use crate::telling::coaching::Told;
use bevy::prelude::*;

/// The side of the sign, px.
const SIGN: f32 = 34.0;

pub(super) fn draw(of: Again, card: &Card, no_again: &str, asked: Asked, scale: f32, parent: &mut Spawner<'_>) {
    let basis = px(460.0 * scale);
    let mut panel = parent.spawn(panel());
    panel.entry::<Node>().and_modify(move |mut node| {
        (node.flex_grow, node.flex_basis, node.min_width) = (1.0, basis, px(0));
        node.align_self = AlignSelf::FlexStart;
    });
    panel.with_children(|inside| {
        head(card, scale, inside);
        for (told, words) in &card.lines {
            line(*told, words, scale, inside);
        }
        inside.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), ..row(8) }).with_children(|buttons| {
            if let Some(speech) = &card.speech {
                speech::ask(speech, asked, buttons);
            }
            if let Some(words) = &card.again {
                let again = Press {
                    key: "again".to_owned(),
                    label: words.clone(),
                    icon: Some(Glyph::RotateCcw),
                    deed: Some(Deed::Again),
                    look: Look::Main,
                    ..default()
                };
                press(buttons, &again).observe(take_up(of));
            }
        });
        if card.again.is_none() {
            inside.spawn(label(no_again, Size::Small, Tone::Soft));
        }
        if let Some(speech) = card.speech.as_ref().filter(|_| asked == Asked::Why) {
            speech::draw(speech, scale, inside);
        }
    });
}

fn head(card: &Card, scale: f32, parent: &mut Spawner<'_>) {
    parent.spawn(Node { align_items: AlignItems::Start, ..row(12) }).with_children(|head| {
        mark(head, card.mark, mark::node(card.mark, SIGN * scale));
        head.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(2) }).with_children(|words| {
            words.spawn(strong(&card.what, Size::Heading, Tone::Ink));
            words.spawn(Node { flex_wrap: FlexWrap::Wrap, ..row(8) }).with_children(|below| {
                below.spawn(label(&card.clock, Size::Small, Tone::Soft));
                below.spawn(strong(&card.grade, Size::Small, Tone::Ink));
            });
        });
        head.spawn(Node { align_items: AlignItems::End, flex_shrink: 0.0, ..column(0) }).with_children(|right| {
            right.spawn((strong(&card.figure, Size::Title, Tone::Ink), TextLayout::no_wrap()));
            right.spawn((label(&card.figure_is, Size::Small, Tone::Soft), TextLayout::no_wrap()));
        });
    });
}

fn line(told: Told, words: &str, scale: f32, parent: &mut Spawner<'_>) {
    let (glyph, tone) = match told {
        Told::Counted => return banner(words, scale, parent),
        Told::Brought => (Glyph::Info, Tone::Ink),
        Told::Better => (Glyph::Lightbulb, Tone::Ink),
        Told::Worth => (Glyph::Scale, Tone::Ink),
        Told::Place => (Glyph::BookOpen, Tone::Soft),
        Told::Lesson => (Glyph::GraduationCap, Tone::Ink),
    };
    parent.spawn(Node { align_items: AlignItems::Start, ..row(10) }).with_children(|line| {
        line.spawn(Icon::of(glyph, Tone::Soft, 18.0 * scale));
        line.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(0) }).with_children(|right| {
            if told == Told::Better {
                right.spawn(strong(words, Size::Body, tone));
            } else {
                right.spawn(label(words, Size::Small, tone));
            }
        });
    });
}
