//! Third parties fail by the clock, whoever is there; a blocked step waits and goes on when mended (D20).

use crate::house::{House, Shift};
use coserve::engine::{Event, EventKind, Plan, Refusal};
use std::sync::Arc;

/// A machine that is out of order at times, and a step by whom and where the test says.
fn house(by: &str, people: &str) -> Arc<Plan> {
    let steps = format!(
        r#"(id: "come", by: Customer, at: "door", takes: "1s"), (id: "brew", {by}, takes: "30s"),
           (id: "rest", by: Customer, at: "seat", takes: "1min")"#
    );
    House {
        floor: r#""door": (kind: Door, at: ("0m", "0m")), "bar": (kind: Counter, at: ("0m", "0m")),
                  "machine": (kind: Machine, at: ("0m", "0m"), serves: 4, faults: {
                      "down": (chance: "50%", effect: Blocks("brew"), tell: "A red lamp.", mended_in: "2min..6min")}),
                  "table": (kind: Table, at: ("0m", "0m"), seats: 200)"#,
        steps: &steps,
        people,
        ..House::default()
    }
    .plan()
}

const AT_MACHINE: &str = r#"by: Customer, at: "machine""#;
const STREAM: &str = r#"personas: {"anyone": (patience: "5h")},
    arrivals: [(from: "0s", until: "60min", every: "20s", mix: {"anyone": "100%"}, sizes: {1: "100%"})]"#;
const ONE: &str = r#"guests: {"ann": (arrives: "0s")}"#;

fn faults(shift: &Shift) -> Vec<Event> {
    let house = shift.events.iter().filter(|e| matches!(e.kind, EventKind::FaultBegins | EventKind::FaultEnds));
    house.copied().map(|e| Event { seq: 0, ..e }).collect()
}

#[test]
fn faults_come_by_the_clock_whoever_is_there() {
    let (crowd, one) = (house(AT_MACHINE, STREAM), house(AT_MACHINE, ONE));
    let mut seen = 0;
    for seed in 0..10 {
        let mut alone = Shift::open(&one, seed);
        alone.until(3600);
        let mut busy = Shift::open(&crowd, seed);
        busy.until(3600);
        assert_eq!(faults(&alone), faults(&busy), "seed {seed}");
        seen += faults(&alone).len();
    }
    assert!(seen > 20, "{seen} faults in ten evenings");
}

/// Ends of the machine's blocked times, from the events.
fn blocked(shift: &Shift) -> Vec<(u64, u64)> {
    let events = faults(shift);
    let ends = events.iter().filter(|e| e.kind == EventKind::FaultEnds);
    events.iter().filter(|e| e.kind == EventKind::FaultBegins).zip(ends).map(|(a, b)| (a.tick.0, b.tick.0)).collect()
}

#[test]
fn nobody_starts_a_blocked_step_and_everybody_gets_through_once_it_is_mended() {
    for by in [AT_MACHINE, r#"by: System("machine"), at: "machine""#] {
        let plan = house(by, STREAM);
        let mut held_up = 0;
        for seed in 0..6 {
            let shift = Shift::open(&plan, seed).ended();
            let brew = shift.step("brew");
            let starts: Vec<&Event> =
                shift.events.iter().filter(|e| e.kind == EventKind::StepStarts && e.about == brew).collect();
            for (from, to) in blocked(&shift) {
                assert!(!starts.iter().any(|e| e.tick.0 > from && e.tick.0 < to), "{by}: started at a broken machine");
                held_up += starts.iter().filter(|e| e.tick.0 >= to && e.tick.0 < to + 16_000).count();
            }
            let left = shift.events.iter().filter(|e| e.kind == EventKind::Leaves).count();
            assert_eq!(left as u32, shift.witness.score().arrivals, "{by}, seed {seed}: all get through");
        }
        assert!(held_up > 10, "{by}: {held_up} waited for the repair");
    }
}

#[test]
fn the_work_of_a_blocked_machine_waits_for_the_repair() {
    // The machine works by itself while the customer is elsewhere.
    let plan = house(r#"by: System("machine")"#, STREAM);
    let mut late = 0;
    for seed in 0..6 {
        let shift = Shift::open(&plan, seed).ended();
        let brew = shift.step("brew");
        let of = |kind| shift.events.iter().filter(move |e| e.kind == kind && e.about == brew);
        for (from, to) in blocked(&shift) {
            for start in of(EventKind::StepStarts).filter(|e| e.tick.0 > from && e.tick.0 < to) {
                let done = of(EventKind::StepDone).find(|e| e.who == start.who).expect("it is done at last");
                assert!(done.tick.0 >= to + 30_000, "begun {} in {from}..{to}, done {}", start.tick.0, done.tick.0);
                late += 1;
            }
        }
    }
    assert!(late > 5, "{late} began while it was broken");
}

#[test]
fn the_staff_is_refused_a_blocked_step_and_can_do_it_when_mended() {
    let plan = house("by: Trainee", r#"guests: {"ann": (arrives: "0s", patience: "5h")}"#);
    let tried = (0..60).filter(|seed| {
        let mut shift = Shift::open(&plan, *seed);
        shift.until(1200);
        let Some((from, to)) = blocked(&shift).first().copied() else { return false };
        let mut shift = Shift::open(&plan, *seed);
        let refused = shift.tries(from / 1000 + 1, r#"Perform("brew")"#, "ann");
        assert_eq!(refused, Err(Refusal::NoColleague), "seed {seed}");
        shift.does(to / 1000 + 1, r#"Perform("brew")"#, "ann");
        let shift = shift.ended();
        assert_eq!(shift.count("ann", EventKind::Leaves), 1, "seed {seed}");
        true
    });
    assert!(tried.count() > 10);
}
