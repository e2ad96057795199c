//! Every act and every notable wait of a session, and its opening, judged.

use super::alternatives;
use super::course::{Course, Fork, Place};
use super::effort::Effort;
use super::evidence;
use super::grade::{Grade, Kind, Peer, grade};
use super::interval::Interval;
use super::judge::{Better, Credit, Decision};
use super::recorded::Recorded;
use super::waits::{self, Wait};
use crate::bot::{Attentive, Decision as Wish, Trainee};
use crate::engine::{Phase, Tick};
use crate::journal::Input;
use crate::scenario::model::{Act, Cue, CustomerId, Domain, Style};
use rayon::prelude::*;
use std::ops::ControlFlow;

/// What was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// An act.
    Act(Act),
    /// Looking on, though this guest showed this.
    Wait(CustomerId, Cue),
    /// Opening the doors, though something could still have been prepared.
    Opens,
}

/// One act or notable wait, or the opening, judged. Points are summed over guests.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// What was done.
    pub deed: Deed,
    /// From when.
    pub from: Tick,
    /// Until when.
    pub until: Tick,
    /// Whether it was broken off or became impossible on the way.
    pub broken: bool,
    /// What it was worth on this evening.
    pub credit: Credit,
    /// What the best alternative would be worth more, over fresh futures.
    pub loss: Interval,
    /// That alternative, where the interval clears nought.
    pub better: Option<Better>,
    /// What the attentive trainee would have done on the same View; `None` is looking on.
    pub peer: Option<Act>,
    /// The grade.
    pub grade: Grade,
    /// Where to try again from: the number of inputs before it, and the time.
    pub again: (usize, Tick),
}

impl Judged {
    /// The guest it was about, if one.
    pub fn guest(&self) -> Option<CustomerId> {
        match self.deed {
            Deed::Act(act) => act.target().map(|t| t.customer()),
            Deed::Wait(c, _) => Some(c),
            Deed::Opens => None,
        }
    }
}

/// Tells how far the work has come: done, of how many.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// Says that one piece of the work is done, and hears whether to go on.
pub(super) type Step<'a> = &'a (dyn Fn() -> ControlFlow<()> + Sync);

struct Ready<'a> {
    decision: Decision<'a>,
    deed: Deed,
    from: Tick,
    until: Tick,
    broken: bool,
    peer: Option<Act>,
    again: (usize, Tick),
}

/// Judges all of them, unless the work is broken off; the result does not depend on how many threads there are.
pub(super) fn judge(recorded: &Recorded, course: &Course, effort: &Effort, step: Step<'_>) -> Option<Vec<Judged>> {
    let ready = ready(recorded, course);
    let rules = &recorded.plan.rules().coach;
    ready
        .into_par_iter()
        .map(|ready| {
            let judged = one(ready, effort, rules);
            step().is_continue().then_some(judged)
        })
        .collect()
}

/// How many there are to judge at most, for whoever tells of progress.
pub(super) fn count(recorded: &Recorded, course: &Course) -> usize {
    let acts = course.done.iter().filter(|d| d.act.kind().domain() != Domain::After).count();
    1 + acts + waits::of(recorded, course, &recorded.plan.rules().coach).len()
}

