//! What the trainee is doing, how long still, what comes next, and how to take it back.

use crate::game::Tongue;
use crate::game::bridge::Bridge;
use crate::game::keys::Deed;
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, Press, Region, Size, Spawner, Tone, column, label, press, row, strong,
};
use crate::game::voice::Announce;
use crate::scenario::model::Act;
use crate::telling::{Sight, deeds};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// What is under way and what is queued.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Doing {
    now: Option<String>,
    next: Option<String>,
    cancel: String,
}

/// How long it takes still.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Left(String);

/// Puts it where it belongs.
pub(super) fn spawn(parent: &mut Spawner<'_>) {
    parent.spawn((Region::<Doing>::default(), column(4)));
}

/// Draws it.
pub(super) fn draw(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Doing>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let sight = Sight::new(view, tongue.words());
    let line = |key: &str, act: Act| tongue.fill(key, &[("act", deeds::line(&sight, act).into())]);
    let now = view.staff().act.map(|act| line("shift-now", act));
    let next = bridge.next().map(|act| line("shift-then", act));
    let cancel = if next.is_some() { "shift-take-back" } else { "shift-break-off" };
    let doing = Doing { cancel: tongue.say(cancel), now, next };
    region.show(&mut commands, at, doing, |doing, parent| {
        if doing.now.is_none() && doing.next.is_none() {
            return;
        }
        let frame = Node {
            padding: UiRect::axes(px(10), px(6)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(8)),
            ..column(4)
        };
        parent.spawn((frame, Fill(Tone::TealTint), Edge(Tone::Teal))).with_children(|card| {
            if let Some(now) = &doing.now {
                card.spawn(row(8)).with_children(|line| {
                    line.spawn(Icon::of(Glyph::Footprints, Tone::Ink, 18.0));
                    line.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(0) }).with_child(strong(
                        now,
                        Size::Small,
                        Tone::Ink,
                    ));
                    line.spawn((Region::<Left>::default(), Node { flex_shrink: 0.0, ..default() }));
                });
            }
            if let Some(next) = &doing.next {
                card.spawn(label(next, Size::Small, Tone::Ink));
            }
            let cancel = Press {
                key: "cancel".to_owned(),
                label: doing.cancel.clone(),
                icon: Some(Glyph::X),
                deed: Some(Deed::Cancel),
                ..default()
            };
            press(card, &cancel).observe(cancelled);
        });
    });
}

fn cancelled(_: On<Activate>, mut bridge: ResMut<Bridge>, tongue: Res<Tongue>, mut announce: MessageWriter<Announce>) {
    let queued = bridge.next().is_some();
    if bridge.cancel() {
        let key = if queued { "shift-taken-back" } else { "shift-broken-off" };
        announce.write(Announce(tongue.say(key)));
    }
}

/// Draws the time that is left.
pub(super) fn draw_left(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Left>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let sight = Sight::new(view, tongue.words());
    let left = view.staff().busy_until.map(|until| sight.span(until.since(view.now()))).unwrap_or_default();
    region.show(&mut commands, at, Left(left), |left, parent| {
        parent.spawn(strong(&left.0, Size::Small, Tone::Ink));
    });
}
