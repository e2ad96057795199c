//! Every guest as a control: focus and Tab, Enter, Space or a click to attend, a name that says what shows of them.
//!
//! Not a usual button: it looks like nothing, lies over the drawing, and moves with it.

pub(super) mod ring;

use super::Cast;
use super::art::Mark;
use super::cast::{Actor, Who};
use super::people::Figure;
use super::places::Spot;
use super::scene::{Chosen, Stage, mark};
use crate::game::Tongue;
use crate::game::attention::Attention;
use crate::game::bridge::Bridge;
use crate::game::focus::Hollow;
use crate::game::keys::cap;
use crate::game::room::{Area, HEIGHT, WIDTH};
use crate::game::theme::{Edge, Fill, Key, Size, Tone, label, strong};
use crate::scenario::model::{CustomerId, Target};
use crate::telling::{Sight, look};
use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus};
use bevy::prelude::*;

/// The control over a guest.
#[derive(Component, Debug, Clone, PartialEq)]
pub(super) struct Control {
    guest: CustomerId,
    /// Its size, px of the floor.
    size: (f32, f32),
    hovered: bool,
}

/// The node all of them are in.
#[derive(Component)]
pub(super) struct Controls;

/// The line of ink within the border of who is attended to.
#[derive(Component)]
pub(super) struct Inner;

/// The label below who has the focus.
#[derive(Component)]
pub(super) struct Hint;

/// Its words.
#[derive(Component)]
pub(super) struct HintWords;

/// Gives everybody who is there a control, in the order in which one reads: row by row.
pub(super) fn keep(
    cast: Res<Cast>,
    stage: Res<Stage>,
    containers: Query<(Entity, Option<&Children>), With<Controls>>,
    controls: Query<(Entity, &Control)>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    let Ok((container, children)) = containers.single() else {
        make(&stage, &mut commands);
        return;
    };
    let mut order: Vec<(i32, i32, CustomerId)> = cast
        .actors
        .iter()
        .filter_map(|actor| {
            let Who::Guest(c) = actor.who else { return None };
            let (x, y) = actor.spot.feet(stage.room.scale());
            Some(((y / 120.0) as i32, (x / 20.0) as i32, c))
        })
        .collect();
    order.sort_unstable();
    let is_there = |c: CustomerId| order.iter().any(|(_, _, other)| *other == c);
    let before: Vec<Entity> = children.map(|all| all.to_vec()).unwrap_or_default();
    for (i, entity) in before.iter().enumerate() {
        let Ok((_, control)) = controls.get(*entity) else { continue };
        if is_there(control.guest) {
            continue;
        }
        // Whoever leaves with the focus hands it to the next.
        if focus.get() == Some(*entity) {
            let stays = |e: &&Entity| controls.get(**e).is_ok_and(|(_, other)| is_there(other.guest));
            let next = before[i + 1..].iter().find(stays).or_else(|| before[..i].iter().rev().find(stays));
            if let Some(next) = next {
                focus.set(*next, FocusCause::Navigated);
            }
        }
        commands.entity(*entity).despawn();
    }
    let of = |c: CustomerId| controls.iter().find(|(_, control)| control.guest == c).map(|(entity, _)| entity);
    let now: Vec<Entity> = order.iter().map(|(_, _, c)| of(*c).unwrap_or_else(|| one(*c, &mut commands))).collect();
    if now != before {
        commands.entity(container).replace_children(&now);
    }
}

fn make(stage: &Stage, commands: &mut Commands) {
    let absolute = || Node { position_type: PositionType::Absolute, left: px(0), top: px(0), ..default() };
    commands.spawn((Controls, absolute(), ZIndex(100_000), Pickable::IGNORE, ChildOf(stage.scene)));
    let hidden = UiTransform { scale: Vec2::ZERO, ..default() };
    let ring = commands.spawn((super::art::point(), Chosen, Visibility::Hidden, ChildOf(stage.scene))).id();
    commands.entity(ring).with_child(mark(Mark::Chosen, 1.0));
    let pill = Node {
        column_gap: px(8),
        padding: UiRect::axes(px(6), px(2)),
        align_items: AlignItems::Center,
        border: UiRect::all(px(2)),
        border_radius: BorderRadius::all(px(8)),
        ..absolute()
    };
    commands
        .spawn((
            Hint,
            pill,
            hidden,
            ZIndex(20),
            Fill(Tone::Card),
            Edge(Tone::Focus),
            Visibility::Hidden,
            Pickable::IGNORE,
            ChildOf(stage.over),
        ))
        .with_children(|inside| {
            let key = Node {
                padding: UiRect::axes(px(6), px(0)),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(5)),
                ..default()
            };
            inside
                .spawn((key, Fill(Tone::Paper), Edge(Tone::Soft), Pickable::IGNORE))
                .with_child((strong(&cap(KeyCode::Enter), Size::Small, Tone::Ink), Pickable::IGNORE));
            inside.spawn((label("", Size::Small, Tone::Ink), TextLayout::no_wrap(), HintWords, Pickable::IGNORE));
        });
}

