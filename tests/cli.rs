//! The commands as a shell sees them: what they print, where, and with which exit code.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Whether the surroundings can say that there is no display. Elsewhere a window would open.
const NO_DISPLAY: bool = cfg!(target_os = "linux") || !cfg!(feature = "game");
const SMALL: &str = "tests/scenarios/minimal.ron";

/// The program in the package's folder, speaking English, its data in a folder of its own.
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

fn folder() -> TempDir {
    TempDir::new().expect("a folder")
}

/// Exit code, what was asked for, what went wrong.
fn told(command: &mut Command) -> (i32, String, String) {
    let output = command.output().expect("it starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().expect("an exit code"), text(&output.stdout), text(&output.stderr))
}

/// Plays the small house and gives the sealed log.
fn sealed(data: &TempDir, more: &[&str]) -> PathBuf {
    let mut command = coserve(data);
    let logs = data.path().join("logs");
    command.args(["play", SMALL, "--seed", "3", "--data"]).arg(&logs).args(more);
    let (code, out, err) = told(&mut command);
    assert_eq!(code, 0, "{out}{err}");
    let line = out.lines().find_map(|line| line.strip_prefix("Sealed log: ")).expect("the log's path is told");
    PathBuf::from(line)
}

#[test]
fn what_cannot_run_says_why_and_what_would_help_and_exits_with_2() {
    let data = folder();
    let cases: [(&[&str], &[&str]); 9] = [
        (&["play", SMALL], &["there is no terminal", "--policy attentive", "--text"]),
        (&["play", "nowhere.ron", "--policy", "idle"], &["nowhere.ron", "no such file", "coserve play"]),
        (&["play", "window_tabel", "--policy", "idle"], &["did you mean `window_table`?"]),
        (&["play", SMALL, "--policy", "attentve"], &["attentve", "'attentive'"]),
        (&["play", SMALL, "--json"], &["--json", "--policy"]),
        (&["play", SMALL, "--policy", "idle", "--prepare", "wipe,sgin"], &["`sgin`", "did you mean `sign`?"]),
        (&["play", SMALL, "--policy", "idle", "--prepare", "wipe,sign"], &["`sign` does not fit in"]),
        (&["check", "nowhere.ron"], &["nowhere.ron"]),
        (&["replay", "Cargo.toml"], &["Cargo.toml"]),
    ];
    for (args, says) in cases {
        if says.contains(&"there is no terminal") && !NO_DISPLAY {
            continue;
        }
        let (code, out, err) = told(coserve(&data).args(args));
        assert_eq!(code, 2, "{args:?}: {out}{err}");
        for words in says {
            assert!(err.contains(words), "{args:?} should say `{words}`: {err}");
        }
    }
    assert!(!data.path().join("coserve").exists(), "what could not run is no attempt");
}

#[test]
fn help_version_and_the_list_of_scenarios_exit_with_0() {
    let data = folder();
    for (args, says) in [
        (&["--help"][..], "Exit codes"),
        (&["play", "--help"], "--policy"),
        (&["--version"], "coserve 0."),
        (&[], "window_table"),
        (&["play"], "--policy attentive"),
    ] {
        if !NO_DISPLAY && (args.is_empty() || args == ["play"]) {
            continue;
        }
        let (code, out, err) = told(coserve(&data).args(args));
        assert_eq!(code, 0, "{args:?}: {err}");
        assert!(out.contains(says) && err.is_empty(), "{args:?}: {out}{err}");
    }
}

#[test]
fn a_bot_plays_to_a_score_with_reasons_and_a_sealed_log_that_verifies() {
    let data = folder();
    let log = sealed(&data, &["--policy", "attentive"]);
    let (code, out, err) = told(coserve(&data).arg("verify").arg(&log));
    assert_eq!(code, 0, "{out}{err}");
    let forged = log.with_file_name("forged.jsonl");
    let text = fs::read_to_string(&log).expect("text").replacen("anonymous", "somebody", 1);
    fs::write(&forged, text).expect("written");
    let (code, out, _) = told(coserve(&data).arg("verify").args([&log, &forged]));
    assert_eq!(code, 1, "{out}");
    let (code, out, _) = told(coserve(&data).arg("verify").arg("nowhere.jsonl"));
    assert_eq!(code, 2, "{out}");
}

#[test]
fn the_report_tells_every_guest_the_factors_and_the_pass_mark() {
    let data = folder();
    let (code, out, err) =
        told(coserve(&data).args(["play", SMALL, "--policy", "by-the-book", "--seed", "3", "--no-log"]));
    assert_eq!((code, err.as_str()), (0, ""));
    for words in [
        "ann:",
        "Box ",
        "Factor:",
        "Needs met:",
        "Pass mark 60.0",
        "The six factors",
        "Standards",
        "Goal ",
        "Brier",
        "Given away",
    ] {
        assert!(out.contains(words), "`{words}` in {out}");
    }
    assert!(!out.contains("Sealed log"), "{out}");
}

#[test]
fn json_holds_the_score_with_a_reason_for_every_moment() {
    let data = folder();
    let (code, out, err) =
        told(coserve(&data).args(["play", SMALL, "--policy", "by-the-book", "--seed", "3", "--no-log", "--json"]));
    assert_eq!((code, err.as_str()), (0, ""));
    let document: serde_json::Value = serde_json::from_str(&out).expect("one document");
    assert_eq!(document["seed"], 3);
    assert_eq!(document["player"], "bot:by-the-book");
    for felt in document["felt"].as_array().expect("guests") {
        let reasons = &document["reasons"][felt["customer"].as_str().expect("an id")];
        let count = |list: &serde_json::Value| list.as_array().map_or(0, Vec::len);
        assert_eq!(count(&felt["moments"]), count(reasons));
    }
}

#[test]
fn text_through_a_pipe_is_saved_at_its_end_and_gone_on_with() {
    let data = folder();
    let play = |lines: &str| {
        let mut command = coserve(&data);
        command.args(["play", SMALL, "--text", "--seed", "3"]).write_stdin(lines);
        told(&mut command)
    };
    let (code, out, err) = play("open\nw\n");
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("Saved.") && out.contains(&format!("coserve play {SMALL} --text")), "{out}");
    let (code, out, _) = play(&format!("1\n{}finish\n", "w\n".repeat(400)));
    assert_eq!(code, 0);
    assert!(out.contains("Go on with it") && out.contains("You go on where you left off."), "{out}");
    assert!(out.contains("Sealed log"), "{out}");
    let (_, out, _) = play("");
    assert!(!out.contains("Go on with it"), "a sealed shift is not offered again: {out}");
}

