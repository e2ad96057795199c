//! Takes in all the logs of a folder, each verified and reduced to its record while it is read.
//!
//! Memory grows by the records alone, a kilobyte or two each; of logs there is never more than one per thread.

use super::report::{LeftOutFile, Reason};
use super::sitting::Sitting;
use super::walk::{Found, shown, walk};
use crate::coach::report::SavedDebrief;
use crate::engine::Plan;
use crate::journal::{Code, Examiner, Trust, Verdict};
use crate::lab::{Onlooker, Progress};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Everything that was found in the folders.
#[derive(Debug)]
pub struct Intake {
    /// The sessions whose chains hold, by path.
    pub sittings: Vec<Sitting>,
    /// Files that are no logs, or whose chains do not hold: verdicts by path.
    pub ruined: Vec<Verdict>,
    /// What could not be looked into at all.
    pub left_out: Vec<LeftOutFile>,
    /// Scenarios found, by the hashes of scenario and rules.
    pub plans: BTreeMap<(String, String), Arc<Plan>>,
}

/// Whoever waited has called it off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalledOff;

/// Reads, verifies and reduces every log in these folders. Scenarios are looked for where the trust says, and in the data
/// folder of each log.
///
/// # Errors
/// The onlooker has called it off.
pub fn take_in(roots: &[PathBuf], mut trust: Trust, onlooker: &dyn Onlooker) -> Result<Intake, CalledOff> {
    let Found { logs, debriefs, shelves, left_out } = walk(roots);
    trust.shelves.extend(shelves);
    let examiner = Examiner::new(trust);
    let (done, wanted) = (AtomicU64::new(0), logs.len() as u64);
    let one = |room: &mut Vec<u8>, path: &PathBuf| {
        if onlooker.called_off() {
            return Err(CalledOff);
        }
        let examined = examiner.examine(path, room);
        let sitting = Sitting::of(path, examined, debriefs.contains(&SavedDebrief::path(path)));
        onlooker.progress(Progress { done: done.fetch_add(1, Ordering::Relaxed) + 1, wanted });
        Ok(sitting)
    };
    let read: Result<Vec<Result<Sitting, Verdict>>, CalledOff> = logs.par_iter().map_init(Vec::new, one).collect();
    let (mut sittings, mut ruined) = (Vec::new(), Vec::new());
    for one in read? {
        match one {
            Ok(sitting) => sittings.push(sitting),
            Err(verdict) => ruined.push(verdict),
        }
    }
    sittings.shrink_to_fit();
    let plans = examiner.plans().into_iter().collect();
    Ok(Intake { sittings, ruined, left_out, plans })
}

impl Intake {
    /// What it says of a file whose chains do not hold.
    pub(super) fn why(verdict: &Verdict) -> LeftOutFile {
        let reason = match verdict.code() {
            Code::NotALog => Reason::NotALog,
            Code::Unreadable => Reason::Unreadable,
            _ => Reason::NotVerified,
        };
        LeftOutFile { path: shown(&verdict.path), reason, words: words(&verdict.path, &verdict.findings) }
    }
}

/// The gravest finding in words.
pub(super) fn words(_: &Path, findings: &[crate::journal::Finding]) -> String {
    let gravest = findings.iter().rev().max_by_key(|finding| finding.code.grade());
    gravest.map_or_else(String::new, |finding| match finding.line {
        Some(line) => format!("line {line}: {}", finding.words),
        None => finding.words.clone(),
    })
}
