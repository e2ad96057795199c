//! Looks at the same folders again and again, and reads only what has changed since.
//!
//! A log is kept as it was read as long as its length and time of change, and those of its debrief, stay the same. What
//! was not fine is read again whenever anything changes: the scenario that it lacked may have come, or the log itself grown.
//! Whom to trust is settled when it begins; a key that is trusted later counts from the next start on.

use super::intake::{CalledOff, Intake, take_in_found};
use super::sitting::Sitting;
use super::walk::{Found, walk};
use crate::coach::report::SavedDebrief;
use crate::journal::{Manifest, People, Trust};
use crate::lab::Onlooker;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Length and time of change.
type Stamp = (u64, Option<SystemTime>);

/// Folders that are looked at again and again.
#[derive(Debug)]
pub struct Live {
    roots: Vec<PathBuf>,
    trust: Trust,
    stamps: BTreeMap<PathBuf, Stamp>,
    /// What could not be looked into, last time.
    left_out: Vec<super::report::LeftOutFile>,
    intake: Option<Intake>,
    looks: u64,
}

impl Live {
    /// These folders; nothing is read yet.
    pub fn new(roots: Vec<PathBuf>, trust: Trust) -> Live {
        Live { roots, trust, stamps: BTreeMap::new(), left_out: Vec::new(), intake: None, looks: 0 }
    }

    /// Looks again.
    ///
    /// # Errors
    /// The onlooker has called it off; what was known before stays.
    pub fn look(&mut self, onlooker: &dyn Onlooker) -> Result<(), CalledOff> {
        let found = walk(&self.roots);
        // Before anything is read: what changes while it is read differs the next time.
        let stamps = stamps(&found);
        if self.intake.is_some() && stamps == self.stamps && found.left_out == self.left_out {
            return Ok(());
        }
        let left_out = found.left_out.clone();
        let before = self.intake.as_ref();
        let same = |path: &Path| stamps.get(path) == self.stamps.get(path);
        let known = |path: &Path| -> Option<&Sitting> {
            let sittings = &before?.sittings;
            let sitting = &sittings[sittings.binary_search_by(|sitting| sitting.path.as_path().cmp(path)).ok()?];
            (sitting.fine && same(path) && same(&SavedDebrief::path(path))).then_some(sitting)
        };
        let mut intake = take_in_found(&self.roots, found, self.trust.clone(), onlooker, &known)?;
        if let Some(before) = before {
            // Plans of logs that were not read again.
            for (key, plan) in &before.plans {
                intake.plans.entry(key.clone()).or_insert_with(|| plan.clone());
            }
        }
        (self.stamps, self.left_out, self.intake) = (stamps, left_out, Some(intake));
        self.looks += 1;
        Ok(())
    }

    /// What is known; nothing before the first look.
    pub fn intake(&self) -> Option<&Intake> {
        self.intake.as_ref()
    }

    /// How many looks found a change: what is made of one is good until this grows.
    pub fn generation(&self) -> u64 {
        self.looks
    }
}

fn stamps(found: &Found) -> BTreeMap<PathBuf, Stamp> {
    let people = found.shelves.iter().map(|folder| People::path(folder));
    let folders: BTreeSet<&Path> = found.logs.iter().filter_map(|log| log.parent()).collect();
    let manifests = folders.into_iter().map(Manifest::path);
    let files = found.logs.iter().cloned().chain(found.debriefs.iter().cloned()).chain(people).chain(manifests);
    let stamp = |path: PathBuf| {
        let about = fs::metadata(&path).ok()?;
        Some((path, (about.len(), about.modified().ok())))
    };
    files.filter_map(stamp).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lab::Nobody;
    use crate::review::sample::{Debriefs, Sample, make, tests};

    fn of_sample() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        let sample = Sample { learners: 2, weeks: 1, seed: 1, debriefs: Debriefs::Left };
        make(folder.path(), sample, &[tests::plan()], &Nobody).expect("a sample");
        folder
    }

    #[test]
    fn only_what_changed_is_read_again() {
        let folder = of_sample();
        let mut live = Live::new(vec![folder.path().to_path_buf()], Trust::default());
        live.look(&Nobody).expect("nobody calls it off");
        let first = live.intake().expect("it was read").sittings.clone();
        assert!(!first.is_empty());
        live.look(&Nobody).expect("nobody calls it off");
        assert_eq!(live.generation(), 1, "nothing has changed");

        // A log that goes is gone, and one that comes is there; the rest stays as it was.
        let log = first.iter().find(|sitting| sitting.fine).expect("one is fine").path.clone();
        let aside = folder.path().join("aside");
        fs::rename(&log, &aside).expect("it can be moved");
        live.look(&Nobody).expect("nobody calls it off");
        assert_eq!((live.generation(), live.intake().expect("read").sittings.len()), (2, first.len() - 1));
        fs::rename(&aside, &log).expect("it can be moved back");
        live.look(&Nobody).expect("nobody calls it off");
        assert_eq!(live.intake().expect("read").sittings, first);

        // A log that is changed is read again, and found out.
        let text = fs::read_to_string(&log).expect("it can be read");
        fs::write(&log, text.replacen("\"tick\"", "\"tock\"", 1).replacen("0", "1", 1)).expect("it can be written");
        live.look(&Nobody).expect("nobody calls it off");
        let now = live.intake().expect("read");
        let fine = now.sittings.iter().filter(|sitting| sitting.fine).count();
        assert_eq!(fine, first.iter().filter(|sitting| sitting.fine).count() - 1);
        assert!(!now.plans.is_empty());
    }
}