#[test]
fn what_a_person_played_can_be_played_again_as_a_script() {
    let data = folder();
    let story = data.path().join("played.story.ron");
    let mut command = coserve(&data);
    let waits = "w\n".repeat(400);
    let lines = format!("wipe\nopen\nw\ngreet\nwarm\nw\nann\nclose\n{waits}think\n1\nann\nfinish\n");
    command.args(["play", SMALL, "--text", "--seed", "3", "--data"]).arg(data.path().join("a"));
    let (code, out, err) = told(command.arg("--record").arg(&story).write_stdin(lines));
    assert_eq!(code, 0, "{out}{err}");
    let mut command = coserve(&data);
    let (code, out, err) =
        told(command.args(["play", SMALL, "--data"]).arg(data.path().join("b")).arg("--script").arg(&story));
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    let core = |folder: &str| {
        let mut logs = fs::read_dir(data.path().join(folder).join("sessions")).expect("logs").flatten();
        let log = logs.find(|entry| entry.path().extension().is_some_and(|end| end == "jsonl")).expect("a log");
        coserve::journal::core_bytes(&fs::read(log.path()).expect("read"))
    };
    assert_eq!(core("a"), core("b"), "the same acts give the same log");
    let (code, out, err) = told(coserve(&data).arg("check").arg(&story));
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
}

