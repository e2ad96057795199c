//! Pass: bytes to the raw mirror. What cannot be read is reported and left out.

use crate::diagnostic::Faults;
use crate::scenario::decode;
use crate::scenario::raw::RawScenario;
use crate::scenario::tree::Tree;

/// The tree, and the mirror if enough of the file can be read.
pub(super) fn decode(file_name: &str, bytes: &[u8], faults: &mut Faults) -> (Tree, Option<RawScenario>) {
    let tree = Tree::from_bytes(file_name, bytes, faults);
    let raw = decode::decode(&tree, faults);
    (tree, raw)
}
