//! Standards of the house, watched over the event stream: from this to that within so long.
//!
//! Conditions are compiled to leaves that keep one time each per customer. A leaf on the `from` side, and a state (a
//! step done, a need met) on the `to` side, keeps its first time; an act on the `to` side keeps its first time after
//! `from` held, because a question asked before the meal does not check the meal.

use crate::engine::Tick;
use crate::scenario::model::{ActKind, AspectId, ChoiceId, FaultId, NeedId, ServiceId, Standard, StepId, TagId, When};

/// A condition with its leaves numbered.
#[derive(Debug)]
enum Expr {
    Arrives,
    Leaf(usize),
    Fault(FaultId),
    After(u64, Box<Expr>),
    Not(Box<Expr>),
    Any(Vec<Expr>),
    All(Vec<Expr>),
}

/// What makes a leaf true.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Mark {
    Step(StepId),
    Starts(StepId),
    Met(NeedId),
    Felt(NeedId),
    Shown(NeedId),
    Acted(ActKind),
    Served(ServiceId),
    Lacks(ChoiceId, AspectId),
    Chose(TagId),
}

/// A leaf: which mark, and of which standard's `to` it is an act, if it is one.
#[derive(Debug)]
struct Leaf {
    mark: Mark,
    acts_for: Option<usize>,
}

/// All standards of a house, compiled.
#[derive(Debug)]
pub(super) struct Standards {
    pairs: Vec<(Expr, Expr, u64)>,
    leaves: Vec<Leaf>,
}

/// How a standard ended for one customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// In time.
    Kept,
    /// Late or never.
    Broken,
    /// The customer was gone, or the shift over, while there was still time.
    Open,
}

impl Kept {
    /// Its name in logs.
    pub fn word(self) -> &'static str {
        match self {
            Kept::Kept => "kept",
            Kept::Broken => "broken",
            Kept::Open => "open",
        }
    }
}

/// The times of one customer, and the faults of the house.
pub(super) struct Times<'a> {
    pub(super) arrived: Tick,
    pub(super) leaves: &'a [Tick],
    pub(super) faults: &'a [(FaultId, Tick, Tick)],
}

impl Standards {
    /// Compiles.
    pub(super) fn new(standards: &[Standard]) -> Standards {
        let mut leaves = Vec::new();
        let pairs = standards
            .iter()
            .enumerate()
            .map(|(i, s)| {
                let from = compile(&s.from, None, &mut leaves);
                (from, compile(&s.to, Some(i), &mut leaves), u64::from(s.within_ms))
            })
            .collect();
        Standards { pairs, leaves }
    }

    /// How many times are kept per customer.
    pub(super) fn width(&self) -> usize {
        self.leaves.len()
    }

    /// Marks the leaves that `matches` names, at `tick`.
    pub(super) fn mark(
        &self,
        times: &mut [Tick],
        arrived: Tick,
        tick: Tick,
        faults: &[(FaultId, Tick, Tick)],
        matches: impl Fn(Mark) -> bool,
    ) {
        for (i, leaf) in self.leaves.iter().enumerate() {
            if !matches(leaf.mark) {
                continue;
            }
            let again = times[i] != Tick::NEVER
                && leaf.acts_for.is_some_and(|s| {
                    let first = earliest(&self.pairs[s].0, &Times { arrived, leaves: times, faults });
                    first > times[i]
                });
            if times[i] == Tick::NEVER || again {
                times[i] = tick;
            }
        }
    }

    /// How standard `i` ended for a customer who was there until `end`; `None` where it never began.
    pub(super) fn judge(&self, i: usize, times: &Times<'_>, end: Tick) -> Option<(Tick, Option<Tick>, Kept)> {
        let (from, to, within) = &self.pairs[i];
        let start = earliest(from, times);
        if start > end {
            return None;
        }
        let due = start.after(*within);
        let mut done = earliest(to, times);
        if done < start && only_acts(to, &self.leaves) {
            done = Tick::NEVER; // the last time it was done, it was not yet called for
        }
        let seen = (done <= end).then_some(done);
        let kept = match seen {
            Some(t) if t <= due => Kept::Kept,
            None if end < due => Kept::Open,
            Some(_) | None => Kept::Broken,
        };
        Some((start, seen, kept))
    }
}

