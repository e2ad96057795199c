//! The bar at the top: the house's clock, where the shift stands, pause and speed, goals, allowance, settings.
//!
//! What ticks is a region of its own, so that no button is drawn anew while somebody presses it.

use super::goals::{Heard, Standing, standing};
use super::hold::{Hold, toggle};
use crate::engine::{EventKind, Phase};
use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::{Bridge, Speed};
use crate::game::keys::{Deed, Hotkey};
use crate::game::screen::Menu;
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, LARGE, Look, Region, Size, Spawner, Tone, column, control, gap, label, row, strong,
    text_scale,
};
use crate::telling::{Sight, clock};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;

/// Parts into which the time of opening is divided.
const PARTS: u64 = 3;

/// The clock.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Time(String);

/// Where the shift stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Progress {
    title: String,
    spoken: String,
    /// The part that is under way; all are past at the end.
    part: u64,
    large: bool,
}

/// What governs time.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Controls {
    paused: bool,
    pause: String,
    speed: Speed,
    speeds: [(Speed, String, String); 3],
    skip: String,
    can_skip: bool,
    large: bool,
}

/// The goals.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Goals {
    goals: Vec<(Standing, String, String)>,
    large: bool,
}

/// The allowance and the settings.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Purse {
    allowance: String,
    money: String,
    settings: String,
    large: bool,
}

/// Puts the parts into the bar.
pub(super) fn spawn(bar: &mut Spawner<'_>) {
    bar.spawn((Region::<Time>::default(), Node { flex_shrink: 0.0, ..row(8) }));
    rule(bar);
    bar.spawn((Region::<Progress>::default(), Node { flex_shrink: 1.0, max_width: px(200), ..column(4) }));
    rule(bar);
    bar.spawn((Region::<Controls>::default(), Node { flex_shrink: 0.0, ..row(8) }));
    rule(bar);
    bar.spawn((Region::<Goals>::default(), Node { flex_shrink: 1.0, ..column(0) }));
    bar.spawn(gap());
    bar.spawn((Region::<Purse>::default(), Node { flex_shrink: 0.0, ..row(10) }));
}

fn rule(bar: &mut Spawner<'_>) {
    bar.spawn((Node { width: px(2), height: px(30), flex_shrink: 0.0, ..default() }, Fill(Tone::Floor)));
}

/// Draws the clock.
pub(super) fn draw_time(bridge: Res<Bridge>, mut region: Query<(Entity, &mut Region<Time>)>, mut commands: Commands) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    region.show(&mut commands, at, Time(clock(bridge.now())), |time, parent| {
        parent.spawn(Icon::of(Glyph::Clock, Tone::Ink, 24.0));
        parent.spawn(strong(&time.0, Size::Title, Tone::Ink));
    });
}

/// Draws where the shift stands.
pub(super) fn draw_progress(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Progress>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let sight = Sight::new(view, tongue.words());
    let setting = &view.house().setting;
    let lasts = u64::from(setting.lasts_ms).max(1);
    let over = bridge.story().iter().any(|seen| seen.what == EventKind::LastOrders) || view.now().0 >= lasts;
    let part = if over { PARTS } else { (view.now().0 * PARTS / lasts).min(PARTS - 1) };
    let spoken = match (view.phase(), over) {
        (Phase::Service, false) => {
            // To the minute: what is said is not to change with every frame.
            let left = (lasts - view.now().0).div_ceil(60_000) * 60_000;
            tongue.fill("shift-open", &[("span", sight.span(left).into())])
        }
        (Phase::Service, true) => tongue.say("shift-last-orders"),
        (Phase::Preparation | Phase::Closing | Phase::Finished, _) => tongue.say("shift-closed"),
    };
    let title = sight.text(&setting.title).to_owned();
    let progress = Progress { title, spoken, part, large: text_scale(&rem) >= LARGE };
    region.show(&mut commands, at, progress, |progress, parent| {
        if !progress.large {
            parent.spawn(strong(&progress.title, Size::Small, Tone::Ink));
        }
        let mut spoken = Spoken::new(Role::ProgressIndicator);
        spoken.set_label(format!("{}. {}", progress.title, progress.spoken));
        spoken.set_numeric_value(progress.part as f64);
        spoken.set_max_numeric_value(PARTS as f64);
        parent.spawn((row(4), AccessibilityNode(spoken))).with_children(|parts| {
            for part in 0..PARTS {
                let fill = match part {
                    past if past < progress.part => Tone::Teal,
                    now if now == progress.part => Tone::Honey,
                    _ => Tone::Floor,
                };
                let width = if progress.large { 20 } else { 44 };
                let node = Node {
                    width: px(width),
                    height: px(9),
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(4)),
                    ..default()
                };
                parts.spawn((node, Fill(fill), Edge(Tone::Ink)));
            }
        });
    });
}

