//! `coserve verify`: one verdict per log, in words for people or in JSON Lines for tools.
//!
//! A folder stands for the logs in it; of these it is also looked at whether one of them is missing.

use crate::journal::{Code, Grade, Trust, Verdict, verify, verify_all};
use crate::text::harmless_path;
use serde::Serialize;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How verdicts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Words,
    /// One JSON object per log.
    Json,
}

#[derive(Serialize)]
struct JsonVerdict<'a> {
    path: String,
    verdict: &'a str,
    exit: u8,
    findings: Vec<JsonFinding<'a>>,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    code: &'a str,
    line: Option<u64>,
    words: String,
}

/// Verifies logs, writes the verdicts and gives the exit code: 0 fine, 1 findings, 2 something could not be looked at.
///
/// # Errors
/// The verdicts cannot be written.
pub fn run(paths: &[PathBuf], trust: &Trust, form: Form, out: &mut dyn Write) -> io::Result<u8> {
    let mut verdicts = Vec::new();
    for path in paths {
        match logs_in(path) {
            Some(logs) => verdicts.append(&mut verify_all(&logs, trust)),
            None => verdicts.push(verify(path, trust)),
        }
    }
    for verdict in &verdicts {
        match form {
            Form::Words => words(verdict, out)?,
            Form::Json => json(verdict, out)?,
        }
    }
    if form == Form::Words && verdicts.len() != 1 {
        let fine = verdicts.iter().filter(|v| v.grade() == Grade::Fine).count();
        writeln!(out, "{fine} of {} logs are fine", verdicts.len())?;
    }
    let findings = || verdicts.iter().flat_map(|verdict| &verdict.findings);
    if form == Form::Words && findings().any(|f| matches!(f.code, Code::ScenarioMissing | Code::RulesMissing)) {
        writeln!(
            out,
            "help: scenarios and rules are kept in the data folder they were played with; name it with --data DIR"
        )?;
    }
    Ok(verdicts.iter().map(|v| v.grade().exit()).max().unwrap_or(Grade::Fine.exit()))
}

/// The logs of a folder, by name; nothing if it is none or cannot be read.
fn logs_in(folder: &Path) -> Option<Vec<PathBuf>> {
    if !folder.is_dir() {
        return None;
    }
    let entries = std::fs::read_dir(folder).ok()?;
    let is_log = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        name.ends_with(".jsonl") || name.ends_with(".jsonl.part")
    };
    let mut logs: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_log).collect();
    logs.sort();
    Some(logs)
}

fn words(verdict: &Verdict, out: &mut dyn Write) -> io::Result<()> {
    let headline = match verdict.grade() {
        Grade::Fine => "fine",
        Grade::Wrong => "NOT FINE",
        Grade::CouldNot => "could not be read",
    };
    writeln!(out, "{}: {headline}", harmless_path(&verdict.path))?;
    verdict.findings.iter().try_for_each(|finding| writeln!(out, "  {finding}"))
}

fn json(verdict: &Verdict, out: &mut dyn Write) -> io::Result<()> {
    let findings =
        verdict.findings.iter().map(|f| JsonFinding { code: f.code.word(), line: f.line, words: f.words() }).collect();
    let verdict = JsonVerdict {
        path: verdict.path.to_string_lossy().into_owned(),
        verdict: verdict.code().word(),
        exit: verdict.grade().exit(),
        findings,
    };
    serde_json::to_writer(&mut *out, &verdict)?;
    writeln!(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Plan, Stop, Tick};
    use crate::journal::{FrontEnd, Kept, Learner, Live, Mode, Opening, Store};
    use crate::rules::Rules;
    use crate::scenario;
    use std::sync::Arc;

    const HOUSE: &str = include_str!("../../tests/scenarios/minimal.ron");

    fn log(store: &Store) -> PathBuf {
        let scenario = scenario::load("small.ron", HOUSE.as_bytes()).scenario.expect("no faults");
        let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
        let learner = Learner { learner: "heron".to_owned(), ..Learner::default() };
        let opening = Opening { seed: 3, learner, front_end: FrontEnd::Text, mode: Mode::Practice };
        let mut live = Live::start(store, plan, &opening).expect("opened");
        live.open();
        live.advance(Tick(90_000), Stop::At);
        match live.finish().kept {
            Kept::Sealed(path) => path,
            other => panic!("{other:?}"),
        }
    }

    fn told(paths: &[PathBuf], store: &Store, form: Form) -> (u8, String) {
        let mut out = Vec::new();
        let exit = run(paths, &store.trust(), form, &mut out).expect("memory can be written");
        (exit, String::from_utf8(out).expect("text"))
    }

    #[test]
    fn the_gravest_verdict_gives_the_exit_code() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let store = Store::at(folder.path());
        let fine = log(&store);
        let (exit, text) = told(std::slice::from_ref(&fine), &store, Form::Words);
        assert_eq!(exit, 0);
        assert!(text.contains(": fine\n") && text.contains("[intact]"), "{text}");

        let bad = folder.path().join("bad.jsonl");
        let content = std::fs::read_to_string(&fine).expect("text").replacen("heron", "stork", 1);
        std::fs::write(&bad, content).expect("written");
        let missing = folder.path().join("missing.jsonl");
        let (exit, text) = told(&[fine.clone(), bad.clone()], &store, Form::Words);
        assert_eq!(exit, 1);
        assert!(text.contains("line 2: this line was edited"), "{text}");
        assert!(text.ends_with("1 of 2 logs are fine\n"), "{text}");
        let (exit, text) = told(&[missing, bad, fine], &store, Form::Json);
        assert_eq!(exit, 2);
        let verdicts: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect();
        let words: Vec<&str> = verdicts.iter().filter_map(|v| v["verdict"].as_str()).collect();
        assert_eq!(words, ["unreadable", "edited", "intact"]);
        assert_eq!(verdicts[1]["findings"][0]["line"], 2);
    }

    #[test]
    fn a_folder_stands_for_its_logs_and_their_succession() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let store = Store::at(folder.path());
        let first = log(&store);
        log(&store);
        let sessions = [store.sessions()];
        assert_eq!(told(&sessions, &store, Form::Words).0, 0);
        std::fs::remove_file(first).expect("removed");
        let (exit, text) = told(&sessions, &store, Form::Words);
        assert_eq!(exit, 1);
        assert!(text.contains("[succession]"), "{text}");
    }

    #[test]
    fn what_a_file_says_cannot_reach_the_terminal_raw() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let path = folder.path().join("x.jsonl");
        std::fs::write(&path, "{\"\\u001b[2Jgone\":1}\n").expect("written");
        let (exit, text) = told(&[path], &Store::at(folder.path()), Form::Words);
        assert_eq!(exit, 1);
        assert!(text.contains("gone") && !text.contains('\u{1b}'), "{text:?}");
    }
}
