//! Every file under `tests/scenarios/broken` says beside each fault what is to be reported there, and nothing else may be.
//!
//! `//~ code @12` expects the rule `code` at column 12 of the same line; several are separated by commas.

use coserve::diagnostic::{Code, Diagnostic, LineIndex, Severity};
use coserve::scenario::{self, Scenario, script};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Line, column, rule.
type Expected = (usize, usize, String);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios")
}

fn minimal() -> Scenario {
    let bytes = fs::read(folder().join("minimal.ron")).expect("a readable file");
    scenario::load("minimal.ron", &bytes).scenario.expect("the minimal scenario is whole")
}

fn broken_files() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder().join("broken")).expect("the folder of broken files");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

fn expected(text: &str) -> Vec<Expected> {
    let mut all = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let Some((_, notes)) = line.split_once("//~") else { continue };
        for note in notes.split(',') {
            let (code, column) = note.split_once('@').expect("`code @column`");
            let code = code.trim();
            assert!(Code::from_id(code).is_some(), "no rule is called {code}");
            all.push((index + 1, column.trim().parse().expect("a column"), code.to_owned()));
        }
    }
    all.sort();
    all
}

fn reported(text: &str, diagnostics: &[Diagnostic]) -> Vec<Expected> {
    let lines = LineIndex::new(text);
    let mut all: Vec<Expected> = diagnostics
        .iter()
        .map(|one| {
            let at = lines.position(text, one.span.start as usize);
            (at.line, at.column, one.code.id().to_owned())
        })
        .collect();
    all.sort();
    all
}

#[test]
fn every_broken_file_reports_exactly_its_faults() {
    let minimal = minimal();
    let mut wrong = Vec::new();
    for path in broken_files() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let bytes = fs::read(&path).expect("a readable file");
        let (text, diagnostics) = if name.ends_with(".story.ron") {
            let loaded = script::load(&name, &bytes, &minimal);
            (loaded.text, loaded.diagnostics)
        } else {
            let loaded = scenario::load(&name, &bytes);
            (loaded.text, loaded.diagnostics)
        };
        let (expected, reported) = (expected(&text), reported(&text, &diagnostics));
        assert!(!expected.is_empty(), "{name} expects nothing");
        if expected != reported {
            let missing: Vec<_> = expected.iter().filter(|one| !reported.contains(one)).collect();
            let surplus: Vec<_> = reported.iter().filter(|one| !expected.contains(one)).collect();
            wrong.push(format!("{name}: missing {missing:?}, not expected {surplus:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_of_meaning_has_a_broken_file() {
    let mut seen = BTreeSet::new();
    for path in broken_files() {
        let text = fs::read_to_string(path).expect("a readable file");
        seen.extend(expected(&text).into_iter().map(|(_, _, code)| code));
    }
    // Rules of notation have their own tests beside the reader.
    let notation = |id: &str| id.starts_with("syntax-") || id.starts_with("file-") || id == "too-many-faults";
    // What only playing a story finds is tested where stories are played, with the commands.
    let played = |id: &str| matches!(id, "story-left-out" | "story-shows");
    // What only many runs show has its scenarios under `smells/`.
    let smelt = |id: &str| id.starts_with("smell-");
    let known = |id: &str| notation(id) || played(id) || smelt(id) || seen.contains(id);
    let bare: Vec<&str> = Code::ALL.iter().map(|code| code.id()).filter(|id| !known(id)).collect();
    assert!(bare.is_empty(), "no broken file for {bare:?}");
}

#[test]
fn whole_scenarios_have_no_errors_and_no_warnings_and_their_stories_fit() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in [
        "tests/scenarios/minimal.ron",
        "scenarios/restaurant/window_table.ron",
        "scenarios/cafeteria/first_visit.ron",
        "scenarios/bank/pension_day.ron",
    ] {
        let loaded = scenario::load(name, &fs::read(root.join(name)).expect("a readable file"));
        let grave: Vec<_> = loaded.diagnostics.iter().filter(|one| one.severity != Severity::Note).collect();
        assert!(grave.is_empty(), "{name}: {grave:?}");
        let scenario = loaded.scenario.expect("no error, so a scenario");
        let story = name.replace(".ron", ".story.ron");
        let Ok(bytes) = fs::read(root.join(&story)) else { continue };
        let loaded = script::load(&story, &bytes, &scenario);
        assert!(loaded.script.is_some() && loaded.diagnostics.is_empty(), "{story}: {:?}", loaded.diagnostics);
        let named = script::scenario_of(&story, &bytes).expect("a story names its scenario");
        assert!(name.ends_with(&named), "{story} is for {named}");
    }
}
