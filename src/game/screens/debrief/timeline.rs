//! One visit as a line over time: the mood with its moments, and the trainee's own acts on the same axis below.

use super::Shown;
use super::felt::{Looks, moment_in_words};
use super::speech::Asked;
use super::told::{ActTold, Evening, Visited};
use crate::engine::Tick;
use crate::game::Tongue;
use crate::game::chart::{Canvas, Drawn, Stroke};
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, Look, Size, Spawner, Tone, card as panel, column, control, gap, label, row, strong,
};
use crate::telling::clock;
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::{LineBreak, TextLayout};
use bevy::ui_widgets::Activate;
use std::collections::BTreeMap;

/// The plot's width that labels are fitted to, px.
const WIDE: f32 = 690.0;
/// Its height at 100 per cent, px.
const TALL: f32 = 176.0;
/// The side of a moment's sign, px.
const SIGN: f32 = 26.0;
/// The side of an act's sign, px.
const ACT: f32 = 24.0;
/// How many acts stand in a column.
const LANES: usize = 3;
/// What stands at the left, px.
const SIDE: f32 = 76.0;
/// What a letter takes at most on average, px.
const LETTER: f32 = 7.6;
const WIDE_LETTER: f32 = 14.5;
/// House time between two marks of the axis, ms: the smallest that leaves room.
const MARKS: [u64; 7] = [60_000, 120_000, 300_000, 600_000, 1_200_000, 1_800_000, 3_600_000];
/// How far the moods are shown at least, points around neutral.
const AT_LEAST: f64 = 12.0;

/// One visit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Timeline {
    title: String,
    leaves: String,
    glad: String,
    even: String,
    hurt: String,
    as_expected: String,
    acts: String,
    key: String,
    spoken: String,
    drawing: String,
    /// Heights, from 0 at the top: neutral, and where the band is named.
    neutral: f32,
    expected: f32,
    moments: Vec<Sign>,
    deeds: Vec<Did>,
    marks: Vec<(f32, String)>,
    lanes: usize,
    scale: f32,
}

/// A moment on the line.
#[derive(Debug, Clone, PartialEq)]
struct Sign {
    at: (f32, f32),
    gain: bool,
    chosen: bool,
    spoken: String,
    /// Its name, where there is room for it: middle and upper edge, px of the fitted plot.
    label: Option<(String, f32, f32)>,
}

/// An act below the line.
#[derive(Debug, Clone, PartialEq)]
struct Did {
    at: f32,
    lane: usize,
    sign: Signed,
    spoken: String,
}

/// What stands for acts: one icon, or how many more there are.
#[derive(Debug, Clone, PartialEq)]
enum Signed {
    One(Glyph),
    More(String),
}

impl Timeline {
    pub(super) fn of(
        evening: &Evening,
        guest: &Visited,
        chosen: Option<usize>,
        tongue: &Tongue,
        looks: Looks,
    ) -> Timeline {
        let curve = &guest.curve;
        let (low, high) = curve.as_expected;
        let all = curve.line.iter().map(|(_, points)| *points);
        let top = all.clone().fold(high.max(curve.neutral + AT_LEAST), f64::max) + 3.0;
        let bottom = all.fold(low.min(curve.neutral - AT_LEAST), f64::min) - 3.0;
        let height = |points: f64| ((top - points) / (top - bottom)) as f32;
        let line: Vec<(f32, f32)> =
            curve.line.iter().map(|(tick, points)| (guest.share(*tick), height(*points))).collect();
        let mut canvas = Canvas::new(looks.palette, WIDE, TALL * looks.scale);
        canvas.band(height(high), height(low), Tone::TealTint);
        canvas.path(&[(0.0, height(curve.neutral)), (1.0, height(curve.neutral))], Stroke::dashed(Tone::Soft, 1.5));
        if let Some(told) = chosen.and_then(|i| guest.moments.get(i)) {
            let x = guest.share(told.tick);
            canvas.path(&[(x, 0.0), (x, 1.0)], Stroke::dashed(Tone::Ink, 1.5));
        }
        canvas.path(&line, Stroke::solid(Tone::Ink, 2.5));
        let signs: Vec<Sign> = guest
            .moments
            .iter()
            .enumerate()
            .map(|(i, told)| Sign {
                at: (guest.share(told.tick), height(curve.at(told.tick))),
                gain: told.gain,
                chosen: chosen == Some(i),
                spoken: moment_in_words(told),
                label: None,
            })
            .collect();
        let names: Vec<&str> = guest.moments.iter().map(|told| told.short.as_str()).collect();
        let expected = expected_at(height(low));
        let words = tongue.say("debrief-as-expected");
        let taken = taken(&line, &words, expected, looks.scale);
        let moments = named(signs, &names, taken, looks.scale);
        let (deeds, lanes) = lanes(guest, looks.scale);
        let spoken = in_words(guest, tongue);
        let who = [("who", guest.who.clone().into())];
        let rank = [("rank", i64::from(guest.rank).into()), ("box", guest.in_words.clone().into())];
        Timeline {
            title: tongue.fill("debrief-visit", &who),
            leaves: tongue.fill("debrief-leaves", &rank),
            glad: tongue.say("debrief-glad"),
            even: tongue.say("debrief-even"),
            hurt: tongue.say("debrief-hurt"),
            as_expected: words,
            expected,
            acts: tongue.say("debrief-acts"),
            key: tongue.fill("debrief-key", &[("span", evening.half_life.clone().into())]),
            spoken,
            drawing: canvas.svg(),
            neutral: height(curve.neutral),
            moments,
            deeds,
            marks: marks(guest.arrived, guest.gone, WIDE, looks.scale),
            lanes,
            scale: looks.scale,
        }
    }
}

