//! The first time and this time side by side, with what was promised.

use super::felt::Looks;
use super::portrait::face_of;
use crate::coach::Comparison;
use crate::game::Tongue;
use crate::game::bridge::Ghost;
use crate::game::figure::Looks as Face;
use crate::game::floor::looks as looks_of;
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, Palette, Size, Spawner, Tone, card as panel, column, label, row, strong,
};
use crate::telling::coaching::Coaching;
use crate::telling::deeds;
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// The width of a bar, px.
const BAR: f32 = 300.0;

/// The page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tried {
    heading: String,
    legend: [String; 2],
    promise_title: String,
    promise: Vec<String>,
    kept: Option<bool>,
    rows: Vec<Row>,
    marked: String,
    scale: f32,
}

/// One guest, or all of them.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    who: String,
    face: Option<Face>,
    /// What was promised concerns this guest.
    meant: bool,
    before: Option<(f32, String)>,
    after: Option<(f32, String)>,
    change: String,
    /// Gained, lost, or neither.
    way: std::cmp::Ordering,
    spoken: String,
}

impl Tried {
    pub(super) fn of(ghost: &Ghost, both: &Comparison, tongue: &Tongue, looks: Looks) -> Tried {
        let words = tongue.words();
        let of = Coaching::new(&ghost.found.debrief, &ghost.found.recorded, words);
        let absent = || words.plain("coach-tried-absent");
        let meant = both.promised.map(|(c, ..)| c);
        let row = |who: String, before: Option<f64>, after: Option<f64>, key: &str| {
            let told = |points: Option<f64>| points.map_or_else(absent, |points| of.points(points));
            let change = before.zip(after).map(|(before, after)| after - before);
            let args = [
                ("who", who.clone().into()),
                ("before", told(before).into()),
                ("after", told(after).into()),
                ("change", change.map_or_else(absent, |points| of.signed(points)).into()),
            ];
            let bar = |points: Option<f64>| points.map(|points| (points as f32, of.points(points)));
            Row {
                spoken: words.fill(key, &args),
                face: None,
                meant: false,
                before: bar(before),
                after: bar(after),
                change: change.map_or_else(absent, |points| of.signed(points)),
                way: change.map_or(std::cmp::Ordering::Equal, |points| ((points * 10.0).round() as i64).cmp(&0)),
                who,
            }
        };
        let all = row(tongue.say("tried-all"), Some(both.before.mean), Some(both.after.mean), "coach-tried-all");
        let mut rows = vec![all];
        for (c, before, after) in &both.guests {
            let one = row(deeds::capital(&of.who(*c)), *before, *after, "coach-tried-line");
            rows.push(Row { face: Some(looks_of(&of.sight.view, *c)), meant: meant == Some(*c), ..one });
        }
        rows[1..].sort_by_key(|row| !row.meant);
        let promise = both.promised.map(|(_, promise, kept)| {
            let key = if kept { "coach-tried-kept" } else { "coach-tried-missed" };
            words.fill(key, &[("low", of.signed(promise.low).into()), ("high", of.signed(promise.high).into())])
        });
        Tried {
            heading: words.plain("coach-tried-heading"),
            legend: [tongue.say("tried-first"), tongue.say("tried-now")],
            promise_title: meant.map_or_else(
                || tongue.say("tried-free"),
                |c| tongue.fill("tried-promise", &[("who", of.who(c).into())]),
            ),
            promise: promise.into_iter().chain(of.again(ghost.again)).collect(),
            kept: both.promised.map(|(_, _, kept)| kept),
            rows,
            marked: words.plain("coach-tried-marked"),
            scale: looks.scale,
        }
    }
}

/// What is said when it is shown.
pub(super) fn in_words(ghost: &Ghost, both: &Comparison, tongue: &Tongue) -> String {
    let of = Tried::of(ghost, both, tongue, Looks { palette: Palette::default(), scale: 1.0, seed_shown: true });
    let all = of.rows.first().map(|row| row.spoken.clone());
    all.into_iter().chain(of.promise.first().cloned()).collect::<Vec<_>>().join(" ")
}

pub(super) fn draw(of: &Tried, body: &mut Spawner<'_>) {
    body.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), flex_shrink: 0.0, ..row(16) }).with_children(|line| {
        line.spawn(strong(&of.heading, Size::Body, Tone::Ink));
        for (words, fill) in of.legend.iter().zip([Tone::Floor, Tone::Teal]) {
            line.spawn(row(6)).with_children(|one| {
                let side = 16.0 * of.scale;
                let node = Node { width: px(side), height: px(side), border: UiRect::all(px(1.5)), ..default() };
                one.spawn((node, Fill(fill), Edge(Tone::Line)));
                one.spawn(label(words, Size::Small, Tone::Soft));
            });
        }
    });
    body.spawn(super::page::side_by_side()).with_children(|both| {
        let wide = px(620.0 * of.scale);
        let mut rows = both.spawn(panel());
        rows.entry::<Node>().and_modify(move |mut node| {
            (node.flex_grow, node.flex_basis, node.min_width) = (2.0, wide, px(0));
            node.align_self = AlignSelf::FlexStart;
        });
        rows.with_children(|card| {
            for one in &of.rows {
                guest(one, of, card);
            }
        });
        promise(of, both);
    });
}

