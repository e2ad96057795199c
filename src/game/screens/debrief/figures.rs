//! The six quality factors as bars, and the graphic profiles of the needs that a guest had.

use super::Shown;
use super::felt::Looks;
use super::meter::{Piece, meter};
use super::told::{Evening, NeedTold, Visited};
use crate::game::Tongue;
use crate::game::chart::{Canvas, Drawn, Stroke};
use crate::game::theme::{
    Glyph, Icon, Look, Size, Spawner, Tone, card as panel, column, control, gap, label, row, strong,
};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// Where neither gain nor loss was felt, points.
const NEUTRAL: f32 = 75.0;
/// The profile's drawing, px at 100 per cent.
const WIDE: f32 = 440.0;
const TALL: f32 = 112.0;

/// Both panels.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Figures {
    factors: String,
    neutral: String,
    bars: Vec<Bar>,
    needs: Option<Needs>,
    scale: f32,
}

#[derive(Debug, Clone, PartialEq)]
struct Bar {
    name: String,
    points: f32,
    figure: String,
    spoken: String,
}

#[derive(Debug, Clone, PartialEq)]
struct Needs {
    title: String,
    line: String,
    each: Vec<Need>,
    drawing: String,
    spoken: String,
    attributes: Vec<String>,
    grades: String,
}

#[derive(Debug, Clone, PartialEq)]
struct Need {
    name: String,
    met: bool,
    chosen: bool,
    profile: String,
    spoken: String,
}

impl Figures {
    pub(super) fn of(
        evening: &Evening,
        guest: Option<&Visited>,
        chosen: Option<usize>,
        tongue: &Tongue,
        looks: Looks,
    ) -> Figures {
        let bar = |factor: &super::told::FactorTold| Bar {
            name: factor.name.clone(),
            points: factor.points as f32,
            figure: factor.figure.clone(),
            spoken: tongue.words().fill(
                "report-factor",
                &[
                    ("factor", factor.name.clone().into()),
                    ("points", factor.figure.clone().into()),
                    ("n", i64::from(factor.felt).into()),
                ],
            ),
        };
        Figures {
            factors: tongue.say("debrief-factors"),
            neutral: tongue.say("debrief-neutral"),
            bars: evening.factors.iter().map(bar).collect(),
            needs: guest.filter(|guest| !guest.needs.is_empty()).map(|guest| {
                let first = guest.needs.iter().position(|need| !need.met).unwrap_or(0);
                needs(evening, guest, chosen.unwrap_or(first), tongue, looks)
            }),
            scale: looks.scale,
        }
    }
}

fn needs(evening: &Evening, guest: &Visited, chosen: usize, tongue: &Tongue, looks: Looks) -> Needs {
    let each = guest.needs.iter().enumerate().map(|(i, need)| {
        let state = tongue.say(if need.met { "debrief-met" } else { "debrief-unmet" });
        let args = [("need", need.name.clone().into()), ("state", state.into()), ("profile", need.line.clone().into())];
        Need {
            name: need.name.clone(),
            met: need.met,
            chosen: i == chosen,
            profile: need.line.clone(),
            spoken: tongue.fill("debrief-need", &args),
        }
    });
    let spoken = guest.needs.get(chosen).map(|need| profile_in_words(need, evening)).unwrap_or_default();
    Needs {
        title: tongue.fill("debrief-needs", &[("who", guest.who.clone().into())]),
        line: guest.needs_line.clone(),
        each: each.collect(),
        drawing: drawing(guest, chosen, looks),
        spoken,
        attributes: evening.attributes.clone(),
        grades: tongue.say("debrief-grades"),
    }
}

fn profile_in_words(need: &NeedTold, evening: &Evening) -> String {
    let axes = evening.attributes.iter().zip(need.grades).map(|(name, grade)| format!("{name} {}", grade + 1));
    format!("{}: {}", need.name, axes.collect::<Vec<_>>().join(", "))
}

