//! What one customer felt, all told.

use super::memory::Tally;
use super::moment::Moment;
use super::notebook::{self, Pages};
use super::outcome::Outcome;
use super::record::{Amends, Fate, Record};
use super::witness::Witness;
use crate::engine::Tick;
use crate::scenario::model::{CustomerId, NeedId, PersonId};

/// What one customer felt.
#[derive(Debug, Clone, PartialEq)]
pub struct Felt {
    /// Who.
    pub customer: CustomerId,
    /// The first member of the party; oneself if one came alone.
    pub party: CustomerId,
    /// Which person of the scenario, where one is known.
    pub person: Option<PersonId>,
    /// How the visit stands or ended.
    pub fate: Fate,
    /// Came at.
    pub arrived: Tick,
    /// Gone since; `NEVER` while inside.
    pub gone: Tick,
    /// Mood at the end of the visit, in units of effect.
    pub mood: f64,
    /// Sums per phase, peak, and how many gains and losses.
    pub tally: Tally,
    /// Memory M, points from 0 to 100; neutral is 75.
    pub memory: f64,
    /// The box from 1 (very dissatisfied) to 5 (very satisfied).
    pub rank: u8,
    /// Touches, felt or within the tolerance zone.
    pub touches: u16,
    /// Waiting by the clock, ms.
    pub waited_ms: u32,
    /// What was made good.
    pub amends: Amends,
    /// Needs that arose and needs met.
    pub needs: Needs,
    /// Each need that arose, and whether it was met.
    pub each_need: Vec<(NeedId, bool)>,
    /// The four mismatches.
    pub mismatches: [u32; 4],
    /// The moments; empty when only totals are kept.
    pub moments: Vec<Moment>,
    /// What follows.
    pub outcome: Outcome,
}

/// How many needs arose and were met, all and those of the first column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Needs {
    /// Arose.
    pub arose: u32,
    /// Of these, met.
    pub met: u32,
    /// Arose, of the first column.
    pub first_arose: u32,
    /// Of these, met.
    pub first_met: u32,
}

/// The verdict on a service (D2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Neither good nor superb.
    Plain,
    /// All first-column needs that arose were met.
    Good,
    /// Good, and practically all needs were met.
    Superb,
}

impl Verdict {
    /// Its name in logs.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Plain => "plain",
            Verdict::Good => "good",
            Verdict::Superb => "superb",
        }
    }
}

impl Needs {
    pub(super) fn of(r: &Record, first_column: u64) -> Needs {
        let met = r.woke & r.met;
        Needs {
            arose: r.woke.count_ones(),
            met: met.count_ones(),
            first_arose: (r.woke & first_column).count_ones(),
            first_met: (met & first_column).count_ones(),
        }
    }

    pub(super) fn add(&mut self, other: Needs) {
        self.arose += other.arose;
        self.met += other.met;
        self.first_arose += other.first_arose;
        self.first_met += other.first_met;
    }

    /// The verdict, `superb` being the least share of all needs met. Where no need arose there was no service to praise.
    pub fn verdict(&self, superb: f64) -> Verdict {
        if self.arose == 0 || self.first_met < self.first_arose {
            Verdict::Plain
        } else if f64::from(self.met) >= superb * f64::from(self.arose) {
            Verdict::Superb
        } else {
            Verdict::Good
        }
    }
}

fn each_need(r: &Record, n: usize) -> Vec<(NeedId, bool)> {
    let all = (0..n).map(NeedId::from);
    all.filter(|need| r.woke & need.bit() != 0).map(|need| (need, r.met & need.bit() != 0)).collect()
}

impl Witness {
    /// What this customer felt, so far or all told; `None` for one who has not come.
    pub fn felt(&self, c: CustomerId) -> Option<Felt> {
        let pages = Pages::new(&self.written);
        let r = self.records.get(c.index()).filter(|r| r.fate.came())?;
        let end = r.gone.min(self.now);
        let memory = self.with.scale.memory(&r.tally);
        Some(Felt {
            customer: c,
            party: CustomerId(r.party),
            person: self.with.person(r.row),
            fate: r.fate,
            arrived: r.arrived,
            gone: r.gone,
            mood: self.with.measure.decayed(r.mood, end.since(r.mood_at)),
            tally: r.tally,
            memory,
            rank: self.with.scale.box_of(&r.tally, memory),
            touches: r.touches,
            waited_ms: r.waited_ms,
            amends: r.amends,
            needs: Needs::of(r, self.with.first_column),
            each_need: each_need(r, self.with.scenario.house.needs.len()),
            mismatches: notebook::mismatches(&self.with, c, r, &pages),
            moments: self.moments.iter().filter(|m| m.customer == c).copied().collect(),
            outcome: self.outcome(c, r, memory),
        })
    }

    /// Memory and box of a record.
    pub(super) fn remembered(&self, r: &Record) -> (f64, u8) {
        let memory = self.with.scale.memory(&r.tally);
        (memory, self.with.scale.box_of(&r.tally, memory))
    }

    pub(super) fn outcome(&self, c: CustomerId, r: &Record, memory: f64) -> Outcome {
        let history = self.with.person(r.row).map(|p| &self.with.scenario.people.persons[p.index()].history);
        let rank = self.with.scale.box_of(&r.tally, memory);
        let earlier = history.map_or((0, None), |h| (h.visits, h.trace));
        self.with.aftermath.of(self.with.draws, c.0, memory, rank, r.amends, earlier)
    }
}
