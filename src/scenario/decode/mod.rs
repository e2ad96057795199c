//! From a tree to types, by `serde`, with every fault of shape in one run.
//!
//! `serde` stops at its first fault. So a fault is reported, the part it is in is cut out, and the rest is read again,
//! until nothing is left to report. A field that is missing, or was cut out, is filled in with something made up for as
//! long as faults are looked for; the value given back is read without, so that nothing made up is in it.

mod access;
mod deserializer;
mod error;
mod hole;
mod prune;
mod report;
mod spanned;
mod variant;

#[cfg(test)]
mod tests;

use serde::de::DeserializeOwned;

use deserializer::{De, Lost};
pub use prune::Pruned;
pub use spanned::{OrderedMap, Spanned};

use super::tree::Tree;
use crate::diagnostic::{Code, Diagnostic, Faults, Span};

/// After so many faults of shape the search ends.
pub const MAX_FAULTS: usize = 200;

/// What could be read of a file.
#[derive(Debug, Clone)]
pub struct Decoded<T> {
    /// The value without the parts that were cut out; none if what was left is no value.
    pub value: Option<T>,
    /// Which ids were affected.
    pub pruned: Pruned,
}

/// Reads a tree as a `T`, and reports everything in it that is not of that shape.
///
/// Parts whose notation was at fault are left out without another word.
pub fn decode<T: DeserializeOwned>(tree: &Tree, faults: &mut Faults) -> Decoded<T> {
    let mut root = tree.root.clone();
    let mut pruned = Pruned::default();
    let mut value = None;
    let mut reported = 0;
    for lost in [Lost::MadeUp, Lost::LeftOut] {
        loop {
            let error = match T::deserialize(De::new(&root, lost)) {
                Ok(read) if lost == Lost::LeftOut => {
                    value = Some(read);
                    break;
                }
                Ok(_) => break,
                Err(error) => error,
            };
            if let Some(fault) = report::diagnostic(&error, &root, tree) {
                reported += 1;
                faults.push(fault);
            }
            if reported >= MAX_FAULTS {
                let message = format!("there are at least {MAX_FAULTS} faults in this file; the search ended here");
                faults.push(Diagnostic::error(Code::TooManyFaults, &tree.file, Span::at(0), message));
                return Decoded { value: None, pruned };
            }
            if !prune::cut(&mut root, &error, lost, &mut pruned) {
                break;
            }
        }
    }
    Decoded { value, pruned }
}
