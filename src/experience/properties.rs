//! What must hold of every visit, over made-up lists of touches.

use super::fixture::{ZONE, arrives, event, feels, leaves, played, witness};
use super::{Keep, Score, Witness};
use crate::engine::{About, Event, EventKind, Sink, Tick, Touch};
use crate::scenario::model::{Cause, CustomerId, StepId};
use proptest::prelude::*;

const VERA: CustomerId = CustomerId(0);

/// One made-up touch: kind, level and strength per mille, ms since the one before, step reached before it.
type Made = (usize, i32, i32, u64, Option<u16>);

fn touches(levels: std::ops::RangeInclusive<i32>) -> impl Strategy<Value = Vec<Made>> {
    let one = (0..Touch::ALL.len(), levels, 200..=2000i32, 0..=900_000u64, proptest::option::of(0..6u16));
    proptest::collection::vec(one, 0..25)
}

/// A whole visit of vera's, times stretched by `stretch` and begun at `from`.
fn visit(made: &[Made], from: u64, stretch: u64) -> Vec<Event> {
    let mut tick = from;
    let mut events = vec![arrives(0, tick)];
    for (kind, level, strength, wait, step) in made {
        tick += wait * stretch;
        if let Some(s) = step {
            events.push(event(0, tick, EventKind::StepDone, About::Step(StepId(*s)), 1000, 0));
        }
        events.push(Event { extra: *strength, ..feels(0, tick, Touch::ALL[*kind], *level) });
    }
    events.push(leaves(0, tick + 60_000));
    events
}

fn memory(events: &[Event]) -> f64 {
    felt_memory(&played(events))
}

fn felt_memory(witness: &Witness) -> f64 {
    witness.felt(VERA).expect("vera came").memory
}

/// Every float of a score as bits, and the rest as text.
fn bits(score: &Score) -> (Vec<u64>, String) {
    let floats = [score.mean, score.top_box, score.outcomes.returns, score.outcomes.dividend, score.notebook.brier];
    let factors = score.factors.iter().map(|f| f.points);
    let all = floats.into_iter().chain(factors).chain(score.phases).chain(score.worst.map(|w| w.1));
    (all.map(f64::to_bits).collect(), format!("{score:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn one_gain_more_never_lowers_memory(
        made in touches(0..=1000), at in any::<prop::sample::Index>(), kind in 0..Touch::ALL.len(), level in 601..=1000i32,
    ) {
        let events = visit(&made, 0, 1);
        let i = 1 + at.index(events.len() - 1);
        let mut more = events.clone();
        more.insert(i, feels(0, events[i].tick.0, Touch::ALL[kind], level));
        prop_assert!(memory(&more) >= memory(&events));
    }

    #[test]
    fn a_higher_promise_never_punishes_by_itself(made in touches(0..=i32::from(ZONE.1)), more in 0..=400u16) {
        let at = |will: u16| {
            let mut w = witness((ZONE.0, will), Keep::Totals);
            visit(&made, 0, 1).iter().for_each(|e| w.event(e));
            felt_memory(&w)
        };
        prop_assert!(at(ZONE.1 + more) >= at(ZONE.1));
    }

    #[test]
    fn within_the_zone_nothing_is_felt_in_any_mood(made in touches(0..=1000), kind in 0..Touch::ALL.len(), level in 450..=600i32) {
        let mut witness = played(&visit(&made, 0, 1));
        let (before, moments) = (felt_memory(&witness), witness.moments().len());
        witness.event(&feels(0, 90_000_000, Touch::ALL[kind], level));
        prop_assert_eq!(felt_memory(&witness).to_bits(), before.to_bits());
        prop_assert_eq!(witness.moments().len(), moments);
    }

    #[test]
    fn the_length_of_a_visit_is_absent(made in touches(450..=1000), stretch in 1..20u64, from in 0..10_000_000u64) {
        prop_assert_eq!(memory(&visit(&made, 0, 1)).to_bits(), memory(&visit(&made, from, stretch)).to_bits());
    }

    #[test]
    fn staying_on_after_the_last_touch_changes_nothing(made in touches(0..=1000), idle in 0..100_000_000u64) {
        let events = visit(&made, 0, 1);
        let mut longer = events.clone();
        let end = longer.last_mut().expect("a visit has an end");
        end.tick = Tick(end.tick.0 + idle);
        prop_assert_eq!(memory(&longer).to_bits(), memory(&events).to_bits());
    }

    #[test]
    fn a_walk_out_counts(made in touches(0..=1000), level in 0..=300i32) {
        let full = visit(&made, 0, 1);
        let mut broken = full.clone();
        let end = broken.pop().expect("a visit has an end").tick.0;
        broken.push(event(0, end, EventKind::WalksOut, About::Nothing, 0, 0));
        broken.push(feels(0, end, Touch::WalkedOut, level));
        prop_assert!(memory(&broken) < memory(&full));
    }

    #[test]
    fn the_cause_never_enters(made in touches(0..=1000), causes in proptest::collection::vec(0..6usize, 60)) {
        let events = visit(&made, 0, 1);
        let mut blamed = events.clone();
        for (e, cause) in blamed.iter_mut().zip(&causes) {
            e.cause = Cause::ALL[*cause];
        }
        let (one, other) = (played(&events), played(&blamed));
        prop_assert_eq!(bits(&one.score()), bits(&other.score()));
        prop_assert_eq!(felt_memory(&one).to_bits(), felt_memory(&other).to_bits());
    }

    #[test]
    fn the_reasons_sum_to_the_memory_exactly(made in touches(0..=1000)) {
        let witness = played(&visit(&made, 0, 1));
        let e = witness.explain(VERA).expect("vera came");
        let forward: f64 = e.reasons.iter().map(|r| r.points).sum();
        let backward: f64 = e.reasons.iter().rev().map(|r| r.points).sum();
        prop_assert_eq!(forward, e.memory - 75.0);
        prop_assert_eq!(backward, e.memory - 75.0);
        prop_assert_eq!(e.memory.to_bits(), felt_memory(&witness).to_bits());
        prop_assert_eq!(e.reasons.len(), witness.moments().len());
    }

    #[test]
    fn memory_and_box_agree_and_stay_on_their_scales(made in touches(0..=1000)) {
        let felt = played(&visit(&made, 0, 1)).felt(VERA).expect("vera came");
        prop_assert!((0.0..=100.0).contains(&felt.memory));
        prop_assert!((1..=5).contains(&felt.rank));
        prop_assert!(felt.rank < 5 || (felt.tally.gains > 0 && felt.memory >= 85.0));
        prop_assert_eq!(felt.memory >= 70.0, felt.rank >= 4);
    }

    #[test]
    fn keeping_moments_changes_no_score(made in touches(0..=1000)) {
        let events = visit(&made, 0, 1);
        let mut lean = witness(ZONE, Keep::Totals);
        events.iter().for_each(|e| lean.event(e));
        prop_assert!(lean.moments().is_empty());
        prop_assert_eq!(bits(&lean.score()), bits(&played(&events).score()));
    }
}
