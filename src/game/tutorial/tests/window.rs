//! The lessons in the window, without a renderer: shown, announced, finished and dismissed by keys.

use super::super::Progress;
use super::super::course::Course;
use super::super::lesson::{Knack, LESSONS, Lesson};
use super::served;
use crate::game::app::{Launch, headless};
use crate::game::bridge::{Bridge, Player};
use crate::game::focus::Focused;
use crate::game::keys::{Bindings, Deed};
use crate::game::screen::Screen;
use crate::game::screens::Chosen;
use crate::game::theme::Key;
use crate::game::voice::{Aloud, Announce};
use crate::scenario::model::{Act, ActKind, Style, Target};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key as Logical, KeyboardInput};
use bevy::prelude::*;
use std::time::Duration;

const FRAME: Duration = Duration::from_millis(50);

fn frames(app: &mut App, n: u32) {
    for _ in 0..n {
        app.update();
    }
}

/// Everything that screen readers were told.
#[derive(Resource, Default)]
struct Heard(Vec<String>);

fn hear(mut announced: MessageReader<Announce>, mut aloud: MessageReader<Aloud>, mut heard: ResMut<Heard>) {
    heard.0.extend(announced.read().map(|Announce(words)| words.clone()));
    heard.0.extend(aloud.read().map(|Aloud(words)| words.clone()));
}

fn heard(app: &App, words: &str) -> bool {
    app.world().resource::<Heard>().0.iter().any(|said| said.contains(words))
}

/// The title, for somebody who plays for the first time.
fn title() -> App {
    let player = Player { unrecorded: true, seed: Some(7), ..Player::default() };
    let mut app = headless(Launch { player, ..Launch::default() }, FRAME);
    app.init_resource::<Heard>().add_systems(Last, hear);
    frames(&mut app, 20);
    app
}

/// The shift of the tutorial, with the first guest inside.
fn shift() -> App {
    let mut app = title();
    let world = app.world_mut();
    let player = world.resource::<Player>().clone();
    let served = served();
    let mut bridge = world.resource_mut::<Bridge>();
    bridge.start(&served, &player).expect("nothing is recorded");
    bridge.open_doors();
    bridge.let_pass(15_000);
    world.resource_mut::<Chosen>().0 = Some(served);
    world.resource_mut::<NextState<Screen>>().set(Screen::Shift);
    frames(&mut app, 5);
    app
}

fn type_key(app: &mut App, key_code: KeyCode) {
    let window = app.world_mut().query_filtered::<Entity, With<bevy::window::PrimaryWindow>>().single(app.world());
    let window = window.expect("a window");
    for state in [ButtonState::Pressed, ButtonState::Released] {
        let logical_key = match key_code {
            KeyCode::Tab => Logical::Tab,
            KeyCode::Enter => Logical::Enter,
            _ => Logical::Character("o".into()),
        };
        app.world_mut().write_message(KeyboardInput {
            key_code,
            logical_key,
            state,
            text: None,
            repeat: false,
            window,
        });
        frames(app, 2);
    }
}

fn press(app: &mut App, deed: Deed) {
    let key = app.world().resource::<Bindings>().key(deed).expect("it has a key");
    type_key(app, key);
}

fn current(app: &App) -> Option<Lesson> {
    app.world().resource::<Course>().current
}

fn controls(app: &mut App) -> Vec<String> {
    let mut keys = app.world_mut().query::<&Key>();
    let all = keys.iter(app.world()).filter(|key| key.0.starts_with("lesson-"));
    all.map(|key| key.0.clone()).collect()
}

/// Goes to a control of the card by Tab and presses it.
fn choose(app: &mut App, key: &str) {
    for _ in 0..60 {
        if app.world().resource::<Focused>().0.as_deref() == Some(key) {
            return type_key(app, KeyCode::Enter);
        }
        type_key(app, KeyCode::Tab);
    }
    panic!("Tab never comes to {key}: {:?}", controls(app));
}

fn paused(app: &App) -> bool {
    app.world().resource::<Bridge>().pace().paused
}

#[test]
fn from_the_first_title_to_the_practice_it_takes_two_actions() {
    let mut app = title();
    assert_eq!(app.world().resource::<Focused>().0.as_deref(), Some("tutorial"));
    type_key(&mut app, KeyCode::Enter);
    frames(&mut app, 5);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Briefing);
    assert!(!app.world().resource::<Progress>().first_run);
    type_key(&mut app, KeyCode::Enter);
    frames(&mut app, 5);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Preparation);
    assert_eq!(current(&app), Some(Lesson::Act(ActKind::Prepare)), "the first lesson is there");
}

