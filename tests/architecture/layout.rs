//! What a file must have and what the top may hold: so that a newcomer finds a sentence, not a riddle.

use crate::tree::{Fault, Tree, assert_found, assert_none};

/// A file longer than this does two jobs.
const MOST_LINES: usize = 500;

/// The folders and files at the top; besides these only licences and dot-files.
const TOP: [&str; 8] = ["Cargo.toml", "Cargo.lock", "README.md", "src", "assets", "scenarios", "tests", "benches"];

fn untold(tree: &Tree) -> Vec<Fault> {
    let silent = tree.rust().filter(|file| !file.text.starts_with("//! "));
    silent.map(|file| Fault::new(&file.path, 1, "a module starts with `//!` and a sentence on its job")).collect()
}

fn long(tree: &Tree) -> Vec<Fault> {
    let lengths = tree.rust().map(|file| (file, file.text.lines().count()));
    let long = lengths.filter(|&(_, lines)| lines > MOST_LINES);
    long.map(|(file, lines)| Fault::new(&file.path, lines, format!("over {MOST_LINES} lines: split it by job")))
        .collect()
}

fn strangers(tree: &Tree) -> Vec<Fault> {
    let known = |name: &str| TOP.contains(&name) || name.starts_with("LICENSE-") || name.starts_with('.');
    let strangers = tree.top.iter().filter(|name| !known(name));
    strangers.map(|name| Fault::new(name, 1, "does not belong at the top of the house")).collect()
}

#[test]
fn every_module_says_its_job() {
    assert_none(&untold(&Tree::real()));
}

#[test]
fn no_file_is_too_long() {
    assert_none(&long(&Tree::real()));
}

#[test]
fn the_top_holds_only_what_belongs_there() {
    assert_none(&strangers(&Tree::real()));
}

#[test]
fn a_silent_a_long_and_a_strange_file_are_noticed() {
    let lines = |count: usize| format!("//! Long.\n{}", "\n".repeat(count - 1));
    let mut house = Tree::made_up(&[
        ("src/a.rs", "use std::fs;\n//! late"),
        ("src/b.rs", &lines(MOST_LINES)),
        ("src/c.rs", &lines(MOST_LINES + 1)),
        ("assets/d.md", &lines(MOST_LINES + 1)),
    ]);
    house.top = ["src", "LICENSE-MIT", ".ci", "notes.txt"].map(str::to_owned).to_vec();
    assert_found(&untold(&house), &["src/a.rs:1"]);
    assert_found(&long(&house), &["src/c.rs:501"]);
    assert_found(&strangers(&house), &["notes.txt:1"]);
}
