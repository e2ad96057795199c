//! `coserve verify` from its arguments: whom and what to trust, and what the verdicts come to.

use super::args::VerifyArgs;
use super::exit::{Exit, Fault};
use super::verify::{self, Form};
use super::{Done, launch, show, source};
use crate::journal::{Demand, Trust};
use crate::text::{Language, Words};
use std::path::Path;
use std::sync::Arc;

/// Verifies every log and exits by the gravest finding.
pub(super) fn verify(args: &VerifyArgs) -> Done {
    let mut trust = trust(args.data.as_deref(), &args.logs[0])?;
    for log in &args.logs[1..] {
        trust.shelves.extend(shelf(log));
    }
    if let Some(path) = &args.scenario {
        let text = String::from_utf8(source::read(path)?);
        let text = text.map_err(|_| Fault::new(format!("{}: this is not text", path.display())))?;
        trust.scenario = Some(Arc::from(text));
    }
    trust.demand = if args.assessed { Demand::Assessed } else { Demand::AsWritten };
    let form = if args.json { Form::Json } else { Form::Words };
    let mut verdicts = Vec::new();
    let exit = verify::run(&args.logs, &trust, form, &mut verdicts);
    show::raw(&verdicts)?;
    match exit {
        Ok(0) => Ok(Exit::Fine),
        Ok(1) => Ok(Exit::Findings),
        Ok(_) | Err(_) => Ok(Exit::CouldNot),
    }
}

/// What to go by for a log: the data folder asked for or the usual one, and the folder that the log lies in.
pub(super) fn trust(data: Option<&Path>, log: &Path) -> Result<Trust, Fault> {
    let words = Words::of(Language::En);
    let mut trust = match data {
        Some(_) => launch::store(data, &words)?.trust(),
        // Without a place for data there may still be one beside the log.
        None => launch::store(None, &words).map(|store| store.trust()).unwrap_or_default(),
    };
    trust.shelves.extend(shelf(log));
    Ok(trust)
}

/// The data folder that a log lies in, if it lies in one.
fn shelf(log: &Path) -> Option<std::path::PathBuf> {
    // A bare file name has no parent of its own.
    let log = std::path::absolute(log).ok()?;
    let sessions = if log.is_dir() { Some(log.as_path()) } else { log.parent() };
    sessions?.parent().map(Path::to_path_buf)
}