#[test]
fn a_replay_tells_the_session_and_the_room_at_a_time() {
    let data = folder();
    let log = sealed(&data, &["--policy", "by-the-book"]);
    let (code, out, err) = told(coserve(&data).arg("replay").arg(&log));
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("The doors open.") && out.contains("You: ") && out.contains("Score: "), "{out}");
    let (code, out, _) = told(coserve(&data).arg("replay").arg(&log).args(["--at", "0:02:00", "--locale", "ru"]));
    assert_eq!(code, 0);
    assert!(out.contains("На часах 0:02:00.") && !out.contains("Результат"), "{out}");
}

#[test]
fn assessment_shows_no_seed() {
    let data = folder();
    let lines = format!("open\n{}finish\n", "w\n".repeat(400));
    let (code, out, err) = told(coserve(&data).args(["play", SMALL, "--text", "--assess"]).write_stdin(lines));
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("Sealed log") && !out.contains("Seed"), "{out}");
    let logs = || fs::read_dir(data.path().join("coserve/sessions")).expect("logs").flatten().map(|e| e.path());
    let done = || logs().filter(|log| log.extension().is_some_and(|end| end == "jsonl"));
    let (code, out, _) = told(coserve(&data).arg("verify").arg("--assessed").args(done()));
    assert_eq!(code, 0, "{out}");
    // One that is left: nothing on the way to its end tells the seed, which lies in the private file meanwhile.
    let (code, said, err) = told(coserve(&data).args(["play", SMALL, "--text", "--assess"]).write_stdin("open\nw\n"));
    assert_eq!((code, err.as_str()), (0, ""), "{said}");
    let part = logs().find(|log| log.extension().is_some_and(|end| end == "part")).expect("an unsealed log");
    let private = fs::read_dir(data.path().join("coserve/unsealed")).expect("there").flatten().next().expect("one");
    let secret: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(private.path()).expect("text")).expect("a document");
    let seed = secret["seed"].as_u64().expect("a seed").to_string();
    let (code, out, err) = told(coserve(&data).arg("verify").arg("--json").arg(&part));
    assert_eq!(code, 1, "{out}{err}");
    assert!(out.contains("\"unsealed\""), "{out}");
    let mut heard = said + &out + &err + &fs::read_to_string(&part).expect("text");
    let (code, out, err) = told(coserve(&data).arg("replay").arg(&part));
    assert_eq!(code, 2, "{out}");
    assert!(err.contains("before it is sealed"), "{err}");
    heard += &(out + &err);
    let hidden = private.path().with_extension("away");
    fs::rename(private.path(), &hidden).expect("moved");
    let (code, out, err) = told(coserve(&data).args(["play", SMALL, "--text", "--assess"]).write_stdin("1\n"));
    assert_eq!(code, 2, "{out}");
    assert!(err.contains("[seed_missing]"), "{err}");
    heard += &(out + &err);
    fs::rename(&hidden, private.path()).expect("moved back");
    assert!(!heard.contains(&seed), "{heard}");
    let lines = format!("1\n{}finish\n", "w\n".repeat(400));
    let (code, out, err) = told(coserve(&data).args(["play", SMALL, "--text", "--assess"]).write_stdin(lines));
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("Sealed log") && !out.contains(&seed), "{out}");
    assert!(!private.path().exists() && !part.exists(), "sealed, nothing is private");
    let (code, out, _) = told(coserve(&data).arg("verify").arg("--assessed").args(done()));
    assert_eq!(code, 0, "{out}");
    let (code, _, err) = told(coserve(&data).args(["play", SMALL, "--text", "--assess", "--seed", "1"]));
    assert_eq!(code, 2, "{err}");
}

