//! For each loss a guest felt: what would have prevented it, and what that is worth.
//!
//! What could have done it is found on this evening; which of these is to be recommended, and what it promises, is found
//! on other futures of the moment, where what had not shown is open again. The range of a promise is one in which nineteen
//! single evenings out of twenty fall, for one single evening is what can be tried again.

use super::answers;
use super::arm::{Felt, Start};
use super::conditions::reaches;
use super::course::{Course, Done, Fork, Place};
use super::deeds::{Deed, Judged, Step};
use super::effort::Effort;
use super::evidence;
use super::interval::Interval;
use super::judge::Decision;
use super::recorded::Recorded;
use crate::engine::{About, Tick, Touch};
use crate::experience::Reason;
use crate::journal::Input;
use crate::scenario::model::{Act, CustomerId};
use rayon::prelude::*;

/// Something a guest felt as a loss.
#[derive(Debug, Clone, PartialEq)]
pub struct Minus {
    /// What was felt, and what it took from memory.
    pub reason: Reason,
    /// What would have prevented it, if anything the trainee could have done alone.
    pub prevention: Option<Prevention>,
}

/// What would have prevented a loss.
#[derive(Debug, Clone, PartialEq)]
pub struct Prevention {
    /// What.
    pub what: Remedy,
    /// Not before this time, as soon as the hands are free.
    pub at: Tick,
    /// Number of inputs before it: where to try again from.
    pub input: usize,
    /// Points of the guest's memory that it promises, and the range for a single evening.
    pub promise: Interval,
    /// What it gains the guest on this very evening, all else as it was.
    pub this_evening: f64,
    /// The same, summed over all guests.
    pub for_all: f64,
}

/// What is to be done otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// This, beside what was done.
    Do(Act),
    /// Not that.
    LeaveOut(Act),
}

/// Candidates that go on from this evening to other futures.
const FINALISTS: usize = 4;
/// Gains this close are about the same, points.
const ALIKE: f64 = 1.0;
/// Futures on which they are compared.
const HEATS: u64 = 12;

struct Question {
    c: CustomerId,
    reason: Reason,
    /// Where something could have been done, and what.
    tries: Vec<(Tick, Act)>,
}

/// Asks after the gravest losses of every guest, unless the work is broken off.
pub(super) fn of(
    recorded: &Recorded,
    course: &Course,
    deeds: &[Judged],
    effort: &Effort,
    step: Step<'_>,
) -> Option<Vec<Minus>> {
    let questions = questions(recorded, course);
    if effort.judged_futures == 0 {
        return Some(questions.into_iter().map(|q| Minus { reason: q.reason, prevention: None }).collect());
    }
    let mut times: Vec<Tick> = questions.iter().flat_map(|q| q.tries.iter().map(|(at, _)| *at)).collect();
    times.sort_unstable();
    times.dedup();
    let mut forks: Vec<(Tick, Fork)> = Vec::new();
    let mut opening: Option<(usize, Fork)> = None;
    Course::walk(recorded, &times, |place, fork| match place {
        Place::At(at) => forks.push((at, fork.clone())),
        Place::Before(i) if recorded.inputs[i].1 == Input::Open => opening = Some((i, fork.clone())),
        Place::Before(_) | Place::Look => {}
    });
    let stage = Stage { recorded, course, deeds, forks, opening, futures: effort.judged_futures as u64 };
    questions
        .into_par_iter()
        .map(|question| {
            let prevention = stage.left_out(&question).or_else(|| stage.answer(&question));
            step().is_continue().then_some(Minus { reason: question.reason, prevention })
        })
        .collect()
}

/// How many questions there are, for whoever tells of progress.
pub(super) fn count(recorded: &Recorded) -> usize {
    recorded.witness.memories().map(|(c, _)| gravest(recorded, c).len()).sum()
}

fn questions(recorded: &Recorded, course: &Course) -> Vec<Question> {
    let mut questions = Vec::new();
    for (c, _) in recorded.witness.memories() {
        for reason in gravest(recorded, c) {
            let tries = answers::tries(recorded, course, &reason.moment);
            questions.push(Question { c, reason, tries });
        }
    }
    questions
}

/// The gravest losses of a guest, in the order in which they came.
fn gravest(recorded: &Recorded, c: CustomerId) -> Vec<Reason> {
    let rules = &recorded.plan.rules().coach;
    let reasons = recorded.witness.explain(c).map(|e| e.reasons).unwrap_or_default();
    let mut losses: Vec<Reason> = reasons.into_iter().filter(|r| r.points <= -*rules.minus_from).collect();
    losses.sort_by(|a, b| a.points.total_cmp(&b.points));
    losses.truncate(*rules.minuses_most as usize);
    losses.sort_by_key(|r| (r.moment.tick, r.moment.event.1));
    losses
}

struct Stage<'a> {
    recorded: &'a Recorded,
    course: &'a Course,
    deeds: &'a [Judged],
    forks: Vec<(Tick, Fork)>,
    opening: Option<(usize, Fork)>,
    futures: u64,
}

