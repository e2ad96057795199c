//! `coserve debrief` as a shell sees it: text, page, JSON, the sidecar, a moment tried again, and what it refuses.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const SMALL: &str = "tests/scenarios/minimal.ron";

fn coserve(data: &TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coserve"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("XDG_DATA_HOME", data.path());
    command
}

fn told(command: &mut Command) -> (i32, String, String) {
    let output = command.output().expect("it starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().expect("an exit code"), text(&output.stdout), text(&output.stderr))
}

/// Plays a scenario by the book and gives the sealed log.
fn sealed(data: &TempDir, scenario: &Path) -> PathBuf {
    let mut command = coserve(data);
    command.arg("play").arg(scenario).args(["--policy", "by-the-book", "--seed", "3", "--data"]).arg(data.path());
    let (code, out, err) = told(&mut command);
    assert_eq!(code, 0, "{out}{err}");
    PathBuf::from(out.lines().find_map(|line| line.strip_prefix("Sealed log: ")).expect("the log's path is told"))
}

fn debrief(data: &TempDir, log: &Path, more: &[&str]) -> (i32, String, String) {
    told(coserve(data).arg("debrief").arg(log).arg("--quick").args(more).arg("--data").arg(data.path()))
}

#[test]
fn a_debrief_tells_all_its_parts_in_order_and_is_silent_beside() {
    let data = TempDir::new().expect("a folder");
    let log = sealed(&data, Path::new(SMALL));
    let (code, out, err) = debrief(&data, &log, &[]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    let parts = [
        "First, what you thought",
        "What your guests felt",
        "What each act was worth",
        "Losses, and what would have prevented them",
        "How much of it was you",
        "the four conditions",
        "What showed, and when you noticed",
        "Your picture of the guests",
        "Needs and their graphic profiles",
        "The six factors",
        "Phases:",
        "One moment to try again",
    ];
    let mut from = 0;
    for part in parts {
        let at = out[from..].find(part).unwrap_or_else(|| panic!("`{part}` is missing or out of order:\n{out}"));
        from += at;
    }
}

#[test]
fn every_language_tells_it_in_its_own_words() {
    let data = TempDir::new().expect("a folder");
    let log = sealed(&data, Path::new(SMALL));
    let titles = ["en", "es", "ru", "zh"].map(|locale| {
        let (code, out, err) = debrief(&data, &log, &["--locale", locale]);
        assert_eq!(code, 0, "{err}");
        assert!(!out.contains("coach-") && !out.contains("voice-"), "a key shows in {locale}:\n{out}");
        out.lines().next().unwrap_or_default().to_owned()
    });
    assert!((0..4).all(|i| (0..i).all(|j| titles[i] != titles[j])), "{titles:?}");
}

#[test]
fn json_is_whole_and_the_same_every_time() {
    let data = TempDir::new().expect("a folder");
    let log = sealed(&data, Path::new(SMALL));
    let (code, out, err) = debrief(&data, &log, &["--json"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let document: serde_json::Value = serde_json::from_str(&out).expect("it is JSON");
    for part in ["score", "felt", "deeds", "minuses", "standing", "skills", "tasks", "cues", "pages", "needs", "seed"] {
        assert!(document.get(part).is_some(), "{part} is missing");
    }
    assert_eq!(debrief(&data, &log, &["--json"]).1, out);
}

#[test]
fn the_page_stands_alone_and_everything_in_it_is_escaped() {
    let data = TempDir::new().expect("a folder");
    let text = fs::read_to_string(SMALL).expect("it is there");
    let title = text.find("title: \"").expect("it has a title") + "title: \"".len();
    let hostile = format!("{}<script>alert(1)</script> & {}", &text[..title], &text[title..]);
    let scenario = data.path().join("hostile.ron");
    fs::write(&scenario, hostile).expect("it can be written");
    let log = sealed(&data, &scenario);
    let page = data.path().join("page.html");
    let (code, out, err) = debrief(&data, &log, &["--html", page.to_str().expect("a plain name")]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains(&page.display().to_string()));
    let page = fs::read_to_string(&page).expect("it was written");
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"));
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; "));
    for foreign in ["<script", "http:", "https:", "src=", "url(", "@import"] {
        assert!(!page.contains(foreign), "`{foreign}` is in the page");
    }
    for heading in ["h-acts", "h-losses", "h-you", "h-again"] {
        assert!(page.contains(&format!("aria-labelledby=\"{heading}\"")), "{heading}");
    }
}

#[test]
fn what_is_saved_is_bound_to_the_log_and_the_version_and_is_no_log() {
    let data = TempDir::new().expect("a folder");
    let log = sealed(&data, Path::new(SMALL));
    let (code, out, err) = debrief(&data, &log, &["--save"]);
    assert_eq!(code, 0, "{out}{err}");
    let saved = PathBuf::from(format!("{}.debrief.json", log.display()));
    assert!(out.contains(&saved.display().to_string()), "{out}");
    let text = fs::read_to_string(&saved).expect("it was written");
    let document: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    let lines = fs::read_to_string(&log).expect("the log is there");
    let head = document["head"].as_str().expect("a head");
    assert!(lines.lines().last().expect("its end").contains(head), "the head is the one that the log ends with");
    assert_eq!(document["engine"].as_str(), Some(coserve::journal::engine_version().as_str()));
    let (code, out, err) = told(coserve(&data).arg("verify").arg(&log).arg("--data").arg(data.path()));
    assert_eq!(code, 0, "{out}{err}");
}

#[test]
fn a_debrief_made_with_less_effort_does_not_take_the_place_of_a_fuller_one() {
    let data = TempDir::new().expect("a folder");
    let log = sealed(&data, Path::new(SMALL));
    let saved = PathBuf::from(format!("{}.debrief.json", log.display()));
    assert_eq!(debrief(&data, &log, &["--save"]).0, 0);
    let quick = fs::read_to_string(&saved).expect("it was written");
    let document: serde_json::Value = serde_json::from_str(&quick).expect("it is JSON");
    let futures = document["effort"]["judged_futures"].as_u64().expect("it says how much was tried");
    let fuller = quick.replacen(&format!("\"judged_futures\": {futures}"), "\"judged_futures\": 9999", 1);
    assert_ne!(fuller, quick);
    fs::write(&saved, &fuller).expect("it can be written");
    let (code, out, err) = debrief(&data, &log, &["--save"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(err.contains("made with more effort") && !out.contains("debrief.json"), "{out}{err}");
    assert_eq!(fs::read_to_string(&saved).expect("it is there"), fuller);
    // Of another version it is no better, however much was tried.
    fs::write(&saved, fuller.replacen("\"engine\": \"", "\"engine\": \"0.", 1)).expect("it can be written");
    let (code, _, err) = debrief(&data, &log, &["--save"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(fs::read_to_string(&saved).expect("it is there"), quick);
}

#[test]
fn a_review_does_not_count_a_debrief_for_which_nothing_was_tried() {
    let data = TempDir::new().expect("a folder");
    let log = sealed(&data, Path::new(SMALL));
    let saved = PathBuf::from(format!("{}.debrief.json", log.display()));
    assert_eq!(debrief(&data, &log, &["--save"]).0, 0);
    let unfit = || {
        let sessions = log.parent().expect("it lies in a folder");
        let (_, out, _) = told(coserve(&data).arg("review").arg(sessions).arg("--json").arg("--data").arg(data.path()));
        out.contains("debriefs_unfit")
    };
    assert!(!unfit());
    let text = fs::read_to_string(&saved).expect("it was written");
    let (head, tail) = text.split_once("\"judged_futures\": ").expect("it says how much was tried");
    let rest = tail.trim_start_matches(|c: char| c.is_ascii_digit());
    fs::write(&saved, format!("{head}\"judged_futures\": 0{rest}")).expect("it can be written");
    assert!(unfit());
}

#[test]
fn a_moment_tried_again_is_marked_in_its_log() {
    let data = TempDir::new().expect("a folder");
    let log = sealed(&data, Path::new(SMALL));
    let mut command = coserve(&data);
    command
        .arg("debrief")
        .arg(&log)
        .args(["--quick", "--again", "0:01:00", "--data"])
        .arg(data.path())
        .write_stdin("q\n");
    let (code, out, err) = told(&mut command);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("You take up the evening at 0:01:00"), "{out}");
    assert!(out.contains("The first time you did this next"), "{out}");
    let again = fs::read_dir(data.path().join("sessions")).expect("there are logs").flatten().map(|entry| entry.path());
    // It was left, so it is no whole log yet; the lock that lies beside it says nothing.
    let mut again = again.filter(|path| path.extension().is_some_and(|end| end == "part"));
    let text = fs::read_to_string(again.next().expect("a log of its own")).expect("it reads");
    let run = text.lines().find(|line| line.contains("\"run\"")).expect("who played");
    assert!(run.contains("\"again\":{\"run\":\"") && run.contains("\"tick\":60000"), "{run}");
}

#[test]
fn a_guest_asked_why_answers_in_the_first_person() {
    let data = TempDir::new().expect("a folder");
    let log = sealed(&data, Path::new(SMALL));
    let (code, out, err) = debrief(&data, &log, &["--why", "0:01:00"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.starts_with("Asked why: "), "{out}");
    assert!(out.lines().last().is_some_and(|line| line.contains("That is why")), "{out}");
    // Nothing but facts is looked at for it, so nothing of it is kept.
    for keeps in [&["--save"][..], &["--html", "page.html"]] {
        let (code, out, err) = debrief(&data, &log, &[&["--why", "0:01:00"], keeps].concat());
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        assert!(err.contains("cannot be used with"), "{err}");
    }
    // Nobody has come yet.
    let mut command = coserve(&data);
    command.args(["play", SMALL, "--text", "--data"]).arg(data.path()).write_stdin("q\n");
    let (_, out, _) = told(&mut command);
    let left = out.split_whitespace().find(|word| word.ends_with(".part")).expect("the log is named");
    let (code, _, err) = debrief(&data, Path::new(left), &["--why", "0:01:00"]);
    assert_eq!(code, 2);
    assert!(err.contains("nobody to ask") && err.contains("help: "), "{err}");
}

#[test]
fn what_cannot_be_debriefed_is_refused_with_a_reason() {
    let data = TempDir::new().expect("a folder");
    let log = sealed(&data, Path::new(SMALL));
    let (code, out, err) = debrief(&data, Path::new("Cargo.toml"), &[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("Cargo.toml"), "{err}");
    let edited = data.path().join("edited.jsonl");
    let text = fs::read_to_string(&log).expect("it reads");
    fs::write(&edited, text.replacen("\"seed\":3", "\"seed\":4", 1)).expect("it can be written");
    let (code, _, err) = debrief(&data, &edited, &[]);
    assert_eq!(code, 2);
    assert!(err.contains("edited.jsonl"), "{err}");
    let (code, _, err) = debrief(&data, &log, &["--again", "99:00:00"]);
    assert_eq!(code, 2);
    assert!(err.contains("99:00:00") && err.contains("help"), "{err}");
    // An assessed session that is not sealed.
    let mut command = coserve(&data);
    command.args(["play", SMALL, "--text", "--assess", "--data"]).arg(data.path()).write_stdin("q\n");
    let (code, out, err) = told(&mut command);
    assert_eq!(code, 0, "{err}");
    let left = out.split_whitespace().find(|word| word.ends_with(".part")).expect("the log is named");
    let (code, out, err) = debrief(&data, Path::new(left), &[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("sealed"), "{err}");
}