/// Draws what governs time.
pub(super) fn draw_controls(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Controls>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let pace = bridge.pace();
    let speeds = Speed::ALL.map(|speed| {
        let times = i64::from(speed.times());
        let say = |key: &str| tongue.fill(key, &[("n", times.into())]);
        (speed, say("shift-speed"), say("shift-speed-said"))
    });
    let controls = Controls {
        paused: pace.paused,
        pause: tongue.say(if pace.paused { "shift-go-on" } else { "shift-pause" }),
        speed: pace.speed,
        speeds,
        skip: tongue.say("shift-skip"),
        can_skip: view.phase() == Phase::Service && view.staff().act.is_none(),
        large: text_scale(&rem) >= LARGE,
    };
    region.show(&mut commands, at, controls, |controls, parent| {
        let look = if controls.paused { Look::Main } else { Look::Plain };
        let glyph = if controls.paused { Glyph::Play } else { Glyph::Pause };
        parent
            .spawn((control("pause", &controls.pause, look), Hotkey(Deed::Pause)))
            .with_child(Icon::of(glyph, look.pen(), 20.0))
            .observe(paused);
        parent.spawn(row(2)).with_children(|parent| speeds_of(parent, controls));
        let mut skip = parent.spawn((control("skip", &controls.skip, Look::Plain), Hotkey(Deed::Skip)));
        if !controls.can_skip {
            skip.insert(InteractionDisabled);
        }
        let pen = if controls.can_skip { Tone::Ink } else { Tone::Soft };
        skip.with_children(|inside| {
            inside.spawn(Icon::of(Glyph::SkipForward, pen, 20.0));
            if !controls.large {
                inside.spawn(strong(&controls.skip, Size::Small, pen));
            }
        })
        .observe(|_: On<Activate>, mut bridge: ResMut<Bridge>| bridge.skip());
    });
}

fn speeds_of(parent: &mut Spawner<'_>, controls: &Controls) {
    for (speed, words, spoken) in &controls.speeds {
        let (speed, chosen) = (*speed, *speed == controls.speed);
        let look = if chosen { Look::Chosen } else { Look::Quiet };
        let mut button = parent.spawn(control(&format!("speed-{}", speed.times()), spoken, look));
        if chosen {
            let mut node = Spoken::new(Role::Button);
            node.set_label(spoken.as_str());
            node.set_selected(true);
            button.insert(AccessibilityNode(node));
        } else if speed == controls.speed.faster() {
            button.insert(Hotkey(Deed::Faster));
        } else if speed == controls.speed.slower() {
            button.insert(Hotkey(Deed::Slower));
        }
        button
            .with_child(strong(words, Size::Small, Tone::Ink))
            .observe(move |_: On<Activate>, mut bridge: ResMut<Bridge>| bridge.set_speed(speed));
    }
}

fn paused(
    _: On<Activate>,
    mut hold: ResMut<Hold>,
    mut bridge: ResMut<Bridge>,
    attention: Res<Attention>,
    page: Res<super::notebook::Page>,
) {
    toggle(&mut hold, &mut bridge, attention.target.is_some() || page.open);
}

/// Draws the goals.
pub(super) fn draw_goals(
    bridge: Res<Bridge>,
    heard: Res<Heard>,
    tongue: Res<Tongue>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Goals>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let sight = Sight::new(view, tongue.words());
    let all = view.house().setting.goals.iter().map(|goal| {
        let standing = standing(goal.holds, &bridge, &heard);
        let text = sight.text(&goal.text).trim_end_matches(['.', '。']).to_owned();
        let state = tongue.say(&format!("shift-goal-{}", standing.word()));
        (standing, text, state)
    });
    let goals = Goals { goals: all.collect(), large: text_scale(&rem) >= LARGE };
    region.show(&mut commands, at, goals, |goals, parent| {
        for (standing, text, state) in &goals.goals {
            let (glyph, tone) = match standing {
                Standing::Holds => (Glyph::CircleCheck, Tone::Teal),
                Standing::Missed => (Glyph::X, Tone::Terracotta),
                Standing::Unknown => (Glyph::CircleDashed, Tone::Soft),
            };
            let mut spoken = Spoken::new(Role::Label);
            spoken.set_value(format!("{text}: {state}"));
            parent.spawn((row(6), AccessibilityNode(spoken))).with_children(|line| {
                line.spawn(Icon::of(glyph, tone, 18.0));
                if !goals.large {
                    line.spawn(Node { flex_shrink: 1.0, ..column(0) }).with_child(label(text, Size::Small, Tone::Ink));
                }
            });
        }
    });
}

/// Draws the allowance and the settings.
pub(super) fn draw_purse(
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    rem: Res<RemSize>,
    mut region: Query<(Entity, &mut Region<Purse>)>,
    mut commands: Commands,
) {
    let (Ok((at, mut region)), Some(view)) = (region.single_mut(), bridge.view()) else { return };
    let sight = Sight::new(view, tongue.words());
    let some = view.house().setting.allowance_cents > 0;
    let purse = Purse {
        allowance: tongue.say("shift-allowance"),
        money: if some { sight.money(u64::from(view.allowance_cents())) } else { String::new() },
        settings: tongue.say("shift-settings"),
        large: text_scale(&rem) >= LARGE,
    };
    region.show(&mut commands, at, purse, |purse, parent| {
        if !purse.money.is_empty() {
            parent.spawn(Icon::of(Glyph::HandCoins, Tone::Ink, 22.0));
            parent.spawn(column(0)).with_children(|words| {
                if !purse.large {
                    words.spawn(label(&purse.allowance, Size::Small, Tone::Soft));
                }
                words.spawn(strong(&purse.money, Size::Small, Tone::Ink));
            });
        }
        parent
            .spawn((control("settings", &purse.settings, Look::Plain), Hotkey(Deed::Settings)))
            .with_child(Icon::of(Glyph::Settings, Tone::Ink, 22.0))
            .observe(|_: On<Activate>, mut menu: ResMut<NextState<Menu>>| menu.set(Menu::Settings));
    });
}
