//! The focus: always visible, never lost.
//!
//! Screens are drawn anew whenever what they show changes. The control that had the focus is found again by its [`Key`];
//! where there is none any more, the first one of the screen has it. A menu over the screen keeps the focus inside, and
//! gives it back to where it was.

use crate::game::keys;
use crate::game::screen::Screen;
use crate::game::theme::{Key, Palette, Tone};
use bevy::ecs::system::SystemParam;
use bevy::input_focus::tab_navigation::{NavAction, TabGroup, TabIndex, TabNavigation, TabNavigationPlugin};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::ScrollArea;
use std::collections::BTreeSet;

/// How far a page key scrolls, as a share of what is in view.
const PAGE: f32 = 0.8;
/// Around what has the focus this much is in view too, px: its ring, and a bit of what comes next.
const ROOM: f32 = 16.0;

/// Asks for the focus when it is spawned: the main control of a screen.
#[derive(Component, Debug, Clone, Copy, Default)]
pub struct First;

/// The arrows to the left and right change this control's value, instead of moving the focus.
#[derive(Component, Debug, Clone, Copy, Default)]
pub struct Adjustable;

/// A control's value is to be changed by so many steps.
#[derive(EntityEvent, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adjust {
    /// The control.
    pub entity: Entity,
    /// The steps: up, or down if negative.
    pub by: i8,
}

/// Where the focus is asked to go by something other than the keys.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steer {
    /// To the control before.
    Previous,
    /// To the next control.
    Next,
    /// To the left: a value goes down, else to the control before.
    Left,
    /// To the right: a value goes up, else to the next control.
    Right,
}

/// The screen has a use of its own for the arrows to the left and right.
#[derive(Component, Debug, Clone, Copy, Default)]
pub struct SidewaysTaken;

/// A control that one sees through: its ring has no white below, which would cover what it is around.
#[derive(Component, Debug, Clone, Copy, Default)]
pub struct Hollow;

/// The key of the control that has the focus.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub struct Focused(pub Option<String>);

/// The menus over the screen, the uppermost last, each with the key of the control that had the focus before.
#[derive(Resource, Debug, Default)]
struct Modals(Vec<(Entity, Option<String>)>);

/// What can be pressed now: all of the screen, or what is in the uppermost menu over it.
#[derive(SystemParam)]
pub struct Scope<'w, 's> {
    modals: Res<'w, Modals>,
    parents: Query<'w, 's, &'static ChildOf>,
}

impl Scope<'_, '_> {
    /// The uppermost menu.
    pub fn top(&self) -> Option<Entity> {
        self.modals.0.last().map(|(menu, _)| *menu)
    }

    /// Whether a control can be pressed now.
    pub fn holds(&self, entity: Entity) -> bool {
        self.top().is_none_or(|menu| self.parents.iter_ancestors(entity).any(|above| above == menu))
    }
}

/// Draws the ring and keeps the focus.
pub fn plugin(app: &mut App) {
    app.add_plugins(TabNavigationPlugin)
        .init_resource::<Focused>()
        .init_resource::<Modals>()
        .add_message::<Steer>()
        .add_systems(Update, (arrows.run_if(keys::idle), steer, pages.run_if(keys::idle)).chain())
        .add_systems(PostUpdate, (stack, keep, ring).chain().before(bevy::ui::UiSystems::Prepare))
        .add_systems(PostUpdate, follow.after(bevy::ui::UiSystems::PostLayout));
    let screens = [
        Screen::Loading,
        Screen::Title,
        Screen::Briefing,
        Screen::Preparation,
        Screen::Shift,
        Screen::Closing,
        Screen::Guess,
        Screen::Debrief,
    ];
    for screen in screens {
        app.add_systems(OnExit(screen), forget);
    }
}

/// A new screen begins anew.
fn forget(mut focused: ResMut<Focused>) {
    focused.0 = None;
}

/// A whole screen or menu as a group of the tab order. A menu over a screen is `modal`: Tab stays inside.
pub fn group(modal: bool) -> TabGroup {
    if modal { TabGroup::modal() } else { TabGroup::new(0) }
}