impl Stage<'_> {
    /// A loss that an act of the trainee brought about, and that would not be there without it.
    fn left_out(&self, q: &Question) -> Option<Prevention> {
        let m = &q.reason.moment;
        let at_fault = matches!(m.touch, Touch::Patronised | Touch::Intruded | Touch::Manner | Touch::OverHelped);
        let mine = |d: &&Done| d.until == m.tick && reaches(d, q.c, &self.course.parties);
        let done = self.course.done.iter().filter(|_| at_fault).find(mine)?;
        let deed = self.deeds.iter().find(|d| d.deed == Deed::Act(done.act) && d.again.0 == done.input)?;
        let own = deed.credit.guests.iter().find(|(c, _)| *c == q.c).map_or(0.0, |(_, points)| -points);
        // What hurt may have saved more than it took: then it is no advice to leave it out.
        if own <= 0.0 {
            return None;
        }
        let decision = self.decision(done.input, done.from)?;
        let promise = Interval::of_runs(&decision.gains_without(done.act, q.c, self.futures));
        (promise.mean > 0.0).then_some(Prevention {
            what: Remedy::LeaveOut(done.act),
            at: done.from,
            input: done.input,
            promise,
            this_evening: own,
            for_all: -deed.credit.points,
        })
    }

    /// What would have prevented it, best by what it promises.
    fn answer(&self, q: &Question) -> Option<Prevention> {
        let mut found: Vec<(f64, f64, Tick, usize, Act)> = Vec::new();
        let mut base: Option<(Tick, Fork)> = None;
        for (at, act) in &q.tries {
            let Some(decision) = self.at(*at, *act) else { continue };
            let input = self.input(*at, *act);
            if base.as_ref().is_none_or(|(t, _)| t != at) {
                base = Some((*at, decision.evening(Start::default())));
            }
            let (Some((_, without)), with) = (&base, decision.evening(start(*at, *act))) else { continue };
            let gain = Felt::of(&with).of_guest(q.c) - Felt::of(without).of_guest(q.c);
            if gain > 0.0 && prevents(&with, without, q) {
                let all = Felt::of(&with).points() - Felt::of(without).points();
                found.push((gain, all, *at, input, *act));
            }
        }
        // Of what gains about the same, the latest: nearest to what showed.
        found.sort_by(|a, b| about(b.0).total_cmp(&about(a.0)).then(b.2.cmp(&a.2)));
        found.truncate(FINALISTS);
        let promise = |at: Tick, act: Act, futures| Some(self.at(at, act)?.gains(start(at, act), q.c, futures));
        let mean = |(_, _, at, _, act): &(f64, f64, Tick, usize, Act)| {
            let gains = promise(*at, *act, self.futures..self.futures + HEATS).unwrap_or_default();
            gains.iter().sum::<f64>() / HEATS as f64
        };
        let ranked: Vec<f64> = found.iter().map(mean).collect();
        let most = ranked.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let best = (0..found.len()).filter(|i| ranked[*i] >= most - ALIKE).max_by_key(|i| found[*i].2)?;
        let (this_evening, for_all, at, input, act) = found[best];
        let promise = Interval::of_runs(&promise(at, act, 0..self.futures)?);
        // What only helped on this evening is hindsight.
        (promise.mean > 0.0).then_some(Prevention { what: Remedy::Do(act), at, input, promise, this_evening, for_all })
    }

    /// The moment at which an act is tried.
    fn at(&self, at: Tick, act: Act) -> Option<Decision<'_>> {
        let (input, fork) = match act {
            Act::Prepare(_) => self.opening.as_ref().map(|(i, fork)| (*i, fork))?,
            _ => (self.input(at, act), self.forks.iter().find(|(t, _)| *t == at).map(|(_, fork)| fork)?),
        };
        Some(self.choice(fork.clone(), input, at))
    }

    fn input(&self, at: Tick, act: Act) -> usize {
        match act {
            Act::Prepare(_) => self.opening.as_ref().map_or(0, |(i, _)| *i),
            _ => self.recorded.inputs.partition_point(|(tick, _)| *tick <= at),
        }
    }

    /// The moment just before an act that was done.
    fn decision(&self, input: usize, at: Tick) -> Option<Decision<'_>> {
        let mut before = None;
        Course::walk(self.recorded, &[], |place, fork| {
            if place == Place::Before(input) {
                before = Some(fork.clone());
            }
        });
        Some(self.choice(before?, input + 1, at))
    }

    fn choice(&self, fork: Fork, input: usize, at: Tick) -> Decision<'_> {
        Decision {
            fork,
            chosen: None,
            later: &self.recorded.inputs[input..],
            habits: &self.course.habits,
            next_chance: Some(at),
            until: self.recorded.until(),
            shown: evidence::before(&self.course.events, &self.recorded.plan.scenario().house, at),
            seed: self.recorded.seed ^ at.0.wrapping_mul(0xA24B_AED4_963E_E407) ^ 0x5DEE_CE66,
        }
    }
}

/// Points in steps within which two gains are about the same.
fn about(points: f64) -> f64 {
    (points / ALIKE).round() * ALIKE
}

fn start(at: Tick, act: Act) -> Start {
    match act {
        Act::Prepare(_) => Start::with(Some(act)),
        _ => Start { first: None, second: Some((at, act)) },
    }
}

/// How much of a loss may be left for it to count as prevented: of some, such as a long wait, no single act takes all.
const LEFT: f64 = 0.7;

/// Whether most of what a single act can take of the loss is gone.
fn prevents(with: &Fork, without: &Fork, q: &Question) -> bool {
    let m = &q.reason.moment;
    let of = |fork: &Fork| {
        let reasons = fork.witness.explain(q.c).map(|e| e.reasons).unwrap_or_default();
        let same = |r: &&Reason| r.moment.touch == m.touch && same_subject(r.moment.about, m.about);
        reasons.iter().filter(same).map(|r| r.points.min(0.0)).sum::<f64>()
    };
    of(with) > LEFT * of(without)
}

/// Another option of the same choice is the same subject: what was chosen did not suit.
fn same_subject(a: About, b: About) -> bool {
    match (a, b) {
        (About::Option(_), About::Option(_)) => true,
        (a, b) => a == b,
    }
}
