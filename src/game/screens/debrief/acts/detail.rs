//! The act or loss looked at: why, what would have been better and its worth; trying it again, and asking the guest.

use super::list::Look;
use crate::coach::Again;
use crate::game::keys::Deed;
use crate::game::screens::debrief::advice::Card;
use crate::game::screens::debrief::again::take_up;
use crate::game::screens::debrief::moment::banner;
use crate::game::screens::debrief::speech::{self, Asked};
use crate::game::theme::{Glyph, Icon, Look as Dress, Press, Size, Spawner, Tone, column, label, press, row, strong};
use crate::telling::coaching::Told;
use bevy::prelude::*;

/// Draws it below its entry.
pub(super) fn draw(of: Again, card: &Card, look: Look<'_>, parent: &mut Spawner<'_>) {
    let scale = look.scale;
    let node = Node { padding: UiRect { left: px(14), right: px(6), bottom: px(8), top: px(2) }, ..column(8) };
    parent.spawn(node).with_children(|inside| {
        for (told, words) in &card.lines {
            line(*told, words, inside);
        }
        inside.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), ..row(8) }).with_children(|buttons| {
            if let Some(words) = &card.again {
                let again = Press {
                    key: "again".to_owned(),
                    label: words.clone(),
                    icon: Some(Glyph::RotateCcw),
                    deed: Some(Deed::Again),
                    look: Dress::Main,
                    ..default()
                };
                press(buttons, &again).observe(take_up(of));
            }
            if let Some(speech) = &card.speech {
                speech::ask(speech, look.asked, buttons);
            }
        });
        if card.again.is_none() {
            inside.spawn(label(look.no_again, Size::Small, Tone::Soft));
        }
        if let Some(speech) = card.speech.as_ref().filter(|_| look.asked == Asked::Why) {
            speech::draw(speech, scale, inside);
        }
    });
}

fn line(told: Told, words: &str, parent: &mut Spawner<'_>) {
    let (glyph, tone) = match told {
        Told::Counted => return banner(words, parent),
        Told::Brought => (Glyph::Info, Tone::Ink),
        Told::Better => (Glyph::Lightbulb, Tone::Ink),
        Told::Worth => (Glyph::Scale, Tone::Ink),
        Told::Place => (Glyph::BookOpen, Tone::Soft),
        Told::Lesson => (Glyph::GraduationCap, Tone::Ink),
    };
    parent.spawn(Node { align_items: AlignItems::Start, ..row(10) }).with_children(|line| {
        line.spawn(Icon::of(glyph, Tone::Soft, 18.0));
        line.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(0) }).with_children(|right| {
            if told == Told::Better {
                right.spawn(strong(words, Size::Body, tone));
            } else {
                right.spawn(label(words, Size::Small, tone));
            }
        });
    });
}