fn one(guest: CustomerId, commands: &mut Commands) -> Entity {
    let mut control = commands.spawn((
        Control { guest, size: (0.0, 0.0), hovered: false },
        Key(format!("guest-{}", guest.0)),
        Name::new(format!("guest {}", guest.0)),
        TabIndex(0),
        Hollow,
        AccessibilityNode(Spoken::new(Role::Button)),
        Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            border: UiRect::all(px(3)),
            border_radius: BorderRadius::all(px(12)),
            ..default()
        },
        Edge(Tone::Clear),
    ));
    control
        .with_child((
            Inner,
            Node {
                position_type: PositionType::Absolute,
                left: px(0),
                right: px(0),
                top: px(0),
                bottom: px(0),
                border: UiRect::all(px(1.5)),
                border_radius: BorderRadius::all(px(9)),
                ..default()
            },
            Edge(Tone::Clear),
            Pickable::IGNORE,
        ))
        .observe(move |mut click: On<Pointer<Click>>, mut focus: ResMut<InputFocus>, mut to: ResMut<Attention>| {
            click.propagate(false);
            focus.set(click.entity, FocusCause::Pressed);
            to.turn_to(Target::One(guest));
        })
        .observe(move |mut key: On<FocusedInput<KeyboardInput>>, mut attention: ResMut<Attention>| {
            let chosen = matches!(key.input.key_code, KeyCode::Enter | KeyCode::NumpadEnter | KeyCode::Space);
            if chosen && key.input.state.is_pressed() && !key.input.repeat {
                key.propagate(false);
                attention.turn_to(Target::One(guest));
            }
        })
        .observe(|over: On<Pointer<Over>>, mut controls: Query<&mut Control>| hover(over.entity, true, &mut controls))
        .observe(|out: On<Pointer<Out>>, mut controls: Query<&mut Control>| hover(out.entity, false, &mut controls));
    control.id()
}

fn hover(entity: Entity, is: bool, controls: &mut Query<&mut Control>) {
    if let Ok(mut control) = controls.get_mut(entity) {
        control.hovered = is;
    }
}

/// The part of the floor a guest takes up.
fn area(figure: &Figure, spot: Spot, stage: &Stage, actors: &[Actor]) -> Area {
    let k = stage.room.scale();
    let (x, y) = (figure.at.x, figure.at.y);
    match spot {
        Spot::Chair { depth, piece, .. } if figure.seated => {
            let top = figure.crown().y - 20.0 * k;
            // Who has a small table alone is framed with it.
            let bounds = stage.room.pieces()[piece].bounds;
            let beside = |actor: &&Actor| matches!(actor.spot, Spot::Chair { piece: other, .. } if other == piece);
            if stage.room.pieces()[piece].seats.len() <= 2 && actors.iter().filter(beside).count() == 1 {
                let side = 6.0 * k;
                Area { x: bounds.x - side, y: top, w: bounds.w + 2.0 * side, h: depth + 8.0 - top }
            } else {
                Area { x: x - 44.0 * k, y: top, w: 88.0 * k, h: depth + 8.0 - top }
            }
        }
        Spot::Chair { .. } | Spot::Feet(_) => {
            let top = figure.crown().y - 14.0 * k;
            Area { x: x - 42.0 * k, y: top, w: 84.0 * k, h: y + 10.0 - top }
        }
    }
}

/// Keeps the controls over the guests, and their names true: one name a frame, since names are long.
pub(super) fn place(
    cast: Res<Cast>,
    stage: Res<Stage>,
    bridge: Res<Bridge>,
    tongue: Res<Tongue>,
    focus: Res<InputFocus>,
    figures: Query<&Figure>,
    mut controls: Query<(Entity, &mut Control, &mut Node, &mut UiTransform, &mut ZIndex, &mut AccessibilityNode)>,
    mut turn: Local<usize>,
) {
    let Some(view) = bridge.view() else { return };
    let sight = Sight::new(view, tongue.words());
    *turn = turn.wrapping_add(1);
    let count = controls.iter().count().max(1);
    for (i, (entity, mut control, mut node, mut transform, mut z, mut spoken)) in controls.iter_mut().enumerate() {
        let who = Who::Guest(control.guest);
        let figure = figures.iter().find(|figure| figure.who == who && !figure.leaving);
        let (Some(figure), Some(actor)) = (figure, cast.actors.iter().find(|actor| actor.who == who)) else { continue };
        let area = area(figure, actor.spot, &stage, &cast.actors);
        let size = (area.w.round(), area.h.round());
        if control.size != size {
            control.size = size;
            node.width = px(size.0);
            node.height = px(size.1);
        }
        let x = area.x.clamp(4.0, (WIDTH - area.w - 4.0).max(4.0));
        let y = area.y.clamp(4.0, (HEIGHT - area.h - 4.0).max(4.0));
        transform.set_if_neq(UiTransform { translation: Val2::px(x, y), ..default() });
        z.set_if_neq(ZIndex(area.bottom() as i32));
        let unnamed = spoken.label().is_none();
        if (unnamed || *turn % count == i || focus.get() == Some(entity))
            && let Some(guest) = view.guest(control.guest)
        {
            let name = look::far(&sight, &guest);
            if spoken.label() != Some(name.as_str()) {
                spoken.set_label(name);
            }
        }
    }
}

/// Whom the trainee points at follows the focus.
pub(super) fn point(focus: Res<InputFocus>, controls: Query<&Control>, mut attention: ResMut<Attention>) {
    if !focus.is_changed() {
        return;
    }
    let now = focus.get().and_then(|entity| controls.get(entity).ok()).map(|control| control.guest);
    if now.is_some() && attention.pointed_at != now {
        attention.pointed_at = now;
    }
}
