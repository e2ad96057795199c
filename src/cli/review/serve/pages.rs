//! The pages that are served: made when somebody asks, kept until a log changes.

use super::super::super::args::ReviewArgs;
use super::super::super::exit::Fault;
use super::super::super::onlooker::Waiting;
use super::super::page::command;
use super::filters::{Filters, Pace};
use crate::journal::now_ms;
use crate::lab::Nobody;
use crate::review::{Live, Question, Review, Unverified, review};
use crate::telling::reviewing::{Choice, Reviewing, Served, Setting, page};
use crate::text::{Language, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// After so many seconds a page asks for itself again.
pub(super) const AGAIN_S: u32 = 60;
/// The folders are looked at no more often than this.
const LOOK: Duration = Duration::from_secs(2);
/// Pages kept.
const MOST_KEPT: usize = 64;

/// The pages.
pub(super) struct Pages {
    live: Live,
    folders: Vec<PathBuf>,
    data: Option<PathBuf>,
    question: Question,
    language: Language,
    files: BTreeMap<String, String>,
    /// When the folders were looked at.
    looked: Instant,
    made: Made,
}

/// What was made of one state of the folders.
#[derive(Default)]
struct Made {
    generation: u64,
    groups: Vec<Choice>,
    learners: Vec<Choice>,
    scenarios: Vec<Choice>,
    kept: BTreeMap<String, Arc<String>>,
}

impl Pages {
    /// Reads the folders for the first time.
    pub(super) fn open(mut live: Live, args: &ReviewArgs, words: &Words, waiting: &Waiting) -> Result<Pages, Fault> {
        live.look(waiting).map_err(|_| Fault::told(words, "fault-called-off", &[]))?;
        Ok(Pages {
            live,
            question: super::super::question(args),
            folders: args.folders.clone(),
            data: args.data.clone(),
            language: words.language(),
            files: super::super::files(),
            looked: now(),
            made: Made::default(),
        })
    }

    /// What the command asked for: an address can only narrow it.
    pub(super) fn question(&self) -> &Question {
        &self.question
    }

    /// In which language somebody is answered who asks for none.
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// The page for these filters.
    pub(super) fn page(&mut self, filters: &Filters) -> Arc<String> {
        if now().duration_since(self.looked) >= LOOK {
            // Nobody can call this off, and what cannot be read is told of on the page.
            let _ = self.live.look(&Nobody);
            self.looked = now();
        }
        if self.made.generation != self.live.generation() {
            self.choices();
        }
        let key = filters.key();
        if let Some(page) = self.made.kept.get(&key) {
            return Arc::clone(page);
        }
        let page = Arc::new(self.make(filters));
        if self.made.kept.len() >= MOST_KEPT {
            self.made.kept.clear();
        }
        self.made.kept.insert(key, Arc::clone(&page));
        page
    }

    fn review(&self, question: &Question) -> Option<Review> {
        Some(review(self.live.intake()?, question, &self.files, now_ms()))
    }

    /// What there is to choose from in these folders, and an empty shelf for pages.
    fn choices(&mut self) {
        let generation = self.live.generation();
        let all = self.review(&self.question);
        let words = Words::of(self.language);
        self.made = Made { generation, ..Made::default() };
        let Some(all) = all else { return };
        let rows = &all.heat_map.rows;
        let groups: BTreeSet<&str> =
            rows.iter().map(|row| row.group.as_str()).filter(|group| !group.is_empty()).collect();
        let choice = |value: &str, label: String| Choice { value: value.to_owned(), label };
        self.made.groups = groups.into_iter().map(|group| choice(group, group.to_owned())).collect();
        let named = |name: &Option<String>, learner: &str| {
            name.as_ref().map_or_else(|| learner.to_owned(), |name| format!("{name} ({learner})"))
        };
        let mut learners: Vec<Choice> =
            rows.iter().map(|row| choice(&row.learner, named(&row.name, &row.learner))).collect();
        learners.sort_by(|a, b| a.label.cmp(&b.label));
        self.made.learners = learners;
        let reviewing = Reviewing { review: &all, words: &words };
        let scenarios =
            all.scenarios.iter().map(|line| choice(line.hash.get(..12).unwrap_or(&line.hash), reviewing.titled(line)));
        self.made.scenarios = scenarios.collect();
    }

    fn make(&self, filters: &Filters) -> String {
        let words = Words::of(filters.language.unwrap_or(self.language));
        let Some(review) = self.review(&filters.question) else { return String::new() };
        let (again_s, other) = match filters.pace {
            Pace::Live => (Some(AGAIN_S), "off"),
            Pace::Still => (None, "on"),
        };
        let served = Served {
            groups: &self.made.groups,
            learners: &self.made.learners,
            scenarios: &self.made.scenarios,
            counted: self.question.unverified == Unverified::Counted,
            again_s,
            person: &|learner| filters.with("learner", learner),
            other_pace: &filters.with("live", other),
        };
        let asked = command(&self.folders, self.data.as_deref(), &filters.question);
        let setting = Setting { asked: &asked, made_ms: now_ms(), served: Some(&served) };
        page(&Reviewing { review: &review, words: &words }, &setting)
    }
}

#[expect(clippy::disallowed_methods, reason = "how long ago the folders were looked at; nothing else depends on it")]
fn now() -> Instant {
    Instant::now()
}
