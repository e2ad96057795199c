//! A walk through every screen and menu: everything that has the focus has a role and a name, Tab goes everywhere and
//! comes round, the focus is never lost, and the tree for screen readers holds together.

use super::coaching::{Coach, Pains};
use super::focus::Scope;
use super::screen::{Menu, Screen};
use super::screens::pause::Page;
use super::theme::Key;
use super::trial::Trial;
use crate::coach::Effort;
use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::ecs::system::RunSystemOnce;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use std::collections::BTreeSet;

const SCREENS: [Screen; 7] = [
    Screen::Title,
    Screen::Briefing,
    Screen::Preparation,
    Screen::Shift,
    Screen::Closing,
    Screen::Guess,
    Screen::Debrief,
];

/// A control that can have the focus.
#[derive(Debug, Clone)]
struct Stop {
    key: String,
    role: Role,
    name: String,
    /// Middle, px.
    at: Vec2,
    seen: bool,
}

/// What can have the focus now.
fn stops(trial: &mut Trial) -> Vec<Stop> {
    type Stops<'w, 's> = Query<
        'w,
        's,
        (
            Entity,
            Option<&'static Key>,
            Option<&'static AccessibilityNode>,
            &'static UiGlobalTransform,
            &'static InheritedVisibility,
        ),
        With<TabIndex>,
    >;
    let gather = |stops: Stops, scope: Scope| {
        let inside = stops.iter().filter(|(entity, ..)| scope.holds(*entity));
        let stop = |(_, key, spoken, at, seen): (
            Entity,
            Option<&Key>,
            Option<&AccessibilityNode>,
            &UiGlobalTransform,
            &InheritedVisibility,
        )| Stop {
            key: key.map(|key| key.0.clone()).unwrap_or_default(),
            role: spoken.map(|spoken| spoken.role()).unwrap_or_default(),
            name: spoken.and_then(|spoken| spoken.label().map(str::to_owned)).unwrap_or_default(),
            at: at.translation,
            seen: seen.get(),
        };
        inside.map(stop).collect::<Vec<_>>()
    };
    trial.app.world_mut().run_system_once(gather).expect("it only looks")
}

/// Asserts what holds on every screen; gives the controls in the order of Tab.
fn walk(trial: &mut Trial, place: &str) -> Vec<Stop> {
    let stops = stops(trial);
    for stop in &stops {
        assert!(!stop.key.is_empty(), "{place}: a control without a key: {stop:?}");
        assert!(!matches!(stop.role, Role::Unknown | Role::GenericContainer), "{place}: no role: {stop:?}");
        assert!(!stop.name.trim().is_empty(), "{place}: no name: {stop:?}");
        assert!(!stop.name.contains("game-"), "{place}: a key for a name: {stop:?}");
        assert!(stop.seen, "{place}: cannot be seen, but has a place in the order of Tab: {stop:?}");
    }
    let keys: BTreeSet<&String> = stops.iter().map(|stop| &stop.key).collect();
    assert_eq!(keys.len(), stops.len(), "{place}: a key twice: {stops:#?}");
    if stops.is_empty() {
        return Vec::new();
    }
    let first = trial.focused();
    assert!(keys.contains(&first), "{place}: the focus is at {first:?}");
    let mut order = Vec::new();
    for _ in 0..stops.len() {
        let now = trial.focused();
        order.extend(stops.iter().find(|stop| stop.key == now).cloned());
        trial.key(KeyCode::Tab);
        assert!(!trial.focused().is_empty(), "{place}: the focus is lost");
    }
    assert_eq!(trial.focused(), first, "{place}: Tab does not come round");
    let walked: BTreeSet<&String> = order.iter().map(|stop| &stop.key).collect();
    assert_eq!(walked, keys, "{place}: Tab leaves something out");
    order
}

/// Every text can be heard, and everything that can be heard hangs below the root of its screen.
fn assert_tree(trial: &mut Trial, place: &str) {
    let world = trial.app.world_mut();
    let mut texts = world.query::<(Entity, &Text, Option<&AccessibilityNode>)>();
    for (_, text, spoken) in texts.iter(world) {
        let heard = spoken.is_some_and(|s| s.is_hidden() || s.value().or(s.label()).is_some_and(|v| !v.is_empty()));
        assert!(heard || text.0.trim().is_empty(), "{place}: cannot be heard: {text:?}");
    }
    let mut nodes = world.query_filtered::<Entity, (With<AccessibilityNode>, With<Node>)>();
    let all: Vec<Entity> = nodes.iter(world).collect();
    for entity in all {
        let mut at = entity;
        while let Some(above) = world.get::<ChildOf>(at).map(ChildOf::parent) {
            assert!(world.get::<AccessibilityNode>(above).is_some(), "{place}: {entity} hangs below nothing");
            at = above;
        }
    }
}