/// The curve in words, for those who do not see it.
fn in_words(guest: &Visited, tongue: &Tongue) -> String {
    let moments: Vec<String> = guest.moments.iter().map(moment_in_words).collect();
    let acts: Vec<String> = guest.acts.iter().map(act_in_words).collect();
    let args = [
        ("who", guest.who.clone().into()),
        ("from", clock(guest.arrived).into()),
        ("until", clock(guest.gone).into()),
        ("moments", tongue.words().remarks(&moments).into()),
        ("acts", tongue.words().remarks(&acts).into()),
    ];
    tongue.fill("debrief-curve", &args)
}

pub(super) fn width_of(words: &str, scale: f32) -> f32 {
    let letter = |c: char| if u32::from(c) > 0x2E80 { WIDE_LETTER } else { LETTER };
    words.chars().map(letter).sum::<f32>() * scale + 6.0
}

/// Where the band is named: just below it, or inside where it lies low.
fn expected_at(low: f32) -> f32 {
    if low > 0.85 { low - 0.12 } else { low }
}

/// Where no name may stand: on the line, and on the name of the band.
fn taken(line: &[(f32, f32)], words: &str, expected: f32, scale: f32) -> Vec<Rect> {
    let at = |(x, y): (f32, f32)| Vec2::new(x * WIDE, y * TALL * scale);
    let pieces = line.windows(2).map(|two| Rect::from_corners(at(two[0]), at(two[1])).inflate(1.5));
    let from = Vec2::new(WIDE - width_of(words, scale), expected * TALL * scale);
    let band = Rect::from_corners(from, from + Vec2::new(width_of(words, scale), 20.0 * scale));
    pieces.chain([band]).collect()
}

/// Gives moments their names, the chosen one first, as far as none covers another or a sign.
fn named(mut signs: Vec<Sign>, names: &[&str], line_at: Vec<Rect>, scale: f32) -> Vec<Sign> {
    let tall = TALL * scale;
    let line = 20.0 * scale;
    let half = SIGN / 2.0 + 2.0;
    let mut taken: Vec<Rect> = signs
        .iter()
        .map(|sign| Rect::from_center_half_size(Vec2::new(sign.at.0 * WIDE, sign.at.1 * tall), Vec2::splat(half)))
        .chain(line_at)
        .collect();
    let mut order: Vec<usize> = (0..signs.len()).collect();
    order.sort_by_key(|i| !signs[*i].chosen);
    for i in order {
        let (x, y) = (signs[i].at.0 * WIDE, signs[i].at.1 * tall);
        let name = crate::telling::deeds::capital(names[i]);
        let wide = width_of(&name, scale);
        let middle = x.clamp(wide / 2.0, (WIDE - wide / 2.0).max(wide / 2.0));
        let (above, below) = (y - half - line, y + half);
        let tries = if signs[i].gain { [above, below] } else { [below, above] };
        let free = tries.into_iter().find_map(|top| {
            let rect = Rect::new(middle - wide / 2.0, top, middle + wide / 2.0, top + line);
            let inside = top > -line / 2.0 && top < tall;
            (inside && taken.iter().all(|other| other.intersect(rect).is_empty())).then_some((rect, top))
        });
        if let Some((rect, top)) = free {
            taken.push(rect);
            signs[i].label = Some((name, middle, top));
        }
    }
    signs
}

