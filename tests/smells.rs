//! Every smell has a small scenario under `tests/scenarios/smells` that has it, and the same one mended, which has none;
//! and the shipped scenarios have none either.
//!
//! `//~ smell @12` expects the smell at column 12 of the same line, as in the broken scenarios.

use coserve::diagnostic::{Code, LineIndex};
use coserve::engine::Plan;
use coserve::lab::{Crew, Depth, Evidence, Nobody, Version, smells};
use coserve::rules::Rules;
use coserve::scenario;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Line, column, smell.
type Found = (usize, usize, String);

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("tests/scenarios/smells")).expect("the folder of smells");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

/// What smells about a file that has no fault: the same that `check --deep` says.
fn smelt(path: &Path) -> Vec<Found> {
    let name = path.display().to_string();
    let loaded = scenario::load(&name, &fs::read(path).expect("a readable file"));
    let scenario = loaded.scenario.unwrap_or_else(|| panic!("{name} has faults: {:?}", loaded.diagnostics));
    let version = Version::plain(Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped()))));
    let crew = Crew::of(None).expect("threads");
    let evidence = Evidence::gather(&version, Depth::USUAL, 1, &crew, &Nobody);
    let lines = LineIndex::new(&loaded.text);
    let mut found: Vec<Found> = smells(&evidence)
        .iter()
        .map(|smell| {
            assert!(smell.help.is_some() && !smell.message.is_empty(), "{smell:?}");
            let at = lines.position(&loaded.text, smell.span.start as usize);
            (at.line, at.column, smell.code.id().to_owned())
        })
        .collect();
    found.sort();
    found
}

fn expected(text: &str) -> Vec<Found> {
    let mut all = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let Some((_, notes)) = line.split_once("//~") else { continue };
        for note in notes.split(',') {
            let (code, column) = note.split_once('@').expect("`smell @column`");
            all.push((index + 1, column.trim().parse().expect("a column"), code.trim().to_owned()));
        }
    }
    all.sort();
    all
}

#[test]
fn every_smell_is_found_where_it_is_and_gone_when_it_is_mended() {
    let mut covered = BTreeSet::new();
    for path in files() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let expected = expected(&fs::read_to_string(&path).expect("a readable file"));
        assert_eq!(smelt(&path), expected, "{name}");
        match name.strip_suffix(".mended.ron") {
            Some(_) => assert!(expected.is_empty(), "{name} is mended"),
            None => {
                assert!(path.with_extension("mended.ron").exists(), "{name} has no mended one beside it");
                covered.extend(expected.into_iter().map(|(_, _, code)| code));
            }
        }
    }
    let all: BTreeSet<String> =
        Code::ALL.iter().map(|code| code.id().to_owned()).filter(|id| id.starts_with("smell-")).collect();
    assert_eq!(covered, all, "every smell has a scenario");
}

#[test]
fn the_shipped_scenarios_and_those_to_begin_with_do_not_smell() {
    for file in [
        "scenarios/restaurant/window_table.ron",
        "scenarios/cafeteria/first_visit.ron",
        "scenarios/bank/pension_day.ron",
        "scenarios/tutorial/first_steps.ron",
        "assets/new/restaurant.ron",
        "assets/new/cafeteria.ron",
        "assets/new/machine.ron",
        "assets/new/counter.ron",
    ] {
        assert_eq!(smelt(&root().join(file)), [], "{file}");
    }
}
