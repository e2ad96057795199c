//! Layouts made wrong on purpose, each of which must be found, and the same made right.

use super::faults;
use crate::game::theme::{Fill, Key, Size, Tone, label, scroll};
use crate::game::{Launch, headless};
use bevy::prelude::*;
use std::time::Duration;

/// The faults of a layout that stands alone in the window.
fn found(lay_out: impl FnOnce(&mut ChildSpawnerCommands<'_>)) -> Vec<String> {
    let mut app = headless(Launch::default(), Duration::from_millis(16));
    for _ in 0..4 {
        app.update();
    }
    let world = app.world_mut();
    let mut roots = world.query_filtered::<Entity, (With<Node>, Without<ChildOf>)>();
    let roots: Vec<Entity> = roots.iter(world).collect();
    for root in roots {
        world.despawn(root);
    }
    let whole = Node { width: percent(100), height: percent(100), ..default() };
    world.commands().spawn(whole).with_children(lay_out);
    for _ in 0..4 {
        app.update();
    }
    faults(app.world_mut())
}

fn words(text: &str) -> impl Bundle + use<> {
    label(text, Size::Body, Tone::Ink)
}

fn at(left: f32, top: f32) -> Node {
    Node { position_type: PositionType::Absolute, left: px(left), top: px(top), ..default() }
}

/// What must be told of a layout.
#[track_caller]
fn tells(faults: &[String], of: &str, what: &str) {
    let told = faults.iter().any(|fault| fault.contains(of) && fault.contains(what));
    assert!(told, "`{of}` ... `{what}` is not in {faults:#?}");
}

#[test]
fn what_can_be_read_has_no_faults() {
    let faults = found(|root| {
        root.spawn(Node { flex_direction: FlexDirection::Column, ..default() }).with_children(|column| {
            column.spawn(words("¿Qué desea? Чего желаете? 您想要什么？"));
            column.spawn((words("below"), Key("below".to_owned())));
        });
    });
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn a_letter_that_no_font_has_is_told() {
    let faults = found(|root| {
        root.spawn(words("tea \u{1F375} and \u{0E01}"));
    });
    tells(&faults, "tea", "no font has");
}

#[test]
fn a_text_larger_than_its_box_is_told() {
    let faults = found(|root| {
        root.spawn(Node { width: px(60), height: px(20), ..default() }).with_children(|small| {
            small.spawn(words("Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"));
        });
    });
    tells(&faults, "Grundst", "does not fit");
}

#[test]
fn a_text_cut_off_by_a_box_is_told_unless_one_can_scroll_to_it() {
    let tall = |overflow| Node { height: px(30), flex_direction: FlexDirection::Column, overflow, ..default() };
    let fixed = |text: &str| (words(text), Key(text.to_owned()));
    let fill = |parent: &mut ChildSpawnerCommands<'_>| {
        for text in ["one", "two", "three"] {
            parent.spawn((Node { flex_shrink: 0.0, ..default() }, fixed(text)));
        }
    };
    let faults = found(|root| {
        root.spawn(tall(Overflow::clip())).with_children(fill);
    });
    tells(&faults, "\"three\"", "cut off by the box");
    tells(&faults, "control `three`", "cut off by the box");
    let faults = found(|root| {
        root.spawn(Node { height: px(30), ..default() }).with_children(|outer| {
            outer.spawn(scroll(0)).with_children(fill);
        });
    });
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn what_lies_outside_of_the_window_is_told() {
    let faults = found(|root| {
        root.spawn((at(1200.0, 700.0), words("far"), Key("far".to_owned())));
    });
    let faults_far = found(|root| {
        root.spawn(at(1270.0, 10.0)).with_children(|edge| {
            edge.spawn((
                Node { width: px(100), height: px(40), flex_shrink: 0.0, ..default() },
                Key("edge".to_owned()),
            ));
        });
    });
    tells(&faults, "\"far\"", "cut off by the window");
    tells(&faults_far, "control `edge`", "cut off by the window");
}

#[test]
fn texts_over_each_other_are_told_unless_something_between_them_hides_the_lower_one() {
    let faults = found(|root| {
        root.spawn((at(10.0, 10.0), words("lower")));
        root.spawn((at(20.0, 14.0), words("upper")));
    });
    tells(&faults, "lower", "written over each other");
    let faults = found(|root| {
        root.spawn((at(10.0, 10.0), words("lower")));
        root.spawn((at(0.0, 0.0), Fill(Tone::Card))).with_children(|card| {
            card.spawn((Node { padding: UiRect::all(px(12)), ..default() }, words("upper, in a card over it")));
        });
    });
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn a_box_in_the_same_flow_that_hides_a_text_is_told() {
    let faults = found(|root| {
        root.spawn(Node { flex_direction: FlexDirection::Column, ..default() }).with_children(|column| {
            column.spawn(Node { height: px(8), ..default() }).with_children(|low| {
                low.spawn((Node { flex_shrink: 0.0, ..default() }, words("hidden half")));
            });
            column.spawn((Node { height: px(40), width: px(300), ..default() }, Fill(Tone::Teal)));
        });
    });
    tells(&faults, "hidden half", "covered");
}
