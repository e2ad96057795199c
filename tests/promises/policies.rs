//! What attention is worth: idle below by-the-book below attentive, and doing anything below by-the-book.
//!
//! Sixty evenings each, enough for the order and the gaps; a bench plays two thousand.

use crate::endings::shipped;
use coserve::bot::{Policy, play};
use coserve::engine::{Plan, Session};
use coserve::experience::{Keep, Witness};
use std::sync::Arc;

/// Least gap between idle and duty, dice and duty, duty and attention, in points: how much a scenario must tell apart.
const GAP: f64 = 5.0;

/// Mean experience over sixty evenings.
fn mean(plan: &Arc<Plan>, policy: Policy) -> f64 {
    let evening = |seed| {
        let mut witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Totals);
        play(&mut Session::new(plan.clone(), seed), &mut policy.bot(seed), &mut witness);
        witness.mean()
    };
    (0..60).map(evening).sum::<f64>() / 60.0
}

#[test]
fn attention_is_worth_more_than_duty_and_duty_more_than_nothing() {
    for (name, plan) in shipped() {
        let [idle, random, book, attentive] = Policy::ALL.map(|p| mean(&plan, p));
        let all =
            format!("{name}: idle {idle:.1}, random {random:.1}, by the book {book:.1}, attentive {attentive:.1}");
        println!("{all}");
        assert!(idle + GAP <= book && random + GAP <= book && book + GAP <= attentive, "{all}");
    }
}
