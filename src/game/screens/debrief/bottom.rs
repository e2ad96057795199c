//! The bar at the bottom: what the arrows do, where to go on to, what to play next.

use super::again::{Evening, play};
use super::top::Part;
use super::{Counsel, Shown, acts};
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Player};
use crate::game::keys::Deed;
use crate::game::screen::Screen;
use crate::game::screens::frame;
use crate::game::theme::{Glyph, Icon, Look, Press, Region, Size, Spawner, Tone, gap, label, press, row};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// The bar.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bottom {
    /// What the arrows go through, if they do.
    arrows: Option<String>,
    keys: String,
    title: String,
    other: String,
    /// Under assessment the seed stays unseen.
    same: Option<String>,
    /// A moment can be tried again here, and has the key for it.
    key_taken: bool,
    next: Option<(Part, String)>,
}

/// Draws the bar.
pub(super) fn show(
    shown: Res<Shown>,
    counsel: Res<Counsel>,
    bridge: Res<Bridge>,
    player: Res<Player>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Bottom>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let arrows = match shown.part {
        Part::Felt => Some("debrief-hint-moments"),
        Part::Acts => Some("acts-hint"),
        Part::Behind | Part::Tried => None,
    };
    let card = counsel.0.as_ref().filter(|_| shown.part == Part::Acts).and_then(|advice| {
        let of = acts::chosen(advice, *shown)?;
        advice.card(of)
    });
    let next = shown.part.next(bridge.ghost().is_some()).map(|part| {
        let name = tongue.say(&format!("part-{}", part.word()));
        (part, tongue.fill("part-next", &[("part", name.into())]))
    });
    let bottom = Bottom {
        arrows: arrows.map(|key| tongue.say(key)),
        keys: tongue.say(if shown.part == Part::Felt { "debrief-hint-guests" } else { "acts-hint-keys" }),
        title: tongue.say("debrief-title-screen"),
        other: tongue.say("debrief-other"),
        same: (!player.assess).then(|| tongue.say("debrief-same")),
        key_taken: card.is_some_and(|card| card.again.is_some()),
        next,
    };
    region.show(&mut commands, at, bottom, draw);
}

fn draw(of: &Bottom, parent: &mut Spawner<'_>) {
    parent
        .spawn(frame::caption_bar())
        .insert(Node {
            min_height: px(48),
            flex_grow: 1.0,
            flex_wrap: FlexWrap::Wrap,
            padding: UiRect::axes(px(22), px(6)),
            row_gap: px(6),
            ..row(12)
        })
        .with_children(|bar| {
            if let Some(words) = &of.arrows {
                bar.spawn(Icon::of(Glyph::ArrowLeft, Tone::Card, 18.0));
                bar.spawn(Icon::of(Glyph::ArrowRight, Tone::Card, 18.0));
                bar.spawn(label(words, Size::Small, Tone::Card));
            }
            bar.spawn(label(&of.keys, Size::Small, Tone::Card));
            bar.spawn(gap());
            let button = |key: &str, words: &str| Press { key: key.to_owned(), label: words.to_owned(), ..default() };
            press(bar, &button("title", &of.title))
                .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Title));
            press(bar, &button("other", &of.other)).observe(play(Evening::Other));
            if let Some(same) = &of.same {
                let deed = (!of.key_taken).then_some(Deed::Again);
                press(bar, &Press { deed, ..button("same", same) }).observe(play(Evening::Same));
            }
            if let Some((part, words)) = &of.next {
                let part = *part;
                let next = Press { deed: Some(Deed::Main), look: Look::Golden, ..button("next", words) };
                press(bar, &next).observe(move |_: On<Activate>, mut shown: ResMut<Shown>| shown.turn_to(part));
            }
        });
}
