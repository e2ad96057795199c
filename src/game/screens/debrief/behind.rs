//! What lay behind: how much of it was the trainee, the notebook against the truth, the four conditions, what showed.

use super::advice::{Advice, Behind as Told, EntryMark, Gauge, Had};
use super::felt::Looks;
use super::meter::{Piece, meter};
use super::page::{Same, side_by_side};
use super::{Extent, Shown};
use crate::game::Tongue;
use crate::game::theme::{Glyph, Icon, Press, Size, Spawner, Tone, card as panel, column, label, press, row, strong};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use std::sync::Arc;

/// The width of a gauge, px.
const GAUGE: f32 = 150.0;
/// What went unnoticed is listed up to so many at first.
const FEW: usize = 8;

/// The page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Behind {
    words: Words,
    advice: Same,
    cues: Extent,
    scale: f32,
}

#[derive(Debug, Clone, PartialEq)]
struct Words {
    competence: String,
    tasks: String,
    tasks_intro: String,
    tasks_none: String,
    pages: String,
    pages_none: String,
    cues: String,
    cues_none: String,
    cues_more: String,
}

impl Behind {
    pub(super) fn of(advice: &Arc<Advice>, shown: Shown, tongue: &Tongue, looks: Looks) -> Behind {
        let plain = |key: &str| tongue.words().plain(key);
        let more = match shown.cues {
            Extent::Few => tongue.fill("behind-cues-all", &[("n", advice.behind.cues.len().into())]),
            Extent::All => tongue.say("behind-cues-few"),
        };
        let words = Words {
            competence: plain("coach-competence-heading"),
            tasks: plain("coach-tasks-heading"),
            tasks_intro: plain("coach-tasks-intro"),
            tasks_none: tongue.say("behind-tasks-none"),
            pages: plain("coach-picture-heading"),
            pages_none: tongue.say("behind-notes-none"),
            cues: plain("coach-cues-heading"),
            cues_none: tongue.say("behind-cues-none"),
            cues_more: more,
        };
        Behind { words, advice: Same(Arc::clone(advice)), cues: shown.cues, scale: looks.scale }
    }
}

pub(super) fn draw(of: &Behind, body: &mut Spawner<'_>) {
    let (told, words, scale) = (&of.advice.0.behind, &of.words, of.scale);
    body.spawn(side_by_side()).with_children(|both| {
        let side = |both: &mut Spawner<'_>, draw: &dyn Fn(&mut Spawner<'_>)| {
            let node = Node {
                flex_grow: 1.0,
                flex_shrink: 1.0,
                flex_basis: px(520.0 * scale),
                max_width: percent(100),
                ..column(12)
            };
            both.spawn(node).with_children(|side| draw(side));
        };
        side(both, &|side| {
            competence(told, words, scale, side);
            pages(told, words, side);
        });
        side(both, &|side| {
            tasks(told, words, side);
            cues(told, words, of.cues, side);
        });
    });
}

/// A panel with its heading.
fn titled(side: &mut Spawner<'_>, title: &str, inside: impl FnOnce(&mut Spawner<'_>)) {
    side.spawn(panel()).with_children(|card| {
        card.spawn(strong(title, Size::Body, Tone::Ink));
        inside(card);
    });
}

fn competence(told: &Told, words: &Words, scale: f32, side: &mut Spawner<'_>) {
    titled(side, &words.competence, |card| {
        let of = &told.competence;
        if of.value.is_some() {
            card.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), ..row(14) }).with_children(|line| {
                line.spawn((strong(&of.figure, Size::Title, Tone::Ink), TextLayout::no_wrap()));
                gauge(of, percent(100), line);
                line.spawn((label(&of.range, Size::Small, Tone::Soft), TextLayout::no_wrap()));
            });
        }
        card.spawn(label(&of.name, Size::Body, Tone::Ink));
        card.spawn(label(&told.compared, Size::Small, Tone::Soft));
        for one in &told.skills {
            skill(one, scale, card);
        }
    });
}

/// A gauge: a band for the range and a mark at the value.
fn gauge(of: &Gauge, width: Val, line: &mut Spawner<'_>) {
    let Some((value, low, high)) = of.value else { return };
    let band = Piece { from: low, wide: percent((high - low).max(1.0)), out: 0.0, back: 0.0, fill: Tone::TealTint };
    let mark = Piece { from: value, wide: px(4), out: 4.0, back: 2.0, fill: Tone::Teal };
    let width = Node { width, max_width: px(GAUGE * 1.6), flex_shrink: 1.0, ..default() };
    meter(line, &of.spoken, value, width, &[band, mark]);
}

