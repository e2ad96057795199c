//! The bar at the top with the parts of the debrief, and the line that says how far the coach has come.

use super::Shown;
use crate::game::Tongue;
use crate::game::bridge::Bridge;
use crate::game::coaching::Coach;
use crate::game::screens::frame;
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, LARGE, Look, Region, Size, Spawner, Tone, column, control, label, row, strong, text_scale,
};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui_widgets::Activate;

/// How much more has to be done before the line says so, per cent.
const STEPS: u8 = 5;
/// The parts of the debrief, in the order in which they are read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// What customers felt.
    #[default]
    Felt,
    /// What each act was worth.
    Acts,
    /// What lay behind.
    Behind,
    /// The first time and this time.
    Tried,
}

impl Part {
    /// The end of the key of its words, and of its control.
    pub(super) fn word(self) -> &'static str {
        match self {
            Part::Felt => "felt",
            Part::Acts => "acts",
            Part::Behind => "behind",
            Part::Tried => "tried",
        }
    }

    /// The parts that there are for a session.
    pub(super) fn all(tried: bool) -> &'static [Part] {
        match tried {
            true => &[Part::Tried, Part::Felt, Part::Acts, Part::Behind],
            false => &[Part::Felt, Part::Acts, Part::Behind],
        }
    }

    /// The next part, if there is one.
    pub(super) fn next(self, tried: bool) -> Option<Part> {
        let all = Part::all(tried);
        let here = all.iter().position(|part| *part == self)?;
        all.get(here + 1).copied()
    }
}

/// The bar.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Top {
    title: String,
    /// With large type the tabs need its room.
    scenario: Option<String>,
    parts: Vec<(Part, String)>,
    shown: Part,
}

/// The line of the coach.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Waiting {
    /// It is done, or has not begun.
    No,
    /// So much is done, per cent.
    Working(u8, String),
    /// It broke down.
    Lost(String),
}

/// Draws the bar.
pub(super) fn show(
    shown: Res<Shown>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Top>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(report)) = (region.single_mut(), bridge.report()) else { return };
    let setting = &report.plan.scenario().house.setting;
    let part = |part: &Part| (*part, tongue.say(&format!("part-{}", part.word())));
    let top = Top {
        title: tongue.say("debrief-title"),
        scenario: (text_scale(&rem) < LARGE).then(|| setting.title.get(tongue.words().locale()).to_owned()),
        parts: Part::all(bridge.ghost().is_some()).iter().map(part).collect(),
        shown: shown.part,
    };
    region.show(&mut commands, at, top, draw);
}

fn draw(top: &Top, parent: &mut Spawner<'_>) {
    parent
        .spawn(frame::top_bar())
        .insert(Node {
            min_height: px(56),
            flex_grow: 1.0,
            flex_wrap: FlexWrap::Wrap,
            padding: UiRect::axes(px(20), px(8)),
            row_gap: px(6),
            border: UiRect::bottom(px(2)),
            ..row(12)
        })
        .with_children(|bar| {
            bar.spawn(strong(&top.title, Size::Title, Tone::Ink));
            if let Some(scenario) = &top.scenario {
                bar.spawn(label(scenario, Size::Body, Tone::Soft));
            }
            for (n, (part, words)) in (1..).zip(&top.parts) {
                tab(*part, words, n, *part == top.shown, bar);
            }
        });
}

fn tab(part: Part, words: &str, n: u32, chosen: bool, bar: &mut Spawner<'_>) {
    let look = if chosen { Look::Chosen } else { Look::Quiet };
    let mut spoken = Spoken::new(Role::Tab);
    spoken.set_label(words);
    spoken.set_selected(chosen);
    bar.spawn(control(&format!("part-{}", part.word()), words, look))
        .insert(AccessibilityNode(spoken))
        .with_children(|inside| {
            inside.spawn(strong(&n.to_string(), Size::Body, Tone::Soft));
            if chosen {
                inside.spawn(strong(words, Size::Body, Tone::Ink));
            } else {
                inside.spawn(label(words, Size::Body, Tone::Ink));
            }
        })
        .observe(move |_: On<Activate>, mut shown: ResMut<Shown>| shown.turn_to(part));
}

/// Draws the line of the coach.
pub(super) fn wait(
    coach: Res<Coach>,
    tongue: Res<Tongue>,
    mut region: Query<(Entity, &mut Region<Waiting>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let waiting = match coach.percent() {
        Some(percent) => {
            let percent = percent / STEPS * STEPS;
            let share = tongue.words().percent(percent);
            Waiting::Working(percent, tongue.fill("coach-working", &[("percent", share.into())]))
        }
        None if coach.lost() => Waiting::Lost(tongue.say("coach-lost")),
        None => Waiting::No,
    };
    region.show(&mut commands, at, waiting, |waiting, parent| {
        let line = Node {
            flex_grow: 1.0,
            flex_wrap: FlexWrap::Wrap,
            row_gap: px(4),
            padding: UiRect::axes(px(20), px(6)),
            border: UiRect::bottom(px(1.5)),
            ..row(12)
        };
        match waiting {
            Waiting::No => {}
            Waiting::Working(percent, words) => {
                parent.spawn((line, Fill(Tone::HoneyTint), Edge(Tone::Line))).with_children(|line| {
                    line.spawn(Icon::of(Glyph::Clock, Tone::Ink, 18.0));
                    line.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_child(label(words, Size::Small, Tone::Ink));
                    bar_of(*percent, words, line);
                });
            }
            Waiting::Lost(words) => {
                parent.spawn((line, Fill(Tone::TerracottaTint), Edge(Tone::Line))).with_children(|line| {
                    line.spawn(Icon::of(Glyph::TriangleAlert, Tone::Ink, 18.0));
                    line.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_child(label(words, Size::Small, Tone::Ink));
                });
            }
        }
    });
}

fn bar_of(done: u8, words: &str, line: &mut Spawner<'_>) {
    let mut spoken = Spoken::new(Role::ProgressIndicator);
    spoken.set_label(words);
    spoken.set_numeric_value(f64::from(done));
    spoken.set_max_numeric_value(100.0);
    let track = Node {
        flex_grow: 1.0,
        min_width: px(120),
        max_width: px(320),
        height: px(10),
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(4)),
        ..default()
    };
    line.spawn((track, Fill(Tone::Card), Edge(Tone::Ink), AccessibilityNode(spoken))).with_children(|track| {
        track.spawn((Node { width: percent(f32::from(done)), height: percent(100), ..default() }, Fill(Tone::Teal)));
    });
}
