//! For many sessions at once: every visit in a line, and what each moment adds to a memory, without the reasons.
//!
//! `explain` tells one visit with all that went into it; here is the same arithmetic for whoever sums over thousands.

use super::memory::on_grid;
use super::outcome::Outcome;
use super::record::Fate;
use super::witness::Witness;
use crate::scenario::model::{CustomerId, PersonId};

/// One visit in a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct VisitLine {
    /// Who.
    pub customer: CustomerId,
    /// Which person of the scenario, where one is known.
    pub person: Option<PersonId>,
    /// How the visit stands or ended.
    pub fate: Fate,
    /// Memory, points from 0 to 100.
    pub memory: f64,
    /// The box from 1 to 5.
    pub rank: u8,
    /// Needs that arose, and needs that were met: sets of need bits.
    pub needs: (u64, u64),
}

/// What is still open of one customer's moments.
#[derive(Debug, Clone, Copy)]
struct Open {
    slope: f64,
    peak: f64,
    peak_left: bool,
    /// Points of the memory that no moment has yet.
    rest: f64,
    /// The moment with the most points, and how many.
    largest: Option<(usize, f64)>,
}

impl Witness {
    /// Everybody who came, in the order of their numbers.
    pub fn visits(&self) -> impl Iterator<Item = VisitLine> + '_ {
        (0u32..).zip(&self.records).filter(|(_, r)| r.fate.came()).map(|(i, r)| {
            let (memory, rank) = self.remembered(r);
            let needs = (r.woke, r.woke & r.met);
            VisitLine { customer: CustomerId(i), person: self.with.person(r.row), fate: r.fate, memory, rank, needs }
        })
    }

    /// What follows from each of these visits, in the same order.
    pub fn outcomes(&self) -> impl Iterator<Item = Outcome> + '_ {
        (0u32..)
            .zip(&self.records)
            .filter(|(_, r)| r.fate.came())
            .map(|(i, r)| self.outcome(CustomerId(i), r, self.remembered(r).0))
    }

    /// What each kept moment adds to its customer's memory, points, in the order of [`Witness::moments`]. The sum over
    /// one customer is `memory - neutral` exactly, as in [`Witness::explain`].
    pub fn moment_points(&self) -> Vec<f64> {
        let scale = &self.with.scale;
        let mut open: Vec<Open> = self
            .records
            .iter()
            .map(|r| {
                let (raw, memory) = (scale.raw(&r.tally), scale.memory(&r.tally));
                let slope = scale.slope(raw, memory);
                Open { slope, peak: r.tally.peak, peak_left: true, rest: memory - scale.neutral, largest: None }
            })
            .collect();
        let mut points = Vec::with_capacity(self.moments.len());
        for (at, m) in self.moments.iter().enumerate() {
            let o = &mut open[m.customer.index()];
            let peak = o.peak_left && m.feeling.effect == o.peak;
            o.peak_left &= !peak;
            let part = on_grid(o.slope * scale.share(m.feeling.effect, m.phase, peak));
            o.rest -= part;
            if o.largest.is_none_or(|(_, most)| part.abs() > f64::abs(most)) {
                o.largest = Some((at, part));
            }
            points.push(part);
        }
        for o in open {
            if let Some((at, _)) = o.largest {
                points[at] += o.rest;
            }
        }
        points
    }
}