/// The profiles as lines over six axes: those not looked at are faint.
fn drawing(guest: &Visited, chosen: usize, looks: Looks) -> String {
    let mut canvas = Canvas::new(looks.palette, WIDE, TALL * looks.scale);
    let x = |axis: usize| (axis as f32 + 0.5) / 6.0;
    let y = |grade: u8| 0.08 + f32::from(grade) * 0.28;
    for grade in 0..4 {
        canvas.path(&[(0.0, y(grade)), (1.0, y(grade))], Stroke::solid(Tone::Floor, 1.5));
    }
    for axis in 0..6 {
        canvas.path(&[(x(axis), y(0)), (x(axis), y(3))], Stroke::solid(Tone::Line, 1.5));
    }
    let line = |need: &NeedTold| -> Vec<(f32, f32)> {
        need.grades.iter().enumerate().map(|(axis, grade)| (x(axis), y(*grade))).collect()
    };
    for (_, need) in guest.needs.iter().enumerate().filter(|(i, _)| *i != chosen) {
        canvas.path(&line(need), Stroke::solid(if need.met { Tone::TealTint } else { Tone::TerracottaTint }, 2.0));
    }
    if let Some(need) = guest.needs.get(chosen) {
        let points = line(need);
        let stroke = if need.met { Stroke::solid(Tone::Teal, 3.0) } else { Stroke::dashed(Tone::Terracotta, 3.0) };
        canvas.path(&points, stroke);
        for at in points {
            if need.met {
                canvas.circle(at, 6.0, Tone::Teal);
            } else {
                canvas.square(at, 5.5, Tone::Terracotta);
            }
        }
    }
    canvas.svg()
}

pub(super) fn draw(of: &Figures, parent: &mut Spawner<'_>) {
    let basis = px(420.0 * of.scale);
    let mut card = parent.spawn(panel());
    card.entry::<Node>().and_modify(move |mut node| {
        (node.flex_grow, node.flex_basis, node.min_width) = (1.0, basis, px(0));
    });
    card.with_children(|card| {
        card.spawn(Node { flex_wrap: FlexWrap::Wrap, ..row(10) }).with_children(|line| {
            line.spawn(strong(&of.factors, Size::Body, Tone::Ink));
            line.spawn(gap());
            line.spawn(label(&of.neutral, Size::Small, Tone::Soft));
        });
        for one in &of.bars {
            bar(one, of.scale, card);
        }
    });
    if let Some(needs) = &of.needs {
        draw_needs(needs, of.scale, parent);
    }
}

fn bar(of: &Bar, scale: f32, card: &mut Spawner<'_>) {
    card.spawn(Node { flex_wrap: FlexWrap::Wrap, ..row(10) }).with_children(|line| {
        line.spawn(Node { flex_grow: 1.0, flex_basis: px(200.0 * scale), min_width: px(0), ..default() })
            .with_children(|words| {
                words.spawn(label(&of.name, Size::Small, Tone::Ink));
            });
        let fill = if of.points < NEUTRAL { Tone::Terracotta } else { Tone::Teal };
        let felt = Piece { from: 0.0, wide: percent(of.points), out: 0.0, back: 0.0, fill };
        let neutral = Piece { from: NEUTRAL, wide: px(2), out: 5.0, back: 0.0, fill: Tone::Ink };
        let width = Node { width: px(150), flex_shrink: 0.0, ..default() };
        meter(line, &of.spoken, of.points, width, &[felt, neutral]);
        line.spawn(Node {
            min_width: px(44.0 * scale),
            justify_content: JustifyContent::End,
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(|right| {
            right.spawn(strong(&of.figure, Size::Body, Tone::Ink));
        });
    });
}

fn draw_needs(of: &Needs, scale: f32, parent: &mut Spawner<'_>) {
    let basis = px(720.0 * scale);
    let mut card = parent.spawn(panel());
    card.entry::<Node>().and_modify(move |mut node| {
        (node.flex_grow, node.flex_basis, node.min_width) = (2.0, basis, px(0));
    });
    card.with_children(|card| {
        card.spawn(strong(&of.title, Size::Body, Tone::Ink));
        card.spawn(label(&of.line, Size::Small, Tone::Soft));
        card.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), align_items: AlignItems::Start, ..row(16) })
            .with_children(|both| {
                both.spawn(Node { flex_grow: 1.0, flex_basis: px(230.0 * scale), ..column(4) }).with_children(|list| {
                    for (i, one) in of.each.iter().enumerate() {
                        need(i, one, list);
                    }
                });
                both.spawn(Node { flex_grow: 2.0, flex_basis: px(WIDE * scale), ..column(4) })
                    .with_children(|right| profile(of, scale, right));
            });
    });
}