/// Notes which menus lie over the screen. One that goes gives the focus back.
fn stack(
    mut modals: ResMut<Modals>,
    mut focused: ResMut<Focused>,
    added: Query<(Entity, &TabGroup), Added<TabGroup>>,
    groups: Query<(), With<TabGroup>>,
) {
    let gone = modals.0.iter().position(|(menu, _)| !groups.contains(*menu));
    if let Some(gone) = gone {
        let before = modals.0[gone].1.clone();
        modals.0.truncate(gone);
        focused.0 = before;
    }
    for (menu, _) in added.iter().filter(|(_, group)| group.modal) {
        modals.0.push((menu, focused.0.take()));
    }
}

/// What of the screen the focus can go to.
#[derive(SystemParam)]
struct Stops<'w, 's> {
    scope: Scope<'w, 's>,
    keys: Query<'w, 's, (Entity, Ref<'static, Key>, &'static InheritedVisibility), With<TabIndex>>,
    firsts: Query<'w, 's, (Entity, &'static Key), With<First>>,
    groups: Query<'w, 's, &'static TabGroup>,
    navigation: TabNavigation<'w, 's>,
}

impl Stops<'_, '_> {
    /// The key of a control that can be seen. What has just been spawned will be: visibility is known a frame later.
    fn key(&self, entity: Entity) -> Option<String> {
        let (_, key, visible) = self.keys.get(entity).ok()?;
        ((visible.get() || key.is_added()) && self.scope.holds(entity)).then(|| key.0.clone())
    }

    fn of_key(&self, key: &str) -> Option<Entity> {
        let mut same = self.keys.iter().filter(|(_, k, _)| k.0 == key).map(|(entity, ..)| entity);
        same.find(|entity| self.key(*entity).is_some())
    }

