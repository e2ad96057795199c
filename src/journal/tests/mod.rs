//! Tests of the journal, on a small house played by a fixed trainee. Every tampered log here was a real one.

mod assess;
mod determinism;
mod forging;
mod garbage;
mod keeping;
mod recovery;
mod verdicts;

use super::*;
use crate::engine::{Phase, Plan, Stop, Tick};
use crate::rules::Rules;
use crate::scenario;
use crate::scenario::model::{Act, EntryId, PrepId, RecordId, ReflectionId, Style, Target};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

const HOUSE: &str = include_str!("../../../tests/scenarios/minimal.ron");

/// The verdict on a log, which is the same however it is read.
fn verify(path: &Path, trust: &Trust) -> Verdict {
    let verdict = super::verify(path, trust);
    let examined = Examiner::new(trust.clone()).examine(path, &mut Vec::new());
    assert_eq!(examined.verdict, verdict);
    assert_eq!(
        examined.played.is_some(),
        verdict.code() == Code::Intact || codes_of(&verdict).contains(&Code::Intact) && verdict.grade() == Grade::Fine
    );
    verdict
}

fn codes_of(verdict: &Verdict) -> Vec<Code> {
    verdict.findings.iter().map(|finding| finding.code).collect()
}

fn plan_of(text: &str) -> Arc<Plan> {
    let loaded = scenario::load("small.ron", text.as_bytes());
    let scenario = loaded.scenario.expect("the small house has no faults");
    Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())))
}

fn plan() -> Arc<Plan> {
    plan_of(HOUSE)
}

fn opening(mode: Mode) -> Opening {
    let learner = Learner { learner: "heron".to_owned(), house: "north".to_owned(), group: "a".to_owned() };
    Opening { seed: 7, learner, front_end: FrontEnd::Text, mode }
}

/// How a front end lets time pass. None of them may leave a mark on the core.
#[derive(Debug, Clone, Copy)]
enum Pace {
    /// To each half minute at once.
    Strides,
    /// In steps of 130 ms, as a window does.
    Frames,
    /// From one public happening to the next.
    Happenings,
}

fn pass(live: &mut Live, until: Tick, pace: Pace) {
    let serving = |live: &Live| live.view().phase() == Phase::Service;
    match pace {
        Pace::Strides => {
            live.advance(until, Stop::At);
        }
        Pace::Frames => {
            while live.view().now() < until && serving(live) {
                live.advance(live.view().now().after(130).min(until), Stop::At);
            }
        }
        Pace::Happenings => {
            while live.view().now() < until && serving(live) {
                live.advance(until, Stop::OnPublicOrFree);
            }
        }
    }
}

/// Plays up to a tick: every half minute the trainee tries what there is to do for everybody in the house.
fn play(live: &mut Live, until: Tick, pace: Pace) {
    if live.view().phase() == Phase::Preparation {
        live.act(Act::Prepare(PrepId(0))).expect("there is time to wipe");
        live.open();
    }
    while live.view().phase() == Phase::Service && live.view().now() < until {
        let now = live.view().now();
        let round = now.0 / 30_000;
        let guests: Vec<_> = live.view().guests().map(|g| (g.id(), g.due())).collect();
        for (c, due) in guests {
            let to = Target::One(c);
            let step = (0..64).find(|s| due & 1 << s != 0).map(|s| Act::Perform(to, scenario::model::StepId(s)));
            let acts = [
                step.unwrap_or(Act::Acknowledge(to)),
                Act::Greet(to, Style::Warm),
                Act::Attend(c),
                Act::Note(c, EntryId(0), 60),
                Act::Guide(to, scenario::model::RoleId(0), Style::Brief),
                Act::Offer(to, scenario::model::ServiceId(1), Style::Formal),
            ];
            let act = acts[(round + u64::from(c.0)) as usize % acts.len()];
            if live.act(act).is_ok() {
                break;
            }
        }
        if round % 7 == 3 {
            pass(live, now.after(1500), pace);
            live.interrupt();
        }
        pass(live, Tick(round * 30_000).after(30_000).min(until), pace);
    }
    if live.view().phase() == Phase::Closing {
        let c = live.view().come().next().expect("somebody came");
        live.act(Act::Record(c, RecordId(0))).expect("a record can be kept");
        live.act(Act::Reflect(ReflectionId(0), c)).expect("a question can be answered");
    }
}

/// A folder with one sealed log.
struct Kept1 {
    store: Store,
    path: PathBuf,
    report: Report,
    _folder: TempDir,
}

impl Kept1 {
    fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.path).expect("the log is there")
    }

    fn lines(&self) -> Vec<String> {
        String::from_utf8(self.bytes()).expect("logs are text").lines().map(str::to_owned).collect()
    }

    /// The verdict on the log with other content.
    fn verdict_on(&self, content: &[u8]) -> Verdict {
        self.verdict_as("tampered.jsonl", content, &self.store.trust())
    }

    fn verdict_as(&self, name: &str, content: &[u8], trust: &Trust) -> Verdict {
        let path = self.store.data().join(name);
        std::fs::write(&path, content).expect("the folder can be written");
        verify(&path, trust)
    }
}

fn sealed(report: &Report) -> PathBuf {
    match &report.kept {
        Kept::Sealed(path) => path.clone(),
        other => panic!("the log was not sealed: {other:?}"),
    }
}

fn session(mode: Mode, until: Tick) -> Kept1 {
    let folder = TempDir::new().expect("a folder can be made");
    let store = Store::at(folder.path().join("data"));
    let mut live = Live::start(&store, plan(), &opening(mode)).expect("a session can be opened");
    play(&mut live, until, Pace::Strides);
    live.aside(AsideWhat::Pause);
    live.aside(AsideWhat::Text("a \"quoted\" word\nand a line".to_owned()));
    let report = live.finish();
    Kept1 { path: sealed(&report), store, report, _folder: folder }
}

fn whole(mode: Mode) -> Kept1 {
    session(mode, Tick::NEVER)
}

fn short(mode: Mode) -> Kept1 {
    session(mode, Tick(150_000))
}

fn joined(lines: &[String]) -> Vec<u8> {
    lines.iter().flat_map(|line| [line.as_bytes(), b"\n"]).flatten().copied().collect()
}

fn codes(verdict: &Verdict) -> Vec<&'static str> {
    verdict.findings.iter().map(|f| f.code.word()).collect()
}

fn read(path: &Path) -> Log {
    Log::read(path).expect("the log is whole")
}
