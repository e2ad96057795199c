//! `coserve check`: everything that is wrong with files, in one run.
//!
//! Scenarios are read and linted; stories are read against their scenario, and those that say what a visit must have
//! felt like are played and compared. With `--deep` bots play the scenarios, and what shows in play is reported as well.

mod felt;

use super::args::{CheckArgs, ColorChoice};
use super::exit::{Exit, Fault};
use super::onlooker::Waiting;
use super::render_diagnostic::{JsonDiagnostic, Sources, render, to_json};
use super::{Done, profiles, show, source};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lab::{self, Depth, Evidence, Onlooker as _, Version};
use crate::scenario::{self, Scenario, script};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The seed from which `--deep` plays: the same file smells the same every time.
const DEEP_SEED: u64 = 1;

/// What was found in one file.
struct Checked {
    name: String,
    text: Arc<str>,
    diagnostics: Vec<Diagnostic>,
    scenario: Option<Arc<Scenario>>,
}

/// Checks every file.
pub(super) fn check(args: &CheckArgs, colour: ColorChoice) -> Done {
    let mut unread = Vec::new();
    let mut checked = Vec::new();
    for path in &args.files {
        match check_file(path) {
            Ok(one) => checked.push(one),
            Err(fault) => unread.push(fault),
        }
    }
    let whole = !args.deep || smells(&mut checked)?;
    let count =
        |severity: Severity| checked.iter().flat_map(|one| &one.diagnostics).filter(|d| d.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let told = if args.json {
        show::json(&Document::of(&checked, &unread, errors, warnings))
    } else {
        let files = counted(args.files.len(), "file");
        let sum = format!("{files}: {}, {}", counted(errors, "error"), counted(warnings, "warning"));
        tell(&checked, args, colour).and_then(|()| show::text(&sum))
    };
    for fault in &unread {
        show::error(&fault.to_string());
    }
    told?;
    if !whole {
        let fault = Fault::new("broken off before every scenario had been played");
        return Err(fault.help("what was found by reading stands above; smells are told of what was played to its end"));
    }
    Ok(match (unread.is_empty(), errors, warnings) {
        (false, _, _) => Exit::CouldNot,
        (true, 0, 0) => Exit::Fine,
        (true, 0, _) if !args.deny_warnings => Exit::Fine,
        (true, _, _) => Exit::Findings,
    })
}

/// Lets bots play every scenario that is whole, and adds what smells. Whether all of them were played.
fn smells(checked: &mut [Checked]) -> Result<bool, Fault> {
    let (crew, waiting) = (super::simulate::crew(None)?, Waiting::begin());
    for one in checked {
        if let Some(scenario) = &one.scenario {
            waiting.next(&one.name);
            let version = Version::plain(source::plan(Arc::clone(scenario)));
            let evidence = Evidence::gather(&version, Depth::USUAL, DEEP_SEED, &crew, &waiting);
            if waiting.called_off() {
                break;
            }
            one.diagnostics.extend(lab::smells(&evidence));
        }
    }
    waiting.done();
    Ok(!waiting.called_off())
}

fn counted(n: usize, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
}

fn tell(checked: &[Checked], args: &CheckArgs, colour: ColorChoice) -> show::Shown {
    for one in checked {
        if !one.diagnostics.is_empty() {
            show::text(&render(&one.diagnostics, &sources(one), colour.on(&std::io::stdout())))?;
        }
        if let Some(scenario) = one.scenario.as_ref().filter(|_| args.profiles) {
            let locale = scenario.house.locales.first().map_or("en", String::as_str);
            for need in &scenario.house.needs {
                show::lines(&profiles::profile(need, locale))?;
            }
        }
    }
    Ok(())
}

fn sources(one: &Checked) -> Sources {
    let mut sources = Sources::new();
    sources.insert(Arc::from(one.name.as_str()), Arc::clone(&one.text));
    sources
}

fn check_file(path: &Path) -> Result<Checked, Fault> {
    let bytes = source::read(path)?;
    let name = path.display().to_string();
    match script::scenario_of(&name, &bytes) {
        Some(of) => check_story(path, name, &bytes, &of),
        None => {
            let loaded = scenario::load(&name, &bytes);
            let scenario = loaded.scenario.map(Arc::new);
            Ok(Checked { name, text: loaded.text, diagnostics: loaded.diagnostics, scenario })
        }
    }
}

/// A story is checked against its scenario, which lies where the story says, as seen from the story's folder.
fn check_story(path: &Path, name: String, bytes: &[u8], of: &str) -> Result<Checked, Fault> {
    let beside: PathBuf = path.parent().unwrap_or(Path::new("")).join(of);
    let scenario_name = beside.display().to_string();
    let scenario_bytes = source::read(&beside).map_err(|_| {
        Fault::new(format!("{name}: its scenario `{of}` cannot be read"))
            .help(format!("it is looked for at {scenario_name}"))
    })?;
    let Some(scenario) = scenario::load(&scenario_name, &scenario_bytes).scenario.map(Arc::new) else {
        let fault = Fault::new(format!("{name}: its scenario `{of}` has faults, so that the story cannot be checked"));
        return Err(fault.help(format!("run `coserve check {scenario_name}` first")));
    };
    let loaded = script::load(&name, bytes, &scenario);
    let mut diagnostics = loaded.diagnostics;
    if let Some(script) = &loaded.script {
        diagnostics.extend(felt::compare(&name, &loaded.text, &scenario, script));
    }
    Ok(Checked { name, text: loaded.text, diagnostics, scenario: None })
}

/// The findings for tools.
#[derive(Debug, Serialize)]
struct Document {
    files: Vec<FileLine>,
    unread: Vec<String>,
    errors: usize,
    warnings: usize,
}

#[derive(Debug, Serialize)]
struct FileLine {
    file: String,
    diagnostics: Vec<JsonDiagnostic>,
}

impl Document {
    fn of(checked: &[Checked], unread: &[Fault], errors: usize, warnings: usize) -> Document {
        let line =
            |one: &Checked| FileLine { file: one.name.clone(), diagnostics: to_json(&one.diagnostics, &sources(one)) };
        let files = checked.iter().map(line).collect();
        Document { files, unread: unread.iter().map(Fault::to_string).collect(), errors, warnings }
    }
}