fn skill(of: &Gauge, scale: f32, card: &mut Spawner<'_>) {
    if of.value.is_none() {
        card.spawn(label(&of.spoken, Size::Small, Tone::Soft));
        return;
    }
    card.spawn(Node { flex_wrap: FlexWrap::Wrap, ..row(10) }).with_children(|line| {
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(170.0 * scale), min_width: px(0), ..default() })
            .with_child(label(&of.name, Size::Small, Tone::Ink));
        gauge(of, px(GAUGE), line);
        let right = |wide: f32| Node { min_width: px(wide * scale), flex_shrink: 0.0, ..default() };
        line.spawn(Node { justify_content: JustifyContent::End, ..right(30.0) })
            .with_child((strong(&of.figure, Size::Body, Tone::Ink), TextLayout::no_wrap()));
        line.spawn(right(84.0)).with_child((label(&of.range, Size::Small, Tone::Soft), TextLayout::no_wrap()));
    });
}

fn pages(told: &Told, words: &Words, side: &mut Spawner<'_>) {
    titled(side, &words.pages, |card| {
        if told.pages.is_empty() {
            card.spawn(label(&words.pages_none, Size::Small, Tone::Soft));
        }
        for page in &told.pages {
            card.spawn(column(3)).with_children(|one| {
                one.spawn(label(&page.line, Size::Small, Tone::Ink));
                for (mark, words) in &page.entries {
                    let (glyph, tone) = match mark {
                        EntryMark::Right => (Glyph::Check, Tone::Teal),
                        EntryMark::Wrong => (Glyph::X, Tone::Terracotta),
                        EntryMark::Missing => (Glyph::CircleDashed, Tone::Soft),
                    };
                    signed(glyph, tone, words, one);
                }
            });
        }
        if let Some(rest) = told.pages_rest.as_ref().filter(|_| !told.pages.is_empty()) {
            card.spawn(label(rest, Size::Small, Tone::Soft));
        }
    });
}

fn tasks(told: &Told, words: &Words, side: &mut Spawner<'_>) {
    titled(side, &words.tasks, |card| {
        card.spawn(label(&words.tasks_intro, Size::Small, Tone::Soft));
        for task in &told.tasks {
            card.spawn(column(3)).with_children(|one| {
                one.spawn(strong(&task.title, Size::Small, Tone::Ink));
                for (had, words) in &task.conditions {
                    let (glyph, tone) = match had {
                        Had::Lacked => (Glyph::X, Tone::Terracotta),
                        Had::Supplied => (Glyph::HandHelping, Tone::Teal),
                        Had::There => (Glyph::Check, Tone::Teal),
                    };
                    signed(glyph, tone, words, one);
                }
            });
        }
        let rest = if told.tasks.is_empty() { &words.tasks_none } else { &told.tasks_fine };
        card.spawn(label(rest, Size::Small, Tone::Soft));
    });
}

fn cues(told: &Told, words: &Words, shown: Extent, side: &mut Spawner<'_>) {
    titled(side, &words.cues, |card| {
        card.spawn(label(&told.cues_count, Size::Body, Tone::Ink));
        let missed = |(noticed, _): &&(bool, String)| !*noticed;
        if told.cues.iter().all(|(noticed, _)| *noticed) {
            card.spawn(label(&words.cues_none, Size::Small, Tone::Soft));
        }
        let listed: Vec<&(bool, String)> = match shown {
            Extent::Few => told.cues.iter().filter(missed).take(FEW).collect(),
            Extent::All => told.cues.iter().collect(),
        };
        for (noticed, words) in listed {
            let (glyph, tone) = if *noticed { (Glyph::Eye, Tone::Teal) } else { (Glyph::X, Tone::Terracotta) };
            signed(glyph, tone, words, card);
        }
        if told.cues.is_empty() {
            return;
        }
        let glyph = match shown {
            Extent::Few => Glyph::ChevronDown,
            Extent::All => Glyph::ChevronUp,
        };
        let more = Press { key: "all-cues".to_owned(), label: words.cues_more.clone(), icon: Some(glyph), ..default() };
        press(card, &more).observe(|_: On<Activate>, mut shown: ResMut<Shown>| shown.cues = shown.cues.other());
    });
}

/// A line with an icon.
fn signed(glyph: Glyph, tone: Tone, words: &str, parent: &mut Spawner<'_>) {
    parent.spawn(Node { align_items: AlignItems::Start, ..row(8) }).with_children(|line| {
        line.spawn(Icon::of(glyph, tone, 18.0));
        line.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(0) }).with_child(label(
            words,
            Size::Small,
            Tone::Ink,
        ));
    });
}
