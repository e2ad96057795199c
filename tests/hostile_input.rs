//! Files that nobody would write: each gets a clear answer, soon, and without much memory.

use coserve::bot::{self, Policy};
use coserve::diagnostic::{Code, Diagnostic, Severity};
use coserve::engine::{Nowhere, Phase, Plan, Session};
use coserve::journal::{self, Log};
use coserve::rules::Rules;
use coserve::scenario::{self, Scenario, script};
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// Far more than any of these needs, far less than what takes too long grows to.
const SOON: Duration = Duration::from_secs(60);

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

#[expect(clippy::disallowed_methods, reason = "whether an answer comes soon is what is asked here")]
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

#[test]
fn numbers_that_no_house_has_are_refused_by_their_rule() {
    let table = [
        ("lasts: \"20min\"", "lasts: \"-20min\"", Code::QuantityNegative),
        ("lasts: \"20min\"", "lasts: \"inf\"", Code::QuantityMalformed),
        ("lasts: \"20min\"", "lasts: \"nan min\"", Code::QuantityMalformed),
        ("lasts: \"20min\"", "lasts: \"1e9min\"", Code::QuantityUnit),
        ("lasts: \"20min\"", "lasts: \"99999999999999999999999999d\"", Code::QuantityTooLarge),
        ("lasts: \"20min\"", "lasts: \"49d\"", Code::LastsTooLong),
        ("seats: 2", "seats: -1", Code::ShapeWrongType),
        ("seats: 2", "seats: 65536", Code::ShapeWrongType),
        ("seats: 2", "seats: 1e999", Code::SyntaxNumber),
        ("at: (\"4m\"", "at: (\"2147483m\"", Code::QuantityTooLarge),
        ("every: \"exp 5min\"", "every: \"exp 0s\"", Code::QuantityMalformed),
        ("every: \"exp 5min\"", "every: \"0s..0s..1ms\"", Code::ArrivalsTooMany),
        ("every: \"exp 5min\"", "every: \"0.001s\"", Code::ArrivalsTooMany),
        ("sizes: {1: \"50%\", 2: \"50%\"}", "sizes: {65535: \"100%\"}", Code::PartySize),
        ("sizes: {1: \"50%\", 2: \"50%\"}", "sizes: {0: \"100%\"}", Code::PartySize),
    ];
    for (from, to, code) in table {
        let text = minimal_text();
        assert!(text.contains(from), "{from}");
        let errors = soon(to, || of_scenario(text.replace(from, to).as_bytes()));
        assert_eq!(errors, [code], "{to}");
    }
}

#[test]
fn a_crowd_in_many_streams_is_as_much_too_many_as_in_one() {
    let stream =
        "(from: \"1min\", until: \"15min\", every: \"exp 10s\", mix: {\"guest\": \"100%\"}, sizes: {20: \"100%\"})";
    let with = |streams: usize| {
        minimal_text().replace("arrivals: [", &format!("arrivals: [{}", format!("{stream},").repeat(streams)))
    };
    assert_eq!(of_scenario(with(1).as_bytes()), []);
    assert_eq!(of_scenario(with(2).as_bytes()), [Code::ArrivalsTooMany]);
}

#[test]
fn line_ends_of_other_systems_and_a_byte_order_mark_change_nothing() {
    let text = minimal_text();
    for other in
        [text.replace('\n', "\r\n"), format!("\u{feff}{text}"), format!("\u{feff}{}", text.replace('\n', "\r\n"))]
    {
        assert_eq!(of_scenario(other.as_bytes()), []);
    }
}

/// The minimal scenario on one line, with something put behind a place of it.
fn on_one_line(behind: &str, more: &str) -> Vec<u8> {
    let text = minimal_text();
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default().trim());
    let line = lines.collect::<Vec<_>>().join(" ");
    assert!(line.contains(behind), "{behind}");
    line.replacen(behind, &format!("{behind} {more}"), 1).into_bytes()
}

fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect()
}

/// Each of these once took time by the square of its length, or worse.
#[test]
fn long_lists_and_long_lines_are_answered_soon() {
    let table = [
        ("brackets on one line", format!("[{}]", "(),".repeat(200_000)).into_bytes(), Code::ShapeWrongType),
        (
            "stations on one line",
            on_one_line("floor: {", &many(20_000, |i| format!("\"s{i}\": (kind: Counter, at: (\"1m\", \"1m\")),"))),
            Code::ListTooLong,
        ),
        (
            "texts on one line",
            on_one_line("format: 1,", &format!("extra: [{}],", many(100_000, |i| format!("\"é{i}\",")))),
            Code::ShapeUnknownField,
        ),
        (
            "distractors",
            on_one_line("distractors: {", &many(8_000, |i| format!("\"d{i}\": \"x\","))),
            Code::ListTooLong,
        ),
        (
            "everybody like the next",
            on_one_line("guests: {", &many(1_500, |i| format!("\"g{i}\": (like: \"g{}\", arrives: \"1min\"),", i + 1))),
            Code::ListTooLong,
        ),
        ("locales", on_one_line("locales: [", &many(20_000, |i| format!("\"l{i}\","))), Code::ListTooLong),
        (
            "ids of nothing",
            on_one_line("\"card\": (text: \"A card\", suits: [", &many(50_000, |i| format!("\"nobody{i}\","))),
            Code::TooManyFaults,
        ),
    ];
    for (what, bytes, code) in table {
        let errors = soon(what, || of_scenario(&bytes));
        assert!(errors.contains(&code), "{what}: {:?}", &errors[..errors.len().min(5)]);
    }
}

