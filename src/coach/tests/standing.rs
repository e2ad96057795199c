//! Competence tells players apart, and says so where a shift cannot tell.

use super::*;
use crate::coach::Competence;
use crate::coach::competence::standing;

/// Mean competence of a policy over some evenings; the full comparison is in `benches/coach.rs`.
fn mean(plan: &Arc<Plan>, policy: Policy, seeds: std::ops::Range<u64>) -> f64 {
    let n = (seeds.end - seeds.start) as f64;
    let of = |seed| match standing(&played(plan, policy, seed), &LITTLE).competence {
        Competence::Told(told) => told.mean,
        Competence::CannotTell(gap) => panic!("the shipped scenarios can tell: {gap}"),
    };
    seeds.map(of).sum::<f64>() / n
}

#[test]
fn idle_is_below_by_the_book_below_attentive_and_random_below_by_the_book() {
    for file in SHIPPED {
        let plan = plan(file);
        let [idle, random, book, attentive] = Policy::ALL.map(|policy| mean(&plan, policy, 100..106));
        assert!(idle < book && book < attentive && random < book, "{file}: {idle} {random} {book} {attentive}");
        assert_eq!(idle, 0.0, "{file}: doing nothing is where it begins");
        assert!((80.0..120.0).contains(&attentive), "{file}: the reference is where it ends: {attentive}");
    }
}

#[test]
fn a_shift_that_was_left_before_opening_cannot_tell() {
    let plan = plan(WINDOW_TABLE);
    let live = Live::in_memory(plan, &opening(4));
    let recorded = Recorded::of_report(&live.finish(), Mode::Practice);
    assert_eq!(standing(&recorded, &LITTLE).competence, Competence::CannotTell(0.0));
}

#[test]
fn a_shift_that_was_left_in_the_middle_is_compared_as_far_as_it_went() {
    let plan = plan(WINDOW_TABLE);
    let mut live = Live::in_memory(Arc::clone(&plan), &opening(4));
    live.open();
    live.advance(Tick(20 * 60_000), Stop::At);
    let recorded = Recorded::of_report(&live.finish(), Mode::Practice);
    assert_eq!(recorded.until(), Tick(20 * 60_000));
    match standing(&recorded, &LITTLE).competence {
        Competence::Told(told) => assert!(told.mean.abs() < 1e-9, "nothing was done: {told:?}"),
        Competence::CannotTell(gap) => assert!(gap < 5.0, "{gap}"),
    }
}
