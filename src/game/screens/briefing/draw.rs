//! How the briefing is drawn.

use super::model::{Brief, Hitch};
use super::{Bar, Begin};
use crate::game::bridge::Bridge;
use crate::game::focus::First;
use crate::game::keys::Deed;
use crate::game::screen::Screen;
use crate::game::screens::measure::Width;
use crate::game::screens::pieces::{faults, line, strong_line, wrapping};
use crate::game::theme::{Edge, Fill, Glyph, Look, Press, Size, Spawner, Tone, column, label, press, strong};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// Draws the briefing.
pub(super) fn brief(brief: &Brief, parent: &mut Spawner<'_>) {
    if let Some(hitch) = &brief.hitch {
        draw_hitch(hitch, parent);
    }
    parent.spawn(Node { flex_shrink: 0.0, ..column(0) }).with_children(|head| {
        head.spawn(label(&brief.heading, Size::Small, Tone::Soft));
        head.spawn(strong(&brief.title, Size::Title, Tone::Ink));
    });
    parent.spawn(strong(&brief.you_are, Size::Heading, Tone::Ink));
    parent.spawn(label(&brief.situation, Size::Heading, Tone::Ink));
    if let Some(assessed) = &brief.assessed {
        parent
            .spawn((note(), Fill(Tone::HoneyTint), Edge(Tone::Ink)))
            .with_children(|note| strong_line(note, Glyph::Scale, assessed, Size::Body, Tone::Ink));
    }
    let side_by_side = brief.width == Width::Wide;
    let panels = Node {
        column_gap: px(14),
        row_gap: px(14),
        flex_direction: if side_by_side { FlexDirection::Row } else { FlexDirection::Column },
        flex_shrink: 0.0,
        ..default()
    };
    let half = move || Node {
        flex_grow: 1.0,
        flex_basis: if side_by_side { px(0) } else { auto() },
        flex_direction: FlexDirection::Column,
        row_gap: px(8),
        padding: UiRect::all(px(16)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(14)),
        min_width: px(0),
        ..default()
    };
    parent.spawn(panels).with_children(|panels| {
        panels.spawn((half(), Fill(Tone::Card), Edge(Tone::Ink))).with_children(|goals| {
            goals.spawn(strong(&brief.goals_heading, Size::Heading, Tone::Ink));
            for goal in &brief.goals {
                line(goals, Glyph::CircleDashed, goal, Size::Body, Tone::Ink);
            }
            line(goals, Glyph::Award, &brief.pass, Size::Body, Tone::Ink);
        });
        panels.spawn((half(), Fill(Tone::Card), Edge(Tone::Ink))).with_children(|facts| {
            facts.spawn(strong(&brief.trains_heading, Size::Heading, Tone::Ink));
            line(facts, Glyph::GraduationCap, &brief.trains, Size::Body, Tone::Ink);
            line(facts, Glyph::Clock, &brief.lasts, Size::Body, Tone::Ink);
            line(facts, Glyph::DoorOpen, &brief.by_the_clock, Size::Body, Tone::Ink);
            if let Some(allowance) = &brief.allowance {
                line(facts, Glyph::HandCoins, allowance, Size::Body, Tone::Ink);
            }
            if let Some(seed) = &brief.seed {
                line(facts, Glyph::Repeat, seed, Size::Body, Tone::Ink);
            }
        });
    });
    if let Some((words, found)) = &brief.faults {
        strong_line(parent, Glyph::TriangleAlert, words, Size::Body, Tone::Terracotta);
        faults(parent, found);
    }
}

/// A box for something one should not overlook.
fn note() -> Node {
    Node {
        padding: UiRect::all(px(14)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(14)),
        flex_shrink: 0.0,
        ..column(8)
    }
}

fn draw_hitch(hitch: &Hitch, parent: &mut Spawner<'_>) {
    parent.spawn((note(), Fill(Tone::TerracottaTint), Edge(Tone::Ink))).with_children(|note| {
        strong_line(note, Glyph::TriangleAlert, &hitch.title, Size::Heading, Tone::Ink);
        note.spawn(label(&hitch.why, Size::Body, Tone::Ink));
        note.spawn(label(&hitch.explain, Size::Body, Tone::Ink));
        let without = Press {
            key: "without".to_owned(),
            label: hitch.without.clone(),
            icon: Some(Glyph::Play),
            look: Look::Plain,
            ..default()
        };
        let mut button = press(note, &without);
        button.entry::<Node>().and_modify(|mut node| node.align_self = AlignSelf::FlexStart);
        button.insert(First).observe(|_: On<Activate>, mut begin: Begin| begin.session(true));
    });
}

/// Draws the bar at the bottom.
pub(super) fn bar(bar: &Bar, parent: &mut Spawner<'_>) {
    let node = Node {
        padding: UiRect::axes(px(22), px(6)),
        min_height: px(48),
        width: percent(100),
        justify_content: JustifyContent::SpaceBetween,
        ..wrapping(12)
    };
    parent.spawn(node).with_children(|row| {
        let back = Press {
            key: "back".to_owned(),
            label: bar.back.clone(),
            icon: Some(Glyph::ArrowLeft),
            deed: Some(Deed::Back),
            look: Look::Quiet,
            ..default()
        };
        press(row, &back).observe(
            |_: On<Activate>, mut bridge: ResMut<Bridge>, mut next: ResMut<NextState<Screen>>| {
                bridge.leave();
                next.set(Screen::Title);
            },
        );
        let begin = Press {
            key: "begin".to_owned(),
            label: bar.begin.clone(),
            icon: Some(Glyph::ArrowRight),
            deed: Some(Deed::Main),
            look: Look::Golden,
            ..default()
        };
        press(row, &begin).insert(First).observe(|_: On<Activate>, mut begin: Begin| begin.session(false));
    });
}