fn compile(when: &When, to: Option<usize>, leaves: &mut Vec<Leaf>) -> Expr {
    let mut leaf = |mark: Mark, acts_for: Option<usize>| {
        leaves.push(Leaf { mark, acts_for });
        Expr::Leaf(leaves.len() - 1)
    };
    match when {
        When::Arrives => Expr::Arrives,
        When::Step(s) => leaf(Mark::Step(*s), None),
        When::Starts(s) => leaf(Mark::Starts(*s), None),
        When::Met(n) => leaf(Mark::Met(*n), None),
        When::Felt(n) => leaf(Mark::Felt(*n), None),
        When::Shown(n) => leaf(Mark::Shown(*n), None),
        When::Acted(a) => leaf(Mark::Acted(*a), to),
        When::Served(s) => leaf(Mark::Served(*s), None),
        When::Lacks(c, a) => leaf(Mark::Lacks(*c, *a), None),
        When::Chose(t) => leaf(Mark::Chose(*t), None),
        When::Fault(f) => Expr::Fault(*f),
        When::After(ms, inner) => Expr::After(u64::from(*ms), Box::new(compile(inner, to, leaves))),
        // A standard that holds by chance is no standard: the condition itself is what counts.
        When::Chance(_, inner) => compile(inner, to, leaves),
        When::Not(inner) => Expr::Not(Box::new(compile(inner, to, leaves))),
        When::Any(list) => Expr::Any(list.iter().map(|w| compile(w, to, leaves)).collect()),
        When::All(list) => Expr::All(list.iter().map(|w| compile(w, to, leaves)).collect()),
    }
}

/// Whether the condition rests on acts alone, which count only once they are called for.
fn only_acts(expr: &Expr, leaves: &[Leaf]) -> bool {
    match expr {
        Expr::Leaf(i) => matches!(leaves[*i].mark, Mark::Acted(_)),
        Expr::After(_, inner) => only_acts(inner, leaves),
        Expr::Any(list) | Expr::All(list) => list.iter().all(|e| only_acts(e, leaves)),
        Expr::Arrives | Expr::Fault(_) | Expr::Not(_) => false,
    }
}

/// The first tick from arrival on at which the condition holds; `NEVER` if it does not.
fn earliest(expr: &Expr, times: &Times<'_>) -> Tick {
    match expr {
        Expr::Arrives => times.arrived,
        Expr::Leaf(i) => times.leaves[*i],
        Expr::After(ms, inner) => earliest(inner, times).after(*ms),
        Expr::Fault(_) | Expr::Not(_) | Expr::Any(_) | Expr::All(_) => {
            let mut candidates = vec![times.arrived];
            turns(expr, times, &mut candidates);
            candidates.retain(|t| *t >= times.arrived && *t != Tick::NEVER);
            candidates.sort_unstable();
            candidates.into_iter().find(|t| holds(expr, times, *t)).unwrap_or(Tick::NEVER)
        }
    }
}

/// The ticks at which a condition may change.
fn turns(expr: &Expr, times: &Times<'_>, out: &mut Vec<Tick>) {
    match expr {
        Expr::Arrives | Expr::Leaf(_) | Expr::After(..) => out.push(earliest(expr, times)),
        Expr::Fault(f) => {
            for (_, from, to) in times.faults.iter().filter(|(of, ..)| of == f) {
                out.extend([*from, *to]);
            }
        }
        Expr::Not(inner) => turns(inner, times, out),
        Expr::Any(list) | Expr::All(list) => list.iter().for_each(|e| turns(e, times, out)),
    }
}

