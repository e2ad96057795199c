//! The bar at the top before opening and after closing: which part of the day it is, the goals, the allowance.

use crate::game::Tongue;
use crate::game::bridge::Bridge;
use crate::game::keys::{Deed, Hotkey};
use crate::game::screen::Menu;
use crate::game::theme::{Edge, Fill, Glyph, Icon, Look, Region, Size, Spawner, Tone, column, control, label, strong};
use crate::telling::watch::money;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::pieces::{line, wrapping};

/// Goals that are shown in the bar; the briefing has them all.
const GOALS: usize = 2;
/// The width that they have at least, px.
const GOALS_PX: f32 = 300.0;

/// The part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Before opening.
    Before,
    /// After closing.
    After,
}

/// What the bar shows.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct HouseBar {
    part: Part,
    words: String,
    goals: Vec<String>,
    allowance_heading: String,
    allowance: Option<String>,
    settings: String,
}

/// Where the bar is drawn.
pub(super) fn place() -> impl Bundle {
    (
        Region::<HouseBar>::default(),
        Fill(Tone::Card),
        Edge(Tone::Ink),
        Node { flex_shrink: 0.0, border: UiRect::bottom(px(2)), ..default() },
    )
}

/// Shows the bar.
pub(super) fn show(
    part: Part,
    tongue: &Tongue,
    bridge: &Bridge,
    region: &mut Query<(Entity, &mut Region<HouseBar>)>,
    commands: &mut Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let setting = &view.house().setting;
    let locale = tongue.words().locale();
    let given = setting.allowance_cents > 0;
    let model = HouseBar {
        part,
        words: tongue.say(match part {
            Part::Before => "bar-before",
            Part::After => "bar-after",
        }),
        goals: setting.goals.iter().take(GOALS).map(|goal| goal.text.get(locale).to_owned()).collect(),
        allowance_heading: tongue.say("bar-allowance"),
        allowance: given.then(|| money(tongue.words(), u64::from(view.allowance_cents()), &setting.currency)),
        settings: tongue.say("title-settings"),
    };
    region.show(commands, at, model, draw);
}

fn draw(bar: &HouseBar, parent: &mut Spawner<'_>) {
    let node = Node {
        padding: UiRect::axes(px(20), px(6)),
        min_height: px(56),
        width: percent(100),
        column_gap: px(18),
        row_gap: px(6),
        ..wrapping(0)
    };
    parent.spawn(node).with_children(|row| {
        row.spawn(Node { column_gap: px(10), align_items: AlignItems::Center, ..default() }).with_children(|part| {
            part.spawn(Icon::of(Glyph::Clock, Tone::Ink, 24.0));
            part.spawn(column(4)).with_children(|words| {
                words.spawn(strong(&bar.words, Size::Body, Tone::Ink));
                parts(bar.part, words);
            });
        });
        let goals = Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(GOALS_PX), min_width: px(0), ..column(2) };
        row.spawn(goals).with_children(|goals| {
            for goal in &bar.goals {
                // Whether it is reached shows in the shift and is told in the debrief.
                line(goals, Glyph::CircleDashed, goal, Size::Small, Tone::Ink);
            }
        });
        if let Some(money) = &bar.allowance {
            row.spawn(Node { column_gap: px(8), align_items: AlignItems::Center, ..default() }).with_children(|left| {
                left.spawn(Icon::of(Glyph::HandCoins, Tone::Ink, 24.0));
                left.spawn(column(0)).with_children(|words| {
                    words.spawn(label(&bar.allowance_heading, Size::Small, Tone::Soft));
                    words.spawn(strong(money, Size::Small, Tone::Ink));
                });
            });
        }
        row.spawn(control("settings", &bar.settings, Look::Plain))
            .insert(Hotkey(Deed::Settings))
            .observe(|_: On<Activate>, mut menu: ResMut<NextState<Menu>>| menu.set(Menu::Settings))
            .with_children(|gear| {
                gear.spawn(Icon::of(Glyph::Settings, Tone::Ink, 20.0));
            });
    });
}

/// The day in three parts: before opening, open, after closing.
fn parts(part: Part, parent: &mut Spawner<'_>) {
    let now = match part {
        Part::Before => 0,
        Part::After => 2,
    };
    parent.spawn(Node { column_gap: px(4), ..default() }).with_children(|row| {
        for n in 0..3 {
            let segment = Node {
                width: px(44),
                height: px(9),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(4)),
                ..default()
            };
            let fill = match n {
                n if n == now => Tone::Honey,
                n if n < now => Tone::Line,
                _ => Tone::Floor,
            };
            row.spawn((segment, Fill(fill), Edge(Tone::Soft)));
        }
    });
}
