//! From a path to a plan that can be played, with every fault told on the way.

use super::args::ColorChoice;
use super::exit::Fault;
use super::render_diagnostic::{Sources, render};
use super::show;
use crate::diagnostic::{Diagnostic, Severity};
use crate::engine::Plan;
use crate::rules::Rules;
use crate::scenario::{self, Scenario};
use crate::shelf;
use crate::text::Words;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Reads a file; see [`crate::shelf::read`].
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    crate::shelf::read(path).map_err(|why| Fault::new(format!("{}: {why}", path.display())))
}

/// The same for somebody who plays, told in their language.
pub(super) fn read_for(path: &Path, words: &Words) -> Result<Vec<u8>, Fault> {
    let shown = || path.display().to_string();
    if path.exists() && !path.is_file() {
        return Err(Fault::told(words, "fault-not-a-file", &[("path", shown().into())]));
    }
    read(path).map_err(|why| {
        let why = why.what().trim_start_matches(&shown()).trim_start_matches(": ").to_owned();
        Fault::told(words, "fault-unreadable", &[("path", shown().into()), ("why", why.into())])
    })
}

/// The file meant: as it is written, or a shipped scenario of that name.
pub(super) fn find(path: &Path, words: &Words) -> Result<PathBuf, Fault> {
    if path.exists() {
        return Ok(path.to_path_buf());
    }
    let shipped = shelf::shipped();
    let name = path.to_string_lossy();
    if let Some((_, found)) = shipped.iter().find(|(stem, _)| *stem == name) {
        return Ok(found.clone());
    }
    let fault = Fault::told(words, "fault-no-scenario", &[("path", path.display().to_string().into())]);
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let near = crate::diagnostic::did_you_mean(&stem, shipped.iter().map(|(stem, _)| stem.as_str()));
    Err(match near {
        Some(near) => fault.help_told(words, "fault-near-scenario", &[("near", near.into())]),
        None => fault.help_told(words, "fault-list-scenarios", &[]),
    })
}

/// The checked scenario of a file. Its faults are drawn on the error stream.
pub(super) fn scenario(path: &Path, colour: ColorChoice, words: &Words) -> Result<Arc<Scenario>, Fault> {
    let name = path.display().to_string();
    let loaded = scenario::load(&name, &read_for(path, words)?);
    match loaded.scenario {
        Some(scenario) => Ok(Arc::new(scenario)),
        None => {
            tell(&name, &loaded.diagnostics, &loaded.text, colour);
            let errors = loaded.diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
            let args = [("path", name.clone().into()), ("n", errors.into())];
            Err(Fault::told(words, "fault-in-scenario", &args).help_told(words, "fault-mend", &[("path", name.into())]))
        }
    }
}

/// Draws the errors among diagnostics of a file on the error stream.
pub(super) fn tell(name: &str, diagnostics: &[Diagnostic], text: &Arc<str>, colour: ColorChoice) {
    let mut sources = Sources::new();
    sources.insert(Arc::from(name), Arc::clone(text));
    let errors: Vec<Diagnostic> = diagnostics.iter().filter(|d| d.severity == Severity::Error).cloned().collect();
    show::error(&render(&errors, &sources, colour.on(&std::io::stderr())));
}

/// A plan of a scenario under the shipped rules.
pub(super) fn plan(scenario: Arc<Scenario>) -> Arc<Plan> {
    Arc::new(Plan::new(scenario, Arc::new(Rules::shipped())))
}
