//! Judges one decision: its credit on this evening, and its loss against the best alternative over fresh futures.
//!
//! **Credit** is experience with the act minus experience without it, same seed. **Loss** is the best alternative's mean
//! over futures minus the chosen act's; the alternatives race on some futures, and the winner is judged on others. In
//! every arm the trainee's later acts follow as far as they are possible, and mandatory steps go by the book.

use super::alternatives;
use super::arm::{self, Felt, Start};
use super::change::{self, Change};
use super::course::Fork;
use super::effort::Effort;
use super::interval::Interval;
use super::race::race;
use super::stand_in::Habits;
use crate::engine::{Shown, Tick};
use crate::journal::Input;
use crate::scenario::model::{Act, CustomerId};
use std::cell::OnceCell;

/// A moment of choice.
#[derive(Debug, Clone)]
pub(super) struct Decision<'a> {
    pub(super) fork: Fork,
    /// What was done; `None` is nothing.
    pub(super) chosen: Option<Act>,
    /// What the trainee did later on.
    pub(super) later: &'a [(Tick, Input)],
    /// How long the trainee took over mandatory steps.
    pub(super) habits: &'a Habits,
    /// When something else could be begun at the earliest; `None` where what is not done now cannot be done any more.
    pub(super) next_chance: Option<Tick>,
    /// How far the session goes.
    pub(super) until: Tick,
    /// What had shown of the customers by then.
    pub(super) shown: Vec<Shown>,
    /// Numbers the futures of this decision.
    pub(super) seed: u64,
}

/// What the act was worth on this evening.
#[derive(Debug, Clone, PartialEq)]
pub struct Credit {
    /// Points, summed over guests.
    pub points: f64,
    /// Points of those for whom it made a difference.
    pub guests: Vec<(CustomerId, f64)>,
    /// What would have been felt otherwise.
    pub because: Vec<Change>,
}

/// The best alternative and what not choosing it has lost.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lost {
    /// The alternative; `None` is doing nothing.
    pub(super) act: Option<Act>,
    /// How it is best carried out.
    theirs: Start,
    /// Points, summed over guests.
    pub(super) points: Interval,
}

/// What a better decision would have been, and its worth.
#[derive(Debug, Clone, PartialEq)]
pub struct Better {
    /// The act; `None` is doing nothing.
    pub act: Option<Act>,
    /// What it gains on this very evening if all else stays, points summed over guests.
    pub this_evening: f64,
    /// What would have been felt otherwise on this evening.
    pub because: Vec<Change>,
}

/// Keeps the futures of different uses apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Race,
    Variant,
    Verdict,
}

/// Futures on which it is settled how each side is best carried out.
const VARIANT_FUTURES: u64 = 12;

impl Decision<'_> {
    /// Plays an arm on this evening.
    pub(super) fn evening(&self, start: Start) -> Fork {
        let mut fork = self.fork.clone();
        arm::play(&mut fork, start, self.later, self.until, self.habits);
        fork
    }

    /// Plays an arm in another future of this moment.
    fn future(&self, light: &Fork, start: Start, what: Use, n: u64) -> Felt {
        let key = (n * 3 + what as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut fork = light.another(self.seed.wrapping_add(key), &self.shown);
        arm::play(&mut fork, start, self.later, self.until, self.habits);
        Felt::of(&fork)
    }

    /// The credit of what was chosen.
    pub(super) fn credit(&self) -> Credit {
        credit_between(&self.evening(Start::with(self.chosen)), &self.evening(Start::default()))
    }

    /// What was chosen, and then the alternative at the next chance. Not doing something cannot be made up for.
    fn deferred(&self, act: Option<Act>) -> Option<Start> {
        Some(Start { first: self.chosen, second: Some((self.next_chance?, act?)) })
    }

    /// The alternative, and then what was chosen.
    fn swapped(&self, act: Option<Act>) -> Option<Start> {
        Some(Start { first: Some(act?), second: Some((self.next_chance?, self.chosen?)) })
    }

    /// The alternative that won the race, and the loss against it over futures that the race has not used.
    ///
    /// What can still be done at the next chance is not lost yet: of each side the better of doing the one alone and
    /// both one after the other counts. So a chance that stays open is held against the decision that lets it go.
    pub(super) fn loss(&self, effort: &Effort) -> Option<Lost> {
        if effort.race_runs == 0 {
            return None;
        }
        let options = alternatives::to(&self.fork.session.view(), self.chosen);
        let light = self.fork.light();
        let points = |start, what, n| self.future(&light, start, what, n).points();
        let own = |n: usize| points(Start::with(self.chosen), Use::Race, n as u64);
        let owns: Vec<OnceCell<f64>> = (0..effort.race_runs + 1).map(|_| OnceCell::new()).collect();
        let raced = race(options.len(), effort.race_runs, &|i, n| {
            let own = owns.get(n).map_or_else(|| own(n), |cell| *cell.get_or_init(|| own(n)));
            let deferred = self.deferred(options[i]).map(|start| points(start, Use::Race, n as u64));
            points(Start::with(options[i]), Use::Race, n as u64) - deferred.map_or(own, |d| d.max(own))
        });
        let act = options[raced?];
        let mean = |start| (0..VARIANT_FUTURES).map(|n| points(start, Use::Variant, n)).sum::<f64>();
        let better_of = |one: Start, other: Option<Start>| match other {
            Some(other) if mean(other) > mean(one) => other,
            Some(_) | None => one,
        };
        let theirs = better_of(Start::with(act), self.swapped(act));
        let own = better_of(Start::with(self.chosen), self.deferred(act));
        let futures = 0..effort.judged_futures as u64;
        let differences: Vec<f64> =
            futures.map(|n| points(theirs, Use::Verdict, n) - points(own, Use::Verdict, n)).collect();
        Some(Lost { act, theirs, points: Interval::of_mean(&differences, effort.interval) })
    }

    /// What the better decision would have changed on this evening, as it was.
    pub(super) fn better(&self, lost: &Lost) -> Better {
        let (with, without) = (self.evening(lost.theirs), self.evening(Start::with(self.chosen)));
        Better {
            act: lost.act,
            this_evening: Felt::of(&with).points() - Felt::of(&without).points(),
            because: change::between(&with, &without),
        }
    }

    /// What beginning so gains over other futures: the difference to all as it was, points of this guest.
    pub(super) fn gains(&self, start: Start, c: CustomerId, futures: std::ops::Range<u64>) -> Vec<f64> {
        let light = self.fork.light();
        let one = |n: u64| {
            let with = self.future(&light, start, Use::Verdict, n);
            let without = self.future(&light, Start::with(self.chosen), Use::Verdict, n);
            with.of_guest(c) - without.of_guest(c)
        };
        futures.map(one).collect()
    }
}

impl Decision<'_> {
    /// What leaving an act out gains over other futures of the moment just before it, points of this guest.
    pub(super) fn gains_without(&self, act: Act, c: CustomerId, futures: u64) -> Vec<f64> {
        self.gains(Start::with(Some(act)), c, 0..futures).into_iter().map(|points| -points).collect()
    }
}

/// What the first arm is worth more than the second.
pub(super) fn credit_between(with: &Fork, without: &Fork) -> Credit {
    let (a, b) = (Felt::of(with), Felt::of(without));
    let guests = a.guests.iter().map(|(c, _)| (*c, a.of_guest(*c) - b.of_guest(*c))).filter(|(_, d)| *d != 0.0);
    Credit { points: a.points() - b.points(), guests: guests.collect(), because: change::between(with, without) }
}