/// From the top down, and from the left in a row.
fn assert_visual(order: &[Stop], place: &str) {
    let mut sorted = order.to_vec();
    let first = order.iter().enumerate().min_by(|a, b| a.1.at.y.total_cmp(&b.1.at.y)).map_or(0, |(at, _)| at);
    let mut round: Vec<Stop> = order[first..].iter().chain(&order[..first]).cloned().collect();
    // Controls of a row differ by a few px at most.
    let row = |stop: &Stop| (stop.at.y / 12.0) as i32;
    sorted.sort_by(|a, b| row(a).cmp(&row(b)).then(a.at.x.total_cmp(&b.at.x)));
    let begin = round.iter().position(|stop| stop.key == sorted[0].key).unwrap_or_default();
    round.rotate_left(begin);
    let keys = |stops: &[Stop]| stops.iter().map(|stop| stop.key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&round), keys(&sorted), "{place}: Tab jumps about");
}

fn at(screen: Screen) -> Trial {
    let mut trial = Trial::new();
    if screen != Screen::Title {
        trial.begin("window_table");
    }
    match screen {
        Screen::Shift => {
            trial.bridge().open_doors();
            trial.bridge().pause(true);
            trial.bridge().let_pass(600_000);
        }
        Screen::Closing | Screen::Guess | Screen::Debrief => {
            trial.bridge().open_doors();
            trial.bridge().let_pass(36_000_000);
        }
        Screen::Loading | Screen::Title | Screen::Briefing | Screen::Preparation => {}
    }
    if matches!(screen, Screen::Guess | Screen::Debrief) {
        trial.bridge().seal();
    }
    trial.go(screen);
    trial.frames(8);
    trial
}

#[test]
fn every_screen_can_be_walked_with_tab_and_heard() {
    for screen in SCREENS {
        let mut trial = at(screen);
        let now = trial.screen();
        walk(&mut trial, &format!("{screen:?}, now {now:?}"));
        assert_tree(&mut trial, &format!("{screen:?}"));
    }
}

#[test]
fn every_menu_can_be_walked_with_tab_and_heard_in_the_order_of_the_eye() {
    let mut trial = at(Screen::Shift);
    for page in [Page::Menu, Page::Help, Page::Sure] {
        trial.open(Menu::Pause);
        *trial.app.world_mut().resource_mut::<Page>() = page;
        trial.frames(8);
        let place = format!("{page:?}");
        let order = walk(&mut trial, &place);
        assert!(!order.is_empty());
        assert_visual(&order, &place);
        assert_tree(&mut trial, &place);
        trial.open(Menu::None);
        walk(&mut trial, "the shift after a menu");
    }
    trial.open(Menu::Settings);
    // Where the focus goes the panel scrolls: the places are those at the top.
    let order = walk(&mut trial, "settings");
    assert!(order.len() > 40, "{}", order.len());
    let world = trial.app.world_mut();
    world.query::<&mut ScrollPosition>().iter_mut(world).for_each(|mut position| position.y = 0.0);
    trial.frames(2);
    let seen = stops(&mut trial);
    let order: Vec<Stop> = order.iter().filter_map(|o| seen.iter().find(|s| s.key == o.key).cloned()).collect();
    assert_visual(&order, "settings");
    assert_tree(&mut trial, "settings");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the coach works on a thread of its own, and takes real time")]
fn what_the_coach_says_can_be_walked_with_tab_and_heard() {
    let mut trial = Trial::new();
    trial.begin("window_table");
    let nothing = Effort { race_runs: 0, judged_futures: 0, reference_futures: 1, interval: 2.0 };
    trial.app.insert_resource(Pains(Some(nothing)));
    trial.bridge().open_doors();
    trial.bridge().let_pass(36_000_000);
    trial.bridge().seal();
    trial.go(Screen::Debrief);
    while trial.app.world().resource::<Coach>().percent().is_some() {
        trial.frames(1);
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    for part in ["part-felt", "part-acts", "part-behind"] {
        trial.press(part);
        let order = walk(&mut trial, part);
        assert!(order.iter().any(|stop| stop.role == Role::Tab), "{part}");
        assert_tree(&mut trial, part);
    }
    trial.press("part-acts");
    trial.press("why");
    walk(&mut trial, "asked why");
    assert_tree(&mut trial, "asked why");
}
