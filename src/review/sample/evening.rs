//! One evening of a sample, played by an apprentice into a true sealed log.

use super::diary::{Entry, How};
use super::people::{HOUSES, One};
use super::store;
use crate::bot::{Apprentice, Policy, Stage, Trainee, play_on, play_until};
use crate::coach::report::{DebriefReport, SavedDebrief};
use crate::coach::{Debrief, Effort, Origin, Recorded, debrief, standing};
use crate::engine::{Plan, Quote, Refusal, Stop, Tick, View};
use crate::journal::{FrontEnd, Input, Kept, Learner, Live, Log, Mode, Opening, Store, Trouble, replay};
use crate::lab::{Onlooker, Progress};
use crate::scenario::model::Act;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Least skill there is, and most.
const SKILL: (f64, f64) = (0.05, 0.97);
/// Skill gained with each evening, at whatever scenario.
const BY_EVENING: f64 = 0.004;
/// An engine that was before this one, for a series of its own.
const OLDER_ENGINE: &str = "0.0.9+3";
/// The house that changed its engine late, and evenings played with the older one.
const LATE: (usize, usize) = (1, 12);

/// A house while its evenings are played.
#[derive(Debug)]
pub(super) struct House {
    pub(super) name: &'static str,
    /// Its data folder.
    pub(super) folder: PathBuf,
    /// Its sealed logs, in order.
    pub(super) logs: Vec<Played>,
    number: usize,
    seed: u64,
    /// Seed of the first evening of a learner at a scenario.
    first_seeds: BTreeMap<(usize, usize), u64>,
}

/// A log that was made.
#[derive(Debug, Clone)]
pub(super) struct Played {
    pub(super) path: PathBuf,
    pub(super) how: How,
    pub(super) older_engine: bool,
    /// Index into the folk.
    pub(super) learner: usize,
    /// The store it was made in, at its date.
    pub(super) store: Store,
    run: String,
    seed: u64,
    inputs: Vec<(Tick, Input)>,
}

impl House {
    pub(super) fn open(folder: &Path, house: usize, seed: u64) -> House {
        let name = HOUSES[house].0;
        let (logs, first_seeds) = (Vec::new(), BTreeMap::new());
        House { name, folder: folder.join(name), logs, number: house, seed, first_seeds }
    }

    /// Plays one evening.
    pub(super) fn play(&mut self, entry: &Entry, one: &One, scenarios: &[Arc<Plan>]) -> Result<(), Trouble> {
        let plan = &scenarios[entry.scenario];
        // The key of a house is made by its first session, from that session's chance: so from the sample's seed.
        let store = store(&self.folder, entry.number ^ self.seed, entry.started_ms);
        let learner = Learner {
            learner: if entry.how == How::Bot { "reference".to_owned() } else { one.pseudonym.clone() },
            house: self.name.to_owned(),
            group: if entry.how == How::Bot { String::new() } else { one.group.to_owned() },
        };
        let (mode, front_end) = match entry.how {
            How::Assessed => (Mode::Assess, FrontEnd::Window),
            How::Bot => (Mode::Practice, FrontEnd::Bot("attentive".to_owned())),
            How::Whole | How::LeftEarly | How::Again | How::SameGuests => (Mode::Practice, FrontEnd::Window),
        };
        let key = (entry.learner, entry.scenario);
        let before = self.logs.last().filter(|_| entry.how == How::Again).cloned();
        let seed = match (entry.how, &before) {
            (How::Again, Some(before)) => before.seed,
            (How::SameGuests, _) => *self.first_seeds.get(&key).unwrap_or(&entry.number),
            _ => entry.number % 1_000_000,
        };
        self.first_seeds.entry(key).or_insert(seed);
        let opening = Opening { seed, learner, front_end, mode };
        let doublings = libm::log2(f64::from(entry.before) + 1.0);
        let skill = one.able + one.learns * doublings + BY_EVENING * f64::from(entry.evenings);
        let mut apprentice = Apprentice::new(skill.clamp(SKILL.0, SKILL.1), entry.number);
        let mut reference = Policy::Attentive.bot(entry.number);
        let trainee: &mut dyn Trainee = if entry.how == How::Bot { &mut reference } else { &mut apprentice };
        let mut live = match &before {
            Some(before) => again(&store, plan, &opening, before)?,
            None => Live::start(&store, Arc::clone(plan), &opening)?,
        };
        match entry.how {
            How::LeftEarly => {
                let lasts = u64::from(plan.scenario().house.setting.lasts_ms);
                play_until(&mut OnStage(&mut live), trainee, Tick(lasts / 3 + entry.number % (lasts / 2).max(1)));
            }
            How::Whole | How::Assessed | How::Again | How::SameGuests | How::Bot => {
                play_on(&mut OnStage(&mut live), trainee);
            }
        }
        let report = live.finish();
        let path = match report.kept {
            Kept::Sealed(path) => path,
            Kept::Lost(trouble) => return Err(trouble),
            Kept::InMemory => unreachable!("it was opened in a store"),
        };
        let older_engine = (self.number, true) == (LATE.0, self.logs.len() < LATE.1);
        if older_engine {
            let engine = crate::journal::engine_version();
            let (now, then) = (format!("\"engine\":\"{engine}\""), format!("\"engine\":\"{OLDER_ENGINE}\""));
            store.reissue(&path, &|line| line.replacen(&now, &then, 1))?;
        }
        let broken = |finding| Trouble::Broken(path.clone(), Box::new(finding));
        let run = Log::read(&path).map_err(broken)?.identity().to_owned();
        let (how, learner, inputs) = (entry.how, entry.learner, report.inputs);
        self.logs.push(Played { path, how, older_engine, learner, store, run, seed, inputs });
        Ok(())
    }
}

