//! Names out of scenario files, for readers of any language.

use super::report::Names;
use crate::scenario::model::Text;

/// A text by locale; `*` is the file's own, where a locale is missing.
pub(super) fn of_text(text: &Text) -> Names {
    let first = text.0.first().map(|(_, words)| ("*".to_owned(), words.clone()));
    first.into_iter().chain(text.0.iter().cloned()).collect()
}
