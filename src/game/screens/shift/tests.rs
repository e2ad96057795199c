//! The shift, played by keys alone: what is pressed becomes acts of the log, and nothing shows that a waiter could not see.

use super::hold::Hold;
use crate::game::attention::{Attention, Intent};
use crate::game::bridge::{Bridge, Player, Served};
use crate::game::focus::Focused;
use crate::game::screen::Screen;
use crate::game::{Launch, headless};
use crate::journal::Input;
use crate::scenario::model::{Act, ActKind, Style, Target};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use std::sync::Arc;
use std::time::Duration;

/// The restaurant, two minutes after opening, with somebody there.
fn shift() -> App {
    let text = include_str!("../../../../scenarios/restaurant/window_table.ron");
    let scenario = crate::scenario::load("window_table.ron", text.as_bytes()).scenario.expect("it loads");
    let plan = crate::engine::Plan::new(Arc::new(scenario), Arc::new(crate::rules::Rules::shipped()));
    let served = Served { file: "window_table.ron".into(), plan: Arc::new(plan) };
    let player = Player { unrecorded: true, seed: Some(7), ..Player::default() };
    let launch = Launch { player: player.clone(), ..Launch::default() };
    let mut app = headless(launch, Duration::from_millis(50));
    frames(&mut app, 5);
    let mut bridge = app.world_mut().resource_mut::<Bridge>();
    bridge.start(&served, &player).expect("nothing is recorded");
    bridge.open_doors();
    bridge.let_pass(120_000);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Shift);
    frames(&mut app, 10);
    app
}

fn frames(app: &mut App, n: u32) {
    (0..n).for_each(|_| app.update());
}

/// Presses a key and lets it go.
fn key(app: &mut App, code: KeyCode) {
    let window = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(app.world()).expect("a window");
    for state in [ButtonState::Pressed, ButtonState::Released] {
        let logical_key = Key::Unidentified(bevy::input::keyboard::NativeKey::Unidentified);
        let input = KeyboardInput { key_code: code, logical_key, state, text: None, repeat: false, window };
        app.world_mut().write_message(input);
        frames(app, 1);
    }
    frames(app, 3);
}

fn focused(app: &App) -> String {
    app.world().resource::<Focused>().0.clone().unwrap_or_default()
}

/// Goes through the controls until one has the focus.
fn tab_to(app: &mut App, wanted: &str) {
    for _ in 0..60 {
        if focused(app) == wanted {
            return;
        }
        key(app, KeyCode::Tab);
    }
    panic!("{wanted} cannot be reached; at {}", focused(app));
}

fn under_way(app: &App) -> Option<Act> {
    app.world().resource::<Bridge>().view().and_then(|view| view.staff().act)
}

/// Lets the act under way come to its end.
fn finish(app: &mut App) {
    for _ in 0..2_000 {
        if under_way(app).is_none() {
            return frames(app, 3);
        }
        frames(app, 1);
    }
    panic!("{:?} does not end", under_way(app));
}

fn turn_to_somebody(app: &mut App) {
    tab_to(app, "turn");
    key(app, KeyCode::Enter);
    assert!(app.world().resource::<Attention>().target.is_some(), "the panel is open");
}

