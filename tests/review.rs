//! Reviews and sample data as a shell sees them.

use assert_cmd::Command;
use coserve::bot::{Apprentice, play};
use coserve::engine::{Plan, Session};
use coserve::experience::{Keep, Witness};
use coserve::rules::Rules;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use tempfile::TempDir;

const SMALL: &str = "tests/scenarios/minimal.ron";

/// The program in the package's folder, speaking English, its data in a folder of its own.
fn coserve(data: &TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coserve"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .env("XDG_DATA_HOME", data.path());
    command
}

fn folder() -> TempDir {
    TempDir::new().expect("a folder")
}

/// Exit code, what was asked for, what went wrong.
fn told(command: &mut Command) -> (i32, String, String) {
    let output = command.output().expect("it starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().expect("an exit code"), text(&output.stdout), text(&output.stderr))
}

/// A small sample, made once.
fn sample() -> &'static Path {
    static SAMPLE: OnceLock<TempDir> = OnceLock::new();
    SAMPLE
        .get_or_init(|| {
            let made = folder();
            let mut command = coserve(&made);
            command.args(["demo", "--learners", "3", "--weeks", "1", "--seed", "5", "--no-debriefs"]);
            let (code, out, err) = told(command.arg(made.path().join("sample")));
            assert_eq!(code, 0, "{out}{err}");
            assert!(out.contains("sessions of 3 learners in 1 weeks") && out.contains("coserve review"), "{out}");
            made
        })
        .path()
}

/// Plays the small house and gives the sealed log.
fn sealed(data: &TempDir, logs: &Path, more: &[&str]) -> PathBuf {
    let mut command = coserve(data);
    command.args(["play", SMALL, "--policy", "idle", "--data"]).arg(logs).args(more);
    let (code, out, err) = told(&mut command);
    assert_eq!(code, 0, "{out}{err}");
    let line = out.lines().find_map(|line| line.strip_prefix("Sealed log: ")).expect("the log's path is told");
    PathBuf::from(line)
}

/// Mean experience of the small house's guests over some evenings, served by an apprentice of this skill.
fn served(plan: &Arc<Plan>, skill: f64) -> f64 {
    const EVENINGS: u64 = 30;
    let evening = |seed: u64| {
        let (scenario, rules) = (plan.scenario().clone(), plan.rules().clone());
        let mut witness = Witness::new(scenario, rules, seed, Keep::Totals);
        play(&mut Session::new(Arc::clone(plan), seed), &mut Apprentice::new(skill, seed), &mut witness);
        witness.mean()
    };
    (0..EVENINGS).map(evening).sum::<f64>() / EVENINGS as f64
}

#[test]
fn apprentices_serve_the_better_the_more_skill_they_have() {
    let text = fs::read(SMALL).expect("the small house");
    let scenario = coserve::scenario::load(SMALL, &text).scenario.expect("no faults");
    let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
    let [none, some, all] = [0.0, 0.5, 1.0].map(|skill| served(&plan, skill));
    assert!(none < some && some < all && none + 2.0 < all, "{none} {some} {all}");
}

#[test]
fn a_sample_is_reviewed_as_a_table() {
    let (code, out, err) = told(coserve(&folder()).arg("review").arg(sample().join("sample")));
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    for words in [
        "Answers",
        "Are the numbers real?",
        "Key figures, with 95 % intervals",
        "Bots",
        "Learning curves",
        "The window table",
        "With the reference",
        "Competence needs debriefs",
        "intact",
    ] {
        assert!(out.contains(words), "`{words}` in {out}");
    }
    assert!(!out.contains('\u{1b}'), "no colour where there is no terminal");
    let (_, coloured, _) = told(coserve(&folder()).args(["review", "--color", "always"]).arg(sample().join("sample")));
    assert!(coloured.contains('\u{1b}'));
}

#[test]
fn json_holds_every_figure_and_is_the_same_for_any_number_of_threads() {
    let with = |threads: &str| {
        let mut command = coserve(&folder());
        command.env("RAYON_NUM_THREADS", threads).args(["review", "--json"]).arg(sample().join("sample"));
        let (code, out, err) = told(&mut command);
        assert_eq!((code, err.as_str()), (0, ""));
        out
    };
    let one = with("1");
    assert!(one == with("3"), "threads show");
    let review: Value = serde_json::from_str(&one).expect("one document");
    assert_eq!(review["form"], 2);
    let (found, counted) = (&review["left_out"]["found"], &review["left_out"]["counted"]);
    assert!(found.as_u64() > counted.as_u64() && counted.as_u64() > Some(0), "{found} {counted}");
    let keys = ["answers", "key", "curves", "heat_map", "distributions", "pass_rates", "steps", "outcomes", "items"];
    assert!(keys.iter().all(|key| !review[*key].is_null()));
    assert!(review["heat_map"]["rows"][0]["name"].is_string(), "the sample has a table of people");
    let mut command = coserve(&folder());
    let (_, out, _) = told(command.args(["review", "--json", "--no-names"]).arg(sample().join("sample")));
    let review: Value = serde_json::from_str(&out).expect("one document");
    assert!(review["heat_map"]["rows"][0]["name"].is_null());
}

