//! One moment: what happened and when, how far it was from what was counted on, what truly caused it, and where it stands.

use super::Shown;
use super::advice::Speech;
use super::felt::Looks;
use super::page::badge;
use super::speech::{self, Asked};
use super::told::{Evening, Visited};
use crate::game::Tongue;
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, Press, Size, Spawner, Tone, card as panel, column, gap, label, press, row, strong,
};
use crate::telling::deeds;
use crate::telling::moments::Zone;
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// The card of a moment.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Moment {
    gain: bool,
    what: String,
    when: String,
    peak: Option<String>,
    /// What each line is, and what it says.
    lines: Vec<(String, String)>,
    counted: Option<String>,
    zone: Zone,
    zone_words: String,
    before: Option<usize>,
    after: Option<usize>,
    buttons: [String; 2],
    /// What the guest answers, once the coach knows.
    speech: Option<Speech>,
    asked: Asked,
    scale: f32,
}

impl Moment {
    /// The same, with what the guest answers.
    pub(super) fn with(self, speech: Option<Speech>, asked: Asked) -> Moment {
        Moment { speech, asked, ..self }
    }

    pub(super) fn of(evening: &Evening, guest: &Visited, at: usize, tongue: &Tongue, looks: Looks) -> Option<Moment> {
        let told = guest.moments.get(at)?;
        let when = [
            ("clock", told.clock.clone().into()),
            ("factor", told.factor.clone().into()),
            ("points", told.points.clone().into()),
        ];
        let figure = |x: f64| (x.round() as i64).into();
        let zone = [
            ("perceived", figure(told.zone.perceived)),
            ("adequate", figure(told.zone.adequate)),
            ("will", figure(told.zone.will)),
        ];
        let mut lines = vec![(tongue.say("debrief-cause"), deeds::capital(&told.cause))];
        if let Some((clock, what)) = guest.act_before(told.tick) {
            let args = [("clock", clock.into()), ("what", deeds::capital(what).into())];
            lines.push((tongue.say("debrief-before"), tongue.fill("debrief-act", &args)));
        }
        let place =
            [("rule", told.rule.into()), ("file", evening.file.clone().into()), ("line", told.line.to_string().into())];
        let place = if told.line == 0 { told.rule.to_owned() } else { tongue.fill("debrief-place", &place) };
        lines.push((tongue.say("debrief-rule"), place));
        Some(Moment {
            gain: told.gain,
            what: deeds::capital(&told.what),
            when: tongue.fill("debrief-when", &when),
            peak: told.peak.then(|| tongue.words().plain("report-peak")),
            lines,
            counted: told.all_the_same.then(|| tongue.say("debrief-counted")),
            zone: told.zone,
            zone_words: tongue.fill("debrief-zone", &zone),
            before: at.checked_sub(1),
            after: Some(at + 1).filter(|next| *next < guest.moments.len()),
            buttons: [tongue.say("debrief-earlier"), tongue.say("debrief-later")],
            speech: None,
            asked: Asked::No,
            scale: looks.scale,
        })
    }
}