fn promise(of: &Tried, both: &mut Spawner<'_>) {
    let narrow = px(340.0 * of.scale);
    let mut card = both.spawn(panel());
    card.entry::<Node>().and_modify(move |mut node| {
        (node.flex_grow, node.flex_basis, node.min_width) = (1.0, narrow, px(0));
        node.align_self = AlignSelf::FlexStart;
    });
    card.with_children(|card| {
        let (glyph, tone) = match of.kept {
            Some(true) => (Glyph::CircleCheck, Tone::Teal),
            Some(false) => (Glyph::X, Tone::Terracotta),
            None => (Glyph::Info, Tone::Soft),
        };
        card.spawn(Node { align_items: AlignItems::Start, ..row(10) }).with_children(|line| {
            line.spawn(Icon::of(glyph, tone, 22.0));
            line.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(6) }).with_children(
                |words| {
                    words.spawn(strong(&of.promise_title, Size::Body, Tone::Ink));
                    for line in &of.promise {
                        words.spawn(label(line, Size::Body, Tone::Ink));
                    }
                },
            );
        });
        card.spawn(label(&of.marked, Size::Small, Tone::Soft));
    });
}

fn guest(row_of: &Row, of: &Tried, card: &mut Spawner<'_>) {
    let mut spoken = Spoken::new(Role::Group);
    spoken.set_label(row_of.spoken.as_str());
    let frame = Node {
        flex_wrap: FlexWrap::Wrap,
        row_gap: px(6),
        padding: UiRect::axes(px(8), px(6)),
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(8)),
        ..row(12)
    };
    let (fill, edge) = if row_of.meant { (Tone::HoneyTint, Tone::Ink) } else { (Tone::Card, Tone::Card) };
    card.spawn((frame, Fill(fill), Edge(edge), AccessibilityNode(spoken))).with_children(|line| {
        if let Some(face) = &row_of.face {
            face_of(line, face, None, 34.0);
        }
        line.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(130.0 * of.scale), ..column(0) })
            .with_child(strong(&row_of.who, Size::Body, Tone::Ink));
        line.spawn(Node { flex_grow: 2.0, flex_basis: px(BAR), max_width: px(BAR + 80.0 * of.scale), ..column(3) })
            .with_children(|bars| {
                for (value, fill) in [(&row_of.before, Tone::Floor), (&row_of.after, Tone::Teal)] {
                    bar(value.as_ref(), fill, &row_of.change, of.scale, bars);
                }
            });
        let (glyph, tone) = match row_of.way {
            std::cmp::Ordering::Greater => (Glyph::ChevronUp, Tone::Teal),
            std::cmp::Ordering::Less => (Glyph::ChevronDown, Tone::Terracotta),
            std::cmp::Ordering::Equal => (Glyph::Minus, Tone::Soft),
        };
        line.spawn(Node { min_width: px(84.0 * of.scale), flex_shrink: 0.0, ..row(4) }).with_children(|right| {
            right.spawn(Icon::of(glyph, tone, 20.0));
            right.spawn((strong(&row_of.change, Size::Heading, Tone::Ink), TextLayout::no_wrap()));
        });
    });
}

/// A bar with its figure; nobody came where there is none.
fn bar(value: Option<&(f32, String)>, fill: Tone, absent: &str, scale: f32, bars: &mut Spawner<'_>) {
    bars.spawn(row(8)).with_children(|line| {
        let track = Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            flex_basis: px(0),
            height: px(12),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(4)),
            ..default()
        };
        line.spawn((track, Fill(Tone::Card), Edge(Tone::Line))).with_children(|track| {
            if let Some((points, _)) = value {
                let node = Node { width: percent(points.clamp(0.0, 100.0)), height: percent(100), ..default() };
                track.spawn((node, Fill(fill)));
            }
        });
        let words = value.map_or(absent, |(_, words)| words.as_str());
        line.spawn(Node {
            min_width: px(44.0 * scale),
            justify_content: JustifyContent::End,
            flex_shrink: 0.0,
            ..default()
        })
        .with_child((label(words, Size::Small, Tone::Ink), TextLayout::no_wrap()));
    });
}
