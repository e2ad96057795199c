//! The lists: losses with what would have prevented them, and acts and waits, the most useful first or all of them.

use super::mark::mark;
use super::{detail, mark};
use crate::coach::Again;
use crate::game::Tongue;
use crate::game::screens::debrief::advice::{Advice, Card};
use crate::game::screens::debrief::speech::Asked;
use crate::game::screens::debrief::{Extent, Shown};
use crate::game::theme::{
    Glyph, Look as Dress, Press, Size, Spawner, Tone, card as panel, column, control, label, press, row, strong,
};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// The side of a sign, px.
const SIGN: f32 = 24.0;

/// The words of the list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Words {
    losses: String,
    no_losses: String,
    acts: String,
    more: String,
}

impl Words {
    pub(super) fn of(advice: &Advice, acts: Extent, tongue: &Tongue) -> Words {
        let all = tongue.fill("acts-all", &[("n", advice.deeds.len().into())]);
        let (acts, more) = match acts {
            Extent::Few => (tongue.say("acts-few"), all),
            Extent::All => (all, tongue.say("acts-only")),
        };
        Words {
            losses: tongue.words().plain("coach-minuses-heading"),
            no_losses: tongue.words().plain("coach-no-minuses"),
            acts,
            more,
        }
    }
}

/// How the page is looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) chosen: Option<Again>,
    pub(super) acts: Extent,
    pub(super) asked: Asked,
    pub(super) no_again: &'a str,
    pub(super) scale: f32,
}

/// Draws both lists, side by side where there is room.
pub(super) fn draw(of: &Words, advice: &Advice, look: Look<'_>, parent: &mut Spawner<'_>) {
    panel_of(look.scale, parent, |list| {
        list.spawn(strong(&of.losses, Size::Body, Tone::Ink));
        if advice.minuses.is_empty() {
            list.spawn(label(&of.no_losses, Size::Small, Tone::Soft));
        }
        for i in &advice.losses {
            entry(Again::Minus(*i), &advice.minuses[*i], look, list);
        }
    });
    panel_of(look.scale, parent, |list| {
        list.spawn(strong(&of.acts, Size::Body, Tone::Ink));
        for i in advice.listed(look.acts) {
            entry(Again::Deed(i), &advice.deeds[i], look, list);
        }
        let glyph = match look.acts {
            Extent::Few => Glyph::ChevronDown,
            Extent::All => Glyph::ChevronUp,
        };
        let more = Press { key: "all-acts".to_owned(), label: of.more.clone(), icon: Some(glyph), ..default() };
        press(list, &more).observe(|_: On<Activate>, mut shown: ResMut<Shown>| shown.acts = shown.acts.other());
    });
}

fn panel_of(scale: f32, parent: &mut Spawner<'_>, inside: impl FnOnce(&mut Spawner<'_>)) {
    let basis = px(460.0 * scale);
    let mut panel = parent.spawn(panel());
    panel.entry::<Node>().and_modify(move |mut node| {
        (node.flex_grow, node.flex_basis, node.min_width) = (1.0, basis, px(0));
        node.align_self = AlignSelf::FlexStart;
    });
    panel.with_children(inside);
}

/// The key of an entry.
pub(in crate::game::screens::debrief) fn key(of: Again) -> String {
    match of {
        Again::Minus(i) => format!("loss-{i}"),
        Again::Deed(i) => format!("act-{i}"),
    }
}

/// An entry; what there is to say of it stands below the one that is chosen.
fn entry(of: Again, card: &Card, look: Look<'_>, list: &mut Spawner<'_>) {
    let chosen = look.chosen == Some(of);
    let mut control = list.spawn(control(&key(of), &card.spoken, if chosen { Dress::Chosen } else { Dress::Quiet }));
    control.entry::<Node>().and_modify(|mut node| {
        (node.min_height, node.padding) = (px(36), UiRect::axes(px(8), px(4)));
    });
    control
        .with_children(|inside| {
            mark(inside, card.mark, mark::node(card.mark, SIGN * look.scale));
            inside.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(0) }).with_children(
                |words| {
                    words.spawn(label(&card.what, Size::Small, Tone::Ink));
                    words.spawn(Node { flex_wrap: FlexWrap::Wrap, ..row(8) }).with_children(|below| {
                        below.spawn(label(&card.clock, Size::Small, Tone::Soft));
                        below.spawn(label(&card.grade, Size::Small, Tone::Soft));
                    });
                },
            );
            inside.spawn(Node { align_items: AlignItems::End, flex_shrink: 0.0, ..column(0) }).with_children(|right| {
                right.spawn((strong(&card.figure, Size::Body, Tone::Ink), TextLayout::no_wrap()));
                right.spawn((label(&card.figure_is, Size::Small, Tone::Soft), TextLayout::no_wrap()));
            });
        })
        .observe(move |_: On<Activate>, mut shown: ResMut<Shown>| {
            (shown.item, shown.asked) = (Some(of), Asked::No);
        });
    if chosen {
        detail::draw(of, card, look, list);
    }
}
