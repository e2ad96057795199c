//! Things obey physics, whoever let them cool; and whoever that was counts for nothing in what is felt (D8).

use crate::house::{House, Shift};
use coserve::engine::{Event, EventKind, Plan, Sink, Touch};
use coserve::experience::{Keep, Witness};
use coserve::rules::EngineRules;
use coserve::scenario::model::{Cause, CustomerId};
use std::sync::Arc;

/// Ann gets a cup and drinks it at once, or reads first.
fn coffee(pastime: &str, read: &str) -> Arc<Plan> {
    let people = format!(
        r#"pastimes: {{"book": (cue: Reads, starts: Step("serve"), lasts: "30min", slows: {{"drink": "8x"}})}},
           guests: {{"ann": (arrives: "0s", drinks_at: {{"cup": "57C..75C"}}, {pastime})}}"#
    );
    let steps = format!(
        r#"(id: "serve", by: Trainee, takes: "10s", fetch: ("cup", "bar"), delivers: ["coffee"]),
           (id: "settle", by: Customer, at: "seat", takes: "{read}"),
           (id: "drink", by: Customer, at: "seat", uses: "cup")"#
    );
    House {
        offer: r#"things: {"cup": (served_at: "82C", cools: "1.6x", lasts: "5min")},
                  services: {"coffee": (factor: Reliability, meets: ["coffee"])}"#,
        steps: &steps,
        people: &people,
        needs: r#""coffee": (wakes: Arrives)"#,
        ..House::default()
    }
    .plan()
}

fn served(plan: &Arc<Plan>) -> Shift {
    let mut shift = Shift::open(plan, 4);
    shift.does(5, r#"Perform("serve")"#, "ann");
    shift.ended()
}

/// The cooling law of the rules, solved step by step: the parameters are computed from a published table.
pub(crate) fn cooled(rules: &EngineRules, poured: f64, minutes: f64, faster: f64) -> f64 {
    let (n, mut t) = (100_000, poured);
    for _ in 0..n {
        let above = t - *rules.cooling_ambient_c;
        t -= *rules.cooling_rate * faster * libm::pow(above, *rules.cooling_power) * minutes / f64::from(n);
    }
    t
}

#[test]
fn a_cup_cools_by_the_law_while_it_stands() {
    for (pastime, read) in [("", "40s"), ("", "10min"), ("pastime: \"book\"", "40s")] {
        let plan = coffee(pastime, read);
        let shift = served(&plan);
        let made = shift.all("ann", EventKind::ThingComes)[0];
        let used = shift.all("ann", EventKind::ThingUsed)[0];
        let started = shift.first("ann", EventKind::StepStarts, shift.step("drink")).expect("she drinks");
        // The last part of the cup is remembered: warmth is judged late in the drinking.
        let judged = started.0 as f64 + *plan.rules().engine.sip_share * (used.tick.since(started)) as f64;
        let minutes = (judged - made.tick.0 as f64) / 60_000.0;
        let law = cooled(&plan.rules().engine, 82.0, minutes, 1.6);
        let felt = f64::from(used.value) / 100.0;
        assert!((felt - law).abs() < 0.1, "{felt} C felt, {law} C after {minutes} min");
    }
}

#[test]
fn cold_coffee_costs_and_coffee_drunk_in_time_does_not() {
    let in_time = served(&coffee("", "40s"));
    let cold = served(&coffee("pastime: \"book\"", "40s"));
    assert_eq!(in_time.felt("ann", Touch::Warmth), 1);
    assert_eq!(in_time.moments("ann", Touch::Warmth), []);
    let moments = cold.moments("ann", Touch::Warmth);
    assert_eq!(moments.len(), 1);
    assert!(moments[0].feeling.loss > 0.0 && moments[0].feeling.effect < 0.0);
    assert!(cold.memory("ann") < in_time.memory("ann"));
}

#[test]
fn the_true_cause_is_recorded() {
    let by_herself = served(&coffee("pastime: \"book\"", "40s")).moments("ann", Touch::Warmth);
    assert_eq!(by_herself[0].cause, Cause::Customer, "she read over it");
    let by_the_house = served(&coffee("", "15min")).moments("ann", Touch::Warmth);
    assert_ne!(by_the_house[0].cause, Cause::Customer, "it came long before she could drink it");
}

fn rotated(cause: Cause, by: usize) -> Cause {
    Cause::ALL[(cause.index() + by) % Cause::ALL.len()]
}

#[test]
fn swapping_causes_changes_no_bit_of_the_score() {
    let plan = coffee("pastime: \"book\"", "40s");
    let shift = served(&plan);
    let again = |events: &[Event]| {
        let mut witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), 4, Keep::Moments);
        events.iter().for_each(|e| witness.event(e));
        let felt = witness.felt(CustomerId(0)).expect("she came");
        let score = witness.score();
        (felt.memory.to_bits(), score.mean.to_bits(), score.factors.map(|f| f.points.to_bits()), felt.moments)
    };
    let truly = again(&shift.events);
    assert_eq!(truly.0, shift.memory("ann").to_bits());
    for by in 1..Cause::ALL.len() {
        let swapped: Vec<Event> = shift.events.iter().map(|e| Event { cause: rotated(e.cause, by), ..*e }).collect();
        let swapped = again(&swapped);
        assert_eq!((swapped.0, swapped.1, swapped.2), (truly.0, truly.1, truly.2));
        assert!(swapped.3.iter().zip(&truly.3).all(|(a, b)| a.cause == rotated(b.cause, by)), "kept beside the score");
    }
}
