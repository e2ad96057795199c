//! The title: what is there before anything has been chosen.

use crate::player::{Player, who};
use bevy::prelude::*;
use coserve::game::Launch;
use coserve::game::screen::Screen;
use coserve::text::Language;

fn at_title(language: Language) -> Player {
    let launch = Launch { player: who(7, None), language: Some(language), ..Launch::default() };
    let mut player = Player::new(launch);
    player.until("the title", |player| player.screen() == Screen::Title && !player.controls().is_empty());
    player
}

#[test]
fn it_can_be_read_and_heard_in_every_language_and_has_the_focus_on_something() {
    for language in Language::ALL {
        let mut player = at_title(language);
        assert!(player.reads("coserve"), "{:?}", player.texts());
        assert_eq!(player.faults(), Vec::<String>::new(), "{language:?}");
    }
}

#[test]
fn tab_comes_to_every_control_that_can_be_pressed() {
    let mut player = at_title(Language::En);
    for control in player.controls() {
        if !control.disabled {
            player.tab_to(&control.key);
        }
    }
}

#[test]
fn one_can_leave_by_keys_and_by_pointer() {
    let mut player = at_title(Language::En);
    player.tab_to("quit");
    assert!(!player.left);
    player.key(KeyCode::Enter);
    assert!(player.left);
    let mut player = at_title(Language::En);
    player.click("quit");
    assert!(player.left);
}
