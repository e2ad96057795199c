//! Foresight pays, and only when the need wakes in time (D1, D3).

use crate::house::{House, Shift, prep};
use coserve::engine::{EventKind, Touch};

/// A glass of water that disturbs those who never want any; the need wakes so long after coming in.
fn house(wakes_after: &str, rest: &str, whose: &str) -> Shift {
    let people = format!(r#"guests: {{"ann": (arrives: "0s", {whose}), "bob": (arrives: "60min", needs: ["water"])}}"#);
    let needs = format!(
        r#""water": (wakes: After("{wakes_after}", Arrives), hurts_after: "5min", profile: (standard: Common))"#
    );
    let steps = format!(r#"(id: "rest", by: Customer, at: "seat", takes: "{rest}")"#);
    let plan = House {
        offer: r#"services: {"water": (factor: Access, meets: ["water"], takes: "5s", intrudes: "full")}"#,
        steps: &steps,
        people: &people,
        needs: &needs,
        ..House::default()
    }
    .plan();
    Shift::open(&plan, 3)
}

const THIRSTY: &str = r#"needs: ["water"]"#;

#[test]
fn a_service_before_its_need_is_credited_when_the_need_wakes() {
    let mut shift = house("3min", "10min", THIRSTY);
    shift.does(30, r#"Offer("water")"#, "ann");
    let shift = shift.ended();
    let met = shift.all("ann", EventKind::NeedMet);
    assert_eq!(met.len(), 1);
    assert_eq!(met[0].extra, 0, "foreseen needs are met at zero wait");
    assert_eq!(met[0].about, shift.met("water", "water"));
    assert_eq!(Some(met[0].tick), shift.first("ann", EventKind::NeedWakes, shift.need("water")));
    assert_eq!(shift.felt("ann", Touch::Foreseen), 1);
    assert_eq!(shift.felt("ann", Touch::Intruded), 0);
    assert!(shift.memory("ann") > house("3min", "10min", THIRSTY).ended().memory("ann"));
}

#[test]
fn foresight_earns_more_than_the_same_service_on_time() {
    let mut early = house("3min", "10min", THIRSTY);
    early.does(30, r#"Offer("water")"#, "ann");
    let mut on_time = house("3min", "10min", THIRSTY);
    on_time.does(240, r#"Offer("water")"#, "ann");
    let (early, on_time) = (early.ended(), on_time.ended());
    assert_eq!(on_time.felt("ann", Touch::NeedMet), 1);
    assert!(early.memory("ann") > on_time.memory("ann"));
}

#[test]
fn what_nobody_ever_wants_earns_nothing_and_disturbs() {
    let without = house("3min", "10min", "").ended();
    let mut shift = house("3min", "10min", "");
    shift.does(30, r#"Offer("water")"#, "ann");
    let shift = shift.ended();
    assert_eq!(shift.count("ann", EventKind::NeedMet), 0);
    assert_eq!(shift.felt("ann", Touch::Foreseen), 0);
    assert_eq!(shift.felt("ann", Touch::Intruded), 1);
    assert!(shift.memory("ann") < without.memory("ann"));
}

#[test]
fn a_need_that_did_not_wake_during_the_visit_turns_the_early_service_into_a_disturbance() {
    let mut shift = house("20min", "10min", THIRSTY);
    shift.does(30, r#"Offer("water")"#, "ann");
    let shift = shift.ended();
    assert_eq!(shift.count("ann", EventKind::NeedHeld), 1);
    assert_eq!(shift.felt("ann", Touch::Foreseen), 0);
    assert_eq!(shift.count("ann", EventKind::NeedMet), 0);
    assert_eq!(shift.felt("ann", Touch::Intruded), 1, "it was there for nothing");
}

#[test]
fn a_service_is_not_held_for_ever() {
    // Held for 25 minutes by the rules; the need wakes after 28.
    let mut shift = house("28min", "40min", THIRSTY);
    shift.does(30, r#"Offer("water")"#, "ann");
    let shift = shift.ended();
    assert_eq!(shift.count("ann", EventKind::NeedWakes), 1);
    assert_eq!(shift.felt("ann", Touch::Foreseen), 0);
    assert_eq!(shift.count("ann", EventKind::NeedMet), 0);
    assert_eq!(shift.count("ann", EventKind::NeedHurts), 1);
}

#[test]
fn what_lies_ready_for_everybody_is_foreseen_too() {
    let plan = House {
        offer: r#"services: {"water": (factor: Access, meets: ["water"], takes: "5s")}"#,
        people: r#"guests: {"ann": (arrives: "0s", needs: ["water"])}"#,
        needs: r#""water": (wakes: After("3min", Arrives), hurts_after: "5min", profile: (standard: Common))"#,
        more: r#"preparation: (minutes: "1min", equipment: {
            "jugs": (takes: "1min", effects: [Places("water")]), "plants": (takes: "1min", effects: [Motivates("low")])})"#,
        ..House::default()
    }
    .plan();
    let placed = Shift::new(&plan, 3).opened(&[prep(&plan, "jugs")]).ended();
    let bare = Shift::new(&plan, 3).opened(&[prep(&plan, "plants")]).ended();
    assert_eq!(placed.count("ann", EventKind::NeedWakes), 1);
    assert_eq!(placed.count("ann", EventKind::Served), 1);
    assert_eq!(placed.count("ann", EventKind::NeedMet), 1);
    assert_eq!(placed.felt("ann", Touch::Foreseen), 1);
    assert_eq!(bare.count("ann", EventKind::NeedHurts), 1);
    assert!(placed.memory("ann") > bare.memory("ann"));
}
