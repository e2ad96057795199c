//! How the rows of the settings are drawn, and what their controls do. Every control has the role of what it is.

use super::key_rows::{Clash, KeyRow, Trouble};
use super::sheet::{Check, Choice, Group, Row, Sheet, Slide};
use crate::game::Tongue;
use crate::game::focus::{Adjust, Adjustable, First, Focused};
use crate::game::keys::Listening;
use crate::game::settings::{Edit, Measure, Settings, Spoken as Speech};
use crate::game::theme::{
    Edge, Fill, Glyph, Icon, Look, Press, Size, Spawner, Tone, card, column, control, label, press, row, strong,
};
use crate::game::voice::Announce;
use accesskit::{Action, Node as Spoken, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;

/// The marks of a slider.
const MARKS: u16 = 10;

/// Draws everything.
pub(super) fn draw(sheet: &Sheet, parent: &mut Spawner<'_>) {
    if let Some(words) = &sheet.notice {
        parent.spawn(card()).insert(Fill(Tone::HoneyTint)).with_children(|notice| {
            notice.spawn(label(words, Size::Body, Tone::Ink));
        });
    }
    for (at, group) in sheet.groups.iter().enumerate() {
        heading(parent, group, at == 0);
        for row in &group.rows {
            match row {
                Row::Check(check) => draw_check(parent, check),
                Row::Choice(choice) => draw_choice(parent, choice),
                Row::Slide(slide) => draw_slide(parent, slide),
                Row::Key(key) => draw_key(parent, key),
                Row::Note(words) => {
                    parent.spawn(label(words, Size::Small, Tone::Soft));
                }
            }
        }
    }
}

fn heading(parent: &mut Spawner<'_>, group: &Group, first: bool) {
    let above = if first { px(0) } else { px(14) };
    parent.spawn(Node { margin: UiRect::top(above), ..row(8) }).with_children(|line| {
        line.spawn(Icon::of(group.icon, Tone::Teal, 22.0));
        let mut spoken = Spoken::new(Role::Heading);
        spoken.set_label(group.title.as_str());
        spoken.set_level(2);
        line.spawn(strong(&group.title, Size::Heading, Tone::Ink)).insert(AccessibilityNode(spoken));
    });
}

fn said(role: Role, name: &str) -> Spoken {
    let mut spoken = Spoken::new(role);
    spoken.set_label(name);
    spoken
}

fn words<'a>(name: &'a str, detail: &'a str, pen: Tone) -> impl FnOnce(&mut Spawner<'_>) + use<'a> {
    move |inside| {
        inside.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: px(0), ..column(2) }).with_children(|text| {
            text.spawn(strong(name, Size::Body, pen));
            if !detail.is_empty() {
                text.spawn(label(detail, Size::Small, Tone::Soft));
            }
        });
    }
}

fn draw_check(parent: &mut Spawner<'_>, check: &Check) {
    let name = format!("{}. {}", check.name, check.detail);
    let mut spoken = said(Role::CheckBox, &name);
    spoken.set_toggled(Toggled::from(check.on));
    let look = if check.on { Look::Plain } else { Look::Quiet };
    let pen = if check.disabled { Tone::Soft } else { Tone::Ink };
    let mut at = parent.spawn(control(&format!("{:?}", check.switch), &name, look));
    at.insert(AccessibilityNode(spoken));
    if check.disabled {
        at.insert(InteractionDisabled);
    }
    let switch = check.switch;
    at.with_children(|inside| {
        let (fill, edge) = if check.on { (Tone::Teal, Tone::Ink) } else { (Tone::Card, pen) };
        inside
            .spawn((
                Node {
                    width: px(24),
                    height: px(24),
                    flex_shrink: 0.0,
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    border: UiRect::all(px(2)),
                    border_radius: BorderRadius::all(px(5)),
                    ..default()
                },
                Fill(fill),
                Edge(edge),
            ))
            .with_children(|tick| {
                if check.on {
                    tick.spawn(Icon::within(Glyph::Check, Tone::White, 18.0));
                }
            });
        words(&check.name, &check.detail, pen)(inside);
    });
    at.observe(
        move |_: On<Activate>,
              mut settings: ResMut<Settings>,
              mut speech: ResMut<Speech>,
              tongue: Res<Tongue>,
              mut announce: MessageWriter<Announce>| {
            settings.edit(Edit::Turn(switch), &mut speech);
            let state = if settings.is_on(switch) { "settings-on" } else { "settings-off" };
            announce.write(Announce(tongue.say(state)));
        },
    );
}

