//! Credit on the session's clock: stems go up by what an act gave and down by what something better would have given
//! more. Below stand the signs of those worth a look; a click on one turns to it.

use super::mark;
use super::mark::mark;
use crate::coach::Again;
use crate::engine::Tick;
use crate::game::Tongue;
use crate::game::chart::{Canvas, Drawn, Stroke};
use crate::game::screens::debrief::Shown;
use crate::game::screens::debrief::advice::{Advice, Mark};
use crate::game::screens::debrief::felt::Looks;
use crate::game::screens::debrief::speech::Asked;
use crate::game::screens::debrief::timeline::{draw_marks, marks};
use crate::game::theme::{Size, Spawner, Tone, card as panel, column, label, row};
use crate::telling::clock;
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// The plot's width that signs are fitted to, and its height at 100 per cent, px.
const WIDE: f32 = 1080.0;
const TALL: f32 = 92.0;
/// What is left free at both ends, as a share of the width.
const INSET: f32 = 0.008;
/// What stands at the left, px.
const SIDE: f32 = 76.0;
/// The side of a sign, px.
const SIGN: f32 = 24.0;
/// How many signs stand in a column.
const LANES: usize = 2;
/// The least that the axis reaches to either side, points.
const AT_LEAST: f64 = 3.0;

/// Drawings need not grow as far as type.
fn drawn(scale: f32) -> f32 {
    scale.min(1.3)
}

/// The chart.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Chart {
    gave: String,
    missed: String,
    explained: String,
    spoken: String,
    drawing: String,
    /// Height of nought, from 0 at the top.
    nought: f32,
    signs: Vec<Sign>,
    lanes: usize,
    marks: Vec<(f32, String)>,
    scale: f32,
}

/// A sign below the stems.
#[derive(Debug, Clone, PartialEq)]
struct Sign {
    at: f32,
    lane: usize,
    of: Again,
    mark: Mark,
}

impl Chart {
    pub(super) fn of(advice: &Advice, chosen: Option<Again>, tongue: &Tongue, looks: Looks) -> Chart {
        let (from, until) = advice.span;
        let whole = until.since(from).max(1) as f64;
        let share = |tick: Tick| INSET + (1.0 - 2.0 * INSET) * (tick.since(from) as f64 / whole).clamp(0.0, 1.0) as f32;
        let top = advice.stems.iter().map(|stem| stem.gave).fold(AT_LEAST, f64::max);
        let bottom = advice.stems.iter().map(|stem| stem.missed.max(-stem.gave)).fold(AT_LEAST, f64::max);
        let height = |points: f64| (0.04 + 0.92 * (top - points) / (top + bottom)) as f32;
        let mut canvas = Canvas::new(looks.palette, WIDE, TALL * drawn(looks.scale));
        if let Some(card) = chosen.and_then(|of| advice.card(of)) {
            let x = share(card.tick);
            canvas.path(&[(x, 0.0), (x, 1.0)], Stroke::dashed(Tone::Focus, 1.5));
        }
        canvas.path(&[(0.0, height(0.0)), (1.0, height(0.0))], Stroke::solid(Tone::Soft, 1.5));
        for stem in &advice.stems {
            let x = share(stem.at);
            let line = |to: f64, from: f64| [(x, height(from)), (x, height(to))];
            let tone = if stem.gave < 0.0 { Tone::Terracotta } else { Tone::Teal };
            canvas.path(&line(stem.gave, 0.0), Stroke::solid(tone, 3.5));
            if stem.gave > 0.0 {
                canvas.circle((x, height(stem.gave)), 4.0, tone);
            }
            if stem.missed > 0.0 {
                canvas.path(&line(-stem.missed, 0.0), Stroke::dashed(Tone::Terracotta, 3.0));
                canvas.square((x, height(-stem.missed)), 4.0, Tone::Terracotta);
            }
        }
        let (signs, lanes) = signs(advice, share, drawn(looks.scale));
        Chart {
            gave: tongue.say("acts-gave"),
            missed: tongue.say("acts-missed"),
            explained: tongue.say("acts-explained"),
            spoken: in_words(advice, tongue),
            drawing: canvas.svg(),
            nought: height(0.0),
            signs,
            lanes,
            marks: marks(from, until, WIDE, looks.scale)
                .into_iter()
                .map(|(at, words)| (INSET + (1.0 - 2.0 * INSET) * at, words))
                .collect(),
            scale: looks.scale,
        }
    }
}