/// Takes a session up again in its middle.
fn again(store: &Store, plan: &Arc<Plan>, opening: &Opening, before: &Played) -> Result<Live, Trouble> {
    let half = &before.inputs[..before.inputs.len() / 2];
    let tick = half.last().map_or(Tick::ZERO, |(tick, _)| *tick);
    let from = Origin { run: before.run.clone(), tick: tick.0, inputs: half.len() as u64 };
    let mut live = Live::start_again(store, Arc::clone(plan), opening, from)?;
    for (tick, input) in half {
        live.advance(*tick, Stop::At);
        live.repeat(*input);
    }
    Ok(live)
}

/// Keeps a debrief beside every session of a person: how they stand, by few evenings of the reference. Of the latest
/// session of the first learner of each house, all of a debrief, made with little effort.
pub(super) fn debriefs(houses: &[House], onlooker: &dyn Onlooker) -> Result<u64, Trouble> {
    let kept: Vec<&Played> = houses
        .iter()
        .flat_map(|house| &house.logs)
        .filter(|played| !played.older_engine && matches!(played.how, How::Whole | How::Assessed | How::LeftEarly))
        .collect();
    let in_full: Vec<&Path> = houses
        .iter()
        .filter_map(|house| {
            let own = || kept.iter().filter(|played| played.path.starts_with(&house.folder));
            let first = own().map(|played| played.learner).min()?;
            own().rfind(|played| played.learner == first).map(|played| played.path.as_path())
        })
        .collect();
    let (done, wanted) = (AtomicU64::new(0), kept.len() as u64);
    let one = |played: &&Played| -> Result<u64, Trouble> {
        if onlooker.called_off() {
            return Ok(0);
        }
        let broken = |finding| Trouble::Broken(played.path.clone(), Box::new(finding));
        let log = Log::read(&played.path).map_err(broken)?;
        let again = log.plan(&played.store.trust()).and_then(|plan| replay(&log, plan)).map_err(broken)?;
        let recorded = Recorded::of_log(&log, &again);
        let found = match in_full.contains(&played.path.as_path()) {
            true => debrief(&recorded, &effort(&recorded), &|_, _| ()),
            false => standing_alone(&recorded),
        };
        let saved = SavedDebrief::of(&log, effort(&recorded), DebriefReport::of(&recorded, &found));
        let path = SavedDebrief::path(&played.path);
        let text = serde_json::to_string(&saved).expect("texts, numbers and lists only");
        fs::write(&path, text + "\n").map_err(|why| Trouble::Io(path.clone(), why))?;
        onlooker.progress(Progress { done: done.fetch_add(1, Ordering::Relaxed) + 1, wanted });
        Ok(1)
    };
    kept.par_iter().map(one).sum()
}

/// A fraction of what a debrief asked for by a person is worth.
fn effort(recorded: &Recorded) -> Effort {
    let quick = Effort::quick(&recorded.plan.rules().coach);
    Effort { race_runs: quick.race_runs / 2, judged_futures: quick.judged_futures / 2, ..quick }
}

/// How somebody stands, with nothing judged one by one.
fn standing_alone(recorded: &Recorded) -> Debrief {
    Debrief {
        standing: standing(recorded, &effort(recorded)),
        deeds: Vec::new(),
        minuses: Vec::new(),
        skills: Vec::new(),
        tasks: Vec::new(),
        cues: Vec::new(),
        pages: Vec::new(),
        events: Vec::new(),
        again: None,
    }
}

/// A recorded session as a stage.
struct OnStage<'a>(&'a mut Live);

impl Stage for OnStage<'_> {
    fn view(&self) -> View<'_> {
        self.0.view()
    }

    fn act(&mut self, act: Act) -> Result<Quote, Refusal> {
        self.0.act(act)
    }

    fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        self.0.advance(until, stop)
    }

    fn interrupt(&mut self) {
        self.0.interrupt();
    }

    fn open(&mut self) {
        self.0.open();
    }

    /// Nothing yet: whoever owns the session seals it.
    fn finish(&mut self) {}
}
