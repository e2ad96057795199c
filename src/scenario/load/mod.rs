//! FILE -> SCENARIO, as a list of passes that each report what they find and go on.
//!
//! ```text
//!   decode    bytes to the raw mirror; what cannot be read is reported and left out
//!   collect   every id that the file declares, those of left-out items included
//!   build     each section of the mirror to the checked model, resolving ids on the way
//!   lint      rules over the checked model: what is legal and yet cannot be meant
//! ```
//! An item that was left out keeps its id, so that one fault is reported once and not again at every reference to it.

mod blueprint;
mod build;
mod closing;
mod collect;
mod context;
mod decode;
mod draft;
mod floor;
mod lint;
mod lost;
mod needs;
mod offer;
mod people;
mod phrasing;
mod preparation;
mod setting;
mod slips;
mod texts;
mod units;
mod when;

use context::Context;

use crate::diagnostic::{Diagnostic, Faults};
use crate::scenario::model::Scenario;
use std::sync::Arc;

/// What became of a file.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The checked scenario, unless something was wrong with it. Warnings and notes do not count as wrong.
    pub scenario: Option<Scenario>,
    /// Everything found, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// The text of the file, for excerpts.
    pub text: Arc<str>,
}

/// Reads and checks a scenario file. Whatever the bytes are, there is an answer, with every fault that could be found.
pub fn load(file_name: &str, bytes: &[u8]) -> Loaded {
    let mut faults = Faults::new();
    let decode::Read { tree, raw, pruned } = decode::decode(file_name, bytes, &mut faults);
    let text = Arc::clone(&tree.text);
    let Some(raw) = raw else {
        return Loaded { scenario: None, diagnostics: faults.into_sorted(), text };
    };
    let lossless = !faults.has_errors();
    let names = collect::collect(&raw, &tree, &mut faults);
    if names.far_too_many() {
        return Loaded { scenario: None, diagnostics: faults.into_sorted(), text };
    }
    let mut context = Context::new(&tree, names, pruned, lossless, faults);
    let scenario = build::build(&raw, &mut context);
    if let Some(trust) = context.trust() {
        lint::lint(&scenario, trust, &mut context);
    }
    let faults = context.into_faults();
    let scenario = (!faults.has_errors()).then_some(scenario);
    Loaded { scenario, diagnostics: faults.into_sorted(), text }
}
