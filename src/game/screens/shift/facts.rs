//! The head of the panel: who it is, what was said last, and what can be seen. A face only after a fresh close look.

use super::parts::{glyph_of, line};
use crate::engine::{Entity as Who, EventKind, Guest};
use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::Bridge;
use crate::game::theme::{Edge, Fill, Glyph, Icon, Region, Size, Tone, column, label, row, strong};
use crate::scenario::model::Target;
use crate::telling::look::{self, Matter};
use crate::telling::{Sight, heard};
use bevy::prelude::*;

/// Facts that there is room for.
const MOST: usize = 12;

/// The picture of the guest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Portrait {
    /// Whether the face can be read.
    fresh: bool,
    words: String,
}

/// What the guest said last.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Speech(Option<String>);

/// What can be seen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Seen {
    title: String,
    facts: Vec<(Matter, String)>,
}

/// Draws the picture.
pub(super) fn draw_portrait(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Portrait>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let Some((_, guest)) = attended(&attention, &bridge, &tongue) else { return };
    let fresh = guest.attended_freshly();
    let key = if fresh { "shift-face-fresh" } else { "shift-face-far" };
    region.show(&mut commands, at, Portrait { fresh, words: tongue.say(key) }, |portrait, parent| {
        let frame = Node {
            width: px(190),
            min_height: px(215),
            padding: UiRect::all(px(8)),
            justify_content: JustifyContent::FlexEnd,
            align_items: AlignItems::Center,
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(14)),
            ..column(8)
        };
        parent.spawn((frame, Fill(Tone::Floor), Edge(Tone::Ink))).with_children(|card| {
            card.spawn(Icon::new(Glyph::User, Tone::Ink, 96.0));
            if !portrait.fresh {
                card.spawn(label(&portrait.words, Size::Small, Tone::Ink));
            }
        });
    });
}

/// Draws what was said.
pub(super) fn draw_speech(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Speech>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let Some((sight, guest)) = attended(&attention, &bridge, &tongue) else { return };
    let by_guest =
        |seen: &&crate::engine::Seen| seen.who == Who::Customer(guest.id()) && seen.what == EventKind::Says;
    let last = bridge.story().iter().rev().find(by_guest);
    let speech = Speech(last.and_then(|seen| heard::words(&sight, seen)));
    region.show(&mut commands, at, speech, |speech, parent| {
        let Some(words) = &speech.0 else { return };
        let bubble = Node {
            padding: UiRect::axes(px(12), px(8)),
            border: UiRect::all(px(2.5)),
            border_radius: BorderRadius::all(px(10)),
            ..column(0)
        };
        parent.spawn((bubble, Fill(Tone::White), Edge(Tone::Ink))).with_child(label(
            &format!("“{words}”"),
            Size::Heading,
            Tone::Ink,
        ));
    });
}

/// Draws what can be seen.
pub(super) fn draw_seen(
    attention: Res<Attention>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Seen>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let Some((sight, guest)) = attended(&attention, &bridge, &tongue) else { return };
    let mut facts = look::facts(&sight, &guest);
    // What matters for the next act comes first: what shows, what is due, what was said; the rest below.
    facts.sort_by_key(|(matter, _)| rank(*matter));
    facts.truncate(MOST);
    let facts = facts.into_iter().map(|(matter, words)| (matter, line(words.trim_end_matches('.')))).collect();
    let seen = Seen { title: tongue.say("shift-seen-now"), facts };
    region.show(&mut commands, at, seen, |seen, parent| {
        parent.spawn(label(&seen.title, Size::Small, Tone::Soft));
        for (matter, words) in &seen.facts {
            parent.spawn(Node { align_items: AlignItems::FlexStart, ..row(8) }).with_children(|fact| {
                fact.spawn(Icon::new(glyph_of(*matter), Tone::Soft, 18.0));
                let mut words_of = fact.spawn(Node { flex_shrink: 1.0, ..column(0) });
                if matches!(matter, Matter::Cue(_)) {
                    words_of.with_child(strong(words, Size::Small, Tone::Ink));
                } else {
                    words_of.with_child(label(words, Size::Small, Tone::Ink));
                }
            });
        }
    });
}

fn rank(matter: Matter) -> u8 {
    match matter {
        Matter::Cue(_) => 0,
        Matter::NotGreeted | Matter::Due | Matter::Said => 1,
        Matter::Place | Matter::Activity | Matter::Has | Matter::Ordered | Matter::InWork => 2,
        Matter::OnFile | Matter::Party => 3,
        Matter::Since | Matter::Spoken | Matter::Face => 4,
        Matter::Noted => 5,
    }
}

/// The guest attended to, with the words for what is seen.
pub(super) fn attended<'a>(
    attention: &Attention,
    bridge: &'a Bridge,
    tongue: &'a Tongue,
) -> Option<(Sight<'a>, Guest<'a>)> {
    let view = bridge.view()?;
    let guest = attention.target.map(Target::customer).and_then(|c| view.guest(c))?;
    Some((Sight::new(view, tongue.words()), guest))
}