#[test]
fn check_reports_all_faults_of_all_files_and_exits_with_1_on_errors() {
    let data = folder();
    let broken = ["tests/scenarios/broken/syntax.ron", "tests/scenarios/broken/unknown_ids.ron"];
    let (code, out, err) = told(coserve(&data).arg("check").args(broken));
    assert_eq!((code, err.as_str()), (1, ""));
    assert!(broken.iter().all(|file| out.contains(file)) && out.contains("2 files: "), "{out}");
    assert!(!out.contains('\u{1b}'), "no colour in a pipe");
    let (_, out, _) = told(coserve(&data).arg("check").args(broken).args(["--color", "always"]));
    assert!(out.contains('\u{1b}'), "colour when it is asked for");
    let (code, out, _) = told(coserve(&data).args(["check", SMALL, "--profiles"]));
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("chat (chat): 3-1-1-3-1-1") && out.contains("1 file: 0 errors, 0 warnings"), "{out}");
    let (code, out, _) = told(coserve(&data).args(["check", SMALL, broken[0], "--json"]));
    assert_eq!(code, 1);
    let document: serde_json::Value = serde_json::from_str(&out).expect("one document");
    assert!(document["errors"].as_u64() > Some(0) && document["files"].as_array().map(Vec::len) == Some(2));
}

/// Writes a story of the small house that shows this; its second act is impossible.
fn story(folder: &Path, shows: &str) -> PathBuf {
    let scenario = Path::new(env!("CARGO_MANIFEST_DIR")).join(SMALL);
    let path = folder.join("told.story.ron");
    let text = format!(
        "(story: 1, scenario: \"{}\", seed: 3,\n acts: [(at: \"61s\", act: Greet, to: \"ann\"), (at: \"70s\", act: Tidy)],\n shows: {{{shows}}})",
        scenario.display()
    )
    .replace("Tidy", "Perform(\"tidy\")");
    fs::write(&path, text).expect("written");
    path
}

#[test]
fn a_story_that_tells_another_visit_is_an_error_for_each_difference() {
    let data = folder();
    let wrong = story(data.path(), "\"ann\": [(loss: HardChoice, factor: Access, cause: House)]");
    let (code, out, err) = told(coserve(&data).arg("check").arg(&wrong));
    assert_eq!((code, err.as_str()), (1, ""));
    assert!(out.contains("`ann` has not felt this") && out.contains("told.story.ron:3:"), "{out}");
    assert!(out.contains("`ann` has felt something that is not listed"), "{out}");
}

#[test]
fn an_act_that_is_impossible_is_a_warning_which_can_be_denied() {
    let data = folder();
    let story = story(data.path(), "");
    let (code, out, _) = told(coserve(&data).arg("check").arg(&story));
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("warning[story-left-out]") && out.contains("1 file: 0 errors, 1 warning"), "{out}");
    let (code, _, _) = told(coserve(&data).arg("check").arg(&story).arg("--deny-warnings"));
    assert_eq!(code, 1);
    let (code, _, err) = told(coserve(&data).args(["play", SMALL, "--no-log", "--script"]).arg(&story));
    assert_eq!(code, 0);
    assert!(err.contains("told.story.ron:2:") && err.contains("left out"), "{err}");
}

/// Standard output goes to a disk without room.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_and_exits_with_2() {
    let data = folder();
    let log = sealed(&data, &["--policy", "idle"]);
    let log = log.to_str().expect("a plain path");
    let broken = "tests/scenarios/broken/syntax.ron";
    let cases: [&[&str]; 10] = [
        &["check", SMALL],
        &["check", broken],
        &["check", SMALL, "--json"],
        &["check", SMALL, "--profiles"],
        &["play"],
        &["play", SMALL, "--policy", "idle", "--seed", "3", "--no-log"],
        &["play", SMALL, "--policy", "idle", "--seed", "3", "--no-log", "--json"],
        &["verify", log],
        &["replay", log],
        &["--help"],
    ];
    for args in cases {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("there is such a device");
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_coserve"));
        command.current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C").env("XDG_DATA_HOME", data.path());
        let output = command.args(args).stdout(full).output().expect("it starts");
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {err}");
        for words in ["standard output", "No space left", "help: "] {
            assert!(err.contains(words), "{args:?} should say `{words}`: {err}");
        }
    }
    // A person whose shift is heard by nobody: it is saved all the same.
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("there is such a device");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_coserve"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("XDG_DATA_HOME", data.path())
        .stdin(std::process::Stdio::null());
    let output = command.args(["play", SMALL, "--text"]).stdout(full).output().expect("it starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("No space left"));
}

