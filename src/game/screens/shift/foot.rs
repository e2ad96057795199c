//! The foot of the panel: how far it is, that one can choose ahead, and the button that does it.

use super::begin::Begin;
use super::facts::attended;
use super::parts::cap;
use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::Bridge;
use crate::game::theme::{Glyph, Icon, Look, Region, Size, Tone, column, control, label, row, strong, text_scale};
use crate::scenario::model::Act;
use crate::telling::deeds;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui_widgets::Activate;

/// The least width of the words beside the button at 100 %, px.
const LEAST: f32 = 150.0;

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Foot {
    ahead: String,
    way: String,
    /// The least width of these words, px, before the button goes below them.
    least: f32,
    say: Option<(Act, String)>,
    /// What is on the key that presses it.
    enter: String,
}

/// Draws the foot.
pub(super) fn draw(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Foot>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let Some((sight, guest)) = attended(&attention, &bridge, &tongue) else { return };
    let busy = sight.view.staff().act.is_some();
    let act = attention.act.unwrap_or(Act::Attend(guest.id()));
    let walk = sight.view.foresee(act).map_or(0, |quote| quote.walk_ms);
    let way = if walk < 500 {
        tongue.say("shift-within-reach")
    } else {
        tongue.fill("shift-away", &[("span", sight.span(walk).into())])
    };
    let key = if busy { "shift-queue-it" } else { "shift-say-it" };
    let say = attention.act.map(|act| {
        let span = sight.span(deeds::takes_ms(&sight, act));
        (act, tongue.fill(key, &[("span", span.into())]))
    });
    let ahead = tongue.say(if busy { "shift-ahead-now" } else { "shift-ahead" });
    region.show(
        &mut commands,
        at,
        Foot { ahead, way, least: LEAST * text_scale(&rem), say, enter: tongue.say("key-enter") },
        |foot, parent| {
            parent.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), ..row(10) }).with_children(|line| {
                line.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(foot.least), ..column(0) })
                    .with_children(|words| {
                        words.spawn(label(&foot.ahead, Size::Small, Tone::Soft));
                        words.spawn(label(&foot.way, Size::Small, Tone::Soft));
                    });
                let Some((act, say)) = &foot.say else { return };
                let act = *act;
                line.spawn(control("say", say, Look::Main))
                    .with_children(|inside| {
                        inside.spawn(Icon::of(Glyph::MessageCircle, Tone::White, 20.0));
                        inside.spawn(strong(say, Size::Body, Tone::White));
                        cap(inside, &foot.enter);
                    })
                    .observe(move |_: On<Activate>, mut begin: MessageWriter<Begin>| {
                        begin.write(Begin(act));
                    });
            });
        },
    );
}
