//! Takes in all the logs of a folder, each verified and reduced to its record while it is read.
//!
//! Memory grows by the records alone, a kilobyte or two each; of logs there is never more than one per thread.

use super::report::{LeftOutFile, Reason, Why};
use super::sitting::Sitting;
use super::walk::{Found, walk};
use crate::coach::report::SavedDebrief;
use crate::engine::Plan;
use crate::journal::{
    Code, Ending, Examiner, Finding, Opened, People, Refused, Tombstones, Trouble, Trust, Twin, Verdict, opened_as,
    twins,
};
use crate::lab::{Onlooker, Progress};
use crate::text::harmless_path;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Everything that was found in the folders.
#[derive(Debug)]
pub struct Intake {
    /// The sessions whose chains hold, by path.
    pub sittings: Vec<Sitting>,
    /// Files that are no logs, or whose chains do not hold, by path.
    pub ruined: Vec<Ruined>,
    /// What could not be looked into at all.
    pub left_out: Vec<LeftOutFile>,
    /// Scenarios found, by the hashes of scenario and rules.
    pub plans: BTreeMap<(String, String), Arc<Plan>>,
    /// Who is who, as far as the tables of people say that lie in these folders or in data folders.
    pub people: People,
    /// What says of missing logs that they were forgotten.
    pub tombstones: Tombstones,
    /// The folders and files that were looked through, as they were named.
    pub roots: Vec<PathBuf>,
    /// Whoever examined the logs, for looking at one of them again.
    pub(super) examiner: Examiner,
}

/// A file that is no log, or whose chains do not hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Ruined {
    /// What is wrong with it.
    pub verdict: Verdict,
    /// What it says of itself all the same, unchecked.
    pub opened: Option<Opened>,
}

/// Whoever waited has called it off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalledOff;

/// Reads, verifies and reduces every log in these folders. Scenarios are looked for where the trust says, and in the data
/// folder of each log.
///
/// # Errors
/// The onlooker has called it off.
pub fn take_in(roots: &[PathBuf], trust: Trust, onlooker: &dyn Onlooker) -> Result<Intake, CalledOff> {
    take_in_found(roots, walk(roots), trust, onlooker, &|_| None)
}

/// The same of what was found in them; `known` are the sessions that need not be read again.
pub(super) fn take_in_found<'a>(
    roots: &[PathBuf],
    found: Found,
    mut trust: Trust,
    onlooker: &dyn Onlooker,
    known: &(dyn Fn(&Path) -> Option<&'a Sitting> + Sync),
) -> Result<Intake, CalledOff> {
    let Found { logs, debriefs, shelves, mut left_out } = found;
    let people = who_is_who(&shelves, &mut left_out);
    trust.shelves.extend(shelves);
    let tombstones = Tombstones::beside(&logs, &trust.keys);
    let examiner = Examiner::new(trust);
    let (done, wanted) = (AtomicU64::new(0), logs.len() as u64);
    let one = |room: &mut Vec<u8>, path: &PathBuf| {
        if onlooker.called_off() {
            return Err(CalledOff);
        }
        let sitting = match known(path) {
            Some(sitting) => Ok(sitting.clone()),
            None => Sitting::of(path, examiner.examine(path, room), debriefs.contains(&SavedDebrief::path(path))),
        };
        onlooker.progress(Progress { done: done.fetch_add(1, Ordering::Relaxed) + 1, wanted });
        Ok(sitting)
    };
    let read: Result<Vec<Result<Sitting, Verdict>>, CalledOff> = logs.par_iter().map_init(Vec::new, one).collect();
    let (mut sittings, mut ruined) = (Vec::new(), Vec::new());
    for one in read? {
        match one {
            Ok(sitting) => sittings.push(sitting),
            Err(verdict) => ruined.push(Ruined { opened: opened_as(&verdict.path), verdict }),
        }
    }
    doubt_two_ends(&mut sittings);
    sittings.shrink_to_fit();
    let plans = examiner.plans().into_iter().collect();
    Ok(Intake { sittings, ruined, left_out, plans, people, tombstones, roots: roots.to_vec(), examiner })
}

/// Of sessions that have a twin, by their places: what that is.
pub(super) fn twins_of(sittings: &[Sitting]) -> BTreeMap<usize, Twin> {
    let endings = sittings.iter().map(|Sitting { heading, fine, .. }| Ending {
        identity: &heading.identity,
        head: &heading.head,
        end: heading.end.as_deref(),
        fine: *fine,
    });
    twins(&endings.collect::<Vec<_>>())
}

/// A session has one end: of two, neither is believed.
fn doubt_two_ends(sittings: &mut [Sitting]) {
    for (at, twin) in twins_of(sittings) {
        if let Twin::TwoEnds(other) = twin {
            let finding = Finding::two_ends(&sittings[other].path);
            sittings[at].doubt(finding);
        }
    }
}

/// The tables of people in these folders. One that cannot be read is told of.
pub fn who_is_who(folders: &BTreeSet<PathBuf>, left_out: &mut Vec<LeftOutFile>) -> People {
    let mut people = People::default();
    for folder in folders {
        match People::read(folder) {
            Ok(more) => people.join(more),
            Err(trouble) => left_out.push(no_people(&People::path(folder), &trouble)),
        }
    }
    people
}

/// That a table of people is not used.
fn no_people(path: &Path, trouble: &Trouble) -> LeftOutFile {
    let shown = harmless_path(path);
    let (reason, why) = match trouble {
        Trouble::Io(_, error) => (Reason::Unreadable, Why::PeopleUnread(shown, Refused::from(error))),
        Trouble::Broken(_, finding) => (Reason::NotALog, Why::NoPeople(shown, finding.as_ref().clone())),
        // Nothing else goes wrong with reading one.
        Trouble::Chance(_)
        | Trouble::NoPlace
        | Trouble::Key(_)
        | Trouble::KeyThere(_)
        | Trouble::InUse(_)
        | Trouble::TooLong(_) => (Reason::NotALog, Why::Nothing),
    };
    LeftOutFile { path: harmless_path(path), reason, why }
}

/// What there is to say of a file whose chains do not hold.
pub(super) fn left_out(verdict: &Verdict) -> LeftOutFile {
    let reason = match verdict.code() {
        Code::NotALog => Reason::NotALog,
        Code::Unreadable => Reason::Unreadable,
        _ => Reason::NotVerified,
    };
    LeftOutFile { path: harmless_path(&verdict.path), reason, why: Why::of(&verdict.findings) }
}
