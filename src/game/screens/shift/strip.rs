//! The strip below the floor: the nine intents, while somebody is attended to.

use super::parts::glyph;
use super::wish::Wish;
use crate::game::Tongue;
use crate::game::attention::{Attention, Intent};
use crate::game::bridge::Bridge;
use crate::game::keys::{Deed, Hotkey};
use crate::game::theme::{
    Fill, Icon, LARGE, Look, Region, Size, Tone, column, control, key_cap, row, strong, text_scale,
};
use crate::scenario::model::{Act, ActKind, Target};
use crate::telling::{Sight, deeds, refusal_key};
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;

/// The intents as they are drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Intents {
    all: Vec<One>,
    large: bool,
}

/// One of them.
#[derive(Debug, Clone, PartialEq)]
struct One {
    intent: Intent,
    words: String,
    spoken: String,
    chosen: bool,
    possible: bool,
}

/// What one can begin with an intent, without what is under way or queued already.
pub(super) fn possible(sight: &Sight<'_>, bridge: &Bridge, target: Target, intent: Intent) -> Vec<Act> {
    let kinds = intent.kinds().iter();
    let all = kinds.flat_map(|kind| deeds::possible(sight, target, *kind));
    all.filter(|act| Some(*act) != sight.view.staff().act && Some(*act) != bridge.next()).collect()
}

fn intents(sight: &Sight<'_>, bridge: &Bridge, tongue: &Tongue, attention: &Attention, target: Target) -> Vec<One> {
    let one = |intent: Intent| {
        let words = tongue.say(&format!("shift-intent-{}", intent.word()));
        let possible = intent == Intent::Note || !possible(sight, bridge, target, intent).is_empty();
        let spoken = if possible {
            words.clone()
        } else {
            let reason = intent.kinds().iter().find_map(|kind: &ActKind| deeds::why_not(sight, target, *kind));
            let reason = reason.map_or_else(|| tongue.say("shift-nothing-to-do"), |why| sight.plain(&refusal_key(why)));
            format!("{words}. {reason}")
        };
        One { intent, words, spoken, chosen: attention.intent == Some(intent), possible }
    };
    Intent::ALL.map(one).into()
}

/// Draws the strip.
pub(super) fn draw(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    attention: Res<Attention>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Intents>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let sight = Sight::new(view, tongue.words());
    let all = attention.target.map(|target| intents(&sight, &bridge, &tongue, &attention, target)).unwrap_or_default();
    let model = Intents { all, large: text_scale(&rem) >= LARGE };
    region.show(&mut commands, at, model, |model, parent| {
        if model.all.is_empty() {
            return;
        }
        let frame = Node {
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(6),
            row_gap: px(6),
            padding: UiRect::all(px(8)),
            width: percent(100),
            align_items: AlignItems::Stretch,
            ..default()
        };
        parent.spawn((frame, Fill(Tone::Paper))).with_children(|strip| {
            for (n, one) in (1..).zip(&model.all) {
                button(strip, one, n, model.large);
            }
        });
    });
}

fn button(strip: &mut crate::game::theme::Spawner<'_>, one: &One, n: u8, large: bool) {
    let intent = one.intent;
    let look = if one.chosen { Look::Chosen } else { Look::Quiet };
    let pen = if one.possible { Tone::Ink } else { Tone::Soft };
    let mut button = strip.spawn(control(&format!("intent-{}", intent.word()), &one.spoken, look));
    button.insert(Hotkey(Deed::Intent(n)));
    if !one.possible {
        button.insert((InteractionDisabled, Fill(Tone::Paper)));
    }
    let border = if one.chosen { 2.5 } else { 1.5 };
    let node = Node {
        flex_direction: if large { FlexDirection::Row } else { FlexDirection::Column },
        align_items: if large { AlignItems::Center } else { AlignItems::Stretch },
        column_gap: px(6),
        row_gap: px(4),
        flex_grow: 1.0,
        flex_basis: if large { auto() } else { px(0) },
        min_width: if large { auto() } else { px(72) },
        padding: UiRect::axes(px(6), px(6)),
        border: UiRect::all(px(border)),
        border_radius: BorderRadius::all(px(8)),
        ..default()
    };
    button.insert(node).with_children(|inside| {
        if large {
            key_cap(inside, Deed::Intent(n));
        } else {
            inside.spawn(Node { justify_content: JustifyContent::SpaceBetween, ..row(6) }).with_children(|top| {
                top.spawn(Icon::of(glyph(intent), pen, 24.0));
                key_cap(top, Deed::Intent(n));
            });
        }
        inside.spawn(Node { align_items: AlignItems::Center, ..column(0) }).with_child(strong(
            &one.words,
            Size::Small,
            pen,
        ));
    });
    button.observe(
        move |_: On<Activate>,
              bridge: Res<Bridge>,
              tongue: Res<Tongue>,
              mut attention: ResMut<Attention>,
              mut wish: ResMut<Wish>| {
            attention.act = None;
            attention.intent = Some(intent);
            let (Some(target), Some(view)) = (attention.target, bridge.view()) else { return };
            // Where there is but one thing it can be about, that is chosen; what would begin at once never is.
            let acts = possible(&Sight::new(view, tongue.words()), &bridge, target, intent);
            match acts.as_slice() {
                [only] if only.style().is_some() => {
                    attention.act = Some(*only);
                    wish.at("say");
                }
                _ => wish.at(if intent == Intent::Note { "notebook" } else { "topic-0" }),
            }
        },
    );
}
