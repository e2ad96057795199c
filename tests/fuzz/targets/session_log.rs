//! Bytes as a session log, and as damage to a real one: its lines edited, then chained anew, so that what is read and
//! played again is not stopped by the first hash.
#![no_main]

use coserve::bot::{self, Stage};
use coserve::engine::{Plan, Quote, Refusal, Stop, Tick, View};
use coserve::journal::{self, Code, FrontEnd, Kept, Learner, Live, Log, Mode, Opening, Store, Trust, Verdict};
use coserve::scenario::model::Act;
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::{Arc, OnceLock};

const SCENARIO: &str = include_str!("../../scenarios/minimal.ron");

/// A session that is recorded while a bot plays it.
struct Recorded(Live);

impl Stage for Recorded {
    fn view(&self) -> View<'_> {
        self.0.view()
    }

    fn act(&mut self, act: Act) -> Result<Quote, Refusal> {
        // Enough for a log of every kind of line; a short one is damaged more often a second.
        if self.0.view().now() > Tick(400_000) { Err(Refusal::Busy) } else { self.0.act(act) }
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

    fn finish(&mut self) {}
}

struct Real {
    bytes: Vec<u8>,
    lines: Vec<String>,
    plan: Arc<Plan>,
    trust: Trust,
}

/// A sealed log of a random trainee.
fn real() -> &'static Real {
    static REAL: OnceLock<Real> = OnceLock::new();
    REAL.get_or_init(|| {
        let scenario = coserve::scenario::load("minimal.ron", SCENARIO.as_bytes()).scenario.expect("whole");
        let plan = Arc::new(Plan::new(Arc::new(scenario), coserve_fuzz::rules()));
        let folder = std::env::temp_dir().join(format!("coserve-fuzz-{}", std::process::id()));
        let store = Store::at(&folder);
        let front_end = FrontEnd::Bot("random".to_owned());
        let opening = Opening { seed: 7, learner: Learner::default(), front_end, mode: Mode::Practice };
        let mut recorded = Recorded(Live::start(&store, plan.clone(), &opening).expect("opened"));
        bot::play_on(&mut recorded, &mut bot::Random::new(3));
        let Kept::Sealed(path) = recorded.0.finish().kept else { panic!("the log was not sealed") };
        let bytes = std::fs::read(&path).expect("there");
        let trust = Trust { scenario: Some(Arc::from(SCENARIO)), ..store.trust() };
        let _ = std::fs::remove_dir_all(&folder);
        let lines = String::from_utf8(bytes.clone()).expect("text").lines().map(str::to_owned).collect();
        Real { bytes, lines, plan, trust }
    })
}

fn hash(line: &str) -> String {
    Sha256::digest(line.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What stands behind a field that begins with `mark`, which ends before `,` or `}`.
fn put(line: &mut String, mark: &str, value: &str) {
    if let Some(at) = line.find(mark).map(|at| at + mark.len()) {
        let end = at + line[at..].find([',', '}']).unwrap_or(line.len() - at);
        line.replace_range(at..end, value);
    }
}

/// Numbers and links of both chains, written anew.
fn chained(lines: &mut [String]) {
    let (mut core, mut aside) = ((0u64, "0".repeat(64)), (0u64, "0".repeat(64)));
    for line in lines {
        if line.starts_with("{\"n\":") {
            put(line, "\"n\":", &core.0.to_string());
            put(line, "\"prev\":", &format!("\"{}\"", core.1));
            core = (core.0 + 1, hash(line));
            if core.0 == 1 && aside.0 == 0 {
                aside.1.clone_from(&core.1);
            }
        } else if line.starts_with("{\"a\":") {
            put(line, "\"a\":", &aside.0.to_string());
            put(line, "\"prev\":", &format!("\"{}\"", aside.1));
            put(line, "\"after\":", &core.0.to_string());
            aside = (aside.0 + 1, hash(line));
        } else if line.starts_with("{\"end\":") {
            let behind = line.find(",\"key\":").unwrap_or(line.len());
            let head = |(lines, head): &(u64, String)| format!("{{\"lines\":{lines},\"head\":\"{head}\"}}");
            *line = format!("{{\"end\":{{\"core\":{},\"aside\":{}{}", head(&core), head(&aside), &line[behind..]);
        }
    }
}

/// What figures are exchanged for.
const FIGURES: [&str; 10] =
    ["0", "1", "-1", "255", "65536", "4294967295", "4294967296", "18446744073709551615", "1e300", "1800000"];

/// Edits lines of the real log as the bytes ask, and chains the rest anew.
fn edited(edits: &[u8]) -> Vec<u8> {
    let mut lines = real().lines.clone();
    for edit in edits.chunks_exact(5).take(16) {
        let number = usize::from(u16::from_le_bytes([edit[0], edit[1]])) % lines.len();
        let other = (number + usize::from(edit[3])) % lines.len();
        match edit[2] % 6 {
            0 => drop(lines.remove(number)),
            1 => lines.swap(number, other),
            2 => lines.insert(number, lines[other].clone()),
            3 => lines.truncate(number.max(2)),
            // A line's body behind another's beginning.
            4 => {
                let body = |line: &str| line.find("\",\"").map_or(0, |at| at + 2);
                let tail = lines[other][body(&lines[other])..].to_owned();
                let at = body(&lines[number]);
                lines[number].replace_range(at.., &tail);
            }
            _ => figure(&mut lines[number], edit[3], edit[4]),
        }
        if lines.is_empty() {
            return Vec::new();
        }
    }
    chained(&mut lines);
    lines.iter().flat_map(|line| [line.as_bytes(), b"\n"]).flatten().copied().collect()
}

/// Exchanges a figure behind the links for another.
fn figure(line: &mut String, which: u8, other: u8) {
    let behind = line.find("\",\"").unwrap_or(0);
    let digit = |at: usize| line.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let starts: Vec<usize> = (behind..line.len()).filter(|at| digit(*at) && (*at == 0 || !digit(at - 1))).collect();
    if let Some(start) = starts.get(usize::from(which) % starts.len().max(1)).copied() {
        let end = (start..).find(|at| !digit(*at)).unwrap_or(line.len());
        line.replace_range(start..end, FIGURES[usize::from(other) % FIGURES.len()]);
    }
}

fn look(bytes: &[u8]) -> Verdict {
    let real = real();
    let path = Path::new("fuzz.jsonl");
    let findings = match Log::from_bytes(bytes) {
        Ok(log) => {
            let _ = journal::replay(&log, real.plan.clone());
            log.findings(path, &real.trust)
        }
        Err(finding) => vec![finding],
    };
    Verdict { path: path.to_owned(), findings }
}

fuzz_target!(|bytes: &[u8]| {
    journal::core_bytes(bytes);
    let verdict = match bytes.split_first() {
        // The real log, edited and chained anew.
        Some((0, edits)) => {
            let log = edited(edits);
            (look(&log), log == real().bytes)
        }
        // The real log with bytes put in its place, or cut.
        Some((1, [a, b, rest @ ..])) => {
            let mut log = real().bytes.clone();
            let at = (usize::from(u16::from_le_bytes([*a, *b])) * 7) % log.len();
            let end = (at + rest.len()).min(log.len());
            log.splice(at..end, rest.iter().copied());
            (look(&log), log == real().bytes)
        }
        _ => (look(bytes), bytes == real().bytes),
    };
    assert!(!verdict.0.findings.is_empty(), "no verdict");
    assert_eq!(verdict.0.code() == Code::Intact, verdict.1, "{:?}", verdict.0);
});
