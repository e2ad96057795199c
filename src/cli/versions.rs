//! A version of a service as it is written on the command line: `FILE`, or `FILE+ID,ID` with these items prepared.

use super::args::ColorChoice;
use super::exit::Fault;
use super::source;
use crate::diagnostic::did_you_mean;
use crate::lab::Version;
use crate::scenario::model::PrepId;
use crate::text::{Language, Words};
use std::path::Path;

/// A version and what it is called.
#[derive(Debug)]
pub(super) struct Named {
    /// As written.
    pub(super) name: String,
    pub(super) version: Version,
}

/// The version meant. Faults of its file are drawn on the error stream.
pub(super) fn version(written: &str, colour: ColorChoice) -> Result<Named, Fault> {
    let words = Words::of(Language::En);
    // A file may have a plus in its name: what is there is meant.
    let (file, items) = match written.rsplit_once('+') {
        Some((file, items)) if !Path::new(written).exists() => (file, items),
        _ => (written, ""),
    };
    let file = source::find(Path::new(file), &words)?;
    let scenario = source::scenario(&file, colour, &words)?;
    let prep = &scenario.house.prep;
    let mut chosen = Vec::new();
    for id in items.split(',').map(str::trim).filter(|id| !id.is_empty()) {
        let Some(at) = prep.iter().position(|p| p.label.id == id) else {
            let fault = Fault::new(format!("{written}: nothing to prepare has the id `{id}`"));
            let ids: Vec<&str> = prep.iter().map(|p| p.label.id.as_str()).collect();
            return Err(match did_you_mean(id, ids.iter().copied()) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None => fault.help(format!("there is {}", ids.join(", "))),
            });
        };
        chosen.push(PrepId::from(at));
    }
    let plan = source::plan(scenario.clone());
    let version = Version::prepared_with(plan, chosen).map_err(|(item, _)| {
        let id = &prep[item.index()].label.id;
        Fault::new(format!("{written}: `{id}` cannot be prepared: there is no time left, or it is named twice"))
            .help("name fewer items, and each once")
    })?;
    Ok(Named { name: written.to_owned(), version })
}
