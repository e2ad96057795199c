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
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Reads a file; see [`crate::shelf::read`].
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    crate::shelf::read(path).map_err(|why| Fault::new(format!("{}: {why}", path.display())))
}

/// The file meant: as it is written, or a shipped scenario of that name.
pub(super) fn find(path: &Path) -> Result<PathBuf, Fault> {
    if path.exists() {
        return Ok(path.to_path_buf());
    }
    let shipped = shelf::shipped();
    let name = path.to_string_lossy();
    if let Some((_, found)) = shipped.iter().find(|(stem, _)| *stem == name) {
        return Ok(found.clone());
    }
    let fault = Fault::new(format!("{}: there is no such file, and no scenario of that name", path.display()));
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let near = crate::diagnostic::did_you_mean(&stem, shipped.iter().map(|(stem, _)| stem.as_str()));
    Err(match near {
        Some(near) => fault.help(format!("did you mean `{near}`? `coserve play` lists what there is")),
        None => fault.help("`coserve play` lists what there is"),
    })
}

/// The checked scenario of a file. Its faults are drawn on the error stream.
pub(super) fn scenario(path: &Path, colour: ColorChoice) -> Result<Arc<Scenario>, Fault> {
    let name = path.display().to_string();
    let loaded = scenario::load(&name, &read(path)?);
    match loaded.scenario {
        Some(scenario) => Ok(Arc::new(scenario)),
        None => {
            tell(&name, &loaded.diagnostics, &loaded.text, colour);
            let errors = loaded.diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
            let s = if errors == 1 { "" } else { "s" };
            let fault = Fault::new(format!("{name}: {errors} fault{s}, see above; this cannot be played"));
            Err(fault.help(format!("mend it and run `coserve check {name}`")))
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
