//! Help teaches when it is done together; what is learnt serves the next time (D9).

use crate::house::{House, Shift};
use coserve::engine::{About, EventKind, Plan};
use coserve::scenario::model::Slip;
use std::sync::Arc;

/// The same skill is asked for twice; nobody helps the second time.
fn twice() -> Arc<Plan> {
    House {
        asks: r#"skills: {"pour": "to pour"},"#,
        steps: r#"
            (id: "first", by: Customer, at: "bar", takes: "20s", asks: (skill: "pour")),
            (id: "second", by: Customer, at: "bar", takes: "20s", asks: (skill: "pour"))"#,
        people: r#"guests: {"ann": (arrives: "0s", patience: "60min", autonomy: "none", skills: {"pour": "none"})}"#,
        ..House::default()
    }
    .plan()
}

/// The skill first shown to be learnt, and whether the second time went wrong at once.
fn helped(plan: &Arc<Plan>, seed: u64, act: &str) -> Option<(i32, bool)> {
    let mut shift = Shift::open(plan, seed);
    shift.until(45);
    let first = shift.step("first");
    shift.first("ann", EventKind::Slips, first)?;
    shift.does(45, act, "ann");
    let shift = shift.ended();
    let done = shift.first("ann", EventKind::StepDone, first)?;
    let learnt = shift.all("ann", EventKind::Learns).iter().find(|e| e.tick == done).map_or(0, |e| e.value);
    let second = shift
        .all("ann", EventKind::Slips)
        .iter()
        .any(|e| e.about == shift.step("second") && e.extra == 0 && e.value == Slip::Unable as i32);
    Some((learnt, second))
}

#[test]
fn help_together_leaves_a_skill_and_help_instead_leaves_none() {
    let plan = twice();
    let (mut people, mut with_fails, mut for_fails) = (0, 0, 0);
    for seed in 0..120 {
        let (Some(with), Some(instead)) =
            (helped(&plan, seed, r#"Assist("first", With)"#), helped(&plan, seed, r#"Assist("first", For)"#))
        else {
            continue;
        };
        people += 1;
        assert!(with.0 > instead.0, "seed {seed}: {} together, {} instead", with.0, instead.0);
        with_fails += usize::from(with.1);
        for_fails += usize::from(instead.1);
    }
    assert!(people > 100);
    assert!(with_fails * 2 < for_fails, "{with_fails} fail after help together, {for_fails} after help instead");
}

#[test]
fn succeeding_alone_teaches_too() {
    let plan = twice();
    let skilled = (0..200).find_map(|seed| {
        let shift = Shift::open(&plan, seed).ended();
        let About::Step(_) = shift.step("first") else { unreachable!() };
        let learns: Vec<i32> = shift.all("ann", EventKind::Learns).iter().map(|e| e.value).collect();
        (learns.len() == 2 && shift.count("ann", EventKind::Slips) > 0).then_some(learns)
    });
    let learns = skilled.expect("somebody gets through alone");
    assert!(learns[0] > 0 && learns[1] > learns[0], "{learns:?}");
}
