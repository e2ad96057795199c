//! The trainee's picture of each guest against the truth: the notebook entry by entry, and the four mismatches (D6).

use super::recorded::Recorded;
use crate::scenario::model::{CustomerId, EntryId, EntryKind, ExpectationId, NeedId};

/// One guest's page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Whose.
    pub customer: CustomerId,
    /// What was noted, or is true and was not.
    pub entries: Vec<Entry>,
    /// Needs unmet though served, needs not in the notebook, losses about what was given or counted on, expectations not
    /// in the notebook.
    pub mismatches: [u32; 4],
    /// Brier score of this page: 0 is perfect.
    pub brier: f64,
    /// The same of an empty page.
    pub empty: f64,
}

/// One entry against the truth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Entry {
    /// Which.
    pub entry: EntryId,
    /// What it stands for.
    pub about: Subject,
    /// Confidence, per cent; 0 where it was not noted.
    pub confidence: u8,
    /// Whether it is true of this guest.
    pub holds: bool,
}

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A need.
    Need(NeedId),
    /// An expectation.
    Expectation(ExpectationId),
    /// Something believable that is true of nobody today.
    Distractor,
}

/// The pages of everybody who came and of whom something is known to be true or was noted.
pub(super) fn of(recorded: &Recorded) -> Vec<Page> {
    let people = &recorded.plan.scenario().people;
    let notes = recorded.session.view().notes();
    let mut pages = Vec::new();
    for (c, _) in recorded.witness.memories() {
        let Some(felt) = recorded.witness.felt(c) else { continue };
        let Some(person) = felt.person.map(|p| &people.persons[p.index()]) else { continue };
        let (mut entries, mut brier, mut empty) = (Vec::new(), 0.0, 0.0);
        for (i, kind) in people.catalogue.iter().enumerate() {
            let entry = EntryId::from(i);
            let (about, holds) = match *kind {
                EntryKind::Need(n) => (Subject::Need(n), person.needs & n.bit() != 0),
                EntryKind::Expectation(x) => (Subject::Expectation(x), person.counts_on.contains(&x)),
                EntryKind::Distractor => (Subject::Distractor, false),
            };
            let note = notes.iter().find(|(who, what, _)| *who == c && *what == entry);
            let confidence = note.map_or(0, |(_, _, sure)| *sure);
            let (sure, truth) = (f64::from(confidence) / 100.0, f64::from(u8::from(holds)));
            brier += (sure - truth) * (sure - truth);
            empty += truth;
            if holds || confidence > 0 {
                entries.push(Entry { entry, about, confidence, holds });
            }
        }
        let n = people.catalogue.len().max(1) as f64;
        let (mismatches, brier, empty) = (felt.mismatches, brier / n, empty / n);
        pages.push(Page { customer: c, entries, mismatches, brier, empty });
    }
    pages
}
