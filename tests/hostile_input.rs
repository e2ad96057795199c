//! Files that nobody would write: each gets a clear answer, soon, and without much memory.

use coserve::diagnostic::{Code, Diagnostic, Severity};
use coserve::scenario::{self, Scenario, script};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// Far more than any of these needs, far less than what takes too long grows to.
const SOON: Duration = Duration::from_secs(10);

fn minimal_text() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios/minimal.ron");
    fs::read_to_string(path).expect("a readable file")
}

fn minimal() -> &'static Scenario {
    static MINIMAL: OnceLock<Scenario> = OnceLock::new();
    MINIMAL.get_or_init(|| {
        scenario::load("minimal.ron", minimal_text().as_bytes()).scenario.expect("the minimal scenario is whole")
    })
}

/// The codes of the errors, in the order of the text.
fn errors(diagnostics: &[Diagnostic]) -> Vec<Code> {
    diagnostics.iter().filter(|one| one.severity == Severity::Error).map(|one| one.code).collect()
}

fn of_scenario(bytes: &[u8]) -> Vec<Code> {
    let loaded = scenario::load("hostile.ron", bytes);
    let errors = errors(&loaded.diagnostics);
    assert_eq!(loaded.scenario.is_none(), !errors.is_empty());
    errors
}

fn of_script(bytes: &[u8]) -> Vec<Code> {
    script::scenario_of("hostile.story.ron", bytes);
    let loaded = script::load("hostile.story.ron", bytes, minimal());
    let errors = errors(&loaded.diagnostics);
    assert_eq!(loaded.script.is_none(), !errors.is_empty());
    errors
}

fn soon<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let done = work();
    assert!(begun.elapsed() < SOON, "{what} took {:?}", begun.elapsed());
    done
}

/// Both kinds of file are answered soon, and with this code among the errors.
fn refused(what: &str, bytes: &[u8], code: Code) {
    for errors in [soon(what, || of_scenario(bytes)), soon(what, || of_script(bytes))] {
        assert!(errors.contains(&code), "{what}: {errors:?}");
    }
}

#[test]
fn what_is_no_file_of_ours_is_refused_by_its_rule() {
    let fifty = 50 * 1024 * 1024;
    let deep = |open: &str, close: &str| [open.repeat(10_000), close.repeat(10_000)].concat().into_bytes();
    let digits = "9".repeat(1 << 20);
    let table: Vec<(&str, Vec<u8>, Code)> = vec![
        ("50 MB of spaces", vec![b' '; fifty], Code::FileTooLarge),
        ("50 MB of brackets", vec![b'('; fifty], Code::FileTooLarge),
        ("nothing", b"".to_vec(), Code::SyntaxValue),
        ("a byte order mark alone", "\u{feff}".into(), Code::SyntaxValue),
        ("UTF-16", b"\xff\xfe(\0)\0".to_vec(), Code::FileEncoding),
        ("a byte that is no text", b"(format: 1, \xc3\x28)".to_vec(), Code::FileEncoding),
        ("NUL bytes", b"(format: 1\0\0)".to_vec(), Code::FileEncoding),
        ("bytes of all sorts", (0..=255).cycle().take(1 << 16).collect(), Code::FileEncoding),
        ("a lone quote", b"\"".to_vec(), Code::SyntaxUnclosedText),
        ("a lone raw quote", b"r###\"".to_vec(), Code::SyntaxUnclosedText),
        ("a comment without end", b"/* /* */".to_vec(), Code::SyntaxUnclosedText),
        ("nesting", deep("(a:", ")"), Code::SyntaxDepth),
        ("nesting of lists", deep("[", "]"), Code::SyntaxDepth),
        ("nesting of maps", deep("{\"a\":", "}"), Code::SyntaxDepth),
        ("nesting without end", vec![b'['; 1 << 20], Code::SyntaxDepth),
        ("closing without opening", vec![b')'; 1 << 20], Code::SyntaxValue),
        ("inf", b"(format: inf, story: inf)".to_vec(), Code::SyntaxNumber),
        ("NaN", b"(format: NaN, story: NaN)".to_vec(), Code::SyntaxNumber),
        ("a number of many digits", format!("(format: {digits}, story: {digits})").into(), Code::SyntaxNumber),
    ];
    for (what, bytes, code) in table {
        refused(what, &bytes, code);
    }
}
