//! What each module may touch: the inner ones no clock, file, thread, terminal or window; only the outer ones print.
//!
//! Same inputs give the same bits only where nothing else can get in. Tests inside a module may read a fixture.

use crate::modules::{Module, modules};
use crate::tree::{Fault, Tree, assert_found, assert_none};

/// Modules that know no Bevy, no clock, no file and no terminal.
const INNER: [&str; 7] = ["scenario", "engine", "experience", "bot", "coach", "lab", "telling"];

/// What the inner modules must not name: the beginning of a path, or a whole crate.
const OUTSIDE: [&str; 16] = [
    "std::fs",
    "std::time",
    "core::time",
    "std::thread",
    "std::env",
    "std::net",
    "std::process",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "std::os",
    "ariadne",
    "bevy",
    "clap",
    "ctrlc",
    "directories",
];

/// Macros that print.
const PRINTS: [&str; 4] = ["print", "println", "eprint", "eprintln"];

/// Modules that may print.
const SPEAKERS: [&str; 2] = ["terminal", "cli"];

/// Modules that may end the process.
const LEAVERS: [&str; 2] = ["cli", "main"];

fn impurities(tree: &Tree) -> Vec<Fault> {
    modules(tree).iter().flat_map(impurities_of).collect()
}

fn impurities_of(module: &Module) -> Vec<Fault> {
    let top = module.top().unwrap_or("lib");
    let mut faults = Vec::new();
    let mut fault = |line: usize, message: String| faults.push(Fault::new(&module.file, line, message));
    for used in module.uses.iter().filter(|used| !used.test) {
        let written = used.written();
        if INNER.contains(&top)
            && let Some(what) = OUTSIDE.iter().find(|what| begins(&written, what))
        {
            fault(used.line, format!("`{top}` must not know `{what}`"));
        }
        let leaves = written.ends_with("process::exit") || written.ends_with("process::abort");
        if leaves && !LEAVERS.contains(&top) {
            fault(used.line, format!("`{top}` must not end the process: return, and let `cli` decide"));
        }
        let handle = ["std::io::stdout", "std::io::stderr"].iter().any(|handle| begins(&written, handle));
        if handle && !INNER.contains(&top) && !SPEAKERS.contains(&top) {
            fault(used.line, format!("`{top}` must not print: return text, and let `cli` or `terminal` show it"));
        }
    }
    for two in module.tokens.windows(2).filter(|two| two[1].text == "!" && !two[0].test) {
        if PRINTS.contains(&two[0].text.as_str()) && !SPEAKERS.contains(&top) {
            fault(two[0].line, format!("`{top}` must not print: return text, and let `cli` or `terminal` show it"));
        }
    }
    faults.sort();
    faults
}

/// Whether a path begins with another, part by part; `bevy` also stands for `bevy_ecs` and its like.
fn begins(written: &str, what: &str) -> bool {
    let rest = written.strip_prefix(what);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::") || what == "bevy" && rest.starts_with('_'))
}

#[test]
fn the_inner_modules_know_nothing_outside() {
    assert_none(&impurities(&Tree::real()));
}

#[test]
fn a_touch_is_noticed() {
    let house = Tree::made_up(&[
        (
            "src/engine/a.rs",
            "//! std::fs\nuse std::{cell::Cell,\n time::Duration};\nuse bevy_ecs::World;\nuse std::timely;",
        ),
        (
            "src/scenario/a.rs",
            "#[cfg(test)]\nmod tests { fn f() { std::fs::read(\"println!\"); } }\nfn g() { println!(); }",
        ),
        (
            "src/journal/a.rs",
            "use std::fs;\nuse std::process;\nfn f() { process::exit(1) }\nuse std::io::{self, stdout};",
        ),
        ("src/terminal/a.rs", "fn f() { println!(); std::process::exit(1) }"),
        ("src/cli/a.rs", "fn f() { eprintln!(); std::process::exit(1) }"),
        ("src/main.rs", "fn main() {\n println!(); std::process::exit(1) }"),
    ]);
    let expected = [
        "src/engine/a.rs:3",
        "src/engine/a.rs:4",
        "src/scenario/a.rs:3",
        "src/journal/a.rs:3",
        "src/journal/a.rs:4",
        "src/terminal/a.rs:1",
        "src/main.rs:2",
    ];
    assert_found(&impurities(&house), &expected);
}
