//! Which sessions count, and why the others do not: verified, played by a person, with guests who were new to them.

use super::asked::{DAY_MS, Unverified};
use super::intake::twins_of;
use super::report::{Reason, Why};
use super::sitting::{Scored, Sitting};
use crate::journal::{Code, FrontEnd, Twin};
use std::collections::{BTreeMap, BTreeSet};

/// How one session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Why it does not count, if it does not.
    pub(super) reason: Option<Reason>,
    /// Which attempt of this learner at this version of this scenario, from 1: openings by a person, finished or not.
    pub(super) attempt: u32,
    /// Whether the learner had met another version of this scenario before ever meeting this one.
    pub(super) knew_earlier: bool,
}

/// A version of a scenario: the hashes of scenario and rules.
pub(super) type Key<'a> = (&'a str, &'a str);

/// The version that a session was played with.
pub(super) fn key(sitting: &Sitting) -> Key<'_> {
    (&sitting.heading.session.scenario, &sitting.heading.session.rules)
}

/// How every session stands, in the order given, at this time. `kin` says of each version which scenario it is a version
/// of.
pub(super) fn standings(
    sittings: &[Sitting],
    unverified: Unverified,
    now_ms: u64,
    kin: &BTreeMap<Key<'_>, usize>,
) -> Vec<Standing> {
    let twins = twins_of(sittings);
    let reason = |sitting: &Sitting| reason(sitting, unverified, now_ms);
    let mut order: Vec<usize> = (0..sittings.len()).collect();
    // What is dated wrongly, and what is not fine, shifts nothing that is right.
    order.sort_by_key(|i| {
        let sitting = &sittings[*i];
        (sitting.learner(), is_misdated(sitting, now_ms), sitting.started_ms(), !sitting.fine, sitting.path.as_path())
    });
    let mut met: BTreeMap<(&str, Key<'_>), Met> = BTreeMap::new();
    let mut known: BTreeMap<(&str, usize), BTreeMap<Key<'_>, bool>> = BTreeMap::new();
    let mut opened: BTreeSet<&str> = BTreeSet::new();
    let nobody = Standing { reason: None, attempt: 1, knew_earlier: false };
    let mut standings = vec![nobody; sittings.len()];
    for i in order {
        let sitting = &sittings[i];
        if let Some(Twin::Copy(_)) = twins.get(&i) {
            standings[i] = Standing { reason: Some(Reason::Copy), ..nobody };
            continue;
        }
        let of = met.entry((sitting.learner(), key(sitting))).or_default();
        let reason = reason(sitting);
        let attempt = match opened.insert(&sitting.heading.identity) {
            true => of.next(sitting, reason),
            false => of.attempts.max(1),
        };
        // Guests whom nobody has met for sure, or a bot alone, are new to the learner, and so is what they are guests of.
        if matches!(reason, Some(Reason::NotVerified | Reason::Bot)) {
            standings[i] = Standing { reason, attempt, knew_earlier: false };
            continue;
        }
        let repeated = sitting.heading.seed.is_some_and(|seed| !of.seeds.insert(seed));
        let knew_earlier = kin.get(&key(sitting)).is_some_and(|kin| {
            let versions = known.entry((sitting.learner(), *kin)).or_default();
            // Whoever met this version first stays new to it, whatever was met between.
            let others = !versions.is_empty();
            *versions.entry(key(sitting)).or_insert(others)
        });
        let reason = reason.or(repeated.then_some(Reason::RepeatedSeed));
        standings[i] = Standing { reason, attempt, knew_earlier };
    }
    standings
}

/// What a learner has met of one version.
#[derive(Debug, Default)]
struct Met {
    /// Sessions that are no attempts: tried again, or a bot's.
    practice: u32,
    /// Attempts so far.
    attempts: u32,
    seeds: BTreeSet<u64>,
}

impl Met {
    /// Which attempt this is. Every log tells how many openings its data folder knew of, so that one that has gone still
    /// counts; what could not be verified is not believed, and is one attempt more.
    fn next(&mut self, sitting: &Sitting, reason: Option<Reason>) -> u32 {
        if is_practice(sitting) {
            self.practice += 1;
            return self.attempts.max(1);
        }
        let told = match sitting.fine || reason == Some(Reason::Unfinished) {
            true => sitting.heading.run.attempt.saturating_sub(self.practice),
            false => 0,
        };
        self.attempts = told.max(self.attempts.saturating_add(1));
        self.attempts
    }
}

/// Before this nobody can have played: 2025-01-01, ms since 1970.
const EARLIEST_MS: u64 = 20_089 * DAY_MS;

/// Whether a session cannot have been opened when its log says. Clocks differ a little: a day is no fault.
fn is_misdated(sitting: &Sitting, now_ms: u64) -> bool {
    !(EARLIEST_MS..=now_ms.saturating_add(DAY_MS)).contains(&sitting.started_ms())
}

/// In words what is wrong with the date of such a session.
pub(super) fn misdated(sitting: &Sitting) -> Why {
    match sitting.started_ms() {
        ..EARLIEST_MS => Why::OpenedTooEarly,
        EARLIEST_MS.. => Why::OpenedInFuture,
    }
}

fn is_practice(sitting: &Sitting) -> bool {
    sitting.heading.run.again.is_some() || is_bot(sitting)
}

fn is_bot(sitting: &Sitting) -> bool {
    match sitting.heading.run.front_end {
        FrontEnd::Bot(_) | FrontEnd::Script => true,
        FrontEnd::Text | FrontEnd::Window => false,
    }
}

/// Whether another engine played it, so that it was not played again.
pub(super) fn is_of_other_engine(sitting: &Sitting) -> bool {
    sitting.findings.iter().any(|finding| finding.code == Code::IntactNotReplayed)
}

fn reason(sitting: &Sitting, unverified: Unverified, now_ms: u64) -> Option<Reason> {
    let found = |code: Code| sitting.findings.iter().any(|finding| finding.code == code);
    let broken_off = found(Code::Unsealed) || found(Code::TornTail);
    let can_be = || sitting.score.as_ref().is_some_and(Scored::can_be);
    let counted = unverified == Unverified::Counted && !found(Code::TwoEnds) && can_be();
    match () {
        () if broken_off => Some(Reason::Unfinished),
        () if !sitting.fine && !counted => Some(Reason::NotVerified),
        () if sitting.heading.run.again.is_some() => Some(Reason::Again),
        () if is_bot(sitting) => Some(Reason::Bot),
        () if is_misdated(sitting, now_ms) => Some(Reason::WrongClock),
        () if is_of_other_engine(sitting) => Some(Reason::OtherEngine),
        () => None,
    }
}
