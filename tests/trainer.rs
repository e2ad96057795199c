//! The trainer's commands as a shell sees them: begin a scenario, simulate it, compare versions, find smells, look things up.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const SMALL: &str = "tests/scenarios/minimal.ron";
const IDLE_PASSES: &str = "tests/scenarios/smells/idle_passes.ron";

/// The program in the package's folder, speaking English.
fn coserve(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coserve"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C").env("NO_COLOR", "1").args(args);
    command
}

/// Exit code, what was asked for, what went wrong.
fn told(args: &[&str]) -> (i32, String, String) {
    let output = coserve(args).output().expect("it starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().expect("an exit code"), text(&output.stdout), text(&output.stderr))
}

fn json(args: &[&str]) -> Value {
    let (code, out, err) = told(args);
    assert_eq!((code, err.as_str()), (0, ""), "{args:?}: {out}");
    serde_json::from_str(&out).expect("one document")
}

fn path(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).display().to_string()
}

#[test]
fn a_new_scenario_passes_check_says_what_to_do_next_and_overwrites_nothing() {
    let folder = TempDir::new().expect("a folder");
    for kind in ["restaurant", "cafeteria", "machine", "counter"] {
        let name = path(&folder, kind);
        let (code, out, err) = told(&["new", &name, "--from", kind]);
        assert_eq!((code, err.as_str()), (0, ""), "{kind}");
        assert!(out.contains("coserve check") && out.contains("coserve simulate"), "{out}");
        let file = format!("{name}.ron");
        assert_eq!(told(&["check", "--deny-warnings", &file]).0, 0, "{kind}");
        let before = fs::read_to_string(&file).expect("it was written");
        let (code, _, err) = told(&["new", &file, "--from", "machine"]);
        assert_eq!(code, 2);
        assert!(err.contains("already") && err.contains("nothing was changed"), "{err}");
        assert_eq!(fs::read_to_string(&file).expect("still there"), before);
    }
}

#[test]
fn a_simulation_is_the_same_for_every_number_of_threads_and_can_be_gone_on_with() {
    let folder = TempDir::new().expect("a folder");
    let (saved, csv) = (path(&folder, "result.json"), path(&folder, "runs.csv"));
    let base = ["simulate", SMALL, "--seed", "5", "--no-smells", "--json"];
    let with = |more: &[&str]| json(&[&base[..], more].concat());
    let at_once = with(&["--runs", "150", "--jobs", "1", "--csv", &csv]);
    let two = with(&["--runs", "150", "--jobs", "2"]);
    assert_eq!(at_once["digest"], two["digest"]);
    assert_eq!(at_once["policies"].as_array().map(Vec::len), Some(4));
    let lines = fs::read_to_string(&csv).expect("it was written");
    assert_eq!(lines.lines().count(), 1 + 4 * 150);
    assert!(lines.starts_with("policy,run,seed,experience,passed\nidle,0,5,"), "{}", &lines[..60]);

    let half = with(&["--runs", "60", "--save", &saved]);
    assert_ne!(half["digest"], at_once["digest"]);
    let extended = json(&["simulate", SMALL, "--extend", &saved, "--runs", "150", "--no-smells", "--json"]);
    assert_eq!(extended["digest"], at_once["digest"]);
    assert_eq!(extended["seed"], 5, "the seed is that of the saved result");
    let kept: Value = serde_json::from_str(&fs::read_to_string(&saved).expect("kept")).expect("JSON");
    assert_eq!(kept["digest"], at_once["digest"], "it was saved again");

    let (code, _, err) = told(&["simulate", IDLE_PASSES, "--extend", &saved]);
    assert_eq!(code, 2);
    assert!(err.contains("another text of the scenario"), "{err}");
}

#[test]
fn the_tables_tell_experience_pass_rate_steps_personas_decisions_and_smells_and_a_pipe_sees_no_progress() {
    let (code, out, err) = told(&["simulate", IDLE_PASSES, "--runs", "200"]);
    assert_eq!((code, err.as_str()), (0, ""));
    for words in [
        "200 runs of each policy, seeds 1 to 200",
        "by-the-book",
        "passes",
        "The six factors",
        "What each step adds",
        "Slips per hundred",
        "By persona",
        "newcomer",
        "Decisions",
        "Guide(\"serve_self\")",
        "Digest ",
        "warning[smell-idle-passes]",
        "idle_passes.ron:8:20",
        "Help: raise the pass mark",
    ] {
        assert!(out.contains(words), "`{words}` in {out}");
    }
}

