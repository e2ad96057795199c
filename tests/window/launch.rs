//! How the window opens and closes: where it begins, and what becomes of a shift when it is closed.

use crate::player::{Player, served, who};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use coserve::game::Launch;
use coserve::game::bridge::Bridge;
use coserve::game::screen::Screen;
use coserve::journal::{AsideWhat, Condition, Log, Store};
use tempfile::TempDir;

fn asides(log: &std::path::Path) -> Vec<AsideWhat> {
    let log = Log::read(log).expect("a log");
    log.asides().map(|(_, _, what)| what.clone()).collect()
}

#[test]
fn a_scenario_that_is_named_begins_with_its_briefing() {
    let launch = Launch { player: who(7, None), scenario: Some(served("window_table")), language: None };
    let mut player = Player::new(launch);
    player.until("the briefing", |player| player.screen() == Screen::Briefing);
}

/// Opens the doors, lets some time pass, and gives the log.
fn in_mid_shift(data: &TempDir) -> Player {
    let who = who(7, Some(data.path().to_path_buf()));
    let served = served("window_table");
    let mut player = Player::new(Launch { player: who.clone(), ..Launch::default() });
    let world = player.app.world_mut();
    let mut bridge = world.resource_mut::<Bridge>();
    bridge.start(&served, &who).expect("a log");
    bridge.open_doors();
    world.resource_mut::<NextState<Screen>>().set(Screen::Shift);
    player.frames(120);
    assert!(player.bridge().now().0 > 0, "time passes");
    player
}

#[test]
fn closing_the_window_in_mid_shift_keeps_the_shift_for_later() {
    let closes: [(&str, fn(&mut Player)); 2] = [
        ("the window's own button", |player| {
            let mut windows = player.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
            let window = windows.single(player.app.world()).expect("one");
            let asked = bevy::window::WindowCloseRequested { window };
            player.app.world_mut().write_message(asked);
        }),
        ("a signal", |player| {
            player.app.world_mut().write_message(AppExit::from_code(130));
        }),
    ];
    for (how, close) in closes {
        let data = TempDir::new().expect("a folder");
        let mut player = in_mid_shift(&data);
        let now = player.bridge().now();
        close(&mut player);
        player.frames(10);
        assert!(player.left, "{how} ends the game");
        drop(player);
        let unfinished = Store::at(data.path()).unfinished().expect("a store");
        assert_eq!(unfinished.len(), 1, "{how}");
        assert_eq!(unfinished[0].condition, Condition::InPlay, "{how}");
        assert!(unfinished[0].tick >= now, "{how}: nothing that was played is lost");
        assert_eq!(asides(&unfinished[0].path).last(), Some(&AsideWhat::Pause), "{how}");
    }
}