fn ready<'a>(recorded: &'a Recorded, course: &'a Course) -> Vec<Ready<'a>> {
    let house = &recorded.plan.scenario().house;
    let waits = waits::of(recorded, course, &recorded.plan.rules().coach);
    let times: Vec<Tick> = waits.iter().map(|w| w.at).collect();
    let mut shadow = Attentive::default();
    let mut ready: Vec<Ready<'a>> = Vec::new();
    Course::walk(recorded, &times, |place, fork| {
        let view = fork.session.view();
        let decision = |chosen, later, at: Tick, next_chance| Decision {
            fork: fork.clone(),
            chosen,
            later,
            habits: &course.habits,
            next_chance,
            until: recorded.until(),
            shown: evidence::before(&course.events, house, at),
            seed: recorded.seed ^ (ready.len() as u64 + 1).wrapping_mul(0xD1B5_4A32_D192_ED03),
        };
        match place {
            Place::Look => shadow.looks_on(&view, None),
            Place::Before(i) => match recorded.inputs[i].1 {
                Input::Act(act) => {
                    let Some(done) = course.done.iter().find(|d| d.input == i) else { return };
                    if act.kind().domain() != Domain::After {
                        let decision = decision(Some(act), &recorded.inputs[i + 1..], done.from, Some(done.from));
                        let (from, until, broken) = (done.from, done.until, done.broken);
                        let (deed, peer, again) = (Deed::Act(act), wish(&shadow, fork), (i, from));
                        ready.push(Ready { decision, deed, from, until, broken, peer, again });
                    }
                    shadow.looks_on(&view, Some(act));
                }
                Input::Open => {
                    if view.phase() == Phase::Preparation && !alternatives::to(&view, None).is_empty() {
                        let (at, peer) = (view.now(), wish(&shadow, fork));
                        let decision = decision(None, &recorded.inputs[i..], at, None);
                        let (deed, again) = (Deed::Opens, (i, at));
                        ready.push(Ready { decision, deed, from: at, until: at, broken: false, peer, again });
                    }
                    shadow.looks_on(&view, None);
                }
                Input::Interrupt | Input::Finish => shadow.looks_on(&view, None),
            },
            Place::At(at) => {
                shadow.looks_on(&view, None);
                let wait: Option<&Wait> = waits.iter().find(|w| w.at == at);
                if let (Some(wait), Some((c, cue))) = (wait, waits::sign(fork)) {
                    let decision = decision(None, &recorded.inputs[wait.input..], at, Some(wait.until));
                    let (from, until, peer) = (at, wait.until, wish(&shadow, fork));
                    let (deed, again) = (Deed::Wait(c, cue), (wait.input, at));
                    // What can still be done at the next look into the same stretch is held against that look.
                    let same = |r: &&mut Ready<'_>| matches!(r.deed, Deed::Wait(..)) && r.until == until;
                    if let Some(before) = ready.last_mut().filter(same) {
                        before.decision.next_chance = Some(at);
                    }
                    ready.push(Ready { decision, deed, from, until, broken: false, peer, again });
                }
            }
        }
    });
    ready
}

/// What the attentive trainee would do now; `None` is looking on.
fn wish(shadow: &Attentive, fork: &Fork) -> Option<Act> {
    let (mut shadow, view) = (shadow.clone(), fork.session.view());
    match view.phase() {
        Phase::Preparation => shadow.prepare(&view),
        Phase::Service => match shadow.decide(&view) {
            Wish::Do(act) => Some(act),
            Wish::Watch | Wish::WatchFor(_) => None,
        },
        Phase::Closing | Phase::Finished => None,
    }
}

/// Whether the attentive trainee agrees with what was chosen. Where they would have phrased the same act otherwise they
/// do, unless what is better is just that: another phrasing of it.
fn agreement(peer: Option<Act>, chosen: Option<Act>, better: Option<Option<Act>>) -> Peer {
    let warm = |act: Option<Act>| act.map(|act| act.in_style(Style::Warm));
    let rephrased = better.is_some_and(|better| warm(better) == warm(chosen));
    if peer == chosen || (warm(peer) == warm(chosen) && !rephrased) { Peer::Same } else { Peer::Other }
}

fn one(ready: Ready<'_>, effort: &Effort, rules: &crate::rules::CoachRules) -> Judged {
    let Ready { decision, deed, from, until, broken, peer, again } = ready;
    let credit = decision.credit();
    let lost = decision.loss(effort);
    let loss = lost.map_or_else(Interval::default, |lost| lost.points);
    let same = agreement(peer, decision.chosen, lost.map(|lost| lost.act));
    let kind = match deed {
        Deed::Act(_) => Kind::Act,
        Deed::Wait(..) | Deed::Opens => Kind::Wait,
    };
    let better = lost.filter(|_| loss.low > 0.0).map(|lost| decision.better(&lost));
    let grade = grade(rules, kind, same, loss, credit.points);
    Judged { deed, from, until, broken, credit, loss, better, peer, grade, again }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::model::Target;

    fn greet(c: u32, style: Style) -> Option<Act> {
        Some(Act::Greet(Target::One(CustomerId(c)), style))
    }

    #[test]
    fn a_phrasing_is_held_against_somebody_where_another_is_better_and_the_attentive_would_not_have_used_it() {
        use Style::{Brief, Formal, Warm};
        let chosen = greet(0, Brief);
        let of = |peer, better| agreement(peer, chosen, Some(better));
        assert_eq!(of(greet(0, Warm), greet(0, Warm)), Peer::Other);
        assert_eq!(of(greet(0, Formal), greet(0, Warm)), Peer::Other);
        assert_eq!(of(greet(0, Brief), greet(0, Warm)), Peer::Same, "the very words");
        assert_eq!(of(greet(0, Warm), greet(1, Warm)), Peer::Same, "the same act, and its phrasing is not at fault");
        assert_eq!(of(greet(0, Warm), None), Peer::Same);
        assert_eq!(of(greet(1, Brief), greet(0, Warm)), Peer::Other);
        assert_eq!(agreement(greet(0, Warm), chosen, None), Peer::Same, "nothing else was tried");
    }
}
