//! Too much is a fault too; the same act is welcome to somebody who needs it.

use crate::house::{House, Shift};
use coserve::engine::{Plan, Touch};
use std::sync::Arc;

/// Somebody at ease with something to do; what they know and whether they read is the test's.
fn guest(what: &str) -> Arc<Plan> {
    let people = format!(
        r#"pastimes: {{"book": (cue: Reads, starts: Arrives, lasts: "30min", private: "full")}},
           guests: {{"ann": (arrives: "0s", patience: "60min", autonomy: "none", {what})}}"#
    );
    House {
        offer: r#"services: {"chat": (factor: Attitude, meets: ["chat"], takes: "20s")}"#,
        asks: r#"roles: {"fetch": "that you fetch it"}, topics: {"where": "where it is"},"#,
        steps: r#"(id: "rest", by: Customer, at: "seat", takes: "10min"),
                  (id: "take", by: Customer, at: "bar", takes: "20s", asks: (role: "fetch", knows: ["where"]))"#,
        people: &people,
        needs: r#""chat": (wakes: After("2min", Arrives), profile: (standard: Common, shown: Visible))"#,
        ..House::default()
    }
    .plan()
}

/// Memory with these acts minus memory without, averaged over the same evenings; and how often a touch was felt.
fn worth(what: &str, acts: &[(u64, &str)], touch: Touch) -> (f64, usize) {
    let plan = guest(what);
    let (mut sum, mut touched) = (0.0, 0);
    for seed in 0..20 {
        let without = Shift::open(&plan, seed).ended();
        let mut with = Shift::open(&plan, seed);
        for (at, act) in acts {
            with.does(*at, act, "ann");
        }
        let with = with.ended();
        sum += with.memory("ann") - without.memory("ann");
        touched += with.felt("ann", touch);
    }
    (sum / 20.0, touched)
}

const KNOWS: &str = r#"experience: "full""#;
const NEW: &str = r#"experience: "none""#;

#[test]
fn telling_people_what_they_know_costs_and_telling_the_new_pays() {
    for act in [r#"Inform("where")"#, r#"Guide("fetch")"#] {
        let (cost, talked_down) = worth(KNOWS, &[(60, act)], Touch::Patronised);
        assert_eq!(talked_down, 20);
        assert!(cost < -0.5, "{act} to who knows: {cost}");
    }
    let (gain, talked_down) = worth(NEW, &[(60, r#"Guide("fetch")"#), (90, r#"Inform("where")"#)], Touch::Patronised);
    assert_eq!(talked_down, 0);
    assert!(gain > 0.5, "to who is new: {gain}");
}

#[test]
fn one_check_back_is_fine_and_the_next_so_soon_pesters() {
    let (once, pestered) = worth(KNOWS, &[(60, "CheckBack")], Touch::Intruded);
    assert_eq!(pestered, 0);
    let (again, pestered) = worth(KNOWS, &[(60, "CheckBack"), (100, "CheckBack")], Touch::Intruded);
    assert_eq!(pestered, 20);
    assert!(again < once, "{once} once, {again} twice");
    let (later, pestered) = worth(KNOWS, &[(60, "CheckBack"), (300, "CheckBack")], Touch::Intruded);
    assert_eq!((later, pestered), (once, 0), "after a while one may ask again");
}

#[test]
fn asking_again_who_has_a_new_wish_is_no_pestering() {
    let wants = r#"experience: "full", needs: ["chat"], expressive: "none""#;
    let (_, pestered) = worth(wants, &[(60, "CheckBack"), (140, "CheckBack")], Touch::Intruded);
    assert_eq!(pestered, 0, "the wish woke in between, and was heard");
}

#[test]
fn disturbing_a_reader_costs_and_the_same_act_on_others_does_not() {
    let reader = r#"experience: "full", pastime: "book""#;
    let (cost, disturbed) = worth(reader, &[(120, "CheckBack")], Touch::Intruded);
    assert_eq!(disturbed, 20);
    assert!(cost < -0.5, "{cost}");
    let (_, disturbed) = worth(KNOWS, &[(120, "CheckBack")], Touch::Intruded);
    assert_eq!(disturbed, 0);
}

#[test]
fn even_a_reader_is_glad_of_what_was_wanted() {
    let reader = r#"experience: "full", pastime: "book", needs: ["chat"]"#;
    let (gain, disturbed) = worth(reader, &[(150, r#"Offer("chat")"#)], Touch::Intruded);
    assert_eq!(disturbed, 0);
    assert!(gain > 0.0, "{gain}");
}

#[test]
fn help_forced_on_who_wants_to_do_it_alone_costs() {
    let plan = |what: &str| {
        let people = format!(r#"guests: {{"ann": (arrives: "0s", {what})}}"#);
        House {
            asks: r#"skills: {"pour": "to pour"},"#,
            steps: r#"(id: "take", by: Customer, at: "bar", takes: "3min", asks: (skill: "pour"))"#,
            people: &people,
            ..House::default()
        }
        .plan()
    };
    for (what, forced) in [(r#"ability: "full", autonomy: "full""#, 1), (r#"ability: "full", autonomy: "none""#, 0)] {
        let plan = plan(what);
        let mut with = Shift::open(&plan, 2);
        with.does(10, r#"Assist("take", With)"#, "ann");
        let with = with.ended();
        assert_eq!(with.felt("ann", Touch::OverHelped), forced, "{what}");
        let without = Shift::open(&plan, 2).ended();
        assert_eq!(with.memory("ann") < without.memory("ann"), forced == 1, "{what}");
    }
}
