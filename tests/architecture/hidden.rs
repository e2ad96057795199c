//! The trainee sees what a waiter could see: who plays or shows a shift never names the private half of a scenario.
//!
//! The engine reads it and lends out a `View`; a bot or a front end that reads it plays with open cards.

use std::collections::BTreeSet;

use crate::modules::{Module, modules};
use crate::rust::tokens;
use crate::tree::{Fault, Tree, assert_found, assert_none};

/// Modules that decide or show on a `View` alone.
const BLIND: [&str; 4] = ["bot", "telling", "terminal", "game"];

/// The private half: everything it makes public is forbidden to the blind.
const PRIVATE: &str = "src/scenario/model/people.rs";

/// The types of the private half, read from its file, so that a new one is hidden from its first day.
fn private_types(tree: &Tree) -> BTreeSet<String> {
    let Some(file) = tree.rust().find(|file| file.path == PRIVATE) else { return BTreeSet::new() };
    let tokens = tokens(&file.text);
    let types = tokens.windows(2).filter(|two| matches!(two[0].text.as_str(), "struct" | "enum" | "type"));
    types.map(|two| two[1].text.clone()).collect()
}

fn peeks(tree: &Tree) -> Vec<Fault> {
    let private = private_types(tree);
    let all = modules(tree);
    let blind = all.iter().filter(|module| module.top().is_some_and(|top| BLIND.contains(&top)));
    blind.flat_map(|module| peeks_of(module, &private)).collect()
}

fn peeks_of(module: &Module, private: &BTreeSet<String>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let top = module.top().unwrap_or_default();
    for used in module.uses.iter().filter(|used| !used.test) {
        let Some(parts) = module.rooted(used) else { continue };
        let names_private = parts.iter().any(|part| part == "people" || private.contains(part));
        if parts.first().is_some_and(|first| first == "scenario") && names_private {
            let message = format!("`{top}` must not see `{}`: it is hidden from the trainee", used.written());
            faults.push(Fault::new(&module.file, used.line, message));
        }
    }
    for two in module.tokens.windows(2).filter(|two| two[0].text == "." && two[1].text == "people" && !two[1].test) {
        let message = format!("`{top}` must not read `people`: it is hidden from the trainee");
        faults.push(Fault::new(&module.file, two[1].line, message));
    }
    faults
}

#[test]
fn who_plays_sees_only_the_view() {
    let tree = Tree::real();
    assert!(private_types(&tree).contains("Person"), "the private half has moved: {PRIVATE}");
    assert_none(&peeks(&tree));
}

#[test]
fn a_peek_is_noticed() {
    let house = Tree::made_up(&[
        (PRIVATE, "pub struct People;\npub struct Guest;"),
        ("src/bot/mod.rs", "use crate::scenario::model::{House,\n Guest};\nfn f(s: &S) { s.people; }"),
        (
            "src/terminal/mod.rs",
            "use crate::engine::View;\nuse crate::scenario::model::people;\nuse crate::journal::Guest;",
        ),
        ("src/engine/mod.rs", "use crate::scenario::model::Guest;"),
    ]);
    assert_found(&peeks(&house), &["src/bot/mod.rs:2", "src/bot/mod.rs:3", "src/terminal/mod.rs:2"]);
}