fn draw_choice(parent: &mut Spawner<'_>, choice: &Choice) {
    let whole = said(Role::RadioGroup, &choice.name);
    let line = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(8), ..row(8) };
    parent.spawn((line, AccessibilityNode(whole))).with_children(|group| {
        group.spawn(Node { flex_grow: 1.0, ..row(0) }).with_children(|name| {
            name.spawn(strong(&choice.name, Size::Body, Tone::Ink));
        });
        let count = choice.options.len();
        for (at, option) in choice.options.iter().enumerate() {
            let mut spoken = said(Role::RadioButton, &option.name);
            spoken.set_toggled(Toggled::from(option.chosen));
            spoken.set_position_in_set(at + 1);
            spoken.set_size_of_set(count);
            let look = if option.chosen { Look::Chosen } else { Look::Quiet };
            let edit = option.edit;
            let mut button = group.spawn(control(&option.key, &option.name, look));
            button.insert(AccessibilityNode(spoken)).with_children(|inside| {
                if option.chosen {
                    inside.spawn(Icon::of(Glyph::Check, Tone::Ink, 18.0));
                }
                inside.spawn(strong(&option.name, Size::Body, Tone::Ink));
            });
            button.observe(move |_: On<Activate>, mut settings: ResMut<Settings>, mut speech: ResMut<Speech>| {
                settings.edit(edit, &mut speech);
            });
        }
    });
}

fn draw_slide(parent: &mut Spawner<'_>, slide: &Slide) {
    let measure = slide.measure;
    let (low, high) = measure.range();
    let mut spoken = said(Role::Slider, &slide.name);
    spoken.set_numeric_value(f64::from(slide.value));
    spoken.set_min_numeric_value(f64::from(low));
    spoken.set_max_numeric_value(f64::from(high));
    spoken.set_numeric_value_step(f64::from(measure.step()));
    spoken.set_value(slide.said.as_str());
    for action in [Action::Increment, Action::Decrement, Action::Focus] {
        spoken.add_action(action);
    }
    let mut at = parent.spawn(control(&format!("{measure:?}"), &slide.name, Look::Quiet));
    at.insert((Adjustable, AccessibilityNode(spoken)));
    at.entry::<Node>().and_modify(|mut node| {
        node.flex_wrap = FlexWrap::Wrap;
        node.row_gap = px(6);
    });
    at.with_children(|inside| {
        inside.spawn(Node { flex_grow: 1.0, ..row(0) }).with_children(|name| {
            name.spawn(strong(&slide.name, Size::Body, Tone::Ink));
        });
        inside.spawn(row(8)).with_children(|line| {
            stepper(line, measure, -1);
            let reached = (slide.value - low) * MARKS / (high - low);
            line.spawn(row(2)).with_children(|marks| {
                for mark in 0..MARKS {
                    let (fill, edge) = if mark < reached { (Tone::Honey, Tone::Ink) } else { (Tone::Card, Tone::Line) };
                    marks.spawn((
                        Node {
                            width: px(12),
                            height: px(22),
                            border: UiRect::all(px(1.5)),
                            border_radius: BorderRadius::all(px(3)),
                            ..default()
                        },
                        Fill(fill),
                        Edge(edge),
                    ));
                }
            });
            stepper(line, measure, 1);
            line.spawn(Node { min_width: px(52), justify_content: JustifyContent::End, ..default() }).with_children(
                |value| {
                    value.spawn(strong(&slide.said, Size::Body, Tone::Ink));
                },
            );
        });
    });
    at.observe(move |adjust: On<Adjust>, settings: ResMut<Settings>, speech: ResMut<Speech>, say: Say| {
        step(measure, adjust.by, settings, speech, say);
    });
}

/// A step of a slider by pointer. Keys and screen readers step the slider itself.
fn stepper(parent: &mut Spawner<'_>, measure: Measure, by: i8) {
    let glyph = if by > 0 { Glyph::Plus } else { Glyph::Minus };
    parent
        .spawn((
            Node {
                width: px(32),
                height: px(32),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(8)),
                ..default()
            },
            Fill(Tone::Paper),
            Edge(Tone::Soft),
        ))
        .with_children(|inside| {
            inside.spawn(Icon::of(glyph, Tone::Ink, 18.0));
        })
        .observe(move |mut click: On<Pointer<Click>>, settings: ResMut<Settings>, speech: ResMut<Speech>, say: Say| {
            click.propagate(false);
            step(measure, by, settings, speech, say);
        });
}

