//! What attention is worth: idle below by-the-book below attentive, and doing anything below by-the-book.
//!
//! Sixty evenings each, enough for the order and the gaps; a bench plays two thousand.

use crate::endings::shipped;
use coserve::bot::{Policy, play};
use coserve::engine::{About, Plan, Session, Touch};
use coserve::experience::{Keep, Moment, Witness};
use std::sync::Arc;

/// Least gap between idle and duty, dice and duty, duty and attention, in points: how much a scenario must tell apart.
const GAP: f64 = 5.0;

/// Least share of paired evenings on which the better policy is the better one.
const SHARE: f64 = 0.8;
/// Evenings of each policy.
const EVENINGS: u64 = 60;

/// One evening, with its moments.
fn evening(plan: &Arc<Plan>, policy: Policy, seed: u64) -> Witness {
    let mut witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Moments);
    play(&mut Session::new(plan.clone(), seed), &mut policy.bot(seed), &mut witness);
    witness
}

#[test]
fn attention_is_worth_more_than_duty_and_duty_more_than_nothing() {
    for (name, plan) in shipped() {
        let means = |policy| (0..EVENINGS).map(|seed| evening(&plan, policy, seed).mean()).collect::<Vec<f64>>();
        let [idle, random, book, attentive] = Policy::ALL.map(means);
        for (what, worse, better) in
            [("idle < book", &idle, &book), ("random < book", &random, &book), ("book < attentive", &book, &attentive)]
        {
            let pairs = || worse.iter().zip(better);
            let gap = pairs().map(|(w, b)| b - w).sum::<f64>() / EVENINGS as f64;
            let share = pairs().filter(|(w, b)| b > w).count() as f64 / EVENINGS as f64;
            assert!(gap >= GAP && share >= SHARE, "{name}, {what}: {gap:.1} points, better on {share}");
        }
    }
}

#[test]
fn attention_spares_the_guest_at_the_window_all_three_minuses_of_the_story() {
    let (_, plan) = shipped().into_iter().find(|(name, _)| name.contains("window_table")).expect("it is shipped");
    let house = &plan.scenario().house;
    let vera = plan.scenario().customer("vera").expect("she is booked");
    let is_minus = |m: &Moment| {
        m.feeling.loss > 0.0
            && match (m.touch, m.about) {
                (Touch::HardChoice, _) => true,
                (Touch::NeedHurts | Touch::NeedUnmet, About::Need(n)) => house.needs[n.index()].label.id == "salt",
                (Touch::Warmth, About::Thing(t)) => house.things[t.index()].label.id == "coffee",
                _ => false,
            }
    };
    let with_minus = |policy| {
        let evenings = (0..EVENINGS).map(|seed| evening(&plan, policy, seed));
        evenings.filter(|w| w.felt(vera).expect("she comes").moments.iter().any(is_minus)).count()
    };
    assert!(with_minus(Policy::ByTheBook) as u64 > EVENINGS / 2, "duty alone leaves her something to suffer from");
    assert!((with_minus(Policy::Attentive) as u64) < EVENINGS / 10, "attention spares her");
}