/// Puts acts into columns, so that none covers another. Where there are too many for one, the last sign counts the rest;
/// all of them are in the words of the curve.
fn lanes(guest: &Visited, scale: f32) -> (Vec<Did>, usize) {
    let wide = ACT * scale + 3.0;
    let columns = (WIDE / wide).floor().max(1.0);
    let mut filled: BTreeMap<usize, Vec<&ActTold>> = BTreeMap::new();
    for act in guest.acts.iter().filter(|act| act.tick >= guest.arrived) {
        let column = (guest.share(act.tick) * columns).floor().min(columns - 1.0);
        filled.entry(column as usize).or_default().push(act);
    }
    let mut deeds = Vec::new();
    for (column, acts) in &filled {
        let at = *column as f32 / columns;
        let shown = if acts.len() > LANES { LANES - 1 } else { acts.len() };
        for (lane, act) in acts.iter().take(shown).enumerate() {
            deeds.push(Did { at, lane, sign: Signed::One(act.glyph), spoken: act_in_words(act) });
        }
        if acts.len() > shown {
            let rest: Vec<String> = acts[shown..].iter().map(|act| act_in_words(act)).collect();
            let sign = Signed::More(format!("+{}", rest.len()));
            deeds.push(Did { at, lane: shown, sign, spoken: rest.join("; ") });
        }
    }
    let lanes = deeds.iter().map(|did| did.lane + 1).max().unwrap_or(1);
    (deeds, lanes)
}

fn act_in_words(act: &ActTold) -> String {
    format!("{} {}", clock(act.tick), act.what)
}

/// The marks of an axis: where each stands, from 0 to 1, and its time.
pub(super) fn marks(from: Tick, until: Tick, wide: f32, scale: f32) -> Vec<(f32, String)> {
    let whole = until.since(from).max(1);
    let room = (wide / (width_of("0:00:00", scale) + 16.0)).max(2.0) as u64;
    let every = MARKS.into_iter().find(|every| whole / every < room).unwrap_or(whole);
    let share = |tick: Tick| (tick.since(from) as f64 / whole as f64).clamp(0.0, 1.0) as f32;
    let (first, last) = (from.0.div_ceil(every), until.0 / every);
    (first..=last).map(|n| Tick(n * every)).map(|tick| (share(tick), clock(tick))).collect()
}

/// Draws the marks of an axis at a height, px.
pub(super) fn draw_marks(marks: &[(f32, String)], top: f32, scale: f32, axis: &mut Spawner<'_>) {
    for (at, words) in marks {
        let wide = width_of(words, scale) + 8.0;
        let node = Node {
            position_type: PositionType::Absolute,
            left: percent(at * 100.0),
            top: px(top),
            width: px(wide),
            margin: UiRect::left(px(-wide * at)),
            justify_content: JustifyContent::Center,
            ..default()
        };
        axis.spawn(node).with_children(|mark| {
            mark.spawn(label(words, Size::Small, Tone::Soft));
        });
    }
}

pub(super) fn draw(of: &Timeline, parent: &mut Spawner<'_>) {
    let basis = px(780.0 * of.scale);
    let mut card = parent.spawn(panel());
    card.entry::<Node>().and_modify(move |mut node| {
        (node.flex_grow, node.flex_basis, node.min_width) = (2.0, basis, px(0));
    });
    card.with_children(|card| {
        card.spawn(Node { flex_wrap: FlexWrap::Wrap, ..row(12) }).with_children(|line| {
            line.spawn(strong(&of.title, Size::Heading, Tone::Ink));
            line.spawn(gap());
            line.spawn(Icon::of(Glyph::DoorOpen, Tone::Soft, 18.0));
            line.spawn(label(&of.leaves, Size::Small, Tone::Soft));
        });
        card.spawn(Node { align_items: AlignItems::Stretch, padding: UiRect::vertical(px(12.0 * of.scale)), ..row(8) })
            .with_children(|line| {
                scale_words(of, line);
                plot(of, line);
            });
        acts(of, card);
        card.spawn(label(&of.key, Size::Small, Tone::Soft));
    });
}

/// The words at the left of the plot; the same width stands left of the acts.
fn scale_words(of: &Timeline, parent: &mut Spawner<'_>) {
    parent.spawn(Node { width: px(SIDE * of.scale), flex_shrink: 0.0, ..default() }).with_children(|side| {
        for (at, words) in [(0.06, &of.glad), (of.neutral, &of.even), (0.94, &of.hurt)] {
            // Where neutral lies at an edge, there is nothing beyond it to name.
            if at != of.neutral && (at - of.neutral).abs() < 0.14 {
                continue;
            }
            side.spawn((
                label(words, Size::Small, Tone::Soft),
                Node {
                    position_type: PositionType::Absolute,
                    right: px(4),
                    top: percent(at * 100.0),
                    margin: UiRect::top(px(-10.0 * of.scale)),
                    ..default()
                },
            ));
        }
    });
}

