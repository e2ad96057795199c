//! Sample data: weeks of practice in three houses, invented and played by apprentices, as true sealed logs.
//!
//! ```text
//!   seed --people--> who, where, how able --diary--> what is played when --evening--> logs --mishaps--> what goes wrong
//! ```
//! The same seed gives the same files. All of it is made up: the front end that the logs name is that of a person, since
//! that is what they are a sample of; the folder's keys are made from the seed, so that anybody could have signed.

mod diary;
mod evening;
mod mishaps;
mod people;

#[cfg(test)]
pub(in crate::review) mod tests;

use crate::engine::Plan;
use crate::journal::{People, Store, Trouble};
use crate::lab::{Onlooker, Progress};
use rayon::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

pub use mishaps::Spoilt;
pub use people::HOUSES;

/// What sample to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// Learners, at least 1.
    pub learners: u32,
    /// Weeks, at least 1.
    pub weeks: u32,
    /// What everything is made from.
    pub seed: u64,
    /// Whether debriefs are kept beside the logs.
    pub debriefs: Debriefs,
}

/// Whether debriefs are kept beside the logs, which takes most of the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Debriefs {
    /// Of every session of a person that this engine played.
    Kept,
    /// Of none.
    Left,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Made {
    /// Sessions played.
    pub sessions: u64,
    /// Debriefs kept beside logs.
    pub debriefs: u64,
    /// What was spoilt on purpose: the file, and how.
    pub spoilt: Vec<Spoilt>,
}

/// Makes a sample in an empty folder, with these scenarios: the first is learnt first. Houses are made in parallel.
///
/// # Errors
/// The logs cannot be kept. Called off, what is there so far is left as it is.
pub fn make(folder: &Path, sample: Sample, scenarios: &[Arc<Plan>], onlooker: &dyn Onlooker) -> Result<Made, Trouble> {
    let folk = people::folk(sample);
    let diaries: Vec<Vec<diary::Entry>> =
        (0..HOUSES.len()).map(|house| diary::diary(sample, &folk, house, scenarios.len())).collect();
    let wanted = diaries.iter().map(|diary| diary.len() as u64).sum::<u64>();
    let done = AtomicU64::new(0);
    let told = || {
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        onlooker.progress(Progress { done, wanted });
    };
    let house = |(house, entries): (usize, &Vec<diary::Entry>)| -> Result<evening::House, Trouble> {
        let mut kept = evening::House::open(folder, house, sample.seed);
        for entry in entries {
            if onlooker.called_off() {
                break;
            }
            kept.play(entry, &folk[entry.learner], scenarios)?;
            told();
        }
        Ok(kept)
    };
    let kept: Result<Vec<evening::House>, Trouble> = diaries.par_iter().enumerate().map(house).collect();
    let mut kept = kept?;
    let mut table = People::default();
    for one in &folk {
        table.name(one.pseudonym.clone(), one.person());
    }
    table.write(folder)?;
    known_keys(folder, &kept)?;
    let sessions = kept.iter().map(|house| house.logs.len() as u64).sum();
    let debriefs = match sample.debriefs {
        Debriefs::Kept if !onlooker.called_off() => evening::debriefs(&kept, onlooker)?,
        Debriefs::Kept | Debriefs::Left => 0,
    };
    let spoilt = mishaps::spoil(&mut kept)?;
    Ok(Made { sessions, debriefs, spoilt })
}

/// A manager knows the houses' public keys.
fn known_keys(folder: &Path, houses: &[evening::House]) -> Result<(), Trouble> {
    let keys = folder.join("keys");
    fs::create_dir_all(&keys).map_err(|why| Trouble::Io(keys.clone(), why))?;
    for house in houses {
        let public = house.folder.join("keys").join("signing.pub");
        if public.exists() {
            let known = keys.join(format!("{}.pub", house.name));
            fs::copy(&public, &known).map_err(|why| Trouble::Io(known.clone(), why))?;
        }
    }
    Ok(())
}

/// The data folder of a house for one session, at its date.
fn store(folder: &Path, seed: u64, started_ms: u64) -> Store {
    Store::made_up(PathBuf::from(folder), seed, started_ms)
}