/// Whether the condition holds at a tick.
fn holds(expr: &Expr, times: &Times<'_>, at: Tick) -> bool {
    match expr {
        Expr::Arrives | Expr::Leaf(_) | Expr::After(..) => earliest(expr, times) <= at,
        Expr::Fault(f) => times.faults.iter().any(|(of, from, to)| of == f && *from <= at && at < *to),
        Expr::Not(inner) => !holds(inner, times, at),
        Expr::Any(list) => list.iter().any(|e| holds(e, times, at)),
        Expr::All(list) => list.iter().all(|e| holds(e, times, at)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::model::Label;

    const GREET: When = When::Acted(ActKind::Greet);

    /// Plays marks at ticks (ms) on one standard of 100 ms, for a customer from 10 until `end`.
    fn judged(from: When, to: When, marks: &[(u64, Mark)], end: u64) -> Option<(u64, Option<u64>, Kept)> {
        let standards = Standards::new(&[Standard { label: Label::default(), from, to, within_ms: 100 }]);
        let mut times = vec![Tick::NEVER; standards.width()];
        for (t, m) in marks {
            standards.mark(&mut times, Tick(10), Tick(*t), &[], |mark| mark == *m);
        }
        let times = Times { arrived: Tick(10), leaves: &times, faults: &[] };
        standards.judge(0, &times, Tick(end)).map(|(a, b, k)| (a.0, b.map(|t| t.0), k))
    }

    /// Name, from, to, marks at ticks, end, what is judged.
    type Case<'a> = (&'a str, When, When, &'a [(u64, Mark)], u64, Option<(u64, Option<u64>, Kept)>);

    #[test]
    fn a_standard_is_kept_broken_open_or_never_begun() {
        let greet = Mark::Acted(ActKind::Greet);
        let s = StepId(3);
        let check = Mark::Acted(ActKind::CheckBack);
        let step = Mark::Step(s);
        let table: [Case; 8] = [
            ("in time", When::Arrives, GREET, &[(60, greet)], 500, Some((10, Some(60), Kept::Kept))),
            ("late", When::Arrives, GREET, &[(111, greet)], 500, Some((10, Some(111), Kept::Broken))),
            ("never", When::Arrives, GREET, &[], 500, Some((10, None, Kept::Broken))),
            ("gone before it was due", When::Arrives, GREET, &[], 90, Some((10, None, Kept::Open))),
            ("never begun", When::Step(s), GREET, &[(60, greet)], 500, None),
            (
                "an act before it is called for does not count",
                When::Step(s),
                When::Acted(ActKind::CheckBack),
                &[(20, check), (50, step), (90, check), (400, check)],
                500,
                Some((50, Some(90), Kept::Kept)),
            ),
            (
                "only before it was called for",
                When::Step(s),
                When::Acted(ActKind::CheckBack),
                &[(20, check), (50, step)],
                500,
                Some((50, None, Kept::Broken)),
            ),
            (
                "what is done already is done",
                When::Step(s),
                When::Step(StepId(4)),
                &[(20, Mark::Step(StepId(4))), (50, step)],
                500,
                Some((50, Some(20), Kept::Kept)),
            ),
        ];
        for (name, from, to, marks, end, expected) in table {
            assert_eq!(judged(from, to, marks, end), expected, "{name}");
        }
    }

    #[test]
    fn conditions_combine() {
        let (a, b) = (When::Step(StepId(1)), When::Step(StepId(2)));
        let marks = [(40, Mark::Step(StepId(1))), (70, Mark::Step(StepId(2)))];
        let start = |from| judged(from, GREET, &marks, 5000).map(|(t, ..)| t);
        assert_eq!(start(When::Any(vec![a.clone(), b.clone()])), Some(40));
        assert_eq!(start(When::All(vec![a.clone(), b.clone()])), Some(70));
        assert_eq!(start(When::After(30, Box::new(b.clone()))), Some(100));
        assert_eq!(start(When::All(vec![a.clone(), When::Not(Box::new(b.clone()))])), Some(40));
        assert_eq!(start(When::All(vec![b, When::Not(Box::new(a))])), None);
    }
}
