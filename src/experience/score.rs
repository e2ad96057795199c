//! The score of a session: what customers felt, over every arrival, and beside it what the house asks and the trainee knew.
//!
//! Those who walked out and those never served count like everybody else. Standards, goals and notebook stand beside
//! the experience and never enter it.

use super::felt::{Needs, Verdict};
use super::notebook::{self, Notebook, Pages};
use super::outcome::{Exit, Tone};
use super::record::Fate;
use super::standards::{Kept, Times};
use super::witness::Witness;
use crate::engine::Tick;
use crate::scenario::model::{CustomerId, StandardId};

/// One quality factor.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FactorScore {
    /// Points from 0 to 100; 75 is neutral.
    pub points: f64,
    /// Touches that belonged to it, felt or not.
    pub touches: u32,
    /// Of these, felt.
    pub felt: u32,
}

/// One standard and one customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StandardCase {
    /// Whose visit.
    pub customer: CustomerId,
    /// When it began to run.
    pub from: Tick,
    /// When what it asks was done, if it was.
    pub done: Option<Tick>,
    /// How it ended.
    pub kept: Kept,
}

/// One standard over all visits in which it began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardScore {
    /// Which.
    pub standard: StandardId,
    /// Times kept.
    pub kept: u32,
    /// Times broken.
    pub broken: u32,
    /// Times left open: gone or closed while there was still time.
    pub open: u32,
    /// Case by case, in order of customers.
    pub cases: Vec<StandardCase>,
}

/// How a goal ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalState {
    /// It holds.
    Reached,
    /// It does not.
    Missed,
}

/// Whether the pass mark was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pass {
    /// The mean is at or over the mark.
    Passed,
    /// It is below, or nobody came.
    NotPassed,
}

/// What was done after closing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Closing {
    /// Records true of the customer they were kept for.
    pub records_true: u32,
    /// Records that are not.
    pub records_false: u32,
    /// Questions answered with the right customer.
    pub reflections_right: u32,
    /// Questions answered with another.
    pub reflections_wrong: u32,
    /// Follow-ups that suit.
    pub follow_ups_suit: u32,
    /// Follow-ups that do not.
    pub follow_ups_astray: u32,
}

/// What follows from all visits.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Outcomes {
    /// Unhappy customers who told nobody, the front line, management. The content are not counted.
    pub voice: [u32; 3],
    /// Customers who leave for good.
    pub leave: u32,
    /// People told bad things, mixed, good.
    pub told: [u32; 3],
    /// Expected returns.
    pub returns: f64,
    /// Expected visits gained in all.
    pub dividend: f64,
}

/// The score of a session.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// Everybody who came, the turned away included.
    pub arrivals: u32,
    /// Still inside, left, walked out, turned away.
    pub fates: [u32; 4],
    /// Mean memory over every arrival, points; neutral if nobody came.
    pub mean: f64,
    /// Who left with the least, and the points; the first of equals.
    pub worst: Option<(CustomerId, f64)>,
    /// Share of arrivals in box 5.
    pub top_box: f64,
    /// Customers per box, from 1.
    pub boxes: [u32; 5],
    /// The six factors, indexed by `Factor`: affect per arrival.
    pub factors: [FactorScore; 6],
    /// The three phases, indexed by `Phase`: affect per arrival, in points.
    pub phases: [f64; 3],
    /// Needs that arose and were met.
    pub needs: Needs,
    /// The verdict on the session.
    pub verdict: Verdict,
    /// The standards of the house, in file order.
    pub standards: Vec<StandardScore>,
    /// The goals, in file order.
    pub goals: Vec<GoalState>,
    /// The notebook.
    pub notebook: Notebook,
    /// The four mismatches, over all customers.
    pub mismatches: [u32; 4],
    /// After closing.
    pub closing: Closing,
    /// House allowance spent, cents; it may exceed the allowance.
    pub spent_cents: u64,
    /// What follows.
    pub outcomes: Outcomes,
    /// Whether the pass mark was reached.
    pub pass: Pass,
}

impl Witness {
    /// Mean memory over every arrival, points; neutral if nobody came.
    pub fn mean(&self) -> f64 {
        let came = || self.records.iter().filter(|r| r.fate.came());
        let n = came().count();
        if n == 0 {
            return self.with.scale.neutral;
        }
        came().map(|r| self.remembered(r).0).sum::<f64>() / n as f64
    }