/// What it takes to say something.
#[derive(bevy::ecs::system::SystemParam)]
struct Say<'w> {
    tongue: Res<'w, Tongue>,
    announce: MessageWriter<'w, Announce>,
}

fn step(measure: Measure, by: i8, mut settings: ResMut<Settings>, mut speech: ResMut<Speech>, mut say: Say) {
    settings.edit(Edit::Step(measure, by), &mut speech);
    let value = u64::from(settings.value(measure));
    say.announce.write(Announce(say.tongue.fill("settings-percent", &[("n", value.into())])));
}

fn draw_key(parent: &mut Spawner<'_>, key: &KeyRow) {
    let look = if key.listening { Look::Chosen } else { Look::Quiet };
    let deed = key.deed;
    let mut at = parent.spawn(control(&key_of(key), &key.spoken, look));
    if key.fixed {
        at.insert(InteractionDisabled);
    }
    at.with_children(|inside| {
        words(&key.name, "", if key.fixed { Tone::Soft } else { Tone::Ink })(inside);
        inside
            .spawn((
                Node {
                    min_width: px(30),
                    padding: UiRect::axes(px(8), px(1)),
                    justify_content: JustifyContent::Center,
                    border: UiRect::all(px(1.5)),
                    border_radius: BorderRadius::all(px(5)),
                    ..default()
                },
                Fill(Tone::Paper),
                Edge(Tone::Soft),
            ))
            .with_children(|cap| {
                cap.spawn(strong(&key.cap, Size::Small, Tone::Ink));
            });
    });
    at.observe(move |_: On<Activate>, mut listening: ResMut<Listening>, mut clash: ResMut<Clash>, mut say: Say| {
        if listening.idle() {
            listening.deed = Some(deed);
            *clash = Clash::None;
            say.announce.write(Announce(say.tongue.say("settings-key-listens")));
        }
    });
    if let Some(trouble) = &key.trouble {
        draw_trouble(parent, key, trouble);
    }
}

fn key_of(key: &KeyRow) -> String {
    format!("{:?}", key.deed)
}

/// It takes the focus, and gives it back to its row.
fn draw_trouble(parent: &mut Spawner<'_>, of: &KeyRow, trouble: &Trouble) {
    let (deed, key) = (of.deed, trouble.key);
    let row_key = key_of(of);
    let back = row_key.clone();
    let mut place = parent.spawn((
        Node {
            flex_wrap: FlexWrap::Wrap,
            row_gap: px(8),
            padding: UiRect::all(px(10)),
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(8)),
            ..row(10)
        },
        Fill(Tone::TerracottaTint),
        Edge(Tone::Ink),
    ));
    place.with_children(|place| {
        place.spawn(Icon::of(Glyph::TriangleAlert, Tone::Ink, 20.0));
        place.spawn(Node { flex_grow: 1.0, flex_shrink: 1.0, min_width: px(0), ..column(0) }).with_children(|words| {
            words.spawn(strong(&of.name, Size::Body, Tone::Ink));
            words.spawn(label(&trouble.words, Size::Small, Tone::Ink));
        });
        if let Some(swap) = &trouble.swap {
            let button = Press {
                key: "key-swap".to_owned(),
                label: swap.clone(),
                icon: Some(Glyph::Repeat),
                look: Look::Plain,
                ..default()
            };
            press(place, &button).insert(First).observe(
                move |_: On<Activate>,
                      mut settings: ResMut<Settings>,
                      mut clash: ResMut<Clash>,
                      mut focused: ResMut<Focused>,
                      mut say: Say| {
                    focused.0 = Some(row_key.clone());
                    if let Some(swapped) = settings.keys.swapped(deed, key) {
                        settings.keys = swapped;
                        say.announce.write(Announce(say.tongue.say("settings-key-swapped")));
                    }
                    *clash = Clash::None;
                },
            );
        }
        let keep = Press { key: "key-keep".to_owned(), label: trouble.keep.clone(), ..default() };
        let mut keep = press(place, &keep);
        if trouble.swap.is_none() {
            keep.insert(First);
        }
        keep.observe(move |_: On<Activate>, mut clash: ResMut<Clash>, mut focused: ResMut<Focused>, mut say: Say| {
            focused.0 = Some(back.clone());
            say.announce.write(Announce(say.tongue.say("settings-key-as-it-was")));
            *clash = Clash::None;
        });
    });
}
