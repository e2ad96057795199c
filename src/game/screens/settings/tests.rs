//! The menu of the settings: every control does what it says, by the keys, by a screen reader, and with nothing lost.

use crate::game::focus::Adjustable;
use crate::game::keys::{Bindings, Deed, Listening};
use crate::game::screen::Menu;
use crate::game::screens::settings::Clash;
use crate::game::settings::{Measure, Settings};
use crate::game::theme::Key;
use crate::game::trial::Trial;
use crate::game::voice::Said;
use accesskit::{Action, ActionRequest, NodeId, Role, Toggled, TreeId};
use bevy::a11y::{AccessibilityNode, ActionRequest as Asked};
use bevy::prelude::*;

fn settings(trial: &Trial) -> &Settings {
    trial.app.world().resource::<Settings>()
}

fn opened() -> Trial {
    let mut trial = Trial::new();
    trial.open(Menu::Settings);
    trial
}

fn spoken(trial: &mut Trial, key: &str) -> accesskit::Node {
    let at = trial.control(key).unwrap_or_else(|| panic!("no control {key}"));
    let node = trial.app.world().get::<AccessibilityNode>(at).expect("it can be heard");
    (**node).clone()
}

fn ask(trial: &mut Trial, key: &str, action: Action) {
    let target = trial.control(key).expect("the control is there");
    trial.app.world_mut().write_message(Asked(ActionRequest {
        action,
        target_tree: TreeId::ROOT,
        target_node: NodeId(target.to_bits()),
        data: None,
    }));
    trial.frames(4);
}

/// Goes with Tab until a control has the focus.
fn tab_to(trial: &mut Trial, key: &str) {
    for _ in 0..100 {
        if trial.focused() == key {
            return;
        }
        trial.key(KeyCode::Tab);
    }
    panic!("Tab does not come to {key}");
}

#[test]
fn a_box_is_ticked_by_enter_and_says_so_and_the_focus_stays() {
    let mut trial = opened();
    tab_to(&mut trial, "Contrast");
    assert_eq!(spoken(&mut trial, "Contrast").toggled(), Some(Toggled::False));
    trial.key(KeyCode::Enter);
    assert!(settings(&trial).high_contrast);
    let node = spoken(&mut trial, "Contrast");
    assert_eq!((node.role(), node.toggled()), (Role::CheckBox, Some(Toggled::True)));
    assert_eq!(trial.focused(), "Contrast");
}

#[test]
fn a_slider_goes_by_arrows_and_by_a_screen_reader_and_stops_at_its_ends() {
    let mut trial = opened();
    tab_to(&mut trial, "Text");
    trial.key(KeyCode::ArrowLeft);
    assert_eq!(settings(&trial).text_percent, 100);
    for _ in 0..12 {
        trial.key(KeyCode::ArrowRight);
    }
    assert_eq!(settings(&trial).text_percent, 200);
    assert_eq!(trial.focused(), "Text");
    ask(&mut trial, "Text", Action::Decrement);
    assert_eq!(settings(&trial).text_percent, 190);
    let node = spoken(&mut trial, "Text");
    assert_eq!(node.role(), Role::Slider);
    assert_eq!((node.min_numeric_value(), node.max_numeric_value()), (Some(100.0), Some(200.0)));
    assert_eq!((node.numeric_value(), node.value()), (Some(190.0), Some("190%")));
}

#[test]
fn a_screen_reader_presses_and_focuses_but_not_behind_the_menu() {
    let mut trial = Trial::new();
    let behind = trial.control("quit");
    trial.open(Menu::Settings);
    ask(&mut trial, "Motion", Action::Click);
    assert!(settings(&trial).reduced_motion);
    ask(&mut trial, "Hints", Action::Focus);
    assert_eq!(trial.focused(), "Hints");
    if let Some(behind) = behind.filter(|at| trial.app.world().get_entity(*at).is_ok()) {
        trial.app.world_mut().write_message(Asked(ActionRequest {
            action: Action::Focus,
            target_tree: TreeId::ROOT,
            target_node: NodeId(behind.to_bits()),
            data: None,
        }));
        trial.frames(4);
        assert_eq!(trial.focused(), "Hints");
    }
}