#[test]
fn time_stands_still_until_a_new_lesson_is_read() {
    let mut app = shift();
    assert_eq!(current(&app), Some(Lesson::Knack(Knack::Guest)));
    assert!(paused(&app));
    let now = app.world().resource::<Bridge>().now();
    frames(&mut app, 40);
    assert_eq!(app.world().resource::<Bridge>().now(), now);
    press(&mut app, Deed::Main);
    frames(&mut app, 5);
    assert!(!paused(&app), "read by its key");
    assert!(app.world().resource::<Bridge>().now() > now);
    assert_eq!(current(&app), Some(Lesson::Knack(Knack::Guest)), "the lesson stays until it is done");
}

#[test]
fn the_player_may_let_time_go_on_without_the_card() {
    let mut app = shift();
    app.world_mut().resource_mut::<Bridge>().pause(false);
    frames(&mut app, 20);
    assert!(!paused(&app));
}

#[test]
fn a_lesson_is_announced_and_so_is_that_it_is_learnt() {
    let mut app = shift();
    assert!(heard(&app, "Turn to a guest"));
    let guest = app.world().resource::<Bridge>().view().and_then(|view| view.guests().next().map(|guest| guest.id()));
    let target = Target::One(guest.expect("somebody is there"));
    let mut attention = app.world_mut().resource_mut::<crate::game::attention::Attention>();
    attention.turn_to(target);
    frames(&mut app, 3);
    assert_eq!(current(&app), Some(Lesson::Act(ActKind::Greet)));
    app.world_mut().resource_mut::<Bridge>().act(Act::Greet(target, Style::Warm));
    frames(&mut app, 1);
    assert!(heard(&app, "Learnt: Greet"));
    assert!(!paused(&app), "what was begun goes on");
    frames(&mut app, 200);
    assert!(current(&app).is_some_and(|lesson| lesson != Lesson::Act(ActKind::Greet)));
}

#[test]
fn every_lesson_can_be_finished_by_keys_one_by_one() {
    let mut app = shift();
    let mut gone = Vec::new();
    for _ in 0..LESSONS.len() {
        let Some(lesson) = current(&app) else { break };
        assert!(!gone.contains(&lesson), "{lesson:?} comes back");
        choose(&mut app, "lesson-known");
        assert!(app.world().resource::<Progress>().learnt.contains(&lesson));
        gone.push(lesson);
    }
    assert!(gone.len() > 3, "{gone:?}");
}

#[test]
fn all_lessons_can_be_dismissed_at_once_and_the_focus_stays_where_it_was() {
    let mut app = shift();
    choose(&mut app, "lesson-none");
    frames(&mut app, 3);
    assert!(app.world().resource::<Progress>().done());
    assert_eq!(current(&app), None);
    assert!(controls(&mut app).is_empty());
    assert!(!paused(&app), "nothing is left to be read");
    let focused = app.world().resource::<Focused>().0.clone();
    assert!(!focused.is_some_and(|key| key.starts_with("lesson-")));
}

#[test]
fn a_lesson_that_is_put_off_makes_room_and_comes_back() {
    let mut app = shift();
    let first = current(&app);
    choose(&mut app, "lesson-later");
    frames(&mut app, 3);
    assert_ne!(current(&app), first);
    app.world_mut()
        .resource_mut::<Progress>()
        .learnt
        .extend(LESSONS.into_iter().filter(|lesson| Some(*lesson) != first));
    app.world_mut().resource_mut::<Bridge>().let_pass(60_000);
    frames(&mut app, 3);
    assert_eq!(current(&app), first);
}

#[test]
fn other_scenarios_have_no_lessons() {
    let mut app = shift();
    app.world_mut().resource_mut::<Bridge>().leave();
    frames(&mut app, 3);
    assert_eq!(current(&app), None);
    assert!(controls(&mut app).is_empty());
}

#[test]
fn what_a_button_with_a_key_does_is_learnt_however_it_is_pressed() {
    use crate::game::keys::Hotkey;
    use bevy::ui_widgets::Activate;
    let knacks = [
        (Deed::Pause, Knack::Pause),
        (Deed::Faster, Knack::Speed),
        (Deed::Skip, Knack::Skip),
        (Deed::Notebook, Knack::Notebook),
        (Deed::Cancel, Knack::BreakOff),
    ];
    let mut app = shift();
    for (deed, knack) in knacks {
        let button = app.world_mut().spawn(Hotkey(deed)).id();
        app.world_mut().trigger(Activate { entity: button });
        frames(&mut app, 1);
        assert!(app.world().resource::<Progress>().learnt.contains(&Lesson::Knack(knack)), "{knack:?}");
    }
}