fn texts(app: &mut App) -> String {
    let mut texts = app.world_mut().query::<&Text>();
    texts.iter(app.world()).map(|text| text.0.as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn keys_alone_look_greet_ask_and_advise_and_the_log_says_so() {
    let mut app = shift();
    turn_to_somebody(&mut app);
    key(&mut app, KeyCode::KeyQ);
    assert_eq!(under_way(&app).map(Act::kind), Some(ActKind::Attend), "a look takes no words");
    finish(&mut app);
    key(&mut app, KeyCode::KeyW);
    assert_eq!(app.world().resource::<Attention>().act.map(Act::kind), Some(ActKind::Greet));
    key(&mut app, KeyCode::KeyA);
    key(&mut app, KeyCode::Enter);
    assert!(matches!(under_way(&app), Some(Act::Greet(_, Style::Brief))), "{:?}", under_way(&app));
    finish(&mut app);
    for intent in [KeyCode::Digit1, KeyCode::Digit4] {
        key(&mut app, intent);
        if app.world().resource::<Attention>().act.is_none() {
            key(&mut app, KeyCode::KeyQ);
        }
        key(&mut app, KeyCode::KeyS);
        key(&mut app, KeyCode::Enter);
        assert!(under_way(&app).is_some());
        finish(&mut app);
    }
    let report = app.world_mut().resource_mut::<Bridge>().seal().expect("a session ran");
    let kinds: Vec<ActKind> = report
        .inputs
        .iter()
        .filter_map(|(_, input)| match input {
            Input::Act(act) => Some(act.kind()),
            Input::Open | Input::Interrupt | Input::Finish => None,
        })
        .collect();
    let done: Vec<ActKind> = [ActKind::Attend, ActKind::Greet, ActKind::Ask, ActKind::Advise].into();
    assert_eq!(kinds, done);
}

#[test]
fn the_clock_stands_while_one_chooses_and_goes_on_with_the_act() {
    let mut app = shift();
    turn_to_somebody(&mut app);
    let before = app.world().resource::<Bridge>().now();
    frames(&mut app, 20);
    assert_eq!(app.world().resource::<Bridge>().now(), before);
    assert_eq!(*app.world().resource::<Hold>(), Hold::Held);
    key(&mut app, KeyCode::KeyQ);
    assert!(app.world().resource::<Bridge>().running());
    finish(&mut app);
    assert!(!app.world().resource::<Bridge>().running(), "the panel is open still");
    key(&mut app, KeyCode::Escape);
    assert!(app.world().resource::<Bridge>().running(), "it is closed");
}

#[test]
fn a_pause_of_the_player_outlasts_the_panel() {
    let mut app = shift();
    key(&mut app, KeyCode::KeyP);
    assert!(!app.world().resource::<Bridge>().running());
    turn_to_somebody(&mut app);
    key(&mut app, KeyCode::Escape);
    assert!(app.world().resource::<Attention>().target.is_none());
    assert!(!app.world().resource::<Bridge>().running());
}

#[test]
fn one_act_ahead_is_queued_and_taken_back() {
    let mut app = shift();
    turn_to_somebody(&mut app);
    key(&mut app, KeyCode::KeyQ);
    key(&mut app, KeyCode::Digit1);
    if app.world().resource::<Attention>().act.is_none() {
        key(&mut app, KeyCode::KeyQ);
    }
    key(&mut app, KeyCode::Enter);
    let queued = app.world().resource::<Bridge>().next();
    assert!(queued.is_some_and(|act| Intent::Ask.kinds().contains(&act.kind())), "{queued:?}");
    key(&mut app, KeyCode::KeyX);
    assert_eq!(app.world().resource::<Bridge>().next(), None);
    assert!(under_way(&app).is_some(), "the first goes on");
    key(&mut app, KeyCode::KeyX);
    assert_eq!(under_way(&app), None);
}

#[test]
fn a_note_is_written_changed_and_taken_out_and_the_focus_stays() {
    let mut app = shift();
    let notes =
        |app: &App| app.world().resource::<Bridge>().view().map(|view| view.notes().to_vec()).unwrap_or_default();
    key(&mut app, KeyCode::KeyN);
    assert_eq!(focused(&app), "add");
    key(&mut app, KeyCode::Enter);
    assert_eq!(focused(&app), "list-0");
    key(&mut app, KeyCode::Enter);
    finish(&mut app);
    assert_eq!(notes(&app).iter().map(|note| note.2).collect::<Vec<_>>(), [50]);
    assert!(focused(&app).starts_with("entry-"), "{}", focused(&app));
    key(&mut app, KeyCode::Enter);
    finish(&mut app);
    assert_eq!(notes(&app).iter().map(|note| note.2).collect::<Vec<_>>(), [75]);
    assert!(focused(&app).starts_with("entry-"), "the focus survives that everything was drawn anew");
    key(&mut app, KeyCode::Tab);
    key(&mut app, KeyCode::Enter);
    finish(&mut app);
    assert!(notes(&app).is_empty());
}

#[test]
fn a_face_shows_only_after_a_fresh_look() {
    let mut app = shift();
    turn_to_somebody(&mut app);
    let far = "The face cannot be read from here";
    assert!(texts(&mut app).contains(far));
    key(&mut app, KeyCode::KeyQ);
    finish(&mut app);
    let target = app.world().resource::<Attention>().target.map(Target::customer).expect("somebody is attended to");
    let fresh = app
        .world()
        .resource::<Bridge>()
        .view()
        .and_then(|view| view.guest(target))
        .is_some_and(|g| g.attended_freshly());
    assert!(fresh);
    assert!(!texts(&mut app).contains(far));
}
