//! Whether a folder's logs follow one another without a gap: a learner's log names the one before it, so that a bad
//! attempt can neither vanish nor be exchanged. A log that was forgotten, as the manifest beside says, is no gap.

use super::chain::hash;
use super::fact::Fact;
use super::line::{Body, Previous, Standing, write};
use super::log::Log;
use super::manifest::{Explained, Tombstones};
use super::twins::{Ending, Twin, twins};
use super::verdict::{Code, Finding, Grade, Trust, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Verifies logs that are meant to be all there are of their learners.
pub fn verify_all(paths: &[PathBuf], trust: &Trust) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    let mut before = Vec::new();
    let mut endings = Vec::new();
    for path in paths {
        let findings = match Log::read(path) {
            Ok(log) => {
                endings.push((verdicts.len(), log.identity().to_owned(), log.head().to_owned(), end_hash(&log)));
                before.push(log.run.previous.clone());
                log.findings(path, trust)
            }
            Err(finding) => {
                before.push(None);
                vec![finding]
            }
        };
        verdicts.push(Verdict::new(path, findings));
    }
    let logs: Vec<Ending<'_>> = endings
        .iter()
        .map(|(at, identity, head, end)| {
            let fine = verdicts[*at].grade() == Grade::Fine;
            Ending { identity, head, end: end.as_deref(), fine }
        })
        .collect();
    let mut ends: Ends<'_> = BTreeMap::new();
    for log in &logs {
        ends.entry(log.identity).or_default().insert(log.end);
    }
    for (at, twin) in twins(&logs) {
        if let Twin::TwoEnds(other) = twin {
            verdicts[endings[at].0].findings.push(Finding::two_ends(&paths[endings[other].0]));
        }
    }
    let tombstones = Tombstones::beside(paths, &trust.keys);
    for (verdict, previous) in verdicts.iter_mut().zip(before) {
        verdict.findings.extend(previous.and_then(|previous| gap(&previous, &ends, &tombstones)));
    }
    verdicts
}

/// How logs end, by how they begin.
type Ends<'a> = BTreeMap<&'a str, BTreeSet<Option<&'a str>>>;

fn gap(previous: &Previous, ends: &Ends<'_>, tombstones: &Tombstones) -> Option<Finding> {
    let fact = match ends.get(previous.run.as_str()) {
        None => match tombstones.explain(&previous.run) {
            Explained::Forgotten => return None,
            Explained::Claimed => Fact::PreviousClaimed,
            Explained::Not => Fact::PreviousMissing,
        },
        Some(now) if previous.end.is_some() && !now.contains(&previous.end.as_deref()) => Fact::PreviousChanged,
        Some(_) => return None,
    };
    Some(Finding::new(Code::Succession, Some(2), fact))
}

/// The hash of a log's last line.
fn end_hash(log: &Log) -> Option<String> {
    let end = log.end.clone()?;
    Some(hash(write(&Standing::End, &Body::End(end)).as_bytes()))
}