#[test]
fn one_person_is_shown_with_commands_that_work() {
    let data = folder();
    let logs = data.path().join("logs of a house");
    sealed(&data, &logs, &["--seed", "1", "--learner", "ana"]);
    // A bot played: as a table it does not count, and that is said.
    let (code, out, err) = told(coserve(&data).args(["review", "--learner", "ana"]).arg(&logs));
    assert_eq!(code, 0, "{out}{err}");
    assert!(err.contains("no session of `ana` counts") && out.contains("0 of 1 logs count"), "{out}{err}");
    let mut command = coserve(&data);
    let (_, out, _) = told(command.args(["review", "--json"]).arg(sample().join("sample")));
    let review: Value = serde_json::from_str(&out).expect("one document");
    let learner = review["heat_map"]["rows"][0]["learner"].as_str().expect("a learner");
    let mut command = coserve(&data);
    let (_, out, _) = told(command.args(["review", "--json", "--learner", learner]).arg(sample().join("sample")));
    let review: Value = serde_json::from_str(&out).expect("one document");
    let command = review["person"]["felt"][0]["command"].as_str().expect("a command");
    let words: Vec<&str> = command.split(' ').skip(1).collect();
    let (code, out, err) = told(coserve(&data).args(words));
    assert_eq!(code, 0, "{out}{err}");
}

#[test]
fn what_is_wrong_is_told_and_exits_with_1() {
    let data = folder();
    let logs = data.path().join("logs");
    sealed(&data, &logs, &["--seed", "1"]);
    let bad = sealed(&data, &logs, &["--seed", "2", "--house", "\u{1b}[2Jnorth"]);
    let (code, out, _) = told(coserve(&data).arg("review").arg(&logs));
    assert_eq!(code, 0, "{out}");
    let text = fs::read_to_string(&bad).expect("text").replacen("anonymous", "somebody", 1);
    fs::write(&bad, text).expect("written");
    fs::write(logs.join("sessions").join("\u{1b}[2Jnotes.jsonl"), "\u{1b}[2J").expect("written");
    let (code, out, _) = told(coserve(&data).arg("review").arg(&logs));
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("line 2: this line was edited") && out.contains("this is no session log"), "{out}");
    assert!(!out.contains('\u{1b}'), "what a file says cannot reach the terminal raw: {out:?}");
}

#[test]
fn the_tables_and_what_goes_wrong_are_told_in_the_language_asked_for() {
    let data = folder();
    let logs = data.path().join("logs");
    let bad = sealed(&data, &logs, &["--seed", "1"]);
    let text = fs::read_to_string(&bad).expect("text").replacen("anonymous", "somebody", 1);
    fs::write(&bad, text).expect("written");
    for (locale, found, look) in [
        ("es", "línea 2: esta línea se modificó", "Hay algo que examinar"),
        ("ru", "строка 2: эта строка изменена", "Есть что проверить"),
        ("zh", "第 2 行：这一行被改动过", "有需要查看的内容"),
    ] {
        let (code, out, err) = told(coserve(&data).args(["review", "--locale", locale]).arg(&logs));
        assert_eq!((code, err.as_str()), (1, ""), "{out}");
        assert!(out.contains(found) && out.contains(look) && !out.contains("Answers"), "{locale}: {out}");
        let (code, json, _) = told(coserve(&data).args(["review", "--json", "--locale", locale]).arg(&logs));
        assert!(code == 1 && json.contains("line 2: this line was edited"), "JSON speaks no language: {json}");
    }
    let (code, out, err) = told(coserve(&data).args(["review", "nowhere", "--locale", "ru"]));
    assert!(code == 2 && err.starts_with("ошибка: nowhere: такой папки"), "{out}{err}");
    let (_, help, _) = told(coserve(&data).args(["review", "--help"]));
    assert!(help.contains("Language of the review"), "{help}");
}

#[test]
fn what_failed_is_to_be_looked_into_even_where_it_counts() {
    let data = folder();
    let logs = data.path().join("logs");
    sealed(&data, &logs, &["--seed", "1"]);
    // Its scenario is kept nowhere: nobody can play it again.
    fs::remove_dir_all(logs.join("scenarios")).expect("removed");
    let (code, out, _) = told(coserve(&data).args(["review", "--include-unverified"]).arg(&logs));
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("Failed verification: 1") && out.contains("There is something to look into"), "{out}");
}

#[cfg(unix)]
#[test]
fn a_pipe_where_a_debrief_should_be_is_not_waited_for() {
    let data = folder();
    let logs = data.path().join("logs");
    let log = sealed(&data, &logs, &["--seed", "1"]);
    for pipe in
        [PathBuf::from(format!("{}.debrief.json", log.display())), logs.join("people.json"), logs.join("keys/x.pub")]
    {
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("there is mkfifo");
        assert!(made.success(), "{}", pipe.display());
    }
    let mut command = coserve(&data);
    command.timeout(std::time::Duration::from_secs(120)).args(["review", "--json"]).arg(&logs);
    let (code, out, err) = told(&mut command);
    assert_eq!(code, 1, "{err}");
    assert!(out.contains("the table of people is not used"), "{out}");
}

#[test]
fn what_cannot_run_says_why_and_exits_with_2() {
    let data = folder();
    let full = data.path().to_string_lossy().into_owned();
    fs::write(data.path().join("something"), "").expect("written");
    let cases: [(&[&str], &str); 5] = [
        (&["review", "nowhere"], "there is no such folder"),
        (&["review", "src", "--since", "yesterday"], "2026-01-05"),
        (&["review"], "DIR"),
        (&["demo", &full], "the folder is not empty"),
        (&["demo", "x", "--learners", "0"], "0"),
    ];
    for (args, says) in cases {
        let (code, out, err) = told(coserve(&data).args(args));
        assert_eq!(code, 2, "{args:?}: {out}{err}");
        assert!(err.contains(says), "{args:?} should say `{says}`: {err}");
    }
}