    /// Memory of everybody who came, points, in the order of their numbers: what a batch of runs needs.
    pub fn memories(&self) -> impl Iterator<Item = (CustomerId, f64)> + '_ {
        let came = (0u32..).zip(&self.records).filter(|(_, r)| r.fate.came());
        came.map(|(i, r)| (CustomerId(i), self.remembered(r).0))
    }

    /// Memory of a visit in which nothing was felt, points.
    pub fn neutral(&self) -> f64 {
        self.with.scale.neutral
    }

    /// The score so far, or all told.
    pub fn score(&self) -> Score {
        let pages = Pages::new(&self.written);
        let setting = &self.with.scenario.house.setting;
        let (mut arrivals, mut fates, mut boxes) = (0, [0; 4], [0; 5]);
        let (mut sum, mut worst, mut needs) = (0.0, None::<(CustomerId, f64)>, Needs::default());
        let (mut mismatches, mut outcomes) = ([0; 4], Outcomes::default());
        for (i, r) in (0u32..).zip(&self.records) {
            let c = CustomerId(i);
            match r.fate {
                Fate::Absent => continue,
                Fate::Inside => fates[0] += 1,
                Fate::Left => fates[1] += 1,
                Fate::WalkedOut => fates[2] += 1,
                Fate::TurnedAway => fates[3] += 1,
            }
            let (memory, rank) = self.remembered(r);
            arrivals += 1;
            boxes[usize::from(rank) - 1] += 1;
            sum += memory;
            if worst.is_none_or(|(_, least)| memory < least) {
                worst = Some((c, memory));
            }
            needs.add(Needs::of(r, self.with.first_column));
            let of = notebook::mismatches(&self.with, c, r, &pages);
            mismatches.iter_mut().zip(of).for_each(|(all, one)| *all += one);
            outcomes.add(&self.outcome(c, r, memory), rank);
        }
        let people = f64::from(arrivals.max(1));
        let mean = if arrivals == 0 { self.with.scale.neutral } else { sum / people };
        let passed = arrivals > 0 && mean >= setting.pass_mark;
        Score {
            arrivals,
            fates,
            mean,
            worst,
            top_box: f64::from(boxes[4]) / people,
            boxes,
            factors: std::array::from_fn(|i| FactorScore {
                // A third of the sum, as the mean over phases has it.
                points: self.with.scale.points(self.totals.by_factor[i] / people / 3.0),
                touches: self.totals.touches[i],
                felt: self.totals.felt[i],
            }),
            phases: self.totals.by_phase.map(|sum| self.with.scale.points(sum / people)),
            needs,
            verdict: needs.verdict(*self.with.rules.experience.superb_share),
            standards: (0..self.with.scenario.house.standards.len()).map(|i| self.standard(i)).collect(),
            goals: setting.goals.iter().map(|g| self.goal(g.holds, mean)).collect(),
            notebook: notebook::judge(self, &pages),
            mismatches,
            closing: self.closing(),
            spent_cents: self.totals.spent_cents,
            outcomes,
            pass: if passed { Pass::Passed } else { Pass::NotPassed },
        }
    }

    fn standard(&self, i: usize) -> StandardScore {
        let mut score = StandardScore { standard: StandardId::from(i), kept: 0, broken: 0, open: 0, cases: Vec::new() };
        for (c, r) in self.records.iter().enumerate().filter(|(_, r)| r.fate.came()) {
            let times = Times { arrived: r.arrived, leaves: self.times(c), faults: &self.faults };
            let Some((from, done, kept)) = self.with.standards.judge(i, &times, r.gone.min(self.now)) else { continue };
            match kept {
                Kept::Kept => score.kept += 1,
                Kept::Broken => score.broken += 1,
                Kept::Open => score.open += 1,
            }
            score.cases.push(StandardCase { customer: CustomerId(c as u32), from, done, kept });
        }
        score
    }
}

impl Outcomes {
    fn add(&mut self, o: &super::outcome::Outcome, rank: u8) {
        if rank <= 2 {
            self.voice[o.voice as usize] += 1;
        }
        self.leave += u32::from(o.exit == Exit::Leaves);
        let tone = match o.tone {
            Tone::Bad => 0,
            Tone::Mixed => 1,
            Tone::Good => 2,
        };
        self.told[tone] += o.tells;
        self.returns += o.returns;
        self.dividend += o.dividend;
    }
}
