//! Goals of the shift and what was done after closing, held against the truth.

use super::record::{HEARD, Record, TOLD_THE_KNOWN};
use super::score::{Closing, GoalState};
use super::witness::{Witness, Written};
use crate::scenario::model::{CustomerId, GoalHolds, ReflectOn};
use std::collections::{BTreeMap, BTreeSet};

impl Witness {
    /// How a goal stands; `mean` is the mean experience, points.
    pub(super) fn goal(&self, goal: GoalHolds, mean: f64) -> GoalState {
        let mut came = self.records.iter().filter(|r| r.fate.came());
        let holds = match goal {
            GoalHolds::NobodyLeavesUnheard => came.all(|r| r.is(HEARD)),
            GoalHolds::NobodyWalksOut => came.all(|r| !r.fate.broke_off()),
            GoalHolds::BoxAtLeast(c, least) => {
                self.records.get(c.index()).is_some_and(|r| r.fate.came() && self.remembered(r).1 >= least)
            }
            GoalHolds::NoSlip(step, slip) => {
                self.slips.get(step.index()).is_none_or(|made| made & (1 << slip.index()) == 0)
            }
            GoalHolds::MeanAtLeast(points) => mean >= points,
        };
        if holds { GoalState::Reached } else { GoalState::Missed }
    }

    /// Records, reflection and follow-up against the truth. Of several answers to a question the last counts.
    pub(super) fn closing(&self) -> Closing {
        let people = &self.with.scenario.people;
        let (mut records, mut answers, mut follow_ups) = (BTreeSet::new(), BTreeMap::new(), BTreeSet::new());
        for w in &self.written {
            match *w {
                Written::Note(..) => {}
                Written::Record(c, r) => {
                    records.insert((c, r));
                }
                Written::Reflect(question, c) => {
                    answers.insert(question, c);
                }
                Written::FollowUp(c, f) => {
                    follow_ups.insert((c, f));
                }
            }
        }
        let named = |of: &[Vec<CustomerId>], i: usize, c: CustomerId| of.get(i).is_some_and(|list| list.contains(&c));
        let true_records = records.iter().filter(|(c, r)| named(&people.records_true_of, r.index(), *c)).count();
        let suit = follow_ups.iter().filter(|(c, f)| named(&people.follow_up_suits, f.index(), *c)).count();
        let asked = &self.with.scenario.house.reflections;
        let right =
            answers.iter().filter(|(q, c)| asked.get(q.index()).is_some_and(|q| self.answers(q.asks_for, **c))).count();
        Closing {
            records_true: true_records as u32,
            records_false: (records.len() - true_records) as u32,
            reflections_right: right as u32,
            reflections_wrong: (answers.len() - right) as u32,
            follow_ups_suit: suit as u32,
            follow_ups_astray: (follow_ups.len() - suit) as u32,
        }
    }

    /// Whether naming this customer answers the question; of equals each does.
    fn answers(&self, asks: ReflectOn, c: CustomerId) -> bool {
        let came = || self.records.iter().filter(|r| r.fate.came());
        let Some(r) = self.records.get(c.index()).filter(|r| r.fate.came()) else { return false };
        let memory = |r: &Record| self.remembered(r).0;
        match asks {
            ReflectOn::LeastContent => came().all(|other| memory(other) >= memory(r)),
            ReflectOn::MostContent => came().all(|other| memory(other) <= memory(r)),
            ReflectOn::ToldTheKnown => r.is(TOLD_THE_KNOWN),
            ReflectOn::WaitedLongest => r.waited_ms > 0 && came().all(|other| other.waited_ms <= r.waited_ms),
        }
    }
}
