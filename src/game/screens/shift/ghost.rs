//! The ghost: what was done at this time the first time, while a session is tried again.

use crate::engine::Tick;
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Ghost};
use crate::game::theme::{Edge, Fill, Glyph, Icon, LARGE, Region, Size, Tone, column, label, row, strong, text_scale};
use crate::game::voice::Announce;
use crate::telling::coaching::Coaching;
use crate::telling::{clock, deeds};
use bevy::prelude::*;
use bevy::text::RemSize;

/// The line below the top bar.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Band(Option<Line>);

#[derive(Debug, Clone, PartialEq)]
struct Line {
    /// From where it is tried again; with large type the floor needs the room.
    from: Option<String>,
    /// What was done last, and what comes next.
    acts: Vec<String>,
    /// What the coach would do.
    advice: Option<String>,
}

/// How many acts of the ghost are over at a time.
fn over(ghost: &Ghost, now: Tick) -> usize {
    ghost.acts.partition_point(|(at, _)| *at <= now)
}

fn told(of: &Coaching<'_>, tongue: &Tongue, ghost: &Ghost, i: usize, key: &str) -> Option<String> {
    let (at, act) = ghost.acts.get(i)?;
    let act = deeds::line(&of.sight, *act);
    Some(tongue.fill(key, &[("clock", clock(*at).into()), ("act", act.into())]))
}

/// Says what was done the first time, when its time has come.
pub(super) fn tell(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut before: Local<Option<usize>>,
    mut announce: MessageWriter<Announce>,
) {
    let Some(ghost) = bridge.ghost() else {
        *before = None;
        return;
    };
    let now = over(ghost, bridge.now());
    if before.is_some_and(|before| now > before) {
        let of = Coaching::new(&ghost.found.debrief, &ghost.found.recorded, tongue.words());
        announce.write_batch(told(&of, &tongue, ghost, now - 1, "ghost-did").map(Announce));
    }
    *before = Some(now);
}

/// Draws the line.
pub(super) fn draw(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Band>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let line = bridge.ghost().map(|ghost| {
        let of = Coaching::new(&ghost.found.debrief, &ghost.found.recorded, tongue.words());
        let now = over(ghost, bridge.now());
        let small = text_scale(&rem) < LARGE;
        // What was done last stands among the captions too.
        let did = now.checked_sub(1).filter(|_| small).and_then(|i| told(&of, &tongue, ghost, i, "ghost-did"));
        let next = told(&of, &tongue, ghost, now, "ghost-next").or_else(|| Some(tongue.say("ghost-over")));
        Line {
            from: small.then(|| tongue.fill("ghost-from", &[("clock", clock(ghost.from).into())])),
            acts: did.into_iter().chain(next).collect(),
            advice: of.again(ghost.again),
        }
    });
    region.show(&mut commands, at, Band(line), |band, parent| {
        let Some(line) = &band.0 else { return };
        let frame = Node {
            flex_grow: 1.0,
            flex_wrap: FlexWrap::Wrap,
            row_gap: px(2),
            padding: UiRect::axes(px(20), px(4)),
            border: UiRect::bottom(px(1.5)),
            ..row(16)
        };
        parent.spawn((frame, Fill(Tone::HoneyTint), Edge(Tone::Ink))).with_children(|band| {
            band.spawn(Icon::of(Glyph::RotateCcw, Tone::Ink, 18.0));
            if let Some(from) = &line.from {
                band.spawn(strong(from, Size::Small, Tone::Ink));
            }
            for words in line.advice.iter().chain(&line.acts) {
                band.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_child(label(words, Size::Small, Tone::Ink));
            }
        });
    });
}
