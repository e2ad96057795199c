//! How long a review takes and how much memory, by the number of sessions: `cargo bench --bench review`.
//!
//! Ten thousand sessions of about three hundred lines are played once and kept beside the build. Each figure is that of a
//! process of its own with one thread, so that it is that of a core, and its peak of memory its own. What the system says
//! the core was busy counts where it says so, since the machine may be busy with other things.

#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

use coserve::bot::{Apprentice, play_until};
use coserve::engine::{Plan, Tick};
use coserve::journal::{FrontEnd, Kept, Learner, Live, Mode, Opening, Store};
use coserve::lab::Nobody;
use coserve::review::{Question, review, take_in};
use coserve::rules::Rules;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

const SCENARIO: &str = "scenarios/restaurant/window_table.ron";
/// Data folders, and sessions in each.
const FOLDERS: usize = 100;
const SESSIONS: usize = 100;
/// Lines a session has at least when it is left.
const LINES: u64 = 290;
/// What the process that measures is told by.
const TOLD: &str = "REVIEW_BENCH_FOLDERS";
/// 5 January 2026, and a day, ms.
const FIRST_MS: u64 = 20_458 * DAY_MS;
const DAY_MS: u64 = 86_400_000;

fn main() {
    let home =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("review-{}", coserve::journal::engine_version()));
    if let Ok(folders) = std::env::var(TOLD) {
        return measure(&home, folders.parse().expect("a number"));
    }
    if !home.join("whole").exists() {
        play_all(&home);
    }
    let heading = ["sessions", "lines", "MB", "s", "core s", "us/session", "peak MB"];
    println!("{}", heading.map(|word| format!("{word:>11}")).join(""));
    for folders in [FOLDERS / 100, FOLDERS / 10, FOLDERS] {
        let this = std::env::current_exe().expect("this program");
        let told = std::process::Command::new(this).env(TOLD, folders.to_string()).status().expect("it runs");
        assert!(told.success(), "it measures");
    }
}

fn folder(home: &Path, nth: usize) -> PathBuf {
    home.join(format!("house-{nth:03}"))
}

fn measure(home: &Path, folders: usize) {
    let roots: Vec<PathBuf> = (0..folders).map(|nth| folder(home, nth)).collect();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    let begun = Instant::now();
    let (told, lines) = pool.install(|| {
        let trust = Store::at(&roots[0]).trust();
        let intake = take_in(&roots, trust, &Nobody).expect("nobody calls it off");
        let lines: u64 = intake.sittings.iter().map(|sitting| sitting.heading.lines).sum();
        (review(&intake, &Question::default(), &BTreeMap::new(), u64::MAX), lines)
    });
    let took = begun.elapsed().as_secs_f64();
    let busy = busy().unwrap_or(took);
    let sessions = folders * SESSIONS;
    assert_eq!(told.left_out.counted as usize, sessions, "{:?}", told.left_out.reasons);
    let bytes: u64 = roots.iter().map(|root| size(&root.join("sessions"))).sum();
    let peak = peak().map_or_else(|| "unknown".to_owned(), |kb| (kb / 1024).to_string());
    let each = format!("{:.0}", busy * 1e6 / sessions as f64);
    let figures = [
        sessions.to_string(),
        lines.to_string(),
        (bytes / 1_000_000).to_string(),
        format!("{took:.2}"),
        format!("{busy:.2}"),
        each,
        peak,
    ];
    println!("{}", figures.map(|figure| format!("{figure:>11}")).join(""));
}

/// How long a core was busy with this process, s, where the system tells.
fn busy() -> Option<f64> {
    /// Linux counts in hundredths of a second.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / TICKS)
}

fn size(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    entries.filter_map(|entry| entry.metadata().ok()).map(|about| about.len()).sum()
}

/// The most memory this process has had, kB, where the system tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

fn play_all(home: &Path) {
    println!("{} sessions are played first, once", FOLDERS * SESSIONS);
    let bytes = std::fs::read(SCENARIO).expect("the scenario is shipped");
    let scenario = coserve::scenario::load(SCENARIO, &bytes).scenario.expect("shipped scenarios load");
    let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
    (0..FOLDERS).into_par_iter().for_each(|nth| {
        // Left over from a time that was broken off.
        let _ = std::fs::remove_dir_all(folder(home, nth));
        for session in 0..SESSIONS {
            play(&plan, &folder(home, nth), (nth, session));
        }
    });
    std::fs::write(home.join("whole"), "").expect("written");
}

fn play(plan: &Arc<Plan>, folder: &Path, (nth, session): (usize, usize)) {
    let seed = (nth * SESSIONS + session) as u64;
    let store = Store::made_up(folder, seed, FIRST_MS + session as u64 * DAY_MS / 2);
    // Four learners a house, so that each has many attempts.
    let learner = Learner {
        learner: format!("p-{nth}-{}", session % 4),
        house: format!("house {}", nth % 3),
        group: String::new(),
    };
    let opening = Opening { seed, learner, front_end: FrontEnd::Window, mode: Mode::Practice };
    let mut live = Live::start(&store, Arc::clone(plan), &opening).expect("opened");
    let mut apprentice = Apprentice::new(0.3 + session as f64 / 200.0, seed);
    let path = live.path().expect("a file").to_path_buf();
    let mut until = 0;
    let lines = |path: &Path| std::fs::read(path).map_or(0, |text| text.iter().filter(|b| **b == b'\n').count() as u64);
    while lines(&path) < LINES && until < 6 * 60 {
        until += 1;
        play_until(&mut live, &mut apprentice, Tick(until * 60_000));
    }
    assert!(matches!(live.finish().kept, Kept::Sealed(_)), "it is sealed");
}
