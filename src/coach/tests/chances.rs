//! One missed chance is charged once, at the moment from which on it could not be made up for.

use super::*;
use crate::coach::course::Course;
use crate::coach::{Deed, Grade, Judged, deeds};

fn judged(recorded: &Recorded, effort: &Effort) -> Vec<Judged> {
    let course = Course::of(recorded);
    deeds::judge(recorded, &course, effort, &|| ControlFlow::Continue(())).expect("nobody breaks it off")
}

/// Some of the race, and enough futures.
const SOME: Effort = Effort { race_runs: 40, judged_futures: 16, ..LITTLE };

#[test]
fn a_preparation_is_not_blamed_for_another_that_was_still_possible_and_the_opening_is_blamed_once() {
    // Restart and stamps leave a minute and a half, and the glasses take half of that.
    let recorded = prepared(&plan(SHIPPED[2]), &["restart", "stamps"], Policy::Idle, 11);
    let found = judged(&recorded, &SOME);
    let prepared = |judged: &&Judged| matches!(judged.deed, Deed::Act(Act::Prepare(_)));
    for judged in found.iter().filter(prepared) {
        assert!(!judged.grade.below_good(), "{judged:?}");
    }
    let opens: Vec<&Judged> = found.iter().filter(|judged| judged.deed == Deed::Opens).collect();
    let [opens] = opens[..] else { panic!("it opens once: {opens:?}") };
    assert_eq!(opens.grade, Grade::MissedChance, "{opens:?}");
    assert!(matches!(opens.better.as_ref().and_then(|b| b.act), Some(Act::Prepare(_))), "{opens:?}");
    assert_eq!(opens.again.1, Tick::ZERO);
}

#[test]
fn opening_with_nothing_prepared_is_a_chance_missed_of_the_skill_of_preparing() {
    let recorded = played(&plan(SHIPPED[2]), Policy::Idle, 11);
    let found = judged(&recorded, &SOME);
    assert_eq!(found[0].deed, Deed::Opens);
    assert_eq!(found[0].grade, Grade::MissedChance, "{:?}", found[0]);
    let skills = crate::coach::skills::of(&recorded, &found, &[]);
    let prepare = skills.iter().find(|s| s.skill == crate::coach::Skill::Prepare).expect("it is one of them");
    assert_eq!((prepare.score.map(|(points, _, _)| points), prepare.occasions), (Some(0.0), 1));
}

#[test]
fn whoever_prepared_all_that_there_was_time_for_opens_without_a_word() {
    let recorded = played(&plan(SHIPPED[2]), Policy::Attentive, 11);
    let found = judged(&recorded, &CREDITS);
    let opens = found.iter().filter(|judged| judged.deed == Deed::Opens);
    assert!(opens.clone().all(|judged| judged.grade == Grade::Good), "{:?}", opens.collect::<Vec<_>>());
}

#[test]
fn a_chance_that_stays_open_is_not_charged_at_each_look() {
    // Several guests wait for one and the same word as long as nobody says it.
    let recorded = played(&plan(SHIPPED[1]), Policy::Idle, 12);
    let found = judged(&recorded, &SOME);
    let missed: Vec<&Judged> = found.iter().filter(|judged| judged.grade == Grade::MissedChance).collect();
    let charged: f64 = missed.iter().map(|judged| judged.loss.mean).sum();
    let standing = crate::coach::standing(&recorded, &LITTLE);
    let to_gain = (standing.reference - standing.idle) * recorded.witness.memories().count() as f64;
    // Charged at each look they come to half of all that there was to gain.
    assert!(missed.len() > 1 && charged < 0.33 * to_gain, "{} charged {charged}, to gain {to_gain}", missed.len());
}

#[test]
fn what_would_have_been_better_is_measured_against_the_evening_as_it_was() {
    // By the book, so that the stand-in has nothing to do in the arm that is the evening.
    let recorded = played(&plan(SHIPPED[2]), Policy::ByTheBook, 12);
    let mut compared = 0;
    for judged in judged(&recorded, &Effort { judged_futures: 4, ..SOME }) {
        for change in judged.better.iter().flat_map(|better| &better.because) {
            let reasons = recorded.witness.explain(change.customer).map(|e| e.reasons).unwrap_or_default();
            let same = reasons.iter().filter(|r| r.moment.touch == change.touch && r.moment.about == change.about);
            let felt: f64 = same.map(|r| r.points).sum();
            assert!((felt - change.without).abs() < 1e-3, "{:?}: {felt} was felt, {change:?}", judged.deed);
            compared += 1;
        }
    }
    assert!(compared > 10, "{compared}");
}
