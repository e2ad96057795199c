//! Data flows downward: a module may use those above it in the house, never those below.
//!
//! Without this the engine would one day ask the terminal something, and no longer be the only truth.

use crate::modules::{Module, modules};
use crate::tree::{Fault, Tree, assert_found, assert_none};

/// The modules under the root, in flow order.
pub(crate) const ORDER: [&str; 18] = [
    "diagnostic",
    "text",
    "rules",
    "scenario",
    "engine",
    "experience",
    "journal",
    "bot",
    "coach",
    "lab",
    "review",
    "export",
    "telling",
    "shelf",
    "terminal",
    "game",
    "cli",
    "main",
];

/// Modules that may use less than the order allows, in what ships; their tests follow the order alone.
const NARROW: [(&str, &[&str]); 2] = [
    // A bot sees what a trainee could see: neither what was felt, nor the log, nor the model's parameters.
    ("bot", &["scenario", "engine"]),
    // The bench plays and counts; it says nothing in words of its own, and keeps no logs.
    ("lab", &["diagnostic", "rules", "scenario", "engine", "experience", "journal", "bot"]),
];

fn rank(name: &str) -> Option<usize> {
    ORDER.iter().position(|known| *known == name)
}

fn arrows(tree: &Tree) -> Vec<Fault> {
    modules(tree).iter().flat_map(arrows_of).collect()
}

fn arrows_of(module: &Module) -> Vec<Fault> {
    let Some(here) = module.top() else {
        return order_of_declarations(module);
    };
    let Some(height) = rank(here) else {
        return vec![Fault::new(&module.file, 1, format!("`{here}` has no place in the order of modules"))];
    };
    let mut faults = Vec::new();
    for used in &module.uses {
        let Some(parts) = module.rooted(used) else { continue };
        let Some(there) = parts.first().map(String::as_str).filter(|there| *there != here) else { continue };
        let narrow = NARROW.iter().find(|(name, _)| *name == here && !used.test);
        let message = match rank(there) {
            None => format!("`{}` does not say which module it comes from", used.written()),
            Some(below) if below > height => format!("`{here}` must not use `{there}`, which is below it"),
            Some(_) if narrow.is_some_and(|(_, may)| !may.contains(&there)) => {
                format!("`{here}` must not use `{there}`, though it is above")
            }
            Some(_) => continue,
        };
        faults.push(Fault::new(&module.file, used.line, message));
    }
    faults
}

/// `lib.rs` names the modules in flow order, so that its first page shows the flow.
fn order_of_declarations(lib: &Module) -> Vec<Fault> {
    let mut highest = 0;
    let mut faults = Vec::new();
    for three in lib.tokens.windows(3).filter(|three| three[0].text == "mod" && three[2].text == ";") {
        let name = three[1].text.as_str();
        let message = match rank(name) {
            None => format!("`{name}` has no place in the order of modules"),
            Some(rank) if rank < highest => format!("`{name}` is declared below a module that may use it"),
            Some(rank) => {
                highest = rank;
                continue;
            }
        };
        faults.push(Fault::new(&lib.file, three[1].line, message));
    }
    faults
}

#[test]
fn every_arrow_points_up() {
    assert_none(&arrows(&Tree::real()));
}

#[test]
fn an_arrow_down_is_noticed() {
    let house = Tree::made_up(&[
        ("src/lib.rs", "pub mod scenario;\npub mod engine;\npub mod bot;\npub mod surprise;\npub mod diagnostic;"),
        ("src/main.rs", "fn main() { coserve::cli::run() }"),
        ("src/scenario/mod.rs", "//! See [crate::engine].\nuse crate::engine::Tick;\nuse super::diagnostic;"),
        (
            "src/engine/a/b.rs",
            "use crate::{\n scenario::Scenario,\n journal::{self},\n};\nuse super::super::super::cli;",
        ),
        ("src/experience.rs", "use crate::engine::Event;\nuse crate::Shortcut;"),
        (
            "src/bot/mod.rs",
            "use crate::engine::View;\nuse crate::rules::Rules;\n#[cfg(test)]\nmod tests { use crate::rules::Rules; }",
        ),
        ("src/surprise.rs", ""),
    ]);
    let expected = [
        "src/lib.rs:4",
        "src/lib.rs:5",
        "src/scenario/mod.rs:2",
        "src/engine/a/b.rs:3",
        "src/engine/a/b.rs:5",
        "src/experience.rs:2",
        "src/bot/mod.rs:2",
        "src/surprise.rs:1",
    ];
    assert_found(&arrows(&house), &expected);
}
