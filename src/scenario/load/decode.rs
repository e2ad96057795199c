//! Pass: bytes to the raw mirror. What cannot be read is reported and left out.

use crate::diagnostic::{Code, Diagnostic, Faults, Span};
use crate::scenario::decode::{self, Pruned};
use crate::scenario::raw::{RawScenario, SECTIONS};
use crate::scenario::tree::{Tree, Value};

/// A file that was read.
pub(super) struct Read {
    pub(super) tree: Tree,
    /// The mirror, if there is anything to look at.
    pub(super) raw: Option<RawScenario>,
    /// What was left out of it.
    pub(super) pruned: Pruned,
}

/// Reads a file.
pub(super) fn decode(file_name: &str, bytes: &[u8], faults: &mut Faults) -> Read {
    let tree = Tree::from_bytes(file_name, bytes, faults);
    let decoded = decode::decode::<RawScenario>(&tree, faults);
    if let Value::Fields { fields, lost, .. } = &tree.root.value {
        for section in SECTIONS {
            let there =
                fields.iter().any(|field| field.name.text == section) || lost.iter().any(|name| name == section);
            if !there {
                let start = tree.root.span.start as usize;
                let message = format!("the section `{section}` is missing");
                let span = Span::new(start, start + 1);
                faults.push(Diagnostic::error(Code::ShapeMissingField, &tree.file, span, message));
            }
        }
    }
    Read { tree, raw: decoded.value, pruned: decoded.pruned }
}