#[test]
fn check_reports_smells_when_it_looks_deep_and_only_then() {
    assert_eq!(told(&["check", "--deny-warnings", IDLE_PASSES]).0, 0);
    let (code, out, _) = told(&["check", "--deep", "--deny-warnings", "--json", IDLE_PASSES]);
    assert_eq!(code, 1);
    let found: Value = serde_json::from_str(&out).expect("one document");
    let first = &found["files"][0]["diagnostics"][0];
    assert_eq!(
        (&first["code"], &first["line"], &first["column"]),
        (&"smell-idle-passes".into(), &8.into(), &20.into())
    );
}

#[test]
fn two_identical_files_differ_by_exactly_nothing_and_a_sign_makes_a_difference() {
    let folder = TempDir::new().expect("a folder");
    let copy = path(&folder, "copy.ron");
    let cafeteria = "scenarios/cafeteria/first_visit.ron";
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join(cafeteria), &copy).expect("copied");
    let same = json(&["compare", cafeteria, &copy, "--runs", "20", "--policy", "all", "--json"]);
    for one in same.as_array().expect("one of each policy") {
        let zero = Value::from(0.0);
        assert_eq!((&one["difference"], &one["interval"]["low"], &one["interval"]["high"]), (&zero, &zero, &zero));
    }
    let sign = format!("{cafeteria}+door_sign");
    let compared = json(&["compare", cafeteria, &sign, "--runs", "150", "--policy", "by-the-book", "--json"]);
    assert!(compared[0]["interval"]["low"].as_f64().is_some_and(|low| low > 0.0), "{compared}");
    let (code, out, _) = told(&["compare", cafeteria, &sign, "--runs", "150", "--policy", "by-the-book"]);
    assert_eq!(code, 0);
    assert!(out.contains("B is better.") && out.contains("take_tray"), "{out}");
    let menus = format!("{cafeteria}+taste");
    let (code, out, _) = told(&["compare", cafeteria, &sign, &menus, "--policy", "by-the-book", "--runs", "2000"]);
    assert_eq!(code, 0);
    assert!(out.contains(&format!("{sign} is the best")) && out.contains("Kim and Nelson"), "{out}");
}

#[test]
fn what_cannot_run_says_why_and_what_would_help_and_exits_with_2() {
    let cases: [(&[&str], &[&str]); 7] = [
        (&["simulate", "nowhere.ron"], &["nowhere.ron", "coserve play"]),
        (&["simulate", SMALL, "--policy", "attentve"], &["`attentve`", "did you mean `attentive`?"]),
        (&["simulate", SMALL, "--until-ci", "0"], &["above 0"]),
        (&["compare", SMALL, "tests/scenarios/minimal.ron+sgin"], &["`sgin`", "did you mean `sign`?"]),
        (&["compare", SMALL, "tests/scenarios/minimal.ron+sign,wipe"], &["`wipe` cannot be prepared"]),
        (&["compare", SMALL, SMALL, SMALL, "--until-ci", "1"], &["two versions", "--indifference"]),
        (&["docs", "hurts_afer"], &["did you mean `hurts_after`?"]),
    ];
    for (args, says) in cases {
        let (code, out, err) = told(args);
        assert_eq!(code, 2, "{args:?}: {out}{err}");
        for words in says {
            assert!(err.contains(words), "{args:?} should say `{words}`: {err}");
        }
    }
}

#[test]
fn the_reference_comes_as_text_as_a_page_and_as_json() {
    let whole = json(&["docs", "--json"]);
    assert!(whole["brackets"].as_array().is_some_and(|all| all.len() > 30));
    let (code, text, _) = told(&["docs", "step"]);
    assert_eq!(code, 0);
    assert!(text.contains("blueprint.steps[]") && text.contains("example: "), "{text}");
    let (code, page, _) = told(&["docs", "--markdown"]);
    assert_eq!(code, 0);
    assert!(page.starts_with("# The scenario format\n") && page.contains("| `hurts_after` |"), "{page}");
}
