//! Text play and its report as a trainee meets them: breaking off, languages, what the report leaves out and says.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
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

#[test]
fn an_act_broken_off_stands_in_the_log_and_in_the_story_and_is_told_again() {
    let data = folder();
    let story = data.path().join("own.story.ron");
    let mut command = coserve(&data);
    let lines = format!("open\nnothing\n3 min\nbreak\n{}finish\n", "w\n".repeat(400));
    command.args(["play", SMALL, "--text", "--seed", "7", "--data"]).arg(data.path().join("a"));
    let (code, out, err) = told(command.arg("--record").arg(&story).write_stdin(lines));
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("Broken off: "), "{out}");
    let log = PathBuf::from(out.lines().find_map(|line| line.strip_prefix("Sealed log: ")).expect("a log"));
    assert!(fs::read_to_string(&story).expect("a story").contains("act: BreakOff"));
    let mut command = coserve(&data);
    let (code, again, err) =
        told(command.args(["play", SMALL, "--data"]).arg(data.path().join("b")).arg("--script").arg(&story));
    assert_eq!((code, err.as_str()), (0, ""), "{again}");
    let other = PathBuf::from(again.lines().find_map(|line| line.strip_prefix("Sealed log: ")).expect("a log"));
    let core = |log: &Path| coserve::journal::core_bytes(&fs::read(log).expect("read"));
    assert_eq!(core(&log), core(&other), "the same acts give the same log");
    let (code, out, _) = told(coserve(&data).args(["verify", "--data"]).arg(data.path().join("a")).arg(&log));
    assert_eq!(code, 0, "{out}");
    let (_, out, _) = told(coserve(&data).args(["replay", "--data"]).arg(data.path().join("a")).arg(&log));
    assert!(out.contains("You break off: wait: 3 min"), "{out}");
}

#[test]
fn a_report_tells_the_strongest_moments_and_all_of_them_when_asked() {
    let data = folder();
    let moments = |more: &[&str]| {
        let mut command = coserve(&data);
        command.args(["play", "window_table", "--policy", "by-the-book", "--seed", "7", "--no-log"]).args(more);
        let (code, out, err) = told(&mut command);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        let mut guests: Vec<(usize, usize)> = Vec::new();
        for line in out.lines() {
            if line.contains(" Box ") {
                guests.push((0, 0));
            } else if let Some((shown, left_out)) = guests.last_mut() {
                *shown += usize::from(line.contains("Factor: "));
                let rest = line.trim().split_once(" weaker moment").and_then(|(n, _)| n.parse::<usize>().ok());
                *left_out += rest.unwrap_or(0);
            }
        }
        guests
    };
    let (few, all) = (moments(&[]), moments(&["--all-moments"]));
    assert!(!all.is_empty() && all.iter().any(|(shown, _)| *shown > 6), "{all:?}");
    for ((shown, left_out), (every, none)) in few.iter().zip(&all) {
        assert_eq!((*shown, *left_out), ((*every).min(6), every.saturating_sub(6)));
        assert_eq!(*none, 0);
    }
}

#[test]
fn a_verdict_says_what_it_counts_and_who_left_less_than_satisfied_all_the_same() {
    let data = folder();
    for (scenario, seeds) in [("window_table", 1..6), ("pension_day", 1..4)] {
        for seed in seeds {
            let seed = seed.to_string();
            let args = ["play", scenario, "--policy", "attentive", "--no-log", "--seed", &seed];
            let (_, out, _) = told(coserve(&data).args(args));
            let verdict = out.lines().find(|line| line.starts_with("Verdict: ")).expect("a verdict");
            assert!(verdict.contains("It counts needs, not how satisfied guests left"), "{verdict}");
            let less = ["Box 1 ", "Box 2 ", "Box 3 "].iter().any(|rank| out.contains(rank));
            let named = out.lines().any(|line| line.starts_with("All the same, not satisfied: "));
            assert_eq!(named, less && !verdict.contains("neither good nor superb"), "{out}");
        }
    }
}

#[test]
fn every_language_is_played_through() {
    let data = folder();
    let languages = [
        ("es", "Cómo ha ido: ", "La mesa de la ventana"),
        ("ru", "Итоги смены: ", "Столик у окна"),
        ("zh", "总结：", "靠窗的餐桌"),
    ];
    for (locale, report, title) in languages {
        let waits = "w\n".repeat(400);
        let lines = format!("1\n8\n{waits}3\n4\n5\n");
        let args = ["play", "window_table", "--text", "--no-log", "--seed", "7", "--locale", locale];
        let (code, out, err) = told(coserve(&data).args(args).write_stdin(lines));
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        assert!(out.contains(title), "{out}");
        let args = ["play", "window_table", "--policy", "idle", "--no-log", "--seed", "7", "--locale", locale];
        let (code, out, err) = told(coserve(&data).args(args));
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        assert!(out.contains(&format!("{report}{title}")), "{out}");
    }
}

#[test]
fn what_a_trainee_meets_is_told_in_their_language() {
    let data = folder();
    let cases: [(&[&str], &[&str]); 5] = [
        (&["--locale", "ru", "nowhere"], &["ошибка: nowhere", "подсказка: "]),
        (&["--locale", "ru", SMALL, "--json"], &["ошибка: --json", "--policy attentive"]),
        (&["--locale", "zh", "nowhere"], &["错误: nowhere：没有这个文件"]),
        (&["--locale", "es", SMALL], &["error: no hay terminal", "ayuda: "]),
        (&["--locale", "fr", SMALL], &["no words for the locale `fr`", "en, es, ru, zh"]),
    ];
    for (args, says) in cases {
        let (code, out, err) = told(coserve(&data).arg("play").args(args));
        assert_eq!(code, 2, "{args:?}: {out}{err}");
        for words in says {
            assert!(err.contains(words), "{args:?} should say `{words}`: {err}");
        }
    }
    let file = data.path().join("a file");
    fs::write(&file, "").expect("written");
    let mut command = coserve(&data);
    command.args(["play", SMALL, "--policy", "idle", "--locale", "ru", "--data"]).arg(&file);
    let (code, _, err) = told(&mut command);
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("ошибка: ") && err.contains("--no-log"), "{err}");
}