fn need(i: usize, of: &Need, list: &mut Spawner<'_>) {
    let look = if of.chosen { Look::Chosen } else { Look::Quiet };
    let mut control = list.spawn(control(&format!("need-{i}"), &of.spoken, look));
    control.entry::<Node>().and_modify(|mut node| {
        (node.min_height, node.padding) = (px(30), UiRect::axes(px(8), px(2)));
    });
    let (glyph, tone) = if of.met { (Glyph::Check, Tone::Teal) } else { (Glyph::X, Tone::Terracotta) };
    control
        .with_children(|inside| {
            inside.spawn(Icon::of(glyph, tone, 18.0));
            inside.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(0) }).with_children(|words| {
                words.spawn(label(&of.name, Size::Small, Tone::Ink));
            });
            inside.spawn(label(&of.profile, Size::Small, Tone::Soft));
        })
        .observe(move |_: On<Activate>, mut shown: ResMut<Shown>| shown.need = Some(i));
}

fn profile(of: &Needs, scale: f32, right: &mut Spawner<'_>) {
    let mut spoken = Spoken::new(Role::Image);
    spoken.set_label(of.spoken.as_str());
    let tall = TALL * scale;
    right.spawn(Node { align_items: AlignItems::Stretch, ..row(6) }).with_children(|line| {
        line.spawn(Node { width: px(14.0 * scale), height: px(tall), flex_shrink: 0.0, ..default() }).with_children(
            |side| {
                for grade in 0..4u8 {
                    let at = 8.0 + f32::from(grade) * 28.0;
                    let node = Node {
                        position_type: PositionType::Absolute,
                        top: percent(at),
                        margin: UiRect::top(px(-10.0 * scale)),
                        ..default()
                    };
                    side.spawn((label(&(grade + 1).to_string(), Size::Small, Tone::Soft), node));
                }
            },
        );
        line.spawn((
            Drawn(of.drawing.clone()),
            AccessibilityNode(spoken),
            Name::new("profile"),
            Node { flex_grow: 1.0, height: px(tall), min_width: px(0), ..default() },
        ))
        .insert(ImageNode::default().with_mode(bevy::ui::widget::NodeImageMode::Stretch));
    });
    right
        .spawn(Node { align_items: AlignItems::Start, padding: UiRect::left(px(14.0 * scale + 6.0)), ..row(0) })
        .with_children(|line| {
            for (i, name) in of.attributes.iter().enumerate() {
                // Every other name stands lower, so that long ones do not meet.
                let lower = if i % 2 == 1 { 20.0 * scale } else { 0.0 };
                line.spawn(Node {
                    padding: UiRect::top(px(lower)),
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_width: px(0),
                    justify_content: JustifyContent::Center,
                    ..default()
                })
                .with_children(|axis| {
                    let layout = bevy::text::TextLayout {
                        justify: bevy::text::Justify::Center,
                        linebreak: bevy::text::LineBreak::NoWrap,
                    };
                    axis.spawn((label(name, Size::Small, Tone::Ink), layout));
                });
            }
        });
    right.spawn(label(&of.grades, Size::Small, Tone::Soft));
}