pub(super) fn draw(of: &Moment, parent: &mut Spawner<'_>) {
    let basis = px(360.0 * of.scale);
    let mut card = parent.spawn(panel());
    card.entry::<Node>().and_modify(move |mut node| {
        (node.flex_grow, node.flex_basis, node.min_width) = (1.0, basis, px(0));
    });
    card.with_children(|card| {
        card.spawn(Node { align_items: AlignItems::Start, ..row(12) }).with_children(|head| {
            sign(of, head);
            head.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, ..column(2) }).with_children(|words| {
                words.spawn(strong(&of.what, Size::Heading, Tone::Ink));
                words.spawn(label(&of.when, Size::Small, Tone::Soft));
            });
        });
        if let Some(peak) = &of.peak {
            card.spawn(label(peak, Size::Small, Tone::Ink));
        }
        zone(of, card);
        for (name, words) in &of.lines {
            card.spawn(Node { align_items: AlignItems::Start, flex_wrap: FlexWrap::Wrap, ..row(10) }).with_children(
                |line| {
                    line.spawn(Node { min_width: px(104.0 * of.scale), flex_shrink: 0.0, ..default() }).with_children(
                        |left| {
                            left.spawn(label(name, Size::Small, Tone::Soft));
                        },
                    );
                    line.spawn(Node {
                        flex_grow: 1.0,
                        flex_shrink: 1.0,
                        flex_basis: px(180.0 * of.scale),
                        ..column(0)
                    })
                    .with_children(|right| {
                        right.spawn(label(words, Size::Small, Tone::Ink));
                    });
                },
            );
        }
        if let Some(counted) = &of.counted {
            banner(counted, card);
        }
        card.spawn(gap());
        card.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), ..row(8) }).with_children(|line| {
            let sides = [("earlier", of.before, Glyph::ArrowLeft), ("later", of.after, Glyph::ArrowRight)];
            for ((key, to, icon), words) in sides.into_iter().zip(&of.buttons) {
                let what = Press {
                    key: key.to_owned(),
                    label: words.clone(),
                    icon: Some(icon),
                    disabled: to.is_none(),
                    ..default()
                };
                press(line, &what).observe(move |_: On<Activate>, mut shown: ResMut<Shown>| {
                    (shown.moment, shown.asked) = (to.or(shown.moment), Asked::No);
                });
            }
            if let Some(speech) = &of.speech {
                speech::ask(speech, of.asked, line);
            }
        });
        if let Some(speech) = of.speech.as_ref().filter(|_| of.asked == Asked::Why) {
            speech::draw(speech, of.scale, card);
        }
    });
}

fn sign(of: &Moment, parent: &mut Spawner<'_>) {
    let side = 34.0 * of.scale;
    let (fill, glyph, radius) =
        if of.gain { (Tone::TealTint, Glyph::Plus, side / 2.0) } else { (Tone::TerracottaTint, Glyph::Minus, 6.0) };
    parent.spawn((badge(side, radius), Fill(fill), Edge(Tone::Ink))).with_children(|inside| {
        inside.spawn(Icon::within(glyph, Tone::Ink, side * 0.62));
    });
}

/// The zone of tolerance as a band, and a mark where it was perceived.
fn zone(of: &Moment, card: &mut Spawner<'_>) {
    let z = of.zone;
    let mut spoken = Spoken::new(Role::Image);
    spoken.set_label(of.zone_words.as_str());
    let track = Node {
        height: px(14),
        margin: UiRect::vertical(px(5)),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(4)),
        ..default()
    };
    card.spawn((track, Fill(Tone::Paper), Edge(Tone::Line), AccessibilityNode(spoken))).with_children(|track| {
        let (from, to) = (z.adequate.min(z.will) as f32, z.will.max(z.adequate) as f32);
        let at = |left: f32, wide: Val| Node {
            position_type: PositionType::Absolute,
            left: percent(left),
            width: wide,
            top: px(0),
            bottom: px(0),
            ..default()
        };
        track.spawn((at(from, percent(to - from)), Fill(Tone::TealTint)));
        let mark = Node { top: px(-5), bottom: px(-5), margin: UiRect::left(px(-2)), ..at(z.perceived as f32, px(4)) };
        track.spawn((mark, Fill(Tone::Ink)));
    });
    card.spawn(label(&of.zone_words, Size::Small, Tone::Soft));
}

pub(super) fn banner(words: &str, card: &mut Spawner<'_>) {
    card.spawn((
        Node {
            padding: UiRect::axes(px(10), px(6)),
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(6)),
            ..row(8)
        },
        Fill(Tone::HoneyTint),
        Edge(Tone::Ink),
    ))
    .with_children(|line| {
        line.spawn(Icon::of(Glyph::Scale, Tone::Ink, 18.0));
        line.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_children(|right| {
            right.spawn(strong(words, Size::Body, Tone::Ink));
        });
    });
}
