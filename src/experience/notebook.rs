//! The trainee's picture of the customers against the truth, and the four mismatches (D6).

use super::compiled::Compiled;
use super::record::{Record, SERVED};
use super::witness::{Witness, Written};
use crate::scenario::model::{CustomerId, EntryId, EntryKind};
use std::collections::BTreeMap;

/// How true the notebook is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Notebook {
    /// Mean squared distance of confidence from truth: 0 is perfect. Over every entry of the catalogue, for every named
    /// guest who came and every other customer with a note; what is not noted has confidence 0.
    pub brier: f64,
    /// The same for an empty notebook: what there was to find out.
    pub empty: f64,
    /// Entries judged.
    pub judged: u32,
    /// Entries noted.
    pub noted: u32,
}

/// The notebook as it stands: latest confidence, per cent, of every entry written.
pub(super) struct Pages(BTreeMap<(CustomerId, EntryId), u8>);

impl Pages {
    pub(super) fn new(written: &[Written]) -> Pages {
        let mut pages = BTreeMap::new();
        for w in written {
            if let Written::Note(c, entry, sure) = w {
                pages.insert((*c, *entry), *sure);
            }
        }
        Pages(pages)
    }

    fn confidence(&self, c: CustomerId, entry: EntryId) -> f64 {
        self.0.get(&(c, entry)).map_or(0.0, |sure| f64::from(*sure) / 100.0)
    }

    fn mentions(&self, c: CustomerId) -> bool {
        self.0.range((c, EntryId(0))..=(c, EntryId(u16::MAX))).next().is_some()
    }
}

/// The four mismatches of one customer: (1) needs that stayed unmet though the customer was served, (2) needs that arose
/// and are not in the notebook, (3) losses about what was given or counted on, (4) expectations not in the notebook.
pub(super) fn mismatches(with: &Compiled, c: CustomerId, r: &Record, pages: &Pages) -> [u32; 4] {
    let unmet = if r.is(SERVED) { (r.woke & !r.met).count_ones() } else { 0 };
    let held = *with.rules.experience.noted_from;
    let (mut needs, mut expectations) = (0, 0);
    let counts_on = with.person(r.row).map_or(&[][..], |p| &with.scenario.people.persons[p.index()].counts_on);
    for (i, kind) in with.scenario.people.catalogue.iter().enumerate() {
        let missing = || u32::from(pages.confidence(c, EntryId::from(i)) < held);
        match kind {
            EntryKind::Need(n) if r.woke & n.bit() != 0 => needs += missing(),
            EntryKind::Expectation(x) if counts_on.contains(x) => expectations += missing(),
            EntryKind::Need(_) | EntryKind::Expectation(_) | EntryKind::Distractor => {}
        }
    }
    [unmet, needs, u32::from(r.worse), expectations]
}

/// Judges the notebook.
pub(super) fn judge(witness: &Witness, pages: &Pages) -> Notebook {
    let with = &witness.with;
    let people = &with.scenario.people;
    let (mut sum, mut empty, mut judged) = (0.0, 0.0, 0u32);
    for (i, r) in (0u32..).zip(&witness.records) {
        let c = CustomerId(i);
        if !r.fate.came() || !(c.index() < people.guests.len() || pages.mentions(c)) {
            continue;
        }
        let Some(person) = with.person(r.row).map(|p| &people.persons[p.index()]) else { continue };
        for (entry, kind) in people.catalogue.iter().enumerate() {
            let truth = match kind {
                EntryKind::Need(n) => person.needs & n.bit() != 0,
                EntryKind::Expectation(x) => person.counts_on.contains(x),
                EntryKind::Distractor => false,
            };
            let truth = f64::from(u8::from(truth));
            let off = pages.confidence(c, EntryId::from(entry)) - truth;
            sum += off * off;
            empty += truth;
            judged += 1;
        }
    }
    let n = f64::from(judged.max(1));
    Notebook {
        brier: sum / n,
        empty: empty / n,
        judged,
        noted: pages.0.values().filter(|sure| **sure > 0).count() as u32,
    }
}
