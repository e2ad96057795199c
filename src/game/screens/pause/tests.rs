//! The pause menu: what can be undone is done at once, what cannot is asked once.

use super::Page;
use crate::engine::Phase;
use crate::game::screen::{Menu, Screen};
use crate::game::trial::Trial;
use bevy::prelude::*;

fn paused() -> Trial {
    let mut trial = Trial::shift();
    trial.key(KeyCode::Escape);
    assert_eq!(trial.menu(), Menu::Pause);
    assert_eq!(trial.focused(), "pause-on");
    trial
}

#[test]
fn enter_goes_on_and_the_focus_is_where_it_was() {
    let mut trial = Trial::new();
    trial.open(Menu::Settings);
    trial.open(Menu::None);
    let before = trial.focused();
    assert!(!before.is_empty(), "the title has a focus");
    trial.open(Menu::Settings);
    assert_ne!(trial.focused(), before);
    trial.open(Menu::None);
    assert_eq!(trial.focused(), before);
}

#[test]
fn leaving_goes_to_the_title_and_ends_the_session() {
    let mut trial = paused();
    // Nothing of it is kept, so nothing is promised to be carried on.
    trial.press("pause-title");
    assert_eq!((trial.screen(), trial.menu()), (Screen::Title, Menu::None));
    assert!(trial.bridge().view().is_none());
}

#[test]
fn the_shift_ends_only_when_asked_twice_and_then_there_is_a_report() {
    let mut trial = paused();
    trial.press("pause-end");
    assert_eq!(*trial.app.world().resource::<Page>(), Page::Sure);
    assert_eq!(trial.focused(), "pause-sure-no", "the safe answer has the focus");
    trial.key(KeyCode::Escape);
    assert_eq!(*trial.app.world().resource::<Page>(), Page::Menu);
    assert!(trial.bridge().view().is_some_and(|view| view.phase() == Phase::Service));
    trial.press("pause-end");
    trial.press("pause-sure-yes");
    // Where nobody has been there is nobody to guess of.
    assert!(matches!(trial.screen(), Screen::Guess | Screen::Debrief), "{:?}", trial.screen());
    assert_eq!(trial.menu(), Menu::None);
    assert!(trial.bridge().report().is_some());
}

#[test]
fn the_keys_are_explained_and_back_leads_to_the_menu() {
    let mut trial = paused();
    trial.press("pause-help");
    assert_eq!(trial.focused(), "help-back");
    trial.key(KeyCode::Escape);
    assert_eq!(*trial.app.world().resource::<Page>(), Page::Menu);
    assert_eq!(trial.menu(), Menu::Pause);
    assert!(!trial.focused().is_empty());
}

#[test]
fn quitting_ends_the_game() {
    let mut trial = paused();
    let entity = trial.control("pause-quit").expect("it is there");
    trial.app.world_mut().trigger(bevy::ui_widgets::Activate { entity });
    trial.frames(1);
    assert_eq!(trial.app.should_exit(), Some(AppExit::Success));
}
