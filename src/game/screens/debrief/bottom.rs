//! The bar at the bottom: what the arrows do, where to go on to, what to play next.

use super::Shown;
use super::again::{Evening, play};
use super::top::Part;
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Player};
use crate::game::keys::Deed;
use crate::game::screen::Screen;
use crate::game::screens::frame;
use crate::game::theme::{
    Glyph, Icon, LARGE, Look, Press, Region, Size, Spawner, Tone, gap, label, press, row, text_scale,
};
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui_widgets::Activate;

/// The bar.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bottom {
    /// What the arrows go through, if they do, and what other keys do; with large type there is no room for it.
    arrows: Option<String>,
    keys: Option<String>,
    title: String,
    /// What to play next; not where moments of this evening are tried again.
    other: Option<String>,
    /// Under assessment the seed stays unseen.
    same: Option<String>,
    next: Option<(Part, String)>,
}

/// Draws the bar.
pub(super) fn show(
    shown: Res<Shown>,
    rem: Res<RemSize>,
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
    let next = shown.part.next(bridge.ghost().is_some());
    let next = next.map(|part| (part, tongue.say(&format!("part-{}", part.word()))));
    let keys = if shown.part == Part::Felt { "debrief-hint-guests" } else { "acts-hint-keys" };
    let small = text_scale(&rem) < LARGE;
    // With large type there is room for it at the end only.
    let end = next.is_none() || (small && shown.part != Part::Acts);
    let bottom = Bottom {
        arrows: arrows.filter(|_| small).map(|key| tongue.say(key)),
        keys: small.then(|| tongue.say(keys)),
        title: tongue.say("debrief-title-screen"),
        other: end.then(|| tongue.say("debrief-other")),
        same: (end && !player.assess).then(|| tongue.say("debrief-same")),
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
            if let Some(words) = &of.keys {
                bar.spawn(label(words, Size::Small, Tone::Card));
            }
            bar.spawn(gap());
            let button = |key: &str, words: &str| Press { key: key.to_owned(), label: words.to_owned(), ..default() };
            press(bar, &button("title", &of.title))
                .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Title));
            if let Some(other) = &of.other {
                press(bar, &button("other", other)).observe(play(Evening::Other));
            }
            if let Some(same) = &of.same {
                let deed = Some(Deed::Again);
                press(bar, &Press { deed, ..button("same", same) }).observe(play(Evening::Same));
            }
            if let Some((part, words)) = &of.next {
                let part = *part;
                let next = Press {
                    deed: Some(Deed::Main),
                    icon: Some(Glyph::ArrowRight),
                    look: Look::Golden,
                    ..button("next", words)
                };
                press(bar, &next).observe(move |_: On<Activate>, mut shown: ResMut<Shown>| shown.turn_to(part));
            }
        });
}
