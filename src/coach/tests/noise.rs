//! Noise is no verdict: among equally good alternatives no loss is reported, and results do not depend on threads.

use super::*;
use crate::coach::grade::{Grade, Kind, Peer, grade};
use crate::coach::interval::Interval;
use crate::coach::race::race;
use crate::coach::report::DebriefReport;
use crate::coach::{Deed, debrief, debrief_while};
use crate::engine::Stream;
use rand::Rng;

/// A run's points: mostly about even, now and then a guest walks out and takes forty.
fn points(decision: u64, who: u32, run: u32) -> f64 {
    let mut dice = Stream::new(decision, who * 10_000 + run);
    let mut unit = || f64::from(dice.next_u32()) / f64::from(u32::MAX);
    let even = (unit() + unit() + unit() - 1.5) * 8.0;
    if unit() < 0.05 { even - 40.0 } else { even }
}

#[test]
fn among_equally_good_alternatives_a_loss_is_reported_less_than_once_in_twenty() {
    let rules = Rules::shipped();
    let effort = Effort::of(&rules.coach);
    let (decisions, alternatives) = (600u64, 30);
    let (mut alarms, mut grades) = (0, 0);
    for decision in 0..decisions {
        let value = |i: usize, run: usize| points(decision, i as u32 + 1, run as u32);
        let best = race(alternatives, effort.race_runs, &value).expect("there are some");
        let fresh = 5_000..5_000 + effort.judged_futures;
        let differences: Vec<f64> = fresh.map(|run| value(best, run) - points(decision, 0, run as u32)).collect();
        let loss = Interval::of_mean(&differences, effort.interval);
        alarms += u32::from(loss.low > 0.0);
        grades += u32::from(grade(&rules.coach, Kind::Act, Peer::Other, loss, 0.0) != Grade::Good);
    }
    assert!(f64::from(alarms) < 0.05 * decisions as f64, "{alarms} of {decisions}");
    assert!(grades <= alarms, "a grade needs more than a loss");
}

#[test]
fn the_result_does_not_depend_on_how_many_threads_there_are() {
    let recorded = played(&plan(SHIPPED[2]), Policy::ByTheBook, 11);
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        let found =
            pool.install(|| debrief(&recorded, &Effort { race_runs: 8, judged_futures: 4, ..LITTLE }, &|_, _| ()));
        serde_json::to_string(&DebriefReport::of(&recorded, &found)).expect("it can be written")
    };
    assert_eq!(with(1), with(3));
}

#[test]
fn what_the_attentive_would_have_done_is_never_below_good() {
    for file in [SHIPPED[2]] {
        let recorded = played(&plan(file), Policy::Attentive, 9);
        let found = debrief(&recorded, &LITTLE, &|_, _| ());
        let mut same = 0;
        for judged in &found.deeds {
            let done = match judged.deed {
                Deed::Act(act) => Some(act),
                Deed::Wait(..) | Deed::Opens => None,
            };
            if done == judged.peer {
                same += 1;
                assert!(judged.grade <= Grade::Good, "{file}: {judged:?}");
            }
        }
        assert!(same * 2 > found.deeds.len(), "{file}: the shadow follows the one it shadows, {same}");
    }
}

#[test]
fn progress_is_told_to_the_end_and_never_back() {
    let recorded = played(&plan(SHIPPED[2]), Policy::Idle, 1);
    let told = std::sync::Mutex::new(Vec::new());
    debrief(&recorded, &CREDITS, &|done, all| {
        told.lock().expect("nobody panics").push((done, all));
    });
    let told = told.into_inner().expect("nobody panics");
    assert!(told.iter().all(|(done, all)| done <= all));
    assert_eq!(told.last().map(|(done, all)| done == all), Some(true));
}

#[test]
fn work_that_nobody_waits_for_any_more_ends_soon_and_gives_nothing() {
    let recorded = played(&plan(SHIPPED[2]), Policy::Attentive, 1);
    let told = std::sync::atomic::AtomicUsize::new(0);
    let nothing = debrief_while(&recorded, &CREDITS, &|done, all| {
        assert!(all > 20, "there is much to do");
        let told = told.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        if told > 2 || done == all { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(nothing.is_none());
    assert!(told.into_inner() < 20);
}
