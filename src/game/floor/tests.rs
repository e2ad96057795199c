//! What the floor promises: nothing hidden shows, nobody changes places by themselves, everybody can be chosen.

use super::Stage;
use super::cast::{Actor, Gaze, Memory, Who, cast};
use super::control::Control;
use super::people::Figure;
use super::places::Spot;
use crate::engine::{Activity, Nowhere, Plan, Posture, Session, Stop, Tick, View};
use crate::experience::Keep;
use crate::game::attention::Attention;
use crate::game::bridge::{Bridge, Player};
use crate::game::room::{HEIGHT, Room, WIDTH};
use crate::game::screen::Screen;
use crate::game::settings::Motion;
use crate::game::theme::Key;
use crate::game::{Launch, headless};
use crate::journal::Live;
use crate::rules::Rules;
use crate::scenario::model::{CustomerId, StationId, Target};
use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key as Typed, KeyboardInput};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

const HOUSES: [&str; 3] = [
    include_str!("../../../scenarios/restaurant/window_table.ron"),
    include_str!("../../../scenarios/cafeteria/first_visit.ron"),
    include_str!("../../../scenarios/bank/pension_day.ron"),
];

fn plan(text: &str) -> Arc<Plan> {
    let scenario = crate::scenario::load("house.ron", text.as_bytes()).scenario.expect("it loads");
    Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())))
}

fn room(view: &View<'_>) -> Room {
    let places: Vec<(i32, i32)> = (0..view.house().stations.len()).map(|i| view.place(StationId::from(i))).collect();
    Room::of(view.house(), &places)
}

/// What is public of an evening at a time, and what is drawn of it.
fn evening(plan: &Arc<Plan>, seed: u64, at: u64) -> (String, Vec<Actor>) {
    let mut session = Session::new(plan.clone(), seed);
    session.open(&mut Nowhere);
    session.advance(Tick(at), Stop::At, &mut Nowhere);
    let view = session.view();
    let public = |guest: crate::engine::Guest<'_>| {
        let place = (guest.id(), guest.at(), guest.station(), guest.posture(), guest.activity());
        let cues: Vec<_> = guest.cues().collect();
        (place, guest.party(), cues, guest.due(), guest.done(), guest.in_work())
    };
    let shows = format!("{:?}", view.guests().map(public).collect::<Vec<_>>());
    (shows, cast(&view, &room(&view), &mut Memory::default()))
}

#[test]
fn evenings_that_differ_in_what_is_hidden_only_look_the_same() {
    let plan = plan(HOUSES[0]);
    for at in [21_000, 40_000, 60_000] {
        let evenings: Vec<_> = (1..=24).map(|seed| evening(&plan, seed, at)).collect();
        let mut alike = 0;
        for (i, (shows, drawn)) in evenings.iter().enumerate() {
            for (other, other_drawn) in &evenings[..i] {
                if shows == other {
                    alike += 1;
                    assert_eq!(drawn, other_drawn);
                }
            }
        }
        assert!(alike > 0, "no two evenings showed the same at {at} ms");
        assert!(evenings[0].1.len() > 2, "somebody has come");
    }
    let later = [1, 2].map(|seed| evening(&plan, seed, 900_000).1);
    assert_ne!(later[0], later[1], "later they differ in what shows, too");
}

#[test]
fn nobody_shares_a_chair_leaves_the_picture_or_changes_places_sitting() {
    for text in HOUSES {
        let mut session = Session::new(plan(text), 3);
        session.open(&mut Nowhere);
        let room = room(&session.view());
        let mut memory = Memory::default();
        let mut sat: BTreeMap<CustomerId, Spot> = BTreeMap::new();
        for step in 1..360 {
            session.advance(Tick(step * 5_000), Stop::At, &mut Nowhere);
            let view = session.view();
            let actors = cast(&view, &room, &mut memory);
            let mut chairs: Vec<(i32, i32, usize)> = Vec::new();
            let mut now = BTreeMap::new();
            for actor in &actors {
                let (x, y) = actor.spot.feet(room.scale());
                assert!((0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y), "{actor:?}");
                let Who::Guest(c) = actor.who else { continue };
                if let Spot::Chair { bust, piece, .. } = actor.spot {
                    chairs.push((bust.0 as i32, bust.1 as i32, piece));
                    if let Some(before) = sat.get(&c) {
                        assert_eq!(*before, actor.spot, "{c:?} has changed places");
                    }
                    now.insert(c, actor.spot);
                }
            }
            sat = now;
            let all = chairs.len();
            chairs.sort_unstable();
            chairs.dedup();
            assert_eq!(chairs.len(), all, "two sit on one chair");
        }
    }
}

#[test]
fn heads_turn_to_the_trainee_only_if_that_shows() {
    let plan = plan(HOUSES[1]);
    let mut session = Session::new(plan, 5);
    session.open(&mut Nowhere);
    let room = room(&session.view());
    let mut memory = Memory::default();
    for step in 1..200 {
        session.advance(Tick(step * 5_000), Stop::At, &mut Nowhere);
        let view = session.view();
        for actor in cast(&view, &room, &mut memory) {
            let (Who::Guest(c), Gaze::To(_)) = (actor.who, actor.gaze) else { continue };
            let guest = view.guest(c).expect("who is drawn is there");
            let calls = guest.cues().next().is_some() || guest.activity() == Activity::Helped;
            let company = guest.posture() == Posture::Sitting;
            assert!(calls || company, "{actor:?}");
        }
    }
}

