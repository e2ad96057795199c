//! Words that must not stay: notes to oneself, skipped tests, paths of one machine, modules named after nothing.
//!
//! Each of them says "later" to somebody who will not be asked. The words are put together here from halves, so that
//! this file may be searched like any other.

use crate::tree::{Fault, Tree, assert_found, assert_none};

/// Banned in every text, as whole words.
const NOTES: [&str; 2] = [concat!("FIX", "ME"), concat!("XX", "X")];

/// Banned in Rust, comments included. Other texts may be in Spanish, where the first is an ordinary word.
const CODE: [&str; 4] =
    [concat!("to", "do!"), concat!("unimple", "mented!"), concat!("db", "g!"), concat!("#[ig", "nore")];

/// Beginnings of absolute paths that exist on one machine only.
const PLACES: [&str; 4] = [concat!("/ro", "ot/"), concat!("/wo", "rk/"), concat!("/ho", "me/"), concat!("/Us", "ers/")];

/// Module names that say nothing about what is inside.
const NAMELESS: [&str; 8] = ["util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"];

fn banned(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in &tree.files {
        let is_rust = file.path.ends_with(".rs");
        for (line, text) in (1..).zip(file.text.lines()) {
            let notes = NOTES.iter().filter(|word| stands(text, word, is_letter, is_letter));
            let code = CODE.iter().filter(|word| is_rust && stands(text, word, is_letter, |_| false));
            let places = PLACES.iter().filter(|word| stands(text, word, is_of_path, |_| false));
            let found = notes.chain(code).chain(places);
            faults.extend(found.map(|word| Fault::new(&file.path, line, format!("`{word}` must not stay"))));
        }
        let name = file.path.trim_end_matches("/mod.rs").trim_end_matches(".rs").rsplit('/').next();
        if is_rust && name.is_some_and(|name| NAMELESS.contains(&name)) {
            faults.push(Fault::new(&file.path, 1, "a module is named after its job"));
        }
    }
    faults
}

/// Whether a word stands in a text with nothing joined to it before or after.
fn stands(text: &str, word: &str, joins_before: fn(char) -> bool, joins_after: fn(char) -> bool) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        !before.ends_with(joins_before) && !after.starts_with(joins_after)
    })
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// What stands before a slash inside a longer path or address, rather than before an absolute one.
fn is_of_path(c: char) -> bool {
    is_letter(c) || matches!(c, '.' | '-' | '/' | '~' | '}' | '*')
}

#[test]
fn no_banned_word_stays() {
    assert_none(&banned(&Tree::real()));
}

#[test]
fn a_banned_word_is_noticed() {
    let lines = |words: &[&str]| words.join("\n");
    let notes = lines(&["fine", NOTES[0], "MAXXXIMUM", "a (XX", NOTES[1]]);
    let code = lines(&[CODE[0], CODE[1], CODE[2], CODE[3], "not_dbg !"]);
    let spanish = format!("¡Eso es {}", CODE[0]);
    let places = PLACES.map(|place| format!("see \"{place}x\", https://a.example{place}x, src{place}x"));
    let house = Tree::made_up(&[
        ("README.md", &notes),
        ("src/a.rs", &code),
        ("scenarios/a.ron", &spanish),
        ("assets/a.md", &places.join("\n")),
        ("assets/b.md", &format!("https://a.example{0}x, src{0}x", PLACES[1])),
        ("src/util.rs", ""),
        ("tests/common/mod.rs", ""),
    ]);
    let expected = [
        "README.md:2",
        "README.md:5",
        "src/a.rs:1",
        "src/a.rs:2",
        "src/a.rs:3",
        "src/a.rs:4",
        "assets/a.md:1",
        "assets/a.md:2",
        "assets/a.md:3",
        "assets/a.md:4",
        "src/util.rs:1",
        "tests/common/mod.rs:1",
    ];
    assert_found(&banned(&house), &expected);
}