#[test]
fn another_language_is_spoken_at_once_and_the_focus_stays() {
    let mut trial = opened();
    trial.press("language-ru");
    assert_eq!(spoken(&mut trial, "language-ru").toggled(), Some(Toggled::True));
    assert_eq!(spoken(&mut trial, "language-en").toggled(), Some(Toggled::False));
    assert!(spoken(&mut trial, "Contrast").label().is_some_and(|name| name.starts_with("Высокая")));
}

#[test]
fn a_key_is_listened_for_and_bound() {
    let mut trial = opened();
    tab_to(&mut trial, "Notebook");
    trial.key(KeyCode::Enter);
    assert_eq!(trial.app.world().resource::<Listening>().deed, Some(Deed::Notebook));
    trial.key(KeyCode::KeyP);
    // P is taken: the notebook keeps its key, and what has P is named.
    assert_eq!(trial.app.world().resource::<Listening>().deed, None);
    assert_eq!(trial.app.world().resource::<Said>().words, "P is already used for: Stop the clock, go on");
    assert_eq!(trial.focused(), "key-swap");
    trial.press("key-keep");
    assert_eq!(trial.focused(), "Notebook", "the focus goes back to the row");
    trial.key(KeyCode::Enter);
    trial.key(KeyCode::KeyB);
    assert_eq!(settings(&trial).keys.key(Deed::Notebook), Some(KeyCode::KeyB));
    assert_eq!(trial.app.world().resource::<Bindings>().key(Deed::Notebook), Some(KeyCode::KeyB));
    assert_eq!(*trial.app.world().resource::<Clash>(), Clash::None);
    assert_eq!(trial.menu(), Menu::Settings);
}

#[test]
fn two_keys_can_be_swapped() {
    let mut trial = opened();
    tab_to(&mut trial, "Notebook");
    trial.key(KeyCode::Enter);
    trial.key(KeyCode::KeyX);
    assert_eq!(trial.app.world().resource::<Said>().words, "X is already used for: Break off");
    trial.key(KeyCode::Enter);
    assert_eq!(settings(&trial).keys.key(Deed::Notebook), Some(KeyCode::KeyX));
    assert_eq!(settings(&trial).keys.key(Deed::Cancel), Some(KeyCode::KeyN));
    assert_eq!(trial.focused(), "Notebook");
}

#[test]
fn while_a_key_is_listened_for_escape_leaves_only_that_and_keys_do_nothing_else() {
    let mut trial = opened();
    tab_to(&mut trial, "Notebook");
    trial.key(KeyCode::Enter);
    trial.key(KeyCode::Escape);
    assert_eq!(trial.menu(), Menu::Settings);
    assert_eq!(settings(&trial).keys, Bindings::default());
    trial.key(KeyCode::Enter);
    trial.key(KeyCode::ArrowDown);
    assert_eq!(trial.focused(), "key-keep", "the arrow is refused, and moves nothing");
    assert_eq!(settings(&trial).keys, Bindings::default());
    trial.key(KeyCode::Escape);
    trial.frames(4);
    assert_eq!(trial.menu(), Menu::None);
}

#[test]
fn everything_can_be_brought_back_but_the_language_stays() {
    let mut trial = opened();
    trial.press("language-es");
    trial.press("Contrast");
    trial.press("speed-4");
    trial.press("reset");
    let mut usual = Settings::default();
    usual.edit(
        crate::game::settings::Edit::Language(crate::text::Language::Es),
        &mut crate::game::settings::Spoken::default(),
    );
    assert_eq!(*settings(&trial), usual);
}

#[test]
fn sliders_are_the_only_ones_that_take_the_arrows() {
    let mut trial = opened();
    let world = trial.app.world_mut();
    let mut keys: Vec<String> =
        world.query_filtered::<&Key, With<Adjustable>>().iter(world).map(|key| key.0.clone()).collect();
    keys.sort();
    assert_eq!(keys, [Measure::Text, Measure::Volume].map(|measure| format!("{measure:?}")));
}

#[test]
fn under_assessment_hints_cannot_be_had() {
    let mut trial = Trial::new();
    trial.app.world_mut().resource_mut::<crate::game::bridge::Player>().assess = true;
    trial.open(Menu::Settings);
    let node = spoken(&mut trial, "Hints");
    assert!(node.is_disabled());
    assert_eq!(node.toggled(), Some(Toggled::False));
    assert!(node.label().is_some_and(|name| name.contains("assessed")), "{:?}", node.label());
}
