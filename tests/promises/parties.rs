//! People who come together: moods spread, they wait for one another, and nobody who leaves holds up the rest (D15).

use crate::house::{House, Shift};
use coserve::engine::{EventKind, Plan, Tick};
use std::sync::Arc;

const FRIENDS: [&str; 3] = ["ann", "bob", "cleo"];

/// Three friends and a stranger; how close they are, what is in each, and what they do.
fn table(close: &str, each: [&str; 3], steps: &str) -> Arc<Plan> {
    let [ann, bob, cleo] = each;
    let people = format!(
        r#"guests: {{"ann": ({ann}), "bob": ({bob}), "cleo": ({cleo}), "dora": (arrives: "0s")}},
           parties: {{"friends": (arrives: "0s", close: "{close}",
                     members: {{"ann": [Decider, User], "bob": [User], "cleo": [Buyer, User]}})}}"#
    );
    let asks = r#"roles: {"share": "that it is shared"},"#;
    House { steps, people: &people, asks, ..House::default() }.plan()
}

const REST: &str = r#"(id: "rest", by: Customer, at: "seat", takes: "10min")"#;
const FEAST: &str = r#"(id: "look", by: Customer, at: "door", takes: "10s..5min"),
    (id: "feast", by: Customer, at: "seat", takes: "1min", together: true),
    (id: "rest", by: Customer, at: "seat", takes: "1min")"#;

#[test]
fn moods_spread_within_a_party_the_closer_the_further() {
    let caught = |close: &str| {
        let mut shift = Shift::open(&table(close, [""; 3], REST), 1);
        // A second check back so soon annoys her.
        shift.does(60, "CheckBack", "ann").does(90, "CheckBack", "ann").until(95);
        let at = |id: &str| -> Vec<i32> {
            let all = shift.all(id, EventKind::Catches);
            all.iter().filter(|e| e.tick >= Tick(90_000)).map(|e| e.value).collect()
        };
        assert_eq!(at("dora"), [0; 0], "not to strangers");
        assert_eq!(at("ann"), [0; 0], "not back to oneself");
        assert_eq!(at("bob"), at("cleo"));
        at("bob")
    };
    assert_eq!(caught("none"), [0; 0]);
    let (fair, full) = (caught("fair"), caught("full"));
    assert_eq!((fair.len(), full.len()), (1, 1));
    assert!(full[0] < fair[0] && fair[0] < 0, "{fair:?} {full:?}");
}

/// Starts of a step by any of the friends.
fn starts(shift: &Shift, step: &str) -> Vec<Tick> {
    FRIENDS.iter().filter_map(|id| shift.first(id, EventKind::StepStarts, shift.step(step))).collect()
}

#[test]
fn a_step_together_waits_for_everybody_and_happens_once() {
    let plan = table("fair", [""; 3], FEAST);
    for seed in 0..30 {
        let shift = Shift::open(&plan, seed).ended();
        let began = starts(&shift, "feast");
        assert_eq!(began.len(), 1, "seed {seed}: once for the party");
        let last = FRIENDS.iter().filter_map(|id| shift.first(id, EventKind::StepDone, shift.step("look"))).max();
        assert!(Some(began[0]) >= last, "seed {seed}: nobody is left behind");
        let done: Vec<_> = FRIENDS.iter().map(|id| shift.first(id, EventKind::StepDone, shift.step("feast"))).collect();
        assert!(done[0].is_some() && done.iter().all(|d| *d == done[0]), "seed {seed}: done for all at once");
        assert!(FRIENDS.iter().all(|id| shift.count(id, EventKind::Leaves) == 1));
    }
}

#[test]
fn a_member_who_leaves_does_not_hold_up_the_rest() {
    // The trainee lets in all but one, whose patience ends while the others have gathered.
    let steps = format!(r#"(id: "let_in", by: Trainee, takes: "5s"), {FEAST}"#);
    for gone in 0..3 {
        let mut each = [r#"patience: "5h""#; 3];
        each[gone] = r#"patience: "8min""#;
        let plan = table("fair", each, &steps);
        for seed in 0..10 {
            let mut shift = Shift::open(&plan, seed);
            for (i, id) in FRIENDS.iter().enumerate().filter(|(i, _)| *i != gone) {
                shift.does(10 + 10 * i as u64, r#"Perform("let_in")"#, id);
            }
            let shift = shift.ended();
            assert_eq!(shift.count(FRIENDS[gone], EventKind::WalksOut), 1, "seed {seed}");
            assert_eq!(starts(&shift, "feast").len(), 1, "seed {seed}, {} has gone", FRIENDS[gone]);
            for id in FRIENDS.iter().filter(|id| **id != FRIENDS[gone]) {
                assert_eq!(shift.count(id, EventKind::Leaves), 1, "seed {seed}: {id} is held up");
            }
        }
    }
}

/// Nobody lingers: everybody has left well before the house is cleared.
fn all_get_through(plan: &Arc<Plan>, seed: u64) -> Shift {
    let shift = Shift::open(plan, seed).ended();
    for id in FRIENDS {
        let left = shift.all(id, EventKind::Leaves);
        assert!(left.len() == 1 && left[0].tick < Tick(3_600_000), "seed {seed}: {id} is held up");
    }
    shift
}

#[test]
fn a_step_together_that_is_left_out_is_left_out_for_all() {
    let optional = FEAST.replace("together: true", "together: true, optional: true");
    let plan = table("fair", [""; 3], &optional);
    let feasts: usize = (0..40).map(|seed| starts(&all_get_through(&plan, seed), "feast").len()).sum();
    assert!((10..=35).contains(&feasts), "{feasts} of 40 parties feast");
}

#[test]
fn a_slip_of_one_at_a_step_together_does_not_strand_the_others() {
    for then in ["Skip", "WaitForHelp", "Carelessly"] {
        let asks = format!(r#"together: true, asks: (role: "share"), slips: (unclear: (then: {then}))"#);
        let steps = FEAST.replace("together: true", &asks);
        for lost in 0..3 {
            let mut each = [r#"patience: "5h", roles: {"share": "full"}"#; 3];
            each[lost] = r#"patience: "5h", roles: {"share": "none"}"#;
            let plan = table("fair", each, &steps);
            for seed in 0..4 {
                all_get_through(&plan, seed);
            }
        }
    }
}
