//! Recovery: remedies answer what hurt, draw on the allowance, and are worth it (D16).

use crate::house::{House, Shift};
use coserve::engine::{EventKind, Plan, Refusal, Touch};
use std::sync::Arc;

/// A need that hurts after two minutes; a remedy for 3 EUR and a gift for 2 EUR, of an allowance of 5 EUR.
fn house() -> Arc<Plan> {
    House {
        offer: r#"services: {
            "tea": (factor: Reliability, meets: ["tea"], takes: "5s"),
            "amends": (kind: Remedy, factor: Recovery, mends: ["tea"], costs: "3 EUR"),
            "cake": (kind: Gift, factor: Recovery, mends: ["tea"], costs: "2 EUR")}"#,
        people: r#"guests: {"ann": (arrives: "0s"), "bob": (arrives: "0s")}"#,
        needs: r#""tea": (wakes: Arrives, hurts_after: "2min")"#,
        ..House::default()
    }
    .plan()
}

#[test]
fn a_mended_hurt_raises_memory() {
    let plan = house();
    let hurt = Shift::open(&plan, 1).ended();
    let mut mended = Shift::open(&plan, 1);
    mended.does(180, r#"Remedy("amends")"#, "ann");
    let mended = mended.ended();
    assert_eq!(mended.felt("ann", Touch::NeedHurts), 1, "what has hurt has hurt");
    assert_eq!(mended.felt("ann", Touch::Recovered), 1);
    assert!(mended.memory("ann") > hurt.memory("ann") + 1.0);
    assert_eq!(mended.memory("bob"), hurt.memory("bob"));
}

#[test]
fn a_remedy_where_nothing_hurts_is_no_recovery() {
    let mut shift = Shift::open(&house(), 1);
    shift.does(30, r#"Remedy("amends")"#, "ann").does(60, r#"Remedy("cake")"#, "ann");
    let shift = shift.ended();
    assert_eq!(shift.felt("ann", Touch::Recovered), 0);
    assert_eq!(shift.felt("ann", Touch::Intruded), 1, "an apology for nothing");
    assert_eq!(shift.felt("ann", Touch::Gift), 1);
}

#[test]
fn remedies_draw_on_the_allowance_until_it_is_spent() {
    let mut shift = Shift::open(&house(), 1);
    assert_eq!(shift.session.view().allowance_cents(), 500);
    shift.does(180, r#"Remedy("amends")"#, "ann").until(210);
    assert_eq!(shift.session.view().allowance_cents(), 200);
    assert_eq!(shift.tries(210, r#"Remedy("amends")"#, "bob"), Err(Refusal::TooDear));
    shift.does(211, r#"Remedy("cake")"#, "bob").until(240);
    assert_eq!(shift.session.view().allowance_cents(), 0);
    assert_eq!(shift.tries(240, r#"Remedy("cake")"#, "ann"), Err(Refusal::TooDear));
    let shift = shift.ended();
    assert_eq!(shift.count("bob", EventKind::Feels(Touch::Recovered)), 1);
    assert_eq!(shift.witness.score().spent_cents, 500);
}