fn plot(of: &Timeline, parent: &mut Spawner<'_>) {
    let tall = TALL * of.scale;
    let mut spoken = Spoken::new(Role::Image);
    spoken.set_label(of.spoken.as_str());
    let plot = (
        Name::new("curve"),
        Drawn(of.drawing.clone()),
        AccessibilityNode(spoken),
        Node { flex_grow: 1.0, height: px(tall), min_width: px(0), margin: UiRect::right(px(14)), ..default() },
    );
    parent.spawn(plot).insert(ImageNode::default().with_mode(bevy::ui::widget::NodeImageMode::Stretch)).with_children(
        |plot| {
            let expected = Node {
                position_type: PositionType::Absolute,
                right: px(6),
                top: percent(of.expected * 100.0),
                ..default()
            };
            plot.spawn((label(&of.as_expected, Size::Small, Tone::Soft), expected));
            for sign in &of.moments {
                name(sign, of.scale, plot);
            }
            for (i, sign) in of.moments.iter().enumerate() {
                moment(i, sign, plot);
            }
        },
    );
}

/// The name of a moment.
fn name(sign: &Sign, scale: f32, plot: &mut Spawner<'_>) {
    let Some((words, middle, top)) = &sign.label else { return };
    let wide = width_of(words, scale) + 12.0;
    plot.spawn(Node {
        position_type: PositionType::Absolute,
        left: percent(middle / WIDE * 100.0),
        top: px(*top),
        width: px(wide),
        margin: UiRect::left(px(-wide / 2.0)),
        justify_content: JustifyContent::Center,
        ..default()
    })
    .with_children(|middle| {
        let layout = TextLayout { linebreak: LineBreak::NoWrap, ..default() };
        if sign.chosen {
            middle.spawn((strong(words, Size::Small, Tone::Ink), layout));
        } else {
            middle.spawn((label(words, Size::Small, Tone::Ink), layout));
        }
    });
}

/// A moment's sign: a circle with a plus, a square with a minus.
fn moment(i: usize, sign: &Sign, plot: &mut Spawner<'_>) {
    let look = if sign.chosen { Look::Plain } else { Look::Quiet };
    let side = if sign.chosen { SIGN + 6.0 } else { SIGN };
    let (fill, glyph, radius) =
        if sign.gain { (Tone::TealTint, Glyph::Plus, side / 2.0) } else { (Tone::TerracottaTint, Glyph::Minus, 5.0) };
    plot.spawn(control(&format!("moment-{i}"), &sign.spoken, look))
        .insert((
            Node {
                position_type: PositionType::Absolute,
                left: percent(sign.at.0 * 100.0),
                top: percent(sign.at.1 * 100.0),
                width: px(side),
                height: px(side),
                margin: UiRect { left: px(-side / 2.0), top: px(-side / 2.0), ..default() },
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                border: UiRect::all(px(if sign.chosen { 3.0 } else { 2.0 })),
                border_radius: BorderRadius::all(px(radius)),
                ..default()
            },
            Fill(fill),
            Edge(Tone::Ink),
        ))
        .with_children(|inside| {
            inside.spawn(Icon::within(glyph, Tone::Ink, 16.0));
        })
        .observe(move |_: On<Activate>, mut shown: ResMut<Shown>| {
            (shown.moment, shown.asked) = (Some(i), Asked::No);
        });
}

/// The acts, and the clock below them.
fn acts(of: &Timeline, card: &mut Spawner<'_>) {
    let side = ACT * of.scale;
    let lanes = of.lanes as f32 * (side + 4.0);
    card.spawn(Node { align_items: AlignItems::Start, ..row(8) }).with_children(|line| {
        line.spawn(Node { width: px(SIDE * of.scale), flex_shrink: 0.0, ..column(0) }).with_children(|words| {
            words.spawn(strong(&of.acts, Size::Small, Tone::Ink));
        });
        let node = Node {
            flex_grow: 1.0,
            height: px(lanes + 22.0 * of.scale),
            min_width: px(0),
            margin: UiRect::right(px(14)),
            ..default()
        };
        line.spawn(node).with_children(|lane| {
            for did in &of.deeds {
                act(did, side, lane);
            }
            draw_marks(&of.marks, lanes, of.scale, lane);
        });
    });
}

fn act(did: &Did, side: f32, lane: &mut Spawner<'_>) {
    let mut spoken = Spoken::new(Role::Image);
    spoken.set_label(did.spoken.as_str());
    let node = Node {
        position_type: PositionType::Absolute,
        left: percent(did.at * 100.0),
        top: px(did.lane as f32 * (side + 4.0)),
        width: px(side),
        height: px(side),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(7)),
        ..default()
    };
    lane.spawn((node, Fill(Tone::Card), Edge(Tone::Line), AccessibilityNode(spoken))).with_children(
        |inside| match &did.sign {
            Signed::One(glyph) => drop(inside.spawn(Icon::within(*glyph, Tone::Ink, side * 0.66))),
            Signed::More(more) => drop(inside.spawn(label(more, Size::Small, Tone::Ink))),
        },
    );
}