    /// The first control in the order of Tab that can be seen.
    fn first(&self) -> Option<Entity> {
        if self.groups.is_empty() {
            return None;
        }
        let inside = self.scope.top().and_then(|menu| Some((menu, self.groups.get(menu).ok()?)));
        let first = self.navigation.navigate_internal(None, NavAction::First, inside).ok()?;
        let mut at = first;
        while self.key(at).is_none() {
            let from = InputFocus::from_entity(at);
            at = self.navigation.navigate(&from, NavAction::Next).ok().filter(|next| *next != first)?;
        }
        Some(at)
    }
}

fn keep(mut focus: ResMut<InputFocus>, mut focused: ResMut<Focused>, mut known: Local<BTreeSet<String>>, stops: Stops) {
    // A main control asks once: drawn anew it is no news.
    let new = stops.firsts.iter().find(|(entity, key)| !known.contains(&key.0) && stops.key(*entity).is_some());
    let new = new.map(|(entity, _)| entity);
    *known = stops.firsts.iter().map(|(_, key)| key.0.clone()).collect();
    let now = focus.get().filter(|now| new.is_none() && stops.key(*now).is_some());
    let again = || focused.0.as_ref().and_then(|key| stops.of_key(key));
    let Some(next) = now.or(new).or_else(again).or_else(|| stops.first()) else { return };
    if focus.get() != Some(next) {
        focus.set(next, FocusCause::Navigated);
    }
    let key = stops.key(next);
    if focused.0 != key {
        focused.0 = key;
    }
}

/// Arrows go through the controls as Tab does, for those who expect it of lists.
fn arrows(keys: Res<ButtonInput<KeyCode>>, mut steer: MessageWriter<Steer>) {
    let keys = [
        (KeyCode::ArrowDown, Steer::Next),
        (KeyCode::ArrowUp, Steer::Previous),
        (KeyCode::ArrowRight, Steer::Right),
        (KeyCode::ArrowLeft, Steer::Left),
    ]
    .map(|(key, way)| keys.just_pressed(key).then_some(way));
    // Two at once mean nothing.
    if let [Some(way)] = keys.into_iter().flatten().map(Some).collect::<Vec<_>>()[..] {
        steer.write(way);
    }
}

fn steer(
    mut asked: MessageReader<Steer>,
    navigation: TabNavigation,
    adjustable: Query<(), With<Adjustable>>,
    taken: Query<(), With<SidewaysTaken>>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    for way in asked.read() {
        let here = focus.get().filter(|entity| adjustable.contains(*entity));
        let action = match (way, here) {
            (Steer::Left, Some(entity)) => {
                commands.trigger(Adjust { entity, by: -1 });
                continue;
            }
            (Steer::Right, Some(entity)) => {
                commands.trigger(Adjust { entity, by: 1 });
                continue;
            }
            (Steer::Left | Steer::Right, None) if !taken.is_empty() => continue,
            (Steer::Next, _) | (Steer::Right, None) => NavAction::Next,
            (Steer::Previous, _) | (Steer::Left, None) => NavAction::Previous,
        };
        if let Ok(next) = navigation.navigate(&focus, action) {
            focus.set(next, FocusCause::Navigated);
        }
    }
}

/// Page up and down scroll the panel around the focus, or else the first one there is.
fn pages(
    keys: Res<ButtonInput<KeyCode>>,
    focus: Res<InputFocus>,
    scope: Scope,
    mut areas: Query<(Entity, &ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
) {
    let way = match (keys.just_pressed(KeyCode::PageDown), keys.just_pressed(KeyCode::PageUp)) {
        (true, false) => 1.0,
        (false, true) => -1.0,
        (true, true) | (false, false) => return,
    };
    let around = focus.get().and_then(|at| scope.parents.iter_ancestors(at).find(|above| areas.contains(*above)));
    let area = around.or_else(|| areas.iter().map(|(area, ..)| area).find(|area| scope.holds(*area)));
    let Some((_, node, mut position)) = area.and_then(|area| areas.get_mut(area).ok()) else { return };
    let page = node.size().y * node.inverse_scale_factor;
    let most = (node.content_size().y * node.inverse_scale_factor - page).max(0.0);
    position.y = (position.y + way * page * PAGE).clamp(0.0, most);
}

/// Panels scroll to where the focus has gone, with room for the ring, once it is known where that lies.
fn follow(
    focus: Res<InputFocus>,
    focused: Res<Focused>,
    parents: Query<&ChildOf>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut areas: Query<&mut ScrollPosition, With<ScrollArea>>,
    mut followed: Local<Option<String>>,
) {
    if *followed == focused.0 {
        return;
    }
    let Some(at) = focus.get() else { return };
    let Ok((node, place)) = nodes.get(at) else { return };
    if node.size().y <= 0.0 {
        return;
    }
    followed.clone_from(&focused.0);
    let Some(area) = parents.iter_ancestors(at).find(|above| areas.contains(*above)) else { return };
    let (Ok((frame, around)), Ok(mut position)) = (nodes.get(area), areas.get_mut(area)) else { return };
    let scale = node.inverse_scale_factor;
    let top = (place.translation.y - around.translation.y + (frame.size().y - node.size().y) / 2.0) * scale - ROOM;
    let below = top + node.size().y * scale + 2.0 * ROOM - frame.size().y * scale;
    let most = ((frame.content_size().y - frame.size().y) * scale).max(0.0);
    let by = if top < 0.0 { top } else { below.max(0.0) };
    if by != 0.0 {
        position.y = (position.y + by).clamp(0.0, most);
    }
}

/// The ring: three px of blue on white, outside of the control.
fn ring(
    focus: Res<InputFocus>,
    palette: Res<Palette>,
    mut had: Local<Option<Entity>>,
    controls: Query<Entity, With<Key>>,
    hollow: Query<(), With<Hollow>>,
    mut commands: Commands,
) {
    let now = focus.get().filter(|entity| controls.contains(*entity));
    if now == *had && !palette.is_changed() {
        return;
    }
    if let Some(before) = had.take()
        && let Ok(mut before) = commands.get_entity(before)
    {
        before.try_remove::<(Outline, BoxShadow)>();
    }
    if let Some(entity) = now {
        let mut control = commands.entity(entity);
        control.try_insert(Outline::new(px(3), px(1), palette.paint(Tone::Focus)));
        if !hollow.contains(entity) {
            control.try_insert(BoxShadow::new(palette.paint(Tone::White), px(0), px(0), px(6), px(0)));
        }
        *had = Some(entity);
    }
}
