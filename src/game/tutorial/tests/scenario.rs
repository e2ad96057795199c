//! The scenario: clean, short, easy to pass for who cares and not for who does nothing, with a place for every act.

use super::super::SEED;
use super::{Watched, plan, possible, story, tell};
use crate::bot::{Policy, play};
use crate::diagnostic::Severity;
use crate::engine::{Session, View};
use crate::experience::{Keep, Witness};
use crate::scenario::model::{ActKind, Domain};
use crate::scenario::script::Deed;
use crate::text::Words;
use std::collections::BTreeSet;

const SEEDS: u64 = 20;

/// The mean score, and how many minutes it takes at the usual speed.
fn evening(policy: Policy, seed: u64) -> (f64, f64) {
    let plan = plan();
    let mut witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Totals);
    let mut session = Session::new(plan.clone(), seed);
    play(&mut session, &mut policy.bot(seed), &mut witness);
    let setting = &plan.scenario().house.setting;
    let wall_ms = session.view().now().0 as f64 * f64::from(setting.plays_in_ms) / f64::from(setting.lasts_ms);
    (witness.mean(), wall_ms / 60_000.0)
}

#[test]
fn its_shift_is_that_of_its_story() {
    assert_eq!(story().seed, SEED);
}

#[test]
fn it_has_neither_faults_nor_warnings() {
    let text = include_bytes!("../../../../scenarios/tutorial/first_steps.ron");
    let found = crate::scenario::load("first_steps.ron", text).diagnostics;
    let told: Vec<_> = found.iter().filter(|d| d.severity != Severity::Note).collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn who_does_nothing_fails_and_who_pays_attention_passes() {
    let pass = plan().scenario().house.setting.pass_mark;
    for seed in 0..SEEDS {
        let (idle, _) = evening(Policy::Idle, seed);
        let (attentive, minutes) = evening(Policy::Attentive, seed);
        assert!(idle < pass && attentive >= pass, "seed {seed}: {idle} and {attentive}, pass mark {pass}");
        assert!((5.0..=7.0).contains(&minutes), "seed {seed}: {minutes} minutes");
    }
}

#[test]
fn the_story_does_every_act_once_at_least_and_every_group_of_preparation() {
    let story = story();
    let mut done: BTreeSet<ActKind> = story.close.iter().map(|(act, _)| act.kind()).collect();
    for (_, deed, _) in &story.acts {
        let Deed::Act(act) = deed else { continue };
        done.insert(act.kind());
    }
    done.insert(ActKind::Prepare);
    assert_eq!(done.len(), ActKind::ALL.len(), "{done:?}");
    let plan = plan();
    let prep = &plan.scenario().house.prep;
    let groups: BTreeSet<_> = story.prepare.iter().map(|item| prep[item.index()].group).collect();
    assert_eq!(groups.len(), crate::scenario::model::PrepGroup::ALL.len());
}

#[test]
fn every_act_with_a_guest_is_possible_at_some_moment_of_the_story() {
    let mut met: BTreeSet<ActKind> = BTreeSet::new();
    let heed = |view: View<'_>, words: &Words, _| {
        met.extend(ActKind::ALL.iter().filter(|kind| possible(view, words, **kind)));
    };
    tell(&mut Watched::new(SEED, heed));
    let missing: Vec<_> = ActKind::ALL.iter().filter(|k| k.domain() == Domain::WithGuest && !met.contains(k)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
