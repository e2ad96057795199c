//! Which sessions count, and why the others do not: verified, played by a person, with guests who were new to them.

use super::asked::Unverified;
use super::report::Reason;
use super::sitting::Sitting;
use crate::journal::{Code, FrontEnd};
use std::collections::{BTreeMap, BTreeSet};

/// How one session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Why it does not count, if it does not.
    pub(super) reason: Option<Reason>,
    /// Which attempt of this learner at this version of this scenario, from 1: openings by a person, finished or not.
    pub(super) attempt: u32,
    /// Whether the learner had met an earlier version of this scenario.
    pub(super) knew_earlier: bool,
}

/// A version of a scenario: the hashes of scenario and rules.
pub(super) type Key<'a> = (&'a str, &'a str);

/// The version that a session was played with.
pub(super) fn key(sitting: &Sitting) -> Key<'_> {
    (&sitting.heading.session.scenario, &sitting.heading.session.rules)
}

/// How every session stands, in the order given. `kin` says of each version which scenario it is a version of.
pub(super) fn standings(sittings: &[Sitting], unverified: Unverified, kin: &BTreeMap<Key<'_>, usize>) -> Vec<Standing> {
    let copies = copies(sittings);
    let mut order: Vec<usize> = (0..sittings.len()).collect();
    order.sort_by(|a, b| by_time(&sittings[*a]).cmp(&by_time(&sittings[*b])));
    let mut met: BTreeMap<(&str, Key<'_>), Met> = BTreeMap::new();
    let mut known: BTreeMap<(&str, usize), BTreeSet<Key<'_>>> = BTreeMap::new();
    let nobody = Standing { reason: None, attempt: 1, knew_earlier: false };
    let mut standings = vec![nobody; sittings.len()];
    for i in order {
        let sitting = &sittings[i];
        if copies.contains(&i) {
            standings[i] = Standing { reason: Some(Reason::Copy), ..nobody };
            continue;
        }
        let of = met.entry((sitting.learner(), key(sitting))).or_default();
        let practice = is_practice(sitting);
        let attempt = of.next(sitting, practice);
        let versions = kin.get(&key(sitting)).map(|kin| known.entry((sitting.learner(), *kin)).or_default());
        let knew_earlier = versions.is_some_and(|versions| {
            let earlier = versions.iter().any(|version| *version != key(sitting));
            versions.insert(key(sitting));
            earlier
        });
        let reason = reason(sitting, unverified);
        // Guests whom nobody has met for sure, or a bot alone, are new to the learner.
        let repeated = match reason {
            Some(Reason::NotVerified | Reason::Bot) => false,
            _ => sitting.heading.seed.is_some_and(|seed| !of.seeds.insert(seed)),
        };
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
    /// counts.
    fn next(&mut self, sitting: &Sitting, practice: bool) -> u32 {
        if practice {
            self.practice += 1;
            return self.attempts.max(1);
        }
        let told = sitting.heading.run.attempt.saturating_sub(self.practice);
        self.attempts = told.max(self.attempts + 1);
        self.attempts
    }
}

fn by_time(sitting: &Sitting) -> (&str, u64, &std::path::Path) {
    (sitting.learner(), sitting.started_ms(), &sitting.path)
}

/// The places of sessions that are there already: the same run line. Of several the first that is fine is the one.
fn copies(sittings: &[Sitting]) -> BTreeSet<usize> {
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    let mut copies = BTreeSet::new();
    for (i, sitting) in sittings.iter().enumerate() {
        let seen = first.entry(&sitting.heading.identity).or_insert(i);
        if *seen != i {
            let better = sitting.fine && !sittings[*seen].fine;
            copies.insert(if better { std::mem::replace(seen, i) } else { i });
        }
    }
    copies
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

/// Whether another engine played it, and it is intact.
pub(super) fn is_of_other_engine(sitting: &Sitting) -> bool {
    sitting.fine && sitting.findings.iter().any(|finding| finding.code == Code::IntactNotReplayed)
}

fn reason(sitting: &Sitting, unverified: Unverified) -> Option<Reason> {
    let broken_off = sitting.findings.iter().any(|f| matches!(f.code, Code::Unsealed | Code::TornTail));
    let counted = unverified == Unverified::Counted && sitting.score.is_some();
    match () {
        () if broken_off => Some(Reason::Unfinished),
        () if !sitting.fine && !counted => Some(Reason::NotVerified),
        () if sitting.heading.run.again.is_some() => Some(Reason::Again),
        () if is_bot(sitting) => Some(Reason::Bot),
        () if is_of_other_engine(sitting) => Some(Reason::OtherEngine),
        () => None,
    }
}
