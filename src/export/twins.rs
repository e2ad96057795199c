//! Sessions with two ends among the logs that are to be exported: known before the first row is written.

use crate::journal::{Ending, Examiner, Grade, Twin, opened_as, twins};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Logs that hold by themselves while another one of the same beginning does too and ends otherwise: of each, by its
/// place, that of the other. Only logs that begin alike are examined here.
pub(super) fn two_ends(logs: &[PathBuf], examiner: &Examiner) -> BTreeMap<usize, usize> {
    let opened: Vec<_> = logs.par_iter().map(|log| opened_as(log)).collect();
    let mut ends: BTreeMap<&str, BTreeSet<Option<&str>>> = BTreeMap::new();
    for opened in opened.iter().flatten() {
        ends.entry(&opened.identity).or_default().insert(opened.end.as_deref());
    }
    let alike = |at: &usize| {
        let ends = opened[*at].as_ref().and_then(|opened| ends.get(opened.identity.as_str()));
        ends.is_some_and(|ends| ends.len() > 1)
    };
    let places: Vec<usize> = (0..logs.len()).filter(alike).collect();
    let examine = |room: &mut Vec<u8>, at: &usize| {
        let examined = examiner.examine(&logs[*at], room);
        Some((*at, examined.heading?, examined.verdict.grade() == Grade::Fine))
    };
    let headings: Vec<_> =
        places.par_iter().map_init(Vec::new, examine).collect::<Vec<_>>().into_iter().flatten().collect();
    let endings: Vec<Ending<'_>> = headings
        .iter()
        .map(|(_, of, fine)| Ending { identity: &of.identity, head: &of.head, end: of.end.as_deref(), fine: *fine })
        .collect();
    let doubted = twins(&endings).into_iter().filter_map(|(at, twin)| match twin {
        Twin::TwoEnds(other) => Some((headings[at].0, headings[other].0)),
        Twin::Copy(_) => None,
    });
    doubted.collect()
}