/// A thousand guests like one of whom a megabyte is on file are not a thousand megabytes.
#[test]
fn what_is_on_file_is_kept_once_for_all_who_are_like_somebody() {
    let file = format!("\"scribe\": (history: (visits: 1, on_file: [\"{}\"])),", "word ".repeat(200_000));
    let text = String::from_utf8(on_one_line("personas: {", &file)).expect("text");
    let guests = many(1_000, |i| format!("\"g{i}\": (like: \"scribe\", arrives: \"1min\"),"));
    let loaded =
        scenario::load("hostile.ron", text.replacen("guests: {", &format!("guests: {{ {guests}"), 1).as_bytes());
    let scenario = loaded.scenario.expect("nothing is wrong with it");
    let files = scenario.people.persons.iter().map(|person| &person.history.on_file).filter(|file| !file.is_empty());
    let files: Vec<_> = files.collect();
    assert_eq!(files.len(), 1_001);
    assert!(files.iter().all(|file| std::ptr::eq(file.as_ptr(), files[0].as_ptr())));
}

fn play(text: &str, policy: Policy) -> Session {
    let loaded = scenario::load("hostile.ron", text.as_bytes());
    let scenario = loaded.scenario.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics));
    let mut session = Session::new(Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped()))), 7);
    bot::play(&mut session, &mut policy.bot(7), &mut Nowhere);
    session
}

/// What is as large as the loader allows is played to its end.
#[test]
fn extremes_that_load_are_played() {
    let effects = "effects: [Trims(\"drink\", 65535), Trims(\"drink\", 65535), Slows(\"tidy\", \"1000000x\"), \
                   Slows(\"tidy\", \"1000000x\"), Slows(\"tidy\", \"1000000x\"), ";
    let faults = many(8, |i| {
        format!(
            "\"f{i}\": (chance: \"100%\", effect: Slows(\"tidy\", \"1000000x\"), tell: \"Slow.\", mended_in: \"1d\"),"
        )
    });
    let table = [
        ("options: {", "others: 65535, options: {".to_owned()),
        ("effects: [", effects.to_owned()),
        ("at: (\"2m\", \"4m\")", format!("at: (\"1000m\", \"1000m\"), faults: {{{faults}}}")),
        ("takes: \"20s\"", "takes: \"10000d\"".to_owned()),
        ("hurts_after: \"5min\"", "hurts_after: \"10000d\"".to_owned()),
        ("lasts: \"20min\"", "lasts: \"24h\"".to_owned()),
    ];
    let whole = table.iter().fold(minimal_text(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
    for policy in Policy::ALL {
        let session = soon(policy.name(), || play(&whole, policy));
        assert_eq!(session.phase(), Phase::Finished, "{}", policy.name());
    }
}

#[test]
fn a_house_that_leaves_its_customers_nothing_to_do_is_played() {
    for policy in Policy::ALL {
        let session = play(include_str!("scenarios/pool.ron"), policy);
        assert_eq!(session.phase(), Phase::Finished, "{}", policy.name());
    }
}

#[test]
fn as_many_guests_as_may_come_are_served_soon() {
    let stream = "every: \"exp 10s\", mix: {\"guest\": \"100%\"}, sizes: {20: \"100%\"}";
    let from = "every: \"exp 5min\",\n                    mix: {\"guest\": \"60%\", \"quick\": \"40%\"}, sizes: {1: \"50%\", 2: \"50%\"}";
    let text = minimal_text();
    assert!(text.contains(from));
    let session = soon("a crowd", || play(&text.replace(from, stream), Policy::Idle));
    assert_eq!(session.phase(), Phase::Finished);
    assert!(session.view().come().count() > 1_000);
}

/// What is no log is told by its first line, however long it is.
#[test]
fn what_is_no_log_is_refused_soon() {
    let first = format!(
        "{{\"n\":0,\"prev\":\"{}\",\"session\":{{\"schema\":1,\"engine\":\"{}\",\"scenario\":\"{0}\",\"rules\":\"{0}\",\"seed\":7,\"events\":\"along\"}}}}\n",
        "0".repeat(64),
        journal::engine_version()
    );
    let table: Vec<(&str, Vec<u8>, journal::Code)> = vec![
        ("nothing", Vec::new(), journal::Code::NotALog),
        ("50 MB of spaces", vec![b' '; 50 << 20], journal::Code::NotALog),
        ("50 MB of short lines", b"{}\n".repeat((50 << 20) / 3), journal::Code::NotALog),
        ("a lone quote", b"\"\n".to_vec(), journal::Code::NotALog),
        ("nesting", [vec![b'['; 10_000], vec![b']'; 10_000], b"\n".to_vec()].concat(), journal::Code::NotALog),
        ("no text", b"\xff\xfe\n".to_vec(), journal::Code::NotALog),
        ("NUL bytes", b"\0\0\n".to_vec(), journal::Code::NotALog),
        ("a byte order mark", format!("\u{feff}{first}").into(), journal::Code::NotALog),
        ("inf", first.replace("\"seed\":7", "\"seed\":inf").into(), journal::Code::NotALog),
        ("a number too large", first.replace("\"seed\":7", "\"seed\":1e999").into(), journal::Code::Edited),
        ("no seed", first.replace("\"seed\":7,", "").into(), journal::Code::Edited),
        (
            "a commitment in practice",
            first.replace("\"seed\":7", "\"commitment\":\"../x\"").into(),
            journal::Code::Edited,
        ),
        ("a number below nothing", first.replace("\"seed\":7", "\"seed\":-7").into(), journal::Code::Edited),
    ];
    for (what, bytes, code) in table {
        let finding = soon(what, || Log::from_bytes(&bytes)).expect_err(what);
        assert_eq!(finding.code, code, "{what}: {finding:?}");
    }
}