/// A reader that has gone away, as `| head -1` does.
#[test]
#[cfg(unix)]
fn a_reader_that_has_gone_is_no_fault_and_changes_no_exit_code() {
    let data = folder();
    let log = sealed(&data, &["--policy", "idle"]);
    let forged = log.with_file_name("forged.jsonl");
    let text = fs::read_to_string(&log).expect("text").replacen("anonymous", "somebody", 1);
    fs::write(&forged, text).expect("written");
    let (log, forged) = (log.to_str().expect("a plain path"), forged.to_str().expect("a plain path"));
    let cases: [(&[&str], i32); 7] = [
        (&["check", SMALL], 0),
        (&["check", "tests/scenarios/broken/syntax.ron"], 1),
        (&["play", SMALL, "--policy", "idle", "--seed", "3", "--no-log"], 0),
        (&["verify", log], 0),
        (&["verify", forged], 1),
        (&["replay", log], 0),
        (&["--help"], 0),
    ];
    for (args, code) in cases {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_coserve"));
        command.current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C").env("XDG_DATA_HOME", data.path());
        let output = command.args(args).stdout(writer).output().expect("it starts");
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), err.as_str()), (Some(code), ""), "{args:?}");
    }
}

/// The file of a session may not grow any more, which to a program is much like a full disk.
#[test]
#[cfg(target_os = "linux")]
fn a_log_that_finds_no_room_is_told_and_what_was_written_stays() {
    let data = folder();
    let logs = data.path().join("logs");
    // First everything that is kept beside logs, which is larger than the beginning of one.
    drop(sealed(&data, &["--policy", "idle"]));
    let already = fs::read_dir(logs.join("sessions")).expect("logs").count();
    let command = format!(
        "trap '' XFSZ; ulimit -f 8; exec '{}' play {SMALL} --policy attentive --seed 3 --data '{}'",
        env!("CARGO_BIN_EXE_coserve"),
        logs.display()
    );
    let mut shell = std::process::Command::new("sh");
    shell.current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C").args(["-c", &command]);
    let output = shell.output().expect("there is a shell");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(2), "{out}{err}");
    assert!(
        err.contains("the log could not be kept") && err.contains(".jsonl.part") && err.contains("help: "),
        "{err}"
    );
    assert!(out.contains("Needs met:") && !out.contains("Sealed log"), "the report comes all the same: {out}");
    let mut files = fs::read_dir(logs.join("sessions")).expect("logs").flatten().map(|entry| entry.path());
    let part = files.find(|file| file.extension().is_some_and(|end| end == "part")).expect("what was written");
    assert!(fs::read_dir(logs.join("sessions")).expect("logs").count() > already);
    let (code, said, _) = told(coserve(&data).arg("verify").arg(&part));
    assert!(code == 1 && (said.contains("[unsealed]") || said.contains("[torn_tail]")), "{said}");
}

#[cfg(all(target_os = "linux", feature = "game"))]
#[test]
fn a_window_that_cannot_be_opened_says_what_is_missing_and_offers_text() {
    let data = folder();
    let mut no_display = coserve(&data);
    no_display.args(["play", SMALL]).env("DISPLAY", ":nowhere");
    let mut no_driver = coserve(&data);
    no_driver.arg("pictures").arg(data.path().join("pictures"));
    no_driver.env("VK_ICD_FILENAMES", "nowhere.json").env("VK_DRIVER_FILES", "nowhere.json");
    for (mut command, says) in [(no_display, "DISPLAY=:nowhere"), (no_driver, "mesa-vulkan-drivers")] {
        let (code, out, err) = told(&mut command);
        assert_eq!(code, 2, "{out}{err}");
        assert!(err.contains(says) && err.contains("--text"), "it should say `{says}`: {err}");
        assert!(!err.contains("panicked") && !err.contains("backtrace"), "{err}");
    }
    assert!(!data.path().join("coserve").exists(), "what could not run is no attempt");
}