/// A shift of so many minutes in which nobody did anything, standing still.
fn shift(text: &str, minutes: u64) -> App {
    let player = Player { unrecorded: true, seed: Some(7), ..Player::default() };
    let mut app = headless(Launch { player, ..Launch::default() }, Duration::from_millis(16));
    let mut live = Live::unrecorded(plan(text), 7, Keep::Moments);
    live.open();
    live.advance(Tick(minutes * 60_000), Stop::At);
    let mut bridge = app.world_mut().resource_mut::<Bridge>();
    bridge.take(live, "house.ron".into());
    bridge.pause(true);
    frames(&mut app, 5);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Shift);
    frames(&mut app, 30);
    app
}

fn frames(app: &mut App, n: usize) {
    for _ in 0..n {
        app.update();
    }
}

fn type_key(app: &mut App, code: KeyCode) {
    let window = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(app.world()).expect("one");
    for state in [ButtonState::Pressed, ButtonState::Released] {
        app.world_mut().write_message(KeyboardInput {
            key_code: code,
            logical_key: Typed::Enter,
            state,
            text: None,
            repeat: false,
            window,
        });
        app.update();
    }
}

fn controls(app: &mut App) -> Vec<(Entity, String)> {
    let mut found = app.world_mut().query_filtered::<(Entity, &Key), With<Control>>();
    found.iter(app.world()).map(|(entity, key)| (entity, key.0.clone())).collect()
}

#[test]
fn every_guest_can_be_chosen_by_key_and_is_told_of() {
    let mut app = shift(HOUSES[0], 12);
    let guests: Vec<CustomerId> =
        app.world().resource::<Bridge>().view().expect("a shift").guests().map(|guest| guest.id()).collect();
    let all = controls(&mut app);
    assert!(guests.len() > 1 && all.len() == guests.len(), "{} guests, {} controls", guests.len(), all.len());
    for (entity, _) in &all {
        let spoken = app.world().get::<AccessibilityNode>(*entity).expect("everybody is spoken of");
        assert!(spoken.label().is_some_and(|name| name.len() > 3));
    }
    app.world_mut().resource_mut::<InputFocus>().set(all[0].0, FocusCause::Navigated);
    frames(&mut app, 2);
    let pointed = app.world().resource::<Attention>().pointed_at;
    assert_eq!(pointed.map(|c| format!("guest-{}", c.0)), Some(all[0].1.clone()));
    assert_eq!(app.world().resource::<Attention>().target, None);
    for choose in [KeyCode::Enter, KeyCode::Space] {
        app.world_mut().resource_mut::<Attention>().target = None;
        type_key(&mut app, choose);
        assert_eq!(app.world().resource::<Attention>().target, pointed.map(Target::One), "{choose:?}");
    }
}

#[test]
fn who_leaves_walks_out_and_hands_the_focus_on() {
    let mut app = shift(HOUSES[0], 12);
    let first = controls(&mut app);
    let who = |app: &App| -> Vec<CustomerId> {
        app.world().resource::<Bridge>().view().map(|v| v.guests().map(|g| g.id()).collect()).unwrap_or_default()
    };
    let before = who(&app);
    let gone = loop {
        app.world_mut().resource_mut::<Bridge>().let_pass(5_000);
        let now = who(&app);
        if let Some(gone) = before.iter().find(|c| !now.contains(c)) {
            break *gone;
        }
    };
    let control = first.iter().find(|(_, key)| *key == format!("guest-{}", gone.0)).expect("they had one").0;
    app.world_mut().resource_mut::<InputFocus>().set(control, FocusCause::Navigated);
    frames(&mut app, 2);
    let focus = app.world().resource::<InputFocus>().get();
    let left: Vec<Entity> = controls(&mut app).into_iter().map(|(entity, _)| entity).collect();
    assert!(focus.is_some_and(|entity| left.contains(&entity)), "the focus is with another guest");
    let leaving = |app: &mut App| {
        let mut figures = app.world_mut().query::<&Figure>();
        figures.iter(app.world()).filter(|figure| figure.who == Who::Guest(gone) && figure.leaving).count()
    };
    assert_eq!(leaving(&mut app), 1);
    frames(&mut app, 600);
    assert_eq!(leaving(&mut app), 0);
}

#[test]
fn with_reduced_motion_everybody_is_where_they_are_to_be_at_once() {
    let mut app = shift(HOUSES[1], 6);
    app.insert_resource(Motion::Reduced);
    app.world_mut().resource_mut::<Bridge>().let_pass(40_000);
    frames(&mut app, 1);
    let feet: BTreeMap<Who, (f32, f32)> = {
        let scale = app.world().resource::<Stage>().room.scale();
        let actors = &app.world().resource::<super::Cast>().actors;
        actors
            .iter()
            .map(|actor| match actor.spot {
                Spot::Chair { bust, .. } => (actor.who, bust),
                Spot::Feet(_) => (actor.who, actor.spot.feet(scale)),
            })
            .collect()
    };
    frames(&mut app, 1);
    let mut figures = app.world_mut().query::<&Figure>();
    assert!(figures.iter(app.world()).count() > 2);
    for figure in figures.iter(app.world()) {
        assert_eq!((figure.at.x, figure.at.y), feet[&figure.who], "{:?}", figure.who);
    }
}