/// Those worth a look in words, for those who do not see it.
fn in_words(advice: &Advice, tongue: &Tongue) -> String {
    let mut few: Vec<usize> = advice.few.clone();
    few.sort_unstable();
    let acts: Vec<String> = few.iter().map(|i| advice.deeds[*i].spoken.clone()).collect();
    let (from, until) = advice.span;
    let args = [("from", clock(from).into()), ("until", clock(until).into()), ("acts", acts.join(" ").into())];
    tongue.fill("acts-chart", &args)
}

/// Puts signs into lanes, the most useful first, as far as none covers another.
fn signs(advice: &Advice, share: impl Fn(Tick) -> f32, scale: f32) -> (Vec<Sign>, usize) {
    let apart = (SIGN * scale + 4.0) / WIDE;
    let losses = advice.losses.iter().map(|i| (Again::Minus(*i), &advice.minuses[*i]));
    let few = advice.few.iter().map(|i| (Again::Deed(*i), &advice.deeds[*i]));
    let mut signs: Vec<Sign> = Vec::new();
    for (of, card) in losses.chain(few) {
        let at = share(card.tick).clamp(apart / 2.0, 1.0 - apart / 2.0);
        let free = |lane: &usize| signs.iter().all(|sign| sign.lane != *lane || (sign.at - at).abs() >= apart);
        if let Some(lane) = (0..LANES).find(free) {
            signs.push(Sign { at, lane, of, mark: card.mark });
        }
    }
    let lanes = signs.iter().map(|sign| sign.lane + 1).max().unwrap_or(0);
    (signs, lanes)
}

pub(super) fn draw(of: &Chart, parent: &mut Spawner<'_>) {
    let mut card = parent.spawn(panel());
    card.entry::<Node>().and_modify(|mut node| node.flex_shrink = 0.0);
    card.with_children(|card| {
        card.spawn(Node { align_items: AlignItems::Stretch, ..row(8) }).with_children(|line| {
            sides(of, line);
            plot(of, line);
        });
        lanes(of, card);
        card.spawn(label(&of.explained, Size::Small, Tone::Soft));
    });
}

/// The words above and below nought.
fn sides(of: &Chart, line: &mut Spawner<'_>) {
    line.spawn(Node { width: px(SIDE * of.scale), flex_shrink: 0.0, ..default() }).with_children(|side| {
        for (at, words) in [(of.nought / 2.0, &of.gave), ((1.0 + of.nought) / 2.0, &of.missed)] {
            let node = Node {
                position_type: PositionType::Absolute,
                right: px(4),
                top: percent(at * 100.0),
                margin: UiRect::top(px(-10.0 * of.scale)),
                ..default()
            };
            side.spawn((label(words, Size::Small, Tone::Soft), TextLayout::no_wrap(), node));
        }
    });
}

fn plot(of: &Chart, line: &mut Spawner<'_>) {
    let mut spoken = Spoken::new(Role::Image);
    spoken.set_label(of.spoken.as_str());
    let node = Node {
        flex_grow: 1.0,
        height: px(TALL * drawn(of.scale)),
        min_width: px(0),
        margin: UiRect::right(px(14)),
        ..default()
    };
    line.spawn((Name::new("credits"), Drawn(of.drawing.clone()), AccessibilityNode(spoken), node))
        .insert(ImageNode::default().with_mode(bevy::ui::widget::NodeImageMode::Stretch));
}

/// The signs, and the clock below them.
fn lanes(of: &Chart, card: &mut Spawner<'_>) {
    let side = SIGN * drawn(of.scale);
    let tall = of.lanes as f32 * (side + 4.0);
    card.spawn(Node { align_items: AlignItems::Start, ..row(8) }).with_children(|line| {
        line.spawn(Node { width: px(SIDE * of.scale), flex_shrink: 0.0, ..column(0) });
        let node = Node {
            flex_grow: 1.0,
            height: px(tall + 22.0 * of.scale),
            min_width: px(0),
            margin: UiRect::right(px(14)),
            ..default()
        };
        line.spawn(node).with_children(|lane| {
            for sign in &of.signs {
                let node = Node {
                    position_type: PositionType::Absolute,
                    left: percent(sign.at * 100.0),
                    top: px(sign.lane as f32 * (side + 4.0)),
                    margin: UiRect::left(px(-side / 2.0)),
                    ..mark::node(sign.mark, side)
                };
                let which = sign.of;
                // By keys and for screen readers the list below has them all.
                mark(lane, sign.mark, node).observe(move |_: On<Pointer<Click>>, mut shown: ResMut<Shown>| {
                    (shown.item, shown.asked) = (Some(which), Asked::No);
                });
            }
            draw_marks(&of.marks, tall, of.scale, lane);
        });
    });
}
