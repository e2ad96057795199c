//! What a learner's earlier sessions came to, read from the two ends of their logs.
//!
//! For showing to whoever played them: chains and signatures are not checked here, which would mean reading every log
//! whole. Who has to rely on a result verifies the log.

use super::line::{self, Body, SealLine};
use super::log::open;
use super::log_file::PART;
use super::opening::Mode;
use super::reader::LONGEST_LINE;
use super::store::Store;
use super::trouble::Trouble;
use crate::experience::report::ScoreReport;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Bytes that hold the end of a usual log.
const USUAL_END: u64 = 64 << 10;

/// A session that was sealed.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// Its log.
    pub path: PathBuf,
    /// The hash of its scenario.
    pub scenario: String,
    /// Whether it counted.
    pub mode: Mode,
    /// When it was opened, ms since 1970.
    pub started_ms: u64,
    /// Whether it was played to its end.
    pub finished: bool,
    /// The score, as it is written.
    pub score: ScoreReport,
}

impl Store {
    /// What a learner's sealed sessions came to, by date. Files that are no logs are passed over.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn results(&self, learner: &str) -> Result<Vec<Past>, Trouble> {
        let mine = self.heads()?.into_iter().filter(|head| head.run.who.learner == learner);
        let sealed = mine.filter(|head| !head.path.to_string_lossy().ends_with(PART));
        let past = sealed.filter_map(|head| {
            let seal =
                [USUAL_END, 2 * LONGEST_LINE as u64].into_iter().find_map(|most| seal_within(&head.path, most))?;
            Some(Past {
                path: head.path,
                scenario: head.scenario,
                mode: head.run.mode,
                started_ms: head.run.started_ms,
                finished: seal.phase == super::words::phase(crate::engine::Phase::Finished),
                score: seal.score,
            })
        });
        Ok(past.collect())
    }
}

/// The seal, if it lies within so many bytes of the end.
fn seal_within(path: &Path, most: u64) -> Option<SealLine> {
    let mut file = open(path).ok()?.into_inner();
    let length = file.metadata().ok()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(most))).ok()?;
    let mut end = Vec::new();
    file.take(most).read_to_end(&mut end).ok()?;
    end.split(|byte| *byte == b'\n').rev().find_map(|line| match line::read(line) {
        Ok((_, Body::Seal(seal))) => Some(*seal),
        Ok(_) | Err(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Plan, Tick};
    use crate::journal::{FrontEnd, Learner, Live, Opening};
    use std::sync::Arc;

    #[test]
    fn what_was_sealed_is_found_with_its_score_and_what_was_left_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::at(folder.path());
        let text = include_str!("../../scenarios/restaurant/window_table.ron");
        let scenario = crate::scenario::load("window_table.ron", text.as_bytes()).scenario.expect("it loads");
        let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(crate::rules::Rules::shipped())));
        let begin = |learner: &str| {
            let learner = Learner { learner: learner.to_owned(), ..Learner::default() };
            let opening = Opening { seed: 7, learner, front_end: FrontEnd::Window, mode: Mode::Practice };
            let mut live = Live::start(&store, Arc::clone(&plan), &opening).expect("a log");
            live.open();
            live.advance(Tick(24 * 3_600_000), crate::engine::Stop::At);
            live
        };
        let report = begin("ana").finish();
        drop(begin("ana"));
        let _ = begin("ben").finish();
        let past = store.results("ana").expect("the folder is there");
        assert_eq!(past.len(), 1, "the one that was left and the one of somebody else are none of hers");
        assert_eq!((past[0].score.mean, past[0].finished), (report.score.mean, true));
        assert_eq!(past[0].mode, Mode::Practice);
    }
}
