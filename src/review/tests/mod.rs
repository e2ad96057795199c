//! Tests of the review, on logs of a small house: what is wrong with a folder is told and passed over, and what does not
//! count stays out of every figure.

mod competence;
mod counting;
mod doubt;
mod faults;

use super::report::Reason;
use super::*;
use crate::engine::{Plan, Stop, Tick};
use crate::journal::{FrontEnd, Kept, Learner, Live, Mode, Opening, Origin, Store, Trust};
use crate::lab::Nobody;
use crate::rules::Rules;
use crate::scenario;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

const HOUSE: &str = include_str!("../../../tests/scenarios/minimal.ron");
/// Monday, 5 January 2026.
const MONDAY_MS: u64 = 20_458 * asked::DAY_MS;

fn plan_of(text: &str) -> Arc<Plan> {
    let scenario = scenario::load("small.ron", text.as_bytes()).scenario.expect("no faults");
    Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())))
}

/// A data folder whose logs are played one after another.
struct House {
    folder: TempDir,
    plan: Arc<Plan>,
    played: u64,
}

impl House {
    fn new() -> House {
        House { folder: TempDir::new().expect("a folder"), plan: plan_of(HOUSE), played: 0 }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The store, a day later each time.
    fn store(&mut self) -> Store {
        self.played += 1;
        Store::made_up(self.path(), self.played, MONDAY_MS + self.played * asked::DAY_MS)
    }

    fn opening(learner: &str, seed: u64, front_end: FrontEnd) -> Opening {
        let learner = Learner { learner: learner.to_owned(), house: "north".to_owned(), group: "a".to_owned() };
        Opening { seed, learner, front_end, mode: Mode::Practice }
    }

    /// A sealed session of a person who does nothing.
    fn session(&mut self, learner: &str, seed: u64) -> PathBuf {
        self.by(learner, seed, FrontEnd::Text)
    }

    fn by(&mut self, learner: &str, seed: u64, front_end: FrontEnd) -> PathBuf {
        let store = self.store();
        let opening = House::opening(learner, seed, front_end);
        finish(Live::start(&store, Arc::clone(&self.plan), &opening).expect("opened"))
    }

    /// A session that was taken up from the middle of another.
    fn again(&mut self, learner: &str, seed: u64) -> PathBuf {
        let store = self.store();
        let from = Origin { run: "0".repeat(64), tick: 0, inputs: 0 };
        let opening = House::opening(learner, seed, FrontEnd::Text);
        finish(Live::start_again(&store, Arc::clone(&self.plan), &opening, from).expect("opened"))
    }

    /// A session that breaks off.
    fn broken_off(&mut self, learner: &str, seed: u64) -> PathBuf {
        let store = self.store();
        let opening = House::opening(learner, seed, FrontEnd::Text);
        let mut live = Live::start(&store, Arc::clone(&self.plan), &opening).expect("opened");
        live.open();
        live.advance(Tick(60_000), Stop::At);
        live.path().expect("a file").to_path_buf()
    }

    /// Signs a log anew as if another engine had played it.
    fn of_other_engine(&mut self, log: &Path) {
        let now = format!("\"engine\":\"{}\"", crate::journal::engine_version());
        let store = Store::at(self.path());
        store.reissue(log, &|line| line.replacen(&now, "\"engine\":\"0.0.1+1\"", 1)).expect("reissued");
    }

    fn review(&self) -> Review {
        self.asked(&Question::default())
    }

    fn asked(&self, question: &Question) -> Review {
        review_of(&[self.path().to_path_buf()], &self.trust(), question)
    }

    fn trust(&self) -> Trust {
        Store::at(self.path()).trust()
    }
}

fn finish(mut live: Live) -> PathBuf {
    live.open();
    live.advance(Tick(24 * 3_600_000), Stop::At);
    match live.finish().kept {
        Kept::Sealed(path) => path,
        other => panic!("{other:?}"),
    }
}

fn review_of(folders: &[PathBuf], trust: &Trust, question: &Question) -> Review {
    let intake = take_in(folders, trust.clone(), &Nobody).expect("nobody calls it off");
    review(&intake, question, &BTreeMap::new(), u64::MAX)
}

/// Why sessions were left out, with how many.
fn reasons(review: &Review) -> Vec<(Reason, u32)> {
    review.left_out.reasons.iter().map(|of| (of.reason, of.sessions)).collect()
}

/// The words on a file that was left out.
fn words(review: &Review, path: &Path) -> Option<(Reason, String)> {
    let shown = path.to_string_lossy();
    review.left_out.files.iter().find(|file| file.path == shown).map(|file| (file.reason, file.why.to_string()))
}
